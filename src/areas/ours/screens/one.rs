use yew::prelude::*;

use crate::areas::ours::screens::{View, press, sheet, today, weeks, with_date, words_of};
use crate::areas::ours::{Agreement, Held, OursEvent, OursPage};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, acts, heading, link, small};
use crate::ui::view::fill;

/// An agreement to read, and what can be done with it.
pub fn one(view: View, key: &str) -> Vec<Html> {
    let texts = &words_of(view).page;
    let held = view.room.find(key).filter(|held| held.is_shown());
    let inside = match held.map(|held| (held, held.agreement())) {
        Some((held, Some(agreement))) => whole(view, held, &agreement),
        Some((held, None)) => versions(view, held),
        None => Vec::new(),
    };
    let back = el("p", "hb-no-print", vec![link(Weight::Plain, texts.ours, &OursPage::Home.into())]);
    [vec![heading(texts.title)], inside, vec![back]].concat()
}

fn whole(view: View, held: &Held, agreement: &Agreement) -> Vec<Html> {
    let texts = &words_of(view).page;
    let key = || held.key.clone();
    let is_due = held.is_due(today(view));
    let stands = match (agreement.is_over(), is_due) {
        (true, _) => el("p", "hb-lead", vec![typed(&with_date(view, texts.over, &agreement.over))]),
        (false, true) => words("p", "hb-lead", texts.due),
        (false, false) => nothing(),
    };
    let print = act(*view, Weight::Usual, texts.print, Event::PrintAsked);
    let file = press(view, Weight::Usual, texts.file, OursEvent::FileAsked(key()));
    let remove = press(view, Weight::Plain, texts.remove, OursEvent::Removed(key()));
    let seen = el("p", "hb-small hb-soft", vec![typed(&fill(texts.seen, &[("title", texts.entry)]))]);
    let ways = if agreement.is_over() {
        let again = press(view, Weight::Usual, texts.again, OursEvent::AgainAsked(key()));
        vec![acts(vec![again, print, file]), acts(vec![remove])]
    } else {
        let weight = if is_due { Weight::Next } else { Weight::Usual };
        let look = link(weight, texts.look, &OursPage::Look(key()).into());
        // A day that has come is in nobody's calendar any more.
        let calendar = press(view, Weight::Usual, texts.calendar, OursEvent::CalendarAsked(key()));
        let (calendar, seen) = if is_due { (nothing(), nothing()) } else { (calendar, seen) };
        let change = link(Weight::Plain, texts.change, &OursPage::Change(key()).into());
        vec![acts(vec![look, calendar, print, file]), seen, acts(vec![change, remove])]
    };
    let stays = if view.shell.may_keep_own() { texts.kept } else { texts.ends };
    let help = link(Weight::Small, words_of(view).write.help, &Route::Help);
    vec![
        stands,
        sheet(view, agreement),
        el("div", "hb-stack hb-no-print", ways),
        weeks::weeks(view, agreement),
        el("p", "hb-small hb-soft hb-no-print", vec![text(stays)]),
        el("div", "hb-stack hb-no-print", vec![small(words_of(view).write.free), el("p", "", vec![help])]),
    ]
}

/// Two phones changed it without knowing of each other: both stand, and the two say which is kept.
fn versions(view: View, held: &Held) -> Vec<Html> {
    let texts = &words_of(view).page;
    let last = texts.unnamed.last().copied().unwrap_or_default();
    let cards = held.versions().into_iter().enumerate().map(|(place, (name, agreement))| {
        let name = if name.trim().is_empty() { texts.unnamed.get(place).copied().unwrap_or(last) } else { name };
        let choose = press(view, Weight::Usual, texts.choose, OursEvent::VersionChosen(held.key.clone(), place));
        let choose = choose.with_own("aria-label", [texts.choose, ": ", name].concat());
        let name = el("h2", "", vec![typed(name)]).with("dir", "auto");
        el("section", "hb-card", vec![name, sheet(view, &agreement), weeks::weeks(view, &agreement), choose])
    });
    vec![words("p", "hb-lead", texts.versions), el("div", "hb-stack", cards.collect())]
}
