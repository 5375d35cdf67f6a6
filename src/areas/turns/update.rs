//! Taking turns in the app: what its screens draw, and what happens to it.

use crate::areas::turns::TURNS;
use crate::areas::turns::said;
use crate::areas::turns::words::TurnsWords;
use crate::areas::turns::{Act, Kind, Seat, Step, Turns};
use crate::areas::turns::{TypedInTurns, read_turns, write_turns};
use crate::ear::{Context, Lacks, Mode, Observation, Prompt, Verdict, ear};
use crate::share::{Entry, write_calendar};
use crate::shell::kept::Export;
use crate::shell::words::InterfaceWords;
use crate::shell::{Area, Context as Cx, Effect, Event, HEADING, Page, Route, Shell, Started, WaitingTalk};

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
    /// The other time as a calendar file, with the topic in it or without.
    CalendarAsked(bool),
    /// The list goes along as a file, because both said yes.
    ListAsked,
}

/// Its one screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnsPage;

impl Page for TurnsPage {
    fn read(path: &str) -> Option<Self> {
        (path == "turns").then_some(Self)
    }

    fn fragment(&self) -> String {
        "#/turns".into()
    }
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
    /// What the listener typed in this turn: the speaker reads it before saying how it landed.
    pub wrote: Vec<String>,
    pub prompt: usize,
    /// A time of day as it was typed, and whether it was none.
    pub clock: String,
    pub bad_clock: bool,
    /// In the order in which they were written. They wait for the end, where each is read by the one who wrote the words.
    pub notes: Vec<TurnNotes>,
    /// The bell was rung for this turn.
    rung: bool,
}

impl TurnsRoom {
    /// Notes to show, but those that were turned `off`: what can be said of words alone, without knowing what was said before
    /// them. They have a screen of their own: whose turn it is to speak has other things to do.
    pub fn shown<'a>(&'a self, off: &'a [String]) -> impl Iterator<Item = (&'a TurnNotes, Verdict)> {
        let with = self.turns.doer().filter(|_| matches!(self.turns.step, Step::Notes(_)));
        let theirs = self.notes.iter().filter(move |notes| with == Some(notes.who));
        // What was said before is not known here.
        let context = Context { lacks: Lacks::Statement, off, ..Context::default() };
        theirs.map(move |notes| (notes, Verdict::of(&notes.noticed, &context)))
    }
}

