//! Draws the model. [`app`](self) holds the one stateful component; screens and parts are functions of what
//! they are given, so that the same words come out in the page and in a test on the host.

mod app;
pub(crate) mod element;
pub(crate) mod line;
pub(crate) mod parts;
pub(crate) mod view;

use crate::shell::words::InterfaceWords;
use yew::prelude::*;

use crate::shell::{CalledStage, Model};
use element::{Element as _, el, list};
use view::View;

pub use app::start;
pub use view::Told;

/// The whole of what the app draws: the areas, what the person should know, and the screen.
pub fn draw(model: &Model, told: &Told) -> Html {
    let (view, shell) = (View { shell: &model.shell, told }, &model.shell);
    let until_said = if model.is_calm() { parts::until_said(view) } else { element::nothing() };
    let said = parts::announcement(model.says(view));
    let main = vec![parts::notices(view, model.is_busy()), parts::question(view), model.screen(view), until_said, said];
    // Twice: focus follows the eye, which meets the areas before the page on a wide screen and after it on a narrow one. The
    // style sheet shows the ones that stand in their place.
    let areas = parts::areas(view);
    let main = el("main", "hb-main", main).with("id", "main").with("tabindex", "-1");
    let mut page = vec![areas.clone(), main, areas];
    if let Some(frame) = shell.in_frame() {
        page.push(parts::foot(view, frame));
    }
    list(page)
}

/// What the control beside the way out says.
pub fn call(model: &Model) -> String {
    parts::call(View { shell: &model.shell, told: &Told::nobody() })
}

/// What the browser shows as the page's title.
pub fn title(model: &Model) -> String {
    let words = InterfaceWords::of(model.shell.language);
    // The title is seen where the page is not: on a tab, in a list of windows.
    let over = model.shell.called.is_some_and(|called| called.stage == CalledStage::Over);
    let screen = if over { words.pause.title_over.to_owned() } else { model.screen_title() };
    view::fill(words.app.title, &[("screen", &screen)])
}
