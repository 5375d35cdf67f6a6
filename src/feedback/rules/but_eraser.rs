//! An acknowledging clause, then a "but" that opens the listener's side (Imago and PREP lineages: validate with "and").
//! "You don't need me to talk but you want me there" joins two things of the partner's, "you wanted to talk but I was on
//! my phone" tells what happened; both are left alone.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Frame, Match};

pub(super) const RULE: Rule = Rule { id: "but-eraser", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().but_eraser;
    let acknowledging = heard.reading.find(cues.acknowledging);
    let felt = heard.reading.find(cues.felt);
    let hedges = heard.reading.find(cues.hedges);
    let erasing = heard.reading.find(cues.buts).into_iter().find(|but| {
        if but.quoted() {
            return false;
        }
        let range = scope(heard, but);
        let within = |list: &[Match]| list.iter().any(|found| range.contains(&found.start) && !found.quoted());
        let acknowledged = acknowledging.iter().any(|found| {
            range.contains(&found.start)
                && !found.quoted()
                && !found.negated()
                && !Heard::any_of(found.before(), heard.grammar().classes.partner)
        });
        (acknowledged && !within(&hedges) && turns_away(heard, but, range.start))
            || (within(&felt) && !within(&hedges) && turns_to_self(heard, but))
    })?;
    Noticed::at([erasing.span()])
}

/// What the "but" can take back: its sentence so far, or the sentence before where it opens one.
fn scope(heard: &Heard, but: &Match) -> std::ops::Range<usize> {
    let clauses = || heard.reading.clauses();
    let sentence = but.clause().sentence();
    let start_of = |sentence: usize| {
        clauses().find(|clause| clause.sentence() == sentence).map_or(but.start, |clause| clause.range().start)
    };
    let start = start_of(sentence);
    let start = if start + 1 >= but.start && sentence > 0 { start_of(sentence - 1) } else { start };
    start..but.start
}

/// Where the claim after the "but" starts.
fn opening(heard: &Heard, but: &Match) -> usize {
    let words = heard.reading.words().get(but.end..).unwrap_or_default();
    but.end + words.iter().take_while(|word| heard.cues().but_eraser.between.contains(&word.form.as_str())).count()
}

fn turns_away(heard: &Heard, but: &Match, start: usize) -> bool {
    let cues = &heard.cues().but_eraser;
    if turns_to_self(heard, but) {
        return true;
    }
    let at = opening(heard, but);
    let Some(word) = heard.reading.words().get(at) else { return false };
    if heard.reading.ends_at(cues.yours, at).is_some() {
        return true;
    }
    // "Not the talk but the half hour" sets one thing beside another.
    let contrasts =
        heard.reading.words().get(start..but.start).is_some_and(|words| words.iter().any(|word| word.negates()));
    let clause = clause_at(heard, at);
    let theirs = clause.is_some_and(|clause| {
        clause.frame() == Frame::Attributed
            && clause.range().start >= but.start
            && !cues.hanging.contains(&but.words()[0].form.as_str())
    });
    cues.open.contains(&word.form.as_str())
        && !theirs
        && !contrasts
        && heard.reading.ends_at(cues.owning, at).is_none()
        && clause.is_some_and(|clause| clause.range().end > at + 1)
}

/// "… but I work late", and not "but I wasn't really there".
fn turns_to_self(heard: &Heard, but: &Match) -> bool {
    let cues = &heard.cues().but_eraser;
    let at = opening(heard, but);
    heard.reading.words().get(at).is_some_and(|word| cues.me.contains(&word.form.as_str()))
        && heard.reading.ends_at(cues.owning, at).is_none()
}

fn clause_at<'r>(heard: &Heard<'r>, at: usize) -> Option<crate::text::Clause<'r>> {
    heard.reading.clauses().find(|clause| clause.range().contains(&at))
}
