//! The pages of Repair.

mod after;
mod apology;
mod home;
mod look;

use yew::prelude::*;

use crate::areas::repair::words::RepairWords;
use crate::areas::repair::{At, RepairEvent, RepairPage, RepairRoom};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, link};
use crate::ui::view::{In, fill};

/// What the screens of this area are drawn from.
type View<'a> = In<'a, RepairRoom>;

impl View<'_> {
    fn repair(self) -> &'static RepairWords {
        RepairWords::of(self.shell.language)
    }
}

pub fn repair(room: &RepairRoom, page: &RepairPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let inside = match page {
        RepairPage::Home => home::home(view),
        RepairPage::Phrase(id) => home::phrase(view, id),
        RepairPage::Apology => apology(view),
        RepairPage::Look => look::look(view),
    };
    el("div", "hb-screen", inside)
}

fn apology(view: View) -> Vec<Html> {
    let at = view.room.written.apology.at();
    let inside = match at {
        At::Write => return apology::write(view),
        At::Looked => apology::looked(view),
        At::End => after::end(view),
        At::Side => after::side(view),
        At::Agree => after::agree(view),
        At::Over => after::over(view),
    };
    vec![el("div", "hb-steps", inside).keyed(at.id().to_owned())]
}

/// What was noticed, in order, for who can't see the marks appear.
pub fn says(room: &RepairRoom, view: crate::ui::view::View) -> String {
    let at = room.written.apology.at();
    let speaks = at == At::Looked || at == At::Write && view.shell.settings.live_notes;
    if !speaks || view.shell.route != Route::Repair(RepairPage::Apology) {
        return String::new();
    }
    let verdict = room.verdict(view.shell);
    let titles: Vec<&str> =
        verdict.notes().filter_map(|note| view.observation(note.id)).map(|words| words.title).collect();
    if titles.is_empty() { String::new() } else { fill(view.words().practice.heard, &[("titles", &titles.join(". "))]) }
}

fn press(view: View, weight: Weight, label: &'static str, event: RepairEvent) -> Html {
    act(*view, weight, label, Event::Repair(event))
}

fn went(view: View, weight: Weight, label: &'static str, at: At) -> Html {
    press(view, weight, label, RepairEvent::Went(at))
}

/// A few plain words, and the way to Help behind them.
fn with_help(says: &'static str, way: &'static str) -> Html {
    el("p", "hb-small hb-soft hb-no-print", vec![text(says), text(" "), link(Weight::Small, way, &Route::Help)])
}

/// Something is said where it is heard; the place is there before.
fn status(says: &'static str) -> Html {
    let inside = if says.is_empty() { nothing() } else { words("p", "", says) };
    el("div", "hb-no-print", vec![inside]).with("role", "status")
}

/// What is said of something that was handed in empty.
fn missing(view: View, says: &'static str) -> Html {
    status(if view.room.asked_empty { says } else { "" })
}

/// Whether copying went well.
fn copied(view: View) -> Html {
    let texts = &view.repair().phrase;
    status(view.room.copied.map_or("", |well| if well { texts.copied } else { texts.copy_no }))
}

/// Reads aloud what is in sight, where the device can.
fn hear(view: View) -> Html {
    let texts = &view.words().practice;
    let label = if view.shell.speaking { texts.hush } else { texts.hear };
    if view.shell.voice { act(*view, Weight::Usual, label, Event::HearAsked) } else { nothing() }
}

/// Words to say, the biggest thing on their screen: they can be handed over as they stand.
fn spoken(said: &str) -> Html {
    let said = el("blockquote", "hb-voice__words", vec![typed(said)]).with("dir", "auto");
    el("div", "hb-voice hb-voice--said", vec![said]).with("translate", "no")
}

/// A box with its label over it, and what describes it under it.
struct Field<'a> {
    id: &'static str,
    label: &'static str,
    rows: &'static str,
    holds: &'a str,
    note: Html,
}

fn field(view: View, one: Field, typing: impl Fn(String) -> RepairEvent + 'static) -> Html {
    let note = [one.id, "-note"].concat();
    let label = words("label", "hb-ours__ask", one.label).with("for", one.id);
    let area = el("textarea", "hb-reply__box hb-ours__box", Vec::new()).with("id", one.id).with("rows", one.rows);
    let area = area.with("autocomplete", "off").with("spellcheck", "true").with_own("aria-describedby", note.clone());
    let area = area.holding(one.holds).on_typing(*view, move |words| Event::Repair(typing(words)));
    let note = el("p", "hb-small hb-soft", vec![one.note]).with_own("id", note);
    el("section", "hb-stack", vec![label, area, note])
}
