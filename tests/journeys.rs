//! What a person does, as events; what comes of it, as model and effects. No browser.

use hearback::app::{Asking, Effect, Event, Model, Moment, Notice, Route, Slot, Started, update};
use hearback::content::english;
use hearback::drills::{Preferred, Rating, Step, Topic, Wish, read_pack};
use hearback::storage::{Keep, Theme, Trouble, read_record};

const NOON: i64 = 1_790_000_000_000;

struct Page {
    model: Model,
    effects: Vec<Effect>,
    now: i64,
}

impl Page {
    fn open(started: Started) -> Self {
        let drills = read_pack(english().drills).unwrap();
        let mut page = Self { model: Model::new(english(), drills), effects: Vec::new(), now: NOON };
        page.tell(Event::Started(started));
        page
    }

    fn fresh() -> Self {
        Self::open(started(Route::Listen))
    }

    #[track_caller]
    fn tell(&mut self, event: Event) -> &[Effect] {
        self.effects = update(&mut self.model, event, Moment { now: self.now, seed: 7 });
        if let Some(Effect::GoTo(route)) = self.effects.iter().find(|one| matches!(one, Effect::GoTo(_))).cloned() {
            let effects = update(&mut self.model, Event::RouteChanged(route), Moment { now: self.now, seed: 7 });
            self.effects.extend(effects);
        }
        &self.effects
    }

    fn step(&self) -> Step {
        self.model.sitting.as_ref().unwrap().line.step
    }

    fn reply(&self) -> &str {
        &self.model.sitting.as_ref().unwrap().line.reply
    }

    fn saved(&self, slot: &Slot) -> Option<&str> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Save(known, text) if known == slot => Some(text.as_str()),
            _ => None,
        })
    }

    /// A sitting on lines of level 2, the first reply typed.
    fn typing(text: &str) -> Self {
        let mut page = Self::fresh();
        page.tell(Event::SittingAsked(Wish { topic: None, level: Some(2) }));
        page.tell(Event::ReplyTyped(text.into()));
        page
    }

    fn finish_line(&mut self, text: &str) {
        if self.step() == Step::Recognise {
            let right = self.model.sitting.as_ref().unwrap().line.candidates.iter().position(|one| one.is_reflection);
            self.tell(Event::CandidatePicked(right.unwrap()));
        } else {
            self.tell(Event::ReplyTyped(text.into()));
            self.tell(Event::ReplyHandedIn);
            self.tell(Event::ModelsAsked);
            self.tell(Event::PreferenceChosen(Preferred::Model(0)));
        }
        self.tell(Event::ComparedEnough);
        self.tell(Event::LineRated(Rating::Right));
    }
}

fn started(route: Route) -> Started {
    Started { route, record: Ok(None), sitting: None, replies: Vec::new() }
}

#[test]
fn a_first_visit_goes_from_recognising_to_a_finished_sitting() {
    let mut page = Page::fresh();
    page.tell(Event::SittingAsked(Wish::default()));
    assert_eq!(page.model.route, Route::Practice);
    assert_eq!(page.step(), Step::Recognise);
    for _ in 0..3 {
        page.finish_line("You felt left alone with it.");
    }
    assert_eq!(page.model.closing.as_ref().unwrap().len(), 3);
    assert!(page.model.sitting.is_none());
}

#[test]
fn a_wrong_pick_can_be_followed_by_the_right_one_but_not_skipped() {
    let mut page = Page::fresh();
    page.tell(Event::SittingAsked(Wish { topic: None, level: Some(0) }));
    let wrong = page.model.sitting.as_ref().unwrap().line.candidates.iter().position(|one| !one.is_reflection).unwrap();
    page.tell(Event::CandidatePicked(wrong));
    page.tell(Event::ComparedEnough);
    assert_eq!(page.step(), Step::Recognise);
    page.finish_line("");
    let finished = &page.model.sitting.as_ref().unwrap().finished[0];
    assert!(finished.suggestions.is_empty(), "what was only tried out is not held against the person's own words");
}

