use qrcodegen::{QrCode, QrCodeEcc};

/// Most bytes in a code. More makes modules too small for a phone held over another one.
pub const QR_LIMIT: usize = 660;

/// Empty modules around the code, as readers expect.
const QUIET: i32 = 4;

/// A code as one SVG path, one unit a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrPath {
    /// The `d` of a `<path>`: fill it black on white, in dark mode too.
    pub d: String,
    /// Width and height in modules with the quiet zone: for `viewBox="0 0 size size"`.
    pub size: i32,
}

/// Draws a text as a QR code of medium error correction, where its [`QR_LIMIT`] bytes allow.
pub fn draw_qr(text: &str) -> Option<QrPath> {
    if text.len() > QR_LIMIT {
        return None;
    }
    // Addresses have small letters, so the denser modes for digits and capitals would not be chosen.
    let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Medium).ok()?;
    let mut d = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|at| code.get_module(*at, y)).count() as i32;
            if run > 0 {
                d.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run + 1;
        }
    }
    Some(QrPath { d, size: code.size() + 2 * QUIET })
}
