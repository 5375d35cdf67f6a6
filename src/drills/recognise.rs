//! Level 0: telling a reflection from the replies people reach for.

use super::drill::Drill;
use super::schedule::Shuffle;

/// One reply to pick from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub text: String,
    pub is_reflection: bool,
    /// The suggestion that says what the reply does instead, by id. Empty for the reflection.
    pub does: String,
}

/// One model and up to three traps, in an order the seed gives.
pub fn candidates(drill: &Drill, seed: u64) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = drill
        .traps
        .iter()
        .take(3)
        .map(|trap| Candidate {
            text: trap.text.clone(),
            is_reflection: false,
            does: trap.expect.first().cloned().unwrap_or_default(),
        })
        .collect();
    if let Some(model) = drill.models.first() {
        found.push(Candidate { text: model.text.clone(), is_reflection: true, does: String::new() });
    }
    Shuffle::new(seed).order(&mut found);
    found
}
