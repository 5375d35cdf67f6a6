//! Small things: what is kept of them, and what is made of what somebody typed.

mod person;

use hearback::areas::small::words::SmallWords;
use hearback::areas::small::{
    Pick, SHOWN, SMALL, SmallEvent, SmallPage, THANKS, finished, read_small, read_thanks, thanks_at, turned,
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
    assert!(saved(&typed).iter().all(|(name, _)| name == "small"), "it stays with its tab: {typed:?}");
    let kept = saved(&page.tell(SmallEvent::ThanksKept.into()));
    let (name, text) = kept.iter().find(|(name, _)| name.starts_with("thanks:")).unwrap();
    let thanks = read_thanks(text).unwrap();
    assert_eq!((thanks.what.as_str(), thanks_at(text)), ("you made soup", Some(thanks.at)));
    assert!(page.model.small.written.thanks.is_empty());
    // Another in the same moment has a key of its own.
    page.tell(SmallEvent::ThanksTyped("we laughed".into()).into());
    let second = saved(&page.tell(SmallEvent::ThanksKept.into()));
    assert!(second.iter().all(|(other, _)| other != name), "{second:?}");
    assert_eq!(page.model.small.thanks.len(), 2);
    let nothing = saved(&page.tell(SmallEvent::ThanksKept.into()));
    assert_eq!((page.model.small.asked_empty, nothing), (true, Vec::new()), "nothing is kept of nothing");
}

#[test]
fn no_trace_keeps_none() {
    let mut page = at(SmallPage::Thanks);
    page.tell(Event::KeepChosen(Keep::Nothing));
    for event in [SmallEvent::ThanksTyped("soup".into()), SmallEvent::ThanksKept, SmallEvent::LineTurned(0)] {
        let effects = page.tell(event.into());
        assert_eq!(saved(&effects), [], "{effects:?}");
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
    let kept = saved(&page.tell(SmallEvent::ThanksKept.into()));
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
                    assert!(saved(&effects).is_empty(), "nothing is noted of a card");
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
