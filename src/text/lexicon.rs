//! What a language knows of its words: which open a clause, which negate, which name a feeling.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::contraction::Contractions;
use super::cue::Cue;
use super::stem::stem;
use super::typing::Slips;
use super::words::{Gap, Word, read_words};
use crate::content::{Language, WordsGrammar};

/// The sorts of word that reading needs, as bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Class(u32);

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
    pub const SUBJECT: u32 = Self::LISTENER | Self::PARTNER | Self::BOTH | Self::THING | Self::OTHER;

    pub fn has(self, any: u32) -> bool {
        self.0 & any != 0
    }
}

#[derive(Debug, Clone)]
enum Part {
    Stem(String),
    Form(String),
}

/// A way to name a feeling.
#[derive(Debug, Clone)]
pub struct FeelingName {
    /// Its words in order: stems, or whole forms where only that form names the feeling.
    words: Vec<Part>,
    /// Place of its family in `feelings.toml`.
    pub family: usize,
    /// 1 light, 2 plain, 3 strong.
    pub intensity: u8,
}

/// One language's words, ready to read with. Made once and kept.
#[derive(Debug)]
pub struct Lexicon {
    pub language: &'static Language,
    bases: HashMap<&'static str, &'static str>,
    whole: HashMap<&'static str, ()>,
    by_form: HashMap<&'static str, u32>,
    by_stem: HashMap<String, u32>,
    feelings: HashMap<String, Vec<FeelingName>>,
    short: HashMap<&'static str, &'static str>,
    slips: Slips,
    /// Lists of cues made ready, by where the list stands: each is needed for every reply.
    compiled: RefCell<Compiled>,
}

/// Cues by the address and the length of the list they were written in.
type Compiled = HashMap<(usize, usize), Rc<[Cue]>>;

impl FeelingName {
    /// How many words of the text, from its first, are this name; 0 where it is another.
    pub(super) fn length_at(&self, text: &[Word]) -> usize {
        let fits = text.len() >= self.words.len()
            && text.iter().zip(&self.words).enumerate().all(|(place, (word, part))| {
                let same = match part {
                    Part::Stem(stem) => word.stem == *stem,
                    Part::Form(form) => word.form == *form,
                };
                same && (place == 0 || word.gap == Gap::None)
            });
        if fits { self.words.len() } else { 0 }
    }
}

impl Lexicon {
    pub fn new(language: &'static Language) -> Self {
        let grammar = &language.words.grammar;
        let pair = |entry: &&'static str| entry.split_once(' ');
        let mut lexicon = Self {
            language,
            bases: grammar.irregular.iter().filter_map(pair).collect(),
            whole: grammar.whole.iter().map(|word| (*word, ())).collect(),
            by_form: HashMap::new(),
            by_stem: HashMap::new(),
            feelings: HashMap::new(),
            short: grammar.short.iter().filter_map(pair).collect(),
            slips: Slips::new(grammar.typing.real),
            compiled: RefCell::default(),
        };
        lexicon.sort_words(grammar);
        for (family, words) in language.words.feelings.family.iter().enumerate() {
            for (intensity, names) in [(1, words.light), (2, words.plain), (3, words.strong)] {
                for name in names {
                    lexicon.add_feeling(name, family, intensity);
                    lexicon.expect(name);
                }
            }
        }
        lexicon
    }

