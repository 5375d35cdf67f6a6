//! Writing out what is run together: "don't" is "do not", "im" is "i am". Also read by `build.rs`, so that cues
//! may be written as people type.

/// What a language runs together, as its grammar gives it: each entry is what is typed, then what it says.
pub struct Contractions<'a> {
    /// Written without an apostrophe: "dont do not".
    pub short: &'a [&'a str],
    /// What follows an apostrophe: "re are".
    pub endings: &'a [&'a str],
    /// The words after which `'s` is "is".
    pub is_after: &'a [&'a str],
}

impl Contractions<'_> {
    /// The words that `typed` says, one or more; `typed` is in lower case with straight apostrophes.
    pub fn expand(&self, typed: &str) -> Vec<String> {
        let says = |list: &[&str], word: &str| {
            list.iter()
                .find_map(|entry| entry.split_once(' ').filter(|(from, _)| *from == word).map(|(_, to)| to.to_owned()))
        };
        let Some((head, tail)) = typed.split_once('\'') else {
            return match says(self.short, typed) {
                Some(said) => said.split(' ').map(str::to_owned).collect(),
                None => vec![typed.to_owned()],
            };
        };
        if tail == "t" && head.ends_with('n') {
            let verb = match head {
                "can" => "can",
                "won" => "will",
                "shan" => "shall",
                _ => &head[..head.len() - 1],
            };
            return vec![verb.to_owned(), "not".to_owned()];
        }
        if head == "let" && tail == "s" {
            return vec!["let".to_owned(), "us".to_owned()];
        }
        if tail == "s" && self.is_after.contains(&head) {
            return vec![head.to_owned(), "is".to_owned()];
        }
        match says(self.endings, tail) {
            Some(said) if !head.is_empty() => vec![head.to_owned(), said],
            // "Noor's" is Noor; "'cause" is "because".
            _ if tail == "s" && !head.is_empty() => vec![head.to_owned()],
            _ if head.is_empty() => self.expand(tail),
            _ => self.expand(&typed.replace('\'', "")),
        }
    }
}
