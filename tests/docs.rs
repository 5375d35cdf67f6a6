//! What the docs name is there: every path, every command, and every name of the code that stands in backticks in
//! `docs/`, the readme, the notes beside the tests and the crate doc.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What is ours and written by hand, with its text.
struct House {
    files: Vec<(String, String)>,
}

impl House {
    fn read() -> House {
        let mut files = Vec::new();
        for start in [
            "src", "build", "build.rs", "xtask", "tests", "docs", "static", "examples", "benches", "fuzz", "reader",
            ".ci",
        ] {
            gather(Path::new(start), &mut files);
        }
        for entry in fs::read_dir(".").unwrap() {
            let path = entry.unwrap().path();
            let path = path.strip_prefix(".").unwrap();
            if path.is_file() && path != Path::new("build.rs") {
                gather(path, &mut files);
            }
        }
        House { files }
    }

    fn code(&self) -> impl Iterator<Item = &str> {
        self.files.iter().filter(|(name, _)| name.ends_with(".rs")).map(|(_, text)| text.as_str())
    }

    /// A file or a folder: from the root, from the doc's own folder, or the end of a path that there is. Or a file that
    /// is published, which the build names in its code.
    fn has_path(&self, named: &str, doc: &Path) -> bool {
        // `<topic>` stands for any name.
        if let Some((before, after)) = named.split_once('<') {
            let ending = after.split_once('>').map_or("", |(_, ending)| ending);
            return self.files.iter().any(|(name, _)| {
                name.rfind(before).is_some_and(|at| {
                    let rest = &name[at + before.len()..];
                    let start = at == 0 || name[..at].ends_with('/');
                    start && rest.strip_suffix(ending).is_some_and(|word| !word.is_empty() && !word.contains('/'))
                })
            });
        }
        let named = named.strip_prefix("dist/").unwrap_or(named);
        if named.is_empty() {
            return true;
        }
        let beside = doc.parent().map(|folder| folder.join(named)).is_some_and(|path| path.exists());
        let folder = format!("/{}/", named.trim_end_matches('/'));
        let published = format!("\"{named}\"");
        beside
            || self.files.iter().any(|(name, text)| {
                let rooted = format!("/{name}");
                rooted.ends_with(&format!("/{named}"))
                    || named.ends_with('/') && rooted.contains(&folder)
                    || name.starts_with("xtask/src") && text.contains(&published)
            })
    }

    /// Whether a line of the code defines it: a function, a type, a module, a constant, a field, a variant, a macro; or
    /// a key of the content.
    fn defines(&self, name: &str) -> bool {
        self.files.iter().any(|(file, text)| {
            let lines = text.lines().map(str::trim_start);
            match file.rsplit('.').next() {
                Some("rs") => lines.filter(|line| !line.starts_with("//")).any(|line| defined_in(line, name)),
                Some("toml") => lines.into_iter().any(|line| {
                    let key = line.split(['=', ']']).next().unwrap_or_default().trim_matches(['[', ' ']);
                    key.split('.').any(|part| part == name) || line.contains(&format!("{name} = "))
                }),
                // What the widget tells the site around it.
                Some("js") => text.contains(&format!(".{name}")) || text.contains(&format!("{name}:")),
                _ => false,
            }
        }) || Path::new("src").join(name).is_dir()
    }
}

fn gather(path: &Path, files: &mut Vec<(String, String)>) {
    if path.is_dir() {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        let ours = entries.filter(|path| !path.ends_with("target"));
        ours.for_each(|path| gather(&path, files));
    } else {
        // The names that are to be missed stand in this file.
        let text = if path.ends_with(file!()) { String::new() } else { fs::read_to_string(path).unwrap_or_default() };
        files.push((path.to_str().unwrap().replace('\\', "/"), text));
    }
}

fn defined_in(line: &str, name: &str) -> bool {
    let is_name = |sign: char| sign.is_alphanumeric() || sign == '_';
    let (mut rest, mut from) = (line, 0);
    while let Some(at) = rest.find(name) {
        let (before, after) = (&line[..from + at], &rest[at + name.len()..]);
        let whole = !before.ends_with(is_name) && !after.starts_with(is_name);
        let word = before.split_whitespace().last().unwrap_or_default();
        let introduced = ["fn", "struct", "enum", "trait", "type", "mod", "const", "static", "macro_rules!"];
        let field = (before.is_empty() || before.trim_end().ends_with("pub") || before.ends_with(") "))
            && after.starts_with(':')
            && !after.starts_with("::");
        let variant = before.is_empty() && name.starts_with(char::is_uppercase) && after.starts_with([',', '(', ' ']);
        if whole && (introduced.contains(&word) || field || variant) {
            return true;
        }
        from += at + name.len();
        rest = &line[from..];
    }
    false
}

