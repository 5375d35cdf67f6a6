use crate::shell::Page;

/// The screens of Repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RepairPage {
    Home,
}

impl Page for RepairPage {
    fn read(path: &str) -> Option<Self> {
        (path == "repair").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/repair".to_owned(),
        }
    }
}
