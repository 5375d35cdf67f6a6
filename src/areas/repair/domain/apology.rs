use crate::drills::named;
use crate::json::fields;
use crate::share::Day;

/// After how many weeks what changed can be looked at again, and which of them is chosen at first.
pub const WEEKS: [u16; 3] = [1, 2, 4];
const USUAL: u16 = 2;

named!(
    /// Where an apology stands.
    #[derive(Default)]
    At {
        #[default]
        Write = "write",
        Looked = "looked",
        End = "end",
        /// The partner is asked for their side.
        Side = "side",
        Agree = "agree",
        Over = "over",
    }
);

fields! {
    /// An apology with what comes after it, as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Apology {
        /// What was typed, step by step.
        pub steps: Vec<String>,
        /// The apology, once it was changed by hand: then the steps leave it alone.
        pub hand: Option<String>,
        /// The same before it was made anew from the steps.
        pub before: Option<String>,
        /// One of [`At`].
        pub at: String,
        /// Ids of the notes that don't apply to these words.
        pub dismissed: Vec<String>,
        /// What the partner wrote.
        pub side: String,
        /// What will change, once it was typed where an agreement is made of it.
        pub what: Option<String>,
        /// One of [`WEEKS`].
        pub weeks: Option<u16>,
    }
}

/// The day that is so many weeks from this one, as an agreement has it: 2026-12-14.
pub fn until(today: Day, weeks: u16) -> String {
    today.plus(7 * i64::from(weeks)).written()
}

impl Apology {
    pub fn at(&self) -> At {
        At::from_id(&self.at).unwrap_or_default()
    }

    pub fn weeks(&self) -> u16 {
        self.weeks.filter(|weeks| WEEKS.contains(weeks)).unwrap_or(USUAL)
    }

    pub fn has_words(&self) -> bool {
        let typed = self.steps.iter().chain(&self.hand).chain(&self.before).chain(&self.what);
        typed.chain([&self.side]).any(|typed| !typed.trim().is_empty())
    }
}

fields! {
    /// A phrase that was changed until it was true.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct OwnPhrase {
        pub id: String,
        pub words: String,
    }
}
