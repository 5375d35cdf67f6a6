use crate::drills::SayingKind;
use crate::shell::Page;

/// The screens of practising to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RehearsePage {
    /// What can be practised.
    Home,
    /// The line of this kind that is open, or the end of its sitting.
    Line(SayingKind),
}

const HOME: &str = "practice-saying";

impl Page for RehearsePage {
    fn read(path: &str) -> Option<Self> {
        match path.strip_prefix(HOME)? {
            "" => Some(Self::Home),
            kind => SayingKind::from_id(kind.strip_prefix('/')?).map(Self::Line),
        }
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => ["#/", HOME].concat(),
            Self::Line(kind) => ["#/", HOME, "/", kind.id()].concat(),
        }
    }
}
