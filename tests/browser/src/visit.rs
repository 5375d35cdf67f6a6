//! One person's visit to the page: in which browser, with what in their way.

use std::path::PathBuf;

use xtask::browsers::Engine;

use crate::driver::Driver;
use crate::page::Page;
use crate::watch::{Beside, Parts, Watched};

#[derive(Debug, Clone)]
pub struct Visit {
    pub(crate) engine: Engine,
    pub(crate) journey: &'static str,
    pub(crate) dark: bool,
    pub(crate) large_text: bool,
    storage: Storage,
    pub(crate) app_is_missing: bool,
    pub(crate) cannot_start: bool,
    drops_endings: bool,
    obstacle: String,
    app_is_late: bool,
    pub(crate) from_disk: bool,
    /// Which of the single files it is then.
    pub(crate) single: &'static str,
    beside: Vec<(String, String)>,
    folder: Option<(String, PathBuf)>,
    route: String,
    pub(crate) third_parties_blocked: bool,
    open_to_all: bool,
    tells_no_way: bool,
    parts: Parts,
    reader: bool,
}

/// What the browser lets the page keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Storage {
    #[default]
    Free,
    /// Touching it throws, as with cookies blocked or in a sandboxed frame.
    Blocked,
    /// Storage works, but the browser has no workers: nothing is kept for offline use.
    NoWorker,
    /// Reading works, every write throws, as when the quota is used up.
    Full,
}

impl Storage {
    /// No engine lets a driver block storage the same way, so the two properties throw what the browser would throw.
    pub(crate) fn script(self) -> &'static str {
        match self {
            Storage::Free => "",
            Storage::NoWorker => "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });",
            Storage::Blocked => {
                "for (const name of ['localStorage', 'sessionStorage'])
                   Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });"
            }
            Storage::Full => {
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
            }
        }
    }
}

impl Visit {
    pub fn of(engine: Engine, journey: &'static str) -> Visit {
        Visit {
            engine,
            journey,
            dark: false,
            large_text: false,
            storage: Storage::Free,
            app_is_missing: false,
            cannot_start: false,
            drops_endings: false,
            obstacle: String::new(),
            app_is_late: false,
            from_disk: false,
            single: "hearback.html",
            beside: Vec::new(),
            folder: None,
            route: String::new(),
            third_parties_blocked: false,
            open_to_all: false,
            tells_no_way: false,
            parts: Parts::Come,
            reader: false,
        }
    }

    /// The person's system asks for dark colours.
    pub fn dark(mut self) -> Visit {
        self.dark = true;
        self
    }

    /// The person has set text to twice its size in the browser. WebKit's has no such setting that a driver can reach.
    pub fn with_large_text(mut self) -> Visit {
        self.large_text = true;
        self
    }

    pub fn with_storage(mut self, storage: Storage) -> Visit {
        self.storage = storage;
        self
    }

    /// The app does not arrive, as when the network breaks off in the middle: what is left is the page around it.
    pub fn without_the_app(mut self) -> Visit {
        self.app_is_missing = true;
        self
    }

    /// The browser has another nature than it has: a script before all others.
    pub fn with_obstacle(mut self, script: &str) -> Visit {
        self.obstacle.push_str(script);
        self
    }

    /// The browser can't start the app, for what this script takes from it.
    pub fn that_cannot_start(mut self, script: &str) -> Visit {
        self.cannot_start = true;
        self.with_obstacle(script)
    }

    /// The host leads addresses that end in `.html` to ones that don't, as Cloudflare Pages does.
    pub fn whose_host_drops_endings(mut self) -> Visit {
        self.drops_endings = true;
        self
    }

    /// The app comes only once the journey lets it ([`Page::let_the_app_come`]), as over a slow net.
    pub fn with_a_late_app(mut self) -> Visit {
        self.app_is_late = true;
        self
    }

    /// The parts of the app that come when they are wanted come so.
    pub fn with_parts(mut self, parts: Parts) -> Visit {
        self.parts = parts;
        self
    }

    /// The learned reader comes. Without this nobody brings it, so that what is noticed never hangs on when it came.
    pub fn with_the_reader(mut self) -> Visit {
        self.reader = true;
        self
    }

    /// Somebody put a file of this name beside the page.
    pub fn beside(mut self, name: &str, text: &str) -> Visit {
        self.beside.push((name.to_owned(), text.to_owned()));
        self
    }

    /// Another site's folder stands below the page, under this path.
    pub fn beside_folder(mut self, path: &str, folder: PathBuf) -> Visit {
        self.folder = Some((path.to_owned(), folder));
        self
    }

    /// The page is the single file, opened from the disk by a double click.
    pub fn from_disk(mut self) -> Visit {
        self.from_disk = true;
        self
    }

    /// The single file with the learned reader inside.
    pub fn from_disk_in_full(mut self) -> Visit {
        self.single = xtask::single::FULL;
        self.from_disk()
    }

    /// The person has told the browser to let frames of other sites keep nothing (Firefox), or any site (Chromium).
    /// WebKit has no such setting.
    pub fn blocking_third_parties(mut self) -> Visit {
        self.third_parties_blocked = true;
        self
    }

    /// The server lets pages of any origin read its files (`Access-Control-Allow-Origin: *`), as `_headers` asks it to.
    pub fn open_to_all(mut self) -> Visit {
        self.open_to_all = true;
        self
    }

    /// The browser does not say whether a page was reached anew, by the way back or with a restored tab.
    pub fn telling_no_way_here(mut self) -> Visit {
        self.tells_no_way = true;
        self
    }

    /// Where the visit begins, as in a link: `#/help`.
    pub fn at(mut self, route: &str) -> Visit {
        route.clone_into(&mut self.route);
        self
    }

    /// What the browser keeps from the page, as a script before all others.
    fn obstacles(&self) -> String {
        let way = if self.tells_no_way { "Performance.prototype.getEntriesByType = () => [];" } else { "" };
        let reader = "addEventListener('hearback-reader', (asked) => asked.stopImmediatePropagation(), true);";
        [self.storage.script(), way, if self.reader { "" } else { reader }, &self.obstacle].concat()
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Opens the browser and the page, and waits until the app runs, or has failed to where the visit is without it.
    ///
    /// # Panics
    /// When the browser does not start or the app does not come up.
    #[track_caller]
    pub fn begin(self) -> Page {
        let (files, folder) = (self.beside.clone(), self.folder.clone());
        let beside = Beside { files, folder, drops_endings: self.drops_endings };
        let watched = Watched::start(&self.obstacles(), self.app_is_missing, self.open_to_all, beside, self.parts);
        if self.app_is_late {
            watched.hold_the_app();
        }
        let driver = Driver::start(&self);
        let page = Page::new(driver, watched, &self);
        if self.app_is_late {
            page.open_early(&self.route);
        } else {
            page.open(&self.route);
        }
        page
    }
}
