//! What the page's head asks for, and when. A browser looks ahead in a page for what to fetch, but not past a policy in
//! the page: there each script of the head waited for the one before it, and the styles and the app for both. So what is
//! needed is named before the first script, and all of it is asked for in one round trip.

use std::fs;
use std::path::Path;

use lol_html::html_content::ContentType;

use crate::finish::{read, write};
use crate::weight::files;
use crate::{Failure, html};

/// How the names of the files begin that the ear comes in, besides those that it shares with other parts.
const EAR: [&str; 3] = ["part-ear-", "part-chunks-", "drills-"];

/// So many of them are asked for before the app is there.
const MOST_AHEAD: usize = 3;

/// Names the files of `index.html` in a finished folder ahead of its scripts, and the ear to the one that starts the
/// app.
///
/// # Errors
/// When the page is not as Trunk makes it, or there is no ear.
pub fn ask_early(folder: &Path) -> Result<(), Failure> {
    let path = folder.join("index.html");
    let names = files(folder)?.into_iter().filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    let names: Vec<String> = names.filter(|name| !name.ends_with(".br")).collect();
    let mut ear = Vec::new();
    for begins in EAR {
        let found = names.iter().find(|name| name.starts_with(begins));
        ear.push(found.ok_or_else(|| format!("No file begins with {begins}: head.rs must learn where the ear is."))?);
    }
    ear.extend(names.iter().filter(|name| name.starts_with("part-chunk-") && name.contains("-ear-")));
    // The heaviest alone: with more, some would keep the app itself waiting where a browser has but six lines to a host.
    let weight = |name: &String| fs::metadata(folder.join(name)).map_or(0, |file| file.len());
    ear.sort_by_key(|name| std::cmp::Reverse(weight(name)));
    ear.truncate(MOST_AHEAD);
    let ear: Vec<String> = ear.iter().map(|name| format!("./{name}")).collect();
    write(&path, asking_early(&read(&path)?, &ear.join(" "))?.as_bytes())
}

fn asking_early(page: &str, ear: &str) -> Result<String, Failure> {
    let (mut styles, mut scripts, mut app) = (String::new(), String::new(), String::new());
    // A minified page has no tag where its head begins.
    let kept = html::changed(page, "link, script", |element| {
        let file = |name: &str| html::file(element, name);
        let (rel, kind) = (element.get_attribute("rel"), element.get_attribute("as"));
        match (rel.as_deref(), kind.as_deref(), file("src")) {
            // Trunk asks for these behind the scripts.
            (Some("modulepreload"), ..) => {
                let file = file("href").unwrap_or_default();
                app.push_str(&format!("<link href=./{file} rel=modulepreload>"));
                element.remove();
            }
            (Some("preload"), Some("fetch"), _) => {
                let file = file("href").unwrap_or_default();
                app.push_str(&format!("<link as=fetch crossorigin href=./{file} rel=preload type=application/wasm>"));
                element.remove();
            }
            // Nothing waits for the styles of later screens.
            (Some("stylesheet"), ..) if element.has_attribute("data-late") => {}
            (Some("stylesheet"), ..) => styles.push_str(&ahead("style", file("href"))),
            (.., Some(src)) => {
                let starts = element.has_attribute("data-wasm");
                if starts {
                    element.set_attribute("data-ear", ear).map_err(|reason| reason.to_string())?;
                }
                // What only comes later has time, and a browser asks one host for six files at once.
                if starts || !element.has_attribute("defer") {
                    scripts.push_str(&ahead("script", Some(src)));
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    if styles.is_empty() || app.is_empty() || !kept.contains(ear) {
        return Err("index.html no longer names its styles and its app: build it anew.".into());
    }
    let asked = [scripts, styles, app].concat();
    let mut first = true;
    html::changed(&kept, "script", |script| {
        if std::mem::replace(&mut first, false) {
            script.before(&asked, ContentType::Html);
        }
        Ok(())
    })
}

fn ahead(kind: &str, file: Option<String>) -> String {
    file.map(|file| format!("<link as={kind} href=./{file} rel=preload>")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><meta charset=utf-8><script src=leave.js></script>\
        <script src=steady.js></script><script defer src=offline.js></script><link href=./styles-1.css rel=stylesheet>\
        <script data-js=./a.js data-wasm=./a.wasm defer src=./boot.js></script><link href=./a.js rel=modulepreload>\
        <link as=fetch crossorigin href=./a.wasm rel=preload></head><body><p>x</p>";

    #[test]
    fn all_that_is_needed_is_asked_for_before_the_first_script() {
        let made = asking_early(PAGE, "./drills-1.json ./part-ear-1.wasm").expect("it is a page");
        let first = made.find("<script").expect("there");
        for asked in
            ["href=./styles-1.css rel=preload", "href=./steady.js", "href=./boot.js", "href=./a.js", "./a.wasm"]
        {
            let at = made.find(asked).unwrap_or_else(|| panic!("{asked} is not asked for: {made}"));
            assert!(at < first, "{asked} is asked for after a script: {made}");
        }
        assert!(!made.contains("href=./offline.js"), "what has time is not asked for ahead: {made}");
        assert!(made.find("href=./leave.js") < made.find("href=./styles-1.css"), "the way out comes first: {made}");
        assert_eq!(made.matches("./a.wasm rel=preload").count(), 1, "nothing is asked for twice");
        let ear = html::attribute(&made, "script[data-wasm]", "data-ear").expect("a page");
        assert_eq!(ear.as_deref(), Some("./drills-1.json ./part-ear-1.wasm"));
        assert!(asking_early("<script src=a.js></script></head><body>", "./part-ear-1.wasm").is_err());
    }
}
