//! Puts beside the page what it fetches when it is first wanted. `build.rs` makes the same files with the same code,
//! to name them in the app.

use std::fs;
use std::path::Path;

use crate::{Failure, project_root};

#[path = "../../build/pack.rs"]
mod pack;

/// Languages whose deck for talking travels as a file.
const LANGUAGES: [&str; 1] = ["en"];

/// How names of decks begin: they are weighed apart from a first visit.
pub const TALK: &str = "talk-";

/// Writes the packs into a finished `dist/`.
///
/// # Errors
/// When a content file cannot be read or a pack not be written.
pub fn put(folder: &Path) -> Result<(), Failure> {
    for language in LANGUAGES {
        let pack = pack::talk(&project_root().join("src/content").join(language), language)?;
        let path = folder.join(&pack.name);
        fs::write(&path, &pack.json).map_err(|reason| format!("Could not write {}: {reason}.", path.display()))?;
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
}
