//! One verdict from both: what the rules noticed and what the learned reader makes of the same reply.

use super::observation::{By, Kind, Observation};
use super::rules::RULES;
use crate::text::Span;
use hearback_reader::Impression;

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
}

include!(concat!(env!("OUT_DIR"), "/bars.rs"));

/// Leaves what both can stand by, in the order of the rules. `stretches` are those the reader was asked about.
pub(super) fn weigh(impression: &Impression, stretches: &[Span], noticed: Vec<Observation>) -> Vec<Observation> {
    let [partly, whole] = impression.heard;
    let mut weighed = Vec::new();
    for rule in RULES {
        let at = BARS.iter().position(|bar| bar.id == rule.id);
        let known = at.and_then(|at| Some((BARS[at], *impression.sure.get(at)?, *impression.hangs.get(at)?)));
        let own = noticed.iter().find(|one| one.id == rule.id);
        let Some((bar, sure, hangs)) = known else {
            // The reader knows nothing of it.
            weighed.extend(own.cloned());
            continue;
        };
        let contradicted = match rule.kind {
            Kind::Strength => partly < PRAISE,
            Kind::Suggestion => whole > TOLD,
        };
        if contradicted && !bar.form {
            continue;
        }
        match own {
            Some(own) if sure >= bar.stands.min(bar.alone) => {
                let by = if sure >= bar.alone { By::Both } else { By::Rules };
                weighed.push(Observation { by, ..own.clone() });
            }
            None if sure >= bar.alone => {
                let spans = hangs.and_then(|at| stretches.get(at)).copied().into_iter().collect();
                weighed.push(Observation { id: rule.id, kind: rule.kind, spans, about: None, by: By::Reader });
            }
            _ => {}
        }
    }
    weighed
}
