//! What is shown of what is kept, of the pause and of what a therapist writes, drawn on the host: `cargo test --features ssr --test shown`.
#![cfg(feature = "ssr")]

mod person;

use hearback::areas::given::GivenEvent;
use hearback::areas::given::words::GivenWords;
use hearback::areas::letters::LettersEvent;
use hearback::areas::minutes::MinutesEvent;
use hearback::areas::pause::words::PauseWords;
use hearback::areas::pause::{Choice, PAUSE, Part, PauseEvent, PausePage, Turn};
use hearback::areas::script::{Kind, ScriptEvent};
use hearback::areas::small::SmallEvent;
use hearback::areas::therapist::words::TherapistWords;
use hearback::areas::therapist::{PACK, PARTS, Place, Sheet, TASK, TherapistEvent};
use hearback::areas::turns::{Act, TurnsEvent};
use hearback::content::english;
use hearback::packs::{NAME_LIMIT, NOTE_LIMIT};
use hearback::shell::kept::Keep;
use hearback::shell::words::{InterfaceWords, SettingsWords, ShareWords};
use hearback::shell::{Effect, Event, Notice, Route};
use person::{NOON, Page, at, html, text, with};

fn wrote(part: Part, words: &str) -> Event {
    Event::Pause(PauseEvent::Wrote(part, words.into()))
}

