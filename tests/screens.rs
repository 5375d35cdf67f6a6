//! The screens as a person finds them, drawn on the host: `cargo test --features ssr --test screens`.
#![cfg(feature = "ssr")]

#[path = "screens/letters.rs"]
mod letters;
#[path = "screens/minutes.rs"]
mod minutes;
mod person;
#[path = "rehearse/pages.rs"]
mod rehearsing;
#[path = "screens/repair.rs"]
mod repair;
#[path = "screens/say.rs"]
mod say;

use hearback::areas::listen::heard::HeardWords;
use hearback::areas::listen::{ListenEvent, ListenPage};
use hearback::areas::pause::PauseEvent;
use hearback::areas::talk::words::TalkWords;
use hearback::areas::talk::{FAVOURITES, Face, TalkEvent};
use hearback::content::english;
use hearback::drills::{Drill, Preferred, Rating, Wish, read_pack};
use hearback::ear::is_off;
use hearback::shell::kept::{Keep, KeptReply};
use hearback::shell::words::{InterfaceWords, LineWords};
use hearback::shell::{Effect, Event, Kept, LineEvent, Model, Moment, Notice, Route, Started, update};
use person::{html_of, text};

/// The app with a browser that does what it is asked at once.
struct Visit(Model);

impl Visit {
    fn at(fragment: &str) -> Self {
        let mut visit = Self(Model::new(english(), drills()));
        let route = Route::read(fragment);
        visit.tell(Event::Started(Box::new(Started {
            typed: String::new(),
            frame: None,
            route,
            kept: Kept::default(),
            trouble: None,
            address: String::new(),
            can_send: false,
        })));
        visit
    }

    fn tell(&mut self, event: Event) -> &mut Self {
        for effect in update(&mut self.0, event, Moment { now: 1_700_000_000_000, seed: 7 }) {
            if let Effect::GoTo(route) = effect {
                self.tell(Event::RouteChanged(route));
            }
        }
        self
    }

    fn html(self) -> String {
        html_of(&self.0)
    }
}

fn drills() -> Vec<Drill> {
    read_pack(english().drills()).unwrap()
}

fn drill(level: u8) -> Drill {
    drills().into_iter().find(|drill| drill.level() == level).unwrap()
}

fn on_line(level: u8) -> (Visit, Drill) {
    let drill = drill(level);
    (Visit::at(&format!("#/drill/{}", drill.id)), drill)
}

fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn every_screen() -> Vec<(&'static str, String)> {
    let plain = ["#/", "#/how", "#/listen/phones", "#/marks", "#/kept", "#/talk/quarrel", "#/help", "#/settings"];
    let mut screens: Vec<(&str, String)> = plain.map(|at| (at, Visit::at(at).html())).into();
    let mut steps = vec![
        Event::Line(LineEvent::BreathAsked),
        Event::Line(LineEvent::BreathEnded),
        Event::Line(LineEvent::ReplyTyped("You feel left out.".into())),
    ];
    steps.extend([
        Event::Line(LineEvent::ReplyHandedIn),
        Event::Line(LineEvent::ModelsAsked),
        Event::Line(LineEvent::PreferenceChosen(Preferred::Mine)),
    ]);
    steps.extend([Event::Line(LineEvent::ComparedEnough), Event::Line(LineEvent::Rated(Rating::Right))]);
    for count in 0..=steps.len() {
        let (mut visit, _) = on_line(2);
        for event in &steps[..count] {
            visit.tell(event.clone());
        }
        screens.push(("a step of a line", visit.html()));
    }
    screens.push(("recognising", on_line(0).0.html()));
    [screens, pages_of_talk(), pages_of_the_pause(), rehearsing::pages(), repair::pages(), minutes::pages()].concat()
}

#[test]
fn the_page_of_marks_shows_a_reply_for_each_and_a_switch() {
    let html = Visit::at("#/marks").html();
    for observation in english().observations() {
        assert!(html.contains(&text(observation.example)), "{}", observation.id);
    }
    assert_eq!(html.matches("type=\"checkbox\"").count(), english().observations().len());
}