#[test]
fn models_are_shown_only_after_a_reply_was_handed_in() {
    let mut page = Page::typing("You wanted some help.");
    page.tell(Event::ModelsAsked);
    assert_eq!(page.step(), Step::Reply);
    page.tell(Event::ReplyHandedIn);
    page.tell(Event::ModelsAsked);
    assert_eq!(page.step(), Step::Compare);
}

#[test]
fn an_empty_reply_is_not_handed_in() {
    let mut page = Page::typing("   \n");
    page.tell(Event::ReplyHandedIn);
    assert_eq!(page.step(), Step::Reply);
    assert!(page.model.sitting.as_ref().unwrap().line.asked_empty, "and the page can say so");
    page.tell(Event::ReplyTyped("You".into()));
    assert!(!page.model.sitting.as_ref().unwrap().line.asked_empty);
}

#[test]
fn revising_keeps_both_versions() {
    let mut page = Page::typing("Just ask me then.");
    page.tell(Event::ReplyHandedIn);
    page.tell(Event::RevisionAsked);
    assert_eq!(page.reply(), "Just ask me then.");
    page.tell(Event::ReplyTyped("You wanted me to see it without asking.".into()));
    page.tell(Event::ReplyHandedIn);
    assert_eq!(page.model.sitting.as_ref().unwrap().line.earlier(), Some("Just ask me then."));
}

#[test]
fn a_note_that_does_not_apply_is_put_away_and_brings_nothing_back() {
    let mut page = Page::typing("You should just make a list and then ask me.");
    page.tell(Event::ReplyHandedIn);
    assert!(page.model.sitting.as_ref().unwrap().line.standing().any(|one| one.id == "advice"));
    page.tell(Event::NoteDismissed("advice"));
    let line = &page.model.sitting.as_ref().unwrap().line;
    assert!(line.standing().all(|one| one.id != "advice"));
    assert!(!line.finish().suggestions.contains(&"advice".to_owned()));
}

#[test]
fn a_missed_skill_comes_back_on_another_line_the_next_day() {
    let mut page = Page::typing("You should just make a list and then ask me.");
    let drill = page.model.sitting.as_ref().unwrap().line.drill.clone();
    page.tell(Event::ReplyHandedIn);
    page.tell(Event::ModelsAsked);
    page.tell(Event::ComparedEnough);
    page.tell(Event::LineRated(Rating::Right));
    page.tell(Event::SittingEnded);
    page.now += 86_400_000;
    page.tell(Event::SittingAsked(Wish::default()));
    let first = page.model.sitting.as_ref().unwrap().line.drill.clone();
    assert_ne!(first, drill);
    let tempts = &page.model.drill(&first).unwrap().traps;
    assert!(tempts.iter().any(|trap| trap.expect.contains(&"advice".to_owned())), "{first}");
}

#[test]
fn a_reload_keeps_every_word_and_the_place() {
    let mut page = Page::typing("first try");
    page.tell(Event::ReplyHandedIn);
    page.tell(Event::RevisionAsked);
    page.tell(Event::ReplyTyped("second try, “quoted” 🙂".into()));
    let text = page.saved(&Slot::Sitting).unwrap().to_owned();
    let mut after = Page::open(Started { sitting: Some(text), ..started(Route::Practice) });
    assert_eq!(after.model.route, Route::Practice);
    assert_eq!(after.reply(), "second try, “quoted” 🙂");
    assert_eq!(after.model.sitting.as_ref().unwrap().line.earlier(), Some("first try"));
    after.tell(Event::ReplyHandedIn);
    let text = after.saved(&Slot::Sitting).unwrap().to_owned();
    let noticed = after.model.sitting.as_ref().unwrap().line.noticed.clone();
    let again = Page::open(Started { sitting: Some(text), ..started(Route::Practice) });
    assert_eq!(again.step(), Step::Noticed);
    assert_eq!(again.model.sitting.as_ref().unwrap().line.noticed, noticed);
}

