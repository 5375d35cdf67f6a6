/// What a person may set. It is kept with their progress.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub theme: Theme,
    /// What stays on the device. Until the person has said, nothing does.
    pub keep: Option<Keep>,
    /// Notes while typing, not only when the reply is handed in.
    pub live_notes: bool,
    /// Lines in a sitting, 3 to 5.
    pub lines: u8,
    /// No moving breath, whatever the device prefers.
    pub still: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::Auto, keep: None, live_notes: false, lines: 3, still: false }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    Light,
    Dark,
}

/// What stays on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Keep {
    /// No trace: not even the words of a line that is open survive a reload.
    Nothing,
    /// Skills and when lines were done. No words.
    Progress,
    /// Also the replies of finished lines.
    Replies,
}
