//! The listener's own life, or a turn to something else, with nothing of the partner's beside it (Gordon: diverting;
//! MITI: self-disclosure). "I remember that dinner; you went quiet" stays with the partner.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Clause, Frame, any_among, any_in};

pub(super) const RULE: Rule = Rule { id: "own-story", kind: Kind::Suggestion, notice };

/// Words in a reply that is no more than a laugh.
const LAUGH: usize = 5;

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.gives_back() {
        return None;
    }
    let cues = &heard.cues().own_story;
    let mut found = heard
        .charged(cues.me_too)
        .and(heard.charged(cues.asides))
        .and(heard.reading.clauses_that(&|clause| is_of_own_people(heard, clause)));
    // A laugh, and nothing about the partner.
    if heard.reading.words().len() <= LAUGH && !any_in(heard.reading.words(), heard.grammar().classes.partner) {
        found = found.and(heard.reading.words_that(&|word| cues.jokes.contains(&word.form)));
    }
    if !heard.addressed() {
        // "I did it Monday" is about the thing itself.
        found = found.and(heard.plain_facts().that(&|fact| !any_among(fact.words(), "it that")));
    }
    Noticed::all(found, 2)
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
        && cues.people.contains(&who.form)
        && rest.len() >= 2
        && (!heard.statement.has(who) || any_in(rest, cues.likewise))
        && !rest.iter().any(|word| cues.errands.contains(&word.stem))
        && matches!(clause.frame(), Frame::Own | Frame::Other)
}
