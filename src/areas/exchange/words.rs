//! The words of `exchange.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Exchange say.
#[derive(Debug)]
pub struct ExchangeWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/exchange_words.rs"));
