use crate::shell::Page;

/// The screens of the pause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PausePage {
    /// Calling it, its clock, coming back.
    Clock,
    /// A pause sent from the other phone, as it stands in the link.
    Link(String),
    /// What was agreed of pauses while calm.
    Ours,
    /// The same, sent from the other phone.
    OursLink(String),
}

impl Page for PausePage {
    fn read(path: &str) -> Option<Self> {
        if path == "pause" {
            return Some(Self::Clock);
        }
        let body = path.strip_prefix("pause/")?;
        Some(match body.strip_prefix("ours/") {
            Some(body) => Self::OursLink(body.to_owned()),
            None if body == "ours" => Self::Ours,
            None => Self::Link(body.to_owned()),
        })
    }

    fn fragment(&self) -> String {
        match self {
            Self::Clock => "#/pause".into(),
            Self::Link(body) => ["#/pause/", body].concat(),
            Self::Ours => "#/pause/ours".into(),
            Self::OursLink(body) => ["#/pause/ours/", body].concat(),
        }
    }
}
