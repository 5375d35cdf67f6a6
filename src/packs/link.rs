//! A pack or an assignment as a link: everything stands behind the `#`, so no server ever sees it.
//! `/pack/2.<words>.<check>`, the words squeezed and in base64 for addresses, at most [`LINK_LIMIT`] characters in all.

use crate::packs::file::Problem;
use crate::packs::squeeze::{squeezed, unsqueezed};
use crate::share::{base64, read_base64, sealed, unsealed};

/// Most characters behind the `#`: messengers cut longer addresses, and some without a word.
pub const LINK_LIMIT: usize = 2048;

/// Most characters of a pack within a snippet, which nobody's messenger carries.
pub const SNIPPET_LIMIT: usize = 16 * 1024;

/// Most bytes of what a link holds once it is read.
const HOLDS: usize = 64 * 1024;

pub const PACK_PATH: &str = "/pack/";
pub const TASK_PATH: &str = "/task/";

const VERSION: &str = "2";

/// How links of version 1 were shortened, which are still read: what every pack repeats. In a link each is one control
/// character, which JSON never has of its own; and no text inside the JSON can hold one of these, because a quotation mark
/// in a text has a backslash before it.
const OFTEN: [&str; 30] = [
    "\"kind\":\"hearback-pack\"",
    "\"kind\":\"hearback-assignment\"",
    "\"about\":\"",
    "\"avoid_feelings\":[",
    "\"any\":[\"",
    "\"explicit\":true",
    "\"expect\":[\"",
    "\"family\":\"",
    "\"feelings\":[",
    "\"heat\":",
    "\"hint\":\"",
    "\"id\":\"",
    "\"intensity\":",
    "\"kind\":\"simple\"",
    "\"kind\":\"complex\"",
    "\"level\":",
    "\"model\":[",
    "\"must\":true",
    "\"near_miss\":[",
    "\"needs\":[",
    "\"points\":[",
    "\"why\":\"",
    "\"quiet\":[\"",
    "\"speaker\":\"",
    "\"statement\":\"",
    "\"tendency\":\"",
    "\"text\":\"",
    "\"topic\":\"",
    "\"trap\":[",
    "\"words\":[",
];

/// A text of ours as it goes into an address, without the path. None where nobody would read it.
pub fn written_short(json: &str) -> Option<String> {
    (json.len() <= HOLDS).then(|| sealed(&[VERSION, ".", &base64(&squeezed(json))].concat()))
}

/// What to put behind the `#`; or nothing where it is too long for a link.
pub fn write_link(path: &str, json: &str) -> Option<String> {
    let link = [path, &written_short(json)?].concat();
    (link.len() <= LINK_LIMIT).then_some(link)
}

/// The JSON in what stands behind the path of a link, or within a snippet. It is read and checked as a file's is.
///
/// # Errors
/// [`Problem`], where it is no whole link of this version.
pub fn read_link(body: &str) -> Result<String, Problem> {
    if body.len() > SNIPPET_LIMIT {
        return Err(Problem::TooBig);
    }
    let (version, words) = unsealed(body).and_then(|body| body.split_once('.')).ok_or(Problem::Damaged)?;
    let words = || read_base64(words).ok_or(Problem::Damaged);
    match version {
        VERSION => unsqueezed(&words()?, HOLDS).ok_or(Problem::Damaged),
        "1" => String::from_utf8(words()?).map(|short| in_full(&short)).map_err(|_| Problem::Damaged),
        _ => Err(Problem::Newer),
    }
}

fn in_full(short: &str) -> String {
    let mut json = String::new();
    for letter in short.chars() {
        match (u32::from(letter) as usize).checked_sub(1).and_then(|place| OFTEN.get(place)) {
            Some(often) => json.push_str(often),
            None => json.push(letter),
        }
    }
    json
}
