//! A feeling that a fair listener may hear, named.

use super::{Noticed, Rule};
use crate::feedback::heard::{Heard, is_charge};
use crate::feedback::observation::Kind;
use crate::text::{Frame, Match, Subject};

pub(super) const RULE: Rule = Rule { id: "feeling-named", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let told = |found: &Match| {
        let clause = found.clause();
        let theirs = match clause.frame() {
            Frame::Attributed => heard.is_reflection(clause),
            Frame::Other => matches!(clause.subject(), Subject::Partner | Subject::None) || heard.echoes(clause),
            Frame::Own => heard.echoes(clause) && found.end - found.start >= 2,
            _ => false,
        };
        // "She's mad at you" tells of another.
        let another = clause.subject() == Subject::Other
            && !Heard::any_of(found.before(), heard.grammar().classes.partner)
            && found.after().iter().any(|word| word.form == "at");
        // "Lonely? You have me" asks nothing.
        let echoed = clause.asked() && clause.words().len() <= 2;
        // "You'd love ten minutes" wishes, and tells no love.
        let wish = found.end - found.start == 1 && found.before().last().is_some_and(|word| word.form == "would");
        theirs && !another && !is_charge(clause) && !echoed && !wish && !found.negated()
    };
    if let Some((_, found)) = heard.expected.iter().find(|(_, found)| told(found)) {
        return Noticed::at([found.span()]);
    }
    let wishes = heard.grammar().frames.plain_wants;
    // Where an author wrote down the feelings, the families near them are a guess.
    let mut fair = heard.fair_families();
    let listed = &heard.prompt.feelings;
    let families = heard.feeling_words().family;
    fair.retain(|place| listed.is_empty() || listed.iter().any(|feeling| feeling.family == families[*place].name));
    let named = heard.feelings.iter().find(|feeling| {
        let fits =
            (fair.is_empty() && listed.is_empty()) || feeling.senses.iter().any(|(family, _)| fair.contains(family));
        // After a wish it is what the partner would like: "you wanted me to jump in".
        let wished = feeling.named.before().iter().any(|word| wishes.contains(&word.form.as_str()));
        fits && !wished && told(&feeling.named) && feeling.named.frame() == Frame::Attributed
    })?;
    Noticed::at([named.named.span()])
}
