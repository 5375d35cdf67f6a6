//! The weekly ten minutes and what is like it: its steps, and the day on which it is done again.

mod dates;
#[path = "../person/mod.rs"]
mod person;
#[path = "../zones/mod.rs"]
mod zones;

use hearback::areas::minutes::words::MinutesWords;
use hearback::areas::minutes::{
    Date, LEFT_ALONE, MOST_OWN, MinutesEvent, MinutesPage, Own, Piece, Ritual, TOGETHER, ids, read_together, seconds_of,
};
use hearback::content::english;
use hearback::share::Day;
use hearback::shell::kept::Keep;
use hearback::shell::{Due, Effect, Event, Kept, Route, Started};
use person::{NOON, Page, started};
use proptest::prelude::*;
use zones::{DAY, MINUTE};

const WEEKLY: MinutesPage = MinutesPage::Of(Ritual::Weekly);
const HOUR: i64 = 60 * MINUTE;

fn day(text: &str) -> Day {
    Day::read(text).unwrap()
}

fn words() -> &'static MinutesWords {
    MinutesWords::of(english())
}

/// The page at a ritual. NOON is a Monday, 2026-09-21, 14:13:20 in UTC.
fn at(ritual: Ritual) -> Page {
    let mut page = Page::open(started(MinutesPage::Of(ritual).into()));
    page.tell(Event::KeepChosen(Keep::Progress));
    page
}

fn due(page: &Page) -> Vec<Due> {
    page.model.shell.leads.dates.clone()
}

fn says(page: &Page) -> String {
    due(page).first().map(|due| due.says.clone()).unwrap_or_default()
}

/// Days later somebody comes to the page.
fn later(page: &mut Page, days: i64) {
    page.now += days * DAY;
    page.tell(Event::RouteChanged(Route::default()));
    page.tell(Event::RouteChanged(WEEKLY.into()));
}

/// From the first step to the end.
fn sit(page: &mut Page) {
    page.tell(MinutesEvent::Begun.into());
    for step in 1..=6 {
        page.tell(MinutesEvent::Came(step).into());
    }
}

#[test]
fn the_steps_of_each_ritual_take_as_long_as_it_says() {
    let own = Own::default();
    for ritual in Ritual::ALL {
        let words = words();
        let of = words.ritual(ritual).unwrap();
        let pieces = own.pieces(&ids(ritual, words));
        let all: i64 = pieces.iter().map(|piece| seconds_of(*piece, &own, of)).sum();
        assert_eq!(all, ritual.minutes() * 60, "{}", ritual.id());
        assert!(of.step.iter().all(|step| step.seconds % 30 == 0 && step.boxes.len() <= 2), "{}", ritual.id());
        assert!(of.step.iter().all(|step| step.to.is_empty() == step.leads.is_empty()));
        let known = |step: &&str| *step != "#/" && Route::read(step) == Route::default();
        assert!(!of.step.iter().map(|step| step.to).filter(|to| !to.is_empty()).any(|to| known(&to)), "it leads on");
    }
    assert_eq!(words().date.rhythm.len(), Date::EVERY.len());
    assert_eq!((words().day.weekdays.len(), words().day.months.len()), (7, 12));
}

#[test]
fn each_ritual_has_its_address() {
    for ritual in Ritual::ALL {
        let route = Route::from(MinutesPage::Of(ritual));
        assert_eq!(Route::read(&route.fragment()), route);
    }
    assert_eq!(Route::from(WEEKLY).fragment(), "#/minutes");
    for odd in ["#/minutes/x", "#/minutesx", "#/minutes/weekly/x"] {
        assert_eq!(Route::read(odd), Route::default(), "{odd}");
    }
}

#[test]
fn steps_are_left_out_put_back_and_added() {
    let mut page = at(Ritual::Weekly);
    page.tell(MinutesEvent::Turned(Piece::Ours(2)).into());
    page.tell(MinutesEvent::StepTyped(" A song {of} ours ".into()).into());
    page.tell(MinutesEvent::LengthChosen(3).into());
    page.tell(MinutesEvent::StepAdded.into());
    let pieces = |page: &Page| page.model.minutes.pieces(Ritual::Weekly, words());
    let with_song = [0, 1, 3, 4].map(Piece::Ours).into_iter().chain([Piece::Own(0), Piece::Ours(5)]);
    assert_eq!(pieces(&page), with_song.collect::<Vec<_>>());
    page.tell(MinutesEvent::StepAdded.into());
    assert!(page.model.minutes.missing, "there is nothing in it");
    page.tell(MinutesEvent::Begun.into());
    page.tell(MinutesEvent::Came(4).into());
    assert_eq!(page.model.shell.leads.talks[0].next, "Step 5 of 6: A song {of} ours");
    page.tell(MinutesEvent::Came(usize::MAX).into());
    page.tell(MinutesEvent::Finished.into());
    page.tell(MinutesEvent::Turned(Piece::Ours(2)).into());
    page.tell(MinutesEvent::Turned(Piece::Own(0)).into());
    assert_eq!(pieces(&page), (0..6).map(Piece::Ours).collect::<Vec<_>>());
    page.tell(MinutesEvent::StepDeleted(0).into());
    assert_eq!(page.model.minutes.own(Ritual::Weekly).words, "A song {of} ours", "it can be added again");
    for _ in 0..MOST_OWN + 3 {
        page.tell(MinutesEvent::StepTyped("More".into()).into());
        page.tell(MinutesEvent::StepAdded.into());
    }
    assert_eq!(pieces(&page).len(), 6 + MOST_OWN);
}

