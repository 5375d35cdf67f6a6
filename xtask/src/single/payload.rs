//! What travels inside the single files: the late styles, the wasm and every pack, deflated, as text, and the script that
//! reads it back.
//!
//! The text is 13 bits in two of 91 signs. Base 64, which a kept tool would write, would make the file 38 KB longer
//! (544 KB for 506, by what it carries); the known forms of base 91 use `<`, `"` and `&`, which a page can't hold as they
//! are.

use std::fs;
use std::path::Path;

use crate::Failure;

/// The late styles, the wasm and every pack, deflated, as text; the length before the text; and what is in it.
pub(super) fn payload(folder: &Path, late: &str) -> Result<(String, usize, String), Failure> {
    let mut whole = late.as_bytes().to_vec();
    let mut parts = vec![format!("[\"css\",{}]", late.len())];
    for path in crate::weight::files(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_pack = name.ends_with(".json") && name != "version.json";
        if name.ends_with(".wasm") || is_pack {
            let bytes = fs::read(&path).map_err(|reason| format!("Could not read {}: {reason}.", path.display()))?;
            parts.push(format!("[\"{}\",{}]", if is_pack { &name } else { "wasm" }, bytes.len()));
            whole.extend(bytes);
        }
    }
    let (text, length) = packed(&whole, 15)?;
    Ok((text, length, format!("[{}]", parts.join(","))))
}

/// Bytes deflated, as text; and how many they are before the text. More rounds make it a little shorter, and take longer.
pub(super) fn packed(whole: &[u8], rounds: u64) -> Result<(String, usize), Failure> {
    let mut packed = Vec::new();
    let iteration_count = std::num::NonZeroU64::MIN.saturating_add(rounds.saturating_sub(1));
    zopfli::compress(
        zopfli::Options { iteration_count, ..Default::default() },
        zopfli::Format::Zlib,
        whole,
        &mut packed,
    )
    .map_err(|reason| format!("Could not deflate what the single file carries: {reason}."))?;
    Ok((base91(&packed), packed.len()))
}

/// 13 bits as two signs, the lowest first; the last are filled up with noughts.
fn base91(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 16 / 13 + 2);
    let (mut held, mut bits) = (0_u32, 0);
    let mut put = |number: u32| text.extend([number / 91, number % 91].map(|sign| char::from(SIGNS[sign as usize])));
    for byte in bytes {
        held |= u32::from(*byte) << bits;
        bits += 8;
        if bits >= BITS {
            put(held & ((1 << BITS) - 1));
            held >>= BITS;
            bits -= BITS;
        }
    }
    if bits > 0 {
        put(held);
    }
    text
}

/// 91 signs that need no escape, neither in HTML text nor in an attribute: two of them tell 8281 numbers apart, which
/// is 13 bits and a few to spare.
pub(super) const SIGNS: &[u8; 91] =
    b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?()[]{}@%$#;_~,`|\\'>";
/// Bits in two signs.
const BITS: u32 = 13;

/// Reads the text in an element back, and takes the element away.
pub(super) const UNPACK: &str = r#"
const unpacked = async (payload) => {
const text = payload.textContent;
const signs = payload.dataset.signs;
const value = new Uint8Array(128);
for (let at = 0; at < 91; at += 1) value[signs.charCodeAt(at)] = at;
const packed = new Uint8Array(Number(payload.dataset.length));
let bits = 0;
let held = 0;
for (let from = 0, to = 0; to < packed.length; from += 2) {
held |= (value[text.charCodeAt(from)] * 91 + value[text.charCodeAt(from + 1)]) << bits;
for (bits += 13; bits >= 8; bits -= 8) { packed[to] = held; to += 1; held >>>= 8; }
}
payload.remove();
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
return new Uint8Array(await new Response(stream).arrayBuffer());
};
"#;

/// Reads the payload, then starts the app. It stands behind wasm-bindgen's module without its exports, and [`UNPACK`].
pub(super) const START: &str = r#"
(async () => {
const root = document.documentElement;
if (root.dataset.start) return;
root.dataset.start = "loading";
const typed = document.getElementById("first-reply");
let composing = false;
typed?.addEventListener("compositionstart", () => { composing = true; });
typed?.addEventListener("compositionend", () => { composing = false; });
try {
const folder = location.pathname.replace(/[^/]*$/, "");
const kept = (place, name) => place.getItem(`hearback:${folder}:${name}`);
if (!("embed" in root.dataset)) {
root.toggleAttribute("data-sitting", kept(sessionStorage, "sitting"));
root.toggleAttribute("data-task", kept(sessionStorage, "task") || kept(localStorage, "task"));
}
const record = JSON.parse(kept(localStorage, "record"));
const { theme } = (record.kept ?? record).settings;
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
} catch { /* nothing was chosen */ }
try {
const payload = document.getElementById("hearback-payload");
const whole = await unpacked(payload);
let at = 0;
let wasm;
for (const [name, length] of JSON.parse(payload.dataset.parts)) {
const part = whole.slice(at, at += length);
if (name === "wasm") { wasm = part; continue; }
const words = new TextDecoder().decode(part);
if (name === "css") {
const sheet = new CSSStyleSheet();
sheet.replaceSync(words);
document.adoptedStyleSheets = [sheet];
continue;
}
const pack = document.createElement("pre");
pack.id = name;
pack.hidden = true;
pack.textContent = words;
document.body.append(pack);
}
await __wbg_init({ module_or_path: wasm });
if (composing) await new Promise((done) => typed.addEventListener("compositionend", () => setTimeout(done), { once: true }));
if (root.dataset.start === "left") return;
dispatchEvent(new Event("hearback-begin"));
root.dataset.start = "running";
} catch (reason) {
root.dataset.start = "failed";
console.error("Hearback could not start:", reason);
}
})();
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_91_signs_reads_back() {
        for length in 0..40 {
            let bytes: Vec<u8> = (0..length).map(|at: u32| (at * 37 + 250) as u8).collect();
            let text = base91(&bytes);
            let value = |sign: u8| SIGNS.iter().position(|known| *known == sign).expect("a sign") as u32;
            let (mut back, mut held, mut bits) = (Vec::new(), 0, 0);
            for two in text.as_bytes().chunks(2) {
                held |= (value(two[0]) * 91 + value(two[1])) << bits;
                bits += BITS;
                while bits >= 8 {
                    back.push(held as u8);
                    held >>= 8;
                    bits -= 8;
                }
            }
            assert_eq!(back[..bytes.len()], bytes);
        }
        let mut signs = SIGNS.to_vec();
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), 91);
        assert!(signs.iter().all(|sign| sign.is_ascii_graphic() && !b"<&\"".contains(sign)));
    }
}
