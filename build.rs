//! Turns the content TOML into what the app compiles in, so that no TOML parser ships.
//!
//! Words become statics of the types that are written by hand where they are said (`build/words`), drills and the deck
//! for talking files beside the page (`build/pack.rs`), but for the first line (`build/drills.rs`), and the relations between
//! notes (`build/relations.rs`) and the bars of the learned reader (`build/bars.rs`) a table each. The
//! same comes out for the page and for tests on the host.

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "build/bars.rs"]
mod bars;
#[path = "build/drills.rs"]
mod drills;
#[path = "src/content/first.rs"]
#[allow(dead_code, reason = "the build fills what the app reads")]
mod first;
#[path = "build/languages.rs"]
mod languages;
// The same code names the files here and puts them beside the page in `cargo xtask`.
#[path = "build/pack.rs"]
mod pack;
#[path = "build/relations.rs"]
mod relations;
#[path = "build/words/mod.rs"]
mod words;

use words::tables;

fn main() {
    for path in
        ["src/content", "build.rs", "build", "src/ear/bars.toml", "src/ear/relations.toml", "src/text/contraction.rs"]
    {
        println!("cargo::rerun-if-changed={path}");
    }
    for table in tables::TABLES {
        println!("cargo::rerun-if-changed={}", table.types);
    }
    // Cargo fails the build by these lines, and shows nothing else.
    let problems = make().err().unwrap_or_default();
    problems.iter().flat_map(|problem| problem.lines()).for_each(|line| println!("cargo::error={line}"));
}

/// Writes all there is into the folder that `include!` reads from.
fn make() -> Result<(), Vec<String>> {
    let said = |problem: String| vec![problem];
    let variable = |name: &str| env::var(name).map(PathBuf::from).map_err(|error| vec![format!("{name}: {error}")]);
    let (home, out) = (variable("CARGO_MANIFEST_DIR")?, variable("OUT_DIR")?);
    let write = |name: &str, text: &str| {
        fs::write(out.join(name), text).map_err(|error| vec![format!("{name} could not be written: {error}")])
    };
    let mut languages = Vec::new();
    for folder in language_folders(&home.join("src/content")) {
        let contents = tables::read(&home, &format!("src/content/{folder}")).map_err(said)?;
        languages.push((folder, contents));
    }
    let notes = languages.first().map(|(_, contents)| contents.observations.clone()).unwrap_or_default();
    write("relations.rs", &relations::code(&home.join("src/ear/relations.toml"), &notes).map_err(said)?)?;
    write("bars.rs", &bars::code(&home.join("src/ear/bars.toml"), &notes).map_err(said)?)?;
    let made = tables::fill(&home, &languages)?;
    for (name, code) in &made.code {
        write(&format!("{name}_words.rs"), code)?;
    }
    let tags: Vec<String> = languages.into_iter().map(|(tag, _)| tag).collect();
    for (name, text) in languages::files(&home, &tags, made.most_lists).map_err(said)? {
        write(&name, &text)?;
    }
    Ok(())
}

/// English comes first: it is what is shown where no other language fits.
fn language_folders(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root).into_iter().flatten().filter_map(Result::ok);
    let mut folders: Vec<String> = entries
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    folders.sort_by_key(|folder| (folder != "en", folder.clone()));
    folders
}
