//! From what was typed in the steps to what will be said: a sentence each, and when it changes behind what changes. People
//! begin and end what they type as they may; nothing of it is left out or said twice.

use crate::areas::repair::words::{Joining, Step};

/// Where what will change is typed, and behind it from when.
const CHANGE: usize = 3;

/// The words as they will be said.
pub fn join(steps: &[Step], typed: &[String], joining: &Joining) -> String {
    said(steps, &typed.iter().map(String::as_str).collect::<Vec<_>>(), joining)
}

/// The words that the examples make.
pub fn whole_example(steps: &[Step], joining: &Joining) -> String {
    said(steps, &steps.iter().map(|step| step.example).collect::<Vec<_>>(), joining)
}

/// What will change, and from when, by itself.
pub fn change(steps: &[Step], typed: &[String], joining: &Joining) -> String {
    sentences(steps, typed.iter().map(String::as_str).enumerate().skip(CHANGE), joining).join(" ")
}

fn said(steps: &[Step], typed: &[&str], joining: &Joining) -> String {
    let mut all = sentences(steps, typed.iter().copied().enumerate(), joining);
    let is_sorry = |word: &str| is_one_of(word, joining.known);
    if !all.is_empty() && !all.iter().any(|one| one.split_whitespace().any(is_sorry)) {
        all.insert(0, joining.sorry.to_owned());
    }
    all.join(" ")
}

fn sentences<'a>(steps: &[Step], typed: impl Iterator<Item = (usize, &'a str)>, joining: &Joining) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut changes = false;
    for (place, typed) in typed {
        let words = with_capitals(typed, joining);
        if !words.chars().any(char::is_alphanumeric) {
            continue;
        }
        let joined = place > CHANGE && changes && begins_with(&words, joining.when);
        match all.last_mut().filter(|before| joined && before.ends_with('.')) {
            Some(before) => {
                before.pop();
                before.extend([", ", &ended(small(&words))]);
            }
            None => all.push(ended(opened(words, steps.get(place).map_or("", |step| step.opens), joining))),
        }
        changes = place == CHANGE;
    }
    all
}

/// Behind what opens it, unless it begins by itself.
fn opened(words: String, opens: &str, joining: &Joining) -> String {
    if opens.is_empty() || begins_with(&words, joining.whole) {
        return capital(words);
    }
    [opens, " ", &small(&words)].concat()
}

/// With a sign at its end.
fn ended(words: String) -> String {
    let words = words.trim_end_matches([',', ';', ':', ' ']);
    let end = if words.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    [words, end].concat()
}

fn with_capitals(typed: &str, joining: &Joining) -> String {
    let words = typed.split_whitespace();
    let words =
        words.map(|word| if is_one_of(word, joining.capitals) { capital(word.to_owned()) } else { word.into() });
    words.collect::<Vec<String>>().join(" ")
}

fn capital(mut words: String) -> String {
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn small(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    words
}

fn begins_with(words: &str, list: &str) -> bool {
    words.split_whitespace().next().is_some_and(|first| is_one_of(first, list))
}

/// Whether a word is on a list with commas, whatever signs are around it and however its apostrophe is bent.
fn is_one_of(word: &str, list: &str) -> bool {
    let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric()).replace('’', "'").to_lowercase();
    list.split(", ").any(|known| known.trim() == bare)
}