/// What stands in backticks, without blocks of code.
fn named(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.trim_start_matches("//!").trim_start());
    let mut kept = String::new();
    let mut in_block = false;
    for line in lines {
        if line.starts_with("```") {
            in_block = !in_block;
        } else if !in_block {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept.split('`').skip(1).step_by(2).map(|name| name.trim_matches(['[', ']']).to_owned()).collect()
}

/// What is wrong with a name, or nothing. `None` where it is neither a path nor a command nor a name of the code.
fn problem(house: &House, doc: &Path, named: &str) -> Option<Result<(), &'static str>> {
    let check = |holds: bool, what| Some(if holds { Ok(()) } else { Err(what) });
    if let Some(command) = named.strip_prefix("cargo ") {
        let words: Vec<&str> = command.split_whitespace().collect();
        let file = |folder: &str, name: &str| {
            house.files.iter().any(|(path, _)| {
                path.strip_prefix(folder).is_some_and(|rest| {
                    rest == format!("{name}.rs")
                        || rest == format!("{name}/main.rs")
                        || rest.starts_with(&format!("{name}/"))
                })
            })
        };
        let holds = words.windows(2).all(|two| match two[0] {
            "--test" => file("tests/", two[1]),
            "--example" => {
                file("examples/", two[1])
                    || house.files.iter().any(|(_, text)| text.contains(&format!("[[example]]\nname = \"{}\"", two[1])))
            }
            "xtask" => house.code().any(|text| text.contains(&format!("\ncargo xtask {}", two[1]))),
            _ => true,
        });
        return check(holds, "a command that is not there");
    }
    if named.contains("://") || named.contains([' ', '"', '\n', '#', '=']) && !named.contains('(') {
        return None;
    }
    let ending = named.rsplit_once('.').map(|(_, ending)| ending);
    let is_file = ending.is_some_and(|ending| {
        ["rs", "toml", "md", "js", "css", "html", "json", "snap", "txt", "webmanifest", "yml"].contains(&ending)
    });
    if house.has_path(named, doc) && !named.is_empty() {
        return Some(Ok(()));
    }
    let plain = named.chars().all(|sign| sign.is_ascii_alphanumeric() || "/._-<>".contains(sign));
    if plain && !named.starts_with('/') && (is_file || named.contains('/')) {
        return check(house.has_path(named, doc), "a path that is not there");
    }
    // A name of the code: parts joined by `::` or `.`, perhaps called.
    let (path, called) = named.split_once('(').map_or((named, false), |(path, _)| (path, true));
    let is_word = |word: &str| {
        word.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_')
            && word.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
            && word != "_"
    };
    let words: Vec<&str> = path.split("::").flat_map(|part| part.split('.')).collect();
    let joined = words.len() > 1;
    let telling = words[0].contains('_') || words[0].starts_with(char::is_uppercase);
    if !words.iter().all(|word| is_word(word)) || !(joined || called || telling) {
        return None;
    }
    // What stands before a point is a value, whatever it is called.
    let known = if path.contains("::") { &words[..] } else { &words[words.len() - 1..] };
    check(known.iter().all(|word| house.defines(word)), "a name that the code does not define")
}

#[test]
fn every_path_command_and_name_in_the_docs_is_there() {
    let house = House::read();
    let is_doc = |name: &str| name.ends_with(".md") && name != "CHANGELOG.md" || name == "src/lib.rs";
    let (mut wrong, mut checked) = (BTreeSet::new(), 0);
    for (doc, text) in house.files.iter().filter(|(name, _)| is_doc(name)) {
        for name in named(text.split("\n#![").next().unwrap_or_default()) {
            let Some(outcome) = problem(&house, Path::new(doc), &name) else { continue };
            checked += 1;
            if let Err(what) = outcome {
                wrong.insert(format!("{doc} names `{name}`: {what}"));
            }
        }
    }
    assert!(checked > 100, "only {checked} names were found: the test looks past them");
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_name_that_is_gone_is_seen() {
    let house = House::read();
    let doc = PathBuf::from("docs/rules.md");
    for gone in [
        "src/ear/rules/none.rs",
        "rules/none.rs",
        "src/content/en/none/<topic>.toml",
        "none.md",
        "none/",
        "cargo xtask none",
        "cargo test --test none",
        "cues.no_such_list",
        "clause.no_such_function()",
        "shell::no_such_module",
        "NoSuchType",
        "no_such_function(event)",
    ] {
        assert!(matches!(problem(&house, &doc, gone), Some(Err(_))), "{gone}");
    }
    for there in [
        "src/ear/rules/mod.rs",
        "rules/mod.rs",
        "src/content/en/drills/<topic>.toml",
        "embedding.md",
        "build/words/",
        "cargo xtask dist",
        "cargo test --test tidy",
        "shell::area",
        "Context",
        "for_each_area",
        "hearback.html",
    ] {
        assert_eq!(problem(&house, &doc, there), Some(Ok(())), "{there}");
    }
    for neither in ["must", "_", "a plain sentence", "https://example.org/x"] {
        assert_eq!(problem(&house, &doc, neither), None, "{neither}");
    }
}
