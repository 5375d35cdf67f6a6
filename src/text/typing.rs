//! Mending slips of the finger in words the reading needs: "lonley", "dissapointed", "frustated".

use std::collections::{HashMap, HashSet};

/// Words worth mending, by first letter.
#[derive(Debug)]
pub(super) struct Slips {
    real: HashSet<&'static str>,
    expected: HashMap<char, Vec<String>>,
}

/// A slip in a shorter word is too often another word.
const SHORTEST: usize = 5;

impl Slips {
    pub fn new(real: &'static [&'static str]) -> Self {
        Self { real: real.iter().copied().collect(), expected: HashMap::new() }
    }

    pub fn expect(&mut self, word: &str) {
        if word.len() < SHORTEST || !word.is_ascii() {
            return;
        }
        if let Some(first) = word.chars().next() {
            let words = self.expected.entry(first).or_default();
            if !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
        }
    }

    /// The expected word that `typed` is one slip away from, unless it is a word itself.
    pub fn mend(&self, typed: &str) -> Option<&str> {
        if typed.len() < SHORTEST || typed.len() > 20 || !typed.is_ascii() || self.real.contains(typed) {
            return None;
        }
        let near = self.expected.get(&typed.chars().next()?)?;
        if near.iter().any(|word| word == typed) {
            return None;
        }
        near.iter().find(|word| one_slip(typed.as_bytes(), word.as_bytes())).map(String::as_str)
    }
}

/// One letter too few or too many, two swapped, a doubling forgotten or added; in a long word also one letter wrong.
/// A different ending (-s, -d) is a form and no slip.
fn one_slip(typed: &[u8], word: &[u8]) -> bool {
    if typed.len().abs_diff(word.len()) > 2 {
        return false;
    }
    if word.len() >= 7 && undouble(typed).eq(undouble(word)) {
        return true;
    }
    let same = typed.iter().zip(word).take_while(|(one, other)| one == other).count();
    let (left, right) = (&typed[same..], &word[same..]);
    match (left, right) {
        ([], _) | (_, []) => false,
        ([a, b, left @ ..], [c, d, right @ ..]) if a == d && b == c && left == right => true,
        // Letters before the last two only: "hurts" and "hurt", "liked" and "likes" are forms.
        ([_, left @ ..], right) if left == right && left.len() >= 2 => true,
        (left, [_, right @ ..]) if left == right && left.len() >= 2 => true,
        ([_, left @ ..], [_, right @ ..]) => word.len() >= 8 && left == right && left.len() >= 2,
    }
}

fn undouble(word: &[u8]) -> impl Iterator<Item = u8> + '_ {
    word.iter()
        .enumerate()
        .filter(|(index, letter)| *index == 0 || word[index - 1] != **letter)
        .map(|(_, letter)| *letter)
}

#[cfg(test)]
mod tests {
    use super::Slips;

    #[test]
    fn slips_are_mended() {
        let mut slips = Slips::new(&["tried"]);
        for word in ["lonely", "disappointed", "frustrated", "tired", "overwhelmed", "ignored"] {
            slips.expect(word);
        }
        for (typed, word) in [
            ("lonley", "lonely"),
            ("dissapointed", "disappointed"),
            ("frustated", "frustrated"),
            ("overwelmed", "overwhelmed"),
            ("ignred", "ignored"),
        ] {
            assert_eq!(slips.mend(typed), Some(word));
        }
    }

    #[test]
    fn other_words_are_left_alone() {
        let mut slips = Slips::new(&["tried"]);
        for word in ["lonely", "tired", "hurts", "scared"] {
            slips.expect(word);
        }
        for typed in ["tried", "hired", "shared", "love", "lone", "hurt", "stared"] {
            assert_eq!(slips.mend(typed), None, "{typed}");
        }
    }
}
