//! The screens of Say.

use hearback::areas::say::words::SayWords;
use hearback::areas::say::{At, SayEvent};
use hearback::content::english;
use hearback::ear::{By, Kind, Observation};
use hearback::text::Span;

use super::{Visit, text};

/// A sentence as it is drawn wherever it stands.
pub fn at_each_step() -> Vec<(&'static str, String)> {
    At::ALL.iter().map(|at| (at.id(), saying("you never ask how my day was", *at).html())).collect()
}

/// A sentence of one step, as far as this.
fn saying(words: &str, at: At) -> Visit {
    let mut visit = Visit::at("#/say/limit");
    visit.tell(SayEvent::StepTyped(0, words.into()).into()).tell(SayEvent::Went(at).into());
    visit
}

#[test]
fn beside_a_rule_or_a_threat_help_is_near() {
    let [way, help] = [SayWords::of(english()).write.way_out, SayWords::of(english()).write.help];
    for (id, is_near) in [("order", true), ("threat", true), ("absolute", false)] {
        let mut visit = saying("you can't see her", At::Looked);
        let spans = vec![Span { start: 0, end: 3 }];
        let (kind, by) = (Kind::Suggestion, By::Rules);
        visit.0.say.noticed = vec![Observation { id, kind, spans, about: None, by, then: false, off: false }];
        let html = visit.html();
        assert_eq!(html.contains(&text(way)) && html.contains(&text(help)), is_near, "{id}");
    }
}

#[test]
fn a_sentence_is_heard_with_what_is_hard_alone() {
    let heard = saying("I like that you ask how my day was, and you never wait for the answer", At::Heard);
    let shown = heard.0.say.verdict(&heard.0.shell);
    let hard = shown.suggestions.first().map(|one| one.id);
    let html = heard.html();
    assert_eq!(hard, Some("absolute"));
    assert!(html.contains(&text(SayWords::of(english()).heard.hard)), "{html}");
    assert!(!html.contains("hb-note--strength"));
    let fine = saying("I like that you cook", At::Heard).html();
    assert!(fine.contains(&text(SayWords::of(english()).heard.none)));
}
