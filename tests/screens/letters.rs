//! The screens of Letters.

use hearback::areas::letters::words::LettersWords;
use hearback::areas::letters::{Letter, LettersEvent, Sitting, Wait, Way, write_open};
use hearback::content::english;
use hearback::records::{Record, Writer};
use hearback::shell::{Event, VoiceTold};

use super::{Visit, text};

fn after(fragment: &str, events: &[LettersEvent]) -> Visit {
    let mut visit = Visit::at(fragment);
    for event in events {
        visit.tell(event.clone().into());
    }
    visit
}

/// One that came, as far as this.
fn opened(words: &str, step: Sitting) -> Visit {
    let letter = Letter { words: words.into(), ..Letter::default() };
    let record = Record::new(3, &Writer { id: "a".into(), name: "<i>Noor</i>".into() }, &letter);
    let mut visit = Visit::at("#/letters");
    visit.tell(Event::FileOpened(Some(write_open(&record)))).tell(LettersEvent::Went(step).into());
    visit
}

/// Each screen, and each step of those that have some.
pub fn at_each_step() -> Vec<(&'static str, String)> {
    let written = |more: &[LettersEvent]| {
        let first = [LettersEvent::BeginAsked, LettersEvent::WordsTyped("I missed you.".into())];
        after("#/letters", &[&first[..], more].concat()).html()
    };
    let spoken = |told: &[VoiceTold]| {
        let mut visit = after("#/letters/voice", &[LettersEvent::RecordAsked]);
        for told in told {
            visit.tell(Event::VoiceTold(*told));
        }
        visit.html()
    };
    let given = [LettersEvent::GiveAsked, LettersEvent::SealChosen(true), LettersEvent::WayAsked(Way::File)];
    let mut screens = vec![
        ("a letter that is written", written(&[])),
        ("a letter that waits", written(&[LettersEvent::PutAside(Wait::Hour)])),
        ("a letter of the shelf", written(&[LettersEvent::DraftKept])),
        ("a letter that is gone", written(&[LettersEvent::DraftDropped])),
        ("a letter that is handed over", written(&given)),
        ("a letter that is recorded", spoken(&[VoiceTold::Began])),
        ("a letter that was recorded", spoken(&[VoiceTold::Began, VoiceTold::Ended])),
        ("a microphone that is refused", spoken(&[VoiceTold::Refused])),
    ];
    let steps = Sitting::ALL.iter().map(|step| (step.id(), opened("I missed you.", *step).html()));
    screens.extend(steps);
    let routes = ["", "/write", "/give", "/open", "/voice", "/link/1.x", "/part/1.x", "/read/none"];
    screens.extend(routes.map(|at| (at, Visit::at(&["#/letters", at].concat()).html())));
    screens
}

#[test]
fn whoever_opens_a_letter_reads_it_with_nothing_else_on_the_screen() {
    let words = &LettersWords::of(english()).open;
    let read = opened("I <b>missed</b> you.", Sitting::Read).html();
    assert!(read.contains("I &lt;b&gt;missed&lt;/b&gt; you.") && read.contains("From &lt;i&gt;Noor"), "{read}");
    assert!(read.contains(&text(words.read)));
    for later in [words.answer, words.say_back, words.keep, words.leave] {
        assert!(!read.contains(&text(later)), "{later}");
    }
    let sitting = opened("I missed you.", Sitting::Sit).html();
    assert!(!sitting.contains("I missed you.") && sitting.contains("hb-breath"));
    let after = opened("I missed you.", Sitting::After).html();
    assert!([words.answer, words.say_back, words.keep].iter().all(|ways| after.contains(&text(ways))));
}

#[test]
fn a_letter_that_waits_shows_nothing_of_itself_but_its_heading() {
    let typed = [LettersEvent::BeginAsked, LettersEvent::WordsTyped("I missed you.".into())];
    let waits = after("#/letters", &[&typed[..], &[LettersEvent::PutAside(Wait::Day)]].concat()).html();
    assert!(!waits.contains("I missed you.") && waits.contains(&text(LettersWords::of(english()).home.anyway)));
}
