use crate::drills::named;
use crate::json::fields;

named!(
    /// Where a sentence that is being made stands.
    #[derive(Default)]
    At {
        #[default]
        Write = "write",
        Looked = "looked",
        End = "end",
        Heard = "heard",
    }
);

fields! {
    /// What is being written in one builder, as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Draft {
        pub builder: String,
        /// What was typed, step by step.
        pub steps: Vec<String>,
        /// The sentence, once it was changed by hand: then the steps leave it alone.
        pub hand: Option<String>,
        /// The same before it was made anew from the steps.
        pub before: Option<String>,
        /// One of [`At`].
        pub at: String,
        /// Ids of the notes that don't apply to these words.
        pub dismissed: Vec<String>,
    }
}

impl Draft {
    pub fn at(&self) -> At {
        At::from_id(&self.at).unwrap_or_default()
    }

    pub fn has_words(&self) -> bool {
        let typed = self.steps.iter().chain(&self.hand).chain(&self.before);
        typed.into_iter().any(|typed| !typed.trim().is_empty())
    }
}
