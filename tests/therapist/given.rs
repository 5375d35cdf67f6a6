//! What happens in the app to packs and assignments that were given. No browser.

use hearback::areas::given::{ACCEPTED, KEPT_PACKS, write_accepted};
use hearback::areas::given::{GivenEvent, GivenPage, Meets, Received};
use hearback::areas::listen::{ListenPage, SITTING};
use hearback::areas::talk::TalkPage;
use hearback::areas::therapist::{DESK, TherapistPage};
use hearback::content::english;
use hearback::packs::{Problem, read_pack_file, write_link, written_short};
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Kept, Key, Notice, Route, Started};

use crate::person::{Page, started, with};
use crate::sample::PACK;

fn tell(page: &mut Page, event: GivenEvent) {
    page.tell(Event::Given(event));
}

fn opened() -> Page {
    let mut page = Page::open(started(Route::Given(GivenPage::Packs)));
    page.tell(Event::FileOpened(Some(PACK.into())));
    page
}

fn with_pack() -> Page {
    let mut page = opened();
    tell(&mut page, GivenEvent::Welcomed);
    page
}

fn text_of(page: &Page, key: &Key) -> Option<String> {
    page.saved(key).map(str::to_owned)
}

#[test]
fn what_was_opened_changes_nothing_until_it_is_welcomed() {
    let mut page = opened();
    assert!(matches!(page.model.given.received, Some(Received::Pack(_))));
    assert!(page.model.given.packs.is_empty());
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Save(..))));
    tell(&mut page, GivenEvent::Refused);
    assert!(page.model.given.received.is_none() && page.model.given.packs.is_empty());
    page.tell(Event::FileOpened(Some("{}".into())));
    tell(&mut page, GivenEvent::Welcomed);
    assert_eq!(page.model.given.received, Some(Received::Odd(vec![Problem::Damaged])), "odd things stay out");
}

#[test]
fn a_pack_is_kept_as_the_person_says() {
    let mut page = with_pack();
    assert!(page.saved(&KEPT_PACKS.tab()).is_some() && page.saved(&KEPT_PACKS.key()).is_none());
    page.tell(Event::KeepChosen(Keep::Progress));
    let text = text_of(&page, &KEPT_PACKS.key()).unwrap();
    assert!(page.effects.contains(&Effect::Remove(KEPT_PACKS.tab())));
    let after = Page::open(with(KEPT_PACKS.key(), text, Route::Given(GivenPage::Packs)));
    assert_eq!(after.model.given.packs, page.model.given.packs);

    let mut none = with_pack();
    none.tell(Event::KeepChosen(Keep::Nothing));
    assert!(none.effects.contains(&Effect::Remove(KEPT_PACKS.tab())));
    tell(&mut none, GivenEvent::PackRemoved("evenings-4k2p".into()));
    assert!(!none.effects.iter().any(|effect| matches!(effect, Effect::Save(..))));
}

#[test]
fn a_pack_that_differs_stands_beside_and_the_same_is_taken_once() {
    let mut page = with_pack();
    page.tell(Event::FileOpened(Some(PACK.into())));
    tell(&mut page, GivenEvent::Welcomed);
    assert_eq!(page.model.given.packs.len(), 1);
    // The same with its fields in another order.
    let Ok(serde_json::Value::Object(mut fields)) = serde_json::from_str(PACK) else { panic!() };
    let id = fields.remove("id").unwrap();
    fields.insert("id".into(), id);
    page.tell(Event::FileOpened(Some(serde_json::Value::Object(fields).to_string())));
    let Some(Received::Pack(same)) = page.model.given.received.clone() else { panic!() };
    assert_eq!(page.model.given.meets(&same), Meets::Same);
    page.tell(Event::FileOpened(Some(PACK.replace("Evenings", "Mornings"))));
    let Some(Received::Pack(other)) = page.model.given.received.clone() else { panic!() };
    assert_eq!(page.model.given.meets(&other), Meets::Other);
    tell(&mut page, GivenEvent::Welcomed);
    let ids: Vec<&str> = page.model.given.packs.iter().map(|pack| pack.id.as_str()).collect();
    assert_eq!(ids, ["evenings-4k2p", "evenings-4k2p-2"]);
}

