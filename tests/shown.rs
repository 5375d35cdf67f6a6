//! What is shown of what is kept and of the pause, drawn on the host: `cargo test --features ssr --test shown`.
#![cfg(feature = "ssr")]

mod person;

use std::rc::Rc;

use hearback::areas::pause::words::PauseWords;
use hearback::areas::pause::{PAUSE, Part, PauseEvent, PausePage};
use hearback::content::english;
use hearback::shell::words::InterfaceWords;
use hearback::shell::{Effect, Event, Model, Notice, Route};
use person::{NOON, Page, started, with};
use yew::prelude::*;

#[derive(Clone, Properties)]
struct Drawn {
    model: Rc<Model>,
}

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model)
    }
}

#[component]
fn Shown(drawn: &Drawn) -> Html {
    hearback::ui::draw(&drawn.model, &hearback::ui::Told::nobody())
}

fn html(page: Page) -> String {
    let drawn = Drawn { model: Rc::new(page.model) };
    let mut drawing = std::pin::pin!(yew::LocalServerRenderer::<Shown>::with_props(drawn).hydratable(false).render());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..1000 {
        if let std::task::Poll::Ready(html) = drawing.as_mut().poll(&mut context) {
            return html;
        }
    }
    unreachable!("drawing waits for something")
}

fn at(fragment: &str, events: &[Event]) -> Page {
    let mut page = Page::open(started(Route::read(fragment)));
    for event in events {
        page.tell(event.clone());
    }
    page
}

fn wrote(part: Part, words: &str) -> Event {
    Event::Pause(PauseEvent::Wrote(part, words.into()))
}

fn text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn what_may_stay_is_asked_on_the_first_screen_alone_and_told_where_it_is_written() {
    let keep = &InterfaceWords::of(english()).keep;
    let told = ["#/pause/ours", "#/packs", "#/task", "#/therapist/write", "#/marks"];
    let silent = [
        "#/pause",
        "#/pause/1.x",
        "#/talk",
        "#/talk/cards",
        "#/turns",
        "#/four",
        "#/settings",
        "#/help",
        "#/copy",
        "#/drill/phones-07",
    ];
    for fragment in told.into_iter().chain(silent).chain(["#/"]) {
        let html = html(at("#/pause/ours", &[wrote(Part::Word, "Teapot"), Event::RouteChanged(Route::read(fragment))]));
        assert_eq!(html.contains("id=\"question\""), fragment == "#/", "{fragment}");
        assert_eq!(html.contains(&text(keep.unsaid)), fragment == "#/settings", "{fragment}");
        assert_eq!(html.contains(&text(keep.until)), told.contains(&fragment), "{fragment}");
    }
    assert!(!html(at("#/pause/ours", &[])).contains(&text(keep.until)), "nothing was written yet");
    let put_off = [wrote(Part::Word, "Teapot"), Event::KeepPutOff];
    let later =
        |fragment| html(at("#/pause/ours", &[&put_off[..], &[Event::RouteChanged(Route::read(fragment))]].concat()));
    assert!(!later("#/").contains("id=\"question\""), "it is asked once");
    assert!(later("#/marks").contains(&text(keep.until)), "and what becomes of it is told as long as it is so");
}

#[test]
fn what_was_agreed_stands_on_the_running_pause() {
    let agreed = |events: &[Event]| {
        let wrote =
            [wrote(Part::Places, "One on the balcony"), wrote(Part::ComingBack, "Tea <first>"), Event::PauseCalled];
        html(at("#/pause/ours", &[&wrote[..], events].concat()))
    };
    let words = PauseWords::of(english());
    let running = agreed(&[]);
    for part in [words.running.agreed, "One on the balcony", "Tea &lt;first&gt;"] {
        assert!(running.contains(part), "{part} is not in {running}");
    }
    let asks = |id: &str| text(words.ours.part.iter().find(|one| one.id == id).unwrap().heading);
    assert!(running.contains(&asks("places")) && !running.contains(&asks("children")), "what is open is not there");
    let over = agreed(&[Event::Ticked { wall: NOON + 31 * 60_000, steady: 31 * 60_000 }]);
    assert!(over.contains("Tea &lt;first&gt;") && !over.contains("balcony"), "{over}");
    assert!(!html(at("#/pause", &[Event::PauseCalled])).contains(words.running.agreed));
}

#[test]
fn the_end_is_told_in_words_where_no_link_can_lead_here() {
    let mut page = at("#/pause", &[]);
    page.model.shell.address = "file:///home/anna/hearback.html".into();
    page.tell(Event::PauseCalled);
    let back = (page.model.shell.times.of)(NOON + 30 * 60_000);
    page.tell(Event::Pause(PauseEvent::ShareAsked));
    let (words, html) = (InterfaceWords::of(english()), html(page));
    assert!(html.contains(words.share.on_disk) && html.contains(&format!("Back at {back}</p>")), "{html}");
    assert!(!html.contains("file:") && !html.contains("hb-code") && !html.contains(words.share.copy), "{html}");
}

