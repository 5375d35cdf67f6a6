use crate::json::fields;

fields! {
    /// What helped, what still hurts, what would be good next. It is said of no one, and counts nothing.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Look {
        /// Two wrote it side by side.
        pub together: bool,
        pub helped: String,
        pub hurts: String,
        pub next: String,
    }
}

impl Look {
    /// As it was typed.
    pub fn typed(&self) -> [&str; 3] {
        [&self.helped, &self.hurts, &self.next]
    }

    pub fn words(&self) -> [&str; 3] {
        self.typed().map(str::trim)
    }

    pub fn words_mut(&mut self, place: usize) -> Option<&mut String> {
        [&mut self.helped, &mut self.hurts, &mut self.next].into_iter().nth(place)
    }

    pub fn has_words(&self) -> bool {
        self.words().iter().any(|words| !words.is_empty())
    }
}
