//! The shelf: one letter a key, read only where it is seen, put in order without reading.

use std::time::Instant;

use hearback::areas::letters::{LETTER, Letter, LettersEvent, finished, read_letter, write_letter};
use hearback::records::Writer;
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Kept, Notice, Route, Started};

use crate::{Page, SUNDAY, at, letter, started, tell, written};

fn shelf(texts: impl IntoIterator<Item = (String, String)>, at: &str) -> Page {
    let put = |kept: Kept, (id, text): (String, String)| kept.with(LETTER.one(id), text);
    let kept = texts.into_iter().fold(Kept::default(), put);
    Page::open(Started { kept, ..started(Route::read(at)) })
}

fn many(count: u64, words: &str) -> Vec<(String, String)> {
    (0..count)
        .map(|number| letter(number, &format!("{words} {number}")))
        .map(|one| (one.id.clone(), write_letter(&one)))
        .collect()
}

fn shown(page: &Page) -> Vec<String> {
    page.model.letters.shown.iter().map(|record| record.body::<Letter>().unwrap().words).collect()
}

#[test]
fn the_newest_stand_first_twenty_at_a_time() {
    let mut texts = many(45, "Evening");
    texts.reverse();
    let mut page = shelf(texts, "#/letters");
    let expected = |count: usize| (0..count).map(|place| format!("Evening {}", 44 - place)).collect::<Vec<_>>();
    assert_eq!(shown(&page), expected(20));
    tell(&mut page, [LettersEvent::MoreAsked]);
    assert_eq!(shown(&page), expected(40));
    tell(&mut page, [LettersEvent::MoreAsked]);
    assert_eq!((shown(&page), page.model.letters.standing()), (expected(45), 45));
}

/// A moment is found without reading, and no words can pass for one.
#[test]
fn when_it_was_finished_is_told_without_reading_it() {
    let mut tricky = letter(5, "\"at\":77 and \"body\":{\"at\":88");
    assert_eq!(finished(&write_letter(&tricky)), Some(1_780_000_000_005));
    tricky.take_away();
    assert_eq!(finished(&write_letter(&tricky)), None);
    let mut named = letter(5, SUNDAY);
    named.revise(
        &Writer { id: "x".into(), name: "\"body\":{\"at\":9".into() },
        &Letter { at: 7, words: "a".into(), ..Letter::default() },
    );
    assert_eq!(finished(&write_letter(&named)), Some(7));
    assert_eq!(finished("\"body\":{\"at\":x"), None);
}

/// Two thousand long letters cost little more than reading twenty does: those alone are read.
#[test]
fn two_thousand_letters_open_without_reading_them_all() {
    let words = "We said it would be different this time, and it was. ".repeat(100);
    let texts = many(2_000, &words);
    let empty = Instant::now();
    drop(at("#/letters"));
    let empty = empty.elapsed();
    let kept = texts.iter().fold(Kept::default(), |kept, (id, text)| kept.with(LETTER.one(id.clone()), text.clone()));
    let start = Instant::now();
    let page = Page::open(Started { kept, ..started(Route::read("#/letters")) });
    let opened = start.elapsed().saturating_sub(empty);
    assert_eq!((page.model.letters.standing(), page.model.letters.shown.len()), (2_000, 20));
    let start = Instant::now();
    let read: usize = texts.iter().take(200).filter(|(_, text)| read_letter(text).is_ok()).count();
    assert_eq!(read, 200);
    let reading_all = start.elapsed() * 10;
    assert!(opened < reading_all / 3, "{opened:?} of {reading_all:?}");
    // What is saved is one letter, whatever else stands there.
    let mut page = page;
    tell(&mut page, [LettersEvent::BeginAsked, LettersEvent::WordsTyped(SUNDAY.into()), LettersEvent::DraftKept]);
    let saved =
        page.effects.iter().filter(|effect| matches!(effect, Effect::Save(key, _) if *key.slot == LETTER)).count();
    assert_eq!(saved, 1);
    assert_eq!(page.model.letters.standing(), 2_001);
}

