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
//! Whatever the journey is about, a page that breaks its own security policy, asks for anything beyond its own files,
//! or reports an error fails it at the end (see [`watch`]). A failing journey leaves a picture in
//! `target/screenshots/failed/`.
//!
//! `cargo xtask test --only browser` brings the browsers, builds `dist/` and runs them all.

mod driver;
pub mod host;
mod page;
mod processes;
mod visit;
pub mod watch;

pub use page::{Control, Page};
pub use thirtyfour::Key;
pub use visit::{Storage, Visit};
pub use watch::Release;
pub use xtask::browsers::Engine;

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
                    super::$journey($crate::Visit::of($crate::Engine::$engine, stringify!($journey)));
                }
            )+
        }
    };
}
