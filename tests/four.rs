//! A talk in four steps: whatever two people tap, in whatever order, the floor and what was written are never lost, and
//! nothing of one is shown to the other before its time.

use hearback::areas::four::{
    Act, Deed, Four, Idea, LEFT_ALONE, LENGTHS, Rating, Rest, Seat, Spot, Step, Trial, read_four, write_four,
};
use hearback::shell::kept::Unreadable;
use proptest::prelude::*;

const NOW: i64 = 1_790_000_000_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

fn acts() -> Vec<Act> {
    let mut acts = vec![
        Act::Settle,
        Act::Begin,
        Act::HavePhone,
        Act::Done,
        Act::Extend,
        Act::More,
        Act::Back,
        Act::GoOn,
        Act::LetGo,
        Act::Again,
    ];
    acts.extend(LENGTHS.map(Act::Last));
    acts.extend(Seat::BOTH.map(Act::GoFirst));
    acts.extend((0..12).map(Act::Pick));
    acts.extend((0..12).flat_map(|place| Rating::ALL.map(|rating| Act::Rate(place, rating))));
    acts.extend(Rest::ALL.map(Act::Rest));
    acts
}

const SPOTS: [Spot; 12] = [
    Spot::Topic,
    Spot::Name(Seat::First),
    Spot::Name(Seat::Second),
    Spot::Words,
    Spot::Idea(0),
    Spot::Idea(1),
    Spot::What,
    Spot::From,
    Spot::Until,
    Spot::Undo,
    Spot::Sign(0),
    Spot::Sign(1),
];

/// Writes and taps what leads on from where the talk stands; false at its end.
fn go_on(four: &mut Four) -> bool {
    if four.rest.is_some() {
        four.act(Act::GoOn, NOW);
        return true;
    }
    match four.step {
        Step::Set => four.act(Act::Settle, NOW),
        Step::Agree => four.act(Act::Begin, NOW),
        Step::Take(..) => four.act(Act::HavePhone, NOW),
        Step::Do(deed, second) => {
            let seat = four.seat(second);
            match deed {
                Deed::Offer => (0..2).for_each(|one| four.write(Spot::Idea(one), format!("{seat:?} option {one}"))),
                Deed::Rate => {
                    (four.round()..four.ideas.len()).for_each(|place| four.act(Act::Rate(place, Rating::Can), NOW));
                }
                _ => four.write(Spot::Words, format!("{seat:?} {deed:?}")),
            }
            four.act(Act::Done, NOW);
        }
        Step::Choose => match (0..four.ideas.len()).find(|place| four.may_pick(*place)) {
            Some(place) => four.act(Act::Pick(place), NOW),
            None if four.may_add() => four.act(Act::More, NOW),
            None => four.act(Act::Rest(Rest::Parked), NOW),
        },
        Step::Trial => {
            let some = [
                (Spot::What, "Eat without phones"),
                (Spot::From, "2026-11-30"),
                (Spot::Until, "2026-12-14"),
                (Spot::Undo, "We say so at breakfast"),
                (Spot::Sign(0), "Three dinners a week without a phone"),
                (Spot::Sign(1), "We talk at the table"),
            ];
            some.into_iter().for_each(|(spot, words)| four.write(spot, words.into()));
            four.act(Act::Settle, NOW);
        }
        Step::Page | Step::Over => return false,
    }
    true
}

/// A talk that goes its way up to here.
fn up_to(step: Step) -> Four {
    let mut four = Four { topic: "the dishes".into(), ..Four::default() };
    while four.step != step {
        assert!(go_on(&mut four), "{step:?} is on the way");
    }
    four
}

/// Where a step is on the way.
fn place(step: Step) -> usize {
    match step {
        Step::Set => 0,
        Step::Agree => 1,
        Step::Take(deed, second) => 2 + deed as usize * 4 + 2 * usize::from(second),
        Step::Do(deed, second) => 3 + deed as usize * 4 + 2 * usize::from(second),
        Step::Choose => 22,
        Step::Trial => 23,
        Step::Page => 24,
        Step::Over => 25,
    }
}

