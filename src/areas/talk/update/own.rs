//! On somebody's own words: what the partner said, and the reply to it.

use crate::areas::talk::words::TalkWords;
use crate::areas::talk::{Aim, OWN, TalkPage, TalkRoom, own_drill};
use crate::drills::{Drill, Line, Step};
use crate::ear::{Said, ear};
use crate::shell::kept::KeptReply;
use crate::shell::words::InterfaceWords;
use crate::shell::{Context, HEADING};

/// What the partner said, and the line made of it once it is answered.
#[derive(Debug)]
pub struct Own {
    pub said: String,
    pub aim: Aim,
    pub open: Option<(Drill, Line)>,
    /// What of feelings and wishes stands in it.
    pub compare: Said,
    /// It was handed in without a word in it.
    pub asked_empty: bool,
    /// Both texts, as they stand, were kept.
    pub kept: bool,
    /// Words from elsewhere that wait: others stand in their place.
    pub brought: Option<String>,
    /// What was replied before what was said was changed.
    pub(super) reply: String,
}

impl Default for Own {
    fn default() -> Self {
        let (said, reply) = (String::new(), String::new());
        let (open, compare, brought) = (None, Said::default(), None);
        Self { said, aim: Aim::Event, open, compare, asked_empty: false, kept: false, brought, reply }
    }
}

impl Own {
    /// The reply as it stands.
    pub fn reply(&self) -> &str {
        self.open.as_ref().map_or(&self.reply, |(_, line)| &line.reply)
    }
}

impl TalkRoom {
    pub(super) fn type_said(&mut self, text: String, cx: &mut Context) {
        if self.own.open.is_some() {
            return;
        }
        self.own.said = text;
        (self.own.asked_empty, self.own.kept) = (false, false);
        self.save(cx);
    }

    pub(super) fn choose_aim(&mut self, aim: Aim, cx: &mut Context) {
        self.own.aim = aim;
        self.save(cx);
    }

    pub(super) fn hand_in_said(&mut self, cx: &mut Context) {
        self.own.asked_empty = self.own.said.trim().is_empty();
        if self.own.asked_empty {
            return cx.focus("said");
        }
        self.open_own(cx);
        self.save(cx);
        cx.focus(HEADING);
    }

    /// Opens what was said as a line, with the reply there was before.
    pub(super) fn open_own(&mut self, cx: &Context) {
        let own = &mut self.own;
        let words = TalkWords::of(cx.language());
        let hint = words.aims.hints.get(own.aim as usize).copied().unwrap_or_default();
        let drill = own_drill(&own.said, own.aim, InterfaceWords::of(cx.language()).practice.partner, hint);
        let mut line = Line::open(&drill, cx.hearer(), 0);
        line.reply = std::mem::take(&mut own.reply);
        own.compare = ear().map(|ear| (ear.said)(cx.language(), &own.said)).unwrap_or_default();
        own.open = Some((drill, line));
    }

    pub(super) fn change_said(&mut self, cx: &mut Context) {
        if let Some((_, line)) = self.own.open.take() {
            self.own.reply = line.reply;
            self.own.kept = false;
            self.save(cx);
            cx.focus("said");
        }
    }

    /// Keeps both texts: a press on this very control says so, whatever else may stay.
    pub(super) fn keep_own(&mut self, cx: &mut Context) {
        let may = cx.shell().may_keep_own();
        let own = &mut self.own;
        let open = own
            .open
            .as_ref()
            .filter(|(_, line)| may && !own.kept && matches!(line.step, Step::Noticed | Step::Compare));
        let Some((_, line)) = open else { return };
        cx.store_reply(KeptReply {
            drill: OWN.to_owned(),
            said: Some(own.said.clone()),
            at: cx.now(),
            first: line.earlier().map(str::to_owned),
            reply: line.reply.clone(),
            marked: None,
        });
        own.kept = true;
        cx.focus("own-kept");
    }

    pub(super) fn drop_own(&mut self, cx: &mut Context) {
        self.own = Own::default();
        self.save(cx);
        cx.focus(HEADING);
    }

    /// Words that somebody was given are to be said back. Others that stand there are not written over unasked.
    pub(super) fn bring(&mut self, words: &str, cx: &mut Context) {
        let own = &mut self.own;
        if own.said.trim().is_empty() && own.open.is_none() {
            own.said = words.to_owned();
        } else if own.said.trim() != words.trim() {
            own.brought = Some(words.to_owned());
        }
        self.save(cx);
        cx.go_to(TalkPage::Own.into());
    }

    pub(super) fn take_brought(&mut self, cx: &mut Context) {
        if let Some(said) = self.own.brought.take() {
            self.own = Own { said, ..Own::default() };
            self.save(cx);
            cx.focus(HEADING);
        }
    }

    pub(super) fn leave_brought(&mut self, cx: &mut Context) {
        self.own.brought = None;
        self.save(cx);
        cx.focus(HEADING);
    }
}