#[test]
fn nothing_is_written_to_the_device_before_the_person_says_so() {
    let mut page = Page::fresh();
    page.tell(Event::SittingAsked(Wish { topic: None, level: Some(1) }));
    page.finish_line("You feel worn out.");
    assert_eq!(page.saved(&Slot::Record), None);
    assert_eq!(page.model.asking, Some(Asking::WhatToKeep));
    page.tell(Event::KeepChosen(Keep::Progress));
    assert!(page.saved(&Slot::Record).is_some());
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::Save(Slot::Reply(_), _))));
    assert_eq!(page.model.asking, None);
}

#[test]
fn replies_are_kept_from_the_first_line_once_the_person_says_so() {
    let mut page = Page::fresh();
    page.tell(Event::SittingAsked(Wish { topic: None, level: Some(1) }));
    page.finish_line("You feel worn out.");
    page.tell(Event::KeepChosen(Keep::Replies));
    assert!(
        page.effects.iter().any(|one| matches!(one, Effect::Save(Slot::Reply(_), text) if text.contains("worn out")))
    );
    assert_eq!(page.model.kept.len(), 1);
}

#[test]
fn no_trace_leaves_not_even_the_open_line() {
    let mut page = Page::typing("words");
    page.tell(Event::KeepChosen(Keep::Nothing));
    assert!(page.effects.contains(&Effect::Remove(Slot::Sitting)));
    page.tell(Event::ReplyTyped("more words".into()));
    page.tell(Event::ReplyHandedIn);
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::Save(..))));
}

#[test]
fn keeping_nothing_after_keeping_something_asks_before_it_deletes() {
    let mut page = Page::fresh();
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::KeepChosen(Keep::Nothing));
    assert_eq!(page.model.asking, Some(Asking::KeepNothing));
    assert!(!page.effects.contains(&Effect::EraseAll));
    page.tell(Event::EraseConfirmed);
    assert!(page.effects.contains(&Effect::EraseAll));
    assert_eq!(page.model.settings.keep, Some(Keep::Nothing));
}

#[test]
fn damaged_data_is_set_aside_before_anything_is_written() {
    let page = Page::open(Started { record: Ok(Some("{broken".into())), ..started(Route::Listen) });
    assert!(page.effects.contains(&Effect::SetAside("{broken".into())));
    assert_eq!(page.model.notices, [Notice::SetAside]);
}

#[test]
fn data_of_a_newer_version_is_left_alone() {
    let newer = r#"{"hearback":99,"anything":true}"#;
    let mut page = Page::open(Started { record: Ok(Some(newer.into())), ..started(Route::Listen) });
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::ThemeChosen(Theme::Dark));
    assert!(page.effects.is_empty(), "{:?}", page.effects);
    assert_eq!(page.model.notices, [Notice::NewerVersion]);
}

#[test]
fn blocked_storage_is_said_and_stops_nothing() {
    let mut page = Page::open(Started { record: Err(Trouble::Blocked), ..started(Route::Listen) });
    assert_eq!(page.model.notices, [Notice::StorageBlocked]);
    page.tell(Event::SittingAsked(Wish { topic: None, level: Some(1) }));
    page.finish_line("You feel worn out.");
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::SaveFailed(Slot::Record, Trouble::Blocked));
    assert_eq!(page.model.notices, [Notice::StorageBlocked], "said once");
    let Effect::Download { text, .. } = &page.tell(Event::ExportAsked)[0] else { panic!() };
    assert!(text.contains("worn out"), "what could not be saved can be taken along");
}

#[test]
fn a_full_store_is_said_until_saving_works_again() {
    let mut page = Page::typing("words");
    page.tell(Event::SaveFailed(Slot::Sitting, Trouble::Full));
    assert_eq!(page.model.notices, [Notice::StorageFull]);
    assert_eq!(page.reply(), "words");
    page.tell(Event::SavedAgain);
    assert!(page.model.notices.is_empty());
}