#[test]
fn a_reload_in_the_middle_loses_neither_the_step_nor_a_word() {
    let mut page = at(Ritual::Weekly);
    page.tell(MinutesEvent::Begun.into());
    page.tell(MinutesEvent::Noted("thanks-0".into(), "the soup".into()).into());
    page.tell(MinutesEvent::Came(1).into());
    let text = page.saved(&TOGETHER.tab()).expect("with its tab").to_owned();
    let kept = Kept::default().with(TOGETHER.tab(), text);
    let again = Page::open(Started { kept, ..started(WEEKLY.into()) });
    let sitting = again.model.minutes.sitting.as_ref().unwrap();
    assert_eq!((sitting.at, sitting.note("thanks-0"), sitting.left(NOON)), (1, "the soup", Some(60_000)));
    assert_eq!(again.model.shell.leads.talks[0].next, "Step 2 of 6: One small win");
}

#[test]
fn a_clock_ends_nothing_and_rings_once() {
    let mut page = at(Ritual::Weekly);
    page.tell(MinutesEvent::Begun.into());
    let tick = |page: &mut Page, ms: i64| {
        page.now += ms;
        let wall = page.now;
        page.tell(Event::Ticked { wall, steady: wall });
        page.effects.contains(&Effect::Ring)
    };
    assert!(!tick(&mut page, 89_000));
    assert!(tick(&mut page, 1_000) && !tick(&mut page, 1_000), "one soft ring");
    assert_eq!(page.model.minutes.sitting.as_ref().unwrap().at, 0);
    page.tell(MinutesEvent::MoreTimeAsked.into());
    assert_eq!(page.model.minutes.sitting.as_ref().unwrap().left(page.now), Some(60_000));
    page.tell(MinutesEvent::ClockTurned.into());
    page.tell(MinutesEvent::Came(1).into());
    assert_eq!(page.model.minutes.sitting.as_ref().unwrap().ends, None, "and the next step has none either");
    page.tell(MinutesEvent::ClockTurned.into());
    page.tell(Event::PauseCalled);
    assert_eq!(page.model.minutes.sitting.as_ref().unwrap().ends, None, "a pause stops it");
    page.tell(Event::RouteChanged(WEEKLY.into()));
    page.tell(MinutesEvent::ClockTurned.into());
    assert!(!tick(&mut page, 60_000 + LEFT_ALONE + 1) && !page.model.is_busy() || page.model.minutes.sitting.is_some());
    assert_eq!(page.model.minutes.sitting.as_ref().unwrap().ends, None, "nobody is at it any more");
}

#[test]
fn the_end_of_it_is_gone_the_next_day_and_what_was_left_can_be_dropped() {
    let mut page = at(Ritual::Weekly);
    sit(&mut page);
    assert!(page.model.shell.leads.talks.is_empty() && page.model.minutes.sitting.is_some());
    later(&mut page, 1);
    assert!(page.model.minutes.sitting.is_none());
    page.tell(MinutesEvent::Begun.into());
    later(&mut page, 6);
    assert_eq!(page.model.shell.leads.talks.len(), 1, "what was left in the middle waits");
    page.tell(Event::TalkDropped(WEEKLY.into()));
    assert!(page.model.shell.leads.talks.is_empty() && page.effects.contains(&Effect::Remove(TOGETHER.tab())));
}

#[test]
fn no_trace_keeps_nothing_and_all_of_it_still_works() {
    let mut page = Page::open(started(WEEKLY.into()));
    page.tell(Event::KeepChosen(Keep::Nothing));
    page.tell(MinutesEvent::DayTaken(day("2026-09-27")).into());
    let mut saves = 0;
    for event in [MinutesEvent::Begun, MinutesEvent::Noted("thanks-0".into(), "x".into()), MinutesEvent::StepAdded] {
        page.tell(event.into());
        saves += page.effects.iter().filter(|effect| matches!(effect, Effect::Save(..))).count();
    }
    assert_eq!((saves, due(&page).len()), (0, 1));
}

proptest! {
    #[test]
    fn no_text_is_a_sitting_that_is_none(text in "\\PC{0,60}") {
        prop_assert!(read_together(&text).is_err());
    }
}
