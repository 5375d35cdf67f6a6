use hearback::areas::pause::{
    Announcement, CheckIn, ClockMoved, LATEST, Length, MINUTE, Meeting, NoMoreTime, Pause, Phase, Reading, Unsound,
};
use proptest::prelude::*;

use crate::holds::NOW;

const HOUR: i64 = 60 * MINUTE;

fn pause(minutes: u16) -> Pause {
    Pause::call(NOW, Length::of_minutes(minutes).expect("a length"))
}

/// A length of a pause: any that may be asked for, or the practice minute.
fn lengths() -> impl Strategy<Value = Length> {
    prop_oneof![
        Just(Length::PRACTICE),
        (5u16..=1440).prop_map(|minutes| Length::of_minutes(minutes).expect("in range"))
    ]
}

/// Moments of this century and the next, with some that no clock should show.
fn moments() -> impl Strategy<Value = i64> {
    prop_oneof![8 => 0i64..5_000_000_000_000, 1 => any::<i64>()]
}

#[test]
fn thirty_minutes_unless_agreed_otherwise() {
    assert_eq!(Length::default().minutes(), 30);
}

#[test]
fn five_minutes_to_a_day() {
    assert_eq!(Length::of_minutes(4), None);
    assert_eq!(Length::of_minutes(1), None);
    assert_eq!(Length::of_minutes(0), None);
    assert_eq!(Length::of_minutes(5), Some(Length::LEAST));
    assert_eq!(Length::of_minutes(1440), Some(Length::MOST));
    assert_eq!(Length::of_minutes(1441), None);
}

#[test]
fn less_than_twenty_is_short_and_the_practice_minute_is_its_own_kind() {
    assert!(Length::of_minutes(19).is_some_and(Length::is_short));
    assert!(!Length::SETTLES.is_short());
    assert!(!Length::PRACTICE.is_short());
    assert!(Length::PRACTICE.is_practice());
    assert!(Pause::call(NOW, Length::PRACTICE).is_practice());
    assert!(!pause(5).is_practice());
}

#[test]
fn the_end_is_a_moment_and_not_a_count() {
    let pause = pause(30);
    assert_eq!(pause.ends(), NOW + 30 * MINUTE);
    assert_eq!(pause.remaining(NOW + 10 * MINUTE), 20 * MINUTE);
    // The clock was set back by an hour: the end stays.
    assert_eq!(pause.remaining(NOW - HOUR), 90 * MINUTE);
}

#[test]
fn a_pause_goes_through_its_phases() {
    let pause = pause(30);
    let at = |minutes: i64| pause.phase(NOW + minutes * MINUTE);
    assert_eq!(at(0), Phase::Running);
    assert_eq!(at(14), Phase::Running);
    assert_eq!(at(15), Phase::HalfPassed);
    assert_eq!(at(25), Phase::LastFiveMinutes);
    assert_eq!(at(29), Phase::LastMinute);
    assert_eq!(at(30), Phase::JustEnded);
    assert_eq!(at(31), Phase::JustEnded);
    assert_eq!(pause.phase(NOW + 31 * MINUTE + 1), Phase::EndedAgo { minutes: 1 });
    assert_eq!(at(34), Phase::EndedAgo { minutes: 4 });
}

#[test]
fn what_is_left_is_rounded_up_so_nought_means_over() {
    let pause = pause(30);
    let left = pause.left(NOW + 1);
    assert_eq!((left.hours, left.minutes, left.seconds, left.minutes_up), (0, 30, 0, 30));
    let left = pause.left(pause.ends() - 1);
    assert_eq!((left.minutes, left.seconds, left.minutes_up), (0, 1, 1));
    let left = pause.left(pause.ends());
    assert_eq!((left.minutes, left.seconds, left.minutes_up), (0, 0, 0));
    let left = Pause::call(NOW, Length::MOST).left(NOW);
    assert_eq!((left.hours, left.minutes, left.seconds, left.minutes_up), (24, 0, 0, 1440));
}

#[test]
fn a_page_that_was_just_opened_says_where_it_stands() {
    let pause = pause(30);
    assert_eq!(pause.due(None, NOW), Some(Announcement::Start));
    assert_eq!(pause.due(None, NOW + 20 * MINUTE), Some(Announcement::Start));
    assert_eq!(pause.due(None, NOW + HOUR), Some(Announcement::End));
}

#[test]
fn four_things_are_said_of_half_an_hour_each_once() {
    let said = said_of(&pause(30), 500);
    assert_eq!(
        said,
        [
            (15, Announcement::Half),
            (25, Announcement::FiveMinutes),
            (29, Announcement::OneMinute),
            (30, Announcement::End)
        ]
    );
}

#[test]
fn short_pauses_say_less() {
    assert_eq!(
        said_of(&pause(10), 500),
        [(5, Announcement::FiveMinutes), (9, Announcement::OneMinute), (10, Announcement::End)]
    );
    assert_eq!(said_of(&pause(5), 500), [(4, Announcement::OneMinute), (5, Announcement::End)]);
    assert_eq!(said_of(&Pause::call(NOW, Length::PRACTICE), 500), [(1, Announcement::End)]);
}

