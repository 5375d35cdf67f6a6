//! The page as one file that opens from a disk: everything inside, and a policy that allows no connection at all.
//!
//! A page opened by `file:` may load neither modules nor wasm, so the module becomes a plain script, and the wasm
//! with every pack of words travels deflated as text: 13 bits in two of 91 signs, because base 64 is 32 KB longer here.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::Failure;
use crate::finish::read;
use crate::scripts::{Loaded, lighter};

/// Most bytes the file may have.
pub const LIMIT: usize = 560 * 1024;

/// 91 signs that need no escape, neither in HTML text nor in an attribute: two of them tell 8281 numbers apart, which
/// is 13 bits and a few to spare.
const SIGNS: &[u8; 91] =
    b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?()[]{}@%$#;_~,`|\\'>";
/// Bits in two signs.
const BITS: u32 = 13;

/// Styles of screens that come with the app: they travel deflated. What is seen before stands in the page as it is.
const LATE: [&str; 4] = ["pause-", "turns-", "talk-", "therapist-"];

/// Reads the payload, then starts the app. `MODULE` is wasm-bindgen's module without its exports.
const START: &str = r#"
(async () => {
const root = document.documentElement;
if (root.dataset.start) return;
root.dataset.start = "loading";
try {
const folder = location.pathname.replace(/[^/]*$/, "");
const { theme } = JSON.parse(localStorage.getItem(`hearback:${folder}:record`)).settings;
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
} catch { /* nothing was chosen */ }
try {
const payload = document.getElementById("hearback-payload");
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
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
const whole = new Uint8Array(await new Response(stream).arrayBuffer());
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
payload.remove();
await __wbg_init({ module_or_path: wasm });
root.dataset.start = "running";
} catch (reason) {
root.dataset.start = "failed";
console.error("Hearback could not start:", reason);
}
})();
"#;

/// Most bytes of the page that stands in frames.
pub const FRAME_LIMIT: usize = 560 * 1024;

/// What the single file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// A disk: no connection at all.
    Disk,
    /// A frame on another site: one shut in by `sandbox` may load neither modules nor wasm, so all is inside here too.
    /// A pack beside it may be read.
    Frame,
}

/// Makes the file from a finished folder.
///
/// # Errors
/// When the folder is not as Trunk makes it, or the file is over its limit.
pub fn page(folder: &Path, purpose: For) -> Result<String, Failure> {
    let page = read(&folder.join("index.html"))?;
    let mut styles = String::new();
    let mut late = String::new();
    let mut first = String::new();
    let mut module = String::new();
    let mut kept = String::new();
    let mut rest = page.as_str();
    // Every element that asks for a file goes; what it asked for comes inside.
    while let Some(at) = ["<link ", "<script "].iter().filter_map(|tag| rest.find(tag)).min() {
        let (before, tag) = rest.split_at(at);
        kept.push_str(before);
        let (tag, after) = tag.split_once('>').ok_or("index.html ends inside an element.")?;
        rest = after.strip_prefix("</script>").unwrap_or(after);
        let attribute = |name: &str| attribute(tag, name);
        match (tag.starts_with("<link"), attribute("rel"), attribute("href"), attribute("src")) {
            (true, Some("stylesheet"), Some(href), _) => {
                let sheet = read(&folder.join(href))?;
                let is_late = LATE.iter().any(|name| href.starts_with(name));
                if is_late { late.push_str(&sheet) } else { styles.push_str(&sheet) }
            }
            (false, _, _, Some(name @ ("leave.js" | "steady.js"))) => first.push_str(&read(&folder.join(name))?),
            (false, ..) => {
                if let Some(js) = attribute("data-js") {
                    module = classic(&read(&folder.join(js))?)?;
                }
            }
            (true, ..) => {}
        }
    }
    kept.push_str(rest);
    if purpose == For::Frame {
        first.push_str(&read(&crate::project_root().join("static/embed-frame.js"))?);
        let open = kept.find("<html").ok_or("index.html has no html element.")?;
        kept.insert_str(open + "<html".len(), " data-embed");
    }
    if styles.is_empty() || first.is_empty() || module.is_empty() {
        return Err("index.html has no styles, no way out or no module: build it anew.".into());
    }
    let (payload, length, parts) = payload(folder, &late)?;
    let first = lighter(&first, Loaded::Plain)?;
    // In a scope of its own its names may become shorter.
    let start = lighter(&format!("(() => {{ \"use strict\"; {module}{START} }})();"), Loaded::Plain)?;
    let icon = read(&folder.join("icons/mark.svg"))?;
    let icon = icon.trim().replace('"', "'").replace('#', "%23").replace('<', "%3C").replace('>', "%3E");
    let policy = format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {}; img-src data:; connect-src {}; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash(&first),
        hash(&start),
        hash(&styles),
        if purpose == For::Frame { "'self'" } else { "'none'" }
    );
    let old = crate::finish::policy(&kept)?;
    let head =
        format!("<style>{styles}</style><link rel=icon href=\"data:image/svg+xml,{icon}\"><script>{first}</script>");
    let signs = String::from_utf8_lossy(SIGNS);
    let tail = format!(
        "<script type=\"text/plain\" id=\"hearback-payload\" data-signs=\"{signs}\" data-length=\"{length}\" \
         data-parts='{parts}'>{payload}</script><script>{start}</script></body>"
    );
    let page = kept.replacen(&old, &policy, 1).replacen("</head>", &format!("{head}</head>"), 1);
    let page = page.replacen("</body>", &tail, 1);
    for needed in [head.as_str(), tail.as_str(), policy.as_str()] {
        if !page.contains(needed) {
            return Err("index.html has no head, no body or no policy to put the single file into.".into());
        }
    }
    let (name, limit) = if purpose == For::Frame { ("embed.html", FRAME_LIMIT) } else { ("hearback.html", LIMIT) };
    if page.len() > limit {
        return Err(format!("{name} has {} bytes, {} over its limit.", page.len(), page.len() - limit));
    }
    Ok(page)
}

