//! Journeys through the built page, in Chromium, Firefox and WebKit.
//!
//! A journey is a function that takes a [`Visit`], begins it, and does what a person would do: controls are found by
//! what they are and what they say, and every step waits for the page by itself.
//!
//! ```no_run
//! use hearback_browser::{Visit, in_every_engine};
//!
//! in_every_engine!(help_is_one_click_away);
//!
//! fn help_is_one_click_away(visit: Visit) {
//!     let page = visit.begin();
//!     page.link("Help").click();
//!     page.heading("Help").is_there();
//!     page.is_accessible();
//! }
//! ```
//!
//! Where engines go each their own way, a journey goes through all three ([`in_every_engine`]): the main way through an area,
//! what is typed, kept or left, files without a net, frames. What is the page's own doing whatever draws it goes through
//! Chromium alone ([`in_chromium`]), and what was met in one of the others through that one ([`in_firefox`], [`in_webkit`]).
//!
//! Whatever the journey is about, a page that breaks its own security policy, asks for anything beyond its own files,
//! or reports an error fails it at the end (see [`watch`]). A failing journey leaves a picture in
//! `target/screenshots/failed/`.
//!
//! `cargo xtask test --only browser` brings the browsers, builds `dist/` and runs them all.

mod driver;
pub mod host;
mod page;
mod processes;
pub mod reader;
mod visit;
pub mod watch;

pub use page::{Control, Page};
pub use thirtyfour::Key;
pub use visit::{Storage, Visit};
pub use watch::{Parts, Release};
pub use xtask::browsers::Engine;

/// Runs a journey, and once more if the browser itself crashed under it, which WebKit's does now and then on a busy
/// machine. A page that crashes it twice fails.
///
/// # Panics
/// As the journey does.
pub fn run(journey: fn(Visit), engine: Engine, name: &'static str) {
    let Err(reason) = std::panic::catch_unwind(|| journey(Visit::of(engine, name))) else { return };
    if !reason.downcast_ref::<String>().is_some_and(|said| CRASHED.iter().any(|words| said.contains(words))) {
        std::panic::resume_unwind(reason);
    }
    eprintln!("{} crashed in {name}; once more", engine.name());
    journey(Visit::of(engine, name));
}

/// What WebKit's driver says then, and once its browser is gone.
const CRASHED: [&str; 2] = ["session deleted because of page crash or hang", "The WebDriver session id is invalid"];

/// Makes a test of each journey for each engine: `chromium::name`, `firefox::name`, `webkit::name`.
#[macro_export]
macro_rules! in_every_engine {
    ($($journey:ident),+ $(,)?) => {
        $crate::in_every_engine!(@engine chromium Chromium $($journey)+);
        $crate::in_every_engine!(@engine firefox Firefox $($journey)+);
        $crate::in_every_engine!(@engine webkit WebKit $($journey)+);
    };
    (@engine $name:ident $engine:ident $($journey:ident)+) => {
        mod $name {
            $(
                #[test]
                fn $journey() {
                    $crate::run(super::$journey, $crate::Engine::$engine, stringify!($journey));
                }
            )+
        }
    };
}

/// Makes a test of each journey for Chromium: `in_chromium::chromium::name`, which is found by `chromium::name` too.
#[macro_export]
macro_rules! in_chromium {
    ($($journey:ident),+ $(,)?) => { $crate::in_one_engine!(in_chromium chromium Chromium $($journey)+); };
}

/// The same for Firefox.
#[macro_export]
macro_rules! in_firefox {
    ($($journey:ident),+ $(,)?) => { $crate::in_one_engine!(in_firefox firefox Firefox $($journey)+); };
}

/// The same for WebKit.
#[macro_export]
macro_rules! in_webkit {
    ($($journey:ident),+ $(,)?) => { $crate::in_one_engine!(in_webkit webkit WebKit $($journey)+); };
}

/// In a module of its own: where a file has journeys for every engine, theirs has the engine's name already.
#[doc(hidden)]
#[macro_export]
macro_rules! in_one_engine {
    ($alone:ident $name:ident $engine:ident $($journey:ident)+) => {
        mod $alone {
            use super::{$($journey),+};
            $crate::in_every_engine!(@engine $name $engine $($journey)+);
        }
    };
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn a_crashed_browser_gets_one_more_try() {
        static TRIES: AtomicU32 = AtomicU32::new(0);
        fn journey(_: Visit) {
            assert!(TRIES.fetch_add(1, Ordering::SeqCst) > 0, "webkit: could not run a script: {}", CRASHED[0]);
        }
        run(journey, Engine::WebKit, "crashes");
        assert_eq!(TRIES.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn a_page_that_is_wrong_gets_none() {
        static TRIES: AtomicU32 = AtomicU32::new(0);
        fn journey(_: Visit) {
            TRIES.fetch_add(1, Ordering::SeqCst);
            panic!("There is no button");
        }
        let outcome = std::panic::catch_unwind(|| run(journey, Engine::WebKit, "wrong"));
        assert!(outcome.is_err());
        assert_eq!(TRIES.load(Ordering::SeqCst), 1);
    }
}
