use yew::prelude::*;

use crate::areas::letters::screens::{View, back, field, number, press};
use crate::areas::letters::{LettersEvent, WORDS, WORDS_LIMIT, Wait};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::parts::{Weight, Writing, acts, fold, leading, part, small, under_writing, writing};

/// The heading, the box, and what can become of it.
pub fn write(view: View) -> Vec<Html> {
    let (texts, room) = (&view.letters().write, view.room);
    let answer = if room.draft.answers.is_some() { small(texts.answer) } else { nothing() };
    let title = field(view, "letter-heading", texts.title, &room.draft.heading, LettersEvent::HeadingTyped);
    let empty = if room.asked_empty { texts.empty } else { "" };
    let typing = |text| Event::Letters(LettersEvent::WordsTyped(text));
    let holds = &room.draft.words;
    let mut inside = writing(*view, Writing { id: WORDS, label: texts.words, rows: "12", holds, empty, typing });
    inside.push(under_writing(*view, text(texts.under)));
    inside.push(el("div", "", vec![room_left(view)]).with("role", "status"));
    let start = |one: &&'static str| press(view, Weight::Small, one, LettersEvent::StartChosen(one));
    let starts = el("div", "hb-more__body hb-acts", texts.start.iter().map(start).collect());
    let kept = if view.shell.keeps_nothing() { nothing() } else { words("span", "hb-small hb-soft", texts.kept) };
    vec![
        leading(texts.heading, texts.lead),
        answer,
        title,
        el("div", "hb-voice hb-voice--said hb-said", inside),
        fold(texts.starts, starts),
        el("div", "hb-acts", vec![press(view, Weight::Next, texts.give, LettersEvent::GiveAsked), kept]),
        wait(view),
        el("div", "hb-stack", vec![acts(vec![keep(view), drop_it(view)]), back(view.letters().give.back)]),
    ]
}

/// How many letters are left, once they are few.
fn room_left(view: View) -> Html {
    let (texts, room) = (&view.letters().write, view.room);
    let over = room.over();
    if over > 0 {
        return number("", texts.over, &[("n", over)]);
    }
    if !room.is_near_full("") {
        return nothing();
    }
    let left = WORDS_LIMIT.saturating_sub(room.draft.words.trim_end().chars().count());
    number("hb-small hb-soft", texts.left, &[("n", left)])
}

/// It may wait, for as long as is chosen here.
fn wait(view: View) -> Html {
    let texts = &view.letters().write;
    if !view.shell.may_keep_own() {
        return part(texts.wait, vec![small(texts.wait_off)]);
    }
    let one = |wait: Wait| {
        let label = match wait {
            Wait::None => texts.wait_none,
            Wait::Hour => texts.wait_hour,
            Wait::Night => texts.wait_night,
            Wait::Day => texts.wait_day,
        };
        press(view, Weight::Usual, label, LettersEvent::PutAside(wait))
    };
    part(texts.wait, vec![small(texts.wait_why), acts(Wait::ALL.map(one).into())])
}

/// The control that puts it on the shelf, where anything may stay.
pub fn keep(view: View) -> Html {
    let texts = &view.letters().write;
    if view.shell.may_keep_own() { press(view, Weight::Usual, texts.keep, LettersEvent::DraftKept) } else { nothing() }
}

pub fn drop_it(view: View) -> Html {
    press(view, Weight::Plain, view.letters().write.drop, LettersEvent::DraftDropped)
}
