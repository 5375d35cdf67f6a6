use crate::json::fields;

fields! {
    /// The ladder as it stands in its tab. Which rung each of the two chose is kept nowhere: the lower one is all that is known.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Ladder {
        pub rung: Option<u64>,
        /// Beginnings that were turned on this rung.
        pub turns: u64,
        /// What was heard, to be said back.
        pub heard: String,
    }
}

impl Ladder {
    pub fn is_begun(&self) -> bool {
        *self != Self::default()
    }
}
