//! A spoken one: the page keeps nothing of it.

use crate::areas::letters::LettersRoom;
use crate::areas::letters::words::LettersWords;
use crate::shell::{Context, Effect, HEADING, Recording, VoiceTold};

/// How far it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Spoken {
    #[default]
    Nothing,
    /// The microphone was asked for.
    Asked,
    Recording,
    Recorded,
    Playing,
}

#[derive(Debug, Default)]
pub struct Voice {
    pub spoken: Spoken,
    /// When recording began, ms since 1970, UTC.
    pub began: i64,
    /// Why it did not go on.
    pub odd: Option<VoiceTold>,
}

impl LettersRoom {
    pub(super) fn record(&mut self, cx: &mut Context) {
        self.drop_voice(cx);
        // Whoever made the page around it is not to listen.
        if cx.shell().frame.is_some() {
            return;
        }
        self.voice.spoken = Spoken::Asked;
        cx.ask(Effect::Record(Recording::Begin));
    }

    pub(super) fn play(&mut self, cx: &mut Context) {
        let (spoken, what) = match self.voice.spoken {
            Spoken::Recorded => (Spoken::Playing, Recording::Play),
            Spoken::Playing => (Spoken::Recorded, Recording::Hush),
            _ => return,
        };
        self.voice.spoken = spoken;
        cx.ask(Effect::Record(what));
    }

    pub(super) fn save_voice(&mut self, cx: &mut Context) {
        let name = LettersWords::of(cx.language()).voice.file.to_owned();
        self.voice.odd = None;
        cx.ask(Effect::Record(Recording::Save(name)));
    }

    /// With its screen it goes, and the microphone with it.
    pub(super) fn drop_voice(&mut self, cx: &mut Context) {
        if std::mem::take(&mut self.voice).spoken != Spoken::Nothing {
            cx.ask(Effect::Record(Recording::Drop));
        }
    }

    pub(super) fn told(&mut self, told: VoiceTold, cx: &mut Context) {
        let voice = &mut self.voice;
        match (told, voice.spoken) {
            (VoiceTold::Began, Spoken::Asked) => {
                (voice.spoken, voice.began) = (Spoken::Recording, cx.now());
                cx.focus(HEADING);
            }
            (VoiceTold::Ended, Spoken::Recording) => {
                voice.spoken = Spoken::Recorded;
                cx.focus(HEADING);
            }
            (VoiceTold::Played, Spoken::Playing) => voice.spoken = Spoken::Recorded,
            (VoiceTold::Unsaved, _) => voice.odd = Some(told),
            (VoiceTold::Refused | VoiceTold::Missing | VoiceTold::Lost, Spoken::Asked | Spoken::Recording) => {
                (voice.spoken, voice.odd) = (Spoken::Nothing, Some(told));
                cx.focus(HEADING);
            }
            _ => {}
        }
    }
}