#[test]
fn a_line_of_a_pack_is_practised_as_any_other() {
    let mut page = with_pack();
    page.tell(Event::KeepChosen(Keep::Replies));
    tell(&mut page, GivenEvent::PackPractised("evenings-4k2p".into()));
    assert_eq!(page.open_drill().map(|drill| drill.id.as_str()), Some("evenings-4k2p.line-1"));
    let sitting = text_of(&page, &SITTING.key());
    page.finish_line("I had my phone out at dinner, and you felt alone.");
    assert_eq!(page.model.listen.closing.as_ref().map(Vec::len), Some(1));
    assert!(page.model.shell.progress.last_seen("evenings-4k2p.line-1").is_some());
    // A reload in the middle of it finds the line again.
    let packs = hearback::areas::given::write_packs(&page.model.given.packs);
    let kept = Kept::default().with(KEPT_PACKS.key(), packs).with(SITTING.key(), sitting.unwrap());
    let after = Page::open(Started { kept, ..started(Route::Listen(ListenPage::Practice)) });
    assert_eq!(after.open_drill().map(|drill| drill.id.as_str()), Some("evenings-4k2p.line-1"));
}

#[test]
fn a_hosted_pack_is_read_from_beside_the_page_alone() {
    let page = Page::open(started(Route::read("#area=listen&pack=evenings.json")));
    assert!(page.effects.contains(&Effect::ReadFile("evenings.json".into())));
    let mut page = page;
    page.tell(Event::FileRead("another.json".into(), Some(PACK.into())));
    assert_eq!(page.model.given.received, Some(Received::Waiting));
    page.tell(Event::FileRead("evenings.json".into(), Some(PACK.into())));
    assert!(matches!(page.model.given.received, Some(Received::Pack(_))));
    // A pack within the snippet needs no file.
    let short = written_short(&read_pack_file(PACK).unwrap().text).unwrap();
    let within = Page::open(started(Route::read(&["#area=listen&pack=", &short].concat())));
    assert!(matches!(within.model.given.received, Some(Received::Pack(_))), "{:?}", within.model.given.received);
    assert!(!within.effects.iter().any(|effect| matches!(effect, Effect::ReadFile(name) if *name == short)));
    for name in ["../x.json", "https://elsewhere.example/x.json", "a/b.json"] {
        let page = Page::open(started(Route::Given(GivenPage::PackFile(name.into()))));
        assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::ReadFile(_))), "{name}");
        assert_eq!(page.model.given.received, Some(Received::Missing));
    }
}

const TASK: &str = r#"{"kind":"hearback-assignment","version":1,"title":"This week","drills":["evenings-4k2p.line-1","gone-99"],
"prompts":["What was good today?"],"pack":PACK}"#;

fn with_task(keep: Keep) -> Page {
    let mut page = Page::open(started(Route::Given(GivenPage::Packs)));
    page.tell(Event::KeepChosen(keep));
    page.tell(Event::FileOpened(Some(TASK.replace("PACK", PACK))));
    assert!(page.model.given.accepted.is_none());
    tell(&mut page, GivenEvent::Welcomed);
    page
}

#[test]
fn an_assignment_brings_its_pack_and_knows_what_was_done() {
    let mut page = with_task(Keep::Progress);
    assert_eq!(page.model.shell.route, Route::Given(GivenPage::Task));
    assert_eq!(page.model.given.packs.len(), 1);
    tell(&mut page, GivenEvent::TaskPractised);
    page.finish_line("My phone was out at dinner, and you sat there alone.");
    let accepted = page.model.given.accepted.clone().unwrap();
    assert_eq!(accepted.done.len(), 1);
    assert!(accepted.done[0].reply.contains("sat there alone") && accepted.done[0].shown);
    let local = text_of(&page, &ACCEPTED.key()).unwrap();
    let tab = text_of(&page, &ACCEPTED.tab()).unwrap();
    assert!(!local.contains("sat there alone") && tab.contains("sat there alone"), "words go with the tab");
    page.tell(Event::KeepChosen(Keep::Replies));
    assert!(text_of(&page, &ACCEPTED.key()).unwrap().contains("sat there alone"));
}

#[test]
fn an_assignment_goes_on_with_what_another_window_wrote_of_it() {
    let (mut one, mut other) = (with_task(Keep::Replies), with_task(Keep::Replies));
    tell(&mut one, GivenEvent::WordsTyped("We talked on Sunday.".into()));
    let elsewhere = |page: &Page| Event::ChangedElsewhere(ACCEPTED.key(), text_of(page, &ACCEPTED.key()));
    other.tell(elsewhere(&one));
    tell(&mut other, GivenEvent::Talked(0));
    let kept = text_of(&other, &ACCEPTED.key()).unwrap();
    assert!(kept.contains("We talked on Sunday."), "the words of one window outlive what is done in the other: {kept}");

    // Where words may not stay, what is kept lacks them, and each window goes on with its own.
    let (mut one, mut other) = (with_task(Keep::Progress), with_task(Keep::Progress));
    tell(&mut one, GivenEvent::WordsTyped("We talked on Sunday.".into()));
    tell(&mut other, GivenEvent::Talked(0));
    one.tell(elsewhere(&other));
    let accepted = one.model.given.accepted.as_ref().unwrap();
    assert_eq!((accepted.words.as_str(), accepted.talked[0]), ("We talked on Sunday.", true));
    one.tell(Event::ChangedElsewhere(ACCEPTED.key(), Some("{odd".into())));
    assert!(one.model.given.accepted.is_some(), "what can't be read changes nothing");
    one.tell(Event::ChangedElsewhere(ACCEPTED.key(), None));
    assert!(one.model.given.accepted.is_none(), "it was deleted there");
}

