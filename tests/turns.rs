//! Taking turns: whatever two people tap, in whatever order, the floor is never lost.

use hearback::areas::turns::{ALL_READY, Act, Kind, LEFT_ALONE, Landing, Seat, Step, Turns, Unheard};
use hearback::areas::turns::{TypedInTurns, read_turns, write_turns};
use proptest::prelude::*;

const NOW: i64 = 1_790_000_000_000;
const MINUTE: i64 = 60_000;

fn acts() -> Vec<Act> {
    let mut acts: Vec<Act> = Kind::ALL.map(Act::Choose).into();
    acts.extend((0..6).map(Act::Tick));
    for seat in [Seat::First, Seat::Second] {
        acts.extend([Act::GoFirst(seat), Act::WantNotes(seat, true), Act::Keep(seat, true), Act::TakeUp(seat)]);
    }
    acts.extend([Landing::Yes, Landing::Mostly, Landing::NotYet].map(Act::Land));
    acts.extend([
        Act::Last(30),
        Act::Settle,
        Act::BeReady,
        Act::NotNow,
        Act::Decline,
        Act::Appoint(NOW * 2),
        Act::Agree,
        Act::AgreeShorter,
        Act::Start,
        Act::Pass,
        Act::SaidBack,
        Act::SayMore,
        Act::Next,
        Act::MoreToMirror,
        Act::Swap,
        Act::HavePhone,
        Act::Extend,
        Act::Pause,
        Act::GoOn,
        Act::Back,
    ]);
    acts
}

/// A talk of a kind, up to the first turn.
fn begun(kind: Kind) -> Turns {
    let mut turns = Turns::default();
    for act in [Act::Choose(kind), Act::Settle] {
        turns.act(act, NOW);
    }
    (0..6).for_each(|item| turns.act(Act::Tick(item), NOW));
    for act in [Act::BeReady, Act::Pass, Act::Agree, Act::Start] {
        turns.act(act, NOW);
    }
    turns
}

/// The tap that leads on from each step.
fn way_on(turns: &Turns) -> Option<Act> {
    if turns.paused.is_some() {
        return Some(Act::GoOn);
    }
    Some(match turns.step {
        Step::Set => Act::Settle,
        Step::Ready if turns.ready != ALL_READY => Act::Tick((!turns.ready).trailing_zeros() as u8),
        Step::Ready => Act::BeReady,
        Step::NotNow => Act::Appoint(NOW * 2),
        Step::Ask => Act::Pass,
        Step::Answer => Act::Agree,
        Step::Room => Act::Start,
        Step::Speak => Act::Pass,
        Step::SayBack => Act::SaidBack,
        Step::Landed => Act::Land(Landing::Yes),
        Step::Heard | Step::ThirdRound | Step::Appreciate => Act::Swap,
        Step::HandOver => Act::HavePhone,
        Step::Mirror(_) | Step::Open | Step::Parked | Step::Notes(_) | Step::Closing(_) => Act::Next,
        Step::Appointed(_) | Step::Declined | Step::Over => return None,
    })
}

fn typed() -> TypedInTurns {
    let wrote = vec!["you felt alone".to_owned()];
    TypedInTurns {
        back: "so you".into(),
        idea: String::new(),
        wrote,
        said: vec![(Seat::Second, "you felt alone".into())],
    }
}

#[test]
fn what_was_missing_is_said_until_it_is_there() {
    let mut turns = Turns::default();
    turns.act(Act::Settle, NOW);
    turns.act(Act::BeReady, NOW);
    assert!(turns.asked_missing && turns.step == Step::Ready);
    for item in 0..6 {
        assert!(turns.asked_missing, "{item} is still missing");
        turns.act(Act::Tick(item), NOW);
    }
    assert!(!turns.asked_missing, "all of it is in place");
}

