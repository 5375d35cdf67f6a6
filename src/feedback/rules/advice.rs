//! A fix, a plan or an order before the feeling is heard (Gordon: ordering, advising; MITI: persuade). What the
//! partner would like done ("you wish we could …"), care ("you shouldn't have to ask"), needs ("you need to know you
//! matter") and invitations ("tell me more") are left alone.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::near;
use crate::text::{Clause, Frame, Gap, Match, Span};

pub(super) const RULE: Rule = Rule { id: "advice", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().advice;
    // "Why can't you just ask" is a why, and it is heard as one.
    let offers = heard
        .charged(cues.offers)
        .into_iter()
        .filter(|found| !Heard::any_of(near(found), cues.why) && !doubts(heard, found));
    let mut spans: Vec<Span> = offers.map(|found| found.span()).collect();
    spans.extend(heard.charged(cues.musts).iter().filter(|found| is_told(heard, found)).map(Match::span));
    spans.extend(heard.charged(cues.needs).iter().filter(|found| needs_doing(heard, found)).map(Match::span));
    for (openings, deeds) in [(cues.burdens, cues.burden_deeds), (cues.options, cues.option_deeds)] {
        spans.extend(heard.charged(openings).iter().filter(|found| has_deed(heard, found, deeds)).map(Match::span));
    }
    spans.extend(heard.reading.find(cues.disguised).iter().filter(|found| !found.quoted()).map(Match::span));
    spans.extend(heard.own(cues.orders).iter().filter(|found| !reported(heard, found.clause())).map(Match::span));
    spans.extend(heard.reading.clauses().filter(|clause| is_order(heard, *clause)).map(|clause| clause.span()));
    spans.extend(heard.own(cues.verbs).iter().filter(|found| has_object(heard, found)).map(Match::span));
    spans.sort_unstable();
    Noticed::at(spans.into_iter().take(2))
}

/// "Why don't you trust me" asks, and does not advise.
fn doubts(heard: &Heard, found: &Match) -> bool {
    Heard::any_of(found.words().get(..1).unwrap_or_default(), heard.cues().advice.why)
        && heard.reading.ends_at(heard.cues().why_probe.doubts, found.end).is_some()
}

/// Nothing before it that makes it a wish, a question to both or a purpose: "I wish we could", "so we could".
fn is_plain(heard: &Heard, found: &Match) -> bool {
    let purpose = found.clause().opener() == Some("so")
        && found.clause().previous().is_some_and(|before| before.frame() == Frame::Attributed);
    // "Something you could do", "like you've got to change".
    let named = found.start.checked_sub(1).and_then(|at| heard.reading.words().get(at)).is_some_and(|before| {
        let joined = heard.reading.words().get(found.start).is_some_and(|word| word.gap == Gap::None);
        joined && heard.cues().advice.after.contains(&before.form.as_str())
    });
    !purpose && !named && !Heard::any_of(near(found), heard.cues().advice.before)
}

/// "You should …", and not "you shouldn't have to".
fn is_told(heard: &Heard, found: &Match) -> bool {
    let at = skip(heard, found.end);
    is_plain(heard, found) && heard.reading.ends_at(heard.cues().advice.relieved, at).is_none()
}

/// "You need to stand up", and not "you need to vent".
fn needs_doing(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().advice;
    let at = skip(heard, found.end);
    let Some(verb) = heard.reading.words().get(at) else { return false };
    let told = heard.reading.ends_at(cues.told, at).is_some();
    // "You need to be more assertive" reads as a need of theirs and is an order.
    if found.frame() == Frame::Attributed && !told {
        return false;
    }
    // "You even got to read" tells of luck; "you've got to read" and "you gotta calm down" tell what to do.
    let got = Heard::any_of(found.words(), &["got"]) && !Heard::any_of(found.words(), &["have"]);
    if got && !told && heard.reading.ends_at(cues.burden_deeds, at).is_none() {
        return false;
    }
    is_plain(heard, found) && (!cues.own_needs.contains(&verb.form.as_str()) || told)
}

fn has_deed(heard: &Heard, found: &Match, deeds: &'static [&'static str]) -> bool {
    let at = skip(heard, found.end);
    let negated = heard.reading.words().get(found.end).is_some_and(|word| word.negates());
    is_plain(heard, found)
        && heard.reading.ends_at(heard.cues().advice.relieved, at).is_none()
        && !negated
        && heard.reading.ends_at(deeds, at).is_some()
}

/// Past the small words that stand before a verb.
fn skip(heard: &Heard, from: usize) -> usize {
    let words = heard.reading.words().get(from..).unwrap_or_default();
    from + words.iter().take_while(|word| heard.cues().advice.small.contains(&word.form.as_str())).count()
}

/// An order that neither invites nor belongs to another observation.
fn is_order(heard: &Heard, clause: Clause) -> bool {
    let cues = &heard.cues().advice;
    if clause.frame() != Frame::Imperative || clause.asked() || clause.said().first().is_none_or(|word| word.quoted) {
        return false;
    }
    let head = skip(heard, clause.range().end - clause.said().len());
    let goes_on = matches!(clause.opener(), Some("and" | "or" | "nor"))
        && clause
            .previous()
            .is_some_and(|before| before.sentence() == clause.sentence() && before.frame() == Frame::Attributed);
    clause.said().len() > 1
        && !goes_on
        && heard.reading.ends_at(cues.invites, head).is_none()
        && !reported(heard, clause)
}

/// "You want me there, phone away, put it down": still what the partner asks for.
fn reported(heard: &Heard, clause: Clause) -> bool {
    clause.previous().is_some_and(|before| {
        before.sentence() == clause.sentence()
            && before.frame() == Frame::Attributed
            && before.words().iter().any(|word| heard.cues().advice.reports.contains(&word.stem.as_str()))
    })
}

fn has_object(heard: &Heard, found: &Match) -> bool {
    let object = heard.reading.words().get(found.end);
    matches!(found.frame(), Frame::Other | Frame::Imperative | Frame::Own)
        && !found.clause().asked()
        && !reported(heard, found.clause())
        && heard.reading.ends_at(heard.cues().advice.invites, found.start).is_none()
        && object.is_some_and(|word| heard.cues().advice.objects.contains(&word.form.as_str()))
}
