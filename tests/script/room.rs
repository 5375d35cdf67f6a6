use hearback::areas::listen::ListenPage;
use hearback::areas::script::{
    FIRST_BOX, Kind, Odd, ROW, SCRIPT, Script, ScriptEvent, ScriptPage, Seat, read_script, write_link, write_script,
};
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Kept, Route, Started};

use crate::person::{Page, started, with};
use crate::{row, some};

fn at_home() -> Page {
    Page::open(started(ScriptPage::Home.into()))
}

fn with_some() -> Page {
    Page::open(with(SCRIPT.tab(), write_script(&some(), None), ScriptPage::Home))
}

fn tell(page: &mut Page, events: impl IntoIterator<Item = ScriptEvent>) {
    for event in events {
        page.tell(Event::Script(event));
    }
}

fn wrote(words: [&str; 3]) -> impl Iterator<Item = ScriptEvent> {
    words.map(str::to_owned).into_iter().enumerate().map(|(place, words)| ScriptEvent::Wrote(place, words))
}

fn focused(page: &Page) -> Option<&'static str> {
    page.effects.iter().rev().find_map(|one| if let Effect::Focus(id) = one { Some(*id) } else { None })
}

fn shown(page: &Page) -> Vec<&str> {
    page.model.shell.leads.script.iter().flat_map(|script| &script.rows).map(|(_, says)| says.as_str()).collect()
}

fn link(script: &Script) -> Route {
    Route::read(&write_link(script).unwrap())
}

#[test]
fn a_line_is_written_agreed_and_shown_elsewhere() {
    let mut page = at_home();
    tell(&mut page, [ScriptEvent::Added(Kind::First)]);
    assert_eq!(focused(&page), Some(FIRST_BOX));
    tell(&mut page, wrote(["a joke that stings", "Ouch", "say it straight"]));
    tell(&mut page, [ScriptEvent::Closed]);
    assert_eq!(focused(&page), Some(ROW));
    tell(&mut page, [ScriptEvent::Agreed(0, Seat::First, true)]);
    assert_eq!(shown(&page), [""; 0], "not yet both");
    tell(&mut page, [ScriptEvent::Agreed(0, Seat::Second, true)]);
    assert_eq!(shown(&page), ["If I notice a joke that stings, I'll say “Ouch”, and you'll say it straight."]);
    tell(&mut page, [ScriptEvent::Opened(0), ScriptEvent::Wrote(1, "Ouch!".into())]);
    assert_eq!(shown(&page), [""; 0], "it says something else now");
}

#[test]
fn an_empty_line_is_none() {
    let mut page = at_home();
    tell(&mut page, [ScriptEvent::Added(Kind::First), ScriptEvent::Closed]);
    assert!(page.model.script.script.rows().is_empty());
    assert_eq!(focused(&page), Some("screen-heading"), "the row is gone, and with it its place");
    // Another one is opened: the empty one before it goes, and the open one is still the open one.
    tell(&mut page, [ScriptEvent::Added(Kind::First), ScriptEvent::Added(Kind::Red)]);
    assert_eq!(page.model.script.script.rows().len(), 1);
    assert_eq!(page.model.script.open, Some(0));
    tell(&mut page, [ScriptEvent::Wrote(0, "Red".into())]);
    assert_eq!(page.model.script.script.rows()[0].kind, Kind::Red);
    tell(&mut page, [ScriptEvent::Added(Kind::Red)]);
    assert_eq!(page.model.script.script.rows().len(), 1, "a signal is there once");
}

#[test]
fn an_example_goes_behind_what_is_there() {
    let mut page = at_home();
    tell(&mut page, [ScriptEvent::Added(Kind::Second), ScriptEvent::StartChosen(0, "my voice getting loud")]);
    let held = |page: &Page| page.model.script.script.rows()[0].words(0).to_owned();
    assert_eq!(held(&page), "my voice getting loud");
    tell(&mut page, [ScriptEvent::StartChosen(0, "my voice getting loud")]);
    tell(&mut page, [ScriptEvent::StartChosen(0, "that it is late")]);
    assert_eq!(held(&page), "my voice getting loud, that it is late");
}

