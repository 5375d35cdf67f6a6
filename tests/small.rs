//! Small things: what is kept of them, and what is made of what somebody typed.

mod person;

use hearback::areas::small::words::SmallWords;
use hearback::areas::small::{
    LOG, LOG_LIMIT, MONTH, Pick, SHEET, SHOWN, SMALL, SmallEvent, SmallPage, THANKS, Tapped, finished, let_old_go,
    mirror, read_log, read_sheet, read_small, read_thanks, thanks_at, turned,
};
use hearback::content::english;
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Kept, Route, Started};
use person::{Page, started};

fn words() -> &'static SmallWords {
    SmallWords::of(english())
}

fn at(page: SmallPage) -> Page {
    Page::open(started(page.into()))
}

fn saved(effects: &[Effect]) -> Vec<(String, String)> {
    let saved = effects.iter().filter_map(|one| match one {
        Effect::Save(key, text) => Some((key.name(), text.clone())),
        _ => None,
    });
    saved.collect()
}

#[test]
fn every_page_has_an_address_and_a_door() {
    for (page, _) in SmallPage::ALL {
        let route = Route::from(page);
        assert_eq!(Route::read(&route.fragment()), route);
    }
    assert_eq!(words().home.door.len(), SmallPage::ALL.len() - 1);
    assert_eq!(Route::read("#/small/none"), Route::default());
}

#[test]
fn a_thanks_is_kept_on_a_press_alone_and_read_again() {
    let mut page = at(SmallPage::Thanks);
    let typed = page.tell(SmallEvent::ThanksTyped(" you made soup ".into()).into());
    assert!(saved(typed).iter().all(|(name, _)| name == "small"), "it stays with its tab: {typed:?}");
    let kept = saved(page.tell(SmallEvent::ThanksKept.into()));
    let (name, text) = kept.iter().find(|(name, _)| name.starts_with("thanks:")).unwrap();
    let thanks = read_thanks(text).unwrap();
    assert_eq!((thanks.what.as_str(), thanks_at(text)), ("you made soup", Some(thanks.at)));
    assert!(page.model.small.written.thanks.is_empty());
    // Another in the same moment has a key of its own.
    page.tell(SmallEvent::ThanksTyped("we laughed".into()).into());
    let second = saved(page.tell(SmallEvent::ThanksKept.into()));
    assert!(second.iter().all(|(other, _)| other != name), "{second:?}");
    assert_eq!(page.model.small.thanks.len(), 2);
    let nothing = saved(page.tell(SmallEvent::ThanksKept.into()));
    assert_eq!((page.model.small.asked_empty, nothing), (true, Vec::new()), "nothing is kept of nothing");
}

#[test]
fn no_trace_keeps_none() {
    let mut page = at(SmallPage::Thanks);
    page.tell(Event::KeepChosen(Keep::Nothing));
    for event in [SmallEvent::ThanksTyped("soup".into()), SmallEvent::ThanksKept, SmallEvent::LineTurned(0)] {
        let effects = page.tell(event.into());
        assert_eq!(saved(effects), [], "{effects:?}");
    }
    assert_eq!(page.model.small.written.thanks, "soup", "the words stay on the screen");
}

