use crate::shell::Page;

/// The screens of Exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExchangePage {
    Home,
    /// The same, with what the other phone sent in the address.
    Link(String),
}

impl Page for ExchangePage {
    fn read(path: &str) -> Option<Self> {
        match path.strip_prefix("exchange")? {
            "" => Some(Self::Home),
            rest => rest.strip_prefix('/').map(|body| Self::Link(body.to_owned())),
        }
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/exchange".to_owned(),
            Self::Link(body) => ["#/exchange/", body].concat(),
        }
    }
}
