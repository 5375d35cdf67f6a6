use crate::shell::Page;

/// The screens of Script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptPage {
    Home,
}

impl Page for ScriptPage {
    fn read(path: &str) -> Option<Self> {
        (path == "script").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/script".to_owned(),
        }
    }
}
