//! The open sitting, kept with its tab so that a reload loses no word.

use serde::{Deserialize, Serialize};

/// A sitting as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StoredSitting {
    pub lines: Vec<String>,
    pub at: usize,
    pub reply: String,
    pub first: Option<String>,
    /// `reply`, `noticed`, `compare`, `rate`, `recognise`: where the open line stands.
    pub step: String,
    pub picked: Option<usize>,
    pub seed: u64,
    /// Finished lines: drill id, strengths, suggestions.
    pub finished: Vec<(String, Vec<String>, Vec<String>)>,
}

pub fn write_sitting(sitting: &StoredSitting) -> String {
    // A record of strings and numbers always has a JSON form.
    serde_json::to_string(sitting).unwrap_or_default()
}

pub fn read_sitting(text: &str) -> Option<StoredSitting> {
    serde_json::from_str(text).ok()
}
