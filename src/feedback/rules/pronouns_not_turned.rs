//! The partner's sentence from the partner's mouth: "I felt pushed aside when you were on your phone."

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::statement::runs;

pub(super) const RULE: Rule = Rule { id: "pronouns-not-turned", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let words = heard.reading.words();
    // Only runs that turning would change, and enough of them that they cannot be the listener's own words.
    let unturned: Vec<_> = runs(words, &heard.statement.said, 4)
        .into_iter()
        .filter(|run| {
            let words = &words[run.clone()];
            words
                .iter()
                .any(|word| matches!(word.form.as_str(), "i" | "you" | "my" | "your" | "me" | "myself" | "yourself"))
                && words.iter().any(|word| word.is_content())
        })
        .collect();
    let length: usize = unturned.iter().map(|run| run.len()).sum();
    let longest = unturned.iter().map(|run| run.len()).max()?;
    let turned = runs(words, &heard.statement.turned, 4).iter().map(|run| run.len()).max().unwrap_or(0);
    let close = longest >= 6 || (longest >= 5 && length * 2 >= words.len()) || length >= 8;
    // "You're on your phone just as much" speaks for the listener: the partner's own sentence has their "I" in it.
    let mine = unturned
        .iter()
        .any(|run| words[run.clone()].iter().any(|word| matches!(word.form.as_str(), "i" | "my" | "me" | "myself")));
    (close && mine && longest > turned && length * 5 >= words.len() * 2)
        .then(|| Noticed::at(unturned.into_iter().filter_map(|run| heard.reading.span_of(run))))?
}
