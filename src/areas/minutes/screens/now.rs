use yew::prelude::*;

use crate::areas::minutes::said::{length_said, name_of, seconds_of};
use crate::areas::minutes::screens::{View, date, labelled, lasts, press};
use crate::areas::minutes::words::StepWords;
use crate::areas::minutes::{MinutesEvent, MinutesPage, Piece, Sitting};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, acts, heading, link, part, ring, small};
use crate::ui::view::fill;

/// The step they are at, or the end.
pub fn now(view: View, sitting: &Sitting) -> Vec<Html> {
    let pieces = view.room.pieces(sitting.ritual, view.minutes());
    match pieces.get(sitting.at) {
        Some(piece) => vec![step(view, sitting, &pieces, *piece)],
        None => end(view, sitting, pieces.len()),
    }
}

/// What to do, who speaks, and its time.
fn step(view: View, sitting: &Sitting, pieces: &[Piece], piece: Piece) -> Html {
    let (all, own) = (view.minutes(), view.room.own(sitting.ritual));
    let Some(of) = all.ritual(sitting.ritual) else { return nothing() };
    let texts = &all.now;
    let seconds = seconds_of(piece, own, of);
    let at = [
        ("n", (sitting.at + 1).to_string()),
        ("of", pieces.len().to_string()),
        ("time", length_said(seconds, texts)),
        ("all", lasts(view, sitting.ritual)),
    ];
    let at = fill(texts.at, &at.each_ref().map(|(place, words)| (*place, words.as_str())));
    let name = el("h1", "hb-floor__who", vec![typed(&name_of(piece, own, of))]);
    let name = name.with("id", "screen-heading").with("tabindex", "-1");
    let ours = match piece {
        Piece::Ours(place) => of.step.get(place),
        Piece::Own(_) => None,
    };
    let next = match pieces.get(sitting.at + 1) {
        Some(next) => fill(texts.next, &[("step", &name_of(*next, own, of))]),
        None => texts.last.to_owned(),
    };
    let next = el("button", Weight::Next.class(), vec![typed(&next)]).with("type", "button");
    let next = next.on_click(*view, Event::Minutes(MinutesEvent::Came(sitting.at + 1)));
    let inside = vec![
        el("div", "hb-now", vec![name, el("p", "hb-small hb-soft", vec![typed(&at)])]),
        time(view, sitting, seconds),
        ours.map_or_else(|| says(texts.who, texts.own_who, "", ""), |ours| said(view, ours)),
        ours.map_or_else(nothing, |ours| boxes(view, sitting, ours)),
        ours.filter(|ours| ours.trial).map_or_else(nothing, |ours| trial(view, sitting, ours)),
        ours.filter(|ours| ours.dates).map_or_else(nothing, |_| date::at_step(view, sitting.ritual)),
        acts(vec![next]),
        ways(view, sitting),
    ];
    el("div", "hb-floor", inside)
}

/// A gentle ring, or none.
fn time(view: View, sitting: &Sitting, seconds: i64) -> Html {
    let texts = &view.minutes().now;
    let Some(left) = sitting.left(view.shell.now) else { return nothing() };
    let more =
        if left < 60_000 { press(view, Weight::Small, texts.more, MinutesEvent::MoreTimeAsked) } else { nothing() };
    ring(left, seconds * 1000, [texts.over, texts.soon, texts.left], more)
}

fn said(view: View, ours: &'static StepWords) -> Html {
    let texts = &view.minutes().now;
    let lead = if ours.to.is_empty() {
        nothing()
    } else {
        el("p", "", vec![link(Weight::Plain, ours.leads, &Route::read(ours.to))])
    };
    let example = vec![small(texts.example), words("p", "hb-spoken", ours.example)];
    list(vec![says(texts.who, ours.who, "hb-lead", ours.say), el("div", "hb-stack hb-stack--near", example), lead])
}

/// Who speaks, and what to do.
fn says(label: &'static str, who: &'static str, class: &'static str, say: &'static str) -> Html {
    let who = el("p", "", vec![words("b", "", label), text(": "), text(who)]);
    list(vec![who, if say.is_empty() { nothing() } else { words("p", class, say) }])
}