#[test]
fn what_may_stay_is_asked_on_the_first_screen_alone_and_told_where_it_is_written() {
    let keep = &InterfaceWords::of(english()).keep;
    let told = ["#/pause/ours", "#/script", "#/minutes", "#/packs", "#/task", "#/therapist/write", "#/marks"];
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
        assert_eq!(
            html.contains(&text(SettingsWords::of(english()).settings.unsaid)),
            fragment == "#/settings",
            "{fragment}"
        );
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
    let (words, html) = (ShareWords::of(english()), html(page));
    assert!(html.contains(words.on_disk) && html.contains(&format!("Back at {back}</p>")), "{html}");
    assert!(!html.contains("file:") && !html.contains("hb-code") && !html.contains(words.copy), "{html}");
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
    let plain = "#/ #/drill/phones-07 #/talk/own #/turns #/pause #/pause/ours #/script \
                 #/letters/write #/say/request #/four #/repair/say/got-loud-1 #/repair/apology \
                 #/repair/look #/minutes #/small/thanks #/small/sheet #/therapist #/therapist/write \
                 #/therapist/assign";
    let mut screens: Vec<(&str, Vec<Event>)> = plain.split(' ').map(|at| (at, vec![])).collect();
    screens.extend([
        ("#/turns", vec![act(Act::Settle)]),
        ("#/letters/give", vec![Event::Letters(LettersEvent::SealChosen(true))]),
        ("#/script", vec![Event::Script(ScriptEvent::Added(Kind::Red))]),
        ("#/minutes", vec![MinutesEvent::Begun.into()]),
        ("#/small/therapist", vec![SmallEvent::LineTurned(0).into()]),
        ("#/settings", vec![Event::ExportFailed("{}".into())]),
    ]);
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

/// A start is heard once: from the heading of its clock, to which focus goes once.
#[test]
fn the_start_of_a_pause_is_said_once() {
    let words = PauseWords::of(english());
    for from in ["#/pause", "#/help", "#/drill/phones-07"] {
        let page = at(from, &[Event::PauseCalled]);
        let goes = page.effects.iter().filter(|one| matches!(one, Effect::ShowScreen | Effect::Focus(_))).count();
        assert_eq!(goes, 1, "from {from}: {:?}", page.effects);
        let html = html(page);
        assert!(!html.contains("A pause is running") && html.matches("<h1").count() == 1, "{html}");
        assert!(!html.contains("aria-live"), "the card comes with its screen: {html}");
    }
    let more = at("#/pause", &[Event::PauseCalled, Event::Pause(PauseEvent::MoreTimeAsked(20))]);
    assert!(!html(more).contains("A pause is running"), "the heading with the new end is gone to");
    // Another window's is said where one is: nothing else tells of it.
    let one = at("#/pause", &[Event::PauseCalled]).saved(&PAUSE.key()).unwrap().to_owned();
    let elsewhere = html(at("#/help", &[Event::ChangedElsewhere(PAUSE.key(), Some(one))]));
    let start = words.said.start.split("{time}").next().unwrap();
    assert_eq!(elsewhere.matches(start).count(), 1, "{elsewhere}");
}

#[test]
fn the_question_of_what_may_stay_has_an_address_of_its_own() {
    assert_eq!(Route::read("#/settings/keep"), Route::Keep);
    assert_eq!(Route::Keep.fragment(), "#/settings/keep");
    let mut page = at("#/", &[Event::RouteChanged(Route::Keep)]);
    assert_eq!(page.effects.last(), Some(&Effect::Focus("keep")), "{:?}", page.effects);
    let drawn = html(&page);
    assert!(drawn.contains("<fieldset id=\"keep\" tabindex=\"-1\"><legend"), "{drawn}");
    assert!(drawn.contains("href=\"#/settings\" aria-current=\"page\""), "{drawn}");
    page.tell(Event::KeepChosen(Keep::Progress));
    assert!(!page.effects.contains(&Effect::Focus("screen-heading")), "whoever answers stays at the question");
}

/// What was accepted and may go with its tab is said where it was accepted, with the question one press away.
#[test]
fn what_becomes_of_what_was_accepted_is_said_on_top() {
    let keep = &InterfaceWords::of(english()).keep;
    let said = |html: &str| {
        assert_eq!(html.matches(&text(keep.until)).count(), 1, "{html}");
        let (before, after) = html.split_once(&text(keep.until)).unwrap();
        assert!(before.contains("<h1") && !before.contains("<h2"), "it is on top: {html}");
        assert!(after.contains("href=\"#/settings/keep\""), "{html}");
    };
    let file = |name: &str| std::fs::read_to_string(format!("tests/therapist/corpus/{name}")).unwrap();
    let welcomed = Event::Given(GivenEvent::Welcomed);
    let task = at("#/task", &[Event::FileOpened(Some(file("task_file/with_pack"))), welcomed.clone()]);
    assert!(task.model.given.accepted.is_some());
    said(&html(&task));
    let pack = std::fs::read_to_string("tests/therapist/evenings.json").unwrap();
    let packs = at("#/packs", &[Event::FileOpened(Some(pack)), welcomed]);
    assert!(!packs.model.given.packs.is_empty());
    said(&html(&packs));
    let mut one = at("#/pause/ours", &[wrote(Part::Word, "Teapot")]);
    one.tell(Event::Pause(PauseEvent::OursShareAsked));
    let link = one.model.shell.shared.as_ref().unwrap().link.split_once('#').unwrap().1.to_owned();
    let mut ours = at(&link, &[Event::Pause(PauseEvent::OursAccepted)]);
    assert_eq!(ours.model.shell.route, PausePage::Ours.into());
    said(&html(&ours));
    ours.tell(Event::KeepChosen(Keep::Progress));
    assert!(!html(&ours).contains(&text(keep.until)), "it stays");
    assert!(!html(at("#/task", &[])).contains(&text(keep.until)), "nothing was accepted");
}

#[test]
fn the_page_to_bring_along_is_one_press_from_the_top_of_the_assignment() {
    let file = std::fs::read_to_string("tests/therapist/corpus/task_file/with_pack").unwrap();
    let page = at("#/task", &[Event::FileOpened(Some(file)), Event::Given(GivenEvent::Welcomed)]);
    let (drawn, words) = (html(page), &GivenWords::of(english()).task);
    let places: Vec<usize> = drawn.match_indices(words.page).map(|(place, _)| place).collect();
    let first = drawn.find("<h2").unwrap();
    assert!(places.len() == 2 && places[0] < first && first < places[1], "{drawn}");
    assert!(drawn.contains(&format!("<h2 id=\"to-bring\" tabindex=\"-1\">{}</h2>", words.page)), "{drawn}");
    let mut page = at("#/task", &[]);
    assert_eq!(page.tell(Event::PartSought("to-bring")), [Effect::Focus("to-bring")]);
    assert!(!html(at("#/task", &[])).contains(words.page), "there is none to bring");
}

#[test]
fn words_to_borrow_are_quoted_and_named_as_theirs() {
    let words = PauseWords::of(english());
    let back = &words.back;
    for (why, say) in [
        (back.thanks_why, back.thanks_say),
        (back.feeling_why, back.feeling_say),
        (back.wish_why, back.wish_say),
        (words.more.lead, words.more.say),
    ] {
        assert!(why.ends_with("You could say:") && say.starts_with('“') && say.ends_with('”'), "{why} {say}");
    }
    assert!(words.call.words.iter().all(|say| say.starts_with('“') && say.ends_with('”')));
    let over = Event::Ticked { wall: NOON + 30 * 60_000 + 1, steady: 30 * 60_000 + 1 };
    let came = [PauseEvent::ReturnAsked, PauseEvent::TappedIn(Turn::First), PauseEvent::TappedIn(Turn::Second)];
    let mut page = at("#/pause", &[Event::PauseCalled, over]);
    came.into_iter()
        .chain([PauseEvent::Chose(Choice::Resume)])
        .for_each(|event| drop(page.tell(event.into()).to_vec()));
    for (why, say) in [
        (back.thanks_why, back.thanks_say),
        (back.feeling_why, back.feeling_say),
        (back.feeling_why, back.feeling_say),
        (back.wish_why, back.wish_say),
    ] {
        let drawn = html(&page);
        let place = |words: &str| drawn.find(&text(words)).unwrap_or_else(|| panic!("{words} in {drawn}"));
        assert!(place(why) < place(say), "{drawn}");
        page.tell(PauseEvent::WentOn.into());
    }
}
