//! The partner's own sentence handed back nearly word for word. Right where mirroring is the task and at the first
//! level, so quiet there; a few of their words in quotation marks are a good thing.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::ear::prompt::Mode;
use crate::text::{Class, content_count};

pub(super) const RULE: Rule = Rule { id: "parroting", kind: Kind::Suggestion, notice, partly: false };

/// Words in one run with the statement, turned round.
const RUN: usize = 5;

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.prompt.mode == Mode::Mirror || heard.level() == 1 || !heard.reflects() {
        return None;
    }
    let mut copied = 0;
    let mut longest = heard.reading.run(0, 0);
    for run in heard.statement.turned.runs(heard.reading, 3).iter() {
        let content = content_count(run.words());
        copied += content;
        if run.length() >= RUN.max(longest.length()) && content >= 2 {
            longest = *run;
        }
    }
    // A long run inside a longer reply of one's own is a quotation, not an echo.
    let all = content_count(heard.reading.words());
    // "I said I'd pay the electric, and I didn't": the listener's own deed takes these words, and more follows.
    let deed = longest.words().first().is_some_and(|word| word.is(Class::I)) && all > copied;
    if longest.length() >= RUN && !deed && copied * 3 >= all * 2 { Noticed::at(longest) } else { None }
}
