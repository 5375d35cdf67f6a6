//! Repair: how an apology is put together, what stays of it, and what it leads to.

mod person;

use hearback::areas::repair::words::RepairWords;
use hearback::areas::repair::{
    APOLOGY, At, LOOK, RepairEvent, RepairPage, join, read_apology, read_look, until, whole_example,
};
use hearback::content::english;
use hearback::share::Day;
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Route};
use person::{NOON, Page, started, with};

fn words() -> &'static RepairWords {
    RepairWords::of(english())
}

fn joined(steps: [&str; 5]) -> String {
    join(words().step, &steps.map(str::to_owned), &words().joining)
}

fn typed(place: usize, text: &str) -> Event {
    RepairEvent::StepTyped(place, text.into()).into()
}

fn apologising(text: &str) -> Page {
    let mut page = Page::open(started(RepairPage::Apology.into()));
    page.tell(typed(0, text));
    page
}

fn sentence(page: &Page) -> String {
    page.model.repair.sentence(&page.model.shell)
}

fn at(page: &Page) -> At {
    page.model.repair.written.apology.at()
}

fn text_of(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|one| if let Effect::Copy(text) = one { Some(text.as_str()) } else { None })
}

#[test]
fn steps_become_sentences_however_they_are_typed() {
    let none = ["", "", "", "", ""];
    for (steps, says) in [
        (none, ""),
        (["  ", "…", ".", "", ""], ""),
        (["read your messages", "", "", "", ""], "I'm sorry. I read your messages."),
        (["I read your messages.", "", "", "", ""], "I'm sorry. I read your messages."),
        (["Read your messages", "you felt watched", "", "", ""], "I'm sorry. I read your messages. You felt watched."),
        (["i’m late again and i know it", "", "", "", ""], "I'm sorry. I’m late again and I know it."),
        (["you waited and I forgot", "", "", "", ""], "I'm sorry. You waited and I forgot."),
        (["I'm sorry I shouted!", "", "That was me", "", ""], "I'm sorry I shouted! That was me."),
        (["shouted", "", "", "", ""], "I'm sorry. I shouted."),
        (
            ["", "", "", "leave your phone alone", "from tonight"],
            "I'm sorry. I'll leave your phone alone, from tonight.",
        ),
        (["", "", "", "I will ring them.", "By Friday."], "I'm sorry. I will ring them, by Friday."),
        (["", "", "", "ring them", "I do it on Friday"], "I'm sorry. I'll ring them. I do it on Friday."),
        (["", "", "", "ring them?", "by Friday"], "I'm sorry. I'll ring them? By Friday."),
        (["", "", "", "", "by friday"], "I'm sorry. By friday."),
        (["", "", "I apologise for it", "", ""], "I apologise for it."),
        (["", "", "I am ashamed of it", "ask first", ""], "I am ashamed of it. I'll ask first."),
        (["vergaß dich", "état de choc", "", "", ""], "I'm sorry. I vergaß dich. état de choc."),
    ] {
        assert_eq!(joined(steps), says, "{steps:?}");
    }
    assert_eq!(
        whole_example(words().step, &words().joining),
        "I'm sorry. I read your messages on Sunday while you were in the shower. You felt watched in your own home, and \
         you sat with it alone all evening. That was my doing, and nothing you said called for it. I'll leave your phone \
         where it lies, and ask you when I'm worried, from tonight on."
    );
}

proptest::proptest! {
    #[test]
    fn nothing_typed_is_lost_or_said_twice(steps in proptest::collection::vec("[a-zA-Z ,.!?’é…-]{0,30}", 0..8)) {
        let said = join(words().step, &steps, &words().joining).to_lowercase();
        for step in &steps {
            for word in step.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() > 2) {
                proptest::prop_assert!(said.contains(&word.to_lowercase()), "{word} is not in {said}");
            }
        }
        proptest::prop_assert!(said.matches("i'm sorry.").count() <= 1);
    }
}

#[test]
fn what_is_changed_by_hand_is_left_alone_until_it_is_made_anew() {
    let mut page = apologising("shouted");
    page.tell(RepairEvent::SentenceTyped("I shouted. Sorry, love.".into()).into());
    page.tell(typed(1, "you were scared"));
    assert_eq!(sentence(&page), "I shouted. Sorry, love.");
    page.tell(RepairEvent::RemakeAsked.into());
    assert_eq!(sentence(&page), "I'm sorry. I shouted. You were scared.");
    page.tell(RepairEvent::PutBackAsked.into());
    assert_eq!(sentence(&page), "I shouted. Sorry, love.");
}

