//! The words of the pause: that they fit the rules they speak of, and that they are plain.

use hearback::areas::pause::words::PauseWords;
use hearback::areas::pause::{Length, PART_LIMIT, Part};
use hearback::areas::turns::words::TurnsWords;
use hearback::content::english;
use hearback::shell::words::InterfaceWords;
use toml::{Table, Value};

fn read(file: &str) -> Value {
    let text = std::fs::read_to_string(format!("src/content/en/{file}")).expect("the words are there");
    Value::Table(text.parse::<Table>().expect("it is TOML"))
}

fn words() -> Value {
    read("pause.toml")
}

fn text(path: &str) -> String {
    let words = words();
    let found = path.split('.').try_fold(&words, |value, key| value.get(key));
    found.and_then(Value::as_str).unwrap_or_else(|| panic!("{path} is no text")).to_owned()
}

fn every_text() -> Vec<(String, String)> {
    fn collect(value: &Value, name: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::String(text) => found.push((name.to_owned(), text.clone())),
            Value::Array(items) => items.iter().for_each(|item| collect(item, name, found)),
            Value::Table(table) => table.iter().for_each(|(key, item)| collect(item, &format!("{name}.{key}"), found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&words(), "pause", &mut found);
    // What the house says of a pause on every screen.
    let house = read("interface.toml");
    for table in ["pause", "length"] {
        collect(&house[table], table, &mut found);
    }
    collect(&read("share.toml"), "share", &mut found);
    for notice in ["clock_back", "clock_ahead", "pause_newer", "pause_elsewhere"] {
        collect(&house["notice"][notice], notice, &mut found);
    }
    assert!(found.len() > 150);
    found
}

#[test]
fn every_part_of_an_agreement_is_asked_for_with_an_example_that_fits() {
    let words = words();
    let parts = words["ours"]["part"].as_array().expect("the parts are a list");
    let ids: Vec<&str> = parts.iter().filter_map(|part| part["id"].as_str()).collect();
    assert_eq!(ids, Part::ALL.map(Part::id));
    for part in parts {
        let examples = part["examples"].as_array().expect("the examples are a list");
        let fits = |example: &Value| example.as_str().is_some_and(|text| text.chars().count() <= PART_LIMIT);
        assert!(!examples.is_empty() && examples.iter().all(fits), "{part}");
    }
}

#[test]
fn flooding_takes_four_sentences() {
    let words = words();
    let sentences = words["flooding"]["sentences"].as_array().expect("the sentences are a list");
    assert_eq!(sentences.len(), 4);
    let one = |sentence: &Value| sentence.as_str().is_some_and(|text| text.matches(['.', '!', '?']).count() == 1);
    assert!(sentences.iter().all(one));
}

#[test]
fn the_numbers_in_the_words_are_the_rules() {
    assert!(text("call.short").contains(&format!("{} minutes", Length::SETTLES.minutes())));
    let minutes = text("call.minutes");
    assert!(minutes.contains(&Length::MOST.minutes().to_string()));
    assert!(minutes.contains(&Length::LEAST.minutes().to_string()));
    assert!(text("ours.too_long").contains(&PART_LIMIT.to_string()));
    assert!(text("returns.lead").contains(&hearback::areas::pause::Returns::MOST.to_string()));
}

#[test]
fn what_others_may_glimpse_says_nothing() {
    let (words, pause) = (InterfaceWords::of(english()), &PauseWords::of(english()).calendar);
    let talk = &TurnsWords::of(english()).not_now;
    let calendar = [talk.entry, talk.entry_note, talk.file, pause.title, pause.note, pause.file];
    for text in calendar.into_iter().chain([words.pause.title_over]) {
        let text = text.to_lowercase();
        for telling in ["hearback", "partner", "fight", "quarrel", "couple", "together"] {
            assert!(!text.contains(telling), "{text}");
        }
    }
}

#[test]
fn an_entry_in_a_calendar_says_what_it_is_for() {
    let (talk, pause) = (&TurnsWords::of(english()).not_now, &PauseWords::of(english()).calendar);
    assert!(talk.entry.contains("talk") && talk.entry_note.contains("talk") && talk.file.contains("talk"));
    assert!(pause.title.contains("pause") && pause.note.contains("come back") && pause.file.contains("pause"));
    assert!(text("share.locked_why").contains(pause.title), "whoever looks for the entry knows its name");
}

#[test]
fn sentences_are_short() {
    let mut long = Vec::new();
    for (name, text) in every_text() {
        for sentence in text.split_inclusive(['.', '?', '!', ':']) {
            let words = sentence.split_whitespace().count();
            if words > 20 {
                long.push(format!("{name} has {words} words: {sentence}"));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn only_known_words_stand_in_braces() {
    const KNOWN: [&str; 11] = ["time", "for", "left", "ago", "word", "title", "minutes", "count", "part", "n", "hours"];
    for (name, text) in every_text() {
        for open in text.split('{').skip(1) {
            let filled = open.split('}').next().unwrap_or_default();
            assert!(KNOWN.contains(&filled), "{name}: {filled}");
        }
    }
}