#[test]
fn words_that_are_too_long_stay_in_their_box() {
    let mut page = at_home();
    let long = "a".repeat(121);
    tell(&mut page, [ScriptEvent::Added(Kind::First), ScriptEvent::Wrote(0, "fits".into())]);
    tell(&mut page, [ScriptEvent::Wrote(0, long.clone())]);
    assert_eq!(page.model.script.too_long, Some((0, long.clone())));
    assert_eq!(page.model.script.script.rows()[0].words(0), "fits");
    tell(&mut page, [ScriptEvent::Wrote(1, "another box".into()), ScriptEvent::StartChosen(0, "more")]);
    assert_eq!(page.model.script.too_long.as_ref().map(|(place, _)| *place), Some(0), "nothing typed is lost");
    tell(&mut page, [ScriptEvent::Wrote(0, "fits again".into())]);
    assert_eq!(page.model.script.too_long, None);
}

#[test]
fn what_was_taken_out_can_be_put_back_until_something_else_is_written() {
    let mut page = with_some();
    tell(&mut page, [ScriptEvent::Removed(0)]);
    assert_eq!(page.model.script.script.rows().len(), 2);
    tell(&mut page, [ScriptEvent::PutBack]);
    assert_eq!(page.model.script.script, some());
    tell(&mut page, [ScriptEvent::Erased]);
    assert!(page.model.script.script.is_empty() && shown(&page).is_empty());
    for key in [SCRIPT.key(), SCRIPT.tab()] {
        assert!(page.effects.contains(&Effect::Remove(key)));
    }
    tell(&mut page, [ScriptEvent::PutBack]);
    assert_eq!(page.model.script.script, some());
    tell(&mut page, [ScriptEvent::Erased, ScriptEvent::NameTyped(Seat::First, "Ida".into()), ScriptEvent::PutBack]);
    assert_eq!(page.model.script.script.names()[0], "Ida");
    tell(&mut page, [ScriptEvent::Removed(99), ScriptEvent::Opened(99), ScriptEvent::Agreed(99, Seat::First, true)]);
    assert_eq!(page.model.script.open, None, "what is not there does nothing");
}

#[test]
fn a_reload_opens_the_same_boxes() {
    let mut page = at_home();
    tell(&mut page, [ScriptEvent::Added(Kind::First), ScriptEvent::Wrote(2, "half a th".into())]);
    let kept = page.saved(&SCRIPT.tab()).unwrap().to_owned();
    let again = Page::open(with(SCRIPT.tab(), kept, ScriptPage::Home));
    assert_eq!(again.model.script.open, Some(0));
    assert_eq!(again.model.script.script.rows()[0].words(2), "half a th");
}

#[test]
fn it_is_kept_where_the_person_lets_it() {
    let mut page = at_home();
    tell(&mut page, [ScriptEvent::NameTyped(Seat::First, "Sam".into())]);
    assert!(page.saved(&SCRIPT.tab()).is_some() && page.saved(&SCRIPT.key()).is_none());
    assert!(page.model.shell.unsaid, "what may stay is asked");
    page.tell(Event::KeepChosen(Keep::Progress));
    assert!(page.saved(&SCRIPT.key()).is_some());
    assert!(page.effects.contains(&Effect::Remove(SCRIPT.tab())));
    page.tell(Event::KeepChosen(Keep::Nothing));
    page.tell(Event::EraseConfirmed);
    assert!(page.model.script.script.is_empty());
    tell(&mut page, [ScriptEvent::NameTyped(Seat::First, "Sam".into())]);
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::Save(..))), "no trace: {:?}", page.effects);
}

#[test]
fn another_window_s_change_is_taken_and_its_erasing_too() {
    let mut page = with_some();
    let mut theirs = some();
    theirs.remove(0);
    page.tell(Event::ChangedElsewhere(SCRIPT.key(), Some(write_script(&theirs, Some(0)))));
    assert_eq!(page.model.script.script, theirs);
    assert_eq!(page.model.script.open, None, "its boxes are its own");
    assert_eq!(shown(&page).len(), 1);
    page.tell(Event::ChangedElsewhere(SCRIPT.key(), Some("{half".into())));
    assert_eq!(page.model.script.script, theirs);
    page.tell(Event::ChangedElsewhere(SCRIPT.key(), None));
    assert!(page.model.script.script.is_empty() && shown(&page).is_empty());
}

