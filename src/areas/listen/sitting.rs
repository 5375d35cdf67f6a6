//! A sitting: opened, answered line by line, rated, ended.

use crate::areas::listen::SITTING;
use crate::areas::listen::store::{read_sitting, write_sitting};
use crate::areas::listen::{ListenPage, ListenRoom};
use crate::content::FIRST_LINE;
use crate::drills::{Drill, Finished, Line, Rating, Sitting, Step, Task, Wish, choose_lines, day_of};
use crate::ear::Kind;
use crate::shell::kept::{KeptReply, Marked, StoredSitting, Unreadable};
use crate::shell::{Context, Effect, Event, Notice, Part, Route, step_of};

impl ListenRoom {
    /// Lines as the schedule has them, as many as the person wants in a sitting.
    fn chosen(wish: Wish, cx: &Context) -> Vec<String> {
        let (shell, moment) = (cx.shell(), cx.moment);
        let count = usize::from(shell.settings.lines);
        choose_lines(&shell.drills, &shell.progress, wish, day_of(moment.now), moment.seed, count)
    }

    pub(super) fn ask_sitting(&mut self, wish: Wish, cx: &mut Context) {
        let lines = Self::chosen(wish, cx);
        self.practise(&lines, None, cx);
    }

    /// Opens lines and goes there.
    pub(super) fn practise(&mut self, lines: &[String], back: Option<Route>, cx: &mut Context) {
        if lines.is_empty() {
            return;
        }
        self.open(lines, cx);
        self.back = back;
        if self.sitting.is_none() {
            return;
        }
        // From the end of a sitting the address stays as it is, and nothing would bring the focus along.
        let practice = Route::from(ListenPage::Practice);
        if *cx.route() == practice {
            cx.ask(Effect::ShowScreen);
        } else {
            cx.go_to(practice);
        }
    }

    /// A sitting that begins with the first line, and with what was typed under it. One that is open goes on instead.
    pub(super) fn start(&mut self, cx: &mut Context) {
        // It is wanted as soon as the words are there, and comes while they are written.
        cx.want(Part::Ear);
        let typed = std::mem::take(&mut self.typed);
        if self.sitting.is_none() && self.pending.is_none() {
            let mut lines = Self::chosen(Wish::default(), cx);
            lines.retain(|id| id != FIRST_LINE);
            lines.truncate(usize::from(cx.settings().lines).saturating_sub(1));
            lines.insert(0, FIRST_LINE.to_owned());
            self.open(&lines, cx);
            // The others are chosen once the drills are here.
            if let Some(sitting) = self.sitting.as_mut().filter(|_| !cx.has(Part::Ear)) {
                sitting.lines.resize(usize::from(cx.settings().lines), String::new());
                self.save(cx);
            }
        }
        if self.pending.is_some() {
            // It waits with the sitting that was open.
            self.typed = typed;
            return;
        }
        if typed.trim().is_empty() {
            return;
        }
        match &mut self.sitting {
            Some(sitting) if sitting.line.drill == FIRST_LINE && !sitting.line.has_words() => {
                sitting.line.reply = typed;
                self.save(cx);
            }
            // Another line is open with words of its own: these can be taken along.
            _ => {
                cx.hold_unread(typed);
                cx.tell(Notice::SittingLost);
            }
        }
    }

    /// Chooses the lines of a sitting that began before the drills were here.
    pub(super) fn choose_rest(&mut self, cx: &mut Context) {
        let Some(sitting) = self.sitting.as_mut().filter(|sitting| sitting.lines.iter().any(String::is_empty)) else {
            return;
        };
        let mut chosen = Self::chosen(Wish::default(), cx);
        chosen.retain(|id| !sitting.lines.contains(id));
        let mut chosen = chosen.into_iter();
        for line in sitting.lines.iter_mut().filter(|line| line.is_empty()) {
            *line = chosen.next().unwrap_or_default();
        }
        sitting.lines.retain(|line| !line.is_empty());
        self.save(cx);
    }

    /// Opens these lines, and no others: what is asked for comes. A line with words in it waits until they are done, as
    /// nothing typed is lost to a tap.
    pub(super) fn open(&mut self, lines: &[String], cx: &mut Context) {
        self.closing = None;
        self.back = None;
        self.words.clear();
        let has_words = self.sitting.as_ref().is_some_and(|sitting| sitting.line.has_words());
        let waits = if has_words { self.written() } else { self.pending.take() };
        if waits.is_some() {
            self.stopped = waits;
            cx.tell(Notice::OpenLineWaits);
        }
        let drills: Vec<&Drill> = lines.iter().filter_map(|id| cx.drill(id)).collect();
        self.sitting = Sitting::open(&drills, cx.hearer(), cx.moment.seed);
        self.save(cx);
    }

    /// No line is open any more: one that was stopped waits again.
    pub(super) fn close(&mut self, cx: &mut Context) {
        self.sitting = None;
        cx.remove(SITTING.key());
        self.save(cx);
    }

    /// Takes up the line that was stopped, where none is open and none has just ended.
    pub(super) fn wake(&mut self, cx: &mut Context) {
        if self.sitting.is_none()
            && self.closing.is_none()
            && let Some(text) = self.stopped.take()
        {
            self.take_up(text, cx);
        }
    }

