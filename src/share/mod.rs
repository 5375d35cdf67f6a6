//! What goes from one device to another without a server: codes to photograph, files to open.

mod calendar;
mod day;
mod qr;
mod sealed;

pub(crate) use calendar::civil;
pub use calendar::{Entry, write_calendar, write_repeating};
pub use day::{Ahead, Day, DayAt};
pub use qr::{QR_LIMIT, QrPath, draw_qr};
pub(crate) use sealed::{base36, read_base36};
pub use sealed::{base64, read_base64, sealed, unsealed};
