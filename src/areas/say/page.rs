use crate::shell::Page;

/// The screens of Say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SayPage {
    Home,
    /// A sentence in small steps, by the id of its builder.
    Build(String),
    /// The sentences that were kept.
    Kept,
    /// A sentence that came in a link: what stands behind `/say/`.
    Link(String),
}

impl Page for SayPage {
    fn read(path: &str) -> Option<Self> {
        if path == "say" {
            return Some(Self::Home);
        }
        Some(match path.strip_prefix("say/")? {
            "kept" => Self::Kept,
            // The name of a builder is short and has no full stop, which every link has.
            id if !id.contains('.') && id.len() <= 20 => Self::Build(id.to_owned()),
            body => Self::Link(body.to_owned()),
        })
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/say".to_owned(),
            Self::Kept => "#/say/kept".to_owned(),
            Self::Build(path) | Self::Link(path) => ["#/say/", path].concat(),
        }
    }
}
