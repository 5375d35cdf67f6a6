//! A spoken letter: recorded on the device, heard once more, handed out as a file. The sound is in the page alone, and goes
//! with its screen. What records travels by itself, and comes with the first press.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
#[cfg(feature = "split")]
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::Callback;

use crate::browser::call::{call, get, make, object, then};
use crate::browser::timer::after;
use crate::browser::{files, host, window};
use crate::shell::{Event, LONGEST_VOICE, Recording, VoiceTold};

/// What is held of it.
#[derive(Default)]
pub struct Held {
    /// Which recording it is: what was let go says no more.
    turn: u32,
    recorder: Option<JsValue>,
    sound: Option<JsValue>,
    player: Option<JsValue>,
}

pub struct Voice {
    held: Rc<RefCell<Held>>,
    emit: Callback<Event>,
}

/// All that is asked of it.
#[derive(Clone, Copy)]
pub struct Recorder {
    perform: fn(&Rc<RefCell<Held>>, Recording, &Callback<Event>),
}

impl Recorder {
    /// It itself. Where it is a part of its own, that part alone may say this.
    fn whole() -> Self {
        Self { perform }
    }
}

late!(
    /// What records, once it is here.
    fn recorder() -> Recorder
);

#[cfg(feature = "split")]
#[wasm_split(voice, fallible)]
fn bring_voice() -> Result<Recorder, SplitLoaderError> {
    Ok(Recorder::whole())
}

impl Voice {
    pub fn new(emit: &Callback<Event>) -> Self {
        Self { held: Rc::default(), emit: emit.clone() }
    }

    pub fn perform(&self, what: Recording) {
        let (held, emit) = (self.held.clone(), self.emit.clone());
        match recorder() {
            Some(door) => (door.perform)(&held, what, &emit),
            None => fetch(held, what, emit),
        }
    }
}

/// A build in one piece has it from the start.
#[cfg(not(feature = "split"))]
fn fetch(_: Rc<RefCell<Held>>, _: Recording, _: Callback<Event>) {}

/// Brings what records, and then does what was asked.
#[cfg(feature = "split")]
fn fetch(held: Rc<RefCell<Held>>, what: Recording, emit: Callback<Event>) {
    wasm_bindgen_futures::spawn_local(async move {
        match bring_voice().await {
            Ok(door) => {
                door.came();
                (door.perform)(&held, what, &emit);
            }
            Err(_) => emit.emit(Event::VoiceTold(VoiceTold::Lost)),
        }
    });
}

fn perform(held: &Rc<RefCell<Held>>, what: Recording, emit: &Callback<Event>) {
    match what {
        Recording::Begin => begin(held, emit),
        Recording::End => end(&held.borrow()),
        Recording::Play => play(held, emit),
        Recording::Hush => hush(held),
        Recording::Save(name) => {
            let sound = held.borrow().sound.clone();
            if sound.is_none_or(|sound| files::hand_out_sound(&name, &sound).is_none()) {
                emit.emit(Event::VoiceTold(VoiceTold::Unsaved));
            }
        }
        Recording::Drop => {
            hush(held);
            let mut held = held.borrow_mut();
            held.turn += 1;
            release(&mut held);
            held.sound = None;
        }
    }
}

/// Asks for the microphone, and records once it is given.
fn begin(held: &Rc<RefCell<Held>>, emit: &Callback<Event>) {
    // Whoever made the page around this one is not to listen.
    if host::is_framed() {
        return emit.emit(Event::VoiceTold(VoiceTold::Refused));
    }
    let devices = window().and_then(|window| get(&window.navigator(), "mediaDevices"));
    let (Some(devices), Some(_)) = (devices, get(&js_sys::global(), "MediaRecorder")) else {
        return emit.emit(Event::VoiceTold(VoiceTold::Missing));
    };
    held.borrow_mut().turn += 1;
    let (held, emit, turn) = (held.clone(), emit.clone(), held.borrow().turn);
    then(call(&devices, "getUserMedia", &[object(&[("audio", true.into())])]), move |stream| {
        let Some(stream) = stream else { return emit.emit(Event::VoiceTold(VoiceTold::Refused)) };
        // Whoever left meanwhile is not recorded.
        if held.borrow().turn != turn {
            return stop_tracks(&stream);
        }
        if record(&held, &stream, &emit).is_none() {
            stop_tracks(&stream);
            emit.emit(Event::VoiceTold(VoiceTold::Missing));
        }
    });
}

