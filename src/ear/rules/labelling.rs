//! A word for what the partner is: "too sensitive", "such a nag" (Gordon: name-calling; criticism in the Gottman
//! lineage). Feelings ("you're so hurt"), labels denied ("you're not needy") and labels the partner fears or used
//! themselves are left alone.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Gap, Match, Matches, any_in};

pub(super) const RULE: Rule = Rule { id: "labelling", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().labelling;
    let mut put_on = Matches::default();
    let mut bare = Matches::default();
    for verb in heard.charged(cues.verbs).iter() {
        if let Some(end) = label_end(heard, verb) {
            put_on.push(heard.reading.run(verb.start, end));
        }
    }
    // "That's a bit needy", "so dramatic".
    for opening in heard.own(cues.bare).iter() {
        if let Some(word) = opening.rest().first()
            && cues.personal.contains(&word.form)
            && !heard.says_form(&word.form)
        {
            bare.push(heard.reading.run(opening.start, opening.end + 1));
        }
    }
    // "How needy you are."
    let exclaimed = heard.charged(cues.exclaimed).that(&|found| {
        heard.reading.is_at(cues.traits, found.start + 1)
            && !heard.reading.is_at(cues.feelings, found.start + 1)
            && !found.clause().asked()
    });
    let outright = heard.charged(cues.outright).and(heard.own(cues.alone));
    Noticed::all(outright.and(put_on).and(bare).and(exclaimed), 2)
}

/// Where what the partner is likened to ends: "being a dinosaur", "such a broken record", and not "such a help".
fn named_end(heard: &Heard, from: usize) -> Option<usize> {
    let cues = &heard.cues().labelling;
    let at = heard.reading.past(cues.degrees, heard.reading.ends_at(cues.likened, from)?);
    let rest = heard.reading.run(from, at).after();
    let mut named = rest.iter().take(2).take_while(|word| word.gap == Gap::None && word.is_content()).peekable();
    named.peek()?;
    let end = at + named.clone().count();
    let kind = named.any(|word| cues.kind.contains(&word.form) || heard.says_form(&word.form));
    (!kind && at < end).then_some(end)
}

/// Where the label that follows "you are" ends.
fn label_end(heard: &Heard, found: &Match) -> Option<usize> {
    let cues = &heard.cues().labelling;
    if let Some(end) = named_end(heard, found.end) {
        return Some(end);
    }
    let mut weighed = any_in(found.words(), cues.weighing);
    for at in found.end..found.clause().range().end {
        if let Some(end) = heard.reading.ends_at(cues.pairs, at) {
            return Some(end);
        }
        let word = heard.reading.words().get(at)?;
        let overdone = at > found.end && heard.reading.words()[at - 1].form == cues.too;
        if overdone && cues.only_too.contains(&word.form) {
            return Some(at + 1);
        }
        // "So jealous and possessive": the feeling is none, what follows may be.
        if cues.feelings.contains(&word.form) || (at > found.end && word.form == cues.and) {
            continue;
        }
        if cues.traits.contains(&word.form) {
            let needs_more = cues.need_degree.contains(&word.form) && !weighed;
            return (!needs_more && !heard.says_form(&word.form)).then_some(at + 1);
        }
        if !cues.degrees.contains(&word.form) {
            return None;
        }
        weighed |= cues.weighing.contains(&word.form);
    }
    None
}
