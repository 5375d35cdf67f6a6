use yew::prelude::*;

use crate::ear::Observation;
use crate::shell::Event;
use crate::text::Span;
use crate::ui::element::{Element as _, el, list, typed};
use crate::ui::parts::note::{LETTERS, letter_class, mark_class, mark_id, note_id};
use crate::ui::view::{View, fill};

/// Notes in the order of their letters, which is that of their marks in the words; what is on no words comes last.
pub(super) fn in_words<'a>(notes: &[&'a Observation]) -> Vec<&'a Observation> {
    let first = |note: &Observation| note.spans.iter().map(|span| span.end).min().unwrap_or(usize::MAX);
    let mut all: Vec<&Observation> = Vec::new();
    for note in notes {
        // A few at most: put each in its place.
        let place = all.iter().take_while(|known| first(known) <= first(note)).count();
        all.insert(place, note);
    }
    all
}

/// Which letter a note has among those that are marked with it.
pub fn letter_of(note: &Observation, notes: &[&Observation]) -> Option<usize> {
    in_words(notes).iter().position(|known| known.id == note.id)
}

/// A reply with its pencil marks.
///
/// Marks of different notes may lie over each other, so the text is cut wherever one begins or ends. A piece wears one
/// line, that of the narrowest mark it lies under: two lines under one word are told apart by nobody. A word that a letter
/// stands after is kept whole with it and with the comma behind it.
pub fn marked(view: View, reply: &str, notes: &[&Observation]) -> Html {
    let notes = &in_words(notes);
    let mut cuts = vec![0, reply.len()];
    let mut cut = |at: usize| {
        // A few dozen at most: put each in its place.
        if let Err(place) = cuts.binary_search(&at) {
            cuts.insert(place, at);
        }
    };
    let mut kept: Vec<Span> = Vec::new();
    for span in notes.iter().flat_map(|note| &note.spans) {
        let word = word_at(reply, span.end);
        [span.start, span.end, word.start, word.end].into_iter().for_each(&mut cut);
        kept.push(word);
    }
    let (mut drawn, mut word) = (Vec::new(), Vec::new());
    for ends in cuts.windows(2) {
        let pieces = if kept.iter().any(|kept| holds(kept, ends)) { &mut word } else { &mut drawn };
        pieces.extend(piece(view, reply, ends, notes));
        if kept.iter().any(|kept| kept.end == ends[1]) {
            drawn.push(el("span", "hb-whole", std::mem::take(&mut word)));
        }
    }
    list(drawn)
}

/// The word that ends here, from the space before it to the one behind.
fn word_at(reply: &str, end: usize) -> Span {
    let (before, behind) = reply.split_at_checked(end).unwrap_or((reply, ""));
    let start = before.trim_end().rfind(char::is_whitespace).map_or(0, |space| {
        // A space may be more than a byte long.
        space + before[space..].chars().next().map_or(1, char::len_utf8)
    });
    Span { start, end: end + behind.find(char::is_whitespace).unwrap_or(behind.len()) }
}

fn holds(span: &Span, ends: &[usize]) -> bool {
    span.start <= ends[0] && ends[1] <= span.end
}

fn piece(view: View, reply: &str, ends: &[usize], notes: &[&Observation]) -> Vec<Html> {
    let said = typed(reply.get(ends[0]..ends[1]).unwrap_or_default());
    let mut letters = Vec::new();
    let mut narrowest: Option<(usize, &Observation)> = None;
    for (place, note) in notes.iter().enumerate() {
        if let Some(span) = note.spans.iter().find(|span| holds(span, ends)) {
            let length = span.end - span.start;
            if narrowest.is_none_or(|(known, _)| length < known) {
                narrowest = Some((length, note));
            }
            if span.end == ends[1] {
                letters.push(letter(view, place, note, note.spans.first() == Some(span)));
            }
        }
    }
    let drawn = match narrowest {
        Some((_, note)) => el("mark", mark_class(note, notes), vec![said]),
        None => said,
    };
    letters.insert(0, drawn);
    letters
}

/// The letter after a mark: it leads to the note. The first mark of a note is where the note leads back to.
fn letter(view: View, place: usize, note: &Observation, first: bool) -> Html {
    let letter = LETTERS.get(place).copied().unwrap_or_default();
    let title = view.observation(note.id).map_or(note.id, |words| words.title);
    let label = fill(view.line_words().notes.to_note, &[("letter", letter), ("title", title)]);
    // The style sheet draws the letter, so that the words stay the person's own when they are copied.
    let made = el("button", letter_class(note.kind), Vec::new()).with("type", "button").with("data-letter", letter);
    let made = made.with_own("aria-label", label).on_click(view, Event::PartSought(note_id(place)));
    if first { made.with("id", mark_id(place)) } else { made }
}
