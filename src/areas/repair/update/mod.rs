//! What happens in Repair.

mod apology;
mod look;

use crate::areas::repair::words::RepairWords;
use crate::areas::repair::{
    APOLOGY, At, KeptLook, LOOK, OwnPhrase, RepairPage, Written, read_apology, read_look, write_apology, write_look,
};
use crate::ear::Observation;
use crate::shell::kept::Export;
use crate::shell::{Area, Context, Effect, Event, LineEvent, Route, Shell, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RepairEvent {
    /// The phrase that is open was changed; nothing puts it back as it was.
    PhraseTyped(String),

    /// Something was typed in the step of this place.
    StepTyped(usize, String),
    /// The apology was changed by hand.
    SentenceTyped(String),
    /// It is to be made from the steps again, or to be as it was by hand.
    RemakeAsked,
    PutBackAsked,
    Went(At),
    /// What the partner wrote; and it is to be said back.
    SideTyped(String),
    SayBackAsked,
    /// What will change, and after how many weeks it is looked at again.
    WhatTyped(String),
    WeeksChosen(u16),
    TrialAsked,
    DropAsked,

    /// Something was typed in the look, in the box of this place.
    LookTyped(usize, String),
    TogetherChosen(bool),
    KeepAsked,
    /// The kept look under this key is wanted no more.
    Removed(String),

    /// What is in sight is to be copied.
    CopyAsked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct RepairRoom {
    /// What is being written.
    pub written: Written,
    /// The looks that were kept, newest first, each with its key.
    pub looks: Vec<(String, KeptLook)>,
    /// What was noticed in the apology.
    pub noticed: Vec<Observation>,
    /// Whether it tells of harm, force or fear: then Help stands in place of notes.
    pub tells_of_harm: bool,
    /// Something was handed in without a word in it.
    pub asked_empty: bool,
    /// Whether copying went well, once it was asked for.
    pub copied: Option<bool>,
    /// The newest look was kept just now.
    pub saved: bool,
}

impl RepairRoom {
    /// A phrase as it stands: as it comes, or as somebody changed it.
    pub fn phrase<'a>(&'a self, id: &str, shell: &Shell) -> &'a str {
        let own = self.written.phrase.as_ref().filter(|own| own.id == id);
        let as_it_comes = || RepairWords::phrase(shell.language, id).map_or("", |(_, says)| says);
        own.map_or_else(as_it_comes, |own| own.words.as_str())
    }

    /// Keeps what is written with its tab, unless the person wants no trace.
    fn save(&self, cx: &mut Context) {
        if self.written.is_begun() {
            cx.keep(&APOLOGY, write_apology(&self.written));
        } else {
            cx.remove(APOLOGY.key());
        }
    }

    fn type_phrase(&mut self, words: String, cx: &mut Context) {
        let Route::Repair(RepairPage::Phrase(id)) = cx.route() else { return };
        let own = OwnPhrase { id: id.clone(), words };
        self.written.phrase = Some(own).filter(|own| !own.words.trim().is_empty());
        self.copied = None;
        self.save(cx);
    }

    /// What would be copied or read aloud.
    fn in_sight(&self, shell: &Shell) -> String {
        match &shell.route {
            Route::Repair(RepairPage::Phrase(id)) => self.phrase(id, shell).to_owned(),
            Route::Repair(RepairPage::Apology) => self.sentence(shell),
            Route::Repair(RepairPage::Look) => self.look_as_text(shell),
            _ => String::new(),
        }
    }

    fn copy(&mut self, cx: &mut Context) {
        let words = self.in_sight(cx.shell());
        if words.is_empty() {
            self.asked_empty = true;
        } else {
            cx.drop_link();
            cx.ask(Effect::Copy(words));
        }
    }
}

