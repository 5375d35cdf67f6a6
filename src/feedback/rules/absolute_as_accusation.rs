//! "You always exaggerate", "nothing's ever good enough": a whole person on trial (criticism in the Gottman lineage).
//! An absolute the partner said, feels or bears ("you never get a turn", "you feel I'm always on it") and a warm one
//! ("I'll always love you") are left alone.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Match, Span};

pub(super) const RULE: Rule = Rule { id: "absolute-as-accusation", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().absolute_as_accusation;
    let mut spans: Vec<Span> = heard
        .charged(cues.whole)
        .iter()
        .filter(|found| heard.reading.ends_at(cues.warm, found.end).is_none())
        .map(Match::span)
        .collect();
    spans.extend(heard.charged(cues.openings).iter().filter_map(|found| charge(heard, found)));
    spans.sort_unstable();
    Noticed::at(spans.into_iter().take(2))
}

/// The absolute and the fault it charges with; none where the verb may be the partner's burden.
fn charge(heard: &Heard, found: &Match) -> Option<Span> {
    let cues = &heard.cues().absolute_as_accusation;
    let words = heard.reading.words().get(found.end..).unwrap_or_default();
    let at = found.end + words.iter().take_while(|word| cues.small.contains(&word.form.as_str())).count();
    let never = Heard::any_of(found.words(), cues.nevers);
    let being = Heard::any_of(found.words(), cues.being);
    let faults = match (never, being) {
        (true, _) => cues.faults_never,
        (false, true) => cues.faults_being,
        (false, false) => cues.faults_always,
    };
    let end = heard
        .reading
        .ends_at(faults, at)
        .or_else(|| (never && being).then(|| heard.reading.ends_at(cues.faults_being, at))?)?;
    // What the partner said of themselves may be given back.
    if heard.echoes(found.clause()) || (!never && heard.reading.ends_at(cues.warm, at).is_some()) {
        return None;
    }
    heard.reading.span_of(found.start..end)
}
