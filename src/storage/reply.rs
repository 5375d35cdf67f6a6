use serde::{Deserialize, Serialize};

/// A finished line's words, kept because the person said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptReply {
    /// The drill's id.
    pub drill: String,
    /// When it was finished, ms since 1970, UTC.
    pub at: i64,
    /// The first version, where the last one differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    pub reply: String,
}

pub fn write_reply(reply: &KeptReply) -> String {
    // A record of strings and numbers always has a JSON form.
    serde_json::to_string(reply).unwrap_or_default()
}

/// Reads a kept reply, or nothing where the text is none. The text itself stays where it is.
pub fn read_reply(text: &str) -> Option<KeptReply> {
    serde_json::from_str(text).ok()
}
