//! The words of `say.toml`, a type for each table of it. `build.rs` fills them.

use crate::content::Language;

/// What the screens of Say say.
#[derive(Debug)]
pub struct SayWords {
    pub home: Home,
    pub write: Write,
    pub looked: Looked,
    pub end: End,
    pub heard: Heard,
    pub kept: Kept,
    pub opened: Opened,
    pub joining: Joining,
    pub builder: &'static [Builder],
}

impl SayWords {
    /// The builder with this id.
    pub fn builder(language: &'static Language, id: &str) -> Option<&'static Builder> {
        Self::of(language).builder.iter().find(|builder| builder.id == id)
    }
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub kept: &'static str,
    pub kept_why: &'static str,
    pub more: &'static str,
    pub beside: &'static str,
    pub practise: &'static str,
    pub practise_why: &'static str,
    pub four: &'static str,
    pub four_why: &'static str,
    pub script: &'static str,
    pub script_why: &'static str,
    pub note: &'static str,
}

/// The steps, and the sentence under them.
#[derive(Debug)]
pub struct Write {
    pub place: &'static str,
    pub skip: &'static str,
    pub whole: &'static str,
    pub such: &'static str,
    pub label: &'static str,
    pub under: &'static str,
    pub hand: &'static str,
    pub anew: &'static str,
    pub put_back: &'static str,
    pub empty: &'static str,
    pub look: &'static str,
    pub kept: &'static str,
    /// Beside a note on a rule or a threat.
    pub way_out: &'static str,
    pub help: &'static str,
}

/// What was noticed in it.
#[derive(Debug)]
pub struct Looked {
    pub on: &'static str,
}

/// What becomes of the sentence.
#[derive(Debug)]
pub struct End {
    pub heading: &'static str,
    pub lead: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_no: &'static str,
    pub beside: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub kept_see: &'static str,
    pub keep_off: &'static str,
    pub print: &'static str,
    pub save: &'static str,
    pub file: &'static str,
    pub share: &'static str,
    pub why_link: &'static str,
    pub too_long: &'static str,
    pub next: &'static str,
    pub heard: &'static str,
    pub heard_why: &'static str,
    pub turns: &'static str,
    pub turns_why: &'static str,
    pub talk_on: &'static str,
    pub talk: &'static str,
    pub trial: &'static str,
    pub trial_why: &'static str,
    pub drop: &'static str,
}

/// The same sentence from the partner's seat.
#[derive(Debug)]
pub struct Heard {
    pub heading: &'static str,
    pub lead: &'static str,
    pub hard: &'static str,
    pub none: &'static str,
    pub back: &'static str,
}

/// The sentences that were kept.
#[derive(Debug)]
pub struct Kept {
    pub heading: &'static str,
    pub none: &'static str,
    pub given: &'static str,
    pub plain: &'static str,
    pub remove: &'static str,
}

/// A sentence that came in a link.
#[derive(Debug)]
pub struct Opened {
    pub heading: &'static str,
    pub lead: &'static str,
    pub who: &'static str,
    pub back: &'static str,
    pub keep: &'static str,
    pub leave: &'static str,
    pub calm: &'static str,
    pub odd: &'static str,
    pub damaged: &'static str,
    pub newer: &'static str,
    pub long: &'static str,
    pub hidden: &'static str,
    pub away: &'static str,
}

/// What joining typed words goes by. Each is a list with commas between.
#[derive(Debug)]
pub struct Joining {
    /// Words that are small within a sentence, however a keyboard began them, where a name may stand as well.
    pub small: &'static str,
    /// Words that are made large wherever they stand.
    pub capitals: &'static str,
    /// Words that stay as they are typed.
    pub names: &'static str,
    /// What a question begins with.
    pub questions: &'static str,
    /// What joins a clause to the next.
    pub links: &'static str,
    /// What begins a sentence that needs no more.
    pub dated: &'static str,
    /// Answers to the page that are no part of a sentence.
    pub shrugs: &'static str,
    /// What a full stop behind it ends no sentence.
    pub shortened: &'static str,
    /// Last words of openings that a whole clause may follow, and of those that no name follows.
    pub clausal: &'static str,
    pub doing: &'static str,
    /// What tells a clause: who does something, verbs that show it, and words after which they are another clause's.
    pub subjects: &'static str,
    pub finite: &'static str,
    pub opening: &'static str,
    /// Who does something, or what it is done to.
    pub either: &'static str,
    /// What the kinds of [`Step::other`] begin with.
    pub to: &'static str,
    pub things: &'static str,
    pub states: &'static str,
    pub deeds: &'static str,
    pub doing_ends: &'static str,
    pub not_doing: &'static str,
}

/// One kind of sentence, in small steps.
#[derive(Debug)]
pub struct Builder {
    pub id: &'static str,
    /// What its notes go by.
    pub purpose: &'static str,
    pub name: &'static str,
    pub why: &'static str,
    pub step: &'static [Step],
}

/// One step of it. `say.toml` tells how its words join the sentence.
#[derive(Debug)]
pub struct Step {
    pub label: &'static str,
    pub example: &'static str,
    pub hint: Option<&'static str>,
    pub sentence: Option<&'static str>,
    pub then: Option<&'static str>,
    pub opens: Option<&'static str>,
    pub other: Option<&'static str>,
    pub alone: Option<&'static str>,
    pub first: Option<&'static str>,
    pub closes: Option<&'static str>,
    pub unless: Option<&'static str>,
    pub verbs: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/say_words.rs"));
