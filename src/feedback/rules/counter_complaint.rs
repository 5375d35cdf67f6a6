//! A complaint handed back: "you do it too", "what about when you …" (defensiveness; scorekeeping). "You do it all
//! alone, it feels" and "you felt hurt too" are the partner's.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::near;
use crate::text::{Frame, Match, Subject};

pub(super) const RULE: Rule = Rule { id: "counter-complaint", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().counter_complaint;
    let returned = heard.own(cues.returns).into_iter();
    // What the partner owned up to may be given back.
    let charged = heard
        .own(cues.charges)
        .into_iter()
        .filter(|found| !heard.echoes(found.clause()) && !Heard::any_of(found.words(), cues.absolutes));
    let tailed = heard.own(cues.tails).into_iter().filter(|found| hands_back(heard, found));
    Noticed::all(returned.chain(charged).chain(tailed).take(2))
}

/// "You never text me either": about the partner, with a deed before the tail.
fn hands_back(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().counter_complaint;
    let before = near(found);
    found.frame() != Frame::Attributed
        && (found.after().is_empty() || cues.mid_tails.contains(&found.words()[0].form.as_str()))
        && found.clause().subject() == Subject::Partner
        && Heard::any_of(before, cues.you)
        && Heard::any_of(before, cues.deeds)
        && !Heard::any_of(before, cues.others)
        && !heard.echoes(found.clause())
}
