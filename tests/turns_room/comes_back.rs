//! What waits, and what it comes back as.

use hearback::areas::talk::{TalkEvent, TalkPage};
use hearback::areas::turns::words::TurnsWords;
use hearback::areas::turns::{Act, Kind, Seat, Step, TURNS, TurnsEvent, TurnsPage, heading};
use hearback::content::english;
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Route};

use crate::person::{Page, started, with};
use crate::{DAY, act, h1, html, inside, open, saying_back, talk, type_along};

#[test]
fn a_pause_a_reload_and_a_night_come_back_to_what_was_promised() {
    for kind in Kind::ALL {
        let mut page = open();
        for (tap, _) in talk(kind, true) {
            type_along(&mut page, true);
            let step = page.model.turns.turns.step;
            if page.model.turns.turns.is_on() {
                let before = page.model.turns.turns.clone();
                act(&mut page, Act::Pause);
                let promised = heading(&page.model.turns.turns, &page.model.shell);
                let drawn = html(&page);
                assert!(inside(&drawn, "hb-floor__say").is_some_and(|says| says == promised), "{step:?}: {promised}");
                // The page is loaded again the next day.
                let kept = page.saved(&TURNS.key()).expect("it waits in its tab").to_owned();
                for later in [0, DAY] {
                    let mut again = Page::open(with(TURNS.key(), kept.clone(), TurnsPage));
                    again.now += later;
                    let waits = again.model.shell.leads.talks.first().cloned().expect("others lead to it");
                    let title = "A talk in turns waits: the dishes";
                    assert_eq!((waits.next.as_str(), waits.title.as_str()), (promised.as_str(), title));
                    act(&mut again, Act::GoOn);
                    let drawn = html(&again);
                    assert_eq!(h1(&drawn), promised, "{step:?} after {later} ms");
                    let turns = &again.model.turns.turns;
                    assert_eq!((turns.step, turns.speaker, turns.round), (before.step, before.speaker, before.round));
                    assert_eq!(again.model.turns.back, page.model.turns.back);
                    assert_eq!(again.model.turns.wrote, page.model.turns.wrote);
                }
                act(&mut page, Act::GoOn);
                let kept = page.saved(&TURNS.key()).expect("it is kept").to_owned();
                let mut night = started(TurnsPage.into());
                night.kept = night.kept.with(TURNS.key(), kept);
                let mut next_day = Page::fresh();
                next_day.now += DAY;
                next_day.tell(Event::Started(Box::new(night)));
                let waits = next_day.model.turns.turns.paused.is_some();
                assert_eq!(waits, before.ends.is_some(), "{step:?}: a turn that was left overnight waits");
                assert_eq!(heading(&next_day.model.turns.turns, &next_day.model.shell), promised);
            }
            act(&mut page, tap);
        }
    }
}

/// A sentence may be brought from elsewhere: its box shows all of it, and a reload cuts nothing off.
#[test]
fn a_long_topic_is_read_and_kept_whole() {
    let long =
        "On Sunday mornings, when one of us sleeps and the other one is up since six, I'd like us to swap. ".repeat(4);
    let mut page = Page::open(started(TurnsPage.into()));
    page.tell(Event::TopicBrought(long.trim().into()));
    let drawn = html(&page);
    let topic = drawn.split("<textarea").find(|one| one.contains("id=\"topic\"")).expect("it has several lines");
    assert!(topic.contains("rows=\"7\""), "{topic}");
    let kept = page.saved(&TURNS.key()).expect("it is kept with its tab").to_owned();
    let again = Page::open(with(TURNS.key(), kept, TurnsPage));
    assert_eq!(again.model.turns.turns.topic, long.trim());
}

#[test]
fn a_talk_that_waits_is_shown_in_talk_and_can_be_let_go() {
    let mut page = saying_back(false);
    page.tell(Event::PauseCalled);
    assert!(page.model.turns.turns.paused.is_some(), "a pause pauses the talk");
    page.tell(Event::RouteChanged(Route::Talk(TalkPage::Home)));
    let drawn = html(&page);
    assert!(
        drawn.contains("A talk in turns waits: the dishes") && drawn.contains("When you come back: Lee: say it back")
    );
    // It is asked once, and another screen asks no more.
    let asked = |page: &Page| html(page).contains("What was typed in it goes too");
    let drop = || Event::Talk(TalkEvent::DropAsked(Some(TurnsPage.into())));
    assert!(!asked(&page));
    page.tell(drop());
    assert!(asked(&page) && page.model.turns.turns.waits());
    page.tell(Event::Talk(TalkEvent::DropAsked(None)));
    assert!(!asked(&page) && page.model.turns.turns.waits());
    page.tell(drop());
    page.tell(Event::RouteChanged(Route::Help));
    page.tell(Event::RouteChanged(Route::Talk(TalkPage::Home)));
    assert!(!asked(&page));
    page.tell(Event::TalkDropped(TurnsPage.into()));
    assert!(page.effects.contains(&Effect::Remove(TURNS.key())), "{:?}", page.effects);
    let drawn = html(&page);
    assert!(!drawn.contains("A talk in turns waits") && page.model.shell.leads.talks.is_empty());
    assert_eq!(page.model.turns.turns.step, Step::Set);
}

