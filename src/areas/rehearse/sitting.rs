//! A sitting of lines to say: opened, gone through line by line, ended.

use crate::areas::rehearse::hearing::hearing;
use crate::areas::rehearse::{
    Book, REHEARSE, REHEARSED, RehearsePage, RehearseRoom, StoredRehearse, write_rehearse, write_rehearsed,
};
use crate::content::Language;
use crate::drills::{
    Candidate, Drill, Fairness, Line, Rating, SayingKind, SayingLine, Shuffle, Sitting, Step, Wish, choose_lines,
    day_of,
};
use crate::shell::kept::{KeptReply, StoredSitting, Unreadable};
use crate::shell::{Context, Effect, step_of};

impl RehearseRoom {
    fn lines(&self) -> &[SayingLine] {
        if let Book::Here(lines) = &self.book { lines } else { &[] }
    }

    fn line(&self, id: &str) -> Option<&SayingLine> {
        self.lines().iter().find(|line| line.drill.id == id)
    }

    fn place(&self, kind: SayingKind) -> Option<usize> {
        self.sittings.iter().position(|sitting| SayingKind::of(&sitting.line.drill) == Some(kind))
    }

    /// The sitting of a kind that is open, with what is known of its line.
    pub fn open(&self, kind: SayingKind) -> Option<(&SayingLine, &Sitting)> {
        let sitting = &self.sittings[self.place(kind)?];
        Some((self.line(&sitting.line.drill)?, sitting))
    }

    pub(super) fn open_line(&mut self, kind: SayingKind) -> Option<&mut Line> {
        let place = self.place(kind)?;
        Some(&mut self.sittings.get_mut(place)?.line)
    }

    /// Opens a sitting of this kind, unless one is open: what was missed and is due again first, then what was not seen
    /// lately.
    pub(super) fn begin(&mut self, kind: SayingKind, cx: &mut Context) {
        if self.place(kind).is_some() {
            return;
        }
        let drills = self.lines().iter().filter(|line| line.kind == kind).map(|line| line.drill.clone());
        let drills: Vec<Drill> = drills.collect();
        let (day, seed, count) = (day_of(cx.now()), cx.moment.seed, usize::from(cx.settings().lines));
        let lines = choose_lines(&drills, &self.progress, Wish::default(), day, seed, count);
        let Some(first) = lines.first().and_then(|id| self.line(id)) else { return };
        let line = opened(first, seed, cx.language());
        self.closing = None;
        self.words.retain(|(of, ..)| *of != kind);
        self.sittings.push(Sitting { lines, at: 0, line, seed, finished: Vec::new() });
        self.save(cx);
    }

    /// Stops early. A line with words waits.
    pub(super) fn end(&mut self, kind: SayingKind, cx: &mut Context) {
        let Some(place) = self.place(kind) else { return };
        if self.sittings[place].line.has_words() {
            return cx.go_to(RehearsePage::Home.into());
        }
        let finished = self.sittings.remove(place).finished;
        self.save(cx);
        if finished.is_empty() {
            return cx.go_to(RehearsePage::Home.into());
        }
        self.closing = Some((kind, finished));
        cx.ask(Effect::ShowScreen);
    }

    pub(super) fn rate(&mut self, kind: SayingKind, rating: Rating, cx: &mut Context) {
        let Some(place) = self.place(kind).filter(|place| self.sittings[*place].line.step == Step::Rate) else {
            return;
        };
        let mut sitting = self.sittings.remove(place);
        let line = &sitting.line;
        let done = line.finish(&cx.settings().off);
        if let Some(known) = self.line(&line.drill) {
            let (drill, day) = (known.drill.clone(), day_of(cx.now()));
            self.progress.practised(&drill, &done.suggestions, rating, day);
            cx.keep(&REHEARSED, write_rehearsed(&self.progress));
            // Where something was only told apart, there are no words to keep.
            if !line.reply.trim().is_empty() {
                cx.keep_reply(KeptReply {
                    drill: drill.id,
                    said: Some(drill.prompt.statement),
                    at: cx.now(),
                    first: line.earlier().map(str::to_owned),
                    reply: line.reply.clone(),
                    marked: None,
                });
            }
        }
        self.words.extend(line.words().into_iter().map(|(note, words)| (kind, note, words)));
        cx.ask_what_to_keep();
        sitting.finished.push(done);
        sitting.at += 1;
        let seed = sitting.seed.wrapping_add(sitting.at as u64);
        match sitting.lines.get(sitting.at).and_then(|id| self.line(id)) {
            Some(next) => {
                sitting.line = opened(next, seed, cx.language());
                self.sittings.push(sitting);
            }
            None => self.closing = Some((kind, sitting.finished)),
        }
        self.save(cx);
        cx.ask(Effect::ShowScreen);
    }

    /// Keeps what is open with its tab, unless the person wants no trace.
    pub(super) fn save(&self, cx: &mut Context) {
        match self.written() {
            Some(text) => cx.keep(&REHEARSE, text),
            None => cx.remove(REHEARSE.key()),
        }
    }

    /// What is open, as it is kept. What waits for its lines stays as it was.
    pub(super) fn written(&self) -> Option<String> {
        let sittings = match &self.pending {
            Some(pending) => pending.sittings.clone(),
            None => self.sittings.iter().map(StoredSitting::of).collect(),
        };
        (!sittings.is_empty()).then(|| write_rehearse(&StoredRehearse { sittings }))
    }

    /// The lines came: those that were open are open again.
    pub(super) fn take_up(&mut self, cx: &mut Context) {
        let mut lost = StoredRehearse::default();
        for stored in self.pending.take().unwrap_or_default().sittings {
            match self.reopened(&stored, cx.language()) {
                Some(sitting) => self.sittings.push(sitting),
                None => lost.sittings.push(stored),
            }
        }
        if !lost.sittings.is_empty() {
            // It removes what was there, and what could be read is kept anew.
            cx.unread(REHEARSE.key(), write_rehearse(&lost), Unreadable::Damaged);
            self.save(cx);
        }
    }

    fn reopened(&self, stored: &StoredSitting, language: &'static Language) -> Option<Sitting> {
        let known = self.line(stored.lines.get(stored.at)?).filter(|known| self.place(known.kind).is_none())?;
        let mut line = opened(known, stored.line_seed(), language);
        let (candidates, step) = (std::mem::take(&mut line.candidates), step_of(&stored.step));
        line.resume(step, stored.first.clone(), stored.reply.clone(), None);
        line.candidates = candidates;
        stored.picked.into_iter().for_each(|place| line.pick(place));
        if known.kind == SayingKind::Defend {
            line.step = if step == Step::Rate && line.recognised() { step } else { Step::Recognise };
        } else if step == Step::Recognise && !line.candidates.is_empty() {
            line.step = step;
        }
        let StoredSitting { lines, at, seed, finished, .. } = stored.clone();
        Some(Sitting { lines, at, line, seed, finished })
    }
}

/// A line, opened. Where limits are to be told apart, that comes first.
fn opened(known: &SayingLine, seed: u64, language: &'static Language) -> Line {
    let mut line = Line::heard_by(&known.drill, Some(hearing(language, known.kind)));
    for pick in &known.picks {
        let is_fair = pick.is == Fairness::Fair;
        line.candidates.push(Candidate { text: pick.text.clone(), is_reflection: is_fair, does: String::new() });
    }
    Shuffle::new(seed).order(&mut line.candidates);
    if !line.candidates.is_empty() {
        line.step = Step::Recognise;
    }
    line
}
