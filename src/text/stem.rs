//! Words without their endings: "hoping", "hoped" and "hopes" are one. The result is a key to compare by, not a word.

use super::grammar::Stems;

impl Stems {
    /// The key of a lower-case word by its endings alone; irregular forms are the lexicon's.
    pub(super) fn stem<'w>(&self, word: &'w str) -> &'w str {
        if !word.is_ascii() || word.len() < 4 || ends_in(word, self.kept) {
            return word;
        }
        let cut = |ending: &&str| {
            let rest = word.strip_suffix(*ending)?;
            let said = rest.len() >= 3 && rest.bytes().any(|letter| has(self.voiced, letter));
            said.then_some(rest)
        };
        // "Worries" and "worried" meet "worry", whose y goes below.
        if let Some(rest) = self.of_y.iter().find_map(cut) {
            return rest;
        }
        self.trim(self.endings.iter().find_map(cut).unwrap_or(word))
    }

    /// "hope", "hop-ing" and "hopp-ed" end alike: one of a doubled consonant, no final e, no final y.
    fn trim<'w>(&self, word: &'w str) -> &'w str {
        let [.., before, last] = *word.as_bytes() else { return word };
        let long = word.len();
        let one_of_two = long > 3 && before == last && !has(self.doubled, last);
        let mute =
            (long > 3 && has(self.last, last) && !has(self.vowels, before)) || (long > 4 && has(self.mute, last));
        if one_of_two || mute { &word[..long - 1] } else { word }
    }
}

/// Whether a word ends in one of these.
pub(super) fn ends_in(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

fn has(letters: &str, letter: u8) -> bool {
    letters.as_bytes().contains(&letter)
}

#[cfg(test)]
mod tests {
    use crate::content::english;
    use crate::text::Grammar;

    fn stem(word: &str) -> &str {
        Grammar::of(english()).stems.stem(word)
    }

    #[test]
    fn forms_of_one_word_meet() {
        for forms in [
            &["hope", "hoped", "hoping", "hopes"][..],
            &["worry", "worries", "worried", "worrying"],
            &["scroll", "scrolled", "scrolling", "scrolls"],
            &["miss", "missed", "missing", "misses"],
            &["plan", "planned", "planning", "plans"],
            &["ignore", "ignored", "ignoring"],
            &["wash", "washes", "washed", "washing"],
            &["dish", "dishes"],
            &["quiet", "quietly"],
            &["push", "pushed", "pushes", "pushing"],
            &["care", "cared", "caring", "cares"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
            }
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [
            ("need", "ne"),
            ("this", "thi"),
            ("bring", "br"),
            ("less", "les"),
            ("alone", "along"),
            ("close", "clothes"),
        ] {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }
}
