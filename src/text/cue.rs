//! Cues: short patterns of words, written as people type them. `word` is that form, `word~` any ending of it,
//! `a/b` either, `_` any one word, `..` up to three words (no "not" and no "I", "you" or "we" among them),
//! `<feeling>` a feeling by any name. `^` before the first part: only as the first thing said in a clause; `$` after
//! the last: only as the last thing in it. A cue does not begin with `_` or `..`.

use std::borrow::Cow;

use super::lexicon::{Class, Lexicon};
use super::reading::Reading;
use super::{Gap, Match, Word};

/// How many words `..` may stand for.
const WIDEST_GAP: usize = 3;
const PERSON: u32 = Class::LISTENER | Class::PARTNER | Class::BOTH;

/// One pattern, ready to compare.
#[derive(Debug, Clone)]
pub struct Cue {
    anchored: bool,
    /// Stems of the words it may start with; none for a feeling.
    starts: Vec<Cow<'static, str>>,
    starts_with_feeling: bool,
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
enum Part {
    Gap,
    One { options: Vec<Piece>, last: bool },
}

#[derive(Debug, Clone)]
enum Piece {
    Any,
    Feeling,
    Form(Cow<'static, str>),
    Stem(Cow<'static, str>),
}

impl Cue {
    /// Reads a pattern; `text` is in lower case with contractions written out.
    pub(super) fn new(lexicon: &Lexicon, text: Cow<'static, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::read(text, Cow::Borrowed, |word| Cow::Borrowed(lexicon.stem(word))),
            Cow::Owned(text) => {
                Self::read(&text, |word| Cow::Owned(word.to_owned()), |word| Cow::Owned(lexicon.stem(word).to_owned()))
            }
        }
    }

    fn read<'t>(
        text: &'t str,
        keep: impl Fn(&'t str) -> Cow<'static, str>,
        stem: impl Fn(&'t str) -> Cow<'static, str>,
    ) -> Self {
        let (anchored, text) = text.strip_prefix('^').map_or((false, text), |rest| (true, rest));
        let mut cue = Self { anchored, starts: Vec::new(), starts_with_feeling: false, parts: Vec::new() };
        for part in text.split(' ') {
            if part == ".." {
                cue.parts.push(Part::Gap);
                continue;
            }
            let (part, last) = part.strip_suffix('$').map_or((part, false), |part| (part, true));
            let mut options = Vec::new();
            for option in part.split('/') {
                let first = cue.parts.is_empty();
                options.push(match option {
                    "_" => Piece::Any,
                    "<feeling>" => {
                        cue.starts_with_feeling |= first;
                        Piece::Feeling
                    }
                    _ => {
                        let (word, any_ending) = option.strip_suffix('~').map_or((option, false), |word| (word, true));
                        if first {
                            cue.starts.push(stem(word));
                        }
                        if any_ending { Piece::Stem(stem(word)) } else { Piece::Form(keep(word)) }
                    }
                });
            }
            cue.parts.push(Part::One { options, last });
        }
        cue
    }
}

impl<'r> Reading<'r> {
    /// Every place where a cue of the list stands, in order; of those that overlap, the first and longest.
    pub fn find<'a>(&'a self, cues: &'static [&'static str]) -> Vec<Match<'a>> {
        self.find_cues(&self.lexicon.compiled(cues))
    }

    /// The same for cues that were made while the app runs.
    pub fn find_cues<'a>(&'a self, cues: &[Cue]) -> Vec<Match<'a>> {
        let mut found = Vec::new();
        for cue in cues {
            for stem in &cue.starts {
                self.find_from(cue, self.places(stem), &mut found);
            }
            if cue.starts_with_feeling {
                self.find_from(cue, self.feeling_places(), &mut found);
            }
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
    pub fn ends_at(&self, cues: &'static [&'static str], at: usize) -> Option<usize> {
        self.lexicon
            .compiled(cues)
            .iter()
            .filter_map(|cue| self.fits(&cue.parts, at, self.sentence_end(at), false))
            .max()
    }

    fn find_from<'a>(&'a self, cue: &Cue, places: &[usize], found: &mut Vec<Match<'a>>) {
        for &start in places {
            if (!cue.anchored || self.opens_clause(start))
                && let Some(end) = self.fits(&cue.parts, start, self.sentence_end(start), false)
            {
                found.push(Match { reading: self, start, end });
            }
        }
    }

    /// Where the parts end if they stand at word `at`. Inside a cue a comma may pass, a full stop may not.
    fn fits(&self, parts: &[Part], at: usize, limit: usize, inside: bool) -> Option<usize> {
        let Some((part, rest)) = parts.split_first() else { return Some(at) };
        let Part::One { options, last } = part else {
            // A gap keeps to its claim: it passes no "not" and no new subject.
            let passes = |word: &Word| !(word.negates() || (word.is(Class::OPENS) && word.is(PERSON)));
            let open =
                self.words.get(at..limit).unwrap_or_default().iter().take(WIDEST_GAP).take_while(|word| passes(word));
            return (at..=at + open.count()).find_map(|next| self.fits(rest, next, limit, true));
        };
        let word = self.words.get(at).filter(|word| at < limit && !(inside && word.gap > Gap::Comma))?;
        let end = options.iter().find_map(|option| match option {
            Piece::Any => Some(at + 1),
            Piece::Feeling => self.feeling_at(at).map(|(length, _)| at + length),
            Piece::Stem(stem) => (*stem == word.stem).then_some(at + 1),
            Piece::Form(form) => (*form == word.form).then_some(at + 1),
        })?;
        if *last && !self.ends_clause(end) {
            return None;
        }
        self.fits(rest, end, limit, true)
    }
}
