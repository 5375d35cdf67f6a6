//! The listener's reasons and intentions (defensiveness in the Gottman lineage). "You know I didn't mean it, and it
//! still hurt" is the partner's; "I wasn't really listening" owns a part.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Match, Subject, any_among};

pub(super) const RULE: Rule = Rule { id: "defending", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().defending;
    let owned = heard.reading.find(cues.owning);
    let excuses = |found: &Match| {
        let range = found.clause().range();
        // "You asked me to ring and I forgot", where that was said.
        let given_back = any_among(found.words(), "asked told") && heard.echoes(found.clause());
        !given_back && !owned.start_in(range.start.max(found.start.saturating_sub(3))..range.end)
    };
    let mut found = heard.charged(cues.excuses).that(&excuses);
    // A plain reason beside a hearing is fair enough.
    if found.is_empty() && !heard.gives_back() {
        let reasons = heard.own(cues.reasons).and(heard.charged(cues.surprises));
        // "My day was hell too, the boss kept us" is a story of one's own.
        let told_too = |found: &Match| found.before().iter().any(|word| word.form == "too");
        found = reasons.that(&|found| excuses(found) && !leads_to_partner(found) && !told_too(found));
    }
    if found.is_empty() && heard.addressed() {
        // Of the same thing the partner spoke of: then it is an argument more than a reason.
        let argues = |fact: &Match| fact.words().iter().any(|word| heard.statement.says(word));
        found = heard.plain_facts().that(&|fact| fact.clause().subject() == Subject::Listener && !argues(fact));
    }
    Noticed::all(found.that(&|found| !offers(found) && !likened(found)), 2)
}

/// "It felt cold, like I wasn't even home" says how it was for the partner.
fn likened(found: &Match) -> bool {
    found.before().last().is_some_and(|word| word.among("like though if"))
}

/// "How about I only play after ten" offers something.
fn offers(found: &Match) -> bool {
    found.before().windows(2).any(|pair| pair[0].among("how what") && pair[1].among("about if"))
}

/// "I work late and you eat alone" tells both sides.
fn leads_to_partner(found: &Match) -> bool {
    let clause = found.clause();
    clause.next().is_some_and(|next| {
        next.sentence() == clause.sentence() && next.opener() == Some("and") && next.subject() == Subject::Partner
    })
}
