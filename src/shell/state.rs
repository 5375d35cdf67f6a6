use crate::content::Language;
use crate::drills::{Card, Deck, Drill, Progress};
use crate::share::{QrPath, draw_qr};
use crate::shell::effect::Effect;
use crate::shell::embed::Frame;
use crate::shell::event::Offline;
use crate::shell::kept::{Keep, KeptReply, RECORD, REPLY, Settings, write_record, write_reply};
use crate::shell::notice::{Asking, Notice};
use crate::shell::part::Parts;
use crate::shell::route::Route;
use crate::shell::slots::Slot;
use crate::shell::stock::Stock;
use crate::shell::times::Times;

/// What is no area's own: every screen may look at it, and an area changes it by what it asks of its
/// [`Context`](crate::shell::Context).
#[derive(Debug)]
pub struct Shell {
    pub language: &'static Language,
    /// The drills that come with the app.
    pub drills: Vec<Drill>,
    pub(crate) lent: Lent,
    /// The deck of cards, questions and lines, which is a file of its own.
    pub shelf: Shelf,
    pub leads: Leads,
    /// What is here of the app.
    pub parts: Parts,
    pub route: Route,
    pub settings: Settings,
    pub progress: Progress,
    /// The replies the person chose to keep, newest first, each with its key.
    pub kept: Vec<(String, KeptReply)>,
    /// Replies finished before the person said what to keep, or that can't be kept.
    pub(crate) waiting: Vec<KeptReply>,
    /// What every screen shows of the pause.
    pub called: Option<Called>,
    /// The sitting that is open, as far as other screens show it.
    pub sitting: Option<OpenSitting>,
    /// Who this page is among those who write records: new each time it is opened, or a saved copy is loaded.
    pub(crate) opened: String,
    /// How many lines were done, once it is over.
    pub(crate) sitting_over: Option<usize>,
    /// Something on its way to another device.
    pub shared: Option<Shared>,
    /// Whether the browser tells the time once a second.
    pub(crate) following: bool,
    pub offline: Offline,
    /// The new version was put off until the next visit.
    pub update_put_off: bool,
    /// The frame this page stands in, where it was made for one.
    pub frame: Option<Frame>,
    /// Something is here that could stay, and the person has not said what may: the first screen asks, once.
    pub unsaid: bool,
    /// They were asked and put it off.
    pub keep_put_off: bool,
    /// A question that waits for an answer.
    pub asking: Option<Asking>,
    /// What the person should know, oldest first.
    pub notices: Vec<Notice>,
    /// True where the device has a voice of its own for this language.
    pub voice: bool,
    pub speaking: bool,
    /// It came to its end by itself, and nothing was said since.
    pub spoken: bool,
    /// What stands in the browser now.
    pub stock: Stock,
    /// What a newer version keeps: it is not written over.
    pub(crate) left: Vec<&'static Slot>,
    /// What was kept and could not be read, to be handed out as a file.
    pub(crate) unread: Vec<String>,
    /// What would be in the file that may not have reached the person; empty where a file is not for reading.
    pub unsaved: String,
    /// The address of this page without what stands behind the `#`: links to other devices begin with it.
    pub address: String,
    /// The system can hand a link to another app.
    pub can_send: bool,
    /// The latest moment looked at, ms since 1970, UTC.
    pub now: i64,
    /// How the device writes times.
    pub times: Times,
}

/// A pause, as far as every screen shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Called {
    /// When it is to end, ms since 1970, UTC.
    pub ends: i64,
    pub stage: CalledStage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalledStage {
    Running,
    /// Its time has come, and nobody came back yet.
    Over,
    /// They are coming back.
    Returning,
}

/// A sitting that is open, as far as other screens show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSitting {
    /// Which line is open, from 1, and of how many.
    pub at: usize,
    pub of: usize,
    /// Words were typed under the open line.
    pub has_words: bool,
    /// Its lines are of the deck.
    pub of_deck: bool,
}

/// Drills of packs and assignments, lent by the areas that have them.
#[derive(Debug, Default)]
pub struct Lent {
    /// Of the pack that is being written: it goes before the same one as it was given earlier.
    pub(crate) trial: Vec<Drill>,
    pub(crate) given: Vec<Drill>,
}

