//! One verdict from both: what the rules noticed and what the learned reader makes of the same reply.

use super::observation::{By, Kind, Observation};
use super::rules::RULES;
use crate::text::Span;
use hearback_reader::{Impression, LAST, ROADBLOCK, at_once, last_sentence};

/// How sure the reader must be of one observation. `bars.toml` says how they were found.
#[derive(Debug, Clone, Copy)]
pub struct Bar {
    pub id: &'static str,
    /// A rule's note stands from here on, 0 to 1.
    pub stands: f32,
    /// The reader's word is enough from here on, 0 to 1; above 1 it never is.
    pub alone: f32,
    /// It is about the form of the words, and holds whether or not the partner was heard.
    pub form: bool,
    /// It is a roadblock.
    pub roadblock: bool,
    /// What is said of it is wrong too often: it is off until somebody turns it on.
    pub off: bool,
}

/// The last sentence gets in the way by itself only where all of the reply is likelier to than not.
const LIKELY: f32 = 0.5;

include!(concat!(env!("OUT_DIR"), "/bars.rs"));

impl Bar {
    /// From here on it may be asked what the observation rests on.
    pub(super) fn asks(&self) -> f32 {
        if self.id == ROADBLOCK { self.stands } else { self.alone }
    }
}

/// Whether a note is off until somebody turns it on.
pub fn is_off(id: &str) -> bool {
    BARS.iter().any(|bar| bar.id == id && bar.off)
}

/// Leaves what both can stand by, in the order of the rules. `stretches` are those the reader was asked about.
pub(super) fn weigh(
    impression: &Impression,
    reply: &str,
    stretches: &[Span],
    noticed: Vec<Observation>,
) -> Vec<Observation> {
    let [partly, whole] = impression.heard;
    let last = Last::of(impression, reply);
    let mut weighed = Vec::new();
    for rule in RULES {
        let at = BARS.iter().position(|bar| bar.id == rule.id);
        let known = at.and_then(|at| Some((BARS[at], *impression.sure.get(at)?, *impression.hangs.get(at)?)));
        let any_roadblock = rule.id == ROADBLOCK;
        // Whichever a rule took it for, it is one. Its words are the reader's: the rule's word for them was not taken.
        let takes = |one: &&Observation| {
            one.id == rule.id || any_roadblock && BARS.iter().any(|bar| bar.roadblock && bar.id == one.id)
        };
        let own = noticed.iter().find(takes);
        let Some((bar, sure, hangs)) = known else {
            // The reader knows nothing of it.
            weighed.extend(own.cloned());
            continue;
        };
        let instead = if own.is_some() { BESIDE } else { INSTEAD };
        let contradicted = match rule.kind {
            Kind::Strength => partly < PRAISE,
            Kind::Suggestion => whole > TOLD || any_roadblock && sure < CERTAIN && partly > instead,
        };
        // What was heard before it excuses no answer in the last sentence.
        let at_last = match own {
            Some(own) if bar.roadblock => partly > BESIDE && last.as_ref().is_some_and(|last| last.has(own)),
            _ => any_roadblock && whole <= TOLD && sure >= LIKELY && last.as_ref().is_some_and(Last::answers),
        };
        if contradicted && !bar.form && !at_last {
            continue;
        }
        let by = match own {
            Some(_) if sure >= bar.alone => By::Both,
            Some(_) if sure >= bar.stands => By::Rules,
            None if sure >= bar.alone => By::Reader,
            _ if at_last => {
                if any_roadblock {
                    By::Reader
                } else {
                    By::Rules
                }
            }
            _ => continue,
        };
        let (spans, about) = match own.filter(|_| !any_roadblock) {
            Some(own) => (own.spans.clone(), own.about.clone()),
            None if at_last => (last.iter().map(|last| last.span).collect(), None),
            None => {
                let turns = stretches.chunks(at_once(stretches.len())).enumerate();
                let hung = turns.filter(|(turn, _)| hangs >> turn & 1 == 1);
                (hung.flat_map(|(_, left_out)| left_out).copied().collect(), None)
            }
        };
        weighed.push(Observation { id: rule.id, kind: rule.kind, spans, about, by, then: false, off: bar.off });
    }
    weighed
}

/// What the reader makes of the last sentence by itself.
struct Last {
    span: Span,
    bar: Bar,
    /// How likely it is an answer and no hearing.
    sure: f32,
}

impl Last {
    fn of(impression: &Impression, reply: &str) -> Option<Self> {
        let at = BARS.iter().position(|bar| bar.id == LAST)?;
        let last = last_sentence(reply)?;
        let span = Span { start: last.start, end: last.end };
        Some(Self { span, bar: BARS[at], sure: *impression.sure.get(at)? })
    }

    /// It is an answer, by the reader's word alone.
    fn answers(&self) -> bool {
        self.sure >= self.bar.alone
    }

    /// It is one, and a rule knows which.
    fn has(&self, own: &Observation) -> bool {
        let within = |span: &Span| self.span.start <= span.start && span.end <= self.span.end;
        self.sure >= self.bar.stands && own.spans.iter().all(within)
    }
}