impl Area for TurnsRoom {
    type Event = TurnsEvent;
    type Page = TurnsPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Cx) {
        let Some((turns, typed)) = cx.take(started, &TURNS, read_turns) else { return };
        self.turns = turns;
        (self.back, self.idea, self.wrote) = (typed.back, typed.idea, typed.wrote);
        // It rang for that turn before.
        self.rung = self.turns.left(cx.now()).is_some_and(|left| left <= 0);
        for (who, words) in typed.said {
            let noticed = self.noticed(&words, cx);
            self.notes.push(TurnNotes { who, words, noticed });
        }
        self.rest(cx);
        self.show(cx);
    }

    fn answers(event: &Event) -> Option<TurnsPage> {
        matches!(event, Event::TopicBrought(_)).then_some(TurnsPage)
    }

    fn must_hear(event: &Event) -> bool {
        matches!(event, Event::PauseBegan)
    }

    fn handle(&mut self, event: TurnsEvent, cx: &mut Cx) {
        match event {
            TurnsEvent::Acted(act) => return self.acted(act, cx),
            TurnsEvent::TopicTyped(words) => self.turns.topic = words,
            TurnsEvent::NameTyped(seat, words) => self.turns.names[seat as usize] = words,
            TurnsEvent::IdeaTyped(words) => {
                self.idea = words;
                self.placed = false;
            }
            TurnsEvent::IdeaParked => {
                let idea = std::mem::take(&mut self.idea);
                self.placed = self.turns.park(&idea);
                cx.focus("idea");
            }
            TurnsEvent::BackTyped(words) => self.back = words,
            TurnsEvent::NextPromptAsked => {
                self.prompt += 1;
                return;
            }
            TurnsEvent::ClockTyped(words) => {
                self.clock = words;
                self.bad_clock = false;
                return;
            }
            TurnsEvent::ClockChosen => return self.choose_clock(cx),
            TurnsEvent::Later(minutes) => return self.acted(Act::Appoint(cx.now() + minutes * 60_000), cx),
            TurnsEvent::CalendarAsked(named) => return self.calendar(named, cx),
            TurnsEvent::ListAsked => {
                cx.ask(Effect::Download { name: "parked.txt".into(), text: self.turns.parked.join("\n") });
                return;
            }
        }
        self.save(cx);
    }

    fn hear(&mut self, event: &Event, cx: &mut Cx) {
        match event {
            // A pause pauses the talk too: it waits where it was.
            Event::PauseBegan if self.turns.is_on() => self.acted(Act::Pause, cx),
            Event::TopicBrought(words) => {
                self.take_topic(words, cx);
                cx.go_to(TurnsPage.into());
            }
            Event::TalkDropped(Route::Turns(_)) => {
                self.forget(cx);
                cx.remove(TURNS.key());
                cx.focus(HEADING);
            }
            Event::Ticked { wall, .. } => {
                self.rest(cx);
                // One soft ring when a turn has had its time.
                let over = self.is_timed() && self.turns.left(*wall).is_some_and(|left| left <= 0);
                if over && !std::mem::replace(&mut self.rung, true) {
                    cx.ask(Effect::Ring);
                }
            }
            _ => {}
        }
    }

    fn forget(&mut self, cx: &mut Cx) {
        *self = Self::default();
        self.show(cx);
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.written().into_iter().for_each(|text| file.put(text));
    }

    fn is_busy(&self, _: &Shell) -> bool {
        self.turns.is_on()
    }

    fn is_timed(&self) -> bool {
        self.turns.is_on() && self.turns.paused.is_none() && self.turns.ends.is_some()
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        !(matches!(event, Event::Ticked { .. }) && matches!(shell.route, Route::Turns(_)))
    }

    fn title(&self, _: &TurnsPage, shell: &Shell) -> String {
        InterfaceWords::of(shell.language).areas.turns.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, _: &TurnsPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::turns(self, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        super::screens::time_is_up(self, view)
    }
}

impl TurnsRoom {
    fn choose_clock(&mut self, cx: &mut Cx) {
        let at = clock_time(&self.clock).and_then(|minutes| (cx.shell().times.ahead)(minutes, cx.now()));
        self.bad_clock = at.is_none();
        match at {
            Some(at) => self.acted(Act::Appoint(at), cx),
            None => cx.focus("clock"),
        }
    }

    /// What was made elsewhere is the topic of a talk that has not begun, behind one that is written there.
    fn take_topic(&mut self, words: &str, cx: &mut Cx) {
        if matches!(self.turns.step, Step::Over | Step::Declined) {
            self.forget(cx);
        }
        let begun = self.turns.waits();
        let topic = &mut self.turns.topic;
        if begun || topic.contains(words) {
            return;
        }
        let between = if topic.trim().is_empty() { "" } else { " / " };
        *topic = [topic.trim(), between, words].concat();
        self.save(cx);
    }

    fn acted(&mut self, act: Act, cx: &mut Cx) {
        let before = (self.turns.step, self.turns.paused.is_some());
        let said_back = self.turns.says_back() && matches!(act, Act::SaidBack | Act::Next);
        let (who, adds) = (self.turns.listener(), matches!(self.turns.step, Step::Mirror(4 | 5)));
        self.turns.act(act, cx.now());
        let after = (self.turns.step, self.turns.paused.is_some());
        if said_back && before != after {
            if !adds {
                self.wrote.clear();
            }
            self.listen(who, cx);
        }
        if act == Act::Extend || matches!(act, Act::Start | Act::HavePhone) {
            self.rung = false;
            if act == Act::Start {
                self.notes.clear();
            }
            cx.ask(Effect::ReadyBell);
        }
        if before != after {
            self.placed = false;
            cx.focus(HEADING);
        }
        if !self.turns.is_on() || self.turns.step == Step::HandOver {
            self.wrote.clear();
        }
        if matches!(self.turns.step, Step::Over | Step::Declined | Step::Set | Step::Appointed(_)) {
            self.back.clear();
            self.idea.clear();
            self.notes.clear();
        }
        self.save(cx);
    }

