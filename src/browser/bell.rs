//! The end of a pause, heard and felt: two soft tones that swell and fade, never an alarm.

use wasm_bindgen::JsValue;
use web_sys::AudioContext;

use crate::browser::call::call;
use crate::browser::window;

#[derive(Default)]
pub struct Bell {
    context: Option<AudioContext>,
}

/// Two notes a fourth apart, each with when it begins in seconds.
const NOTES: [(f32, f64); 2] = [(392.0, 0.0), (523.25, 1.1)];
/// How long a note takes to fade, in seconds.
const FADES: f64 = 2.8;

impl Bell {
    /// Browsers let a page sound only from a tap on. Called from one, it opens the way for later.
    pub fn ready(&mut self) {
        if self.context.is_none() {
            self.context = AudioContext::new().ok();
        }
        self.wake();
    }

    pub fn ring(&self) {
        if let Some(navigator) = window().map(|window| window.navigator()) {
            let beats = [200, 150, 200].into_iter().map(JsValue::from).collect::<js_sys::Array>();
            call(&navigator, "vibrate", &[beats.into()]);
        }
        self.wake();
        for (pitch, begins) in NOTES {
            // Without sound there are still sight, title and calendar.
            let _ = self.note(pitch, begins);
        }
    }

    fn wake(&self) {
        if let Some(context) = &self.context {
            call(context, "resume", &[]);
        }
    }

    fn note(&self, pitch: f32, begins: f64) -> Result<(), JsValue> {
        let Some(context) = &self.context else { return Ok(()) };
        let at = context.current_time() + begins;
        let (tone, loudness) = (context.create_oscillator()?, context.create_gain()?);
        tone.frequency().set_value(pitch);
        loudness.gain().set_value_at_time(0.0001, at)?;
        loudness.gain().exponential_ramp_to_value_at_time(0.25, at + 0.3)?;
        loudness.gain().exponential_ramp_to_value_at_time(0.0001, at + FADES)?;
        tone.connect_with_audio_node(&loudness)?;
        loudness.connect_with_audio_node(&context.destination())?;
        tone.start_with_when(at)?;
        tone.stop_with_when(at + FADES)
    }
}
