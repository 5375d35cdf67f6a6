//! The page as one file that opens from a disk: everything inside, and a policy that allows no connection at all.
//!
//! A page opened by `file:` may load neither modules nor wasm, so the module becomes a plain script, and the wasm
//! with every pack of words travels deflated as text (`single/payload.rs`).

mod full;
mod payload;

use std::path::Path;

use data_encoding::BASE64;
use lol_html::html_content::ContentType;
use sha2::{Digest, Sha256};

use crate::finish::{POLICY, read};
use crate::scripts::inside_a_page;
use crate::{Failure, html};
pub use full::{Inside, full};
use payload::{SIGNS, START, UNPACK, payload};

/// Most bytes the file may have.
pub const LIMIT: usize = 960 * 1024;

/// Styles of screens that come with the app: they travel deflated. What is seen before stands in the page as it is.
pub(crate) const LATE: [&str; 4] = ["pause-", "turns-", "talk-", "therapist-"];

/// Elements that ask for a file.
const ASKING: &str = "link, script";

/// Most bytes of the page that stands in frames.
pub const FRAME_LIMIT: usize = 960 * 1024;

/// The one with the learned reader inside, and the most bytes it may have.
pub const FULL: &str = "hearback-full.html";
pub const FULL_LIMIT: usize = 7 * 1024 * 1024;

/// What the single file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// A disk: no connection at all.
    Disk,
    /// A frame on another site: one shut in by `sandbox` may load neither modules nor wasm, so all is inside here too.
    /// A pack beside it may be read.
    Frame,
}

/// What the file is called.
pub const fn name_of(purpose: For) -> &'static str {
    match purpose {
        For::Disk => "hearback.html",
        For::Frame => "embed.html",
    }
}

/// Makes the file from a finished folder.
///
/// # Errors
/// When the folder is not as Trunk makes it, or the file is over its limit.
pub fn page(folder: &Path, purpose: For) -> Result<String, Failure> {
    let page = read(&folder.join("index.html"))?;
    let mut own = taken_in(&page, folder)?;
    if purpose == For::Frame {
        own.first.push_str(&read(&crate::project_root().join("static/embed-frame.js"))?);
    }
    let (payload, length, parts) = payload(folder, &own.late)?;
    let first = inside_a_page(&own.first)?;
    let styles = html::style(&own.styles);
    // In a scope of its own its names may become shorter.
    let start = inside_a_page(&format!("(() => {{ \"use strict\"; {}{UNPACK}{START} }})();", own.module))?;
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
    let head =
        format!("<style>{styles}</style><link rel=icon href=\"data:image/svg+xml,{icon}\"><script>{first}</script>");
    let signs = html::quoted(&String::from_utf8_lossy(SIGNS));
    let parts = html::quoted(&parts);
    let tail = format!(
        "<script type=\"text/plain\" id=\"hearback-payload\" data-signs=\"{signs}\" data-length=\"{length}\" \
         data-parts=\"{parts}\">{payload}</script><script>{start}</script>"
    );
    let page = put_in(&page, purpose, &policy, &head, &tail)?;
    let limit = if purpose == For::Frame { FRAME_LIMIT } else { LIMIT };
    if page.len() > limit {
        let name = name_of(purpose);
        return Err(format!("{name} has {} bytes, {} over its limit.", page.len(), page.len() - limit));
    }
    Ok(page)
}

/// What a page asks for that comes inside.
#[derive(Debug, Default)]
struct Own {
    styles: String,
    late: String,
    /// Scripts that wait for nothing.
    first: String,
    module: String,
}

/// Reads what the page asks for. Whatever is new to it must be decided on here: it says so.
fn taken_in(page: &str, folder: &Path) -> Result<Own, Failure> {
    let mut own = Own::default();
    html::changed(page, ASKING, |element| {
        let name = html::file(element, "src").or_else(|| html::file(element, "href")).unwrap_or_default();
        let kind = html::file(element, "rel").unwrap_or_default();
        match (element.tag_name().as_str(), kind.as_str(), name.as_str()) {
            ("link", "stylesheet", _) => {
                let late = LATE.iter().any(|late| name.starts_with(late));
                if late { &mut own.late } else { &mut own.styles }.push_str(&read(&folder.join(&name))?);
            }
            ("script", _, "leave.js" | "steady.js") => own.first.push_str(&read(&folder.join(&name))?),
            ("script", _, "boot.js") => {
                let module = html::file(element, "data-js").ok_or("index.html no longer says data-js.")?;
                own.module = classic(&read(&folder.join(module))?)?;
            }
            // One file needs none of these.
            ("script", _, "offline.js" | "desk.js") => {}
            ("link", "manifest" | "apple-touch-icon" | "icon" | "modulepreload" | "preload", _) => {}
            (tag, ..) => {
                return Err(format!("index.html asks for \"{name}\" by a {tag} that single.rs does not know."));
            }
        }
        Ok(())
    })?;
    if own.styles.is_empty() || own.first.is_empty() || own.module.is_empty() {
        return Err("index.html has no styles, no way out or no module: build it anew.".into());
    }
    Ok(own)
}

