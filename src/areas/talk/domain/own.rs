use crate::drills::{About, Drill, Tendency, Topic, named};
use crate::ear::{Mode, Prompt};

/// The id of the line that somebody's own words make. No drill may have it.
pub const OWN: &str = "own";

named!(
    /// What to practise on the partner's own words.
    Aim {
        Event = "event",
        Feeling = "feeling",
        Need = "need",
        Sense = "sense",
        Brief = "brief",
        Mirror = "mirror",
    }
);

impl Aim {
    /// Ids of the notes that say it was done, with a space between them. For some there is none.
    pub fn shown_by(self) -> &'static str {
        match self {
            Self::Event => "event-covered",
            Self::Feeling => "feeling-named",
            Self::Need => "need-named need-covered",
            Self::Sense => "validation-with-reason",
            Self::Brief | Self::Mirror => "",
        }
    }
}

/// What was said, as a line to answer. Nobody authored what could be heard in it, so nothing can be called missed; and
/// where the words are to be mirrored, copying them is right. `who` is whom it is from, `hint` what to try.
pub fn own_drill(said: &str, aim: Aim, who: &str, hint: &str) -> Drill {
    let mode = if aim == Aim::Mirror { Mode::Mirror } else { Mode::Live };
    Drill {
        id: OWN.to_owned(),
        topic: Topic::Together,
        tendency: Tendency::Secure,
        speaker: who.to_owned(),
        about: About::Shared,
        heat: 0,
        // From this level on a copied run is told.
        prompt: Prompt { statement: said.trim().to_owned(), level: 2, mode, ..Prompt::default() },
        models: Vec::new(),
        traps: Vec::new(),
        near_misses: Vec::new(),
        hint: hint.to_owned(),
        why: String::new(),
    }
}
