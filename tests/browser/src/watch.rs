//! What no page may do, watched in every journey.
//!
//! The test server puts one script first into the page's head. It comes from the page's own origin, so the page's
//! policy stays as strict as it is, and it works alike in all three engines, which share no other way in. What it
//! notices it tells the server at once, so that nothing is lost when the page reloads.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use xtask::server::{Request, Response, Server, Site};

pub const ELEMENT: &str = r#"<script src="/-/watch.js"></script>"#;
const SCRIPT: &str = include_str!("watch.js");

/// The page's server, with a list of what the page did that it must not do.
#[derive(Debug)]
pub struct Watched {
    pub server: Server,
    reports: Arc<Mutex<Vec<String>>>,
    release: Arc<Mutex<Release>>,
    held: Arc<AtomicBool>,
    parts: Arc<Mutex<Parts>>,
}

/// What the server gives for the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Release {
    #[default]
    Current,
    /// The next one: its worker and its page name another build, and its deck is another file.
    Next,
    /// The next one, of which the worker has come and the page has not.
    HalfWay,
    /// The worker that undoes a bad release.
    Off,
}

/// What stands beside the page on its server: files by their names, and a folder below a path; and how it gives pages.
#[derive(Debug, Default)]
pub struct Beside {
    pub files: Vec<(String, String)>,
    pub folder: Option<(String, PathBuf)>,
    /// It leads addresses that end in `.html` to ones that don't.
    pub drops_endings: bool,
}

/// How the server gives the parts of the app that come when they are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Parts {
    #[default]
    Come,
    /// They are on their way for as long as this stands.
    Late,
    /// They are not there.
    Missing,
    /// Who asks for one first gets no answer for as long as this stands; who asks once more does.
    OnceUnanswered,
}

impl Watched {
    /// # Panics
    /// When `dist/` is not built.
    pub fn start(obstacles: &str, app_is_missing: bool, open_to_all: bool, beside: Beside, parts: Parts) -> Watched {
        let folder = xtask::dist::folder();
        assert!(folder.join("index.html").is_file(), "There is no page in dist/. Run: cargo xtask dist");
        // The page for frames allows no script but its own by their hashes: it goes out as it is.
        let frames = Site::new(folder.clone());
        let site = Site::new(folder).with_in_head(ELEMENT);
        let reports: Arc<Mutex<Vec<String>>> = Arc::default();
        let into = Arc::clone(&reports);
        let release: Arc<Mutex<Release>> = Arc::default();
        let released = Arc::clone(&release);
        let held: Arc<AtomicBool> = Arc::default();
        let holding = Arc::clone(&held);
        let Beside { files: beside, folder, drops_endings } = beside;
        let folder = folder.map(|(path, folder)| (format!("/{path}/"), Site::new(folder)));
        let parts = Arc::new(Mutex::new(parts));
        let given = Arc::clone(&parts);
        let asked: Mutex<HashSet<String>> = Mutex::default();
        let script = format!("{obstacles}\n{SCRIPT}");
        let answer = move |request: &Request| match (request.method.as_str(), request.path.as_str()) {
            ("GET", "/-/watch.js") => Response::of(200, "text/javascript", script.as_str()),
            ("POST", "/-/report") => {
                note(&into, String::from_utf8_lossy(&request.body).into_owned());
                Response::of(204, "text/plain", "")
            }
            // Our page names its icon, so only a page that is not ours asks for this one: the plain "Not found" that a
            // journey left for, at a moment of the browser's choosing.
            ("GET", "/favicon.ico") => Response::of(204, "image/x-icon", ""),
            ("GET", "/sw.js") => worker(&site, request, *released.lock().unwrap_or_else(PoisonError::into_inner)),
            (_, path) if beside.iter().any(|(name, _)| path.trim_start_matches('/') == name) => {
                let file = beside.iter().find(|(name, _)| path.trim_start_matches('/') == name);
                let text = file.map_or("", |(_, text)| text.as_str());
                let kind = if path.ends_with(".html") { "text/html" } else { "application/json" };
                Response::of(200, kind, text)
            }
            (_, "/embed.html") => frames.answer(request),
            (_, path) => {
                // Kept back on purpose, so not noted: it is asked for twice, ahead by the head and then by the start
                // script, and the second may come when the journey has seen all it came for.
                if app_is_missing && path.ends_with(".wasm") {
                    return Response::text(404, "Not found");
                }
                let waits = || path.ends_with(".wasm") && holding.load(Ordering::SeqCst);
                let start = Instant::now();
                while waits() && start.elapsed() < Duration::from_secs(60) {
                    thread::sleep(Duration::from_millis(20));
                }
                // What several parts share comes: held back all together, they would take every connection that a
                // browser has for one host.
                let is_part = path.starts_with("/part-") && !path.starts_with("/part-chunk");
                if (is_part || path.starts_with("/drills-")) && !comes(&given, &asked, path) {
                    return Response::text(404, "Not found");
                }
                let release = *released.lock().unwrap_or_else(PoisonError::into_inner);
                let response = page_or_file(&site, request, release);
                if response.status >= 400 {
                    note(&into, format!("answered with {}: {}", response.status, request.path));
                }
                response
            }
        };
        let answer = move |request: &Request| {
            let below = folder.as_ref().and_then(|(under, site)| Some((request.path.strip_prefix(under)?, site)));
            let mut response = match below {
                Some((rest, site)) => site.answer(&Request { path: format!("/{rest}"), ..request.clone() }),
                None if drops_endings => without_ending(request, &answer),
                None => answer(request),
            };
            if open_to_all {
                response.headers.push(("Access-Control-Allow-Origin", "*".into()));
            }
            response
        };
        let server = Server::start(0, answer).expect("the system has a free port on loopback");
        Watched { server, reports, release, held, parts }
    }

