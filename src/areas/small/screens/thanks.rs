use yew::prelude::*;

use crate::areas::small::screens::{View, press, status, words_of};
use crate::areas::small::words::DateWords;
use crate::areas::small::{Held, SHOWN, SmallEvent};
use crate::share::Day;
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, list, nothing, typed, words};
use crate::ui::parts::{Weight, acts, leading, link, part, small};
use crate::ui::view::fill;

/// A line each, with its day.
pub fn thanks(view: View) -> Vec<Html> {
    let (texts, room) = (&words_of(view).thanks, view.room);
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("id", "thanks").with("autocomplete", "off");
    let input = input.with("maxlength", "400").with("aria-describedby", "thanks-such").holding(&room.written.thanks);
    let input = input.on_typing(*view, |words| Event::Small(SmallEvent::ThanksTyped(words)));
    let write = vec![
        words("label", "hb-ours__ask", texts.label).with("for", "thanks"),
        input,
        small(texts.such).with("id", "thanks-such"),
        status(if room.asked_empty { texts.empty } else { "" }),
    ];
    let keep = if view.shell.may_keep_own() {
        acts(vec![press(view, Weight::Next, texts.keep, SmallEvent::ThanksKept)])
    } else {
        small(texts.keep_off)
    };
    let kept = if room.saved {
        words("p", "", texts.kept).with("id", "thanks-kept").with("tabindex", "-1")
    } else {
        nothing()
    };
    let stays = if view.shell.may_keep_own() { small(texts.stays) } else { nothing() };
    vec![leading(texts.heading, texts.lead), el("section", "hb-stack", write), keep, stays, kept, before(view)]
}

/// What was kept, newest first, a day at a time. It is nobody's in particular, and nothing is added up.
fn before(view: View) -> Html {
    let texts = &words_of(view).thanks;
    let shown: Vec<&Held> = view.room.thanks.iter().take(SHOWN + view.room.more).collect();
    if shown.is_empty() {
        return nothing();
    }
    let day = |held: &Held| Day((view.shell.times.day)(held.at));
    let days = shown.chunk_by(|one, other| day(one) == day(other)).filter_map(|of_day| {
        let heading = typed(&date(day(of_day.first()?), &words_of(view).date));
        let lines = of_day.iter().map(|held| line(view, held)).collect();
        let inside = vec![el("h3", "hb-small hb-soft", vec![heading]), el("div", "hb-stack", lines)];
        Some(el("section", "hb-stack hb-stack--near", inside))
    });
    let more = if view.room.thanks.len() > shown.len() {
        acts(vec![press(view, Weight::Plain, texts.more, SmallEvent::MoreAsked)])
    } else {
        nothing()
    };
    let weekly = acts(vec![link(Weight::Usual, texts.weekly, &Route::read("/minutes"))]);
    part(texts.before, vec![list(days.collect()), more, weekly])
}

fn line(view: View, held: &Held) -> Html {
    let said = typed(held.words.as_deref().unwrap_or_default());
    let said = el("p", "hb-spoken hb-wrote", vec![said]).with("dir", "auto");
    let remove = press(view, Weight::Small, words_of(view).thanks.remove, SmallEvent::Removed(held.key.clone()));
    el("div", "", vec![said, remove]).keyed(held.key.clone())
}

/// A day as it is said.
fn date(day: Day, words: &DateWords) -> String {
    let (year, month, of_month) = day.parts();
    let weekday = words.weekdays.get(day.weekday()).copied().unwrap_or_default();
    let month = words.months.get((month - 1) as usize).copied().unwrap_or_default();
    let (of_month, year) = (of_month.to_string(), year.to_string());
    fill(words.day, &[("weekday", weekday), ("month", month), ("day", &of_month), ("year", &year)])
}
