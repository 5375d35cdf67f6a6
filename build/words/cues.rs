//! Cues, written out as the reader reads.

use super::contraction::Contractions;
use super::written::{Node, Value};

/// How a language writes out what it runs together.
pub struct Plain {
    short: String,
    endings: String,
    is: String,
    is_after: String,
}

impl Plain {
    /// By the lists of the grammar.
    pub fn of(grammar: &Node) -> Self {
        let list = |key: &str| {
            let items = match grammar.get(key).map(|node| &node.value) {
                Some(Value::List(items)) => items.as_slice(),
                _ => &[],
            };
            let text = |item: &Node| match &item.value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            };
            items.iter().filter_map(text).collect::<Vec<_>>().join("\n")
        };
        let is = match grammar.get("is").map(|node| &node.value) {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        };
        Self { short: list("short"), endings: list("endings"), is, is_after: list("is_after") }
    }

    /// Writes out the contractions of every cue in a table of lists. What any order says equally is put in one order:
    /// like beside like, the lists are a kilobyte lighter.
    ///
    /// # Errors
    /// A sentence with the file and the line.
    pub fn write_out(&self, node: &mut Node) -> Result<(), String> {
        match &mut node.value {
            Value::Text(cue) => *cue = self.cue(cue).map_err(|problem| format!("{}: {problem}", node.place))?,
            Value::List(items) => {
                items.iter_mut().try_for_each(|item| self.write_out(item))?;
                let text = |item: &Node| match &item.value {
                    Value::Text(text) => text.clone(),
                    _ => String::new(),
                };
                items.sort_by_key(text);
                items.dedup_by_key(|item| text(item));
            }
            Value::Table(entries) => entries.iter_mut().try_for_each(|(_, value)| self.write_out(value))?,
            _ => {}
        }
        Ok(())
    }

    fn cue(&self, cue: &str) -> Result<String, String> {
        let Self { short, endings, is, is_after } = self;
        let contractions = Contractions { short, endings, is, is_after };
        let mut parts = Vec::new();
        for part in cue.to_lowercase().replace('\u{2019}', "'").split_whitespace() {
            let word = part.trim_start_matches('^').trim_end_matches('$');
            let mut options: Vec<String> = Vec::new();
            for option in word.split('/') {
                let plain = option.trim_end_matches('~');
                let is_word = plain.chars().all(|letter| letter.is_alphanumeric() || letter == '\'');
                let said = if is_word { contractions.expand(plain).join(" ") } else { plain.to_owned() };
                if said.contains(' ') && word.contains('/') {
                    return Err(format!("the cue \u{201c}{cue}\u{201d} has a contraction between slashes"));
                }
                options.push(if word.contains('/') { option.to_owned() } else { option.replacen(plain, &said, 1) });
            }
            options.sort();
            options.dedup();
            parts.push(part.replacen(word, &options.join("/"), 1));
        }
        Ok(parts.join(" "))
    }
}
