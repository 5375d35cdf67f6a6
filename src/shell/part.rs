//! Parts of the app that are fetched when they are wanted. A build in one piece has all of them from the start.

use std::rc::Rc;

use crate::content::Language;
use crate::shell::area::for_each_area;
use crate::shell::effect::Effect;
use crate::shell::event::{Event, Started};
use crate::shell::slots::{Kept, Key};
use crate::shell::state::Shell;
use crate::shell::words::InterfaceWords;

macro_rules! part {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        /// What travels as a file of its own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Part {
            /// The lines that come with the app: a file, which the ear reads.
            Drills,
            /// Noticing, with its words.
            Ear,
            /// Noticing in what somebody wants to say, with its words.
            Saying,
            /// Sealing with a word, and opening.
            Seal,
            /// What can be set, and what is kept.
            Settings,
            $($Area,)*
        }

        impl Part {
            pub const ALL: &[Self] = &[Self::Drills, Self::Ear, Self::Saying, Self::Seal, Self::Settings, $(Self::$Area,)*];

            /// Whether it comes with the page itself.
            fn comes_first(self) -> bool {
                match self {
                    Self::Drills | Self::Ear | Self::Saying | Self::Seal | Self::Settings => false,
                    $(Self::$Area => matches!(Place::$place, Place::first),)*
                }
            }

            /// What it is of no use without.
            fn needs(self) -> &'static [Self] {
                match self {
                    Self::Drills | Self::Seal | Self::Settings => &[],
                    Self::Ear => &[Self::Drills],
                    Self::Saying => &[Self::Drills, Self::Ear],
                    $(Self::$Area if matches!(Place::$place, Place::hearing) => &[Self::Drills, Self::Ear],)*
                    $(Self::$Area if matches!(Place::$place, Place::saying) => &[Self::Drills, Self::Ear, Self::Saying],)*
                    $(Self::$Area => &[],)*
                }
            }
        }
    };
}
for_each_area!(part);

/// Where the code of an area is, as its row says.
#[allow(non_camel_case_types, dead_code, reason = "the words of the table, of which a table may use some")]
enum Place {
    /// With the page itself.
    first,
    /// A part of its own.
    alone,
    /// A part of its own, which listens too.
    hearing,
    /// A part of its own, which looks at what somebody wants to say, too.
    saying,
}

/// Brings every part. On the host each is linked in, and tests go through the doors that the page goes through.
#[cfg(not(target_family = "wasm"))]
pub fn bring_all() {
    #[cfg(feature = "split")]
    crate::shell::fetched::bring_all();
}

impl Shell {
    /// What a screen is called whose part is not here.
    pub(crate) fn missing_title(&self, part: Part) -> &'static str {
        let words = &InterfaceWords::of(self.language).part;
        if self.parts.of(part) >= Standing::Late { words.absent } else { words.waiting }
    }
}

/// How a part stands, the farthest from being here last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It came, or was never away.
    #[default]
    Here,
    Away,
    /// It is on its way.
    Asked,
    /// It is on its way for long.
    Late,
    /// It could not be had.
    Failed,
}

/// How the learned reader stands. Without it the rules answer alone, and nothing is missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Learned {
    /// There is none: a page in one piece has none.
    #[default]
    None,
    Away,
    Asked,
    Here,
}

/// What stands of the parts, and what waits for them.
#[derive(Debug)]
pub struct Parts {
    standing: Vec<Standing>,
    /// The name of the file with the drills, and what is in it, once it came.
    file: &'static str,
    pub(crate) drills: String,
    /// Parts are fetched before anybody asks for them.
    ahead: bool,
    pub learned: Learned,
    /// What happened, in its order, and is for a part that is not here.
    held: Vec<(Part, Rc<Event>)>,
    /// What the browser held for parts that are not here yet.
    pub(crate) kept: Option<Box<Started>>,
}

impl Default for Parts {
    fn default() -> Self {
        Self {
            standing: vec![Standing::Here; Part::ALL.len()],
            file: "",
            drills: String::new(),
            ahead: false,
            learned: Learned::None,
            held: Vec::new(),
            kept: None,
        }
    }
}

impl Parts {
    /// As they stand at the start: of a page that fetches them, or of one that has all code from the start.
    pub fn at_start(language: &Language, fetched: bool) -> Self {
        let away = |part: &Part| *part == Part::Drills || fetched && !part.comes_first();
        let standing = |part: &Part| if away(part) { Standing::Away } else { Standing::Here };
        let standing = Part::ALL.iter().map(standing).collect();
        let learned = if fetched { Learned::Away } else { Learned::None };
        Self { standing, file: language.drills_name(), learned, ..Self::default() }
    }

    /// How a part stands, with what it needs: the one that is farthest from being here.
    pub fn of(&self, part: Part) -> Standing {
        part.needs().iter().fold(self.alone(part), |worst, needed| worst.max(self.alone(*needed)))
    }

    fn alone(&self, part: Part) -> Standing {
        self.standing.get(part as usize).copied().unwrap_or_default()
    }

