//! What stays on the device and what goes, as events and effects. No browser.

mod person;

use hearback::areas::listen::SITTING;
use hearback::areas::listen::{ListenEvent, ListenPage};
use hearback::drills::Wish;
use hearback::shell::kept::{Keep, RECORD, REPLY, Theme, Trouble, read_record};
use hearback::shell::{Asking, Effect, Event, LineEvent, Notice, Route, Started};
use person::{Page, started, with};

#[test]
fn nothing_is_written_to_the_device_before_the_person_says_so() {
    let mut page = Page::fresh();
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(1) })));
    page.finish_line("You feel worn out.");
    assert_eq!(page.saved(&RECORD.key()), None);
    assert_eq!(page.model.shell.asking, Some(Asking::WhatToKeep));
    page.tell(Event::KeepChosen(Keep::Progress));
    assert!(page.saved(&RECORD.key()).is_some());
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::Save(key, _) if key.slot == &REPLY)));
    assert_eq!(page.model.shell.asking, None);
}

#[test]
fn replies_are_kept_from_the_first_line_once_the_person_says_so() {
    let mut page = Page::fresh();
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(1) })));
    page.finish_line("You feel worn out.");
    page.tell(Event::KeepChosen(Keep::Replies));
    assert!(
        page.effects
            .iter()
            .any(|one| matches!(one, Effect::Save(key, text) if key.slot == &REPLY && text.contains("worn out")))
    );
    assert_eq!(page.model.shell.kept.len(), 1);
}

#[test]
fn no_trace_leaves_not_even_the_open_line() {
    let mut page = Page::typing("words");
    page.tell(Event::KeepChosen(Keep::Nothing));
    assert!(page.effects.contains(&Effect::Remove(SITTING.key())));
    page.tell(Event::Line(LineEvent::ReplyTyped("more words".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::Save(..))));
}

#[test]
fn keeping_nothing_after_keeping_something_asks_before_it_deletes() {
    let mut page = Page::fresh();
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::KeepChosen(Keep::Nothing));
    assert_eq!(page.model.shell.asking, Some(Asking::KeepNothing));
    assert!(!page.effects.contains(&Effect::EraseAll));
    page.tell(Event::EraseConfirmed);
    assert!(page.effects.contains(&Effect::EraseAll));
    assert_eq!(page.model.shell.settings.keep, Some(Keep::Nothing));
}

#[test]
fn damaged_data_is_set_aside_before_anything_is_written() {
    let mut page = Page::open(with(RECORD.key(), "{broken", Route::Listen(ListenPage::Home)));
    assert!(page.effects.contains(&Effect::SetAside(RECORD.key(), "{broken".into())));
    assert_eq!(page.model.shell.notices, [Notice::SetAside]);
    let Effect::Download { text, .. } = &page.tell(Event::UnreadAsked)[0] else { panic!() };
    assert_eq!(text, "{broken", "and it can be taken along");
}

#[test]
fn a_damaged_open_line_is_set_aside_in_its_own_tab() {
    let page = Page::open(with(SITTING.key(), "{\"reply\":\"my words", Route::Listen(ListenPage::Practice)));
    assert_eq!(page.model.shell.notices, [Notice::SittingLost]);
    assert!(page.effects.contains(&Effect::SetAside(SITTING.key(), "{\"reply\":\"my words".into())));
}

#[test]
fn deleting_everything_in_another_tab_is_followed_here() {
    let mut page = Page::typing("words");
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::ErasedElsewhere);
    assert!(page.model.listen.sitting.is_none() && page.model.shell.kept.is_empty());
    assert_eq!(page.model.shell.settings.keep, None);
    assert_eq!(page.model.shell.notices, [Notice::ErasedAll]);
    assert!(page.effects.contains(&Effect::Remove(SITTING.key())));
    assert_eq!(page.model.shell.route, Route::Listen(ListenPage::Home));
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::Save(..))), "and nothing is written again");
}

#[test]
fn data_of_a_newer_version_is_left_alone() {
    let newer = r#"{"hearback":99,"anything":true}"#;
    let mut page = Page::open(with(RECORD.key(), newer, Route::Listen(ListenPage::Home)));
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::ThemeChosen(Theme::Dark));
    assert!(page.effects.is_empty(), "{:?}", page.effects);
    assert_eq!(page.model.shell.notices, [Notice::NewerVersion]);
}

