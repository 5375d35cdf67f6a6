use yew::prelude::*;

use crate::shell::kept::Keep;
use crate::shell::{Asking, Event, Route};
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::parts::act::{Weight, act, acts, link};
use crate::ui::parts::choice::{Choice, answer};
use crate::ui::view::View;

/// The question that waits for an answer, if there is one. It stands beside the screen and blocks nothing.
pub fn question(view: View) -> Html {
    let Some(asking) = view.shell.asking else { return nothing() };
    let texts = &view.words().asking;
    let (heading, why) = match asking {
        Asking::EraseAll => (texts.erase, texts.erase_why),
        Asking::KeepNothing => (texts.nothing, texts.nothing_why),
    };
    let no = act(view, Weight::Usual, texts.no, Event::EraseCancelled);
    let answers = acts(vec![no, act(view, Weight::Usual, texts.yes, Event::EraseConfirmed)]);
    asked(heading, vec![words("p", "", why), answers])
}

fn asked(heading: &'static str, inside: Vec<Html>) -> Html {
    let mut all = vec![words("h2", "", heading).with("id", "question").with("tabindex", "-1")];
    all.extend(inside);
    el("section", "hb-question hb-no-print", all).with("aria-labelledby", "question")
}

/// What may stay, asked once there is something to keep, on the first screen alone: there nothing is under way, nobody
/// joins anything, and no summary is read. It can be put off.
pub fn keep_question(view: View) -> Html {
    let keep = &view.words().keep;
    if !view.shell.unsaid || view.shell.keep_put_off {
        return nothing();
    }
    let answers = keep_choices(view).into_iter().map(|one| answer(view, one)).collect();
    let later = act(view, Weight::Plain, keep.later, Event::KeepPutOff);
    asked(keep.heading, vec![words("p", "", keep.why), el("div", "hb-choices", answers), acts(vec![later])])
}

/// Under what was written or accepted before the person said what may stay: what becomes of it, and where to say so.
pub fn until_said(view: View) -> Html {
    let keep = &view.words().keep;
    // Also after a reload, which asks nothing anew: what stands in the tab still goes with it.
    let unchosen = view.shell.settings.keep.is_none() && view.shell.stock.keys().any(|key| key.in_tab);
    if !view.shell.unsaid && !unchosen {
        return nothing();
    }
    let way = link(Weight::Small, keep.heading, &Route::Keep);
    let said = el("p", "", vec![text(keep.until), text(" "), way]);
    el("div", "hb-part hb-small hb-soft hb-no-print", vec![said])
}

/// What may stay on the device, least first.
pub fn keep_choices(view: View) -> Vec<Choice> {
    let keep = &view.words().keep;
    [
        (keep.nothing, keep.nothing_why, Keep::Nothing),
        (keep.progress, keep.progress_why, Keep::Progress),
        (keep.replies, keep.replies_why, Keep::Replies),
    ]
    .map(|(label, aside, what)| Choice {
        label: text(label),
        aside,
        on: view.shell.settings.keep == Some(what),
        event: Event::KeepChosen(what),
    })
    .into()
}