#[test]
fn a_page_that_slept_says_only_the_last_thing() {
    let pause = pause(30);
    assert_eq!(pause.due(Some(NOW), NOW + 29 * MINUTE + 1), Some(Announcement::OneMinute));
    assert_eq!(pause.due(Some(NOW), NOW + 45 * MINUTE), Some(Announcement::End));
}

#[test]
fn a_late_end_does_not_ring_as_if_on_time() {
    let pause = pause(30);
    let before = Some(pause.ends() - 1);
    assert!(pause.rings(before, pause.ends()));
    assert!(pause.rings(before, pause.ends() + MINUTE));
    assert!(!pause.rings(before, pause.ends() + MINUTE + 1));
    assert!(!pause.rings(Some(pause.ends()), pause.ends() + 1), "it rings once");
    assert!(!pause.rings(Some(NOW), NOW + 25 * MINUTE));
}

#[test]
fn one_timer_waits_for_the_next_thing() {
    let pause = pause(30);
    assert_eq!(pause.next_mark(NOW), Some(NOW + 15 * MINUTE));
    assert_eq!(pause.next_mark(NOW + 29 * MINUTE), Some(pause.ends()));
    assert_eq!(pause.next_mark(pause.ends()), None);
}

#[test]
fn either_may_end_it_alone_on_their_side() {
    let mut here = pause(30);
    let there = here.clone();
    here.end_here(NOW + MINUTE);
    assert_eq!(here.phase(NOW + 2 * MINUTE), Phase::EndedHere);
    assert!(here.is_over(NOW + 2 * MINUTE));
    assert_eq!(here.due(Some(NOW), NOW + HOUR), None);
    assert_eq!(here.next_mark(NOW + 2 * MINUTE), None);
    assert_eq!(there.phase(NOW + 2 * MINUTE), Phase::Running);
    assert_eq!(here.meets(&there), Meeting::Same, "the pause itself is as it was");
}

#[test]
fn a_pause_that_is_over_stays_as_it_ended() {
    let mut pause = pause(30);
    pause.end_here(pause.ends() + 1);
    assert_eq!(pause.ended_here(), None);
}

#[test]
fn more_time_counts_from_the_end_or_from_now() {
    let pause = pause(30);
    let early = pause.more_time(Length::SETTLES, NOW + 20 * MINUTE).expect("there is time");
    assert_eq!(early.ends(), NOW + 50 * MINUTE);
    let late = pause.more_time(Length::SETTLES, NOW + 40 * MINUTE).expect("there is time");
    assert_eq!(late.ends(), NOW + 60 * MINUTE);
    assert_eq!(late.started(), pause.started());
}

#[test]
fn a_day_from_the_start_is_the_most() {
    let pause = pause(23 * 60);
    assert!(pause.more_time(Length::of_minutes(60).expect("a length"), NOW).is_ok());
    assert_eq!(pause.more_time(Length::of_minutes(61).expect("a length"), NOW), Err(NoMoreTime::NeedsNewPause));
    assert_eq!(pause.more_time(Length::LEAST, NOW + 24 * HOUR), Err(NoMoreTime::NeedsNewPause));
}

#[test]
fn a_practice_minute_stays_a_minute() {
    let practice = Pause::call(NOW, Length::PRACTICE);
    assert_eq!(practice.more_time(Length::LEAST, NOW), Err(NoMoreTime::Practice));
}

#[test]
fn check_ins_lengthen_from_twenty_minutes_to_the_next_day() {
    let mut pause = pause(30);
    let mut offered = Vec::new();
    loop {
        let step = pause.check_in(pause.ends());
        offered.push(step);
        let Ok(more) = pause.more_time(step.lengths().1, pause.ends()) else { break };
        pause = more;
    }
    assert_eq!(offered, [CheckIn::TwentyMinutes, CheckIn::OneToTwoHours, CheckIn::HalfDay, CheckIn::NextDay]);
}

#[test]
fn a_clock_that_was_set_is_noticed_and_a_small_drift_is_not() {
    let before = Reading { wall: NOW, steady: 0 };
    let after = |wall: i64| Reading { wall: NOW + wall, steady: 10_000 }.moved_since(&before);
    assert_eq!(after(10_000), None);
    assert_eq!(after(12_000), None);
    assert_eq!(after(8_000), None);
    assert_eq!(after(12_001), Some(ClockMoved::Ahead { by: 2001 }));
    assert_eq!(after(10_000 - 3_600_000), Some(ClockMoved::Back { by: 3_600_000 }));
}

#[test]
fn the_other_phones_pause_is_told_from_a_new_one() {
    let here = pause(30);
    let longer = here.more_time(Length::SETTLES, NOW).expect("there is time");
    assert_eq!(here.meets(&here), Meeting::Same);
    assert_eq!(here.meets(&longer), Meeting::MoreTime);
    assert_eq!(longer.meets(&here), Meeting::Older);
    assert_eq!(here.meets(&Pause::call(NOW + 1, Length::USUAL)), Meeting::Other);
}

