//! To the other phone and from it. A link is looked at before anything is kept.

use crate::areas::pause::update::{Shared, running};
use crate::areas::pause::{Meeting, Pause, read_agreement_link, read_link, write_agreement_link, write_link};
use crate::share::{Entry, draw_qr, write_calendar};
use crate::shell::effect::Effect;
use crate::shell::model::Model;
use crate::shell::route::Route;
use crate::shell::update::Moment;

/// Makes the link anew, because the moment it was made at is in it.
pub fn share(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    let link = model.pause.running.as_ref().and_then(|pause| write_link(pause, moment.now));
    model.pause.new_link = false;
    model.pause.other = model.pause.running.as_ref().map(Pause::ends);
    model.pause.two_phones = true;
    show_link(model, link, ask);
}

pub fn share_ours(model: &mut Model, ask: &mut Vec<Effect>) {
    let link = write_agreement_link(&model.pause.agreement);
    show_link(model, Some(link), ask);
}

/// Shows a link, with its code where it is short enough for one.
pub fn show_link(model: &mut Model, fragment: Option<String>, ask: &mut Vec<Effect>) {
    model.pause.shared = fragment.map(|fragment| {
        let link = [model.pause.address.as_str(), "#", &fragment].concat();
        Shared { code: draw_qr(&link), link, copied: None }
    });
    ask.push(Effect::Focus("shared"));
}

/// The end as a calendar file: the sure way to be told on a phone that is locked.
pub fn calendar(model: &Model, moment: Moment, ask: &mut Vec<Effect>) {
    let Some(pause) = model.pause.on() else { return };
    let words = &model.language.words.pause.share;
    // The same pause with a new end takes the place of the old entry.
    let id = ["time-", &pause.started().to_string()].concat();
    let text = write_calendar(&Entry {
        id: &id,
        title: words.neutral,
        starts: pause.ends(),
        ends: pause.ends(),
        made: moment.now,
    });
    ask.push(Effect::Download { name: words.file.into(), text });
}

pub fn arrive_at_link(model: &mut Model, body: &str, moment: Moment) {
    model.pause.now = moment.now;
    model.pause.invited = Some(read_link(&["/pause/", body].concat(), moment.now));
}

pub fn arrive_at_ours(model: &mut Model, body: &str) {
    model.pause.received = Some(read_agreement_link(&["/pause/ours/", body].concat()));
}

/// Joins as the link stands at this moment: it may have ended while it was looked at.
pub fn join(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    let Route::PauseLink(body) = &model.route else { return };
    let invited = read_link(&["/pause/", body].concat(), moment.now);
    let Ok(invitation) = &invited else {
        model.pause.invited = Some(invited);
        return;
    };
    let known =
        model.pause.on().is_some_and(|here| matches!(here.meets(&invitation.pause), Meeting::Same | Meeting::Older));
    if !known {
        running::begin(model, invitation.pause.clone(), ask);
    }
    model.pause.other = Some(invitation.pause.ends());
    model.pause.two_phones = true;
    refuse(model, ask);
}

/// Leaves the link, which must not ask again at the next reload, and goes to the clock.
pub fn refuse(model: &mut Model, ask: &mut Vec<Effect>) {
    model.pause.invited = None;
    model.route = Route::Pause;
    ask.push(Effect::Replace(Route::Pause));
    ask.push(Effect::ShowScreen);
}
