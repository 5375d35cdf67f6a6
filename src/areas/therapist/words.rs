//! The words of `therapist.toml`, a type for each table of it. `build.rs` fills them.

/// What therapists read, and whoever they give a pack or an assignment.
#[derive(Debug)]
pub struct TherapistWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub reviewed: &'static str,
    pub pages: &'static str,
    pub site: &'static str,
    pub lines: &'static str,
    pub give: &'static str,
    pub open: &'static str,
    pub undo: &'static str,
    pub copied: &'static str,
    pub copy_no: &'static str,
    pub widget: Widget,
    pub write: Write,
    pub assign: Assign,
    pub packs: Packs,
    pub received: Received,
    pub problem: Problem,
    pub task: Task,
    pub label: &'static [Label],
}

/// Hearback on one's own site.
#[derive(Debug)]
pub struct Widget {
    pub heading: &'static str,
    pub lead: &'static str,
    pub host: &'static str,
    pub snippet: &'static str,
    pub copy: &'static str,
    pub preview: &'static str,
    pub none: &'static str,
    pub pack: &'static str,
    pub pack_why: &'static str,
    pub pack_odd: &'static str,
    pub private: &'static str,
}

/// Lines of one's own.
#[derive(Debug)]
pub struct Write {
    pub heading: &'static str,
    pub lead: &'static str,
    pub kept: &'static str,
    pub fine: &'static str,
    pub mend: &'static str,
    /// `{problem}` is what the reader of packs says.
    pub problem: &'static str,
    pub row: &'static str,
    pub which: &'static str,
    pub nth: &'static str,
    pub empty: &'static str,
    pub add_line: &'static str,
    pub remove: &'static str,
    pub add: &'static str,
    pub less: &'static str,
    pub try_it: &'static str,
    pub save: &'static str,
    pub share: &'static str,
    pub fresh: &'static str,
    pub holds: &'static str,
    pub lacks: &'static str,
    pub too_long: &'static str,
    pub shared: &'static str,
    pub replace: &'static str,
    pub replaces: &'static str,
}

/// Writing an assignment.
#[derive(Debug)]
pub struct Assign {
    pub heading: &'static str,
    pub lead: &'static str,
    pub choose: &'static str,
    pub cards: &'static str,
    pub cards_why: &'static str,
    pub from: &'static str,
    pub chosen: &'static str,
    pub save: &'static str,
    pub share: &'static str,
    pub lacks: &'static str,
    pub holds: &'static str,
    pub shared: &'static str,
    pub file: &'static str,
}

/// The packs on this device.
#[derive(Debug)]
pub struct Packs {
    pub none: &'static str,
    pub practise: &'static str,
    pub remove: &'static str,
    pub by: &'static str,
    /// A pack says so of itself; nobody here has looked.
    pub checked: &'static str,
    pub unchecked: &'static str,
}

/// What came by file or link, before it is taken.
#[derive(Debug)]
pub struct Received {
    pub pack: &'static str,
    pub task: &'static str,
    pub lead: &'static str,
    pub inside: &'static str,
    pub lines: &'static str,
    pub cards: &'static str,
    pub talk: &'static str,
    pub note: &'static str,
    pub waiting: &'static str,
    pub missing: &'static str,
    pub same: &'static str,
    pub other: &'static str,
    pub other_pack: &'static str,
    pub other_task: &'static str,
    pub gone: &'static str,
    pub cards_gone: &'static str,
    pub add: &'static str,
    pub accept: &'static str,
    pub refuse: &'static str,
    pub odd: &'static str,
    pub unchanged: &'static str,
}

/// Why what came can not be used.
#[derive(Debug)]
pub struct Problem {
    pub damaged: &'static str,
    pub newer: &'static str,
    pub too_big: &'static str,
}

/// The assignment somebody was given.
#[derive(Debug)]
pub struct Task {
    pub heading: &'static str,
    pub none: &'static str,
    pub from: &'static str,
    pub yours: &'static str,
    pub practise: &'static str,
    pub draw: &'static str,
    pub done: &'static str,
    pub away: &'static str,
    pub away_why: &'static str,
    pub page: &'static str,
    pub page_why: &'static str,
    pub show_line: &'static str,
    pub replies: &'static str,
    pub notes: &'static str,
    pub words: &'static str,
    pub reads: &'static str,
    pub nothing: &'static str,
    pub practised: &'static str,
    pub talked: &'static str,
    pub own: &'static str,
    pub reply: &'static str,
    pub noticed: &'static str,
    pub print: &'static str,
    pub json: &'static str,
    pub table: &'static str,
    pub json_file: &'static str,
    pub table_file: &'static str,
    pub column_what: &'static str,
    pub column_who: &'static str,
    pub column_line: &'static str,
    pub column_reply: &'static str,
    pub column_notes: &'static str,
}

/// What a field, a part, a choice or a host is called. tests/therapist/words.rs proves that none is missing.
#[derive(Debug)]
pub struct Label {
    pub id: &'static str,
    pub text: &'static str,
    pub aside: Option<&'static str>,
}

impl TherapistWords {
    /// What a field, a part, a choice or a host is called, with a word on it.
    pub fn label(&self, id: &[&str]) -> (&'static str, &'static str) {
        let id = id.concat();
        let found = self.label.iter().find(|label| label.id == id);
        found.map_or(("", ""), |label| (label.text, label.aside.unwrap_or_default()))
    }
}

include!(concat!(env!("OUT_DIR"), "/therapist_words.rs"));
