use yew::prelude::*;

use crate::embed::Area;
use crate::shell::{CalledStage, Route};
use crate::ui::element::{Element as _, el, text};
use crate::ui::view::{View, fill};

/// The areas there are, on every screen. `index.html` draws the same before the app runs.
pub fn areas(view: View) -> Html {
    let words = &view.words().areas;
    let (listen, talk, pause) = (Route::default(), Route::read("/talk"), Route::read("/pause"));
    let (say, ours) = (Route::read("/say"), Route::read("/ours"));
    let of_deck = view.shell.sitting.as_ref().is_some_and(|open| open.of_deck);
    let here = match &view.shell.route {
        Route::Keep => Route::Settings,
        Route::Help | Route::Settings => view.shell.route.clone(),
        Route::Pause(_) | Route::Script(_) => pause.clone(),
        Route::Say(_) | Route::Rehearse(_) => say.clone(),
        Route::Talk(_) | Route::Turns(_) | Route::Four(_) => talk.clone(),
        route if of_deck && route.is_practice() => talk.clone(),
        Route::Ours(_) | Route::Minutes(_) | Route::Repair(_) => ours.clone(),
        Route::Letters(_) | Route::Small(_) | Route::Exchange(_) => ours.clone(),
        // No place of its own among the areas: few need it.
        Route::Therapist(_) => view.shell.route.clone(),
        Route::Listen(_) | Route::Given(_) => listen.clone(),
    };
    let area = |route: Route, label: &'static str, path: &'static str| {
        let inside = vec![sign(path), text(label)];
        let link = el("a", "hb-areas__link", inside).with_own("href", route.fragment());
        el("li", "", vec![if route == here { link.with("aria-current", "page") } else { link }])
    };
    let mut areas = vec![
        area(listen, words.listen, "M13 7a10 10 0 0 0 0 18M19 7a10 10 0 0 1 0 18"),
        area(say, words.say, SAY),
        area(talk, words.talk, TALK),
        area(pause, words.pause, PAUSE),
        area(ours, words.ours, OURS),
        area(Route::Help, words.help, HELP),
        area(Route::Settings, words.settings, SETTINGS),
    ];
    if let Some(frame) = view.shell.in_frame() {
        // The host has chosen one; the way to help is never left out.
        let chosen = frame.options.area as usize;
        let of_area = [Area::Listen, Area::Say, Area::Talk, Area::Pause, Area::Ours].map(|area| area as usize);
        let mut place = 0;
        areas.retain(|_| {
            place += 1;
            of_area.get(place - 1).is_none_or(|area| *area == chosen)
        });
    }
    el("nav", "hb-areas", vec![el("ul", "hb-areas__list", areas)]).with("aria-label", words.label)
}

/// What the call of a pause says, beside the way out on every screen. While one runs, it leads to its clock. The control
/// itself stands in `index.html` between the two others of the header, which no place of the app is.
pub fn call(view: View) -> String {
    let words = &view.words().pause;
    match view.shell.called {
        Some(called) if called.stage == CalledStage::Running => {
            fill(words.running, &[("time", &view.time(called.ends))])
        }
        Some(_) => words.over.to_owned(),
        None => words.now.to_owned(),
    }
}

/// A small picture in one stroke.
fn sign(path: &'static str) -> Html {
    let path = el("path", "", Vec::new()).with("d", path);
    let sign = el("svg", "", vec![path]).with("width", "22").with("height", "22").with("viewBox", "0 0 32 32");
    sign.with("aria-hidden", "true")
}

const SAY: &str = "M4 6h24v15h-13l-6 5v-5h-5zM10 13.500h12";
const OURS: &str = "M4 26h24M7 26v-9l9-8l9 8v9M13 26v-6h6v6";
const PAUSE: &str = "M11 8v16M21 8v16";
const TALK: &str = "M5 7h15v10h-8l-4 4v-4h-3zM23 12h4v10h-3v4l-4-4h-7v-2";
const HELP: &str = "M5 16a11 11 0 1 0 22 0a11 11 0 1 0-22 0M12.500 13a3.500 3.500 0 1 1 5 3.200c-1 .6-1.500 1.200-1.500 2.300M16 22.500v.1";
const SETTINGS: &str = "M5 10h10M23 10h4M5 22h4M17 22h10M15.500 10a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0M9.500 22a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0";
