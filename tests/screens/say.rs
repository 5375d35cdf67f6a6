//! The screens of Say.

use hearback::areas::say::words::SayWords;
use hearback::areas::say::{At, LINK_LIMIT, SENTENCE_LIMIT, SayEvent};
use hearback::content::english;
use hearback::ear::{By, Kind, Observation};
use hearback::share::{base64, sealed};
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

/// Whoever opens a link that is odd is told what is wrong with it, and is offered nothing but the way on.
#[test]
fn each_link_that_is_refused_says_why() {
    let words = &SayWords::of(english()).opened;
    let of =
        |version: &str, said: &str| ["#/say/", &sealed(&[version, ".", &base64(said.as_bytes())].concat())].concat();
    let long = "x".repeat(SENTENCE_LIMIT + 1);
    for (link, why) in [
        ("#/say/1.AAAA".to_owned(), words.damaged),
        ("#/say/<script>alert(1)</script>.x".to_owned(), words.damaged),
        (of("1", " \n "), words.damaged),
        (of("2", "You made soup."), words.newer),
        (of("1", &long), words.long),
        (["#/say/1.", &"A".repeat(LINK_LIMIT)].concat(), words.long),
        (of("1", "You made\u{202e} soup."), words.hidden),
        (of("1", "You made\u{200b} soup."), words.hidden),
        (of("1", "You made\u{ad} soup."), words.hidden),
        (of("1", "You made\u{61c} soup."), words.hidden),
    ] {
        let html = Visit::at(&link).html();
        assert!(html.contains(&text(words.odd)) && html.contains(&text(why)), "{link:.60}: {why}");
        for offered in [words.back, words.keep, words.lead] {
            assert!(!html.contains(&text(offered)), "{link:.60}: {offered}");
        }
        assert!(html.contains(&text(words.away)), "{link:.60}");
    }
    let html = Visit::at(&of("1", "<b>You</b> & \"soup\"")).html();
    assert!(html.contains("&lt;b&gt;You&lt;/b&gt; &amp;") && !html.contains("<b>You"), "words are words");
}