/// A page with so many thanks of so many days.
fn with_thanks(count: i64) -> Page {
    let kept = (0..count).fold(Kept::default(), |kept, day| {
        let at = 1_500_000_000_000 + day * 86_400_000;
        let text = format!(r#"{{"slot":"thanks","version":2,"kept":{{"at":{at},"what":"day {day}"}}}}"#);
        kept.with(THANKS.one(format!("{day}")), text)
    });
    Page::open(Started { kept, ..started(SmallPage::Thanks.into()) })
}

#[test]
fn the_newest_are_on_top_and_no_more_is_read_than_is_shown() {
    let mut page = with_thanks(2_000);
    let read = |page: &Page| page.model.small.thanks.iter().filter(|held| held.words.is_some()).count();
    assert_eq!(page.model.small.thanks[0].words.as_deref(), Some("day 1999"));
    assert_eq!(read(&page), SHOWN);
    page.tell(SmallEvent::MoreAsked.into());
    assert_eq!(read(&page), 2 * SHOWN);
    page.tell(SmallEvent::ThanksTyped("today".into()).into());
    let kept = saved(page.tell(SmallEvent::ThanksKept.into()));
    assert_eq!(kept.iter().filter(|(name, _)| name.starts_with("thanks:")).count(), 1, "one save is one text");
    let key = page.model.small.thanks[3].key.clone();
    let effects = page.tell(SmallEvent::Removed(key.clone()).into());
    assert!(effects.contains(&Effect::Remove(THANKS.one(key))), "{effects:?}");
    assert_eq!(page.model.small.thanks.len(), 2_000);
}

#[test]
fn one_that_is_damaged_is_set_aside_and_the_rest_stay() {
    let broken = r#"{"slot":"thanks","version":2,"kept":{"at":1790000000001,"what":"#;
    let whole = r#"{"slot":"thanks","version":2,"kept":{"at":1790000000000,"what":"soup"}}"#;
    let kept = Kept::default().with(THANKS.one("b".into()), broken).with(THANKS.one("a".into()), whole);
    let page = Page::open(Started { kept, ..started(SmallPage::Thanks.into()) });
    let left: Vec<&str> = page.model.small.thanks.iter().map(|held| held.key.as_str()).collect();
    assert_eq!(left, ["a"]);
    assert!(page.effects.contains(&Effect::SetAside(THANKS.one("b".into()), broken.into())));
}

#[test]
fn another_window_adds_and_takes_away() {
    let mut page = with_thanks(3);
    let text = r#"{"slot":"thanks","version":2,"kept":{"at":1790000000000,"what":"soup"}}"#;
    page.tell(Event::ChangedElsewhere(THANKS.one("x".into()), Some(text.into())));
    assert_eq!(page.model.small.thanks[0].words.as_deref(), Some("soup"));
    page.tell(Event::ChangedElsewhere(THANKS.one("x".into()), None));
    assert_eq!(page.model.small.thanks.len(), 3);
}

#[test]
fn the_deck_has_sixty_cards_and_every_one_comes_before_one_comes_again() {
    assert_eq!(words().act.len(), 60);
    for count in 1..=60 {
        for start in [0, 5, 4_000_000_007] {
            let mut seen: Vec<usize> = (0..count).map(|turns| turned(start, turns, count)).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..count).collect::<Vec<_>>(), "{count} from {start}");
        }
    }
    assert_eq!(turned(3, 4, 0), 0);
}

#[test]
fn cards_are_picked_by_kind_time_and_for_two_who_are_far_apart() {
    let texts = &words().acts;
    assert_eq!((texts.kinds.len(), texts.times.len()), (texts.kind_ids.len() + 1, texts.minutes.len() + 1));
    assert!(words().act.iter().all(|act| texts.kind_ids.contains(&act.kind)));
    let mut page = at(SmallPage::Acts);
    for kind in 0..texts.kinds.len() {
        for time in 0..texts.times.len() {
            for apart in [false, true] {
                page.tell(SmallEvent::Picked(Pick { kind, time, apart }).into());
                for _ in 0..9 {
                    if let Some(act) = page.model.small.card(english()) {
                        assert!(kind == 0 || act.kind == texts.kind_ids[kind - 1]);
                        assert!(time == 0 || act.minutes <= texts.minutes[time - 1]);
                        assert!(!apart || act.apart);
                    } else {
                        assert!(kind > 0 && (time > 0 || apart), "one choice alone leaves some: {kind} {time} {apart}");
                    }
                    let effects = page.tell(SmallEvent::AnotherAsked.into());
                    assert!(saved(effects).is_empty(), "nothing is noted of a card");
                }
            }
        }
    }
}

#[test]
fn a_line_to_bring_is_finished_where_its_dots_are() {
    for (line, typed, says) in [
        ("We get stuck when …", "money comes up.", "We get stuck when money comes up."),
        ("We get stuck when …", "  ", "We get stuck when …"),
        ("I pull back when …, and then …", "it is loud", "I pull back when it is loud, and then …"),
        ("No dots", "words", "No dots"),
    ] {
        assert_eq!(finished(line, typed), says);
    }
    assert!(words().support.bring.line.iter().all(|line| line.text.matches('…').count() == 1));
}

