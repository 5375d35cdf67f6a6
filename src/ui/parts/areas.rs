use yew::prelude::*;

use crate::app::Route;
use crate::ui::element::{Element as _, el, text};
use crate::ui::view::View;

/// The areas there are, on every screen. `index.html` draws the same before the app runs.
pub fn areas(view: View) -> Html {
    let words = &view.words().areas;
    let here = match view.model.route {
        Route::Help => Route::Help,
        Route::Settings => Route::Settings,
        _ => Route::Listen,
    };
    let area = |route: Route, label: &'static str, sign: &'static str| {
        let path = el("path", "", Vec::new()).with("d", sign);
        let sign = el("svg", "", vec![path]).with("width", "22").with("height", "22").with("viewBox", "0 0 32 32");
        let inside = vec![sign.with("aria-hidden", "true"), text(label)];
        let link = el("a", "hb-areas__link", inside).with_own("href", route.fragment());
        el("li", "", vec![if route == here { link.with("aria-current", "page") } else { link }])
    };
    let areas = vec![
        area(Route::Listen, words.listen, "M13 7a10 10 0 0 0 0 18M19 7a10 10 0 0 1 0 18"),
        area(Route::Help, words.help, HELP),
        area(Route::Settings, words.settings, SETTINGS),
    ];
    el("nav", "hb-areas", vec![el("ul", "hb-areas__list", areas)]).with("aria-label", words.label)
}

const HELP: &str = "M5 16a11 11 0 1 0 22 0a11 11 0 1 0-22 0M12.500 13a3.500 3.500 0 1 1 5 3.200c-1 .6-1.500 1.200-1.500 2.300M16 22.500v.1";
const SETTINGS: &str = "M5 10h10M23 10h4M5 22h4M17 22h10M15.500 10a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0M9.500 22a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0";
