//! What is asked for, and how.

use super::Purpose;
use super::own::{own_action, own_need};
use super::rules::accuses;
use super::spoken::{Spoken, around, marks, meets};
use super::told::times;
use crate::text::{Class, Clause, Frame, Gap, Match, Matches, Span, Subject, Word, any_in, any_is};

/// How many small words may stand before the verb of an order.
const SMALL: usize = 8;

/// Asked so that a no is possible.
pub(super) fn asks<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().asks;
    // "I could" tells; the question itself must ask, by its order or its mark.
    let asking = spoken.without(spoken.said(cues.plain), cues.unless).that(&|found| {
        let asked = found.frame() == Frame::Question && found.words().first().is_some_and(|word| word.is(Class::ABLE));
        asked || found.clause().ending().asks
    });
    offered(spoken, asking)
}

/// "What do you think?" asks where something was offered beside it: not where anything charges, and not by itself.
pub(super) fn offered<'r>(spoken: &Spoken<'r>, asking: Matches<'r>) -> Matches<'r> {
    let tags = spoken.reading.find(spoken.cues().asks.tags);
    let tagged = |clause: Clause| tags.start_in(clause.range());
    if !asking.iter().any(|found| tagged(found.clause())) {
        return asking;
    }
    let offers = |clause: Clause| clause.said().first().is_some_and(|word| !word.is(Class::YOU)) && !tagged(clause);
    let free = spoken.reading.clauses().any(offers) && !accuses(spoken);
    asking.that(&|found| free || !tagged(found.clause()))
}

/// A deed that somebody could see being done: asked for, or told to be done.
pub(super) fn doable<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().doable;
    let vague = vague(spoken);
    let times = times(spoken);
    // "How could we" asks for ideas.
    let asked = spoken.said(cues.asking).that(&|found| {
        let dated = times.start_in(found.clause().range());
        !any_is(found.before(), Class::ASKS) && has_deed(spoken, found, dated)
    });
    // The deed is marked with the asking: it is what is good.
    let mut deeds = Matches::default();
    for asking in asked.iter() {
        let verb = spoken.reading.past(cues.between, asking.end);
        deeds.push(asking.widened(0, verb + 1 - asking.end));
    }
    let told =
        spoken.reading.clauses_that(&|clause| clause.frame() != Frame::Question && is_told_to_do(spoken, clause));
    let deeds = spoken.without(deeds.and(told), cues.unless);
    deeds.that(&|found| !vague.start_in(found.clause().range()))
}

/// What follows "could you" is a verb that shows. With a time, any that is not known to be unseen.
fn has_deed(spoken: &Spoken, asking: &Match, dated: bool) -> bool {
    let cues = &spoken.cues().doable;
    let at = spoken.reading.past(cues.between, asking.end);
    let shows = |verb: &Word| cues.verbs.contains(&verb.form) || (dated && !cues.unseen.contains(&verb.form));
    // "I want you to not leave the pans" has none to see.
    let negated = spoken.reading.run(asking.end, at).words().iter().any(Word::negates);
    !asking.quoted()
        && !negated
        && spoken.reading.words().get(at).is_some_and(|verb| verb.gap == Gap::None && shows(verb))
}

/// An order with a verb that shows: "bring the bins in".
pub(super) fn is_told_to_do(spoken: &Spoken, clause: Clause) -> bool {
    let cues = &spoken.cues().doable;
    let Some(verb) = order(spoken, clause) else { return false };
    cues.verbs.contains(&verb.form)
}

/// The verb of an order, with no "not" and nobody before it.
pub(super) fn order<'r>(spoken: &Spoken, clause: Clause<'r>) -> Option<&'r Word> {
    let cues = &spoken.cues().doable;
    let said = clause.said();
    if clause.frame() == Frame::Question {
        return None;
    }
    let small = said.iter().take(SMALL).take_while(|word| cues.between.contains(&word.form)).count();
    let verb = said.get(small)?;
    let whole = clause.words();
    (!whole.iter().take(small + 1).any(Word::negates) && !verb.quoted).then_some(verb)
}

/// The last words of many.
fn tail(words: &[Word]) -> &[Word] {
    &words[words.len().saturating_sub(4 * SMALL)..]
}

