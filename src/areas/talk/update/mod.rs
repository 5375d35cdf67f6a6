//! Talk: the deck and its file, cards, somebody's own words, questions.

mod cards;
mod file;
mod own;
mod questions;
mod tab;

use crate::areas::listen::KeptReply;
use crate::areas::talk::{Aim, Deck, Task};
use crate::areas::therapist::update as therapist;
use crate::shell::effect::Effect;
use crate::shell::model::Model;
use crate::shell::route::{Route, TalkPage};
use crate::shell::update::Moment;

pub use cards::{Cards, Face};
pub use own::Own;
pub use questions::Ask;

pub(crate) use cards::{forget as forget_cards, pick as pick_cards, save_favourites};
pub(crate) use file::{file_read, lose, open as open_deck, take_up};
pub(crate) use own::typed;
pub(crate) use tab::{restore, save};

/// What happened in Talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TalkEvent {
    /// The deck is wanted once more.
    FileAsked,
    SittingAsked(Task),

    CardsPicked(&'static str),
    NextCardAsked,
    FaceTurned(Face),
    FavouriteTurned,
    PrintAsked,
    /// Another tab saved the favourites.
    FavouritesChangedElsewhere(String),

    AimChosen(Aim),
    SaidHandedIn,
    SaidChangeAsked,
    OwnKept,
    OwnDropped,

    QuestionHandedIn,
    QuestionChangeAsked,
    NextQuestionAsked,
}

/// Everything of Talk that the screens draw.
#[derive(Debug, Default)]
pub struct Talk {
    pub shelf: Shelf,
    pub cards: Cards,
    pub own: Own,
    pub ask: Ask,
    /// Ids of the cards the person likes.
    pub favourites: Vec<String>,
    /// The sitting to open once the deck is here.
    wanted: Option<Task>,
    /// An open line of the deck, as it is stored, until the deck is here.
    pub(crate) pending: Option<String>,
}

/// Where the deck is.
#[derive(Debug, Default)]
pub enum Shelf {
    /// Nobody wanted it yet.
    #[default]
    Closed,
    Waiting,
    /// It could not be had, or not be read.
    Missing,
    Here(Deck),
}

/// What the browser holds for Talk when the page opens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartedTalk {
    pub favourites: Option<String>,
    /// What is open, of this tab.
    pub open: Option<String>,
}

impl Talk {
    /// The deck, once it is here.
    pub fn deck(&self) -> Option<&Deck> {
        match &self.shelf {
            Shelf::Here(deck) => Some(deck),
            _ => None,
        }
    }
}

pub(crate) fn handle(model: &mut Model, event: TalkEvent, moment: Moment, ask: &mut Vec<Effect>) {
    match event {
        TalkEvent::FileAsked => {
            file::open(model, ask);
            ask.push(Effect::Focus("screen-heading"));
        }
        TalkEvent::SittingAsked(task) => file::begin(model, task, moment, ask),
        TalkEvent::CardsPicked(pick) => cards::pick(model, pick, moment.seed, ask),
        TalkEvent::NextCardAsked => cards::next(model, ask),
        TalkEvent::FaceTurned(face) => cards::turn(model, face, ask),
        TalkEvent::FavouriteTurned => cards::turn_favourite(model, ask),
        TalkEvent::PrintAsked => ask.push(Effect::Print),
        TalkEvent::FavouritesChangedElsewhere(text) => cards::take_favourites(model, &text),
        TalkEvent::AimChosen(aim) => own::choose_aim(model, aim, ask),
        TalkEvent::SaidHandedIn => own::hand_in_said(model, ask),
        TalkEvent::SaidChangeAsked => own::change_said(model, ask),
        TalkEvent::OwnKept => own::keep(model, moment, ask),
        TalkEvent::OwnDropped => own::drop_words(model, ask),
        TalkEvent::QuestionHandedIn => questions::hand_in(model, ask),
        TalkEvent::QuestionChangeAsked => questions::change(model, ask),
        TalkEvent::NextQuestionAsked => questions::next(model, moment.seed, ask),
    }
}

/// Comes to a screen: those that show something of the deck ask for it. What is written on the partner's own words
/// needs none, and works without one.
pub(crate) fn arrive(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    let is_of_deck = |reply: &KeptReply| Task::of(&reply.drill).is_some();
    let wants = match &model.route {
        Route::Talk(page) => *page != TalkPage::Own,
        Route::Kept => model.kept.iter().any(|(_, reply)| is_of_deck(reply)),
        route => waits(model, route) || therapist::wants_deck(model),
    };
    if wants {
        file::open(model, ask);
    }
    // Who went elsewhere meanwhile is not taken away from there.
    if model.route != Route::Talk(TalkPage::Home) {
        model.talk.wanted = None;
    }
    if matches!(model.route, Route::Talk(_)) {
        model.talk.cards.face = Face::Card;
        file::deal(model, moment.seed);
    }
}

/// Whether what this address shows waits for the deck.
pub(crate) fn waits(model: &Model, route: &Route) -> bool {
    model.talk.deck().is_none()
        && match route {
            Route::Practice => model.talk.pending.is_some(),
            Route::Drill(id) => Task::of(id).is_some(),
            _ => false,
        }
}
