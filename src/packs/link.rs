//! A pack or an assignment as a link: everything stands behind the `#`, so no server ever sees it.
//! `/pack/1.<words>.<check>`, the words in base64 for addresses, at most [`LINK_LIMIT`] characters in all.

use crate::packs::file::Problem;
use crate::share::{base64, read_base64, sealed, unsealed};

/// Most characters behind the `#`: messengers cut longer addresses, and some without a word.
pub const LINK_LIMIT: usize = 2048;

pub const PACK_PATH: &str = "/pack/";
pub const TASK_PATH: &str = "/task/";

const VERSION: &str = "1";

/// What every pack repeats. In a link each is one control character, which JSON never has of its own; and no text
/// inside the JSON can hold one of these, because a quotation mark in a text has a backslash before it. The order is
/// part of the version: new ones go to the end.
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

/// What to put behind the `#` for JSON without spaces or line ends between its parts, as all text of ours is; or nothing
/// where it is too long for a link.
pub fn write_link(path: &str, json: &str) -> Option<String> {
    let mut short = json.to_owned();
    for (letter, often) in ('\u{1}'..).zip(OFTEN) {
        short = short.replace(often, letter.encode_utf8(&mut [0; 4]));
    }
    let link = [path, &sealed(&[VERSION, ".", &base64(short.as_bytes())].concat())].concat();
    (link.len() <= LINK_LIMIT).then_some(link)
}

/// The JSON in what stands behind the path of a link. It is read and checked as a file's is.
///
/// # Errors
/// [`Problem`], where it is no whole link of this version.
pub fn read_link(body: &str) -> Result<String, Problem> {
    if body.len() > LINK_LIMIT {
        return Err(Problem::TooBig);
    }
    let (version, words) = unsealed(body).and_then(|body| body.split_once('.')).ok_or(Problem::Damaged)?;
    if version != VERSION {
        return Err(Problem::Newer);
    }
    let short = read_base64(words).and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(Problem::Damaged)?;
    let mut json = String::new();
    for letter in short.chars() {
        match (u32::from(letter) as usize).checked_sub(1).and_then(|place| OFTEN.get(place)) {
            Some(often) => json.push_str(often),
            None => json.push(letter),
        }
    }
    Ok(json)
}