/// The page without what asks for a file: `head` stands where the first of these stood, `tail` ends the body.
fn put_in(page: &str, purpose: For, policy: &str, head: &str, tail: &str) -> Result<String, Failure> {
    let (mut guarded, mut begun) = (false, false);
    let made = html::changed(page, &format!("html, body, {POLICY}, {ASKING}"), |element| {
        match element.tag_name().as_str() {
            "html" if purpose == For::Frame => {
                element.set_attribute("data-embed", "").map_err(|reason| reason.to_string())?;
            }
            "html" => {}
            "meta" => {
                element.set_attribute("content", policy).map_err(|reason| reason.to_string())?;
                guarded = true;
            }
            "body" => element.append(tail, ContentType::Html),
            _ if begun => element.remove(),
            _ if !guarded => return Err("index.html asks for a file before its policy stands.".into()),
            _ => {
                element.replace(head, ContentType::Html);
                begun = true;
            }
        }
        Ok(())
    })?;
    // An element that is never closed takes nothing at its end.
    if begun && made.contains(tail) {
        Ok(made)
    } else {
        Err("index.html has no place for what the single file carries.".into())
    }
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

/// As a policy names an inline element.
pub(crate) fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_hash_is_as_browsers_work_it_out() {
        // The example of the Content Security Policy specification.
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8>\
        <meta content=\"default-src 'self'\" http-equiv=Content-Security-Policy><!-- <script src=no.js> -->\
        <script src=leave.js></script><link href=./base-1.css rel=stylesheet><link href=./talk-2.css rel=stylesheet>\
        <script data-js=./a-1.js defer src=./boot.js></script></head><body>\
        <p title='</head><link rel=x></body>'>&lt;script src=x></p></body></html>";

    /// A folder with that page and the files it asks for.
    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("hearback-single-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("there is room for a folder");
        for (file, text) in [
            ("leave.js", "leave();"),
            ("base-1.css", "a{}"),
            ("talk-2.css", "b{}"),
            ("a-1.js", "go();\nexport { initSync, __wbg_init as default };"),
        ] {
            fs::write(folder.join(file), text).expect("written");
        }
        folder
    }

    #[test]
    fn what_the_page_asks_for_comes_inside_and_what_is_new_to_it_is_said() {
        let folder = folder("asked");
        let own = taken_in(PAGE, &folder).expect("all of it is there");
        assert_eq!([own.styles, own.late, own.first, own.module], ["a{}", "b{}", "leave();", "go();"]);
        for odd in ["<script>inline()</script>", "<script src=new.js></script>", "<link rel=prefetch href=x>"] {
            let page = PAGE.replace("</head>", &format!("{odd}</head>"));
            assert!(taken_in(&page, &folder).is_err_and(|why| why.contains("does not know")), "{odd}");
        }
        fs::remove_dir_all(folder).ok();
    }

    #[test]
    fn only_elements_are_replaced_and_never_what_looks_like_one() {
        let made = put_in(PAGE, For::Frame, "script-src 'x' \"", "<style>$1</style>", "<script>$&</script>");
        let made = made.expect("it has all its places");
        assert_eq!(
            made,
            "<!doctype html><html lang=en data-embed=\"\"><meta charset=utf-8>\
             <meta content=\"script-src 'x' &quot;\" http-equiv=Content-Security-Policy>\
             <!-- <script src=no.js> --><style>$1</style></head><body>\
             <p title='</head><link rel=x></body>'>&lt;script src=x></p><script>$&</script></body></html>"
        );
        for gone in ["</body></html>", "<script src=leave.js></script>"] {
            let cut = PAGE.replace(gone, "").replace("<link href=./base-1.css rel=stylesheet>", "");
            let outcome = put_in(&cut, For::Disk, "p", "<style>h</style>", "<script>t</script>");
            assert_eq!(outcome.is_ok(), gone.starts_with("<script"), "{gone}");
        }
        let unguarded = PAGE.replace("http-equiv=Content-Security-Policy", "name=x");
        assert!(put_in(&unguarded, For::Disk, "p", "h", "t").is_err());
    }

    #[test]
    fn a_module_becomes_a_script_or_says_why_not() {
        let module = "const a = import.meta.url;\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(classic(module).as_deref(), Ok("const a = location.href;"));
        assert!(classic("const a = 1;").is_err());
    }
}
