//! The list of languages, and what of each is handed out as one text: its drills, and the deck that lies beside the page.

use std::path::Path;

use crate::words::tables::{by_place, constant};
use crate::{drills, pack};

/// The files with all that, by name: `languages.rs`, and what it includes.
///
/// # Errors
/// A sentence with the file that cannot be read.
pub fn files(home: &Path, tags: &[String], most_lists: usize) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    let (mut statics, mut list) = (String::new(), String::new());
    let (mut of_drills, mut names, mut decks) = (Vec::new(), Vec::new(), Vec::new());
    let mut firsts = Vec::new();
    for (place, tag) in tags.iter().enumerate() {
        let folder = home.join("src/content").join(tag);
        let deck = pack::talk(&folder, tag)?;
        let (json, first) = drills::json(&folder)?;
        let drills = (format!("drills_{tag}.json"), json);
        statics.push_str(&format!("static {}_FIRST: FirstLine = {first};\n", constant(tag)));
        firsts.push(format!("&{}_FIRST", constant(tag)));
        list.push_str(&format!("Language {{ tag: {tag:?}, place: {place} }}, "));
        names.push(format!("{:?}", deck.name));
        for (what, all, (name, json)) in
            [("DRILLS", &mut of_drills, drills), ("DECK", &mut decks, (deck.name, deck.json))]
        {
            let one = format!("{}_{what}", constant(tag));
            statics.push_str(&format!("static {one}: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\"));\n"));
            all.push(one);
            files.push((name, json));
        }
    }
    let chosen = |values: &[String]| by_place("self.place", values);
    let code = format!(
        "/// Every language the app speaks, English first.
pub static LANGUAGES: &[Language] = &[{list}];
/// How many lists of phrases a language has at most.
pub const LISTS: usize = {most_lists};
{statics}
impl Language {{
    /// The drills that come with the app, as a pack in JSON for `drills::read_pack`.
    pub fn drills(&self) -> &'static str {{ {} }}
    /// The line that stands on the page before the drills are there.
    pub fn first_line(&self) -> &'static FirstLine {{ {} }}
    /// The name of the file with the deck for talking. It lies beside the page.
    pub fn deck_name(&self) -> &'static str {{ {} }}
    /// What that file holds, in JSON for `drills::Deck`. Tests alone ask for it: the page fetches the file.
    pub fn deck(&self) -> &'static str {{ {} }}
}}
",
        chosen(&of_drills),
        chosen(&firsts),
        chosen(&names),
        chosen(&decks),
    );
    files.push(("languages.rs".to_owned(), code));
    Ok(files)
}
