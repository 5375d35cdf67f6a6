//! What a person does, as events; what comes of it, as model and effects. No browser.

mod person;

use hearback::areas::listen::SITTING;
use hearback::areas::listen::{ListenEvent, ListenPage};
use hearback::areas::pause::PausePage;
use hearback::content::FIRST_LINE;
use hearback::drills::{Rating, Step, Topic, Wish};
use hearback::shell::{Effect, Event, Kept, LineEvent, Notice, Route, Started};
use person::{Page, started, with};

#[test]
fn a_first_visit_goes_from_recognising_to_a_finished_sitting() {
    let mut page = Page::fresh();
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish::default())));
    assert_eq!(page.model.shell.route, Route::Listen(ListenPage::Practice));
    assert_eq!(page.step(), Step::Recognise);
    for _ in 0..3 {
        page.finish_line("You felt left alone with it.");
    }
    assert_eq!(page.model.listen.closing.as_ref().unwrap().len(), 3);
    assert!(page.model.listen.sitting.is_none());
}

#[test]
fn a_few_more_lines_bring_the_focus_along() {
    let mut page = Page::fresh();
    page.model.listen.closing = Some(Vec::new());
    page.model.shell.route = Route::Listen(ListenPage::Practice);
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish::default())));
    // The address stays the same, so nothing else would bring it along.
    assert!(
        page.effects.contains(&Effect::ShowScreen)
            && !page.effects.contains(&Effect::GoTo(Route::Listen(ListenPage::Practice)))
    );
}

#[test]
fn a_wrong_pick_can_be_followed_by_the_right_one_but_not_skipped() {
    let mut page = Page::fresh();
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(0) })));
    let wrong =
        page.model.listen.sitting.as_ref().unwrap().line.candidates.iter().position(|one| !one.is_reflection).unwrap();
    page.tell(Event::Line(LineEvent::CandidatePicked(wrong)));
    page.tell(Event::Line(LineEvent::ComparedEnough));
    assert_eq!(page.step(), Step::Recognise);
    page.finish_line("");
    let finished = &page.model.listen.sitting.as_ref().unwrap().finished[0];
    assert!(finished.suggestions.is_empty(), "what was only tried out is not held against the person's own words");
}

#[test]
fn models_are_shown_only_after_a_reply_was_handed_in() {
    let mut page = Page::typing("You wanted some help.");
    page.tell(Event::Line(LineEvent::ModelsAsked));
    assert_eq!(page.step(), Step::Reply);
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Line(LineEvent::ModelsAsked));
    assert_eq!(page.step(), Step::Compare);
}

#[test]
fn an_empty_reply_is_not_handed_in() {
    let mut page = Page::typing("   \n");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert_eq!(page.step(), Step::Reply);
    assert!(page.model.listen.sitting.as_ref().unwrap().line.asked_empty, "and the page can say so");
    page.tell(Event::Line(LineEvent::ReplyTyped("You".into())));
    assert!(!page.model.listen.sitting.as_ref().unwrap().line.asked_empty);
}

#[test]
fn revising_keeps_both_versions() {
    let mut page = Page::typing("Just ask me then.");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Line(LineEvent::RevisionAsked));
    assert_eq!(page.reply(), "Just ask me then.");
    page.tell(Event::Line(LineEvent::ReplyTyped("You wanted me to see it without asking.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert_eq!(page.model.listen.sitting.as_ref().unwrap().line.earlier(), Some("Just ask me then."));
}

#[test]
fn a_note_that_does_not_apply_is_put_away_and_brings_nothing_back() {
    let mut page = Page::typing("You should just make a list and then ask me.");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]).notes().any(|one| one.id == "advice"));
    page.tell(Event::Line(LineEvent::NoteDismissed("advice")));
    let line = &page.model.listen.sitting.as_ref().unwrap().line;
    assert!(line.verdict(&[]).notes().all(|one| one.id != "advice"));
    assert!(!line.finish(&[]).suggestions.contains(&"advice".to_owned()));
}

