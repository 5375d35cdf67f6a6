//! A saved copy is loaded: read whole, seen first, and never over what is here without a yes.

mod person;

use hearback::areas::given::{Copy, GivenEvent, GivenPage};
use hearback::areas::listen::ListenEvent;
use hearback::areas::ours::OursPage;
use hearback::areas::pause::{Outcome, Part, PauseEvent};
use hearback::areas::say::{SayEvent, SayPage};
use hearback::areas::script::{ScriptEvent, Seat};
use hearback::areas::talk::{TalkEvent, TalkPage};
use hearback::areas::turns::TurnsEvent;
use hearback::content::english;
use hearback::drills::Wish;
use hearback::shell::kept::{FILE_LIMIT, Keep, RECORD, REPLY, Theme};
use hearback::shell::{Effect, Event, LineEvent, Notice, Route};
use person::{Page, agreement, started, with};

/// Does something with what is kept, as a person does.
fn used() -> Page {
    let mut page = Page::fresh();
    page.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().into())));
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::ThemeChosen(Theme::Dark));
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(2) })));
    page.finish_line("You feel worn out.");
    page.tell(Event::Line(LineEvent::ReplyTyped("and the next".into())));
    page.tell(Event::RouteChanged(TalkPage::Own.into()));
    page.tell(Event::Talk(TalkEvent::SaidTyped("I missed you today.".into())));
    page.tell(Event::Turns(TurnsEvent::TopicTyped("the evening".into())));
    page.tell(Event::RouteChanged(SayPage::Build("thanks".into()).into()));
    page.tell(SayEvent::StepTyped(0, "you made soup".into()).into());
    page.tell(SayEvent::KeepAsked.into());
    page.tell(ScriptEvent::NameTyped(Seat::First, "Sam".into()).into());
    page.tell(Event::RouteChanged(OursPage::New.into()));
    for event in agreement() {
        page.tell(event.into());
    }
    page.tell(Event::Pause(PauseEvent::Wrote(Part::Word, "Teapot".into())));
    page.tell(Event::PauseCalled);
    page.tell(Event::Pause(PauseEvent::Noted(Some(Outcome::Kept))));
    page.tell(Event::PauseCalled);
    page
}

fn saved(page: &mut Page) -> String {
    let effects = page.tell(Event::ExportAsked);
    effects
        .iter()
        .find_map(|one| if let Effect::Download { text, .. } = one { Some(text.clone()) } else { None })
        .unwrap()
}

fn opened(text: &str) -> Page {
    let mut page = Page::open(started(GivenPage::Copy.into()));
    page.tell(Event::FileOpened(Some(text.into())));
    page
}

#[test]
fn what_was_never_begun_is_in_no_copy() {
    let mut page = Page::fresh();
    for (route, event) in [
        (SayPage::Build("thanks".into()).into(), SayEvent::StepTyped(0, " ".into()).into()),
        (Route::from(TalkPage::Own), TalkEvent::SaidTyped(String::new()).into()),
    ] {
        page.tell(Event::RouteChanged(route));
        page.tell(event);
    }
    let all = all_of(&mut page);
    assert!(all.len() == 1 && all[0].contains("\"record\""), "{all:?}");
}

/// What it would save, the parts in no order.
fn all_of(page: &mut Page) -> Vec<String> {
    let file: serde_json::Value = serde_json::from_str(&saved(page)).unwrap();
    let mut all: Vec<String> = file["kept"].as_array().unwrap().iter().map(ToString::to_string).collect();
    all.sort();
    all
}

#[test]
fn all_that_was_saved_is_there_again() {
    let mut before = used();
    let text = saved(&mut before);
    let mut page = opened(&text);
    assert!(matches!(page.model.given.copy, Some(Copy::Whole(_))), "{:?}", page.model.given.copy);
    assert_eq!(page.model.shell.settings.theme, Theme::Auto, "nothing changes before the person says yes");
    let effects = page.tell(Event::Given(GivenEvent::CopyWelcomed)).to_vec();
    assert_eq!(all_of(&mut page), all_of(&mut before));
    assert_eq!(page.model.shell.route, Route::Settings);
    assert_eq!(page.model.shell.notices, [Notice::CopyLoaded]);
    let names = ["record", "reply", "pause", "ours", "returns", "turns", "say", "said", "script", "talk", "sitting"];
    for name in names.into_iter().chain(["agreement"]) {
        let is_saved = |one: &Effect| matches!(one, Effect::Save(key, _) if key.slot.name == name);
        assert!(effects.iter().any(is_saved), "{name} is kept, as the copy lets it");
    }
    assert!(page.model.shell.kept.iter().any(|(_, reply)| reply.reply == "You feel worn out."));
}