#[test]
fn a_reload_finds_every_step_where_it_was() {
    let mut page = apologising("shouted");
    page.tell(RepairEvent::SideTyped("I was scared.".into()).into());
    page.tell(RepairEvent::WeeksChosen(4).into());
    for stands in At::ALL {
        page.tell(RepairEvent::Went(*stands).into());
        let kept = page.saved(&APOLOGY.key()).unwrap().to_owned();
        let again = Page::open(with(APOLOGY.key(), kept, RepairPage::Apology));
        assert_eq!((sentence(&again).as_str(), at(&again)), ("I'm sorry. I shouted.", *stands));
        let apology = &again.model.repair.written.apology;
        assert_eq!((apology.side.as_str(), apology.weeks()), ("I was scared.", 4));
    }
}

#[test]
fn nothing_is_looked_at_that_is_empty_and_the_partner_can_be_asked_without() {
    let mut page = Page::open(started(RepairPage::Apology.into()));
    for stands in [At::Looked, At::End] {
        let effects = page.tell(RepairEvent::Went(stands).into());
        assert!(effects.contains(&Effect::Focus("sentence")));
        assert!(page.model.repair.asked_empty && at(&page) == At::Write);
    }
    page.tell(RepairEvent::Went(At::Side).into());
    assert_eq!(at(&page), At::Side);
}

#[test]
fn their_words_go_to_be_said_back_and_who_returns_finds_what_will_change() {
    let mut page = apologising("shouted");
    page.tell(RepairEvent::Went(At::Side).into());
    let effects = page.tell(RepairEvent::SayBackAsked.into());
    assert!(effects.contains(&Effect::Focus("side")) && page.model.repair.asked_empty && at(&page) == At::Side);
    page.tell(RepairEvent::SideTyped(" I was scared. ".into()).into());
    page.tell(RepairEvent::SayBackAsked.into());
    assert_eq!(page.model.shell.route, Route::read("/talk/own"));
    page.tell(Event::RouteChanged(RepairPage::Apology.into()));
    assert_eq!(at(&page), At::Agree);
}

#[test]
fn what_will_change_becomes_something_to_try_with_a_day() {
    let mut page = Page::open(started(RepairPage::Apology.into()));
    page.tell(RepairEvent::Went(At::Agree).into());
    let effects = page.tell(RepairEvent::TrialAsked.into());
    assert!(effects.contains(&Effect::Focus("what")) && at(&page) == At::Agree, "nothing is no agreement");
    page.tell(typed(3, "leave your phone alone"));
    page.tell(typed(4, "from tonight"));
    let what = |page: &Page| page.model.repair.what(&page.model.shell);
    assert_eq!(what(&page), "I'll leave your phone alone, from tonight.");
    page.tell(RepairEvent::WhatTyped("My phone stays in the hall".into()).into());
    assert_eq!(what(&page), "My phone stays in the hall");
    page.tell(RepairEvent::WeeksChosen(4).into());
    let proposed = page.model.repair.proposed(&page.model.shell);
    let four_weeks = until(page.model.shell.times.today(NOON), 4);
    assert_eq!((proposed.what.as_str(), &proposed.until), ("My phone stays in the hall", &four_weeks));
    page.tell(RepairEvent::TrialAsked.into());
    assert_eq!(at(&page), At::Over);
}

