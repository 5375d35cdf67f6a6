//! Two people at the page: who is told to do what on each screen, what comes back after a pause, a reload or a night, and
//! that no sentence says what is not so. `cargo test --features ssr --test turns_room`.
#![cfg(feature = "ssr")]

mod comes_back;
#[path = "../person/mod.rs"]
mod person;

use hearback::areas::turns::words::TurnsWords;
use hearback::areas::turns::{Act, Kind, Landing, Seat, Step, TurnsEvent, TurnsPage};
use hearback::content::english;
use hearback::shell::Event;
use person::{Page, html, started};

const DAY: i64 = 24 * 60 * 60_000;

/// What stands in the first element of a class, or nothing.
fn inside<'a>(html: &'a str, class: &str) -> Option<&'a str> {
    let from = html.split_once(&format!("class=\"{class}\""))?.1;
    Some(from.split_once('>')?.1.split_once('<')?.0)
}

fn h1(html: &str) -> &str {
    assert_eq!(html.matches("<h1").count(), 1, "{html}");
    html.split_once("<h1").unwrap().1.split_once('>').unwrap().1.split_once('<').unwrap().0
}

fn act(page: &mut Page, act: Act) {
    page.tell(Event::Turns(TurnsEvent::Acted(act)));
}

fn open() -> Page {
    let mut page = Page::open(started(TurnsPage.into()));
    page.tell(Event::Turns(TurnsEvent::NameTyped(Seat::First, "Sam".into())));
    page.tell(Event::Turns(TurnsEvent::NameTyped(Seat::Second, "Lee".into())));
    page.tell(Event::Turns(TurnsEvent::TopicTyped("the dishes".into())));
    page
}

/// Taps that lead through a whole talk of a kind, over every screen there is; and who is to act on the one before each.
fn talk(kind: Kind, types: bool) -> Vec<(Act, &'static str)> {
    let mut taps = vec![(Act::Choose(kind), ""), (Act::Settle, "")];
    taps.extend((0..6).map(|item| (Act::Tick(item), "")));
    taps.extend([(Act::BeReady, ""), (Act::Pass, "Sam"), (Act::Agree, "Lee")]);
    taps.extend([Seat::First, Seat::Second].map(|seat| (Act::WantNotes(seat, true), "")));
    taps.push((Act::Start, ""));
    for (speaker, listener) in [("Sam", "Lee"), ("Lee", "Sam")] {
        if speaker == "Lee" {
            taps.push((Act::HavePhone, "Lee"));
        }
        match kind {
            Kind::Plain => {
                for landing in [Landing::NotYet, Landing::Mostly, Landing::NotYet] {
                    taps.extend([(Act::Pass, speaker), (Act::SaidBack, listener), (Act::Land(landing), speaker)]);
                }
                taps.push((Act::Swap, speaker));
            }
            Kind::Mirror => {
                taps.extend([(Act::Next, speaker), (Act::Next, listener), (Act::MoreToMirror, speaker)]);
                taps.extend([(Act::Next, speaker), (Act::Next, listener), (Act::Next, speaker)]);
                taps.extend([(Act::Next, listener); 3]);
                taps.push((Act::Next, ""));
            }
            Kind::Appreciation => taps.push((Act::Swap, speaker)),
        }
    }
    if kind == Kind::Plain {
        taps.extend([(Act::TakeUp(Seat::First), ""), (Act::HavePhone, "Sam")]);
        taps.extend([(Act::Pass, "Sam"), (Act::SaidBack, "Lee"), (Act::Land(Landing::Yes), "Sam")]);
        taps.extend([(Act::SayMore, "Sam"), (Act::Pass, "Sam"), (Act::SaidBack, "Lee")]);
        taps.extend([(Act::Land(Landing::Yes), "Sam"), (Act::Swap, "Sam"), (Act::Next, "")]);
    }
    if kind != Kind::Appreciation {
        // The ideas that waited.
        taps.push((Act::Next, ""));
    }
    if kind == Kind::Plain && types {
        // Notes on typed words.
        taps.extend([(Act::Next, "Sam"), (Act::Next, "Lee")]);
    }
    taps.extend([(Act::Next, "Sam"), (Act::Next, "Lee"), (Act::Next, "Sam"), (Act::Next, "Lee"), (Act::Next, "")]);
    taps
}

