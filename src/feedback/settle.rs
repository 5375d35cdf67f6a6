//! Which of the observations noticed in one reply can stand beside each other. Each rule sees its own thing; here a
//! word that gets in the way is not praised as well, and nothing is called missing in what was no try at hearing.

use super::observation::{Kind, Observation};
use crate::content::Language;
use crate::text::{Reading, Span};

/// How far a suggestion spoils what stands around its words: no strength rests there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Nothing,
    Words,
    /// A promise tells nothing of what happened, whatever it names, and a charge may stand beside a hearing.
    Clause,
    Sentence,
    /// What a "but" takes back: its sentence, and the one before where it opens its own.
    Back,
}

fn reach(language: &Language, one: &Observation) -> Reach {
    match one.id {
        _ if one.kind == Kind::Strength => Reach::Nothing,
        "but-eraser" => Reach::Back,
        "early-fix" | "absolute-as-accusation" => Reach::Clause,
        id if ASTRAY.contains(&id) => Reach::Words,
        _ if is_roadblock(language, one) => Reach::Sentence,
        _ => Reach::Nothing,
    }
}

fn is_roadblock(language: &Language, one: &Observation) -> bool {
    let family = language.observation(one.id).map_or("", |words| words.family);
    one.kind == Kind::Suggestion && (family == "roadblock" || family == "tone")
}

/// The hearing itself went astray: no strength rests on these words.
const ASTRAY: &[&str] = &["feeling-denied", "polarity-flipped", "pronouns-not-turned"];

/// A word went astray in a hearing that may be sound.
const ASTRAY_WORD: &[&str] = &["intensity-off", "verdict-word"];
const OF_WORDS: &[&str] = &["feeling-named", "complex-guess", "own-words", "need-named", "need-covered"];

/// Letters that may stand before a "but" that opens its sentence: "well but".
const OPENING: usize = 6;

/// What can be missed by someone who tries.
const MISSING: &[&str] = &["event-missed", "need-missed", "feeling-none"];

/// Leaves what can be said together, in the order it came.
pub(super) fn settle(language: &Language, reading: &Reading, mut noticed: Vec<Observation>) -> Vec<Observation> {
    // The partner's own sentence, not turned round, says "you always …" in their voice and blames nobody.
    let unturned = words_of(&noticed, &|one| one.id == "pronouns-not-turned");
    noticed.retain(|one| !is_roadblock(language, one) || !one.spans.iter().any(|span| touch(&unturned, *span)));

    let spoiled = spoiled(language, reading, &noticed);
    let astray_word = words_of(&noticed, &|one| ASTRAY_WORD.contains(&one.id));
    let hindered = noticed.iter().any(|one| reach(language, one) != Reach::Nothing);
    // The same words are no copy and words of one's own at once.
    let own = words_of(&noticed, &|one| one.id == "own-words" || one.id == "complex-guess");
    noticed.retain(|one| one.id != "parroting" || !one.spans.iter().any(|span| touch(&own, *span)));

    let mut settled = Vec::new();
    for mut one in noticed {
        let stands = if one.kind == Kind::Suggestion {
            let beside = MISSING.contains(&one.id) || (one.id == "size" && one.about.as_deref() != Some("long"));
            !hindered || !beside
        } else {
            let of_words = OF_WORDS.contains(&one.id);
            let spoils = |span: Span| touch(&spoiled, span) || (of_words && touch(&astray_word, span));
            one.spans.retain(|span| !spoils(*span));
            !one.spans.is_empty()
        };
        if stands {
            settled.push(one);
        }
    }
    settled
}

/// All that the suggestions spoil.
fn spoiled(language: &Language, reading: &Reading, noticed: &[Observation]) -> Vec<Span> {
    let of = |far: Reach| words_of(noticed, &|one| reach(language, one) == far);
    let (in_clauses, in_sentences, backwards) = (of(Reach::Clause), of(Reach::Sentence), of(Reach::Back));
    let mut spoiled = of(Reach::Words);
    let mut before = None;
    for sentence in reading.sentence_spans() {
        if touch(&in_sentences, sentence) || touch(&backwards, sentence) {
            spoiled.push(sentence);
        }
        let opens = |but: &Span| {
            (sentence.start..sentence.start + OPENING).contains(&but.start)
                || (but.end == sentence.end && but.start > sentence.start)
        };
        if backwards.iter().any(opens) {
            spoiled.extend(before);
        }
        before = Some(sentence);
    }
    for clause in reading.clauses() {
        let span = clause.whole().span();
        if touch(&in_clauses, span) {
            spoiled.push(span);
        }
    }
    spoiled
}

/// The words that the notes of one sort rest on.
fn words_of(noticed: &[Observation], which: &dyn Fn(&Observation) -> bool) -> Vec<Span> {
    let mut words = Vec::new();
    for one in noticed {
        if which(one) {
            words.extend_from_slice(&one.spans);
        }
    }
    words
}

fn touch(words: &[Span], span: Span) -> bool {
    words.iter().any(|own| own.start < span.end && span.start < own.end)
}