#[test]
fn days_are_those_of_the_device() {
    const HOUR: i64 = 60 * 60_000;
    const DAY: i64 = 24 * HOUR;
    let noon = 20_000 * DAY + DAY / 2;
    // 2024-10-04, 12:00 in UTC; in Auckland it is the 5th already, in Los Angeles the 4th.
    let utc = |now: i64| Day(now.div_euclid(DAY));
    assert_eq!((until(utc(noon), 0).as_str(), until(utc(noon), 2).as_str()), ("2024-10-04", "2024-10-18"));
    let auckland = |now: i64| Day((now + 13 * HOUR).div_euclid(DAY));
    assert_eq!(until(auckland(noon), 0), "2024-10-05");
    let angeles = |now: i64| Day((now - 7 * HOUR).div_euclid(DAY));
    assert_eq!(until(angeles(noon), 0), "2024-10-04");
    assert_eq!(until(angeles(noon - 8 * HOUR), 0), "2024-10-03");
    let (year, month, _) = utc(noon).parts();
    assert_eq!((year, month), (2024, 10));
    // The agreement that comes of it goes by the same days.
    let mut page = Page::open(started(RepairPage::Apology.into()));
    page.model.shell.times.day = |now| (now + 13 * HOUR).div_euclid(DAY);
    page.model.shell.now = noon;
    assert_eq!(page.model.repair.proposed(&page.model.shell).until, "2024-10-19", "in two weeks, from the 5th");
}

#[test]
fn a_look_is_kept_on_a_press_and_goes_on_another() {
    let mut page = Page::open(started(RepairPage::Look.into()));
    page.tell(RepairEvent::KeepAsked.into());
    assert!(page.model.repair.asked_empty && page.model.repair.looks.is_empty());
    page.tell(RepairEvent::LookTyped(1, "the evening in May".into()).into());
    page.tell(RepairEvent::TogetherChosen(true).into());
    page.tell(RepairEvent::KeepAsked.into());
    let (key, kept) = page.model.repair.looks[0].clone();
    assert!(kept.look.together && kept.look.hurts == "the evening in May");
    let text = page.saved(&LOOK.one(key.clone())).unwrap().to_owned();
    assert_eq!(read_look(&text), Ok(kept));
    assert!(!page.model.repair.written.look.has_words(), "the boxes are empty again");
    let mut again = Page::open(with(LOOK.one(key.clone()), text, RepairPage::Look));
    assert_eq!(again.model.repair.looks.len(), 1);
    let effects = again.tell(RepairEvent::Removed(key.clone()).into());
    assert!(effects.contains(&Effect::Remove(LOOK.one(key))));
    assert!(again.model.repair.looks.is_empty());
}

#[test]
fn two_looks_of_one_moment_both_stay_and_a_month_later_there_may_be_another() {
    let mut page = Page::open(started(RepairPage::Look.into()));
    for said in ["one", "two"] {
        page.tell(RepairEvent::LookTyped(0, said.into()).into());
        page.tell(RepairEvent::KeepAsked.into());
    }
    let keys: Vec<&String> = page.model.repair.looks.iter().map(|(key, _)| key).collect();
    assert!(keys.len() == 2 && keys[0] != keys[1], "{keys:?}");
    let (day, room) = (24 * 60 * 60_000, &page.model.repair);
    assert_eq!(room.last_look(NOON + 27 * day), Some((NOON, false)));
    assert_eq!(room.last_look(NOON + 28 * day), Some((NOON, true)));
}

#[test]
fn no_trace_keeps_nothing_of_it() {
    let mut page = Page::fresh();
    page.tell(Event::KeepChosen(Keep::Nothing));
    let saves = |page: &Page| page.effects.iter().any(|one| matches!(one, Effect::Save(..)));
    page.tell(Event::RouteChanged(RepairPage::Look.into()));
    for event in [
        RepairEvent::LookTyped(0, "we ate together".into()),
        RepairEvent::KeepAsked,
        RepairEvent::StepTyped(0, "shouted".into()),
        RepairEvent::SideTyped("I was scared.".into()),
    ] {
        page.tell(event.into());
        assert!(!saves(&page), "{:?}", page.effects);
    }
    assert!(page.model.repair.looks.is_empty());
    assert_eq!(page.model.repair.written.look.helped, "we ate together", "and the words stay on the screen");
}

#[test]
fn a_phrase_is_changed_until_it_is_true() {
    let at = RepairPage::Phrase("got-loud-6".into());
    let mut page = Page::open(started(at.clone().into()));
    let comes = RepairWords::phrase(english(), "got-loud-6").unwrap().1;
    assert_eq!(text_of(page.tell(RepairEvent::CopyAsked.into())), Some(comes));
    page.tell(RepairEvent::PhraseTyped("I need an hour.".into()).into());
    let kept = page.saved(&APOLOGY.key()).unwrap().to_owned();
    let mut again = Page::open(with(APOLOGY.key(), kept, at));
    assert_eq!(text_of(again.tell(RepairEvent::CopyAsked.into())), Some("I need an hour."));
    assert!(again.tell(Event::HearAsked).contains(&Effect::Speak("I need an hour.".into())));
    let effects = again.tell(RepairEvent::PhraseTyped(" ".into()).into()).to_vec();
    assert!(effects.contains(&Effect::Remove(APOLOGY.key())), "nothing is left to keep: {effects:?}");
    assert_eq!(again.model.repair.phrase("got-loud-6", &again.model.shell), comes);
}