#[test]
fn the_page_to_bring_has_the_chosen_lines_alone_in_their_order() {
    let mut page = at(SmallPage::Therapist);
    assert!(!page.tell(SmallEvent::FileAsked.into()).iter().any(|one| matches!(one, Effect::Download { .. })));
    page.tell(SmallEvent::LineTurned(1).into());
    page.tell(SmallEvent::LineTurned(0).into());
    page.tell(SmallEvent::LineTurned(2).into());
    page.tell(SmallEvent::LineTurned(2).into());
    page.tell(SmallEvent::LineTyped(1, "money comes up".into()).into());
    page.tell(SmallEvent::LineTyped(2, "nobody chose this".into()).into());
    let kept = read_small(page.saved(&SMALL.key()).unwrap()).unwrap();
    assert_eq!(kept.bring.len(), 2);
    let effects = page.tell(SmallEvent::FileAsked.into());
    let text = effects.iter().find_map(|one| match one {
        Effect::Download { text, .. } => Some(text.clone()),
        _ => None,
    });
    let [first, second] = [0, 1].map(|place| words().support.bring.line[place].text);
    let heading = words().support.bring.page;
    assert_eq!(text.unwrap(), format!("{heading}\n\n{first}\n\n{}\n", finished(second, "money comes up")));
    page.tell(SmallEvent::LinesCleared.into());
    assert!(page.model.small.lines(english()).is_empty());
}

#[test]
fn a_sheet_stays_with_its_tab_until_the_person_says_so() {
    let mut page = at(SmallPage::Sheet);
    page.tell(SmallEvent::ColumnTyped(0, "my Tuesdays".into()).into());
    page.tell(SmallEvent::SeatTaken(1).into());
    page.tell(SmallEvent::ColumnTyped(2, "the garden".into()).into());
    let [first, second] = read_sheet(page.saved(&SHEET.tab()).unwrap()).unwrap();
    assert_eq!((first.mine.as_str(), first.ours.as_str(), second.ours.as_str()), ("my Tuesdays", "", "the garden"));
    page.tell(SmallEvent::SeatTaken(2).into());
    let none = saved(page.tell(SmallEvent::ColumnTyped(0, "nobody's".into()).into()));
    assert_eq!(none, [], "where both lie side by side, nobody writes");
    page.tell(Event::KeepChosen(Keep::Replies));
    assert!(page.saved(&SHEET.key()).is_some());
    let gone = page.tell(SmallEvent::SheetsCleared.into());
    assert!([SHEET.key(), SHEET.tab()].iter().all(|key| gone.contains(&Effect::Remove(key.clone()))), "{gone:?}");
}

fn climb(page: &mut Page, first: usize, second: usize) {
    for event in [SmallEvent::RungChosen(first), SmallEvent::RungDone] {
        page.tell(event.into());
    }
    assert!(page.model.small.is_second() && page.model.small.chosen.is_none(), "nothing of the first is in sight");
    for event in [SmallEvent::RungChosen(second), SmallEvent::RungDone] {
        page.tell(event.into());
    }
}

#[test]
fn the_lower_rung_counts_and_who_chose_it_is_known_nowhere() {
    for (first, second) in [(4, 1), (1, 4)] {
        let mut page = at(SmallPage::Ladder);
        page.tell(SmallEvent::RungDone.into());
        assert!(page.model.small.asked_empty && !page.model.small.is_second());
        climb(&mut page, first, second);
        let text = page.saved(&SMALL.key()).unwrap().to_owned();
        assert_eq!(page.model.small.rung(english()), Some((1, words().ladder.rung[1].start[0])));
        assert!(!text.contains('4') && !page.model.small.is_second(), "{text}");
    }
}

#[test]
fn either_stops_with_one_press_and_nothing_of_it_stays() {
    let mut page = at(SmallPage::Ladder);
    climb(&mut page, 2, 3);
    page.tell(SmallEvent::StartTurned.into());
    page.tell(SmallEvent::SayBackAsked.into());
    assert!(page.model.small.asked_empty, "there is nothing to say back yet");
    page.tell(SmallEvent::HeardTyped("you miss the sea".into()).into());
    let kept = read_small(page.saved(&SMALL.key()).unwrap()).unwrap();
    assert_eq!((kept.ladder.rung, kept.ladder.turns, kept.ladder.heard.as_str()), (Some(2), 1, "you miss the sea"));
    let gone = page.tell(SmallEvent::Stopped.into());
    assert!(gone.contains(&Effect::Remove(SMALL.key())), "{gone:?}");
    assert!(page.model.small.rung(english()).is_none() && page.model.small.stopped);
    // Half-way, too.
    page.tell(SmallEvent::RungChosen(2).into());
    page.tell(SmallEvent::RungDone.into());
    page.tell(SmallEvent::Stopped.into());
    assert!(!page.model.small.is_second());
}

