use yew::prelude::*;

use crate::areas::four::said;
use crate::areas::four::screens::{View, acts, lay_down, now, small, tap, words_of};
use crate::areas::four::{Act, FOUR, Rest, Step};
use crate::shell::Route;
use crate::ui::element::{el, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, link};

/// The talk stands still. Nobody has lost the floor: what is promised is what it goes on with, and nothing that was
/// written is in sight.
pub fn rest(view: View, why: Rest) -> Html {
    let (all, four) = (words_of(view), &view.room.four);
    let kind = all.rest.kind.get(why as usize);
    let heading = kind.map_or("", |kind| kind.title);
    let mut inside = vec![now(view, "", heading), words("p", "hb-lead", kind.map_or("", |kind| kind.text))];
    let next = said::heading(four, all);
    let promised = vec![words("h2", "", all.rest.next), el("p", "hb-floor__say", vec![typed(&next)])];
    let promised = el("section", "hb-stack", promised);
    let on = |label| tap(view, Weight::Next, label, Act::GoOn);
    let (parked, ended) = (lay_down(view, Weight::Usual, Rest::Parked), lay_down(view, Weight::Small, Rest::Ended));
    match why {
        Rest::Paused => {
            let longer = link(Weight::Plain, all.end.longer, &Route::read("/pause"));
            inside.extend([promised, acts(vec![on(all.rest.go), parked]), kept(view), acts(vec![longer, ended])]);
        }
        Rest::Parked => inside.extend([promised, kept(view), acts(vec![on(all.rest.go), ended])]),
        Rest::Stuck => {
            let questions = all.stuck.questions.iter().map(|asks| words("li", "hb-spoken", asks)).collect();
            let pause = lay_down(view, Weight::Usual, Rest::Paused);
            inside.extend([el("ul", "hb-says hb-stack", questions), promised]);
            inside.extend([acts(vec![on(all.rest.go), pause, parked]), acts(vec![ended])]);
        }
        Rest::Again | Rest::Copied => inside.extend([promised, acts(vec![on(all.rest.go)]), acts(vec![ended])]),
        Rest::Ended => inside.extend(ended_kindly(view)),
    }
    el("div", "hb-screen", inside)
}

/// No reason, no time, and nothing that asks for either. What was typed goes by a tap of its own, as it was a tap by
/// mistake perhaps.
fn ended_kindly(view: View) -> Vec<Html> {
    let (all, four) = (words_of(view), &view.room.four);
    let later = if four.step == Step::Agree { nothing() } else { lay_down(view, Weight::Usual, Rest::Parked) };
    vec![
        words("p", "", all.end.others),
        if view.shell.keeps_nothing() { nothing() } else { small(all.end.stays) },
        acts(vec![tap(view, Weight::Next, all.end.go, Act::LetGo), later]),
        acts(vec![
            tap(view, Weight::Plain, all.end.back, Act::GoOn),
            link(Weight::Plain, view.words().areas.help, &Route::Help),
        ]),
    ]
}

/// Where it waits, and for how long: as it is.
fn kept(view: View) -> Html {
    let (all, shell) = (words_of(view), view.shell);
    if shell.keeps_nothing() {
        return small(all.set.no_trace);
    }
    if stays(view) {
        return small(all.rest.device);
    }
    let way = link(Weight::Small, all.rest.stay, &Route::Settings);
    list(vec![el("p", "hb-small hb-soft", vec![text(all.rest.tab), text(" "), way])])
}

/// Whether the talk outlasts its tab.
pub fn stays(view: View) -> bool {
    FOUR.home(view.shell.settings.keep).is_some_and(|key| !key.in_tab)
}
