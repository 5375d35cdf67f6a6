//! Draws the model. [`app`](self) holds the one stateful component; screens and parts are functions of what
//! they are given, so that the same words come out in the page and in a test on the host.

mod app;
pub(crate) mod element;
pub(crate) mod parts;
pub(crate) mod view;

use yew::prelude::*;

use crate::areas::therapist::HERE;
use crate::shell::{Asking, Event, Model, Route};
use element::{Element as _, el, list};
use view::View;

pub use app::start;

/// The whole of what the app draws: the areas, what the person should know, and the screen.
pub fn draw(model: &Model, send: &Callback<Event>) -> Html {
    let view = View { model, send };
    // What may stay is asked above a screen where nothing is under way, and below one where something is.
    let calm = model.asking != Some(Asking::WhatToKeep) || model.is_calm();
    let (above, below) =
        if calm { (parts::question(view), element::nothing()) } else { (element::nothing(), parts::question(view)) };
    let main = vec![parts::notices(view), above, crate::shell::screens::screen(view), below, parts::announcement(view)];
    let mut page = vec![parts::areas(view), el("main", "hb-main", main).with("id", "main").with("tabindex", "-1")];
    if HERE && let Some(frame) = &model.frame {
        page.push(parts::foot(view, frame));
    }
    list(page)
}

/// What the browser shows as the page's title.
pub fn title(model: &Model) -> String {
    let words = &model.language.words.interface;
    let (pause, room) = (&model.language.words.pause, &model.pause);
    // The title is seen where the page is not: on a tab, in a list of windows.
    if room.waits() && room.returning.is_none() {
        return view::fill(words.app.title, &[("screen", pause.end.doc)]);
    }
    if let Some(on) = room.on().filter(|_| model.route == Route::Pause) {
        let back = view::fill(pause.running.heading, &[("time", &(room.time_of)(on.ends()))]);
        return view::fill(words.app.title, &[("screen", &back)]);
    }
    view::fill(words.app.title, &[("screen", crate::shell::screens::name(model))])
}
