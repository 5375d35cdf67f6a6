use yew::prelude::*;

use crate::drills::Line;
use crate::ear::Observation;
use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::line::Open;
use crate::ui::line::answered::Beside;
use crate::ui::line::how::how;
use crate::ui::parts::{Weight, act, fold, key, letter_of, marked, note_away, own_note, said_before};
use crate::ui::view::View;

/// The words come back with what was noticed in them: strengths first, two suggestions at most, the rest folded.
pub fn noticed(open: Open) -> Vec<Html> {
    let texts = &open.view.line_words().notes;
    returned(open, ((false, nothing()), nothing(), texts.go_on))
}

/// The same with what is said before the notes, and whether that calls for other words; with what is said under them, and
/// what the way on is called.
pub fn returned(open: Open, beside: Beside) -> Vec<Html> {
    let Open { view, line, drill, .. } = open;
    let verdict = line.verdict(&view.shell.settings.off);
    let said = said_before(&open.name(view.line_words().notes.said), drill.statement());
    words_back(view, line, [said, how(open, &verdict)], beside)
}

/// Somebody's words with their notes, whatever they answer: that goes before them. How they were read stands under them, where
/// that can be told.
pub fn words_back(view: View, line: &Line, [said, how]: [Html; 2], beside: Beside) -> Vec<Html> {
    let ((lacks, before), beside, go_on) = beside;
    let texts = &view.line_words().notes;
    let verdict = line.verdict(&view.shell.settings.off);
    let notes: Vec<&Observation> = verdict.notes().collect();
    let heading = words("h1", "hb-voice__who", texts.heading).with("id", "screen-heading").with("tabindex", "-1");
    let reply = el("p", "hb-voice__words", vec![marked(view, &line.reply, &notes)]).with("translate", "no");
    let whole = line.whole_verdict(&view.shell.settings.off);
    let list = in_places(view, line, whole.notes(), &notes);
    let late = match line.late {
        Some(_) => act(view, Weight::Plain, texts.late, Event::Line(LineEvent::LateNotesAsked)),
        None => nothing(),
    };
    let under = vec![
        words("h2", "hb-unseen", texts.list),
        before,
        el("div", "", vec![late]).with("role", "status"),
        if list.is_empty() { words("p", "", texts.none) } else { el("ul", "hb-notes", list) },
        more(view, line, &whole.more),
        line.earlier()
            .map_or_else(nothing, |first| fold(texts.earlier, el("p", "hb-more__body hb-spoken", vec![typed(first)]))),
        how,
        words("p", "hb-small hb-soft", texts.blind),
        beside,
    ];
    // The loud one is what the words call for: where nothing is to change, the way on.
    let change = lacks || !verdict.suggestions.is_empty();
    let (first, second) = if change { (Weight::Next, Weight::Usual) } else { (Weight::Usual, Weight::Next) };
    let mut acts = vec![
        act(view, first, texts.revise, Event::Line(LineEvent::RevisionAsked)),
        act(view, second, go_on, Event::Line(LineEvent::ModelsAsked)),
    ];
    if !change {
        acts.reverse();
    }
    vec![
        said,
        el("div", "hb-voice hb-voice--heard hb-voice--back", vec![heading, reply, key(view, &notes)]),
        el("section", "hb-stack", under),
        el("div", "hb-acts", acts),
    ]
}

fn more(view: View, line: &Line, rest: &[Observation]) -> Html {
    if rest.is_empty() {
        return nothing();
    }
    let notes = in_places(view, line, rest.iter(), &[]);
    fold(view.line_words().notes.more, el("ul", "hb-notes hb-more__body", notes))
}

/// Notes with the letters of their marks, each in its place, and those that were put away in theirs.
fn in_places<'a>(
    view: View,
    line: &Line,
    notes: impl Iterator<Item = &'a Observation>,
    marked: &[&Observation],
) -> Vec<Html> {
    let one = |note: &Observation| match line.is_put_away(note.id) {
        true => note_away(view, note),
        false => own_note(view, note, letter_of(note, marked)),
    };
    notes.map(one).collect()
}
