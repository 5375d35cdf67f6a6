use yew::prelude::*;

use crate::shell::Route;
use crate::ui::element::{Element as _, el, list, nothing, typed};
use crate::ui::parts::act::{Weight, link};
use crate::ui::view::View;

/// What two agreed on signs and what each then does, wherever it helps to see it, with the way to it.
pub fn agreed(view: View) -> Html {
    let Some(script) = &view.shell.leads.script else { return nothing() };
    let way = link(Weight::Plain, script.title, &Route::read("/script"));
    el("div", "hb-stack", vec![agreed_rows(&script.rows), el("p", "", vec![way])])
}

/// Each with whose it is.
pub fn agreed_rows(rows: &[(String, String)]) -> Html {
    let row = |(whose, says): &(String, String)| {
        let whose = el("dt", "hb-small hb-soft", vec![typed(whose)]).with("dir", "auto");
        list(vec![whose, el("dd", "hb-spoken", vec![typed(says)])])
    };
    el("dl", "hb-settled", rows.iter().map(row).collect())
}
