//! On somebody's own words: what the partner said, and the reply to it.

use crate::areas::listen::KeptReply;
use crate::areas::talk::update::{Talk, save};
use crate::areas::talk::{Aim, OWN, Said, own_drill, said};
use crate::drills::{Drill, Line, Step};
use crate::shell::effect::Effect;
use crate::shell::keeping::store_reply;
use crate::shell::model::Model;
use crate::shell::route::{Route, TalkPage};
use crate::shell::update::Moment;

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
    /// What was replied before what was said was changed.
    pub(crate) reply: String,
}

impl Default for Own {
    fn default() -> Self {
        let (said, reply) = (String::new(), String::new());
        Self { said, aim: Aim::Event, open: None, compare: Said::default(), asked_empty: false, kept: false, reply }
    }
}

impl Own {
    /// The reply as it stands.
    pub fn reply(&self) -> &str {
        self.open.as_ref().map_or(&self.reply, |(_, line)| &line.reply)
    }
}

/// Typed on a page of Talk: what was said, or a question. False where a reply is typed.
pub fn typed(model: &mut Model, text: &str, ask: &mut Vec<Effect>) -> bool {
    let Talk { own, ask: question, .. } = &mut model.talk;
    match model.route {
        Route::Talk(TalkPage::Questions) => {
            text.clone_into(&mut question.typed);
            question.asked_empty = false;
        }
        Route::Talk(TalkPage::Own) if own.open.is_none() => {
            text.clone_into(&mut own.said);
            (own.asked_empty, own.kept) = (false, false);
        }
        _ => return false,
    }
    save(model, ask);
    true
}

pub fn choose_aim(model: &mut Model, aim: Aim, ask: &mut Vec<Effect>) {
    model.talk.own.aim = aim;
    save(model, ask);
}

pub fn hand_in_said(model: &mut Model, ask: &mut Vec<Effect>) {
    let own = &mut model.talk.own;
    own.asked_empty = own.said.trim().is_empty();
    if own.asked_empty {
        ask.push(Effect::Focus("said"));
        return;
    }
    open(model);
    save(model, ask);
    ask.push(Effect::Focus("screen-heading"));
}

/// Opens what was said as a line, with the reply there was before.
pub fn open(model: &mut Model) {
    let own = &mut model.talk.own;
    let words = model.language.words.talk;
    let hint = words.aims.hints.get(own.aim as usize).copied().unwrap_or_default();
    let drill = own_drill(&own.said, own.aim, words.own.who, hint);
    let mut line = Line::open(&drill, model.language, 0);
    line.reply = std::mem::take(&mut own.reply);
    own.compare = said(model.language, &own.said);
    own.open = Some((drill, line));
}

pub fn change_said(model: &mut Model, ask: &mut Vec<Effect>) {
    let own = &mut model.talk.own;
    if let Some((_, line)) = own.open.take() {
        own.reply = line.reply;
        own.kept = false;
        save(model, ask);
        ask.push(Effect::Focus("said"));
    }
}

/// Keeps both texts: a press on this very control says so, whatever else may stay.
pub fn keep(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    let may = model.may_keep_own();
    let own = &mut model.talk.own;
    let Some((_, line)) = own.open.as_ref().filter(|(_, line)| may && !own.kept && line.step == Step::Noticed) else {
        return;
    };
    let kept = KeptReply {
        drill: OWN.to_owned(),
        said: Some(own.said.clone()),
        at: moment.now,
        first: line.earlier().map(str::to_owned),
        reply: line.reply.clone(),
    };
    own.kept = true;
    store_reply(model, kept, ask);
    ask.push(Effect::Focus("own-kept"));
}

pub fn drop_words(model: &mut Model, ask: &mut Vec<Effect>) {
    model.talk.own = Own::default();
    save(model, ask);
    ask.push(Effect::Focus("screen-heading"));
}
