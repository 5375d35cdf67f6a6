//! What comes late or never, or is taken back: it is said, and there is a way on.

#[path = "person/mod.rs"]
mod person;

use hearback::areas::listen::ListenPage;
use hearback::areas::pause::{PauseEvent, PausePage};
use hearback::areas::talk::TalkPage;
use hearback::content::english;
use hearback::shell::words::InterfaceWords;
use hearback::shell::{Effect, Event, Model, Notice, Part, Route, Shelf, Standing, Started};
use person::{NOON, Page, started};

/// The page as it starts before any part is there.
fn early(started: Started) -> Page {
    let mut page = Page { model: Model::at_start(english(), true), effects: Vec::new(), now: NOON, seed: 7 };
    page.tell(Event::Started(Box::new(started)));
    page
}

fn asks_for(page: &Page, part: Part) -> bool {
    page.effects.contains(&Effect::Fetch(part))
}

#[test]
fn a_part_that_takes_long_is_said_and_asked_for_once_more_by_hand_alone() {
    let mut page = early(started(PausePage::Clock.into()));
    let words = &InterfaceWords::of(english()).part;
    page.tell(Event::PartLate(Part::Pause));
    assert_eq!(page.model.shell.parts.of(Part::Pause), Standing::Late);
    assert_eq!(page.model.screen_title(), words.absent);
    page.tell(Event::PauseCalled);
    assert!(!asks_for(&page, Part::Pause), "it is still on its way");
    page.tell(Event::Idle);
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::Fetch(_))), "and nothing takes the net from it");
    page.tell(Event::PartAsked(Part::Pause));
    assert!(page.effects.starts_with(&[Effect::FetchAnew]) && asks_for(&page, Part::Pause), "{:?}", page.effects);
    page.tell(Event::PartCame(Part::Pause));
    assert!(page.model.shell.called.is_some(), "what was asked of it meanwhile happens");
    // What came is not late, and both answers may come.
    page.tell(Event::PartLate(Part::Pause));
    page.tell(Event::PartCame(Part::Pause));
    assert!(page.model.shell.parts.is_here(Part::Pause));
}

#[test]
fn files_that_take_long_are_taken_where_they_come_after_all() {
    let mut page = early(started(Route::Listen(ListenPage::Drill("phones-07".into()))));
    page.tell(Event::PartCame(Part::Ear));
    page.tell(Event::FileLate(english().drills_name().into()));
    assert_eq!(page.model.shell.parts.of(Part::Ear), Standing::Late);
    page.tell(Event::FileRead(english().drills_name().into(), Some(english().drills().to_owned())));
    assert!(page.model.listen.sitting.is_some());
    // The deck.
    let mut page = Page::open(started(TalkPage::Cards.into()));
    let name = english().deck_name().to_owned();
    assert!(page.effects.contains(&Effect::ReadFile(name.clone())));
    page.tell(Event::FileLate(name.clone()));
    assert!(matches!(page.model.shell.shelf, Shelf::Missing));
    page.tell(Event::DeckAsked);
    assert!(page.effects.contains(&Effect::ReadFile(name.clone())));
    page.tell(Event::FileRead(name, Some(english().deck().to_owned())));
    assert!(matches!(page.model.shell.shelf, Shelf::Here(_)));
}

#[test]
fn a_file_for_a_screen_that_was_left_is_said_and_what_opens_nothing_too_until_something_did() {
    let mut page = Page::open(started(Route::Help));
    page.tell(Event::FileMissed);
    page.tell(Event::NoChooser);
    assert_eq!(page.model.shell.notices, [Notice::FileMissed, Notice::NoChooser]);
    page.tell(Event::FileOpened(None));
    assert_eq!(page.model.shell.notices, [Notice::FileMissed]);
    page.tell(Event::RouteChanged(Route::default()));
    assert!(page.model.shell.notices.is_empty());
}

#[test]
fn a_screen_that_the_device_no_longer_keeps_on_is_told_of_until_it_does_again() {
    let mut phone = Page::fresh();
    phone.tell(Event::PauseCalled);
    phone.tell(PauseEvent::AwakeChosen(true).into());
    phone.tell(Event::AwakeHeld(false));
    assert!(phone.model.pause.switches.awake && phone.model.pause.awake_lost, "it is asked for again");
    phone.tell(Event::AwakeHeld(true));
    assert!(!phone.model.pause.awake_lost);
    phone.tell(Event::AwakeRefused);
    assert!(!phone.model.pause.switches.awake && phone.model.pause.awake_refused);
    phone.tell(PauseEvent::AwakeChosen(true).into());
    phone.tell(Event::AwakeHeld(true));
    assert!(!phone.model.pause.awake_refused, "it can after all");
}
