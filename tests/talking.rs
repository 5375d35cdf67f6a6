//! What a person does in Talk, as events; what comes of it, as model and effects. No browser.

mod person;

use hearback::areas::listen::SITTING;
use hearback::areas::listen::{ListenEvent, ListenPage};
use hearback::areas::talk::{Aim, TalkPage, hard_skills};
use hearback::areas::talk::{Face, TalkEvent};
use hearback::areas::talk::{LIKED, OPEN_TALK, read_talk, write_liked};
use hearback::content::english;
use hearback::drills::{Rating, Step, Task, Wish};
use hearback::ear::Start;
use hearback::ear::{Kind as NoteKind, Mode};
use hearback::shell::kept::REPLY;
use hearback::shell::kept::{Keep, Trouble, read_reply};
use hearback::shell::{Effect, Event, LineEvent, Notice, Route, Shelf};
use person::{Page, started, with};

fn talk(page: TalkPage) -> Page {
    let mut page = Page::open(started(Route::Talk(page)));
    assert!(
        page.effects.contains(&Effect::ReadFile(english().deck_name().into())),
        "the deck is fetched when Talk is opened"
    );
    deliver(&mut page);
    page
}

fn deliver(page: &mut Page) {
    page.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().to_owned())));
}

fn own_words(text: &str, aim: Aim) -> Page {
    let mut page = Page::open(started(Route::Talk(TalkPage::Own)));
    page.tell(Event::Talk(TalkEvent::SaidTyped(text.into())));
    page.tell(Event::Talk(TalkEvent::AimChosen(aim)));
    page.tell(Event::Talk(TalkEvent::SaidHandedIn));
    page
}

fn own_step(page: &Page) -> Option<Step> {
    page.model.talk.own.open.as_ref().map(|(_, line)| line.step)
}

