//! What a language knows of its words: which open a clause, which negate, which name a feeling.

use crate::text::FeelingWords;
use crate::text::Grammar;
use std::cell::OnceCell;

use super::class::Class;
use super::contraction::{Contractions, words};
use super::cue::Cue;
use super::index::Index;
use super::stem::ends_in;
use super::typing::Slips;
use super::words::{Gap, Word, read_words};
use crate::content::{LISTS, Language, List};

/// A way to name a feeling.
#[derive(Debug)]
pub struct FeelingName {
    /// Its words in order: stems, or forms where only those forms name the feeling.
    words: Vec<String>,
    exact: bool,
    /// Place of its family in `feelings.toml`.
    pub family: usize,
    /// 1 light, 2 plain, 3 strong.
    pub intensity: u8,
}

/// What is known of one word, which may be a form, a stem or both.
#[derive(Debug, Default)]
struct Entry {
    of_form: u128,
    of_stem: u128,
    /// The plain word of an irregular form.
    base: Option<&'static str>,
    /// What a short spelling says: "dont" is "do not".
    says: Option<&'static str>,
    /// The feelings whose names start with this stem.
    names: Vec<FeelingName>,
}

/// One language's words, ready to read with. Made once and kept.
#[derive(Debug)]
pub struct Lexicon {
    pub language: &'static Language,
    index: Index,
    entries: Vec<Entry>,
    slips: Slips,
    /// Lists of cues made ready, by the list's place: each is needed for every reply.
    compiled: [OnceCell<Vec<Cue>>; LISTS],
}

impl FeelingName {
    /// How many words of the text, from its first, are this name; 0 where it is another.
    pub(super) fn length_at(&self, text: &[Word]) -> usize {
        for (place, part) in self.words.iter().enumerate() {
            let Some(word) = text.get(place) else { return 0 };
            let same = if self.exact { word.form == *part } else { word.stem == *part };
            if !same || (place > 0 && word.gap > Gap::None) {
                return 0;
            }
        }
        self.words.len()
    }
}

impl Lexicon {
    pub fn new(language: &'static Language) -> Self {
        let grammar = Grammar::of(language);
        let mut lexicon = Self {
            language,
            index: Index::default(),
            entries: Vec::new(),
            slips: Slips::default(),
            compiled: [const { OnceCell::new() }; LISTS],
        };
        for entry in grammar.irregular.iter() {
            if let Some((form, base)) = entry.split_once(' ') {
                lexicon.entry(form).base = Some(base);
            }
        }
        for entry in grammar.short.iter() {
            if let Some((short, says)) = entry.split_once(' ') {
                lexicon.entry(short).says = Some(says);
            }
        }
        for word in grammar.real.iter() {
            lexicon.entry(word).of_form |= Class::REAL;
        }
        lexicon.sort_words(grammar);
        for (family, words) in FeelingWords::of(language).family.iter().enumerate() {
            for (intensity, names) in [(1, words.light), (2, words.plain), (3, words.strong)] {
                for name in names.iter() {
                    lexicon.add_feeling(name, family, intensity);
                    lexicon.expect(name);
                }
            }
        }
        lexicon
    }

    fn sort_words(&mut self, grammar: &'static Grammar) {
        // Stems take their words' own classes into account.
        for by_stem in [false, true] {
            for (bit, words) in grammar.classes.lines().enumerate() {
                for word in words.split(' ') {
                    match word.strip_suffix('~') {
                        Some(word) if by_stem => {
                            let stem = self.stem(word);
                            self.entry(stem).of_stem |= 1 << bit;
                        }
                        None if !by_stem => self.entry(word).of_form |= 1 << bit,
                        _ => {}
                    }
                }
            }
        }
    }

    fn known(&self, word: &str) -> Option<&Entry> {
        self.entries.get(self.index.place(word)?)
    }

    fn entry(&mut self, word: &str) -> &mut Entry {
        let place = self.index.add(word);
        if place == self.entries.len() {
            self.entries.push(Entry::default());
        }
        &mut self.entries[place]
    }

