//! The observations on somebody's saying, and how each is noticed. Most go by phrases; where it takes more, a function of
//! [`super::own`], [`super::asked`] or [`super::told`] looks.

use super::Purpose::{self, Consequence, Limit, Need, Request, Thanks};
use super::asked::{asks, doable, hard_start, only_stop, pile, praise_but, vague, warm, when};
use super::own::{evidence, good_effect, own_action, own_effect, own_feeling, own_need, verdicts};
use super::spoken::{Spoken, Who, marks, who};
use super::told::{camera, sized};
use crate::ear::{By, Kind, Observation};
use crate::text::Span;

/// One observation: what it is called, of which purposes it is, and how it is noticed.
pub(super) struct Rule {
    pub id: &'static str,
    pub kind: Kind,
    pub of: &'static [Purpose],
    /// The words it rests on. Silent when unsure.
    notice: fn(&Spoken) -> Vec<Span>,
}

impl Rule {
    pub fn is_for(&self, purpose: Purpose) -> bool {
        self.of.contains(&purpose)
    }

    pub fn notice(&self, spoken: &Spoken) -> Option<Observation> {
        let mut spans = (self.notice)(spoken);
        spans.sort_by_key(|span| span.start);
        // Marks that overlap become one, so that a screen can draw them.
        let mut merged: Vec<Span> = Vec::new();
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.start < last.end => last.end = last.end.max(span.end),
                _ => merged.push(span),
            }
        }
        let found = !merged.is_empty();
        found.then(|| Observation {
            id: self.id,
            kind: self.kind,
            spans: merged,
            about: None,
            by: By::Rules,
            then: false,
        })
    }
}

const fn strength(id: &'static str, of: &'static [Purpose], notice: fn(&Spoken) -> Vec<Span>) -> Rule {
    Rule { id, kind: Kind::Strength, of, notice }
}

const fn suggestion(id: &'static str, of: &'static [Purpose], notice: fn(&Spoken) -> Vec<Span>) -> Rule {
    Rule { id, kind: Kind::Suggestion, of, notice }
}

/// What charges the other may stand in any saying but in thanks.
const HARD: &[Purpose] = &[Need, Request, Limit, Consequence];

/// Every rule; of each kind the weightier first, which is the order in which they are shown.
pub(super) static RULES: &[Rule] = &[
    // Strengths.
    strength("evidence", &[Thanks], evidence),
    strength("good-effect", &[Thanks], good_effect),
    strength("own-action", &[Limit, Consequence], |spoken| {
        if threat(spoken).is_empty() { own_action(spoken) } else { Vec::new() }
    }),
    strength("own-need", &[Need, Limit], own_need),
    strength("asks", &[Request, Limit, Need], |spoken| marks(&asks(spoken))),
    strength("doable", &[Request], |spoken| marks(&doable(spoken))),
    strength("shared-aim", &[Need, Request, Limit], |spoken| marks(&spoken.with(&spoken.cues().shared_aim))),
    strength("own-feeling", &[Need, Consequence, Thanks, Limit], own_feeling),
    strength("camera", &[Need, Consequence], camera),
    strength("own-effect", &[Need, Consequence], own_effect),
    strength("warm-start", &[Need, Request, Limit], |spoken| {
        if praise_but(spoken).is_empty() { marks(&warm(spoken)) } else { Vec::new() }
    }),
    strength("purpose", &[Limit, Request], |spoken| marks(&spoken.with(&spoken.cues().purpose))),
    strength("stays-open", &[Limit, Request], |spoken| marks(&spoken.with(&spoken.cues().stays_open))),
    strength("when", &[Request, Limit], when),
    strength("sized", &[Need, Consequence], sized),
    // Suggestions.
    suggestion("threat", &[Limit, Consequence, Request], threat),
    suggestion("order", &[Limit, Request], |spoken| marks(&spoken.with(&spoken.cues().order))),
    suggestion("need-on-you", &[Need, Limit], need_on_you),
    suggestion("diagnosis", HARD, diagnosis),
    suggestion("judgement", HARD, judgement),
    suggestion("blame-for-feeling", HARD, blame),
    suggestion("praise-but", &[Need, Request, Limit, Thanks], |spoken| marks(&praise_but(spoken))),
    suggestion("absolute", HARD, absolute),
    suggestion("verdict-feeling", HARD, |spoken| marks(&verdicts(spoken))),
    suggestion("opinion-as-feeling", &[Need, Request, Limit, Consequence, Thanks], opinion),
    suggestion("comparison", &[Thanks, Need, Request], |spoken| marks(&spoken.with(&spoken.cues().comparison))),
    suggestion("demand", &[Request, Limit], |spoken| marks(&spoken.with(&spoken.cues().demand))),
    suggestion("pile", &[Need, Request], pile),
    suggestion("only-stop", &[Request], only_stop),
    suggestion("vague", &[Request, Limit], |spoken| marks(&vague(spoken))),
    suggestion("hard-start", &[Need, Request], |spoken| {
        let mut hard = Vec::new();
        for charge in [threat, need_on_you, diagnosis, judgement, blame, absolute, pile] {
            hard.extend(charge(spoken));
        }
        hard.extend(marks(&spoken.with(&spoken.cues().order)));
        hard.extend(marks(&spoken.with(&spoken.cues().demand)));
        hard_start(spoken, &hard)
    }),
    suggestion("trait-only", &[Thanks], trait_only),
];

fn threat(spoken: &Spoken) -> Vec<Span> {
    marks(&spoken.with(&spoken.cues().threat))
}

fn need_on_you(spoken: &Spoken) -> Vec<Span> {
    marks(&spoken.charged(&spoken.cues().need_on_you))
}

fn diagnosis(spoken: &Spoken) -> Vec<Span> {
    marks(&spoken.charged(&spoken.cues().diagnosis))
}

/// A judging word that is not the speaker's of themselves.
fn judgement(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().judgement;
    let words = spoken.without(spoken.claimed(cues.plain), cues.unless);
    marks(&words.that(&|found| who(found) != Who::I))
}

/// "You make me …", unless what follows is good.
fn blame(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().blame_for_feeling;
    let blamed = spoken.claimed(cues.plain);
    marks(&blamed.that(&|found| !spoken.reading.has_at(cues.unless, found.end)))
}

fn absolute(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().absolute;
    marks(&spoken.without(spoken.said(cues.plain).that(&|found| !spoken.is_unclaimed(found)), cues.unless))
}

/// "I feel that …", and then a thought.
fn opinion(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().opinion_as_feeling;
    let thoughts = spoken.claimed(cues.plain);
    marks(&thoughts.that(&|found| who(found) != Who::You && !spoken.reading.has_at(cues.unless, found.end)))
}

/// Praise of the person with nothing that they did.
fn trait_only(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().trait_only;
    let praise = spoken.with(cues);
    let told = !evidence(spoken).is_empty() || !good_effect(spoken).is_empty();
    if told || !own_feeling(spoken).is_empty() || !praise_but(spoken).is_empty() { Vec::new() } else { marks(&praise) }
}
