//! The observations on somebody's saying, and how each is noticed. Most go by phrases; where it takes more, a function of
//! [`super::own`], [`super::asked`] or [`super::told`] looks.

use super::Purpose::{self, Apology, Consequence, Limit, Need, Request, Thanks};
use super::asked::{asks, doable, hard_start, offered, only_stop, pile, praise_but, vague, warm, when};
use super::own::{evidence, feelings, good_effect, own_action, own_effect, own_need, verdicts};
use super::slip;
use super::sorry;
use super::spoken::{Spoken, Who, marks, who};
use super::told::{camera, sized};
use crate::ear::{By, Kind, Observation};
use crate::text::{Class, Clause, Gap, Match, Matches, Span, Subject, Word, any_in, any_is};

/// One observation: what it is called, of which purposes it is, and how it is noticed.
pub(super) struct Rule {
    pub id: &'static str,
    pub kind: Kind,
    pub of: &'static [Purpose],
    /// The words it rests on. Silent when unsure.
    notice: fn(&Spoken) -> Vec<Span>,
}

impl Rule {
    pub fn is_for(&self, purpose: Purpose) -> bool {
        self.of.contains(&purpose)
    }

    pub fn notice(&self, spoken: &Spoken) -> Option<Observation> {
        let mut spans = (self.notice)(spoken);
        spans.sort_by_key(|span| span.start);
        // Marks that overlap become one, so that a screen can draw them.
        let mut merged: Vec<Span> = Vec::new();
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.start < last.end => last.end = last.end.max(span.end),
                _ => merged.push(span),
            }
        }
        let found = !merged.is_empty();
        found.then_some(Observation {
            id: self.id,
            kind: self.kind,
            spans: merged,
            about: None,
            by: By::Rules,
            then: false,
            off: false,
        })
    }
}

const fn strength(id: &'static str, of: &'static [Purpose], notice: fn(&Spoken) -> Vec<Span>) -> Rule {
    Rule { id, kind: Kind::Strength, of, notice }
}

const fn suggestion(id: &'static str, of: &'static [Purpose], notice: fn(&Spoken) -> Vec<Span>) -> Rule {
    Rule { id, kind: Kind::Suggestion, of, notice }
}

/// What charges the other may stand in any saying but in thanks.
const HARD: &[Purpose] = &[Need, Request, Limit, Consequence];

/// What is said after a slip has its own.
const SLIP: &[Purpose] = &[Apology];

