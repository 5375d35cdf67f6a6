//! One sitting: a few lines, one at a time, from reading to rating.

use super::drill::Drill;
use super::quoted::quoted;
use super::recognise::{Candidate, candidates};
use crate::content::Language;
use crate::ear::{Context, Ear, Hearing, Impression, Kind, Lacks, Observation, Question, Verdict};
use crate::json::fields;
use crate::text::{Frame, Span};

/// The ear, in a language: what lines are opened with, once it is here.
#[derive(Clone, Copy)]
pub struct Hearer {
    pub ear: Ear,
    pub language: &'static Language,
}

impl Hearer {
    fn hear(self, drill: &Drill) -> Hearing {
        (self.ear.hearing)(self.language, &drill.prompt)
    }
}

/// A few lines answered in one go.
#[derive(Debug)]
pub struct Sitting {
    /// The drills' ids, in order.
    pub lines: Vec<String>,
    /// Which of them is open, from 0.
    pub at: usize,
    pub line: Line,
    /// Orders the candidates of level 0, the same after a reload.
    pub seed: u64,
    /// What the finished lines leave behind for the closing screen. Their words are not in it.
    pub finished: Vec<Finished>,
}

impl Sitting {
    /// Opens a sitting on the first of these drills. `None` for an empty list.
    pub fn open(drills: &[&Drill], hearer: Option<Hearer>, seed: u64) -> Option<Self> {
        let line = Line::open(drills.first()?, hearer, seed);
        let lines = drills.iter().map(|drill| drill.id.clone()).collect();
        Some(Self { lines, at: 0, line, seed, finished: Vec::new() })
    }

    /// The id of the line after this one.
    pub fn next_line(&self) -> Option<&str> {
        self.lines.get(self.at + 1).map(String::as_str)
    }

    /// Goes on to the next line, once this one is finished; `done` is what is left of it.
    pub fn go_on(&mut self, drill: &Drill, hearer: Option<Hearer>, done: Finished) {
        self.finished.push(done);
        self.at += 1;
        self.line = Line::open(drill, hearer, self.seed.wrapping_add(self.at as u64));
    }
}

fields! {
    /// What is left of a line once it is rated.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Finished {
        pub drill: String,
        /// Strengths of the last version, by id.
        pub strengths: Vec<String>,
        /// Suggestions raised by the first version, by id, without the ones the person said don't apply.
        pub suggestions: Vec<String>,
    }
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Step {
    /// Three slow breaths before replying, for who wants them.
    Breath,
    /// Reading the line and typing what was heard, the first time or again.
    #[default]
    Reply,
    /// Level 0: which of these is a reflection?
    Recognise,
    /// The words come back with what was noticed in them.
    Noticed,
    /// Only now the models, and the contrast.
    Compare,
    /// Easy, right or hard.
    Rate,
}

/// One of the replies under "which would you have wanted to hear?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preferred {
    Mine,
    /// The model at this place of the drill's list.
    Model(usize),
}

/// The line that is open.
#[derive(Debug)]
pub struct Line {
    pub drill: String,
    pub step: Step,
    /// What is typed now.
    pub reply: String,
    /// The reply was handed in without a word in it.
    pub asked_empty: bool,
    /// The version first handed in. It stays when the reply is revised.
    pub first: Option<String>,
    /// The words that were last listened to: handed in, or while typing rested.
    heard: String,
    /// What was noticed in them.
    noticed: Vec<Observation>,
    /// What was noticed after the notes were shown, where they would be others. It waits to be asked for.
    pub late: Option<Vec<Observation>>,
    /// Ids the person said don't apply, and the words they said it of.
    dismissed: Vec<&'static str>,
    dismissed_of: String,
    pub preferred: Option<Preferred>,
    /// The replies to pick from at level 0.
    pub candidates: Vec<Candidate>,
    /// Which of them was picked last.
    pub picked: Option<usize>,
    /// Suggestions of the first version by id, each with the words it rests on.
    first_suggestions: Vec<(String, String)>,
    /// What hears the reply, once the ear is here.
    hearing: Option<Hearing>,
    /// The reply was handed in, and waits for the ear.
    pub waits: bool,
    /// The reply was handed in, and the learned reader was asked about it.
    pub reads: bool,
    /// What the learned reader made of a reply, and the reply.
    read: Option<(String, Impression)>,
    lacks: Lacks,
}

