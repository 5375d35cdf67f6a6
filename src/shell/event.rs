use crate::areas;
use crate::drills::{Finished, Task};
use crate::ear::Impression;
use crate::shell::area::for_each_area;
use crate::shell::kept::{Keep, Theme, Trouble};
use crate::shell::line::LineEvent;
use crate::shell::part::Part;
use crate::shell::route::Route;
use crate::shell::slots::{Kept, Key, Slot};

macro_rules! event {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        /// What happened, in the past tense. Late or odd events are ignored, never fatal. Those of an area are its own;
        /// the rest are for the shell, or for whichever area answers them.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Event {
            /// The page opened, with what the browser holds for it.
            Started(Box<Started>),
            /// The address changed: a link, the back button, a hand-typed fragment.
            RouteChanged(Route),

            $($Area(areas::$area::$Event),)*

            /// Something happened to the line that is open.
            Line(LineEvent),
            /// No key was pressed for a moment.
            TypingRested,
            HearAsked,
            /// A line was rated, with the reply that was given.
            LineFinished(Finished, String),
            /// Lines by id are to be practised. `back` is where the person goes from there, where that is not home.
            LinesAsked {
                lines: Vec<String>,
                back: Option<Route>,
            },
            /// The open line is let go, words and all.
            SittingDropped,
            /// The talk that waits there is let go, with what was typed in it.
            TalkDropped(Route),
            /// Lines of the deck are to be practised.
            TaskAsked(Task),
            /// Words that somebody was given are to be said back.
            WordsBrought(String),
            /// What was made elsewhere is to be the topic of a talk in turns.
            TopicBrought(String),
            /// Something is to be tried, and looked at again.
            TrialBrought(Box<Proposed>),
            /// How recording goes.
            VoiceTold(VoiceTold),
            /// Bytes that nobody can foresee; none where the browser has no source of them.
            ChanceDrawn(Vec<u8>),
            /// A letter is to begin with these words.
            LetterBrought(String),
            /// All that two phones have together is wanted, whichever area has it.
            RecordsAsked,
            /// Each as it would be kept.
            RecordsGathered(Vec<String>),
            /// What the person is called on the other phone.
            NameChosen(String),
            /// The cards of an assignment are wanted.
            AssignedCardsAsked,
            /// The deck is wanted once more.
            DeckAsked,
            DeckCame,

            /// Nothing is to do: what may be wanted later can be fetched now.
            Idle,
            /// A part of the app is wanted once more after it could not be had.
            PartAsked(Part),
            PartCame(Part),
            PartFailed(Part),
            /// It neither came nor failed for a while.
            PartLate(Part),
            /// The ear came, and the drills with it.
            EarCame,
            /// The learned reader is wanted though the page was to load little.
            ReaderAsked,
            /// The learned reader can be asked from now on.
            ReaderCame,
            /// The learned reader read this reply to this statement, or could not.
            ReplyRead { statement: String, reply: String, impression: Option<Impression> },

            /// A pause was called, from whatever screen: it runs at once, for as long as was agreed.
            PauseCalled,
            PauseBegan,
            /// Time went on, by the device's clock and by one that nobody can set, both in ms: once a second while
            /// something moves with it and the page is seen, and whenever it is seen again.
            Ticked {
                wall: i64,
                steady: i64,
            },

            KeepChosen(Keep),
            /// What may stay is to be said another time.
            KeepPutOff,
            /// What stood in a saved copy is to take the place of what is here. It was read whole.
            CopyWelcomed(Kept),
            ThemeChosen(Theme),
            LiveNotesChosen(bool),
            LinesChosen(u8),
            StillChosen(bool),
            /// A note is wanted of no reply, or again, as `ear::switch` writes it.
            NoteSwitched(String),
            ExportAsked,
            EraseAsked,
            EraseCancelled,
            EraseConfirmed,
            ErasedAll,
            /// Another tab deleted everything.
            ErasedElsewhere,
            /// The text that could not be read is wanted as a file.
            UnreadAsked,

            SaveFailed(Key, Trouble),
            SavedAgain,
            /// A newer version of the app, in another tab, keeps something in this slot: it is left as it is from now
            /// on.
            NewerFound(&'static Slot),
            /// Another tab saved a text here, or took it away.
            ChangedElsewhere(Key, Option<String>),
            /// A file may not have reached the person: this is what would be in it.
            ExportFailed(String),
            PrintFailed,
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
            /// What is shown as a link is to be copied, or handed to another app.
            CopyAsked,
            Copied(bool),
            SendAsked,
            PrintAsked,
            /// The browser can't keep the screen on, or may show no note.
            AwakeRefused,
            NoteRefused,
            /// The screen is kept on, or no more: the device took that back.
            AwakeHeld(bool),
            /// The page around the frame said something: a message as text.
            HostSaid(String),
            /// A file beside the page, or in it, arrived as text, or could not be had.
            FileRead(String, Option<String>),
            /// One of them neither came nor failed for a while.
            FileLate(String),
            /// A file was opened by hand: its text, or nothing where it can't be read.
            FileOpened(Option<String>),
            /// It came when the person had left the screen it was for.
            FileMissed,
            /// The button for a file was pressed, and nothing opened.
            NoChooser,
            /// A mark was followed to its note, or a note to its words: the part with this id.
            PartSought(&'static str),
        }

        $(impl From<areas::$area::$Event> for Event {
            fn from(event: areas::$area::$Event) -> Self {
                Self::$Area(event)
            }
        })*
    };
}
for_each_area!(event);

impl From<LineEvent> for Event {
    fn from(event: LineEvent) -> Self {
        Self::Line(event)
    }
}

/// How recording a voice goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoiceTold {
    Began,
    /// The sound is there.
    Ended,
    /// It was heard to its end.
    Played,
    /// The person, or their device, gives no microphone.
    Refused,
    /// The browser can't record.
    Missing,
    /// What records could not be had.
    Lost,
    /// The file could not be handed out.
    Unsaved,
}

/// A trial that came of a talk, a limit or an apology: what it says so far. Any of it may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposed {
    pub what: String,
    /// The last day of it, as `share::calendar` writes days: 2026-12-14.
    pub until: String,
    pub undo: String,
    /// By what both would see that it helps.
    pub signs: [String; 2],
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

/// What the browser holds when the page opens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Started {
    pub route: Route,
    /// What was typed into the first line's box before the app was there.
    pub typed: String,
    pub kept: Kept,
    /// Why what is kept can't be reached, where it can't.
    pub trouble: Option<Trouble>,
    /// The address of the page without its fragment: links to other devices begin with it.
    pub address: String,
    /// The system can hand a link to another app.
    pub can_send: bool,
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
