use yew::prelude::*;

use crate::app::{Event, Model};
use crate::content::{ObservationWords, WordsInterface};
use crate::drills::Topic;

/// What every screen is drawn from: the model, and where events go.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub model: &'a Model,
    pub send: &'a Callback<Event>,
}

impl View<'_> {
    pub fn words(self) -> &'static WordsInterface {
        self.model.language.words.interface
    }

    pub fn observation(self, id: &str) -> Option<&'static ObservationWords> {
        self.model.language.observation(id)
    }

    pub fn topic(self, topic: Topic) -> &'static str {
        let words = &self.words().topics;
        match topic {
            Topic::Chores => words.chores,
            Topic::Phones => words.phones,
            Topic::Money => words.money,
            Topic::Family => words.family,
            Topic::Intimacy => words.intimacy,
            Topic::Alone => words.alone,
            Topic::Together => words.together,
            Topic::Parenting => words.parenting,
            Topic::Jealousy => words.jealousy,
            Topic::Work => words.work,
            Topic::Change => words.change,
            Topic::Past => words.past,
        }
    }
}

/// Puts words into the `{places}` of a text. A place without a word stays as it is.
pub fn fill(text: &str, places: &[(&str, &str)]) -> String {
    let mut filled = text.to_owned();
    for (place, words) in places {
        filled = filled.replace(&["{", place, "}"].concat(), words);
    }
    filled
}
