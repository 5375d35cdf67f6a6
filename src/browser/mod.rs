//! The only doer: what `app` asks is done here, and what comes back is an event. Every call may fail in
//! some browser, so each either succeeds, or is reported, or is of no consequence; none panics.

mod address;
mod clock;
mod files;
mod page;
mod rest;
mod speech;
mod store;

use wasm_bindgen::prelude::*;
use web_sys::Window;
use yew::Callback;

use crate::app::{Effect, Event, Moment, Started};
use crate::storage::Theme;
use rest::Rest;
use speech::Speech;
use store::Store;

pub use page::root;

/// The browser, as far as the app asks things of it.
pub struct Browser {
    emit: Callback<Event>,
    store: Store,
    speech: Speech,
    rest: Rest,
}

impl Browser {
    /// Listens to the browser from now on. `language` is a BCP 47 tag: voices of that language may speak.
    pub fn open(emit: Callback<Event>, language: &'static str) -> Self {
        address::listen(&emit);
        store::listen(&emit);
        Self { store: Store::open(), speech: Speech::open(&emit, language), rest: Rest::new(&emit), emit }
    }

    /// What the browser holds for us.
    pub fn started(&self) -> Started {
        Started {
            route: address::here(),
            record: self.store.record(),
            sitting: self.store.sitting(),
            replies: self.store.replies(),
        }
    }

    pub fn moment(&self) -> Moment {
        clock::moment()
    }

    /// Gives the page its title and its light.
    pub fn dress(&self, title: &str, theme: Theme) {
        page::dress(title, theme);
    }

    pub fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Save(slot, text) => {
                if let Some(news) = self.store.save(slot, &text) {
                    self.emit.emit(news);
                }
            }
            Effect::Remove(slot) => self.store.remove(&slot),
            Effect::SetAside(slot, text) => {
                if let Err(trouble) = self.store.set_aside(&slot, &text, clock::moment().now) {
                    self.emit.emit(Event::SaveFailed(slot, trouble));
                }
            }
            Effect::AwaitRest => self.rest.start_over(),
            Effect::EraseAll => {
                self.store.erase();
                self.emit.emit(Event::ErasedAll);
            }
            Effect::Download { name, text } => {
                if files::download(&name, &text).is_none() {
                    self.emit.emit(Event::ExportFailed);
                }
            }
            Effect::GoTo(route) => {
                if !address::go(&route) {
                    page::show_screen();
                }
            }
            Effect::Replace(route) => address::replace(&route),
            Effect::ShowScreen => page::show_screen(),
            Effect::Focus(id) => page::focus(id),
            Effect::Speak(words) => {
                if !self.speech.speak(&words, &self.emit) {
                    self.emit.emit(Event::SpeechFailed);
                }
            }
            Effect::StopSpeaking => self.speech.stop(),
        }
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}

/// Listens to the window for as long as the page lives.
fn listen_to_window<E: JsCast + 'static>(event: &str, mut heard: impl FnMut(E) + 'static) {
    let Some(window) = window() else { return };
    let listener = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        if let Ok(event) = event.dyn_into::<E>() {
            heard(event);
        }
    });
    if window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref()).is_ok() {
        listener.forget();
    }
}