impl Line {
    /// Opens a drill. Without a hearer nothing is noticed until [`Line::hear_with`]. `seed` orders the candidates of level 0.
    pub fn open(drill: &Drill, hearer: Option<Hearer>, seed: u64) -> Self {
        let mut line = Self::heard_by(drill, hearer.map(|hearer| hearer.hear(drill)));
        if drill.level() == 0 {
            line.step = Step::Recognise;
            line.candidates = candidates(drill, seed);
        }
        line
    }

    /// The same with what hears it, where that is no ear for replies.
    pub fn heard_by(drill: &Drill, hearing: Option<Hearing>) -> Self {
        Self {
            drill: drill.id.clone(),
            step: Step::Reply,
            reply: String::new(),
            asked_empty: false,
            first: None,
            heard: String::new(),
            noticed: Vec::new(),
            late: None,
            dismissed: Vec::new(),
            dismissed_of: String::new(),
            preferred: None,
            candidates: Vec::new(),
            picked: None,
            first_suggestions: Vec::new(),
            hearing,
            waits: false,
            reads: false,
            read: None,
            lacks: drill.prompt.lacks(),
        }
    }

    /// The ear came, and with it all that is known of the line. True where the reply was waiting to be looked at.
    pub fn hear_with(&mut self, drill: &Drill, hearer: Option<Hearer>) -> bool {
        if self.hearing.is_none() {
            self.hearing = hearer.map(|hearer| hearer.hear(drill));
            self.lacks = drill.prompt.lacks();
        }
        let waited = self.waits && self.step == Step::Reply;
        if waited {
            self.hand_in();
        }
        waited
    }

    /// Listens to the reply as it stands.
    pub fn listen(&mut self) {
        self.noticed = self.hear();
        self.late = None;
        self.heard.clone_from(&self.reply);
    }

    fn hear(&self) -> Vec<Observation> {
        let read = self.read.as_ref().filter(|(reply, _)| *reply == self.reply).map(|(_, impression)| impression);
        self.hearing.as_ref().map(|hearing| hearing.listen(&self.reply, read)).unwrap_or_default()
    }

    /// Listens once more to words whose notes are being read. Other notes than these wait until they are asked for: what
    /// moves under the eyes is read twice, and a button that moves is missed.
    pub fn listen_again(&mut self, off: &[String]) {
        let again = self.hear();
        let shown = |noticed: &[Observation]| {
            let verdict = Verdict::of(noticed, &self.context(off));
            verdict.notes().map(|note| (note.id, note.spans.clone(), note.then)).collect::<Vec<_>>()
        };
        if shown(&again) == shown(&self.noticed) {
            (self.noticed, self.late) = (again, None);
        } else {
            self.late = Some(again);
        }
    }

    /// The late notes are asked for.
    pub fn take_late(&mut self) {
        if let Some(late) = self.late.take() {
            self.noticed = late;
            self.note_first();
        }
    }

    /// What to ask the learned reader of the reply as it stands. Nothing, where that is known.
    pub fn question(&self) -> Option<Question> {
        let known = self.read.as_ref().is_some_and(|(reply, _)| *reply == self.reply);
        self.hearing.as_ref().filter(|_| !known && self.has_words())?.question(&self.reply)
    }

    /// The learned reader answered, or could not. False where it was asked about another line, or about other words than now
    /// stand there.
    pub fn took_reading(&mut self, [statement, reply]: [&str; 2], impression: Option<Impression>) -> bool {
        let still = reply == self.reply && self.hearing.as_ref().is_some_and(|one| one.statement() == statement);
        if still && let Some(impression) = impression {
            self.read = Some((reply.to_owned(), impression));
        }
        still
    }

    /// What is shown of the words that were last listened to. `off`: ids of the notes that the person wants to see of no reply.
    pub fn verdict(&self, off: &[String]) -> Verdict {
        Verdict::of(&self.noticed, &self.context(off))
    }

    /// The same as if nothing had been put away: there each note that was still has its place.
    pub fn whole_verdict(&self, off: &[String]) -> Verdict {
        Verdict::of(&self.noticed, &Context { dismissed: &[], ..self.context(off) })
    }

    /// The clauses of the words that were last listened to, and whose claim each was taken for.
    pub fn clauses(&self) -> Vec<(Span, Frame)> {
        self.hearing.as_ref().map(|hearing| hearing.clauses(&self.heard)).unwrap_or_default()
    }

    /// Whether the learned reader read the words that were last listened to, for the notes that are shown of them.
    pub fn was_read(&self) -> bool {
        self.late.is_none() && self.read.as_ref().is_some_and(|(reply, _)| *reply == self.heard)
    }

