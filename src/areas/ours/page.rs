use crate::shell::Page;

/// The screens of Ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OursPage {
    Home,
    /// A new agreement is written.
    New,
    /// An agreement, by its key.
    One(String),
    /// It is changed.
    Change(String),
    /// Two look at it again.
    Look(String),
}

/// Most letters in a key that an address may ask for.
const KEY_LIMIT: usize = 16;

impl Page for OursPage {
    fn read(path: &str) -> Option<Self> {
        let (page, key) = match path.strip_prefix("ours")?.strip_prefix('/') {
            None => return (path == "ours").then_some(Self::Home),
            Some("new") => return Some(Self::New),
            Some(rest) => rest.split_once('/')?,
        };
        let is_key = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        let of: fn(String) -> Self = match page {
            "agreement" => Self::One,
            "change" => Self::Change,
            "look" => Self::Look,
            _ => return None,
        };
        ((1..=KEY_LIMIT).contains(&key.len()) && key.chars().all(is_key)).then(|| of(key.to_owned()))
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/ours".to_owned(),
            Self::New => "#/ours/new".to_owned(),
            Self::One(key) => ["#/ours/agreement/", key].concat(),
            Self::Change(key) => ["#/ours/change/", key].concat(),
            Self::Look(key) => ["#/ours/look/", key].concat(),
        }
    }
}
