use crate::shell::Page;

/// The screens of Script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptPage {
    Home,
    /// The same, sent from the other phone.
    Link(String),
}

impl Page for ScriptPage {
    fn read(path: &str) -> Option<Self> {
        match path.strip_prefix("script")? {
            "" => Some(Self::Home),
            rest => rest.strip_prefix('/').map(|body| Self::Link(body.to_owned())),
        }
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/script".to_owned(),
            Self::Link(body) => ["#/script/", body].concat(),
        }
    }
}