proptest! {
    #[test]
    fn the_floor_is_never_lost(taps in prop::collection::vec((0..48_usize, -3_600_000..3_600_000_i64, any::<bool>(), any::<bool>()), 0..120)) {
        let all = acts();
        // As read again with what was typed.
        let mut turns = Turns { noted: [false, true], ..Turns::default() };
        let mut now = NOW;
        let mut had_floor = [false; 2];
        for (tap, jump, reload, idea) in taps {
            now += jump;
            let before = turns.clone();
            turns.act(all[tap % all.len()], now);
            if idea && turns.parks() {
                turns.park("Take turns with the dishes");
            }
            if reload {
                turns.asked_missing = false;
                turns.noted = [false, true];
                let again = read_turns(&write_turns(&turns, &typed())).map(|(turns, read)| {
                    assert_eq!(read, typed());
                    turns
                });
                prop_assert_eq!(again.as_ref(), Ok(&turns));
            }
            if turns.is_on() && turns.step != Step::HandOver {
                had_floor[turns.speaker as usize] = true;
            }
            // The floor goes over only by the taps that hand it over, and never twice to the same one.
            if before.is_on() && turns.is_on() && before.speaker != turns.speaker {
                prop_assert_eq!(turns.step, Step::HandOver);
                prop_assert!(turns.had[before.speaker as usize] && !turns.had[turns.speaker as usize]);
            }
            // Nobody is skipped on the way to the end.
            if matches!(turns.step, Step::Open | Step::Parked | Step::Notes(_) | Step::Closing(_)) {
                prop_assert_eq!(turns.had, [true; 2]);
                prop_assert_eq!(had_floor, [true; 2]);
            }
            // Nobody is taken at another word than the last they said.
            for (seat, landing) in [Seat::First, Seat::Second].into_iter().zip(turns.landed) {
                if matches!(landing, Some(Landing::Mostly | Landing::NotYet)) {
                    prop_assert!(turns.unheard(seat).is_some());
                }
            }
            // Whoever has the floor is one of them, and says so.
            prop_assert!(!turns.is_on() || turns.doer().is_some() || turns.step == Step::Mirror(6));
            prop_assert!((1..=3).contains(&turns.round));
            // From everywhere there is a way on that ends, and a way out.
            let mut ahead = turns.clone();
            let mut steps = 0;
            while let Some(act) = way_on(&ahead) {
                let here = ahead.clone();
                ahead.act(act, now);
                prop_assert_ne!(&ahead, &here, "a dead screen");
                steps += 1;
                prop_assert!(steps < 70);
            }
            let mut out = turns.clone();
            out.act(Act::Stop, now);
            prop_assert_eq!(out.step, if turns.step == Step::Declined { Step::Declined } else { Step::Over });
        }
    }

    #[test]
    fn any_text_is_no_talk_or_a_sound_one(text in ".{0,200}") {
        if let Ok((turns, _)) = read_turns(&text) {
            prop_assert!((1..=3).contains(&turns.round));
        }
    }
}

#[test]
fn a_pause_keeps_what_was_left_of_the_turn() {
    let mut turns = begun(Kind::Plain);
    assert_eq!(turns.left(NOW), Some(10 * MINUTE));
    turns.act(Act::Pause, NOW + 4 * MINUTE);
    assert_eq!(turns.left(NOW + 90 * MINUTE), Some(6 * MINUTE));
    let before = (turns.step, turns.speaker);
    turns.act(Act::Pass, NOW + 90 * MINUTE);
    assert_eq!((turns.step, turns.speaker), before, "nothing moves while it is paused");
    turns.act(Act::GoOn, NOW + 90 * MINUTE);
    assert_eq!(turns.left(NOW + 90 * MINUTE), Some(6 * MINUTE));
    assert_eq!((turns.step, turns.speaker), before);
}

#[test]
fn time_only_shows_and_can_be_given_more() {
    let mut turns = begun(Kind::Plain);
    let late = NOW + 60 * MINUTE;
    assert!(turns.left(late).unwrap() < 0);
    assert_eq!(turns.step, Step::Speak, "nobody is cut off");
    turns.act(Act::Extend, late);
    assert_eq!(turns.left(late), Some(5 * MINUTE));
}

