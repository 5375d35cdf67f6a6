//! What happens in Talk: cards, somebody's own words, questions, lines of the deck.

mod cards;
mod own;
mod questions;
mod tab;

use crate::areas::talk::words::TalkWords;
use crate::areas::talk::{ASSIGNED, Aim, LIKED, TalkPage, write_liked};
use crate::drills::{Deck, Drill, Line, Task, Wish, choose_lines, day_of};
use crate::shell::kept::Export;
use crate::shell::words::InterfaceWords;
use crate::shell::{
    Area, Context, Effect, Event, HEADING, LineEvent, Route, Shell, Started, on_line, read, reader_came, rested,
};

pub use cards::{Cards, Face};
pub use own::Own;
pub use questions::Ask;

/// Where it is asked whether a talk is let go.
pub const DROPPING: &str = "dropping";

/// What happened in Talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TalkEvent {
    CardsPicked(&'static str),
    NextCardAsked,
    FaceTurned(Face),
    FavouriteTurned,

    SaidTyped(String),
    AimChosen(Aim),
    SaidHandedIn,
    SaidChangeAsked,
    OwnKept,
    OwnDropped,
    /// Words that were brought take the place of what is there, or don't.
    BroughtTaken,
    BroughtLeft,

    QuestionTyped(String),
    QuestionHandedIn,
    QuestionChangeAsked,
    NextQuestionAsked,

    /// The talk that waits there is to be let go, which is asked about first; or none is.
    DropAsked(Option<Route>),
}

/// What Talk knows.
#[derive(Debug, Default)]
pub struct TalkRoom {
    pub cards: Cards,
    pub own: Own,
    pub ask: Ask,
    /// Ids of the cards the person likes.
    pub favourites: Vec<String>,
    /// The talk that waits of which it is asked whether it is let go.
    pub dropping: Option<Route>,
    /// The lines to open once the deck is here.
    wanted: Option<Task>,
}

impl TalkRoom {
    /// The line made of the partner's own words, with its drill.
    pub fn open_line(&self) -> Option<(&Drill, &Line)> {
        self.own.open.as_ref().map(|(drill, line)| (drill, line))
    }

    /// Opens a sitting on lines of the deck, now or once it is here.
    fn begin(&mut self, task: Task, cx: &mut Context) {
        let Some(lines) = cx.deck().map(|deck| Self::lines(deck, task, cx)) else {
            self.wanted = Some(task);
            return cx.want_deck();
        };
        cx.raise(Event::LinesAsked { lines, back: None });
    }

    fn lines(deck: &Deck, task: Task, cx: &Context) -> Vec<String> {
        let (shell, moment) = (cx.shell(), cx.moment);
        let count = usize::from(shell.settings.lines);
        choose_lines(deck.lines(task), &shell.progress, Wish::default(), day_of(moment.now), moment.seed, count)
    }

    /// Lays out cards and questions where there are none yet.
    fn deal(&mut self, cx: &Context) {
        self.deal_cards(cx);
        self.deal_questions(cx);
    }

    fn deck_came(&mut self, cx: &mut Context) {
        self.deal(cx);
        if let Some(task) = self.wanted.take() {
            self.begin(task, cx);
        } else if matches!(cx.route(), Route::Talk(page) if !matches!(page, TalkPage::Home | TalkPage::Quarrel)) {
            cx.ask(Effect::ShowScreen);
        }
    }

    /// An event of the line made of the partner's own words. Instead of models there is what their own words make, and the
    /// end: nothing is rated.
    fn on_own_line(&mut self, event: &LineEvent, cx: &mut Context) {
        let Some((_, line)) = self.own.open.as_mut().filter(|_| *event != LineEvent::ComparedEnough) else { return };
        if on_line(line, event.clone(), cx).is_some() {
            self.own.kept &= !matches!(event, LineEvent::ReplyTyped(_));
            self.save(cx);
        }
    }
}

impl Area for TalkRoom {
    type Event = TalkEvent;
    type Page = TalkPage;

