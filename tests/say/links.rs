//! What a link carries, and what becomes of it where it is opened.

use hearback::areas::say::{LINK_LIMIT, LinkProblem, SENTENCE_LIMIT, SayEvent, SayPage, read_link, write_link};
use hearback::areas::talk::{TalkEvent, TalkPage};
use hearback::areas::turns::{Act, TurnsEvent};
use hearback::share::{base64, sealed};
use hearback::shell::{Effect, Event, Route};
use proptest::prelude::*;

use crate::person::{Page, started, with};
use crate::{at, ended};

proptest! {
    #[test]
    fn any_link_is_read_or_refused(link in "\\PC{0,80}|/say/1\\.[A-Za-z0-9_-]{0,40}\\.[0-9a-z]{7}") {
        if let Ok(words) = read_link(&link) {
            prop_assert_eq!(read_link(&write_link(&words).unwrap()), Ok(words.trim().to_owned()));
        }
    }
}

#[test]
fn a_link_says_the_sentence_and_nothing_else() {
    for said in ["You made soup.", "Zoë, 美咲 👩‍❤️‍👨 said: “ja”?", "two\nlines"] {
        assert_eq!(read_link(&write_link(said).unwrap()).as_deref(), Ok(said));
        assert_eq!(read_link(&["https://a.b/#", &write_link(said).unwrap()].concat()).as_deref(), Ok(said));
    }
    assert_eq!(
        read_link(&write_link("a\u{202e}b\u{7}c").unwrap()).as_deref(),
        Ok("abc"),
        "what can't be seen stays here"
    );
    assert_eq!(write_link("  "), None);
    assert!(write_link(&"ü".repeat(SENTENCE_LIMIT)).is_some());
    assert_eq!(write_link(&"ü".repeat(SENTENCE_LIMIT + 1)), None);
    assert!(write_link(&"😢".repeat(SENTENCE_LIMIT)).unwrap().len() <= LINK_LIMIT);
}

#[test]
fn odd_links_are_told_apart() {
    let of = |version: &str, bytes: &[u8]| ["/say/", &sealed(&[version, ".", &base64(bytes)].concat())].concat();
    let good = write_link("You made soup.").unwrap();
    for (link, problem) in [
        (String::new(), LinkProblem::Damaged),
        ("/say/".into(), LinkProblem::Damaged),
        (good[..good.len() - 1].to_owned(), LinkProblem::Damaged),
        (good.replace("/say/1", "/say/2"), LinkProblem::Damaged),
        ("/say/<script>alert(1)</script>".into(), LinkProblem::Damaged),
        (of("1", &[0xff, 0xfe]), LinkProblem::Damaged),
        (of("1", b"  "), LinkProblem::Damaged),
        (of("2", b"You made soup."), LinkProblem::OtherVersion),
        (of("1", "a\u{202e}b".as_bytes()), LinkProblem::Hidden),
        (of("1", b"a\x1bb"), LinkProblem::Hidden),
        (of("1", "x".repeat(SENTENCE_LIMIT + 1).as_bytes()), LinkProblem::TooLong),
        (of("1", "x".repeat(LINK_LIMIT).as_bytes()), LinkProblem::TooLong),
    ] {
        assert_eq!(read_link(&link), Err(problem), "{link:.60}");
        let page = Page::open(started(Route::read(&link)));
        assert!(!page.effects.iter().any(|one| matches!(one, Effect::Save(..) | Effect::Remove(_))), "{link:.60}");
    }
}

/// A page where somebody opened the link of a sentence.
fn opened(said: &str) -> Page {
    Page::open(started(Route::read(&write_link(said).unwrap())))
}

#[test]
fn what_came_in_a_link_is_kept_or_left_as_who_opens_it_wants() {
    let mut page = opened("You made soup.");
    assert_eq!(page.model.say.opened, Some(Ok("You made soup.".into())));
    page.tell(SayEvent::OpenedKept.into());
    assert_eq!(page.model.say.kept[0].1.builder, None);
    page.tell(SayEvent::OpenedLeft.into());
    assert_eq!(page.model.shell.route, SayPage::Home.into(), "a reload asks no more");
}

#[test]
fn it_is_said_back_in_talk_and_nothing_there_is_written_over_unasked() {
    let mut page = opened("You made soup.");
    page.tell(SayEvent::SayBackAsked.into());
    assert_eq!(page.model.shell.route, TalkPage::Own.into());
    assert_eq!(page.model.talk.own.said, "You made soup.");
    for (answer, said) in [(TalkEvent::BroughtLeft, "Mine"), (TalkEvent::BroughtTaken, "You made soup.")] {
        let mut page = Page::open(started(TalkPage::Own.into()));
        page.tell(Event::Talk(TalkEvent::SaidTyped("Mine".into())));
        page.tell(Event::RouteChanged(Route::read(&write_link("You made soup.").unwrap())));
        page.tell(SayEvent::SayBackAsked.into());
        assert_eq!(page.model.talk.own.said, "Mine", "it is asked first");
        let kept = page.effects.iter().find_map(|one| match one {
            Effect::Save(key, text) if key.slot.name == "talk" => Some((key.clone(), text.clone())),
            _ => None,
        });
        let (key, text) = kept.unwrap();
        let mut page = Page::open(with(key, text, TalkPage::Own));
        assert_eq!(page.model.talk.own.brought.as_deref(), Some("You made soup."), "a reload asks still");
        page.tell(Event::Talk(answer));
        assert_eq!((page.model.talk.own.said.as_str(), page.model.talk.own.brought.as_deref()), (said, None));
    }
}

#[test]
fn it_becomes_the_topic_of_a_talk_that_has_not_begun() {
    let mut page = ended();
    page.tell(SayEvent::TalkAsked.into());
    assert_eq!(page.model.shell.route, Route::read("/turns"));
    assert_eq!(page.model.turns.turns.topic, "You made soup.");
    page.tell(Event::RouteChanged(at("thanks")));
    page.tell(SayEvent::TalkAsked.into());
    assert_eq!(page.model.turns.turns.topic, "You made soup.", "it is said once");

    let mut page = ended();
    page.tell(Event::Turns(TurnsEvent::TopicTyped("the bins".into())));
    page.tell(SayEvent::TalkAsked.into());
    assert_eq!(page.model.turns.turns.topic, "the bins / You made soup.", "what is written there stays");

    let mut page = ended();
    page.tell(Event::Turns(TurnsEvent::TopicTyped("the bins".into())));
    for act in [Act::Settle, Act::BeReady] {
        page.tell(Event::Turns(TurnsEvent::Acted(act)));
    }
    page.model.turns.turns.begun = true;
    page.tell(SayEvent::TalkAsked.into());
    assert_eq!(page.model.turns.turns.topic, "the bins", "one that is on keeps its own");
}
