//! What happens in Exchange.

use crate::areas::exchange::words::ExchangeWords;
use crate::areas::exchange::{
    ExchangePage, Met, Odd, One, meet, read_bundle, read_each, read_link, write_bundle, write_link,
};
use crate::shell::{Area, Context, Effect, Event, HEADING, Route, Shell, Slot, record, sharing};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExchangeEvent {
    NameTyped(String),
    /// All of a kind is to go along, or none of it.
    KindChosen(&'static Slot, bool),
    /// One is to go along, or not.
    OneChosen(usize, bool),
    FileAsked,
    ShareAsked,
    Taken,
    Refused,
}

/// Something of both that is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Here {
    pub one: One,
    /// What its area calls it; `None` where it was let go, or can't be read here.
    pub title: Option<String>,
    pub goes: bool,
}

/// What came from the other phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Brought {
    /// Somebody who reads some of it is on the way.
    Waiting(Vec<One>),
    /// What it brings, with what each is called.
    Whole(Vec<(Met, String)>),
    Odd(Odd),
}

/// What became of what came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    Taken,
    /// It is here until the page is closed: it may not be kept.
    Unkept,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct ExchangeRoom {
    pub here: Vec<Here>,
    pub brought: Option<Brought>,
    pub taking: Option<Taking>,
    /// It is too long for a link.
    pub no_link: bool,
}

impl ExchangeRoom {
    /// What is to go along: all that was chosen; and what two had together and let go, so that it is let go there, too. A
    /// letter that one took off the shelf takes none from the other's.
    fn going(&self) -> Vec<&One> {
        let goes = |here: &&Here| here.goes || here.one.record.is_gone() && !here.one.slot.chosen;
        self.here.iter().filter(goes).map(|here| &here.one).collect()
    }

    /// The slots of which there is something to choose.
    pub fn kinds(&self) -> Vec<&'static Slot> {
        let mut kinds: Vec<&'static Slot> = Vec::new();
        for here in self.here.iter().filter(|here| here.title.is_some()) {
            if !kinds.contains(&here.one.slot) {
                kinds.push(here.one.slot);
            }
        }
        kinds
    }

    pub fn goes(&self) -> bool {
        self.here.iter().any(|here| here.goes && here.title.is_some())
    }

    fn receive(&mut self, read: Result<Vec<One>, Odd>, cx: &mut Context) {
        self.taking = None;
        self.brought = Some(match read {
            // Half of it could not be written where a newer version keeps something.
            Ok(_) if !cx.shell().is_all_ours() => Brought::Odd(Odd::Newer),
            Ok(all) => Brought::Waiting(all),
            Err(odd) => Brought::Odd(odd),
        });
        sharing().for_each(|part| cx.want(part));
        cx.raise(Event::RecordsAsked);
    }

    /// Looks at what came, once everybody is here who reads some of it.
    fn look(&mut self, cx: &mut Context) {
        let here: Vec<One> = self.here.iter().map(|here| here.one.clone()).collect();
        if let Some(Brought::Waiting(theirs)) = &self.brought
            && sharing().all(|part| cx.has(part))
        {
            let shell = cx.shell();
            let called = |met: Met| {
                // What was let go is called what it was here.
                let shown = if met.one.record.is_gone() { here.iter().find(|one| one.is_same(&met.one)) } else { None };
                // Nobody reads a letter, nor how it begins, before they take the time for it.
                let title = title(shown.unwrap_or(&met.one), shell)
                    .map(|title| if met.one.slot.chosen { String::new() } else { title });
                let is_plain = met.one.record.is_gone() || met.news.is_none();
                title.or(is_plain.then(String::new)).map(|title| (met, title))
            };
            let all: Option<Vec<(Met, String)>> = meet(&here, theirs).into_iter().map(called).collect();
            self.brought = Some(all.map_or(Brought::Odd(Odd::Damaged), Brought::Whole));
            cx.focus("received");
        }
    }

    fn gathered(&mut self, texts: &[String], cx: &mut Context) {
        let before = std::mem::take(&mut self.here);
        let shell = cx.shell();
        // What can't be read here stays where it is, and goes nowhere.
        let all = texts.iter().filter_map(|text| read_each([text.clone()].into_iter()).ok()).flatten();
        self.here = all
            .map(|one| {
                let known = before.iter().find(|here| here.one.is_same(&one));
                let goes = known.map_or(!one.slot.chosen, |known| known.goes);
                Here { title: title(&one, shell), goes, one }
            })
            .collect();
        self.look(cx);
    }

    fn take(&mut self, cx: &mut Context) {
        let Some(Brought::Whole(all)) = self.brought.take() else { return };
        let may_keep = cx.shell().may_keep_own();
        for (met, _) in all {
            let (key, text) = (met.one.slot.one(met.one.record.id.clone()), met.one.written());
            if may_keep {
                cx.ask(Effect::Save(key.clone(), text.clone()));
            }
            cx.raise(Event::ChangedElsewhere(key, Some(text)));
        }
        self.taking = Some(if may_keep { Taking::Taken } else { Taking::Unkept });
        self.settle(cx);
        cx.raise(Event::RecordsAsked);
    }

    /// The link is done with: it must not ask again at the next reload.
    fn settle(&mut self, cx: &mut Context) {
        self.brought = None;
        if matches!(cx.route(), Route::Exchange(ExchangePage::Link(_))) {
            cx.lead_to(ExchangePage::Home.into());
        }
        cx.focus(if self.taking.is_some() { "taken" } else { HEADING });
    }
}