impl Area for RepairRoom {
    type Event = RepairEvent;
    type Page = RepairPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.written = cx.take(started, &APOLOGY, read_apology).unwrap_or_default();
        for (key, text) in started.kept.take_each(&LOOK) {
            match read_look(&text) {
                Ok(look) => self.looks.push((key.which, look)),
                Err(unreadable) => cx.unread(key, text, unreadable),
            }
        }
        self.looks.sort_by_key(|(_, look)| std::cmp::Reverse(look.at));
    }

    fn arrive(&mut self, page: Option<&RepairPage>, cx: &mut Context) {
        (self.asked_empty, self.copied, self.saved) = (false, None, false);
        match page {
            Some(RepairPage::Phrase(id)) if RepairWords::phrase(cx.language(), id).is_none() => {
                cx.lead_to(RepairPage::Home.into());
            }
            Some(RepairPage::Apology) => self.open(cx),
            _ => {}
        }
    }

    fn handle(&mut self, event: RepairEvent, cx: &mut Context) {
        match event {
            RepairEvent::PhraseTyped(words) => self.type_phrase(words, cx),
            RepairEvent::StepTyped(place, words) => self.type_step(place, words, cx),
            RepairEvent::SentenceTyped(words) => self.type_sentence(words, cx),
            RepairEvent::RemakeAsked => self.remake(cx),
            RepairEvent::PutBackAsked => self.put_back(cx),
            RepairEvent::Went(at) => self.go(at, cx),
            RepairEvent::SideTyped(words) => self.type_side(words, cx),
            RepairEvent::SayBackAsked => self.say_back(cx),
            RepairEvent::WhatTyped(words) => self.type_what(words, cx),
            RepairEvent::WeeksChosen(weeks) => self.choose_weeks(weeks, cx),
            RepairEvent::TrialAsked => self.try_it(cx),
            RepairEvent::DropAsked => self.drop_apology(cx),
            RepairEvent::LookTyped(place, words) => self.type_look(place, words, cx),
            RepairEvent::TogetherChosen(together) => self.choose_together(together, cx),
            RepairEvent::KeepAsked => self.keep_look(cx),
            RepairEvent::Removed(key) => self.remove_look(&key, cx),
            RepairEvent::CopyAsked => self.copy(cx),
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        let Route::Repair(page) = cx.route().clone() else { return };
        let writes = page == RepairPage::Apology && self.written.apology.at() == At::Write;
        match event {
            Event::TypingRested if writes && cx.settings().live_notes => self.look(cx),
            Event::Line(LineEvent::NoteDismissed(id)) if page == RepairPage::Apology => self.dismiss(id, cx),
            Event::HearAsked => cx.speak(self.in_sight(cx.shell())),
            Event::Copied(well) => self.copied = Some(*well),
            _ => {}
        }
    }

    /// What was kept stays kept: a press on its own control said so.
    fn keep(&mut self, cx: &mut Context) {
        if cx.shell().may_keep_own() {
            for (key, look) in &self.looks {
                cx.ask(Effect::Save(LOOK.one(key.clone()), write_look(look)));
            }
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self::default();
        if matches!(cx.route(), Route::Repair(RepairPage::Apology)) {
            self.open(cx);
        }
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        if self.written.is_begun() {
            file.put(write_apology(&self.written));
        }
        self.looks.iter().for_each(|(_, look)| file.put(write_look(look)));
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        match &shell.route {
            Route::Repair(RepairPage::Apology) => self.written.apology.has_words(),
            Route::Repair(RepairPage::Look) => self.written.look.has_words(),
            _ => false,
        }
    }

    fn title(&self, page: &RepairPage, shell: &Shell) -> String {
        let words = RepairWords::of(shell.language);
        let title = match page {
            RepairPage::Home => words.home.heading,
            RepairPage::Phrase(id) => RepairWords::phrase(shell.language, id).map_or("", |(group, _)| group.heading),
            RepairPage::Apology => words.write.heading,
            RepairPage::Look => words.look.heading,
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &RepairPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::repair(self, page, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        super::screens::says(self, view)
    }
}
