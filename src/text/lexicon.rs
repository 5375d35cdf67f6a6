//! What a language knows of its words: which open a clause, which negate, which name a feeling.

use crate::text::FeelingWords;
use crate::text::Grammar;
use std::cell::OnceCell;

use super::contraction::{Contractions, words};
use super::cue::Cue;
use super::index::Index;
use super::stem::stem;
use super::typing::Slips;
use super::words::{Gap, Word, read_words};
use crate::content::{LISTS, Language, List};

/// The sorts of word that reading needs, as bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Class(pub u32);

impl Class {
    pub const LISTENER: u32 = 1;
    pub const PARTNER: u32 = 1 << 1;
    pub const BOTH: u32 = 1 << 2;
    pub const THING: u32 = 1 << 3;
    pub const OTHER: u32 = 1 << 4;
    pub const OPENS: u32 = 1 << 5;
    pub const JOINS: u32 = 1 << 6;
    pub const HANGS: u32 = 1 << 7;
    pub const COMPLETES: u32 = 1 << 8;
    pub const ASKS: u32 = 1 << 9;
    pub const HELPS: u32 = 1 << 10;
    pub const NEGATES: u32 = 1 << 11;
    pub const LEADS: u32 = 1 << 12;
    pub const BETWEEN: u32 = 1 << 13;
    pub const MINDS: u32 = 1 << 14;
    pub const INWARD: u32 = 1 << 15;
    pub const NEEDS_TO: u32 = 1 << 16;
    pub const ORDERS: u32 = 1 << 17;
    pub const HOLDS: u32 = 1 << 18;
    pub const LITTLE: u32 = 1 << 19;
    pub const LIGHT: u32 = 1 << 20;
    pub const FOREIGN: u32 = 1 << 21;
    pub const HANGS_ON_SUBJECT: u32 = 1 << 22;
    pub const EMOJI: u32 = 1 << 23;
    /// Looks as if it had an ending and has none.
    pub const WHOLE: u32 = 1 << 24;
    /// A word that is one slip away from another.
    pub const REAL: u32 = 1 << 25;
    pub const SUBJECT: u32 = Self::LISTENER | Self::PARTNER | Self::BOTH | Self::THING | Self::OTHER;

    pub fn has(self, any: u32) -> bool {
        self.0 & any != 0
    }
}

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
    of_form: u32,
    of_stem: u32,
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
        let classes = &grammar.classes;
        let typing = &grammar.typing;
        for (words, class) in [
            (classes.listener, Class::LISTENER),
            (classes.partner, Class::PARTNER),
            (classes.both, Class::BOTH),
            (classes.thing, Class::THING),
            (classes.other, Class::OTHER),
            (classes.opens, Class::OPENS),
            (classes.joins, Class::JOINS),
            (classes.hangs, Class::HANGS),
            (classes.hangs_on_subject, Class::HANGS_ON_SUBJECT),
            (classes.completes, Class::COMPLETES),
            (classes.asks, Class::ASKS),
            (classes.helps, Class::HELPS),
            (classes.negates, Class::NEGATES),
            (classes.leads, Class::LEADS),
            (classes.between, Class::BETWEEN),
            (classes.orders, Class::ORDERS),
            (typing.little, Class::LITTLE),
            (typing.foreign, Class::FOREIGN),
            (typing.real, Class::REAL),
            (grammar.whole, Class::WHOLE),
        ] {
            for word in words.iter() {
                self.entry(word).of_form |= class;
            }
        }
        for (words, class) in [
            (classes.minds, Class::MINDS),
            (classes.inward, Class::INWARD),
            (classes.needs_to, Class::NEEDS_TO),
            (grammar.clauses.holds, Class::HOLDS),
            (typing.light, Class::LIGHT),
        ] {
            for word in words.iter() {
                let stem = self.stem(word);
                self.entry(stem).of_stem |= class;
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
        let mut forms = if typed.contains('\'') {
            let grammar = Grammar::of(self.language);
            let (short, endings, is_after) = (grammar.short.lines, grammar.endings.lines, grammar.is_after.lines);
            Contractions { short, endings, is_after }.expand(typed)
        } else {
            words(self.known(typed).and_then(|known| known.says).unwrap_or(typed), "")
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
        if let Some(known) = self.known(form) {
            if let Some(base) = known.base {
                return stem(base);
            }
            if known.of_form & Class::WHOLE != 0 {
                return form;
            }
        }
        // "Calmer" is calm; only where the plain word is a feeling, or "dinner" would lose its end.
        if let Some(plain) = form.strip_suffix("ier").or_else(|| form.strip_suffix("er")) {
            for plain in [plain, stem(plain)] {
                if !self.feelings_from(plain).is_empty() {
                    return plain;
                }
            }
        }
        stem(form)
    }

    pub(super) fn look_up(&self, form: &str) -> (String, Class) {
        let stem = self.stem(form);
        let of_form = self.known(form).map_or(0, |known| known.of_form);
        let of_stem = self.known(stem).map_or(0, |known| known.of_stem);
        (stem.to_owned(), Class(of_form | of_stem))
    }

    /// The feeling names that start with this stem.
    pub(super) fn feelings_from(&self, stem: &str) -> &[FeelingName] {
        self.known(stem).map_or(&[], |known| &known.names)
    }
}
