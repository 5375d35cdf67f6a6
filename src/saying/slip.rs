//! What is said to somebody after a slip: what was done and whose it was, what came of it, and what comes now.

use super::sorry::{charges, defends, sorry, stands};
use super::spoken::{Spoken, around, meets};
use super::told::times;
use crate::text::{Class, Clause, Frame, Gap, Match, Matches, Subject, Word, any_in, any_is};

/// How many words of a deed are marked.
const TOLD: usize = 10;
/// How far from a promise something may stand that tells what it is.
const REACH: usize = 24;

/// Where the speaker says what they did.
pub(super) fn acts<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().names_act;
    let reading = spoken.reading;
    let unless = reading.find(cues.unless);
    let mut done = Matches::default();
    for (at, word) in reading.words().iter().enumerate() {
        if word.quoted {
            continue;
        }
        let found = reading.run(at, at + 1);
        let did = if word.is(Class::I) {
            !meets(&found, &unless) && !hangs(&found) && did(spoken, &found)
        } else {
            left_out(spoken, &found) || is_named(spoken, &found)
        };
        if did {
            let end = found.clause().range().end.min(at + TOLD);
            done.push(reading.run(at, end));
        }
    }
    let told = done.and(spoken.said(cues.plain).that(&|found| !hangs(found) && !meets(found, &unless)));
    let excused = charges(spoken);
    told.that(&|found| {
        let clause = found.clause();
        // "I gave you the gist, didn't I".
        let tagged = matches!(clause.words(), [.., not, i] if not.negates() && i.is(Class::I));
        !clause.opens_with(Class::IF) && !clause.asked() && !tagged && !excused.start_in(clause.range())
    })
}

/// "What I said", "when I came": it tells of something else.
fn hangs(found: &Match) -> bool {
    let before = found.before().last();
    before.is_some_and(|word| {
        word.is(Class::HANGS | Class::HANGS_ON_SUBJECT | Class::ASKS | Class::COMPLETES) && !word.is(Class::THAT)
    })
}

/// The past of a verb, of those too that show it by nothing.
pub(super) fn is_done(spoken: &Spoken, verb: &Word) -> bool {
    spoken.is_past(verb) || spoken.cues().names_act.pasts.contains(&verb.form)
}

/// What follows "I" is something done: "shouted at you", "didn't ring", "have been hiding".
fn did(spoken: &Spoken, i: &Match) -> bool {
    let cues = &spoken.cues().names_act;
    let after = i.after();
    let small = after.iter().take_while(|word| word.is(Class::BETWEEN) && !word.is(Class::JUST)).count();
    let rest = &after[small..];
    let Some(first) = rest.first() else { return false };
    let next = rest.iter().skip(1).find(|word| !word.is(Class::BETWEEN));
    if first.is(Class::HAVE) {
        return rest.len() > 2 && next.is_some_and(|verb| cues.wrongs.contains(&verb.form));
    }
    // "I did not ask".
    if cues.did.contains(&first.form) {
        let not = rest.get(1).is_some_and(Word::negates);
        return not && next.is_some_and(|verb| !cues.inward.contains(&verb.form));
    }
    is_done(spoken, first) && !cues.inward.contains(&first.form)
}

/// A sentence that begins with what was done: "left you there for an hour".
fn left_out(spoken: &Spoken, found: &Match) -> bool {
    let Some(verb) = found.words().first() else { return false };
    let next = found.after().first();
    verb.gap == Gap::Stop
        && is_done(spoken, verb)
        // "Cut it smaller" is an order.
        && (verb.form != verb.stem)
        && !spoken.cues().names_act.inward.contains(&verb.form)
        && !verb.is(Class::LEADS | Class::SUBJECT)
        && next.is_some_and(|next| next.is(Class::PARTNER | Class::OPENS | Class::A | Class::OWNS))
}

/// "Sorry for shouting", "sorry about not ringing".
fn is_named(spoken: &Spoken, found: &Match) -> bool {
    let Some(verb) = found.words().first() else { return false };
    let before = found.before();
    let near = &before[before.len().saturating_sub(4)..];
    let named = any_in(near, spoken.cues().regret.of);
    verb.is(Class::GOING)
        && named
        && !verb.is(Class::LITTLE | Class::MINDS)
        && any_in(near, spoken.cues().regret.heads)
        && !found.after().is_empty()
}

/// Whose it was.
pub(super) fn owns<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let owned = spoken.with(&spoken.cues().owns_it);
    let blamed = charges(spoken);
    owned.that(&|found| {
        let clause = found.clause();
        !clause.asked() && !clause.opens_with(Class::IF) && !found.negated() && !blamed.start_in(clause.range())
    })
}

