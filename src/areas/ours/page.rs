use crate::shell::Page;

/// The screens of Ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OursPage {
    Home,
}

impl Page for OursPage {
    fn read(path: &str) -> Option<Self> {
        (path == "ours").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/ours".to_owned(),
        }
    }
}
