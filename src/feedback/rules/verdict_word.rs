//! A word that judges somebody's act more than it tells a feeling, brought in by the listener.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::Frame;

pub(super) const RULE: Rule = Rule { id: "verdict-word", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let found = heard.reading.find(heard.feeling_words().verdicts).into_iter().find(|found| {
        let felt = found.before().iter().rev().take(5).any(|word| matches!(word.stem.as_str(), "feel" | "be"));
        let theirs = found.words().iter().any(|word| word.is_content() && heard.statement.says(&word.stem));
        found.frame() == Frame::Attributed
            && felt
            && !theirs
            && !found.negated()
            && !found.quoted()
            && !is_authored(heard, found)
    })?;
    let word: Vec<&str> = found.words().iter().map(|word| word.form.as_str()).collect();
    Noticed::at([found.span()]).map(|noticed| noticed.about(word.join(" ")))
}

/// An author who lists the word takes it for a fair hearing.
fn is_authored(heard: &Heard, found: &crate::text::Match) -> bool {
    heard.statement.feelings.iter().chain(&heard.statement.needs).chain(&heard.statement.points).any(|cues| {
        heard.reading.find_cues(cues).iter().any(|authored| authored.start < found.end && found.start < authored.end)
    })
}
