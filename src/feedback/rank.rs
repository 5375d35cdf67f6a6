//! Choosing what to show: strengths first, little of it, one note on the same words.

use super::observation::{Kind, Observation};
use crate::text::Span;

/// What a person sees of all that was noticed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    pub strengths: Vec<Observation>,
    /// At most two.
    pub suggestions: Vec<Observation>,
    /// The rest, folded away.
    pub more: Vec<Observation>,
}

/// Strengths and suggestions together.
const MOST: usize = 3;
const MOST_SUGGESTIONS: usize = 2;

/// Of each pair, the first says what the second would say again: the second is left out.
const SAYS_IT: &[(&str, &str)] = &[
    ("pronouns-not-turned", "parroting"),
    ("polarity-flipped", "need-missed"),
    ("polarity-flipped", "event-missed"),
    ("thought-as-feeling", "feeling-none"),
    ("feeling-denied", "feeling-none"),
    ("intensity-off", "feeling-none"),
    ("event-missed", "need-missed"),
    ("need-missed", "feeling-none"),
    ("event-missed", "feeling-none"),
    ("stem-alone", "size"),
    ("stem-alone", "event-missed"),
    ("stem-alone", "need-missed"),
    ("stem-alone", "feeling-none"),
    ("but-eraser", "defending"),
    ("own-story", "defending"),
    ("early-fix", "advice"),
    ("complex-guess", "need-named"),
    ("complex-guess", "need-covered"),
    ("need-named", "need-covered"),
    ("own-words", "event-covered"),
];

/// Picks what to show from what was noticed, which comes in the order of the rules.
pub fn choose(noticed: Vec<Observation>) -> Shown {
    let mut kept: Vec<Observation> = Vec::with_capacity(noticed.len());
    for one in &noticed {
        let said = noticed.iter().any(|other| SAYS_IT.contains(&(other.id, one.id)));
        // Two suggestions on the same words are one too many: the weightier stands.
        let covered = kept.iter().any(|other| {
            one.kind == Kind::Suggestion && other.kind == Kind::Suggestion && overlap(&other.spans, &one.spans)
        });
        if !said && !covered {
            kept.push(one.clone());
        }
    }
    let (strengths, suggestions): (Vec<_>, Vec<_>) = kept.into_iter().partition(|one| one.kind == Kind::Strength);
    let mut shown = Shown::default();
    let room = MOST - suggestions.len().min(MOST_SUGGESTIONS);
    for (place, strength) in strengths.into_iter().enumerate() {
        if place < room { shown.strengths.push(strength) } else { shown.more.push(strength) }
    }
    for (place, suggestion) in suggestions.into_iter().enumerate() {
        if place < MOST_SUGGESTIONS { shown.suggestions.push(suggestion) } else { shown.more.push(suggestion) }
    }
    shown
}

fn overlap(some: &[Span], others: &[Span]) -> bool {
    some.iter().any(|one| others.iter().any(|other| one.start < other.end && other.start < one.end))
}

#[cfg(test)]
mod tests {
    use super::{Kind, Observation, Span, choose};

    fn noticed(id: &'static str, kind: Kind, start: usize) -> Observation {
        Observation { id, kind, spans: vec![Span { start, end: start + 5 }], about: None }
    }

    #[test]
    fn little_is_shown_and_the_rest_is_kept() {
        let shown = choose(vec![
            noticed("complex-guess", Kind::Strength, 0),
            noticed("own-words", Kind::Strength, 10),
            noticed("check-back", Kind::Strength, 20),
            noticed("defending", Kind::Suggestion, 30),
            noticed("advice", Kind::Suggestion, 40),
            noticed("why-probe", Kind::Suggestion, 50),
        ]);
        let ids = |list: &[Observation]| list.iter().map(|one| one.id).collect::<Vec<_>>();
        assert_eq!(ids(&shown.strengths), ["complex-guess"]);
        assert_eq!(ids(&shown.suggestions), ["defending", "advice"]);
        assert_eq!(ids(&shown.more), ["own-words", "check-back", "why-probe"]);
    }

    #[test]
    fn two_suggestions_on_the_same_words_are_one() {
        let shown =
            choose(vec![noticed("minimising", Kind::Suggestion, 0), noticed("reassurance", Kind::Suggestion, 3)]);
        assert_eq!(shown.suggestions.len(), 1);
        assert!(shown.more.is_empty());
    }

    #[test]
    fn what_another_says_already_is_left_out() {
        let shown = choose(vec![noticed("stem-alone", Kind::Suggestion, 0), noticed("size", Kind::Suggestion, 20)]);
        assert_eq!(shown.suggestions.len(), 1);
        assert_eq!(shown.suggestions[0].id, "stem-alone");
    }
}
