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
        for drill in &drills {
            let whole = drill.models.len() >= 2 && drill.traps.len() >= 2 && !drill.prompt.needs.is_empty();
            assert!(whole && !drill.hint.is_empty() && !drill.why.is_empty(), "{} lacks what ours have", drill.id);
        }
        problems.extend(
            lint(&drills, english(), &mut |_| None).into_iter().map(|one| format!("{}: {:?}", one.drill, one.flaw)),
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