/// Every rule; of each kind the weightier first, which is the order in which they are shown.
pub(super) static RULES: &[Rule] = &[
    // Strengths: the surest first.
    strength("evidence", &[Thanks], evidence),
    strength("good-effect", &[Thanks], good_effect),
    strength("own-action", &[Limit, Consequence], |spoken| unspoiled(spoken, &own_action(spoken))),
    strength("own-need", &[Need, Limit], |spoken| unspoiled(spoken, &own_need(spoken))),
    strength("asks", &[Request, Limit, Need], |spoken| unspoiled(spoken, &asks(spoken))),
    strength("shared-aim", &[Need, Request, Limit], |spoken| {
        unspoiled(spoken, &spoken.with(&spoken.cues().shared_aim))
    }),
    strength("own-feeling", &[Need, Consequence, Thanks, Limit], |spoken| marks(&feelings(spoken))),
    strength("own-effect", &[Need, Consequence], own_effect),
    strength("warm-start", &[Need, Request, Limit], |spoken| {
        if praise_but(spoken).is_empty() && hard(spoken).is_empty() {
            warm(spoken, &charges(spoken))
        } else {
            Vec::new()
        }
    }),
    strength("when", &[Request, Limit], |spoken| {
        let when = when(spoken);
        if spoken.purpose == Limit { unspoiled(spoken, &when) } else { marks(&when) }
    }),
    strength("stays-open", &[Limit, Request], stays_open),
    strength("doable", &[Request], |spoken| marks(&doable(spoken))),
    strength("camera", &[Need, Consequence], camera),
    strength("purpose", &[Limit, Request], purpose),
    strength("sized", &[Need, Consequence], |spoken| unspoiled(spoken, &sized(spoken))),
    strength("names-act", SLIP, told),
    strength("owns-it", SLIP, |spoken| marks(&slip::owns(spoken))),
    strength("asks-their-side", SLIP, |spoken| marks(&slip::asks_them(spoken))),
    strength("names-impact", SLIP, |spoken| kept(spoken, slip::impact)),
    strength("by-when", SLIP, |spoken| kept(spoken, slip::by_when)),
    strength("makes-good", SLIP, |spoken| kept(spoken, slip::mends)),
    strength("will-change", SLIP, |spoken| kept(spoken, slip::change)),
    strength("regret", SLIP, |spoken| marks(&sorry::regret(spoken))),
    // Suggestions.
    suggestion("threat", &[Limit, Consequence, Request], threat),
    suggestion("order", &[Limit, Request], |spoken| marks(&spoken.with(&spoken.cues().order))),
    suggestion("need-on-you", &[Need, Limit], need_on_you),
    suggestion("diagnosis", HARD, diagnosis),
    suggestion("judgement", HARD, judgement),
    suggestion("blame-for-feeling", HARD, blame),
    suggestion("praise-but", &[Need, Request, Limit, Thanks], |spoken| marks(&praise_but(spoken))),
    suggestion("absolute", HARD, absolute),
    suggestion("verdict-feeling", HARD, |spoken| marks(&verdicts(spoken))),
    suggestion("opinion-as-feeling", &[Need, Request, Limit, Consequence, Thanks], opinion),
    suggestion("comparison", &[Thanks, Need, Request], comparison),
    suggestion("demand", &[Request, Limit], |spoken| marks(&demand(spoken))),
    suggestion("pile", &[Need, Request], pile),
    suggestion("only-stop", &[Request], only_stop),
    suggestion("vague", &[Request, Limit], |spoken| {
        // "I need space on the 9th" can be seen.
        if spoken.purpose == Limit && !when(spoken).is_empty() { Vec::new() } else { marks(&vague(spoken)) }
    }),
    suggestion("hard-start", &[Need, Request], |spoken| hard_start(spoken, &opening_charges(spoken))),
    suggestion("trait-only", &[Thanks], trait_only),
    suggestion("if-apology", SLIP, |spoken| marks(&sorry::if_sorry(spoken))),
    suggestion("sorry-you-feel", SLIP, |spoken| marks(&sorry::for_them(spoken))),
    suggestion("but-apology", SLIP, |spoken| marks(&sorry::but_sorry(spoken))),
    suggestion("attacks-self", SLIP, |spoken| marks(&sorry::takes_back(spoken, &spoken.cues().attacks_self))),
    suggestion("too-big", SLIP, |spoken| marks(&sorry::takes_back(spoken, &spoken.cues().too_big))),
    suggestion("presses", SLIP, |spoken| marks(&sorry::takes_back(spoken, &spoken.cues().presses))),
    suggestion("blames-back", SLIP, |spoken| marks(&sorry::takes_back(spoken, &spoken.cues().blames_back))),
    suggestion("makes-small", SLIP, |spoken| marks(&sorry::takes_back(spoken, &spoken.cues().makes_small))),
    suggestion("no-doer", SLIP, |spoken| marks(&sorry::no_doer(spoken))),
    suggestion("excuse", SLIP, sorry::excuse),
    suggestion("vague-sorry", SLIP, sorry::vague_sorry),
];

/// A deed that is named. Where reasons are given and it is neither owned nor regretted, it may as well be one of them.
fn told(spoken: &Spoken) -> Vec<Span> {
    if sorry::is_argued(spoken) { Vec::new() } else { marks(&slip::acts(spoken)) }
}

/// Of an apology that takes nothing back.
fn kept<'r>(spoken: &Spoken<'r>, of: fn(&Spoken<'r>) -> Matches<'r>) -> Vec<Span> {
    if sorry::defends(spoken) { Vec::new() } else { marks(&of(spoken)) }
}

/// What hurts whatever stands beside it.
fn hard(spoken: &Spoken) -> Vec<Span> {
    let mut hard = marks(&spoken.with(&spoken.cues().order));
    hard.extend([threat, need_on_you, diagnosis, judgement, blame].iter().flat_map(|charge| charge(spoken)));
    hard
}

