use yew::prelude::*;

use crate::ear::{Verdict, ear};
use crate::shell::Route;
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::line::Open;
use crate::ui::parts::fold;

/// How the reply was read, for who wants to know: what each piece was taken for, and what noticed each note.
pub fn how(open: Open, verdict: &Verdict) -> Html {
    let Open { view, line, .. } = open;
    let Some(ear) = ear() else { return nothing() };
    let texts = (ear.how)(view.shell.language);
    let row =
        |said: Html, what: &'static str| el("li", "", vec![said, text(" "), words("span", "hb-small hb-soft", what)]);
    let pieces = line.clauses().into_iter().map(|(span, frame)| {
        let said = line.reply.get(span.start..span.end).unwrap_or_default();
        row(el("span", "hb-spoken", vec![typed(said.trim())]), texts.taken(frame))
    });
    let notes = verdict.notes().chain(&verdict.more).filter_map(|note| {
        let title = view.observation(note.id)?.title;
        Some(row(words("span", "", title), texts.by(note.by)))
    });
    let notes: Vec<Html> = notes.collect();
    let mut inside = vec![words("p", "hb-small", texts.pieces), el("ul", "hb-list", pieces.collect())];
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
