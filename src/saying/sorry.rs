//! The sorry after a slip, and what takes it back.

use super::cues::Soft;
use super::slip::{acts, asks_them, change, impact, is_done, mends, owns, sentence};
use super::spoken::{Spoken, Who, marks, meets, who};
use super::told::times;
use crate::content::List;
use crate::text::{Class, Clause, Gap, Match, Matches, Span, Subject, Word, any_in, any_is};

/// A sorry with nothing after it says nothing where the whole is no longer.
const SHORT: usize = 12;

/// What takes a sorry back, the surest first.
fn backs(spoken: &Spoken) -> [&'static Soft; 6] {
    let cues = spoken.cues();
    [&cues.attacks_self, &cues.too_big, &cues.presses, &cues.blames_back, &cues.makes_small, &cues.excuse]
}

fn sure<'r>(spoken: &Spoken<'r>, back: &Soft) -> Matches<'r> {
    unspared(spoken, spoken.claimed(back.plain), back.unless)
}

/// With nothing of `unless` in its clause, nor in those of its sentence beside it.
pub(super) fn unspared<'r>(spoken: &Spoken<'r>, found: Matches<'r>, unless: List) -> Matches<'r> {
    let unless = spoken.reading.find(unless);
    found.that(&|found| !unless.start_in(sentence(found.clause()).range()))
}

/// What surely makes smaller, excuses or hands back.
pub(super) fn charges<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let [.., blames, small, excuse] = backs(spoken);
    sure(spoken, blames).and(sure(spoken, small)).and(sure(spoken, excuse))
}

/// What takes back. What may do so is told where nothing else is to be told.
pub(super) fn takes_back<'r>(spoken: &Spoken<'r>, back: &Soft) -> Matches<'r> {
    let sure_of_it = sure(spoken, back);
    let is_this = |other: &Soft| std::ptr::eq(other, back);
    if !sure_of_it.is_empty()
        || comes_of_it(spoken)
        || !for_them(spoken).is_empty()
        || backs(spoken).iter().any(|other| !sure(spoken, other).is_empty())
    {
        return sure_of_it;
    }
    let first = backs(spoken).into_iter().find(|one| !maybe(spoken, one).is_empty());
    first.filter(|one| is_this(one)).map_or(sure_of_it, |one| maybe(spoken, one))
}

fn maybe<'r>(spoken: &Spoken<'r>, back: &Soft) -> Matches<'r> {
    unspared(spoken, spoken.claimed(back.soft), back.unless)
}

/// What was done is named or owned.
pub(super) fn stands(spoken: &Spoken) -> bool {
    !acts(spoken).is_empty() || !owns(spoken).is_empty()
}

/// Something may take back, and nothing is owned or regretted.
pub(super) fn is_argued(spoken: &Spoken) -> bool {
    owns(spoken).is_empty()
        && sorry(spoken).is_empty()
        && backs(spoken).iter().any(|back| !sure(spoken, back).is_empty() || !maybe(spoken, back).is_empty())
}

/// Something in it takes back, or may where nothing is named: beside that little is praised.
pub(super) fn defends(spoken: &Spoken) -> bool {
    *spoken.defends.get_or_init(|| {
        let backs = backs(spoken);
        backs.iter().any(|back| !sure(spoken, back).is_empty())
            || !under_if(spoken).is_empty()
            || !but_sorry(spoken).is_empty()
            || (!stands(spoken)
                && (backs.iter().any(|back| !maybe(spoken, back).is_empty())
                    || !spoken.said(spoken.cues().sorry_you_feel.plain).is_empty()))
    })
}

/// Something of the slip is named or owned, or something comes of it.
fn comes_of_it(spoken: &Spoken) -> bool {
    *spoken
        .comes_of_it
        .get_or_init(|| [acts, owns, impact, change, mends, asks_them].iter().any(|one| !one(spoken).is_empty()))
}

/// Where the speaker is sorry, for whatever it may be, and not under an "if".
pub(super) fn sorry<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    spoken.said(spoken.cues().regret.plain).that(&|found| {
        let before = found.before();
        let told = any_is(&before[before.len().saturating_sub(3)..], Class::REPORTS);
        !found.negated() && !told && who(found) != Who::You
    })
}

/// What follows right after it, with no comma between.
fn goes_on(spoken: &Spoken, found: &Match, with: List) -> bool {
    found.after().first().is_some_and(|next| next.gap == Gap::None) && spoken.reading.has_at(with, found.end)
}

pub(super) fn regret<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().regret;
    let (ifs, theirs) = (under_if(spoken), spoken.said(spoken.cues().sorry_you_feel.plain));
    let own = stands(spoken) || (!defends(spoken) && (!change(spoken).is_empty() || !mends(spoken).is_empty()));
    // "Sorry for being late", and not "sorry, okay".
    let tied = |found: &Match| {
        let after = &found.after()[..found.after().len().min(4)];
        let bare = found.words().last().is_some_and(|word| cues.bare.contains(&word.form));
        !bare || any_is(after, Class::I | Class::GOING)
    };
    let defended = defends(spoken);
    let own = |found: &Match| own || (!defended && tied(found));
    sorry(spoken).that(&|found| {
        own(found) && !goes_on(spoken, found, cues.unless) && !meets(found, &ifs) && !meets(found, &theirs)
    })
}

