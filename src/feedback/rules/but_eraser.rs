//! An acknowledging clause, then a "but" that opens the listener's side (Imago and PREP lineages: validate with "and").
//! "You don't need me to talk but you want me there" joins two things of the partner's, "you wanted to talk but I was on
//! my phone" tells what happened; both are left alone.

use std::ops::Range;

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::{near, starts_in};
use crate::text::{Frame, Gap, Match};

pub(super) const RULE: Rule = Rule { id: "but-eraser", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().but_eraser;
    let mut acknowledging = heard.reading.find(cues.acknowledging);
    acknowledging.retain(|found| {
        !found.quoted() && !found.negated() && !Heard::any_of(near(found), heard.grammar().classes.partner)
    });
    let felt = heard.reading.find(cues.felt);
    let hedges = heard.reading.find(cues.hedges);
    let erasing = heard.reading.find(cues.buts).into_iter().find(|but| {
        let range = scope(but);
        !but.quoted()
            && joins(but)
            // "Even though I was right there" is part of what was heard.
            && but.before().last().is_none_or(|word| word.form != "even")
            && !starts_in(&hedges, range.clone())
            && ((acknowledges(heard, &acknowledging, &range, but) && turns_away(heard, but, range.start))
                || (starts_in(&felt, range) && (turns_to_self(heard, but) || is_about_self(heard, but))))
    })?;
    Noticed::at([erasing.span()])
}

/// An acknowledging cue, or a nod ("yes", "fair") with nothing after it.
fn acknowledges(heard: &Heard, found: &[Match], range: &Range<usize>, but: &Match) -> bool {
    let nods = || {
        let words = heard.reading.words();
        let nod = words.get(range.start).is_some_and(|word| heard.cues().but_eraser.nods.contains(&word.form.as_str()));
        let apart = words.get(range.start + 1).is_none_or(|next| next.gap > Gap::None);
        nod && (apart || range.start + 1 == but.start)
    };
    starts_in(found, range.clone()) || nods()
}

/// "Though" between two claims, and not "now, though, it feels".
fn joins(but: &Match) -> bool {
    let opens = but.start == but.clause().range().start;
    let set_off = but.after().first().is_some_and(|next| next.gap > Gap::None);
    opens || !set_off
}

/// How many clauses back a "but" can reach.
const REACH: usize = 8;

/// What the "but" can take back: its sentence so far, or the sentence before where it opens one.
fn scope(but: &Match) -> Range<usize> {
    let mut first = but.clause();
    let sentence = match first.previous() {
        Some(before) if before.sentence() != first.sentence() && but.start <= first.range().start + 1 => {
            before.sentence()
        }
        _ => first.sentence(),
    };
    for _ in 0..REACH {
        match first.previous().filter(|before| before.sentence() >= sentence) {
            Some(before) => first = before,
            None => break,
        }
    }
    first.range().start..but.start
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
    let named = word.gap == Gap::None && heard.reading.text()[word.span.start..].starts_with(char::is_uppercase);
    (named || cues.open.contains(&word.form.as_str()))
        && !is_theirs(heard, but)
        && !contrasts
        && heard.reading.ends_at(cues.owning, at).is_none()
        && heard.reading.words().get(at + 1).is_some_and(|next| next.gap < Gap::Stop)
}

/// "… but it still hurt", "… but the half hour matters to you".
fn is_theirs(heard: &Heard, but: &Match) -> bool {
    let cues = &heard.cues().but_eraser;
    let clause = but.clause();
    clause.frame() == Frame::Attributed
        && but.opens_clause()
        && !cues.hanging.contains(&but.words()[0].form.as_str())
        && Heard::any_of(clause.words(), cues.landed)
}

/// "You're upset, but that's not my fault."
fn is_about_self(heard: &Heard, but: &Match) -> bool {
    let cues = &heard.cues().but_eraser;
    let at = opening(heard, but);
    let rest = heard.reading.words().get(at..).unwrap_or_default();
    rest.first().is_some_and(|word| cues.open.contains(&word.form.as_str()))
        && Heard::any_of(rest.get(..rest.len().min(5)).unwrap_or_default(), cues.me)
        && !is_theirs(heard, but)
}

/// "… but I work late", and not "but I wasn't really there".
fn turns_to_self(heard: &Heard, but: &Match) -> bool {
    let cues = &heard.cues().but_eraser;
    let at = opening(heard, but);
    heard.reading.words().get(at).is_some_and(|word| cues.me.contains(&word.form.as_str()))
        && heard.reading.ends_at(cues.owning, at).is_none()
}
