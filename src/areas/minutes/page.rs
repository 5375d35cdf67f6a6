use crate::areas::minutes::Ritual;
use crate::shell::Page;

/// The screens of Minutes: one for each ritual, whether it is being done or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MinutesPage {
    Of(Ritual),
}

impl Page for MinutesPage {
    fn read(path: &str) -> Option<Self> {
        match path.strip_prefix("minutes")? {
            "" => Some(Self::Of(Ritual::Weekly)),
            rest => {
                let ritual = Ritual::from_id(rest.strip_prefix('/')?)?;
                Some(Self::Of(ritual))
            }
        }
    }

    fn fragment(&self) -> String {
        match self {
            Self::Of(Ritual::Weekly) => "#/minutes".to_owned(),
            Self::Of(ritual) => ["#/minutes/", ritual.id()].concat(),
        }
    }
}
