//! A feeling that a fair listener may hear, named.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Frame, Gap, Match, Subject, Word, any_in, any_is};

pub(super) const RULE: Rule = Rule { id: "feeling-named", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().feeling_named;
    let told = |found: &Match| {
        let clause = found.clause();
        let theirs = match clause.frame() {
            Frame::Attributed => heard.is_reflection(clause),
            Frame::Other => matches!(clause.subject(), Subject::Partner | Subject::None) || heard.echoes(clause),
            Frame::Own => heard.echoes(clause) && found.length() >= 2,
            _ => false,
        };
        // "She's mad at you" tells of another.
        let another = clause.subject() == Subject::Other
            && !any_is(found.before(), Class::PARTNER)
            && any_is(found.after(), Class::AT);
        // "Lonely? You have me" asks nothing.
        let echoed = clause.asked() && clause.words().len() <= 2;
        // "You'd love ten minutes" wishes, and tells no love.
        let wish = found.length() == 1 && found.before().last().is_some_and(|word| word.is(Class::WOULD));
        // "You did it all alone" tells a deed.
        let felt = |words: &[Word]| any_is(words, Class::FEEL | Class::LEAVE | Class::BE);
        let how = any_in(found.words(), cues.alone)
            && found.before().iter().any(Word::is_content)
            && !felt(found.before())
            && !felt(found.after());
        // "I ignore you" is what the listener does, "you give up trying" what the partner does.
        let deed = found.before().last().is_some_and(|word| word.is(Class::I))
            || any_in(found.words(), cues.gives)
                && found.rest().first().is_some_and(|next| next.gap == Gap::None && next.has_letters());
        // "I'm so sorry that I hurt you" names the listener's.
        let mine = || {
            let mut before = found.before().iter().rev().filter(|word| !word.is(Class::BETWEEN));
            before.next().is_some_and(|be| be.is(Class::BE | Class::FEEL))
                && before.next().is_some_and(|i| i.is(Class::I))
        };
        theirs
            && !another
            && !heard.is_against(clause)
            && !echoed
            && !wish
            && !how
            && !deed
            && !mine()
            && !found.negated()
    };
    if let Some(found) = heard.expected.first_that(&told) {
        return Noticed::at(found);
    }
    // Where an author wrote down the feelings, the families near them are a guess.
    let listed = &heard.prompt.feelings;
    let families = heard.feeling_words().family;
    let mut fair = heard.fair_families();
    fair.retain(|place| listed.is_empty() || listed.iter().any(|feeling| feeling.family == families[*place].name));
    let named = heard.feelings.iter().find(|feeling| {
        feeling.named.frame() == Frame::Attributed
            && ((fair.is_empty() && listed.is_empty()) || Heard::is_of(&fair, feeling))
            // After a wish it is what the partner would like: "you wanted me to jump in".
            && !any_is(feeling.named.before(), Class::PLAIN_WANTS)
            && told(&feeling.named)
    })?;
    Noticed::at(named.named)
}
