//! What holds for any text at all, typed or pasted: no panic, marks that a screen can draw, time in step with its length.

use std::time::Instant;

use hearback::content::english;
use hearback::ear::{Context, Verdict};
use hearback::saying::Speaker;
use proptest::prelude::*;

use crate::labelled::PURPOSES;

fn holds(speaker: &Speaker, said: &str) {
    for (purpose, _) in PURPOSES {
        let noticed = speaker.notice(purpose, said);
        for one in &noticed {
            let mut last = 0;
            assert!(!one.spans.is_empty(), "{}: no mark in {said:?}", one.id);
            for span in &one.spans {
                assert!(span.start >= last, "{}: marks out of order in {said:?}", one.id);
                assert!(span.start < span.end, "{}: an empty mark in {said:?}", one.id);
                assert!(said.get(span.start..span.end).is_some(), "{}: a mark off the letters of {said:?}", one.id);
                last = span.end;
            }
        }
        let shown = Verdict::of(&noticed, &Context::default());
        assert!(shown.suggestions.len() <= 2 && shown.notes().count() <= 3);
    }
}

fn scraps() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "you",
        "I",
        "i",
        "feel",
        "like",
        "but",
        "never",
        "always",
        "because",
        "when",
        "if",
        "could",
        "need",
        "you to",
        "stop",
        "don't",
        "so that",
        "again",
        "or",
        "I'll",
        "you're",
        "selfish",
        "on Monday",
        "at six",
        "7.40",
        "three",
        "times",
        "lonely",
        "make me",
        "Mei's",
        "husband",
        "\"",
        "“",
        "”",
        "'",
        "’",
        "?",
        "!",
        ".",
        ",",
        "—",
        "\n",
        " ",
        "😀",
        "é",
        "你好",
        "\u{200d}",
        "\u{301}",
        "'s",
        "said",
        "be",
        "not",
        "good",
        "one",
        "more",
        "9pm",
        "and",
    ]);
    (prop::collection::vec(words, 0..40), any::<bool>())
        .prop_map(|(words, spaced)| words.join(if spaced { " " } else { "" }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_saying_is_heard(said in any::<String>()) {
        holds(&Speaker::new(english()), &said);
    }

    #[test]
    fn any_saying_of_telling_scraps_is_heard(said in scraps()) {
        holds(&Speaker::new(english()), &said);
    }
}

#[test]
fn words_that_stop_in_the_middle_are_heard() {
    let speaker = Speaker::new(english());
    let whole = "You never ask, but on Monday at six you said \"not now\" three times and I'll tell Mei's husband so that you learn.";
    for (end, _) in whole.char_indices() {
        holds(&speaker, &whole[..end]);
        holds(&speaker, &whole[end..]);
    }
}

#[test]
fn other_languages_are_left_alone() {
    let speaker = Speaker::new(english());
    for said in [
        "Ich brauche mehr Ruhe am Abend.",
        "Je me sens seule quand tu rentres tard.",
        "Necesito que me escuches, por favor.",
        "你从来不听我说话。",
    ] {
        for (purpose, name) in PURPOSES {
            assert!(speaker.notice(purpose, said).is_empty(), "{name}: {said}");
        }
    }
}

#[test]
fn time_grows_in_step_with_length() {
    let speaker = Speaker::new(english());
    for unit in [
        "you never ask and ",
        "i feel like you ",
        "on monday at six ",
        "you left, ",
        "but ",
        "\" ' ",
        "? ! . ",
        "if ",
        "don't stop ",
        "i'll ring you on monday if you ",
        "i left you and i'm sorry if ",
        "what do you think? ",
        "if you do it again, i am leaving you i am leaving you ",
    ] {
        let time = |times: usize| {
            let said = unit.repeat(times);
            let start = Instant::now();
            holds(&speaker, &said);
            start.elapsed().as_secs_f64()
        };
        time(10);
        // Ten times the text may take ten times as long; a square would take a hundred. A machine with other work on
        // its hands can hold up any one try, but not five.
        let in_step = (0..5).any(|_| time(1_000) < time(100).max(0.002) * 40.0);
        assert!(in_step, "{unit:?} takes more than its length");
    }
}
