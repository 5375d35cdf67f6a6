//! Disputing what happened or what was said (Gordon: arguing; MITI: confront). "It's not true that I listened, as you
//! saw it" gives the partner's view, and "that's not fair on you" takes their side.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Clause, Frame, Gap, Match, Span};

pub(super) const RULE: Rule = Rule { id: "arguing", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().arguing;
    let opened = heard.own(cues.openings).into_iter().filter(|found| !hears(heard, found));
    // "You're right, I never do it" owns up: beside a hearing the listener's "I never", "I didn't" is no denial.
    let hearing = heard.gives_back();
    let denied = heard.charged(cues.denials).into_iter().filter(|found| {
        let own = found.words().first().is_some_and(|word| word.form == "i");
        let bare = found.clause().asked() && found.clause().words().len() < 3;
        let owned = hearing || found.before().iter().any(|word| word.form == "right");
        !(bare || own && owned || lies_in_bed(heard, found))
    });
    let contradicted = heard.own(cues.contradictions);
    let flat = heard.own(cues.flat).into_iter().filter(|found| is_whole(found));
    let found = opened.chain(denied).chain(contradicted).chain(flat).filter(|found| !takes_their_side(heard, found));
    let mut spans: Vec<Span> = found.map(|found| found.span()).collect();
    spans.extend(heard.reading.clauses().filter(|clause| heard.denies_deed(*clause)).map(|clause| clause.span()));
    spans.extend(
        heard.plain_facts().into_iter().filter(|clause| is_counter_fact(heard, *clause)).map(|clause| clause.span()),
    );
    if heard.attributes_nothing() {
        spans.extend(heard.reading.clauses().filter(|clause| heard.claims_undone(*clause)).map(|clause| clause.span()));
    }
    spans.extend(heard.outside().filter(|clause| !hearing && disputes(*clause)).map(|clause| clause.span()));
    // "It wasn't a betrayal": the partner's own word, refused.
    let refused = heard.own(cues.verdicts).into_iter().filter(|found| {
        found.after().len() == 1 && is_whole(found) && found.after().iter().all(|word| heard.statement.says(&word.stem))
    });
    spans.extend(refused.map(|found| found.clause().span()));
    spans.sort_unstable();
    Noticed::at(spans.into_iter().take(2))
}

/// "I kissed you yesterday", set against the very thing the partner spoke of.
fn is_counter_fact(heard: &Heard, clause: Clause) -> bool {
    let same = clause.words().iter().any(|word| word.is_content() && heard.statement.says(&word.stem));
    heard.addressed() && (same || Heard::any_of(clause.words(), heard.cues().arguing.emphatic))
}

/// "We went out last week???": what was, with a question mark and not asked.
fn disputes(clause: Clause) -> bool {
    clause.asked()
        && clause.frame() == Frame::Own
        && clause.words().len() >= 4
        && match clause.said() {
            [who, verb, ..] => {
                (who.form == "we" && matches!(verb.form.as_str(), "went" | "had" | "did" | "were" | "talked" | "spent"))
                    || (who.form == "i" && matches!(verb.form.as_str(), "never" | "did" | "do"))
            }
            _ => false,
        }
}

/// "You're lying awake": no charge of a lie.
fn lies_in_bed(heard: &Heard, found: &Match) -> bool {
    found.words().last().is_some_and(|word| word.form == "lying")
        && heard.reading.ends_at(heard.cues().arguing.beds, found.end).is_some()
}

/// A sentence of its own: "You put yours away and I didn't" tells what happened.
fn is_whole(found: &Match) -> bool {
    let clause = found.clause();
    let apart = |other: Option<Clause>| other.is_none_or(|other| other.sentence() != clause.sentence());
    apart(clause.previous()) && apart(clause.next())
}

/// "In fact you'd have been happy with quiet": a guess at a feeling, however it starts.
fn hears(heard: &Heard, found: &Match) -> bool {
    let rest = heard.reading.words().get(found.end..).unwrap_or_default();
    rest.first().is_some_and(|word| heard.grammar().classes.partner.contains(&word.form.as_str()))
        && rest.iter().take_while(|word| word.gap < Gap::Stop).any(|word| heard.is_feeling(word))
}

fn takes_their_side(heard: &Heard, found: &Match) -> bool {
    // What somebody else did to the partner may well be "not right".
    let of_another =
        found.words().first().is_some_and(|word| heard.cues().arguing.pointing.contains(&word.form.as_str()))
            && !heard.addressed();
    of_another || heard.reading.ends_at(heard.cues().arguing.sides, found.end).is_some()
}
