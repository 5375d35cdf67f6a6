//! The partner's own sentence handed back nearly word for word. Right where mirroring is the task and at the first
//! level, so quiet there; a few of their words in quotation marks are a good thing.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::prompt::Mode;
use crate::feedback::statement::{Run, runs};

pub(super) const RULE: Rule = Rule { id: "parroting", kind: Kind::Suggestion, notice };

/// Words in one run with the statement, turned round.
const RUN: usize = 5;

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.prompt.mode == Mode::Mirror || heard.level() == 1 || !heard.reflects() {
        return None;
    }
    let words = heard.reading.words();
    let runs = runs(words, &heard.statement.turned, 3);
    let of_meaning = |run: &Run| words[run.clone()].iter().filter(|word| word.is_content()).count();
    let longest = runs.iter().filter(|run| run.len() >= RUN && of_meaning(run) >= 2).max_by_key(|run| run.len())?;
    // A long run inside a longer reply of one's own is a quotation, not an echo.
    let copied: usize = runs.iter().map(of_meaning).sum();
    let all = words.iter().filter(|word| word.is_content()).count();
    (copied * 3 >= all * 2).then(|| Noticed::at(heard.reading.span_of(longest.clone())))?
}
