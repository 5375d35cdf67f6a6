//! An agreement is written, changed, or brought from elsewhere.

use crate::areas::ours::words::OursWords;
use crate::areas::ours::{Agreement, Draft, Next, OursPage, OursRoom, Spot, Step, WORDS_LIMIT, Words};
use crate::records::Record;
use crate::saying::{Purpose, speaking};
use crate::shell::{Context, Effect, HEADING, Part, Proposed, Route, Shell};

use super::today;

/// What is noticed in words that nobody could see happen, and in those that somebody could.
const UNSEEN: &str = "vague";
const SEEN: [&str; 2] = ["doable", "when"];
/// What is noticed in words that rule over the other, or threaten.
const RULES_OVER: [&str; 2] = ["order", "threat"];

impl OursRoom {
    /// What is being written on the screen that is open.
    pub fn draft(&self, shell: &Shell) -> Option<&Draft> {
        let key = key_of(&shell.route)?;
        self.drafts.iter().find(|draft| draft.of == key)
    }

    fn draft_mut(&mut self, cx: &Context) -> Option<&mut Draft> {
        let key = key_of(cx.route())?;
        self.drafts.iter_mut().find(|draft| draft.of == key)
    }

    /// A new one was begun, with words in it.
    pub fn has_begun(&self) -> bool {
        self.drafts.iter().any(|draft| draft.of.is_empty() && draft.has_words())
    }

    pub(super) fn begin(&mut self, cx: &mut Context) {
        if !self.has_begun() {
            self.drafts.retain(|draft| !draft.of.is_empty());
            self.drafts.push(Draft::new(Words::default(), today(cx)));
        }
        self.look_at_words(cx);
    }

    pub(super) fn begin_change(&mut self, key: &str, cx: &mut Context) {
        let Some(agreement) = self.open_or_leave(key, cx) else {
            // Which of two versions is to be changed is for the two to say first.
            if self.find(key).is_some() && matches!(cx.route(), Route::Ours(OursPage::Change(_))) {
                cx.lead_to(OursPage::One(key.to_owned()).into());
                cx.ask(Effect::ShowScreen);
            }
            return;
        };
        if !self.drafts.iter().any(|draft| draft.of == key) {
            self.drafts.push(Draft::change(key, &agreement, today(cx)));
        }
        self.look_at_words(cx);
    }

    pub(super) fn write(&mut self, spot: Spot, typed: &str, cx: &mut Context) {
        let Some(draft) = self.draft_mut(cx) else { return };
        draft.write(spot, typed);
        if matches!(spot, Spot::What | Spot::Sign(_) | Spot::Does(_)) {
            cx.ask(Effect::AwaitRest);
        }
        self.save(cx);
    }

    pub(super) fn last(&mut self, days: i64, cx: &mut Context) {
        if let Some(draft) = self.draft_mut(cx) {
            draft.last(days);
        }
        self.save(cx);
    }

    /// Whether somebody else could see a sign, by what looks at requests: asked for, one that can't be seen is one that
    /// nobody could say yes to doing. And whether the words rule over one of the two, which no agreement does. Silent until
    /// what looks is here.
    pub(super) fn look_at_words(&mut self, cx: &mut Context) {
        cx.want(Part::Saying);
        let Some(draft) = self.draft(cx.shell()) else { return };
        let Some(door) = speaking().filter(|_| cx.has(Part::Saying)) else { return };
        let notice = |purpose, said: &str| (door.notice)(cx.language(), purpose, said);
        let words = &draft.words;
        let unseen = words.signs.each_ref().map(|sign| {
            let asked = OursWords::of(cx.language()).write.asks.replace("{sign}", sign.trim());
            let noticed = [sign, &asked].map(|said| notice(Purpose::Request, said));
            let has = |id: &str| noticed.iter().flatten().any(|one| one.id == id);
            !sign.trim().is_empty() && has(UNSEEN) && !SEEN.iter().any(|id| has(id))
        });
        let said = [&words.what].into_iter().chain(words.doing.iter().map(|one| &one.does));
        let rules = said.flat_map(|said| notice(Purpose::Limit, said)).any(|one| RULES_OVER.contains(&one.id));
        (self.unseen, self.rules) = (unseen, rules);
    }

