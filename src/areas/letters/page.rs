use crate::shell::Page;

/// The screens of Letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LettersPage {
    /// The shelf, and what waits there.
    Home,
    Write,
    /// What is being written is handed over; or one of the shelf.
    Give(Option<String>),
    /// One of the shelf.
    Read(String),
    /// The one that was opened from a file or from codes.
    Open,
    /// A whole one in a link.
    Link(String),
    /// A piece of one, as a code holds it.
    Part(String),
    /// One that is spoken.
    Voice,
}

const NAME: &str = "letters";

impl Page for LettersPage {
    fn read(path: &str) -> Option<Self> {
        let rest = path.strip_prefix(NAME)?;
        if rest.is_empty() {
            return Some(Self::Home);
        }
        let (step, of) = rest.strip_prefix('/')?.split_once('/').unwrap_or((rest.get(1..)?, ""));
        let own = of.to_owned();
        match (step, of.is_empty()) {
            ("write", true) => Some(Self::Write),
            ("give", true) => Some(Self::Give(None)),
            ("give", false) => Some(Self::Give(Some(own))),
            ("read", false) => Some(Self::Read(own)),
            ("open", true) => Some(Self::Open),
            ("voice", true) => Some(Self::Voice),
            ("link", false) => Some(Self::Link(own)),
            ("part", false) => Some(Self::Part(own)),
            _ => None,
        }
    }

    fn fragment(&self) -> String {
        let (step, of) = match self {
            Self::Home => ("", ""),
            Self::Write => ("write", ""),
            Self::Give(None) => ("give", ""),
            Self::Give(Some(id)) => ("give", id.as_str()),
            Self::Read(id) => ("read", id.as_str()),
            Self::Open => ("open", ""),
            Self::Voice => ("voice", ""),
            Self::Link(body) => ("link", body.as_str()),
            Self::Part(body) => ("part", body.as_str()),
        };
        let parts: Vec<&str> = [NAME, step, of].into_iter().filter(|part| !part.is_empty()).collect();
        ["#/", &parts.join("/")].concat()
    }
}
