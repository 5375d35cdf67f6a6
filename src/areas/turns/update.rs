//! Taking turns in the app: what its screens draw, and what happens to it.

use crate::areas::turns::{Act, Kind, Seat, Step, TOPIC_LIMIT, Turns};
use crate::areas::turns::{TypedInTurns, read_turns, write_turns};
use crate::feedback::{Context, Lacks, Listener, Mode, Observation, Prompt, Verdict};
use crate::share::{Entry, write_calendar};
use crate::shell::effect::{Effect, Slot};
use crate::shell::model::{Model, Notice};
use crate::shell::update::Moment;

/// What happened in a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TurnsEvent {
    Acted(Act),
    TopicTyped(String),
    NameTyped(Seat, String),
    IdeaTyped(String),
    IdeaParked,
    /// What the listener types instead of saying it aloud.
    BackTyped(String),
    /// Another opening, another prompt.
    NextPromptAsked,
    /// A time of day was chosen for later, as `19:40`.
    ClockTyped(String),
    /// The time that was typed is the one.
    ClockChosen,
    /// The other time, so many minutes from now.
    Later(i64),
    CalendarAsked,
    /// The list goes along as a file, because both said yes.
    ListAsked,
}

/// Notes on typed words, for the one who wrote them.
#[derive(Debug)]
pub struct TurnNotes {
    pub who: Seat,
    pub words: String,
    pub noticed: Vec<Observation>,
}

/// Everything about the talk that the screens draw.
#[derive(Debug, Default)]
pub struct TurnsRoom {
    pub turns: Turns,
    pub idea: String,
    /// An idea was parked just now.
    pub placed: bool,
    pub back: String,
    pub prompt: usize,
    /// A time of day as it was typed, and whether it was none.
    pub clock: String,
    pub bad_clock: bool,
    /// In the order in which they were written. Each waits until the phone is with the one who wrote it.
    pub notes: Vec<TurnNotes>,
    /// The bell was rung for this turn.
    rung: bool,
}

impl TurnsRoom {
    /// Notes to show: what can be said of words alone, without knowing what was said before them. Only after the turn,
    /// and while the phone is with the one who wrote.
    pub fn shown(&self) -> impl Iterator<Item = (&TurnNotes, Verdict)> {
        let with = match self.turns.step {
            Step::Speak | Step::Mirror(0) if self.turns.round == 1 => Some(self.turns.speaker),
            Step::Closing(0 | 2) => Some(Seat::First),
            Step::Closing(1 | 3) => Some(Seat::Second),
            _ => None,
        };
        let theirs = self.notes.iter().filter(move |notes| with == Some(notes.who));
        // What was said before is not known here.
        let context = Context { lacks: Lacks::Statement, ..Context::default() };
        theirs.map(move |notes| (notes, Verdict::of(&notes.noticed, &context)))
    }

    /// The clock moves something on the screen.
    pub fn is_timed(&self) -> bool {
        self.turns.is_on() && self.turns.paused.is_none() && self.turns.ends.is_some()
    }
}

pub(crate) fn restore(model: &mut Model, text: Option<String>, ask: &mut Vec<Effect>) {
    let Some(text) = text else { return };
    match read_turns(&text) {
        Some((turns, typed)) => {
            model.turns.turns = turns;
            (model.turns.back, model.turns.idea) = (typed.back, typed.idea);
            for (who, words) in typed.said {
                let noticed = noticed(model, &words);
                model.turns.notes.push(TurnNotes { who, words, noticed });
            }
        }
        None => {
            model.tell(Notice::SittingLost);
            crate::shell::restore::set_aside(model, Slot::Turns, text, ask);
            ask.push(Effect::Remove(Slot::Turns));
        }
    }
}

pub(crate) fn handle(model: &mut Model, event: TurnsEvent, moment: Moment, ask: &mut Vec<Effect>) {
    model.pause.now = moment.now;
    let room = &mut model.turns;
    let cut = |words: String| words.chars().filter(|letter| !letter.is_control()).take(TOPIC_LIMIT).collect();
    match event {
        TurnsEvent::Acted(act) => return acted(model, act, moment, ask),
        TurnsEvent::TopicTyped(words) => room.turns.topic = cut(words),
        TurnsEvent::NameTyped(seat, words) => room.turns.names[seat as usize] = cut(words),
        TurnsEvent::IdeaTyped(words) => {
            room.idea = words;
            room.placed = false;
        }
        TurnsEvent::IdeaParked => {
            let idea = std::mem::take(&mut room.idea);
            room.placed = room.turns.park(&idea);
            ask.push(Effect::Focus("idea"));
        }
        TurnsEvent::BackTyped(words) => room.back = words,
        TurnsEvent::NextPromptAsked => {
            room.prompt += 1;
            return;
        }
        TurnsEvent::ClockTyped(words) => {
            room.clock = words;
            room.bad_clock = false;
            return;
        }
        TurnsEvent::ClockChosen => {
            let at = clock_time(&room.clock).and_then(|minutes| (model.pause.time_ahead)(minutes, moment.now));
            room.bad_clock = at.is_none();
            match at {
                Some(at) => return acted(model, Act::Appoint(at), moment, ask),
                None => ask.push(Effect::Focus("clock")),
            }
            return;
        }
        TurnsEvent::Later(minutes) => {
            return acted(model, Act::Appoint(moment.now + minutes * 60_000), moment, ask);
        }
        TurnsEvent::CalendarAsked => return calendar(model, moment, ask),
        TurnsEvent::ListAsked => {
            ask.push(Effect::Download { name: "parked.txt".into(), text: room.turns.parked.join("\n") });
            return;
        }
    }
    save(model, ask);
}

