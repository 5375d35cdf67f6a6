//! The opposite of what was said: a wish heard as no wish, or a "don't need" heard as a need.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Frame, Match, Subject, Word};

pub(super) const RULE: Rule = Rule { id: "polarity-flipped", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let wish_denied = heard.needs.iter().find(|(need, found)| {
        heard.prompt.needs.get(*need).is_some_and(|need| need.explicit)
            && is_partners(found)
            && !found.words().iter().any(Word::negates)
            && not_wanting(heard, found.before())
            && !heard.statement.unwanted.iter().any(|stem| found.words().iter().any(|word| word.stem == *stem))
    });
    if let Some((_, found)) = wish_denied {
        return Noticed::at(
            heard.reading.span_of(found.start.saturating_sub(3).max(found.clause().range().start)..found.end),
        );
    }
    wanted_unwanted(heard).or_else(|| unwanted_wanted(heard)).or_else(|| event_denied(heard))
}

/// "You don't want the half hour", where nothing is authored and the half hour was wanted.
fn wanted_unwanted(heard: &Heard) -> Option<Noticed> {
    let wants = &heard.grammar().frames.plain_wants;
    let clause = heard.attributed().find(|clause| {
        let words = clause.words();
        let Some(want) = words.iter().rposition(|word| wants.contains(&word.form.as_str())) else { return false };
        let object = &words[want + 1..];
        let telling: Vec<&Word> = object.iter().filter(|word| word.is_telling()).collect();
        // All that is refused must be what was wanted, and nothing of it what was refused.
        let wanted = |word: &&Word| {
            heard.statement.wanted.contains(&word.stem) && !heard.statement.unwanted.contains(&word.stem)
        };
        clause.subject() == Subject::Partner
            && !clause.asked()
            && !telling.is_empty()
            && telling.iter().all(wanted)
            && not_wanting(heard, &words[..want + 1])
            && object.len() <= 6
            && !object.iter().any(|word| matches!(word.form.as_str(), "to" | "but" | "just" | "only" | "without"))
    })?;
    Noticed::at([clause.span()])
}

/// "You didn't pass your test", where it was passed: "not" right before the word for what happened.
fn event_denied(heard: &Heard) -> Option<Noticed> {
    let denied = heard.points.iter().map(|(_, found)| found).find(|found| {
        let before = found.before();
        let not = before.len() >= 2
            && before[before.len() - 1].form == "not"
            && matches!(before[before.len() - 2].stem.as_str(), "do" | "have");
        let said = found
            .words()
            .iter()
            .all(|word| heard.statement.said.contains(&word.stem) || heard.statement.turned.contains(&word.stem))
            && !heard.statement.negated.contains(&found.words()[0].stem);
        not && said && found.clause().subject() == Subject::Partner && !found.clause().asked()
    })?;
    Noticed::at(heard.reading.span_of(denied.start - 2..denied.end))
}

fn is_partners(found: &Match) -> bool {
    found.frame() == Frame::Attributed && found.clause().subject() == Subject::Partner && !found.clause().asked()
}

/// The words before end in a want that is negated: "you don't really want".
fn not_wanting(heard: &Heard, before: &[Word]) -> bool {
    let wants = &heard.grammar().frames.plain_wants;
    let Some(want) = before.iter().rposition(|word| wants.contains(&word.form.as_str())) else { return false };
    let near: Vec<&str> = before[..want].iter().rev().take(3).map(|word| word.form.as_str()).collect();
    let negated = near.iter().any(|form| matches!(*form, "not" | "never")) || near.starts_with(&["longer", "no"]);
    // "Don't want to lose that half hour" wants it; "don't want to share" ends right before what is wanted.
    let rest = &before[want..];
    let rest = rest.split_last().filter(|(last, _)| last.form == "to").map_or(rest, |(_, rest)| rest);
    negated && rest.len() <= 5 && !rest.iter().any(|word| matches!(word.form.as_str(), "but" | "just" | "to" | "only"))
}

/// "You want me to talk", where "I don't need you to talk" was said.
fn unwanted_wanted(heard: &Heard) -> Option<Noticed> {
    let wants = &heard.grammar().frames.plain_wants;
    let clause = heard.attributed().find(|clause| {
        if clause.subject() != Subject::Partner || clause.asked() || clause.negates() {
            return false;
        }
        let words = clause.words();
        let Some(want) = words.iter().position(|word| wants.contains(&word.form.as_str())) else { return false };
        let object = words[want + 1..].iter().take(6).take_while(|word| word.form != "just" && word.form != "only");
        let mut content = object.filter(|word| word.is_telling()).peekable();
        content.peek().is_some_and(|word| {
            heard.statement.unwanted.contains(&word.stem) && !heard.statement.wanted.contains(&word.stem)
        })
    })?;
    // "You don't want X, you want Y" sets one against the other and is right.
    let set_off = clause.previous().is_some_and(|before| before.sentence() == clause.sentence() && before.negates());
    (!set_off).then(|| Noticed::at([clause.span()]))?
}