#[test]
fn a_note_that_is_off_at_first_says_so_and_can_be_turned_on() {
    let off = english().observations().iter().filter(|one| is_off(one.id)).count();
    let turned_on = |html: &str| html.matches(" checked").count();
    let html = Visit::at("#/marks").html();
    assert_eq!(html.matches("This note is off until you turn it on").count(), off);
    for times in 1..=2 {
        let mut visit = Visit::at("#/marks");
        for _ in 0..times {
            visit.tell(Event::NoteSwitched("+misheard".into()));
        }
        assert_eq!(turned_on(&visit.html()), turned_on(&html) + times % 2, "{times} times");
    }
}

#[test]
fn under_the_notes_stands_how_the_words_were_read() {
    let (mut visit, _) = on_line(2);
    visit.tell(Event::Line(LineEvent::ReplyTyped("You felt left out. Should I have called?".into())));
    visit.tell(Event::Line(LineEvent::ReplyHandedIn));
    let html = visit.html();
    let how = html.split("How this was read").nth(1).expect("it can be opened");
    for part in [
        "You felt left out<",
        "what your partner feels",
        "Should I have called<",
        "a question<",
        "has not read these words",
    ] {
        assert!(how.contains(part), "{part} is not in {how}");
    }
}

/// The pause before it is called, while it runs, with more time, and ended; what was agreed; taking turns.
fn pages_of_the_pause() -> Vec<(&'static str, String)> {
    let pause = |events: &[Event]| {
        let mut visit = Visit::at("#/pause");
        for event in events {
            visit.tell(event.clone());
        }
        ("a step of the pause", visit.html())
    };
    let then = [PauseEvent::MoreTimeAsked(20), PauseEvent::EndAsked, PauseEvent::EndConfirmed].map(Event::Pause);
    let steps: Vec<Event> = [Event::PauseCalled].into_iter().chain(then).collect();
    let mut screens: Vec<(&str, String)> = (0..=steps.len()).map(|count| pause(&steps[..count])).collect();
    screens.extend(say::at_each_step());
    screens.extend(letters::at_each_step());
    let others = "#/pause/ours #/turns #/four #/say #/say/need #/say/kept #/say/1.x #/script #/script/1.x \
                  #/ours #/ours/new #/ours/agreement/gone #/minutes #/minutes/nightly #/minutes/hour #/exchange \
                  #/small #/small/thanks #/small/acts #/small/sheet #/small/ladder #/small/log #/small/ways #/small/therapist";
    screens.extend(others.split(' ').map(|at| (at, Visit::at(at).html())));
    screens
}

/// Each page of Talk: without its cards, with them, and at every face and step.
fn pages_of_talk() -> Vec<(&'static str, String)> {
    let talk = |fragment: &str, events: &[Event]| {
        let mut visit = Visit::at(fragment);
        visit.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().to_owned())));
        for event in events {
            visit.tell(event.clone());
        }
        visit.html()
    };
    let turn = |face: Face| Event::Talk(TalkEvent::FaceTurned(face));
    let mut waiting = Visit::at("#/talk/cards");
    waiting.tell(Event::FileRead(english().deck_name().into(), None));
    let said = [
        Event::Talk(TalkEvent::SaidTyped("I felt alone. I want us to eat together.".into())),
        Event::Talk(TalkEvent::SaidHandedIn),
    ];
    let replied =
        [Event::Line(LineEvent::ReplyTyped("You should just say so.".into())), Event::Line(LineEvent::ReplyHandedIn)];
    let own = [said.as_slice(), &replied, &[Event::Talk(TalkEvent::OwnKept)]].concat();
    let asked = [Event::Talk(TalkEvent::QuestionTyped("How was it?".into())), Event::Talk(TalkEvent::QuestionHandedIn)];
    vec![
        ("cards on their way", Visit::at("#/talk/cards").html()),
        ("cards that can't be had", waiting.html()),
        ("a line of the deck on its way", Visit::at("#/drill/summary-01").html()),
        ("talk", talk("#/talk", &[])),
        ("a card", talk("#/talk/cards", &[])),
        ("an example", talk("#/talk/cards", &[turn(Face::Example)])),
        ("which cards", talk("#/talk/cards", &[turn(Face::Choose)])),
        ("no cards", talk("#/talk/cards", &[Event::Talk(TalkEvent::CardsPicked(FAVOURITES))])),
        ("the sheet", talk("#/talk/sheet", &[])),
        ("what was said", talk("#/talk/own", &[])),
        ("what was said, answered", talk("#/talk/own", &said)),
        ("what was said, noticed", talk("#/talk/own", &own[..4])),
        ("what was said, kept", talk("#/talk/own", &own)),
        ("a question", talk("#/talk/questions", &[])),
        ("a question, looked at", talk("#/talk/questions", &asked)),
    ]
}

