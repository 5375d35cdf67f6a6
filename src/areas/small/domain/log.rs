use crate::areas::small::words::{LogWords, Tap};
use crate::json::fields;

fields! {
    /// Three taps after a hard talk, by the ids of what was tapped. It is about oneself; what was skipped is empty.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Tapped {
        /// When, ms since 1970, UTC.
        pub at: i64,
        pub taps: Vec<String>,
    }
}

/// What was done where none of the choices was true.
const NONE: &str = "none";

/// A look goes back so far, and what is older than two of them is let go.
pub const MONTH: i64 = 31 * 24 * 60 * 60_000;

/// More are not kept: the list is short enough to be written whole, as what stays with its tab at first has to be.
pub const LOG_LIMIT: usize = 60;

/// Lets go of what no look goes back to.
pub fn let_old_go(log: &mut Vec<Tapped>, now: i64) {
    log.retain(|one| now - one.at <= 2 * MONTH);
    let over = log.len().saturating_sub(LOG_LIMIT);
    log.drain(..over);
}

/// What is said of the last month: what came more than once, in sentences, and no number of it.
pub fn mirror(log: &[Tapped], now: i64, words: &LogWords) -> Vec<String> {
    let month: Vec<&Tapped> = log.iter().filter(|one| now - one.at <= MONTH).collect();
    let texts = &words.mirror;
    if month.len() < 2 {
        return vec![texts.few.to_owned()];
    }
    let [did, before, place] = [0, 1, 2].map(|tap| came_back(&month, words.tap, tap));
    let all = [("{did}", did), ("{before}", before), ("{where}", place)];
    let fill = |text: &str, pairs: &[(&str, Option<&str>)]| {
        pairs.iter().fold(text.to_owned(), |text, (key, said)| text.replace(key, said.unwrap_or_default()))
    };
    let mut said = Vec::new();
    if let Some((before, did)) = together(&month, words.tap) {
        said.push(fill(texts.before_then_did, &[("{did}", Some(did)), ("{before}", Some(before))]));
    } else {
        match (did, before) {
            (Some(_), Some(_)) => said.push(fill(texts.did_and_before, &all)),
            (Some(_), None) if place.is_none() => said.push(fill(texts.did, &all)),
            (None, Some(_)) => said.push(fill(texts.before, &all)),
            _ => {}
        }
    }
    if place.is_some() {
        // Where nothing else was said of what was done, it is said with the place.
        let text = if said.is_empty() && did.is_some() { texts.did_and_where } else { texts.place };
        said.push(fill(text, &all));
    }
    let nothing_done = month.iter().filter(|one| one.taps.first().is_some_and(|id| id == NONE)).count() > 1;
    if nothing_done && did.is_none() {
        said.push(texts.none.to_owned());
    }
    if said.is_empty() {
        said.push(texts.mixed.to_owned());
    }
    said
}

/// What was tapped more than once at this place, the most often; of two alike the first in the list.
fn came_back(month: &[&Tapped], taps: &[Tap], tap: usize) -> Option<&'static str> {
    let times = |id: &str| month.iter().filter(|one| one.taps.get(tap).is_some_and(|tapped| tapped == id)).count();
    let choices = taps.get(tap)?.choice.iter().filter(|choice| choice.id != NONE);
    let often = choices.rev().max_by_key(|choice| times(choice.id))?;
    (times(often.id) > 1).then_some(often.said)
}

/// What was done more than once after the same thing.
fn together(month: &[&Tapped], taps: &[Tap]) -> Option<(&'static str, &'static str)> {
    let [did, before, ..] = taps else { return None };
    let mut most = (1, None);
    for before in before.choice {
        for did in did.choice.iter().filter(|did| did.id != NONE) {
            let both =
                |one: &&&Tapped| matches!(one.taps.as_slice(), [one, two, ..] if one == did.id && two == before.id);
            let times = month.iter().filter(both).count();
            if times > most.0 {
                most = (times, Some((before.said, did.said)));
            }
        }
    }
    most.1
}
