use yew::prelude::*;

use crate::content::ObservationWords;
use crate::ear::{Kind, Observation};
use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::parts::act::{Weight, act};
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

/// One note: what it says, why, one thing to try. With a `place` it has that letter, and can be put away.
pub fn note(view: View, note: &Observation, place: Option<usize>) -> Html {
    let Some(observation) = view.observation(note.id) else { return nothing() };
    let texts = &view.words().notes;
    // A size is no word that could be quoted.
    let about =
        note.about.as_ref().filter(|_| note.id != "size").map(|about| typed(&fill(texts.about, &[("word", about)])));
    let mut inside = vec![
        place.map_or_else(nothing, |place| letter(view, note, place)),
        words("h3", "hb-note__title", observation.title),
        about.map_or_else(nothing, |about| el("p", "hb-small hb-soft", vec![about])),
        words("p", "", observation.why),
        words("p", "hb-note__try", observation.next(note.then)),
    ];
    if place.is_some() {
        let put_away = act(view, Weight::Small, texts.dismiss, Event::Line(LineEvent::NoteDismissed(note.id)));
        inside.push(el("p", "hb-note__foot", vec![put_away]));
    }
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
    let label = fill(view.words().notes.to_words, &[("letter", letter)]);
    let made = words("button", letter_class(note.kind), letter).with("type", "button");
    made.with_own("aria-label", label).on_click(view, Event::PartSought(mark_id(place)))
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
