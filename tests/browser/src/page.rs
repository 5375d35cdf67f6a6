//! The page as a person meets it. Every step waits; what never comes fails the journey with a sentence.

mod control;
mod frames;
mod keys;
mod looks;

pub use control::Control;

use std::cell::RefCell;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use thirtyfour::WindowHandle;
use thirtyfour::error::WebDriverResult;
use thirtyfour::session::scriptret::ScriptRet;
use xtask::browsers::Engine;

use crate::driver::Driver;
use crate::visit::Visit;
use crate::watch::{Parts, Release, Watched};

/// How long a step waits for the page. Generous: the machine may be busy with other journeys.
pub(crate) const PATIENCE: Duration = Duration::from_secs(15);

pub struct Page {
    driver: Driver,
    watched: Watched,
    engine: Engine,
    journey: &'static str,
    app_is_missing: bool,
    from_disk: bool,
    single: &'static str,
    /// The first window and the second, once there is one.
    windows: RefCell<Vec<WindowHandle>>,
}

impl Page {
    pub(crate) fn new(driver: Driver, watched: Watched, visit: &Visit) -> Page {
        Page {
            driver,
            watched,
            engine: visit.engine,
            journey: visit.journey,
            app_is_missing: visit.app_is_missing || visit.cannot_start,
            from_disk: visit.from_disk,
            single: visit.single,
            windows: RefCell::default(),
        }
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Opens an address of the page from outside, as from a bookmark: `#/help`. Waits until the app runs.
    #[track_caller]
    pub fn open(&self, route: &str) {
        // A change of the fragment alone would not load the page again.
        self.must(self.driver.session.goto("about:blank"), "leave the page");
        let page = if self.from_disk {
            let file = xtask::dist::folder().join(self.single);
            assert!(file.is_file(), "There is no single file in dist/. Run: cargo xtask dist");
            format!("file://{}", file.display())
        } else {
            self.watched.server.address()
        };
        self.must(self.driver.session.goto(format!("{page}{route}")), "open the page");
        self.runs();
    }

    /// Opens an address and does not wait for the app.
    #[track_caller]
    pub fn open_early(&self, route: &str) {
        // A driver waits until everything asked for is there, which here it is not to be.
        self.must(self.driver.session.goto(format!("{}embed-demo.html", self.watched.server.address())), "open a page");
        self.script(&format!("setTimeout(() => {{ location.href = './{route}'; }}, 0)"));
        let there = || self.script("return document.querySelector('.hb-shell__first') !== null") == true;
        assert!(self.eventually(there), "{}: the page does not open", self.engine.name());
    }

    /// From here on the app may come, and it does.
    #[track_caller]
    pub fn let_the_app_come(&self) {
        self.watched.let_the_app_come();
        self.runs();
    }

    /// Loads the page anew as a person does. A driver's own way goes round the worker and the cache in Firefox.
    #[track_caller]
    pub fn reload(&self) {
        self.load_anew();
        self.runs();
    }

    /// The same where the app does not start again.
    #[track_caller]
    pub fn load_anew(&self) {
        self.script("window.isOld = true; setTimeout(() => location.reload(), 0);");
        // Between the two pages there is none to ask.
        let is_new = || {
            let asked = self.wait_for(self.driver.session.execute("return window.isOld !== true", Vec::new()));
            asked.is_ok_and(|answer| *answer.json() == true)
        };
        assert!(self.eventually(is_new), "{}: the page was not loaded anew", self.engine.name());
    }

    /// The browser's own way back.
    #[track_caller]
    pub fn back(&self) {
        self.must(self.driver.session.back(), "go back");
    }

    /// Closes the window and opens the page in a new one: what is only in memory is gone, what is kept is kept.
    #[track_caller]
    pub fn restart(&self) {
        let session = &self.driver.session;
        let fresh = self.must(session.new_tab(), "open a window");
        self.must(session.close_window(), "close the window");
        self.must(session.switch_to_window(fresh), "go to the new window");
        self.open("");
    }

    /// Opens an address of the page in a second window of the same browser, and goes there.
    #[track_caller]
    pub fn second_window(&self, route: &str) {
        let here = self.must(self.driver.session.window(), "name the window");
        let fresh = self.must(self.driver.session.new_tab(), "open a window");
        self.must(self.driver.session.switch_to_window(fresh.clone()), "go to the new window");
        self.windows.replace(vec![here, fresh]);
        self.open(route);
    }

    /// Goes to the first window again, or to the second.
    #[track_caller]
    pub fn to_window(&self, place: usize) {
        // Browsers list their windows in no order.
        let window = self.windows.borrow().get(place).cloned();
        let window = window.unwrap_or_else(|| panic!("there is no window {place}"));
        self.must(self.driver.session.switch_to_window(window), "go to another window");
    }

    /// Opens a whole address, such as one that another browser's page shows. Waits until the app runs.
    #[track_caller]
    pub fn open_address(&self, address: &str) {
        self.must(self.driver.session.goto("about:blank"), "leave the page");
        self.must(self.driver.session.goto(address), "open the address");
        self.runs();
    }

    /// What the window shows, as a PNG.
    #[track_caller]
    pub fn seen(&self) -> Vec<u8> {
        self.must(self.driver.session.screenshot_as_png(), "take a picture")
    }

    /// From here on the server has a newer version of the page.
    pub fn publish(&self, release: Release) {
        self.watched.publish(release);
    }

    /// From here on the server gives the parts of the app so.
    pub fn give_parts(&self, parts: Parts) {
        self.watched.give_parts(parts);
    }

    /// From here on the page's server does not answer, as when the network is gone.
    pub fn go_offline(&self) {
        self.watched.server.stop();
    }

    /// Waits until the app has started; a failed start fails at once, unless the visit is about one.
    #[track_caller]
    fn runs(&self) {
        let wanted = if self.app_is_missing { "failed" } else { "running" };
        let mut state = Value::Null;
        let started = self.eventually(|| {
            // Between two pages there may be none to ask.
            state = self.script("return document.documentElement?.dataset.start ?? null");
            state == "running" || state == "failed"
        });
        assert!(started && state == wanted, "The start is {state}, not {wanted}: {:?}", self.watched.problems());
        let watched = self.from_disk || self.script("return window.isWatched") == true;
        assert!(watched, "The watch is not in the page: see watch.rs");
    }

    #[track_caller]
    pub fn title_is(&self, title: &str) {
        let mut found = String::new();
        let is = self.eventually(|| {
            found = self.must(self.driver.session.title(), "read the title");
            found == title
        });
        assert!(is, "The title is \"{found}\", not \"{title}\"");
    }

    /// The part of the address behind and with the `#`.
    #[track_caller]
    pub fn route(&self) -> String {
        self.read("return location.hash", &[]).json().as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the words can be seen, on one line or over several.
    #[track_caller]
    pub fn text_contains(&self, words: &str) {
        let there = self.eventually(|| self.text().contains(words));
        assert!(there, "\"{words}\" is not on the page:\n{}", self.text());
    }

    /// Waits until the words can no longer be seen.
    #[track_caller]
    pub fn text_lacks(&self, words: &str) {
        let gone = self.eventually(|| !self.text().contains(words));
        assert!(gone, "\"{words}\" is still on the page:\n{}", self.text());
    }

    /// All that can be seen, with every run of spaces and line ends as one space.
    #[track_caller]
    pub fn text(&self) -> String {
        let seen = self.read("return document.body.innerText", &[]).json().clone();
        seen.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What is kept in local storage: names and values.
    #[track_caller]
    pub fn kept(&self) -> Vec<(String, String)> {
        let pairs = self.read("return Object.entries(localStorage)", &[]).json().clone();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        pairs.as_array().into_iter().flatten().map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
    }

    /// Runs JavaScript in the page: the body of a function, whose value comes back.
    #[track_caller]
    pub fn script(&self, body: &str) -> Value {
        self.must(self.driver.session.execute(body, Vec::new()), "run a script").json().clone()
    }

    /// As [`Page::script`], for scripts that only read: a driver may lose an answer while the page is being replaced,
    /// and asking again changes nothing.
    #[track_caller]
    fn read(&self, body: &str, arguments: &[Value]) -> ScriptRet {
        let mut answer = self.wait_for(self.driver.session.execute(body, arguments.to_vec()));
        for _ in 0..3 {
            if answer.is_ok() {
                break;
            }
            thread::sleep(Duration::from_millis(200));
            answer = self.wait_for(self.driver.session.execute(body, arguments.to_vec()));
        }
        self.must(async { answer }, "read the page")
    }

    /// As [`Page::script`], for work that takes a while: the function's last argument is called with the value.
    #[track_caller]
    pub fn script_with_callback(&self, body: &str) -> Value {
        self.must(self.driver.session.execute_async(body, Vec::new()), "run a script").json().clone()
    }

    /// Every path asked of the server since the visit began, our own watching left out.
    pub fn asked_for(&self) -> Vec<String> {
        let asked = self.watched.server.asked().into_iter().map(|asked| asked.path);
        asked.filter(|path| !path.starts_with("/-/")).collect()
    }

    /// What the page did so far that it must not do, and forgets it: for a journey that provokes it on purpose.
    pub fn forgiven_problems(&self) -> Vec<String> {
        self.settle();
        let problems = self.watched.problems();
        self.watched.forgive();
        problems
    }

    /// Browsers report a broken policy a moment after it broke. A page that is gone has nothing more to report.
    fn settle(&self) {
        let moment = "const done = arguments[arguments.length - 1]; setTimeout(done, 100);";
        self.wait_for(self.driver.session.execute_async(moment, Vec::new())).ok();
    }

    /// Saves a picture to `target/screenshots/<engine>-<name>.png`.
    #[track_caller]
    pub fn picture(&self, name: &str) {
        self.save_picture(xtask::project_root().join("target/screenshots"), name);
    }

    fn save_picture(&self, folder: PathBuf, name: &str) {
        std::fs::create_dir_all(&folder).ok();
        let file = folder.join(format!("{}-{name}.png", self.engine.name()));
        if let Err(reason) = self.wait_for(self.driver.session.screenshot(&file)) {
            eprintln!("No picture in {}: {reason}", file.display());
        }
    }

    /// Tries until it holds or [`PATIENCE`] is over.
    pub(crate) fn eventually(&self, mut holds: impl FnMut() -> bool) -> bool {
        let start = Instant::now();
        loop {
            if holds() {
                return true;
            }
            if start.elapsed() > PATIENCE {
                return false;
            }
            thread::sleep(Duration::from_millis(40));
        }
    }

    fn wait_for<T>(&self, doing: impl Future<Output = T>) -> T {
        self.driver.runtime.block_on(doing)
    }

    #[track_caller]
    fn must<T>(&self, doing: impl Future<Output = WebDriverResult<T>>, what: &str) -> T {
        match self.wait_for(doing) {
            Ok(value) => value,
            Err(reason) => panic!("{}: could not {what}: {reason}", self.engine.name()),
        }
    }
}

/// The end of every journey: a picture if it failed, else a look at what the page did meanwhile.
impl Drop for Page {
    fn drop(&mut self) {
        if thread::panicking() {
            self.save_picture(xtask::project_root().join("target/screenshots/failed"), self.journey);
            eprintln!("{} {}: {:?}", self.engine.name(), self.journey, self.watched.problems());
            return;
        }
        self.settle();
        let problems = self.watched.problems();
        assert!(problems.is_empty(), "In {} the page did what it must not do: {problems:#?}", self.engine.name());
    }
}
