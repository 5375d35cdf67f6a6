use crate::shell::Page;

/// The screens of Four.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FourPage {
    Home,
}

impl Page for FourPage {
    fn read(path: &str) -> Option<Self> {
        (path == "four").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/four".to_owned(),
        }
    }
}
