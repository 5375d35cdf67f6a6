use crate::ear::Question;
use crate::shell::part::Part;
use crate::shell::route::Route;
use crate::shell::slots::Key;

/// What is asked of the browser, as data. `browser::perform` is the only doer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Puts text under a key of ours.
    Save(Key, String),
    /// Takes away what stands under a key of ours.
    Remove(Key),
    /// Keeps unreadable text under a key of its own, in the same storage, so that nothing overwrites it.
    SetAside(Key, String),
    /// Takes away every key of ours and nothing else, then reports `ErasedAll`.
    EraseAll,
    /// Hands the person a file, or reports `ExportFailed`.
    Download {
        name: String,
        text: String,
    },
    /// Reports `TypingRested` once no key was pressed for a moment.
    AwaitRest,
    /// Changes the address, as a step the back button can undo.
    GoTo(Route),
    /// Changes the address in place.
    Replace(Route),
    /// Reads a file that lies beside the page, or in it, then reports `FileRead`, and `FileLate` where it takes long.
    ReadFile(String),
    /// Fetches a part of the app, then reports `PartCame` or `PartFailed`, and `PartLate` where it takes long.
    Fetch(Part),
    /// Asks once more for what was fetched and did not come, beside what is on its way.
    FetchAnew,
    /// Fetches the learned reader, then reports `ReaderCame`, if it can be had here.
    FetchReader,
    /// Has a reply read by the learned reader, then reports `ReplyRead`: within a second, or without an answer.
    Read(Question),
    /// Reports `Idle` once nothing is to do, unless the person asked to load little.
    AwaitIdle,
    /// Moves focus to the screen's heading and sets the page title.
    ShowScreen,
    /// Moves focus to the part with this id, without a new screen.
    Focus(&'static str),
    /// Reads words aloud with a voice of the device.
    Speak(String),
    StopSpeaking,
    /// Reports `Ticked` once a second from now on, or no longer.
    Follow(bool),
    /// Makes the bell ready: browsers let a page sound only after a tap.
    ReadyBell,
    /// Rings softly, and shakes the device where it can.
    Ring,
    /// Asks to be allowed to show a note, or reports `NoteRefused`.
    AllowNote,
    /// Shows these words outside the page.
    Note(&'static str),
    /// Keeps the screen on or lets it go; reports `AwakeHeld` or `AwakeRefused`.
    KeepAwake(bool),
    /// Puts words on the clipboard, and reports `Copied`.
    Copy(String),
    /// Hands a link or a text to the system, which asks the person where it should go.
    Send(String),
    /// Prints, or reports `PrintFailed`.
    Print,
    /// Lets the new version in, which loads the page anew.
    ComeIn,
    /// Opens the browser's own question whether to install the page.
    Install,
    /// Tells the page around the frame, in the words of `embed`.
    Tell(String),
    /// Takes a host's look on: custom properties with their values, less room, another way out.
    Wear {
        look: Vec<(&'static str, String)>,
        compact: bool,
        exit: Option<String>,
    },
    /// Records a voice, or does something with what was recorded; reports `VoiceTold`.
    Record(Recording),
    /// Draws so many bytes for what must never be the same twice, then reports `ChanceDrawn`.
    DrawChance(usize),
    /// Asks the browser to keep what is stored where it can.
    KeepStored,
}

/// How long a voice is recorded at most, ms.
pub const LONGEST_VOICE: i64 = 3 * 60_000;

/// What is asked of what records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recording {
    /// Asks for the microphone, which the browser asks the person for.
    Begin,
    End,
    Play,
    Hush,
    /// Hands the person a file whose name begins so.
    Save(String),
    /// Nothing of it is left.
    Drop,
}
