//! What makes a built page a published one: lighter scripts, the worker's list of files, the single file, what a host
//! needs to know, and checksums.
//!
//! It runs after Trunk and not as its hook, because names between wasm and module are shortened after Trunk, and the
//! list and the single file must come from what is published in the end.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::reader::READER;
use crate::scripts::{Loaded, lighter};
use crate::{Failure, head, html, naming, project_root, single, styles, weight};

/// Files of a folder that the page needs to work: all but those that are about it.
const ABOUT: [&str; 11] = [
    "404.html",
    "sw.js",
    "sw-off.js",
    "_headers",
    "SHA256SUMS",
    "version.json",
    "hearback.html",
    single::FULL,
    "embed.html",
    "embed.js",
    "embed-demo.html",
];

/// Writes the single files. They come before scripts are shortened, styles joined and the app put in parts: they take the
/// module apart, tell the styles that they need at once from the others, and have the app in one piece.
///
/// # Errors
/// When a file cannot be read or written, or is not as Trunk makes it.
pub fn single_files(folder: &Path) -> Result<(), Failure> {
    for purpose in [single::For::Disk, single::For::Frame] {
        write(&folder.join(single::name_of(purpose)), single::page(folder, purpose)?.as_bytes())?;
    }
    Ok(())
}

/// Finishes a folder that Trunk built.
///
/// # Errors
/// When a file cannot be read or written, or is not as Trunk makes it.
pub fn folder(folder: &Path) -> Result<(), Failure> {
    shorten_all(folder)?;
    head::ask_early(folder)?;
    worker(folder)?;
    write(&folder.join("_headers"), headers(&policy(&read(&folder.join("index.html"))?)?).as_bytes())?;
    sums(folder)
}

/// Shortens every script and joins the styles of a folder, and names what is heavy by what is in it in the end.
///
/// # Errors
/// When a file cannot be read or written, or a script is none.
pub fn shorten_all(folder: &Path) -> Result<(), Failure> {
    for path in weight::files(folder)? {
        if path.extension().is_some_and(|ending| ending == "js") {
            let text = read(&path)?;
            let loaded = if text.contains("\nexport ") { Loaded::Module } else { Loaded::Plain };
            write(&path, lighter(&text, loaded)?.as_bytes())?;
        }
    }
    naming::by_content(folder)?;
    styles::join(folder)
}

/// Writes the worker for the files that are in the folder now, and the build's name: also into `index.html`, by which the
/// worker tells whether it was handed the page of its own build.
///
/// # Errors
/// When a file cannot be read or written, or the worker has no place for them.
pub fn worker(folder: &Path) -> Result<(), Failure> {
    let template = read(&project_root().join("static/sw.js"))?;
    let needed = needed(folder)?;
    let build = build_id(folder, &needed)?;
    let page = folder.join("index.html");
    write(&page, marked(&read(&page)?, &build)?.as_bytes())?;
    let later: Vec<String> = all(folder)?.into_iter().filter(|name| name.starts_with(READER)).collect();
    let made = lighter(&worker_of(&template, &build, &needed, &later)?, Loaded::Plain)?;
    write(&folder.join("sw.js"), made.as_bytes())?;
    write(&folder.join("version.json"), format!("{{\"build\":\"{build}\"}}\n").as_bytes())
}

/// Paths relative to the folder, with slashes, in order. The learned reader is kept once the page has it: who saves data has
/// all else without it.
fn needed(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut names = all(folder)?;
    names.retain(|name| !ABOUT.contains(&name.as_str()) && !name.starts_with(READER));
    Ok(names)
}

fn all(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut names: Vec<String> = weight::files(folder)?.iter().map(|path| name_in(folder, path)).collect();
    names.retain(|name| !name.ends_with(".br"));
    Ok(names)
}

