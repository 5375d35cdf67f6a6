//! Claims about the partner that hear nothing, however they are framed: charges, doubts, lectures, jokes.

use crate::text::{Clause, Frame, Word, any_among};

/// "You hurt me", "you embarrassed me": what the partner did to the listener; "you should feel bad": what they ought to.
pub(super) fn is_charge(clause: Clause) -> bool {
    const DEEDS: &str = "hurt scar scare embarrass upset annoy disappoint frighten sham shame humiliat humiliate \
        frustrat frustrate exhaust stress worry worri";
    let [you, rest @ ..] = clause.said() else { return false };
    let near = &rest[..rest.len().min(3)];
    let ought = any_among(&near[..near.len().min(2)], "should")
        && any_among(near, "feel be")
        && !near.iter().any(Word::negates);
    you.form == "you"
        && (ought || clause.said().windows(2).take(3).any(|pair| pair[0].stem_among(DEEDS) && pair[1].form == "me"))
}

/// "I don't get why you felt hurt", "if you're hurt": not heard, or only supposed.
pub(super) fn is_doubted(clause: Clause) -> bool {
    let said = clause.said();
    let before = &said[..said.iter().position(|word| word.form == "you").unwrap_or(0)];
    let unheard = |word: &Word| word.stem_among("get believ think know understand realis realiz");
    said.first().is_some_and(|first| match first.form.as_str() {
        "i" => before.iter().any(Word::negates) && before.iter().any(unheard),
        "if" => clause.before().is_none(),
        // "What did you tell her? Because she told me …" goes on asking.
        "because" => clause.previous().is_some_and(|before| before.frame() == Frame::Question),
        // "That's sad" answers for the listener.
        "that" => said.len() <= 4 && said.get(1).is_some_and(|word| word.form == "is") && !any_among(said, "you your"),
        _ => false,
    })
}

/// "You hate walking though?": what was said is called in question.
pub(super) fn is_disputed(clause: Clause) -> bool {
    clause.asked() && clause.next().is_some_and(|next| matches!(next.words(), [word] if word.among("tho though")))
}

/// "So you're sad about …": nothing is told yet. "What you're scared about" is whole.
pub(super) fn breaks_off(clause: Clause) -> bool {
    let whole = "what who which thing things something nothing anything everything all lot talk talked talking think";
    let ends = clause.next().is_none_or(|next| next.sentence() != clause.sentence());
    ends && clause.words().last().is_some_and(|word| word.among("about because the a my your"))
        && !any_among(clause.words(), whole)
}

/// "Jealousy is a sign of insecurity": a rule about feelings, and nobody's feeling.
pub(super) fn is_lecture(clause: Clause) -> bool {
    matches!(clause.said(), [_, is, what, ..] if is.form == "is" && what.among("a an just only never always not the"))
        && !any_among(&clause.said()[..clause.said().len().min(12)], "you your")
}
