use crate::shell::Page;

/// The screens of Small.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SmallPage {
    Home,
}

impl Page for SmallPage {
    fn read(path: &str) -> Option<Self> {
        (path == "small").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/small".to_owned(),
        }
    }
}