/// A sorry under a condition: in the same sentence an "if" that opens a clause, and nothing between.
fn under_if<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let wished = spoken.reading.find(spoken.cues().if_apology.unless);
    sorry(spoken).that(&|found| {
        let clause = found.clause();
        let next = clause.next().filter(|next| next.sentence() == clause.sentence());
        let conditional = |one: Clause| one.opens_with(Class::IF) && !wished.start_in(one.range());
        let near = found.end + 8 >= clause.range().end;
        (near && next.is_some_and(conditional))
            || clause.before().is_some_and(conditional)
            || (conditional(clause) && any_is(found.before(), Class::YOU | Class::I | Class::IT))
    })
}

pub(super) fn if_sorry<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let said = !sorry(spoken).is_empty();
    let plain = spoken.with(&spoken.cues().if_apology).that(&|_| said);
    under_if(spoken).and(plain)
}

/// A "but" that takes back the sorry before it.
pub(super) fn but_sorry<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().but_apology;
    let sorry = spoken.said(cues.plain).that(&|found| !found.negated());
    let owning = spoken.said(cues.owning);
    let owned = owns(spoken);
    let unless = spoken.reading.find(cues.unless);
    spoken.said(cues.buts).that(&|but| {
        let clause = but.clause();
        let of = clause.sentence();
        let opens = but.before().iter().all(|word| word.is(Class::LEADS));
        let charges = but.after().first().is_some_and(|word| word.is(Class::PARTNER));
        let after = |those: &Matches, opens: bool| {
            let before = those.partition_point(|one| one.start < but.start).checked_sub(1);
            before.and_then(|place| those.get(place)).is_some_and(|one| {
                let first = one.clause().sentence();
                first == of || (opens && first + 1 == of)
            })
        };
        let taken = after(&sorry, charges || clause.before().is_none()) || (charges && after(&owning, false));
        let own = owned.start_in(but.start..but.sentence_end());
        let spared = unless.start_in(but.start..but.sentence_end());
        let nothing = but.before().last().is_some_and(Word::negates);
        opens && taken && !own && !spared && !nothing && but.after().len() > 1
    })
}

/// Sorry for how the other takes it.
pub(super) fn for_them<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    if !acts(spoken).is_empty() || !owns(spoken).is_empty() {
        return Matches::default();
    }
    let ifs = under_if(spoken);
    let with = spoken.with(&spoken.cues().sorry_you_feel);
    with.that(&|found| {
        !found.negated() && !meets(found, &ifs) && found.words().iter().skip(1).all(|word| word.gap == Gap::None)
    })
}

/// What was done, with nobody who did it.
pub(super) fn no_doer<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().no_doer;
    if !acts(spoken).is_empty() || !owns(spoken).is_empty() {
        return Matches::default();
    }
    let passive = spoken
        .reading
        .words_that(&|word| {
            (cues.pasts.contains(&word.form) || is_done(spoken, word))
                && !cues.outside.contains(&word.form)
                && !word.quoted
        })
        .that(&|found| {
            let before = found.before();
            let verb = before.iter().rev().find(|word| !word.is(Class::BETWEEN));
            let was = verb.is_some_and(|word| cues.was.contains(&word.form));
            let somebody = any_is(before, Class::I | Class::PERSONS) || any_is(found.after(), Class::I);
            let got = verb.is_some_and(|word| cues.got.contains(&word.form));
            // "His paws were cracked" tells how they were.
            let done = cues.pasts.contains(&found.words()[0].form);
            (was && done && !somebody || got && !any_is(before, Class::I | Class::YOU))
                && !matches!(found.clause().subject(), Subject::Listener | Subject::Both)
                && !any_is(before, Class::YOU)
        });
    unspared(spoken, passive.and(spoken.said(cues.plain)), cues.unless)
}

/// Nothing is said of what was done, or of what comes now.
pub(super) fn vague_sorry(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().vague_sorry;
    let told = [acts, owns, impact, change, mends, for_them, asks_them, no_doer, but_sorry];
    if told.iter().any(|one| !one(spoken).is_empty()) {
        return Vec::new();
    }
    let ifs = under_if(spoken);
    let days = times(spoken);
    let defended = defends(spoken);
    let whole = |found: &Match| {
        let after = found.after();
        // "You go off like a rocket. Sorry though."
        if defended
            && any_in(found.words(), spoken.cues().regret.heads)
            && found.before().len() <= 2
            && after.len() <= 2
        {
            return true;
        }
        let dated = any_in(&after[..after.len().min(1)], spoken.cues().regret.of);
        (after.is_empty() && spoken.reading.words().len() < SHORT)
            || spoken.reading.has_at(
                cues.whole,
                found.end + after.iter().take_while(|word| word.is(Class::LEADS | Class::BETWEEN)).count(),
            )
            || (after.first().is_some_and(|next| next.gap > Gap::None) && spoken.reading.words().len() < SHORT)
            || (dated && after.len() <= 3 && days.start_in(found.end..found.end + 3))
    };
    marks(&spoken.without(sorry(spoken), cues.unless).that(&|found| whole(found) && !meets(found, &ifs)))
}

/// A reason. Beside the owning it makes nothing smaller.
pub(super) fn excuse(spoken: &Spoken) -> Vec<Span> {
    if owns(spoken).is_empty() { marks(&takes_back(spoken, &spoken.cues().excuse)) } else { Vec::new() }
}