#[test]
fn words_in_an_open_line_survive_a_tap_on_another_topic() {
    let mut page = Page::typing("half a thought");
    page.tell(Event::SittingAsked(Wish { topic: Some(Topic::Money), level: None }));
    assert_eq!(page.reply(), "half a thought");
    assert!(page.model.notices.contains(&Notice::OpenLineFirst));
    page.tell(Event::SittingEnded);
    assert_eq!(page.model.route, Route::Listen);
    assert_eq!(page.reply(), "half a thought");
}

#[test]
fn a_deep_link_opens_its_drill_and_a_wrong_one_says_so() {
    let id = Page::fresh().model.drills[5].id.clone();
    let page = Page::open(started(Route::Drill(id.clone())));
    assert_eq!(page.model.open_drill().unwrap().id, id);
    let page = Page::open(started(Route::Drill("no-such-thing".into())));
    assert_eq!(page.model.notices, [Notice::NoSuchDrill]);
    assert_eq!(page.model.route, Route::Listen);
    assert!(page.effects.contains(&Effect::Replace(Route::Listen)));
}

#[test]
fn every_route_reads_back_from_its_address() {
    let routes = [Route::Listen, Route::Practice, Route::Marks, Route::Kept, Route::Help, Route::Settings];
    let deep = [Route::Drill("phones-03".into()), Route::Topic(Topic::Past)];
    for route in routes.into_iter().chain(deep) {
        assert_eq!(Route::read(&route.fragment()), route);
    }
    for odd in ["", "#", "#/", "#/nowhere", "#/listen/weather", "#/a/b/c", "#?x", "#/%00"] {
        assert_eq!(Route::read(odd), Route::Listen, "{odd}");
    }
}

#[test]
fn late_and_odd_events_change_nothing() {
    for event in [
        Event::ReplyTyped("x".into()),
        Event::ReplyHandedIn,
        Event::NoteDismissed("advice"),
        Event::CandidatePicked(99),
        Event::ModelsAsked,
        Event::ComparedEnough,
        Event::LineRated(Rating::Easy),
        Event::EraseConfirmed,
        Event::HearAsked,
        Event::NoticeRead(4),
    ] {
        let mut page = Page::fresh();
        page.tell(event.clone());
        assert!(page.model.sitting.is_none() && page.model.notices.is_empty(), "{event:?}");
        assert!(!page.effects.contains(&Effect::EraseAll), "{event:?}");
    }
}

#[test]
fn settings_are_kept_and_read_back() {
    let mut page = Page::fresh();
    page.tell(Event::KeepChosen(Keep::Progress));
    page.tell(Event::LiveNotesChosen(true));
    page.tell(Event::LinesChosen(9));
    page.tell(Event::StillChosen(true));
    page.tell(Event::ThemeChosen(Theme::Dark));
    let (settings, _) = read_record(page.saved(&Slot::Record).unwrap()).unwrap();
    assert_eq!(settings, page.model.settings);
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
    assert!(page.model.sitting.is_none());
}

#[test]
fn live_notes_come_only_when_asked_for() {
    let mut page = Page::typing("You should just ask me.");
    assert!(page.model.sitting.as_ref().unwrap().line.noticed.is_empty());
    page.tell(Event::LiveNotesChosen(true));
    page.tell(Event::ReplyTyped("You should just ask me first.".into()));
    assert!(!page.model.sitting.as_ref().unwrap().line.noticed.is_empty());
}

#[test]
fn hearing_a_line_stops_when_the_screen_changes() {
    let mut page = Page::typing("");
    assert!(matches!(page.tell(Event::HearAsked), [Effect::Speak(_)]));
    page.tell(Event::RouteChanged(Route::Help));
    assert!(page.effects.contains(&Effect::StopSpeaking));
}
