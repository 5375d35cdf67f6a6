//! Parts of the app that come when they are wanted: whatever comes late or never, no word is lost and each wait is said.

#[path = "person/mod.rs"]
mod person;
#[path = "therapist/sample.rs"]
mod sample;

use hearback::areas::given::{ACCEPTED, Accepted, GivenEvent, KEPT_PACKS, write_accepted, write_packs};
use hearback::areas::listen::{ListenEvent, ListenPage, SITTING};
use hearback::areas::pause::{PAUSE, Pause, PausePage, Switches, write_pause};
use hearback::areas::talk::{Aim, TalkEvent, TalkPage};
use hearback::areas::therapist::{DESK, Draft, write_desk};
use hearback::areas::turns::{Step as TurnsStep, TURNS, Turns, TurnsPage, TypedInTurns, write_turns};
use hearback::content::{FIRST_LINE, english};
use hearback::drills::{Step, Task, Wish, read_pack};
use hearback::packs::{read_pack_file, read_task};
use hearback::shell::{Effect, Event, Kept, LineEvent, Model, Notice, Part, Route, Shelf, Standing, Started};
use person::{NOON, Page, started};

/// The page as it starts before any part is there.
fn early(started: Started) -> Page {
    let mut page = Page { model: Model::at_start(english(), true), effects: Vec::new(), now: NOON, seed: 7 };
    page.tell(Event::Started(Box::new(started)));
    page
}

/// The file with the drills, as the browser reads it.
fn drills() -> Event {
    Event::FileRead(english().drills_name().into(), Some(english().drills().to_owned()))
}

/// The ear came, and what it reads.
fn ear_came(page: &mut Page) {
    page.tell(drills());
    page.tell(Event::PartCame(Part::Ear));
}

fn asks_for(page: &Page, part: Part) -> bool {
    page.effects.contains(&Effect::Fetch(part))
}

fn typed(page: &mut Page, text: &str) {
    page.tell(Event::Line(LineEvent::ReplyTyped(text.into())));
}

#[test]
fn the_first_screen_asks_for_nothing_until_there_is_nothing_to_do_and_then_for_one_part_at_a_time() {
    let mut page = early(started(Route::default()));
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Fetch(_))), "{:?}", page.effects);
    assert!(page.effects.contains(&Effect::AwaitIdle));
    page.tell(Event::Idle);
    let mut came = Vec::new();
    let asked = |page: &Page| {
        let asks = |one: &&Effect| matches!(one, Effect::Fetch(_) | Effect::ReadFile(_));
        page.effects.iter().filter(asks).cloned().collect::<Vec<_>>()
    };
    while let [one] = asked(&page).as_slice() {
        came.push(one.clone());
        page.tell(if let Effect::Fetch(part) = one { Event::PartCame(*part) } else { drills() });
    }
    assert!(asked(&page).is_empty(), "one after the other: {came:?}");
    assert_eq!(came.len(), Part::ALL.len() - 1, "all but the one that came with the page: {came:?}");
    assert!(Part::ALL.iter().all(|part| page.model.shell.parts.is_here(*part)));
}

#[test]
fn settings_are_asked_for_where_they_are_entered_and_can_be_tried_again() {
    let mut page = early(started(Route::Settings));
    let words = &hearback::shell::words::InterfaceWords::of(english());
    assert!(asks_for(&page, Part::Settings));
    assert_eq!(page.model.screen_title(), words.part.waiting);
    page.tell(Event::PartFailed(Part::Settings));
    assert_eq!(page.model.screen_title(), words.part.absent);
    page.tell(Event::PartAsked(Part::Settings));
    assert!(asks_for(&page, Part::Settings));
    page.tell(Event::PartCame(Part::Settings));
    assert_eq!(page.model.screen_title(), words.areas.settings);
    assert!(page.effects.contains(&Effect::ShowScreen), "whoever waited is taken to it");
    let mut page = early(started(Route::Keep));
    assert!(asks_for(&page, Part::Settings));
    page.tell(Event::PartCame(Part::Settings));
    assert_eq!(page.effects.last(), Some(&Effect::Focus("keep")), "and to what the address asks for");
}

