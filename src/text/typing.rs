//! Mending slips of the finger in words the reading needs: "lonley", "dissapointed", "frustated".

/// Words worth mending, those of one first letter together.
#[derive(Debug, Default)]
pub(super) struct Slips {
    expected: [Vec<String>; 32],
}

/// A slip in a shorter word is too often another word.
const SHORTEST: usize = 5;
const LONGEST: usize = 20;

impl Slips {
    pub fn expect(&mut self, word: &str) {
        if let Some(place) = place(word)
            && !self.expected[place].iter().any(|known| known == word)
        {
            self.expected[place].push(word.to_owned());
        }
    }

    /// The expected word that `typed` is one slip away from, unless it is expected itself.
    pub fn mend(&self, typed: &str) -> Option<&str> {
        let near = &self.expected[place(typed)?];
        if near.iter().any(|word| word == typed) {
            return None;
        }
        near.iter().find(|word| one_slip(typed.as_bytes(), word.as_bytes())).map(String::as_str)
    }
}

/// Where words that start like this one are, if it can be mended at all.
fn place(word: &str) -> Option<usize> {
    let can = word.is_ascii() && (SHORTEST..=LONGEST).contains(&word.len());
    can.then(|| usize::from(word.as_bytes()[0] % 32))
}

/// One letter too few or too many, two swapped, a doubling forgotten or added; in a long word also one letter wrong.
/// A different ending (-s, -d) is a form and no slip, and the first letter is never mended.
fn one_slip(typed: &[u8], word: &[u8]) -> bool {
    if typed.first() != word.first() || typed.len().abs_diff(word.len()) > 2 {
        return false;
    }
    if word.len() >= 7 && undoubled(typed) == undoubled(word) {
        return true;
    }
    let mut same = 0;
    while typed.get(same).is_some_and(|letter| word.get(same) == Some(letter)) {
        same += 1;
    }
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

fn undoubled(word: &[u8]) -> Vec<u8> {
    let mut word = word.to_vec();
    word.dedup();
    word
}

#[cfg(test)]
mod tests {
    use super::Slips;

    #[test]
    fn slips_are_mended() {
        let mut slips = Slips::default();
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
        let mut slips = Slips::default();
        for word in ["lonely", "tired", "hurts", "scared"] {
            slips.expect(word);
        }
        for typed in ["hired", "shared", "love", "lone", "hurt", "stared"] {
            assert_eq!(slips.mend(typed), None, "{typed}");
        }
    }
}
