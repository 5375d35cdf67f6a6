//! What was said, in words of the listener's own: an authored point put in a way the speaker did not use.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::prompt::Mode;

pub(super) const RULE: Rule = Rule { id: "own-words", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.prompt.mode == Mode::Mirror || !heard.reflects() {
        return None;
    }
    let words = heard.reading.words();
    let content = words.iter().filter(|word| word.is_content()).count();
    let shared = words.iter().filter(|word| word.is_content() && heard.statement.says(&word.stem)).count();
    if shared * 10 > content * 7 {
        return None;
    }
    let explicit =
        |(feeling, _): &&(usize, _)| heard.prompt.feelings.get(*feeling).is_some_and(|feeling| feeling.explicit);
    let stated = |(need, _): &&(usize, _)| heard.prompt.needs.get(*need).is_some_and(|need| need.explicit);
    let found =
        heard.points.iter().chain(heard.needs.iter().filter(stated)).chain(heard.expected.iter().filter(explicit));
    let own = found.map(|(_, found)| found).filter(|found| {
        let new = found.words().iter().any(|word| word.is_content() && !heard.statement.said.contains(&word.stem));
        let phrased = found.end - found.start >= 3 && !heard.statement.has_run(found.words());
        (new || phrased) && heard.is_heard(found) && !heard.refused(found) && !found.quoted() && !found.clause().asked()
    });
    Noticed::at(own.map(|found| found.span()).take(3))
}