#[test]
fn three_rounds_are_enough_for_now() {
    let mut turns = begun(Kind::Plain);
    for round in 1..=3 {
        assert_eq!((turns.step, turns.round), (Step::Speak, round));
        turns.act(Act::Pass, NOW);
        turns.act(Act::SaidBack, NOW);
        turns.act(Act::Land(if round == 2 { Landing::Mostly } else { Landing::NotYet }), NOW);
    }
    assert_eq!(turns.step, Step::ThirdRound);
    turns.act(Act::Swap, NOW);
    assert_eq!((turns.step, turns.speaker), (Step::HandOver, Seat::Second));
}

/// One turn of a plain talk, up to where its speaker says how it landed.
fn turn(turns: &mut Turns, landings: &[Landing]) {
    turns.act(Act::HavePhone, NOW);
    for landing in landings {
        [Act::Pass, Act::SaidBack, Act::Land(*landing)].into_iter().for_each(|act| turns.act(act, NOW));
    }
    turns.act(Act::Swap, NOW);
}

#[test]
fn what_was_not_heard_is_open_at_the_end_and_can_be_taken_up() {
    use Landing::{Mostly, NotYet, Yes};
    let ends: [(&[Landing], Option<Unheard>); 5] = [
        (&[Yes], None),
        (&[NotYet, Mostly, Yes], None),
        (&[NotYet, Mostly, NotYet], Some(Unheard::NotYet)),
        (&[NotYet, NotYet, Mostly], Some(Unheard::Mostly)),
        (&[Mostly, Mostly, Mostly], Some(Unheard::Mostly)),
    ];
    for (landings, open) in ends {
        let mut turns = begun(Kind::Plain);
        turn(&mut turns, landings);
        turn(&mut turns, &[Yes]);
        assert_eq!((turns.unheard(Seat::First), turns.unheard(Seat::Second)), (open, None), "{landings:?}");
        assert_eq!(turns.step, if open.is_some() { Step::Open } else { Step::Closing(0) }, "{landings:?}");
        if open.is_none() {
            continue;
        }
        let mut left = turns.clone();
        left.act(Act::Next, NOW);
        assert_eq!(left.step, Step::Closing(0));
        (0..5).for_each(|_| left.act(Act::Next, NOW));
        assert_eq!((left.step, left.unheard(Seat::First)), (Step::Over, open), "the end says it");
        turns.act(Act::TakeUp(Seat::Second), NOW);
        assert_eq!(turns.step, Step::Open, "nothing is open for the other");
        turns.act(Act::TakeUp(Seat::First), NOW);
        assert_eq!((turns.step, turns.doer()), (Step::HandOver, Some(Seat::First)));
        turn(&mut turns, &[Yes]);
        assert_eq!((turns.step, turns.unheard(Seat::First)), (Step::Closing(0), None));
    }
}

#[test]
fn who_stops_in_the_middle_is_told_that_a_turn_is_missing_and_who_never_began_is_not() {
    let mut turns = begun(Kind::Mirror);
    turns.act(Act::Stop, NOW);
    assert_eq!([Seat::First, Seat::Second].map(|seat| turns.unheard(seat)), [Some(Unheard::Turn); 2]);
    let mut turns = Turns::default();
    turns.act(Act::Settle, NOW);
    turns.act(Act::Stop, NOW);
    assert_eq!([Seat::First, Seat::Second].map(|seat| turns.unheard(seat)), [None; 2]);
}

#[test]
fn what_is_open_can_wait_for_another_time_and_leads_back() {
    let mut turns = begun(Kind::Plain);
    turns.topic = "the dishes".into();
    turn(&mut turns, &[Landing::NotYet; 3]);
    turn(&mut turns, &[Landing::Yes]);
    turns.act(Act::NotNow, NOW);
    turns.act(Act::Back, NOW);
    assert_eq!(turns.step, Step::Open);
    turns.act(Act::NotNow, NOW);
    turns.act(Act::Appoint(NOW + MINUTE), NOW);
    turns.act(Act::Settle, NOW + MINUTE);
    assert_eq!((turns.step, turns.topic.as_str()), (Step::Ready, "the dishes"));
    assert_eq!((turns.had, turns.landed, turns.begun), ([false; 2], [None; 2], false));
}

