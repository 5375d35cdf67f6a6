//! Cues: short patterns of words, written as people type them. `word` is that form, `word~` any ending of it,
//! `a/b` either, `_` any one word, `..` up to three words (no "not" and no "I", "you" or "we" among them), `<feeling>` a feeling by any name. `^` before the first
//! part: only as the first thing said in a clause; `$` after the last: only as the last thing in it.

use super::Word;
use super::lexicon::Class;
use super::reading::{Match, Reading};

/// How many words `..` may stand for.
const WIDEST_GAP: usize = 3;
const PERSON: u32 = Class::LISTENER | Class::PARTNER | Class::BOTH;

impl<'r> Reading<'r> {
    /// Every place where a cue of the list stands, in order; of those that overlap, the first and longest.
    pub fn find<'a>(&'a self, cues: &[&str]) -> Vec<Match<'a>> {
        let mut found = Vec::new();
        for cue in cues {
            self.find_one(cue, &mut found);
        }
        found.sort_unstable_by_key(|found: &Match| (found.start, usize::MAX - found.end));
        let mut last = 0;
        found.retain(|found| {
            let apart = found.start >= last;
            last = if apart { found.end } else { last };
            apart
        });
        found
    }

    /// Where a cue of the list ends that starts right at word `at`; the longest of them.
    pub fn ends_at(&self, cues: &[&str], at: usize) -> Option<usize> {
        let limit = self.sentence_end(at);
        cues.iter().filter_map(|cue| self.fits(cue.trim_start_matches('^'), at, limit, false)).max()
    }

    fn find_one<'a>(&'a self, cue: &str, found: &mut Vec<Match<'a>>) {
        let (anchored, cue) = cue.strip_prefix('^').map_or((false, cue), |rest| (true, rest));
        let first = cue.split(' ').next().unwrap_or_default().trim_end_matches('$');
        for option in first.split('/') {
            let places = if option == "<feeling>" {
                self.feeling_places()
            } else {
                self.places(self.lexicon.stem(option.trim_end_matches('~')))
            };
            for &start in places {
                if !anchored || self.opens_clause(start) {
                    let limit = self.sentence_end(start);
                    if let Some(end) = self.fits(cue, start, limit, false) {
                        found.push(Match { reading: self, start, end });
                    }
                }
            }
        }
    }

    /// Where the cue ends if it stands at word `at`. Inside a cue a comma may pass, a full stop may not.
    fn fits(&self, cue: &str, at: usize, limit: usize, inside: bool) -> Option<usize> {
        let (part, rest) = cue.split_once(' ').unwrap_or((cue, ""));
        if part == ".." {
            // A gap keeps to its claim: it passes no "not" and no new subject.
            let passes = |word: &Word| !(word.negates() || (word.is(Class::OPENS) && word.is(PERSON)));
            let open =
                self.words.get(at..limit).unwrap_or_default().iter().take(WIDEST_GAP).take_while(|word| passes(word));
            return (at..=at + open.count()).find_map(|next| self.fits(rest, next, limit, true));
        }
        let word = self.words.get(at).filter(|word| at < limit && !(inside && word.gap > super::Gap::Comma))?;
        let (part, last) = part.strip_suffix('$').map_or((part, false), |part| (part, true));
        let end = part.split('/').find_map(|option| match option {
            "_" => Some(at + 1),
            "<feeling>" => self.feeling_at(at).map(|(length, _)| at + length),
            _ => match option.strip_suffix('~') {
                Some(form) => self.lexicon.stem(form) == word.stem,
                None => option == word.form,
            }
            .then_some(at + 1),
        })?;
        if last && !self.ends_clause(end) {
            return None;
        }
        if rest.is_empty() { Some(end) } else { self.fits(rest, end, limit, true) }
    }
}
