use crate::drills::named;
use crate::json::{Json, Value, fields};
use crate::share::Day;

/// Most letters in a box.
pub const WORDS_LIMIT: usize = 1_000;
/// Most letters in the name of who does something.
pub const WHO_LIMIT: usize = 40;
/// Most looks after which an agreement goes on as it is: then it goes on as a new one, so that a save never grows heavy.
pub const MOST_CHECKS: usize = 100;

named!(
    /// How it went, as the two say together.
    Went { Kept = "kept", Partly = "partly", NotYet = "not-yet" }
);
named!(
    /// What one of them sees of a sign.
    Seen { Better = "better", Same = "same", NotYet = "not-yet" }
);
named!(
    /// What became of it then.
    Then { Kept = "kept", Changed = "changed", LetGo = "let-go" }
);

macro_rules! by_its_word {
    ($($Name:ident)*) => {
        $(impl Json for $Name {
            fn write(&self, to: &mut String) {
                self.id().to_owned().write(to);
            }

            fn read(value: Option<&Value>) -> Option<Self> {
                Self::from_id(value?.as_str()?)
            }
        })*
    };
}
by_its_word!(Went Seen Then);

fields! {
    /// Who does what. Either may be empty.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Doing {
        pub who: String,
        pub does: String,
    }
}

fields! {
    /// What an agreement says.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Words {
        pub what: String,
        pub undo: String,
        /// By what anyone would see that it helps.
        pub signs: [String; 2],
        pub doing: [Doing; 2],
    }
}

fields! {
    /// What the two see of a sign, in an order that tells nothing of who said which.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Pair {
        one: Seen,
        other: Seen,
    }
}

fields! {
    /// They looked at it together, or changed its words.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Check {
        pub on: String,
        /// Nothing where its words were changed without a look.
        pub went: Option<Went>,
        /// One for each sign, or none where they left the signs out.
        pub seen: Vec<Pair>,
        pub then: Then,
        /// What it said up to then, where it was changed.
        pub was: Option<Words>,
    }
}

fields! {
    /// What two try for a while. What sorting goes by comes first: it is found without reading the rest.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Agreement {
        /// The day on which they look at it again, as `share::Day` writes it; empty once it is over.
        pub due: String,
        /// The day on which it was let go; empty as long as it goes on.
        pub over: String,
        pub from: String,
        pub words: Words,
        /// The newest last.
        pub checks: Vec<Check>,
    }
}

/// What becomes of it after a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    Keep(Day),
    Change(Words, Day),
    LetGo,
}

impl Pair {
    /// Whoever said which.
    pub fn of(one: Seen, other: Seen) -> Self {
        Self { one: one.min(other), other: one.max(other) }
    }

    pub fn both(self) -> [Seen; 2] {
        [self.one, self.other]
    }

    fn is_sound(self) -> bool {
        self.one <= self.other
    }
}

impl Words {
    fn is_sound(&self) -> bool {
        let texts =
            [&self.what, &self.undo].into_iter().chain(&self.signs).chain(self.doing.iter().map(|one| &one.does));
        !self.what.trim().is_empty()
            && texts.clone().all(|text| fits(text, WORDS_LIMIT))
            && self.doing.iter().all(|one| fits(&one.who, WHO_LIMIT) && !one.who.contains('\n'))
    }
}

impl Agreement {
    pub fn is_over(&self) -> bool {
        self.due.is_empty()
    }

    pub fn due(&self) -> Option<Day> {
        Day::read(&self.due)
    }

    /// It goes on as a new one.
    pub fn is_full(&self) -> bool {
        self.checks.len() >= MOST_CHECKS
    }

    /// They looked at it, or changed its words: it is in the history from now on.
    pub fn look(&mut self, on: Day, went: Option<Went>, seen: Vec<Pair>, next: Next) {
        let (then, was) = match next {
            Next::Keep(until) => {
                self.due = until.written();
                (Then::Kept, None)
            }
            Next::Change(words, until) => {
                self.due = until.written();
                (Then::Changed, Some(std::mem::replace(&mut self.words, words)))
            }
            Next::LetGo => {
                self.due = String::new();
                self.over = on.written();
                (Then::LetGo, None)
            }
        };
        self.checks.push(Check { on: on.written(), went, seen, then, was });
    }

    /// This is kept and the other version is not: what was seen there, and the words it had, stay in the history.
    pub fn absorb(&mut self, other: Self, on: Day) {
        for check in other.checks {
            if !self.checks.contains(&check) {
                self.checks.push(check);
            }
        }
        self.checks.sort_by(|one, next| one.on.cmp(&next.on));
        if other.words != self.words {
            let (on, was) = (on.written(), Some(other.words));
            self.checks.push(Check { on, went: None, seen: Vec::new(), then: Then::Changed, was });
        }
        let over = self.checks.len().saturating_sub(MOST_CHECKS);
        self.checks.drain(..over);
    }

    /// Each look with what it was a look at, the newest first.
    pub fn history(&self) -> Vec<(&Check, &Words)> {
        let mut words = &self.words;
        let with = |check| {
            words = check_words(check, words);
            (check, words)
        };
        self.checks.iter().rev().map(with).collect()
    }

    /// Whether it may be taken in from elsewhere.
    pub fn is_sound(&self) -> bool {
        let is_day = |text: &str| Day::read(text).is_some_and(|day| day.written() == text);
        let check = |check: &Check| {
            is_day(&check.on)
                && (check.seen.is_empty() || check.seen.len() == 2)
                && check.seen.iter().all(|pair| pair.is_sound())
                && check.was.as_ref().is_none_or(Words::is_sound)
        };
        is_day(&self.from)
            && (self.due.is_empty() != self.over.is_empty())
            && (is_day(&self.due) || is_day(&self.over))
            && self.words.is_sound()
            && self.checks.len() <= MOST_CHECKS + 1
            && self.checks.iter().all(check)
    }
}

fn check_words<'a>(check: &'a Check, later: &'a Words) -> &'a Words {
    check.was.as_ref().unwrap_or(later)
}

/// Short enough, and nothing that can't be seen but the ends of lines.
fn fits(text: &str, limit: usize) -> bool {
    text.chars().count() <= limit && !text.chars().any(|letter| letter.is_control() && letter != '\n')
}