#[test]
fn every_address_reads_back_and_an_odd_one_leads_to_what_there_is() {
    let phrases = words()
        .group
        .iter()
        .flat_map(|group| (1..=group.says.len()).map(|place| RepairPage::Phrase(format!("{}-{place}", group.id))));
    for page in [RepairPage::Home, RepairPage::Apology, RepairPage::Look].into_iter().chain(phrases) {
        let route: Route = page.clone().into();
        assert_eq!(Route::read(&route.fragment()), route);
        assert_eq!(Page::open(started(route.clone())).model.shell.route, route, "{page:?}");
    }
    for odd in ["got-loud-0", "got-loud-99", "none-1", "got-loud", "-1", "got-loud-1/../x"] {
        let page = Page::open(started(Route::read(&format!("#/repair/say/{odd}"))));
        assert_eq!(page.model.shell.route, RepairPage::Home.into(), "{odd}");
    }
    assert_eq!(Route::read(&format!("#/repair/say/{}", "x".repeat(31))), Route::default());
}

#[test]
fn erasing_takes_all_of_it_and_a_saved_copy_has_what_was_begun() {
    let mut page = apologising("shouted");
    page.tell(RepairEvent::LookTyped(0, "we ate together".into()).into());
    page.tell(RepairEvent::KeepAsked.into());
    page.tell(Event::RouteChanged(RepairPage::Apology.into()));
    let file = |page: &mut Page| {
        let effects = page.tell(Event::ExportAsked);
        let text = effects.iter().find_map(|one| match one {
            Effect::Download { text, .. } => Some(text.clone()),
            _ => None,
        });
        text.unwrap()
    };
    let all = file(&mut page);
    assert_eq!((all.matches("\"slot\":\"look\"").count(), all.matches("\"slot\":\"apology\"").count()), (1, 1));
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseConfirmed);
    assert_eq!(sentence(&page), "");
    assert!(page.model.repair.looks.is_empty());
    let none = file(&mut page);
    assert!(!none.contains("\"slot\":\"look\"") && !none.contains("\"slot\":\"apology\""), "{none}");
    page.tell(typed(0, "shouted"));
    assert_eq!(sentence(&page), "I'm sorry. I shouted.", "and the page goes on");
}

#[test]
fn letting_it_go_leaves_a_look_and_a_phrase_where_they_are() {
    let mut page = apologising("shouted");
    page.tell(RepairEvent::LookTyped(0, "we ate together".into()).into());
    page.tell(RepairEvent::DropAsked.into());
    assert_eq!((sentence(&page).as_str(), at(&page)), ("", At::Write));
    let kept = read_apology(page.saved(&APOLOGY.key()).unwrap()).unwrap();
    assert_eq!(kept.look.helped, "we ate together");
}

#[test]
fn notes_come_when_asked_for_and_can_be_put_away() {
    let charge = "shouted because you never listen";
    let mut page = apologising(charge);
    page.tell(Event::TypingRested);
    assert!(page.model.repair.noticed.is_empty(), "nobody wanted notes while typing");
    page.tell(RepairEvent::Went(At::Looked).into());
    let noticed: Vec<&'static str> = page.model.repair.noticed.iter().map(|one| one.id).collect();
    let first = *noticed.first().unwrap_or_else(|| panic!("nothing is noticed in {charge}"));
    page.tell(Event::Line(hearback::shell::LineEvent::NoteDismissed(first)));
    let kept = page.saved(&APOLOGY.key()).unwrap().to_owned();
    let again = Page::open(with(APOLOGY.key(), kept, RepairPage::Apology));
    let shown = again.model.repair.verdict(&again.model.shell);
    assert!(!shown.notes().any(|one| one.id == first), "a reload brings none back");
}