#[test]
fn the_first_line_is_answered_before_the_ear_is_there_and_its_notes_come_with_it() {
    let mut page = early(Started { typed: "You're frustr".into(), ..started(Route::Listen(ListenPage::Start)) });
    assert!(asks_for(&page, Part::Ear), "it comes while the words are written");
    assert_eq!(page.model.shell.route, ListenPage::Practice.into());
    assert_eq!(page.reply(), "You're frustr");
    assert_eq!(page.model.listen.sitting.as_ref().unwrap().lines.len(), 3, "so that it is line 1 of 3 from the start");
    typed(&mut page, "You're frustrated that the plan changed so late.");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert_eq!(page.step(), Step::Reply);
    assert!(page.model.listen.sitting.as_ref().unwrap().line.waits);
    ear_came(&mut page);
    assert_eq!(page.step(), Step::Noticed);
    let sitting = page.model.listen.sitting.as_ref().unwrap();
    assert!(sitting.line.verdict(&[]).notes().next().is_some(), "they are notes on the words");
    assert_eq!(sitting.lines.len(), 3);
    assert!(sitting.lines.iter().all(|id| page.model.shell.drill(id).is_some()), "{:?}", sitting.lines);
    assert_eq!(sitting.lines.iter().filter(|id| *id == FIRST_LINE).count(), 1);
}

#[test]
fn who_goes_on_writing_has_not_handed_it_in() {
    let mut page = early(started(Route::Listen(ListenPage::Start)));
    typed(&mut page, "You're frustrated");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    typed(&mut page, "You're frustrated, and");
    ear_came(&mut page);
    assert_eq!(page.step(), Step::Reply);
    assert_eq!(page.reply(), "You're frustrated, and");
}

#[test]
fn lines_that_are_asked_for_before_the_drills_are_there_open_once_they_are() {
    let mut page = early(started(Route::default()));
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(2) })));
    assert_eq!(page.model.shell.route, ListenPage::Practice.into());
    page.tell(Event::PartFailed(Part::Ear));
    assert_eq!(page.model.shell.parts.of(Part::Ear), Standing::Failed);
    page.tell(Event::PartAsked(Part::Ear));
    assert!(asks_for(&page, Part::Ear), "it can be tried again");
    ear_came(&mut page);
    assert_eq!(page.open_drill().unwrap().level(), 2);
    // Who went elsewhere meanwhile is not taken away from there.
    let mut page = early(started(Route::default()));
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish::default())));
    page.tell(Event::RouteChanged(Route::Help));
    ear_came(&mut page);
    assert_eq!(page.model.shell.route, Route::Help);
    assert!(page.model.listen.sitting.is_none());
}

#[test]
fn an_open_sitting_waits_for_the_drills_and_comes_back_with_every_word() {
    let before = {
        let mut page = Page::typing("You feel alone with");
        page.tell(Event::Line(LineEvent::ReplyTyped("You feel alone with it".into())));
        page.saved(&SITTING.key()).unwrap().to_owned()
    };
    let kept = || Kept::default().with(SITTING.key(), before.clone());
    let mut page = early(Started { kept: kept(), ..started(Route::Listen(ListenPage::Practice)) });
    assert!(asks_for(&page, Part::Ear), "what was left open brings its part at once");
    assert_eq!(page.model.shell.route, ListenPage::Practice.into(), "nobody is led away meanwhile");
    ear_came(&mut page);
    assert_eq!(page.reply(), "You feel alone with it");
    // Typed in the box of the page's own meanwhile: it can be taken along.
    let typed = "Something else".to_owned();
    let mut page = early(Started { kept: kept(), typed, ..started(Route::Listen(ListenPage::Start)) });
    ear_came(&mut page);
    assert_eq!(page.reply(), "You feel alone with it");
    assert!(page.model.shell.notices.contains(&Notice::SittingLost));
    page.tell(Event::UnreadAsked);
    assert!(page.effects.iter().any(|one| matches!(one, Effect::Download { text, .. } if text.contains("Something"))));
}

