use hearback::areas::pause::{
    ClocksDiffer, LINK_LIMIT, Length, LinkProblem, MINUTE, Meeting, Pause, read_link, write_link,
};
use hearback::share::sealed;
use proptest::prelude::*;

use crate::holds::{NOW, pause_link_holds};

fn usual() -> Pause {
    Pause::call(NOW, Length::USUAL)
}

fn link_of(pause: &Pause, now: i64) -> String {
    write_link(pause, now).expect("it runs")
}

/// A number as a link writes it.
fn digits(mut number: i64) -> String {
    let mut text = String::new();
    while number > 0 || text.is_empty() {
        text.insert(0, char::from_digit((number % 36) as u32, 36).expect("a digit"));
        number /= 36;
    }
    text
}

/// A link with a right check and any numbers.
fn made(ends: i64, total: i64, sent: i64) -> String {
    format!("/pause/{}", sealed(&format!("1.{}.{}.{}", digits(ends), digits(total), digits(sent))))
}

#[test]
fn the_other_phone_gets_the_same_end() {
    let pause = usual();
    let read = read_link(&link_of(&pause, NOW), NOW + 4000).expect("a link");
    assert_eq!(read.pause, pause);
    assert_eq!(read.clocks, None);
    assert_eq!(read.sent, NOW);
}

#[test]
fn it_reads_with_the_hash_or_as_a_whole_address() {
    let link = link_of(&usual(), NOW);
    for text in [format!("#{link}"), format!(" https://example.org/talk/#{link}\n")] {
        assert_eq!(read_link(&text, NOW).expect("a link").pause, usual());
    }
}

#[test]
fn the_link_holds_numbers_alone_and_is_short() {
    let link = link_of(&Pause::call(NOW, Length::MOST), NOW);
    let numbers = link.strip_prefix("/pause/").expect("the path");
    assert!(numbers.chars().all(|letter| letter == '.' || letter.is_ascii_lowercase() || letter.is_ascii_digit()));
    assert_eq!(numbers.split('.').count(), 5);
    assert!(link.len() <= LINK_LIMIT);
}

#[test]
fn a_pause_that_is_over_has_no_link() {
    let mut pause = usual();
    assert_eq!(write_link(&pause, pause.ends()), None);
    pause.end_here(NOW + 1);
    assert_eq!(write_link(&pause, NOW + 2), None);
}

#[test]
fn more_time_gives_a_new_link_to_the_same_pause() {
    let longer = usual().more_time(Length::SETTLES, NOW + MINUTE).expect("there is time");
    let read = read_link(&link_of(&longer, NOW + MINUTE), NOW + MINUTE).expect("a link");
    assert_ne!(link_of(&longer, NOW + MINUTE), link_of(&usual(), NOW + MINUTE));
    assert_eq!(usual().meets(&read.pause), Meeting::MoreTime);
}

#[test]
fn a_practice_minute_can_be_shared() {
    let pause = Pause::call(NOW, Length::PRACTICE);
    let read = read_link(&link_of(&pause, NOW), NOW + 1000).expect("a link");
    assert!(read.pause.is_practice());
}

#[test]
fn text_that_is_no_link_is_damaged() {
    for text in [
        "",
        "#",
        "/",
        "/pause",
        "/pause/",
        "/pause/1",
        "/pause/1.",
        "/help",
        "/pause/1....",
        "hello",
        "/PAUSE/1.a.b.c.d",
    ] {
        assert_eq!(read_link(text, NOW), Err(LinkProblem::Damaged), "{text}");
    }
    assert_eq!(read_link(&link_of(&usual(), NOW).to_uppercase(), NOW), Err(LinkProblem::Damaged));
}

#[test]
fn every_wrong_or_missing_character_is_noticed() {
    let link = link_of(&usual(), NOW);
    for place in 0..link.len() {
        let mut missing = link.clone();
        missing.remove(place);
        assert_eq!(read_link(&missing, NOW), Err(LinkProblem::Damaged), "{missing}");
        for other in
            "abcdefghijklmnopqrstuvwxyz0123456789.-/ ".chars().filter(|other| !link[place..].starts_with(*other))
        {
            let mut wrong = link.clone();
            wrong.replace_range(place..=place, &other.to_string());
            assert_eq!(read_link(&wrong, NOW), Err(LinkProblem::Damaged), "{wrong}");
        }
    }
}

#[test]
fn two_swapped_neighbours_are_noticed() {
    let link = link_of(&usual(), NOW);
    for place in 0..link.len() - 1 {
        let mut swapped: Vec<char> = link.chars().collect();
        swapped.swap(place, place + 1);
        let swapped: String = swapped.into_iter().collect();
        if swapped != link {
            assert_eq!(read_link(&swapped, NOW), Err(LinkProblem::Damaged), "{swapped}");
        }
    }
}

#[test]
fn a_newer_version_is_told_from_a_damaged_link() {
    assert_eq!(read_link(&format!("/pause/{}", sealed("2.abc.def")), NOW), Err(LinkProblem::OtherVersion));
    assert_eq!(read_link("/pause/2.abc.def.0000000", NOW), Err(LinkProblem::Damaged));
}

#[test]
fn a_pause_that_is_over_says_for_how_long() {
    let pause = usual();
    let link = link_of(&pause, NOW);
    assert_eq!(read_link(&link, pause.ends()), Err(LinkProblem::Ended { minutes_ago: 0 }));
    assert_eq!(read_link(&link, pause.ends() + 4 * MINUTE), Err(LinkProblem::Ended { minutes_ago: 4 }));
}

