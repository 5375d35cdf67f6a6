use yew::prelude::*;

use crate::areas::listen::screens::heard_words;
use crate::areas::listen::{FOR_TWO, ListenEvent, ListenPage, ListenRoom};
use crate::drills::{Finished, Task, Wish};
use crate::shell::{Event, Route};
use crate::ui::element::{el, nothing, typed, words};
use crate::ui::parts::{Weight, act, acts, heading, link};
use crate::ui::view::View;

/// The end of a sitting: what the words did, and what comes back.
pub fn closing(room: &ListenRoom, view: View) -> Html {
    let texts = &heard_words(view).finish;
    let finished = room.closing.as_deref().unwrap_or_default();
    let worked = titles(room, view, finished, |one| &one.strengths);
    let again = titles(room, view, finished, |one| &one.suggestions);
    let again_why = if again.is_empty() { texts.clear } else { texts.again_why };
    let worked = if worked.is_empty() {
        nothing()
    } else {
        el("section", "hb-part", vec![words("h2", "", texts.worked), el("ul", "", worked)])
    };
    let again = vec![words("h2", "", texts.again), words("p", "hb-soft", again_why), el("ul", "", again)];
    let task = finished.first().and_then(|one| Task::of(&one.drill));
    let (more, home) = match task {
        Some(task) => (Event::TaskAsked(task), Route::read("/talk")),
        None => (Event::Listen(ListenEvent::SittingAsked(Wish::default())), ListenPage::Home.into()),
    };
    let next = vec![
        act(view, Weight::Next, texts.more, more),
        link(Weight::Usual, texts.done, &home),
        back(room, view, finished),
    ];
    let inside = vec![
        heading(texts.heading),
        worked,
        el("section", "hb-part", again),
        words("p", "hb-part hb-lead", texts.talk),
        for_two(view, finished.len()),
        el("div", "hb-acts hb-acts--last", next),
    ];
    el("div", "hb-screen", inside)
}

/// Something for two, after the second sitting there was: more lines were done than these, and not yet many more. Once it is
/// put away, or a date stands, it is said no more.
fn for_two(view: View, lines: usize) -> Html {
    let (shell, texts) = (view.shell, &heard_words(view).finish);
    let second = (lines + 1..=2 * lines).contains(&shell.progress.seen.len());
    let away = shell.settings.off.iter().any(|off| off == FOR_TWO);
    if !second || away || !shell.leads.dates.is_empty() || shell.frame.is_some() {
        return nothing();
    }
    let put_away = act(view, Weight::Small, texts.two_away, Event::Listen(ListenEvent::OfferPutAway));
    acts(vec![link(Weight::Plain, texts.two, &Route::read("/minutes")), put_away])
}

/// The way back to the assignment, where one of its lines was practised, or to the pack that is tried out.
fn back(room: &ListenRoom, view: View, finished: &[Finished]) -> Html {
    if let Some(back) = &room.back {
        return link(Weight::Usual, view.words().leads.back_to_pack, back);
    }
    let of_task = finished.iter().any(|one| view.shell.leads.lines.contains(&one.drill));
    if of_task { link(Weight::Usual, view.words().leads.back_to_task, &Route::read("/task")) } else { nothing() }
}

/// Each title once, however many lines it came up in: nothing is counted. Under it stand the words it was about.
fn titles(room: &ListenRoom, view: View, finished: &[Finished], ids: fn(&Finished) -> &Vec<String>) -> Vec<Html> {
    let mut seen: Vec<&String> = Vec::new();
    let mut titles = Vec::new();
    for id in finished.iter().flat_map(ids) {
        let Some(observation) = view.observation(id).filter(|_| !seen.contains(&id)) else { continue };
        seen.push(id);
        let mut inside = vec![words("span", "", observation.title)];
        let about = room.words.iter().filter(|(of, _)| of == id);
        inside.extend(about.map(|(_, said)| el("q", "hb-spoken hb-quote", vec![typed(&["“", said, "”"].concat())])));
        titles.push(el("li", "", inside));
    }
    titles
}
