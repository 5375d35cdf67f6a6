use yew::prelude::*;

use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::parts::act::{Weight, act, acts, link};
use crate::ui::view::View;

/// A line that waits: going on with it is the next step. `index.html` draws the same before the app runs.
pub fn open_line(view: View) -> Html {
    let texts = &view.words().open_line;
    let Some(open) = &view.shell.sitting else { return nothing() };
    let kept = if open.has_words { words("span", "hb-small hb-soft", texts.resume_why) } else { nothing() };
    // A talk that waits there goes first.
    let second = !view.shell.leads.talks.is_empty() && matches!(view.shell.route, Route::Talk(_));
    let weight = if second { Weight::Usual } else { Weight::Next };
    let go_on = link(weight, texts.resume, &Route::read("/practice"));
    acts(vec![go_on, kept, act(view, Weight::Small, texts.drop, Event::SittingDropped)])
}

/// Whom this is not for.
pub fn safety(view: View) -> Html {
    let texts = &view.words().open_line;
    let help = words("a", "", texts.safety_link).with_own("href", Route::Help.fragment());
    el("p", "", vec![text(texts.safety), text(" "), help])
}
