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
    // "You're happier when I'm not around" is no feeling that was heard.
    let away = || told_away(rest) || clause.next().is_some_and(|next| told_away(next.said()));
    let barbed = any_among(near, "happier better") && away();
    you.form == "you"
        && (ought
            || barbed
            || clause.said().windows(2).take(3).any(|pair| pair[0].stem_among(DEEDS) && pair[1].form == "me"))
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
    clause.words().last().is_some_and(|word| word.among("about because the a my your"))
        && !any_among(clause.words(), whole)
}

/// "Haha you want me to …" plays with what was said.
pub(super) fn laughs(clause: Clause) -> bool {
    let ends = [clause.words().first(), clause.words().last()];
    ends.into_iter().flatten().any(|word| word.among("haha hahaha lol lmao hehe"))
}

/// "Jealousy is a sign of insecurity": a rule about feelings, and nobody's feeling.
pub(super) fn is_lecture(clause: Clause) -> bool {
    matches!(clause.said(), [_, is, what, ..] if is.form == "is" && what.among("a an just only never always not the"))
        && !any_among(clause.words(), "you your")
}

/// "When I'm not around", "without me".
fn told_away(said: &[Word]) -> bool {
    any_among(said, "i me") && said.iter().any(|word| word.negates() || word.among("without away gone out"))
}

/// "That's just not true", "the receipts were your idea", "what do you want me to do", "won't text you then", "you hate
/// walking!": thrown back, whatever words of the partner's stand in it.
pub(super) fn is_retort(clause: Clause) -> bool {
    let words = clause.words();
    let said = clause.said();
    let untrue = words.windows(2).any(|pair| pair[0].negates() && pair[1].form == "true");
    let passed_on = words
        .windows(3)
        .any(|three| three[0].stem == "be" && three[1].form == "your" && three[2].among("idea fault choice problem"));
    let helpless =
        words.windows(3).any(|three| three[0].among("what more") && three[1].form == "do" && three[2].form == "you")
            && any_among(words, "want expect");
    // "You know we only do it because of last year".
    let known = matches!(said, [you, rest @ ..] if you.form == "you"
        && rest.iter().take(2).position(|word| word.form == "know")
            .is_some_and(|at| rest.get(at + 1).is_some_and(|word| word.among("we i it"))));
    let sulks = said.first().is_some_and(|word| word.form == "will") && said.get(1).is_some_and(Word::negates);
    let snaps = clause.ending().exclaims > 0 && words.len() <= 4 && any_among(words, "hate");
    untrue || passed_on || helpless || known || sulks || snaps
}

/// "I felt closer to you too": the listener's own.
pub(super) fn tells_own_feeling(clause: Clause) -> bool {
    matches!(clause.said(), [i, feel, ..] if i.form == "i" && feel.stem == "feel") && any_among(clause.words(), "too")
}
