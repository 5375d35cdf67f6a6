//! What was settled, for the other phone: as a file, which is what is kept; or as a link, where it is squeezed behind the
//! `#` and sealed like a pack. Whoever gets one looks at it before anything is kept.

use crate::areas::script::{Script, read_script, write_script};
use crate::packs::{self, Problem};
use crate::shell::kept::Unreadable;

/// Most bytes in a file of it: every box full, in letters of four bytes, and some to spare.
pub const FILE_LIMIT: usize = 64 * 1024;

const PATH: &str = "/script/";

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// It is none, or some of it is missing or changed.
    Damaged,
    /// A newer version of the app made it.
    Newer,
    /// It is longer than any script can be.
    TooBig,
}

/// What to put behind the `#`; or nothing where it is too long for a link.
pub fn write_link(script: &Script) -> Option<String> {
    packs::write_link(PATH, &write_script(script, None))
}

/// Reads what stands behind the path of a link.
///
/// # Errors
/// [`Odd`], for anything that is no whole script.
pub fn read_link(body: &str) -> Result<Script, Odd> {
    let text = packs::read_link(body).map_err(|problem| match problem {
        Problem::TooBig => Odd::TooBig,
        Problem::Newer => Odd::Newer,
        _ => Odd::Damaged,
    })?;
    read_shared(&text)
}

/// Reads a file of it.
///
/// # Errors
/// [`Odd`], for anything that is no whole script.
pub fn read_shared(text: &str) -> Result<Script, Odd> {
    if text.len() > FILE_LIMIT {
        return Err(Odd::TooBig);
    }
    let read = read_script(text).map_err(|unreadable| match unreadable {
        Unreadable::Newer => Odd::Newer,
        Unreadable::Damaged => Odd::Damaged,
    });
    read.map(|(script, _)| script)
}
