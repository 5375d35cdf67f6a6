//! The cues that observations go by, a type for each rule, from `cues` in the rule's block. `build.rs` fills them.
//! What a list is for stands beside it in the TOML.

use crate::content::List;

/// The cues of every observation that has some, each by the id of its rule.
#[derive(Debug)]
pub struct Cues {
    pub absolute_as_accusation: AbsoluteAsAccusation,
    pub advice: Plain,
    pub arguing: Arguing,
    pub contempt_cue: Plain,
    pub own_story: Plain,
    pub defending: Plain,
    pub counter_complaint: Plain,
    pub minimising: Plain,
    pub moralising: Plain,
    pub but_eraser: ButEraser,
    pub complex_guess: ComplexGuess,
    pub early_fix: EarlyFix,
    pub feeling_denied: FeelingDenied,
    pub feeling_named: FeelingNamed,
    pub labelling: Labelling,
    pub motive_reading: MotiveReading,
    pub need_named: NeedNamed,
    pub reassurance: Reassurance,
    pub reflection_as_question: ReflectionAsQuestion,
    pub thanks: Thanks,
    pub thought_as_feeling: ThoughtAsFeeling,
    pub validation_with_reason: ValidationWithReason,
    pub why_probe: WhyProbe,
}

/// The plainest phrases of one that goes by them alone.
#[derive(Debug)]
pub struct Plain {
    pub plain: List,
}

#[derive(Debug)]
pub struct AbsoluteAsAccusation {
    pub small: List,
    pub nevers: List,
    pub being: List,
    pub openings: List,
    pub faults_always: List,
    pub faults_being: List,
    pub faults_never: List,
    pub whole: List,
    pub warm: List,
}

#[derive(Debug)]
pub struct Arguing {
    pub plain: List,
    pub turns: List,
    pub nevers: List,
    pub says: List,
}

#[derive(Debug)]
pub struct ButEraser {
    pub me: List,
    pub justs: List,
    pub buts: List,
    pub acknowledging: List,
    pub nods: List,
    pub felt: List,
    pub hedges: List,
    pub owning: List,
    pub yours: List,
    pub open: List,
    pub between: List,
}

#[derive(Debug)]
pub struct ComplexGuess {
    pub says: List,
}

#[derive(Debug)]
pub struct EarlyFix {
    pub delights: List,
    pub sulks: List,
    pub refusals: List,
    pub jokes: List,
    pub sorries: List,
    pub promises: List,
    pub hearing: List,
}

#[derive(Debug)]
pub struct FeelingDenied {
    pub claims: List,
    pub contrasts: List,
}

#[derive(Debug)]
pub struct FeelingNamed {
    pub alone: List,
    pub gives: List,
}

#[derive(Debug)]
pub struct Labelling {
    pub likened: List,
    pub kind: List,
    pub and: &'static str,
    pub exclaimed: List,
    pub bare: List,
    pub personal: List,
    pub alone: List,
    pub verbs: List,
    pub traits: List,
    pub pairs: List,
    pub need_degree: List,
    pub feelings: List,
    pub only_too: List,
    pub too: &'static str,
    pub degrees: List,
    pub weighing: List,
    pub outright: List,
}

#[derive(Debug)]
pub struct MotiveReading {
    pub at_me: List,
    pub guesses: List,
    pub claims: List,
    pub becauses: List,
}

#[derive(Debug)]
pub struct NeedNamed {
    pub weighs: List,
}

#[derive(Debug)]
pub struct Reassurance {
    pub wishes: List,
    pub subjects: List,
    pub doubts: List,
    pub soothers: List,
    pub fine: List,
    pub after: List,
}

#[derive(Debug)]
pub struct ReflectionAsQuestion {
    pub guesses: List,
}

#[derive(Debug)]
pub struct Thanks {
    pub welcomes: List,
    pub courage: List,
    pub mocking: List,
}

#[derive(Debug)]
pub struct ThoughtAsFeeling {
    pub wished: List,
    pub ways: List,
}

#[derive(Debug)]
pub struct ValidationWithReason {
    pub theirs: List,
    pub surprise: List,
    pub sensible: List,
    pub reasoned: List,
    pub reasons: List,
    pub mocking: List,
    pub denied: List,
}

#[derive(Debug)]
pub struct WhyProbe {
    pub word: &'static str,
    pub advising: List,
    pub open: List,
    pub probes: List,
    pub asked: List,
    pub asked_marked: List,
    pub doubts: List,
}

include!(concat!(env!("OUT_DIR"), "/cues_words.rs"));
