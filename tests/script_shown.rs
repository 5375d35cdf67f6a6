//! What two agreed on, drawn on the host: on its own screen, in a running pause and as it comes by a link:
//! `cargo test --features ssr --test script_shown`.
#![cfg(feature = "ssr")]

mod person;

use hearback::areas::pause::words::PauseWords;
use hearback::areas::script::words::ScriptWords;
use hearback::areas::script::{Kind, ScriptEvent, Seat};
use hearback::content::english;
use hearback::shell::{Event, Route};
use person::{Page, html, started, text};

fn at(fragment: &str, events: &[Event]) -> Page {
    let mut page = Page::open(started(Route::read(fragment)));
    for event in events {
        page.tell(event.clone());
    }
    page
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

/// By what a button is said to accept, some devices grey out files of ours.
#[test]
fn every_button_for_a_file_lets_any_file_be_chosen() {
    for fragment in ["#/packs", "#/task", "#/copy", "#/pause/ours", "#/script", "#/therapist/write"] {
        let html = html(at(fragment, &[]));
        let tag =
            html.split("<input").find(|rest| rest.contains("type=\"file\"")).unwrap_or_else(|| panic!("{fragment}"));
        assert!(!tag.split('>').next().unwrap_or_default().contains("accept"), "{fragment}");
    }
}
