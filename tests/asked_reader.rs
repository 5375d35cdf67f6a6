//! The learned reader is asked about what is typed, and nobody waits for it longer than they must.

mod person;

use hearback::areas::talk::{TalkEvent, TalkPage};
use hearback::content::english;
use hearback::drills::Step;
use hearback::ear::{BARS, Kind};
use hearback::shell::kept::Settings;
use hearback::shell::{Effect, Event, Impression, LineEvent, Model, Part, Question, Route};
use person::{NOON, Page, started};

const REPLY: &str = "You felt alone at dinner, but I was only on my phone for a minute.";

fn asked(page: &Page) -> Option<&Question> {
    page.effects.iter().find_map(|effect| match effect {
        Effect::Read(question) => Some(question),
        _ => None,
    })
}

/// It thinks so of one observation, and little of all others.
fn sure_of(id: &str) -> Impression {
    let sure = BARS.iter().map(|bar| if bar.id == id { 0.999 } else { 0.001 }).collect();
    Impression { heard: [0.5, 0.1], sure, hangs: vec![1; BARS.len()] }
}

/// One that the reader may tell alone.
fn told_alone() -> &'static str {
    let suggestion =
        |id: &str| hearback::ear::observations().any(|(known, kind)| known == id && kind == Kind::Suggestion);
    BARS.iter().find(|bar| bar.alone <= 0.99 && !bar.form && suggestion(bar.id)).expect("there is one").id
}

/// A page that saves data: nothing is fetched ahead.
fn early() -> Page {
    let mut page = Page { model: Model::at_start(english(), true), effects: Vec::new(), now: NOON, seed: 7 };
    page.tell(Event::Started(Box::new(started(Route::default()))));
    page
}

fn with_reader() -> Page {
    let mut page = Page::typing(REPLY);
    page.tell(Event::ReaderCame);
    page
}

/// It answers about the line that is open.
fn read(page: &mut Page, reply: impl Into<String>, impression: Option<Impression>) {
    let statement = page.open_drill().expect("a line is open").statement().to_owned();
    page.tell(Event::ReplyRead { statement, reply: reply.into(), impression });
}

fn noted(page: &Page) -> Vec<&'static str> {
    page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]).notes().map(|one| one.id).collect()
}

#[test]
fn without_it_the_rules_answer_at_once() {
    let mut page = Page::typing(REPLY);
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(asked(&page).is_none());
    assert_eq!(page.step(), Step::Noticed);
}

#[test]
fn a_reply_that_is_handed_in_waits_for_what_it_says() {
    let mut page = with_reader();
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    let question = asked(&page).expect("it is asked").clone();
    assert_eq!(question.reply, REPLY);
    assert!(question.stretches.iter().all(|span| REPLY.get(span.start..span.end).is_some()));
    assert_eq!(page.step(), Step::Reply, "the words stay where they are meanwhile");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(asked(&page).is_none(), "asked once is enough");
    read(&mut page, REPLY, Some(sure_of(told_alone())));
    assert_eq!(page.step(), Step::Noticed);
    assert_eq!(noted(&page), [told_alone()], "what the rules alone say is contradicted");
}

#[test]
fn where_it_can_not_answer_the_rules_do() {
    let mut page = with_reader();
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    read(&mut page, REPLY, None);
    assert_eq!(page.step(), Step::Noticed);
    let mut alone = Page::typing(REPLY);
    alone.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert_eq!(noted(&page), noted(&alone));
}

#[test]
fn it_reads_ahead_while_typing_rests_and_then_nothing_waits() {
    let mut page = with_reader();
    page.tell(Event::Line(LineEvent::ReplyTyped(format!("{REPLY} Sorry."))));
    assert!(page.effects.contains(&Effect::AwaitRest));
    page.tell(Event::TypingRested);
    let reply = asked(&page).expect("it is asked").reply.clone();
    read(&mut page, reply, Some(sure_of(told_alone())));
    assert_eq!(page.step(), Step::Reply, "nothing is shown of it yet");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(asked(&page).is_none());
    assert_eq!((page.step(), noted(&page)), (Step::Noticed, vec![told_alone()]));
}

#[test]
fn who_goes_on_typing_is_not_taken_to_the_notes() {
    let mut page = with_reader();
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::Line(LineEvent::ReplyTyped("You felt alone.".into())));
    read(&mut page, REPLY, Some(sure_of(told_alone())));
    assert_eq!((page.step(), page.reply()), (Step::Reply, "You felt alone."));
    read(&mut page, "You felt alone.", None);
    assert_eq!(page.step(), Step::Reply, "it was not handed in");
}

#[test]
fn notes_that_are_being_read_stay_as_they_are_until_others_are_asked_for() {
    let mut page = Page::typing(REPLY);
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    let shown = noted(&page);
    page.tell(Event::ReaderCame);
    assert_eq!(asked(&page).expect("it is asked").reply, REPLY);
    let late = |page: &Page| page.model.listen.sitting.as_ref().unwrap().line.late.is_some();
    read(&mut page, REPLY, Some(sure_of(told_alone())));
    assert_eq!((page.step(), noted(&page), late(&page)), (Step::Noticed, shown, true));
    assert!(!page.model.listen.sitting.as_ref().unwrap().line.was_read(), "these notes are the rules' alone");
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Focus(_))), "nobody is moved");
    page.tell(Event::Line(LineEvent::LateNotesAsked));
    assert_eq!((noted(&page), late(&page)), (vec![told_alone()], false));
    // What comes back is what was shown of the first words.
    page.tell(Event::Line(LineEvent::ModelsAsked));
    page.tell(Event::Line(LineEvent::ComparedEnough));
    let line = &page.model.listen.sitting.as_ref().unwrap().line;
    assert_eq!(line.finish(&[]).suggestions, [told_alone()]);
}

