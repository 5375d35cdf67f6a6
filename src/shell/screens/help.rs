use yew::prelude::*;

use crate::shell::Route;
use crate::shell::screens::settings::own_ways;
use crate::shell::words::HelpWords;
use crate::ui::element::{Element as _, el, words};
use crate::ui::parts::{Weight, leading, link};
use crate::ui::view::View;

/// Where the browser puts it.
pub const HELP_PLACE: &str = "help-place";

/// Staying safe, where to talk, and what this is not. All but the first words stands in the page from the start, for a
/// page without the app; the browser puts it into its place here, so that nobody loads it twice.
pub fn help(view: View) -> Html {
    let help = HelpWords::of(view.shell.language);
    let emergency = vec![words("h2", "", help.emergency.heading), words("p", "", help.emergency.text)];
    // What is about safety stays in sight above all: how the app works has a screen of its own.
    let how = el("p", "", vec![link(Weight::Small, view.words().leads.how, &Route::read("/how"))]);
    // With a key it is never made into another element, which would keep the text.
    let place = el("div", "hb-part", Vec::new()).with("id", HELP_PLACE).keyed("help".into());
    el(
        "div",
        "hb-screen",
        vec![leading(help.heading, help.lead), how, el("section", "hb-notice", emergency), place, own_ways(view)],
    )
}
