use super::effect::Slot;
use super::route::Route;
use crate::drills::{Preferred, Rating, Wish};
use crate::storage::{Keep, Theme, Trouble};

/// What happened, in the past tense. Late or odd events are ignored, never fatal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The page opened, with what the browser holds for it.
    Started(Started),
    /// The address changed: a link, the back button, a hand-typed fragment.
    RouteChanged(Route),

    SittingAsked(Wish),
    BreathAsked,
    BreathEnded,
    ReplyTyped(String),
    /// No key was pressed for a moment.
    TypingRested,
    ReplyHandedIn,
    RevisionAsked,
    NoteDismissed(&'static str),
    CandidatePicked(usize),
    ModelsAsked,
    PreferenceChosen(Preferred),
    ComparedEnough,
    LineRated(Rating),
    SittingEnded,
    /// The open line is let go, words and all.
    SittingDropped,
    HearAsked,

    KeepChosen(Keep),
    ThemeChosen(Theme),
    LiveNotesChosen(bool),
    LinesChosen(u8),
    StillChosen(bool),
    ExportAsked,
    EraseAsked,
    EraseCancelled,
    EraseConfirmed,
    ErasedAll,
    /// Another tab deleted everything.
    ErasedElsewhere,
    /// The text that could not be read is wanted as a file.
    UnreadAsked,
    KeptReplyRemoved(String),

    SaveFailed(Slot, Trouble),
    SavedAgain,
    /// Another tab saved a record.
    RecordChangedElsewhere(String),
    ExportFailed,
    VoiceFound(bool),
    SpeechEnded,
    SpeechFailed,
    NoticeRead(usize),
    /// A mark was followed to its note, or a note to its words: the part with this id.
    PartSought(&'static str),
}

/// What the browser holds when the page opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Started {
    pub route: Route,
    /// The stored record as text, or why it can't be read from the store.
    pub record: Result<Option<String>, Trouble>,
    /// The open sitting of this tab, as text.
    pub sitting: Option<String>,
    /// Kept replies: each with its key.
    pub replies: Vec<(String, String)>,
}
