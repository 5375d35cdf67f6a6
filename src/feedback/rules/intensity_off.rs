//! A feeling heard much bigger or much smaller than it was said.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::statement::find;
use crate::text::{Feeling, Frame, Match};

pub(super) const RULE: Rule = Rule { id: "intensity-off", kind: Kind::Suggestion, notice };

/// Steps between what was said and what was heard.
const FAR: i16 = 2;

fn notice(heard: &Heard) -> Option<Noticed> {
    let of_partner = |found: &Match| {
        found.frame() == Frame::Attributed && !found.negated() && !found.quoted() && !wished(heard, found)
    };
    let said = |found: &Match| found.words().iter().all(|word| heard.statement.said.contains(&word.stem));
    let overshoot =
        find(heard.reading, &heard.statement.avoid).into_iter().find(|found| of_partner(found) && !said(found));
    if let Some(found) = overshoot {
        let word = found.words().iter().map(|word| word.form.as_str()).collect::<Vec<_>>().join(" ");
        return Noticed::at([found.span()]).map(|noticed| noticed.about(word));
    }
    let families = heard.feeling_words().family;
    let off = heard.feelings.iter().find(|feeling| {
        of_partner(&feeling.named)
            && !said(&feeling.named)
            && !heard.expected.iter().any(|(_, found)| found.start == feeling.named.start)
            && is_far(heard, feeling, |family| families.get(family).map_or("", |family| family.name))
    })?;
    let words: Vec<&str> = off.named.words().iter().map(|word| word.form.as_str()).collect();
    Noticed::at([off.named.span()]).map(|noticed| noticed.about(words.join(" ")))
}

fn is_far<'a>(heard: &Heard, feeling: &Feeling, name: impl Fn(usize) -> &'a str) -> bool {
    let step = step(heard, feeling);
    let compared: Vec<i16> = feeling
        .senses
        .iter()
        .flat_map(|(family, intensity)| {
            let heard_as = i16::from(*intensity) + step;
            let expected = heard.prompt.feelings.iter().filter(|expected| expected.family == name(*family));
            expected.map(move |expected| heard_as - i16::from(expected.intensity)).collect::<Vec<_>>()
        })
        .collect();
    !compared.is_empty() && compared.iter().all(|difference| difference.abs() >= FAR)
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
