//! The screens of practising to say, for all that is asked of every screen.

use hearback::areas::rehearse::RehearseEvent;
use hearback::content::english;
use hearback::drills::{Rating, SayingKind};
use hearback::shell::kept::Keep;
use hearback::shell::{Event, LineEvent, Route};

use super::{Visit, html_of, text};

/// Practising to say: before its lines are there, without them, and at every step of a line of two kinds.
pub fn pages() -> Vec<(&'static str, String)> {
    let file = |text: Option<&str>| Event::FileRead(english().saying_name().into(), text.map(str::to_owned));
    let mut missing = Visit::at("#/practice-saying/rewrite");
    missing.tell(file(None));
    let mut screens = vec![
        ("lines to say", Visit::at("#/practice-saying").html()),
        ("a line to say on its way", Visit::at("#/practice-saying/camera").html()),
        ("lines to say that can't be had", missing.html()),
    ];
    let steps = [
        LineEvent::ReplyTyped("You never look up. I felt alone.".into()),
        LineEvent::ReplyHandedIn,
        LineEvent::ModelsAsked,
        LineEvent::ComparedEnough,
        LineEvent::Rated(Rating::Right),
    ];
    for (at, told_apart) in [("#/practice-saying/rewrite", false), ("#/practice-saying/limit", true)] {
        for count in 0..=steps.len() {
            let mut visit = Visit::at(at);
            visit.tell(file(Some(english().saying())));
            if told_apart {
                let line = &visit.0.rehearse.sittings[0].line;
                let fair = line.candidates.iter().position(|one| one.is_reflection).unwrap();
                for place in [(fair + 1) % 3, fair] {
                    visit.tell(LineEvent::CandidatePicked(place).into());
                }
                if count == 0 {
                    screens.push(("limits told apart", visit.html()));
                    continue;
                }
                visit.tell(LineEvent::ComparedEnough.into());
            }
            for event in &steps[..count] {
                visit.tell(event.clone().into());
            }
            if count == steps.len() {
                visit.tell(Event::Rehearse(RehearseEvent::Ended));
            }
            screens.push(("a step of a line to say", visit.html()));
        }
    }
    screens
}

/// Which way a reply defends is told where it was picked, and the one that hears leads on.
#[test]
fn a_reply_that_defends_is_told_by_its_way() {
    let mut visit = Visit::at("#/practice-saying/defend");
    visit.tell(Event::FileRead(english().saying_name().into(), Some(english().saying().into())));
    let (known, sitting) = visit.0.rehearse.open(SayingKind::Defend).unwrap();
    let astray = sitting.line.candidates.iter().position(|one| !one.is_reflection).unwrap();
    let hears = sitting.line.candidates.iter().position(|one| one.is_reflection).unwrap();
    let pick = known.picks.iter().find(|pick| pick.text == sitting.line.candidates[astray].text).unwrap().clone();
    visit.tell(LineEvent::CandidatePicked(astray).into());
    let mut right = Visit(visit.0);
    let html = html_of(&right.0);
    assert!(html.contains(&format!("{}</h2>", text(pick.way.as_deref().unwrap()))) && html.contains(&text(&pick.why)));
    right.tell(LineEvent::CandidatePicked(hears).into());
    assert!(right.html().contains("This one hears."));
}

/// Where they are is known on every screen of a line, not on its first alone.
#[test]
fn the_situation_stays_in_sight_to_the_end_of_its_line() {
    let said = LineEvent::ReplyTyped("I felt alone at dinner.".into());
    let steps = [said, LineEvent::ReplyHandedIn, LineEvent::ModelsAsked, LineEvent::ComparedEnough];
    for count in 0..=steps.len() {
        let mut visit = Visit::at("#/practice-saying/rewrite");
        visit.tell(Event::FileRead(english().saying_name().into(), Some(english().saying().into())));
        let (known, _) = visit.0.rehearse.open(SayingKind::Rewrite).unwrap();
        let situation = text(&known.situation);
        for event in &steps[..count] {
            visit.tell(event.clone().into());
        }
        assert_eq!(visit.html().matches(&situation).count(), 1, "after {count}");
    }
}

#[test]
fn a_kept_sentence_stands_under_what_one_might_have_blurted_out() {
    let mut visit = Visit::at("#/practice-saying/rewrite");
    visit.tell(Event::KeepChosen(Keep::Replies));
    visit.tell(Event::FileRead(english().saying_name().into(), Some(english().saying().into())));
    let (known, _) = visit.0.rehearse.open(SayingKind::Rewrite).unwrap();
    let blurted = text(known.drill.statement());
    let said = LineEvent::ReplyTyped("I felt alone at dinner.".into());
    for event in [said, LineEvent::ReplyHandedIn, LineEvent::ModelsAsked, LineEvent::ComparedEnough] {
        visit.tell(event.into());
    }
    visit.tell(LineEvent::Rated(Rating::Right).into());
    visit.tell(Event::RouteChanged(Route::read("#/kept")));
    let html = visit.html();
    for words in ["What one might blurt out", &blurted, "I felt alone at dinner."] {
        assert!(html.contains(words), "{words} is not in {html}");
    }
    assert!(!html.contains("your partner said") && !html.contains("Your partner said"), "nobody said it");
}
