use super::{Agreement, WHO_LIMIT, WORDS_LIMIT, Words};
use crate::json::fields;
use crate::share::Day;

/// For how many days something is tried: one week, two, four.
pub const LENGTHS: [i64; 3] = [7, 14, 28];
const USUAL: i64 = 14;

/// A box of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    What,
    From,
    Until,
    Undo,
    Sign(usize),
    Who(usize),
    Does(usize),
}

fields! {
    /// An agreement that is being written, or changed.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Draft {
        /// The key of the one that is changed; empty for a new one.
        pub of: String,
        pub words: Words,
        /// Days as their boxes hold them.
        pub from: String,
        pub until: String,
    }
}

impl Draft {
    /// A new one, from today for two weeks.
    pub fn new(words: Words, today: Day) -> Self {
        Self { of: String::new(), words, from: today.written(), until: today.plus(USUAL).written() }
    }

    /// To change one: it goes on from today.
    pub fn change(of: &str, agreement: &Agreement, today: Day) -> Self {
        let until = match agreement.due() {
            Some(due) if due > today => due,
            _ => today.plus(USUAL),
        };
        Self { of: of.to_owned(), words: agreement.words.clone(), from: agreement.from.clone(), until: until.written() }
    }

    pub fn write(&mut self, spot: Spot, typed: &str) {
        let limit = if matches!(spot, Spot::Who(_)) { WHO_LIMIT } else { WORDS_LIMIT };
        let Some(place) = self.place(spot) else { return };
        *place = typed.chars().filter(|letter| !letter.is_control() || *letter == '\n').take(limit).collect();
    }

    fn place(&mut self, spot: Spot) -> Option<&mut String> {
        Some(match spot {
            Spot::What => &mut self.words.what,
            Spot::From => &mut self.from,
            Spot::Until => &mut self.until,
            Spot::Undo => &mut self.words.undo,
            Spot::Sign(place) => self.words.signs.get_mut(place)?,
            Spot::Who(place) => &mut self.words.doing.get_mut(place)?.who,
            Spot::Does(place) => &mut self.words.doing.get_mut(place)?.does,
        })
    }

    /// It lasts so many days.
    pub fn last(&mut self, days: i64) {
        if let Some(from) = Day::read(&self.from) {
            self.until = from.plus(days).written();
        }
    }

    /// How many days it lasts.
    pub fn lasts(&self) -> Option<i64> {
        self.days().map(|(from, until)| until.0 - from.0)
    }

    /// The two days, where both are some and the end comes after the beginning.
    pub fn days(&self) -> Option<(Day, Day)> {
        let (from, until) = (Day::read(&self.from)?, Day::read(&self.until)?);
        (until > from).then_some((from, until))
    }

    /// What is missing, in the order of `ours.toml`: what, the days, the way back, the signs.
    pub fn lacks(&self) -> [bool; 4] {
        let empty = |words: &String| words.trim().is_empty();
        let words = &self.words;
        [empty(&words.what), self.days().is_none(), empty(&words.undo), words.signs.iter().any(empty)]
    }

    /// Somebody wrote in it.
    pub fn has_words(&self) -> bool {
        let Words { what, undo, signs, doing } = &self.words;
        let all = [what, undo].into_iter().chain(signs).chain(doing.iter().flat_map(|one| [&one.who, &one.does]));
        !self.of.is_empty() || all.into_iter().any(|text| !text.trim().is_empty())
    }
}
