//! Which of the observations noticed in one reply can stand beside each other. Each rule sees its own thing; here a
//! word that gets in the way is not praised as well, and nothing is called missing in what was no try at hearing.

use super::observation::{Kind, Observation};
use crate::content::Language;
use crate::text::{Reading, Span};

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

/// Leaves what can be said together, in the order it came.
pub(super) fn settle(language: &Language, reading: &Reading, mut noticed: Vec<Observation>) -> Vec<Observation> {
    let is_roadblock = |one: &Observation| {
        let family = language.observation(one.id).map_or("", |words| words.family);
        one.kind == Kind::Suggestion && (family == "roadblock" || family == "tone")
    };
    // The partner's own sentence, not turned round, says "you always …" in their voice and blames nobody.
    let unturned = words_of(&noticed, &|one| one.id == "pronouns-not-turned");
    noticed.retain(|one| !is_roadblock(one) || !one.spans.iter().any(|span| touch(&unturned, *span)));

    // The sentences that the hindering words stand in; and the clauses of a promise made before any hearing: it tells
    // nothing of what happened, whatever it names.
    let hindering = words_of(&noticed, &|one| is_roadblock(one) && !BESIDE_A_HEARING.contains(&one.id));
    let promised = words_of(&noticed, &|one| one.id == "early-fix");
    let mut in_the_way = reading.sentence_spans();
    in_the_way.retain(|sentence| touch(&hindering, *sentence));
    for clause in reading.clauses() {
        let span = clause.whole().span();
        if touch(&promised, span) {
            in_the_way.push(span);
        }
    }
    let astray = words_of(&noticed, &|one| ASTRAY.contains(&one.id));
    in_the_way.extend_from_slice(&astray);
    let astray_word = words_of(&noticed, &|one| ASTRAY_WORD.contains(&one.id));
    let hindered = noticed.iter().any(|one| is_roadblock(one) || ASTRAY.contains(&one.id));
    let taken_back = noticed.iter().any(|one| one.id == "but-eraser");
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
            let spoils = |span: Span| touch(&in_the_way, span) || (of_words && touch(&astray_word, span));
            one.spans.retain(|span| !spoils(*span));
            let is_taken_back = taken_back && TAKEN_BACK.contains(&one.id);
            !one.spans.is_empty() && !is_taken_back
        };
        if stands {
            settled.push(one);
        }
    }
    settled
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