/// Types where something can be typed, in a talk in which they type.
fn type_along(page: &mut Page, types: bool) {
    if types && page.model.turns.turns.step == Step::SayBack {
        page.tell(Event::Turns(TurnsEvent::BackTyped("You were alone with the dishes.".into())));
    }
    if page.model.turns.turns.parks() && page.model.turns.turns.parked.is_empty() {
        page.tell(Event::Turns(TurnsEvent::IdeaTyped("Dishes on even days".into())));
        page.tell(Event::Turns(TurnsEvent::IdeaParked));
    }
}

#[test]
fn every_screen_says_in_one_way_who_acts_and_who_has_the_phone() {
    let kinds = Kind::ALL.map(|kind| (kind, true));
    for (kind, types) in kinds.into_iter().chain([(Kind::Plain, false)]) {
        let mut page = open();
        let mut steps = Vec::new();
        for (tap, who) in talk(kind, types) {
            type_along(&mut page, types);
            let step = page.model.turns.turns.step;
            let drawn = html(&page);
            let phone = inside(&drawn, "hb-now__phone").unwrap_or_else(|| panic!("{step:?} says who has the phone"));
            assert_eq!(drawn.matches("hb-now__phone").count(), 1, "{step:?} says it once");
            let says = h1(&drawn);
            let other = if who == "Sam" { "Lee" } else { "Sam" };
            if who.is_empty() {
                assert!(phone.contains("both of you") && !says.contains(':'), "{step:?}: {says} / {phone}");
            } else {
                assert!(says.starts_with(&format!("{who}: ")) && !says.contains(other), "{step:?}: {says}");
                assert!(phone.starts_with(&format!("{who} has the phone")), "{step:?}: {phone}");
                let turns = &page.model.turns.turns;
                assert!(!phone.contains("listens") || turns.doer() == Some(turns.speaker), "{step:?}: {phone}");
            }
            steps.push(step);
            act(&mut page, tap);
            // A control that hands the phone over says to whom.
            let next = page.model.turns.turns.doer().map(|seat| if seat == Seat::First { "Sam" } else { "Lee" });
            if let Some(next) = next.filter(|next| *next != who) {
                assert!(drawn.contains(&format!(": phone to {next}<")), "{step:?} to {next}");
            }
        }
        assert_eq!(page.model.turns.turns.step, Step::Over, "{kind:?}");
        let drawn = html(&page);
        assert!(inside(&drawn, "hb-now__phone").is_some());
        if kind == Kind::Plain {
            for step in [Step::Ask, Step::Answer, Step::ThirdRound, Step::Open, Step::Parked] {
                assert!(steps.contains(&step), "{step:?}");
            }
            assert_eq!(steps.contains(&Step::Notes(1)), types);
        }
    }
}

#[test]
fn the_screens_around_a_talk_say_that_they_are_for_both() {
    let later = person::NOON + DAY;
    let ways: [&[Act]; 6] = [
        &[],
        &[Act::BeReady],
        &[Act::NotNow],
        &[Act::NotNow, Act::Appoint(later)],
        &[Act::NotNow, Act::Decline],
        &[Act::Stop],
    ];
    for way in ways {
        let mut page = open();
        act(&mut page, Act::Settle);
        way.iter().for_each(|tap| act(&mut page, *tap));
        let drawn = html(&page);
        let step = page.model.turns.turns.step;
        assert!(inside(&drawn, "hb-now__phone").is_some_and(|phone| phone.contains("both of you")), "{step:?}");
        assert!(!h1(&drawn).is_empty() && page.model.turns.turns.doer().is_none(), "{step:?}");
    }
}

