use yew::prelude::*;

use crate::shell::Event;
use crate::shell::words::ShareWords;
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::parts::act::{Weight, act};
use crate::ui::parts::section::small;
use crate::ui::view::View;

/// What is put on the other phone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// With what is to be known of a pause, and of its link.
    Pause([&'static str; 4]),
    /// With what is to be known of what was agreed.
    Ours(&'static str),
    /// A pack or an assignment, with what is to be known of its link.
    Own(&'static str),
}

/// The code, the link as text, and the ways to hand it on.
pub fn shared(view: View, what: What) -> Html {
    let words_of = ShareWords::of(view.shell.language);
    let Some(shared) = &view.shell.shared else { return nothing() };
    let title = if matches!(what, What::Own(_)) { view.words().leads.link } else { words_of.heading };
    let heading = words("h2", "", title).with("id", "shared").with("tabindex", "-1");
    if shared.link.is_empty() {
        return el("section", "hb-part", vec![heading, words("p", "", words_of.on_disk)]);
    }
    let code = match &shared.code {
        Some(code) => {
            let size = code.size.to_string();
            let path = el("path", "", Vec::new()).with_own("d", code.d.clone());
            let code = el("svg", "hb-code", vec![path]).with_own("viewBox", ["0 0 ", &size, " ", &size].concat());
            let code = code.with("role", "img").with("aria-label", words_of.code_label);
            el("div", "hb-stack", vec![words("p", "", words_of.code), code])
        }
        // A pack never has one, and nobody asked for it.
        None if matches!(what, What::Own(_)) => nothing(),
        None => words("p", "", words_of.too_much),
    };
    let or = if code == nothing() { nothing() } else { words("p", "", words_of.link) };
    let copied = match shared.copied {
        Some(true) => words_of.copied,
        Some(false) => words_of.copy_no,
        None => "",
    };
    let send = if view.shell.can_send { act(view, Weight::Usual, words_of.send, Event::SendAsked) } else { nothing() };
    let inside = vec![
        heading,
        code,
        or,
        el("p", "hb-link", vec![typed(&shared.link)]).with("translate", "no"),
        el("div", "hb-acts", vec![act(view, Weight::Usual, words_of.copy, Event::CopyAsked), send]),
        el("p", "", vec![text(copied)]).with("role", "status"),
    ];
    let after = match what {
        What::Pause(why) => why.map(small).into(),
        What::Ours(why) | What::Own(why) => vec![small(why)],
    };
    el("section", "hb-part", inside.into_iter().chain(after).collect())
}
