//! What was said, in words of the listener's own: an authored point put in a way the speaker did not use.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::ear::prompt::Mode;
use crate::text::content_count;

pub(super) const RULE: Rule = Rule { id: "own-words", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.prompt.mode == Mode::Mirror || !heard.reflects() {
        return None;
    }
    let words = heard.reading.words();
    let shared = words.iter().filter(|word| word.is_content() && heard.statement.says(word)).count();
    if shared * 10 > content_count(words) * 7 {
        return None;
    }
    let found = heard
        .points
        .clone()
        .and(heard.needs.that(&|need| heard.is_stated(need)))
        .and(heard.expected.that(&|feeling| heard.is_named(feeling)));
    let own = found.that(&|found| {
        let new = found.words().iter().any(|word| word.is_content() && !heard.statement.has(word));
        // "Not really with you" is all small words, and put together anew.
        let phrased =
            found.length() >= 4 && content_count(found.words()) == 0 && !heard.statement.has_run(found.words());
        (new || phrased) && heard.is_heard(found) && !heard.refused(found) && !found.quoted() && !found.clause().asked()
    });
    Noticed::all(own, 3)
}
