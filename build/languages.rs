//! The list of languages, and what of each lies beside the page as a file: its drills, its deck, and its lines to practise
//! saying with.

use std::path::Path;

use crate::drills;
use crate::pack::{self, Pack};
use crate::words::tables::{by_place, constant};

/// The files with all that, by name: `languages.rs`, and what it includes.
///
/// # Errors
/// A sentence with the file that cannot be read.
pub fn files(home: &Path, tags: &[String], most_lists: usize) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    let (mut statics, mut list) = (String::new(), String::new());
    let (mut names, mut texts) = ([const { Vec::new() }; 3], [const { Vec::new() }; 3]);
    let mut firsts = Vec::new();
    for (place, tag) in tags.iter().enumerate() {
        let folder = home.join("src/content").join(tag);
        let first = drills::first(&folder)?;
        statics.push_str(&format!("static {}_FIRST: FirstLine = {first};\n", constant(tag)));
        firsts.push(format!("&{}_FIRST", constant(tag)));
        list.push_str(&format!("Language {{ tag: {tag:?}, place: {place} }}, "));
        let packs = [
            ("DRILLS", pack::drills(&folder, tag)?),
            ("DECK", pack::talk(&folder, tag)?),
            ("SAYING", pack::saying(&folder, tag)?),
        ];
        for (at, (what, Pack { name, json })) in packs.into_iter().enumerate() {
            let one = format!("{}_{what}", constant(tag));
            names[at].push(format!("{name:?}"));
            statics.push_str(&format!("static {one}: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\"));\n"));
            texts[at].push(one);
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
    /// The name of the file with the drills that come with the app. It lies beside the page.
    pub fn drills_name(&self) -> &'static str {{ {} }}
    /// What that file holds, in JSON for `drills::read_pack`. Tests alone ask for it: the page fetches the file.
    pub fn drills(&self) -> &'static str {{ {} }}
    /// The line that stands on the page before the drills are there.
    pub fn first_line(&self) -> &'static FirstLine {{ {} }}
    /// The name of the file with the deck for talking. It lies beside the page.
    pub fn deck_name(&self) -> &'static str {{ {} }}
    /// What that file holds, in JSON for `drills::Deck`. Tests alone ask for it: the page fetches the file.
    pub fn deck(&self) -> &'static str {{ {} }}
    /// The name of the file with the lines to practise saying with. It lies beside the page.
    pub fn saying_name(&self) -> &'static str {{ {} }}
    /// What that file holds, in JSON for `drills::read_saying`. Tests alone ask for it: the page fetches the file.
    pub fn saying(&self) -> &'static str {{ {} }}
}}
",
        chosen(&names[0]),
        chosen(&texts[0]),
        chosen(&firsts),
        chosen(&names[1]),
        chosen(&texts[1]),
        chosen(&names[2]),
        chosen(&texts[2]),
    );
    files.push(("languages.rs".to_owned(), code));
    Ok(files)
}
