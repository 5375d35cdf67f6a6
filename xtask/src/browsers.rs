//! The three engines the page is tested in, their drivers, and axe-core.

use std::path::{Path, PathBuf};

use crate::command::on_path;
use crate::{Failure, apt, cache, setup, versions};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    /// WebKitGTK's MiniBrowser: the nearest to Safari that runs on Linux.
    WebKit,
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// As the tests and `--engine` spell it.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// The browser itself.
    pub fn browser(self) -> Option<PathBuf> {
        match self {
            Engine::Chromium => first(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]),
            Engine::Firefox => first(&["firefox-esr", "firefox"]),
            Engine::WebKit => webkit_browser(),
        }
    }

    /// What speaks WebDriver for it.
    pub fn driver(self) -> Option<PathBuf> {
        match self {
            Engine::Chromium => on_path("chromedriver"),
            Engine::Firefox => geckodriver(),
            Engine::WebKit => on_path("WebKitWebDriver"),
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Engine::Chromium => &["chromium", "chromium-driver"],
            Engine::Firefox => &["firefox-esr"],
            Engine::WebKit => &["webkit2gtk-driver", "xvfb", "dbus"],
        }
    }

    fn is_installed(self) -> bool {
        match self {
            Engine::Chromium => self.browser().is_some() && self.driver().is_some(),
            // Its driver is no Debian package: it is compiled into the cache.
            Engine::Firefox => self.browser().is_some(),
            Engine::WebKit => {
                let display = ["Xvfb", "dbus-run-session"];
                self.browser().is_some()
                    && self.driver().is_some()
                    && display.iter().all(|name| on_path(name).is_some())
            }
        }
    }
}

/// Brings the browsers, their drivers and axe-core. An engine that cannot be had is an error: no test is left out
/// unless the person leaves it out by name.
///
/// # Errors
/// When one is missing and cannot be brought.
pub fn prepare(engines: &[Engine]) -> Result<(), Failure> {
    let missing: Vec<Engine> = engines.iter().copied().filter(|engine| !engine.is_installed()).collect();
    if !missing.is_empty() {
        let packages: Vec<&str> = missing.iter().flat_map(|engine| engine.packages()).copied().collect();
        let names: Vec<&str> = missing.iter().map(|engine| engine.name()).collect();
        let others: Vec<&str> = engines.iter().filter(|engine| !missing.contains(engine)).map(|e| e.name()).collect();
        apt::install(&packages, &format!("Browsers for the tests ({})", names.join(", ")), "1 to 2 minutes").map_err(
            |sentence| match others.as_slice() {
                [] => sentence,
                _ => format!(
                    "{sentence}\nTo test only what is here, say so: cargo xtask test --engine {}",
                    others.join(",")
                ),
            },
        )?;
    }
    if engines.contains(&Engine::Firefox) && geckodriver().is_none() {
        setup::cargo_tool("geckodriver", "geckodriver", versions::GECKODRIVER, true, "2 to 4 minutes, once")?;
    }
    setup::node_package("axe-core", versions::AXE)?;
    match engines.iter().find(|engine| engine.browser().is_none() || engine.driver().is_none()) {
        None => Ok(()),
        Some(engine) => Err(format!(
            "{} was installed, yet the browser or its driver is not to be found: looked for {}.",
            engine.name(),
            engine.packages().join(", ")
        )),
    }
}

fn first(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| on_path(name))
}

fn geckodriver() -> Option<PathBuf> {
    let kept = cache::programs("geckodriver", versions::GECKODRIVER).ok()?.join("geckodriver");
    if kept.is_file() { Some(kept) } else { on_path("geckodriver") }
}

fn webkit_browser() -> Option<PathBuf> {
    ["x86_64-linux-gnu", "aarch64-linux-gnu"]
        .iter()
        .map(|machine| Path::new("/usr/lib").join(machine).join("webkit2gtk-4.1/MiniBrowser"))
        .find(|path| path.is_file())
}
