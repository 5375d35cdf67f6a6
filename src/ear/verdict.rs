//! What is shown of what was noticed: strengths first, little of it, one note on the same words. It is decided here
//! and nowhere else, in two steps. [`settle`] leaves what can stand together in the words of the reply, and
//! [`Verdict::of`] picks what is shown where the person is. `relations.toml` says which notes have a say over which.

use super::observation::{By, Kind, Observation};
use super::relation::{Does, Lacks, RELATIONS, Reach, Relation, names};
use crate::text::{Reading, Span};

/// What a person sees of all that was noticed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    pub strengths: Vec<Observation>,
    /// At most two.
    pub suggestions: Vec<Observation>,
    /// The rest, folded away.
    pub more: Vec<Observation>,
}

/// What else bears on what is shown.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub lacks: Lacks,
    /// Ids of the notes that the person said don't apply to these words.
    pub dismissed: &'a [&'static str],
    /// What the person switched, as [`switch`] writes it.
    pub off: &'a [String],
    pub relations: &'a [Relation],
}

impl Default for Context<'_> {
    fn default() -> Self {
        Self { lacks: Lacks::Nothing, dismissed: &[], off: &[], relations: RELATIONS }
    }
}

impl Context<'_> {
    /// The note can be told with what is known, and is not turned off: then it is as if it were not there.
    fn can_tell(&self, one: &Observation) -> bool {
        // The learned reader needs no more than the words themselves.
        let known = self.lacks == Lacks::Nothing
            || (self.lacks == Lacks::Points && one.by != By::Rules)
            || !self.any(&|with| with.does == Does::Needs(self.lacks) && names(with.notes, one));
        known && is_wanted(one.id, one.off, self.off)
    }

    /// The note can be told, and was not put away. It may still be left out of what is shown, for want of room.
    pub fn stands(&self, one: &Observation) -> bool {
        !self.dismissed.contains(&one.id) && self.can_tell(one)
    }

    fn any(&self, which: &dyn Fn(&Relation) -> bool) -> bool {
        self.relations.iter().any(which)
    }
}

/// What is kept where a person switched a note: its id where they turned it off, and with a plus before it where it was off
/// and they turned it on. So neither says the other, should it be on again in a later version.
pub fn switch(id: &str, off: bool) -> String {
    if off { ["+", id].concat() } else { id.to_owned() }
}

/// Whether a note is shown to whoever switched these. `off`: it is off until somebody turns it on.
pub fn is_wanted(id: &str, off: bool, switched: &[String]) -> bool {
    switched.contains(&switch(id, off)) == off
}

/// Strengths and suggestions together.
const MOST: usize = 3;
const MOST_SUGGESTIONS: usize = 2;

impl Verdict {
    /// Picks what to show from what was noticed, which comes in the order of the rules.
    pub fn of(noticed: &[Observation], context: &Context) -> Self {
        let mut kept: Vec<&Observation> = Vec::new();
        for one in noticed {
            let said = |other: &Observation| {
                context.can_tell(other)
                    && context.any(&|with| with.does == Does::SaysIt && names(with.of, one) && names(with.notes, other))
            };
            // Two suggestions on the same words are one too many: the weightier stands.
            let covers = |other: &&Observation| {
                one.kind == Kind::Suggestion
                    && other.kind == Kind::Suggestion
                    && one.spans.iter().any(|span| touch(&other.spans, *span))
            };
            if context.can_tell(one) && !noticed.iter().any(said) && !kept.iter().any(covers) {
                kept.push(one);
            }
        }
        let suggestions = kept.iter().filter(|one| one.kind == Kind::Suggestion).count();
        let mut room = [MOST - suggestions.min(MOST_SUGGESTIONS), MOST_SUGGESTIONS];
        let mut verdict = Self::default();
        for kind in [Kind::Strength, Kind::Suggestion] {
            for one in kept.iter().filter(|one| one.kind == kind) {
                let left = &mut room[kind as usize];
                let place = match kind {
                    _ if *left == 0 => &mut verdict.more,
                    Kind::Strength => &mut verdict.strengths,
                    Kind::Suggestion => &mut verdict.suggestions,
                };
                *left = left.saturating_sub(1);
                // A note that was put away leaves its place empty: another one taking it would be one more to put away.
                if context.stands(one) {
                    place.push((*one).clone());
                }
            }
        }
        verdict
    }

    /// The notes to show, strengths first, without those that are folded away.
    pub fn notes(&self) -> impl Iterator<Item = &Observation> {
        self.strengths.iter().chain(&self.suggestions)
    }
}

/// Leaves what can be said together of one reply, in the order it came: each rule sees its own thing.
pub(super) fn settle(relations: &[Relation], reading: &Reading, noticed: &mut Vec<Observation>) {
    for relation in relations {
        let words = words_of(relation.notes, noticed);
        match relation.does {
            Does::Settles => {
                noticed.retain(|one| !names(relation.of, one) || !one.spans.iter().any(|span| touch(&words, *span)))
            }
            Does::Spoils(reach) => {
                let spoiled = reached(reading, reach, words);
                for one in noticed.iter_mut().filter(|one| one.kind == Kind::Strength) {
                    if relation.of.is_empty() || names(relation.of, one) {
                        one.spans.retain(|span| !touch(&spoiled, *span));
                    }
                }
            }
            Does::NotBeside => {
                if noticed.iter().any(|one| names(relation.notes, one)) {
                    noticed.retain(|one| !names(relation.of, one));
                }
            }
            Does::Needs(_) | Does::SaysIt => {}
        }
    }
    // A strength rests on words.
    noticed.retain(|one| one.kind == Kind::Suggestion || !one.spans.is_empty());
}

/// Letters that may stand before a "but" that opens its sentence: "well but".
const OPENING: usize = 6;

/// All that the notes on these words spoil.
fn reached(reading: &Reading, reach: Reach, words: Vec<Span>) -> Vec<Span> {
    if reach == Reach::Words || words.is_empty() {
        return words;
    }
    let mut spoiled = Vec::new();
    if reach == Reach::Clause {
        spoiled.extend(reading.clauses().map(|clause| clause.whole().span()).filter(|span| touch(&words, *span)));
        return spoiled;
    }
    let mut before = None;
    for sentence in reading.sentence_spans() {
        if touch(&words, sentence) {
            spoiled.push(sentence);
        }
        let opens = |but: &Span| {
            (sentence.start..sentence.start + OPENING).contains(&but.start)
                || (but.end == sentence.end && but.start > sentence.start)
        };
        if reach == Reach::Back && words.iter().any(opens) {
            spoiled.extend(before);
        }
        before = Some(sentence);
    }
    spoiled
}

/// The words that the notes with these ids rest on.
fn words_of(ids: &str, noticed: &[Observation]) -> Vec<Span> {
    let mut words = Vec::new();
    for one in noticed {
        if names(ids, one) {
            words.extend_from_slice(&one.spans);
        }
    }
    words
}

fn touch(words: &[Span], span: Span) -> bool {
    words.iter().any(|own| own.start < span.end && span.start < own.end)
}