/// What it did to the other, where the speaker stands by it.
pub(super) fn impact<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().names_impact;
    if !charges(spoken).is_empty() || (acts(spoken).is_empty() && owns(spoken).is_empty() && sorry(spoken).is_empty()) {
        return Matches::default();
    }
    let came = spoken.reading.clauses_that(&|clause| came_of_it(spoken, clause));
    let all = spoken.without(spoken.said(cues.plain).and(came), cues.charges);
    all.that(&|found| !found.clause().asked() && !found.clause().opens_with(Class::IF))
}

/// "You sat there alone".
fn came_of_it(spoken: &Spoken, clause: Clause) -> bool {
    let cues = &spoken.cues().names_impact;
    let said = clause.said();
    // "For two hours you sat there", and not "what you told me".
    let Some(at) = said.iter().position(|word| word.is(Class::YOU)).filter(|at| *at <= 4) else { return false };
    let (before, rest) = (&said[..at], &said[at + 1..]);
    let Some(verb) = rest.iter().find(|word| !word.is(Class::BETWEEN | Class::HELPS)) else { return false };
    // "You would be" may come; "you'd cooked" and "you've not slept" did.
    let helped = rest.iter().take(2).any(|word| word.is(Class::ABLE | Class::OUGHT)) && !is_done(spoken, verb);
    // "You'd have panicked".
    let supposed = any_is(rest, Class::HAVE) && rest.first().is_some_and(|word| word.is(Class::ABLE));
    let was = rest.first().is_some_and(|word| {
        cues.was.contains(&word.form) || (word.is(Class::HAVE) && (verb.is(Class::GOING) || any_is(rest, Class::NOT)))
    });
    !any_is(before, Class::PERSONS | Class::ASKS | Class::IF | Class::HELPS)
        && rest.len() >= 2
        && !helped
        && !supposed
        && (was || is_done(spoken, verb) || cues.was.contains(&verb.form))
        && !cues.unless.contains(&verb.form)
        && !rest.first().is_some_and(|word| cues.unless.contains(&word.form))
}

/// Where something is going to be done.
fn promises<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let unless = spoken.reading.find(spoken.cues().will_change.unless);
    spoken
        .said(spoken.cues().will_change.promises)
        .that(&|found| !hangs(found) && !unless.start_in(found.clause().range()) && !found.clause().asked())
}

/// What is made of "I will".
#[derive(PartialEq)]
enum Promise {
    /// It goes on, or comes again.
    Kept,
    /// It puts right what was done.
    Mends,
    /// Nobody could see it, or it may be anything.
    Open,
}

/// Of each thing that is going to be done, what it is; those of one sort.
fn promised<'r>(spoken: &Spoken<'r>, sort: Promise) -> Matches<'r> {
    let wished = spoken.reading.find(spoken.cues().if_apology.unless);
    let times = times(spoken);
    promises(spoken).that(&|found| promise(spoken, found, &wished, &times) == sort)
}

fn promise(spoken: &Spoken, found: &Match, wished: &Matches, times: &Matches) -> Promise {
    let (cues, mending) = (&spoken.cues().will_change, &spoken.cues().makes_good);
    let clause = found.clause();
    let Some(verb) = found.after().iter().find(|word| !word.is(Class::BETWEEN | Class::TO)) else {
        return Promise::Open;
    };
    let ours = any_is(found.words(), Class::I | Class::ME);
    if ours && cues.inward.contains(&verb.form) {
        return Promise::Open;
    }
    // "If I can't, I'll write": whenever it comes to that. "If you'd like" only asks.
    let hanging = |one: Clause| {
        one.sentence() == clause.sentence()
            && one.opens_with(Class::IF)
            && one.subject() != Subject::Partner
            && !wished.start_in(one.range())
    };
    let comes_again = clause.previous().is_some_and(hanging);
    if comes_again || any_in(near(found), cues.habits) || any_is(found.words(), Class::NOT) {
        return Promise::Kept;
    }
    let after = found.after();
    let theirs = |word: &Word| {
        word.is(Class::OTHER)
            || mending.theirs.contains(&word.form)
            || (word.is(Class::OWNS) && word.is(Class::PARTNER))
    };
    let told = mending.verbs.contains(&verb.form) && after.iter().any(theirs);
    // "I'll keep my voice down".
    let own = any_is(after, Class::MY) && !any_in(after, cues.kin);
    if ours && own && any_is(found.words(), Class::ABLE) && !mending.verbs.contains(&verb.form) {
        return Promise::Kept;
    }
    let fixes =
        mending.fixes.contains(&verb.form) || (mending.dated.contains(&verb.form) && times.start_in(clause.range()));
    let mends = told || (fixes && !any_is(after, Class::MY));
    if mends && ours { Promise::Mends } else { Promise::Open }
}