#[test]
fn a_pause_that_is_called_before_its_part_is_there_runs_once_it_is() {
    let mut page = early(started(Route::Help));
    page.tell(Event::PauseCalled);
    assert!(asks_for(&page, Part::Pause));
    assert_eq!(page.model.shell.route, PausePage::Clock.into(), "its screen says that it is on its way");
    page.tell(Event::PartCame(Part::Pause));
    assert!(page.model.pause.on().is_some());
    assert_eq!(page.model.shell.route, PausePage::Clock.into());
}

#[test]
fn a_pause_that_runs_brings_its_part_and_another_windows_is_the_newer() {
    let pause =
        |minutes: i64| write_pause(&Pause::from_times(NOON, NOON + minutes * 60_000).unwrap(), &Switches::default());
    let kept = Kept::default().with(PAUSE.key(), pause(20));
    let mut page = early(Started { kept, ..started(Route::default()) });
    assert!(asks_for(&page, Part::Pause));
    page.tell(Event::ChangedElsewhere(PAUSE.key(), Some(pause(40))));
    page.tell(Event::PartCame(Part::Pause));
    assert_eq!(page.model.pause.on().unwrap().ends(), NOON + 40 * 60_000);
    assert_eq!(page.model.shell.called.unwrap().ends, NOON + 40 * 60_000, "every screen shows it");
}

#[test]
fn a_pause_that_begins_before_a_talk_is_there_pauses_it_all_the_same() {
    let ends = Some(NOON + 60_000);
    let talk = Turns { step: TurnsStep::Speak, begun: true, ends, ..Turns::default() };
    let kept = Kept::default().with(TURNS.key(), write_turns(&talk, &TypedInTurns::default()));
    let mut page = early(Started { kept, ..started(Route::default()) });
    assert!(asks_for(&page, Part::Turns), "a talk that waits brings its part");
    page.tell(Event::PartCame(Part::Pause));
    page.tell(Event::PauseCalled);
    ear_came(&mut page);
    page.tell(Event::PartCame(Part::Turns));
    assert_eq!(page.model.turns.turns.paused, Some(60_000));
    assert!(!page.model.shell.leads.talks.is_empty(), "and other screens lead to it");
}

#[test]
fn an_area_that_listens_waits_for_the_ear_too() {
    for (route, part) in [(Route::Talk(TalkPage::Own), Part::Talk), (Route::Turns(TurnsPage), Part::Turns)] {
        let mut page = early(started(route));
        assert!(asks_for(&page, part) && asks_for(&page, Part::Ear), "{part:?}");
        page.tell(Event::PartCame(part));
        assert!(!page.model.shell.parts.is_here(part), "{part:?}");
        ear_came(&mut page);
        assert!(page.model.shell.parts.is_here(part), "{part:?}");
    }
}

#[test]
fn what_is_typed_in_talk_is_heard_however_late_its_part_came() {
    let mut page = early(started(Route::Talk(TalkPage::Own)));
    ear_came(&mut page);
    page.tell(Event::PartCame(Part::Talk));
    page.tell(Event::Talk(TalkEvent::SaidTyped("I missed you today.".into())));
    page.tell(Event::Talk(TalkEvent::AimChosen(Aim::Event)));
    page.tell(Event::Talk(TalkEvent::SaidHandedIn));
    typed(&mut page, "You missed me today.");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert_eq!(page.model.talk.open_line().unwrap().1.step, Step::Noticed);
}

#[test]
fn lines_of_the_deck_are_opened_once_deck_ear_and_talk_are_there_in_whatever_order() {
    let parts = [Event::PartCame(Part::Talk), Event::PartCame(Part::Ear), drills()];
    let deck = Event::FileRead(english().deck_name().into(), Some(english().deck().to_owned()));
    for order in [[0, 1, 2, 3], [3, 2, 0, 1], [1, 3, 2, 0], [0, 3, 1, 2], [2, 1, 0, 3], [2, 3, 1, 0]] {
        let mut page = early(started(Route::Talk(TalkPage::Home)));
        page.tell(Event::TaskAsked(Task::Summary));
        for place in order {
            page.tell(parts.get(place).unwrap_or(&deck).clone());
        }
        let open = page.open_drill().map(|drill| drill.id.clone()).unwrap_or_default();
        assert_eq!(Task::of(&open), Some(Task::Summary), "{order:?}: {open}");
    }
}