fn record(held: &Rc<RefCell<Held>>, stream: &JsValue, emit: &Callback<Event>) -> Option<()> {
    let recorder = make("MediaRecorder", std::slice::from_ref(stream))?;
    let turn = held.borrow().turn;
    let (its, tells) = (held.clone(), emit.clone());
    let came = Closure::once_into_js(move |event: JsValue| {
        let mut held = its.borrow_mut();
        if held.turn != turn {
            return;
        }
        release(&mut held);
        let sound = get(&event, "data").filter(|sound| get(sound, "size").and_then(|size| size.as_f64()) > Some(0.0));
        let there = sound.is_some();
        held.sound = sound;
        drop(held);
        tells.emit(Event::VoiceTold(if there { VoiceTold::Ended } else { VoiceTold::Missing }));
    });
    // A plain object takes every field.
    Reflect::set(&recorder, &"ondataavailable".into(), &came).ok()?;
    call(&recorder, "start", &[])?;
    held.borrow_mut().recorder = Some(recorder);
    emit.emit(Event::VoiceTold(VoiceTold::Began));
    let held = held.clone();
    after(LONGEST_VOICE as i32, move || {
        if held.borrow().turn == turn {
            end(&held.borrow());
        }
    });
    Some(())
}

/// Its sound comes, and then the microphone is let go.
fn end(held: &Held) {
    let running =
        held.recorder.as_ref().filter(|recorder| get(recorder, "state").is_some_and(|state| state == "recording"));
    if let Some(recorder) = running {
        call(recorder, "stop", &[]);
    }
}

/// The browser shows no longer that it listens.
fn release(held: &mut Held) {
    if let Some(recorder) = held.recorder.take() {
        if get(&recorder, "state").is_some_and(|state| state == "recording") {
            call(&recorder, "stop", &[]);
        }
        get(&recorder, "stream").iter().for_each(stop_tracks);
    }
}

fn stop_tracks(stream: &JsValue) {
    let tracks = call(stream, "getTracks", &[]).and_then(|tracks| tracks.dyn_into::<Array>().ok());
    for track in tracks.iter().flat_map(Array::iter) {
        call(&track, "stop", &[]);
    }
}

/// The page's policy lets no element load a sound: it is taken apart here.
fn play(held: &Rc<RefCell<Held>>, emit: &Callback<Event>) {
    let unheard = {
        let emit = emit.clone();
        move || emit.emit(Event::VoiceTold(VoiceTold::Played))
    };
    let sound = held.borrow().sound.clone();
    let (Some(sound), Some(context)) = (sound, make("AudioContext", &[])) else { return unheard() };
    held.borrow_mut().player = Some(context.clone());
    then(call(&sound, "arrayBuffer", &[]), move |bytes| {
        let decoded = bytes.and_then(|bytes| call(&context, "decodeAudioData", &[bytes]));
        then(decoded, move |sound| {
            let source = sound.and_then(|sound| {
                let source = call(&context, "createBufferSource", &[])?;
                Reflect::set(&source, &"buffer".into(), &sound).ok()?;
                call(&source, "connect", &[get(&context, "destination")?])?;
                call(&source, "start", &[])?;
                Some(source)
            });
            let Some(source) = source else { return unheard() };
            let ended = Closure::once_into_js(unheard);
            let _ = Reflect::set(&source, &"onended".into(), &ended);
        });
    });
}

fn hush(held: &Rc<RefCell<Held>>) {
    if let Some(context) = held.borrow_mut().player.take() {
        call(&context, "close", &[]);
    }
}