/// The value of an attribute in a tag as Trunk minifies it, quoted or not.
pub(crate) fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}="))?;
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => value.split([' ', '>']).next()?,
    };
    Some(value.strip_prefix("./").unwrap_or(value))
}

/// A module as a plain script: nothing is exported, and no address is worked out from the module's own.
fn classic(module: &str) -> Result<String, Failure> {
    let Some((body, exports)) = module.rsplit_once("\nexport ") else {
        return Err("wasm-bindgen's module ends in no exports: single.rs must learn its new shape.".into());
    };
    if !exports.contains("__wbg_init as default") || body.contains("\nimport ") {
        return Err("wasm-bindgen's module has a new shape: single.rs must learn it.".into());
    }
    Ok(body.replace("import.meta.url", "location.href"))
}

/// The late styles, the wasm and every pack, deflated, as text; the length before the text; and what is in it.
fn payload(folder: &Path, late: &str) -> Result<(String, usize, String), Failure> {
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
    let mut packed = Vec::new();
    let options =
        zopfli::Options { iteration_count: std::num::NonZeroU64::MIN.saturating_add(14), ..Default::default() };
    zopfli::compress(options, zopfli::Format::Zlib, whole.as_slice(), &mut packed)
        .map_err(|reason| format!("Could not deflate the wasm: {reason}."))?;
    Ok((base91(&packed), packed.len(), format!("[{}]", parts.join(","))))
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

/// As a policy names an inline element.
fn hash(text: &str) -> String {
    const SIXTY_FOUR: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut made = String::from("'sha256-");
    for three in Sha256::digest(text.as_bytes()).chunks(3) {
        let group =
            three.iter().fold(0_usize, |group, byte| group << 8 | usize::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let sign = if place > three.len() { b'=' } else { SIXTY_FOUR[group >> (18 - 6 * place) & 63] };
            made.push(char::from(sign));
        }
    }
    made + "'"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_as_browsers_work_it_out() {
        // The example of the Content Security Policy specification.
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

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

    #[test]
    fn attributes_are_found_quoted_or_not() {
        let tag = "<script data-js=./a-1.js defer src=\"./boot.js\"";
        assert_eq!(attribute(tag, "data-js"), Some("a-1.js"));
        assert_eq!(attribute(tag, "src"), Some("boot.js"));
        assert_eq!(attribute(tag, "href"), None);
    }

    #[test]
    fn a_module_becomes_a_script_or_says_why_not() {
        let module = "const a = import.meta.url;\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(classic(module).as_deref(), Ok("const a = location.href;"));
        assert!(classic("const a = 1;").is_err());
    }
}
