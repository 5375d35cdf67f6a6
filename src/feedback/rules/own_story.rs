//! The listener's own life, or a turn to something else, with nothing of the partner's beside it (Gordon: diverting;
//! MITI: self-disclosure). "I remember that dinner; you went quiet" stays with the partner.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Clause, Frame, Match, Span};

pub(super) const RULE: Rule = Rule { id: "own-story", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.gives_back() {
        return None;
    }
    let cues = &heard.cues().own_story;
    let mut spans: Vec<Span> = [cues.me_too, cues.asides]
        .into_iter()
        .flat_map(|list| heard.charged(list))
        .map(|found| Match::span(&found))
        .collect();
    spans.extend(heard.reading.clauses().filter(|clause| is_of_own_people(heard, *clause)).map(|clause| clause.span()));
    // A laugh, and nothing about the partner.
    if !Heard::any_of(heard.reading.words(), heard.grammar().classes.partner) {
        spans.extend(
            heard.reading.words().iter().filter(|word| cues.jokes.contains(&word.form.as_str())).map(|word| word.span),
        );
    }
    if !heard.addressed() {
        spans.extend(heard.plain_facts().into_iter().map(|clause| clause.span()));
    }
    spans.sort_unstable();
    Noticed::at(spans.into_iter().take(2))
}

/// "My boss ignores me": somebody from the listener's life, whom the partner did not speak of. "My boss called" explains.
fn is_of_own_people(heard: &Heard, clause: Clause) -> bool {
    let cues = &heard.cues().own_story;
    let said = match clause.said() {
        [when, rest @ ..] if when.form == cues.when => rest,
        said => said,
    };
    let [mine, who, rest @ ..] = said else { return false };
    mine.form == cues.my
        && cues.people.contains(&who.form.as_str())
        && rest.len() >= 2
        && (!heard.statement.said.contains(&who.stem) || Heard::any_of(rest, cues.likewise))
        && !rest.iter().any(|word| cues.errands.contains(&word.stem.as_str()))
        && matches!(clause.frame(), Frame::Own | Frame::Other)
}
