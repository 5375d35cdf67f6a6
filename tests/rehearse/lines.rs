//! The lines: what they promise, and what is noticed in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use hearback::content::english;
use hearback::drills::{Fairness, SayingKind, SayingLine, Topic, out_of_place, reach, read_saying};
use hearback::ear::Kind;
use hearback::saying::{Purpose, Speaker, observations};

/// How many there are of each kind.
const COUNTS: [(SayingKind, usize); 7] = [
    (SayingKind::Rewrite, 30),
    (SayingKind::Camera, 24),
    (SayingKind::Process, 20),
    (SayingKind::Protest, 16),
    (SayingKind::Limit, 16),
    (SayingKind::Request, 16),
    (SayingKind::Defend, 16),
];

fn lines() -> Vec<SayingLine> {
    read_saying(english().saying()).unwrap()
}

/// As the room has it: in which mode the sentences of a kind are listened to.
fn purpose(kind: SayingKind) -> Purpose {
    hearback::areas::rehearse::purpose(kind)
}

/// The sentences that must stay quiet, which the app does not carry: a line's id, the ids that must not come, the text.
fn near_misses() -> Vec<(String, Vec<String>, String)> {
    let mut found = Vec::new();
    for kind in SayingKind::ALL {
        let path = format!("src/content/en/practice/{}.toml", kind.id());
        let file: toml::Value = toml::Value::Table(fs::read_to_string(&path).unwrap().parse().unwrap());
        for drill in file["drill"].as_array().unwrap() {
            let id = drill["id"].as_str().unwrap();
            // Where nothing is written, nothing is noticed.
            for near in drill.get("near_miss").and_then(toml::Value::as_array).into_iter().flatten() {
                let quiet = near["quiet"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
                found.push((id.to_owned(), quiet.collect(), near["text"].as_str().unwrap().to_owned()));
            }
        }
    }
    found
}

fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn there_are_as_many_of_each_kind_as_were_promised_on_every_topic_and_level() {
    let lines = lines();
    for (kind, count) in COUNTS {
        let of_kind: Vec<_> = lines.iter().filter(|line| line.kind == kind).collect();
        assert_eq!(of_kind.len(), count, "{}", kind.id());
        for (place, line) in of_kind.iter().enumerate() {
            assert_eq!(line.drill.id, format!("{}-{:02}", kind.id(), place + 1));
        }
        for level in 1..=3 {
            assert!(of_kind.iter().any(|line| line.drill.level() == level), "{} of level {level}", kind.id());
        }
        let mut topics: BTreeMap<&str, usize> = BTreeMap::new();
        of_kind.iter().for_each(|line| *topics.entry(line.drill.topic.id()).or_default() += 1);
        assert!(topics.len() >= 9 && topics.values().all(|many| many * 5 <= count), "{}: {topics:?}", kind.id());
    }
    for topic in Topic::ALL {
        assert!(lines.iter().filter(|line| line.drill.topic == *topic).count() >= 6, "{}", topic.id());
    }
}

#[test]
fn every_line_has_all_that_its_screens_show() {
    for line in lines() {
        let (drill, id) = (&line.drill, &line.drill.id);
        assert!((1..=3).contains(&drill.level()), "{id}");
        let written =
            drill.models.len() >= 2 && drill.traps.len() >= 2 && !drill.hint.is_empty() && !drill.why.is_empty();
        assert_eq!(written, line.kind != SayingKind::Defend, "{id}");
        let told = Fairness::ALL.iter().map(|is| line.picks.iter().filter(|pick| pick.is == *is).count());
        let told: Vec<usize> = told.collect();
        let expected = match line.kind {
            SayingKind::Limit => [1, 1, 1, 0],
            SayingKind::Defend => [1, 0, 0, 3],
            _ => [0; 4],
        };
        assert_eq!(told, expected, "{id}");
        for pick in &line.picks {
            assert_eq!(pick.way.is_some(), pick.is == Fairness::Defending, "{id}: {}", pick.text);
        }
    }
}

#[test]
fn models_please_and_traps_show_what_they_are_there_for() {
    let (speaker, mut problems) = (Speaker::new(english()), Vec::new());
    let notice = |kind: SayingKind, said: &str, of: Kind| -> Vec<&'static str> {
        let noticed = speaker.notice(purpose(kind), said);
        noticed.into_iter().filter(|one| one.kind == of).map(|one| one.id).collect()
    };
    // Replies are not listened to here: they are told apart.
    for line in lines().into_iter().filter(|line| line.kind != SayingKind::Defend) {
        let (kind, id) = (line.kind, &line.drill.id);
        let fair = line.picks.iter().filter(|pick| pick.is == Fairness::Fair).map(|pick| &pick.text);
        for said in line.drill.models.iter().map(|model| &model.text).chain(fair) {
            let raised = notice(kind, said, Kind::Suggestion);
            if !raised.is_empty() {
                problems.push(format!("{id}: a model raises {raised:?}: {said:?}"));
            }
            if notice(kind, said, Kind::Strength).is_empty() && takes_a_strength(kind) {
                problems.push(format!("{id}: a model has no strength: {said:?}"));
            }
        }
        for trap in &line.drill.traps {
            let raised = notice(kind, &trap.text, Kind::Suggestion);
            for note in trap.expect.iter().filter(|note| !raised.contains(&note.as_str())) {
                problems.push(format!("{id}: a trap lacks {note}, has {raised:?}: {:?}", trap.text));
            }
            let known = |note: &String| observations().any(|(id, ..)| id == note);
            assert!(trap.expect.iter().all(known), "{id}: {:?}", trap.expect);
        }
    }
    for (id, quiet, said) in near_misses() {
        let raised = notice(SayingKind::of(&id).unwrap(), &said, Kind::Suggestion);
        for note in raised.iter().filter(|note| quiet.iter().any(|quiet| quiet == *note)) {
            problems.push(format!("{id}: a near miss raises {note}: {said:?}"));
        }
    }
    none(&problems);
}

