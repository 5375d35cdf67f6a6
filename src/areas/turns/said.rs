//! Who does what now and where the phone is, in words: one way for every screen of a talk, and for whatever leads back to
//! it. What is promised of a talk that waits is made here too, so that it is what the talk goes on with.

use crate::areas::turns::words::TurnsWords;
use crate::areas::turns::{Seat, Step, Turns};
use crate::shell::Shell;
use crate::shell::words::InterfaceWords;

/// What one of the two is called, as it stands in a sentence.
pub fn name(turns: &Turns, seat: Seat, words: &TurnsWords) -> String {
    let typed = turns.names[seat as usize].trim();
    match (typed, seat) {
        ("", Seat::First) => words.now.first.to_owned(),
        ("", Seat::Second) => words.now.second.to_owned(),
        (typed, _) => typed.to_owned(),
    }
}

/// What one of them is called before they have a name.
#[cfg(feature = "web")]
pub fn unnamed(seat: Seat, words: &TurnsWords) -> String {
    let named = if seat == Seat::First { words.now.first } else { words.now.second };
    capital(named.to_owned())
}

/// The heading of the screen: who does what.
pub fn heading(turns: &Turns, shell: &Shell) -> String {
    let words = TurnsWords::of(shell.language);
    let deed = deed(turns, words);
    match (turns.doer(), turns.step) {
        (Some(seat), _) => {
            // What people typed goes in last: it may have braces in it.
            capital(words.now.does.replace("{deed}", deed).replace("{name}", &name(turns, seat, words)))
        }
        (None, Step::Set) => InterfaceWords::of(shell.language).areas.turns.to_owned(),
        (None, Step::Appointed(at)) => when(at, shell, words),
        (None, _) => deed.to_owned(),
    }
}

/// Who has the phone, under every heading.
#[cfg(feature = "web")]
pub fn phone(turns: &Turns, words: &TurnsWords) -> String {
    let Some(seat) = turns.doer() else { return words.now.between.to_owned() };
    let said = match turns.step {
        Step::Notes(_) => words.now.alone,
        // Whoever listens has it, to say something.
        _ if seat == turns.listener() => words.now.holds,
        _ => words.now.phone,
    };
    with_names(said, turns, seat, words)
}

/// A text with the name of one of them, and of the other, as the beginning of a sentence.
#[cfg(feature = "web")]
pub fn with_names(text: &str, turns: &Turns, seat: Seat, words: &TurnsWords) -> String {
    let (one, other) = (name(turns, seat, words), name(turns, seat.other(), words));
    let parts: Vec<String> = text.split("{name}").map(|part| part.replace("{other}", &other)).collect();
    capital(parts.join(&one))
}

/// What is to be done: behind a name, or by itself where it is for both.
fn deed(turns: &Turns, words: &TurnsWords) -> &'static str {
    let now = &words.now;
    match turns.step {
        Step::Set | Step::Appointed(_) => "",
        Step::Ready => words.readiness.title,
        Step::NotNow => words.not_now.title,
        Step::Declined => words.declined.title,
        Step::Ask => now.ask,
        Step::Answer => now.answer,
        Step::Room => words.room.title,
        Step::Speak => now.speak,
        Step::SayBack => now.back,
        Step::Landed => now.landed,
        Step::Heard => now.heard,
        Step::ThirdRound => now.third,
        Step::Mirror(place) => words.mirror.step.get(usize::from(place)).map_or("", |step| step.title),
        Step::Appreciate => now.thanks,
        Step::HandOver => now.take,
        Step::Open => words.open.title,
        Step::Parked => words.parked.heading,
        Step::Notes(_) => now.notes,
        Step::Closing(place) => words.end.step.get(usize::from(place / 2)).map_or("", |step| step.text),
        Step::Over => words.end.thanks,
    }
}

/// The time they said. The device writes the day with it where that is another one.
fn when(at: i64, shell: &Shell, words: &TurnsWords) -> String {
    let said = if at <= shell.now { words.not_now.come } else { words.not_now.set };
    said.replace("{time}", &(shell.times.of)(at))
}

/// Our own words for who has no name begin small.
fn capital(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
