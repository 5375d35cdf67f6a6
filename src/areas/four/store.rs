//! The talk that is on, kept so that a reload loses neither the floor nor a word: with its tab, and on the device where
//! the person lets what is typed stay. It is gone at the end.

use crate::areas::four::{
    Deed, EACH, Four, Idea, LENGTHS, MOST_ROUNDS, Rating, Rest, Seat, Step, Trial, USUAL_MINUTES,
};
use crate::json::fields;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The talk in four steps that is on.
pub static FOUR: Slot = Slot::new("four", Place::LocalOrTab).from(Keep::Replies);

pub const SLOTS: &[&Slot] = &[&FOUR];

fields! {
    struct StoredFour {
        topic: String,
        names: [String; 2],
        minutes: u16,
        starts: u8,
        step: String,
        deed: usize,
        second: bool,
        rest: Option<usize>,
        ends: Option<i64>,
        left: Option<i64>,
        happened: [String; 2],
        felt: [String; 2],
        needs: [String; 2],
        options: Vec<StoredIdea>,
        what: String,
        from: String,
        until: String,
        undo: String,
        signs: [String; 2],
        of: String,
    }
}

fields! {
    struct StoredIdea {
        who: u8,
        words: String,
        /// By the first and by the second.
        first: Option<usize>,
        second: Option<usize>,
    }
}

pub fn write_four(four: &Four) -> String {
    let (step, deed, second) = step_word(four.step);
    let idea = |idea: &Idea| StoredIdea {
        who: idea.who as u8,
        words: idea.words.clone(),
        first: idea.rated[0].map(|rating| rating as usize),
        second: idea.rated[1].map(|rating| rating as usize),
    };
    let [happened, felt, needs] = four.said.clone();
    let trial = four.trial.clone();
    let stored = StoredFour {
        topic: four.topic.clone(),
        names: four.names.clone(),
        minutes: four.minutes,
        starts: four.starts as u8,
        step: step.to_owned(),
        deed: deed as usize,
        second,
        rest: four.rest.map(|rest| rest as usize),
        ends: four.ends,
        left: four.left,
        happened,
        felt,
        needs,
        options: four.ideas.iter().map(idea).collect(),
        what: trial.what,
        from: trial.from,
        until: trial.until,
        undo: trial.undo,
        signs: trial.signs,
        of: trial.of,
    };
    write_kept(&FOUR, &stored)
}

/// Reads a talk.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_four(text: &str) -> Result<Four, Unreadable> {
    from_stored(read_kept(&FOUR, text, |_| None)?).ok_or(Unreadable::Damaged)
}

fn from_stored(stored: StoredFour) -> Option<Four> {
    let rating = |place: Option<usize>| place.map_or(Some(None), |place| Rating::ALL.get(place).copied().map(Some));
    let ideas = stored.options.into_iter().map(|idea| {
        Some(Idea {
            who: Seat::stored(idea.who),
            words: idea.words,
            rated: [rating(idea.first)?, rating(idea.second)?],
        })
    });
    let ideas: Vec<Idea> = ideas.collect::<Option<_>>()?;
    let step = step_of(&stored.step, *Deed::ALL.get(stored.deed)?, stored.second)?;
    let rest = stored.rest.map_or(Some(None), |rest| Rest::ALL.get(rest).copied().map(Some))?;
    let four = Four {
        topic: stored.topic,
        names: stored.names,
        minutes: Some(stored.minutes).filter(|minutes| LENGTHS.contains(minutes)).unwrap_or(USUAL_MINUTES),
        starts: Seat::stored(stored.starts),
        step,
        rest,
        ends: stored.ends.filter(|_| matches!(step, Step::Do(..))),
        left: stored.left,
        said: [stored.happened, stored.felt, stored.needs],
        ideas,
        trial: Trial {
            what: stored.what,
            from: stored.from,
            until: stored.until,
            undo: stored.undo,
            signs: stored.signs,
            of: stored.of,
        },
        asked_missing: false,
    };
    is_whole(&four).then_some(four)
}

/// Options come in rounds, two of each; and where there must be some, there are.
fn is_whole(four: &Four) -> bool {
    let wants = match four.step {
        Step::Take(deed, _) | Step::Do(deed, _) => matches!(deed, Deed::Offer | Deed::Rate),
        Step::Choose | Step::Trial | Step::Page => true,
        Step::Set | Step::Agree | Step::Over => false,
    };
    let rounds = four.ideas.chunks(2 * EACH).all(|round| {
        round.len() == 2 * EACH && round.iter().zip(0..).all(|(idea, place)| idea.who == four.seat(place >= EACH))
    });
    rounds && four.ideas.len() <= MOST_ROUNDS * 2 * EACH && (!wants || !four.ideas.is_empty())
        // Nobody has the floor of a talk that was laid down.
        && !(four.rest.is_some() && matches!(four.step, Step::Do(..)))
}

const PLAIN: [(Step, &str); 6] = [
    (Step::Set, "set"),
    (Step::Agree, "agree"),
    (Step::Choose, "choose"),
    (Step::Trial, "trial"),
    (Step::Page, "page"),
    (Step::Over, "over"),
];

fn step_word(step: Step) -> (&'static str, Deed, bool) {
    match step {
        Step::Take(deed, second) => ("take", deed, second),
        Step::Do(deed, second) => ("do", deed, second),
        _ => {
            let word = PLAIN.iter().find(|(known, _)| *known == step).map_or("set", |(_, word)| word);
            (word, Deed::Tell, false)
        }
    }
}

fn step_of(word: &str, deed: Deed, second: bool) -> Option<Step> {
    match word {
        "take" => Some(Step::Take(deed, second)),
        "do" => Some(Step::Do(deed, second)),
        _ => PLAIN.iter().find(|(_, known)| *known == word).map(|(step, _)| *step),
    }
}