#[test]
fn more_than_a_day_is_too_long() {
    let day = Length::MOST.ms();
    assert!(read_link(&made(NOW + day, day, NOW), NOW).is_ok());
    assert_eq!(read_link(&made(NOW + day + 1, day + 1, NOW), NOW), Err(LinkProblem::TooLong));
}

#[test]
fn numbers_that_make_no_pause_are_damage() {
    let half = 30 * MINUTE;
    for link in [
        made(NOW + half, 4 * MINUTE, NOW + half - MINUTE),
        made(NOW + half, 0, NOW),
        // Sent before it started, or after it ended.
        made(NOW + half, half, NOW - 1),
        made(NOW + half, half, NOW + half),
        made(1000, half, 1),
    ] {
        assert_eq!(read_link(&link, NOW), Err(LinkProblem::Damaged), "{link}");
    }
}

#[test]
fn each_number_has_one_spelling() {
    let body = format!("1.0{}.{}.{}", digits(NOW + 30 * MINUTE), digits(30 * MINUTE), digits(NOW));
    assert_eq!(read_link(&format!("/pause/{}", sealed(&body)), NOW), Err(LinkProblem::Damaged));
    let body = format!("1.+{}.{}.{}", digits(NOW + 30 * MINUTE), digits(30 * MINUTE), digits(NOW));
    assert_eq!(read_link(&format!("/pause/{}", sealed(&body)), NOW), Err(LinkProblem::Damaged));
    let body = format!("1.{}.{}.{}.1", digits(NOW + 30 * MINUTE), digits(30 * MINUTE), digits(NOW));
    assert_eq!(read_link(&format!("/pause/{}", sealed(&body)), NOW), Err(LinkProblem::Damaged));
}

#[test]
fn a_clock_ahead_is_noticed_and_the_length_counts_from_now() {
    let other_clock = NOW + 7 * MINUTE;
    let pause = Pause::call(other_clock, Length::USUAL);
    let read = read_link(&link_of(&pause, other_clock), NOW).expect("a link");
    assert_eq!(read.clocks, Some(ClocksDiffer { about_minutes: 7 }));
    assert_eq!(read.pause.remaining(NOW), 30 * MINUTE);
}

#[test]
fn a_clock_ahead_in_the_middle_leaves_what_was_left() {
    let other_clock = NOW + 7 * MINUTE;
    let pause = Pause::call(other_clock - 20 * MINUTE, Length::USUAL);
    let read = read_link(&link_of(&pause, other_clock), NOW).expect("a link");
    assert_eq!(read.pause.remaining(NOW), 10 * MINUTE);
    assert_eq!(read.pause.total(), 30 * MINUTE);
}

#[test]
fn less_than_half_a_minute_is_said_so_and_two_seconds_are_nothing() {
    let ahead =
        |ms: i64| read_link(&link_of(&Pause::call(NOW + ms, Length::USUAL), NOW + ms), NOW).expect("a link").clocks;
    assert_eq!(ahead(2000), None);
    assert_eq!(ahead(2001), Some(ClocksDiffer { about_minutes: 0 }));
    assert_eq!(ahead(30_000), Some(ClocksDiffer { about_minutes: 1 }));
}

#[test]
fn a_clock_more_than_a_day_ahead_is_refused() {
    let day = Length::MOST.ms();
    let link = |ahead: i64| link_of(&Pause::call(NOW + ahead, Length::USUAL), NOW + ahead);
    assert!(read_link(&link(day), NOW).is_ok());
    assert_eq!(read_link(&link(day + 1), NOW), Err(LinkProblem::Future));
}

#[test]
fn a_clock_that_was_set_back_still_makes_a_link() {
    let pause = usual();
    let read = read_link(&link_of(&pause, NOW - 5 * MINUTE), NOW).expect("a link");
    assert_eq!(read.pause, pause);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_link_round_trips(start in 0i64..8_000_000_000_000_000, minutes in 5u16..=1440, passed in 0i64..86_400_000, delivery in 0i64..60_000) {
        let pause = Pause::call(start, Length::of_minutes(minutes).expect("in range"));
        let sent = start + passed % pause.total();
        let link = link_of(&pause, sent);
        prop_assert!(link.len() <= LINK_LIMIT);
        let now = (sent + delivery).min(pause.ends() - 1);
        let read = read_link(&link, now).expect("a link");
        prop_assert_eq!(&read.pause, &pause);
        prop_assert_eq!(read.sent, sent);
        prop_assert_eq!(link_of(&read.pause, read.sent), link);
    }

    #[test]
    fn any_bytes_are_refused_or_valid(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        pause_link_holds(&bytes);
    }

    #[test]
    fn any_text_in_the_shape_of_a_link_is_refused_or_valid(text in "(/pause/)?[0-3]?\\.?[0-9a-z]{0,9}(\\.[0-9a-z+]{0,9}){0,5}") {
        pause_link_holds(text.as_bytes());
    }

    #[test]
    fn any_numbers_with_a_right_check_are_refused_or_valid(ends in -90_000_000i64..90_000_000, total in 0i64..90_000_000, sent in -90_000_000i64..90_000_000) {
        pause_link_holds(made(NOW + ends, total, NOW + sent).as_bytes());
    }
}
