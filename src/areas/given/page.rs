use crate::shell::Page;

/// The screens of packs and of the assignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GivenPage {
    /// The packs that are here.
    Packs,
    /// A pack as it stands in a link.
    PackLink(String),
    /// A pack in a file beside the page, by the file's name, or a pack that came within a snippet.
    PackFile(String),
    /// The assignment that was accepted.
    Task,
    /// An assignment as it stands in a link.
    TaskLink(String),
    /// A copy of all that was kept, saved in Settings, to be loaded. It is here because this part reads files that were
    /// opened by hand, and few need it.
    Copy,
}

impl Page for GivenPage {
    fn read(path: &str) -> Option<Self> {
        // The page in a frame says so among its other options.
        if let Some(name) = path.split('&').find_map(|option| option.strip_prefix("pack=")) {
            return Some(Self::PackFile(name.to_owned()));
        }
        Some(match path.split_once('/') {
            Some(("pack", body)) => Self::PackLink(body.to_owned()),
            Some(("task", body)) => Self::TaskLink(body.to_owned()),
            None if path == "packs" => Self::Packs,
            None if path == "task" => Self::Task,
            None if path == "copy" => Self::Copy,
            _ => return None,
        })
    }

    fn fragment(&self) -> String {
        match self {
            Self::Packs => "#/packs".into(),
            Self::PackLink(body) => ["#/pack/", body].concat(),
            Self::PackFile(name) => ["#pack=", name].concat(),
            Self::Task => "#/task".into(),
            Self::TaskLink(body) => ["#/task/", body].concat(),
            Self::Copy => "#/copy".into(),
        }
    }
}
