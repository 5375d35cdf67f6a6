use crate::shell::Page;

/// The screens of Talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TalkPage {
    Home,
    Cards,
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
            "sheet" => Self::Sheet,
            "own" => Self::Own,
            "questions" => Self::Questions,
            _ => Self::Home,
        })
    }

    fn fragment(&self) -> String {
        let path = match self {
            Self::Home => "#/talk",
            Self::Cards => "#/talk/cards",
            Self::Sheet => "#/talk/sheet",
            Self::Own => "#/talk/own",
            Self::Questions => "#/talk/questions",
        };
        path.to_owned()
    }
}
