//! Writing out what is run together: "don't" is "do not", "im" is "i am". Also read by `build.rs`, so that cues
//! may be written as people type.

/// What a language runs together, as its grammar gives it, a line each: what is typed, then what it says.
pub struct Contractions<'a> {
    /// Whole words: "dont do not".
    pub short: &'a str,
    /// What a word ends in, with its apostrophe: "'re are".
    pub endings: &'a str,
    /// The ending that says something after some words alone, and those words.
    pub is: &'a str,
    pub is_after: &'a str,
}

impl Contractions<'_> {
    /// The words that `typed` says, one or more; `typed` is in lower case with straight apostrophes.
    pub fn expand(&self, typed: &str) -> Vec<String> {
        match says(self.short, typed) {
            Some(said) => words(said, ""),
            None => self.expand_ending(typed),
        }
    }

    /// The same for what is no short word as a whole.
    pub fn expand_ending(&self, typed: &str) -> Vec<String> {
        let Some((head, tail)) = typed.split_once('\'') else { return words(typed, "") };
        if head.is_empty() {
            // "'cause" is "because".
            return self.expand(tail);
        }
        let ended = |entry: &str| {
            let (ending, said) = entry.split_once(' ')?;
            let head = typed.strip_suffix(ending).filter(|head| !head.is_empty() && !head.contains('\''))?;
            Some((head.to_owned(), said.to_owned()))
        };
        if let Some((head, said)) = self.endings.lines().find_map(ended) {
            return words(&head, &said);
        }
        match ended(self.is) {
            Some((head, said)) if self.is_after.lines().any(|word| word == head) => words(&head, &said),
            // "Noor's" is Noor.
            Some((head, _)) => words(&head, ""),
            None => self.expand(&typed.replace('\'', "")),
        }
    }
}

fn says<'a>(list: &'a str, typed: &str) -> Option<&'a str> {
    list.lines().find_map(|entry| entry.strip_prefix(typed)?.strip_prefix(' '))
}

/// The words of two texts, the second of which may be empty.
pub fn words(some: &str, more: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in some.split(' ').chain(more.split_terminator(' ')) {
        words.push(word.to_owned());
    }
    words
}
