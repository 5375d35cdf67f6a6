use yew::prelude::*;

use crate::areas::letters::screens::{View, field, hear, odd, page_of, press, status};
use crate::areas::letters::{Letter, LettersEvent, LettersPage, Opening, Sitting, WORD, WordOdd};
use crate::records::Record;
use crate::shell::{Event, Part};
use crate::ui::element::{Element as _, el, text, words};
use crate::ui::parts::{Choice, Weight, acts, answer, breathing, heading, leading, link, on_its_way, safety, small};
use crate::ui::view::fill;

/// One that came, a step at a time.
pub fn open(view: View) -> Vec<Html> {
    let Some(open) = &view.room.opening else { return vec![heading(view.letters().open.heading)] };
    match (&open.handed, &open.letter) {
        (Err(why), _) => odd(view, *why),
        (Ok(_), None) => vec![el("div", "hb-stack", locked(view, open)).keyed("locked".to_owned())],
        (Ok(_), Some(record)) => {
            let step = match open.step {
                Sitting::Read => read(view, record),
                Sitting::Sit => sit(view),
                Sitting::After => after(view, record),
            };
            vec![el("div", "hb-steps", step).keyed(open.step.id().to_owned())]
        }
    }
}

fn locked(view: View, open: &Opening) -> Vec<Html> {
    let texts = &view.letters().open;
    let wrong = match open.odd {
        WordOdd::None => "",
        WordOdd::Empty => texts.empty,
        WordOdd::Wrong => texts.wrong,
    };
    vec![
        leading(texts.locked, texts.locked_why),
        field(view, WORD, texts.word, &open.word, LettersEvent::WordTyped),
        status(wrong),
        small(texts.word_why),
        on_its_way(*view, Part::Seal, if open.waits { texts.opening } else { "" }),
        acts(vec![
            press(view, Weight::Next, texts.unlock, LettersEvent::OpenAsked),
            press(view, Weight::Plain, texts.leave, LettersEvent::OpenLeft),
        ]),
    ]
}

/// Nothing else on the screen.
fn read(view: View, record: &Record) -> Vec<Html> {
    let texts = &view.letters().open;
    let Some((version, letter)) = record.versions().first().and_then(|one| Some((one, one.body::<Letter>()?))) else {
        return Vec::new();
    };
    let title = if version.name.is_empty() {
        heading(texts.heading)
    } else {
        let from = fill(texts.from, &[("name", &version.name)]);
        el("h1", "", vec![from.into()]).with("id", "screen-heading").with("tabindex", "-1")
    };
    let read = press(view, Weight::Next, texts.read, LettersEvent::Went(Sitting::Sit));
    vec![title, page_of(&letter), el("div", "hb-acts hb-acts--last", vec![read])]
}

/// Three breaths. Nothing counts, and nothing moves on by itself.
fn sit(view: View) -> Vec<Html> {
    let texts = &view.letters().open;
    let done = press(view, Weight::Next, texts.done, LettersEvent::Went(Sitting::After));
    vec![leading(texts.sit, texts.sit_lead), breathing(*view), el("div", "hb-acts hb-acts--last", vec![done])]
}

/// What may follow, said back first.
fn after(view: View, record: &Record) -> Vec<Html> {
    let texts = &view.letters().open;
    let row = |label: &'static str, aside, event| {
        answer(*view, Choice { label: text(label), aside, on: false, event: Event::Letters(event) })
    };
    let ways = vec![
        row(texts.say_back, texts.say_back_why, LettersEvent::SayBackAsked),
        row(texts.answer, texts.answer_why, LettersEvent::AnswerAsked),
        row(texts.again, texts.again_why, LettersEvent::Went(Sitting::Read)),
    ];
    let kept = if view.room.is_shelved(&record.id) {
        let kept = words("p", "hb-small", texts.kept).with("id", "letter-kept").with("tabindex", "-1");
        el("div", "", vec![kept, link(Weight::Small, view.letters().home.shelf, &LettersPage::Home.into())])
    } else if view.shell.may_keep_own() {
        acts(vec![press(view, Weight::Usual, texts.keep, LettersEvent::OpenKept)])
    } else {
        small(texts.keep_off)
    };
    let leave = press(view, Weight::Plain, texts.leave, LettersEvent::OpenLeft);
    let help = el("div", "hb-small hb-soft", vec![words("p", "", texts.hard), safety(*view)]);
    vec![
        leading(texts.after, texts.after_lead),
        el("div", "hb-choices", ways),
        el("div", "", vec![kept]),
        el("div", "hb-stack hb-stack--near", vec![acts(vec![leave, hear(view)]), small(texts.leave_why)]),
        help,
    ]
}
