use crate::json::fields;

fields! {
    /// What one of them wrote. A blank is an answer, too.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Sheet {
        pub mine: String,
        pub yours: String,
        pub ours: String,
    }
}

impl Sheet {
    pub fn columns(&self) -> [&str; 3] {
        [&self.mine, &self.yours, &self.ours]
    }

    pub fn column_mut(&mut self, place: usize) -> Option<&mut String> {
        [&mut self.mine, &mut self.yours, &mut self.ours].into_iter().nth(place)
    }

    pub fn has_words(&self) -> bool {
        self.columns().iter().any(|words| !words.trim().is_empty())
    }
}
