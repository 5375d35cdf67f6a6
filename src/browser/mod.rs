//! The only doer: what `app` asks is done here, and what comes back is an event. Every call may fail in
//! some browser, so each either succeeds, or is reported, or is of no consequence; none panics.

mod address;
mod ahead;
mod bell;
mod call;
mod clock;
mod files;
mod host;
mod keys;
mod offline;
mod outside;
mod page;
mod part;
mod read;
mod reader;
mod speech;
mod store;
mod timer;
mod typing;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Window;
use yew::Callback;

use crate::shell::kept::Theme;
use crate::shell::{Effect, Event, Moment, Started};
use bell::Bell;
use clock::Follow;
use outside::Awake;
use speech::Speech;
use store::Store;
use typing::Typing;

pub use ahead::Ahead;
pub use clock::{day_at, time_ahead, time_of};
pub use page::root;
pub use read::inside;

/// The browser, as far as the app asks things of it.
pub struct Browser {
    emit: Callback<Event>,
    store: Store,
    speech: Speech,
    typing: Rc<Typing>,
    follow: Follow,
    bell: Bell,
    awake: Awake,
}

impl Browser {
    /// Listens to the browser from now on. `wake` says that something was typed; `language` is a BCP 47 tag: voices
    /// of that language may speak.
    pub fn open(emit: Callback<Event>, wake: Callback<()>, language: &'static str) -> Self {
        address::listen(&emit);
        store::listen(&emit);
        files::listen(&emit);
        offline::listen(&emit);
        host::listen(&emit);
        reader::listen(&emit);
        keys::listen();
        listen_for_the_call(&emit);
        Self {
            store: Store::open(),
            speech: Speech::open(&emit, language),
            typing: Rc::new(Typing::new(wake, &emit)),
            follow: Follow::new(&emit),
            bell: Bell::default(),
            awake: Awake::new(&emit),
            emit,
        }
    }

    /// What the browser holds for us.
    pub fn started(&self, ahead: &Ahead) -> Started {
        let (kept, trouble) = self.store.kept();
        Started {
            route: address::here(),
            typed: ahead.typed.clone(),
            kept,
            trouble,
            address: address::without_fragment(),
            can_send: outside::can_send(),
            frame: host::frame(),
        }
    }

    pub fn typing(&self) -> Rc<Typing> {
        self.typing.clone()
    }

    /// Boxes that hold other words than was drawn or typed tell of them (steady.js).
    pub fn look(&self) {
        page::tell("hearback-look");
    }

    /// What boxes hold is what was drawn.
    pub fn drawn(&self) {
        page::tell("hearback-drawn");
    }

    pub fn moment(&self) -> Moment {
        clock::moment()
    }

    /// Gives the page its title, the call of a pause its words, and both their light.
    pub fn dress(&self, title: &str, call: &str, theme: Theme) {
        page::dress(title, call, theme);
    }

    pub fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Save(key, text) => {
                if let Some(news) = self.store.save(key, &text) {
                    self.emit.emit(news);
                }
            }
            Effect::Remove(key) => {
                if let Some(news) = self.store.remove(&key) {
                    self.emit.emit(news);
                }
            }
            Effect::SetAside(key, text) => {
                if let Err(trouble) = self.store.set_aside(&key, &text, clock::moment().now) {
                    self.emit.emit(Event::SaveFailed(key, trouble));
                }
            }
            Effect::AwaitRest => self.typing.await_rest(),
            Effect::EraseAll => {
                self.store.erase();
                self.emit.emit(Event::ErasedAll);
            }
            Effect::Download { name, text } => files::hand_out(&name, text, &self.emit),
            Effect::GoTo(route) => {
                if !address::go(&route) {
                    page::show_screen();
                }
            }
            Effect::Replace(route) => address::replace(&route),
            Effect::ShowScreen => page::show_screen(),
            Effect::Fetch(part) => part::fetch(part, &self.emit),
            Effect::FetchReader => reader::fetch(),
            Effect::Read(question) => reader::read(&question),
            Effect::AwaitIdle => part::await_idle(&self.emit),
            Effect::ReadFile(name) => read::read(&name, &self.emit),
            Effect::Focus(id) => page::focus(id),
            Effect::Speak(words) => {
                if !self.speech.speak(&words, &self.emit) {
                    self.emit.emit(Event::SpeechFailed);
                }
            }
            Effect::StopSpeaking => self.speech.stop(),
            Effect::Follow(on) => self.follow.set(on),
            Effect::ReadyBell => self.bell.ready(),
            Effect::Ring => self.bell.ring(),
            Effect::AllowNote => outside::allow_note(&self.emit),
            Effect::Note(words) => outside::note(words, &self.emit),
            Effect::KeepAwake(on) => self.awake.set(on),
            Effect::Copy(text) => outside::copy(&text, &self.emit),
            Effect::Send(link) => outside::send(&link, &self.emit),
            Effect::Print => outside::print(&self.emit),
            Effect::ComeIn => page::tell("hearback-update"),
            Effect::Install => page::tell("hearback-install"),
            Effect::Tell(text) => host::tell(&text),
            Effect::Wear { look, compact, exit } => page::wear(&look, compact, exit.as_deref()),
            Effect::KeepStored => offline::keep_stored(),
        }
    }
}

/// One key calls a pause on every screen. leave.js, which hears every key as it is, tells of it: to be asked at each
/// would make typing slow.
fn listen_for_the_call(emit: &Callback<Event>) {
    let emit = emit.clone();
    listen_to_window("hearback-call", move |_: web_sys::Event| emit.emit(Event::PauseCalled));
}

/// The page is ready for the app.
pub fn when_begun(then: impl Fn() + 'static) {
    listen_to_window("hearback-begin", move |_: web_sys::Event| then());
}

/// The page is left or hidden: it may be the last that it hears, so what is kept must be kept now.
pub fn when_left(then: impl Fn() + 'static) {
    let then = Rc::new(then);
    for left in ["pagehide", "visibilitychange"] {
        let then = then.clone();
        listen_to_window(left, move |_: web_sys::Event| then());
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
