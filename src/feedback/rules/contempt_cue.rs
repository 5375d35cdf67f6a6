//! Cues that may land as scorn: set phrases, words thrown at the partner, shouting in capitals, rolled eyes (contempt in
//! the Gottman lineage). Words alone can't tell a tone, so only cues that are rarely kind count; strong words given to
//! the partner's feeling ("you were furious!") are left alone.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Clause, Frame, Match, Span, Word};

pub(super) const RULE: Rule = Rule { id: "contempt-cue", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().contempt_cue;
    let mut spans: Vec<Span> = [cues.alone, cues.scorn]
        .into_iter()
        .flat_map(|list| heard.charged(list))
        .map(|found| Match::span(&found))
        .collect();
    spans.extend(
        heard.reading.words().iter().filter(|word| cues.eye_rolls.contains(&word.form.as_str())).map(|word| word.span),
    );
    if !Heard::any_of(heard.reading.words(), cues.warm) {
        spans.extend(heard.outside().filter(|clause| shouts(heard, *clause)).map(|clause| clause.span()));
        if !heard.gives_back() {
            spans.extend(
                heard.outside().filter(|clause| exclaims_at_partner(heard, *clause)).map(|clause| clause.span()),
            );
        }
    }
    spans.sort_unstable();
    Noticed::at(spans.into_iter().take(2))
}

/// Three words or more in capitals, most of the clause.
fn shouts(heard: &Heard, clause: Clause) -> bool {
    let counts = |word: &&Word| !heard.cues().contempt_cue.capitals.contains(&word.form.as_str());
    let shouted = clause.words().iter().filter(|word| word.shouted).filter(counts).count();
    shouted >= 3 && shouted * 2 > clause.words().len()
}

/// "Stop it!!!": three marks on an order or on words about the partner.
fn exclaims_at_partner(heard: &Heard, clause: Clause) -> bool {
    clause.ending().exclaims >= 3
        && (clause.frame() == Frame::Imperative || Heard::any_of(clause.words(), heard.grammar().classes.partner))
}