    fn add_feeling(&mut self, name: &str, family: usize, intensity: u8) {
        let (exact, name) = name.strip_prefix('=').map_or((false, name), |name| (true, name));
        let mut forms = Vec::new();
        for word in name.split(' ') {
            forms.extend(self.expand(word));
        }
        let Some(first) = forms.first().map(|form| self.stem(form).to_owned()) else { return };
        let words = if exact { forms } else { forms.iter().map(|form| self.stem(form).to_owned()).collect() };
        self.entry(&first).names.push(FeelingName { words, exact, family, intensity });
    }

    /// Words worth mending when a reply has them with a slip.
    pub fn expect(&mut self, words: &str) {
        for word in read_words(words, self).0 {
            self.slips.expect(&word.form);
        }
    }

    /// The words that a run of letters says: "don't" is "do not", "lonley" is "lonely".
    pub(super) fn expand(&self, typed: &str) -> Vec<String> {
        let mut forms = match self.known(typed).and_then(|known| known.says) {
            Some(said) => words(said, ""),
            None => {
                let Grammar { short, endings, is, is_after, .. } = Grammar::of(self.language);
                let (short, endings, is_after) = (short.lines, endings.lines, is_after.lines);
                Contractions { short, endings, is, is_after }.expand_ending(typed)
            }
        };
        if let [form] = forms.as_mut_slice()
            && self.known(form).is_none_or(|known| known.of_form == 0)
            && let Some(mended) = self.slips.mend(form)
        {
            *form = mended.to_owned();
        }
        forms
    }

    /// A phrase as a cue that any forms of its words meet. Little words meet as they are.
    pub fn cue(&self, phrase: &str) -> Option<Cue> {
        let mut cue = String::new();
        for word in read_words(phrase, self).0 {
            if !cue.is_empty() {
                cue.push(' ');
            }
            cue.push_str(&word.form);
            if word.is_content() || self.known(&word.form).is_some_and(|known| known.base.is_some()) {
                cue.push('~');
            }
        }
        (!cue.is_empty()).then(|| Cue::new(self, &cue))
    }

    /// A list of cues, made ready once.
    pub(super) fn compiled(&self, list: List) -> &[Cue] {
        let Some(cell) = self.compiled.get(list.place) else { return &[] };
        cell.get_or_init(|| {
            let mut cues = Vec::new();
            for cue in list.iter() {
                cues.push(Cue::new(self, cue));
            }
            cues
        })
    }

    /// What a word is compared by.
    pub fn stem<'w>(&self, form: &'w str) -> &'w str {
        let stems = &Grammar::of(self.language).stems;
        if let Some(known) = self.known(form) {
            if let Some(base) = known.base {
                return stems.stem(base);
            }
            if known.of_form & Class::WHOLE != 0 {
                return form;
            }
        }
        // "Calmer" is calm; only where the plain word is a feeling, or "dinner" would lose its end.
        if let Some(plain) = stems.compared.iter().find_map(|ending| form.strip_suffix(ending)) {
            for plain in [plain, stems.stem(plain)] {
                if !self.feelings_from(plain).is_empty() {
                    return plain;
                }
            }
        }
        stems.stem(form)
    }

    pub(super) fn look_up(&self, form: &str) -> (String, Class) {
        let stem = self.stem(form);
        let of_form = self.known(form).map_or(0, |known| known.of_form);
        let of_stem = self.known(stem).map_or(0, |known| known.of_stem);
        let stems = &Grammar::of(self.language).stems;
        let verbal = if ends_in(form, stems.verbs) { Class::VERBAL } else { 0 };
        let going = if ends_in(form, stems.going) { Class::GOING } else { 0 };
        (stem.to_owned(), Class(of_form | of_stem | verbal | going))
    }

    /// The sorts of word that a word is of, as it stands.
    pub(crate) fn class(&self, form: &str) -> Class {
        Class(self.known(form).map_or(0, |known| known.of_form))
    }

    /// The feeling names that start with this stem.
    pub(super) fn feelings_from(&self, stem: &str) -> &[FeelingName] {
        self.known(stem).map_or(&[], |known| &known.names)
    }
}
