//! Events of a sitting: opened, answered line by line, rated, ended.

use crate::areas::talk::Task;
use crate::areas::talk::update as talk;
use crate::areas::therapist::update::line_done;
use crate::drills::{Drill, Rating, Sitting, Step, Wish, choose_lines, day_of};
use crate::shell::effect::{Effect, Slot};
use crate::shell::event::Event;
use crate::shell::keeping::{ask_what_to_keep, keep_reply, save_record};
use crate::shell::model::{Model, Notice};
use crate::shell::restore::save_sitting;
use crate::shell::route::{Route, TalkPage};
use crate::shell::update::{Moment, hush};

/// Events of the line that is open. Each holds only in the steps where its control is shown.
pub(crate) fn on_line(model: &mut Model, event: Event, ask: &mut Vec<Effect>) {
    let live_notes = model.settings.live_notes;
    let own = model.route == Route::Talk(TalkPage::Own);
    let typed = matches!(event, Event::ReplyTyped(_));
    let Some(line) = model.open_line_mut() else { return };
    let focus = match (event, line.step) {
        (Event::ReplyTyped(text), Step::Reply) => {
            line.reply = text;
            line.asked_empty = false;
            if live_notes {
                ask.push(Effect::AwaitRest);
            }
            ""
        }
        (Event::TypingRested, Step::Reply) if live_notes => {
            line.listen();
            return;
        }
        (Event::BreathAsked, Step::Reply) => {
            line.step = Step::Breath;
            "screen-heading"
        }
        (Event::BreathEnded, Step::Breath) | (Event::RevisionAsked, Step::Noticed) => {
            line.step = Step::Reply;
            "reply"
        }
        (Event::ReplyHandedIn, Step::Reply) => {
            line.hand_in();
            if line.step == Step::Noticed { "screen-heading" } else { "reply" }
        }
        (Event::NoteDismissed(id), Step::Noticed) => {
            line.dismiss(id);
            "screen-heading"
        }
        (Event::CandidatePicked(place), Step::Recognise) => {
            line.pick(place);
            ""
        }
        (Event::ModelsAsked, Step::Noticed) if !own => {
            line.step = Step::Compare;
            "screen-heading"
        }
        (Event::PreferenceChosen(preferred), Step::Compare) => {
            line.preferred = Some(preferred);
            ""
        }
        (Event::ComparedEnough, step) if step == Step::Compare || line.recognised() => {
            line.step = Step::Rate;
            "screen-heading"
        }
        _ => return,
    };
    if own {
        model.talk.own.kept &= !typed;
        talk::save(model, ask);
    } else {
        save_sitting(model, ask);
    }
    if !focus.is_empty() {
        ask.push(Effect::Focus(focus));
    }
}

pub(crate) fn ask_sitting(model: &mut Model, wish: Wish, moment: Moment, ask: &mut Vec<Effect>) {
    let count = usize::from(model.settings.lines);
    let lines = choose_lines(&model.drills, &model.progress, wish, day_of(moment.now), moment.seed, count);
    open(model, &lines, moment, ask);
    if model.sitting.is_some() {
        go_to_practice(model, ask);
    }
}

/// The line that `index.html` shows before the app is there, so that words can be typed at once. It accuses nobody and
/// says its feeling, as a first line should; the lines after it are chosen as for any sitting.
pub const FIRST_LINE: &str = "work-02";

/// A sitting that begins with the first line, and with what was typed under it. One that is open goes on instead.
pub(crate) fn start(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    let typed = std::mem::take(&mut model.typed);
    if model.sitting.is_none() && model.talk.pending.is_none() {
        let count = usize::from(model.settings.lines);
        let wish = Wish::default();
        let mut lines = choose_lines(&model.drills, &model.progress, wish, day_of(moment.now), moment.seed, count);
        lines.retain(|id| id != FIRST_LINE);
        lines.truncate(count.saturating_sub(1));
        lines.insert(0, FIRST_LINE.to_owned());
        open(model, &lines, moment, ask);
    }
    if typed.trim().is_empty() {
        return;
    }
    match &mut model.sitting {
        Some(sitting) if sitting.line.drill == FIRST_LINE && !sitting.line.has_words() => {
            sitting.line.reply = typed;
            save_sitting(model, ask);
        }
        // Another line is open with words of its own: these can be taken along.
        _ => {
            model.unread.push(typed);
            model.tell(Notice::SittingLost);
        }
    }
}