#[test]
fn every_screen_that_talk_leads_to_leads_back() {
    let back = TalkWords::of(english()).home.back;
    for (name, html) in pages_of_talk().into_iter().skip(3) {
        let main = html.split("<main").nth(1).and_then(|main| main.split("</main>").next()).unwrap();
        // An example leads back to its card.
        let leads = !["talk", "an example"].contains(&name);
        assert_eq!(main.contains(&format!("href=\"#/talk\">{back}</a>")), leads, "{name}: {main}");
    }
}

#[test]
fn what_the_partner_said_is_offered_to_compare_with_and_never_called_missed() {
    let (_, html) = pages_of_talk().into_iter().find(|(name, _)| *name == "what was said, noticed").unwrap();
    for words in ["“I felt alone”", "“I want us to eat together”", TalkWords::of(english()).own.compare] {
        assert!(html.contains(&text(words)), "{words} is not in {html}");
    }
    assert!(!html.contains("missed"), "{html}");
}

#[test]
fn every_screen_has_one_heading_that_can_take_focus_and_help_in_its_areas() {
    let page = std::fs::read_to_string("index.html").unwrap();
    let around = page.split("<div id=\"app\">").next().unwrap_or_default().to_owned();
    for (name, html) in every_screen() {
        assert_eq!(html.matches("<h1").count(), 1, "{name}: {html}");
        assert_eq!(html.matches("id=\"screen-heading\"").count(), 1, "{name}");
        assert!(html.contains("href=\"#/help\""), "{name}");
        // Those of the page around the app count too: what is looked for by its id is found there first.
        let mut known = ids(&html);
        known.extend(ids(&around));
        known.sort_unstable();
        let count = known.len();
        known.dedup();
        assert_eq!(known.len(), count, "{name} uses an id twice");
    }
}

#[test]
fn no_screen_leaves_a_place_for_words_empty() {
    for (name, html) in every_screen() {
        let places = "{name} {at} {of} {lines} {letter} {title} {titles} {word} {noted} {screen} {start} {time} {for} {ago} \
                      {n} {topic} {all} {step} {day} {every} {minutes} {file} {weekday} {month}";
        for place in places.split(' ') {
            assert!(!html.contains(place), "{name} shows {place}");
        }
    }
}

#[test]
fn the_reply_box_is_labelled_and_holds_what_was_typed() {
    let (mut visit, drill) = on_line(2);
    visit.tell(Event::Line(LineEvent::ReplyTyped("You <felt> left out & tired".into())));
    let html = visit.html();
    let words = &InterfaceWords::of(english()).practice;
    assert!(html.contains(&text(drill.statement())));
    assert!(html.contains("for=\"reply\"") && html.contains(words.reply));
    assert!(html.contains("You &lt;felt&gt; left out &amp; tired"), "typed words are drawn as text: {html}");
}

#[test]
fn models_stay_hidden_until_the_reply_was_handed_in_and_they_are_asked_for() {
    let (mut visit, drill) = on_line(2);
    visit
        .tell(Event::Line(LineEvent::ReplyTyped("You are tired of doing it alone.".into())))
        .tell(Event::Line(LineEvent::ReplyHandedIn));
    let (mut again, _) = on_line(2);
    again
        .tell(Event::Line(LineEvent::ReplyTyped("You are tired of doing it alone.".into())))
        .tell(Event::Line(LineEvent::ReplyHandedIn));
    let before = visit.html();
    let after = again.tell(Event::Line(LineEvent::ModelsAsked));
    let after = std::mem::replace(after, Visit::at("#/")).html();
    for model in &drill.models {
        assert!(!before.contains(&text(&model.text)));
        assert!(after.contains(&text(&model.text)));
    }
    assert!(
        after.contains(&text(&drill.traps[0].text)) || drill.traps.iter().any(|trap| after.contains(&text(&trap.text)))
    );
}

#[test]
fn a_complaint_opens_with_what_hearing_it_does_not_mean() {
    let notice = text(InterfaceWords::of(english()).practice.complaint);
    let opened = |level| on_line(level).0.html().contains(&notice);
    assert!(opened(4) && !opened(3) && !opened(0));
    let (mut visit, _) = on_line(4);
    visit.tell(Event::Line(LineEvent::ReplyTyped("You're angry.".into()))).tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(!visit.html().contains(&notice), "it is said before the first words");
}

