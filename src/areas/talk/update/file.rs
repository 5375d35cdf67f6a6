//! The deck arrives when it is first wanted, and what waits for it goes on.

use crate::areas::listen::read_sitting;
use crate::areas::listen::update as sitting;
use crate::areas::talk::update::{Shelf, cards, questions};
use crate::areas::talk::{Deck, Task};
use crate::drills::{Wish, choose_lines, day_of};
use crate::shell::effect::{Effect, Slot};
use crate::shell::model::{Model, Notice};
use crate::shell::restore::{reopen, set_aside};
use crate::shell::route::{Route, TalkPage};
use crate::shell::update;
use crate::shell::update::Moment;

/// Asks for the deck unless it is here or on its way.
pub fn open(model: &mut Model, ask: &mut Vec<Effect>) {
    if matches!(model.talk.shelf, Shelf::Closed | Shelf::Missing) {
        model.talk.shelf = Shelf::Waiting;
        ask.push(Effect::ReadFile(model.language.talk.to_owned()));
    }
}

/// Lays out cards and questions where there are none yet.
pub fn deal(model: &mut Model, seed: u64) {
    cards::deal(model, seed);
    questions::deal(model, seed);
}

/// The file came, or could not be had.
pub fn file_read(model: &mut Model, name: &str, text: Option<String>, moment: Moment, ask: &mut Vec<Effect>) {
    if name != model.language.talk || model.talk.deck().is_some() {
        return;
    }
    model.talk.shelf = text.and_then(|text| Deck::read(&text)).map_or(Shelf::Missing, Shelf::Here);
    if model.talk.deck().is_none() {
        return;
    }
    deal(model, moment.seed);
    if let Some(text) = model.talk.pending.take() {
        model.sitting = read_sitting(&text).and_then(|stored| reopen(model, stored));
        if model.sitting.is_none() {
            lose(model, text, ask);
        }
    }
    if let Some(task) = model.talk.wanted.take() {
        begin(model, task, moment, ask);
    } else if matches!(model.route, Route::Practice | Route::Drill(_)) {
        // A line that waited for the deck opens where it was asked for.
        if model.open_drill().is_none() || model.open_drill().is_some_and(|drill| Task::of(&drill.id).is_some()) {
            let route = model.route.clone();
            update::arrive(model, route, moment, ask);
        }
    } else if matches!(model.route, Route::Talk(page) if page != TalkPage::Home) {
        ask.push(Effect::ShowScreen);
    }
}

/// Opens a sitting on lines of the deck, now or once it is here.
pub fn begin(model: &mut Model, task: Task, moment: Moment, ask: &mut Vec<Effect>) {
    let Some(deck) = model.talk.deck() else {
        model.talk.wanted = Some(task);
        open(model, ask);
        return;
    };
    let count = usize::from(model.settings.lines);
    let (lines, wish) = (deck.lines(task), Wish::default());
    let lines = choose_lines(lines, &model.progress, wish, day_of(moment.now), moment.seed, count);
    sitting::open(model, &lines, moment, ask);
    if model.sitting.is_some() {
        sitting::go_to_practice(model, ask);
    }
}

/// A stored line of the deck waits until the deck is here. False for a line that is not of the deck.
pub fn take_up(model: &mut Model, text: &str, ask: &mut Vec<Effect>) -> bool {
    let stored = read_sitting(text);
    let is_of_deck = stored.is_some_and(|stored| stored.lines.get(stored.at).is_some_and(|id| Task::of(id).is_some()));
    if is_of_deck {
        model.talk.pending = Some(text.to_owned());
        open(model, ask);
    }
    is_of_deck
}

/// What waited can't be opened, or another line was opened meanwhile: its words can still be had.
pub fn lose(model: &mut Model, text: String, ask: &mut Vec<Effect>) {
    model.tell(Notice::SittingLost);
    set_aside(model, Slot::Sitting, text, ask);
    ask.push(Effect::Remove(Slot::Sitting));
}
