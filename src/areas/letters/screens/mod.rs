//! The pages of Letters.

mod give;
mod open;
mod parts;
mod shelf;
mod voice;
mod write;

use yew::prelude::*;

use crate::areas::letters::words::LettersWords;
use crate::areas::letters::{Letter, LettersEvent, LettersPage, LettersRoom, Odd};
use crate::share::civil;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, nothing, typed, words};
use crate::ui::parts::{Weight, act, heading, link};
use crate::ui::view::{In, fill};

/// What the screens of this area are drawn from.
type View<'a> = In<'a, LettersRoom>;

impl View<'_> {
    fn letters(self) -> &'static LettersWords {
        LettersWords::of(self.shell.language)
    }
}

pub fn letters(room: &LettersRoom, page: &LettersPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let inside = match page {
        LettersPage::Home => shelf::home(view),
        LettersPage::Write => write::write(view),
        LettersPage::Give(id) => give::give(view, id.is_some()),
        LettersPage::Read(_) => shelf::read(view),
        LettersPage::Open | LettersPage::Link(_) => open::open(view),
        LettersPage::Part(_) => parts::parts(view),
        LettersPage::Voice => voice::voice(view),
    };
    el("div", "hb-screen", inside)
}

fn press(view: View, weight: Weight, label: &'static str, event: LettersEvent) -> Html {
    act(*view, weight, label, Event::Letters(event))
}

fn back(label: &'static str) -> Html {
    el("p", "hb-no-print", vec![link(Weight::Plain, label, &LettersPage::Home.into())])
}

/// The words of a letter, a paragraph each, as they were written.
fn page_of(letter: &Letter) -> Html {
    let mut inside: Vec<Html> = Vec::new();
    if !letter.heading.is_empty() {
        inside.push(el("p", "hb-lead", vec![typed(&letter.heading)]).with("dir", "auto"));
    }
    let paragraphs = letter.words.split('\n').filter(|line| !line.trim().is_empty());
    inside.extend(paragraphs.map(|line| el("p", "", vec![typed(line)]).with("dir", "auto")));
    el("blockquote", "hb-spoken hb-stack", inside).with("translate", "no")
}

/// The day of a moment, where the device is: its clock is told by when it shows midnight, as far as that tells places a day
/// apart.
fn date(view: View, at: i64) -> String {
    const HOUR: i64 = 60 * 60_000;
    const DAY: i64 = 24 * HOUR;
    let midnight = (view.shell.times.ahead)(0, at).unwrap_or(0).rem_euclid(DAY);
    let beside = if midnight < 11 * HOUR { -midnight } else { DAY - midnight };
    let (year, month, day) = civil((at + beside).div_euclid(DAY));
    let texts = &view.letters().date;
    let month = texts.months.get(month as usize - 1).copied().unwrap_or_default();
    fill(texts.written, &[("day", &day.to_string()), ("month", month), ("year", &year.to_string())])
}

/// Hears it read aloud, where the device has a voice.
fn hear(view: View) -> Html {
    let texts = &view.words().practice;
    let label = if view.shell.speaking { texts.hush } else { texts.hear };
    if view.shell.voice { act(*view, Weight::Plain, label, Event::HearAsked) } else { nothing() }
}

/// Why nothing was read.
fn odd(view: View, odd: Odd) -> Vec<Html> {
    let texts = &view.letters().odd;
    let why = match odd {
        Odd::Damaged => texts.damaged,
        Odd::Newer => texts.newer,
        Odd::TooBig => texts.too_big,
    };
    let on = press(view, Weight::Next, texts.go_on, LettersEvent::OpenLeft);
    vec![heading(texts.heading), words("p", "hb-lead", why), el("div", "hb-acts", vec![on])]
}

/// What a letter is called on a list.
fn called(heading: &str, words: &str, unnamed: &'static str) -> String {
    let called = crate::areas::letters::called(heading, words);
    if called.is_empty() { unnamed.to_owned() } else { called }
}

/// A box of one line with its label and what is to be known of it.
fn field(view: View, id: &'static str, label: &'static str, holds: &str, typing: fn(String) -> LettersEvent) -> Html {
    let label = words("label", "hb-ours__ask", label).with("for", id);
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("id", id).with("autocomplete", "off");
    let input = input.holding(holds).on_typing(*view, move |text| Event::Letters(typing(text)));
    el("div", "hb-stack hb-stack--near", vec![label, input])
}

/// Something that may have to be said: the region is there before anything is said in it.
fn status(said: &'static str) -> Html {
    let said = if said.is_empty() { nothing() } else { words("p", "", said) };
    el("div", "", vec![said]).with("role", "status")
}

fn number(class: &'static str, says: &str, places: &[(&str, usize)]) -> Html {
    let places: Vec<(&str, String)> = places.iter().map(|(place, number)| (*place, number.to_string())).collect();
    let places: Vec<(&str, &str)> = places.iter().map(|(place, number)| (*place, number.as_str())).collect();
    filled("p", class, says, &places)
}
