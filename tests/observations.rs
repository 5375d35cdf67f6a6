//! Every observation, on the sentences its author says it fires on and stays quiet on.

mod asked;
mod authored;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use hearback::content::english;
use hearback::drills::read_pack;
use hearback::ear::{Listener, is_off, is_roadblock, observations, takes_reader};
use serde::Deserialize;

#[derive(Deserialize)]
struct Block {
    title: String,
    why: String,
    #[serde(rename = "try")]
    next: String,
    #[serde(default)]
    fires: Vec<Example>,
    #[serde(default)]
    quiet: Vec<Example>,
    short: String,
    beside: Option<String>,
    then: Option<String>,
    /// A reply where `then` is said.
    after: Option<Example>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Example {
    Bare(String),
    To { prompt: String, reply: String },
}

impl Example {
    fn parts(&self) -> (&str, &str) {
        match self {
            Self::Bare(reply) => ("dinner", reply),
            Self::To { prompt, reply } => (prompt, reply),
        }
    }
}

const ENOUGH: usize = 8;

fn blocks() -> BTreeMap<String, Block> {
    let mut blocks = BTreeMap::new();
    for entry in fs::read_dir("src/content/en/observations").unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let file: BTreeMap<String, Block> =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        blocks.extend(file);
    }
    blocks
}

fn listeners() -> BTreeMap<String, Listener> {
    let prompts = authored::prompts("tests/prompts.toml");
    // An example may answer a drill of the app, by its id.
    let drills = read_pack(english().drills()).unwrap().into_iter().map(|drill| (drill.id.clone(), drill.prompt));
    prompts.into_iter().chain(drills).map(|(name, prompt)| (name, Listener::new(english(), &prompt))).collect()
}

#[test]
fn every_example_does_what_its_author_says() {
    let listeners = listeners();
    let mut wrong = Vec::new();
    let mut ran = 0;
    for (id, block) in blocks() {
        for (examples, fires) in [(&block.fires, true), (&block.quiet, false)] {
            for example in examples {
                let (prompt, reply) = example.parts();
                let listener = listeners.get(prompt).unwrap_or_else(|| panic!("{id}: no prompt “{prompt}”"));
                let asked = listener.question(reply).filter(|_| takes_reader(&id));
                let noticed = listener.listen_with(reply, asked.and_then(|question| asked::read(&question)).as_ref());
                ran += 1;
                assert!(noticed.iter().all(|one| one.off == is_off(one.id)), "{id}: {reply}");
                // Which roadblock it is, is often arguable where only the reader can tell.
                let same =
                    |known: &str| known == id || fires && takes_reader(&id) && is_roadblock(&id) && is_roadblock(known);
                if noticed.iter().any(|one| same(one.id)) != fires {
                    let ids: Vec<&str> = noticed.iter().map(|one| one.id).collect();
                    let said = if fires { "is quiet on" } else { "fires on" };
                    wrong.push(format!("{id} {said} [{prompt}] “{reply}” ({})", ids.join(", ")));
                }
            }
        }
    }
    println!("{ran} examples");
    assert!(wrong.is_empty(), "{} of {ran} examples:\n{}", wrong.len(), wrong.join("\n"));
}

/// What has been done is not advised: what is worth trying looks at what else was noticed in the reply.
#[test]
fn a_next_step_looks_at_what_else_the_reply_does() {
    let listeners = listeners();
    let known: BTreeSet<&str> = observations().map(|(id, _)| id).collect();
    let mut wrong = Vec::new();
    for (id, block) in blocks() {
        let (Some(beside), Some(then), Some(after)) = (&block.beside, &block.then, &block.after) else {
            if block.beside.is_some() || block.then.is_some() || block.after.is_some() {
                wrong.push(format!("{id} has one of `beside`, `then` and `after`, and lacks another"));
            }
            continue;
        };
        wrong.extend(beside.split(' ').filter(|one| !known.contains(one)).map(|one| format!("{id}: {one} is no note")));
        // The rules answer alone until the reader is there.
        let said = |reply: &str, prompt: &str, with_reader: bool| {
            let listener = &listeners[prompt];
            let asked = listener.question(reply).filter(|_| with_reader);
            let noticed = listener.listen_with(reply, asked.and_then(|question| asked::read(&question)).as_ref());
            let words = english().observation(&id).unwrap();
            noticed.iter().find(|one| one.id == id).map(|one| words.next(one.then))
        };
        let (prompt, reply) = after.parts();
        if [false, true].iter().all(|with| said(reply, prompt, *with) != Some(then)) {
            wrong.push(format!("{id} says {:?} of [{prompt}] “{reply}”", said(reply, prompt, false)));
        }
        // Somewhere it stands alone.
        let alone = |example: &Example| {
            let (prompt, reply) = example.parts();
            [false, true].iter().any(|with| said(reply, prompt, *with) == Some(&block.next))
        };
        if !block.fires.iter().any(alone) {
            wrong.push(format!("{id} says `then` of all its examples"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_name_that_stands_by_its_mark_is_short() {
    for (id, block) in blocks() {
        assert!((4..=30).contains(&block.short.chars().count()), "{id}: {}", block.short);
    }
}

#[test]
fn every_observation_has_words_and_enough_examples() {
    let blocks = blocks();
    let known: BTreeSet<&str> = observations().map(|(id, _)| id).collect();
    let mut lacking = Vec::new();
    for (id, block) in &blocks {
        let words = [&block.title, &block.why, &block.next];
        if words.iter().any(|text| text.trim().is_empty()) {
            lacking.push(format!("{id} lacks its title, why or try"));
        }
        if block.fires.len() < ENOUGH || block.quiet.len() < ENOUGH {
            lacking.push(format!("{id} fires on {} and is quiet on {}", block.fires.len(), block.quiet.len()));
        }
        if !known.contains(id.as_str()) {
            lacking.push(format!("{id} has words and no rule"));
        }
    }
    lacking
        .extend(known.iter().filter(|id| !blocks.contains_key(**id)).map(|id| format!("{id} has a rule and no words")));
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}
