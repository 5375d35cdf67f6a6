use yew::prelude::*;

use crate::areas::letters::screens::{View, back, press, status};
use crate::areas::letters::{LettersEvent, Spoken};
use crate::shell::VoiceTold;
use crate::ui::element::{Element as _, el, filled, list, words};
use crate::ui::parts::{Weight, acts, leading, small};

/// Recorded at a press, heard once more, and handed out.
pub fn voice(view: View) -> Vec<Html> {
    let (texts, voice) = (&view.letters().voice, &view.room.voice);
    let odd = match voice.odd {
        Some(VoiceTold::Refused) => texts.refused,
        Some(VoiceTold::Missing) => texts.missing,
        Some(VoiceTold::Lost) => texts.lost,
        Some(VoiceTold::Unsaved) => texts.unsaved,
        _ => "",
    };
    let to = |weight, label, event| press(view, weight, label, event);
    let now = match voice.spoken {
        Spoken::Nothing => {
            list(vec![acts(vec![to(Weight::Next, texts.begin, LettersEvent::RecordAsked)]), small(texts.ask)])
        }
        Spoken::Asked => words("p", "", texts.asked),
        Spoken::Recording => {
            let seconds = ((view.shell.now - voice.began) / 1_000).clamp(0, 180);
            let time = format!("{}:{:02}", seconds / 60, seconds % 60);
            let time = filled("p", "hb-lead", texts.recording, &[("time", &time)]).with("role", "timer");
            list(vec![time, acts(vec![to(Weight::Next, texts.end, LettersEvent::RecordEnded)])])
        }
        Spoken::Recorded | Spoken::Playing => {
            let play = if voice.spoken == Spoken::Playing { texts.hush } else { texts.play };
            let first = acts(vec![
                to(Weight::Next, texts.save, LettersEvent::VoiceSaved),
                to(Weight::Usual, play, LettersEvent::PlayAsked),
                to(Weight::Usual, texts.again, LettersEvent::RecordAsked),
            ]);
            let away = acts(vec![to(Weight::Plain, texts.drop, LettersEvent::VoiceDropped)]);
            list(vec![words("p", "", texts.recorded), first, small(texts.not_kept), away])
        }
    };
    vec![
        leading(texts.heading, texts.lead),
        status(odd),
        el("div", "hb-stack", vec![now]),
        back(view.letters().give.back),
    ]
}
