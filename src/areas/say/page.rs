use crate::shell::Page;

/// The screens of Say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SayPage {
    Home,
}

impl Page for SayPage {
    fn read(path: &str) -> Option<Self> {
        (path == "say").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/say".to_owned(),
        }
    }
}
