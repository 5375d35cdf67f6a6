//! Closed questions to open.

use crate::areas::talk::TalkRoom;
use crate::drills::{Question, Shuffle};
use crate::ear::{Opening, ear};
use crate::shell::{Context, HEADING, Shell};

/// The questions, in the order they come.
#[derive(Debug, Default)]
pub struct Ask {
    /// Orders them, the same after a reload. 0 until they were laid out.
    pub seed: u64,
    /// Places in the deck.
    pub order: Vec<usize>,
    /// Which of them is open; past the last one, all were seen.
    pub at: usize,
    pub typed: String,
    /// How the typed question starts, once it was looked at.
    pub opening: Option<Opening>,
    pub asked_empty: bool,
}

impl TalkRoom {
    /// The closed question that is open.
    pub fn question<'a>(&self, shell: &'a Shell) -> Option<&'a Question> {
        shell.deck()?.questions.get(*self.ask.order.get(self.ask.at)?)
    }

    /// Lays the questions out, where the deck is here and none lie there.
    pub(super) fn deal_questions(&mut self, cx: &Context) {
        let Some(count) = cx.deck().map(|deck| deck.questions.len()) else { return };
        let questions = &mut self.ask;
        if !questions.order.is_empty() {
            return;
        }
        if questions.seed == 0 {
            questions.seed = cx.moment.seed;
        }
        questions.order = (0..count).collect();
        Shuffle::new(questions.seed).order(&mut questions.order);
        questions.at = questions.at.min(count);
    }

    pub(super) fn type_question(&mut self, text: String, cx: &mut Context) {
        self.ask.typed = text;
        self.ask.asked_empty = false;
        self.save(cx);
    }

    /// Looks at what was typed; an empty question is asked for.
    pub(super) fn hand_in_question(&mut self, cx: &mut Context) {
        if self.question(cx.shell()).is_none() {
            return;
        }
        self.ask.asked_empty = self.ask.typed.trim().is_empty();
        if self.ask.asked_empty {
            return cx.focus("asked");
        }
        self.ask.opening = ear().map(|ear| (ear.opening)(cx.language(), &self.ask.typed));
        self.save(cx);
        cx.focus(HEADING);
    }

    pub(super) fn change_question(&mut self, cx: &mut Context) {
        if self.ask.opening.take().is_some() {
            self.save(cx);
            cx.focus("asked");
        }
    }

    /// Goes on; after the last one they begin again in another order.
    pub(super) fn next_question(&mut self, cx: &mut Context) {
        let questions = &mut self.ask;
        if questions.at < questions.order.len() {
            questions.at += 1;
            questions.typed.clear();
            (questions.opening, questions.asked_empty) = (None, false);
        } else {
            *questions = Ask::default();
            self.deal_questions(cx);
        }
        self.save(cx);
        cx.focus(HEADING);
    }
}
