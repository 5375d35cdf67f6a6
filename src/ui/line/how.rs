use yew::prelude::*;

use crate::ear::ear;
use crate::shell::Route;
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::line::Open;
use crate::ui::parts::fold;

/// How the reply was read, for who wants to know: what each piece was taken for, and what noticed each note.
pub fn how(open: Open) -> Html {
    let Open { view, line, .. } = open;
    let Some(ear) = ear() else { return nothing() };
    let texts = (ear.how)(view.shell.language);
    let row =
        |said: Html, what: &'static str| el("li", "", vec![said, text(" "), words("span", "hb-small hb-soft", what)]);
    let clauses = line.clauses();
    let piece = |(span, frame)| {
        let said = line.reply.get::<std::ops::Range<usize>>(span).unwrap_or_default();
        row(el("span", "hb-spoken", vec![typed(said.trim())]), texts.taken(frame))
    };
    let pieces = clauses.into_iter().map(|(span, frame)| piece((span.start..span.end, frame))).collect();
    let verdict = line.verdict(&view.shell.settings.off);
    let notes = verdict.notes().chain(&verdict.more).filter_map(|note| {
        let title = view.observation(note.id)?.title;
        Some(row(words("span", "", title), texts.by(note.by)))
    });
    let notes: Vec<Html> = notes.collect();
    let mut inside = vec![words("p", "hb-small", texts.pieces), el("ul", "hb-list", pieces)];
    if !notes.is_empty() {
        inside.extend([words("p", "hb-small", texts.notes), el("ul", "hb-list", notes)]);
    }
    if !line.was_read() {
        inside.push(words("p", "hb-small hb-soft", texts.unread));
    }
    let all = words("a", "", texts.all).with_own("href", Route::read("/marks").fragment());
    inside.push(el("p", "hb-small", vec![all]));
    fold(texts.heading, el("div", "hb-more__body hb-stack", inside))
}
