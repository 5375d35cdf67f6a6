//! What happens in Say.

mod end;
mod opened;
mod write;

use crate::areas::say::words::SayWords;
use crate::areas::say::{
    At, Draft, KeptSaying, LinkProblem, SAID, SAY, SayPage, StoredSay, join, read_said, read_say, write_said, write_say,
};
use crate::ear::{Context as Bears, Observation, Verdict};
use crate::shell::kept::Export;
use crate::shell::{Area, Context, Effect, Event, LineEvent, Proposed, Route, Shell, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SayEvent {
    /// Something was typed in the step of this place.
    StepTyped(usize, String),
    /// The sentence was changed by hand.
    SentenceTyped(String),
    /// It is to be made from the steps again, or to be as it was by hand.
    RemakeAsked,
    PutBackAsked,
    /// It is looked at; is changed; is what will be said; is read from the partner's seat.
    Went(At),

    CopyAsked,
    KeepAsked,
    FileAsked,
    ShareAsked,
    TalkAsked,
    /// It is to be tried for a while, and looked at again.
    TrialAsked,
    DropAsked,
    /// The kept sentence under this key is wanted no more.
    Removed(String),

    /// What came in a link is said back, kept or left.
    SayBackAsked,
    OpenedKept,
    OpenedLeft,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct SayRoom {
    /// What is being written, builder by builder.
    pub drafts: Vec<Draft>,
    /// The sentences that were kept, newest first, each with its key.
    pub kept: Vec<(String, KeptSaying)>,
    /// What was noticed in the sentence that is open.
    pub noticed: Vec<Observation>,
    /// It was handed in without a word in it.
    pub asked_empty: bool,
    /// Whether copying went well, once it was asked for.
    pub copied: Option<bool>,
    /// What is open was kept as it stands.
    pub saved: bool,
    /// It is too long for a link.
    pub too_long: bool,
    /// What a link brought.
    pub opened: Option<Result<String, LinkProblem>>,
}

impl SayRoom {
    /// What is written on the page that is open.
    pub fn draft(&self, shell: &Shell) -> Option<&Draft> {
        let Route::Say(SayPage::Build(id)) = &shell.route else { return None };
        self.drafts.iter().find(|draft| draft.builder == *id)
    }

    fn draft_mut(&mut self, cx: &Context) -> Option<&mut Draft> {
        let Route::Say(SayPage::Build(id)) = cx.route() else { return None };
        self.drafts.iter_mut().find(|draft| draft.builder == *id)
    }

    /// The sentence as it stands: by hand, or from the steps.
    pub fn sentence(&self, shell: &Shell) -> String {
        let Some(draft) = self.draft(shell) else { return String::new() };
        let from_steps = || {
            let builder = SayWords::builder(shell.language, &draft.builder);
            builder
                .map(|builder| join(builder, &draft.steps, &SayWords::of(shell.language).joining))
                .unwrap_or_default()
        };
        draft.hand.clone().unwrap_or_else(from_steps)
    }

    /// What is shown of what was noticed.
    pub fn verdict(&self, shell: &Shell) -> Verdict {
        let dismissed = self.draft(shell).map(|draft| draft.dismissed.as_slice()).unwrap_or_default();
        let dismissed: Vec<&'static str> =
            self.noticed.iter().map(|one| one.id).filter(|id| dismissed.iter().any(|known| known == id)).collect();
        Verdict::of(&self.noticed, &Bears { dismissed: &dismissed, off: &shell.settings.off, ..Bears::default() })
    }

    /// Keeps what is written with its tab, unless the person wants no trace.
    fn save(&self, cx: &mut Context) {
        match self.written() {
            Some(text) => cx.keep(&SAY, text),
            None => cx.remove(SAY.key()),
        }
    }

    /// What is being written, as it is kept; nothing where nobody wrote.
    fn written(&self) -> Option<String> {
        let drafts: Vec<Draft> = self.drafts.iter().filter(|draft| draft.has_words()).cloned().collect();
        (!drafts.is_empty()).then(|| write_say(&StoredSay { drafts }))
    }

    /// Comes to a builder: there is something to write in, and what was noticed is of it alone.
    fn open(&mut self, id: &str, cx: &mut Context) {
        let Some(builder) = SayWords::builder(cx.language(), id) else {
            return cx.lead_to(SayPage::Home.into());
        };
        if !self.drafts.iter().any(|draft| draft.builder == id) {
            self.drafts.push(Draft { builder: id.to_owned(), ..Draft::default() });
        }
        if let Some(draft) = self.draft_mut(cx) {
            let steps = draft.steps.len().max(builder.step.len());
            draft.steps.resize(steps, String::new());
        }
        self.noticed.clear();
        if self.draft(cx.shell()).is_some_and(|draft| draft.at() != At::Write) || cx.settings().live_notes {
            self.look(cx);
        }
    }
}

impl Area for SayRoom {
    type Event = SayEvent;
    type Page = SayPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.drafts = cx.take(started, &SAY, read_say).unwrap_or_default().drafts;
        for (key, text) in started.kept.take_each(&SAID) {
            match read_said(&text) {
                Ok(said) => self.kept.push((key.which, said)),
                Err(unreadable) => cx.unread(key, text, unreadable),
            }
        }
        self.kept.sort_by_key(|(_, said)| std::cmp::Reverse(said.at));
    }

    fn arrive(&mut self, page: Option<&SayPage>, cx: &mut Context) {
        (self.asked_empty, self.copied, self.saved, self.too_long, self.opened) = (false, None, false, false, None);
        match page {
            Some(SayPage::Build(id)) => self.open(id, cx),
            Some(SayPage::Link(body)) => self.receive(body),
            _ => {}
        }
    }

    fn handle(&mut self, event: SayEvent, cx: &mut Context) {
        match event {
            SayEvent::StepTyped(place, text) => self.type_step(place, text, cx),
            SayEvent::SentenceTyped(text) => self.type_sentence(text, cx),
            SayEvent::RemakeAsked => self.remake(cx),
            SayEvent::PutBackAsked => self.put_back(cx),
            SayEvent::Went(at) => self.go(at, cx),
            SayEvent::CopyAsked => self.copy(cx),
            SayEvent::KeepAsked => self.keep_sentence(cx),
            SayEvent::FileAsked => self.to_file(cx),
            SayEvent::ShareAsked => self.share(cx),
            SayEvent::TalkAsked => cx.raise(Event::TopicBrought(self.sentence(cx.shell()))),
            SayEvent::TrialAsked => {
                let what = self.sentence(cx.shell());
                cx.raise(Event::TrialBrought(Box::new(Proposed { what, ..Proposed::default() })));
            }
            SayEvent::DropAsked => self.drop_draft(cx),
            SayEvent::Removed(key) => self.remove(&key, cx),
            SayEvent::SayBackAsked => self.say_back(cx),
            SayEvent::OpenedKept => self.keep_opened(cx),
            SayEvent::OpenedLeft => self.leave_opened(cx),
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        let Some(at) = self.draft(cx.shell()).map(Draft::at) else { return };
        match event {
            Event::TypingRested if at == At::Write && cx.settings().live_notes => self.look(cx),
            Event::Line(LineEvent::NoteDismissed(id)) => self.dismiss(id, cx),
            Event::HearAsked if at == At::End => cx.speak(self.sentence(cx.shell())),
            Event::Copied(well) if at == At::End => self.copied = Some(*well),
            _ => {}
        }
    }

    /// What was kept stays kept: a press on its own control said so.
    fn keep(&mut self, cx: &mut Context) {
        if cx.shell().may_keep_own() {
            for (key, said) in &self.kept {
                cx.ask(Effect::Save(SAID.one(key.clone()), write_said(said)));
            }
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self::default();
        if let Route::Say(SayPage::Build(id)) = cx.route().clone() {
            self.open(&id, cx);
        }
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.written().into_iter().for_each(|text| file.put(text));
        self.kept.iter().for_each(|(_, said)| file.put(write_said(said)));
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        self.draft(shell).is_some_and(Draft::has_words)
    }

    fn title(&self, page: &SayPage, shell: &Shell) -> String {
        let words = SayWords::of(shell.language);
        let builder = |id| SayWords::builder(shell.language, id);
        let title = match page {
            SayPage::Home => words.home.heading,
            SayPage::Kept => words.kept.heading,
            SayPage::Link(_) => words.opened.heading,
            SayPage::Build(id) => builder(id).map_or(words.home.heading, |builder| builder.name),
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &SayPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::say(self, page, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        super::screens::says(self, view)
    }
}