/// Says when: in what is asked, wanted or to be done, and not in what was.
pub(super) fn when<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().when;
    let unless = spoken.reading.find(cues.unless);
    let acts = own_action(spoken);
    let named = times(spoken).and(spoken.said(cues.plain));
    named.that(&|found| {
        // "Before you leave" hangs on what is asked.
        let hanging = found.clause().opens_with(Class::HANGS | Class::HANGS_ON_SUBJECT);
        let clause = found.clause().before().filter(|_| hanging).unwrap_or(found.clause());
        let told = is_told_to_do(spoken, clause);
        let near = if clause == found.clause() { around(found) } else { tail(clause.words()) };
        let kin = spoken.purpose == Purpose::Request && clause.said().first().is_some_and(|word| word.is(Class::OWNS));
        // "I work nights" asks for nothing and promises nothing.
        let meant = any_is(near, Class::ABLE | Class::NEED | Class::WANTS) || acts.start_in(clause.range());
        let own = meant && !kin && matches!(clause.subject(), Subject::Listener | Subject::Both | Subject::Thing);
        let to_be = clause.ending().asks
            || any_is(near, Class::ABLE)
            || own
            || told
            || (clause.subject() == Subject::None && spoken.purpose == Purpose::Limit);
        to_be && (told || !spoken.tells_past(near)) && !meets(found, &unless) && !spoken.is_unclaimed(found)
    })
}

pub(super) fn vague<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().vague;
    let times = times(spoken);
    let asking = spoken.said(spoken.cues().doable.asking);
    // "Show some respect", "could you be more of a team": asked for, with nothing to see and no time.
    let unseen = spoken.reading.clauses_that(&|clause| {
        let ordered = order(spoken, clause).is_some_and(|verb| cues.ordering.contains(&verb.form));
        let asks = ordered || asking.start_in(clause.range());
        asks && !clause.opens_with(Class::I) && !times.start_in(clause.range()) && any_in(clause.words(), cues.unseen)
    });
    let small = |word: &Word| word.is(Class::LEADS) || spoken.cues().doable.between.contains(&word.form);
    let plain = spoken.without(spoken.said(cues.plain), cues.unless).that(&|found| {
        let before = found.before();
        // "Be nicer", "could you be nicer", "I want you to be nicer", and not "I try to be nicer".
        let wanted = any_is(before, Class::YOU) && any_in(before, cues.frames);
        let own = any_is(found.words(), Class::I) || any_in(before, spoken.cues().own_need.wanting);
        before.iter().all(small) || wanted || own
    });
    spoken.without(plain.and(unseen), cues.unless)
}

/// Asks only for something to stop, with nothing to do instead.
pub(super) fn only_stop(spoken: &Spoken) -> Vec<Span> {
    let stops = spoken.without(spoken.said(spoken.cues().only_stop.plain), spoken.cues().only_stop.unless);
    if !asks(spoken).is_empty() || !doable(spoken).is_empty() {
        return Vec::new();
    }
    marks(&stops)
}

/// Three clauses or more of one sentence that charge.
pub(super) fn pile(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().pile;
    let said = spoken.said(cues.plain);
    if !said.is_empty() {
        return marks(&said);
    }
    let unless = spoken.reading.find(cues.unless);
    let charges = |clause: Clause| clause.frame() != Frame::Question && !unless.start_in(clause.range());
    let of_them = |clause: Clause| clause.said().first().is_some_and(|word| word.is(Class::YOU)) && charges(clause);
    third(&spoken.reading.clauses_that(&of_them)).into_iter().collect()
}

/// The third of some clauses that stand in one sentence.
fn third(clauses: &Matches) -> Option<Span> {
    let of = |place: usize| clauses.get(place).map(|found| found.clause().sentence());
    let at = (2..clauses.len()).find(|place| of(*place) == of(*place - 2))?;
    clauses.get(at).map(Match::span)
}

