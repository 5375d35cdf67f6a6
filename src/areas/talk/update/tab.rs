//! What is open in Talk survives a reload, and ends with its tab.

use crate::areas::talk::{Aim, LIKED, OPEN_TALK, StoredTalk, TalkRoom, pick_named, read_liked, read_talk, write_talk};
use crate::ear::ear;
use crate::shell::{Context, Started, step_of, step_word};

impl TalkRoom {
    /// Keeps what is open with its tab, unless the person wants no trace.
    pub(super) fn save(&self, cx: &mut Context) {
        match self.written() {
            Some(text) => cx.keep(&OPEN_TALK, text),
            None => cx.remove(OPEN_TALK.key()),
        }
    }

    /// What is open, as it is kept; nothing where nothing was begun.
    pub(super) fn written(&self) -> Option<String> {
        let open = self.stored();
        // What chance drew is nothing that anybody began.
        let blank = StoredTalk { seed: open.seed, questions: open.questions, ..Self::default().stored() };
        (open != blank).then(|| write_talk(&open))
    }

    fn stored(&self) -> StoredTalk {
        let line = self.open_line().map(|(_, line)| line);
        StoredTalk {
            pick: self.cards.pick.to_owned(),
            seed: self.cards.seed,
            at: self.cards.at,
            said: self.own.said.clone(),
            aim: self.own.aim.id().to_owned(),
            reply: self.own.reply().to_owned(),
            brought: self.own.brought.clone(),
            first: line.and_then(|line| line.first.clone()).unwrap_or_default(),
            step: line.map_or("", |line| step_word(line.step)).to_owned(),
            questions: self.ask.seed,
            question: self.ask.at,
            asked: self.ask.typed.clone(),
            looked: if self.ask.opening.is_some() { "looked" } else { "" }.to_owned(),
        }
    }

    pub(super) fn take_in(&mut self, started: &mut Started, cx: &mut Context) {
        self.favourites = cx.take(started, &LIKED, read_liked).unwrap_or_default();
        if let Some(stored) = cx.take(started, &OPEN_TALK, read_talk) {
            self.take_up(stored, cx);
        }
    }

    fn take_up(&mut self, stored: StoredTalk, cx: &Context) {
        self.cards.pick = pick_named(&stored.pick);
        (self.cards.seed, self.cards.at) = (stored.seed, stored.at);
        (self.ask.seed, self.ask.at) = (stored.questions, stored.question);
        let looked = ear().filter(|_| !stored.looked.is_empty());
        self.ask.opening = looked.map(|ear| (ear.opening)(cx.language(), &stored.asked));
        self.ask.typed = stored.asked;
        self.own.said = stored.said;
        self.own.brought = stored.brought;
        self.own.aim = Aim::from_id(&stored.aim).unwrap_or(Aim::Event);
        if stored.step.is_empty() {
            self.own.reply = stored.reply;
            return;
        }
        self.open_own(cx);
        if let Some((_, line)) = &mut self.own.open {
            let first = (!stored.first.is_empty()).then_some(stored.first);
            line.resume(step_of(&stored.step), first, stored.reply, None);
        }
    }
}