#[test]
fn how_long_stands_beside_the_time_and_a_word_where_the_time_zone_may_be_hidden() {
    let words = PauseWords::of(english());
    let shown = |events: &[Event], ahead: fn(u16, i64) -> Option<i64>| {
        let mut page = at("#/pause", &[]);
        page.model.shell.times.ahead = ahead;
        events.iter().for_each(|event| drop(page.tell(event.clone()).to_vec()));
        html(page)
    };
    // When the next day begins, in two places.
    let utc = |_, now| Some(now - now % 86_400_000 + 86_400_000);
    let away = |_, now| Some(now - now % 86_400_000 + 18_000_000);
    assert!(shown(&[], utc).contains(", in 30 minutes"), "before it is called");
    for events in [&[][..], &[Event::PauseCalled]] {
        assert!(shown(events, utc).contains(words.running.zone));
        assert!(!shown(events, away).contains(words.running.zone));
    }
    let ended = [Event::PauseCalled, Event::Pause(PauseEvent::EndAsked), Event::Pause(PauseEvent::EndConfirmed)];
    assert!(shown(&ended, away).contains(", in 30 minutes."));
}

/// A screen reader hears an end once: from the heading that is gone to, or from the words said on other screens.
#[test]
fn the_end_of_a_pause_is_said_once() {
    let said = PauseWords::of(english()).said.end;
    let over = Event::Ticked { wall: NOON + 30 * 60_000 + 1, steady: 30 * 60_000 + 1 };
    for practice in [false, true] {
        let begin = if practice { Event::Pause(PauseEvent::PracticeAsked) } else { Event::PauseCalled };
        let here = html(at("#/pause", &[begin.clone(), over.clone()]));
        assert!(!here.contains("role=\"alert\"") && !here.contains(said), "{here}");
        let elsewhere = html(at("#/pause", &[begin, Event::RouteChanged(Route::Help), over.clone()]));
        assert_eq!(elsewhere.matches(said).count(), 1, "{elsewhere}");
    }
}

#[test]
fn what_was_on_before_a_reload_is_on_after_it_or_asks_for_a_touch() {
    let tap = text(PauseWords::of(english()).running.sound_tap);
    let mut before = at("#/pause", &[Event::PauseCalled]);
    for event in [PauseEvent::AwakeChosen(true), PauseEvent::NoteChosen(true), PauseEvent::SecondsHidden(true)] {
        before.tell(event.into());
    }
    let kept = before.saved(&PAUSE.key()).unwrap().to_owned();
    let switches = before.model.pause.switches.clone();
    assert!(!html(before).contains(&tap), "it was touched");
    let again = || Page::open(with(PAUSE.key(), kept.clone(), PausePage::Clock));
    assert_eq!(again().model.pause.switches, switches);
    assert!(again().effects.contains(&Effect::KeepAwake(true)));
    assert!(html(again()).contains(&tap));
    let mut touched = again();
    assert!(touched.tell(PauseEvent::NextCardAsked.into()).contains(&Effect::ReadyBell), "any press will do");
    let over = Event::Ticked { wall: NOON + 30 * 60_000 + 1, steady: 30 * 60_000 + 1 };
    let effects = touched.tell(over).to_vec();
    assert!(effects.contains(&Effect::Ring) && effects.iter().any(|one| matches!(one, Effect::Note(_))), "{effects:?}");
    let mut touched = again();
    touched.tell(PauseEvent::SoundReadied.into());
    assert!(!html(touched).contains(&tap));
    let mut muted = again();
    muted.tell(PauseEvent::SoundChosen(false).into());
    assert!(!html(muted).contains(&tap));
}

#[test]
fn what_was_put_behind_an_address_on_the_way_is_passed_over() {
    let mut one = at("#/pause", &[]);
    one.model.shell.address = "https://here.example/".into();
    one.tell(Event::PauseCalled);
    one.tell(Event::Pause(PauseEvent::ShareAsked));
    let link = one.model.shell.shared.as_ref().unwrap().link.clone();
    let fragment = link.split_once('#').unwrap().1;
    let other = at(&format!("#{fragment}?fbclid=IwAR0abc"), &[]);
    assert!(other.model.pause.invited.as_ref().unwrap().is_ok());
    assert_eq!(Route::read("#/settings?utm_source=x"), Route::Settings);
}

#[test]
fn what_was_told_of_the_clock_goes_with_the_pause() {
    let over = Event::Ticked { wall: NOON + 40 * 60_000, steady: 40 * 60_000 };
    let ended = [PauseEvent::EndAsked, PauseEvent::EndConfirmed].map(Event::Pause);
    for end in [&[over][..], &ended[..]] {
        let set_back =
            [Event::PauseCalled, Event::Ticked { wall: NOON, steady: 0 }, Event::Ticked { wall: NOON, steady: 60_000 }];
        let mut page = at("#/pause", &set_back);
        assert_eq!(page.model.shell.notices, [Notice::ClockBack]);
        end.iter().for_each(|event| drop(page.tell(event.clone()).to_vec()));
        assert!(page.model.shell.notices.is_empty(), "{:?}", page.model.shell.notices);
    }
}
