//! Writing out what is run together: "don't" is "do not", "im" is "i am". Also read by `build.rs`, so that cues
//! may be written as people type.

/// What a language runs together, as its grammar gives it, a line each: what is typed, then what it says.
pub struct Contractions<'a> {
    /// Written without an apostrophe: "dont do not".
    pub short: &'a str,
    /// What follows an apostrophe: "re are".
    pub endings: &'a str,
    /// The words after which `'s` is "is".
    pub is_after: &'a str,
}

impl Contractions<'_> {
    /// The words that `typed` says, one or more; `typed` is in lower case with straight apostrophes.
    pub fn expand(&self, typed: &str) -> Vec<String> {
        let Some((head, tail)) = typed.split_once('\'') else {
            return words(says(self.short, typed).unwrap_or(typed), "");
        };
        if tail == "t" && head.ends_with('n') {
            let verb = match head {
                "can" => "can",
                "won" => "will",
                "shan" => "shall",
                _ => &head[..head.len() - 1],
            };
            return words(verb, "not");
        }
        if head == "let" && tail == "s" {
            return words(head, "us");
        }
        if tail == "s" && self.is_after.lines().any(|word| word == head) {
            return words(head, "is");
        }
        match says(self.endings, tail) {
            Some(said) if !head.is_empty() => words(head, said),
            // "Noor's" is Noor; "'cause" is "because".
            _ if tail == "s" && !head.is_empty() => words(head, ""),
            _ if head.is_empty() => self.expand(tail),
            _ => self.expand(&typed.chars().filter(|letter| *letter != '\'').collect::<String>()),
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