/// A "but" that takes back is told by its own note.
fn opening_charges(spoken: &Spoken) -> Vec<Span> {
    if praise_but(spoken).is_empty() { charges(spoken) } else { Vec::new() }
}

/// All that charges, orders or threatens.
fn charges(spoken: &Spoken) -> Vec<Span> {
    let mut hard = Vec::new();
    for charge in [threat, diagnosis, judgement, blame, absolute, pile] {
        hard.extend(charge(spoken));
    }
    hard.extend(marks(&spoken.with(&spoken.cues().order)));
    hard.extend(marks(&demand(spoken)));
    hard
}

/// Whether something charges that no question behind it makes good.
pub(super) fn accuses(spoken: &Spoken) -> bool {
    let starts =
        || !spoken.without(spoken.said(spoken.cues().hard_start.plain), spoken.cues().hard_start.unless).is_empty();
    !hard(spoken).is_empty() || !absolute(spoken).is_empty() || !pile(spoken).is_empty() || starts()
}

fn demand<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let asked = !asks(spoken).is_empty();
    spoken.with(&spoken.cues().demand).that(&|found| !asked && !found.clause().opens_with(Class::HANGS))
}

/// What it is for. What it was for once is told, and asks for nothing.
fn purpose(spoken: &Spoken) -> Vec<Span> {
    let aims = spoken.with(&spoken.cues().purpose);
    unspoiled(spoken, &aims.that(&|found| !spoken.is_of_past(found)))
}

fn stays_open(spoken: &Spoken) -> Vec<Span> {
    // "You're back at nine" is no door left open.
    let open = spoken.with(&spoken.cues().stays_open).that(&|found| {
        let theirs = found.clause().subject() == Subject::Partner && !found.clause().ending().asks;
        !found.negated() && (!theirs || any_is(found.words(), Class::PARTNER))
    });
    unspoiled(spoken, &offered(spoken, open))
}

/// Beside what hurts nothing is asked freely, stays open or serves an aim of both.
fn unspoiled(spoken: &Spoken, found: &Matches) -> Vec<Span> {
    if found.is_empty() || !hard(spoken).is_empty() { Vec::new() } else { marks(found) }
}

/// How many words of a clause beside it are looked at: asked for many, it may not look at all.
const NEAR: usize = 32;

fn threat(spoken: &Spoken) -> Vec<Span> {
    // "If you do that again, you can sleep outside": what the other will have to bear.
    let borne = spoken.reading.clauses_that(&|clause| {
        let said = clause.said();
        let bears = matches!(said, [you, can, ..] if you.is(Class::YOU) && can.is(Class::ABLE));
        let warned = |if_you: Clause| {
            if_you.opens_with(Class::IF) && (if_you.negates() || any_in(if_you.words(), spoken.cues().threat.again))
        };
        bears && clause.before().is_some_and(warned)
    });
    let cues = &spoken.cues().threat;
    // "If you do that again I'm done": going, held over the other.
    let held = spoken.said(cues.leaving).that(&|found| {
        let clause = found.clause();
        let warned = |if_you: &[Word]| {
            any_is(if_you, Class::YOU)
                && (if_you.iter().any(Word::negates) || any_in(if_you, cues.again))
                && !any_in(if_you, cues.safe)
        };
        let warns = |beside: Option<Clause>| {
            let near = beside.filter(|beside| beside.sentence() == clause.sentence() && beside.opens_with(Class::IF));
            near.is_some_and(|if_you| warned(&if_you.words()[..if_you.words().len().min(NEAR)]))
        };
        (clause.opens_with(Class::IF) && warned(found.before())) || warns(clause.before()) || warns(clause.next())
    });
    marks(&spoken.without(spoken.said(cues.plain).and(borne).and(held), cues.unless))
}

fn need_on_you(spoken: &Spoken) -> Vec<Span> {
    marks(&spoken.charged(&spoken.cues().need_on_you))
}

