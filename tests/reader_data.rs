//! The replies that the reader learns from: whole, read twice, each writer in one part, every line of ours answered.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use hearback::content::english;
use hearback::drills::{Deck, Task, read_pack};
use serde::Deserialize;

/// What the reader learns and the product does not have yet.
const TO_COME: [&str; 1] = ["off-topic"];

/// Who answers lines of ours, and who answers the same lines after them.
const AGAIN: [(&str, &str); 2] = [("r", "u"), ("s", "v")];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    s: String,
    statement: String,
    replies: Vec<Reply>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    r: String,
    good: u8,
    l: Vec<String>,
    ok: Vec<String>,
    w: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Second {
    s: String,
    labels: BTreeMap<String, Label>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    good: u8,
    l: Vec<String>,
    ok: Vec<String>,
}

fn folder() -> String {
    format!("{}/reader/data/replies", env!("CARGO_MANIFEST_DIR"))
}

fn lines<T: for<'a> Deserialize<'a>>(name: &str) -> Vec<T> {
    let text = fs::read_to_string(format!("{}/{name}.jsonl", folder())).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|why| panic!("{name}: {why}: {line}"))).collect()
}

/// Each writer's letter.
fn writers() -> Vec<String> {
    let names = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut letters: Vec<String> = names
        .filter_map(|name| name.strip_suffix(".jsonl").filter(|name| name.len() == 1).map(str::to_owned))
        .collect();
    letters.sort();
    letters
}

fn ids() -> BTreeSet<&'static str> {
    hearback::ear::observations().map(|(id, _)| id).chain(TO_COME).collect()
}

#[test]
fn each_reply_has_two_readings_with_ids_that_are_known() {
    let ids = ids();
    let known = |writer: &str, labels: [&[String]; 2]| {
        for id in labels.into_iter().flatten() {
            assert!(ids.contains(id.as_str()), "{writer}: {id}");
        }
    };
    for writer in writers() {
        let (first, second) = (lines::<Said>(&writer), lines::<Second>(&format!("second-{writer}")));
        assert_eq!(first.len(), second.len(), "{writer}");
        for (said, again) in first.iter().zip(&second) {
            assert_eq!(said.s, again.s);
            assert_eq!(said.replies.len(), again.labels.len(), "{}", said.s);
            for (place, reply) in said.replies.iter().enumerate() {
                let label = &again.labels[&place.to_string()];
                assert!(reply.good <= 2 && label.good <= 2, "{}", said.s);
                known(&writer, [&reply.l, &reply.ok]);
                known(&writer, [&label.l, &label.ok]);
                for words in reply.w.values() {
                    assert!(reply.r.contains(words), "{}: “{words}” is not in “{}”", said.s, reply.r);
                }
            }
        }
    }
}

#[test]
fn no_reply_and_no_statement_is_there_twice() {
    let plain = |text: &str| -> String {
        let kept =
            text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric() || *letter == ' ').collect::<String>();
        kept.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (mut statements, mut replies) = (BTreeSet::new(), BTreeSet::new());
    let mut ids = BTreeSet::new();
    let mut answered = BTreeMap::new();
    for (writer, said) in
        writers().iter().flat_map(|writer| lines::<Said>(writer).into_iter().map(move |one| (writer, one)))
    {
        match AGAIN.iter().find(|(_, again)| again == writer) {
            // Our own lines are answered by several, in one part of the three.
            Some((first, _)) => assert_eq!(answered.get(&said.s), Some(&(first.to_string(), said.statement.clone()))),
            None => {
                assert!(ids.insert(said.s.clone()), "{} is there twice", said.s);
                assert!(statements.insert(plain(&said.statement)), "“{}” is there twice", said.statement);
                answered.insert(said.s.clone(), (writer.clone(), said.statement.clone()));
            }
        }
        for reply in said.replies {
            // A short one, “you feel alone”, anybody may write.
            let is_new = replies.insert(plain(&reply.r));
            assert!(is_new || reply.r.split_whitespace().count() <= 5, "“{}” is there twice", reply.r);
        }
    }
}

#[test]
fn there_are_enough_and_every_line_of_ours_has_twelve() {
    let said: Vec<Said> = writers().iter().flat_map(|writer| lines(writer)).collect();
    assert!(said.len() >= 1200, "{} statements", said.len());
    let replies: usize = said.iter().map(|said| said.replies.len()).sum();
    assert!(replies >= 10_000, "{replies} replies");
    let deck = Deck::read(english().deck()).unwrap();
    let of_deck = [Task::Summary, Task::Validation].into_iter().flat_map(|task| deck.lines(task));
    for drill in read_pack(english().drills()).unwrap().iter().chain(of_deck) {
        let own = said.iter().find(|said| said.statement == drill.statement());
        assert!(own.is_some_and(|own| own.replies.len() >= 12), "{} has fewer than 12 replies", drill.id);
    }
}