fn acted(model: &mut Model, act: Act, moment: Moment, ask: &mut Vec<Effect>) {
    let room = &mut model.turns;
    let before = (room.turns.step, room.turns.paused.is_some());
    let said_back = room.turns.says_back() && matches!(act, Act::SaidBack | Act::Next);
    let who = room.turns.listener();
    room.turns.act(act, moment.now);
    let after = (room.turns.step, room.turns.paused.is_some());
    if said_back && before != after {
        listen(model, who);
    }
    let room = &mut model.turns;
    if act == Act::Extend || matches!(act, Act::Start | Act::HavePhone) {
        room.rung = false;
        if act == Act::Start {
            room.notes.clear();
        }
        ask.push(Effect::ReadyBell);
    }
    if before != after {
        room.placed = false;
        ask.push(Effect::Focus("screen-heading"));
    }
    if matches!(room.turns.step, Step::Over | Step::Declined | Step::Set | Step::Appointed(_)) {
        room.back.clear();
        room.idea.clear();
        room.notes.clear();
    }
    save(model, ask);
}

/// What was typed is looked at only where both wanted it, and shown to who wrote it.
fn listen(model: &mut Model, who: Seat) {
    let words = std::mem::take(&mut model.turns.back);
    if model.turns.turns.wants_notes() && !words.trim().is_empty() {
        let noticed = noticed(model, &words);
        model.turns.notes.push(TurnNotes { who, words, noticed });
    }
}

fn noticed(model: &Model, words: &str) -> Vec<Observation> {
    let mode = if model.turns.turns.kind == Kind::Mirror { Mode::Mirror } else { Mode::Live };
    let prompt = Prompt { level: 2, mode, ..Prompt::default() };
    Listener::new(model.language, &prompt).listen(words)
}

/// Keeps the talk with its tab, unless the person wants no trace. Once it is over, nothing of it is kept.
fn save(model: &Model, ask: &mut Vec<Effect>) {
    let turns = &model.turns.turns;
    if matches!(turns.step, Step::Over | Step::Declined) {
        ask.push(Effect::Remove(Slot::Turns));
    } else if !model.no_trace() {
        let room = &model.turns;
        let said = room.notes.iter().map(|notes| (notes.who, notes.words.clone())).collect();
        let typed = TypedInTurns { back: room.back.clone(), idea: room.idea.clone(), said };
        ask.push(Effect::Save(Slot::Turns, write_turns(turns, &typed)));
    }
}

/// A pause pauses the talk too: it waits where it was.
pub(crate) fn pause(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    if model.turns.turns.is_on() {
        acted(model, Act::Pause, moment, ask);
    }
}

/// One soft ring when a turn has had its time.
pub(crate) fn tick(model: &mut Model, now: i64, ask: &mut Vec<Effect>) {
    let room = &mut model.turns;
    let over = room.is_timed() && room.turns.left(now).is_some_and(|left| left <= 0);
    if over && !std::mem::replace(&mut room.rung, true) {
        ask.push(Effect::Ring);
    }
}

/// Minutes of the day from `19:40`, `19.40`, `1940` or `7:40 pm`.
fn clock_time(typed: &str) -> Option<u16> {
    let plain = typed.trim().to_ascii_lowercase();
    let afternoon = plain.ends_with("pm");
    let morning = plain.ends_with("am");
    let digits = plain.trim_end_matches(['a', 'p', 'm', ' ', '.']);
    let (hours, minutes) = match digits.split_once([':', '.', 'h']) {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, "0"),
    };
    let (mut hours, minutes) = (hours.trim().parse::<u16>().ok()?, minutes.trim().parse::<u16>().ok()?);
    if afternoon && hours < 12 {
        hours += 12;
    } else if morning && hours == 12 {
        hours = 0;
    }
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn calendar(model: &Model, moment: Moment, ask: &mut Vec<Effect>) {
    let Step::Appointed(at) = model.turns.turns.step else { return };
    let words = &model.language.words.pause.share;
    // The calendar may be seen by others, so it does not say what the time is for.
    let id = ["talk-", &at.to_string()].concat();
    let entry = Entry { id: &id, title: words.neutral, starts: at, ends: at, made: moment.now };
    ask.push(Effect::Download { name: words.file.into(), text: write_calendar(&entry) });
}
