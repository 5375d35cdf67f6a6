//! A real try that leaves out what happened. Only where an author wrote down every fair way to put it.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::Subject;

pub(super) const RULE: Rule = Rule { id: "event-missed", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    if !heard.is_drill() || !heard.prompt.points.iter().any(|point| point.must) || !heard.reflects() {
        return None;
    }
    // Any authored point counts: a reply that holds on to another part of the line has heard something of it.
    if !heard.points.is_empty() {
        return None;
    }
    // Words of the line in some other order may still be the event: then nobody can say that it is missing.
    let feelings = heard.feelings.iter().map(|feeling| &feeling.named);
    let others = heard.needs.iter().chain(&heard.expected).map(|(_, found)| found);
    let apart: Vec<usize> = feelings.chain(others).flat_map(|found| found.start..found.end).collect();
    let words = heard.reading.words().iter().enumerate();
    let shared =
        words.filter(|(at, word)| word.is_telling() && !apart.contains(at) && heard.statement.says(&word.stem)).count();
    (shared == 0 && !points_back(heard) && !tells_deed(heard)).then(Noticed::missing)
}

/// "She put you on the spot": what another did to the partner may be the event in other words.
fn tells_deed(heard: &Heard) -> bool {
    let partner = heard.grammar().classes.partner;
    heard.reading.clauses().any(|clause| clause.subject() == Subject::Other && Heard::any_of(clause.words(), partner))
}

/// "You hated it" and "you feel I should put it away" point at what happened without naming it; "it's all on you" and
/// "it hurts" do not.
fn points_back(heard: &Heard) -> bool {
    heard.reading.clauses().any(|clause| {
        let said = clause.said();
        let object = |at: usize| said.get(at + 1).is_none_or(|next| !(next.is_helper() || next.form.ends_with('s')));
        // "Sad about it" leaves open what "it" is.
        let open = |at: usize| said.get(at - 1).is_some_and(|before| before.form == "about");
        said.iter().enumerate().skip(1).any(|(at, word)| word.form == "it" && object(at) && !open(at))
    })
}
