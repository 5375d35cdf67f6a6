//! The cues that observations go by, a type for each rule, from `cues` in the rule's block. `build.rs` fills them.
//! What a list is for stands beside it in the TOML.

use crate::content::List;

/// The cues of every observation that has some, each by the id of its rule.
#[derive(Debug)]
pub struct Cues {
    pub absolute_as_accusation: AbsoluteAsAccusation,
    pub advice: Advice,
    pub arguing: Arguing,
    pub but_eraser: ButEraser,
    pub contempt_cue: ContemptCue,
    pub counter_complaint: CounterComplaint,
    pub defending: Defending,
    pub early_fix: EarlyFix,
    pub labelling: Labelling,
    pub minimising: Minimising,
    pub moralising: Moralising,
    pub motive_reading: MotiveReading,
    pub own_story: OwnStory,
    pub reassurance: Reassurance,
    pub thanks: Thanks,
    pub validation_with_reason: ValidationWithReason,
    pub why_probe: WhyProbe,
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
pub struct Advice {
    pub why: List,
    pub after: List,
    pub before: List,
    pub small: List,
    pub offers: List,
    pub musts: List,
    pub needs: List,
    pub burdens: List,
    pub options: List,
    pub disguised: List,
    pub burden_deeds: List,
    pub option_deeds: List,
    pub own_needs: List,
    pub told: List,
    pub relieved: List,
    pub invites: List,
    pub orders: List,
    pub verbs: List,
    pub objects: List,
    pub reports: List,
}

#[derive(Debug)]
pub struct Arguing {
    pub beds: List,
    pub verdicts: List,
    pub emphatic: List,
    pub pointing: List,
    pub openings: List,
    pub denials: List,
    pub flat: List,
    pub contradictions: List,
    pub sides: List,
}

#[derive(Debug)]
pub struct ButEraser {
    pub landed: List,
    pub hanging: List,
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
pub struct ContemptCue {
    pub alone: List,
    pub scorn: List,
    pub warm: List,
    pub capitals: List,
    pub eye_rolls: List,
}

#[derive(Debug)]
pub struct CounterComplaint {
    pub retorts: List,
    pub my: List,
    pub your: List,
    pub people: List,
    pub absolutes: List,
    pub you: List,
    pub mid_tails: List,
    pub others: List,
    pub returns: List,
    pub tails: List,
    pub deeds: List,
    pub charges: List,
}

#[derive(Debug)]
pub struct Defending {
    pub excuses: List,
    pub surprises: List,
    pub reasons: List,
    pub owning: List,
}

#[derive(Debug)]
pub struct EarlyFix {
    pub sorries: List,
    pub promises: List,
    pub hearing: List,
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
pub struct Minimising {
    pub at_least: List,
    pub shrinks: List,
    pub elsewhere: List,
    pub flat: List,
    pub brush_offs: List,
    pub small: List,
    pub exempt: List,
    pub counted: List,
}

#[derive(Debug)]
pub struct Moralising {
    pub hopes: List,
    pub oughts: List,
    pub lessons: List,
    pub warnings: List,
}

#[derive(Debug)]
pub struct MotiveReading {
    pub at_me: List,
    pub guesses: List,
    pub claims: List,
    pub becauses: List,
}

#[derive(Debug)]
pub struct OwnStory {
    pub my: &'static str,
    pub when: &'static str,
    pub likewise: List,
    pub me_too: List,
    pub people: List,
    pub errands: List,
    pub jokes: List,
    pub asides: List,
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
pub struct Thanks {
    pub welcomes: List,
    pub courage: List,
    pub mocking: List,
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