#[test]
fn a_new_version_does_not_take_an_assignment_that_is_kept_nowhere() {
    assert!(with_task(Keep::Nothing).model.is_busy());
    assert!(!with_task(Keep::Progress).model.is_busy());
}

fn asks_for_deck(page: &Page) -> bool {
    page.effects.iter().any(|effect| matches!(effect, Effect::ReadFile(name) if name == english().deck_name()))
}

#[test]
fn cards_and_lines_of_the_deck_come_with_the_deck() {
    assert!(!asks_for_deck(&with_task(Keep::Progress)), "nothing of it is in there");
    let mut page = Page::open(started(Route::Given(GivenPage::Packs)));
    let task = r#"{"kind":"hearback-assignment","version":1,"title":"This week","drills":["summary-01"],
        "cards":["event-02","feeling-01","gone-99"]}"#;
    page.tell(Event::FileOpened(Some(task.into())));
    assert!(asks_for_deck(&page));
    page.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().into())));
    tell(&mut page, GivenEvent::Welcomed);
    page.tell(Event::AssignedCardsAsked);
    assert!(page.effects.contains(&Effect::GoTo(Route::Talk(TalkPage::Cards))));
    let deck = page.model.shell.deck().unwrap();
    let mut drawn: Vec<&str> = page.model.talk.cards.order.iter().map(|place| deck.cards[*place].id.as_str()).collect();
    drawn.sort_unstable();
    assert_eq!(drawn, ["event-02", "feeling-01"], "the cards of the assignment that are here, and no others");
    tell(&mut page, GivenEvent::TaskPractised);
    assert_eq!(page.open_drill().map(|drill| drill.id.as_str()), Some("summary-01"));
    let accepted = page.model.given.accepted.clone().unwrap();
    // Once the assignment is gone its cards are no draw any more.
    tell(&mut page, GivenEvent::TaskPutAway);
    page.tell(Event::RouteChanged(Route::Talk(TalkPage::Cards)));
    assert!(page.model.talk.cards.order.len() > 80, "all cards lie there again");
    // A page opened anew on the assignment asks for the deck by itself.
    let kept = write_accepted(&accepted, true);
    assert!(asks_for_deck(&Page::open(with(ACCEPTED.tab(), kept, Route::Given(GivenPage::Task)))));
}

#[test]
fn a_second_assignment_does_not_take_the_place_of_the_first() {
    let mut page = with_task(Keep::Progress);
    let other = TASK.replace("PACK", PACK).replace("This week", "Next week");
    page.tell(Event::FileOpened(Some(other)));
    tell(&mut page, GivenEvent::Welcomed);
    assert_eq!(page.model.given.accepted.as_ref().map(|accepted| accepted.task.title.as_str()), Some("This week"));
    assert!(page.model.given.received.is_some(), "the question stays open");
}

#[test]
fn a_deleted_assignment_can_be_put_back_until_the_page_is_left() {
    let mut page = with_task(Keep::Progress);
    tell(&mut page, GivenEvent::WordsTyped("mine".into()));
    tell(&mut page, GivenEvent::TaskPutAway);
    assert!(page.model.given.accepted.is_none() && page.effects.contains(&Effect::Remove(ACCEPTED.key())));
    tell(&mut page, GivenEvent::TaskPutBack);
    assert_eq!(page.model.given.accepted.as_ref().map(|accepted| accepted.words.as_str()), Some("mine"));
    assert!(text_of(&page, &ACCEPTED.key()).is_some(), "and it is kept again");
    tell(&mut page, GivenEvent::TaskPutAway);
    let other = TASK.replace("PACK", PACK).replace("This week", "Next week");
    page.tell(Event::FileOpened(Some(other)));
    tell(&mut page, GivenEvent::Welcomed);
    tell(&mut page, GivenEvent::TaskPutBack);
    let title = |page: &Page| page.model.given.accepted.as_ref().map(|accepted| accepted.task.title.clone());
    assert_eq!(title(&page).as_deref(), Some("Next week"), "the one that was accepted meanwhile stays");
    tell(&mut page, GivenEvent::TaskPutAway);
    page.tell(Event::RouteChanged(Route::Help));
    tell(&mut page, GivenEvent::TaskPutBack);
    assert!(page.model.given.accepted.is_none());
}

