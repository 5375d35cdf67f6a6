//! A speaker's sentence about themselves, from the listener's mouth: "I felt alone" becomes "You felt alone."

use crate::content::List;
use crate::text::{Class, Grammar, Lexicon};

/// More words than these are no plain sentence.
const MOST: usize = 25;

/// Turns I and you round. Nothing, where it would take knowing more than the words: whether "you" is who does it or whom it
/// is done to, and whose "was" it is.
pub(super) fn turned(grammar: &Grammar, lexicon: &Lexicon, said: &str) -> Option<String> {
    let words: Vec<Word> = said.split_whitespace().map(|typed| Word::of(lexicon, typed)).collect();
    let lists = &grammar.turning;
    let own = words.first().is_some_and(|word| lists.speaker.contains(&word.plain));
    if !own || words.len() > MOST || said.contains(['“', '”', '"']) {
        return None;
    }
    let mut sentence = String::new();
    let mut was_you = false;
    for (at, word) in words.iter().enumerate() {
        let (before, behind) = words.split_at(at);
        let plain = word.plain.as_str();
        let after_you = std::mem::take(&mut was_you);
        let new = if lists.doubtful.contains(plain) {
            return None;
        } else if after_you {
            pair(lists.own_verbs, plain)
        } else if let Some(past) = pair(lists.past, plain) {
            let whose = before.iter().rev().find(|word| !word.class.has(Class::BETWEEN))?;
            match whose.class {
                class if class.has(Class::I) => Some(past),
                class if class.has(Class::THING | Class::OTHER) => None,
                _ => return None,
            }
        } else if word.class.has(Class::YOU) {
            let wanted = before.last().is_some_and(|word| word.class.has(Class::PLAIN_WANTS));
            match behind.get(1) {
                None if wanted => Some(lists.done_to),
                Some(next) if wanted && next.class.has(Class::TO) => Some(lists.done_to),
                Some(next) if next.class.has(Class::HELPS) || next.plain.ends_with(lists.denied) => {
                    was_you = true;
                    Some(lists.doing)
                }
                _ => return None,
            }
        } else {
            pair(lists.said, plain)
        };
        if at > 0 {
            sentence.push(' ');
        }
        match new {
            Some(new) => sentence.push_str(&word.typed.replacen(word.inner, new, 1)),
            None => sentence.push_str(word.typed),
        }
    }
    let end = sentence.trim_end_matches(|letter: char| !letter.is_alphanumeric()).len();
    sentence.truncate(end);
    // The first word is one of the speaker's, in plain letters.
    sentence.get_mut(..1)?.make_ascii_uppercase();
    sentence.push('.');
    Some(sentence)
}

struct Word<'a> {
    typed: &'a str,
    /// Without what stands around it.
    inner: &'a str,
    plain: String,
    class: Class,
}

impl<'a> Word<'a> {
    fn of(lexicon: &Lexicon, typed: &'a str) -> Self {
        let inner = typed.trim_matches(|letter: char| !letter.is_alphanumeric());
        let plain = inner.to_lowercase().replace('\u{2019}', "'");
        Self { typed, inner, class: lexicon.class(&plain), plain }
    }
}

/// What stands beside a word in a list of pairs.
fn pair(list: List, word: &str) -> Option<&'static str> {
    list.iter().find_map(|pair| pair.strip_prefix(word)?.strip_prefix(' '))
}
