//! What is said across the frame's edge, as JSON. `docs/embedding.md` has the same for who writes a host.

use crate::embed::theme::Light;
use crate::json::{Json, Map, Value, parse};

/// Stands under `hearback` in every message. Another number is another language.
pub const PROTOCOL: u64 = 1;

/// A longer message is not read, bytes.
pub const LONGEST_MESSAGE: usize = 4096;

/// What a host may ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Another look: tokens with their values, and a light.
    Set { tokens: Vec<(String, String)>, light: Option<Light> },
    /// The person comes to the frame: focus goes to its heading.
    Focus,
}

/// What the host is told. Numbers and words of ours alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// How what is kept stands: `kept` in this browser for this site, `memory` until the page closes.
    State { storage: &'static str },
    /// The line the person is on, 1 to `of`.
    Progress { step: usize, of: usize },
    /// A sitting of so many lines is over.
    Complete { lines: usize },
    /// Something the host set was not taken. The reason is for who writes the host's page.
    Error { code: &'static str, reason: String },
}

/// Reads a message of a host. Anything that is not one is nothing.
pub fn read_message(text: &str) -> Option<Heard> {
    if text.len() > LONGEST_MESSAGE {
        return None;
    }
    let Value::Object(said) = parse(text)? else { return None };
    if said.get("hearback").and_then(Value::as_u64) != Some(PROTOCOL) {
        return None;
    }
    match said.get("type")?.as_str()? {
        "focus" => Some(Heard::Focus),
        "set" => {
            let light = match said.get("theme") {
                None => None,
                Some(Value::Text(theme)) if matches!(theme.as_str(), "auto" | "light" | "dark") => {
                    Some(Light::of(theme))
                }
                Some(_) => return None,
            };
            let mut tokens = Vec::new();
            for (name, value) in said.get("tokens").map_or(Some(&Map::default()), Value::as_object)?.iter() {
                let value = match value {
                    Value::Text(value) => value.clone(),
                    // What is no whole number can be set nowhere, and is told so.
                    Value::Number(value) => value.as_u64().map_or_else(String::new, |value| value.to_string()),
                    _ => return None,
                };
                tokens.push((name.to_owned(), value));
            }
            (tokens.len() <= crate::embed::TOKENS.len()).then_some(Heard::Set { tokens, light })
        }
        _ => None,
    }
}

/// The same as JSON.
pub fn write_message(told: &Told) -> String {
    let number = |number: &usize| Value::from(*number as u64);
    let text = |text: &str| Value::from(text);
    let (kind, rest) = match told {
        Told::State { storage } => ("state", vec![("storage", text(storage))]),
        Told::Progress { step, of } => ("progress", vec![("step", number(step)), ("of", number(of))]),
        Told::Complete { lines } => ("complete", vec![("lines", number(lines))]),
        Told::Error { code, reason } => ("error", vec![("code", text(code)), ("reason", text(reason))]),
    };
    let mut message = Map::default();
    for (name, value) in [("hearback", PROTOCOL.into()), ("type", kind.into())].into_iter().chain(rest) {
        message.insert(name, value);
    }
    message.to_json()
}
