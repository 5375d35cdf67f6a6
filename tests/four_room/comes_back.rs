//! What waits, what it comes back as, and what stays at the end.

use hearback::areas::four::words::FourWords;
use hearback::areas::four::{
    Act, Deed, FOUR, Four, FourEvent, FourPage, Rest, Spot, Step, page_text, read_four, write_four,
};
use hearback::areas::talk::TalkPage;
use hearback::areas::turns;
use hearback::content::english;
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Route};

use crate::person::{NOON, Page, started, with};
use crate::{DAY, act, can, drawn, every_step, fill, h1, open, up_to, write};

#[test]
fn a_reload_at_each_step_loses_nothing_and_a_week_later_it_waits() {
    for step in every_step() {
        let mut page = up_to(step);
        fill(&mut page, can);
        // Something more, so that it was saved here.
        let four = page.model.four.four.clone();
        let kept = write_four(&four);
        let mut again = Page::open(with(FOUR.tab(), kept.clone(), FourPage::Home));
        // What one of them must not see yet waits behind the hand-over.
        let mut hidden = four.clone();
        hidden.hide(again.now);
        assert_eq!(again.model.four.four, hidden, "{step:?}");
        let waits = again.model.shell.leads.talks.first().cloned();
        let leads = !matches!(step, Step::Set | Step::Agree);
        assert_eq!(waits.is_some(), leads, "{step:?}");
        if let Some(waits) = waits {
            assert_eq!(
                (waits.title.as_str(), waits.at),
                ("A talk in four steps waits: the dishes", FourPage::Home.into())
            );
            for at in [Route::default(), TalkPage::Home.into()] {
                again.tell(Event::RouteChanged(at));
                let html = drawn(&mut again);
                assert!(html.contains("href=\"#/four\"") && html.contains(&waits.next), "{step:?}");
            }
        }
        let mut later = started(FourPage::Home.into());
        later.kept = later.kept.with(FOUR.tab(), kept);
        let mut week = Page::fresh();
        week.now += 7 * DAY;
        week.tell(Event::Started(Box::new(later)));
        let now = &week.model.four.four;
        assert_eq!(now.rest, matches!(step, Step::Do(..)).then_some(Rest::Paused), "{step:?}");
        assert_eq!((&now.said, &now.ideas, &now.trial), (&four.said, &four.ideas, &four.trial));
    }
}

#[test]
fn it_waits_with_its_tab_and_on_the_device_only_if_what_is_typed_may_stay() {
    for (keep, in_tab, says) in [
        (None, Some(true), "It waits in this tab"),
        (Some(Keep::Progress), Some(true), "It waits in this tab"),
        (Some(Keep::Replies), Some(false), "It waits on this device"),
        (Some(Keep::Nothing), None, "Nothing is kept on this device"),
    ] {
        let mut page = Page::open(started(FourPage::Home.into()));
        keep.into_iter().for_each(|keep| drop(page.tell(Event::KeepChosen(keep)).to_vec()));
        write(&mut page, Spot::Topic, "the dishes");
        act(&mut page, Act::Settle);
        act(&mut page, Act::Begin);
        act(&mut page, Act::Rest(Rest::Parked));
        let saved = |in_tab: bool| page.saved(&if in_tab { FOUR.tab() } else { FOUR.key() }).is_some();
        assert_eq!(saved(true), in_tab == Some(true), "{keep:?}");
        assert_eq!(saved(false), in_tab == Some(false), "{keep:?}");
        let html = drawn(&mut page);
        assert!(html.contains(says), "{keep:?}: {html}");
        assert_eq!(html.contains("What may stay on this device?"), in_tab == Some(true), "{keep:?}");
    }
    // Less may stay from now on: it goes with its tab.
    let mut page = open();
    page.tell(Event::KeepChosen(Keep::Replies));
    assert!(page.effects.iter().any(|one| matches!(one, Effect::Save(key, _) if *key == FOUR.key())));
    page.tell(Event::KeepChosen(Keep::Progress));
    assert!(page.effects.contains(&Effect::Remove(FOUR.key())));
    assert!(page.effects.iter().any(|one| matches!(one, Effect::Save(key, _) if *key == FOUR.tab())));
}

#[test]
fn a_plain_no_is_enough_and_nobody_is_led_back() {
    for step in every_step().into_iter().filter(|step| !matches!(step, Step::Set | Step::Page)) {
        let mut page = up_to(step);
        let html = drawn(&mut page);
        let no = if step == Step::Agree { "Not today" } else { "Stop here" };
        assert!(html.contains(&format!(">{no}<")), "{step:?}");
        act(&mut page, Act::Rest(Rest::Ended));
        let html = drawn(&mut page);
        assert!(html.contains("Nobody owes a reason or another time."), "{step:?}");
        assert!(html.contains("What was typed stays here until you end it."), "{step:?}");
        assert!(page.model.shell.leads.talks.is_empty(), "{step:?}");
        act(&mut page, Act::LetGo);
        assert!([FOUR.key(), FOUR.tab()].iter().all(|key| page.effects.contains(&Effect::Remove(key.clone()))));
        assert!(h1(&drawn(&mut page)) == "The talk is over");
        act(&mut page, Act::Again);
        let four = &page.model.four.four;
        assert_eq!(*four, Four { names: ["Sam".into(), "Lee".into()], ..Four::default() });
    }
}