#[test]
fn a_tab_that_is_older_leaves_alone_what_a_newer_one_wrote() {
    let newer = || r#"{"hearback":2,"settings":{},"more":true}"#.to_owned();
    for news in [Event::ChangedElsewhere(RECORD.key(), Some(newer())), Event::NewerFound(&RECORD)] {
        let mut page = Page::typing("words");
        page.tell(Event::KeepChosen(Keep::Replies));
        page.tell(news);
        assert_eq!(page.model.shell.notices, [Notice::NewerVersion]);
        page.effects.clear();
        page.tell(Event::ThemeChosen(Theme::Dark));
        page.finish_line("You feel worn out.");
        let written = |one: &Effect| matches!(one, Effect::Save(key, _) if [&RECORD, &REPLY].contains(&key.slot));
        assert!(!page.effects.iter().any(written), "{:?}", page.effects);
        let Effect::Download { text, .. } = &page.tell(Event::ExportAsked)[0] else { panic!() };
        assert!(text.contains("worn out"), "and what was typed here can be taken along");
    }
}

#[test]
fn a_damaged_record_of_another_tab_is_set_aside() {
    let mut page = Page::typing("words");
    page.tell(Event::ChangedElsewhere(RECORD.key(), Some("{half".into())));
    assert!(page.effects.contains(&Effect::SetAside(RECORD.key(), "{half".into())));
    assert_eq!(page.model.shell.notices, [Notice::SetAside]);
}

#[test]
fn blocked_storage_is_said_and_stops_nothing() {
    let mut page = Page::open(Started { trouble: Some(Trouble::Blocked), ..started(Route::Listen(ListenPage::Home)) });
    assert_eq!(page.model.shell.notices, [Notice::StorageBlocked]);
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(1) })));
    page.finish_line("You feel worn out.");
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::SaveFailed(RECORD.key(), Trouble::Blocked));
    assert_eq!(page.model.shell.notices, [Notice::StorageBlocked], "said once");
    let Effect::Download { text, .. } = &page.tell(Event::ExportAsked)[0] else { panic!() };
    assert!(text.contains("worn out"), "what could not be saved can be taken along");
}

#[test]
fn what_could_not_be_handed_out_can_be_copied_until_it_is_put_away_or_deleted() {
    let failed = |text: &str| Event::ExportFailed(text.into());
    let mut page = Page::fresh();
    assert!(page.tell(failed("what I typed")).contains(&Effect::Focus("unsaved")));
    assert_eq!((&*page.model.shell.notices, &*page.model.shell.unsaved), (&[Notice::ExportFailed][..], "what I typed"));
    page.tell(Event::NoticeRead(0));
    assert_eq!(page.model.shell.unsaved, "");
    page.tell(failed("what I typed"));
    // A calendar's own words are for no person.
    assert!(page.tell(failed("BEGIN:VCALENDAR")).contains(&Effect::Focus("screen-heading")));
    assert_eq!(page.model.shell.unsaved, "");
    page.tell(failed("what I typed"));
    page.tell(Event::PrintFailed);
    assert_eq!(page.model.shell.notices, [Notice::ExportFailed, Notice::PrintFailed]);
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseConfirmed);
    assert_eq!(page.model.shell.unsaved, "");
}

#[test]
fn a_full_store_is_said_until_saving_works_again() {
    let mut page = Page::typing("words");
    page.tell(Event::SaveFailed(SITTING.key(), Trouble::Full));
    assert_eq!(page.model.shell.notices, [Notice::StorageFull]);
    assert_eq!(page.reply(), "words");
    page.tell(Event::SavedAgain);
    assert!(page.model.shell.notices.is_empty());
}

#[test]
fn settings_are_kept_and_read_back() {
    let mut page = Page::fresh();
    page.tell(Event::KeepChosen(Keep::Progress));
    page.tell(Event::LiveNotesChosen(true));
    page.tell(Event::LinesChosen(9));
    page.tell(Event::StillChosen(true));
    page.tell(Event::ThemeChosen(Theme::Dark));
    let (settings, _) = read_record(page.saved(&RECORD.key()).unwrap()).unwrap();
    assert_eq!(settings, page.model.shell.settings);
    assert_eq!(settings.lines, 5);
}

#[test]
fn deleting_everything_asks_first() {
    let mut page = Page::typing("words");
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseCancelled);
    page.tell(Event::EraseConfirmed);
    assert_eq!(page.reply(), "words");
    page.tell(Event::EraseAsked);
    assert_eq!(page.tell(Event::EraseConfirmed), [Effect::EraseAll]);
    assert!(page.model.listen.sitting.is_none());
}
