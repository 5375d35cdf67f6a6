//! A complaint handed back: "you do it too", "what about when you …" (defensiveness; scorekeeping). "You do it all
//! alone, it feels" and "you felt hurt too" are the partner's.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::{near, starts_in};
use crate::text::{Clause, Frame, Match, Span, Subject, Word};

pub(super) const RULE: Rule = Rule { id: "counter-complaint", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().counter_complaint;
    let returned = heard.own(cues.returns).into_iter();
    // What the partner owned up to may be given back.
    let charged = heard
        .own(cues.charges)
        .into_iter()
        .filter(|found| !heard.echoes(found.clause()) && !Heard::any_of(found.words(), cues.absolutes));
    let tailed = heard.own(cues.tails).into_iter().filter(|found| hands_back(heard, found));
    let mut spans: Vec<Span> = returned.chain(charged).chain(tailed).map(|found| found.span()).collect();
    if spans.is_empty() && heard.addressed() {
        let times = heard.new_times();
        let nothing = heard.attributes_nothing();
        spans.extend(
            heard
                .reading
                .clauses()
                .filter(|clause| turns_deed(heard, *clause) || (nothing && is_fresh(heard, *clause, &times)))
                .map(|clause| clause.span()),
        );
    }
    spans.sort_unstable();
    Noticed::at(spans.into_iter().take(2))
}

/// "You never text me either": about the partner, with a deed before the tail.
fn hands_back(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().counter_complaint;
    let before = near(found);
    found.frame() != Frame::Attributed
        && (found.after().is_empty() || cues.mid_tails.contains(&found.words()[0].form.as_str()))
        && found.clause().subject() == Subject::Partner
        && Heard::any_of(before, cues.you)
        && Heard::any_of(before, cues.deeds)
        && !Heard::any_of(before, cues.others)
        && !heard.echoes(found.clause())
}

/// "You bought a coat in March": a deed of the partner's that they did not speak of, with a time, a person or a "my" of
/// its own, or thrown in with "well".
fn is_fresh(heard: &Heard, clause: Clause, times: &[Match]) -> bool {
    let cues = &heard.cues().counter_complaint;
    let said = clause.said();
    let [you, verb, ..] = said else { return false };
    if you.form != cues.you[0] || you.quoted || verb.is_helper() && !verb.negates() && said.len() < 4 {
        return false;
    }
    let first = clause.range().end - said.len();
    // "Last" of "last year" is no echo of "the last minute".
    let timed = |at: usize| {
        let after = times.partition_point(|time| time.start <= first + at);
        after.checked_sub(1).and_then(|time| times.get(time)).is_some_and(|time| first + at < time.end)
    };
    let told = |(at, word): (usize, &Word)| word.is_content() && heard.statement.says(&word.stem) && !timed(at);
    let new = |owner: &[&str], of: Option<&[&str]>| {
        said.windows(2).any(|pair| {
            owner.contains(&pair[0].form.as_str())
                && of.map_or(pair[1].is_content(), |of| of.contains(&pair[1].form.as_str()))
                && !heard.statement.said.contains(&pair[1].stem)
        })
    };
    let thrown_in = clause.words().len() > said.len() && Heard::any_of(&clause.words()[..1], cues.retorts);
    clause.frame() == Frame::Other
        && !heard.names_expected(clause)
        && !heard.names_authored(clause)
        && !clause.asked()
        && !said.iter().enumerate().any(told)
        && (starts_in(times, clause.range())
            || thrown_in
            || (!verb.is_helper()
                && !Heard::any_of(said, cues.others)
                && (new(cues.my, None) || new(cues.your, Some(cues.people)))))
}

/// "You text your mates till midnight", where the partner spoke of the listener's texting.
fn turns_deed(heard: &Heard, clause: Clause) -> bool {
    let cues = &heard.cues().counter_complaint;
    let [you, rest @ ..] = clause.said() else { return false };
    let between = heard.grammar().classes.between;
    let verb = rest.iter().find(|word| !between.contains(&word.form.as_str()) && !word.is_helper());
    let deed = verb.is_some_and(|verb| {
        heard.statement.deeds.contains(&verb.stem) && !heard.grammar().frames.reports.contains(&verb.stem.as_str())
    });
    you.form == cues.you[0]
        && !you.quoted
        && deed
        && clause.frame() == Frame::Other
        && !clause.asked()
        && clause.previous().is_none_or(|before| before.frame() != Frame::Attributed)
}
