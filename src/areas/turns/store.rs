//! The talk that is on, kept with its tab so that a reload loses neither the floor nor what waits. At the end it is
//! gone, but for a list that both want.

use crate::areas::turns::{ALL_READY, Kind, Landing, MOST_PARKED, ROUNDS, Seat, Step, TOPIC_LIMIT, Turns};
use crate::json::{Value, fields};
use crate::shell::kept::{Unreadable, named, put, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The talk that is on.
pub static TURNS: Slot = Slot::new("turns", Place::Tab);

pub const SLOTS: &[&Slot] = &[&TURNS];

/// What was typed in a talk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedInTurns {
    /// What stands in the box for saying it back.
    pub back: String,
    /// What stands in the box for an idea.
    pub idea: String,
    /// What the listener typed in this turn, for the speaker to read.
    pub wrote: Vec<String>,
    /// What was handed in for notes, by whom.
    pub said: Vec<(Seat, String)>,
}

fields! {
    struct Stored {
        kind: usize,
        minutes: u16,
        topic: String,
        names: [String; 2],
        ready: u8,
        speaker: u8,
        round: u8,
        /// Who has had a turn. It was once taken for having been heard.
        heard: [bool; 2],
        landed: Option<[Option<usize>; 2]>,
        begun: Option<bool>,
        notes: [bool; 2],
        step: String,
        place: i64,
        ends: Option<i64>,
        paused: Option<i64>,
        parked: Vec<String>,
        keep: [bool; 2],
        back: String,
        idea: String,
        wrote: Option<Vec<String>>,
        said: Vec<Said>,
    }
}

fields! {
    struct Said {
        who: u8,
        words: String,
    }
}

pub fn write_turns(turns: &Turns, typed: &TypedInTurns) -> String {
    let (step, place) = step_word(turns.step);
    let said = typed.said.iter().map(|(who, words)| Said { who: *who as u8, words: words.clone() });
    let stored = Stored {
        kind: turns.kind as usize,
        minutes: turns.minutes,
        topic: turns.topic.clone(),
        names: turns.names.clone(),
        ready: turns.ready,
        speaker: turns.speaker as u8,
        round: turns.round,
        heard: turns.had,
        landed: Some(turns.landed.map(|landing| landing.map(|landing| landing as usize))),
        begun: Some(turns.begun),
        notes: turns.notes,
        step: step.to_owned(),
        place,
        ends: turns.ends,
        paused: turns.paused,
        parked: turns.parked.clone(),
        keep: turns.keep,
        back: typed.back.clone(),
        idea: typed.idea.clone(),
        wrote: Some(typed.wrote.clone()),
        said: said.collect(),
    };
    write_kept(&TURNS, &stored)
}

/// Reads a talk and what was typed in it.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_turns(text: &str) -> Result<(Turns, TypedInTurns), Unreadable> {
    from_stored(read_kept(&TURNS, text, from_version_1)?).ok_or(Unreadable::Damaged)
}

fn from_stored(stored: Stored) -> Option<(Turns, TypedInTurns)> {
    let words = |text: &str| text.chars().take(TOPIC_LIMIT).collect::<String>();
    let step = step_of(&stored.step, stored.place)?;
    let landing = |landing: Option<usize>| Landing::ALL.get(landing?).copied();
    let said: Vec<(Seat, String)> = stored.said.into_iter().map(|one| (Seat::stored(one.who), one.words)).collect();
    let noted = |who: Seat| said.iter().any(|(known, _)| *known == who);
    let mut turns = Turns {
        kind: *Kind::ALL.get(stored.kind)?,
        minutes: stored.minutes,
        topic: words(&stored.topic),
        names: stored.names.each_ref().map(|name| words(name)),
        ready: stored.ready & ALL_READY,
        speaker: Seat::stored(stored.speaker),
        round: stored.round.clamp(1, ROUNDS),
        begun: stored.begun.unwrap_or(stored.ends.is_some() || stored.heard.contains(&true)),
        had: stored.heard,
        landed: stored.landed.unwrap_or_default().map(landing),
        notes: stored.notes,
        noted: [noted(Seat::First), noted(Seat::Second)],
        step,
        ends: stored.ends,
        paused: stored.paused,
        keep: stored.keep,
        ..Turns::default()
    };
    for idea in stored.parked.iter().take(MOST_PARKED) {
        turns.park(idea);
    }
    let wrote = stored.wrote.unwrap_or_default();
    Some((turns, TypedInTurns { back: stored.back, idea: stored.idea, wrote, said }))
}

/// What was said stood in lists: who, and the words. The first pages of version 1 kept nothing that was typed.
fn from_version_1(stored: Value) -> Option<Value> {
    (stored.get("version")?.as_u64()? == 1).then_some(())?;
    let nothing = Value::List(Vec::new());
    let said = named(stored.get("said").unwrap_or(&nothing), &["who", "words"])?;
    let mut stored = put(stored, "said", said)?;
    for box_of in ["back", "idea"] {
        if stored.get(box_of).is_none() {
            stored = put(stored, box_of, "".into())?;
        }
    }
    Some(stored)
}

const PLAIN: [(Step, &str); 17] = [
    (Step::Set, "set"),
    (Step::Ready, "ready"),
    (Step::NotNow, "not-now"),
    (Step::Declined, "declined"),
    (Step::Ask, "ask"),
    (Step::Answer, "answer"),
    (Step::Room, "room"),
    (Step::Speak, "speak"),
    (Step::SayBack, "say-back"),
    (Step::Landed, "landed"),
    (Step::Heard, "heard"),
    (Step::ThirdRound, "third-round"),
    (Step::Appreciate, "appreciate"),
    (Step::HandOver, "hand-over"),
    (Step::Open, "open"),
    (Step::Parked, "parked"),
    (Step::Over, "over"),
];

fn step_word(step: Step) -> (&'static str, i64) {
    match step {
        Step::Appointed(at) => ("appointed", at),
        Step::Mirror(place) => ("mirror", place.into()),
        Step::Notes(place) => ("notes", place.into()),
        Step::Closing(place) => ("closing", place.into()),
        _ => (PLAIN.iter().find(|(known, _)| *known == step).map_or("set", |(_, word)| word), 0),
    }
}

fn step_of(word: &str, place: i64) -> Option<Step> {
    let below = |most: i64| u8::try_from(place).ok().filter(|_| place < most);
    match word {
        "appointed" => Some(Step::Appointed(place)),
        "mirror" => below(7).map(Step::Mirror),
        "notes" => below(2).map(Step::Notes),
        "closing" => below(5).map(Step::Closing),
        _ => PLAIN.iter().find(|(_, known)| *known == word).map(|(step, _)| *step),
    }
}
