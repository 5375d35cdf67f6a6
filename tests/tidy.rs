//! The house rules that a compiler does not keep: sizes, layers, names.

use std::fs;
use std::path::{Path, PathBuf};

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
    for folder in ["src", "xtask/src", "tests"] {
        for path in files(folder, "rs") {
            let lines = read(&path).lines().count();
            if lines > 400 {
                long.push(format!("{} has {lines} lines", path.display()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Each layer with the layers it may read.
const LAYERS: &[(&str, &[&str])] = &[
    ("content", &[]),
    ("text", &["content"]),
    ("feedback", &["content", "text"]),
    ("drills", &["content", "text", "feedback"]),
    ("talk", &["content", "text", "feedback", "drills"]),
    ("pause", &[]),
    ("share", &[]),
    ("embed", &["drills", "storage"]),
    ("therapist", &["content", "text", "feedback", "drills", "embed", "pause"]),
    ("storage", &["drills", "pause", "talk"]),
    ("app", &["content", "text", "feedback", "drills", "talk", "pause", "share", "embed", "therapist", "storage"]),
    ("browser", &["app", "storage"]),
    (
        "ui",
        &[
            "content",
            "text",
            "feedback",
            "drills",
            "talk",
            "pause",
            "share",
            "embed",
            "therapist",
            "storage",
            "app",
            "browser",
        ],
    ),
];

#[test]
fn arrows_point_one_way() {
    let mut breaches = Vec::new();
    for (layer, allowed) in LAYERS {
        for path in files(&format!("src/{layer}"), "rs") {
            let text = read(&path);
            let mut rest = text.as_str();
            while let Some(at) = rest.find("crate::") {
                rest = &rest[at + 7..];
                let name: String =
                    rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                let known = LAYERS.iter().any(|(other, _)| *other == name);
                let ui_app_alone = name == "browser" && path != Path::new("src/ui/app.rs");
                if known && name != *layer && (!allowed.contains(&name.as_str()) || ui_app_alone) {
                    breaches.push(format!("{} reads {name}", path.display()));
                }
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn only_browser_and_ui_know_of_a_browser() {
    let mut breaches = Vec::new();
    for path in files("src", "rs") {
        let inside = path.starts_with("src/browser") || path.starts_with("src/ui") || path == Path::new("src/main.rs");
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
    let list = read(Path::new("src/feedback/rules/mod.rs"));
    let mut words = String::new();
    for path in files("src/content/en/observations", "toml") {
        words.push_str(&read(&path));
    }
    let mut problems = Vec::new();
    for path in files("src/feedback/rules", "rs") {
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