impl Lent {
    fn all(&self) -> impl Iterator<Item = &Drill> {
        self.trial.iter().chain(&self.given)
    }
}

/// What waits elsewhere, as far as other areas lead to it: what therapists gave, and a talk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leads {
    /// There are packs here.
    pub packs: bool,
    /// An assignment was accepted.
    pub task: bool,
    /// One was accepted in a frame of this site, which keeps what is its own apart.
    pub framed_task: bool,
    /// Its cards and its lines, by id.
    pub cards: Vec<String>,
    pub lines: Vec<String>,
    /// Talks that wait to be gone on with, one of a kind at most.
    pub talks: Vec<WaitingTalk>,
    /// Days that two settled on for something they do together, the soonest first.
    pub dates: Vec<Due>,
    /// What two agreed on signs and what each then does, where they did.
    pub script: Option<AgreedScript>,
}

/// What both said yes to, as its own screen says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedScript {
    /// What its screen is called.
    pub title: &'static str,
    /// Whose line or which signal, and what it says.
    pub rows: Vec<(String, String)>,
}

/// A talk that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingTalk {
    /// Where it goes on.
    pub at: Route,
    /// What kind of talk it is, and what about, where somebody wrote it.
    pub title: String,
    /// What it goes on with, and who does it, as its own screen says it.
    pub next: String,
}

/// A day that two settled on for something they do together. One that is over is no debt: its words ask for the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub title: &'static str,
    /// The day and the time as they are said: "Today, 19:00".
    pub says: String,
    pub at: Route,
    /// In ms since 1970, UTC: what several of them are put in order by.
    pub when: i64,
    /// It is today.
    pub is_today: bool,
}

/// Where the deck is.
#[derive(Debug, Default)]
pub enum Shelf {
    /// Nobody wanted it yet.
    #[default]
    Closed,
    Waiting,
    /// It could not be had, or not be read.
    Missing,
    Here(Deck),
}

/// Something on its way to another device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// A whole address. Empty where none would lead here.
    pub link: String,
    /// `None` where it is too long for a code.
    pub code: Option<QrPath>,
    /// Whether copying went well, once it was asked for.
    pub copied: Option<bool>,
}

impl Shell {
    /// The app before anything is known of the browser.
    pub fn new(language: &'static Language, drills: Vec<Drill>) -> Self {
        Self {
            language,
            drills,
            lent: Lent::default(),
            opened: String::new(),
            shelf: Shelf::default(),
            leads: Leads::default(),
            parts: Parts::default(),
            route: Route::default(),
            settings: Settings::default(),
            progress: Progress::default(),
            kept: Vec::new(),
            waiting: Vec::new(),
            called: None,
            sitting: None,
            sitting_over: None,
            shared: None,
            following: false,
            offline: Offline::default(),
            update_put_off: false,
            frame: None,
            unsaid: false,
            keep_put_off: false,
            asking: None,
            notices: Vec::new(),
            voice: false,
            speaking: false,
            spoken: false,
            stock: Stock::default(),
            left: Vec::new(),
            unread: Vec::new(),
            unsaved: String::new(),
            address: String::new(),
            can_send: false,
            now: 0,
            times: Times::in_utc(),
        }
    }

    /// A drill that comes with the app, one that is lent, or a line of the deck once that is here.
    pub fn drill(&self, id: &str) -> Option<&Drill> {
        let of_deck = || self.deck()?.line(id);
        self.drills.iter().chain(self.lent.all()).find(|drill| drill.id == id).or_else(of_deck)
    }

    /// The deck, once it is here.
    pub fn deck(&self) -> Option<&Deck> {
        match &self.shelf {
            Shelf::Here(deck) => Some(deck),
            _ => None,
        }
    }

