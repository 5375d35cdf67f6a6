use crate::drills::named;

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
    /// The notes that were switched: ids of those that are wanted of no reply, and with a plus before it of each that is off
    /// until it is turned on.
    pub off: Vec<String>,
    /// What the person is called on the other phone, at most `records::NAME_LIMIT` letters; empty where they did not say.
    pub name: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::Auto,
            keep: None,
            live_notes: false,
            lines: 3,
            still: false,
            off: Vec::new(),
            name: String::new(),
        }
    }
}

named!(
    /// In what light the page is drawn; `Auto` is as the device has it.
    #[derive(Default)]
    Theme {
        #[default]
        Auto = "auto",
        Light = "light",
        Dark = "dark",
    }
);

named!(
    /// What stays on the device, least first: nothing, not even the words of an open line over a reload; skills and
    /// when lines were done, but no words; also the replies of finished lines.
    Keep { Nothing = "nothing", Progress = "progress", Replies = "replies" }
);
