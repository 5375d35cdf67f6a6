use crate::drills::Topic;
use crate::shell::Page;

/// The screens of Listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListenPage {
    /// Where practice starts.
    Home,
    /// The same with a topic chosen.
    Topic(Topic),
    /// A sitting that begins with the line `index.html` shows before the app is there.
    Start,
    /// The sitting that is open.
    Practice,
    /// One drill by its id.
    Drill(String),
    /// How the app works, in a few sentences and one picture.
    How,
    /// Every observation on one page.
    Marks,
    /// The replies the person chose to keep.
    Kept,
}

impl Page for ListenPage {
    fn read(path: &str) -> Option<Self> {
        Some(match path.split_once('/') {
            Some(("listen", topic)) => Topic::from_id(topic).map_or(Self::Home, Self::Topic),
            Some(("drill", id)) => Self::Drill(id.to_owned()),
            Some(_) => return None,
            None => match path {
                "" => Self::Home,
                "start" => Self::Start,
                "practice" => Self::Practice,
                "how" => Self::How,
                "marks" => Self::Marks,
                "kept" => Self::Kept,
                _ => return None,
            },
        })
    }

    fn fragment(&self) -> String {
        match self {
            Self::Home => "#/".into(),
            Self::Topic(topic) => format!("#/listen/{}", topic.id()),
            Self::Start => "#/start".into(),
            Self::Practice => "#/practice".into(),
            Self::How => "#/how".into(),
            Self::Drill(id) => format!("#/drill/{id}"),
            Self::Marks => "#/marks".into(),
            Self::Kept => "#/kept".into(),
        }
    }
}
