//! Say: how steps become a sentence, what stays of it, and what a link carries.

#[path = "say/joining.rs"]
mod joining;
#[path = "say/links.rs"]
mod links;
mod person;
#[path = "say/typed.rs"]
mod typed;

use hearback::areas::say::words::{Builder, SayWords};
use hearback::areas::say::{At, SAID, SAY, SENTENCE_LIMIT, SayEvent, SayPage, read_link, read_said, read_say};
use hearback::content::english;
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, LineEvent, Notice, Route};
use person::{Page, started, with};

fn words() -> &'static SayWords {
    SayWords::of(english())
}

fn builder(id: &str) -> &'static Builder {
    SayWords::builder(english(), id).unwrap()
}

fn at(id: &str) -> Route {
    SayPage::Build(id.to_owned()).into()
}

fn typed(place: usize, text: &str) -> Event {
    Event::Say(SayEvent::StepTyped(place, text.into()))
}

/// A page where a sentence was made of one step.
fn writing(id: &str, text: &str) -> Page {
    let mut page = Page::open(started(at(id)));
    page.tell(typed(0, text));
    page
}

fn sentence(page: &Page) -> String {
    page.model.say.sentence(&page.model.shell)
}

fn stage(page: &Page) -> At {
    page.model.say.draft(&page.model.shell).unwrap().at()
}

#[test]
fn what_is_changed_by_hand_is_left_alone_until_it_is_made_anew() {
    let mut page = writing("need", "you came at nine");
    page.tell(SayEvent::SentenceTyped("You came at nine again.".into()).into());
    page.tell(typed(1, "sad"));
    assert_eq!(sentence(&page), "You came at nine again.");
    page.tell(SayEvent::RemakeAsked.into());
    assert_eq!(sentence(&page), "When you came at nine, I feel sad.");
    page.tell(SayEvent::PutBackAsked.into());
    assert_eq!(sentence(&page), "You came at nine again.");
    page.tell(SayEvent::SentenceTyped("  ".into()).into());
    assert_eq!(sentence(&page), "When you came at nine, I feel sad.", "an emptied box grows from the steps again");
}

#[test]
fn a_reload_finds_every_step_where_it_was() {
    let mut page = writing("need", "you came at nine");
    page.tell(Event::RouteChanged(at("request")));
    page.tell(typed(0, "call me"));
    for stage_of in [At::Write, At::Looked, At::End, At::Heard] {
        page.tell(SayEvent::Went(stage_of).into());
        let kept = page.saved(&SAY.key()).unwrap().to_owned();
        let again = Page::open(with(SAY.key(), kept, at("request")));
        assert_eq!((sentence(&again).as_str(), stage(&again)), ("Could you call me?", stage_of));
        let mut other = again;
        other.tell(Event::RouteChanged(at("need")));
        assert_eq!(sentence(&other), "You came at nine.", "and the other one, too");
    }
}

#[test]
fn nothing_is_looked_at_that_is_empty() {
    let mut page = Page::open(started(at("need")));
    let effects = page.tell(SayEvent::Went(At::Looked).into());
    assert!(effects.contains(&Effect::Focus("sentence")));
    assert!(page.model.say.asked_empty && stage(&page) == At::Write);
    page.tell(typed(0, "you came at nine"));
    assert!(!page.model.say.asked_empty);
}

#[test]
fn notes_come_when_asked_for_and_can_be_put_away() {
    let charge = "you never ask how my day was";
    let shown = |page: &Page| page.model.say.verdict(&page.model.shell).notes().map(|one| one.id).collect::<Vec<_>>();
    let mut page = writing("need", charge);
    page.tell(Event::TypingRested);
    assert!(shown(&page).is_empty(), "nobody wanted notes while typing");
    page.tell(SayEvent::Went(At::Looked).into());
    assert!(shown(&page).contains(&"absolute"), "{:?}", shown(&page));
    page.tell(Event::Line(LineEvent::NoteDismissed("absolute")));
    assert!(!shown(&page).contains(&"absolute"));
    let kept = page.saved(&SAY.key()).unwrap().to_owned();
    assert!(!shown(&Page::open(with(SAY.key(), kept, at("need")))).contains(&"absolute"), "a reload brings none back");

    let mut live = Page::fresh();
    live.tell(Event::LiveNotesChosen(true));
    live.tell(Event::RouteChanged(at("need")));
    assert!(live.tell(typed(0, charge)).contains(&Effect::AwaitRest));
    live.tell(Event::TypingRested);
    assert!(shown(&live).contains(&"absolute"));
    live.tell(Event::NoteSwitched("absolute".to_owned()));
    assert!(!shown(&live).contains(&"absolute"), "a note that is off is off here, too");
}

