//! The words of the pause: that they fit the rules they speak of, and that they are plain.

use hearback::content::english;
use hearback::pause::{Length, PART_LIMIT, Part};
use toml::Value;

fn every_text() -> Vec<(String, String)> {
    fn collect(value: &Value, name: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::String(text) => found.push((name.to_owned(), text.clone())),
            Value::Array(items) => items.iter().for_each(|item| collect(item, name, found)),
            Value::Table(table) => table.iter().for_each(|(key, item)| collect(item, &format!("{name}.{key}"), found)),
            _ => {}
        }
    }
    let file = std::fs::read_to_string("src/content/en/pause.toml").expect("the words are there");
    let mut found = Vec::new();
    collect(&Value::Table(file.parse().expect("it is TOML")), "pause", &mut found);
    assert!(found.len() > 150);
    found
}

#[test]
fn every_part_of_an_agreement_is_asked_for_with_an_example_that_fits() {
    let parts = english().words.pause.ours.part;
    let ids: Vec<&str> = parts.iter().map(|part| part.id).collect();
    assert_eq!(ids, Part::ALL.map(Part::id));
    for part in parts {
        assert!(!part.examples.is_empty(), "{}", part.id);
        assert!(part.examples.iter().all(|example| example.chars().count() <= PART_LIMIT));
    }
}

#[test]
fn flooding_takes_four_sentences() {
    let sentences = english().words.pause.flooding.sentences;
    assert_eq!(sentences.len(), 4);
    assert!(sentences.iter().all(|sentence| sentence.matches(['.', '!', '?']).count() == 1));
}

#[test]
fn the_numbers_in_the_words_are_the_rules() {
    let words = &english().words.pause;
    assert!(words.call.short.contains(&format!("{} minutes", Length::SETTLES.minutes())));
    let most = Length::MOST.minutes().to_string();
    assert!(words.call.minutes.contains(&most) && words.call.minutes.contains(&Length::LEAST.minutes().to_string()));
    assert!(words.ours.too_long.contains(&PART_LIMIT.to_string()));
    assert!(words.returns.lead.contains(&hearback::pause::Returns::MOST.to_string()));
}

#[test]
fn what_others_may_glimpse_says_nothing() {
    let words = &english().words.pause;
    for text in [words.share.neutral, words.share.file, words.end.doc] {
        let text = text.to_lowercase();
        for telling in ["hearback", "partner", "fight", "talk", "couple", "together"] {
            assert!(!text.contains(telling), "{text}");
        }
    }
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
    const KNOWN: [&str; 9] = ["time", "for", "ago", "key", "word", "title", "minutes", "count", "part"];
    for (name, text) in every_text() {
        for open in text.split('{').skip(1) {
            let filled = open.split('}').next().unwrap_or_default();
            assert!(KNOWN.contains(&filled), "{name}: {filled}");
        }
    }
}
