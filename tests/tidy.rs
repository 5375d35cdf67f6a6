//! The house rules that a compiler does not keep: sizes, layers, names.

use std::fs;
use std::path::{Path, PathBuf};

use hearback::ear::observations;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(path.to_str().unwrap(), end));
        } else if path.extension().is_some_and(|known| known == end) {
            found.push(path);
        }
    }
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn no_source_file_is_over_400_lines() {
    let mut long = Vec::new();
    for folder in ["src", "build", "xtask/src", "tests"] {
        for path in files(folder, "rs") {
            let lines = read(&path).lines().count();
            if lines > 400 {
                long.push(format!("{} has {lines} lines", path.display()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Each layer with the layers it may read, the lowest first. An area is a layer of its own.
const LAYERS: &[(&str, &[&str])] = &[
    ("json", &[]),
    ("content", &[]),
    ("text", &["content"]),
    ("ear", &["content", "text"]),
    ("drills", &["json", "content", "text", "ear"]),
    ("saying", &["content", "text", "ear", "drills"]),
    ("records", &["json"]),
    ("share", &[]),
    ("packs", &["json", "content", "drills", "share"]),
    ("embed", &["json", "drills", "shell"]),
    (
        "areas",
        &["json", "content", "text", "ear", "saying", "drills", "records", "share", "packs", "embed", "shell", "ui"],
    ),
    ("shell", &["json", "content", "text", "ear", "saying", "drills", "records", "share", "embed", "areas", "ui"]),
    ("browser", &["shell"]),
    ("ui", &["content", "text", "ear", "saying", "drills", "records", "share", "packs", "embed", "shell", "browser"]),
];

/// The layers a file names, each once.
fn reads(path: &Path) -> Vec<String> {
    let text = read(path);
    let mut found: Vec<String> = Vec::new();
    for rest in text.split("crate::").skip(1) {
        let word = |text: &str| -> String {
            text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
        };
        let first = word(rest);
        let name = match rest.strip_prefix("areas::") {
            Some(area) => format!("areas/{}", word(area)),
            None => first,
        };
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

#[test]
fn arrows_point_one_way() {
    let mut breaches = Vec::new();
    for path in files("src", "rs") {
        let place = path.strip_prefix("src").unwrap();
        let layer = place.components().next().unwrap().as_os_str().to_str().unwrap();
        if place.components().count() == 1 {
            continue;
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(known, _)| *known == layer) else {
            breaches.push(format!("{} is in no layer that LAYERS knows", path.display()));
            continue;
        };
        for name in reads(&path) {
            let other = name.split('/').next().unwrap();
            let ui_app_alone = other == "browser" && path != Path::new("src/ui/app.rs");
            let known = LAYERS.iter().any(|(known, _)| *known == other);
            if known && other != layer && (!allowed.contains(&other) || ui_app_alone) {
                breaches.push(format!("{} reads {name}", path.display()));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn an_area_reads_no_other() {
    let mut found = Vec::new();
    for path in files("src/areas", "rs") {
        let place = path.strip_prefix("src/areas").unwrap();
        let area = place.components().next().unwrap().as_os_str().to_str().unwrap().to_owned();
        let others = reads(&path).into_iter().filter_map(|name| name.strip_prefix("areas/").map(str::to_owned));
        found.extend(others.filter(|other| *other != area).map(|other| format!("{} reads {other}", path.display())));
    }
    assert!(found.is_empty(), "areas reach each other by what they raise:\n{}", found.join("\n"));
}

/// Whoever reads a room by its module knows more than the table tells.
#[test]
fn the_shell_and_what_is_drawn_by_all_know_areas_by_their_table_alone() {
    let mut found = Vec::new();
    for path in files("src", "rs") {
        let by_table =
            ["route", "event", "model", "slots", "door", "fetched"].map(|name| format!("src/shell/{name}.rs"));
        if path.starts_with("src/areas") || by_table.iter().any(|known| path == Path::new(known)) {
            continue;
        }
        let areas = reads(&path).into_iter().filter(|name| name.starts_with("areas/"));
        found.extend(areas.map(|name| format!("{} reads {name}", path.display())));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_browser_and_ui_know_of_a_browser() {
    let mut breaches = Vec::new();
    for path in files("src", "rs") {
        let is_drawn = path.components().any(|part| part.as_os_str() == "screens");
        let inside = path.starts_with("src/browser")
            || path.starts_with("src/ui")
            || is_drawn
            || path == Path::new("src/main.rs");
        for name in ["web_sys::", "gloo_storage::", "js_sys::", "wasm_bindgen"] {
            if !inside && read(&path).contains(name) {
                breaches.push(format!("{} names {name}", path.display()));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_rule_is_listed_named_as_its_file_and_has_words() {
    let list = read(Path::new("src/ear/rules/mod.rs"));
    let mut words = String::new();
    for path in files("src/content/en/observations", "toml") {
        words.push_str(&read(&path));
    }
    let mut problems = Vec::new();
    for path in files("src/ear/rules", "rs") {
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = read(&path);
        let id = stem.replace('_', "-");
        if stem == "mod" || !text.contains("Rule") || !text.contains("pub(super) const RULE") {
            continue;
        }
        if !list.contains(&format!("mod {stem};")) || !list.contains(&format!("{stem}::RULE")) {
            problems.push(format!("{stem} is not in the list"));
        }
        if !text.contains(&format!("\"{id}\"")) {
            problems.push(format!("{stem} does not carry the id {id}"));
        }
        if !words.contains(&format!("[{id}]")) {
            problems.push(format!("{id} has no words"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Letters that stand in code as such, each with its line: in texts, in bytes and as single ones. What attributes, modules
/// of tests and the build's files say is left out.
fn letters_of(tokens: TokenStream, found: &mut Vec<(usize, String)>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut of_tests = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                tokens.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let attribute = tokens.next().map(|next| next.to_string().replace(' ', ""));
                of_tests |= attribute.as_deref() == Some("[cfg(test)]");
            }
            TokenTree::Ident(name) if name == "include" => {
                tokens.next();
                tokens.next();
            }
            TokenTree::Punct(mark) if mark.as_char() == ';' => of_tests = false,
            TokenTree::Group(group) if of_tests && group.delimiter() == Delimiter::Brace => of_tests = false,
            TokenTree::Group(group) => letters_of(group.stream(), found),
            TokenTree::Literal(literal) => {
                let written = literal.to_string();
                let (_, text) = written.split_once(['"', '\'']).unwrap_or_default();
                let text = text.trim_end_matches(['"', '\'', '#']);
                if !is_escape(text) && text.contains(|letter: char| letter.is_ascii_lowercase()) {
                    found.push((literal.span().start().line, text.to_owned()));
                }
            }
            _ => {}
        }
    }
}

/// "\n", "\u{ad}": no letters of a language.
fn is_escape(text: &str) -> bool {
    text.strip_prefix('\\').is_some_and(|rest| rest.chars().count() == 1 || rest.starts_with("u{"))
}

/// What may stand there: what an observation is called, what a note is about where `relations.toml` names it, and how cues
/// write "a feeling by any name".
fn is_no_word(text: &str) -> bool {
    let relations = read(Path::new("src/ear/relations.toml"));
    observations().any(|(id, _)| id == text) || relations.contains(&format!("/{text}\"")) || text == "<feeling>"
}

#[test]
fn no_word_of_a_language_stands_in_what_reads_it() {
    let mut words = Vec::new();
    let mut seen = 0;
    for path in [files("src/ear", "rs"), files("src/text", "rs")].concat() {
        let mut found = Vec::new();
        letters_of(read(&path).parse().unwrap(), &mut found);
        seen += found.len();
        found.retain(|(_, text)| !is_no_word(text));
        words.extend(found.iter().map(|(line, text)| format!("{}:{line}: {text:?}", path.display())));
    }
    assert!(seen > 30, "only {seen} texts were found: the test looks past them");
    assert!(words.is_empty(), "they belong into a language's TOML:\n{}", words.join("\n"));
}

#[test]
fn a_word_put_back_is_seen() {
    let code = r#"
        #[doc = "you"] fn rule(word: &Word) -> bool { word.form == "you" || b"aeiou".contains(&word.first()) || word.last() == 'e' }
        const GAP: char = '\u{ad}'; const END: &str = "\n"; include!(concat!("words.rs"));
        #[cfg(test)] mod tests { fn of_tests() { "me" } }
        fn after() { "us" }
    "#;
    let mut found = Vec::new();
    letters_of(code.parse().unwrap(), &mut found);
    let found: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(found, ["you", "aeiou", "e", "us"]);
}

/// Texts of three words or more in a row, each with its line. Attributes, which say why, are no part of what is told.
fn sentences_of(tokens: TokenStream) -> Vec<(usize, String)> {
    let is_word = |word: &str| {
        let word =
            word.trim_matches(|letter: char| letter.is_ascii_punctuation() && letter != '-' || "“”’…".contains(letter));
        !word.is_empty() && word.chars().all(|letter| letter.is_alphabetic() || "'’".contains(letter))
    };
    let mut found = Vec::new();
    letters_of(tokens, &mut found);
    found.retain(|(_, text)| {
        text.split(' ').collect::<Vec<_>>().windows(3).any(|three| three.iter().all(|word| is_word(word)))
    });
    found
}

/// Files with sentences that no person at the page reads, and why they may stand there.
const NOT_FOR_PEOPLE: &[(&str, &str)] = &[
    (
        "src/embed/theme.rs",
        "for who writes the host's page: they go with the codes of the protocol (docs/embedding.md)",
    ),
    ("src/shell/embed.rs", "the same"),
    ("src/shell/fetched.rs", "on the host alone, for tests"),
];

#[test]
fn no_sentence_stands_in_rust() {
    let mut found = Vec::new();
    let mut seen = 0;
    for path in files("src", "rs") {
        let file = path.to_str().unwrap();
        let tokens: TokenStream = read(&path).parse().unwrap();
        let mut all = Vec::new();
        letters_of(tokens.clone(), &mut all);
        seen += all.len();
        let sentences = sentences_of(tokens);
        if NOT_FOR_PEOPLE.iter().any(|(known, _)| *known == file) {
            assert!(!sentences.is_empty(), "{file} needs no leave any more");
            continue;
        }
        found.extend(sentences.iter().map(|(line, text)| format!("{file}:{line}: {text:?}")));
    }
    assert!(seen > 2000, "only {seen} texts were found: the test looks past them");
    assert!(found.is_empty(), "they belong into TOML:\n{}", found.join("\n"));
}

#[test]
fn a_sentence_put_back_is_seen() {
    let code = r#"
        #[expect(dead_code, reason = "a table may use some")]
        fn told() -> [&'static str; 5] { ["needs a topic, please", "hb-list hb-own hb-row", "use “two” words", "two words", "0 1 2 3"] }
        #[cfg(test)] mod tests { fn of_tests() { "one of its own" } }
    "#;
    let found: Vec<String> = sentences_of(code.parse().unwrap()).into_iter().map(|(_, text)| text).collect();
    assert_eq!(found, ["needs a topic, please", "use “two” words"]);
}

/// What may come late has a door that one macro makes; areas have theirs by their table.
#[test]
fn doors_that_come_late_are_made_one_way() {
    let mut by_hand: Vec<PathBuf> =
        files("src", "rs").into_iter().filter(|path| read(path).contains("OnceLock")).collect();
    by_hand.sort();
    assert_eq!(by_hand, ["src/late.rs", "src/shell/fetched.rs"].map(PathBuf::from));
}

#[test]
fn no_folder_is_named_for_nothing() {
    for path in files("src", "rs") {
        for name in ["utils", "helpers", "common", "manager", "misc"] {
            assert!(!path.to_str().unwrap().contains(name), "{}", path.display());
        }
    }
}

#[test]
fn no_test_is_ignored() {
    let mark = ["#[", "ignore"].concat();
    for folder in ["src", "tests"] {
        for path in files(folder, "rs") {
            assert!(!read(&path).contains(&mark), "{} ignores a test", path.display());
        }
    }
}

const WIDE: usize = 120;

/// What stands on a line outside its texts, and how many texts there are.
fn outside_texts(line: &str) -> (String, usize) {
    let (mut outside, mut texts, mut inside, mut escaped) = (String::new(), 0, false, false);
    for letter in line.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => {
                inside = !inside;
                texts += usize::from(inside);
            }
            _ if !inside => outside.push(letter),
            _ => {}
        }
    }
    (outside, texts)
}

/// One text, or one entry in braces, which may break nowhere but in its lists.
#[test]
fn no_line_of_toml_is_longer_than_its_one_text() {
    let mut long = Vec::new();
    let mut all = files("src", "toml");
    all.extend(["Cargo.toml", "xtask/Cargo.toml", "tests/browser/Cargo.toml"].map(PathBuf::from));
    for path in all {
        for (place, line) in read(&path).lines().enumerate() {
            let (outside, texts) = outside_texts(line);
            let outside = outside.trim().trim_end_matches(',');
            let entry = outside.starts_with('{') && outside.ends_with('}') && !outside.contains('[');
            if line.chars().count() > WIDE && texts != 1 && !entry {
                long.push(format!("{}:{}", path.display(), place + 1));
            }
        }
    }
    assert!(long.is_empty(), "lines over {WIDE} letters that can be wrapped:\n{}", long.join("\n"));
}

/// The build sorts them anyway, so that a diff of the file shows what was added and a word twice is seen.
#[test]
fn cues_stand_in_order_and_each_once() {
    let mut astray = Vec::new();
    let mut seen = 0;
    let is_of_ear =
        |path: &PathBuf| ["observations", "saying"].iter().any(|folder| path.iter().any(|of| of == *folder));
    for path in files("src/content", "toml").into_iter().filter(is_of_ear) {
        let table: toml::Table = read(&path).parse().unwrap();
        for (id, observation) in &table {
            for (name, list) in observation.get("cues").and_then(toml::Value::as_table).into_iter().flatten() {
                let words: Vec<&str> = list.as_array().into_iter().flatten().filter_map(toml::Value::as_str).collect();
                seen += words.len();
                if let Some(two) = words.windows(2).find(|two| two[0] >= two[1]) {
                    astray.push(format!("{}: {id}, {name}: \"{}\" before \"{}\"", path.display(), two[0], two[1]));
                }
            }
        }
    }
    assert!(seen > 1000, "only {seen} cues were found: the test looks past them");
    assert!(astray.is_empty(), "{}", astray.join("\n"));
}
