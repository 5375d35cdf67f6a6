use yew::prelude::*;

use crate::areas::letters::screens::{View, back, called, date, hear, page_of, press};
use crate::areas::letters::{Draft, Letter, LettersEvent, LettersPage, Undo};
use crate::records::{Record, Version};
use crate::ui::element::{Element as _, el, filled, list, nothing, typed, words};
use crate::ui::parts::{Weight, acts, heading, leading, link, open_file, part, small, way};
use crate::ui::view::fill;

/// What can be done, what waits, and the shelf.
pub fn home(view: View) -> Vec<Html> {
    let (texts, room) = (&view.letters().home, view.room);
    let mut ways = Vec::new();
    if room.opening.as_ref().is_some_and(|open| open.handed.is_ok()) {
        ways.push(way(texts.opened, texts.opened_why, &LettersPage::Open.into()));
    }
    if room.draft.has_words() {
        ways.push(way(texts.go_on, texts.begun, &LettersPage::Write.into()));
    }
    let begin = press(view, Weight::Next, texts.begin, LettersEvent::BeginAsked);
    let ways = if ways.is_empty() { nothing() } else { el("div", "hb-choices", ways) };
    // Whoever made the page around a frame is not to listen.
    let spoken = match &view.shell.frame {
        Some(_) => nothing(),
        None => link(Weight::Plain, view.letters().voice.way, &LettersPage::Voice.into()),
    };
    let doing = vec![ways, acts(vec![begin, open_file(texts.open)]), small(texts.open_why), spoken];
    vec![
        leading(texts.heading, texts.lead),
        el("div", "", vec![undo(view)]).with("role", "status"),
        el("div", "hb-stack", doing),
        waiting(view),
        part(texts.shelf, shelf(view)),
    ]
}

fn undo(view: View) -> Html {
    let texts = &view.letters().home;
    let said = match &view.room.undo {
        Some(Undo::Letter(_)) => texts.gone,
        Some(Undo::Draft(_)) => texts.dropped,
        None => return nothing(),
    };
    let back = press(view, Weight::Small, texts.put_back, LettersEvent::PutBack);
    el("div", "hb-notice", vec![words("p", "", said), back])
}

/// Those that were put aside, each with what can be done with it now.
fn waiting(view: View) -> Html {
    let texts = &view.letters().home;
    if view.room.waiting.is_empty() {
        return nothing();
    }
    let one = |(key, draft): &(String, Draft)| {
        let name = called(&draft.heading, &draft.words, texts.unnamed);
        let (said, does) = if draft.waits(view.shell.now) {
            // What is in it waits, too.
            let when = view.time(draft.opens.unwrap_or_default());
            let anyway = press(view, Weight::Small, texts.anyway, LettersEvent::HandAnyway(key.clone()));
            (filled("p", "hb-small hb-soft", texts.again, &[("when", &when)]), anyway)
        } else {
            let said = if draft.opens.is_some() { texts.ready } else { texts.aside };
            let on = press(view, Weight::Usual, texts.take_up, LettersEvent::TakenUp(key.clone()));
            (small(said), on)
        };
        let name =
            if draft.waits(view.shell.now) && draft.heading.is_empty() { texts.unnamed.to_owned() } else { name };
        let inside = vec![el("h3", "", vec![typed(&name)]), said, acts(vec![does])];
        el("section", "hb-card", inside).keyed(key.clone())
    };
    part(texts.waiting, view.room.waiting.iter().map(one).collect())
}

/// The newest letters, each leading to itself.
fn shelf(view: View) -> Vec<Html> {
    let (texts, room) = (&view.letters().home, view.room);
    if room.shown.is_empty() {
        return vec![small(texts.none)];
    }
    let rows = room.shown.iter().map(|record| row(view, record)).collect();
    let more = room.standing() > room.shown.len();
    let more = if more { press(view, Weight::Usual, texts.more, LettersEvent::MoreAsked) } else { nothing() };
    vec![el("div", "hb-choices", rows), acts(vec![more])]
}

fn row(view: View, record: &Record) -> Html {
    let texts = &view.letters().home;
    let Some(version) = record.versions().first() else { return nothing() };
    let Some(letter) = version.body::<Letter>() else { return nothing() };
    let name = called(&letter.heading, &letter.words, texts.unnamed);
    let date = date(view, letter.at);
    let aside =
        if version.name.is_empty() { date } else { fill(texts.by, &[("name", &version.name), ("date", &date)]) };
    let inside = vec![
        el("span", "", vec![typed(&name)]).with("dir", "auto"),
        typed(" "),
        el("span", "hb-choice__aside", vec![typed(&aside)]),
    ];
    let to: crate::shell::Route = LettersPage::Read(record.id.clone()).into();
    el("a", "hb-choice hb-choice--answer hb-way", inside).with_own("href", to.fragment()).keyed(record.id.clone())
}

/// One of the shelf, to read; where two versions stand side by side, to choose from.
pub fn read(view: View) -> Vec<Html> {
    let texts = &view.letters().read;
    let Some(record) = &view.room.reading else { return vec![heading(texts.heading), back(texts.back)] };
    let versions = record.versions();
    let mut inside = vec![heading(texts.heading)];
    if versions.len() > 1 {
        inside.push(words("p", "hb-lead", texts.two));
        inside.extend(versions.iter().enumerate().map(|(place, one)| version(view, place, one)));
        inside.push(back(texts.back));
        return inside;
    }
    let Some((one, letter)) = versions.first().and_then(|one| Some((one, one.body::<Letter>()?))) else {
        return inside;
    };
    inside.push(el("p", "hb-small hb-soft", vec![typed(&whose(view, one, &letter))]));
    let answered = letter.answers.as_ref().filter(|id| view.room.is_shelved(id));
    if let Some(id) = answered {
        inside.push(el(
            "p",
            "hb-small",
            vec![link(Weight::Small, texts.answers, &LettersPage::Read(id.clone()).into())],
        ));
    }
    inside.push(page_of(&letter));
    let open = &view.letters().open;
    let give = link(Weight::Usual, texts.give, &LettersPage::Give(Some(record.id.clone())).into());
    inside.push(acts(vec![
        press(view, Weight::Usual, open.say_back, LettersEvent::SayBackAsked),
        press(view, Weight::Usual, open.answer, LettersEvent::AnswerAsked),
        give,
        hear(view),
    ]));
    let remove = press(view, Weight::Plain, texts.remove, LettersEvent::Removed(record.id.clone()));
    inside.push(el("div", "hb-stack hb-stack--near", vec![acts(vec![remove]), small(texts.remove_why)]));
    inside.push(back(texts.back));
    inside
}

/// Under whose name it stands, and when it was written.
pub fn whose(view: View, version: &Version, letter: &Letter) -> String {
    let (texts, date) = (&view.letters().read, date(view, letter.at));
    match version.name.as_str() {
        "" => fill(texts.own, &[("date", &date)]),
        name => fill(texts.by, &[("name", name), ("date", &date)]),
    }
}

fn version(view: View, place: usize, version: &Version) -> Html {
    let texts = &view.letters().read;
    let Some(letter) = version.body::<Letter>() else { return nothing() };
    let unnamed = if place == 0 { texts.one } else { texts.other };
    let name =
        if version.name.is_empty() { words("h2", "", unnamed) } else { el("h2", "", vec![typed(&version.name)]) };
    let pick = press(view, Weight::Usual, texts.pick, LettersEvent::VersionPicked(place));
    el("section", "hb-part", vec![list(vec![name, page_of(&letter)]), acts(vec![pick])])
}