const BOXES: [&str; 2] = ["note-0", "note-1"];

/// A line for each of them, if they like.
fn boxes(view: View, sitting: &Sitting, ours: &'static StepWords) -> Html {
    if ours.boxes.is_empty() {
        return nothing();
    }
    let mut inside = vec![small(view.minutes().now.typed)];
    inside.extend(ours.boxes.iter().zip(BOXES).enumerate().map(|(place, (label, id))| {
        let note = note_id(ours, place);
        let held = sitting.note(&note);
        let input = el("input", "hb-field hb-field--wide", Vec::new()).with("autocomplete", "off");
        let typed = move |words| MinutesEvent::Noted(note.clone(), words);
        // A step that comes after another one has boxes of its own.
        let input = input.with("maxlength", "200").keyed([ours.id, id].concat());
        labelled(view, id, label, input, held, typed)
    }));
    el("div", "hb-stack", inside)
}

/// What they try can be looked at again, with a day for it.
fn trial(view: View, sitting: &Sitting, ours: &'static StepWords) -> Html {
    let note = note_id(ours, 0);
    if sitting.note(&note).trim().is_empty() {
        return nothing();
    }
    acts(vec![press(view, Weight::Usual, view.minutes().now.trial, MinutesEvent::TrialAsked(note))])
}

fn note_id(ours: &StepWords, place: usize) -> String {
    [ours.id, "-", &place.to_string()].concat()
}

/// What else they may do: a step is skipped, a clock stopped, all of it left at any time.
fn ways(view: View, sitting: &Sitting) -> Html {
    let texts = &view.minutes().now;
    let to = |label, at| press(view, Weight::Small, label, MinutesEvent::Came(at));
    let clock = if sitting.ends.is_some() { texts.clock_off } else { texts.clock_on };
    let back = if sitting.at > 0 { to(texts.back, sitting.at - 1) } else { nothing() };
    let inside = vec![
        to(texts.skip, sitting.at + 1),
        back,
        press(view, Weight::Small, clock, MinutesEvent::ClockTurned),
        to(texts.stop, usize::MAX),
    ];
    el("div", "hb-acts hb-acts--last", inside)
}

/// What was written down, the next date, and the end of it.
fn end(view: View, sitting: &Sitting, steps: usize) -> Vec<Html> {
    let all = view.minutes();
    let texts = &all.end;
    let at = Route::from(MinutesPage::Of(sitting.ritual));
    let due = view.shell.leads.dates.iter().find(|due| due.at == at);
    let due = due.map_or_else(nothing, |due| {
        let says = el("p", "", vec![typed(&due.says)]);
        el("div", "hb-stack hb-stack--near", vec![small(all.date.heading), says])
    });
    let noted = noted(view, sitting);
    let why = if noted.is_empty() { nothing() } else { small(texts.finish_why) };
    let noted = if noted.is_empty() {
        nothing()
    } else {
        let keep = el("p", "", vec![link(Weight::Plain, texts.keep, &Route::read("/small"))]);
        part(texts.noted, vec![el("dl", "hb-settled", noted), keep])
    };
    let back = MinutesEvent::Came(steps.saturating_sub(1));
    let ends = vec![
        press(view, Weight::Next, texts.finish, MinutesEvent::Finished),
        press(view, Weight::Plain, texts.back, back),
    ];
    vec![heading(texts.heading), words("p", "hb-lead", texts.lead), due, noted, acts(ends), why]
}

fn noted(view: View, sitting: &Sitting) -> Vec<Html> {
    let Some(of) = view.minutes().ritual(sitting.ritual) else { return Vec::new() };
    let all = of.step.iter().flat_map(|step| step.boxes.iter().enumerate().map(move |one| (step, one)));
    let some = all.filter_map(|(step, (place, label))| {
        let words_of = sitting.note(&note_id(step, place)).trim();
        let said = el("dd", "hb-spoken hb-wrote", vec![typed(words_of)]);
        (!words_of.is_empty()).then(|| list(vec![words("dt", "hb-small hb-soft", label), said]))
    });
    some.collect()
}
