use yew::prelude::*;

use crate::areas::ours::screens::{View, area, day, field, press, status, words_of};
use crate::areas::ours::{Draft, LENGTHS, OursEvent, OursPage, Spot};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, filled, list, nothing, text, words};
use crate::ui::parts::{Choice, Weight, act, acts, choices, fold, leading, link, part, small};

/// The form of an agreement. Whatever stands in it is kept over a reload.
pub fn write(view: View) -> Vec<Html> {
    let texts = &words_of(view).write;
    let Some(draft) = view.room.draft(view.shell) else { return vec![leading(texts.title, texts.lead)] };
    let is_new = draft.of.is_empty();
    let title = if is_new { texts.title } else { texts.change };
    let lacks = draft.lacks();
    let lack = |place: usize| {
        let said = texts.lacks.get(place).copied().unwrap_or_default();
        status(if view.room.asked_missing && lacks.get(place) == Some(&true) { said } else { "" })
    };
    let what = vec![
        area(view, "what", texts.what, &draft.words.what, Spot::What),
        small(texts.what_hint),
        rules(view),
        lack(0),
        if is_new { starts(view) } else { nothing() },
    ];
    let undo = vec![area(view, "undo", texts.undo, &draft.words.undo, Spot::Undo), small(texts.undo_hint), lack(2)];
    let save = match (is_new, view.shell.may_keep_own()) {
        (false, _) => texts.changed,
        (true, true) => texts.keep,
        (true, false) => texts.page,
    };
    let back = if is_new { Route::from(OursPage::Home) } else { OursPage::One(draft.of.clone()).into() };
    let stays = if view.shell.may_keep_own() { texts.tab } else { texts.no_trace };
    vec![
        leading(title, texts.lead),
        brought(view, draft),
        stack(what),
        stack(vec![length(view, draft), lack(1)]),
        stack(undo),
        stack(vec![signs(view, draft), small(texts.sign_hint), lack(3)]),
        doing(view, draft),
        acts(vec![press(view, Weight::Next, save, OursEvent::Saved), link(Weight::Plain, texts.back, &back)]),
        small(stays),
        el(
            "section",
            "hb-part",
            vec![
                small(texts.free),
                el("p", "", vec![link(Weight::Small, texts.help, &Route::Help)]),
                el("p", "", vec![press(view, Weight::Small, texts.drop, OursEvent::DraftDropped)]),
            ],
        ),
    ]
}

fn stack(inside: Vec<Html>) -> Html {
    el("div", "hb-stack", inside)
}

/// What another screen brought never takes the place of what somebody typed by itself.
fn brought(view: View, begun: &Draft) -> Html {
    let texts = &words_of(view).write;
    let Some(draft) = &view.room.brought else { return nothing() };
    let said = |says: &'static str, draft: &Draft| filled("p", "hb-wrote", says, &[("what", draft.words.what.trim())]);
    let inside = vec![
        words("h2", "", texts.brought),
        said(texts.begun, begun),
        said(texts.came, draft),
        acts(vec![
            press(view, Weight::Usual, texts.leave, OursEvent::BroughtLeft),
            press(view, Weight::Usual, texts.take, OursEvent::BroughtTaken),
        ]),
    ];
    el("section", "hb-question", inside)
}

/// What one of two may do is for no agreement to say. Who is told so may need more than other words.
fn rules(view: View) -> Html {
    let texts = &words_of(view).write;
    let note = if view.room.rules { words("p", "hb-small", texts.rules) } else { nothing() };
    el("div", "", vec![note]).with("role", "status")
}

/// Agreements that others began with.
fn starts(view: View) -> Html {
    let texts = &words_of(view).write;
    let start = |one: &&'static str| act(*view, Weight::Small, one, Event::Ours(OursEvent::StartChosen(one)));
    fold(texts.starts, el("div", "hb-more__body", vec![acts(texts.start.iter().map(start).collect())]))
}

fn length(view: View, draft: &Draft) -> Html {
    let texts = &words_of(view).write;
    let lasts = draft.lasts();
    let rows = LENGTHS.into_iter().zip(texts.lengths).map(|(days, label)| Choice {
        label: text(label),
        aside: "",
        on: lasts == Some(days),
        event: Event::Ours(OursEvent::LengthChosen(days)),
    });
    let rows = choices(*view, "length", texts.length, "hb-choices", rows.collect());
    let days = vec![
        day(view, "from", texts.from, &draft.from, |day| OursEvent::Typed(Spot::From, day)),
        day(view, "until", texts.until, &draft.until, |day| OursEvent::Typed(Spot::Until, day)),
    ];
    list([vec![rows], days].concat())
}

/// Each with a word where nobody else could see it.
fn signs(view: View, draft: &Draft) -> Html {
    let texts = &words_of(view).write;
    let both = draft.words.signs.iter().zip(["sign-1", "sign-2"]).zip(texts.signs).zip(view.room.unseen).enumerate();
    let both = both.map(|(place, (((held, id), label), unseen))| {
        let note = if unseen { words("p", "hb-small", texts.unseen) } else { nothing() };
        let note = el("div", "", vec![note]).with("role", "status");
        list(vec![field(view, id, label, held, Spot::Sign(place)), note])
    });
    list(both.collect())
}

fn doing(view: View, draft: &Draft) -> Html {
    let texts = &words_of(view).write;
    let ids = [("who-1", "does-1"), ("who-2", "does-2")];
    let rows = draft.words.doing.iter().zip(ids).zip(texts.who.iter().zip(texts.does)).enumerate();
    let rows = rows.map(|(place, ((one, (who, does)), (who_label, does_label)))| {
        let name = field(view, who, who_label, &one.who, Spot::Who(place));
        el("div", "hb-pair", vec![name, field(view, does, does_label, &one.does, Spot::Does(place))])
    });
    part(texts.doing, rows.collect())
}