    /// What was typed is for the speaker to read. It is looked at only where both wanted it, and the notes are for who wrote.
    fn listen(&mut self, who: Seat, cx: &Cx) {
        let words = std::mem::take(&mut self.back);
        if words.trim().is_empty() {
            return;
        }
        self.wrote.push(words.clone());
        if self.turns.wants_notes() {
            self.turns.noted[who as usize] = true;
            let noticed = self.noticed(&words, cx);
            self.notes.push(TurnNotes { who, words, noticed });
        }
    }

    /// A turn that nobody is at any more waits, so that coming back another day finds where it was and no clock that ran.
    fn rest(&mut self, cx: &mut Cx) {
        if self.turns.rest(cx.now()) {
            self.save(cx);
        }
    }

    /// What other screens lead to: the talk, and what it goes on with.
    fn show(&self, cx: &mut Cx) {
        let (at, now) = (Route::from(TurnsPage), &TurnsWords::of(cx.language()).now);
        let title = match self.turns.topic.trim() {
            "" => now.waits.to_owned(),
            topic => now.waits_about.replace("{topic}", topic),
        };
        let next = said::heading(&self.turns, cx.shell());
        let talk = self.turns.waits().then(|| WaitingTalk { at: at.clone(), title, next });
        cx.show_talk(&at, talk);
    }

    fn noticed(&self, words: &str, cx: &Cx) -> Vec<Observation> {
        let mode = if self.turns.kind == Kind::Mirror { Mode::Mirror } else { Mode::Live };
        let prompt = Prompt { level: 2, mode, ..Prompt::default() };
        ear().map(|ear| (ear.hearing)(cx.language(), &prompt).listen(words, None)).unwrap_or_default()
    }

    /// Keeps the talk with its tab, unless the person wants no trace. Once it is over, nothing of it is kept but a list that
    /// both want.
    fn save(&self, cx: &mut Cx) {
        self.show(cx);
        match self.written() {
            Some(text) => cx.keep(&TURNS, text),
            None => cx.remove(TURNS.key()),
        }
    }

    /// The talk as it is kept. Of one that is over, that is the list alone, and only where both want it.
    fn written(&self) -> Option<String> {
        let said = self.notes.iter().map(|notes| (notes.who, notes.words.clone())).collect();
        let typed = TypedInTurns { back: self.back.clone(), idea: self.idea.clone(), wrote: self.wrote.clone(), said };
        match self.turns.step {
            Step::Declined => None,
            // Nobody has begun one.
            Step::Set if self.turns == Turns::default() => None,
            Step::Over if !self.turns.keeps_list() => None,
            Step::Over => {
                let Turns { step, ref parked, keep, .. } = self.turns;
                Some(write_turns(&Turns { step, parked: parked.clone(), keep, ..Turns::default() }, &typed))
            }
            _ => Some(write_turns(&self.turns, &typed)),
        }
    }

    /// The calendar may be seen by others: it says what the time is about only where that was asked for.
    fn calendar(&self, named: bool, cx: &mut Cx) {
        let Step::Appointed(at) = self.turns.step else { return };
        let words = &TurnsWords::of(cx.language()).not_now;
        let title = if named { words.about.replace("{topic}", &self.turns.topic) } else { words.entry.to_owned() };
        let id = ["talk-", &at.to_string()].concat();
        let ends = at + self.turns.lasts() * 60_000;
        let entry = Entry { id: &id, title: &title, note: words.entry_note, starts: at, ends, made: cx.now() };
        cx.ask(Effect::Download { name: words.file.into(), text: write_calendar(&entry) });
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
