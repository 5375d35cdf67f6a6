//! How words get into their types: what is missing, misspelt or of another kind is said with both places.

use std::path::Path;

#[path = "../build/words/mod.rs"]
#[allow(dead_code, reason = "the build uses all of it")]
mod words;

use words::fill::Filling;
use words::types::{self, Kind};
use words::{tables, written};

const TYPES: &str = "\
use crate::content::List;

/// What a pause says.
#[derive(Debug)]
pub struct PauseWords {
    pub call: Call,
    /// Phrases.
    pub cues: List,
    pub parts: &'static [Part],
}

pub struct Call {
    pub now: &'static str,
    pub r#where: &'static [&'static str],
    pub minutes: i64,
}

pub struct Part {
    pub id: &'static str,
    pub aside: Option<&'static str>,
    pub open: bool,
}
";

const GOOD: &str = "\
cues = ['one', 'two words']

[call]
now = 'Pause now'
where = ['here', 'there']
minutes = 20

[[parts]]
id = 'signs'
open = true
[[parts]]
id = 'word'
aside = 'short'
open = false
";

/// The code of the words, or what is wrong with them.
fn fill(types: &str, words: &str) -> Result<String, Vec<String>> {
    let types = types::parse(types, "src/words.rs").map_err(|problem| vec![problem])?;
    let node = written::parse(words, "en/pause.toml").map_err(|problem| vec![problem])?;
    let (mut lists, mut problems) = (7, Vec::new());
    let code = Filling::new(&types, &mut lists, &mut problems).code(&Kind::Record("PauseWords".into()), &node);
    if problems.is_empty() { Ok(code) } else { Err(problems) }
}

fn problems(types: &str, words: &str) -> Vec<String> {
    fill(types, words).unwrap_err()
}

#[test]
fn words_are_written_as_the_type_has_them() {
    assert_eq!(
        fill(TYPES, GOOD).unwrap(),
        "PauseWords { call: Call { now: \"Pause now\", r#where: &[\"here\", \"there\", ], minutes: 20, }, \
         cues: List { place: 7, lines: \"one\\ntwo words\" }, \
         parts: &[Part { id: \"signs\", aside: None, open: true, }, \
         Part { id: \"word\", aside: Some(\"short\"), open: false, }, ], }"
    );
}

#[test]
fn a_missing_key_names_its_table_and_who_asks_for_it() {
    let words = GOOD.replace("now = 'Pause now'\n", "");
    assert_eq!(problems(TYPES, &words), ["en/pause.toml:3: `now` is missing, which Call asks for (src/words.rs:13)"]);
    let words = GOOD.replace("id = 'word'\n", "");
    assert_eq!(problems(TYPES, &words), ["en/pause.toml:11: `id` is missing, which Part asks for (src/words.rs:19)"]);
    assert_eq!(
        problems(TYPES, &GOOD.replace("cues = ['one', 'two words']\n", "")),
        ["en/pause.toml: `cues` is missing, which PauseWords asks for (src/words.rs:8)"]
    );
}

#[test]
fn a_misspelt_key_is_named_beside_the_one_that_is_missing() {
    assert_eq!(
        problems(TYPES, &GOOD.replace("now =", "nwo =")),
        [
            "en/pause.toml:4: `nwo` is no word of Call (src/words.rs:12)",
            "en/pause.toml:3: `now` is missing, which Call asks for (src/words.rs:13)",
        ]
    );
}

#[test]
fn another_kind_is_told_by_both_lines() {
    assert_eq!(
        problems(TYPES, &GOOD.replace("'Pause now'", "['Pause', 'now']")),
        ["en/pause.toml:4: `now` is a list, and Call asks for a text (src/words.rs:13)"]
    );
    assert_eq!(
        problems(TYPES, &GOOD.replace("['one', 'two words']", "['one', 2]")),
        ["en/pause.toml:1: `cues` is a list, and PauseWords asks for a list of phrases (src/words.rs:8)"]
    );
    assert_eq!(
        problems(TYPES, &GOOD.replace("'there'", "true")),
        ["en/pause.toml:5: `where` is true or false, and Call asks for a text (src/words.rs:14)"]
    );
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let words = GOOD.replace("now =", "nwo =").replace("open = true", "open = 'yes'");
    assert_eq!(problems(TYPES, &words).len(), 3);
}

#[test]
fn a_type_that_words_cannot_be_is_told_by_its_line() {
    let types = TYPES.replace("i64", "f64");
    let said = problems(&types, GOOD);
    assert!(said.len() == 1 && said[0].starts_with("src/words.rs:15: "), "{said:?}");
    let types = TYPES.replace("call: Call", "call: Elsewhere");
    assert!(problems(&types, GOOD)[0].contains("Elsewhere"));
}

#[test]
fn what_is_no_toml_and_no_rust_is_told_by_its_line() {
    assert!(problems(TYPES, "cues = []\n[call\n")[0].starts_with("en/pause.toml:2: "));
    assert!(problems(TYPES, "cues = []\ncues = []\n")[0].starts_with("en/pause.toml:2: "));
    assert!(problems("pub struct A {\n    b: ;\n}\n", GOOD)[0].starts_with("src/words.rs:2: "));
}

#[test]
fn every_type_is_written_by_hand_and_fills_whole() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let contents = tables::read(home, "src/content/en").unwrap();
    let made = tables::fill(home, &[("en".to_owned(), contents)]).unwrap();
    assert!(made.most_lists > 100, "{}", made.most_lists);
    for ((name, code), table) in made.code.iter().zip(tables::TABLES) {
        assert!(code.contains("static EN: ") && code.matches("static EN").count() == 1, "{name}");
        assert!(code.contains(&format!("impl {} {{", table.of)), "{name}");
    }
}

#[test]
fn another_language_has_statics_of_its_own() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = || tables::read(home, "src/content/en").unwrap();
    let made = tables::fill(home, &[("en".to_owned(), read()), ("pt-br".to_owned(), read())]).unwrap();
    let (_, pause) = made.code.iter().find(|(name, _)| *name == "pause").unwrap();
    assert!(pause.contains("static EN: PauseWords") && pause.contains("static PT_BR: PauseWords"));
    assert!(pause.contains("match language.place { 1 => &PT_BR, _ => &EN }"));
}

/// Whether authors and hosts are told apart by what is built, not by how.
#[test]
fn what_is_built_does_not_ask_for_whom() {
    let mut sources = vec!["build.rs".to_owned()];
    for folder in ["build", "build/words"] {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        sources.extend(entries.filter(|path| path.is_file()).map(|path| path.to_str().unwrap().to_owned()));
    }
    for source in sources {
        let text = std::fs::read_to_string(&source).unwrap();
        for asks in ["CARGO_CFG", "CARGO_FEATURE", "TARGET", "PROFILE", "cfg("] {
            assert!(!text.contains(asks), "{source} asks for {asks}");
        }
    }
}