    /// A card of the deck by its id, where the deck is here.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.deck()?.cards.iter().find(|card| card.id == id)
    }

    /// What a card asks, where the deck is here.
    pub fn card_asks(&self, id: &str) -> Option<&str> {
        Some(&self.card(id)?.ask)
    }

    /// Whether the texts of a talk may be kept, once the person asks for it.
    pub fn may_keep_own(&self) -> bool {
        self.is_writable() && !self.no_trace()
    }

    /// Whether this much may be written to the device.
    pub fn keeps(&self, what: Keep) -> bool {
        self.is_writable() && self.settings.keep.is_some_and(|keep| keep >= what)
    }

    /// Nothing is left to a newer version, which would be written over.
    pub fn is_all_ours(&self) -> bool {
        self.left.is_empty()
    }

    /// The page is a file that was opened from a disk.
    pub fn is_on_disk(&self) -> bool {
        self.address.starts_with("file:")
    }

    /// Whether this device's days begin with those of UTC: so it is in some countries, and wherever a browser hides the
    /// time zone.
    pub fn is_in_utc(&self) -> bool {
        (self.times.ahead)(0, self.now).is_some_and(|midnight| midnight % (24 * 60 * 60_000) == 0)
    }

    /// True where nothing outlasts the open page: the person wants no trace, or the browser refuses.
    pub fn keeps_nothing(&self) -> bool {
        self.no_trace() || (self.notices.contains(&Notice::StorageBlocked) || self.notices.contains(&Notice::Framed))
    }

    /// True where the person asked for no trace at all.
    pub fn no_trace(&self) -> bool {
        self.settings.keep == Some(Keep::Nothing)
    }

    pub(crate) fn tell(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// What did not work: in a frame that was shut in, that is why.
    pub(crate) fn tell_shut_in(&mut self, otherwise: Notice) {
        let shut = self.frame.as_ref().is_some_and(|frame| frame.sandboxed);
        self.tell(if shut { Notice::ShutIn } else { otherwise });
    }

    /// There is something to keep: unless the person has said what may stay, they are asked on the first screen.
    pub(crate) fn ask_what_to_keep(&mut self) {
        self.unsaid = self.settings.keep.is_none() && self.is_writable();
    }

    /// Keeps settings and progress, where the person lets us.
    pub(crate) fn save_record(&self, ask: &mut Vec<Effect>) {
        self.keep(&RECORD, write_record(&self.settings, &self.progress), ask);
    }

    pub(crate) fn keep_reply(&mut self, reply: KeptReply, ask: &mut Vec<Effect>) {
        match self.settings.keep {
            Some(Keep::Replies) if self.is_writable() => self.store_reply(reply, ask),
            // A newer version keeps the place: what is written here can still be taken along.
            Some(Keep::Replies) | None => self.waiting.push(reply),
            Some(_) => {}
        }
    }

    pub(crate) fn store_reply(&mut self, reply: KeptReply, ask: &mut Vec<Effect>) {
        let key = reply.key();
        ask.push(Effect::Save(REPLY.one(key.clone()), write_reply(&reply)));
        self.kept.insert(0, (key, reply));
    }

    pub(crate) fn want_deck(&mut self, ask: &mut Vec<Effect>) {
        if matches!(self.shelf, Shelf::Closed | Shelf::Missing) {
            self.shelf = Shelf::Waiting;
            ask.push(Effect::ReadFile(self.language.deck_name().to_owned()));
        }
    }

    pub(crate) fn show_link(&mut self, fragment: Option<String>) {
        self.shared = fragment.map(|fragment| {
            // A file's own address opens on this device alone, and tells the name of whoever uses it.
            let leads = !self.is_on_disk();
            let link = if leads { [self.address.as_str(), "#", &fragment].concat() } else { String::new() };
            Shared { code: draw_qr(&link).filter(|_| leads), link, copied: None }
        });
    }

    /// Stops what is being read aloud.
    pub(crate) fn hush(&mut self, ask: &mut Vec<Effect>) {
        self.spoken = false;
        if std::mem::take(&mut self.speaking) {
            ask.push(Effect::StopSpeaking);
        }
    }

    /// As on a first visit, but for what the person said may stay.
    pub(crate) fn forget(&mut self, keep: Option<Keep>) {
        self.settings = Settings { keep, ..Settings::default() };
        self.progress = Progress::default();
        self.parts.forget();
        self.kept.clear();
        self.waiting.clear();
        self.unread.clear();
        self.unsaved.clear();
        self.lent = Lent::default();
        self.leads = Leads::default();
        self.shared = None;
        self.called = None;
        self.sitting = None;
        self.left.clear();
        self.unsaid = false;
        self.keep_put_off = false;
    }
}
