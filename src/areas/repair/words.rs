//! The words of `repair.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Repair say.
#[derive(Debug)]
pub struct RepairWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/repair_words.rs"));