    /// What stands in the form is an agreement from now on: a press on its own control says so.
    pub(super) fn save_draft(&mut self, cx: &mut Context) {
        let Some(draft) = self.draft(cx.shell()).cloned() else { return };
        let Some((from, until)) = draft.days().filter(|_| draft.lacks() == [false; 4]) else {
            self.asked_missing = true;
            cx.focus(HEADING);
            return;
        };
        let words = trimmed(draft.words);
        let key = if draft.of.is_empty() {
            let agreement = Agreement { due: until.written(), from: from.written(), words, ..Agreement::default() };
            self.make(&agreement, cx)
        } else {
            let looked = self.look.take_if(|look| look.of == draft.of && look.step == Step::Both);
            let (went, seen) = looked.map(|look| (look.went, look.seen)).unwrap_or_default();
            self.change(&draft.of, |agreement| agreement.from = from.written(), cx);
            self.settle(&draft.of, went, seen, Next::Change(words, until), cx)
        };
        self.drafts.retain(|known| known.of != draft.of);
        self.save(cx);
        cx.go_to(OursPage::One(key).into());
    }

    /// A new one. Returns its key.
    pub(super) fn make(&mut self, agreement: &Agreement, cx: &mut Context) -> String {
        // Two that are made in one moment have one seed, and both stay.
        let mut seed = cx.moment.seed;
        let mut record = Record::new(seed, &cx.writer(), agreement);
        while self.find(&record.id).is_some() {
            seed = seed.wrapping_add(1);
            record = Record::new(seed, &cx.writer(), agreement);
        }
        let key = record.id.clone();
        self.put(&key, record, cx);
        key
    }

    /// Changes one, without saying so in its history.
    pub(super) fn change(&mut self, key: &str, change: impl FnOnce(&mut Agreement), cx: &mut Context) {
        let Some(held) = self.find(key) else { return };
        let (Some(mut record), Some(mut agreement)) = (held.record.clone(), held.agreement()) else { return };
        change(&mut agreement);
        record.revise(&cx.writer(), &agreement);
        self.put(key, record, cx);
    }

    pub(super) fn drop_draft(&mut self, cx: &mut Context) {
        let Some(key) = key_of(cx.route()).map(str::to_owned) else { return };
        self.drafts.retain(|draft| draft.of != key);
        self.save(cx);
        cx.go_to(if key.is_empty() { OursPage::Home.into() } else { OursPage::One(key).into() });
    }

    /// Something is to be tried that came of a talk, a limit or an apology.
    pub(super) fn bring(&mut self, proposed: &Proposed, cx: &mut Context) {
        let cut = |text: &String| text.chars().take(WORDS_LIMIT).collect::<String>();
        let words = Words {
            what: cut(&proposed.what),
            undo: cut(&proposed.undo),
            signs: proposed.signs.each_ref().map(cut),
            ..Words::default()
        };
        let mut draft = Draft::new(words, today(cx));
        let until = std::mem::replace(&mut draft.until, proposed.until.clone());
        if draft.days().is_none() {
            draft.until = until;
        }
        self.offer(draft, cx);
    }

    /// A new one to look at and to change. What somebody began before is asked about first.
    pub(super) fn offer(&mut self, draft: Draft, cx: &mut Context) {
        let begun = self.drafts.iter().find(|known| known.of.is_empty() && known.has_words());
        if begun.is_some_and(|begun| begun.words != draft.words) {
            self.brought = Some(draft);
        } else {
            self.drafts.retain(|known| !known.of.is_empty());
            self.drafts.push(draft);
            self.save(cx);
        }
        if matches!(cx.route(), Route::Ours(OursPage::New)) {
            self.look_at_words(cx);
            cx.focus(HEADING);
        } else {
            cx.go_to(OursPage::New.into());
        }
    }

    pub(super) fn take_brought(&mut self, cx: &mut Context) {
        if let Some(draft) = self.brought.take() {
            self.drafts.retain(|known| !known.of.is_empty());
            self.drafts.push(draft);
            self.save(cx);
            self.look_at_words(cx);
        }
        cx.focus(HEADING);
    }
}

/// The key of the one that is written on a screen: none of a new one, which is empty.
fn key_of(route: &Route) -> Option<&str> {
    match route {
        Route::Ours(OursPage::New) => Some(""),
        Route::Ours(OursPage::Change(key)) => Some(key),
        _ => None,
    }
}

/// Without what is blank around it.
fn trimmed(mut words: Words) -> Words {
    let Words { what, undo, signs, doing } = &mut words;
    let doing = doing.iter_mut().flat_map(|one| [&mut one.who, &mut one.does]);
    for text in [what, undo].into_iter().chain(signs).chain(doing) {
        *text = text.trim().to_owned();
    }
    words
}
