//! `packs.html`: the same page with packs, assignments and what therapists write. It is a build of its own, so that a
//! first visit need not wait for what few people use. The worker keeps it with all the rest.

use std::fs;
use std::path::Path;

use crate::command::{announce, run};
use crate::finish::{read, write};
use crate::setup::Workshop;
use crate::{Failure, finish, packs, project_root, shorten, single, weight};

/// The page, and how its two heavy files are told from the first page's.
const PAGE: &str = "packs.html";
const WITHOUT: &str = "data-cargo-no-default-features ";

/// What only this page has: its styles, and leave to show the widget.
const ONLY_HERE: [(&str, &str); 2] = [
    (
        "</head>",
        "<link data-trunk rel=\"css\" href=\"static/css/therapist.css\"><link data-trunk rel=\"css\" \
          href=\"static/css/embed.css\"></head>",
    ),
    ("connect-src 'self';", "connect-src 'self'; frame-src 'self';"),
];

/// Builds the page and puts it beside the first one in a finished folder. It says what the page weighs.
///
/// # Errors
/// When it does not compile, or a file cannot be read or written.
pub fn put(workshop: &Workshop, release: bool, into: &Path) -> Result<(), Failure> {
    announce("building packs.html, the page with packs", "20 seconds; 2 minutes the first time");
    let root = project_root();
    // Trunk reads which features to build with from the page itself.
    let source = root.join("packs-source.html");
    let first = read(&root.join("index.html"))?;
    write(&source, source_of(&first)?.as_bytes())?;
    let folder = root.join("target/packs-page");
    let mut command = workshop.trunk(release)?;
    command.arg("build").args(release.then_some("--release")).args([
        "--dist",
        "target/packs-page",
        "packs-source.html",
    ]);
    let built = run(&mut command, "Trunk says above what is wrong.");
    fs::remove_file(&source).ok();
    built?;
    if release {
        shorten::imports(&folder)?;
        // In a frame the same app stands, in one file.
        packs::put(&folder)?;
        let frame = single::page(&folder, single::For::Frame)?;
        println!("embed.html: {:.1} KB, all of it inside", frame.len() as f64 / 1024.0);
        write(&into.join("embed.html"), frame.as_bytes())?;
        finish::shorten_all(&folder)?;
        for file in weight::compress(&folder)?.iter().filter(|file| file.name.ends_with(".wasm")) {
            println!("{PAGE}: its wasm has {} bytes as brotli; a first visit does not wait for it", file.brotli);
        }
    }
    for path in weight::files(&folder)? {
        let name = path.strip_prefix(&folder).unwrap_or(&path).to_string_lossy().into_owned();
        let name = if let Some(rest) = name.strip_prefix("index.html") { format!("{PAGE}{rest}") } else { name };
        // What both pages have is there already, as the worker knows it.
        let place = into.join(&name);
        if !place.exists() {
            fs::copy(&path, &place).map_err(|reason| format!("Could not copy {name}: {reason}."))?;
        }
    }
    finish::worker(into)?;
    if release {
        weight::compress_one(&into.join("sw.js"))?;
        weight::compress_one(&into.join("version.json"))?;
        weight::compress_one(&into.join("embed.html"))?;
    }
    Ok(())
}

fn source_of(first: &str) -> Result<String, Failure> {
    let mut page = first.to_owned();
    for (from, to) in [(WITHOUT, "")].into_iter().chain(ONLY_HERE) {
        if page.matches(from).count() != 1 {
            return Err(format!("index.html no longer says {from:?} once: packs.html is made of it."));
        }
        page = page.replace(from, to);
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_with_packs_is_made_of_the_first_and_may_frame_only_its_own() {
        let first = read(&project_root().join("index.html")).expect("there is a first page");
        let page = source_of(&first).expect("and it can be made of it");
        assert!(page.contains("static/css/therapist.css") && page.contains("frame-src 'self';"));
        assert!(!page.contains("no-default-features") && !first.contains("therapist.css"));
        assert!(source_of("<html>").is_err());
    }
}
