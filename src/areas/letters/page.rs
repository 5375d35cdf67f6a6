use crate::shell::Page;

/// The screens of Letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LettersPage {
    Home,
}

impl Page for LettersPage {
    fn read(path: &str) -> Option<Self> {
        (path == "letters").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/letters".to_owned(),
        }
    }
}