#[test]
fn a_note_that_is_turned_off_is_shown_of_no_reply_and_brings_nothing_back() {
    let shown = |page: &Page| -> Vec<&str> {
        let line = &page.model.listen.sitting.as_ref().unwrap().line;
        line.verdict(&page.model.shell.settings.off).notes().map(|one| one.id).collect()
    };
    let mut page = Page::typing("You should just make a list and then ask me.");
    page.tell(Event::NoteSwitched("advice".into()));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(!shown(&page).contains(&"advice"));
    page.tell(Event::NoteSwitched("advice".into()));
    assert!(shown(&page).contains(&"advice"), "it holds at once, of the words that stand there");
    page.tell(Event::NoteSwitched("advice".into()));
    for event in [LineEvent::ModelsAsked, LineEvent::ComparedEnough, LineEvent::Rated(Rating::Right)] {
        page.tell(Event::Line(event));
    }
    let finished = &page.model.listen.sitting.as_ref().unwrap().finished;
    assert!(finished.iter().all(|one| !one.suggestions.contains(&"advice".to_owned())), "{finished:?}");
    assert!(page.model.shell.progress.skills.iter().all(|(id, _)| id != "advice"));
}

#[test]
fn a_missed_skill_comes_back_on_another_line_the_next_day() {
    let mut page = Page::typing("You should just make a list and then ask me.");
    let drill = page.model.listen.sitting.as_ref().unwrap().line.drill.clone();
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Line(LineEvent::ModelsAsked));
    page.tell(Event::Line(LineEvent::ComparedEnough));
    page.tell(Event::Line(LineEvent::Rated(Rating::Right)));
    page.tell(Event::Listen(ListenEvent::SittingEnded));
    page.now += 86_400_000;
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish::default())));
    let first = page.model.listen.sitting.as_ref().unwrap().line.drill.clone();
    assert_ne!(first, drill);
    let tempts = &page.model.shell.drill(&first).unwrap().traps;
    assert!(tempts.iter().any(|trap| trap.expect.contains(&"advice".to_owned())), "{first}");
}

#[test]
fn a_reload_keeps_every_word_and_the_place() {
    let mut page = Page::typing("first try");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Line(LineEvent::RevisionAsked));
    page.tell(Event::Line(LineEvent::ReplyTyped("second try, “quoted” 🙂".into())));
    let text = page.saved(&SITTING.key()).unwrap().to_owned();
    let mut after = Page::open(with(SITTING.key(), text, Route::Listen(ListenPage::Practice)));
    assert_eq!(after.model.shell.route, Route::Listen(ListenPage::Practice));
    assert_eq!(after.reply(), "second try, “quoted” 🙂");
    assert_eq!(after.model.listen.sitting.as_ref().unwrap().line.earlier(), Some("first try"));
    after.tell(Event::Line(LineEvent::ReplyHandedIn));
    let text = after.saved(&SITTING.key()).unwrap().to_owned();
    let noticed = after.model.listen.sitting.as_ref().unwrap().line.verdict(&[]);
    let again = Page::open(with(SITTING.key(), text, Route::Listen(ListenPage::Practice)));
    assert_eq!(again.step(), Step::Noticed);
    assert_eq!(again.model.listen.sitting.as_ref().unwrap().line.verdict(&[]), noticed);
}

#[test]
fn words_in_an_open_line_survive_a_tap_on_another_topic() {
    let mut page = Page::typing("half a thought");
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: Some(Topic::Money), level: None })));
    assert!(page.model.shell.notices.contains(&Notice::OpenLineWaits));
    let asked = |page: &Page| {
        let sitting = page.model.listen.sitting.as_ref().unwrap();
        sitting.lines.len() == 3 && sitting.at == 0 && sitting.line.reply.is_empty()
    };
    assert!(asked(&page), "what was asked for comes, and nothing else");
    page.tell(Event::Listen(ListenEvent::SittingEnded));
    assert_eq!(page.model.shell.route, Route::Listen(ListenPage::Home));
    assert_eq!(page.reply(), "half a thought");
}

