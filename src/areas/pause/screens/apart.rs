use yew::prelude::*;

use crate::areas::pause::Pause;
use crate::areas::pause::PauseEvent;
use crate::areas::pause::screens::View;
use crate::areas::pause::screens::{lines, part, press, small};
use crate::shell::Route;
use crate::ui::element::{Element as _, el, filled, list, nothing, words};
use crate::ui::parts::{Weight, arcs, link};

/// Small things to do while apart, one at a time, and what to leave alone.
pub fn apart(view: View, pause: &Pause) -> Html {
    let (words_of, room) = (&view.pause().apart, view.room);
    let cards = words_of.card;
    let card = &cards[room.card % cards.len().max(1)];
    let back = view.time(pause.ends());
    let said = card.lines.iter().map(|line| filled("li", "", line, &[("time", &back)]));
    let breath = if card.id == "breathing" { breath(view) } else { nothing() };
    let more = press(view, Weight::Plain, words_of.more, PauseEvent::NextCardAsked);
    let inside = vec![words("h3", "", card.heading), el("ul", "", said.collect()), breath, el("p", "", vec![more])];
    let card = el("div", "hb-card", inside);
    // The first one comes with its screen, of which something else is said.
    let card = if room.card > 0 { card.with("aria-live", "polite") } else { card };
    let alone = &words_of.leave_alone;
    let afraid = link(Weight::Plain, alone.afraid, &Route::Help);
    list(vec![
        part(words_of.heading, vec![small(words_of.lead), card]),
        part(alone.heading, vec![lines("", alone.lines), small(alone.why), el("p", "", vec![afraid])]),
    ])
}

/// Breathing along with the two arcs, or by the words alone. It moves only when asked, and stops when asked.
fn breath(view: View) -> Html {
    let words_of = &view.pause().apart.breath;
    if view.shell.settings.still || !view.room.breathing {
        let begin = if view.shell.settings.still {
            nothing()
        } else {
            press(view, Weight::Usual, words_of.start, PauseEvent::BreathingAsked)
        };
        return el("div", "hb-stack", vec![words("p", "hb-soft", words_of.still), el("div", "hb-acts", vec![begin])]);
    }
    let beats = [words("span", "hb-pace__in", words_of.r#in), words("span", "hb-pace__out", words_of.out)];
    let beats = el("p", "hb-pace__words", beats.into()).with("aria-hidden", "true");
    let still = words("p", "hb-pace__still", words_of.still);
    let stop = press(view, Weight::Usual, words_of.stop, PauseEvent::BreathingAsked);
    el("div", "hb-pace", vec![arcs(), beats, still, el("div", "hb-acts", vec![stop])])
}
