//! What two agreed on, drawn on the host: on its own screen, in a running pause and as it comes by a link:
//! `cargo test --features ssr --test script_shown`.
#![cfg(feature = "ssr")]

mod person;

use hearback::areas::pause::words::PauseWords;
use hearback::areas::script::words::ScriptWords;
use hearback::areas::script::{Kind, SCRIPT, ScriptEvent, Seat};
use hearback::content::english;
use hearback::shell::kept::Keep;
use hearback::shell::words::InterfaceWords;
use hearback::shell::{Event, Route};
use person::{Page, at, html, text, with};

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
    // On paper nobody says "you" to the two, and each line has whose it is.
    assert!(html.contains(&format!("<h2 class=\"hb-print-only\">{}</h2>", words.page.ours)));
    let rows = page.split_once("<dl").and_then(|(_, rest)| rest.split_once("</dl>")).unwrap().0;
    assert!(rows.contains(&format!(">{}<", words.who.ours[0])) && !rows.contains("ne of you"), "{rows}");
    let mut named = at("#/script", &script());
    named.tell(ScriptEvent::NameTyped(Seat::First, "Ida".into()).into());
    let named = person::html(named);
    assert!(named.contains(">Ida</dt>") && !named.contains(words.who.ours[0]), "{named}");
}

/// What two have agreed on must not go with a tab unseen.
#[test]
fn what_becomes_of_what_was_agreed_stands_beside_it() {
    let (words, keep) = (ScriptWords::of(english()), &InterfaceWords::of(english()).keep);
    let beside = |events: &[Event]| {
        let html = html(at("#/script", &[&script()[..], events].concat()));
        let (_, page) = html.split_once(words.page.heading).unwrap();
        (html.matches(&text(keep.until)).count(), page.split_once("<dl").unwrap().0.to_owned())
    };
    let (count, beside_it) = beside(&[]);
    assert!(count == 1 && beside_it.contains(&text(keep.until)) && beside_it.contains("href=\"#/settings/keep\""));
    assert_eq!(beside(&[Event::KeepChosen(Keep::Progress)]).0, 0, "it stays");
    let (count, beside_it) = beside(&[Event::KeepChosen(Keep::Nothing)]);
    assert!(count == 0 && beside_it.contains(words.page.no_trace), "{beside_it}");
    let begun = html(at("#/script", &[ScriptEvent::NameTyped(Seat::First, "Ida".into()).into()]));
    assert_eq!(begun.matches(&text(keep.until)).count(), 1, "before that it stands under the screen");
}

#[test]
fn a_pause_that_runs_in_another_tab_shows_what_may_stay() {
    let mut one = at("#/script", &script());
    one.tell(Event::KeepChosen(Keep::Progress));
    let kept = one.saved(&SCRIPT.key()).expect("it may stay").to_owned();
    let running = PauseWords::of(english()).running.agreed;
    let mut new = Page::open(with(SCRIPT.key(), kept.clone(), Route::read("#/pause")));
    new.tell(Event::PauseCalled);
    assert!(html(new).contains(running));
    let mut open = at("#/pause", &[Event::PauseCalled]);
    assert!(!html(&open).contains(running));
    open.tell(Event::ChangedElsewhere(SCRIPT.key(), Some(kept)));
    assert!(html(open).contains(running), "a tab that is open shows it, too");
}

#[test]
fn a_file_that_was_handed_to_the_browser_is_spoken_of() {
    let saved = ScriptWords::of(english()).page.saved;
    let mut page = at("#/script", &script());
    assert!(!html(&page).contains(saved));
    page.tell(ScriptEvent::FileAsked.into());
    assert!(html(&page).contains(saved));
    page.tell(Event::ExportFailed("the page".into()));
    assert!(!html(&page).contains(saved), "it was not saved");
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