#[test]
fn the_file_to_take_along_has_what_no_part_could_open() {
    let pause = write_pause(&Pause::from_times(NOON, NOON + 60_000 * 20).unwrap(), &Switches::default());
    let kept = Kept::default().with(PAUSE.key(), pause.clone());
    let mut page = early(Started { kept, ..started(Route::Settings) });
    page.tell(Event::PartFailed(Part::Pause));
    page.tell(Event::ExportAsked);
    let Some(Effect::Download { text, .. }) = page.effects.first().cloned() else { panic!("{:?}", page.effects) };
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["unopened"][0].as_str(), Some(pause.as_str()));
    // And once everything is deleted it is not there any more.
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseConfirmed);
    page.tell(Event::PartCame(Part::Pause));
    assert!(page.model.pause.running.is_none());
}

#[test]
fn a_part_that_comes_after_everything_was_deleted_begins_as_on_a_first_visit() {
    let mut page = early(started(Route::Settings));
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseConfirmed);
    ear_came(&mut page);
    page.tell(Event::PartCame(Part::Therapist));
    let fresh = Page::fresh();
    assert_eq!(page.model.therapist.draft, fresh.model.therapist.draft);
    assert!(!page.model.therapist.draft.lines.is_empty(), "there is a line to write");
}

#[test]
fn what_was_given_and_what_is_being_written_each_bring_a_part_of_their_own() {
    let pack = read_pack_file(sample::PACK).unwrap();
    let id = pack.drills.first().map(|drill| drill.id.clone()).unwrap();
    let mut draft = Draft::blank();
    draft.open_pack(&sample::PACK.replace("evenings-4k2p", "mornings-7f3q")).unwrap();
    let (given, desk) = (write_packs(&[pack]), write_desk(&draft));
    let both = || Kept::default().with(KEPT_PACKS.tab(), given.clone()).with(DESK.tab(), desk.clone());
    for (kept, asked) in [
        (Kept::default().with(KEPT_PACKS.tab(), given.clone()), [true, false]),
        (Kept::default().with(DESK.tab(), desk.clone()), [false, true]),
        (both(), [true, true]),
    ] {
        let page = early(Started { kept, ..started(Route::default()) });
        assert_eq!([Part::Given, Part::Therapist].map(|part| asks_for(&page, part)), asked);
    }
    for order in [[Part::Given, Part::Therapist], [Part::Therapist, Part::Given]] {
        let mut page = early(Started { kept: both(), ..started(Route::default()) });
        ear_came(&mut page);
        for part in order {
            page.tell(Event::PartCame(part));
        }
        for id in [id.as_str(), "mornings-7f3q.line-1"] {
            assert!(page.model.shell.drill(id).is_some(), "{id} of {order:?}");
        }
        assert!(page.model.shell.leads.packs, "{order:?}");
    }
}

#[test]
fn the_ear_is_of_use_once_its_drills_are_there_whichever_comes_first() {
    for drills_first in [true, false] {
        let mut page = early(started(Route::Listen(ListenPage::Drill("phones-07".into()))));
        let file = Effect::ReadFile(english().drills_name().into());
        assert!(asks_for(&page, Part::Ear) && page.effects.contains(&file), "both are asked for at once");
        let mut events = [drills(), Event::PartCame(Part::Ear)];
        if !drills_first {
            events.reverse();
        }
        let [one, other] = events;
        page.tell(one);
        assert_eq!(page.model.shell.parts.of(Part::Ear), Standing::Asked);
        assert!(page.model.listen.sitting.is_none());
        page.tell(other);
        assert!(
            page.model.listen.sitting.is_some() && page.model.shell.drills == read_pack(english().drills()).unwrap()
        );
    }
}

