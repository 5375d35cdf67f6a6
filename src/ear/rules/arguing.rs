//! Disputing what happened or what was said (Gordon: arguing; MITI: confront). "It's not true that I listened, as you
//! saw it" gives the partner's view, and "that's not fair on you" takes their side.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Clause, Frame, Gap, Match, any_among, any_in};

pub(super) const RULE: Rule = Rule { id: "arguing", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().arguing;
    let reading = heard.reading;
    let hearing = heard.gives_back();
    let denials = heard.charged(cues.denials).that(&|found| {
        let bare = found.clause().asked() && found.clause().words().len() < 3;
        // "You're right, I never do it" owns up: beside a hearing the listener's "I never" is no denial.
        let owned = hearing || any_among(found.before(), "right");
        // "You're lying awake": no charge of a lie.
        let lies_in_bed =
            found.words().last().is_some_and(|word| word.form == "lying") && reading.has_at(cues.beds, found.end);
        !(bare || lies_in_bed || owned && found.words()[0].form == "i" || heard.admits(found.clause()))
    });
    let disputed = heard
        .own(cues.openings)
        .that(&|found| !hears(heard, found))
        .and(denials)
        .and(heard.own(cues.contradictions))
        .and(heard.own(cues.flat).that(&is_whole))
        .that(&|found| !takes_their_side(heard, found));
    // "It wasn't a betrayal": the partner's own word, refused.
    let refused = heard
        .own(cues.verdicts)
        .that(&|found| is_whole(found) && matches!(found.after(), [word] if heard.statement.says(word)));
    let nothing = heard.attributes_nothing();
    let against = reading.clauses_that(&|clause| {
        heard.denies_deed(clause)
            || (nothing && heard.claims_undone(clause))
            || (!hearing && disputes(clause))
            || heard.says_otherwise(clause)
            || refused.start_in(clause.range())
    });
    let facts = heard.plain_facts().that(&|fact| is_counter_fact(heard, fact.clause()));
    Noticed::all(disputed.and(against).and(facts), 2)
}

/// "I kissed you yesterday", set against the very thing the partner spoke of.
fn is_counter_fact(heard: &Heard, clause: Clause) -> bool {
    let same = clause.words().iter().any(|word| heard.statement.says(word));
    heard.addressed() && (same || any_in(clause.words(), heard.cues().arguing.emphatic))
}

/// "We went out last week???": what was, with a question mark and not asked.
fn disputes(clause: Clause) -> bool {
    let told = match clause.said() {
        [who, verb, ..] if who.form == "we" => verb.among("went had did were talked spent"),
        [who, verb, ..] if who.form == "i" => verb.among("never did do"),
        _ => false,
    };
    told && clause.asked() && clause.frame() == Frame::Own && clause.words().len() >= 4
}

/// A sentence of its own: "You put yours away and I didn't" tells what happened.
fn is_whole(found: &Match) -> bool {
    let clause = found.clause();
    clause.before().is_none() && clause.next().is_none_or(|next| next.sentence() != clause.sentence())
}

/// "In fact you'd have been happy with quiet": a guess at a feeling, however it starts.
fn hears(heard: &Heard, found: &Match) -> bool {
    let rest = found.rest();
    let end = rest.iter().position(|word| word.gap == Gap::Stop).unwrap_or(rest.len());
    heard.reading.is_at(heard.grammar().classes.partner, found.end)
        && rest[..end].iter().any(|word| heard.is_feeling(word))
}

fn takes_their_side(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().arguing;
    // What somebody else did to the partner may well be "not right".
    let of_another = heard.reading.is_at(cues.pointing, found.start) && !heard.addressed();
    of_another || heard.reading.has_at(cues.sides, found.end)
}