/// A question about the way there is good by what it asks about, which no rule about words can tell.
fn takes_a_strength(kind: SayingKind) -> bool {
    kind != SayingKind::Process
}

#[test]
fn every_sentence_is_easy_to_read_and_in_its_place() {
    let mut problems = Vec::new();
    for line in lines() {
        let drill = &line.drill;
        let mut texts = vec![&line.situation, &drill.prompt.statement, &drill.hint, &drill.why];
        texts.extend(drill.models.iter().map(|model| &model.text));
        texts.extend(drill.traps.iter().map(|trap| &trap.text));
        texts.extend(line.picks.iter().flat_map(|pick| [&pick.text, &pick.why]));
        for text in texts {
            let reach = reach(english(), text);
            if reach.grade > 9.0 || reach.longest_sentence > 30 {
                problems.push(format!("{}: {reach:?}: {text:?}", drill.id));
            }
            problems.extend(out_of_place(english(), text).iter().map(|word| format!("{}: {word}", drill.id)));
        }
    }
    none(&problems);
}

fn words(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The share of words that two texts have in common.
fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    one.intersection(other).count() as f64 / one.union(other).count() as f64
}

#[test]
fn no_two_are_alike() {
    let lines = lines();
    let mut said = Vec::new();
    for line in &lines {
        let (drill, id) = (&line.drill, &line.drill.id);
        said.push((id, true, &line.situation));
        said.push((id, false, &drill.prompt.statement));
        said.extend(drill.models.iter().map(|model| (id, false, &model.text)));
        said.extend(drill.traps.iter().map(|trap| (id, false, &trap.text)));
        said.extend(line.picks.iter().map(|pick| (id, false, &pick.text)));
    }
    let said: Vec<_> = said.into_iter().map(|(id, sets, text)| (id, sets, text, words(text))).collect();
    let mut problems = Vec::new();
    for (place, (id, sets, text, has)) in said.iter().enumerate() {
        for (other, _, again, has_too) in &said[place + 1..] {
            // What a camera would see is what the situation tells.
            let may = id == other && *sets;
            if !may && text.split_whitespace().count() > 4 && likeness(has, has_too) > 0.6 {
                problems.push(format!("{id} and {other}: {text:?} and {again:?}"));
            }
        }
    }
    none(&problems);
}

#[test]
fn a_damaged_file_is_no_file() {
    let whole = english().saying();
    for damaged in [&whole[..whole.len() / 2], "[]", "{}", "", "7"] {
        assert_eq!(read_saying(damaged), None);
    }
    assert_eq!(read_saying(&whole.replacen("\"fair\"", "\"nice\"", 1)), None);
    assert_eq!(read_saying(&whole.replacen("\"rewrite-01\"", "\"sermon-01\"", 1)), None);
}
