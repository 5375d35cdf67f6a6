//! The partner's reasons told to them: "you just want to start a fight", "that's your anxiety talking" (Gordon:
//! interpreting, diagnosing). A guess at a feeling ("you went quiet because it hurt") is no such thing.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Frame, any_in, any_is};

pub(super) const RULE: Rule = Rule { id: "motive-reading", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().motive_reading;
    let claimed = heard.charged(cues.claims).that(&|found| !found.negated());
    // The cause may hang on "you feel …": named like this, it is the listener's all the same.
    let caused = heard.reading.find(cues.becauses).that(&|found| {
        // "It's not because your mum …".
        let denied = found.start > 0 && heard.reading.words()[found.start - 1].negates();
        let guessed = found
            .clause()
            .previous()
            .is_some_and(|before| before.frame() == Frame::Attributed && any_in(before.words(), cues.guesses));
        !denied && !guessed
    });
    let at_me = heard.reading.find(cues.at_me).that(&|found| any_is(found.before(), Class::PARTNER));
    let told =
        caused.and(at_me).that(&|found| !found.quoted() && !found.negated() && !any_in(found.before(), cues.guesses));
    Noticed::all(claimed.and(told), 2)
}