proptest! {
    #[test]
    fn neither_floor_nor_text_is_lost(
        taps in prop::collection::vec((any::<prop::sample::Index>(), -HOUR..HOUR, any::<bool>(), any::<bool>(), 0..SPOTS.len()), 0..160),
    ) {
        let all = acts();
        let mut four = Four::default();
        let mut now = NOW;
        for (tap, jump, reload, leads, spot) in taps {
            now += jump;
            // Half of the taps lead on, so that chance gets far.
            if leads {
                go_on(&mut four);
            }
            four.write(SPOTS[spot], format!("words {}", tap.index(9)));
            let before = four.clone();
            let act = all[tap.index(all.len())];
            four.act(act, now);
            if reload {
                four.asked_missing = false;
                let again = read_four(&write_four(&four));
                prop_assert_eq!(again.as_ref(), Ok(&four));
            }
            if before.step != Step::Over && four.step == Step::Over {
                // Only by a tap that says so, from the page or after a no.
                prop_assert!(act == Act::LetGo && (before.step == Step::Page || before.rest == Some(Rest::Ended)));
                prop_assert_eq!(&four, &Four { names: before.names.clone(), step: Step::Over, ..Four::default() });
                continue;
            }
            if before.step == Step::Over {
                continue;
            }
            // Every word stays, and every answer but the one that was tapped.
            prop_assert_eq!((&four.said, &four.topic, &four.names), (&before.said, &before.topic, &before.names));
            for (one, was) in four.ideas.iter().zip(&before.ideas) {
                prop_assert_eq!((one.who, &one.words), (was.who, &was.words));
                prop_assert!(matches!(act, Act::Rate(..)) || one.rated == was.rated);
            }
            prop_assert!(four.ideas.len() >= before.ideas.len());
            let kept = |four: &Four| (four.trial.undo.clone(), four.trial.signs.clone(), four.trial.until.clone());
            prop_assert_eq!(kept(&four), kept(&before));
            // It goes on by one place at a time, and back only where both look.
            let (from, to) = (place(before.step), place(four.step));
            let more = act == Act::More && four.step == Step::Take(Deed::Offer, false);
            let back = act == Act::Back || (matches!(act, Act::Rest(_)) && from == to + 1);
            prop_assert!(to == from || to == from + 1 || more || back || (from == 1 && to == 3), "{:?} {:?} {:?}", before.step, act, four.step);
            // The phone never goes from hand to hand but by whom takes it, and nobody has the floor of what rests.
            if let (Some(had), Some(has)) = (before.doer(), four.doer()) && had != has {
                prop_assert!(matches!(four.step, Step::Take(..)));
            }
            prop_assert!(four.rest.is_none() || (four.doer().is_none() && four.ends.is_none()));
            prop_assert!(!matches!(four.step, Step::Do(..)) || four.ends.is_some());
            // No answer but of whom has the phone; nothing somebody can't is tried.
            if let Act::Rate(place, _) = act && let Some(idea) = four.ideas.get(place) && idea.rated != before.ideas[place].rated {
                let Step::Do(Deed::Rate, second) = four.step else { panic!("{:?}", four.step) };
                let other = four.seat(second).other() as usize;
                prop_assert_eq!(idea.rated[other], before.ideas[place].rated[other]);
            }
            if let (Step::Choose, Step::Trial) = (before.step, four.step) {
                let Act::Pick(place) = act else { panic!("{act:?}") };
                prop_assert!(!four.ideas[place].rated.contains(&Some(Rating::Cannot)));
            }
            // From everywhere there is a way on that ends, and a no that is enough.
            let mut ahead = four.clone();
            let mut steps = 0;
            while ahead.step != Step::Page {
                let (step, rest) = (ahead.step, ahead.rest);
                go_on(&mut ahead);
                steps += 1;
                prop_assert!(steps < 200, "{step:?} {rest:?}");
                if ahead.rest == Some(Rest::Parked) && !ahead.may_add() {
                    break;
                }
            }
            if four.is_begun() || four.step == Step::Agree {
                let mut no = four.clone();
                no.act(Act::Rest(Rest::Ended), now);
                no.act(Act::LetGo, now);
                prop_assert_eq!(no.step, Step::Over);
            }
        }
    }
}

