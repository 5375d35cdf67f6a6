use yew::prelude::*;

use crate::areas::turns::said;
use crate::areas::turns::screens::{View, words_of};
use crate::ui::element::{Element as _, el, typed};

/// Who does what now, and who has the phone: the top of every screen, in words and not by colour alone.
pub fn now(view: View, class: &'static str) -> Html {
    let heading = said::heading(&view.room.turns, view.shell);
    let heading = el("h1", class, vec![typed(&heading)]).with("id", "screen-heading").with("tabindex", "-1");
    el("div", "hb-now", vec![heading, phone(view)])
}

/// Who has the phone.
pub fn phone(view: View) -> Html {
    el("p", "hb-now__phone", vec![typed(&said::phone(&view.room.turns, words_of(view)))])
}
