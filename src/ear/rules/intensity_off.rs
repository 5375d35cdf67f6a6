//! A feeling heard much bigger or much smaller than it was said.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Feeling, Frame, Match, any_is};

pub(super) const RULE: Rule = Rule { id: "intensity-off", kind: Kind::Suggestion, notice, partly: false };

/// Steps between what was said and what was heard.
const FAR: i16 = 2;

fn notice(heard: &Heard) -> Option<Noticed> {
    // After a wish it is not what is felt.
    let of_partner = |found: &Match| {
        found.frame() == Frame::Attributed
            && !found.negated()
            && !found.quoted()
            && !any_is(found.before(), Class::WANTS)
    };
    let said = |found: &Match| heard.statement.has_all(found.words());
    // What an author rules out may be another kind of feeling: only a strong word is too strong.
    let strong = |found: &Match| {
        heard.feelings.iter().any(|feeling| {
            feeling.named.start == found.start && feeling.senses.iter().any(|(_, intensity)| *intensity == 3)
        })
    };
    let overshoot = heard
        .reading
        .find_cues(&heard.statement.avoid)
        .first_that(&|found| of_partner(found) && !said(found) && strong(found));
    let off = |feeling: &&Feeling| {
        let named = &feeling.named;
        let authored = heard.expected.iter().any(|found| found.start == named.start);
        of_partner(named) && (step(feeling) != 0 || !(said(named) || authored)) && is_far(heard, feeling)
    };
    let found = overshoot.or_else(|| Some(heard.feelings.iter().find(off)?.named))?;
    Some(Noticed::at(found)?.about(found.said()))
}

fn is_far(heard: &Heard, feeling: &Feeling) -> bool {
    let families = heard.feeling_words().family;
    let step = step(feeling);
    let mut nearest: Option<i16> = None;
    let mut strongest = 0;
    let mut exact = false;
    for expected in &heard.prompt.feelings {
        strongest = strongest.max(i16::from(expected.intensity));
        for (family, intensity) in &feeling.senses {
            let family = &families[*family];
            // Where the very family is listed, near ones excuse nothing.
            let own = family.name == expected.family;
            if own && !exact {
                nearest = None;
                exact = true;
            }
            if own || (!exact && family.near.contains(&expected.family)) {
                let difference = i16::from(*intensity) + step - i16::from(expected.intensity);
                nearest = nearest.filter(|known| known.abs() <= difference.abs()).or(Some(difference));
            }
        }
    }
    match nearest {
        // A milder word may be a gentle way to say it; "a bit" makes it small.
        Some(difference) => difference >= FAR || (difference <= -FAR && step < 0),
        // "A bit bugged" makes anything that hurt small, whatever its family.
        None => {
            let slight =
                feeling.senses.iter().all(|(family, intensity)| *intensity == 1 && !heard.is_pleasant(*family));
            slight && step < 0 && strongest >= FAR && heard.feelings.len() == 1
        }
    }
}

/// "A bit" takes a step away, "utterly" adds one.
fn step(feeling: &Feeling) -> i16 {
    let before = feeling.named.before();
    let near = &before[before.len().saturating_sub(3)..];
    i16::from(any_is(near, Class::BIGGER)) - i16::from(any_is(near, Class::SMALLER))
}
