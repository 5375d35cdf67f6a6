//! Which version wrote a text that is kept. Every shape says so in one of two fields, so that one look tells.

use serde_json::Value;

/// The newest version this app reads, of every shape it keeps.
const NEWEST: u64 = 1;

/// A newer version of the app wrote this: it must be left as it is, whatever is to be saved in its place. A text that
/// says no version is not newer.
pub fn is_newer(text: &str) -> bool {
    let stored: Value = serde_json::from_str(text).unwrap_or_default();
    ["hearback", "version"].iter().any(|field| stored.get(field).and_then(Value::as_u64).is_some_and(|is| is > NEWEST))
}
