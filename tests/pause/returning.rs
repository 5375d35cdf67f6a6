use hearback::areas::pause::{Choice, Length, MINUTE, Outcome, Pause, Return, Returning, Returns, Seats, Step, Turn};

use crate::holds::NOW;

fn arrived(seats: Seats) -> Returning {
    let mut returning = Returning::open(seats);
    returning.tap_in(Turn::First);
    returning.tap_in(Turn::Second);
    returning
}

fn steps(mut returning: Returning, choice: Choice) -> Vec<Step> {
    returning.choose(choice);
    let mut steps = vec![returning.step()];
    while !matches!(returning.step(), Step::Over(_)) {
        returning.go_on();
        steps.push(returning.step());
    }
    steps
}

fn returns(outcomes: &[Outcome]) -> Returns {
    let day = 24 * 60 * MINUTE;
    Returns::from_list(outcomes.iter().zip(1..).map(|(outcome, place)| Return { due: place * day, outcome: *outcome }))
}

#[test]
fn on_one_phone_both_tap_in() {
    let mut returning = Returning::open(Seats::Both);
    returning.tap_in(Turn::Second);
    assert_eq!(returning.step(), Step::Arrive);
    assert!(returning.is_here(Turn::Second) && !returning.is_here(Turn::First));
    returning.tap_in(Turn::Second);
    assert_eq!(returning.step(), Step::Arrive, "one can't tap in for the other by tapping twice");
    returning.tap_in(Turn::First);
    assert_eq!(returning.step(), Step::Choose);
}

#[test]
fn on_ones_own_phone_one_tap_is_enough() {
    let mut returning = Returning::open(Seats::Own);
    returning.tap_in(Turn::First);
    assert_eq!(returning.step(), Step::Choose);
}

#[test]
fn nothing_is_chosen_before_everyone_is_here() {
    let mut returning = Returning::open(Seats::Both);
    returning.choose(Choice::Resume);
    returning.go_on();
    assert_eq!(returning.step(), Step::Arrive);
    assert_eq!(returning.choice(), None);
}

#[test]
fn resuming_starts_with_thanks_one_feeling_and_one_wish_each() {
    assert_eq!(
        steps(arrived(Seats::Both), Choice::Resume),
        [
            Step::Thanks,
            Step::Feeling(Turn::First),
            Step::Feeling(Turn::Second),
            Step::Wish(Turn::First),
            Step::Wish(Turn::Second),
            Step::Over(Choice::Resume)
        ]
    );
}

#[test]
fn parking_ends_with_thanks_and_more_time_starts_at_once() {
    assert_eq!(steps(arrived(Seats::Own), Choice::Park), [Step::Thanks, Step::Over(Choice::Park)]);
    assert_eq!(steps(arrived(Seats::Own), Choice::Extend), [Step::Over(Choice::Extend)]);
}

#[test]
fn the_last_step_stays() {
    let mut returning = arrived(Seats::Both);
    returning.choose(Choice::Extend);
    returning.go_on();
    returning.tap_in(Turn::First);
    returning.choose(Choice::Resume);
    assert_eq!(returning.step(), Step::Over(Choice::Extend));
}

#[test]
fn each_pause_is_noted_once_and_the_later_word_stands() {
    let pause = Pause::call(NOW, Length::USUAL);
    let mut returns = Returns::default();
    returns.note(&pause, Outcome::Missed);
    returns.note(&pause, Outcome::Kept);
    assert_eq!(returns.list(), [Return { due: pause.ends(), outcome: Outcome::Kept }]);
}

#[test]
fn more_time_is_a_return_of_its_own() {
    let pause = Pause::call(NOW, Length::USUAL);
    let longer = pause.more_time(Length::SETTLES, pause.ends()).expect("there is time");
    let mut returns = Returns::default();
    returns.note(&pause, Outcome::Extended);
    returns.note(&longer, Outcome::Kept);
    assert_eq!(returns.list().len(), 2);
}

#[test]
fn a_practice_minute_leaves_nothing() {
    let practice = Pause::call(NOW, Length::PRACTICE);
    let mut returns = Returns::default();
    returns.note(&practice, Outcome::Kept);
    assert!(returns.list().is_empty());
    assert!(!returns.asks(&practice, NOW + 90 * MINUTE));
}

#[test]
fn a_miss_is_asked_about_and_not_taken_for_granted() {
    let mut pause = Pause::call(NOW, Length::USUAL);
    let mut returns = Returns::default();
    assert!(!returns.asks(&pause, pause.ends() + 30 * MINUTE), "you may be on your way");
    assert!(returns.asks(&pause, pause.ends() + 30 * MINUTE + 1));
    assert!(returns.list().is_empty());
    returns.note(&pause, Outcome::Kept);
    assert!(!returns.asks(&pause, pause.ends() + 90 * MINUTE));
    pause.end_here(NOW + 1);
    assert!(!Returns::default().asks(&pause, pause.ends() + 90 * MINUTE), "who ended it here is not asked");
}

#[test]
fn only_the_last_twenty_stay() {
    let returns = returns(&[Outcome::Kept; 25]);
    assert_eq!(returns.list().len(), Returns::MOST);
    assert_eq!(returns.list()[0].due, 6 * 24 * 60 * MINUTE);
}

#[test]
fn three_misses_of_the_last_five_bring_the_card() {
    use Outcome::{Extended, Kept, Missed};
    assert!(!returns(&[]).brings_card());
    assert!(!returns(&[Missed, Missed]).brings_card());
    assert!(returns(&[Missed, Missed, Missed]).brings_card());
    assert!(returns(&[Missed, Kept, Missed, Extended, Missed]).brings_card());
    assert!(!returns(&[Missed, Kept, Missed, Extended, Kept, Missed]).brings_card());
}

#[test]
fn coming_back_puts_the_card_away() {
    use Outcome::{Extended, Kept, Missed};
    assert!(!returns(&[Missed, Missed, Missed, Kept]).brings_card());
    assert!(!returns(&[Missed, Missed, Missed, Extended]).brings_card());
    assert!(!returns(&[Missed, Missed, Missed, Kept, Kept, Kept, Missed]).brings_card());
}
