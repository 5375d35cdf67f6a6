//! Speaking with a voice of the device. A voice that is not the device's own would send the words away,
//! so none of those is ever used.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Date, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::Callback;

use crate::browser::call::call;
use crate::browser::timer::after;
use crate::browser::window;
use crate::shell::Event;

/// How long a voice that was stopped needs before it takes new words, ms: some drop what comes at once.
const BREATH: f64 = 150.0;
/// How long a text may take at most before it counts as spoken, ms: at first, and for each of its UTF-16 units.
const AT_FIRST: i32 = 5000;
const EACH: i32 = 150;

/// How the names of voices begin that a Mac has for fun, or still has from its early years. They come first in its list.
const ODD: &str = "Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Eddy|Flo|Fred|Good News|Grandma|\
    Grandpa|Hysterical|Jester|Junior|Kathy|Organ|Pipe Organ|Princess|Ralph|Reed|Rocko|Superstar|\
    Trinoids|Whisper|Wobble|Zarvox";

pub struct Speech {
    synthesis: Option<SpeechSynthesis>,
    language: &'static str,
    /// What is spoken now. A browser that holds it alone may lose it, and then never tells its end.
    spoken: Option<(SpeechSynthesisUtterance, Over)>,
    /// When a voice was stopped last, ms since 1970.
    stopped: f64,
}

/// Whether nothing more is to be told of what is spoken.
type Over = Rc<Cell<bool>>;

impl Speech {
    /// Reports whether there is a voice, now and when voices load later.
    pub fn open(emit: &Callback<Event>, language: &'static str) -> Self {
        let synthesis = synthesis();
        if let Some(synthesis) = &synthesis {
            let (emit, voices) = (emit.clone(), synthesis.clone());
            let look = move || emit.emit(Event::VoiceFound(voice(&voices, language).is_some()));
            if voice(synthesis, language).is_some() {
                look();
            }
            let listener = Closure::<dyn FnMut()>::new(look);
            if set(synthesis, "onvoiceschanged", listener.as_ref()) {
                listener.forget();
            }
        }
        Self { synthesis, language, spoken: None, stopped: 0.0 }
    }

    /// False where there is no voice of the device for the language.
    pub fn speak(&mut self, words: &str, emit: &Callback<Event>) -> bool {
        let busy = self.synthesis.as_ref().is_some_and(|synthesis| synthesis.speaking() || synthesis.pending());
        if busy || self.spoken.as_ref().is_some_and(|(_, over)| !over.get()) {
            self.stop();
        }
        let Some(synthesis) = &self.synthesis else { return false };
        let Some(voice) = voice(synthesis, self.language) else { return false };
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) else { return false };
        utterance.set_voice(Some(&voice));
        utterance.set_lang(&voice.lang());
        utterance.set_rate(0.95);
        let over = Over::default();
        for (name, ended) in [("onend", Event::SpeechEnded), ("onerror", Event::SpeechFailed)] {
            let (emit, over) = (emit.clone(), over.clone());
            let listener = Closure::once_into_js(move |event: JsValue| {
                // To be stopped is not to fail.
                let reason = Reflect::get(&event, &"error".into()).ok().and_then(|reason| reason.as_string());
                let stopped = matches!(reason.as_deref(), Some("canceled" | "interrupted"));
                tell_once(&over, &emit, if stopped { Event::SpeechEnded } else { ended });
            });
            set(&utterance, name, &listener);
        }
        let (mouth, said, unsaid) = (synthesis.clone(), utterance.clone(), over.clone());
        let begin = move || {
            if !unsaid.get() {
                mouth.speak(&said);
            }
        };
        let wait = self.stopped + BREATH - Date::now();
        // Without a wait it is still the person's own press, which some browsers ask for.
        if wait > 0.0 {
            after(wait as i32, begin)
        } else {
            begin()
        }
        // Its end may never be told. Then the words may still be heard, but the button is for hearing them anew.
        let length = i32::try_from(words.encode_utf16().count()).unwrap_or(i32::MAX);
        let (emit, late) = (emit.clone(), over.clone());
        after(AT_FIRST.saturating_add(EACH.saturating_mul(length)), move || {
            tell_once(&late, &emit, Event::SpeechEnded)
        });
        self.spoken = Some((utterance, over));
        true
    }

    pub fn stop(&mut self) {
        // A voice that is stopped tells so, by which time other words may be on their way.
        if let Some((_, over)) = self.spoken.take() {
            over.set(true);
        }
        self.stopped = Date::now();
        if let Some(synthesis) = &self.synthesis {
            synthesis.cancel();
        }
    }
}

fn tell_once(over: &Cell<bool>, emit: &Callback<Event>, event: Event) {
    if !over.replace(true) {
        emit.emit(event);
    }
}

/// Some browsers have no speech at all, where the name itself is missing.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = window()?;
    let found = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
}

/// One of the device's own for the language: before others one of the device's own country, then the one that the device
/// itself would use; those that are for fun come last.
fn voice(synthesis: &SpeechSynthesis, language: &str) -> Option<SpeechSynthesisVoice> {
    let here = window().and_then(|window| window.navigator().language()).unwrap_or_default();
    // Some privacy tools leave the object and take its functions.
    let voices = call(synthesis, "getVoices", &[])?.dyn_into::<Array>().ok()?;
    let ours = |voice: &SpeechSynthesisVoice| voice.local_service() && voice.lang().starts_with(language);
    let rank = |voice: &SpeechSynthesisVoice| {
        let name = voice.name();
        let odd = ODD.split('|').any(|odd| name.starts_with(odd));
        // Android writes en_GB.
        (odd, voice.lang().replace('_', "-") != here, !voice.default())
    };
    voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>).filter(ours).min_by_key(rank)
}

fn set(target: &JsValue, name: &str, value: &JsValue) -> bool {
    Reflect::set(target, &name.into(), value).unwrap_or(false)
}