#[test]
fn the_page_is_copied_sent_or_saved_as_the_text_that_is_read() {
    let mut page = with_task(Keep::Progress);
    tell(&mut page, GivenEvent::WordsTyped("It went well.".into()));
    for event in [GivenEvent::PageCopied, GivenEvent::PageSent, GivenEvent::PageSaved] {
        page.effects.clear();
        tell(&mut page, event.clone());
        let text = page.effects.iter().find_map(|effect| match effect {
            Effect::Copy(text) | Effect::Send(text) | Effect::Download { text, .. } => Some(text.as_str()),
            _ => None,
        });
        assert_eq!(text, Some("This week\n\nIn my own words\nIt went well.\n"), "{event:?}");
    }
    page.tell(Event::Copied(true));
    assert_eq!(page.model.given.copied, Some(true));
    tell(&mut page, GivenEvent::PageCopied);
    assert_eq!(page.model.given.copied, None, "it is not said of a copy that has yet to be made");
}

#[test]
fn no_trace_keeps_nothing_of_an_assignment() {
    let page = with_task(Keep::Nothing);
    assert!(page.model.given.accepted.is_some());
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Save(..))), "{:?}", page.effects);
}

#[test]
fn everything_is_in_the_file_a_person_takes_along_and_goes_when_all_is_deleted() {
    let mut page = with_task(Keep::Progress);
    page.tell(Event::ExportAsked);
    let text = page.effects.iter().find_map(|effect| match effect {
        Effect::Download { text, .. } => Some(text.clone()),
        _ => None,
    });
    assert!(text.is_some_and(|text| text.contains("This week") && text.contains(r#""slot":"packs""#)));
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseConfirmed);
    assert!(page.model.given.packs.is_empty() && page.model.given.accepted.is_none());
}

#[test]
fn what_a_newer_version_kept_is_left_alone_and_what_is_damaged_is_set_aside() {
    let newer = "{\"kind\":\"hearback-packs\",\"version\":2}";
    let kept = Kept::default().with(KEPT_PACKS.key(), newer).with(DESK.key(), "{broken");
    let mut page = Page::open(Started { kept, ..started(Route::Given(GivenPage::Packs)) });
    assert_eq!(page.model.shell.notices, [Notice::NewerVersion, Notice::SetAside]);
    assert!(page.effects.contains(&Effect::SetAside(DESK.key(), "{broken".into())));
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::FileOpened(Some(PACK.into())));
    tell(&mut page, GivenEvent::Welcomed);
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Save(key, _) if *key == KEPT_PACKS.key())));
}

#[test]
fn packs_and_assignments_of_a_newer_version_in_another_window_are_left_alone() {
    let newer = || Some("{\"kind\":\"hearback-packs\",\"version\":2}".to_owned());
    let news = [&KEPT_PACKS, &ACCEPTED].map(Event::NewerFound);
    for news in news.into_iter().chain([Event::ChangedElsewhere(KEPT_PACKS.key(), newer())]) {
        let mut page = with_task(Keep::Progress);
        page.tell(news);
        assert_eq!(page.model.shell.notices, [Notice::NewerVersion]);
        page.effects.clear();
        page.tell(Event::FileOpened(Some(PACK.into())));
        tell(&mut page, GivenEvent::Welcomed);
        let written =
            |one: &Effect| matches!(one, Effect::Save(key, _) if [&KEPT_PACKS, &ACCEPTED].contains(&key.slot));
        assert!(!page.effects.iter().any(written), "{:?}", page.effects);
    }
}

#[test]
fn a_link_is_read_from_the_address() {
    let link = write_link("#/pack/", &hearback::packs::read_pack_file(PACK).unwrap().text).unwrap_or_default();
    let page = Page::open(started(Route::read(&link)));
    assert!(matches!(page.model.given.received, Some(Received::Pack(_))), "{:?}", page.model.given.received);
    let page = Page::open(started(Route::read(&link[..link.len() - 3])));
    assert_eq!(page.model.given.received, Some(Received::Odd(vec![Problem::Damaged])));
    for route in [
        Route::Therapist(TherapistPage::Widget),
        Route::Therapist(TherapistPage::Write),
        Route::Therapist(TherapistPage::Assign),
        Route::Given(GivenPage::Packs),
        Route::Given(GivenPage::Task),
        Route::Given(GivenPage::PackLink("x".into())),
        Route::Given(GivenPage::TaskLink("x".into())),
        Route::Given(GivenPage::PackFile("x.json".into())),
    ] {
        assert_eq!(Route::read(&route.fragment()), route);
    }
}
