use crate::areas::listen::KeptReply;
use crate::areas::pause::update::{PauseEvent, PauseRoom};
use crate::areas::talk::Card;
use crate::areas::talk::update::Talk;
use crate::areas::therapist::HERE;
use crate::areas::therapist::update::{TherapistRoom, only_types};
use crate::areas::turns::update::TurnsRoom;
use crate::content::Language;
use crate::drills::{Drill, Finished, Line, Progress, Sitting};
use crate::shell::embed::Frame;
use crate::shell::event::{Event, Offline};
use crate::shell::kept::{Keep, Settings};
use crate::shell::route::{Route, TalkPage};

/// Everything the screens draw.
#[derive(Debug)]
pub struct Model {
    pub language: &'static Language,
    pub drills: Vec<Drill>,
    pub route: Route,
    pub settings: Settings,
    pub progress: Progress,
    pub sitting: Option<Sitting>,
    /// What was typed before the app was there, until its line is open.
    pub(crate) typed: String,
    /// The sitting that just ended, for its closing screen.
    pub closing: Option<Vec<Finished>>,
    pub kept: Vec<(String, KeptReply)>,
    pub talk: Talk,
    pub pause: PauseRoom,
    pub turns: TurnsRoom,
    /// Whether the browser tells the time once a second.
    pub(crate) following: bool,
    pub offline: Offline,
    /// The new version was put off until the next visit.
    pub update_put_off: bool,
    pub therapist: TherapistRoom,
    /// The frame this page stands in, where it was made for one.
    pub frame: Option<Frame>,
    /// A question that waits for an answer.
    pub asking: Option<Asking>,
    /// What the person should know, oldest first.
    pub notices: Vec<Notice>,
    /// True where the device has a voice of its own for this language.
    pub voice: bool,
    pub speaking: bool,
    /// Whether the store may be written: false for a record of a newer version.
    pub(crate) writable: bool,
    /// What was kept and could not be read, to be handed out as a file.
    pub(crate) unread: Vec<String>,
    /// Replies finished before the person said what to keep, or that can't be kept.
    pub(crate) waiting: Vec<KeptReply>,
}

/// A question on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// The first time there is something to keep.
    WhatToKeep,
    /// Whether to delete everything.
    EraseAll,
    /// Whether to keep nothing from now on, and delete what is kept.
    KeepNothing,
}

/// Something that went otherwise than hoped. Each has its sentence in `interface.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The store can't be reached: everything works, nothing is saved.
    StorageBlocked,
    /// The page stands in another site's frame, which it was not made for: what is kept is not shown there.
    Framed,
    /// The store is full: what is on screen stays there and can be exported.
    StorageFull,
    /// Stored data could not be read and was set aside.
    SetAside,
    /// Stored data comes from a newer version: it is left as it is.
    NewerVersion,
    /// The sitting of this tab could not be picked up again.
    SittingLost,
    /// The address names a drill that is not here.
    NoSuchDrill,
    /// Another line was asked for while one with words is open: it comes next.
    OpenLineFirst,
    SpeechFailed,
    ExportFailed,
    ErasedAll,
    /// The device's clock was set back while a pause ran.
    ClockBack,
    /// The device slept while a pause ran, or its clock was set ahead.
    ClockAhead,
    /// What is kept of the pause comes from a newer version: it is left as it is.
    PauseNewer,
    /// Another window gave the pause a new end.
    PauseElsewhere,
}

impl Model {
    /// The app before anything is known of the browser.
    pub fn new(language: &'static Language, drills: Vec<Drill>) -> Self {
        Self {
            language,
            drills,
            route: Route::Listen,
            settings: Settings::default(),
            progress: Progress::default(),
            sitting: None,
            typed: String::new(),
            closing: None,
            kept: Vec::new(),
            talk: Talk::default(),
            pause: PauseRoom::new(),
            turns: TurnsRoom::default(),
            following: false,
            offline: Offline::default(),
            update_put_off: false,
            therapist: TherapistRoom::default(),
            frame: None,
            asking: None,
            notices: Vec::new(),
            voice: false,
            speaking: false,
            writable: true,
            unread: Vec::new(),
            waiting: Vec::new(),
        }
    }

    /// A drill that comes with the app, one of a pack, or a line of the deck once that is here.
    pub fn drill(&self, id: &str) -> Option<&Drill> {
        let own = || self.therapist.drill(id).or_else(|| self.talk.deck()?.line(id));
        self.drills.iter().find(|drill| drill.id == id).or_else(own)
    }

    /// Nothing is under way on this screen that a question would break into.
    pub fn is_calm(&self) -> bool {
        match self.route {
            Route::Practice => self.closing.is_some(),
            Route::Listen | Route::Settings | Route::Kept | Route::Packs => true,
            _ => false,
        }
    }

    /// A card of the deck by its id, where the deck is here.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.talk.deck()?.cards.iter().find(|card| card.id == id)
    }

    /// What a card asks, where the deck is here.
    pub fn card_asks(&self, id: &str) -> Option<&str> {
        Some(&self.card(id)?.ask)
    }

    /// The drill of the line that is open.
    pub fn open_drill(&self) -> Option<&Drill> {
        match self.route {
            Route::Talk(TalkPage::Own) => self.talk.own.open.as_ref().map(|(drill, _)| drill),
            _ => self.sitting.as_ref().and_then(|sitting| self.drill(&sitting.line.drill)),
        }
    }

    /// The line that is open here: the one of the sitting, or the one made of the partner's own words.
    pub fn open_line(&self) -> Option<&Line> {
        match self.route {
            Route::Talk(TalkPage::Own) => self.talk.own.open.as_ref().map(|(_, line)| line),
            _ => self.sitting.as_ref().map(|sitting| &sitting.line),
        }
    }

    pub(crate) fn open_line_mut(&mut self) -> Option<&mut Line> {
        match self.route {
            Route::Talk(TalkPage::Own) => self.talk.own.open.as_mut().map(|(_, line)| line),
            _ => self.sitting.as_mut().map(|sitting| &mut sitting.line),
        }
    }

    /// Whether the texts of a talk may be kept, once the person asks for it.
    pub fn may_keep_own(&self) -> bool {
        self.writable && !self.no_trace()
    }

    /// Whether this much may be written to the device.
    pub(crate) fn keeps(&self, what: Keep) -> bool {
        self.writable && self.settings.keep.is_some_and(|keep| keep >= what)
    }

    /// True where an event will change nothing in sight: a redraw for every key would make typing slow.
    pub fn is_unseen(&self, event: &Event) -> bool {
        match event {
            Event::ReplyTyped(_) => match self.route {
                Route::Talk(TalkPage::Questions) => !self.talk.ask.asked_empty,
                Route::Talk(TalkPage::Own) if self.talk.own.open.is_none() => !self.talk.own.asked_empty,
                _ => self.open_line().is_some_and(|line| !line.asked_empty),
            },
            Event::Pause(PauseEvent::Ticked { wall, steady }) => {
                !matches!(self.route, Route::Pause | Route::Turns) && self.pause.only_ticks(*wall, *steady)
            }
            event => only_types(event),
        }
    }

    /// Something is going on that a new version must not break into: words in a line, a pause, a talk.
    pub fn is_busy(&self) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| sitting.line.has_words())
            || self.pause.running.is_some()
            || self.turns.turns.is_on()
            || self.open_line().is_some_and(Line::has_words)
            || !self.talk.own.said.trim().is_empty()
            || (HERE && self.keeps_nothing() && !self.therapist.draft.is_empty())
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
}
