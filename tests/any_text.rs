//! What holds for any text at all, typed or pasted: no panic, and marks that a screen can draw.

use std::time::Instant;

use hearback::content::english;
use hearback::drills::read_pack;
use hearback::ear::{Context, Kind, Listener, Mode, Point, Prompt, Verdict};
use proptest::prelude::*;

fn prompt(statement: &str) -> Prompt {
    Prompt {
        statement: statement.into(),
        level: 3,
        points: vec![Point {
            id: "phone".into(),
            must: true,
            any: vec!["phone".into(), "at dinner".into()],
            qualifier: false,
        }],
        two_sides: Some([vec!["don't need".into()], vec!["half hour".into(), "ours".into()]]),
        ..Prompt::default()
    }
}

fn holds(listener: &Listener, reply: &str) {
    let noticed = listener.listen(reply);
    for one in &noticed {
        let mut last = 0;
        for span in &one.spans {
            assert!(span.start >= last, "{}: marks out of order in {reply:?}", one.id);
            assert!(span.start < span.end, "{}: an empty mark in {reply:?}", one.id);
            assert!(reply.get(span.start..span.end).is_some(), "{}: a mark off the letters of {reply:?}", one.id);
            last = span.end;
        }
    }
    let all = noticed.len();
    let shown = Verdict::of(&noticed, &Context::default());
    assert!(shown.suggestions.len() <= 2);
    assert!(shown.strengths.len() + shown.suggestions.len() <= 3);
    assert!(shown.strengths.len() + shown.suggestions.len() + shown.more.len() <= all);
}

/// Scraps of which odd replies are made: words that rules care about, marks, other scripts, joined pictures.
fn scraps() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "you",
        "felt",
        "I",
        "i",
        "don't",
        "dont",
        "should",
        "feel",
        "like",
        "but",
        "at least",
        "sorry",
        "phone",
        "half hour",
        "want",
        "not",
        "never",
        "always",
        "pushed aside",
        "is that right",
        "ur",
        "’",
        "'",
        "\"",
        "“",
        "”",
        "...",
        "?",
        "!",
        ",",
        "-",
        "—",
        "\n",
        " ",
        "😀",
        "👨‍👩‍👧",
        "é",
        "ß",
        "İ",
        "ﬁ",
        "你好",
        "नमस्ते",
        "\u{200d}",
        "\u{301}",
        "'s",
        "n't",
        "just",
        "why",
        "let's",
        "SHUT",
        "UP",
        "sooooo",
        "n’t",
        "’re",
        "(",
        ")",
        "lol",
        "I understand",
        "you're",
        "that",
        "because",
        "when",
        "12",
        "1st",
        "_",
        "~",
        "^",
        "$",
        "<feeling>",
    ]);
    (prop::collection::vec(words, 0..40), any::<bool>())
        .prop_map(|(words, spaced)| words.join(if spaced { " " } else { "" }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_reply_is_heard(reply in any::<String>()) {
        holds(&Listener::new(english(), &prompt("When you were on your phone all through dinner I felt pushed aside.")), &reply);
    }

    #[test]
    fn any_reply_of_telling_scraps_is_heard(reply in scraps()) {
        holds(&Listener::new(english(), &prompt("When you were on your phone all through dinner I felt pushed aside.")), &reply);
    }

    #[test]
    fn any_statement_can_be_answered(statement in any::<String>(), reply in scraps()) {
        for mode in [Mode::Drill, Mode::Mirror, Mode::Live] {
            holds(&Listener::new(english(), &Prompt { mode, ..prompt(&statement) }), &reply);
        }
    }

    #[test]
    fn a_statement_given_back_is_heard(statement in scraps()) {
        holds(&Listener::new(english(), &prompt(&statement)), &statement);
    }
}

#[test]
fn time_grows_in_step_with_length() {
    let listener = Listener::new(english(), &prompt("I felt pushed aside at dinner."));
    for unit in [
        "you felt that i was only on my phone and ",
        "i ",
        "not ",
        "at at ",
        "a/b ^c$ ~ ",
        "? ! . ",
        "\" ' ",
        "you feel like ",
        "Poor you. ",
        "Have you tried a planner? ",
        "alone alone jealousy is a ",
        "thanks for the half hour ",
        "I won't. ",
        "You felt sad? ",
    ] {
        let time = |times: usize| {
            let reply = unit.repeat(times);
            let start = Instant::now();
            holds(&listener, &reply);
            start.elapsed().as_secs_f64()
        };
        time(10);
        // Ten times the text may take ten times as long; a square would take a hundred. A machine with other work on
        // its hands can hold up any one try, but not five.
        let in_step = (0..5).any(|_| time(5_000) < time(500).max(0.002) * 40.0);
        assert!(in_step, "{unit:?} takes more than its length");
    }
}

#[test]
fn a_long_statement_can_be_answered_at_length() {
    let statement = "a b a a b you felt a b ".repeat(2_000);
    let listener = Listener::new(english(), &prompt(&statement));
    let start = Instant::now();
    holds(&listener, &statement);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// Replies that stop in the middle, as words do while they are typed. The first of them once ran past the end.
#[test]
fn a_reply_that_breaks_off_after_a_turn_is_heard() {
    let prompt = Prompt { statement: "You're always late, and I worry.".into(), ..Prompt::default() };
    let listener = Listener::new(english(), &prompt);
    let turns = ["but", "though", "however", "except", "and yet", "I just", "because", "so", "sorry", "always"];
    let ends = ["", " like", " well", " you know", " yeah", ",", " —", "…", " I", " you"];
    for turn in turns {
        for end in ends {
            for before in ["", "You worry, ", "You worry. ", "You want me home on time "] {
                listener.listen(&[before, turn, end].concat());
            }
        }
    }
}

#[test]
fn other_languages_are_left_alone() {
    let listener =
        Listener::new(english(), &prompt("When you were on your phone all through dinner I felt pushed aside."));
    for reply in [
        "Te sentiste sola cuando yo estaba con el móvil en la cena.",
        "Du hast dich allein gefühlt, als ich am Handy war.",
        "Tu t'es sentie seule quand j'étais sur mon téléphone.",
        "Ti sei sentita sola quando ero al telefono.",
        "Você se sentiu sozinha quando eu estava no celular.",
        "Je voelde je alleen toen ik op mijn telefoon zat.",
        "你觉得我在看手机的时候很孤单。",
        "तुम्हें अकेला महसूस हुआ",
        "Czułaś się samotna, kiedy byłem przy telefonie.",
        "Sen telefonda olduğumda yalnız hissettin.",
        "Lo siento mucho, no volverá a pasar",
        "اعتذر جدا",
    ] {
        assert!(listener.listen(reply).is_empty(), "{reply}: {:?}", listener.listen(reply));
    }
}

#[test]
fn good_replies_typed_without_capitals_or_marks_raise_no_suggestion() {
    let mut raised = Vec::new();
    for drill in read_pack(english().drills()).unwrap() {
        let listener = Listener::new(english(), &drill.prompt);
        for model in &drill.models {
            let bare = |letter: &char| letter.is_alphanumeric() || letter.is_whitespace();
            let typed: String = model.text.to_lowercase().chars().filter(bare).collect();
            let noticed = listener.listen(&typed);
            let ids: Vec<&str> = noticed.iter().filter(|one| one.kind == Kind::Suggestion).map(|one| one.id).collect();
            if !ids.is_empty() {
                raised.push(format!("{}: {typed} ({})", drill.id, ids.join(", ")));
            }
        }
    }
    assert!(raised.is_empty(), "{}", raised.join("\n"));
}
