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
    /// The words of one observation.
    pub observation: fn(&'static Language, &str) -> Option<&'static ObservationWords>,
}

impl Speaking {
    /// It itself. Where it is a part of its own, that part alone may say this.
    pub fn whole() -> Self {
        Self {
            notice,
            observation: |language, id| ObservationWords::spoken(language).iter().find(|words| words.id == id),
        }
    }
}

/// A page has one language: what reads it is made ready once.
fn notice(language: &'static Language, purpose: Purpose, said: &str) -> Vec<Observation> {
    thread_local! {
        static READY: OnceCell<Speaker> = const { OnceCell::new() };
    }
    READY.with(|ready| {
        let ready = ready.get_or_init(|| Speaker::new(language));
        if ready.language.place == language.place {
            return ready.notice(purpose, said);
        }
        Speaker::new(language).notice(purpose, said)
    })
}

late!(
    /// What looks at somebody's own saying, once it is here.
    pub fn speaking() -> Speaking
);