/// Something good that is said first, where nothing of the same clause charges.
pub(super) fn warm(spoken: &Spoken, hard: &[Span]) -> Vec<Span> {
    let cues = &spoken.cues().warm_start;
    let good = spoken.claimed(cues.good).that(&|found| found.clause().subject() == Subject::Partner);
    let end = spoken.opening_end();
    let buts = spoken.reading.run(0, end).words().iter().rposition(|word| word.is(Class::BUT)).unwrap_or_default();
    let all = spoken.without(spoken.claimed(cues.plain).and(good), cues.unless);
    let warm = all.that(&|found| {
        let clause = found.clause();
        let whole = clause.whole().span();
        let charged = hard.iter().any(|span| span.start < whole.end && whole.start < span.end);
        // "Your good shoes" praises nobody, and a "but" takes back.
        let owned = found.before().last().is_some_and(|word| word.is(Class::OWNS));
        found.start < end && !charged && !owned && found.end > buts && found.frame() != Frame::Question
    });
    if let Some(first) = warm.first() {
        return vec![first.span()];
    }
    // "You did the boot better than any man. Would you …": what is told of the other, where nothing charges and something is
    // asked, is said as something good.
    let Some(first) = spoken.opening().next() else { return Vec::new() };
    let tells = first.said().first().is_some_and(|word| word.is(Class::YOU))
        && first.frame() != Frame::Question
        && !first.negates();
    let dated = spoken.purpose == Purpose::Need && times(spoken).start_in(first.range());
    let own = || !asks(spoken).is_empty() || !own_need(spoken).is_empty() || !own_action(spoken).is_empty();
    let good = tells
        && buts == 0
        && !dated
        && hard.is_empty()
        && vague(spoken).is_empty()
        && only_stop(spoken).is_empty()
        && own();
    if good { vec![first.whole().span()] } else { Vec::new() }
}

/// A "but" that takes back what was good before it.
pub(super) fn praise_but<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().praise_but;
    // "I was glad, but …" is the speaker's.
    let of_them =
        |found: &Match| found.clause().subject() != Subject::Listener || any_is(around(found), Class::PARTNER);
    let praise = spoken.said(cues.plain).that(&|found| !found.negated() && of_them(found));
    spoken.said(cues.buts).that(&|but| {
        let sentence = but.clause().sentence();
        let opens = but.opens_clause() && but.clause().before().is_none();
        // The nearest praise before it.
        let before = praise.partition_point(|one| one.start < but.start).checked_sub(1);
        let praised = before.and_then(|place| praise.get(place)).is_some_and(|one| {
            let of = one.clause().sentence();
            of == sentence || (opens && of + 1 == sentence)
        });
        let nothing = but.before().last().is_some_and(Word::negates);
        !nothing && praised && !spoken.reading.has_at(cues.unless, but.end)
    })
}

/// The first clause charges, orders or asks why.
pub(super) fn hard_start(spoken: &Spoken, hard: &[Span]) -> Vec<Span> {
    let cues = &spoken.cues().hard_start;
    let Some(first) = spoken.opening().next() else { return Vec::new() };
    let whole = first.whole().span();
    if spoken.reading.find(cues.polite).start_in(first.range()) {
        return Vec::new();
    }
    if first.said().first().is_some_and(|word| word.is(Class::I)) {
        return Vec::new();
    }
    let charged = spoken.without(spoken.said(cues.plain), cues.unless).start_in(first.range());
    let hits = hard.iter().any(|span| span.start < whole.end && whole.start < span.end);
    let orders = order(spoken, first)
        .is_some_and(|verb| verb.is(Class::ORDERS) || spoken.cues().doable.verbs.contains(&verb.form));
    // "Take your walk" leaves free, and an order before a question is the way to it.
    let asked = !asks(spoken).is_empty();
    let orders = orders && spoken.purpose == Purpose::Request && !any_is(first.words(), Class::I) && !asked;
    // "You walk out every time. Step up.": what charges may follow.
    let of_them = first.said().first().is_some_and(|word| word.is(Class::PARTNER)) && first.frame() != Frame::Question;
    let follows = !asked && (!hard.is_empty() || !vague(spoken).is_empty() || !only_stop(spoken).is_empty());
    let dated = spoken.purpose == Purpose::Need && times(spoken).start_in(first.range());
    if charged || hits || (follows && (orders || (of_them && !dated && warm(spoken, hard).is_empty()))) {
        vec![whole]
    } else {
        Vec::new()
    }
}
