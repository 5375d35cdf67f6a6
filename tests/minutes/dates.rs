//! The day on which it is done again, over ten years and every change of clocks.

use std::time::Instant;

use hearback::areas::given::GivenEvent;
use hearback::areas::minutes::{
    DATE, Date, MinutesEvent, Ritual, STEPS, Stands, StoredDate, day_said, every_said, read_date, write_date,
};
use hearback::records::{Record, Writer};
use hearback::share::Day;
use hearback::shell::{Effect, Event, Kept, Route, Started, Times};
use proptest::prelude::*;

use super::person::{Page, started};
use super::zones::{DAY, MINUTE, devices};
use super::{HOUR, WEEKLY, at, day, due, later, says, sit, words};

#[test]
fn a_week_later_it_is_said_to_be_today_and_then_which_one_is_next() {
    let mut page = at(Ritual::Weekly);
    assert!(due(&page).is_empty());
    page.tell(MinutesEvent::DayTaken(day("2026-09-27")).into());
    assert_eq!(says(&page), "Sunday, 27 September, 19:00, every week");
    let kept = page.saved(&DATE.one("weekly".into())).expect("it is kept").to_owned();
    assert!(kept.contains(r#""body":{"day":"2026-09-27","clock":1140,"every":7}"#), "{kept}");
    later(&mut page, 5);
    assert_eq!(says(&page), "Tomorrow, 19:00, every week");
    later(&mut page, 1);
    assert_eq!((says(&page), due(&page)[0].is_today), ("Today, 19:00".into(), true));
    assert_eq!(due(&page)[0].when % DAY, 19 * HOUR);
    // Nobody came: which one is next? Nothing says that one was missed.
    later(&mut page, 2);
    assert_eq!(says(&page), "Next one? How about Sunday, 4 October, 19:00, every week?");
    assert!(!due(&page)[0].is_today);
    let writes = |page: &Page| page.saved(&DATE.one("weekly".into())).is_some();
    page.tell(MinutesEvent::DayTaken(day("2026-10-04")).into());
    assert_eq!(says(&page), "Sunday, 4 October, 19:00, every week");
    assert!(!writes(&page), "what comes again is not written anew");
    later(&mut page, 5);
    assert!(due(&page)[0].is_today);
    // After it was done the day asks for nothing more.
    sit(&mut page);
    assert_eq!(says(&page), "Sunday, 11 October, 19:00, every week");
    page.tell(MinutesEvent::Finished.into());
    assert_eq!(says(&page), "Sunday, 11 October, 19:00, every week");
    later(&mut page, 7);
    assert!(due(&page)[0].is_today && page.model.minutes.sitting.is_none());
}

#[test]
fn one_day_alone_is_followed_by_a_day_that_is_settled_on() {
    let mut page = at(Ritual::Weekly);
    page.tell(MinutesEvent::DayTyped("2026-09-23".into()).into());
    page.tell(MinutesEvent::ClockTyped("07:05".into()).into());
    page.tell(MinutesEvent::EveryChosen(0).into());
    page.tell(MinutesEvent::DateSettled.into());
    assert_eq!(says(&page), "Wednesday, 23 September, 07:05");
    later(&mut page, 3);
    assert_eq!(says(&page), "Next one? How about Wednesday, 30 September, 07:05?");
    page.tell(MinutesEvent::DayTaken(day("2026-09-30")).into());
    assert!(page.saved(&DATE.one("weekly".into())).is_some_and(|text| text.contains("2026-09-30")));
    assert_eq!(says(&page), "Wednesday, 30 September, 07:05");
}

#[test]
fn what_is_no_day_to_come_is_not_taken() {
    for (typed, clock) in [("2026-09-20", "19:00"), ("", "19:00"), ("2026-02-30", "19:00"), ("2026-10-01", "25:00")] {
        let mut page = at(Ritual::Weekly);
        page.tell(MinutesEvent::DayTyped(typed.into()).into());
        page.tell(MinutesEvent::ClockTyped(clock.into()).into());
        page.tell(MinutesEvent::DateSettled.into());
        assert!(page.model.minutes.odd && due(&page).is_empty(), "{typed} {clock}");
        assert!(page.effects.contains(&Effect::Focus("date-day")));
        // It stands there after a reload.
        let text = page.saved(&STEPS.key()).map(str::to_owned);
        assert!(text.is_none_or(|text| text.contains(&format!("\"{clock}\""))));
    }
}

#[test]
fn a_date_is_taken_away_and_can_be_settled_on_again() {
    let mut page = at(Ritual::Weekly);
    page.tell(MinutesEvent::DayTaken(day("2026-09-27")).into());
    page.tell(MinutesEvent::DateRemoved.into());
    assert!(due(&page).is_empty() && page.model.minutes.removed);
    let gone = page.saved(&DATE.one("weekly".into())).expect("the other phone is to hear of it");
    assert!(read_date(gone).unwrap().is_gone());
    page.tell(MinutesEvent::DayTaken(day("2026-09-27")).into());
    assert_eq!(due(&page).len(), 1);
}

#[test]
fn two_dates_of_two_phones_stand_side_by_side_until_one_is_taken() {
    let of = |id: &str, name: &str, text: &str, clock: u16| {
        let writer = Writer { id: id.into(), name: name.into() };
        let date = Date { day: day(text), clock, every: 7 };
        let mut record = Record::new(7, &writer, &StoredDate::from(date));
        record.id = "weekly".into();
        record
    };
    let mut both = of("abc", "Sam", "2026-09-27", 1140);
    both.merge(&of("xyz", "Noor", "2026-09-26", 600));
    let kept = Kept::default().with(DATE.one("weekly".into()), write_date(&both));
    let mut page = Page::open(Started { kept, ..started(WEEKLY.into()) });
    assert_eq!(says(&page), "Two dates");
    let standing: Vec<String> =
        page.model.minutes.standing(Ritual::Weekly).iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(standing, ["Sam", "Noor"]);
    page.tell(MinutesEvent::VersionTaken(1).into());
    assert_eq!(says(&page), "Saturday, 26 September, 10:00, every week");
}

/// A saved copy has the date, and what is no date in it is said before anything is loaded.
#[test]
fn a_date_is_in_a_saved_copy() {
    let mut page = at(Ritual::Weekly);
    page.tell(MinutesEvent::DayTaken(day("2026-09-27")).into());
    page.tell(Event::ExportAsked);
    let copy = page.effects.iter().find_map(|effect| match effect {
        Effect::Download { text, .. } => Some(text.clone()),
        _ => None,
    });
    let copy = copy.unwrap();
    let mut other = Page::open(started(Route::read("#/copy")));
    other.tell(Event::FileOpened(Some(copy.replace("\"known\"", "\"gnown\""))));
    other.tell(Event::Given(GivenEvent::CopyWelcomed));
    assert!(due(&other).is_empty(), "a damaged copy changes nothing");
    other.tell(Event::FileOpened(Some(copy)));
    other.tell(Event::Given(GivenEvent::CopyWelcomed));
    assert_eq!(says(&other), "Sunday, 27 September, 19:00, every week");
}

#[test]
fn what_is_no_date_of_another_phone_is_passed_over() {
    for body in [
        r#"{"day":"2026-13-01","clock":1,"every":7}"#,
        r#"{"day":"2026-12-01","clock":1440,"every":7}"#,
        r#"{"day":"2026-12-01","clock":1,"every":3}"#,
        r#"{"day":1}"#,
        "null",
    ] {
        let text = format!(
            r#"{{"slot":"date","version":2,"kept":{{"id":"weekly","known":[{{"by":"abc","count":1}}],"versions":[{{"by":"abc","count":1,"name":"","body":{body}}}]}}}}"#
        );
        let kept = Kept::default().with(DATE.one("weekly".into()), text);
        let mut page = Page::open(Started { kept, ..started(WEEKLY.into()) });
        assert!(due(&page).is_empty(), "{body}");
        page.tell(MinutesEvent::DayTaken(day("2026-09-27")).into());
        assert_eq!(due(&page).len(), 1, "{body}");
    }
}

#[test]
fn sundays_at_seven_are_that_wherever_one_is() {
    let date = Date { day: day("2026-09-27"), clock: 19 * 60, every: 7 };
    for (zone, ahead, day_at) in devices() {
        let mut last = None;
        let mut next = date.day;
        for _ in 0..520 {
            let day = date.from(next).unwrap();
            assert_eq!(day.weekday(), 6);
            let moment = day.at(date.clock, ahead, day_at).unwrap();
            assert_eq!(zone.shown(moment).rem_euclid(DAY), 19 * HOUR, "{} {}", zone.name, day.written());
            let gap = last.map_or(7 * DAY, |last| moment - last);
            assert!((gap - 7 * DAY).abs() <= HOUR, "{} {}: {gap}", zone.name, day.written());
            last = Some(moment);
            next = day.plus(1);
        }
        // Ten years are 520 weeks and two or three days over.
        assert_eq!(next.plus(-1).written(), "2036-09-07");
    }
}

/// Whatever the hour, also in those that clocks repeat or leave out, today is today.
#[test]
fn it_is_today_all_day_long_in_every_zone_on_the_days_on_which_clocks_change() {
    for (zone, ahead, day_at) in devices() {
        for sunday in ["2026-10-25", "2027-03-28", "2026-11-01", "2027-03-14", "2026-10-04", "2027-04-04", "2026-09-06"]
        {
            let mut page = at(Ritual::Weekly);
            page.model.shell.times = Times { of: |_| String::new(), ahead, day: day_at };
            let sunday = day(sunday);
            let begins = sunday.at(0, ahead, day_at).unwrap();
            page.now = begins - DAY;
            page.tell(MinutesEvent::DayTyped(sunday.written()).into());
            page.tell(MinutesEvent::DateSettled.into());
            for half_hour in -4..54 {
                page.now = begins + half_hour * 30 * MINUTE;
                page.tell(Event::RouteChanged(Route::default()));
                let is_today = zone.shown(page.now).div_euclid(DAY) == sunday.0;
                assert_eq!(due(&page)[0].is_today, is_today, "{} {} {half_hour}", zone.name, sunday.written());
                page.tell(Event::RouteChanged(WEEKLY.into()));
            }
        }
    }
}

#[test]
fn leap_days_are_days() {
    let date = Date { day: day("2028-02-29"), clock: 600, every: 28 };
    assert_eq!(date.from(date.day.plus(1)).map(Day::written), Some("2028-03-28".into()));
    let weekly = Date { day: day("2028-02-27"), clock: 600, every: 7 };
    assert_eq!(weekly.from(day("2028-02-28")).map(Day::written), Some("2028-03-05".into()));
    assert_eq!(day_said(day("2028-02-29"), day("2028-02-01"), &words().day), "Tuesday, 29 February");
    assert_eq!(day_said(day("2028-02-29"), day("2027-02-01"), &words().day), "Tuesday, 29 February 2028");
    assert_eq!([0, 7].map(|every| every_said(every, &words().date)), ["", "every week"]);
}

/// Ten years in which each Sunday's date was settled on anew, on a page of its own.
#[test]
fn ten_years_of_sundays_are_opened_at_no_cost() {
    let mut record = Record::new(7, &Writer { id: "a0".into(), name: String::new() }, &StoredDate::from(date_at(0)));
    record.id = "weekly".into();
    for week in 1..520 {
        let writer = Writer { id: format!("w{week}"), name: "Sam".into() };
        record.revise(&writer, &StoredDate::from(date_at(week)));
    }
    let text = write_date(&record);
    let open = |kept: Kept| {
        let begun = Instant::now();
        let page = Page::open(Started { kept, ..started(WEEKLY.into()) });
        (page, begun.elapsed())
    };
    let quickest = |kept: &Kept| (0..5).map(|_| open(kept.clone()).1).min().unwrap();
    let full = Kept::default().with(DATE.one("weekly".into()), text.clone());
    assert_eq!(open(full.clone()).0.model.shell.leads.dates.len(), 1);
    let more = quickest(&full).saturating_sub(quickest(&Kept::default()));
    // Unoptimised, and far below what a page may cost at a quarter of a phone's speed.
    assert!(more.as_millis() < 50, "{more:?}");
    // What comes again is settled on ten years long without one version more.
    let mut page = at(Ritual::Weekly);
    page.tell(MinutesEvent::DayTaken(day("2026-09-27")).into());
    let first = page.saved(&DATE.one("weekly".into())).unwrap().len();
    for _ in 0..520 {
        later(&mut page, 7);
        sit(&mut page);
        let (_, next) = page.model.minutes.proposed(Ritual::Weekly, &page.model.shell);
        page.tell(MinutesEvent::DayTaken(next).into());
        page.tell(MinutesEvent::Finished.into());
        let saved = page.effects.iter().filter_map(|effect| match effect {
            Effect::Save(_, text) => Some(text.len()),
            _ => None,
        });
        assert!(saved.max().unwrap_or_default() <= first.max(200));
    }
    assert!(write_date(&page.model.minutes.dates[0]).len() == first);
}

fn date_at(week: i64) -> Date {
    Date { day: day("2026-09-27").plus(7 * week), clock: 1140, every: 0 }
}

proptest! {
    #[test]
    fn no_day_that_is_over_is_ever_asked_for(
        from in 20_000..30_000_i64, clock in 0..1440_u16, every in 0..5_usize, since in 0..30_000_i64,
        today in 20_000..30_000_i64, ritual in 0..3_usize,
    ) {
        let (ritual, today) = (Ritual::ALL[ritual], Day(today));
        let date = Date { day: Day(from), clock, every: Date::EVERY[every] };
        match date.stands(ritual, Day(since), today) {
            Stands::Today => prop_assert!(date.every == 0 || date.from(today) == Some(today)),
            Stands::On(day) | Stands::Next(day) => prop_assert!(day >= today),
        }
        prop_assert!(date.next(ritual, today) > today);
        if let Some(day) = date.from(today) {
            prop_assert!(day >= today && (day.0 - from) % i64::from(date.every.max(1)) == 0);
        }
    }
}