#[test]
fn what_was_typed_is_shown_to_the_speaker_before_they_are_asked() {
    for notes in [false, true] {
        let mut page = saying_back(notes);
        page.tell(Event::Turns(TurnsEvent::BackTyped("You were alone with it.".into())));
        act(&mut page, Act::SaidBack);
        let drawn = html(&page);
        let typed = drawn.find("You were alone with it.").expect("the speaker reads it");
        assert!(typed < drawn.find("Not yet: there is more").unwrap(), "before the answers");
        act(&mut page, Act::Land(Landing::NotYet));
        let drawn = html(&page);
        assert!(drawn.contains("You were alone with it."), "to say what is missing, it is still there");
        act(&mut page, Act::Pass);
        act(&mut page, Act::SaidBack);
        let drawn = html(&page);
        assert!(!drawn.contains("You were alone with it."), "said aloud this time");
    }
}

#[test]
fn notes_stand_on_a_screen_of_their_own_for_who_wrote() {
    for kind in [Kind::Plain, Kind::Mirror] {
        let mut page = open();
        let mut seen = Vec::new();
        for (tap, who) in talk(kind, true).into_iter().chain([(Act::Next, ""), (Act::Next, "")]) {
            let turns = &page.model.turns.turns;
            if turns.says_back() && turns.listener() == Seat::First {
                page.tell(Event::Turns(TurnsEvent::BackTyped("You should just put a list on the fridge.".into())));
            }
            let step = page.model.turns.turns.step;
            let drawn = html(&page);
            if drawn.contains("hb-notes") {
                seen.push(step);
                assert_eq!(page.model.turns.turns.doer(), Some(Seat::First), "{who}");
            }
            act(&mut page, tap);
        }
        assert_eq!(seen, [Step::Notes(0)], "{kind:?}");
    }
}

#[test]
fn nobody_is_told_they_were_heard_when_they_said_not_yet() {
    let mut page = open();
    let mut all = Vec::new();
    for (tap, _) in talk(Kind::Plain, false) {
        type_along(&mut page, false);
        let open = page.model.turns.turns.unheard(Seat::First).is_some();
        let drawn = html(&page);
        if open {
            all.push((page.model.turns.turns.step, drawn));
        }
        // It is left open this time.
        if page.model.turns.turns.step == Step::Open {
            break;
        }
        act(&mut page, tap);
    }
    while page.model.turns.turns.step != Step::Over {
        act(&mut page, Act::Next);
    }
    let over = html(&page);
    for (step, drawn) in &all {
        assert!(!drawn.contains("both been heard"), "{step:?}");
    }
    assert!(all.iter().any(|(step, drawn)| *step == Step::Open && drawn.contains("Sam said: not yet.")));
    assert!(over.contains("Sam said: not yet.") && over.contains("taken up"), "{over}");
}

#[test]
fn a_turn_that_had_its_time_says_so_in_sight_and_once_to_who_cannot_see() {
    let mut page = saying_back(false);
    let over = TurnsWords::of(english()).time.over;
    page.now += 11 * 60_000;
    let (wall, steady) = (page.now, page.now);
    page.tell(Event::Ticked { wall, steady });
    let drawn = html(&page);
    let said = format!("data-says=\"{over}\"");
    assert!(drawn.matches(over).count() == 2 && drawn.contains(&said), "{drawn}");
    act(&mut page, Act::Extend);
    let drawn = html(&page);
    assert!(!drawn.contains(over));
}

/// A plain talk in which the listener is about to say back what they heard.
fn saying_back(notes: bool) -> Page {
    let mut page = open();
    for tap in talk(Kind::Plain, true)
        .into_iter()
        .map(|(tap, _)| tap)
        .filter(|tap| notes || !matches!(tap, Act::WantNotes(..)))
    {
        if page.model.turns.turns.step == Step::SayBack {
            break;
        }
        act(&mut page, tap);
    }
    page
}
