//! The words for talking in turns, proved as the drills are: good endings and models please the ear, poor ones and
//! traps show what they are there to show.

use std::collections::BTreeSet;
use std::fs;

use hearback::content::english;
use hearback::drills::{Drill, lint, read_pack};
use hearback::ear::{Kind, Listener, Mode, Prompt, takes_reader};
use serde::Deserialize;
use toml::{Table, Value};

fn rows(file: &str, key: &str) -> Vec<Value> {
    let path = format!("src/content/en/talk/{file}.toml");
    let mut table: Table = fs::read_to_string(&path).unwrap().parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    let Some(Value::Array(rows)) = table.remove(key) else { panic!("{path} has no {key}") };
    let ids: BTreeSet<&str> = rows.iter().filter_map(|row| row.get("id")?.as_str()).collect();
    assert_eq!(ids.len(), rows.len(), "{path} has an id twice, or none");
    rows
}

fn drills(file: &str, key: &str) -> Vec<Drill> {
    read_pack(&serde_json::to_string(&rows(file, key)).unwrap()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn summaries_and_validation_do_what_their_author_says() {
    let mut problems = Vec::new();
    for (file, key, least) in [("summaries", "drill", 24), ("validation", "line", 24)] {
        let drills = drills(file, key);
        assert!(drills.len() >= least, "only {} in {file}", drills.len());
        problems.extend(
            lint(&drills, english(), &mut |_| None).into_iter().map(|one| format!("{}: {}", one.drill, one.problem)),
        );
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[derive(Deserialize)]
struct Card {
    id: String,
    statement: String,
    opening: String,
    good: String,
    poor: String,
    /// The suggestion that the poor ending is there to show.
    shows: String,
    kind: String,
    ask: String,
    hard: String,
}

/// What slips out in each mood, by the notes on it: a card for a mood is about one of these.
const SLIPS: [(&str, &[&str]); 7] = [
    (
        "blank",
        &["stem-alone", "parroting", "pronouns-not-turned", "verdict-word", "size", "thought-as-feeling", "own-story"],
    ),
    ("unsure", &["thought-as-feeling", "motive-reading", "verdict-word", "why-probe", "reassurance", "own-story"]),
    ("heated", &["absolute-as-accusation", "labelling", "contempt-cue", "why-probe"]),
    ("defensive", &["defending", "counter-complaint", "arguing", "but-eraser", "minimising"]),
    ("agreeing", &["arguing", "feeling-denied", "moralising", "but-eraser", "minimising"]),
    ("fixing", &["early-fix", "advice", "reassurance", "minimising"]),
    ("tired", &["size", "own-story", "minimising", "feeling-denied"]),
];

#[test]
fn a_card_for_a_mood_fits_it() {
    let words = |text: &str| text.split_whitespace().count();
    let cards: Vec<Card> = rows("prompts", "prompt").into_iter().map(|row| row.try_into().unwrap()).collect();
    for card in &cards {
        let (_, slips) = SLIPS.iter().find(|(mood, _)| *mood == card.hard).expect("a mood that is known");
        assert!(slips.contains(&card.shows.as_str()), "{} is for {}, and shows {}", card.id, card.hard, card.shows);
    }
    let tired: Vec<&Card> = cards.iter().filter(|card| card.hard == "tired").collect();
    assert!(tired.len() >= 8, "only {} cards for a tired evening", tired.len());
    for card in tired {
        // Little is left for it: one thing in one short sentence, and the card says so or speaks of tiredness.
        assert_ne!(card.kind, "summary-of-three", "{} asks for three things", card.id);
        assert!(words(&card.ask) <= 10 && words(&card.opening) <= 8 && words(&card.good) <= 16, "{} is long", card.id);
        let light = ["tired", "Eyes closing", "left?", "worn out", "enough", "one "];
        let ask = card.ask.to_lowercase();
        assert!(light.iter().any(|word| ask.contains(&word.to_lowercase())), "{}: “{}”", card.id, card.ask);
    }
}

#[test]
fn good_endings_raise_nothing_and_poor_ones_what_they_show() {
    let cards: Vec<Card> = rows("prompts", "prompt").into_iter().map(|row| row.try_into().unwrap()).collect();
    assert!(cards.len() >= 80, "only {} cards", cards.len());
    let mut problems = Vec::new();
    for card in cards {
        let prompt = Prompt { statement: card.statement, level: 2, mode: Mode::Live, ..Prompt::default() };
        let listener = Listener::new(english(), &prompt);
        let raised = |reply: &str| -> Vec<&str> {
            let noticed = listener.listen(reply);
            noticed.iter().filter(|one| one.kind == Kind::Suggestion).map(|one| one.id).collect()
        };
        let (good, poor) = (raised(&card.good), raised(&card.poor));
        if !good.is_empty() {
            problems.push(format!("{}: “{}” raises {good:?}", card.id, card.good));
        }
        if !poor.contains(&card.shows.as_str()) && !takes_reader(&card.shows) {
            problems.push(format!("{}: “{}” raises {poor:?}, not {}", card.id, card.poor, card.shows));
        }
        if card.opening.trim().is_empty() {
            problems.push(format!("{}: has no opening", card.id));
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn closed_questions_come_with_open_ones_and_a_reason() {
    let rows = rows("questions", "question");
    assert!(rows.len() >= 40, "only {} questions", rows.len());
    for row in rows {
        let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
        let open = row.get("open").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        assert!(text("closed").ends_with('?') && !text("why").is_empty(), "{row}");
        assert!(open.len() >= 2 && open.iter().all(|one| one.as_str().is_some_and(|one| !one.is_empty())), "{row}");
    }
}