/// Stopped with words in it, and lines of another kind asked for.
#[test]
fn a_stopped_line_is_back_once_the_lines_asked_for_are_done() {
    let mut page = Page::typing("half a “thought”");
    page.tell(Event::Listen(ListenEvent::SittingEnded));
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(3) })));
    for line in ["one", "two", "three"] {
        assert!(page.reply().is_empty(), "before {line}");
        let text = page.model.listen.sitting.as_ref().map(|sitting| sitting.lines.len());
        assert_eq!(text, Some(3));
        page.finish_line("You felt alone with it.");
    }
    assert!(page.model.listen.closing.is_some() && page.model.listen.sitting.is_none(), "first comes the end of these");
    let text = page.saved(&SITTING.key()).expect("a reload at the end loses no word").to_owned();
    page.tell(Event::RouteChanged(Route::Listen(ListenPage::Home)));
    assert_eq!(page.reply(), "half a “thought”");
    let again = Page::open(with(SITTING.key(), text, Route::Listen(ListenPage::Practice)));
    assert_eq!(again.reply(), "half a “thought”");
}

#[test]
fn a_stopped_line_outlives_a_reload_and_a_second_one() {
    let mut page = Page::typing("the first");
    let others = |level| Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(level) }));
    page.tell(others(3));
    page.tell(Event::Line(LineEvent::ReplyTyped("the second".into())));
    page.tell(others(4));
    let text = page.saved(&SITTING.key()).unwrap().to_owned();
    let mut page = Page::open(with(SITTING.key(), text, Route::Listen(ListenPage::Home)));
    page.tell(Event::Listen(ListenEvent::SittingEnded));
    assert_eq!(page.reply(), "the second");
    page.tell(Event::SittingDropped);
    assert_eq!(page.reply(), "the first");
    page.tell(Event::SittingDropped);
    assert!(page.model.listen.sitting.is_none());
    assert!(page.effects.contains(&Effect::Remove(SITTING.key())));
}

#[test]
fn a_deep_link_opens_its_drill_and_a_wrong_one_says_so() {
    let id = Page::fresh().model.shell.drills[5].id.clone();
    let page = Page::open(started(Route::Listen(ListenPage::Drill(id.clone()))));
    assert_eq!(page.open_drill().unwrap().id, id);
    let page = Page::open(started(Route::Listen(ListenPage::Drill("no-such-thing".into()))));
    assert_eq!(page.model.shell.notices, [Notice::NoSuchDrill]);
    assert_eq!(page.model.shell.route, Route::Listen(ListenPage::Home));
    assert!(page.effects.contains(&Effect::Replace(Route::Listen(ListenPage::Home))));
}

#[test]
fn every_route_reads_back_from_its_address() {
    let routes = [
        Route::Listen(ListenPage::Home),
        Route::Listen(ListenPage::Practice),
        Route::Listen(ListenPage::How),
        Route::Listen(ListenPage::Marks),
        Route::Listen(ListenPage::Kept),
        Route::Help,
        Route::Settings,
    ];
    let deep = [
        Route::Listen(ListenPage::Drill("phones-03".into())),
        Route::Listen(ListenPage::Topic(Topic::Past)),
        Route::Pause(PausePage::Clock),
        Route::Pause(PausePage::Link("1.a.b.c.d".into())),
        Route::Pause(PausePage::Ours),
        Route::Pause(PausePage::OursLink("1.YQ.d".into())),
    ];
    for route in routes.into_iter().chain(deep) {
        assert_eq!(Route::read(&route.fragment()), route);
    }
    for odd in ["", "#", "#/", "#/nowhere", "#/listen/weather", "#/a/b/c", "#?x", "#/%00"] {
        assert_eq!(Route::read(odd), Route::Listen(ListenPage::Home), "{odd}");
    }
}

#[test]
fn late_and_odd_events_change_nothing() {
    for event in [
        Event::Line(LineEvent::ReplyTyped("x".into())),
        Event::Line(LineEvent::ReplyHandedIn),
        Event::Line(LineEvent::NoteDismissed("advice")),
        Event::Line(LineEvent::CandidatePicked(99)),
        Event::Line(LineEvent::LateNotesAsked),
        Event::Line(LineEvent::ModelsAsked),
        Event::Line(LineEvent::ComparedEnough),
        Event::Line(LineEvent::Rated(Rating::Easy)),
        Event::EraseConfirmed,
        Event::HearAsked,
        Event::NoticeRead(4),
    ] {
        let mut page = Page::fresh();
        page.tell(event.clone());
        assert!(page.model.listen.sitting.is_none() && page.model.shell.notices.is_empty(), "{event:?}");
        assert!(!page.effects.contains(&Effect::EraseAll), "{event:?}");
    }
}

