//! Days of the calendar, wherever the device is and whatever its clocks do.

mod zones;

use hearback::share::Day;
use proptest::prelude::*;
use zones::{DAY, MINUTE, ZONES, devices};

#[test]
fn a_day_is_called_as_the_calendar_calls_it() {
    // Noon in UTC of 2026-11-30, a Monday.
    let day = Day(1_796_040_000_000_i64 / DAY);
    assert_eq!((day.written().as_str(), day.weekday()), ("2026-11-30", 0));
    assert_eq!(Day::read("2028-02-29").map(|day| day.plus(1).written()), Some("2028-03-01".into()));
    assert_eq!((Day::read("2026-02-29"), Day::read("2100-02-29")), (None, None));
}

/// The zones that the tests go by are themselves looked at: what is known of them.
#[test]
fn the_clocks_change_when_they_do() {
    let noon = |text: &str| Day::read(text).unwrap().0 * DAY + 12 * 60 * MINUTE;
    let hours = |place: usize, day: &str| (ZONES[place].shown(noon(day)) - noon(day)) / MINUTE;
    assert_eq!([hours(1, "2026-03-28"), hours(1, "2026-03-29"), hours(1, "2026-10-25")], [60, 120, 60]);
    assert_eq!([hours(2, "2026-03-07"), hours(2, "2026-03-08"), hours(2, "2026-11-01")], [-300, -240, -300]);
    assert_eq!([hours(3, "2026-07-01"), hours(3, "2026-12-01")], [630, 660]);
    assert_eq!([hours(4, "2026-07-01"), hours(4, "2026-12-01")], [-240, -180]);
    assert_eq!([hours(5, "2026-07-01"), hours(5, "2026-12-01")], [765, 825]);
}

#[test]
fn a_time_of_a_day_is_found_on_that_day_over_every_change_of_clocks() {
    let first = Day::read("2026-01-01").unwrap();
    let mut left_out = 0;
    for (zone, ahead, day_at) in devices() {
        for day in (0..400).map(|days| first.plus(days)) {
            for minutes in [0, 15, 30, 75, 119, 120, 150, 165, 210, 12 * 60, 19 * 60, 22 * 60, 23 * 60 + 59] {
                let at = day.at(minutes, ahead, day_at).unwrap();
                let shown = zone.shown(at);
                assert_eq!(shown.div_euclid(DAY), day.0, "{} {} {minutes}", zone.name, day.written());
                assert_eq!(day_at(at), day.0);
                let off = shown.rem_euclid(DAY) / MINUTE - i64::from(minutes);
                assert!([0, 30, 60].contains(&off), "{} {} {minutes}: {off}", zone.name, day.written());
                left_out += usize::from(off > 0);
            }
        }
    }
    assert!((10..100).contains(&left_out), "only what clocks leave out is shown later: {left_out}");
}

#[test]
fn every_hour_of_a_year_is_on_the_day_that_clocks_show() {
    let from = Day::read("2026-01-01").unwrap().0 * DAY;
    for (zone, ahead, day_at) in devices() {
        for hour in 0..366 * 48 {
            let now = from + hour * 30 * MINUTE;
            let today = Day(day_at(now));
            assert_eq!(today.0, zone.shown(now).div_euclid(DAY));
            // Now is not before the day began, nor after it ended.
            if hour % 7 == 0 {
                let (begins, ends) = (today.at(0, ahead, day_at), today.plus(1).at(0, ahead, day_at));
                assert!(begins.unwrap() <= now && now < ends.unwrap(), "{} {}", zone.name, today.written());
            }
        }
    }
}

proptest! {
    #[test]
    fn every_day_is_read_as_it_is_written(day in 0..2_932_896_i64) {
        prop_assert_eq!(Day::read(&Day(day).written()), Some(Day(day)));
    }

    #[test]
    fn no_text_is_a_day_that_is_none(text in "[0-9-]{0,12}|\\PC{0,12}") {
        if let Some(day) = Day::read(&text) {
            let (year, month, of_month) = day.parts();
            let numbers: Vec<i64> = text.trim().split('-').map(|part| part.parse().unwrap()).collect();
            prop_assert_eq!(numbers, vec![year, month, of_month]);
        }
    }
}
