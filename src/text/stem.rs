//! Words without their endings: "hoping", "hoped" and "hopes" are one. The result is a key to compare by, not a word.

/// The key of a lower-case word by its endings alone; irregular forms are the lexicon's.
pub(super) fn stem(word: &str) -> &str {
    let word = word.strip_suffix("'s").unwrap_or(word);
    if !word.is_ascii() || word.len() < 4 {
        return word;
    }
    let cut = |rest: &str| -> Option<usize> {
        let voiced = rest.bytes().any(|letter| b"aeiouy".contains(&letter));
        (rest.len() >= 3 && voiced).then_some(rest.len())
    };
    let shorter = |ending: &str| word.strip_suffix(ending).and_then(cut);
    let end = if word.ends_with("eed") || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        None
    } else if let Some(end) = shorter("ies").or_else(|| shorter("ied")) {
        // "worries" and "worried" meet "worry", whose y goes below.
        return &word[..end];
    } else {
        shorter("edly").or_else(|| shorter("ing")).or_else(|| shorter("ed")).or_else(|| shorter("ly")).or_else(|| {
            if ["ches", "shes", "xes", "sses"].iter().any(|ending| word.ends_with(ending)) {
                shorter("es")
            } else {
                shorter("s")
            }
        })
    };
    trim(&word[..end.unwrap_or(word.len())])
}

/// "hope", "hop-ing" and "hopp-ed" end alike: one of a doubled consonant, no final e, no final y.
fn trim(word: &str) -> &str {
    let bytes = word.as_bytes();
    match bytes {
        [.., before, last] if before == last && !b"aeiouls".contains(last) && bytes.len() > 3 => {
            &word[..word.len() - 1]
        }
        [.., before, b'e' | b'y'] if bytes.len() > 3 && !b"aeiou".contains(before) => &word[..word.len() - 1],
        [.., b'e'] if bytes.len() > 4 => &word[..word.len() - 1],
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

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