#[test]
fn a_turn_that_nobody_is_at_any_more_waits_and_one_that_is_late_does_not() {
    let mut turns = begun(Kind::Plain);
    let up = NOW + 10 * MINUTE;
    assert!(!turns.rest(up + LEFT_ALONE) && turns.paused.is_none(), "an hour over is still a talk");
    assert!(turns.rest(up + LEFT_ALONE + 1));
    turns.act(Act::GoOn, up + LEFT_ALONE + 1);
    assert_eq!((turns.step, turns.left(up + LEFT_ALONE + 1)), (Step::Speak, Some(0)));
}

#[test]
fn a_time_for_later_that_is_past_is_none() {
    let mut turns = begun(Kind::Plain);
    turns.act(Act::Again, NOW);
    turns.act(Act::Settle, NOW);
    turns.act(Act::NotNow, NOW);
    turns.act(Act::Appoint(NOW - 1), NOW);
    assert_eq!(turns.step, Step::NotNow);
    turns.act(Act::Appoint(NOW + MINUTE), NOW);
    assert_eq!(turns.step, Step::Appointed(NOW + MINUTE));
}

#[test]
fn a_plain_no_needs_neither_reason_nor_time_wherever_a_talk_is_asked_for() {
    let asked = [Act::BeReady, Act::Pass];
    let agreed = [Act::BeReady, Act::Pass, Act::Agree];
    let ways: [&[Act]; 5] = [&[], &[Act::NotNow], &[Act::BeReady], &asked, &agreed];
    for way in ways {
        let mut turns = Turns { ready: ALL_READY, ..Turns::default() };
        turns.act(Act::Settle, NOW);
        way.iter().for_each(|act| turns.act(*act, NOW));
        turns.act(Act::Decline, NOW);
        assert_eq!(turns.step, Step::Declined, "{way:?}");
        for act in acts() {
            turns.act(act, NOW);
            assert_eq!(turns.step, Step::Declined, "nothing talks a no round: {act:?}");
        }
        turns.act(Act::Again, NOW);
        assert_eq!(turns.step, Step::Set, "another talk can be asked for");
    }
    let mut begun = begun(Kind::Plain);
    begun.act(Act::Decline, NOW);
    assert_eq!(begun.step, Step::Speak, "once it is on, it is stopped, not declined");
}

#[test]
fn ideas_wait_and_are_kept_only_if_both_want() {
    let mut turns = begun(Kind::Plain);
    assert!(turns.parks() && turns.park("  Dishes on even days "));
    assert!(!turns.park("   "));
    for _ in 0..2 {
        for act in [Act::Pass, Act::SaidBack, Act::Land(Landing::Yes), Act::Swap, Act::HavePhone] {
            turns.act(act, NOW);
        }
    }
    assert_eq!(turns.step, Step::Parked);
    turns.act(Act::Keep(Seat::First, true), NOW);
    assert!(!turns.keeps_list());
    turns.act(Act::Keep(Seat::Second, true), NOW);
    assert!(turns.keeps_list());
    assert_eq!(turns.parked, ["Dishes on even days"]);
}

#[test]
fn mirroring_goes_round_until_there_is_no_more() {
    let mut turns = begun(Kind::Mirror);
    turns.act(Act::Next, NOW);
    turns.act(Act::Next, NOW);
    turns.act(Act::MoreToMirror, NOW);
    assert_eq!(turns.step, Step::Mirror(0));
    (0..7).for_each(|_| turns.act(Act::Next, NOW));
    assert_eq!((turns.step, turns.speaker), (Step::HandOver, Seat::Second));
}

#[test]
fn appreciation_takes_two_minutes_each_and_parks_nothing() {
    let turns = begun(Kind::Appreciation);
    assert_eq!(turns.left(NOW), Some(2 * MINUTE));
    assert!(!turns.parks());
}
