use crate::shell::Page;

/// The screens of Repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RepairPage {
    Home,
    /// One phrase to begin again with, by its id.
    Phrase(String),
    Apology,
    /// What helped and what still hurts.
    Look,
}

/// More letters than an id of a phrase has.
const ID_LIMIT: usize = 30;

impl Page for RepairPage {
    fn read(path: &str) -> Option<Self> {
        Some(match path.strip_prefix("repair")? {
            "" => Self::Home,
            "/apology" => Self::Apology,
            "/look" => Self::Look,
            rest => Self::Phrase(rest.strip_prefix("/say/").filter(|id| id.len() <= ID_LIMIT)?.to_owned()),
        })
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/repair".to_owned(),
            Self::Phrase(id) => ["#/repair/say/", id].concat(),
            Self::Apology => "#/repair/apology".to_owned(),
            Self::Look => "#/repair/look".to_owned(),
        }
    }
}