#[test]
fn a_reply_to_a_line_that_is_gone_is_shown_without_it() {
    for id in ["phones-06", "summary-05"] {
        let mut visit = Visit::at("#/kept");
        let reply =
            KeptReply { drill: id.into(), said: None, at: 1, first: None, reply: "Words of mine".into(), marked: None };
        visit.0.shell.kept.push(("key".into(), reply));
        visit.tell(Event::RouteChanged(Route::Listen(ListenPage::Kept)));
        visit.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().to_owned())));
        let html = visit.html();
        assert!(html.contains("Words of mine") && html.contains(HeardWords::of(english()).kept.gone), "{id}: {html}");
    }
}

#[test]
fn a_reply_without_notes_is_not_called_poor() {
    let (mut visit, _) = on_line(2);
    visit
        .tell(Event::Line(LineEvent::ReplyTyped("Ich habe gehört, dass du müde bist und allein.".into())))
        .tell(Event::Line(LineEvent::ReplyHandedIn));
    assert!(visit.html().contains(&text(LineWords::of(english()).notes.none)));
}

#[test]
fn level_nought_offers_every_candidate_and_says_what_the_picked_one_does() {
    let (mut visit, drill) = on_line(0);
    let candidates = visit.0.listen.sitting.as_ref().map(|sitting| sitting.line.candidates.clone()).unwrap();
    let wrong = candidates.iter().position(|candidate| !candidate.is_reflection).unwrap();
    visit.tell(Event::Line(LineEvent::CandidatePicked(wrong)));
    let html = visit.html();
    assert!(candidates.iter().all(|candidate| html.contains(&text(&candidate.text))));
    assert!(html.contains(&text(LineWords::of(english()).recognise.again)));
    assert!(html.contains(&text(drill.statement())));
}

#[test]
fn the_first_finished_line_asks_what_may_stay_and_an_answer_ends_the_question() {
    let finished = || {
        let (mut visit, _) = on_line(2);
        let words = ["You feel left out."].map(|words| Event::Line(LineEvent::ReplyTyped(words.into())));
        for event in words.into_iter().chain([
            Event::Line(LineEvent::ReplyHandedIn),
            Event::Line(LineEvent::ModelsAsked),
            Event::Line(LineEvent::ComparedEnough),
        ]) {
            visit.tell(event);
        }
        visit.tell(Event::Line(LineEvent::Rated(Rating::Hard)));
        visit
    };
    let keep = &InterfaceWords::of(english()).keep;
    assert!(!finished().html().contains(keep.heading), "no summary is broken into");
    let at_home = || {
        let mut visit = finished();
        visit.tell(Event::RouteChanged(Route::default()));
        visit
    };
    let asked = at_home();
    assert!(asked.html().contains(keep.heading));
    for answer in [Event::KeepChosen(Keep::Progress), Event::KeepPutOff] {
        let mut answered = at_home();
        answered.tell(answer);
        assert!(!answered.html().contains(keep.heading));
    }
}

#[test]
fn every_notice_is_said_in_words() {
    let mut visit = Visit::at("#/");
    visit.0.shell.notices = Notice::ALL.to_vec();
    let html = visit.html();
    let words = &InterfaceWords::of(english()).notice;
    assert_eq!(html.matches(words.read).count(), Notice::ALL.len());
    assert!(html.contains(words.storage_full) && html.contains(words.newer_version));
}

#[test]
fn a_topic_starts_lines_of_that_topic_alone() {
    let mut visit = Visit::at("#/listen/phones");
    visit.tell(Event::Listen(ListenEvent::SittingAsked(Wish {
        topic: hearback::drills::Topic::from_id("phones"),
        level: None,
    })));
    let lines = visit.0.listen.sitting.as_ref().map(|sitting| sitting.lines.clone()).unwrap();
    assert!(!lines.is_empty());
    assert!(lines.iter().all(|id| visit.0.shell.drill(id).is_some_and(|drill| drill.topic.id() == "phones")));
}

#[test]
fn the_title_names_the_screen() {
    assert_eq!(hearback::ui::title(&Visit::at("#/help").0), "Help and safety · Hearback");
}