    /// Stops early. An open line with words waits on the first screen.
    pub(super) fn end(&mut self, cx: &mut Context) {
        cx.hush();
        let of_deck = self.sitting.as_ref().is_some_and(|sitting| Task::of(&sitting.line.drill).is_some());
        let home = if of_deck { Route::read("/talk") } else { Route::default() };
        if self.sitting.as_ref().is_some_and(|sitting| sitting.line.has_words()) {
            return cx.go_to(home);
        }
        let finished = self.sitting.take().map(|sitting| sitting.finished).unwrap_or_default();
        self.close(cx);
        if finished.is_empty() {
            self.closing = None;
            self.wake(cx);
            cx.go_to(home);
        } else {
            self.closing = Some(finished);
            cx.ask(Effect::ShowScreen);
        }
    }

    pub(super) fn rate(&mut self, rating: Rating, cx: &mut Context) {
        let Some(mut sitting) = self.sitting.take_if(|sitting| sitting.line.step == Step::Rate) else { return };
        let done = sitting.line.finish(&cx.settings().off);
        let day = day_of(cx.now());
        cx.practised(|progress, shell| {
            let level = progress.level;
            if let Some(drill) = shell.drill(&done.drill) {
                progress.practised(drill, &done.suggestions, rating, day);
            }
            // Summing up and making sense are tasks of their own: they say nothing of the level of other lines.
            if Task::of(&done.drill).is_some() {
                progress.level = level;
            }
        });
        let line = &sitting.line;
        self.words.extend(line.words());
        // What is told with the reply is told of the reply, not of a version before it.
        let suggestions = line.standing(Kind::Suggestion, &cx.settings().off);
        cx.raise(Event::LineFinished(Finished { suggestions, ..done.clone() }, line.reply.clone()));
        if line.has_words() {
            cx.keep_reply(KeptReply {
                drill: line.drill.clone(),
                said: None,
                at: cx.now(),
                first: line.earlier().map(str::to_owned),
                reply: line.reply.clone(),
                marked: Some(marked(line, &done)),
            });
        }
        cx.ask_what_to_keep();
        let next = sitting.next_line().and_then(|id| cx.drill(id));
        if let Some(drill) = next {
            sitting.go_on(drill, cx.hearer(), done);
            self.sitting = Some(sitting);
            self.save(cx);
        } else {
            sitting.finished.push(done);
            self.closing = Some(sitting.finished);
            self.close(cx);
        }
        cx.hush();
        cx.ask(Effect::ShowScreen);
    }

    /// Keeps the open sitting with its tab, unless the person wants no trace.
    pub(super) fn save(&self, cx: &mut Context) {
        if let Some(text) = self.written() {
            cx.keep(&SITTING, text);
        }
    }

    /// The open sitting as it is kept, with the one that waits for its end; or that alone.
    pub(super) fn written(&self) -> Option<String> {
        let Some(sitting) = &self.sitting else { return self.stopped.clone() };
        let stopped = self.stopped.clone();
        Some(write_sitting(&StoredSitting { stopped, ..StoredSitting::of(sitting) }))
    }

    /// Takes up a sitting as it is stored, once the drills are here; one on a line of the deck, once the deck is too.
    pub(super) fn take_up(&mut self, text: String, cx: &mut Context) {
        let stored = match read_sitting(&text) {
            Ok(stored) => stored,
            Err(unreadable) => return cx.unread(SITTING.key(), text, unreadable),
        };
        let of_deck = stored.lines.get(stored.at).is_some_and(|id| Task::of(id).is_some());
        if of_deck {
            cx.want_deck();
        }
        cx.want(Part::Ear);
        if !cx.has(Part::Ear) || of_deck && cx.deck().is_none() {
            self.pending = Some(text);
            return;
        }
        let stopped = stored.stopped.clone();
        self.sitting = reopen(stored, cx);
        if self.sitting.is_some() {
            self.stopped = stopped;
        } else {
            // Who lends its line may be on the way.
            match cx.shell().parts.missing() {
                Some(_) => self.pending = Some(text),
                None => lose(text, cx),
            }
        }
    }
}

/// Most characters that are kept of the words a note rests on.
const MOST_QUOTED: usize = 120;

/// What brings something back, with the words it rests on.
fn marked(line: &Line, done: &Finished) -> Vec<Marked> {
    let back = line.words().into_iter().filter(|(note, _)| done.suggestions.contains(note));
    back.map(|(note, words)| Marked { note, words: words.chars().take(MOST_QUOTED).collect() }).collect()
}

fn reopen(stored: StoredSitting, cx: &Context) -> Option<Sitting> {
    let drill = cx.drill(stored.lines.get(stored.at)?)?;
    let mut line = Line::open(drill, cx.hearer(), stored.line_seed());
    line.resume(step_of(&stored.step), stored.first, stored.reply, stored.picked);
    Some(Sitting { lines: stored.lines, at: stored.at, line, seed: stored.seed, finished: stored.finished })
}

/// What waited can't be opened, or another line was opened meanwhile: its words can still be had.
fn lose(text: String, cx: &mut Context) {
    cx.unread(SITTING.key(), text, Unreadable::Damaged);
}
