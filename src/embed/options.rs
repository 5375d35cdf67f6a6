//! The one table of what can be set on a frame. The snippet, the reader, `docs/embedding.md` and the tests come from it.

use crate::drills::Topic;
use crate::embed::theme::{Colour, Light, Look, Refused};

/// The page that is made to stand in a frame.
pub const FRAME: &str = "embed.html";

/// Most characters of a pack in an address. What is in it is read elsewhere (`packs::SNIPPET_LIMIT`).
const LONGEST_PACK: usize = 16 * 1024;

/// What an option takes.
#[derive(Debug, Clone, Copy)]
pub enum Given {
    /// One of these; the first holds when nothing is said.
    One(fn() -> Vec<&'static str>),
    /// Any of these, with commas between; none is all.
    Several(fn() -> Vec<&'static str>),
    /// Ids of drills with commas between, 30 at most.
    Drills,
    /// `#994524`, or one for light and one for dark: `#994524/#e59a70`.
    Colour,
    /// An address that begins with `https://`, 200 characters at most.
    Address,
    /// CSS pixels, 160 to 4000. The script on the host's page reads it, not the frame.
    Pixels,
    /// The name of a file that lies beside the frame's page, `evenings-4k2p.txt`, or the pack itself, as For therapists
    /// writes it into a snippet.
    Pack,
}

/// One thing that can be set.
#[derive(Debug)]
pub struct OptionRow {
    pub name: &'static str,
    pub given: Given,
}

impl OptionRow {
    /// What can be chosen from, where it can.
    pub fn values(&self) -> Vec<&'static str> {
        match self.given {
            Given::One(values) | Given::Several(values) => values(),
            _ => Vec::new(),
        }
    }

    pub fn several(&self) -> bool {
        matches!(self.given, Given::Several(_))
    }
}

fn topics() -> Vec<&'static str> {
    Topic::ALL.iter().map(|topic| topic.id()).collect()
}

/// Places in this list are never reused: choices in the form go by them.
pub static OPTIONS: &[OptionRow] = &[
    OptionRow { name: "area", given: Given::One(|| vec!["listen", "pause", "talk", "say", "ours"]) },
    OptionRow { name: "topics", given: Given::Several(topics) },
    OptionRow { name: "levels", given: Given::Several(|| vec!["0", "1", "2", "3", "4"]) },
    OptionRow { name: "theme", given: Given::One(|| vec!["auto", "light", "dark"]) },
    OptionRow { name: "density", given: Given::One(|| vec!["comfortable", "compact"]) },
    OptionRow { name: "keep", given: Given::One(|| vec!["auto", "none"]) },
    OptionRow { name: "drills", given: Given::Drills },
    OptionRow { name: "accent", given: Given::Colour },
    OptionRow { name: "lang", given: Given::One(|| vec!["en"]) },
    OptionRow { name: "pack", given: Given::Pack },
    OptionRow { name: "exit", given: Given::Address },
    OptionRow { name: "min-height", given: Given::Pixels },
    OptionRow { name: "max-height", given: Given::Pixels },
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Area {
    #[default]
    Listen,
    Pause,
    Talk,
    Say,
    Ours,
}

/// What was set on the frame.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Options {
    pub area: Area,
    pub drills: Vec<String>,
    pub topics: Vec<Topic>,
    /// 0 to 4.
    pub levels: Vec<u8>,
    pub light: Light,
    pub look: Look,
    pub compact: bool,
    pub keep_nothing: bool,
    /// A plain file name or a pack; which of them is asked again where it is opened.
    pub pack: Option<String>,
    pub exit: Option<String>,
}

/// An option that was not taken: it is as if it had not been said.
#[derive(Debug, Clone, PartialEq)]
pub enum Odd {
    /// No such option. What it was called is not repeated.
    Unknown,
    /// This option can't be set to that.
    Value(&'static str),
    /// The accent can't be read on what it stands on, or what stands on it.
    Contrast(Refused),
}

/// Reads what stands behind the `#` of the frame's address. It never fails: what is odd is left out and told.
/// WordPress adds `#?secret=…` to the address; that is its own and is passed over.
pub fn read_options(fragment: &str) -> (Options, Vec<Odd>) {
    let mut read = Options::default();
    let mut odd = Vec::new();
    let mut accent = None;
    let said = fragment.trim_start_matches('#');
    // An address of a screen sets nothing.
    if said.starts_with('/') {
        return (read, odd);
    }
    let said = said.split(['#', '?']).next().unwrap_or_default();
    for option in said.split('&').filter(|option| !option.is_empty()).take(40) {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        let Some(row) = OPTIONS.iter().find(|row| row.name == name) else {
            odd.push(Odd::Unknown);
            continue;
        };
        let value = decoded(value);
        let parts = || value.split(',').map(str::trim).filter(|part| !part.is_empty());
        let known = row.values();
        let fits = match row.given {
            Given::One(_) => known.contains(&value.as_str()),
            Given::Several(_) => parts().all(|part| known.contains(&part)),
            Given::Drills => parts().count() <= 30 && parts().all(is_id),
            Given::Colour => Colour::read(&value).is_some(),
            Given::Address => is_address(&value),
            Given::Pixels => value.parse::<u16>().is_ok_and(|pixels| (160..=4000).contains(&pixels)),
            Given::Pack => value.len() <= LONGEST_PACK,
        };
        if !fits {
            odd.push(Odd::Value(row.name));
            continue;
        }
        match row.name {
            "area" => {
                read.area = match value.as_str() {
                    "pause" => Area::Pause,
                    "talk" => Area::Talk,
                    "say" => Area::Say,
                    "ours" => Area::Ours,
                    _ => Area::Listen,
                }
            }
            "topics" => read.topics = parts().filter_map(Topic::from_id).collect(),
            "levels" => read.levels = parts().filter_map(|level| level.parse().ok()).collect(),
            "drills" => read.drills = parts().map(str::to_owned).collect(),
            "theme" => read.light = Light::of(&value),
            "density" => read.compact = value == "compact",
            "keep" => read.keep_nothing = value == "none",
            "accent" => accent = Colour::read(&value),
            "pack" => read.pack = Some(value),
            "exit" => read.exit = Some(value),
            _ => {}
        }
    }
    if let Some(accent) = accent {
        // After all else, because what it must be read on depends on the light.
        match Look::default().with_accent(accent, read.light) {
            Ok(look) => read.look = look,
            Err(refused) => odd.push(Odd::Contrast(refused)),
        }
    }
    (read, odd)
}

fn is_id(part: &str) -> bool {
    part.len() <= 80 && part.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'.')
}

/// Only what leads to a page by a safe way: no other scheme, no name or password, nothing to end an attribute with.
fn is_address(value: &str) -> bool {
    let Some(rest) = value.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    value.len() <= 200
        && host.contains('.')
        && host.bytes().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'.' | b':'))
        && rest.bytes().all(|sign| sign.is_ascii_graphic() && !matches!(sign, b'"' | b'<' | b'>' | b'\\' | b'`'))
}

/// `%23` and the like. What is no such thing stays as it is.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        let digit = |sign: &u8| char::from(*sign).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        match (first, after) {
            (b'%', [high, low, after @ ..]) if digit(high).is_some() && digit(low).is_some() => {
                bytes.push(digit(high).unwrap_or_default() * 16 + digit(low).unwrap_or_default());
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}
