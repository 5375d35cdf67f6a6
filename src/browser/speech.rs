//! Speaking with a voice of the device. A voice that is not the device's own would send the words away,
//! so none of those is ever used.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::Callback;

use crate::shell::Event;

pub struct Speech {
    synthesis: Option<SpeechSynthesis>,
    language: &'static str,
}

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
        Self { synthesis, language }
    }

    /// False where there is no voice of the device for the language.
    pub fn speak(&self, words: &str, emit: &Callback<Event>) -> bool {
        let Some(synthesis) = &self.synthesis else { return false };
        let Some(voice) = voice(synthesis, self.language) else { return false };
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) else { return false };
        utterance.set_voice(Some(&voice));
        utterance.set_lang(&voice.lang());
        utterance.set_rate(0.95);
        for (name, ended) in [("onend", Event::SpeechEnded), ("onerror", Event::SpeechFailed)] {
            let emit = emit.clone();
            let listener = Closure::once_into_js(move |event: JsValue| {
                // To be stopped is not to fail.
                let reason = Reflect::get(&event, &"error".into()).ok().and_then(|reason| reason.as_string());
                let stopped = matches!(reason.as_deref(), Some("canceled" | "interrupted"));
                emit.emit(if stopped { Event::SpeechEnded } else { ended });
            });
            set(&utterance, name, &listener);
        }
        synthesis.cancel();
        synthesis.speak(&utterance);
        true
    }

    pub fn stop(&self) {
        if let Some(synthesis) = &self.synthesis {
            synthesis.cancel();
        }
    }
}

/// Some browsers have no speech at all, where the name itself is missing.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = crate::browser::window()?;
    let found = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
}

fn voice(synthesis: &SpeechSynthesis, language: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices();
    let ours = |voice: &SpeechSynthesisVoice| voice.local_service() && voice.lang().starts_with(language);
    voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>).find(ours)
}

fn set(target: &JsValue, name: &str, value: &JsValue) -> bool {
    Reflect::set(target, &name.into(), value).unwrap_or(false)
}