/// Also an answer that is no file of ours: a net that asks to log in first gives one.
#[test]
fn drills_that_are_missing_or_damaged_can_be_asked_for_again() {
    for answer in [None, Some("<!doctype html>".to_owned()), Some("{}".to_owned())] {
        let mut page = early(started(Route::Listen(ListenPage::Drill("phones-07".into()))));
        page.tell(Event::PartCame(Part::Ear));
        page.tell(Event::FileRead(english().drills_name().into(), answer.clone()));
        assert_eq!(page.model.shell.parts.of(Part::Ear), Standing::Failed, "{answer:?}");
        assert_eq!(page.model.shell.drills.len(), 1, "the first line stays");
        page.tell(Event::PartAsked(Part::Ear));
        assert!(
            page.effects.contains(&Effect::ReadFile(english().drills_name().into())) && !asks_for(&page, Part::Ear)
        );
        page.tell(drills());
        assert!(page.model.listen.sitting.is_some());
    }
}

/// What hears it may be here first, and the part that has the pack late or never.
#[test]
fn an_open_line_of_a_pack_waits_for_the_pack_with_every_word() {
    let pack = read_pack_file(sample::PACK).unwrap();
    let packs = write_packs(std::slice::from_ref(&pack));
    let kept = || Kept::default().with(KEPT_PACKS.tab(), packs.clone());
    let before = {
        let mut page = Page::open(Started { kept: kept(), ..started(Route::default()) });
        page.tell(Event::Given(GivenEvent::PackPractised(pack.id)));
        typed(&mut page, "You feel alone with it");
        page.saved(&SITTING.key()).unwrap().to_owned()
    };
    let again = |kept: Kept| {
        let kept = kept.with(SITTING.key(), before.clone());
        early(Started { kept, ..started(Route::Listen(ListenPage::Practice)) })
    };
    let mut page = again(kept());
    ear_came(&mut page);
    page.tell(Event::PartFailed(Part::Given));
    assert_eq!(page.model.shell.route, ListenPage::Practice.into(), "nobody is led away meanwhile");
    assert_eq!(page.model.shell.parts.missing(), Some(Part::Given), "it can be asked for again");
    assert!(matches!(page.model.shell.shelf, Shelf::Closed), "the deck has nothing to do with it");
    page.tell(Event::PartCame(Part::Given));
    assert_eq!(page.reply(), "You feel alone with it");
    assert!(page.effects.contains(&Effect::ShowScreen) && page.model.shell.notices.is_empty());
    // Of a pack that is gone: said, and no longer waited for.
    let mut page = again(Kept::default().with(KEPT_PACKS.tab(), write_packs(&[])));
    ear_came(&mut page);
    page.tell(Event::PartCame(Part::Given));
    assert_eq!(page.model.shell.notices, [Notice::SittingLost]);
    assert_eq!(page.model.shell.route, Route::default());
}

#[test]
fn a_line_that_is_done_before_the_part_with_the_assignment_is_there_is_in_it() {
    let task = r#"{"kind":"hearback-assignment","version":1,"title":"This week","drills":["phones-03"],"prompts":[]}"#;
    let kept = write_accepted(&Accepted::new(read_task(task).unwrap()), true);
    let drill = Route::Listen(ListenPage::Drill("phones-03".into()));
    for holds in [true, false] {
        let kept = if holds { Kept::default().with(ACCEPTED.tab(), kept.clone()) } else { Kept::default() };
        let mut page = early(Started { kept, ..started(drill.clone()) });
        ear_came(&mut page);
        page.finish_line("You stop knocking when I play.");
        assert!(!asks_for(&page, Part::Given), "it was asked for at the start, or is not wanted");
        page.tell(Event::PartCame(Part::Given));
        let done = page.model.given.accepted.as_ref().map(|accepted| accepted.done.len());
        assert_eq!(done, holds.then_some(1));
    }
}