/// A page at the end of a sentence.
/// What the page puts between the steps ("I'm telling you because …", "Could you …") is nobody's to be praised for.
#[test]
fn nobody_is_praised_for_words_that_the_page_put_there() {
    let praised = |page: &mut Page| {
        page.tell(SayEvent::Went(At::Looked).into());
        page.model.say.noticed.iter().map(|one| one.id).collect::<Vec<_>>()
    };
    let mut page = writing("need", "you came at nine on Tuesday");
    page.tell(typed(1, "sad"));
    assert!(praised(&mut page).contains(&"own-feeling"), "the feeling is theirs");
    // The same sentence where the page asks, and where they do.
    let builder = words().builder.iter().find(|builder| builder.id == "request").unwrap();
    let asking = builder.step.iter().position(|step| step.opens.is_some_and(|opens| opens.starts_with("could you")));
    let asking = asking.expect("one step is asked by the page");
    let mut page = Page::open(started(at("request")));
    page.tell(typed(asking, "text me on Fridays"));
    assert!(sentence(&page).to_lowercase().starts_with("could you text me"), "{}", sentence(&page));
    let noticed = praised(&mut page);
    assert!(!noticed.contains(&"asks") && noticed.contains(&"doable"), "the deed is theirs: {noticed:?}");
    page.tell(SayEvent::Went(At::Write).into());
    page.tell(SayEvent::SentenceTyped("Could you text me on Fridays?".into()).into());
    assert!(praised(&mut page).contains(&"asks"), "what they wrote themselves is theirs");
}

fn ended() -> Page {
    let mut page = writing("thanks", "you made soup");
    page.tell(SayEvent::Went(At::End).into());
    page
}

#[test]
fn a_sentence_is_kept_on_a_press_and_goes_on_another() {
    let mut page = ended();
    page.tell(SayEvent::KeepAsked.into());
    let (key, said) = page.model.say.kept[0].clone();
    assert_eq!((said.words.as_str(), said.builder.as_deref()), ("You made soup.", Some("thanks")));
    let text = page.saved(&SAID.one(key.clone())).unwrap().to_owned();
    assert_eq!(read_said(&text), Ok(said));
    assert!(!page.tell(SayEvent::KeepAsked.into()).iter().any(|one| matches!(one, Effect::Save(..))), "once is enough");
    let mut again = Page::open(with(SAID.one(key.clone()), text, SayPage::Kept));
    assert_eq!(again.model.say.kept.len(), 1);
    let effects = again.tell(SayEvent::Removed(key.clone()).into());
    assert!(effects.contains(&Effect::Remove(SAID.one(key))));
    assert!(again.model.say.kept.is_empty());
}

#[test]
fn two_that_are_kept_in_one_moment_both_stay() {
    let mut page = ended();
    page.tell(SayEvent::KeepAsked.into());
    page.tell(Event::RouteChanged(at("need")));
    page.tell(typed(0, "you left"));
    page.tell(SayEvent::KeepAsked.into());
    let keys: Vec<&String> = page.model.say.kept.iter().map(|(key, _)| key).collect();
    assert!(keys.len() == 2 && keys[0] != keys[1], "{keys:?}");
}

#[test]
fn no_trace_keeps_nothing_of_it() {
    let mut page = Page::fresh();
    page.tell(Event::KeepChosen(Keep::Nothing));
    page.tell(Event::RouteChanged(at("thanks")));
    assert!(!page.tell(typed(0, "you made soup")).iter().any(|one| matches!(one, Effect::Save(..))));
    page.tell(SayEvent::Went(At::End).into());
    assert!(!page.tell(SayEvent::KeepAsked.into()).iter().any(|one| matches!(one, Effect::Save(..))));
    assert!(page.model.say.kept.is_empty());
    assert_eq!(sentence(&page), "You made soup.", "and the words stay on the screen");
}

