use crate::areas::pause::update::PauseEvent;
use crate::areas::talk::update::{StartedTalk, TalkEvent};
use crate::areas::therapist::update::TherapistEvent;
use crate::areas::turns::update::TurnsEvent;
use crate::drills::{Preferred, Rating, Wish};
use crate::shell::effect::Slot;
use crate::shell::kept::{Keep, Theme, Trouble};
use crate::shell::route::Route;

/// What happened, in the past tense. Late or odd events are ignored, never fatal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The page opened, with what the browser holds for it.
    Started(Box<Started>),
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

    Talk(TalkEvent),

    SaveFailed(Slot, Trouble),
    SavedAgain,
    /// A newer version of the app, in another tab, keeps something in this slot: it is left as it is from now on.
    NewerFound(Slot),
    /// Another tab saved a record.
    RecordChangedElsewhere(String),
    ExportFailed,
    VoiceFound(bool),
    SpeechEnded,
    SpeechFailed,
    NoticeRead(usize),
    /// How keeping the page for offline use stands, and whether it can be installed.
    OfflineChanged(Offline),
    /// The new version is wanted, or put off until the next visit.
    UpdateAsked,
    UpdatePutOff,
    InstallAsked,
    Pause(PauseEvent),
    Turns(TurnsEvent),
    Therapist(TherapistEvent),
    /// The page around the frame said something: a message as text.
    HostSaid(String),
    /// A file beside the page, or in it, arrived as text, or could not be had.
    FileRead(String, Option<String>),
    /// A file was opened by hand: its text, or nothing where it can't be read.
    FileOpened(Option<String>),
    /// A mark was followed to its note, or a note to its words: the part with this id.
    PartSought(&'static str),
}

/// What the browser keeps of the page itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offline {
    /// Every file of the page is kept: it opens without a net.
    pub ready: bool,
    /// A new version waits to be asked in.
    pub waiting: bool,
    /// The browser offers to install the page.
    pub can_install: bool,
}

impl Event {
    /// The same event with what was typed, for those that tell of typing.
    pub fn with_text(self, text: String) -> Self {
        match self {
            Self::ReplyTyped(_) => Self::ReplyTyped(text),
            Self::Pause(PauseEvent::Wrote(part, _)) => Self::Pause(PauseEvent::Wrote(part, text)),
            Self::Pause(PauseEvent::MinutesTyped(_)) => Self::Pause(PauseEvent::MinutesTyped(text)),
            Self::Turns(TurnsEvent::TopicTyped(_)) => Self::Turns(TurnsEvent::TopicTyped(text)),
            Self::Turns(TurnsEvent::NameTyped(seat, _)) => Self::Turns(TurnsEvent::NameTyped(seat, text)),
            Self::Turns(TurnsEvent::IdeaTyped(_)) => Self::Turns(TurnsEvent::IdeaTyped(text)),
            Self::Turns(TurnsEvent::BackTyped(_)) => Self::Turns(TurnsEvent::BackTyped(text)),
            Self::Turns(TurnsEvent::ClockTyped(_)) => Self::Turns(TurnsEvent::ClockTyped(text)),
            Self::Therapist(TherapistEvent::Wrote(place, _)) => Self::Therapist(TherapistEvent::Wrote(place, text)),
            Self::Therapist(TherapistEvent::Picked(place, _)) => Self::Therapist(TherapistEvent::Picked(place, text)),
            Self::Therapist(TherapistEvent::WordsTyped(_)) => Self::Therapist(TherapistEvent::WordsTyped(text)),
            Self::Therapist(TherapistEvent::FileNamed(_)) => Self::Therapist(TherapistEvent::FileNamed(text)),
            other => other,
        }
    }
}

/// What the browser holds when the page opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Started {
    pub route: Route,
    /// What was typed into the first line's box before the app was there.
    pub typed: String,
    /// The stored record as text, or why it can't be read from the store.
    pub record: Result<Option<String>, Trouble>,
    /// The open sitting of this tab, as text.
    pub sitting: Option<String>,
    /// Kept replies: each with its key.
    pub replies: Vec<(String, String)>,
    pub pause: StartedPause,
    /// The talk of this tab, as text.
    pub turns: Option<String>,
    pub talk: StartedTalk,
    pub therapist: StartedTherapist,
    /// Where this is the page that is made to stand in a frame.
    pub frame: Option<StartedFrame>,
}

/// How the page stands in its frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartedFrame {
    /// The host's options, as they stood behind the `#` when the page first came.
    pub set: String,
    /// The address names a screen, as after a reload.
    pub at_screen: bool,
    /// The host shut the page in, so that it has no address of its own.
    pub sandboxed: bool,
}

/// What the browser holds of packs, of what is being written and of an assignment: each as text, with where it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartedTherapist {
    pub packs: Option<(Slot, String)>,
    pub desk: Option<(Slot, String)>,
    pub task: Option<(Slot, String)>,
}

/// What the browser holds of the pause, each as text, and what it can do for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartedPause {
    pub running: Option<String>,
    pub returns: Option<String>,
    /// What was agreed, from the store, and as it stands in this tab before the person said what may stay.
    pub ours: Option<String>,
    pub draft: Option<String>,
    /// The address of the page without its fragment: links to the other phone begin with it.
    pub address: String,
    /// The system can hand a link to another app.
    pub can_send: bool,
}
