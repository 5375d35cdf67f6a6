//! The cues that what is noticed in somebody's saying goes by, from `cues` in each block of `content/en/saying`. `build.rs`
//! fills them. What a list is for stands beside it in the TOML.

use crate::content::List;

/// The cues of every observation that has some, each by its id.
#[derive(Debug)]
pub struct SayingCues {
    pub absolute: Plain,
    pub asks: Asks,
    pub asks_their_side: Plain,
    pub attacks_self: Soft,
    pub blame_for_feeling: BlameForFeeling,
    pub blames_back: Soft,
    pub but_apology: ButApology,
    pub by_when: ByWhen,
    pub camera: Camera,
    pub comparison: Comparison,
    pub demand: Plain,
    pub diagnosis: Diagnosis,
    pub doable: Doable,
    pub evidence: Evidence,
    pub excuse: Soft,
    pub good_effect: Plain,
    pub hard_start: HardStart,
    pub if_apology: Plain,
    pub judgement: Judgement,
    pub makes_good: MakesGood,
    pub makes_small: Soft,
    pub names_act: NamesAct,
    pub names_impact: NamesImpact,
    pub need_on_you: Plain,
    pub no_doer: NoDoer,
    pub only_stop: Plain,
    pub opinion_as_feeling: OpinionAsFeeling,
    pub order: Plain,
    pub own_action: OwnAction,
    pub own_effect: OwnEffect,
    pub own_feeling: OwnFeeling,
    pub own_need: OwnNeed,
    pub owns_it: Plain,
    pub pile: Plain,
    pub praise_but: PraiseBut,
    pub presses: Soft,
    pub purpose: Plain,
    pub regret: Regret,
    pub shared_aim: Plain,
    pub sized: Sized,
    pub sorry_you_feel: Plain,
    pub stays_open: Plain,
    pub threat: Threat,
    pub too_big: Soft,
    pub trait_only: Plain,
    pub vague: Vague,
    pub vague_sorry: VagueSorry,
    pub verdict_feeling: Plain,
    pub warm_start: WarmStart,
    pub when: When,
    pub will_change: WillChange,
}

/// Phrases, and what may stand beside them so that nothing is said.
#[derive(Debug)]
pub struct Plain {
    pub plain: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Asks {
    pub plain: List,
    /// Questions that ask nothing of their own.
    pub tags: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct BlameForFeeling {
    pub plain: List,
    /// "You make me": a charge where one of `hurts` or a hard feeling comes soon.
    pub makes: List,
    pub hurts: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct ButApology {
    pub plain: List,
    /// What is owned, before a "but" and "you".
    pub owning: List,
    pub buts: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct ByWhen {
    pub plain: List,
    /// Before a time that is to come.
    pub ahead: List,
    /// What was.
    pub was: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Camera {
    /// How a verb's past ends.
    pub past: &'static str,
    pub pasts: List,
    pub never_past: List,
    pub helped: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Comparison {
    pub plain: List,
    /// Whose: "Mei's boyfriend".
    pub kin: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Diagnosis {
    pub plain: List,
    /// Before a "because" that sees the other's side.
    pub seen: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Doable {
    pub asking: List,
    pub between: List,
    pub verbs: List,
    pub unseen: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Evidence {
    pub plain: List,
    pub habits: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct HardStart {
    pub plain: List,
    pub unless: List,
    pub polite: List,
}

#[derive(Debug)]
pub struct Judgement {
    pub plain: List,
    /// Words that judge a person, or what one did, and may as well tell of a thing.
    pub soft: List,
    pub unless: List,
    pub unclaimed: List,
}

#[derive(Debug)]
pub struct MakesGood {
    pub plain: List,
    /// After "I will".
    pub verbs: List,
    /// Those that mend whatever follows.
    pub fixes: List,
    /// Those that do so on a day that is named.
    pub dated: List,
    /// Before somebody else: "the".
    pub theirs: List,
    /// After "I have".
    pub done: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct NamesAct {
    /// Before "not": "did".
    pub did: List,
    /// Pasts that show by nothing.
    pub pasts: List,
    pub plain: List,
    /// After "I": nothing that was done.
    pub inward: List,
    /// After "I have": what was done to somebody.
    pub wrongs: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct NamesImpact {
    pub plain: List,
    /// After "you": nothing that came of it.
    pub unless: List,
    /// After "you": what was, or what is known as past by nothing else.
    pub was: List,
    /// Beside it, it charges.
    pub charges: List,
}

#[derive(Debug)]
pub struct NoDoer {
    pub plain: List,
    /// What somebody has done: "opened".
    pub pasts: List,
    /// Before what is done: "was"; "got" among them says so by itself.
    pub was: List,
    pub got: List,
    /// What is done by nobody near.
    pub outside: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct OpinionAsFeeling {
    pub plain: List,
    /// Before a name.
    pub opens: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct OwnAction {
    pub plain: List,
    /// What is done from now on, said as if it went on already: in a limit alone.
    pub now: List,
    /// "I'm feeling" is nothing done.
    pub inward: List,
    pub being: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct OwnEffect {
    pub plain: List,
    pub still: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct OwnFeeling {
    pub plain: List,
    pub verbs: List,
    pub beside: List,
    pub small: List,
    pub warm: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct OwnNeed {
    pub plain: List,
    pub wanting: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct PraiseBut {
    pub plain: List,
    pub buts: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Regret {
    pub plain: List,
    /// The words among them that "for" and "about" follow, and those two.
    pub heads: List,
    pub of: List,
    /// With nothing after them they are sorry for nothing that is named.
    pub bare: List,
    /// After it, it is for something else.
    pub unless: List,
}

#[derive(Debug)]
pub struct Sized {
    pub plain: List,
    pub numbers: List,
    pub clock: List,
    /// What is counted.
    pub counted: List,
    pub unless: List,
}

/// What takes back, and what does so only where nothing of the apology stands.
#[derive(Debug)]
pub struct Soft {
    pub plain: List,
    pub soft: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Threat {
    pub plain: List,
    pub again: List,
    /// What is held over the other: the end of it all.
    pub leaving: List,
    /// Where it may be the safe thing.
    pub safe: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Vague {
    pub plain: List,
    /// Verbs of orders that may want what nobody sees.
    pub ordering: List,
    /// What nobody sees being done.
    pub unseen: List,
    /// Words with which something is wanted of somebody.
    pub frames: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct VagueSorry {
    /// After the sorry: nothing in particular.
    pub whole: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct WarmStart {
    pub plain: List,
    pub good: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct When {
    pub plain: List,
    pub days: List,
    pub preps: List,
    pub hours: List,
    pub units: List,
    pub each: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct WillChange {
    pub plain: List,
    /// What is going to be done, from now on or once.
    pub promises: List,
    /// Beside a promise: from now on.
    pub habits: List,
    /// After "I will": nothing that somebody could see.
    pub inward: List,
    /// "My mother": nobody's own.
    pub kin: List,
    pub unless: List,
}

include!(concat!(env!("OUT_DIR"), "/saying_cues_words.rs"));