#[test]
fn a_talk_goes_from_what_happened_to_a_page() {
    let mut four = Four::default();
    let mut way = vec![four.step];
    while go_on(&mut four) {
        if way.last() != Some(&four.step) {
            way.push(four.step);
        }
    }
    let turns = Deed::ALL.into_iter().flat_map(|deed| [false, true].map(|second| (deed, second)));
    let turns = turns.flat_map(|(deed, second)| [Step::Take(deed, second), Step::Do(deed, second)]);
    let rest = [Step::Choose, Step::Trial, Step::Page];
    let all: Vec<Step> = [Step::Set, Step::Agree].into_iter().chain(turns.skip(1)).chain(rest).collect();
    assert_eq!(way, all);
}

#[test]
fn two_options_each_and_an_answer_to_each_are_waited_for() {
    let mut four = up_to(Step::Do(Deed::Offer, false));
    four.write(Spot::Idea(0), "One".into());
    four.act(Act::Done, NOW);
    assert!(four.asked_missing && four.step == Step::Do(Deed::Offer, false));
    four.write(Spot::Idea(1), " ".into());
    four.act(Act::Done, NOW);
    assert!(four.asked_missing && four.step == Step::Do(Deed::Offer, false), "a blank one is none");
    four.write(Spot::Idea(1), "Two".into());
    assert!(!four.asked_missing, "both are there");
    let mut four = up_to(Step::Do(Deed::Rate, true));
    for place in 0..4 {
        four.act(Act::Done, NOW);
        assert!(four.asked_missing && four.step == Step::Do(Deed::Rate, true), "{place}");
        four.act(Act::Rate(place, Rating::Change), NOW);
    }
    assert!(!four.asked_missing, "all of them are there");
    four.act(Act::Done, NOW);
    assert_eq!(four.step, Step::Choose);
}

#[test]
fn what_both_can_try_needs_both() {
    for first in Rating::ALL {
        for second in Rating::ALL {
            let idea = |rated: [Rating; 2]| Idea { who: Seat::First, words: String::new(), rated: rated.map(Some) };
            let together = idea([first, second]).together();
            assert_eq!(together, idea([second, first]).together(), "it never tells whose answer was which");
            let most = if first as u8 > second as u8 { first } else { second };
            assert_eq!(together, most);
        }
    }
    let half = Idea { who: Seat::First, words: String::new(), rated: [Some(Rating::Can), None] };
    assert_eq!(half.together(), Rating::Cannot);
}

#[test]
fn what_is_left_of_a_turn_is_left_after_a_pause_and_a_step_begun_anew_has_all_its_time() {
    let step = Step::Do(Deed::Feel, false);
    for (rest, later, left) in [(Rest::Paused, DAY, 2), (Rest::Parked, 7 * DAY, 2), (Rest::Again, HOUR, 3)] {
        let mut four = up_to(step);
        four.act(Act::Rest(rest), NOW + MINUTE);
        assert_eq!((four.step, four.rest), (Step::Take(Deed::Feel, false), Some(rest)));
        four.act(Act::GoOn, NOW + later);
        assert_eq!(four.ends, None, "no time runs before the phone was taken");
        four.act(Act::HavePhone, NOW + later);
        assert_eq!((four.step, four.left(NOW + later)), (step, Some(left * MINUTE)), "{rest:?}");
    }
    let mut four = up_to(step);
    four.act(Act::Extend, NOW + 10 * MINUTE);
    assert_eq!(four.left(NOW + 10 * MINUTE), Some(2 * MINUTE), "time over is counted from now");
    assert!(!four.rest(NOW + 12 * MINUTE + LEFT_ALONE), "nobody is cut off");
    assert!(four.rest(NOW + 12 * MINUTE + LEFT_ALONE + 1));
    assert_eq!((four.rest, four.step), (Some(Rest::Paused), Step::Take(Deed::Feel, false)));
    four.act(Act::GoOn, NOW + DAY);
    four.act(Act::HavePhone, NOW + DAY);
    assert_eq!(four.left(NOW + DAY), Some(MINUTE), "there is time to begin with");
}

