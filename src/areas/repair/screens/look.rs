use yew::prelude::*;

use crate::areas::repair::screens::home::name_of;
use crate::areas::repair::screens::{Field, View, copied, field, missing, press, with_help};
use crate::areas::repair::{KeptLook, RepairEvent};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, acts, choices, fold, leading, small};
use crate::ui::view::fill;

const BOXES: [&str; 3] = ["look-0", "look-1", "look-2"];

/// Three sentences, and those of the months before.
pub fn look(view: View) -> Vec<Html> {
    let (texts, room) = (&view.repair().look, view.room);
    let written = &room.written.look;
    let who = [(texts.alone, false), (texts.together, true)].map(|(label, together)| Choice {
        label: text(label),
        aside: "",
        on: written.together == together,
        event: Event::Repair(RepairEvent::TogetherChosen(together)),
    });
    let asks = texts.ask.iter().zip(texts.example).zip(written.typed()).zip(BOXES).enumerate();
    let boxes = asks.map(|(place, (((label, example), holds), id))| {
        let note = typed(&fill(view.repair().write.such, &[("example", example)]));
        let one = Field { id, label, rows: "2", holds, note };
        field(view, one, move |words| RepairEvent::LookTyped(place, words))
    });
    let stays = match (view.shell.may_keep_own(), view.shell.keeps_nothing()) {
        (false, _) => small(texts.keep_off),
        (true, false) => small(texts.stays),
        (true, true) => nothing(),
    };
    let keep = if view.shell.may_keep_own() {
        press(view, Weight::Next, texts.keep, RepairEvent::KeepAsked)
    } else {
        nothing()
    };
    let kept =
        if room.saved { words("p", "", texts.kept).with("id", "look-kept").with("tabindex", "-1") } else { nothing() };
    vec![
        leading(texts.heading, texts.lead),
        with_help(texts.afraid, texts.help),
        kept,
        choices(*view, "who", texts.who, "hb-choices hb-choices--row", who.into()),
        list(boxes.collect()),
        el("div", "hb-stack", vec![small(texts.free), missing(view, texts.empty)]),
        el(
            "div",
            "hb-stack",
            vec![acts(vec![keep, press(view, Weight::Usual, texts.copy, RepairEvent::CopyAsked)]), copied(view), stays],
        ),
        before(view),
    ]
}

/// What was kept, newest first: as it was written, with nothing added up. Old hurts are in nobody's sight unasked, but for
/// what was kept just now.
fn before(view: View) -> Html {
    let texts = &view.repair().look;
    if view.room.looks.is_empty() {
        return nothing();
    }
    let all = view.room.looks.iter().map(|(key, kept)| one(view, key, kept)).collect();
    let folded = fold(texts.before, el("div", "hb-more__body", all));
    if view.room.saved { folded.with("open", "") } else { folded }
}

fn one(view: View, key: &str, kept: &KeptLook) -> Html {
    let texts = &view.repair().look;
    let (year, month, _) = view.shell.times.today(kept.at).parts();
    let of = if kept.look.together { texts.together_of } else { texts.alone_of };
    let places = [("month", name_of(view.repair(), month)), ("year", &year.to_string())];
    let rows = texts.ask.iter().zip(kept.look.words()).filter(|(_, said)| !said.is_empty()).map(|(ask, said)| {
        let said = el("dd", "hb-spoken hb-wrote", vec![typed(said)]).with("dir", "auto");
        list(vec![words("dt", "hb-small hb-soft", ask), said])
    });
    let remove = press(view, Weight::Small, texts.remove, RepairEvent::Removed(key.to_owned()));
    let inside =
        vec![filled("h2", "", of, &places), el("dl", "hb-settled", rows.collect()), el("div", "hb-acts", vec![remove])];
    el("section", "hb-stack", inside).keyed(key.to_owned())
}
