//! The words of `listen.toml`, a type for each table of it. `build.rs` fills them.

/// What Listen alone says. A line and its steps are also Talk's: `InterfaceWords` has them.
#[derive(Debug)]
pub struct ListenWords {
    pub home: Home,
    pub how: How,
}

/// The first screen.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub said_who: &'static str,
    pub said: &'static str,
    pub heard_who: &'static str,
    /// The reply of the example, in pieces; `marks` says what each does. The last gets in the way: the first screen leaves it
    /// out.
    pub heard: &'static [&'static str],
    pub marks: &'static [&'static str],
    pub start: &'static str,
    pub start_note: &'static str,
    /// In a frame with fewer lines than that.
    pub start_few: &'static str,
    pub chosen: &'static str,
    pub private: &'static str,
    pub due: &'static str,
    pub due_why: &'static str,
    pub quarrel_why: &'static str,
    pub pause: &'static str,
    pub talk: &'static str,
    pub topics: &'static str,
    pub all_topics: &'static str,
    pub levels: &'static str,
    pub topic_lead: &'static str,
    pub kept: &'static str,
    pub marks_link: &'static str,
}

/// How the app works.
#[derive(Debug)]
pub struct How {
    pub told: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/listen_words.rs"));
