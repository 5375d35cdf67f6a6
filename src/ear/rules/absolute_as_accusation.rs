//! "You always exaggerate", "nothing's ever good enough": a whole person on trial (criticism in the Gottman lineage).
//! An absolute the partner said, feels or bears ("you never get a turn", "you feel I'm always on it") and a warm one
//! ("I'll always love you") are left alone.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Match, Matches, any_in};

pub(super) const RULE: Rule = Rule { id: "absolute-as-accusation", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().absolute_as_accusation;
    let mut found = heard.charged(cues.whole).that(&|found| !heard.reading.has_at(cues.warm, found.end));
    for opening in heard.charged(cues.openings).iter() {
        found = found.and(charge(heard, opening));
    }
    Noticed::all(found, 2)
}

/// The absolute and the fault it charges with; none where the verb may be the partner's burden.
fn charge<'r>(heard: &Heard<'r>, found: &Match) -> Matches<'r> {
    let cues = &heard.cues().absolute_as_accusation;
    let at = heard.reading.past(cues.small, found.end);
    let never = any_in(found.words(), cues.nevers);
    let being = any_in(found.words(), cues.being);
    let faults = match (never, being) {
        (true, _) => cues.faults_never,
        (false, true) => cues.faults_being,
        (false, false) => cues.faults_always,
    };
    // "You're always scared", where they said "I'm always scared".
    let own = found.words().last().is_some_and(|word| heard.statement.tells_of_speaker(word));
    let mut charged = Matches::default();
    let mut end = heard.reading.ends_at(faults, at);
    if end.is_none() && never && being {
        end = heard.reading.ends_at(cues.faults_being, at);
    }
    // What the partner said of themselves may be given back.
    if let Some(end) = end
        && !heard.echoes(found.clause())
        && !(being && own)
        && (never || !heard.reading.has_at(cues.warm, at))
    {
        charged.push(heard.reading.run(found.start, end));
    }
    charged
}
