//! Puts beside the page what it fetches when it is first wanted. `build.rs` makes the same files with the same code,
//! to name them in the app.

use std::fs;
use std::path::Path;

use crate::{Failure, project_root};

#[path = "../../build/pack.rs"]
mod pack;

/// Languages whose drills, deck for talking and lines to practise saying with travel as files.
const LANGUAGES: [&str; 1] = ["en"];

/// How names of decks begin: they are weighed apart from a first visit.
pub const TALK: &str = "talk-";
/// The same of lines to practise saying with.
pub const SAYING: &str = "saying-";
/// How names of drills begin.
pub const DRILLS: &str = "drills-";

/// Writes the packs into a finished `dist/`.
///
/// # Errors
/// When a content file cannot be read or a pack not be written.
pub fn put(folder: &Path) -> Result<(), Failure> {
    for language in LANGUAGES {
        let content = project_root().join("src/content").join(language);
        for pack in [pack::drills, pack::talk, pack::saying] {
            let pack = pack(&content, language)?;
            let path = folder.join(&pack.name);
            fs::write(&path, &pack.json).map_err(|reason| format!("Could not write {}: {reason}.", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deck_is_named_by_what_is_in_it_and_leaves_out_what_authors_need() {
        let content = project_root().join("src/content/en");
        let pack = pack::talk(&content, "en").expect("the content can be read");
        assert!(pack.name.starts_with(TALK) && pack.name.ends_with(".json"), "{}", pack.name);
        assert_eq!(pack.name, pack::talk(&content, "en").expect("and again").name);
        assert!(pack.json.contains("\"prompts\"") && !pack.json.contains("near_miss") && !pack.json.contains('<'));
        assert!(pack::talk(Path::new("nowhere"), "en").is_err_and(|problem| problem.contains("prompts.toml")));
    }

    #[test]
    fn so_are_lines_to_practise_saying_with() {
        let pack = pack::saying(&project_root().join("src/content/en"), "en").expect("the content can be read");
        assert!(pack.name.starts_with(SAYING) && pack.name.ends_with(".json"), "{}", pack.name);
        assert!(pack.json.contains("\"situation\"") && !pack.json.contains("near_miss") && !pack.json.contains('<'));
        assert!(pack::saying(Path::new("nowhere"), "en").is_err_and(|problem| problem.contains("rewrite.toml")));
    }

    #[test]
    fn drills_are_named_by_what_is_in_them_too() {
        let pack = pack::drills(&project_root().join("src/content/en"), "en").expect("the content can be read");
        assert!(pack.name.starts_with(DRILLS) && pack.name.ends_with(".json"), "{}", pack.name);
        assert!(pack.json.contains("\"statement\"") && !pack.json.contains("near_miss") && !pack.json.contains('<'));
        assert!(pack::drills(Path::new("nowhere"), "en").is_err_and(|problem| problem.contains("drills")));
    }
}
