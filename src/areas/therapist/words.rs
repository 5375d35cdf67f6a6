//! The words of `therapist.toml`, a type for each table of it. `build.rs` fills them.

/// What therapists read.
#[derive(Debug)]
pub struct TherapistWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub reviewed: &'static str,
    pub pages: &'static str,
    pub site: &'static str,
    pub lines: &'static str,
    pub give: &'static str,
    pub copied: &'static str,
    pub copy_no: &'static str,
    pub widget: Widget,
    pub write: Write,
    pub assign: Assign,
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
    /// The pack that is being written goes along in the snippet.
    pub own: &'static str,
    pub own_why: &'static str,
    pub own_none: &'static str,
    pub lines: &'static str,
    pub no_lines: &'static str,
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
    pub more: &'static str,
    pub more_why: &'static str,
    pub more_row: &'static str,
    pub choose: &'static str,
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
    pub file_why: &'static str,
    pub fresh: &'static str,
    pub holds: &'static str,
    pub lacks: &'static str,
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
