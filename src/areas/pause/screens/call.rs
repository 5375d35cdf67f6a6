use yew::prelude::*;

use crate::areas::pause::screens::View;
use crate::areas::pause::screens::ours::script;
use crate::areas::pause::screens::{lines, part, press, small};
use crate::areas::pause::{Length, Outcome};
use crate::areas::pause::{PauseEvent, PausePage};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::heading;
use crate::ui::parts::{Choice, Weight, choices, fold, link};
use crate::ui::view::fill;

/// Calling a pause, in words about oneself. Nobody is asked for a reason.
pub fn call(view: View) -> Html {
    let (words_of, room) = (&view.pause().call, view.room);
    let back = view.time(room.now + chosen(view).unwrap_or_default().ms());
    let says = words_of.words.iter().map(|say| filled("p", "hb-spoken", say, &[("time", &back)]));
    let agreed = room.agreement.words(crate::areas::pause::Part::Word);
    let agreed = match agreed.trim() {
        "" => nothing(),
        word => filled("p", "hb-spoken", words_of.agreed, &[("word", word)]),
    };
    let mut say = vec![words("h2", "", words_of.say)];
    say.extend(says);
    say.push(agreed);
    let intro = el("div", "hb-stack", vec![heading(words_of.heading), words("p", "hb-lead", words_of.lead)]);
    el(
        "div",
        "hb-screen",
        vec![
            intro,
            card(view),
            el(
                "section",
                "hb-stack",
                vec![how_long(view), start(view), words("p", "hb-small hb-soft hb-keys", words_of.key)],
            ),
            el("section", "hb-part", say),
            el("section", "hb-part", vec![lines("", words_of.rules), small(words_of.where_now)]),
            el("section", "hb-part", vec![ours_link(view), flooding(view), returns(view)]),
        ],
    )
}

fn start(view: View) -> Html {
    let words_of = &view.pause().call;
    let back = match chosen(view) {
        Some(length) => {
            let short = if length.is_short() {
                list(vec![words("p", "", words_of.short), small(words_of.short_from)])
            } else {
                nothing()
            };
            let at = view.time(view.shell.now + length.ms());
            let lasts = view.lasting(length.minutes().into());
            let back = filled("p", "hb-lead", words_of.back_at, &[("time", &at), ("for", &lasts)]);
            list(vec![back, zone(view), short])
        }
        None => nothing(),
    };
    let bad = if view.room.bad_length { words_of.bad_length } else { "" };
    let bad = el("p", "", vec![text(bad)]).with("id", "bad-length");
    let start = press(view, Weight::Next, words_of.start, PauseEvent::StartAsked);
    list(vec![el("div", "hb-stack", vec![back, bad]), el("div", "hb-acts", vec![start])])
}

/// A word on times of day, where they may not be those of this place.
pub fn zone(view: View) -> Html {
    if view.shell.is_in_utc() { small(view.pause().running.zone) } else { nothing() }
}

fn chosen(view: View) -> Option<Length> {
    view.room.minutes.trim().parse().ok().and_then(Length::of_minutes)
}

/// A few lengths to tap, the agreed one among them, and any other in minutes.
fn how_long(view: View) -> Html {
    let words_of = &view.pause().call;
    let asked = choices(
        *view,
        "length",
        words_of.how_long,
        "hb-choices hb-choices--row",
        lengths(view, PauseEvent::LengthChosen),
    );
    let label = words("label", "", words_of.minutes).with("for", "minutes");
    let typing = |text| Event::Pause(PauseEvent::MinutesTyped(text));
    let minutes = el("input", "hb-field", Vec::new()).with("id", "minutes").with("inputmode", "numeric");
    let minutes = minutes.with("autocomplete", "off").with("maxlength", "4").with("aria-describedby", "bad-length");
    let minutes = minutes.holding(&view.room.minutes).on_typing(*view, typing);
    list(vec![asked, fold(words_of.other, el("div", "hb-more__body", vec![label, minutes]))])
}

/// The lengths most people want.
pub fn lengths(view: View, event: fn(u16) -> PauseEvent) -> Vec<Choice> {
    let room = view.room;
    let chosen = match view.shell.route {
        Route::Pause(PausePage::Clock) => room.minutes.trim().parse().unwrap_or(0),
        _ => room.agreement.length().minutes(),
    };
    let mut lengths = vec![20, 30, 60, room.agreement.length().minutes()];
    lengths.sort_unstable();
    lengths.dedup();
    let choice = |minutes: u16| Choice {
        label: typed(&view.lasting(minutes.into())),
        aside: "",
        on: minutes == chosen,
        event: Event::Pause(event(minutes)),
    };
    lengths.into_iter().map(choice).collect()
}

fn ours_link(view: View) -> Html {
    let words_of = &view.pause().ours;
    let aside = if view.room.agreement.is_empty() { words_of.lead } else { "" };
    el(
        "div",
        "hb-stack",
        vec![
            el("div", "hb-acts", vec![link(Weight::Usual, words_of.heading, &PausePage::Ours.into()), script(view)]),
            small(aside),
        ],
    )
}

/// Why a pause helps, in four sentences.
pub fn flooding(view: View) -> Html {
    let words_of = &view.pause().flooding;
    let mut inside: Vec<Html> = words_of.sentences.iter().map(|sentence| words("p", "", sentence)).collect();
    inside.extend([small(words_of.source), small(words_of.not_a_test)]);
    fold(words_of.heading, el("div", "hb-more__body", inside))
}

/// How coming back went: a list, and no count of anyone's.
fn returns(view: View) -> Html {
    let (words_of, all) = (&view.pause().returns, view.room.returns.list());
    let rows = all.iter().rev().map(|one| {
        let went = match one.outcome {
            Outcome::Kept => words_of.kept,
            Outcome::Extended => words_of.extended,
            Outcome::Missed => words_of.missed,
        };
        el("li", "", vec![typed(&[view.time(one.due).as_str(), ": ", went].concat())])
    });
    let inside = if all.is_empty() {
        vec![words("p", "", words_of.none)]
    } else {
        let clear = press(view, Weight::Plain, words_of.clear, PauseEvent::ReturnsCleared);
        vec![small(words_of.lead), el("ul", "hb-list", rows.collect()), el("p", "", vec![clear])]
    };
    fold(words_of.heading, el("div", "hb-more__body", inside))
}

/// The card on pauses and staying away, where the last returns bring it.
fn card(view: View) -> Html {
    let (words_of, room) = (&view.pause().avoidance, view.room);
    if !room.returns.brings_card() || room.card_put_away {
        return nothing();
    }
    let mut inside: Vec<Html> =
        [words_of.lead, words_of.pause, words_of.away, words_of.why].map(|one| words("p", "", one)).into();
    inside.push(lines("", words_of.tries));
    inside.push(words("p", "", words_of.misuse));
    inside.push(el("p", "", vec![link(Weight::Plain, words_of.help, &Route::Help)]));
    inside.push(el("p", "", vec![press(view, Weight::Small, words_of.close, PauseEvent::CardPutAway)]));
    part(words_of.heading, inside)
}

/// A length filled into a sentence.
pub fn lasting_filled(view: View, sentence: &str, minutes: i64) -> String {
    fill(sentence, &[("for", &view.lasting(minutes))])
}
