//! So long that the partner's words are lost in it, or so short that nothing of them is there.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Frame, Span};

pub(super) const RULE: Rule = Rule { id: "size", kind: Kind::Suggestion, notice };

const LONG: usize = 60;
const SHORT: usize = 4;

fn notice(heard: &Heard) -> Option<Noticed> {
    let words = heard.reading.words().iter().filter(|word| word.form.chars().any(char::is_alphanumeric)).count();
    let whole = || heard.reading.span_of(0..heard.reading.words().len());
    if words > LONG && words * 2 > heard.statement.length * 3 {
        // The part past the length is marked, not the whole.
        let past = heard.reading.words().get(LONG..)?;
        return Noticed::at([Span { start: past.first()?.span.start, end: past.last()?.span.end }])
            .map(|noticed| noticed.about("long"));
    }
    let asks = heard.reading.clauses().any(|clause| matches!(clause.frame(), Frame::Question | Frame::Check));
    if words > 0 && words < SHORT && !asks {
        return Noticed::at(whole()).map(|noticed| noticed.about("short"));
    }
    None
}
