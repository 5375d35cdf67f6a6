use crate::areas::talk::HARDS;
use crate::shell::Page;

/// The screens of Talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TalkPage {
    Home,
    Cards,
    /// The cards for what is hard just now.
    Hard(&'static str),
    /// What an evening after a quarrel needs.
    Quarrel,
    /// The cards on one page, to print.
    Sheet,
    /// The partner's own words.
    Own,
    Questions,
}

impl Page for TalkPage {
    fn read(path: &str) -> Option<Self> {
        if path == "talk" {
            return Some(Self::Home);
        }
        Some(match path.strip_prefix("talk/")? {
            "cards" => Self::Cards,
            "quarrel" => Self::Quarrel,
            "sheet" => Self::Sheet,
            "own" => Self::Own,
            "questions" => Self::Questions,
            path => {
                let hard = HARDS.into_iter().find(|hard| path.strip_prefix("cards/") == Some(*hard));
                hard.map_or(Self::Home, Self::Hard)
            }
        })
    }

    fn fragment(&self) -> String {
        let path = match self {
            Self::Home => "#/talk",
            Self::Cards => "#/talk/cards",
            Self::Hard(hard) => return ["#/talk/cards/", hard].concat(),
            Self::Quarrel => "#/talk/quarrel",
            Self::Sheet => "#/talk/sheet",
            Self::Own => "#/talk/own",
            Self::Questions => "#/talk/questions",
        };
        path.to_owned()
    }
}
