use yew::prelude::*;

use super::act::{Weight, act};
use crate::app::Event;
use crate::content::ObservationWords;
use crate::feedback::{Kind, Observation};
use crate::ui::view::{View, fill};

pub(super) const LETTERS: [&str; 3] = ["a", "b", "c"];

pub(super) fn note_id(place: usize) -> &'static str {
    ["note-a", "note-b", "note-c"].get(place).copied().unwrap_or_default()
}

pub(super) fn mark_id(place: usize) -> &'static str {
    ["mark-a", "mark-b", "mark-c"].get(place).copied().unwrap_or_default()
}

/// How a kind is written in the style sheet.
pub(super) fn modifier(kind: Kind) -> &'static str {
    match kind {
        Kind::Strength => "strength",
        Kind::Suggestion => "suggestion",
    }
}

/// One note: what it says, why, one thing to try. With a `place` it has that letter, and can be put away.
pub fn note(view: View, note: &Observation, place: Option<usize>) -> Html {
    let Some(words) = view.observation(note.id) else { return Html::default() };
    let modifier = modifier(note.kind);
    let texts = &view.words().notes;
    let letter = place.and_then(|place| LETTERS.get(place).copied()).map(|letter| {
        let class = classes!("hb-letter", format!("hb-letter--{modifier}"));
        if note.spans.is_empty() {
            // A note on what is not there has no words to lead to.
            return html! { <span {class} aria-hidden="true">{ letter }</span> };
        }
        let label = fill(texts.to_words, &[("letter", letter)]);
        let to_words = view.on::<MouseEvent>(Event::PartSought(mark_id(place.unwrap_or_default())));
        html! { <button type="button" {class} aria-label={label} onclick={to_words}>{ letter }</button> }
    });
    let class = classes!("hb-note", format!("hb-note--{modifier}"), letter.is_none().then_some("hb-note--plain"));
    let away = (note.kind == Kind::Suggestion && place.is_some()).then(|| {
        let put_away = act(view, Weight::Small, texts.dismiss, Event::NoteDismissed(note.id));
        html! { <p class="hb-note__foot">{ put_away }</p> }
    });
    html! {
        <li {class} id={place.map(note_id)} tabindex="-1">
            { letter.unwrap_or_default() }
            <h3 class="hb-note__title">{ words.title }</h3>
            if let Some(about) = &note.about {
                <p class="hb-small hb-soft">{ fill(texts.about, &[("word", about)]) }</p>
            }
            <p>{ words.why }</p>
            <p class="hb-note__try">{ words.r#try }</p>
            { away.unwrap_or_default() }
        </li>
    }
}

/// What an observation says, away from any reply.
pub fn bare_note(words: &'static ObservationWords, kind: Kind) -> Html {
    let title = classes!("hb-note__title", "hb-marks__title", format!("hb-marks__title--{}", modifier(kind)));
    html! {
        <li class="hb-note hb-note--plain">
            <h3 class={title}>{ words.title }</h3>
            <p>{ words.why }</p>
            <p class="hb-note__try">{ words.r#try }</p>
        </li>
    }
}
