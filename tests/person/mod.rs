//! A person at the page, on the host: events go in, the model and what is asked of the browser come out.

#[cfg(feature = "ssr")]
mod drawn;

use hearback::areas::listen::{ListenEvent, ListenPage};
use hearback::areas::ours::{OursEvent, Spot};
use hearback::areas::repair::{RepairEvent, RepairPage};
use hearback::areas::small::{SmallEvent, SmallPage};
use hearback::content::english;
use hearback::drills::{Drill, Preferred, Rating, Step, Wish, read_pack};
use hearback::shell::{Effect, Event, Kept, Key, LineEvent, Model, Moment, Route, Started, update};

#[cfg(feature = "ssr")]
#[allow(unused_imports, reason = "each test that shares this module uses a part of it")]
pub use drawn::{html, html_of, text};

pub const NOON: i64 = 1_790_000_000_000;

#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub struct Page {
    pub model: Model,
    pub effects: Vec<Effect>,
    pub now: i64,
    /// What the page draws by chance.
    pub seed: u64,
}

#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
impl Page {
    pub fn open(started: Started) -> Self {
        Self::open_by(7, started)
    }

    /// The same on another device, where chance draws otherwise.
    pub fn open_by(seed: u64, started: Started) -> Self {
        let drills = read_pack(english().drills()).unwrap();
        let mut page = Self { model: Model::new(english(), drills), effects: Vec::new(), now: NOON, seed };
        page.tell(Event::Started(Box::new(started)));
        page
    }

    pub fn fresh() -> Self {
        Self::open(started(Route::Listen(ListenPage::Home)))
    }

    #[track_caller]
    pub fn tell(&mut self, event: Event) -> &[Effect] {
        self.effects = update(&mut self.model, event, Moment { now: self.now, seed: self.seed });
        if let Some(Effect::GoTo(route)) = self.effects.iter().find(|one| matches!(one, Effect::GoTo(_))).cloned() {
            let effects =
                update(&mut self.model, Event::RouteChanged(route), Moment { now: self.now, seed: self.seed });
            self.effects.extend(effects);
        }
        &self.effects
    }

    pub fn step(&self) -> Step {
        self.model.listen.sitting.as_ref().unwrap().line.step
    }

    /// The drill of the line that is open, in whichever area.
    pub fn open_drill(&self) -> Option<&Drill> {
        let model = &self.model;
        match model.shell.route {
            Route::Talk(_) => model.talk.open_line().map(|(drill, _)| drill),
            _ => model.listen.open_line(&model.shell).map(|(drill, _)| drill),
        }
    }

    pub fn reply(&self) -> &str {
        &self.model.listen.sitting.as_ref().unwrap().line.reply
    }

    pub fn saved(&self, key: &Key) -> Option<&str> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Save(known, text) if known == key => Some(text.as_str()),
            _ => None,
        })
    }

    /// A sitting on lines of level 2, the first reply typed.
    pub fn typing(text: &str) -> Self {
        let mut page = Self::fresh();
        page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(2) })));
        page.tell(Event::Line(LineEvent::ReplyTyped(text.into())));
        page
    }

    pub fn finish_line(&mut self, text: &str) {
        if self.step() == Step::Recognise {
            let right =
                self.model.listen.sitting.as_ref().unwrap().line.candidates.iter().position(|one| one.is_reflection);
            self.tell(Event::Line(LineEvent::CandidatePicked(right.unwrap())));
        } else {
            self.tell(Event::Line(LineEvent::ReplyTyped(text.into())));
            self.tell(Event::Line(LineEvent::ReplyHandedIn));
            self.tell(Event::Line(LineEvent::ModelsAsked));
            self.tell(Event::Line(LineEvent::PreferenceChosen(Preferred::Model(0))));
        }
        self.tell(Event::Line(LineEvent::ComparedEnough));
        self.tell(Event::Line(LineEvent::Rated(Rating::Right)));
    }
}

pub fn started(route: Route) -> Started {
    Started {
        frame: None,
        route,
        typed: String::new(),
        kept: Kept::default(),
        trouble: None,
        address: String::new(),
        can_send: false,
    }
}

/// The page opens on the screen with this address, and then all this happens.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn at(fragment: &str, events: &[Event]) -> Page {
    let mut page = Page::open(started(Route::read(fragment)));
    for event in events {
        page.tell(event.clone());
    }
    page
}

/// The page opens on this screen, with one text in the browser.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn with(key: Key, text: impl Into<String>, route: impl Into<Route>) -> Started {
    Started { kept: Kept::default().with(key, text), ..started(route.into()) }
}

/// A look that is kept, and an apology that is begun.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn repaired() -> [Event; 5] {
    [
        Event::RouteChanged(RepairPage::Look.into()),
        RepairEvent::LookTyped(0, "we ate together".into()).into(),
        RepairEvent::KeepAsked.into(),
        Event::RouteChanged(RepairPage::Apology.into()),
        RepairEvent::StepTyped(0, "came at nine".into()).into(),
    ]
}

/// A thanks is kept, and another is begun; a sheet and a note of oneself.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn small() -> [Event; 10] {
    [
        Event::RouteChanged(SmallPage::Thanks.into()),
        SmallEvent::ThanksTyped("you made soup".into()).into(),
        SmallEvent::ThanksKept.into(),
        SmallEvent::ThanksTyped("we laughed".into()).into(),
        Event::RouteChanged(SmallPage::Sheet.into()),
        SmallEvent::ColumnTyped(0, "my Tuesdays".into()).into(),
        Event::RouteChanged(SmallPage::Log.into()),
        SmallEvent::Tapped(Some(0)).into(),
        SmallEvent::Tapped(None).into(),
        SmallEvent::Tapped(Some(1)).into(),
    ]
}

/// A line to say, answered and rated, and the next one begun.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn rehearsed(said: &str) -> [LineEvent; 6] {
    let typed = || LineEvent::ReplyTyped(said.into());
    let rated = LineEvent::Rated(Rating::Right);
    [typed(), LineEvent::ReplyHandedIn, LineEvent::ModelsAsked, LineEvent::ComparedEnough, rated, typed()]
}

/// A small agreement is written and kept.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn agreement() -> [OursEvent; 6] {
    let typed = |spot, words: &str| OursEvent::Typed(spot, words.to_owned());
    [
        typed(Spot::What, "Pans at eight, together"),
        typed(Spot::Undo, "We say so at breakfast"),
        typed(Spot::Sign(0), "The pans are done by nine"),
        typed(Spot::Sign(1), "We sit down together after"),
        typed(Spot::Who(0), "Sam"),
        OursEvent::Saved,
    ]
}