    fn answers(event: &Event) -> Option<TalkPage> {
        match event {
            Event::TaskAsked(_) => Some(TalkPage::Home),
            Event::AssignedCardsAsked => Some(TalkPage::Cards),
            Event::WordsBrought(_) => Some(TalkPage::Own),
            _ => None,
        }
    }

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.take_in(started, cx);
    }

    /// What is written on the partner's own words needs no deck, and works without one.
    fn arrive(&mut self, page: Option<&TalkPage>, cx: &mut Context) {
        // Who went elsewhere meanwhile is not taken away from there.
        if page != Some(&TalkPage::Home) {
            self.wanted = None;
        }
        self.dropping = None;
        let Some(page) = page else { return };
        if *page != TalkPage::Own {
            cx.want_deck();
        }
        self.cards.face = Face::Card;
        if let TalkPage::Hard(hard) = *page {
            self.pick_cards(hard, cx);
            cx.lead_to(TalkPage::Cards.into());
        }
        // The assignment they were of is gone.
        if self.cards.pick == ASSIGNED && cx.shell().leads.cards.is_empty() {
            self.cards = Cards::default();
        }
        self.deal(cx);
    }

    fn handle(&mut self, event: TalkEvent, cx: &mut Context) {
        match event {
            TalkEvent::CardsPicked(pick) => self.pick_cards(pick, cx),
            TalkEvent::NextCardAsked => self.next_card(cx),
            TalkEvent::FaceTurned(face) => self.turn(face, cx),
            TalkEvent::FavouriteTurned => self.turn_favourite(cx),
            TalkEvent::SaidTyped(text) => self.type_said(text, cx),
            TalkEvent::AimChosen(aim) => self.choose_aim(aim, cx),
            TalkEvent::SaidHandedIn => self.hand_in_said(cx),
            TalkEvent::SaidChangeAsked => self.change_said(cx),
            TalkEvent::OwnKept => self.keep_own(cx),
            TalkEvent::OwnDropped => self.drop_own(cx),
            TalkEvent::BroughtTaken => self.take_brought(cx),
            TalkEvent::BroughtLeft => self.leave_brought(cx),
            TalkEvent::QuestionTyped(text) => self.type_question(text, cx),
            TalkEvent::QuestionHandedIn => self.hand_in_question(cx),
            TalkEvent::QuestionChangeAsked => self.change_question(cx),
            TalkEvent::NextQuestionAsked => self.next_question(cx),
            TalkEvent::DropAsked(talk) => {
                cx.focus(if talk.is_some() { DROPPING } else { HEADING });
                self.dropping = talk;
            }
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        let on_own = *cx.route() == TalkPage::Own.into();
        match event {
            Event::Line(event) if on_own => self.on_own_line(event, cx),
            Event::TypingRested if on_own => {
                if let Some((_, line)) = &mut self.own.open {
                    rested(line, cx);
                }
            }
            Event::ReaderCame => {
                if let Some((_, line)) = &self.own.open {
                    reader_came(line, cx);
                }
            }
            Event::ReplyRead { statement, reply, impression } => {
                if let Some((_, line)) = &mut self.own.open
                    && read(line, ([statement, reply], impression.as_ref()), on_own, cx)
                {
                    self.save(cx);
                }
            }
            Event::HearAsked if on_own => {
                let said = self.open_line().map(|(drill, _)| drill.statement().to_owned());
                said.into_iter().for_each(|said| cx.speak(said));
            }
            Event::WordsBrought(words) => self.bring(words, cx),
            Event::TaskAsked(task) => self.begin(*task, cx),
            Event::AssignedCardsAsked => {
                self.pick_cards(ASSIGNED, cx);
                cx.go_to(TalkPage::Cards.into());
            }
            Event::EarCame => {
                if let Some((drill, line)) = &mut self.own.open {
                    line.hear_with(drill, cx.hearer());
                }
            }
            Event::DeckCame => self.deck_came(cx),
            Event::ChangedElsewhere(key, Some(text)) if *key.slot == LIKED => self.take_favourites(text),
            _ => {}
        }
    }

    fn keep(&mut self, cx: &mut Context) {
        if !self.favourites.is_empty() {
            self.save_favourites(cx);
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        (self.own, self.ask.typed, self.ask.opening) = (Own::default(), String::new(), None);
        self.forget_cards(cx);
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        if !self.favourites.is_empty() {
            file.put(write_liked(&self.favourites));
        }
        self.written().into_iter().for_each(|text| file.put(text));
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        let on_own = shell.route == TalkPage::Own.into();
        !self.own.said.trim().is_empty() || on_own && self.open_line().is_some_and(|(_, line)| line.has_words())
    }

    fn is_unseen(&self, event: &TalkEvent, _: &Shell) -> bool {
        match event {
            TalkEvent::QuestionTyped(_) => !self.ask.asked_empty,
            TalkEvent::SaidTyped(_) => !self.own.asked_empty,
            _ => false,
        }
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        let typing = matches!(event, Event::Line(_)) && shell.route == TalkPage::Own.into();
        !typing || self.open_line().is_some_and(|(_, line)| !line.asked_empty)
    }

    fn title(&self, page: &TalkPage, shell: &Shell) -> String {
        let (words, talk) = (InterfaceWords::of(shell.language), TalkWords::of(shell.language));
        let title = match page {
            TalkPage::Home => words.areas.talk,
            TalkPage::Cards | TalkPage::Hard(_) => talk.cards.heading,
            TalkPage::Quarrel => words.leads.quarrel,
            TalkPage::Sheet => talk.sheet.heading,
            TalkPage::Own => talk.own.place,
            TalkPage::Questions => talk.questions.heading,
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &TalkPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::talk(self, *page, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        let line = self.open_line().filter(|_| view.shell.route == TalkPage::Own.into());
        line.map(|(_, line)| crate::ui::line::says(view, line)).unwrap_or_default()
    }
}
