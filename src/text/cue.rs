//! Cues: short patterns of words, written as people type them. `word` is that form, `word~` any ending of it,
//! `a/b` either, `_` any one word, `..` up to three words (no "not" and no "I", "you" or "we" among them),
//! `<feeling>` a feeling by any name. `^` before the first part: only as the first thing said in a clause; `$` after
//! the last: only as the last thing in it. A cue does not begin with `_` or `..`.

use super::class::Class;
use super::lexicon::Lexicon;
use super::reading::Reading;
use super::{Gap, Matches, Word};
use crate::content::List;

/// How many words `..` may stand for.
const WIDEST_GAP: usize = 3;
const PERSON: u128 = Class::LISTENER | Class::PARTNER | Class::BOTH;

/// One pattern, ready to compare.
#[derive(Debug)]
pub struct Cue {
    anchored: bool,
    /// Stems of the words it may start with; none for a feeling.
    starts: Vec<String>,
    starts_with_feeling: bool,
    /// The options of each part, one part after another.
    options: Vec<Choice>,
}

/// One way a part may be met.
#[derive(Debug)]
struct Choice {
    what: What,
    /// The form or the stem that is looked for.
    word: String,
    /// The last option of its part.
    closes: bool,
    /// Its part must be the last thing in the clause.
    ends_clause: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum What {
    Gap,
    Any,
    Feeling,
    Form,
    Stem,
}

impl Cue {
    /// Reads a pattern; `text` is in lower case with contractions written out.
    pub(super) fn new(lexicon: &Lexicon, text: &str) -> Self {
        let (anchored, text) = text.strip_prefix('^').map_or((false, text), |rest| (true, rest));
        let mut cue = Self { anchored, starts: Vec::new(), starts_with_feeling: false, options: Vec::new() };
        let mut first = true;
        for part in text.split(' ') {
            let (part, ends_clause) = part.strip_suffix('$').map_or((part, false), |part| (part, true));
            for option in part.split('/') {
                let (mut word, any_ending) = option.strip_suffix('~').map_or((option, false), |word| (word, true));
                let what = match option {
                    ".." => What::Gap,
                    "_" => What::Any,
                    "<feeling>" => What::Feeling,
                    _ if any_ending => What::Stem,
                    _ => What::Form,
                };
                let stem = lexicon.stem(word);
                if first && what == What::Feeling {
                    cue.starts_with_feeling = true;
                } else if first {
                    cue.starts.push(stem.to_owned());
                }
                if what == What::Stem {
                    word = stem;
                }
                cue.options.push(Choice { what, word: word.to_owned(), closes: false, ends_clause });
            }
            if let Some(last) = cue.options.last_mut() {
                last.closes = true;
            }
            first = false;
        }
        cue
    }
}

impl<'r> Reading<'r> {
    /// Every place where a cue of the list stands, in order; of those that overlap, the first and longest.
    pub fn find(&self, cues: List) -> Matches<'_> {
        self.find_cues(self.lexicon.compiled(cues))
    }

    /// The same for cues that were made while the app runs.
    pub fn find_cues(&self, cues: &[Cue]) -> Matches<'_> {
        // For each word the end of the longest cue that starts there.
        let mut ends = vec![0; self.words.len()];
        for cue in cues {
            for stem in &cue.starts {
                self.find_from(cue, self.places(stem), &mut ends);
            }
            if cue.starts_with_feeling {
                self.find_from(cue, self.feeling_places(), &mut ends);
            }
        }
        let mut found = Matches::default();
        let mut last = 0;
        for (start, &end) in ends.iter().enumerate() {
            if end > start && start >= last {
                last = end;
                found.push(self.run(start, end));
            }
        }
        found
    }

    /// Where a cue of the list ends that starts right at word `at`; the longest of them.
    pub fn ends_at(&self, cues: List, at: usize) -> Option<usize> {
        let limit = self.sentence_end(at);
        let mut longest = None;
        for cue in self.lexicon.compiled(cues) {
            longest = longest.max(self.fits(&cue.options, at, limit, false));
        }
        longest
    }

    /// Whether a cue of the list starts right at word `at`.
    pub fn has_at(&self, cues: List, at: usize) -> bool {
        self.ends_at(cues, at).is_some()
    }

    fn find_from(&self, cue: &Cue, places: &[usize], ends: &mut [usize]) {
        for &start in places {
            if (!cue.anchored || self.opens_clause(start))
                && let Some(end) = self.fits(&cue.options, start, self.sentence_end(start), false)
            {
                ends[start] = ends[start].max(end);
            }
        }
    }

    /// Where the parts end if they stand at word `at`. Inside a cue a comma may pass, a full stop may not.
    fn fits(&self, options: &[Choice], at: usize, limit: usize, inside: bool) -> Option<usize> {
        let Some(first) = options.first() else { return Some(at) };
        if first.what == What::Gap {
            for next in at..=at + WIDEST_GAP {
                if let Some(end) = self.fits(&options[1..], next, limit, true) {
                    return Some(end);
                }
                // A gap keeps to its claim: it passes no "not" and no new subject.
                let stops = |word: &Word| word.negates() || (word.is(Class::OPENS) && word.is(PERSON));
                if next >= limit || self.words.get(next).is_none_or(stops) {
                    break;
                }
            }
            return None;
        }
        let word = self.words.get(at).filter(|word| at < limit && !(inside && word.gap > Gap::Comma))?;
        let mut end = 0;
        for (place, option) in options.iter().enumerate() {
            if end == 0 {
                let length = match option.what {
                    What::Feeling => self.feeling_length(at),
                    What::Form => usize::from(option.word == word.form),
                    What::Stem => usize::from(option.word == word.stem),
                    _ => 1,
                };
                end = if length > 0 { at + length } else { 0 };
            }
            if option.closes {
                return match end {
                    0 => None,
                    _ if option.ends_clause && !self.ends_clause(end) => None,
                    _ => self.fits(&options[place + 1..], end, limit, true),
                };
            }
        }
        None
    }
}
