use yew::prelude::*;

use crate::content::ObservationWords;
use crate::ear::{Kind, Observation};
use crate::shell::{Event, LineEvent};
use crate::text::Span;
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::parts::act::{Weight, act};
use crate::ui::parts::marked::in_words;
use crate::ui::view::{View, fill};

pub(super) const LETTERS: [&str; 3] = ["a", "b", "c"];

pub(super) fn note_id(place: usize) -> &'static str {
    ["note-a", "note-b", "note-c"].get(place).copied().unwrap_or_default()
}

pub(super) fn mark_id(place: usize) -> &'static str {
    ["mark-a", "mark-b", "mark-c"].get(place).copied().unwrap_or_default()
}

pub(super) fn letter_class(kind: Kind) -> &'static str {
    match kind {
        Kind::Strength => "hb-letter hb-letter--strength",
        Kind::Suggestion => "hb-letter hb-letter--suggestion",
    }
}

/// One note, to be read: what it says, why, one thing to try. With a `place` it has that letter.
pub fn note(view: View, note: &Observation, place: Option<usize>) -> Html {
    said(view, note, place, nothing())
}

/// The same where it can be put away, be it praise or not.
pub fn own_note(view: View, note: &Observation, place: Option<usize>) -> Html {
    said(view, note, place, foot(view, note, view.line_words().notes.dismiss, LineEvent::NoteDismissed(note.id)))
}

/// One that was put away, in its place: no more than what it was, and the way back.
pub fn note_away(view: View, note: &Observation) -> Html {
    let title = view.observation(note.id).map_or("", |words| words.title);
    let back = foot(view, note, view.line_words().notes.restore, LineEvent::NoteTakenBack(note.id));
    el("li", "hb-note hb-note--plain", vec![words("p", "hb-soft", title), back])
}

/// Both ways have one name, so that focus stays where it is.
fn foot(view: View, note: &Observation, label: &'static str, event: LineEvent) -> Html {
    el("p", "hb-note__foot", vec![act(view, Weight::Small, label, Event::Line(event)).with("id", note.id)])
}

fn said(view: View, note: &Observation, place: Option<usize>, foot: Html) -> Html {
    let Some(observation) = view.observation(note.id) else { return nothing() };
    let texts = &view.line_words().notes;
    // A size is no word that could be quoted.
    let about =
        note.about.as_ref().filter(|_| note.id != "size").map(|about| typed(&fill(texts.about, &[("word", about)])));
    let inside = vec![
        place.map_or_else(nothing, |place| letter(view, note, place)),
        words("h3", "hb-note__title", observation.title),
        about.map_or_else(nothing, |about| el("p", "hb-small hb-soft", vec![about])),
        words("p", "", observation.why),
        words("p", "hb-note__try", observation.next(note.then)),
        foot,
    ];
    let class = match (note.kind, place) {
        (Kind::Strength, Some(_)) => "hb-note hb-note--strength",
        (Kind::Suggestion, Some(_)) => "hb-note hb-note--suggestion",
        (Kind::Strength, None) => "hb-note hb-note--strength hb-note--plain",
        (Kind::Suggestion, None) => "hb-note hb-note--suggestion hb-note--plain",
    };
    let made = el("li", class, inside);
    match place {
        Some(place) => made.with("id", note_id(place)).with("tabindex", "-1"),
        None => made,
    }
}

/// The letter of a note: it leads to the words. A note on what is not there has no words to lead to.
fn letter(view: View, note: &Observation, place: usize) -> Html {
    let letter = LETTERS.get(place).copied().unwrap_or_default();
    if note.spans.is_empty() {
        return words("span", letter_class(note.kind), letter).with("aria-hidden", "true");
    }
    let label = fill(view.line_words().notes.to_words, &[("letter", letter)]);
    let made = words("button", letter_class(note.kind), letter).with("type", "button");
    made.with_own("aria-label", label).on_click(view, Event::PartSought(mark_id(place)))
}

/// What the marks above mean, in a few words each, right under them; each name wears the line of its mark.
pub fn key(view: View, notes: &[&Observation]) -> Html {
    let names = in_words(notes).into_iter().zip(LETTERS).filter_map(|(note, letter)| {
        let name = view.observation(note.id)?.short;
        // What is not there has no line.
        let class = if note.spans.is_empty() { "" } else { mark_class(note, notes) };
        Some(el("li", "", vec![words("span", letter_class(note.kind), letter), text(" "), words("span", class, name)]))
    });
    if notes.is_empty() { nothing() } else { el("ul", "hb-home__key", names.collect()) }
}

/// A mark that another one lies in has a thinner line, so that the inner one stands out.
pub(super) fn mark_class(note: &Observation, notes: &[&Observation]) -> &'static str {
    let holds = |outer: &Span, inner: &Span| outer != inner && outer.start <= inner.start && inner.end <= outer.end;
    let inner = |span| notes.iter().flat_map(|other| &other.spans).any(|other| holds(span, other));
    match (note.kind, note.spans.iter().any(inner)) {
        (Kind::Strength, false) => "hb-mark hb-mark--strength",
        (Kind::Strength, true) => "hb-mark hb-mark--strength hb-mark--wide",
        (Kind::Suggestion, false) => "hb-mark hb-mark--suggestion",
        (Kind::Suggestion, true) => "hb-mark hb-mark--suggestion hb-mark--wide",
    }
}

/// What an observation says, away from any reply, and what else stands with it.
pub fn bare_note(observation: &'static ObservationWords, kind: Kind, beside: Vec<Html>) -> Html {
    let title = match kind {
        Kind::Strength => "hb-note__title hb-marks__title hb-marks__title--strength",
        Kind::Suggestion => "hb-note__title hb-marks__title hb-marks__title--suggestion",
    };
    let mut inside = vec![
        words("h3", title, observation.title),
        words("p", "", observation.why),
        words("p", "hb-note__try", observation.r#try),
    ];
    inside.extend(beside);
    el("li", "hb-note hb-note--plain", inside)
}
