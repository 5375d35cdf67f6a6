//! A fix, a plan or an order before the feeling is heard (Gordon: ordering, advising; MITI: persuade). What the
//! partner would like done ("you wish we could …"), care ("you shouldn't have to ask"), needs ("you need to know you
//! matter") and invitations ("tell me more") are left alone.

use super::{Noticed, Rule};
use crate::content::List;
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Clause, Frame, Match, Word, any_among, any_in};

pub(super) const RULE: Rule = Rule { id: "advice", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().advice;
    let found = heard
        .charged(cues.offers)
        // "Why can't you just ask" is a why, and it is heard as one.
        .that(&|found| !any_in(found.before(), cues.why) && !doubts(heard, found) && !blames(found))
        .and(heard.charged(cues.musts).that(&|found| is_told(heard, found)))
        .and(heard.charged(cues.needs).that(&|found| needs_doing(heard, found)))
        .and(heard.charged(cues.burdens).that(&|found| has_deed(heard, found, cues.burden_deeds)))
        .and(heard.charged(cues.options).that(&|found| has_deed(heard, found, cues.option_deeds)))
        .and(heard.reading.find(cues.disguised).that(&|found| !found.quoted()))
        .and(heard.own(cues.orders).that(&|found| !reported(heard, found.clause())))
        .and(heard.reading.clauses_that(&|clause| is_order(heard, clause)))
        .and(heard.own(cues.verbs).that(&|found| has_object(heard, found)));
    // "Don't let it get you down" comforts, and is heard as that.
    let comforts = heard.reading.find(heard.cues().reassurance.soothers);
    let comforting = |found: &Match| comforts.start_in(found.start..found.end);
    // "You should have waited" is a charge, and no fix: nobody can do it any more.
    let past = |found: &Match| {
        let done = |word: &Word| {
            word.form.ends_with("ed")
                || word.among("come told been said done gone known thought left kept got given taken read")
        };
        let mut after = found
            .words()
            .iter()
            .chain(found.after())
            .skip_while(|word| !word.among("should could would"))
            .skip_while(|word| word.among("should could would you we not"));
        any_among(found.words(), "you we")
            && any_among(found.words(), "should could would")
            && after.next().is_some_and(|word| word.among("have of"))
            && after.next().is_some_and(done)
    };
    // "It makes you better company".
    let makes = |found: &Match| found.before().last().is_some_and(|word| word.stem == "mak" || word.stem == "make");
    Noticed::all(found.that(&|found| !comforting(found) && !past(found) && !makes(found)), 2)
}

/// "Why don't you trust me" asks, and does not advise.
fn doubts(heard: &Heard, found: &Match) -> bool {
    heard.reading.is_at(heard.cues().advice.why, found.start)
        && heard.reading.has_at(heard.cues().why_probe.doubts, found.end)
}

/// "Maybe if you didn't shout" is a charge, and no fix.
fn blames(found: &Match) -> bool {
    any_among(found.words(), "if") && found.rest().iter().take(3).any(|word| word.negates())
}

/// Nothing before it that makes it a wish, a question to both or a purpose: "I wish we could", "so we could".
fn is_plain(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().advice;
    let clause = found.clause();
    let purpose =
        clause.opener() == Some("so") && clause.previous().is_some_and(|before| before.frame() == Frame::Attributed);
    // "Something you could do", "like you've got to change".
    let named = found.joined_to().is_some_and(|before| cues.after.contains(&before.form));
    !purpose && !named && !any_in(found.before(), cues.before)
}

/// "You should …", and not "you shouldn't have to".
fn is_told(heard: &Heard, found: &Match) -> bool {
    is_plain(heard, found) && !heard.reading.has_at(heard.cues().advice.relieved, skip(heard, found.end))
}

/// "You need to stand up", and not "you need to vent".
fn needs_doing(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().advice;
    let at = skip(heard, found.end);
    let told = heard.reading.has_at(cues.told, at);
    // "You even got to read" tells of luck; "you've got to read" and "you gotta calm down" tell what to do.
    let lucky = any_among(found.words(), "got")
        && !any_among(found.words(), "have")
        && !heard.reading.has_at(cues.burden_deeds, at);
    // "You need to be more assertive" reads as a need of theirs and is an order.
    at < heard.reading.words().len()
        && is_plain(heard, found)
        && (told || (!lucky && found.frame() != Frame::Attributed && !heard.reading.is_at(cues.own_needs, at)))
}

fn has_deed(heard: &Heard, found: &Match, deeds: List) -> bool {
    let negated = found.rest().first().is_some_and(|word| word.negates());
    let at = skip(heard, found.end);
    is_plain(heard, found)
        && !negated
        && !heard.reading.has_at(heard.cues().advice.relieved, at)
        && heard.reading.has_at(deeds, at)
}

/// Past the small words that stand before a verb.
fn skip(heard: &Heard, from: usize) -> usize {
    heard.reading.past(heard.cues().advice.small, from)
}

/// An order that neither invites nor belongs to another observation.
fn is_order(heard: &Heard, clause: Clause) -> bool {
    let said = clause.said();
    let goes_on = matches!(clause.opener(), Some("and" | "or" | "nor")) && clause.hangs_on_partner();
    clause.frame() == Frame::Imperative
        && !clause.asked()
        && said.len() > 1
        && !said[0].quoted
        // "Stop knocking … like you'd given up": the partner's own words, taken up.
        && !heard.statement.has_run(said)
        && !goes_on
        && !heard.reading.has_at(heard.cues().advice.invites, skip(heard, clause.range().end - said.len()))
        && !reported(heard, clause)
}

/// "You want me there, phone away, put it down": still what the partner asks for.
fn reported(heard: &Heard, clause: Clause) -> bool {
    let reports = heard.cues().advice.reports;
    clause.hangs_on_partner()
        && clause.before().is_some_and(|before| before.words().iter().any(|word| reports.contains(&word.stem)))
}

fn has_object(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().advice;
    matches!(found.frame(), Frame::Other | Frame::Imperative | Frame::Own)
        && !found.clause().asked()
        && !reported(heard, found.clause())
        && !heard.reading.has_at(cues.invites, found.start)
        && heard.reading.is_at(cues.objects, found.end)
}
