//! A feeling heard much bigger or much smaller than it was said.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Feeling, Frame, Match};

pub(super) const RULE: Rule = Rule { id: "intensity-off", kind: Kind::Suggestion, notice };

/// Steps between what was said and what was heard.
const FAR: i16 = 2;

fn notice(heard: &Heard) -> Option<Noticed> {
    let of_partner = |found: &Match| {
        found.frame() == Frame::Attributed && !found.negated() && !found.quoted() && !wished(heard, found)
    };
    let said = |found: &Match| found.words().iter().all(|word| heard.statement.said.contains(&word.stem));
    // What an author rules out may be another kind of feeling: only a strong word is too strong.
    let strong = |found: &Match| {
        heard.feelings.iter().any(|feeling| {
            feeling.named.start == found.start && feeling.senses.iter().any(|(_, intensity)| *intensity == 3)
        })
    };
    let overshoot = heard
        .reading
        .find_cues(&heard.statement.avoid)
        .into_iter()
        .find(|found| of_partner(found) && !said(found) && strong(found));
    if let Some(found) = overshoot {
        let word = found.words().iter().map(|word| word.form.as_str()).collect::<Vec<_>>().join(" ");
        return Noticed::at([found.span()]).map(|noticed| noticed.about(word));
    }
    let off = heard.feelings.iter().find(|feeling| {
        of_partner(&feeling.named)
            && (step(heard, feeling) != 0
                || !said(&feeling.named) && !heard.expected.iter().any(|(_, found)| found.start == feeling.named.start))
            && is_far(heard, feeling)
    })?;
    let words: Vec<&str> = off.named.words().iter().map(|word| word.form.as_str()).collect();
    Noticed::at([off.named.span()]).map(|noticed| noticed.about(words.join(" ")))
}

fn is_far(heard: &Heard, feeling: &Feeling) -> bool {
    let families = heard.feeling_words().family;
    let step = step(heard, feeling);
    let mut nearest: Option<i16> = None;
    let mut strongest = 0;
    let mut exact = false;
    for expected in &heard.prompt.feelings {
        strongest = strongest.max(i16::from(expected.intensity));
        for (family, intensity) in &feeling.senses {
            let Some(family) = families.get(*family) else { continue };
            // Where the very family is listed, near ones excuse nothing.
            let own = family.name == expected.family;
            if own && !exact {
                nearest = None;
                exact = true;
            }
            if own || (!exact && family.near.contains(&expected.family.as_str())) {
                let difference = i16::from(*intensity) + step - i16::from(expected.intensity);
                nearest = Some(
                    nearest.map_or(difference, |known| if difference.abs() < known.abs() { difference } else { known }),
                );
            }
        }
    }
    match nearest {
        // A milder word may be a gentle way to say it; "a bit" makes it small.
        Some(difference) => difference >= FAR || (difference <= -FAR && step < 0),
        // "A bit bugged" makes anything that hurt small, whatever its family.
        None => {
            let slight = feeling.senses.iter().all(|(family, intensity)| {
                *intensity == 1 && families.get(*family).is_some_and(|family| !family.pleasant)
            });
            slight && step < 0 && strongest >= FAR && heard.feelings.len() == 1
        }
    }
}

/// "A bit" takes a step away, "utterly" adds one.
fn step(heard: &Heard, feeling: &Feeling) -> i16 {
    let before = feeling.named.before();
    let near = &before[before.len().saturating_sub(3)..];
    let has = |words: &[&str]| near.iter().any(|word| words.contains(&word.form.as_str()));
    i16::from(has(heard.grammar().frames.bigger)) - i16::from(has(heard.grammar().frames.smaller))
}

/// After a wish it is not what is felt.
fn wished(heard: &Heard, found: &Match) -> bool {
    found.before().iter().any(|word| heard.grammar().frames.wants.contains(&word.form.as_str()))
}
