use crate::shell::Page;

/// The screens of Small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmallPage {
    Home,
    Thanks,
    Acts,
    Sheet,
    Ladder,
    Log,
    Ways,
    Therapist,
}

impl SmallPage {
    /// Each by its address, in the order in which they are on the first one.
    pub const ALL: [(Self, &str); 8] = [
        (Self::Home, "small"),
        (Self::Thanks, "small/thanks"),
        (Self::Acts, "small/acts"),
        (Self::Sheet, "small/sheet"),
        (Self::Ladder, "small/ladder"),
        (Self::Log, "small/log"),
        (Self::Ways, "small/ways"),
        (Self::Therapist, "small/therapist"),
    ];
}

impl Page for SmallPage {
    fn read(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, at)| *at == path).map(|(page, _)| page)
    }

    fn fragment(&self) -> String {
        let at = Self::ALL.iter().find(|(page, _)| page == self).map_or("", |(_, at)| at);
        ["#/", at].concat()
    }
}