#[test]
fn live_notes_come_only_when_asked_for() {
    let mut page = Page::typing("You should just ask me.");
    assert!(page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]).notes().next().is_none());
    page.tell(Event::LiveNotesChosen(true));
    let typed = Event::Line(LineEvent::ReplyTyped("You should just ask me first.".into()));
    assert!(page.tell(typed).contains(&Effect::AwaitRest), "listening waits until typing rests");
    assert!(page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]).notes().next().is_none());
    page.tell(Event::TypingRested);
    assert!(page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]).notes().next().is_some());
}

#[test]
fn a_key_redraws_the_page_only_where_something_in_sight_changes() {
    let mut page = Page::typing("You felt ");
    assert!(page.model.is_unseen(&Event::Line(LineEvent::ReplyTyped("You felt a".into()))));
    assert!(!page.model.is_unseen(&Event::TypingRested));
    page.tell(Event::Line(LineEvent::ReplyTyped(String::new())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(
        !page.model.is_unseen(&Event::Line(LineEvent::ReplyTyped("Y".into()))),
        "what is asked of an empty reply goes away"
    );
}

#[test]
fn hearing_a_line_stops_when_the_screen_changes() {
    let mut page = Page::typing("");
    assert!(matches!(page.tell(Event::HearAsked), [Effect::Speak(_)]));
    page.tell(Event::RouteChanged(Route::Help));
    assert!(page.effects.contains(&Effect::StopSpeaking));
}

/// A visit that begins with the line of the page itself, with these words typed before the app was there.
fn typed_ahead(route: Route, typed: &str, sitting: Option<String>) -> Page {
    let kept = sitting.into_iter().fold(Kept::default(), |kept, text| kept.with(SITTING.key(), text));
    Page::open(Started { typed: typed.into(), kept, ..started(route) })
}

#[test]
fn what_was_typed_before_the_app_was_there_is_its_first_reply() {
    let page = typed_ahead(Route::Listen(ListenPage::Start), "your boss changed it", None);
    let sitting = page.model.listen.sitting.as_ref().unwrap();
    assert_eq!(sitting.line.drill, FIRST_LINE);
    assert_eq!(sitting.line.reply, "your boss changed it");
    assert_eq!(sitting.lines.len(), usize::from(page.model.shell.settings.lines));
    assert_eq!(sitting.lines.iter().filter(|id| *id == FIRST_LINE).count(), 1);
    assert_eq!(page.model.shell.route, Route::Listen(ListenPage::Practice));
    assert!(
        page.effects
            .iter()
            .any(|one| matches!(one, Effect::Save(key, text) if *key == SITTING.key() && text.contains("your boss")))
    );
}

#[test]
fn an_open_line_goes_on_and_what_was_typed_beside_it_can_be_taken_along() {
    let mut before = Page::typing("my open words");
    let open = before.tell(Event::Line(LineEvent::ReplyTyped("my open words".into())));
    let text = open.iter().find_map(|one| match one {
        Effect::Save(key, text) if *key == SITTING.key() => Some(text.clone()),
        _ => None,
    });
    let mut page = typed_ahead(Route::Listen(ListenPage::Start), "other words", text);
    assert_eq!(page.model.listen.sitting.as_ref().unwrap().line.reply, "my open words");
    assert_eq!(page.model.shell.notices, [Notice::SittingLost]);
    let Effect::Download { text, .. } = &page.tell(Event::UnreadAsked)[0] else { panic!() };
    assert_eq!(text, "other words");
}

#[test]
fn who_typed_and_went_elsewhere_finds_the_line_on_the_first_screen() {
    let page = typed_ahead(Route::Help, "your boss", None);
    assert_eq!(page.model.shell.route, Route::Help);
    assert_eq!(page.model.listen.sitting.as_ref().unwrap().line.reply, "your boss");
    let page = typed_ahead(Route::Help, "", None);
    assert!(page.model.listen.sitting.is_none(), "who typed nothing has no line open");
}
