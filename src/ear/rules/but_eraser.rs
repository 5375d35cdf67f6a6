//! An acknowledging clause, then a "but" that opens the listener's side (Imago and PREP lineages: validate with "and").
//! "You don't need me to talk but you want me there" joins two things of the partner's, "you wanted to talk but I was on
//! my phone" tells what happened; both are left alone.

use std::ops::Range;

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Clause, Frame, Gap, Match, Matches, Word, any_in, any_is};

pub(super) const RULE: Rule = Rule { id: "but-eraser", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().but_eraser;
    let acknowledging = heard
        .reading
        .find(cues.acknowledging)
        .that(&|found| !found.quoted() && !found.negated() && !any_is(found.before(), Class::PARTNER));
    let felt = heard.reading.find(cues.felt);
    let hedges = heard.reading.find(cues.hedges);
    let erasing = heard.reading.find(cues.buts).first_that(&|but| {
        let range = scope(but);
        !but.quoted()
            && joins(but)
            // "Even though I was right there" is part of what was heard.
            && but.before().last().is_none_or(|word| !word.is(Class::EVEN))
            && !hedges.start_in(range.clone())
            && ((acknowledges(heard, &acknowledging, &range, but) && turns_away(heard, but, range.start))
                || (felt.start_in(range) && (turns_to_self(heard, but) || is_about_self(heard, but)))
                || takes_back(heard, but))
    });
    // "You wanted me to listen, I was just so tired."
    let justly = heard.reading.find(cues.justs).first_that(&|just| {
        let own = just.clause();
        !just.quoted() && brings_own(heard, own) && own.before().is_some_and(|hearing| heard.is_reflection(hearing))
    });
    Noticed::at(erasing.or(justly)?)
}

/// A hearing, then a charge, or a claim of the listener's with nothing in it that was said. "Though" may close it.
fn takes_back(heard: &Heard, but: &Match) -> bool {
    let clause = but.clause();
    let opens = but.start == clause.range().start;
    let closes = but.rest().first().is_none_or(|next| next.gap == Gap::Stop);
    let turned = if closes && opens { clause.before() } else { Some(clause) };
    let hearing = if closes || opens { turned.and_then(|turned| turned.previous()) } else { turned };
    let at = match turned {
        Some(turned) if closes => turned.range().end - turned.said().len(),
        _ => opening(heard, but),
    };
    if at >= heard.reading.words().len() || (at >= but.start && closes) {
        return false;
    }
    let own = heard.reading.run(at, at + 1).clause();
    let cues = &heard.cues().but_eraser;
    let charges = own.frame() != Frame::Attributed && heard.reading.has_at(cues.yours, at);
    let of_self = heard.reading.is_at(cues.me, at) && !heard.reading.has_at(cues.owning, at);
    hearing.is_some_and(|hearing| heard.is_reflection(hearing)) && (charges || (of_self && brings_own(heard, own)))
}

/// Something of the listener's, and nothing that was said.
fn brings_own(heard: &Heard, own: Clause) -> bool {
    own.content_count() > 0 && !own.negates() && !heard.shares(own) && !heard.names_authored(own)
}

/// An acknowledging cue, or a nod ("yes", "fair") with nothing after it.
fn acknowledges(heard: &Heard, found: &Matches, range: &Range<usize>, but: &Match) -> bool {
    let next = heard.reading.words().get(range.start + 1);
    let apart = next.is_none_or(|next| next.gap > Gap::None) || range.start + 1 == but.start;
    found.start_in(range.clone()) || (apart && heard.reading.is_at(heard.cues().but_eraser.nods, range.start))
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
    heard.reading.past(heard.cues().but_eraser.between, but.end)
}

fn turns_away(heard: &Heard, but: &Match, start: usize) -> bool {
    let cues = &heard.cues().but_eraser;
    let reading = heard.reading;
    let at = opening(heard, but);
    if turns_to_self(heard, but) || reading.has_at(cues.yours, at) {
        return true;
    }
    let [word, next, ..] = reading.words_from(at) else { return false };
    // "Not the talk but the half hour" sets one thing beside another.
    let contrasts = reading.run(start, but.start).words().iter().any(Word::negates);
    let capital = reading.text().as_bytes().get(word.span.start).is_some_and(u8::is_ascii_uppercase);
    let named = word.gap == Gap::None && capital;
    (named || cues.open.contains(&word.form)) && !contrasts && !reading.has_at(cues.owning, at) && next.gap < Gap::Stop
}

/// "You're upset, but that's not my fault."
fn is_about_self(heard: &Heard, but: &Match) -> bool {
    let cues = &heard.cues().but_eraser;
    let at = opening(heard, but);
    let rest = heard.reading.words_from(at);
    heard.reading.is_at(cues.open, at) && any_in(&rest[..rest.len().min(5)], cues.me)
}

/// "… but I work late", and not "but I wasn't really there".
fn turns_to_self(heard: &Heard, but: &Match) -> bool {
    let cues = &heard.cues().but_eraser;
    let at = opening(heard, but);
    heard.reading.is_at(cues.me, at) && !heard.reading.has_at(cues.owning, at)
}