fn diagnosis(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().diagnosis;
    // "That may be hard for you, because you had looked forward to it" explains nobody to themselves.
    let seen = spoken.reading.find(cues.seen);
    let explains = spoken.without(spoken.claimed(cues.plain), cues.unless);
    marks(&explains.that(&|found| {
        !found.opens_clause() || !found.clause().before().is_some_and(|before| seen.start_in(before.range()))
    }))
}

/// A judging word that is not the speaker's of themselves, nor what they are made to feel.
fn judgement(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().judgement;
    let of_them = |found: &Match| matches!(found.clause().subject(), Subject::Partner | Subject::Thing);
    let words = spoken.claimed(cues.plain).and(spoken.claimed(cues.soft).that(&of_them));
    marks(&spoken.without(words, cues.unless).that(&|found| !is_own(found) && !any_is(found.before(), Class::FEEL)))
}

/// "I was rude": the speaker's of themselves. In "I know what a liar you are" it isn't.
fn is_own(found: &Match) -> bool {
    let before = found.before();
    let near = &before[before.len().saturating_sub(4)..];
    let turned = found.after().first().is_some_and(|word| word.is(Class::PARTNER));
    who(found) == Who::I && any_is(near, Class::I) && !turned
}

/// Measured against somebody else, or another time.
fn comparison(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().comparison;
    // "Mei's boyfriend": what follows the name is no part of the word as it is read.
    let whose = spoken.said(cues.kin).that(&|found| {
        let owner = found.joined_to().filter(|owner| owner.span.end - owner.span.start > owner.form.len() + 1);
        owner.is_some_and(|owner| owner.has_letters()) && spoken.purpose != Purpose::Thanks
    });
    let of_them = spoken.said(cues.plain).that(&|found| who(found) != Who::I);
    marks(&spoken.without(of_them.and(whose), cues.unless))
}

/// "You make me …", unless what follows is good.
fn blame(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().blame_for_feeling;
    let feelings = spoken.reading.feelings();
    let families = spoken.feeling_words().family;
    let hurts = |found: &Match| {
        let near = found.end..found.end + 3;
        let hard = feelings.iter().find(|feeling| near.contains(&feeling.named.start));
        let hard = hard.is_some_and(|feeling| feeling.senses.iter().any(|(family, _)| !families[*family].pleasant));
        hard || any_in(&found.after()[..found.after().len().min(3)], cues.hurts)
    };
    let blamed = spoken.claimed(cues.plain).and(spoken.claimed(cues.makes).that(&hurts));
    let of_them = |found: &Match| {
        found.clause().subject() == Subject::Partner
            || found.words().first().is_some_and(|word| word.is(Class::PARTNER))
    };
    marks(&blamed.that(&|found| of_them(found) && !spoken.reading.has_at(cues.unless, found.end)))
}

fn absolute(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().absolute;
    marks(&spoken.without(spoken.said(cues.plain).that(&|found| !spoken.is_unclaimed(found)), cues.unless))
}

/// "I feel that …", and then a thought.
fn opinion(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().opinion_as_feeling;
    // "I feel that Dev …": a name opens a thought.
    let names = |found: &Match| {
        let next = found.after().first().filter(|next| next.gap == Gap::None && next.form.len() > 1);
        let first = next.and_then(|next| spoken.reading.text().as_bytes().get(next.span.start));
        first.is_some_and(u8::is_ascii_uppercase) && next.is_some_and(|next| !next.shouted)
    };
    let thoughts = spoken.claimed(cues.plain).and(spoken.claimed(cues.opens).that(&names));
    marks(
        &thoughts
            .that(&|found| who(found) != Who::You && !spoken.reading.has_at(cues.unless, found.end) && !wished(found)),
    )
}

/// "I want to feel I matter" is a need.
fn wished(found: &Match) -> bool {
    found.before().last().is_some_and(|word| word.is(Class::TO))
}

/// Praise of the person with nothing that they did.
fn trait_only(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().trait_only;
    let praise = spoken.with(cues);
    // What was done may be told in ways that are not known here.
    let told = spoken.reading.clauses().any(|clause| spoken.tells_past(clause.words()))
        || !evidence(spoken).is_empty()
        || !good_effect(spoken).is_empty();
    if told || !feelings(spoken).is_empty() || !praise_but(spoken).is_empty() { Vec::new() } else { marks(&praise) }
}