fn title(one: &One, shell: &Shell) -> Option<String> {
    record(one.slot, &one.written(), shell)
}

impl Area for ExchangeRoom {
    type Event = ExchangeEvent;
    type Page = ExchangePage;

    fn arrive(&mut self, page: Option<&ExchangePage>, cx: &mut Context) {
        (self.brought, self.taking, self.no_link) = (None, None, false);
        match page {
            Some(ExchangePage::Link(body)) => self.receive(read_link(body), cx),
            Some(ExchangePage::Home) => {
                sharing().for_each(|part| cx.want(part));
                cx.raise(Event::RecordsAsked);
            }
            None => self.here.clear(),
        }
    }

    fn handle(&mut self, event: ExchangeEvent, cx: &mut Context) {
        if !matches!(event, ExchangeEvent::ShareAsked) {
            // A link of other things than these would be sent by mistake.
            cx.drop_link();
            self.no_link = false;
        }
        match event {
            ExchangeEvent::NameTyped(name) => cx.raise(Event::NameChosen(name)),
            ExchangeEvent::KindChosen(slot, goes) => {
                self.here.iter_mut().filter(|here| here.one.slot == slot).for_each(|here| here.goes = goes);
            }
            ExchangeEvent::OneChosen(place, goes) => {
                if let Some(here) = self.here.get_mut(place) {
                    here.goes = goes;
                }
            }
            ExchangeEvent::FileAsked => cx.ask(Effect::Download {
                name: ExchangeWords::of(cx.language()).send.file.into(),
                text: write_bundle(&self.going()),
            }),
            ExchangeEvent::ShareAsked => {
                let link = write_link(&self.going());
                self.no_link = link.is_none();
                cx.show_link(link);
            }
            ExchangeEvent::Taken => self.take(cx),
            ExchangeEvent::Refused => self.settle(cx),
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        if !matches!(cx.route(), Route::Exchange(_)) {
            return;
        }
        match event {
            Event::FileOpened(text) => {
                let read = text.as_deref().map_or(Err(Odd::Damaged), read_bundle);
                self.receive(read, cx);
                cx.focus("received");
            }
            Event::RecordsGathered(texts) => self.gathered(texts, cx),
            Event::PartCame(_) | Event::EarCame => cx.raise(Event::RecordsAsked),
            // The same was changed in another window.
            Event::ChangedElsewhere(key, _) if key.slot.shared => cx.raise(Event::RecordsAsked),
            _ => {}
        }
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self::default();
    }

    fn title(&self, _: &ExchangePage, shell: &Shell) -> String {
        ExchangeWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, _: &ExchangePage, view: crate::ui::view::View) -> yew::Html {
        super::screens::exchange(self, view)
    }
}