#[test]
fn a_link_is_taken_over_by_a_press_alone() {
    let mut page = Page::open(started(link(&some())));
    assert_eq!(page.model.script.received, Some(Ok(some())));
    assert!(page.model.script.script.is_empty() && page.saved(&SCRIPT.tab()).is_none());
    tell(&mut page, [ScriptEvent::TakeAsked]);
    assert_eq!(page.model.script.script, some());
    assert_eq!(page.model.shell.route, ScriptPage::Home.into(), "it does not ask again");
    let kept = page.saved(&SCRIPT.tab()).unwrap();
    assert_eq!(read_script(kept).unwrap().0, some());
    assert_eq!(shown(&page).len(), 2);
}

#[test]
fn what_stands_here_is_replaced_only_after_asking() {
    let mut other = some();
    other.remove(1);
    let mut page = with_some();
    page.tell(Event::RouteChanged(link(&other)));
    tell(&mut page, [ScriptEvent::TakeAsked]);
    assert!(page.model.script.asking && page.model.script.script == some());
    assert_eq!(focused(&page), Some("asking"));
    tell(&mut page, [ScriptEvent::TakeCancelled]);
    assert!(!page.model.script.asking && page.model.script.script == some());
    tell(&mut page, [ScriptEvent::TakeAsked, ScriptEvent::Taken]);
    assert_eq!(page.model.script.script, other);
    tell(&mut page, [ScriptEvent::PutBack]);
    assert_eq!(page.model.script.script, some(), "also what was replaced can be put back");
    page.tell(Event::RouteChanged(link(&other)));
    tell(&mut page, [ScriptEvent::Refused]);
    assert_eq!(page.model.script.script, some());
}

#[test]
fn a_file_is_looked_at_before_anything_is_kept() {
    let mut page = at_home();
    for (text, odd) in [(None, Odd::Damaged), (Some("{}"), Odd::Damaged)] {
        page.tell(Event::FileOpened(text.map(str::to_owned)));
        assert_eq!(page.model.script.received, Some(Err(odd)));
        assert_eq!(focused(&page), Some("received"));
        tell(&mut page, [ScriptEvent::Taken, ScriptEvent::Refused]);
        assert!(page.model.script.script.is_empty());
    }
    page.tell(Event::FileOpened(Some(write_script(&some(), None))));
    assert!(page.model.script.script.is_empty());
    tell(&mut page, [ScriptEvent::TakeAsked]);
    assert_eq!(page.model.script.script, some());
    page.tell(Event::RouteChanged(ListenPage::Home.into()));
    page.tell(Event::FileOpened(Some(write_script(&Script::default(), None))));
    assert_eq!(page.model.script.received, None, "a file that is opened elsewhere is none of its");
}

#[test]
fn a_link_on_the_screen_never_holds_other_words_than_these() {
    let mut page = with_some();
    tell(&mut page, [ScriptEvent::ShareAsked]);
    assert!(page.model.shell.shared.is_some());
    tell(&mut page, [ScriptEvent::Agreed(0, Seat::First, false)]);
    assert_eq!(page.model.shell.shared, None);
}

#[test]
fn a_kept_script_is_shown_from_the_start_and_stays_when_a_task_comes() {
    let page = Page::open(Started {
        kept: Kept::default().with(SCRIPT.key(), write_script(&some(), None)),
        ..started(ListenPage::Home.into())
    });
    assert_eq!(shown(&page).len(), 2);
    let mut page = page;
    let task = r#"{"kind":"hearback-assignment","version":1,"title":"This week","drills":["phones-01"]}"#;
    page.tell(Event::RouteChanged(Route::read("/packs")));
    page.tell(Event::FileOpened(Some(task.into())));
    page.tell(Event::Given(hearback::areas::given::GivenEvent::Welcomed));
    assert!(page.model.shell.leads.task);
    assert_eq!(shown(&page).len(), 2);
}

#[test]
fn a_row_of_another_kind_is_no_line_of_anyone() {
    let signal = row(Kind::Amber, ["Amber", "breathes", "waits"], [true; 2]);
    let script = Script::from_parts(Default::default(), vec![signal]).unwrap();
    let page = Page::open(with(SCRIPT.tab(), write_script(&script, None), ScriptPage::Home));
    assert_eq!(shown(&page), ["Amber.\nWho gives it: breathes.\nThe other: waits."]);
}