/// The clauses of a sentence next to one and itself.
pub(super) fn sentence<'r>(clause: Clause<'r>) -> Match<'r> {
    let start = clause.before().unwrap_or(clause).range().start;
    let of = clause.sentence();
    let end = clause.next().filter(|next| next.sentence() == of).unwrap_or(clause).range().end;
    let whole = clause.whole();
    whole.widened(whole.start - start, end - whole.end)
}

/// The words of its sentence around it.
fn near<'r>(found: &Match<'r>) -> &'r [Word] {
    let whole = sentence(found.clause());
    let (start, end) = (whole.start.max(found.start.saturating_sub(REACH)), whole.end.min(found.end + REACH));
    found.widened(found.start.saturating_sub(start), end.saturating_sub(found.end)).words()
}

/// A time in a clause that tells of nothing past, where the apology stands: "on Mondays I fill it", "I'm there at nine".
fn plans<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    if defends(spoken) || !stands(spoken) {
        return Matches::default();
    }
    let (cues, changes) = (&spoken.cues().by_when, &spoken.cues().will_change);
    times(spoken).that(&|found| {
        let clause = found.clause();
        let words = clause.words();
        let days = any_in(found.words(), spoken.cues().when.days);
        let i = words.iter().position(|word| word.is(Class::I));
        let verb = i.and_then(|i| words[i + 1..].iter().find(|word| !word.is(Class::BETWEEN)));
        let is_plan = verb.is_some_and(|verb| {
            !verb.is(Class::HAVE)
                && !changes.inward.contains(&verb.form)
                && !spoken.cues().names_act.inward.contains(&verb.form)
        });
        (days || any_is(words, Class::GOING))
            && is_plan
            && clause.subject() != Subject::Partner
            && !spoken.tells_past(words)
            && !words.iter().any(|word| is_done(spoken, word) || cues.was.contains(&word.form))
            && !clause.asked()
            && !hangs(found)
    })
}

/// What will be otherwise from now on.
pub(super) fn change<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().will_change;
    let plain = spoken.without(spoken.said(cues.plain), cues.unless);
    let kept = promised(spoken, Promise::Kept);
    let huge = spoken.reading.has(spoken.cues().too_big.plain);
    let planned = plans(spoken).that(&|found| any_in(near(found), cues.habits));
    plain.and(kept).and(planned).that(&|found| !huge && !found.clause().asked() && !spoken.is_of_past(found))
}

/// What is put right.
pub(super) fn mends<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().makes_good;
    let mending = promised(spoken, Promise::Mends);
    let done = spoken.reading.words_that(&|word| word.is(Class::HAVE) && !word.quoted).that(&|found| {
        let next = found.after().first();
        found.before().last().is_some_and(|word| word.is(Class::I))
            && next.is_some_and(|next| cues.done.contains(&next.form))
            && found.after().len() > 1
            && !any_is(&found.after()[..found.after().len().min(3)], Class::YOU)
    });
    spoken.without(spoken.said(cues.plain).and(mending).and(done), cues.unless)
}

/// A time at which something is going to be done.
pub(super) fn by_when<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().by_when;
    let promised = promises(spoken).and(change(spoken)).and(mends(spoken));
    let named = times(spoken).and(spoken.said(cues.plain));
    let plans = plans(spoken);
    spoken.without(named, cues.unless).that(&|found| {
        if meets(found, &plans) {
            return true;
        }
        let clause = found.clause();
        let of = clause.sentence();
        // "Every night until I'm home", after its promise.
        let alone = !any_is(around(found), Class::PERSONS | Class::HELPS);
        let beside = found.start.saturating_sub(REACH)..found.end + REACH;
        let near = promised.within(beside).iter().any(|one| {
            let at = one.clause().sentence();
            at == of || (alone && at.abs_diff(of) == 1)
        });
        let mended = promised.start_in(clause.range());
        // "I've booked it for Friday", and not "I've rung her on Friday".
        let ahead = mended && found.words().first().is_some_and(|word| cues.ahead.contains(&word.form));
        near && (ahead || !spoken.is_of_past(found)) && !clause.asked()
    })
}

/// Asked or wanted: what it was like for the other.
pub(super) fn asks_them<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().asks_their_side;
    // "What did you think when I left?"
    let asked = spoken.reading.clauses_that(&|clause| {
        let opens = matches!(clause.said(), [what, is, of, ..] if what.is(Class::HOW | Class::WHAT)
            && is.is(Class::HELPS) && !is.is(Class::ABLE) && of.is(Class::YOU | Class::IT | Class::THAT));
        opens && clause.frame() == Frame::Question
    });
    spoken.without(spoken.said(cues.plain).and(asked), cues.unless)
}