#[test]
fn what_was_said_is_read_once_the_phone_goes_over() {
    let mut four = Four::default();
    let mut seen = 0;
    while go_on(&mut four) {
        let told = four.told();
        assert!(told.len() >= seen, "{:?}", four.step);
        seen = told.len();
        let options = |words: &str| words.contains("option");
        assert!(!told.iter().any(|(_, _, words)| options(words)));
        if let Step::Do(deed, second) = four.step {
            assert!(!told.iter().any(|(of, who, _)| *of == deed && *who == four.seat(second)));
        }
    }
    assert_eq!(seen, 6);
}
#[test]
fn an_option_that_was_chosen_can_be_changed_and_another_one_takes_its_place() {
    let mut four = up_to(Step::Trial);
    let first = four.ideas[0].words.clone();
    assert_eq!(four.trial.what, first);
    four.write(Spot::What, "In other words".into());
    four.act(Act::Back, NOW);
    four.act(Act::Pick(0), NOW);
    assert_eq!(four.trial.what, "In other words");
    four.act(Act::Back, NOW);
    four.act(Act::Pick(2), NOW);
    assert_eq!(four.trial.what, four.ideas[2].words);
}

#[test]
fn a_trial_has_an_end_after_its_beginning_a_way_back_and_two_signs() {
    let whole = Trial {
        what: "Eat without phones".into(),
        from: "2026-11-30".into(),
        until: "2026-12-14".into(),
        undo: "We say so".into(),
        signs: ["One".into(), "Two".into()],
        of: String::new(),
    };
    assert_eq!(whole.lacks(), [false; 4]);
    let with = |change: fn(&mut Trial)| {
        let mut trial = whole.clone();
        change(&mut trial);
        trial.lacks()
    };
    assert_eq!(with(|trial| trial.what = " ".into()), [true, false, false, false]);
    for until in ["", "2026-11-30", "2026-11-29", "2026-02-30", "14.12.2026", "2026-12-1x", "-1-1-1"] {
        let trial = Trial { until: until.into(), ..whole.clone() };
        assert_eq!(trial.lacks(), [false, true, false, false], "{until}");
    }
    assert_eq!(with(|trial| trial.undo.clear()), [false, false, true, false]);
    assert_eq!(with(|trial| trial.signs[1].clear()), [false, false, false, true]);
}

#[test]
fn what_is_no_talk_is_refused_whole() {
    let good = write_four(&up_to(Step::Choose));
    assert!(read_four(&good).is_ok());
    let odd = [
        good.replace("\"deed\":0", "\"deed\":7"),
        good.replace("\"step\":\"choose\"", "\"step\":\"chosen\""),
        good.replacen("\"who\":0", "\"who\":1", 1),
        good.replace("\"first\":0", "\"first\":3"),
        good.replace("\"names\"", "\"names_\""),
        write_four(&up_to(Step::Agree)).replace("\"step\":\"agree\"", "\"step\":\"choose\""),
    ];
    for text in odd {
        assert_ne!(text, good);
        assert_eq!(read_four(&text), Err(Unreadable::Damaged), "{text}");
    }
}