    pub fn is_here(&self, part: Part) -> bool {
        self.of(part) == Standing::Here
    }

    /// One that was asked for and is not here; the drills come with the ear.
    pub fn missing(&self) -> Option<Part> {
        Part::ALL.iter().copied().find(|part| *part != Part::Drills && self.of(*part) >= Standing::Asked)
    }

    fn put(&mut self, part: Part, now: Standing) {
        if let Some(standing) = self.standing.get_mut(part as usize) {
            *standing = now;
        }
    }

    /// Asks for a part and what it needs, unless they are here or on their way.
    pub(crate) fn want(&mut self, part: Part, ask: &mut Vec<Effect>) {
        for part in [part].iter().chain(part.needs()) {
            if matches!(self.alone(*part), Standing::Away | Standing::Failed) {
                self.ask(*part, ask);
            }
        }
    }

    /// The same because somebody wants it once more: also what is on its way for long.
    pub(crate) fn want_anew(&mut self, part: Part, ask: &mut Vec<Effect>) {
        ask.push(Effect::FetchAnew);
        for part in [part].iter().chain(part.needs()) {
            if self.alone(*part) == Standing::Late {
                self.ask(*part, ask);
            }
        }
        self.want(part, ask);
    }

    fn ask(&mut self, part: Part, ask: &mut Vec<Effect>) {
        self.put(part, Standing::Asked);
        ask.push(if part == Part::Drills { Effect::ReadFile(self.file.to_owned()) } else { Effect::Fetch(part) });
    }

    /// Keeps an event until its part is here, which is asked for.
    pub(crate) fn hold(&mut self, part: Part, event: Rc<Event>, ask: &mut Vec<Effect>) {
        self.want(part, ask);
        self.held.push((part, event));
    }

    /// There is nothing to do: what is still away comes now, one part after the other, so that what somebody asks for
    /// meanwhile needs not wait for all of them. What failed is tried again when somebody asks for it.
    pub(crate) fn fetch_ahead(&mut self, ask: &mut Vec<Effect>) {
        self.ahead = true;
        self.want_next(ask);
    }

    fn want_next(&mut self, ask: &mut Vec<Effect>) {
        let next = Part::ALL.iter().find(|part| self.alone(**part) == Standing::Away).copied();
        let on_its_way = self.standing.contains(&Standing::Asked) || self.standing.contains(&Standing::Late);
        if let Some(part) = next.filter(|_| self.ahead && !on_its_way) {
            // What it needs came before it or could not be had.
            self.ask(part, ask);
        } else if self.ahead && !on_its_way {
            // The heaviest comes when nothing else is left to come.
            self.want_reader(ask);
        }
    }

    /// Asks for the learned reader, once.
    pub(crate) fn want_reader(&mut self, ask: &mut Vec<Effect>) {
        if self.learned == Learned::Away {
            self.learned = Learned::Asked;
            ask.push(Effect::FetchReader);
        }
    }

    pub(crate) fn any_away(&self) -> bool {
        self.standing.contains(&Standing::Away)
    }

    /// Says which parts can be used from now on: this one, or those that waited for it.
    pub(crate) fn came(&mut self, part: Part, ask: &mut Vec<Effect>) -> Vec<Part> {
        let before: Vec<bool> = Part::ALL.iter().map(|part| self.is_here(*part)).collect();
        self.put(part, Standing::Here);
        self.want_next(ask);
        let new = Part::ALL.iter().zip(before).filter(|(part, before)| !before && self.is_here(**part));
        new.map(|(part, _)| *part).collect()
    }

    /// Whether a file that was read is the one with the drills.
    pub(crate) fn is_drills(&self, name: &str) -> bool {
        name == self.file
    }

    /// The drills came and can't be read.
    pub(crate) fn drills_damaged(&mut self) {
        self.put(Part::Drills, Standing::Failed);
    }

    pub(crate) fn late(&mut self, part: Part) {
        if self.alone(part) == Standing::Asked {
            self.put(part, Standing::Late);
        }
    }

    pub(crate) fn failed(&mut self, part: Part, ask: &mut Vec<Effect>) {
        if self.alone(part) != Standing::Here {
            self.put(part, Standing::Failed);
        }
        self.want_next(ask);
    }

    /// What waited for a part, in its order.
    pub(crate) fn held_for(&mut self, part: Part) -> Vec<Rc<Event>> {
        let (its, rest) = std::mem::take(&mut self.held).into_iter().partition(|(known, _)| *known == part);
        self.held = rest;
        let its: Vec<(Part, Rc<Event>)> = its;
        its.into_iter().map(|(_, event)| event).collect()
    }

    /// Another window changed what waits for a part.
    pub(crate) fn changed(&mut self, key: Key, text: Option<String>) {
        if let Some(started) = &mut self.kept {
            started.kept.put(key, text);
        }
    }

    /// Nothing that waits is left: the person wants it forgotten.
    pub(crate) fn forget(&mut self) {
        self.held.clear();
        // A part that comes later still begins as on a first visit.
        if let Some(started) = &mut self.kept {
            started.kept = Kept::default();
        }
    }
}