    fn sort_words(&mut self, grammar: &'static WordsGrammar) {
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
        ] {
            for word in words {
                *self.by_form.entry(*word).or_default() |= class;
            }
        }
        for (words, class) in [
            (classes.minds, Class::MINDS),
            (classes.inward, Class::INWARD),
            (classes.needs_to, Class::NEEDS_TO),
            (grammar.clauses.holds, Class::HOLDS),
            (typing.light, Class::LIGHT),
        ] {
            for word in words {
                let stem = self.stem(word);
                *self.by_stem.entry(stem.to_owned()).or_default() |= class;
            }
        }
    }

    fn add_feeling(&mut self, name: &str, family: usize, intensity: u8) {
        let (exact, name) = name.strip_prefix('=').map_or((false, name), |name| (true, name));
        let forms: Vec<String> = name.split([' ', '-']).flat_map(|word| self.expand(word)).collect();
        let Some(first) = forms.first().map(|form| self.stem(form).to_owned()) else { return };
        let part = |form: String| if exact { Part::Form(form) } else { Part::Stem(self.stem(&form).to_owned()) };
        let words = forms.into_iter().map(part).collect();
        self.feelings.entry(first).or_default().push(FeelingName { words, family, intensity });
    }

    /// Words worth mending when a reply has them with a slip.
    pub fn expect(&mut self, words: &str) {
        for word in words.split(|letter: char| !letter.is_alphanumeric()) {
            self.slips.expect(&word.to_lowercase());
        }
    }

    /// The words that a run of letters says: "don't" is "do not", "lonley" is "lonely".
    pub(super) fn expand(&self, typed: &str) -> Vec<String> {
        let mut forms = if typed.contains('\'') {
            let grammar = &self.language.words.grammar;
            Contractions { short: grammar.short, endings: grammar.endings, is_after: grammar.is_after }.expand(typed)
        } else {
            let said = self.short.get(typed).copied().unwrap_or(typed);
            said.split(' ').map(str::to_owned).collect()
        };
        if let [form] = forms.as_mut_slice()
            && !self.by_form.contains_key(form.as_str())
            && let Some(mended) = self.slips.mend(form)
        {
            mended.clone_into(form);
        }
        forms
    }

    /// A phrase as a cue that any forms of its words meet. Little words meet as they are.
    pub fn cue(&self, phrase: &str) -> Option<Cue> {
        let (words, _) = read_words(phrase, self);
        let parts: Vec<String> = words
            .into_iter()
            .map(|word| {
                let has_forms = self.bases.contains_key(word.form.as_str()) || word.is_content();
                if has_forms { format!("{}~", word.form) } else { word.form }
            })
            .collect();
        (!parts.is_empty()).then(|| Cue::new(self, Cow::Owned(parts.join(" "))))
    }

    /// A list of cues, made ready once.
    pub(super) fn compiled(&self, list: &'static [&'static str]) -> Rc<[Cue]> {
        let key = (list.as_ptr() as usize, list.len());
        if let Some(known) = self.compiled.borrow().get(&key) {
            return Rc::clone(known);
        }
        let cues: Rc<[Cue]> = list.iter().map(|cue| Cue::new(self, Cow::Borrowed(*cue))).collect();
        self.compiled.borrow_mut().insert(key, Rc::clone(&cues));
        cues
    }

    /// What a word is compared by.
    pub fn stem<'w>(&self, form: &'w str) -> &'w str {
        match self.bases.get(form) {
            Some(base) => stem(base),
            None if self.whole.contains_key(form) => form,
            // "Calmer" is calm; only where the plain word is a feeling, or "dinner" would lose its end.
            None => form
                .strip_suffix("ier")
                .or_else(|| form.strip_suffix("er"))
                .and_then(|plain| [plain, stem(plain)].into_iter().find(|plain| self.feelings.contains_key(*plain)))
                .unwrap_or_else(|| stem(form)),
        }
    }

    pub(super) fn look_up(&self, form: &str) -> (String, Class) {
        let stem = self.stem(form);
        let bits = self.by_form.get(form).copied().unwrap_or(0) | self.by_stem.get(stem).copied().unwrap_or(0);
        (stem.to_owned(), Class(bits))
    }

    /// The feeling names that start with this stem.
    pub(super) fn feelings_from(&self, stem: &str) -> &[FeelingName] {
        self.feelings.get(stem).map_or(&[], Vec::as_slice)
    }
}
