//! The single file once more, with the learned reader inside.

use std::fs;
use std::path::{Path, PathBuf};

use super::payload::{SIGNS, UNPACK, packed};
use super::{FULL, FULL_LIMIT, For, hash, name_of};
use crate::finish::{POLICY, read, write};
use crate::html::{self, quoted};
use crate::scripts::inside_a_page;
use crate::{Failure, project_root};

/// What is inside, in the order in which it is packed: the worker, its module without SIMD and with, the weights.
pub type Inside = [PathBuf; 4];

/// Hands out what is inside: the worker's address, and what the worker reads instead of files. A page in one piece knows of no
/// learned reader and would not ask for it, so it is asked for here, once the page has nothing else to do.
const HAND_OUT: &str = r#"
let handed;
globalThis.hearbackInside = () => {
const payload = document.getElementById("hearback-reader-payload");
handed ??= unpacked(payload).then((whole) => {
let at = 0;
const [worker, plain, simd, weights] = JSON.parse(payload.dataset.parts).map((length) => whole.slice(at, at += length));
return { name: URL.createObjectURL(new Blob([worker], { type: "text/javascript" })), files: { plain, simd, weights } };
});
return handed;
};
addEventListener("hearback-begin", () => {
const ask = () => dispatchEvent(new Event("hearback-reader"));
if (globalThis.requestIdleCallback) requestIdleCallback(ask, { timeout: 3000 });
else setTimeout(ask, 500);
});
"#;

/// Writes it beside the one without.
///
/// # Errors
/// When a file cannot be read or written, or it is over its limit.
pub fn full(folder: &Path, inside: &Inside) -> Result<(), Failure> {
    let page = read(&folder.join(name_of(For::Disk)))?;
    let (mut whole, mut lengths) = (Vec::new(), Vec::new());
    for path in inside {
        let bytes = fs::read(path).map_err(|reason| format!("Could not read {}: {reason}.", path.display()))?;
        lengths.push(bytes.len().to_string());
        whole.extend(bytes);
    }
    // Weights hardly become shorter: more rounds would take minutes for a few kilobytes.
    let (text, length) = packed(&whole, 1)?;
    let desk = read(&project_root().join("static/desk.js"))?;
    let script = inside_a_page(&format!("(() => {{ \"use strict\"; {UNPACK}{HAND_OUT} }})();{desk}"))?;
    let (signs, parts) = (quoted(&String::from_utf8_lossy(SIGNS)), quoted(&format!("[{}]", lengths.join(","))));
    let held = format!(
        "<script>{script}</script><script type=\"text/plain\" id=\"hearback-reader-payload\" data-signs=\"{signs}\" \
         data-length=\"{length}\" data-parts=\"{parts}\">{text}</script>"
    );
    let made = html::changed(&page, &format!("body, {POLICY}"), |element| {
        if element.tag_name() == "body" {
            // Before the app asks for it.
            element.prepend(&held, lol_html::html_content::ContentType::Html);
            return Ok(());
        }
        let policy = element.get_attribute("content").unwrap_or_default();
        let wider = policy
            .replacen("script-src ", &format!("script-src {} ", hash(&script)), 1)
            .replace("trusted-types 'none'", "worker-src blob:; trusted-types hearback-reader");
        element.set_attribute("content", &wider).map_err(|reason| reason.to_string())
    })?;
    if !made.contains("worker-src blob:") || !made.contains(&held) {
        return Err(format!("{} has no place for what {FULL} carries.", name_of(For::Disk)));
    }
    if made.len() > FULL_LIMIT {
        return Err(format!("{FULL} has {} bytes, {} over its limit.", made.len(), made.len() - FULL_LIMIT));
    }
    write(&folder.join(FULL), made.as_bytes())
}
