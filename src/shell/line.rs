//! A line that is open, in whichever area: answered, looked at, gone on from.

use crate::drills::{Line, Preferred, Rating, Step};
use crate::shell::context::{Context, HEADING};
use crate::shell::effect::Effect;
use crate::shell::part::Part;

/// What happened to the line that is open. Each holds only in the steps where its control is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineEvent {
    BreathAsked,
    BreathEnded,
    ReplyTyped(String),
    ReplyHandedIn,
    RevisionAsked,
    NoteDismissed(&'static str),
    CandidatePicked(usize),
    ModelsAsked,
    PreferenceChosen(Preferred),
    ComparedEnough,
    /// How the line felt. The area that has the sitting goes on from there.
    Rated(Rating),
}

/// What a line does with an event. `None` where it has no place in this step.
pub(crate) fn on_line(line: &mut Line, event: LineEvent, cx: &mut Context) -> Option<()> {
    let focus = match (event, line.step) {
        (LineEvent::ReplyTyped(text), Step::Reply) => {
            line.reply = text;
            line.asked_empty = false;
            // Who goes on writing has not handed it in.
            line.waits = false;
            if cx.settings().live_notes {
                cx.ask(Effect::AwaitRest);
            }
            ""
        }
        (LineEvent::BreathAsked, Step::Reply) => {
            line.step = Step::Breath;
            HEADING
        }
        (LineEvent::BreathEnded, Step::Breath) | (LineEvent::RevisionAsked, Step::Noticed) => {
            line.step = Step::Reply;
            "reply"
        }
        (LineEvent::ReplyHandedIn, Step::Reply) => {
            line.hand_in();
            if line.waits {
                cx.want(Part::Ear);
            }
            if line.step == Step::Noticed { HEADING } else { "reply" }
        }
        (LineEvent::NoteDismissed(id), Step::Noticed) => {
            line.dismiss(id);
            HEADING
        }
        (LineEvent::CandidatePicked(place), Step::Recognise) => {
            line.pick(place);
            ""
        }
        (LineEvent::ModelsAsked, Step::Noticed) => {
            line.step = Step::Compare;
            HEADING
        }
        (LineEvent::PreferenceChosen(preferred), Step::Compare) => {
            line.preferred = Some(preferred);
            ""
        }
        (LineEvent::ComparedEnough, step) if step == Step::Compare || line.recognised() => {
            line.step = Step::Rate;
            HEADING
        }
        _ => return None,
    };
    if !focus.is_empty() {
        cx.focus(focus);
    }
    Some(())
}

/// Typing rested: where the person wants notes meanwhile, the words are listened to as they stand.
pub(crate) fn rested(line: &mut Line, cx: &Context) {
    if line.step == Step::Reply && cx.settings().live_notes {
        line.listen();
    }
}

/// The name of a step, as it is stored.
pub(crate) fn step_word(step: Step) -> &'static str {
    match step {
        Step::Breath | Step::Reply => "reply",
        Step::Recognise => "recognise",
        Step::Noticed => "noticed",
        Step::Compare => "compare",
        Step::Rate => "rate",
    }
}

pub(crate) fn step_of(word: &str) -> Step {
    match word {
        "recognise" => Step::Recognise,
        "noticed" => Step::Noticed,
        "compare" => Step::Compare,
        "rate" => Step::Rate,
        _ => Step::Reply,
    }
}
