use yew::prelude::*;

use crate::ear::{Kind, Observation};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, list, typed};
use crate::ui::parts::note::{LETTERS, letter_class, mark_id, note_id};
use crate::ui::view::{View, fill};

/// A reply with its pencil marks. The notes come in the order of their letters.
///
/// Marks of different notes may lie over each other, so the text is cut wherever one begins or ends and every
/// piece wears the marks it lies under.
pub fn marked(view: View, reply: &str, notes: &[&Observation]) -> Html {
    let mut cuts = vec![0, reply.len()];
    for span in notes.iter().flat_map(|note| &note.spans) {
        for cut in [span.start, span.end] {
            // A few dozen at most: put each in its place.
            if let Err(place) = cuts.binary_search(&cut) {
                cuts.insert(place, cut);
            }
        }
    }
    list(cuts.windows(2).map(|ends| piece(view, reply, ends[0], ends[1], notes)).collect())
}

fn piece(view: View, reply: &str, start: usize, end: usize, notes: &[&Observation]) -> Html {
    let mut drawn = typed(reply.get(start..end).unwrap_or_default());
    let mut letters = Vec::new();
    for (place, note) in notes.iter().enumerate() {
        if let Some(span) = note.spans.iter().find(|span| span.start <= start && end <= span.end) {
            let class = match note.kind {
                Kind::Strength => "hb-mark hb-mark--strength",
                Kind::Suggestion => "hb-mark hb-mark--suggestion",
            };
            drawn = el("mark", class, vec![drawn]);
            if span.end == end {
                letters.push(letter(view, place, note, note.spans.first() == Some(span)));
            }
        }
    }
    letters.insert(0, drawn);
    list(letters)
}

/// The letter after a mark: it leads to the note. The first mark of a note is where the note leads back to.
fn letter(view: View, place: usize, note: &Observation, first: bool) -> Html {
    let letter = LETTERS.get(place).copied().unwrap_or_default();
    let title = view.observation(note.id).map_or(note.id, |words| words.title);
    let label = fill(view.words().notes.to_note, &[("letter", letter), ("title", title)]);
    // The style sheet draws the letter, so that the words stay the person's own when they are copied.
    let made = el("button", letter_class(note.kind), Vec::new()).with("type", "button").with("data-letter", letter);
    let made = made.with_own("aria-label", label).on_click(view, Event::PartSought(note_id(place)));
    if first { made.with("id", mark_id(place)) } else { made }
}
