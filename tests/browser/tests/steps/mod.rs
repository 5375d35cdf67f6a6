//! Steps that journeys through the pause share.

pub mod code;
pub mod four;
pub mod own;
pub mod turns;

use hearback_browser::Page;

/// The control that calls a pause.
#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
pub const CALL: &str = "Pause now";

/// Moves the page's clock by so many ms, as when the device's clock is set, or time goes by.
#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
#[track_caller]
pub fn move_clock(page: &Page, ms: i64) {
    page.script(&format!(
        "const Real = window.RealDate ?? Date; window.RealDate = Real;
         window.shift = (window.shift ?? 0) + {ms};
         window.Date = class extends Real {{
           constructor(...from) {{ from.length ? super(...from) : super(Real.now() + window.shift); }}
           static now() {{ return Real.now() + window.shift; }}
         }};"
    ));
}

#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
#[track_caller]
pub fn clock_runs(page: &Page) {
    page.control("timer", "Time left").is_there();
}

#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
#[track_caller]
pub fn heading(page: &Page) -> String {
    page.script("return document.querySelector('h1').textContent").as_str().unwrap_or_default().to_owned()
}

#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
#[track_caller]
pub fn link_shown(page: &Page) -> String {
    page.button("Put it on the other phone").click();
    page.text_contains("Or send this link");
    page.script("return document.querySelector('.hb-link').textContent").as_str().unwrap_or_default().to_owned()
}

/// Says in Settings what may stay, and comes back to where one was.
#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
#[track_caller]
pub fn let_stay(page: &Page, what: &str) {
    page.script("window.cameFrom = location.hash; location.hash = '#/settings'");
    page.radio(what).click();
    page.script("location.hash = window.cameFrom");
}
