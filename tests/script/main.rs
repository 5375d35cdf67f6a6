//! Signs and what each then does, on the host: agreeing, changing, what is said of it, and the way to the other phone.

#[path = "../person/mod.rs"]
mod person;

mod agreeing;
mod links;
mod room;

use hearback::areas::script::{Kind, Row, Script, Seat};

/// A row of these three boxes, with both their answers.
fn row(kind: Kind, words: [&str; 3], yes: [bool; 2]) -> Row {
    Row::from_parts(kind, words.map(str::to_owned), yes).expect("a row")
}

/// Two lines, one of them agreed on, and a signal.
fn some() -> Script {
    let rows = vec![
        row(Kind::First, ["my voice getting loud", "Can we slow down?", "sit down with me"], [true; 2]),
        row(Kind::Second, ["that it is past ten at night", "Not now, tomorrow", "name a time"], [true, false]),
        row(Kind::Red, ["Both hands up", "goes to the kitchen", "stays back"], [true; 2]),
    ];
    let mut script = Script::from_parts(Default::default(), rows).expect("a script");
    script.set_name(Seat::First, "Sam");
    script.set_name(Seat::Second, "Noor");
    script
}
