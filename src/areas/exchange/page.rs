use crate::shell::Page;

/// The screens of Exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExchangePage {
    Home,
}

impl Page for ExchangePage {
    fn read(path: &str) -> Option<Self> {
        (path == "exchange").then_some(Self::Home)
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/exchange".to_owned(),
        }
    }
}
