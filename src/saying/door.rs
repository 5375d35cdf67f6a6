//! What looks at somebody's own saying, as the rest of the app knows it: it travels as a part of its own.

use std::cell::OnceCell;

use super::{Purpose, Speaker};
use crate::content::{Language, ObservationWords};
use crate::ear::Observation;

/// All that is asked of it.
#[derive(Clone, Copy)]
pub struct Speaking {
    /// What can be noticed in words that somebody wants to say.
    pub notice: fn(&'static Language, Purpose, &str) -> Vec<Observation>,
    /// Whether it tells of harm, force or fear: nothing is noticed then, and a screen may lead to Help.
    pub tells_of_harm: fn(&'static Language, Purpose, &str) -> bool,
    /// The words of one observation.
    pub observation: fn(&'static Language, &str) -> Option<&'static ObservationWords>,
}

impl Speaking {
    /// It itself. Where it is a part of its own, that part alone may say this.
    pub fn whole() -> Self {
        Self {
            notice: |language, purpose, said| asked(language, |speaker| speaker.notice(purpose, said)),
            tells_of_harm: |language, purpose, said| asked(language, |speaker| speaker.tells_of_harm(purpose, said)),
            observation: |language, id| ObservationWords::spoken(language).iter().find(|words| words.id == id),
        }
    }
}

/// A page has one language: what reads it is made ready once.
fn asked<T>(language: &'static Language, ask: impl FnOnce(&Speaker) -> T) -> T {
    thread_local! {
        static READY: OnceCell<Speaker> = const { OnceCell::new() };
    }
    READY.with(|ready| {
        let ready = ready.get_or_init(|| Speaker::new(language));
        if ready.language.place == language.place {
            return ask(ready);
        }
        ask(&Speaker::new(language))
    })
}

late!(
    /// What looks at somebody's own saying, once it is here.
    pub fn speaking() -> Speaking
);