    /// From here on the server answers nobody who asks for the app.
    pub fn hold_the_app(&self) {
        self.held.store(true, Ordering::SeqCst);
    }

    pub fn let_the_app_come(&self) {
        self.held.store(false, Ordering::SeqCst);
    }

    /// From here on the server gives this worker.
    pub fn publish(&self, release: Release) {
        *self.release.lock().unwrap_or_else(PoisonError::into_inner) = release;
    }

    /// From here on the server gives the parts of the app so.
    pub fn give_parts(&self, parts: Parts) {
        *self.parts.lock().unwrap_or_else(PoisonError::into_inner) = parts;
    }

    /// Forgets what was reported so far, for a journey that provoked it.
    pub fn forgive(&self) {
        self.reports.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Policy violations, requests to elsewhere, errors, and files that were asked for and are not there.
    pub fn problems(&self) -> Vec<String> {
        self.reports.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// As hosts do that give pages without their ending.
fn without_ending(request: &Request, answer: &impl Fn(&Request) -> Response) -> Response {
    if let Some(path) = request.path.strip_suffix(".html") {
        let headers = vec![("Location", path.strip_suffix("index").unwrap_or(path).to_owned())];
        return Response { status: 308, headers, body: Vec::new() };
    }
    let ended = format!("{}.html", request.path);
    let is_page = xtask::dist::folder().join(ended.trim_start_matches('/')).is_file();
    if is_page { answer(&Request { path: ended, ..request.clone() }) } else { answer(request) }
}

/// What the folder has under this address: in the next release a page of the next build, and the deck under another name.
fn page_or_file(site: &Site, request: &Request, release: Release) -> Response {
    let path = request.path.replace(NEXT_DECK, DECK);
    let mut response = site.answer(&Request { path, ..request.clone() });
    let is_page =
        response.headers.iter().any(|(name, value)| *name == "Content-Type" && value.starts_with("text/html"));
    if release == Release::Next && is_page {
        let build = build_of(site, request);
        let text = String::from_utf8_lossy(&response.body).replace(&build, &format!("next-{build}"));
        response.body = text.into_bytes();
    }
    response
}

/// How the deck's name begins, here and in the next release.
const DECK: &str = "talk-en-";
const NEXT_DECK: &str = "talk-next-";

/// The worker as it is, but that it keeps the watch too, which is in the page here and nowhere else.
fn worker(site: &Site, request: &Request, release: Release) -> Response {
    let path = if release == Release::Off { "/sw-off.js" } else { "/sw.js" };
    let plain = Request { path: path.into(), accepts_brotli: false, ..request.clone() };
    let mut response = site.answer(&plain);
    let text = String::from_utf8_lossy(&response.body);
    // A long list is written as one text that is split.
    let (known, with) = if text.contains("boot.js,") {
        ("boot.js,", "-/watch.js,boot.js,")
    } else {
        ("`boot.js`", "`-/watch.js`,`boot.js`")
    };
    let text = text.replacen(known, with, 1);
    let build = build_of(site, request);
    let is_next = matches!(release, Release::Next | Release::HalfWay);
    let text = if is_next { text.replace(&build, &format!("next-{build}")).replace(DECK, NEXT_DECK) } else { text };
    response.body = text.into_bytes();
    response
}

/// What the release calls itself.
fn build_of(site: &Site, request: &Request) -> String {
    let asked = Request { path: "/version.json".into(), accepts_brotli: false, ..request.clone() };
    let told: serde_json::Value = serde_json::from_slice(&site.answer(&asked).body).unwrap_or_default();
    told["build"].as_str().unwrap_or("no build").to_owned()
}

/// Whether a part comes, after as long as it is late.
fn comes(parts: &Mutex<Parts>, asked: &Mutex<HashSet<String>>, path: &str) -> bool {
    let is_first = asked.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    loop {
        match *parts.lock().unwrap_or_else(PoisonError::into_inner) {
            Parts::Come => return true,
            Parts::Missing => return false,
            Parts::OnceUnanswered if !is_first => return true,
            Parts::Late | Parts::OnceUnanswered => {}
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

fn note(list: &Mutex<Vec<String>>, what: String) {
    list.lock().unwrap_or_else(PoisonError::into_inner).push(what);
}