#[test]
fn it_takes_the_place_of_what_was_here_and_only_with_a_yes() {
    let text = saved(&mut used());
    let mut page = Page::fresh();
    page.tell(Event::KeepChosen(Keep::Replies));
    page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(2) })));
    page.finish_line("Words of before.");
    page.tell(Event::Pause(PauseEvent::Wrote(Part::Places, "Kitchen".into())));
    page.tell(Event::RouteChanged(GivenPage::Copy.into()));
    page.tell(Event::FileOpened(Some(text.clone())));
    page.tell(Event::Given(GivenEvent::CopyRefused));
    page.tell(Event::Given(GivenEvent::CopyWelcomed));
    assert_eq!(page.model.pause.agreement.words(Part::Places), "Kitchen");
    page.tell(Event::FileOpened(Some(text)));
    let effects = page.tell(Event::Given(GivenEvent::CopyWelcomed)).to_vec();
    assert_eq!(page.model.pause.agreement.words(Part::Places), "");
    let removed = |one: &Effect| matches!(one, Effect::Remove(key) if *key.slot == REPLY);
    assert_eq!(effects.iter().filter(|one| removed(one)).count(), 1, "the reply of before goes");
    assert!(page.model.shell.kept.iter().all(|(_, reply)| reply.reply != "Words of before."));
}

#[test]
fn what_was_chosen_to_stay_holds_of_a_loaded_copy() {
    for keep in [None, Some(Keep::Nothing)] {
        let mut before = Page::fresh();
        keep.into_iter().for_each(|keep| drop(before.tell(Event::KeepChosen(keep)).to_vec()));
        before.tell(Event::Pause(PauseEvent::Wrote(Part::Word, "Teapot".into())));
        let mut page = opened(&saved(&mut before));
        page.tell(Event::KeepChosen(Keep::Progress));
        page.tell(Event::FileOpened(Some(saved(&mut before))));
        let effects = page.tell(Event::Given(GivenEvent::CopyWelcomed)).to_vec();
        assert_eq!((page.model.shell.settings.keep, page.model.shell.unsaid), (keep, keep.is_none()));
        assert_eq!(page.model.pause.agreement.words(Part::Word), "Teapot");
        let on_device = |one: &Effect| matches!(one, Effect::Save(key, _) if !key.in_tab);
        assert!(!effects.iter().any(on_device), "{effects:?}");
    }
}

#[test]
fn a_copy_is_taken_whole_or_not_at_all() {
    let text = saved(&mut used());
    let odd = [
        String::new(),
        "{}".into(),
        text[..text.len() - 1].to_owned(),
        text.replace("hearback-export", "hearback-pack"),
        text.replace("\"version\":2,\"kept\":[", "\"version\":1,\"kept\":["),
        text.replace("\"slot\":\"ours\"", "\"slot\":\"theirs\""),
        text.replace("\"part\":\"word\"", "\"part\":\"nonsense\""),
        text.replace("\"reply\":\"You feel worn out.\"", "\"reply\":7"),
        text.replace("\"words\":\"You made soup.\"", "\"words\":7"),
        text.replace("\"unopened\":[]", "\"unopened\":[\"{half\"]"),
        format!("{text}{}", " ".repeat(FILE_LIMIT)),
    ];
    for odd in odd {
        assert_ne!(odd, text);
        let mut page = opened(&odd);
        assert_eq!(page.model.given.copy, Some(Copy::Odd), "{odd:.300}");
        let effects = page.tell(Event::Given(GivenEvent::CopyWelcomed));
        assert!(!effects.iter().any(|one| matches!(one, Effect::Save(..) | Effect::Remove(_))));
    }
    let unread = opened("x");
    assert_eq!(unread.model.given.copy, Some(Copy::Odd));
}

#[test]
fn what_a_newer_version_made_or_keeps_is_left_to_it() {
    let text = saved(&mut used());
    let newer = [
        text.replace("hearback-export\",\"version\":2", "hearback-export\",\"version\":3"),
        text.replace("\"slot\":\"ours\",\"version\":2", "\"slot\":\"ours\",\"version\":3"),
    ];
    for newer in newer {
        assert_ne!(newer, text);
        assert_eq!(opened(&newer).model.given.copy, Some(Copy::Newer));
    }
    let here = with(RECORD.key(), r#"{"slot":"record","version":99,"kept":{}}"#, GivenPage::Copy);
    let mut page = Page::open(here);
    page.tell(Event::FileOpened(Some(text)));
    assert_eq!(page.model.given.copy, Some(Copy::Newer), "what a newer version keeps here would be half replaced");
}

/// A part that was not here when the copy was saved has what it keeps in the file as it was stored.
#[test]
fn what_no_part_had_opened_is_loaded_too() {
    let ours = r#"{"slot":"ours","version":2,"kept":{"length":45,"parts":[{"part":"word","words":"Teapot"}]}}"#;
    let record = saved(&mut Page::fresh());
    let text = record.replace("\"unopened\":[]", &format!("\"unopened\":[{}]", serde_json::to_string(ours).unwrap()));
    let mut page = opened(&text);
    page.tell(Event::Given(GivenEvent::CopyWelcomed));
    assert_eq!(page.model.pause.agreement.words(Part::Word), "Teapot");
}
