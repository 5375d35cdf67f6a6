//! The page in a frame on somebody else's site: what can be set, what may be said across the frame's edge.
//!
//! The host is not trusted and hears little: where the person is in a sitting, in numbers. No word that was typed, no
//! feeling that was chosen, no name and no label ever leaves the frame, because [`Told`] has no room for one.

mod message;
mod options;
mod theme;

pub use message::{Heard, LONGEST_MESSAGE, PROTOCOL, Told, read_message, write_message};
pub use options::{Area, FRAME, Given, OPTIONS, Odd, OptionRow, Options, read_options};
pub use theme::{Colour, Light, Look, Refused, TOKENS, Token};