#[test]
fn what_cannot_be_read_is_set_aside_and_what_is_newer_is_left() {
    let mut page = Page::open(with(SAID.one("5".into()), "{half", SayPage::Kept));
    assert_eq!(page.model.shell.notices, [Notice::SetAside]);
    assert!(page.tell(Event::Idle).is_empty() || page.model.say.kept.is_empty());
    let newer = r#"{"slot":"said","version":99,"kept":{}}"#;
    let page = Page::open(with(SAID.one("5".into()), newer, SayPage::Kept));
    assert_eq!(page.model.shell.notices, [Notice::NewerVersion]);
    assert!(!page.effects.iter().any(|one| matches!(one, Effect::Remove(_) | Effect::Save(..))));
}

#[test]
fn a_draft_of_a_builder_that_is_not_known_is_not_lost() {
    let kept = r#"{"slot":"say","version":2,"kept":{"drafts":[{"builder":"later","steps":["words"],"at":"","dismissed":[]}]}}"#;
    let mut page = Page::open(with(SAY.key(), kept, at("later")));
    assert_eq!(page.model.shell.route, SayPage::Home.into(), "its address leads to what there is");
    page.tell(Event::RouteChanged(at("need")));
    page.tell(typed(0, "you left"));
    let stored = read_say(page.saved(&SAY.key()).unwrap()).unwrap();
    let ids: Vec<&str> = stored.drafts.iter().map(|draft| draft.builder.as_str()).collect();
    assert_eq!(ids, ["later", "need"]);
}

#[test]
fn erasing_takes_all_of_it_and_a_saved_copy_has_all_of_it() {
    let mut page = ended();
    page.tell(SayEvent::KeepAsked.into());
    let file = page
        .tell(Event::ExportAsked)
        .iter()
        .find_map(|one| if let Effect::Download { text, .. } = one { Some(text.clone()) } else { None })
        .unwrap();
    assert_eq!(file.matches("\"slot\":\"said\"").count(), 1);
    assert!(file.contains("\"slot\":\"say\"") && file.contains("you made soup"), "{file}");
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseConfirmed);
    assert_eq!(sentence(&page), "");
    assert!(page.model.say.kept.is_empty());
    page.tell(typed(0, "you came"));
    assert_eq!(sentence(&page), "You came.", "and the page goes on");
}

#[test]
fn a_sentence_that_is_changed_is_no_more_what_was_copied_or_shared() {
    let mut page = ended();
    assert!(page.tell(SayEvent::CopyAsked.into()).contains(&Effect::Copy("You made soup.".into())));
    page.tell(Event::Copied(true));
    assert_eq!(page.model.say.copied, Some(true));
    page.tell(SayEvent::ShareAsked.into());
    let link = page.model.shell.shared.as_ref().map(|shared| shared.link.clone()).unwrap();
    assert_eq!(read_link(&link).as_deref(), Ok("You made soup."));
    page.tell(SayEvent::Went(At::Write).into());
    page.tell(typed(0, "you made bread"));
    assert!(page.model.shell.shared.is_none() && page.model.say.copied.is_none() && !page.model.say.saved);
    page.tell(SayEvent::SentenceTyped("x".repeat(SENTENCE_LIMIT + 1)).into());
    page.tell(SayEvent::Went(At::End).into());
    page.tell(SayEvent::ShareAsked.into());
    assert!(page.model.say.too_long && page.model.shell.shared.is_none());
}

#[test]
fn beginning_again_empties_this_sentence_alone() {
    let mut page = writing("need", "you left");
    page.tell(Event::RouteChanged(at("thanks")));
    page.tell(typed(0, "you made soup"));
    page.tell(SayEvent::DropAsked.into());
    assert_eq!((sentence(&page).as_str(), stage(&page)), ("", At::Write));
    page.tell(Event::RouteChanged(at("need")));
    assert_eq!(sentence(&page), "You left.");
}

#[test]
fn every_address_reads_back() {
    for page in [SayPage::Home, SayPage::Kept, SayPage::Build("need".into()), SayPage::Link("1.AAAA.1234567".into())] {
        let route: Route = page.into();
        assert_eq!(Route::read(&route.fragment()), route);
    }
}
