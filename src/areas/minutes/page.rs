use crate::shell::Page;

/// The screens of Minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MinutesPage {
    Home,
}

impl Page for MinutesPage {
    fn read(path: &str) -> Option<Self> {
        (path == "minutes").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/minutes".to_owned(),
        }
    }
}