#[test]
fn times_that_make_no_pause_are_refused() {
    assert_eq!(Pause::from_times(NOW, NOW + 25 * HOUR), Err(Unsound::TooLong));
    assert_eq!(Pause::from_times(NOW, NOW), Err(Unsound::Odd));
    assert_eq!(Pause::from_times(NOW, NOW - HOUR), Err(Unsound::Odd));
    assert_eq!(Pause::from_times(NOW, NOW + 4 * MINUTE), Err(Unsound::Odd));
    assert_eq!(Pause::from_times(-1, 30 * MINUTE), Err(Unsound::Odd));
    assert_eq!(Pause::from_times(LATEST + 1, LATEST + HOUR), Err(Unsound::Odd));
}

/// What is said of a pause by a page that looks every so many ms, with the minute each is said in.
fn said_of(pause: &Pause, every: i64) -> Vec<(i64, Announcement)> {
    let (mut seen, mut said) = (pause.started(), Vec::new());
    while seen < pause.ends() {
        let now = seen + every;
        said.extend(pause.due(Some(seen), now).map(|what| ((now - pause.started()) / MINUTE, what)));
        seen = now;
    }
    said
}

proptest! {
    #[test]
    fn never_early_and_never_negative(start in moments(), length in lengths(), now in any::<i64>(), after in -100_000i64..90_000_000) {
        let pause = Pause::call(start, length);
        for now in [now, pause.started().saturating_add(after)] {
            prop_assert!(pause.remaining(now) >= 0);
            prop_assert_eq!(pause.is_over(now), now >= pause.ends());
            let left = pause.left(now);
            prop_assert!(left.hours >= 0 && (0..60).contains(&left.minutes) && (0..60).contains(&left.seconds));
            let nought = (left.hours, left.minutes, left.seconds) == (0, 0, 0);
            prop_assert_eq!(nought, pause.is_over(now));
            prop_assert_eq!(left.minutes_up == 0, pause.is_over(now));
            prop_assert_eq!(matches!(pause.phase(now), Phase::JustEnded | Phase::EndedAgo { .. }), pause.is_over(now));
        }
    }

    #[test]
    fn nothing_is_said_early_or_twice(start in 0i64..5_000_000_000_000, length in lengths(), steps in prop::collection::vec(1i64..20_000_000, 1..40)) {
        let pause = Pause::call(start, length);
        let (mut seen, mut said) = (pause.started(), Vec::new());
        for step in steps {
            let now = seen + step;
            if let Some(what) = pause.due(Some(seen), now) {
                let at = match what {
                    Announcement::Start => pause.started(),
                    Announcement::Half => pause.started() + pause.total() / 2,
                    Announcement::FiveMinutes => pause.ends() - 5 * MINUTE,
                    Announcement::OneMinute => pause.ends() - MINUTE,
                    Announcement::End => pause.ends(),
                };
                prop_assert!(at <= now);
                prop_assert!(!said.contains(&what));
                said.push(what);
            }
            seen = now;
        }
        prop_assert_eq!(said.last() == Some(&Announcement::End), seen >= pause.ends());
        prop_assert!(said.is_sorted());
    }

    #[test]
    fn phases_only_go_forward(length in lengths(), first in 0i64..100_000_000, more in 0i64..100_000_000) {
        let pause = Pause::call(NOW, length);
        prop_assert!(pause.phase(NOW + first) <= pause.phase(NOW + first + more));
    }

    #[test]
    fn more_time_only_ever_moves_the_end_forward(start in moments(), length in lengths(), asked in prop::collection::vec((lengths(), moments()), 1..6)) {
        let mut pause = Pause::call(start, length);
        for (more, now) in asked {
            if let Ok(longer) = pause.more_time(more, now) {
                prop_assert!(longer.ends() > pause.ends() && longer.ends() > now);
                prop_assert!(longer.total() <= Length::MOST.ms());
                prop_assert_eq!(longer.started(), pause.started());
                prop_assert_eq!(pause.meets(&longer), Meeting::MoreTime);
                prop_assert!(Pause::from_times(longer.started(), longer.ends()).is_ok());
                pause = longer;
            }
        }
    }

    #[test]
    fn check_ins_never_shorten_and_always_fit(total in 0i64..86_400_001, more in 0i64..86_400_000) {
        let step = CheckIn::after(total);
        prop_assert!(step <= CheckIn::after(total + more));
        prop_assert!(step == CheckIn::NextDay || total + step.lengths().0.ms() <= Length::MOST.ms());
    }

    #[test]
    fn any_readings_of_the_clocks_are_borne(wall in any::<i64>(), steady in any::<i64>(), then in any::<i64>(), start in any::<i64>()) {
        let moved = Reading { wall, steady }.moved_since(&Reading { wall: then, steady: start });
        match moved {
            Some(ClockMoved::Back { by } | ClockMoved::Ahead { by }) => prop_assert!(by > 2000),
            None => {}
        }
    }
}