#[test]
fn an_answer_that_changes_no_note_in_sight_says_nothing() {
    let mut page = Page::typing(REPLY);
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    read(&mut page, REPLY, Some(sure_of(told_alone())));
    page.tell(Event::Line(LineEvent::LateNotesAsked));
    read(&mut page, REPLY, Some(sure_of(told_alone())));
    assert!(page.model.listen.sitting.as_ref().unwrap().line.late.is_none());
}

#[test]
fn late_notes_are_gone_once_the_words_are_changed() {
    let mut page = Page::typing(REPLY);
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    read(&mut page, REPLY, Some(sure_of(told_alone())));
    page.tell(Event::Line(LineEvent::RevisionAsked));
    page.tell(Event::Line(LineEvent::ReplyTyped("You felt alone.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(page.model.listen.sitting.as_ref().unwrap().line.late.is_none());
}

#[test]
fn notes_while_typing_take_in_what_it_says() {
    let mut page = with_reader();
    page.model.shell.settings = Settings { live_notes: true, ..page.model.shell.settings.clone() };
    page.tell(Event::TypingRested);
    assert!(asked(&page).is_some());
    read(&mut page, REPLY, Some(sure_of(told_alone())));
    assert_eq!(noted(&page), [told_alone()]);
}

#[test]
fn the_partners_own_words_are_read_with_the_reply() {
    let mut page = Page::open(started(Route::Talk(TalkPage::Own)));
    page.tell(Event::ReaderCame);
    page.tell(Event::Talk(TalkEvent::SaidTyped("You never ask me how my day was.".into())));
    page.tell(Event::Talk(TalkEvent::SaidHandedIn));
    page.tell(Event::Line(LineEvent::ReplyTyped("You exaggerate.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert_eq!(asked(&page).expect("it is asked").statement, "You never ask me how my day was.");
    read(&mut page, "You exaggerate.", Some(sure_of(told_alone())));
    let (_, line) = page.model.talk.own.open.as_ref().unwrap();
    assert_eq!(line.step, Step::Noticed);
    // It needs nobody to write down what can be heard.
    assert!(line.verdict(&[]).notes().any(|one| one.id == told_alone()));
}

#[test]
fn it_is_not_asked_in_another_language_nor_about_nothing() {
    let mut page = with_reader();
    page.tell(Event::Line(LineEvent::ReplyTyped("Du warst allein beim Essen und das hat wehgetan.".into())));
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(asked(&page).is_none());
    assert_eq!(page.step(), Step::Noticed);
    let mut page = with_reader();
    page.tell(Event::Line(LineEvent::ReplyTyped("  ".into())));
    page.tell(Event::TypingRested);
    assert!(asked(&page).is_none());
}

#[test]
fn it_comes_when_nothing_else_is_left_to_come_and_once() {
    let mut page = early();
    page.tell(Event::Idle);
    let wants = |page: &Page| page.effects.contains(&Effect::FetchReader);
    page.tell(Event::FileRead(english().drills_name().into(), Some(english().drills().to_owned())));
    let away: Vec<Part> = Part::ALL.iter().filter(|part| !page.model.shell.parts.is_here(**part)).copied().collect();
    for part in &away {
        assert!(!wants(&page), "before {part:?}");
        page.tell(Event::PartCame(*part));
    }
    assert!(wants(&page));
    page.tell(Event::Idle);
    page.tell(Event::ReaderAsked);
    assert!(!wants(&page));
}

#[test]
fn who_saves_data_gets_it_for_the_asking() {
    let mut page = early();
    assert!(!page.effects.contains(&Effect::FetchReader));
    page.tell(Event::ReaderAsked);
    assert!(page.effects.contains(&Effect::FetchReader));
    assert!(
        page.effects.contains(&Effect::Focus("screen-heading")),
        "the button is gone, and focus is not lost with it"
    );
}

#[test]
fn who_went_elsewhere_meanwhile_is_not_disturbed() {
    let mut page = with_reader();
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    page.tell(Event::RouteChanged(Route::Help));
    read(&mut page, REPLY, None);
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Focus(_) | Effect::ShowScreen)));
    assert_eq!(page.step(), Step::Noticed, "the notes are there when they come back");
}

/// The same words may be typed on two lines.
#[test]
fn what_it_says_of_another_line_is_not_taken_for_this_one() {
    let mut page = with_reader();
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    let statement = "Somebody else's words.".to_owned();
    page.tell(Event::ReplyRead { statement, reply: REPLY.into(), impression: Some(sure_of(told_alone())) });
    assert_eq!(page.step(), Step::Reply, "it still waits for its own answer");
    read(&mut page, REPLY, None);
    assert!(!noted(&page).contains(&told_alone()));
}
