//! The words of `listen.toml`, a type for each table of it. `build.rs` fills them.

/// What Listen alone says. A line and its steps are also Talk's: `InterfaceWords` has them.
#[derive(Debug)]
pub struct ListenWords {
    pub home: Home,
    pub how: How,
    pub finish: Finish,
    pub kept: Kept,
    pub marks: Marks,
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

/// The end of a sitting.
#[derive(Debug)]
pub struct Finish {
    pub heading: &'static str,
    pub worked: &'static str,
    pub again: &'static str,
    pub again_why: &'static str,
    pub clear: &'static str,
    pub talk: &'static str,
    /// After the second sitting there was.
    pub two: &'static str,
    pub two_away: &'static str,
    pub more: &'static str,
    pub done: &'static str,
}

/// Replies the person chose to keep.
#[derive(Debug)]
pub struct Kept {
    pub heading: &'static str,
    pub none: &'static str,
    pub none_why: &'static str,
    pub remove: &'static str,
    pub to: &'static str,
    pub first: &'static str,
    pub gone: &'static str,
    pub blurt: &'static str,
}

/// All that can be noticed, on one page.
#[derive(Debug)]
pub struct Marks {
    pub heading: &'static str,
    pub lead: &'static str,
    pub strengths: &'static str,
    pub suggestions: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/listen_words.rs"));
