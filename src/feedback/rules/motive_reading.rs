//! The partner's reasons told to them: "you just want to start a fight", "that's your anxiety talking" (Gordon:
//! interpreting, diagnosing). A guess at a feeling ("you went quiet because it hurt") is no such thing.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::near;
use crate::text::{Frame, Match};

pub(super) const RULE: Rule = Rule { id: "motive-reading", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().motive_reading;
    let claimed = heard.charged(cues.claims).into_iter().filter(|found| !found.negated());
    // The cause may hang on "you feel …": named like this, it is the listener's all the same.
    let caused = heard.reading.find(cues.becauses).into_iter().filter(|found| {
        !found.quoted()
            && !found.negated()
            && !follows_not(heard, found)
            && !Heard::any_of(near(found), cues.guesses)
            && found.clause().previous().is_none_or(|before| {
                before.frame() != Frame::Attributed || !Heard::any_of(before.words(), cues.guesses)
            })
    });
    let at_me = heard.reading.find(cues.at_me).into_iter().filter(|found| {
        !found.quoted()
            && !found.negated()
            && Heard::any_of(near(found), heard.grammar().classes.partner)
            && !Heard::any_of(near(found), cues.guesses)
    });
    Noticed::all(claimed.chain(caused).chain(at_me).take(2))
}

/// "It's not because your mum …".
fn follows_not(heard: &Heard, found: &Match) -> bool {
    let before = found.start.checked_sub(1).and_then(|at| heard.reading.words().get(at));
    before.is_some_and(|word| word.negates())
}
