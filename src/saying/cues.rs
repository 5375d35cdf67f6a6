//! The cues that what is noticed in somebody's saying goes by, from `cues` in each block of `content/en/saying`. `build.rs`
//! fills them. What a list is for stands beside it in the TOML.

use crate::content::List;

/// The cues of every observation that has some, each by its id.
#[derive(Debug)]
pub struct SayingCues {
    pub absolute: Plain,
    pub asks: Plain,
    pub blame_for_feeling: Plain,
    pub camera: Camera,
    pub comparison: Plain,
    pub demand: Plain,
    pub diagnosis: Plain,
    pub doable: Doable,
    pub evidence: Evidence,
    pub good_effect: Plain,
    pub hard_start: HardStart,
    pub judgement: Judgement,
    pub need_on_you: Plain,
    pub only_stop: Plain,
    pub opinion_as_feeling: Plain,
    pub order: Plain,
    pub own_action: Plain,
    pub own_effect: OwnEffect,
    pub own_feeling: OwnFeeling,
    pub own_need: Plain,
    pub pile: Plain,
    pub praise_but: PraiseBut,
    pub purpose: Plain,
    pub shared_aim: Plain,
    pub sized: Sized,
    pub stays_open: Plain,
    pub threat: Plain,
    pub trait_only: Plain,
    pub vague: Plain,
    pub verdict_feeling: Plain,
    pub warm_start: Plain,
    pub when: Plain,
}

/// Phrases, and what may stand beside them so that nothing is said.
#[derive(Debug)]
pub struct Plain {
    pub plain: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Camera {
    pub times: List,
    /// How a verb's past ends.
    pub past: &'static str,
    pub pasts: List,
    pub never_past: List,
    pub helped: List,
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
    pub unless: List,
    pub unclaimed: List,
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
    pub warm: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct PraiseBut {
    pub plain: List,
    pub buts: List,
    pub unless: List,
}

#[derive(Debug)]
pub struct Sized {
    pub plain: List,
    pub numbers: List,
    pub clock: List,
    pub unless: List,
}

include!(concat!(env!("OUT_DIR"), "/saying_cues_words.rs"));
