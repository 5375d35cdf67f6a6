//! The talk that is on, kept with its tab so that a reload loses neither the floor nor what waits. It is gone at the end.

use serde_json::Value;

use crate::areas::turns::{ALL_READY, Kind, MOST_PARKED, ROUNDS, Seat, Step, TOPIC_LIMIT, Turns};
use crate::shell::kept::Unreadable;
use crate::shell::kept::json::{list, object, text, texts};
use crate::shell::slots::{Place, Slot};

/// The talk that is on.
pub static TURNS: Slot = Slot::new("turns", Place::Tab);

pub const SLOTS: &[&Slot] = &[&TURNS];

/// The version this app writes.
const VERSION: u32 = 1;

/// What was typed in a talk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedInTurns {
    /// What stands in the box for saying it back.
    pub back: String,
    /// What stands in the box for an idea.
    pub idea: String,
    /// What was handed in for notes, by whom.
    pub said: Vec<(Seat, String)>,
}

pub fn write_turns(turns: &Turns, typed: &TypedInTurns) -> String {
    let (step, place) = step_word(turns.step);
    let both = |pair: [bool; 2]| list(pair.into_iter().map(Value::Bool));
    object(vec![
        ("version", VERSION.into()),
        ("kind", (turns.kind as u8).into()),
        ("minutes", turns.minutes.into()),
        ("topic", text(&turns.topic)),
        ("names", texts(&turns.names)),
        ("ready", turns.ready.into()),
        ("speaker", (turns.speaker as u8).into()),
        ("round", turns.round.into()),
        ("heard", both(turns.heard)),
        ("notes", both(turns.notes)),
        ("step", text(step)),
        ("place", place.into()),
        ("ends", turns.ends.into()),
        ("paused", turns.paused.into()),
        ("parked", texts(&turns.parked)),
        ("keep", both(turns.keep)),
        ("back", text(&typed.back)),
        ("idea", text(&typed.idea)),
        ("said", list(typed.said.iter().map(|(who, words)| Value::Array(vec![(*who as u8).into(), text(words)])))),
    ])
}

/// Reads a talk and what was typed in it.
///
/// # Errors
/// [`Unreadable`] where the text is none.
pub fn read_turns(text: &str) -> Result<(Turns, TypedInTurns), Unreadable> {
    read(text).ok_or(Unreadable::of(text))
}

fn read(text: &str) -> Option<(Turns, TypedInTurns)> {
    let stored: Value = serde_json::from_str(text).ok()?;
    let number = |name: &str| stored.get(name).and_then(Value::as_i64);
    let small = |name: &str| number(name).and_then(|number| u8::try_from(number).ok());
    let pair = |name: &str| Some([stored.get(name)?.get(0)?.as_bool()?, stored.get(name)?.get(1)?.as_bool()?]);
    if number("version") != Some(VERSION.into()) {
        return None;
    }
    let words = |value: &Value| value.as_str().map(|words| words.chars().take(TOPIC_LIMIT).collect::<String>());
    let names = stored.get("names")?;
    let mut turns = Turns {
        kind: *Kind::ALL.get(usize::from(small("kind")?))?,
        minutes: u16::try_from(number("minutes")?).ok()?,
        topic: words(stored.get("topic")?)?,
        names: [words(names.get(0)?)?, words(names.get(1)?)?],
        ready: small("ready")? & ALL_READY,
        speaker: if small("speaker")? == 0 { Seat::First } else { Seat::Second },
        round: small("round")?.clamp(1, ROUNDS),
        heard: pair("heard")?,
        notes: pair("notes")?,
        step: step_of(stored.get("step")?.as_str()?, number("place")?)?,
        ends: number("ends"),
        paused: number("paused"),
        keep: pair("keep")?,
        ..Turns::default()
    };
    for idea in stored.get("parked")?.as_array()?.iter().take(MOST_PARKED) {
        turns.park(idea.as_str()?);
    }
    let box_of = |name: &str| stored.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut typed = TypedInTurns { back: box_of("back"), idea: box_of("idea"), said: Vec::new() };
    for one in stored.get("said").and_then(Value::as_array).into_iter().flatten() {
        let who = if one.get(0)?.as_u64()? == 0 { Seat::First } else { Seat::Second };
        typed.said.push((who, one.get(1)?.as_str()?.to_owned()));
    }
    Some((turns, typed))
}

const PLAIN: [(Step, &str); 15] = [
    (Step::Set, "set"),
    (Step::Ready, "ready"),
    (Step::NotNow, "not-now"),
    (Step::Declined, "declined"),
    (Step::Ask, "ask"),
    (Step::Room, "room"),
    (Step::Speak, "speak"),
    (Step::SayBack, "say-back"),
    (Step::Landed, "landed"),
    (Step::Heard, "heard"),
    (Step::ThirdRound, "third-round"),
    (Step::Appreciate, "appreciate"),
    (Step::HandOver, "hand-over"),
    (Step::Parked, "parked"),
    (Step::Over, "over"),
];

fn step_word(step: Step) -> (&'static str, i64) {
    match step {
        Step::Appointed(at) => ("appointed", at),
        Step::Mirror(place) => ("mirror", place.into()),
        Step::Closing(place) => ("closing", place.into()),
        _ => (PLAIN.iter().find(|(known, _)| *known == step).map_or("set", |(_, word)| word), 0),
    }
}

fn step_of(word: &str, place: i64) -> Option<Step> {
    let below = |most: i64| u8::try_from(place).ok().filter(|_| place < most);
    match word {
        "appointed" => Some(Step::Appointed(place)),
        "mirror" => below(7).map(Step::Mirror),
        "closing" => below(5).map(Step::Closing),
        _ => PLAIN.iter().find(|(_, known)| *known == word).map(|(step, _)| *step),
    }
}