#[test]
fn what_is_said_of_keeping_is_so() {
    let mut page = open();
    let drawn = html(&page);
    assert!(drawn.contains("waits in this tab"));
    page.tell(Event::KeepChosen(Keep::Nothing));
    page.tell(Event::EraseConfirmed);
    page.tell(Event::Turns(TurnsEvent::TopicTyped("the dishes".into())));
    assert!(page.saved(&TURNS.key()).is_none());
    let drawn = html(&page);
    assert!(drawn.contains("Nothing is kept on this device") && !drawn.contains("waits in this tab"));
}

#[test]
fn a_time_for_later_has_an_entry_and_a_name_of_its_own() {
    let mut page = open();
    act(&mut page, Act::Settle);
    act(&mut page, Act::NotNow);
    page.tell(Event::Turns(TurnsEvent::Later(60)));
    let file = |page: &Page| {
        let made = page.effects.iter().find_map(|effect| match effect {
            Effect::Download { name, text } => Some((name.clone(), text.clone())),
            _ => None,
        });
        made.expect("a file")
    };
    page.tell(Event::Turns(TurnsEvent::CalendarAsked(false)));
    let (name, text) = file(&page);
    assert_eq!(name, "talk.ics");
    assert!(text.contains("SUMMARY:A talk\\, as agreed\r\n") && !text.contains("dishes"), "{text}");
    page.tell(Event::Turns(TurnsEvent::CalendarAsked(true)));
    assert!(file(&page).1.contains("SUMMARY:A talk\\, as agreed: the dishes\r\n"));
    let drawn = html(&page);
    assert!(h1(&drawn).starts_with("The talk is set for "), "{}", h1(&drawn));
    page.now += 2 * DAY;
    page.tell(Event::RouteChanged(TurnsPage.into()));
    let drawn = html(&page);
    assert!(h1(&drawn).starts_with("The time you said has come"), "{}", h1(&drawn));
}

#[test]
fn nothing_is_cut_under_the_hands_of_who_types_a_topic() {
    let mut page = open();
    let family = "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}";
    let topic = "é".repeat(80) + family;
    page.tell(Event::Turns(TurnsEvent::TopicTyped(topic.clone())));
    act(&mut page, Act::Settle);
    let kept = page.saved(&TURNS.key()).expect("it is kept").to_owned();
    let again = Page::open(with(TURNS.key(), kept, TurnsPage));
    assert_eq!((&page.model.turns.turns.topic, &again.model.turns.turns.topic), (&topic, &topic));
}

#[test]
fn a_list_that_both_keep_is_there_after_a_reload_of_the_end_and_nothing_else() {
    let words = TurnsWords::of(english());
    for both in [true, false] {
        let mut page = open();
        page.model.turns.turns.park("Dishes on even days");
        page.model.turns.turns.step = Step::Parked;
        act(&mut page, Act::Keep(Seat::First, true));
        act(&mut page, Act::Keep(Seat::Second, both));
        while page.model.turns.turns.step != Step::Over {
            act(&mut page, Act::Next);
        }
        let Some(kept) = page.saved(&TURNS.key()).map(str::to_owned) else {
            assert!(!both, "{:?}", page.effects);
            assert!(page.effects.contains(&Effect::Remove(TURNS.key())), "nothing of it is kept");
            continue;
        };
        assert!(both && kept.contains("Dishes on even days"), "{kept}");
        assert!(!["Sam", "Lee", "the dishes"].iter().any(|word| kept.contains(word)), "{kept}");
        let mut again = Page::open(with(TURNS.key(), kept, TurnsPage));
        assert!(again.model.shell.leads.talks.is_empty(), "no talk waits");
        for drawn in [html(&page), html(&again)] {
            for wanted in ["Dishes on even days", words.parked.save, words.parked.print, words.end.kept, words.end.tab]
            {
                assert!(drawn.contains(wanted), "{wanted} in {drawn}");
            }
        }
        again.tell(Event::Turns(TurnsEvent::ListAsked));
        let file =
            again.effects.iter().any(|one| matches!(one, Effect::Download { text, .. } if text.contains("Dishes")));
        assert!(file, "{:?}", again.effects);
        act(&mut again, Act::Again);
        assert!(!again.saved(&TURNS.key()).unwrap_or_default().contains("Dishes"), "another talk takes its place");
    }
}
