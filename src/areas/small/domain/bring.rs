use crate::json::fields;

fields! {
    /// A line that was chosen to be brought along, with how somebody finished it.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Chosen {
        pub id: String,
        pub words: String,
    }
}

/// A line as it was finished: what was typed stands where the dots were. What was not finished keeps them.
pub fn finished(line: &str, words: &str) -> String {
    match (line.split_once('…'), words.trim()) {
        (Some((before, after)), words) if !words.is_empty() => [before, words, after].concat(),
        _ => line.to_owned(),
    }
}