/// From the end of a sitting the address stays as it is, and nothing would bring the focus along.
pub(crate) fn go_to_practice(model: &Model, ask: &mut Vec<Effect>) {
    if model.route == Route::Practice {
        ask.push(Effect::ShowScreen);
    } else {
        ask.push(Effect::GoTo(Route::Practice));
    }
}

/// Opens these lines. A line with words in it stays first: nothing typed is lost to a tap.
pub(crate) fn open(model: &mut Model, lines: &[String], moment: Moment, ask: &mut Vec<Effect>) {
    model.closing = None;
    model.therapist.trying = false;
    if let Some(text) = model.talk.pending.take() {
        talk::lose(model, text, ask);
    }
    match &mut model.sitting {
        Some(sitting) if sitting.line.has_words() => {
            sitting.lines.truncate(sitting.at + 1);
            sitting.lines.extend_from_slice(lines);
            model.tell(Notice::OpenLineFirst);
        }
        _ => {
            let drills: Vec<&Drill> = lines.iter().filter_map(|id| model.drill(id)).collect();
            model.sitting = Sitting::open(&drills, model.language, moment.seed);
        }
    }
    save_sitting(model, ask);
}

/// Stops early. An open line with words waits on the first screen.
pub(crate) fn end_sitting(model: &mut Model, ask: &mut Vec<Effect>) {
    hush(model, ask);
    let of_deck = model.sitting.as_ref().is_some_and(|sitting| Task::of(&sitting.line.drill).is_some());
    let home = if of_deck { Route::Talk(TalkPage::Home) } else { Route::Listen };
    if model.sitting.as_ref().is_some_and(|sitting| sitting.line.has_words()) {
        ask.push(Effect::GoTo(home));
        return;
    }
    let finished = model.sitting.take().map(|sitting| sitting.finished).unwrap_or_default();
    ask.push(Effect::Remove(Slot::Sitting));
    if finished.is_empty() {
        model.closing = None;
        ask.push(Effect::GoTo(home));
    } else {
        model.closing = Some(finished);
        ask.push(Effect::ShowScreen);
    }
}

pub(crate) fn rate(model: &mut Model, rating: Rating, moment: Moment, ask: &mut Vec<Effect>) {
    let Some(mut sitting) = model.sitting.take_if(|sitting| sitting.line.step == Step::Rate) else { return };
    let done = sitting.line.finish();
    let level = model.progress.level;
    let mut progress = std::mem::take(&mut model.progress);
    if let Some(drill) = model.drill(&done.drill) {
        progress.practised(drill, &done.suggestions, rating, day_of(moment.now));
    }
    // Summing up and making sense are tasks of their own: they say nothing of the level of other lines.
    if Task::of(&done.drill).is_some() {
        progress.level = level;
    }
    model.progress = progress;
    line_done(model, &done, &sitting.line.reply, ask);
    keep_reply(model, &sitting, moment, ask);
    save_record(model, ask);
    ask_what_to_keep(model);
    let next = sitting.next_line().and_then(|id| model.drill(id));
    if let Some(drill) = next {
        sitting.go_on(drill, model.language);
        model.sitting = Some(sitting);
        save_sitting(model, ask);
    } else {
        sitting.finished.push(done);
        model.closing = Some(sitting.finished);
        ask.push(Effect::Remove(Slot::Sitting));
    }
    hush(model, ask);
    ask.push(Effect::ShowScreen);
}
