//! A feeling that a fair listener may hear, named.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::ear::unheard::is_lecture;
use crate::text::{Frame, Gap, Match, Subject, Word, any_among, any_in};

pub(super) const RULE: Rule = Rule { id: "feeling-named", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
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
            && !any_in(found.before(), heard.grammar().classes.partner)
            && any_among(found.after(), "at");
        // "Lonely? You have me" asks nothing.
        let echoed = clause.asked() && clause.words().len() <= 2;
        // "You'd love ten minutes" wishes, and tells no love.
        let wish = found.length() == 1 && found.before().last().is_some_and(|word| word.form == "would");
        // "You did it all alone" tells a deed.
        let felt = |words: &[Word]| words.iter().any(|word| word.stem_among("feel leav be") || word.among("felt left"));
        let how = any_among(found.words(), "alone own yourself")
            && found.before().iter().any(Word::is_content)
            && !felt(found.before())
            && !felt(found.after());
        // "I ignore you" is what the listener does, "you give up trying" what the partner does.
        let deed = found.before().last().is_some_and(|word| word.form == "i")
            || any_among(found.words(), "give gave")
                && found.rest().first().is_some_and(|next| next.gap == Gap::None && next.has_letters());
        // "I'm so sorry that I hurt you" names the listener's.
        let mine = || {
            let mut before = found.before().iter().rev().filter(|word| !word.among("so really very just truly deeply"));
            before.next().is_some_and(|be| be.stem == "be" || be.stem == "feel")
                && before.next().is_some_and(|i| i.form == "i")
        };
        let bare = clause.frame() == Frame::Other && is_lecture(clause);
        theirs
            && !another
            && !heard.is_against(clause)
            && !echoed
            && !wish
            && !how
            && !deed
            && !bare
            && !mine()
            && !found.negated()
    };
    if let Some(found) = heard.expected.first_that(&told) {
        return Noticed::at(found);
    }
    let wishes = heard.grammar().frames.plain_wants;
    // Where an author wrote down the feelings, the families near them are a guess.
    let listed = &heard.prompt.feelings;
    let families = heard.feeling_words().family;
    let mut fair = heard.fair_families();
    fair.retain(|place| listed.is_empty() || listed.iter().any(|feeling| feeling.family == families[*place].name));
    let named = heard.feelings.iter().find(|feeling| {
        feeling.named.frame() == Frame::Attributed
            && ((fair.is_empty() && listed.is_empty()) || Heard::is_of(&fair, feeling))
            // After a wish it is what the partner would like: "you wanted me to jump in".
            && !any_in(feeling.named.before(), wishes)
            && told(&feeling.named)
    })?;
    Noticed::at(named.named)
}
