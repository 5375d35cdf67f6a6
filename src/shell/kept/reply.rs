use serde_json::{Map, Value};

use crate::shell::kept::json::{text, text_or_null};
use crate::shell::kept::record::Unreadable;
use crate::shell::kept::settings::Keep;
use crate::shell::slots::{Place, Slot};

/// Finished replies, one by one.
pub static REPLY: Slot = Slot::new("reply", Place::Local).from(Keep::Replies).many();

/// A finished line's words, kept because the person said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptReply {
    /// The drill's id.
    pub drill: String,
    /// What was said, where it was the partner's own words.
    pub said: Option<String>,
    /// When it was finished, ms since 1970, UTC.
    pub at: i64,
    /// The first version, where the last one differs.
    pub first: Option<String>,
    pub reply: String,
}

pub fn write_reply(reply: &KeptReply) -> String {
    // Texts and numbers always have a JSON form.
    serde_json::to_string(&reply_value(reply)).unwrap_or_default()
}

pub(crate) fn reply_value(reply: &KeptReply) -> Value {
    Value::Object(Map::from_iter([
        ("drill".to_owned(), text(&reply.drill)),
        ("said".to_owned(), text_or_null(reply.said.as_deref())),
        ("at".to_owned(), reply.at.into()),
        ("first".to_owned(), text_or_null(reply.first.as_deref())),
        ("reply".to_owned(), text(&reply.reply)),
    ]))
}

/// Reads a kept reply.
///
/// # Errors
/// [`Unreadable`] where the text is none. The text itself stays where it is.
pub fn read_reply(text: &str) -> Result<KeptReply, Unreadable> {
    read(text).ok_or(Unreadable::of(text))
}

fn read(text: &str) -> Option<KeptReply> {
    let stored: Value = serde_json::from_str(text).ok()?;
    let words = |key: &str| stored.get(key).and_then(Value::as_str).map(str::to_owned);
    Some(KeptReply {
        drill: words("drill")?,
        said: words("said"),
        at: stored.get("at")?.as_i64()?,
        first: words("first"),
        reply: words("reply")?,
    })
}
