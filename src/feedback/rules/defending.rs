//! The listener's reasons and intentions (defensiveness in the Gottman lineage). "You know I didn't mean it, and it
//! still hurt" is the partner's; "I wasn't really listening" owns a part.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::starts_in;
use crate::text::{Clause, Match, Span, Subject};

pub(super) const RULE: Rule = Rule { id: "defending", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().defending;
    let owned = heard.reading.find(cues.owning);
    let excuses = |found: &Match| {
        let range = found.clause().range();
        !starts_in(&owned, range.start.max(found.start.saturating_sub(3))..range.end)
    };
    let mut found: Vec<Match> = heard.charged(cues.excuses).into_iter().filter(excuses).collect();
    // A plain reason beside a hearing is fair enough.
    if found.is_empty() && !heard.gives_back() {
        let reasons = heard.own(cues.reasons).into_iter().chain(heard.charged(cues.surprises));
        found = reasons.filter(excuses).filter(|found| !leads_to_partner(found)).collect();
    }
    let mut spans: Vec<Span> = found.iter().map(Match::span).collect();
    if spans.is_empty() && heard.addressed() {
        let told = heard.plain_facts().into_iter().filter(|clause| clause.subject() == Subject::Listener);
        spans = told.filter(|clause| !argues(heard, *clause)).map(|clause| clause.span()).collect();
    }
    Noticed::at(spans.into_iter().take(2))
}

/// "I work late and you eat alone" tells both sides.
fn leads_to_partner(found: &Match) -> bool {
    let clause = found.clause();
    clause.next().is_some_and(|next| {
        next.sentence() == clause.sentence() && next.opener() == Some("and") && next.subject() == Subject::Partner
    })
}

/// The same thing the partner spoke of: then it is an argument more than a reason.
fn argues(heard: &Heard, clause: Clause) -> bool {
    clause.words().iter().any(|word| word.is_content() && heard.statement.says(&word.stem))
}
