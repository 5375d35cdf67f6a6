//! The words of `settings.toml`, a type for each table of it. `build.rs` fills them.

/// What Settings alone say.
#[derive(Debug)]
pub struct SettingsWords {
    pub settings: Settings,
    pub learned: Learned,
    pub offline: Offline,
}

/// The screen of settings.
#[derive(Debug)]
pub struct Settings {
    pub heading: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub lines: &'static str,
    pub live: &'static str,
    pub live_why: &'static str,
    pub notes: &'static str,
    pub still: &'static str,
    pub still_why: &'static str,
    /// Until they say what may stay.
    pub unsaid: &'static str,
    pub export: &'static str,
    pub export_why: &'static str,
    pub erase: &'static str,
    pub erase_why: &'static str,
}

/// The learned reader.
#[derive(Debug)]
pub struct Learned {
    pub heading: &'static str,
    pub here: &'static str,
    pub away: &'static str,
    pub load: &'static str,
    pub coming: &'static str,
}

/// Without internet, and a new version.
#[derive(Debug)]
pub struct Offline {
    pub heading: &'static str,
    pub ready: &'static str,
    pub not_ready: &'static str,
    pub install: &'static str,
    pub ios: &'static str,
    pub clears: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/settings_words.rs"));