    fn context<'a>(&'a self, off: &'a [String]) -> Context<'a> {
        // What was said not to apply was said of other words.
        let dismissed = if self.dismissed_of == self.heard { &self.dismissed[..] } else { &[] };
        Context { lacks: self.lacks, dismissed, off, ..Context::default() }
    }

    /// Puts the line back where a reload found it.
    pub fn resume(&mut self, step: Step, first: Option<String>, reply: String, picked: Option<usize>) {
        if let Some(first) = first {
            self.reply = first;
            self.hand_in();
        }
        self.reply = reply;
        if matches!(step, Step::Noticed | Step::Compare | Step::Rate) {
            self.hand_in();
        }
        if let Some(place) = picked {
            self.pick(place);
        }
        // A step that the words don't bear is not gone back to.
        let reached = self.first.is_some() || self.recognised();
        let recognising = !self.candidates.is_empty();
        self.step = match step {
            Step::Noticed | Step::Compare if recognising => Step::Recognise,
            Step::Noticed | Step::Compare | Step::Rate if reached => step,
            _ if recognising => Step::Recognise,
            _ => Step::Reply,
        };
    }

    /// Whether leaving would lose words.
    pub fn has_words(&self) -> bool {
        !self.reply.trim().is_empty()
    }

    /// Hands the reply in: notes what is noticed, and keeps the first version. An empty reply changes nothing.
    pub fn hand_in(&mut self) {
        self.asked_empty = !self.has_words();
        if self.asked_empty {
            return;
        }
        self.waits = self.hearing.is_none();
        if self.waits {
            return;
        }
        self.listen();
        if self.first.is_none() {
            self.first = Some(self.reply.clone());
            self.note_first();
        }
        self.step = Step::Noticed;
    }

    /// What stands of the first version, as long as no other one took its place.
    fn note_first(&mut self) {
        if self.earlier().is_none() {
            self.first_suggestions = self.with_words(Kind::Suggestion, &[]);
        }
    }

    /// "Doesn't apply here": this note is put away for these words.
    pub fn dismiss(&mut self, id: &str) {
        if let Some(observation) = self.noticed.iter().find(|observation| observation.id == id) {
            if self.dismissed_of != self.heard {
                self.dismissed_of.clone_from(&self.heard);
                self.dismissed.clear();
            }
            self.dismissed.push(observation.id);
            self.note_first();
        }
    }

    /// "Show it again": it applies after all.
    pub fn take_back(&mut self, id: &str) {
        self.dismissed.retain(|known| *known != id);
        self.note_first();
    }

    /// Whether a note on the words that stand there was put away.
    pub fn is_put_away(&self, id: &str) -> bool {
        self.context(&[]).dismissed.contains(&id)
    }

    /// Ids of the notes that can be read, folded away or not; without those that the person turned `off`.
    pub fn standing(&self, kind: Kind, off: &[String]) -> Vec<String> {
        self.with_words(kind, off).into_iter().map(|(id, _)| id).collect()
    }

    /// The same, each with the sentences it rests on: all of the words, where it is about what is not there.
    fn with_words(&self, kind: Kind, off: &[String]) -> Vec<(String, String)> {
        let verdict = self.verdict(off);
        let shown = verdict.notes().chain(&verdict.more).filter(|one| one.kind == kind);
        shown.map(|one| (one.id.to_owned(), quoted(&self.heard, &one.spans))).collect()
    }

    /// What [`Line::finish`] leaves, with the words that each rests on.
    pub fn words(&self) -> Vec<(String, String)> {
        let mut words = self.with_words(Kind::Strength, &[]);
        words.extend_from_slice(&self.first_suggestions);
        words
    }

    /// The first version, where the reply has changed since.
    pub fn earlier(&self) -> Option<&str> {
        self.first.as_deref().filter(|first| *first != self.reply)
    }

    /// Picks a candidate at level 0.
    pub fn pick(&mut self, place: usize) {
        if place < self.candidates.len() {
            self.picked = Some(place);
        }
    }

    /// True once a reflection was picked at level 0.
    pub fn recognised(&self) -> bool {
        self.picked.and_then(|place| self.candidates.get(place)).is_some_and(|candidate| candidate.is_reflection)
    }

    /// What is left of the line when it is done. A note that is turned `off` brings nothing back, nor does one that is not
    /// right often enough to be on for everybody.
    pub fn finish(&self, off: &[String]) -> Finished {
        Finished {
            drill: self.drill.clone(),
            strengths: self.standing(Kind::Strength, off),
            suggestions: self
                .first_suggestions
                .iter()
                .map(|(id, _)| id)
                .filter(|id| !off.contains(id))
                .cloned()
                .collect(),
        }
    }
}
