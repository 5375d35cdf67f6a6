//! Which of the observations noticed in one reply can stand beside each other. Each rule sees its own thing; here a
//! word that gets in the way is not praised as well, and nothing is called missing in what was no try at hearing.

use super::observation::{Kind, Observation};
use crate::content::Language;
use crate::text::{Clause, Reading, Span};

/// Suggestions about words that may stand beside a good hearing in one clause.
const BESIDE_A_HEARING: &[&str] = &["but-eraser", "early-fix", "absolute-as-accusation"];

/// The hearing itself went astray: no strength rests on these words.
const ASTRAY: &[&str] = &["feeling-denied", "polarity-flipped", "pronouns-not-turned"];

/// A word went astray in a hearing that may be sound.
const ASTRAY_WORD: &[&str] = &["intensity-off", "verdict-word"];
const OF_WORDS: &[&str] = &["feeling-named", "complex-guess", "own-words", "need-named", "need-covered"];

/// A "but" that takes the hearing back leaves what was named, and nothing more.
const TAKEN_BACK: &[&str] = &["complex-guess", "own-words", "reflective-statement"];

/// What can be missed by someone who tries.
const MISSING: &[&str] = &["event-missed", "need-missed", "feeling-none"];

/// The words the suggestions of one sort rest on.
struct Words(Vec<Span>);

impl Words {
    fn of(noticed: &[Observation], which: impl Fn(&Observation) -> bool) -> Self {
        let which = |one: &&Observation| one.kind == Kind::Suggestion && which(one);
        Self(noticed.iter().filter(which).flat_map(|one| one.spans.iter().copied()).collect())
    }

    fn touch(&self, span: Span) -> bool {
        self.0.iter().any(|own| own.start < span.end && span.start < own.end)
    }

    /// The clauses these words stand in.
    fn clauses(self, reading: &Reading) -> Self {
        Self(reading.clauses().map(|clause| clause.span()).filter(|span| self.touch(*span)).collect())
    }

    /// The sentences these words stand in.
    fn sentences(self, reading: &Reading) -> Self {
        let of = |clause: &Clause| clause.sentence();
        let mut touched: Vec<usize> =
            reading.clauses().filter(|clause| self.touch(clause.span())).map(|clause| of(&clause)).collect();
        touched.dedup();
        let inside = |clause: &Clause| touched.binary_search(&of(clause)).is_ok();
        Self(reading.clauses().filter(inside).map(|clause| clause.span()).collect())
    }
}

/// Leaves what can be said together, in the order it came.
pub(super) fn settle(language: &Language, reading: &Reading, mut noticed: Vec<Observation>) -> Vec<Observation> {
    let is_roadblock = |one: &Observation| {
        let family = language.observation(one.id).map_or("", |words| words.family);
        one.kind == Kind::Suggestion && matches!(family, "roadblock" | "tone")
    };
    // The partner's own sentence, not turned round, says "you always …" in their voice and blames nobody.
    let unturned = Words::of(&noticed, |one| one.id == "pronouns-not-turned");
    noticed.retain(|one| !is_roadblock(one) || !one.spans.iter().any(|span| unturned.touch(*span)));

    let hindered = noticed.iter().any(|one| is_roadblock(one) || ASTRAY.contains(&one.id));
    let in_the_way =
        Words::of(&noticed, |one| is_roadblock(one) && !BESIDE_A_HEARING.contains(&one.id)).sentences(reading);
    let astray = Words::of(&noticed, |one| ASTRAY.contains(&one.id));
    let astray_word = Words::of(&noticed, |one| ASTRAY_WORD.contains(&one.id));
    let taken_back = noticed.iter().any(|one| one.id == "but-eraser");
    // A promise made before any hearing tells nothing of what happened, whatever it names.
    let promised = Words::of(&noticed, |one| one.id == "early-fix").clauses(reading);
    let own: Vec<Span> = noticed
        .iter()
        .filter(|one| matches!(one.id, "own-words" | "complex-guess"))
        .flat_map(|one| one.spans.iter().copied())
        .collect();
    let own = Words(own);
    // The same words are no copy and words of one's own at once.
    noticed.retain(|one| one.id != "parroting" || !one.spans.iter().any(|span| own.touch(*span)));
    let settled = noticed.into_iter().filter_map(|mut one| {
        if one.kind == Kind::Suggestion {
            let beside = MISSING.contains(&one.id) || (one.id == "size" && one.about.as_deref() != Some("long"));
            return (!hindered || !beside).then_some(one);
        }
        if taken_back && TAKEN_BACK.contains(&one.id) {
            return None;
        }
        let of_words = OF_WORDS.contains(&one.id);
        one.spans.retain(|span| {
            let spoilt = in_the_way.touch(*span)
                || promised.touch(*span)
                || astray.touch(*span)
                || (of_words && astray_word.touch(*span));
            !spoilt
        });
        (!one.spans.is_empty()).then_some(one)
    });
    settled.collect()
}