#[test]
fn one_that_cant_be_read_is_set_aside_and_the_rest_stays() {
    let mut texts = many(3, "Evening");
    texts[1].1 = texts[1].1.replace("Evening 1", "Evening \\u0001");
    texts.push(("zzz".into(), "{half".into()));
    let page = shelf(texts, "#/letters");
    assert_eq!(shown(&page), ["Evening 2", "Evening 0"]);
    assert!(page.model.shell.notices.contains(&Notice::SetAside));
    let aside = page.effects.iter().filter(|effect| matches!(effect, Effect::SetAside(..))).count();
    assert_eq!(aside, 2);
}

#[test]
fn what_is_taken_off_is_told_to_the_other_phone_and_can_be_put_back_until_the_screen_is_left() {
    let texts = many(2, "Evening");
    let id = texts[0].0.clone();
    let mut page = shelf(texts, &format!("#/letters/read/{id}"));
    assert!(page.model.letters.reading.is_some());
    tell(&mut page, [LettersEvent::Removed(id.clone())]);
    assert_eq!(shown(&page), ["Evening 1"]);
    let left = page.saved(&LETTER.one(id.clone())).expect("what is left of it is kept").to_owned();
    assert!(!left.contains("Evening") && read_letter(&left).unwrap().is_gone());
    tell(&mut page, [LettersEvent::PutBack]);
    assert_eq!(shown(&page).len(), 2);
    page.tell(Event::RouteChanged(Route::read(&format!("#/letters/read/{id}"))));
    tell(&mut page, [LettersEvent::Removed(id)]);
    page.tell(Event::RouteChanged(Route::read("#/help")));
    page.tell(Event::RouteChanged(Route::read("#/letters")));
    tell(&mut page, [LettersEvent::PutBack]);
    assert_eq!(shown(&page), ["Evening 1"]);
}

#[test]
fn two_versions_stand_side_by_side_until_one_is_picked() {
    let (mut one, mut other) = (letter(1, SUNDAY), letter(1, SUNDAY));
    let body = |words: &str| Letter { at: 9, words: words.into(), ..Letter::default() };
    one.revise(&Writer { id: "aa".into(), name: "Sam".into() }, &body("Once a week."));
    other.revise(&Writer { id: "bb".into(), name: "Noor".into() }, &body("Twice a week."));
    one.merge(&other);
    let mut page = shelf([(one.id.clone(), write_letter(&one))], &format!("#/letters/read/{}", one.id));
    assert_eq!(page.model.letters.reading.as_ref().unwrap().versions().len(), 2);
    tell(&mut page, [LettersEvent::VersionPicked(1)]);
    let picked = page.model.letters.reading.as_ref().unwrap();
    assert_eq!(picked.body::<Letter>().unwrap().words, "Twice a week.");
    let saved = read_letter(page.saved(&LETTER.one(one.id.clone())).unwrap()).unwrap();
    assert_eq!(saved, *picked);
}

#[test]
fn another_window_puts_one_on_the_shelf_and_takes_one_off() {
    let mut page = at("#/letters");
    let one = letter(1, SUNDAY);
    page.tell(Event::ChangedElsewhere(LETTER.one(one.id.clone()), Some(write_letter(&one))));
    assert_eq!(shown(&page), [SUNDAY]);
    page.tell(Event::ChangedElsewhere(LETTER.one(one.id.clone()), None));
    assert!(shown(&page).is_empty());
}

#[test]
fn no_trace_keeps_none_and_everything_deleted_leaves_none() {
    let mut page = written(SUNDAY);
    tell(&mut page, [LettersEvent::DraftKept]);
    assert_eq!(shown(&page), [SUNDAY]);
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseConfirmed);
    assert!(shown(&page).is_empty() && page.model.letters.standing() == 0);
    page.tell(Event::KeepChosen(Keep::Nothing));
    tell(&mut page, [LettersEvent::BeginAsked, LettersEvent::WordsTyped(SUNDAY.into()), LettersEvent::DraftKept]);
    assert_eq!(page.model.letters.standing(), 0);
    assert_eq!(page.model.letters.draft.words, SUNDAY, "it is still there to hand over");
}
