//! A complaint handed back: "you do it too", "what about when you …" (defensiveness; scorekeeping). "You do it all
//! alone, it feels" and "you felt hurt too" are the partner's.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Clause, Frame, Match, Matches, Subject, any_among, any_in};

pub(super) const RULE: Rule = Rule { id: "counter-complaint", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().counter_complaint;
    // What the partner owned up to may be given back.
    let charged = |found: &Match| !heard.echoes(found.clause()) && !any_in(found.words(), cues.absolutes);
    let mut found = heard
        .own(cues.returns)
        .that(&|found| !heard.echoes(found.clause()))
        .and(heard.own(cues.charges).that(&charged))
        .and(heard.own(cues.tails).that(&|found| hands_back(heard, found)));
    if found.is_empty() && heard.addressed() {
        let times = heard.new_times();
        let nothing = heard.attributes_nothing();
        found = heard
            .reading
            .clauses_that(&|clause| turns_deed(heard, clause) || (nothing && is_fresh(heard, clause, &times)));
    }
    // "There would be a gap if you weren't there" supposes.
    let supposes = |found: &Match| {
        let clause = found.clause();
        let tail = clause.previous().is_some_and(|before| before.sentence() == clause.sentence());
        tail && clause.words().first().is_some_and(|word| word.form == "if") && clause.content_count() <= 1
    };
    Noticed::all(found.that(&|found| !supposes(found) && !tells_on(found)), 2)
}

/// "You sat there laughing but you were outside of it" goes on telling of the partner; "I do it all over again" is no
/// boast.
fn tells_on(found: &Match) -> bool {
    let clause = found.clause();
    let told = clause.previous().is_some_and(|before| {
        before.sentence() == clause.sentence() && before.subject() == Subject::Partner && !before.negates()
    });
    let over = found.rest().first().is_some_and(|next| next.form == "over");
    over || told && clause.opener() == Some("but") && any_among(found.words(), "were felt")
}

/// "You never text me either": about the partner, with a deed before the tail.
fn hands_back(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().counter_complaint;
    let before = found.before();
    found.frame() != Frame::Attributed
        && (found.after().is_empty() || heard.reading.is_at(cues.mid_tails, found.start))
        && found.clause().subject() == Subject::Partner
        && any_in(before, cues.you)
        && any_in(before, cues.deeds)
        && !any_in(before, cues.others)
        && !heard.echoes(found.clause())
}

/// "You bought a coat in March": a deed of the partner's that they did not speak of, with a time, a person or a "my" of
/// its own, or thrown in with "well".
fn is_fresh(heard: &Heard, clause: Clause, times: &Matches) -> bool {
    let cues = &heard.cues().counter_complaint;
    let said = clause.said();
    let [you, verb, ..] = said else { return false };
    // "You should do the shopping on Friday" tells what to do, "if you weren't there" supposes.
    if verb.among("should could must ought need can") || clause.opener() == Some("if") {
        return false;
    }
    if you.quoted || !cues.you.contains(&you.form) || (verb.is_helper() && !verb.negates() && said.len() < 4) {
        return false;
    }
    let range = clause.range();
    // "Last" of "last year" is no echo of "the last minute".
    let timed = |at: usize| times.iter().any(|time| (time.start..time.end).contains(&at));
    let told = (range.end - said.len()..range.end).zip(said).any(|(at, word)| heard.statement.says(word) && !timed(at));
    let of_own = || {
        said.windows(2).any(|pair| {
            let owned = if cues.my.contains(&pair[0].form) {
                pair[1].is_content()
            } else {
                cues.your.contains(&pair[0].form) && cues.people.contains(&pair[1].form)
            };
            owned && !heard.statement.has(&pair[1])
        })
    };
    let thrown_in = clause.words().len() > said.len() && any_in(&clause.words()[..1], cues.retorts);
    clause.frame() == Frame::Other
        && !heard.names_authored(clause)
        && !clause.asked()
        && !told
        && (times.start_in(range) || thrown_in || (!verb.is_helper() && !any_in(said, cues.others) && of_own()))
}

/// "You text your mates till midnight", where the partner spoke of the listener's texting.
fn turns_deed(heard: &Heard, clause: Clause) -> bool {
    let grammar = heard.grammar();
    let [you, rest @ ..] = clause.said() else { return false };
    let deed = rest
        .iter()
        .find(|word| !word.is_helper() && !grammar.classes.between.contains(&word.form))
        .is_some_and(|verb| heard.statement.has_deed(verb) && !grammar.frames.reports.contains(&verb.stem));
    deed && !you.quoted
        && clause.opener() != Some("if")
        && heard.cues().counter_complaint.you.contains(&you.form)
        && clause.frame() == Frame::Other
        && !clause.asked()
        && clause.previous().is_none_or(|before| before.frame() != Frame::Attributed)
}
