use yew::prelude::*;

use super::note::{LETTERS, mark_id, modifier, note_id};
use crate::app::Event;
use crate::feedback::Observation;
use crate::ui::view::{View, fill};

/// A reply with its pencil marks. The notes come in the order of their letters.
///
/// Marks of different notes may lie over each other, so the text is cut wherever one begins or ends and every
/// piece wears the marks it lies under.
pub fn marked(view: View, text: &str, notes: &[&Observation]) -> Html {
    let mut cuts = vec![0, text.len()];
    for span in notes.iter().flat_map(|note| &note.spans) {
        cuts.extend([span.start.min(text.len()), span.end.min(text.len())]);
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2).filter_map(|ends| piece(view, text, ends[0], ends[1], notes)).collect()
}

fn piece(view: View, text: &str, start: usize, end: usize, notes: &[&Observation]) -> Option<Html> {
    let mut drawn = html! { { text.get(start..end)?.to_owned() } };
    let mut letters = Vec::new();
    for (place, note) in notes.iter().enumerate() {
        if let Some(span) = note.spans.iter().find(|span| span.start <= start && end <= span.end) {
            let class = classes!("hb-mark", format!("hb-mark--{}", modifier(note.kind)));
            drawn = html! { <mark {class}>{ drawn }</mark> };
            if span.end == end {
                letters.push(letter(view, place, note, note.spans.first() == Some(span)));
            }
        }
    }
    Some(html! { <>{ drawn }{ for letters }</> })
}

/// The letter after a mark: it leads to the note. The first mark of a note is where the note leads back to.
fn letter(view: View, place: usize, note: &Observation, first: bool) -> Html {
    let letter = LETTERS.get(place).copied().unwrap_or_default();
    let title = view.observation(note.id).map_or(note.id, |words| words.title);
    let label = fill(view.words().notes.to_note, &[("letter", letter), ("title", title)]);
    let class = classes!("hb-letter", format!("hb-letter--{}", modifier(note.kind)));
    let id = first.then(|| mark_id(place));
    let to_note = view.on::<MouseEvent>(Event::PartSought(note_id(place)));
    html! { <button type="button" {class} {id} aria-label={label} onclick={to_note}>{ letter }</button> }
}
