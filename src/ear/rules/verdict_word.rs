//! A word that judges somebody's act more than it tells a feeling, brought in by the listener.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Frame, Match};

pub(super) const RULE: Rule = Rule { id: "verdict-word", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let found = heard.reading.find(heard.feeling_words().verdicts).first_that(&|found| {
        let felt = found.before().iter().rev().take(5).any(|word| word.is(Class::FEEL | Class::BE));
        let theirs = found.words().iter().any(|word| heard.statement.says(word) || heard.statement.says_kin(word));
        found.frame() == Frame::Attributed
            && felt
            && !theirs
            && !found.negated()
            && !found.quoted()
            && !is_authored(heard, found)
    })?;
    Some(Noticed::at(found)?.about(found.said()))
}

/// An author who lists the word takes it for a fair hearing.
fn is_authored(heard: &Heard, found: &Match) -> bool {
    let authored = heard.expected.iter().chain(heard.needs.iter()).chain(heard.points.iter());
    authored.into_iter().any(|authored| authored.overlaps(found))
}
