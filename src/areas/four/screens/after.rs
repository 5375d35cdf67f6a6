use yew::prelude::*;

use crate::areas::four::said::lines;
use crate::areas::four::screens::{View, acts, area, small, status, tap, words_of};
use crate::areas::four::{Act, Four, FourEvent, Rating, Spot, Step, Taken};
use crate::shell::{Event, Notice, Route};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, link};
use crate::ui::view::fill;

/// All options, by what the two answers make together and never by whose they were.
pub fn choose(view: View) -> Vec<Html> {
    let (choose, four) = (&words_of(view).choose, &view.room.four);
    let group = |title: &'static str, why: &'static str, together: Rating| {
        let of = four.ideas.iter().enumerate().filter(|(_, idea)| idea.is_answered() && idea.together() == together);
        let rows: Vec<Html> = of
            .map(|(place, idea)| {
                let pick = if four.may_pick(place) {
                    // Read alone, a control says what it picks.
                    let label = [choose.pick, ": ", idea.words.trim()].concat();
                    tap(view, Weight::Usual, choose.pick, Act::Pick(place)).with_own("aria-label", label)
                } else {
                    nothing()
                };
                el("li", "hb-stack hb-stack--near", vec![words_said(&idea.words), pick])
            })
            .collect();
        if rows.is_empty() {
            return nothing();
        }
        let why = if why.is_empty() { nothing() } else { small(why) };
        el("section", "hb-part", vec![words("h2", "", title), why, el("ul", "hb-says hb-stack", rows)])
    };
    let none = is_stuck(four);
    let more = if four.has_begun_round() { choose.more_begun } else { choose.more };
    let more = if four.may_add() { tap(view, Weight::Usual, more, Act::More) } else { nothing() };
    vec![
        words("p", "hb-lead", if none { choose.none } else { choose.lead }),
        group(choose.both, "", Rating::Can),
        group(choose.change, choose.why, Rating::Change),
        group(choose.rest, "", Rating::Cannot),
        acts(vec![more]),
    ]
}

/// There are options, and none that both can try as it is.
pub fn is_stuck(four: &Four) -> bool {
    four.step == Step::Choose && !four.ideas.iter().any(|idea| idea.together() == Rating::Can)
}

fn words_said(said: &str) -> Html {
    el("p", "hb-spoken hb-wrote", vec![typed(said.trim())])
}

/// What, from when to when, how to undo it, and what anyone could see if it helps.
pub fn trial(view: View) -> Vec<Html> {
    let (texts, four) = (&words_of(view).trial, &view.room.four);
    let trial = &four.trial;
    let lacks = trial.lacks();
    let lack = |place: usize| {
        let said = texts.lacks.get(place).copied().unwrap_or_default();
        status(if four.asked_missing && lacks.get(place) == Some(&true) { said } else { "" })
    };
    let day = |id: &'static str, label: &'static str, held: &str, spot: Spot| {
        let input = el("input", "hb-field hb-field--wide", Vec::new()).with("type", "date");
        super::labelled(view, id, text(label), input, held, spot)
    };
    let days =
        vec![day("from", texts.from, &trial.from, Spot::From), day("until", texts.until, &trial.until, Spot::Until)];
    let signs = trial.signs.iter().zip(["sign-1", "sign-2"]).zip(texts.signs).enumerate();
    let signs = signs.map(|(place, ((held, id), label))| area(view, id, text(label), held, Spot::Sign(place)));
    vec![
        words("p", "hb-lead", texts.lead),
        el("div", "hb-stack", vec![area(view, "what", text(texts.what), &trial.what, Spot::What), lack(0)]),
        el("div", "hb-stack", vec![list(days), lack(1)]),
        el(
            "div",
            "hb-stack",
            vec![area(view, "undo", text(texts.undo), &trial.undo, Spot::Undo), small(texts.undo_hint), lack(2)],
        ),
        el("div", "hb-stack", vec![list(signs.collect()), small(texts.sign_hint), lack(3)]),
        acts(vec![tap(view, Weight::Next, texts.done, Act::Settle), tap(view, Weight::Plain, texts.back, Act::Back)]),
    ]
}

/// What came of it: to take along, before nothing of the talk stays.
pub fn page(view: View) -> Vec<Html> {
    let (all, four) = (words_of(view), &view.room.four);
    let page = &all.page;
    let rows = lines(&four.trial, page).into_iter().map(|(label, said)| {
        list(vec![words("dt", "hb-small hb-soft", label), el("dd", "hb-spoken hb-wrote", vec![typed(&said)])])
    });
    let about = match four.topic.trim() {
        "" => nothing(),
        topic => el("p", "hb-small hb-soft", vec![typed(&fill(all.steps.about, &[("topic", topic)]))]),
    };
    let press = |weight, label, event| act(*view, weight, label, Event::Four(event));
    let seen = fill(page.seen, &[("title", page.entry)]);
    vec![
        el("p", "hb-lead hb-no-print", vec![text(page.lead)]),
        about,
        el("dl", "hb-settled", rows.collect()),
        acts(vec![
            press(Weight::Next, page.calendar, FourEvent::CalendarAsked),
            press(Weight::Usual, page.agreement, FourEvent::AgreementAsked),
            press(Weight::Usual, page.copy, FourEvent::CopyAsked),
            act(*view, Weight::Usual, page.print, Event::PrintAsked),
            press(Weight::Usual, page.file, FourEvent::FileAsked),
        ]),
        taken(view),
        el(
            "div",
            "hb-part hb-no-print",
            vec![
                el("p", "hb-small hb-soft", vec![typed(&seen)]),
                acts(vec![
                    tap(view, Weight::Plain, page.back, Act::Back),
                    tap(view, Weight::Usual, page.finish, Act::LetGo),
                ]),
                small(page.finish_why),
            ],
        ),
    ]
}

/// What became of the page: a browser says nothing of its own where it saves a file, or doesn't.
fn taken(view: View) -> Html {
    let page = &words_of(view).page;
    let refused = [Notice::ExportFailed, Notice::ShutIn].iter().any(|one| view.shell.notices.contains(one));
    status(match view.room.taken {
        None => "",
        Some(Taken::Copied(true)) => page.copied,
        Some(Taken::Copied(false)) => page.copy_no,
        // That stands on top, with what to do.
        Some(_) if refused => "",
        Some(Taken::File) => page.saved,
        Some(Taken::Calendar) => page.calendar_saved,
    })
}

pub fn over(view: View) -> Vec<Html> {
    let end = &words_of(view).end;
    let back = act(*view, Weight::Plain, end.put_back, Event::Four(FourEvent::PutBack));
    let back = if view.room.before.is_some() { acts(vec![back, small(end.slip)]) } else { nothing() };
    vec![
        words("p", "hb-lead", end.gone),
        back,
        acts(vec![tap(view, Weight::Usual, end.again, Act::Again)]),
        acts(vec![
            link(Weight::Plain, end.repair, &Route::read("/repair")),
            link(Weight::Plain, view.words().areas.listen, &Route::default()),
        ]),
    ]
}