#[test]
fn what_was_heard_goes_to_where_it_is_said_back() {
    let mut page = at(SmallPage::Ladder);
    climb(&mut page, 0, 0);
    page.tell(SmallEvent::HeardTyped("you miss the sea".into()).into());
    let effects = page.tell(SmallEvent::SayBackAsked.into());
    assert!(effects.contains(&Effect::GoTo(Route::read("#/talk/own"))), "{effects:?}");
}

fn note(at: i64, taps: [&str; 3]) -> Tapped {
    Tapped { at, taps: taps.map(str::to_owned).into() }
}

#[test]
fn three_taps_make_a_note_and_it_can_be_taken_back() {
    let mut page = at(SmallPage::Log);
    let taps = [SmallEvent::Tapped(Some(0)), SmallEvent::Tapped(None), SmallEvent::Tapped(Some(1))];
    taps.iter().for_each(|tap| drop(page.tell(tap.clone().into()).to_vec()));
    let kept = read_log(page.saved(&LOG.tab()).unwrap()).unwrap();
    assert_eq!(kept, [note(page.now, ["withdrew", "", "middle"])]);
    assert_eq!(page.model.small.noted, Some(true));
    page.tell(SmallEvent::NoteTakenBack.into());
    assert!(page.model.small.log.is_empty() && page.model.small.taps.is_empty());
    for _ in 0..3 {
        assert_eq!(saved(page.tell(SmallEvent::Tapped(None).into())), []);
    }
    assert_eq!(page.model.small.noted, Some(false), "what was skipped whole is no note");
}

#[test]
fn what_no_look_goes_back_to_is_let_go() {
    let mut log: Vec<Tapped> = (0..100).map(|day| note(day * MONTH / 31, ["louder", "", ""])).collect();
    let_old_go(&mut log, 99 * MONTH / 31);
    assert!(log.len() <= LOG_LIMIT && log.iter().all(|one| 99 * MONTH / 31 - one.at <= 2 * MONTH));
    assert_eq!(log.last().map(|one| one.at), Some(99 * MONTH / 31), "the newest stays");
}

/// The look says what came more than once, in sentences, and never how often.
#[test]
fn the_look_is_made_of_sentences_without_a_number() {
    let texts = &words().log;
    let seen = |notes: &[[&str; 3]]| {
        let log: Vec<Tapped> = notes.iter().map(|taps| note(1_000, *taps)).collect();
        mirror(&log, 2_000, texts).join(" ")
    };
    for (notes, says) in [
        (vec![], texts.mirror.few.to_owned()),
        (vec![["louder", "tired", "start"]], texts.mirror.few.to_owned()),
        (vec![["louder", "tired", "start"], ["withdrew", "late", "end"]], texts.mirror.mixed.to_owned()),
        (vec![["louder", "tired", ""], ["louder", "tired", ""]], {
            "It went together more than once: you were tired, and then you got louder.".to_owned()
        }),
        (vec![["louder", "tired", ""], ["louder", "late", ""], ["withdrew", "late", ""]], {
            "More than once this month you noticed that you got louder. More than once it was late at night.".to_owned()
        }),
        (vec![["", "tired", ""], ["", "tired", ""]], {
            "More than once you were tired. That's good to know ahead of a talk.".to_owned()
        }),
        (vec![["louder", "", "end"], ["louder", "", "end"]], {
            let place = "More than once it was towards the end. That may be a good place for a breath.";
            format!("More than once you got louder. {place}")
        }),
        (vec![["none", "", ""], ["none", "", ""]], texts.mirror.none.to_owned()),
    ] {
        assert_eq!(seen(&notes), says, "{notes:?}");
    }
    let every = ["withdrew", "louder", "explained", "none", ""];
    for did in every {
        for before in ["tired", "late", ""] {
            for place in ["start", "end", ""] {
                let said = seen(&vec![[did, before, place]; 7]);
                assert!(!said.contains(['{', '7']) && !said.is_empty(), "{said}");
                assert!(!said.contains(" they ") && !said.contains("partner"), "it is about oneself: {said}");
            }
        }
    }
    let old = [note(0, ["louder", "tired", "end"]), note(0, ["louder", "tired", "end"])];
    assert_eq!(mirror(&old, MONTH + 1, texts), [texts.mirror.few], "a month is looked at, no more");
}

#[test]
fn none_of_it_goes_to_the_other_phone() {
    assert!([&THANKS, &SMALL, &SHEET, &LOG].iter().all(|slot| !slot.shared));
}
