//! What is shown of what is kept, of the pause and of what a therapist writes, drawn on the host: `cargo test --features ssr --test shown`.
#![cfg(feature = "ssr")]

mod person;

use std::rc::Rc;

use hearback::areas::pause::words::PauseWords;
use hearback::areas::pause::{PAUSE, Part, PauseEvent, PausePage};
use hearback::areas::script::words::ScriptWords;
use hearback::areas::script::{Kind, ScriptEvent, Seat};
use hearback::areas::therapist::words::TherapistWords;
use hearback::areas::therapist::{PACK, PARTS, Place, Sheet, TASK, TherapistEvent};
use hearback::areas::turns::{Act, TurnsEvent};
use hearback::content::english;
use hearback::packs::{NAME_LIMIT, NOTE_LIMIT};
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
    let told = ["#/pause/ours", "#/script", "#/packs", "#/task", "#/therapist/write", "#/marks"];
    let silent = [
        "#/pause",
        "#/pause/1.x",
        "#/talk",
        "#/talk/cards",
        "#/turns",
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

fn typed(sheet: Sheet, part: usize, row: usize, field: usize, words: &str) -> Event {
    Event::Therapist(TherapistEvent::Wrote(Place { sheet, part, row, field }, words.into()))
}

/// Where a field of this name stands.
fn place_of(fields: &[hearback::areas::therapist::Field], key: &str) -> usize {
    fields.iter().position(|field| field.key == key).unwrap()
}

#[test]
fn as_many_things_to_mend_are_told_as_are_counted() {
    let words = &TherapistWords::of(english()).write;
    let part = |key: &str| PARTS.iter().position(|part| part.key == key).unwrap();
    let line = |key: &str, field: &str, row: usize, words: &str| {
        typed(Sheet::Line, part(key), row, place_of(PARTS[part(key)].fields, field), words)
    };
    let mut events = vec![line("line", "statement", 0, "You came home late and I sat here alone.")];
    let mut counts = Vec::new();
    for more in [
        line("points", "any", 0, "came home late"),
        // Two answers that lack the same, and one that gets in the way.
        line("model", "text", 0, "You were all alone tonight."),
        Event::Therapist(TherapistEvent::RowAdded(part("model"))),
        line("model", "text", 1, "You should just call next time."),
        line("trap", "text", 0, "That sounds nice."),
        line("line", "speaker", 0, "Noor"),
    ] {
        events.extend([more, Event::TypingRested]);
        let page = at("#/therapist/write", &events);
        let count = page.model.therapist.problems.len();
        let html = html(page);
        assert!(html.contains(&words.mend.replace("{n}", &count.to_string())), "{count}: {html}");
        let told = html.split_once("hb-own__mends\">").unwrap().1.split_once("</ul>").unwrap().0;
        let mut told: Vec<&str> = told.split("<li>").skip(1).collect();
        assert_eq!(told.len(), count, "{told:?}");
        told.sort_unstable();
        told.dedup();
        assert_eq!(told.len(), count, "each says what it is about: {told:?}");
        counts.push(count);
    }
    assert!(counts.iter().any(|count| *count >= 3), "{counts:?}");
}

#[test]
fn what_is_too_long_is_said_where_it_is_written() {
    for (sheet, fields, fragment) in
        [(Sheet::Pack, PACK.fields, "#/therapist/write"), (Sheet::Task, TASK.fields, "#/therapist/assign")]
    {
        for (at_field, field) in fields.iter().enumerate() {
            let most = if ["title", "by", "reviewed_by"].contains(&field.key) { NAME_LIMIT } else { NOTE_LIMIT };
            let says = |length: usize| {
                let wrote = typed(sheet, 0, 0, at_field, &"a".repeat(length));
                let html = html(at(fragment, &[wrote, Event::TypingRested]));
                html.split_once("class=\"hb-own__problem\"").map(|(_, rest)| rest[..60].to_owned())
            };
            assert_eq!(says(most), None, "{}", field.key);
            let told = says(most + 1).unwrap_or_else(|| panic!("nothing is said of {}", field.key));
            assert!(told.contains(&format!("more than {most} letters")), "{}: {told}", field.key);
        }
    }
}

/// Whoever types from right to left does so from the right, a browser fills nothing in, and each box says what it is for.
#[test]
fn every_box_is_named_and_leaves_typing_to_who_types() {
    let act = |act| Event::Turns(TurnsEvent::Acted(act));
    let screens = [
        ("#/", vec![]),
        ("#/drill/phones-07", vec![]),
        ("#/talk/own", vec![]),
        ("#/turns", vec![]),
        ("#/turns", vec![act(Act::Settle)]),
        ("#/pause", vec![]),
        ("#/pause/ours", vec![]),
        ("#/script", vec![]),
        ("#/script", vec![Event::Script(ScriptEvent::Added(Kind::Red))]),
        ("#/therapist", vec![]),
        ("#/therapist/write", vec![]),
        ("#/therapist/assign", vec![]),
        ("#/settings", vec![Event::ExportFailed("{}".into())]),
    ];
    let mut seen = 0;
    for (fragment, events) in screens {
        let html = html(at(fragment, &events));
        for tag in html.split('<').filter(|tag| tag.starts_with("textarea") || tag.starts_with("input")) {
            let tag = tag.split('>').next().unwrap_or_default();
            let of = |name: &str| tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            if matches!(of("type"), Some("checkbox" | "radio" | "file")) {
                continue;
            }
            seen += 1;
            let id = of("id").unwrap_or_else(|| panic!("{fragment}: {tag} has no name of its own"));
            assert!(html.contains(&format!(" for=\"{id}\"")), "{fragment}: {id} has no label");
            assert_eq!(of("dir"), Some("auto"), "{fragment}: {id}");
            assert!(of("autocomplete") == Some("off") || of("readonly").is_some(), "{fragment}: {id} is filled in");
        }
    }
    assert!(seen > 20, "only {seen} boxes were found");
    let page = std::fs::read_to_string("index.html").unwrap();
    let first = page.split("<textarea").nth(1).and_then(|rest| rest.split('>').next()).unwrap();
    assert!(first.contains("dir=\"auto\"") && first.contains("autocomplete=\"off\""), "{first}");
}

/// A line that both said yes to, and one that waits for a yes.
fn script() -> Vec<Event> {
    let line = |words: [&str; 3]| {
        let wrote = words.map(str::to_owned).into_iter().enumerate();
        let wrote = wrote.map(|(place, words)| ScriptEvent::Wrote(place, words)).collect();
        [vec![ScriptEvent::Added(Kind::First)], wrote, vec![ScriptEvent::Closed]].concat()
    };
    let yes = Seat::BOTH.map(|seat| ScriptEvent::Agreed(0, seat, true));
    let both = line(["<b>a joke</b>", "Ouch", "say it straight"]);
    let all = [both, line(["it is late", "Tomorrow?", "say when"]), yes.into()].concat();
    all.into_iter().map(Event::Script).collect()
}

#[test]
fn a_running_pause_shows_the_lines_that_both_said_yes_to_and_no_other() {
    let agreed = "If I notice &lt;b&gt;a joke&lt;/b&gt;, I'll say “Ouch”, and you'll say it straight.";
    let words = PauseWords::of(english());
    let on_pause = |events: &[Event]| html(at("#/script", &[events, &[Event::PauseCalled]].concat()));
    let running = on_pause(&script());
    assert!(running.contains(words.running.agreed) && running.contains(agreed), "{running}");
    assert!(running.contains("href=\"#/script\"") && !running.contains("Tomorrow?"));
    assert!(!on_pause(&[]).contains("href=\"#/script\""), "where nothing was agreed there is nothing to lead to");
    for fragment in ["#/pause", "#/pause/ours"] {
        assert!(html(at(fragment, &[])).contains("href=\"#/script\""), "{fragment} leads there");
    }
}

#[test]
fn the_page_to_print_has_what_both_said_yes_to_and_each_line_says_how_it_stands() {
    let words = ScriptWords::of(english());
    let html = html(at("#/script", &script()));
    let (settling, page) = html.split_once(words.page.heading).expect("there is a page");
    assert!(page.contains("a joke") && !page.contains("Tomorrow?"));
    assert_eq!(settling.matches(words.row.both).count(), 1);
    assert_eq!(settling.matches(words.row.not_yet).count(), 1);
    assert!(!html.contains("<b>"), "what is typed is drawn as text");
}

#[test]
fn what_came_by_a_link_is_read_before_anything_is_kept() {
    let mut page = at("#/script", &script());
    page.tell(Event::Script(ScriptEvent::ShareAsked));
    let link = page.model.shell.shared.clone().expect("there is a link").link;
    let words = ScriptWords::of(english());
    let came = |events: &[Event]| html(at(link.rsplit('#').next().unwrap(), events));
    let empty = came(&[]);
    for part in [words.receive.heading, words.receive.accept, "One of you: Both said yes.", "One of you: Not yet both."]
    {
        assert!(empty.contains(&text(part)), "{part} is not in {empty}");
    }
    let asked = came(&[ScriptEvent::NameTyped(Seat::First, "Ida".into()), ScriptEvent::TakeAsked].map(Event::Script));
    assert!(asked.contains(words.receive.ask) && asked.contains(words.receive.mine), "{asked}");
    let odd = html(at("#/script/1.x", &[]));
    assert!(odd.contains(words.problem.damaged) && !odd.contains(words.receive.accept));
}
