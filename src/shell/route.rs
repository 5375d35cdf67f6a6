//! Which screen the address asks for. Hash routes, so that any static host and any sub-path works.

use crate::areas::therapist::{HERE, PAGE};
use crate::drills::Topic;

/// The screens, each with an address of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    /// Where practice starts, with a topic chosen or none.
    #[default]
    Listen,
    Topic(Topic),
    /// A sitting that begins with the line `index.html` shows before the app is there.
    Start,
    /// The sitting that is open.
    Practice,
    /// One drill by its id.
    Drill(String),
    /// Every observation on one page.
    Marks,
    /// The replies the person chose to keep.
    Kept,
    /// What helps with a real talk.
    Talk(TalkPage),
    Help,
    Settings,
    /// The pause: calling it, its clock, coming back.
    Pause,
    /// A pause sent from the other phone, as it stands in the link.
    PauseLink(String),
    /// What was agreed of pauses while calm.
    Ours,
    /// The same, sent from the other phone.
    OursLink(String),
    /// For therapists.
    Therapist(TherapistPage),
    /// The packs that are here.
    Packs,
    /// A pack as it stands in a link.
    PackLink(String),
    /// A pack in a file beside the page, by the file's name.
    PackFile(String),
    /// The assignment that was accepted.
    Task,
    /// An assignment as it stands in a link.
    TaskLink(String),
    /// Taking turns.
    Turns,
}

/// The pages for therapists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TherapistPage {
    Widget,
    Write,
    Assign,
}

/// The pages of Talk.
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

impl Route {
    /// Reads what stands after `#` in the address. Anything unknown leads to the first screen.
    pub fn read(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        // The page in a frame says so among its other options.
        if HERE && let Some(name) = path.split('&').find_map(|option| option.strip_prefix("pack=")) {
            return Self::PackFile(name.to_owned());
        }
        if HERE && let Some(route) = Self::read_own(path) {
            return route;
        }
        match path.split_once('/') {
            Some(("listen", topic)) => Topic::from_id(topic).map_or(Self::Listen, Self::Topic),
            Some(("talk", page)) => Self::Talk(match page {
                "cards" => TalkPage::Cards,
                "sheet" => TalkPage::Sheet,
                "own" => TalkPage::Own,
                "questions" => TalkPage::Questions,
                _ => TalkPage::Home,
            }),
            Some(("drill", id)) => Self::Drill(id.to_owned()),
            Some(("pause", "ours")) => Self::Ours,
            Some(("pause", body)) => match body.strip_prefix("ours/") {
                Some(body) => Self::OursLink(body.to_owned()),
                None => Self::PauseLink(body.to_owned()),
            },
            Some(_) => Self::Listen,
            None => match path {
                "start" => Self::Start,
                "practice" => Self::Practice,
                "marks" => Self::Marks,
                "kept" => Self::Kept,
                "talk" => Self::Talk(TalkPage::Home),
                "help" => Self::Help,
                "settings" => Self::Settings,
                "pause" => Self::Pause,
                "turns" => Self::Turns,
                _ => Self::Listen,
            },
        }
    }

    /// The screens of packs, in a build that has them.
    fn read_own(path: &str) -> Option<Self> {
        Some(match path.split_once('/') {
            Some(("therapist", "write")) => Self::Therapist(TherapistPage::Write),
            Some(("therapist", "assign")) => Self::Therapist(TherapistPage::Assign),
            Some(("pack", body)) => Self::PackLink(body.to_owned()),
            Some(("task", body)) => Self::TaskLink(body.to_owned()),
            None if path == "therapist" => Self::Therapist(TherapistPage::Widget),
            None if path == "packs" => Self::Packs,
            None if path == "task" => Self::Task,
            _ => return None,
        })
    }

    /// An address of this screen of packs, from whichever page.
    pub fn own_address(&self) -> String {
        let fragment = self.fragment();
        if HERE { fragment } else { [PAGE, &fragment].concat() }
    }

    /// The fragment for an address, with its `#`.
    pub fn fragment(&self) -> String {
        match self {
            Self::Listen => "#/".into(),
            Self::Topic(topic) => format!("#/listen/{}", topic.id()),
            Self::Start => "#/start".into(),
            Self::Practice => "#/practice".into(),
            Self::Drill(id) => format!("#/drill/{id}"),
            Self::Marks => "#/marks".into(),
            Self::Kept => "#/kept".into(),
            Self::Talk(TalkPage::Home) => "#/talk".into(),
            Self::Talk(TalkPage::Cards) => "#/talk/cards".into(),
            Self::Talk(TalkPage::Sheet) => "#/talk/sheet".into(),
            Self::Talk(TalkPage::Own) => "#/talk/own".into(),
            Self::Talk(TalkPage::Questions) => "#/talk/questions".into(),
            Self::Help => "#/help".into(),
            Self::Settings => "#/settings".into(),
            Self::Turns => "#/turns".into(),
            Self::Pause => "#/pause".into(),
            Self::PauseLink(body) => ["#/pause/", body].concat(),
            Self::Ours => "#/pause/ours".into(),
            Self::OursLink(body) => ["#/pause/ours/", body].concat(),
            Self::Therapist(TherapistPage::Widget) => "#/therapist".into(),
            Self::Therapist(TherapistPage::Write) => "#/therapist/write".into(),
            Self::Therapist(TherapistPage::Assign) => "#/therapist/assign".into(),
            Self::Packs => "#/packs".into(),
            Self::PackLink(body) => ["#/pack/", body].concat(),
            Self::PackFile(name) => ["#pack=", name].concat(),
            Self::Task => "#/task".into(),
            Self::TaskLink(body) => ["#/task/", body].concat(),
        }
    }
}