#[test]
fn a_pause_from_any_screen_pauses_it_and_talk_lets_it_go() {
    let mut page = up_to(Step::Do(Deed::Feel, true));
    page.tell(Event::PauseCalled);
    assert_eq!(page.model.four.four.rest, Some(Rest::Paused));
    page.tell(Event::RouteChanged(TalkPage::Home.into()));
    let html = drawn(&mut page);
    assert!(html.contains("A talk in four steps waits: the dishes"));
    assert!(html.contains("When you come back: Lee: say what you felt"));
    page.tell(Event::TalkDropped(Route::read("/turns")));
    assert!(page.model.four.four.waits(), "another talk was meant");
    page.tell(Event::TalkDropped(FourPage::Home.into()));
    assert!(page.model.shell.leads.talks.is_empty() && page.model.four.four == Four::default());
    assert!(page.effects.contains(&Effect::Remove(FOUR.tab())));
}

#[test]
fn one_talk_of_each_kind_waits_side_by_side() {
    let mut page = up_to(Step::Choose);
    for tapped in [turns::Act::Settle, turns::Act::NotNow, turns::Act::Appoint(NOON + DAY)] {
        page.tell(Event::Turns(turns::TurnsEvent::Acted(tapped)));
    }
    page.tell(Event::RouteChanged(TalkPage::Home.into()));
    let html = drawn(&mut page);
    assert!(html.contains("A talk in four steps waits: the dishes") && html.contains("A talk in turns waits"));
    assert_eq!(html.matches("hb-act hb-act--next").count(), 1, "one button is loud");
}

#[test]
fn the_page_is_copied_saved_and_put_into_a_calendar() {
    let mut page = up_to(Step::Trial);
    fill(&mut page, can);
    let four = page.model.four.four.clone();
    let (from, until) = four.trial.days().expect("two days stand there");
    assert_eq!(until.0 - from.0, 14);
    act(&mut page, Act::Settle);
    let html = drawn(&mut page);
    let text = page_text(&page.model.four.four, FourWords::of(english()));
    for part in [
        "SamwroteOffer0.",
        "We say so at breakfast",
        "Three dinners without a phone",
        "One walk on Sunday",
        "the dishes",
    ] {
        assert!(text.contains(part) && html.contains(part), "{part}: {text}");
    }
    assert!(text.contains(" 2026\n"), "{text}");
    page.tell(Event::Four(FourEvent::CopyAsked));
    assert_eq!(page.effects, [Effect::Copy(text.clone())]);
    page.tell(Event::Copied(true));
    assert!(drawn(&mut page).contains("Copied."));
    page.tell(Event::Copied(false));
    assert!(drawn(&mut page).contains("Copying did not work."));
    page.tell(Event::Four(FourEvent::FileAsked));
    assert_eq!(page.effects, [Effect::Download { name: "trial.txt".into(), text }]);
    page.tell(Event::Four(FourEvent::CalendarAsked));
    let [Effect::Download { name, text }] = page.effects.as_slice() else { panic!("{:?}", page.effects) };
    let (year, month, day) = until.parts();
    assert_eq!(name, "look-again.ics");
    assert!(text.contains(&format!("DTSTART:{year}{month:02}{day:02}T190000Z")), "{text}");
    assert!(text.contains("SUMMARY:Look again\\, as agreed") && !text.contains("dishes"), "{text}");
    act(&mut page, Act::LetGo);
    assert!(page.effects.contains(&Effect::Remove(FOUR.tab())));
}

/// Whoever goes elsewhere in the middle may lay the phone down: the next one to come meets the hand-over, not the ticks.
#[test]
fn what_is_hidden_stays_hidden_from_whoever_takes_up_the_phone() {
    for (deed, secret) in [(Deed::Offer, "SamwroteOffer0."), (Deed::Rate, "aria-pressed=\"true\"")] {
        let step = Step::Do(deed, false);
        let mut page = up_to(step);
        fill(&mut page, can);
        let words = page.model.four.four.ideas.clone();
        page.tell(Event::RouteChanged(Route::default()));
        page.tell(Event::RouteChanged(FourPage::Home.into()));
        assert_eq!(page.model.four.four.step, Step::Take(deed, false));
        let html = drawn(&mut page);
        assert!(!html.contains(secret) && !html.contains("checked"), "{html}");
        act(&mut page, Act::HavePhone);
        assert_eq!((page.model.four.four.step, &page.model.four.four.ideas), (step, &words), "nothing is lost");
    }
}

#[test]
fn another_window_changes_it_here_too() {
    let mut page = open();
    let other = up_to(Step::Choose).model.four.four.clone();
    page.tell(Event::ChangedElsewhere(FOUR.key(), Some(write_four(&other))));
    assert_eq!(page.model.four.four, other);
    page.tell(Event::ChangedElsewhere(FOUR.key(), Some("no talk".into())));
    assert_eq!(page.model.four.four, other, "what is no talk changes nothing");
    page.tell(Event::ChangedElsewhere(FOUR.key(), None));
    assert_eq!(page.model.four.four, Four::default());
    assert!(read_four(&write_four(&other)).is_ok());
}

#[test]
fn a_turn_that_had_its_time_rings_softly_once_and_ends_nothing() {
    let mut page = up_to(Step::Do(Deed::Tell, false));
    let rings = |page: &mut Page, later: i64| {
        page.now = NOON + later;
        page.tell(Event::Ticked { wall: NOON + later, steady: later });
        page.effects.contains(&Effect::Ring)
    };
    let minute = 60_000;
    assert!(!rings(&mut page, 3 * minute - 1));
    assert!(drawn(&mut page).contains("Less than a minute left in this turn."));
    assert!(rings(&mut page, 3 * minute));
    assert!(drawn(&mut page).contains("This turn has had its time. Nobody is cut off"));
    assert!(!rings(&mut page, 4 * minute));
    assert_eq!(page.model.four.four.step, Step::Do(Deed::Tell, false));
    act(&mut page, Act::Extend);
    assert!(!rings(&mut page, 6 * minute - 1));
    assert!(rings(&mut page, 6 * minute), "the time that was added has had its end, too");
}
