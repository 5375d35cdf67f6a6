//! What goes from one device to another without a server: codes to photograph, files to open.

mod calendar;
mod qr;

pub use calendar::{Entry, write_calendar};
pub use qr::{QR_LIMIT, QrPath, draw_qr};