fn name_in(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// Changes with every change of a file that is needed.
fn build_id(folder: &Path, needed: &[String]) -> Result<String, Failure> {
    let mut sum = Sha256::new();
    for name in needed {
        sum.update(name.as_bytes());
        sum.update(fs::read(folder.join(name)).map_err(|reason| format!("Could not read {name}: {reason}."))?);
    }
    Ok(hex(&sum.finalize()[..6]))
}

/// Names the build to the page.
fn marked(page: &str, build: &str) -> Result<String, Failure> {
    let made = html::changed(page, "html", |element| {
        element.set_attribute("data-build", build).map_err(|reason| reason.to_string())
    })?;
    if made.contains(build) { Ok(made) } else { Err("index.html has no place for the build's name.".into()) }
}

fn worker_of(template: &str, build: &str, needed: &[String], later: &[String]) -> Result<String, Failure> {
    let list = |names: &[String]| names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(",");
    let made = template
        .replace("const BUILD = \"dev\";", &format!("const BUILD = \"{build}\";"))
        .replace("const FILES = [];", &format!("const FILES = [{}];", list(needed)))
        .replace("const LATER = [];", &format!("const LATER = [{}];", list(later)));
    if made.contains("const FILES = [];") || !made.contains("const LATER = [") || made.contains("\"dev\"") {
        return Err(
            "static/sw.js no longer has the lines that the build, its files and later ones are written into.".into()
        );
    }
    Ok(made)
}

/// The element that carries the policy.
pub const POLICY: &str = "meta[http-equiv=\"Content-Security-Policy\" i]";

/// The policy that the page carries.
///
/// # Errors
/// When it carries none.
pub fn policy(page: &str) -> Result<String, Failure> {
    let policy = html::attribute(page, POLICY, "content")?.ok_or("index.html carries no policy.")?;
    if policy.contains('&') { Err("index.html writes its policy with escapes.".into()) } else { Ok(policy) }
}

/// For hosts that read a `_headers` file. docs/hosting.md has the same for others.
fn headers(policy: &str) -> String {
    format!(
        "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  Access-Control-Allow-Origin: *\n  \
         Permissions-Policy: camera=(), microphone=(self), geolocation=(), payment=(), usb=()\n\
         /\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n\
         /index.html\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n\
         /sw.js\n  Cache-Control: no-cache\n"
    )
}

/// Writes the checksums of all that is in the folder.
///
/// # Errors
/// When a file cannot be read or written.
pub fn sums(folder: &Path) -> Result<(), Failure> {
    write(&folder.join("SHA256SUMS"), checksums(folder)?.as_bytes())
}

fn checksums(folder: &Path) -> Result<String, Failure> {
    let mut lines = String::new();
    for path in weight::files(folder)? {
        let name = name_in(folder, &path);
        if name != "SHA256SUMS" && !name.ends_with(".br") {
            writeln!(lines, "{}  {name}", checksum(&path)?).ok();
        }
    }
    Ok(lines)
}

/// As `sha256sum` prints it.
///
/// # Errors
/// When the file cannot be read.
pub fn checksum(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|reason| format!("Could not read {}: {reason}.", path.display()))?;
    Ok(hex(&Sha256::digest(bytes)))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|reason| format!("Could not read {}: {reason}.", path.display()))
}

pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|reason| format!("Could not write {}: {reason}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_gets_its_build_and_files() {
        let template = read(&crate::project_root().join("static/sw.js")).expect("the worker is there");
        let files = ["index.html".into(), "icons/192.png".into()];
        let made = worker_of(&template, "0a1b", &files, &["reader-0.bin".into()]).expect("it has places");
        assert!(made.contains("const BUILD = \"0a1b\";"));
        assert!(made.contains("const FILES = [\"index.html\",\"icons/192.png\"];"));
        assert!(made.contains("const LATER = [\"reader-0.bin\"];"));
        let places = "const BUILD = \"dev\";const FILES = [];const LATER = [];";
        assert!(worker_of(places, "x", &[], &[]).is_err(), "it has no files");
        assert!(worker_of("const FILES = [];\"dev\"", "x", &files, &[]).is_err(), "it has no place for later ones");
    }

    #[test]
    fn the_page_says_of_which_build_it_is() {
        assert_eq!(
            marked("<!doctype html><html lang=en>", "0a1b").as_deref(),
            Ok("<!doctype html><html lang=en data-build=\"0a1b\">")
        );
        assert!(marked("<meta charset=utf-8>", "0a1b").is_err());
    }

    #[test]
    fn the_page_for_lost_addresses_lets_its_own_script_run() {
        let page = read(&crate::project_root().join("static/404.html")).expect("it is there");
        let script = page.split_once("<script").and_then(|(_, rest)| rest.split_once('>')).map(|(_, rest)| rest);
        let script = script.and_then(|rest| rest.split_once("</script>")).expect("it has one").0;
        assert!(policy(&page).expect("it has one").contains(&single::hash(script)), "{}", single::hash(script));
    }

    #[test]
    fn no_other_site_may_frame_the_page() {
        let policy = policy("<meta content=\"default-src 'none'\" http-equiv=Content-Security-Policy>").expect("there");
        let headers = headers(&policy);
        assert_eq!(headers.matches("default-src 'none'; frame-ancestors 'none'").count(), 2);
    }
}
