//! A line that is open, in whichever area: answered, looked at, gone on from.

use crate::drills::{Line, Preferred, Rating, Step};
use crate::ear::Impression;
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
    /// A note that was put away applies after all.
    NoteTakenBack(&'static str),
    /// Notes that came late are to be shown.
    LateNotesAsked,
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
            (line.waits, line.reads) = (false, false);
            if cx.settings().live_notes || cx.reads() {
                cx.ask(Effect::AwaitRest);
            }
            ""
        }
        (LineEvent::BreathAsked, Step::Reply) => {
            line.step = Step::Breath;
            HEADING
        }
        (LineEvent::BreathEnded, Step::Breath) | (LineEvent::RevisionAsked, Step::Noticed | Step::Compare) => {
            line.step = Step::Reply;
            "reply"
        }
        (LineEvent::ReplyHandedIn, Step::Reply) if line.reads => "",
        (LineEvent::ReplyHandedIn, Step::Reply) => {
            if let Some(question) = line.question().filter(|_| cx.reads()) {
                // The notes wait for it: it answers within a second, or says that it can't.
                line.reads = true;
                cx.ask(Effect::Read(question));
                return Some(());
            }
            line.hand_in();
            if line.waits {
                cx.want(Part::Ear);
            }
            if line.step == Step::Noticed { HEADING } else { "reply" }
        }
        (LineEvent::NoteDismissed(id), Step::Noticed) => {
            line.dismiss(id);
            // The way back stands where its control was.
            id
        }
        (LineEvent::NoteTakenBack(id), Step::Noticed) => {
            line.take_back(id);
            id
        }
        (LineEvent::LateNotesAsked, Step::Noticed) => {
            line.take_late();
            HEADING
        }
        (LineEvent::CandidatePicked(place), Step::Recognise) => {
            line.pick(place);
            // What is said of it comes into sight wherever it stands, and is read out.
            "picked"
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

/// Typing rested: the learned reader reads ahead, and where the person wants notes meanwhile, the words are listened to as
/// they stand.
pub(crate) fn rested(line: &mut Line, cx: &mut Context) {
    if line.step != Step::Reply {
        return;
    }
    if let Some(question) = line.question().filter(|_| cx.reads()) {
        cx.ask(Effect::Read(question));
    }
    if cx.settings().live_notes {
        line.listen();
    }
}

/// The learned reader answered, or could not. True where a reply that waited for it is looked at now. `here`: the line is
/// what the person has before them.
pub(crate) fn read(
    line: &mut Line,
    (asked, impression): ([&str; 2], Option<&Impression>),
    here: bool,
    cx: &mut Context,
) -> bool {
    if !line.took_reading(asked, impression.cloned()) {
        return false;
    }
    if std::mem::take(&mut line.reads) && line.step == Step::Reply {
        line.hand_in();
        if here {
            cx.focus(HEADING);
        }
        return true;
    }
    match line.step {
        Step::Noticed => line.listen_again(&cx.settings().off),
        Step::Reply if cx.settings().live_notes => line.listen(),
        _ => {}
    }
    false
}

/// The learned reader came: it is asked about a line that came back with its notes.
pub(crate) fn reader_came(line: &Line, cx: &mut Context) {
    if line.step == Step::Noticed {
        line.question().into_iter().for_each(|question| cx.ask(Effect::Read(question)));
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
