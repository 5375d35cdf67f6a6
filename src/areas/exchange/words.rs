//! The words of `exchange.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Exchange say.
#[derive(Debug)]
pub struct ExchangeWords {
    pub home: Home,
    pub send: Send,
    pub receive: Receive,
    pub news: NewsWords,
    pub problem: ProblemWords,
}

/// Where it starts, and what goes over.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    /// Unfolds the two lists.
    pub over: &'static str,
    pub goes: &'static str,
    pub goes_what: &'static [&'static str],
    pub never: &'static str,
    pub never_what: &'static [&'static str],
    /// Nothing is here yet that could go over.
    pub none: &'static str,
    pub help: &'static str,
    /// Leads to what two keep together.
    pub ours: &'static str,
}

/// What is to go along, and how.
#[derive(Debug)]
pub struct Send {
    pub heading: &'static str,
    pub name: &'static str,
    pub name_why: &'static str,
    pub kinds: &'static str,
    pub each: &'static str,
    pub save: &'static str,
    pub save_why: &'static str,
    pub file: &'static str,
    pub share: &'static str,
    pub share_why: &'static str,
    pub no_link: &'static str,
    /// Nothing was chosen.
    pub nothing: &'static str,
}

/// What came from the other phone.
#[derive(Debug)]
pub struct Receive {
    pub heading: &'static str,
    pub lead: &'static str,
    pub open: &'static str,
    pub inside: &'static str,
    /// There is nothing new in it.
    pub same: &'static str,
    pub before: &'static str,
    pub accept: &'static str,
    pub refuse: &'static str,
    pub go_on: &'static str,
    pub taken: &'static str,
    /// It is here until the page is closed.
    pub unkept: &'static str,
    /// Both phones know the same once the other one has this one's, too.
    pub back: &'static str,
}

/// What is new of one of them.
#[derive(Debug)]
pub struct NewsWords {
    pub new: &'static str,
    pub changed: &'static str,
    pub both: &'static str,
    pub gone: &'static str,
}

/// Each says what is wrong and what to do.
#[derive(Debug)]
pub struct ProblemWords {
    pub heading: &'static str,
    pub damaged: &'static str,
    pub newer: &'static str,
    pub too_big: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/exchange_words.rs"));