#[test]
fn without_authored_points_only_how_the_words_are_put_is_told() {
    let statement = "When you were on your phone all through dinner I felt pushed aside.";
    let language = english();
    for reply in ["You felt furious.", "You don't mind the phone.", "You were happy.", "You felt abandoned.", "Okay."] {
        let mut page = own_words(statement, Aim::Feeling);
        page.tell(Event::Line(LineEvent::ReplyTyped(reply.into())));
        page.tell(Event::Line(LineEvent::ReplyHandedIn));
        let (_, line) = page.model.talk.own.open.as_ref().unwrap();
        let verdict = line.verdict(&[]);
        for one in verdict.notes().chain(&verdict.more) {
            let family = language.observation(one.id).unwrap().family;
            assert!(matches!(family, "form" | "roadblock" | "tone"), "{reply} raises {}", one.id);
        }
    }
    let copied = "You felt pushed aside when I was on my phone all through dinner.";
    for (aim, told) in [(Aim::Event, true), (Aim::Mirror, false)] {
        let mut page = own_words(statement, aim);
        page.tell(Event::Line(LineEvent::ReplyTyped(copied.into())));
        page.tell(Event::Line(LineEvent::ReplyHandedIn));
        let (drill, line) = page.model.talk.own.open.as_ref().unwrap();
        assert_eq!(line.verdict(&[]).notes().any(|one| one.id == "parroting"), told, "{aim:?}");
        assert!(drill.prompt.mode != Mode::Drill && drill.prompt.points.is_empty());
    }
    let mut page = own_words(statement, Aim::Event);
    page.tell(Event::Line(LineEvent::ReplyTyped("You should ask me. I was only checking the time.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    let (_, line) = page.model.talk.own.open.as_ref().unwrap();
    assert!(line.verdict(&[]).notes().any(|one| one.kind == NoteKind::Suggestion), "roadblocks are still told");
}

#[test]
fn own_words_survive_a_reload_at_every_step() {
    let mut page = Page::open(started(Route::Talk(TalkPage::Own)));
    page.tell(Event::Talk(TalkEvent::SaidHandedIn));
    assert!(page.model.talk.own.asked_empty && own_step(&page).is_none());
    page.tell(Event::Talk(TalkEvent::SaidTyped("I'm so tired, “really” 🙂".into())));
    let again = reload(&page, Route::Talk(TalkPage::Own));
    assert_eq!(again.model.talk.own.said, "I'm so tired, “really” 🙂");
    page.tell(Event::Talk(TalkEvent::AimChosen(Aim::Brief)));
    page.tell(Event::Talk(TalkEvent::SaidHandedIn));
    page.tell(Event::Line(LineEvent::ReplyTyped("first".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Line(LineEvent::RevisionAsked));
    page.tell(Event::Line(LineEvent::ReplyTyped("You're worn out.".into())));
    let again = reload(&page, Route::Talk(TalkPage::Own));
    assert_eq!(own_step(&again), Some(Step::Reply));
    let own = &again.model.talk.own;
    assert_eq!((own.reply(), own.aim), ("You're worn out.", Aim::Brief));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    let again = reload(&page, Route::Talk(TalkPage::Own));
    assert_eq!(own_step(&again), Some(Step::Noticed));
    assert_eq!(again.model.talk.open_line().unwrap().1.earlier(), Some("first"));
    page.tell(Event::Talk(TalkEvent::SaidChangeAsked));
    let again = reload(&page, Route::Talk(TalkPage::Own));
    assert_eq!((own_step(&again), again.model.talk.own.reply()), (None, "You're worn out."));
}

/// The page as this tab's storage brings it back.
fn reload(page: &Page, route: Route) -> Page {
    let open = page.saved(&OPEN_TALK.key()).unwrap().to_owned();
    assert!(read_talk(&open).is_ok(), "{:?}", page.effects);
    Page::open(with(OPEN_TALK.key(), open, route))
}

#[test]
fn own_words_and_an_open_line_do_not_get_in_each_others_way() {
    let mut page = Page::typing("half a thought");
    page.tell(Event::RouteChanged(Route::Talk(TalkPage::Own)));
    page.tell(Event::Talk(TalkEvent::SaidTyped("I missed you today.".into())));
    page.tell(Event::Talk(TalkEvent::SaidHandedIn));
    page.tell(Event::Line(LineEvent::ReplyTyped("You missed me.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Line(LineEvent::ModelsAsked));
    page.tell(Event::Line(LineEvent::ComparedEnough));
    assert_eq!(own_step(&page), Some(Step::Compare), "that is the end: nothing is rated");
    page.tell(Event::Line(LineEvent::RevisionAsked));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert_eq!(own_step(&page), Some(Step::Noticed));
    assert_eq!(page.reply(), "half a thought");
    page.tell(Event::RouteChanged(Route::Listen(ListenPage::Practice)));
    page.tell(Event::Line(LineEvent::ReplyTyped("half a thought more".into())));
    assert_eq!(page.model.talk.own.reply(), "You missed me.");
}

#[test]
fn own_words_are_kept_by_their_own_control_alone() {
    let mut page = own_words("I missed you today.", Aim::Event);
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::Line(LineEvent::ReplyTyped("You missed me.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(page.model.shell.kept.is_empty());
    page.tell(Event::Talk(TalkEvent::OwnKept));
    let Some((key, kept)) = page.model.shell.kept.first().cloned() else { panic!("nothing was kept") };
    assert_eq!(kept.said.as_deref(), Some("I missed you today."));
    let text = page.saved(&REPLY.one(key)).unwrap();
    assert_eq!(read_reply(text), Ok(kept));
    page.tell(Event::Talk(TalkEvent::OwnKept));
    assert_eq!(page.model.shell.kept.len(), 1, "once is enough");
    let mut page = own_words("I missed you today.", Aim::Event);
    page.tell(Event::KeepChosen(Keep::Nothing));
    page.tell(Event::Line(LineEvent::ReplyTyped("You missed me.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Talk(TalkEvent::OwnKept));
    assert!(page.model.shell.kept.is_empty() && !page.effects.iter().any(|one| matches!(one, Effect::Save(..))));
}

#[test]
fn favourites_are_kept_once_the_person_says_so_and_deleted_with_the_rest() {
    let mut page = talk(TalkPage::Cards);
    let id = page.model.talk.card(&page.model.shell).unwrap().id.clone();
    page.tell(Event::Talk(TalkEvent::FavouriteTurned));
    assert_eq!(page.saved(&LIKED.key()), None);
    page.tell(Event::KeepChosen(Keep::Progress));
    assert_eq!(page.saved(&LIKED.key()), Some(write_liked(&vec![id]).as_str()));
    page.tell(Event::ChangedElsewhere(LIKED.key(), Some("[\"need-01\"]".into())));
    assert_eq!(page.model.talk.favourites, ["need-01"]);
    page.tell(Event::ErasedElsewhere);
    assert!(page.model.talk.favourites.is_empty() && page.effects.contains(&Effect::Remove(OPEN_TALK.key())));
    let page = Page::open(with(LIKED.key(), "{broken", Route::Listen(ListenPage::Home)));
    assert_eq!(page.model.shell.notices, [Notice::SetAside]);
    assert!(page.effects.contains(&Effect::SetAside(LIKED.key(), "{broken".into())));
}

#[test]
fn cards_come_one_after_the_other_and_then_it_is_said() {
    let mut page = talk(TalkPage::Cards);
    page.tell(Event::Talk(TalkEvent::CardsPicked("tired")));
    let count = page.model.talk.cards.order.len();
    let mut seen = Vec::new();
    for _ in 0..count {
        seen.push(page.model.talk.card(&page.model.shell).unwrap().id.clone());
        page.tell(Event::Talk(TalkEvent::FaceTurned(Face::Example)));
        page.tell(Event::Talk(TalkEvent::NextCardAsked));
        assert_eq!(page.model.talk.cards.face, Face::Card);
    }
    assert!(page.model.talk.card(&page.model.shell).is_none());
    let again = reload(&page, Route::Talk(TalkPage::Cards));
    assert_eq!(again.model.talk.cards.pick, "tired");
    page.tell(Event::Talk(TalkEvent::NextCardAsked));
    assert!(page.model.talk.card(&page.model.shell).is_none(), "one more tap changes nothing");
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), count);
}

#[test]
fn a_deck_that_cannot_be_had_can_be_tried_again_and_own_words_need_none() {
    let mut page = Page::open(started(Route::Talk(TalkPage::Own)));
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::ReadFile(_))));
    page.tell(Event::RouteChanged(Route::Talk(TalkPage::Cards)));
    page.tell(Event::FileRead(english().deck_name().into(), None));
    assert!(matches!(page.model.shell.shelf, Shelf::Missing));
    page.tell(Event::DeckAsked);
    assert!(page.effects.contains(&Effect::ReadFile(english().deck_name().into())));
    page.tell(Event::FileRead("another.json".into(), Some(english().deck().to_owned())));
    assert!(page.model.shell.deck().is_none());
    deliver(&mut page);
    assert!(page.model.talk.card(&page.model.shell).is_some());
}

#[test]
fn a_sitting_wanted_before_the_deck_is_here_opens_when_it_comes() {
    let mut page = Page::open(started(Route::Talk(TalkPage::Home)));
    page.tell(Event::TaskAsked(Task::Validation));
    assert!(page.model.listen.sitting.is_none());
    deliver(&mut page);
    assert_eq!(page.model.shell.route, Route::Listen(ListenPage::Practice));
    assert!(page.model.listen.sitting.as_ref().unwrap().lines.iter().all(|id| Task::of(id) == Some(Task::Validation)));
    let mut page = Page::open(started(Route::Talk(TalkPage::Home)));
    page.tell(Event::TaskAsked(Task::Validation));
    page.tell(Event::RouteChanged(Route::Help));
    deliver(&mut page);
    assert_eq!(
        (&page.model.shell.route, page.model.listen.sitting.is_none()),
        (&Route::Help, true),
        "who went elsewhere stays there"
    );
}

#[test]
fn lines_of_the_deck_are_practised_and_leave_the_level_of_other_lines_alone() {
    let mut page = talk(TalkPage::Home);
    page.tell(Event::TaskAsked(Task::Summary));
    let first = page.model.listen.sitting.as_ref().unwrap().line.drill.clone();
    page.tell(Event::Line(LineEvent::ReplyTyped("You should just do it.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Line(LineEvent::ModelsAsked));
    page.tell(Event::Line(LineEvent::ComparedEnough));
    page.tell(Event::Line(LineEvent::Rated(Rating::Easy)));
    assert_eq!(page.model.shell.progress.level, 1);
    assert!(page.model.shell.progress.last_seen(&first).is_some());
    assert!(hard_skills(&page.model.shell.progress).contains(&"advice"), "{:?}", page.model.shell.progress.skills);
    page.tell(Event::Listen(ListenEvent::SittingEnded));
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish::default())));
    assert!(page.model.listen.sitting.as_ref().unwrap().lines.iter().all(|id| Task::of(id).is_none()));
}

#[test]
fn an_open_line_of_the_deck_waits_for_it_and_loses_nothing() {
    let mut page = talk(TalkPage::Home);
    page.tell(Event::TaskAsked(Task::Summary));
    page.tell(Event::Line(LineEvent::ReplyTyped("Three things".into())));
    let text = page.saved(&SITTING.key()).unwrap().to_owned();
    let reopen = || Page::open(with(SITTING.key(), text.clone(), Route::Listen(ListenPage::Practice)));
    let mut after = reopen();
    assert_eq!(after.model.shell.route, Route::Listen(ListenPage::Practice));
    assert!(after.model.listen.sitting.is_none() && after.model.shell.notices.is_empty());
    after.tell(Event::FileRead(english().deck_name().into(), None));
    assert!(!after.effects.contains(&Effect::Remove(SITTING.key())), "it stays where it is until it can be opened");
    after.tell(Event::DeckAsked);
    deliver(&mut after);
    assert_eq!(after.reply(), "Three things");
    // Who opens another line meanwhile is told, and the words wait for the end of that.
    let mut other = reopen();
    other.tell(Event::Listen(ListenEvent::SittingAsked(Wish::default())));
    assert_eq!(other.model.shell.notices, [Notice::OpenLineWaits]);
    deliver(&mut other);
    assert!(Task::of(&other.open_drill().unwrap().id).is_none());
    other.tell(Event::Listen(ListenEvent::SittingEnded));
    assert_eq!(other.reply(), "Three things");
}

#[test]
fn a_deep_link_to_a_line_of_the_deck_opens_it_once_it_is_here() {
    let mut page = Page::open(started(Route::Listen(ListenPage::Drill("validate-03".into()))));
    assert!(page.model.shell.notices.is_empty());
    deliver(&mut page);
    assert_eq!(page.open_drill().unwrap().id, "validate-03");
    let mut page = Page::open(started(Route::Listen(ListenPage::Drill("summary-99".into()))));
    deliver(&mut page);
    assert_eq!(page.model.shell.notices, [Notice::NoSuchDrill]);
    assert_eq!(page.model.shell.route, Route::Listen(ListenPage::Home));
}

#[test]
fn a_typed_question_survives_a_reload_and_late_events_change_nothing() {
    let mut page = talk(TalkPage::Questions);
    page.tell(Event::Talk(TalkEvent::QuestionHandedIn));
    assert!(page.model.talk.ask.asked_empty);
    page.tell(Event::Talk(TalkEvent::QuestionTyped("How was it?".into())));
    page.tell(Event::Talk(TalkEvent::QuestionHandedIn));
    let closed = page.model.talk.question(&page.model.shell).unwrap().clone();
    let mut again = reload(&page, Route::Talk(TalkPage::Questions));
    deliver(&mut again);
    assert_eq!(again.model.talk.question(&again.model.shell), Some(&closed));
    assert_eq!(again.model.talk.ask.opening.as_ref().unwrap().start, Start::Open);
    for event in [
        TalkEvent::OwnKept,
        TalkEvent::SaidChangeAsked,
        TalkEvent::NextCardAsked,
        TalkEvent::FavouriteTurned,
        TalkEvent::QuestionHandedIn,
        TalkEvent::QuestionChangeAsked,
        TalkEvent::NextQuestionAsked,
    ]
    .map(Event::Talk)
    .into_iter()
    .chain([Event::ChangedElsewhere(LIKED.key(), Some("7".into()))])
    {
        let mut page = Page::fresh();
        page.tell(event.clone());
        assert!(page.model.shell.notices.is_empty() && page.model.listen.sitting.is_none(), "{event:?}");
        assert!(page.model.shell.kept.is_empty() && page.model.talk.favourites.is_empty(), "{event:?}");
    }
}

#[test]
fn what_is_typed_in_talk_is_in_the_file_when_nothing_can_be_saved() {
    let mut page = own_words("I missed you today.", Aim::Event);
    page.tell(Event::Line(LineEvent::ReplyTyped("You missed me.".into())));
    page.tell(Event::SaveFailed(OPEN_TALK.key(), Trouble::Full));
    assert_eq!(page.model.shell.notices, [Notice::StorageFull]);
    page.tell(Event::ExportAsked);
    let Some(Effect::Download { text, .. }) = page.effects.first() else { panic!("no file") };
    assert!(text.contains("I missed you today.") && text.contains("You missed me."), "{text}");
}
