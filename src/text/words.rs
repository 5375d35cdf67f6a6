//! From what was typed to words: curly quotes, capitals, contractions and emoji made plain, each word knowing
//! the bytes it stands on.

use super::{Class, Grammar, Lexicon, Span};
use crate::content::List;

/// One word as it is read. "Don't" is two words on one span.
#[derive(Debug, Clone)]
pub struct Word {
    pub span: Span,
    /// Lower case, contractions written out, typing slips in known words mended.
    pub form: String,
    /// The form without its ending, to compare by.
    pub stem: String,
    /// What stands between the word before and this one.
    pub gap: Gap,
    /// Inside quotation marks: somebody's very words.
    pub quoted: bool,
    /// Typed in capitals, two letters or more.
    pub shouted: bool,
    pub(super) class: Class,
}

impl Word {
    /// Carries meaning of its own: not one of the little words, not an emoji.
    pub fn is_content(&self) -> bool {
        !self.class.has(Class::LITTLE) && self.has_letters()
    }

    /// Content that tells one statement from another: not "feel", "want" or "time".
    pub fn is_telling(&self) -> bool {
        self.is_content() && !self.class.has(Class::LIGHT)
    }

    /// A whole number, in digits.
    pub fn is_number(&self) -> bool {
        self.form.bytes().all(|letter| letter.is_ascii_digit())
    }

    pub fn is_emoji(&self) -> bool {
        self.class.has(Class::EMOJI)
    }

    /// Neither a number nor an emoji.
    pub fn has_letters(&self) -> bool {
        !self.is_emoji() && !self.is_number()
    }

    /// A verb that helps another: "is", "did", "would".
    pub fn is_helper(&self) -> bool {
        self.class.has(Class::HELPS)
    }

    pub fn negates(&self) -> bool {
        self.class.has(Class::NEGATES)
    }

    /// It is of one of these classes: `word.is(Class::YOU)`.
    pub fn is(&self, class: u128) -> bool {
        self.class.has(class)
    }
}

/// One of the words is in the list.
pub fn any_in(words: &[Word], list: List) -> bool {
    words.iter().any(|word| list.contains(&word.form))
}

/// One of the words is of one of these classes.
pub fn any_is(words: &[Word], class: u128) -> bool {
    words.iter().any(|word| word.is(class))
}

/// How many of the words have a meaning of their own.
pub fn content_count(words: &[Word]) -> usize {
    words.iter().filter(|word| word.is_content()).count()
}

/// What stands between two words, from the weakest to the strongest break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    None,
    Comma,
    /// A dash, a semicolon, a colon, a bracket or an emoji.
    Dash,
    /// A full stop, a line end, `!`, `?` or "…".
    Stop,
}

/// How a sentence ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct End {
    pub asks: bool,
    /// How many exclamation marks.
    pub exclaims: u8,
}

/// The words of a text and how each of its sentences ends (by the index after its last word).
pub(super) fn read_words(text: &str, lexicon: &Lexicon) -> (Vec<Word>, Vec<(usize, End)>) {
    let grammar = Grammar::of(lexicon.language);
    let mut typist =
        Typist { lexicon, words: Vec::new(), ends: Vec::new(), gap: Gap::Stop, end: End::default(), quoted: false };
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    // Beyond the text there is nothing but space.
    let letter = |at: usize| letters.get(at).map_or(' ', |(_, letter)| *letter);
    let start_of = |at: usize| letters.get(at).map_or(text.len(), |(start, _)| *start);
    let word_end = |mut at: usize| {
        while is_of_word(letter(at))
            || is_joiner(letter(at))
            || (is_apostrophe(letter(at)) && is_of_word(letter(at + 1)))
        {
            at += 1;
        }
        at
    };
    let mut at = 0;
    while at < letters.len() {
        let (start, mark) = letters[at];
        let previous = if at == 0 { ' ' } else { letter(at - 1) };
        // "'cause" and "'em" are words; the quotation mark in "'pushed aside'" is not part of one.
        let opens_word = is_apostrophe(mark) && !is_of_word(previous) && {
            let end = word_end(at + 1);
            let rest = text[start_of(at + 1)..start_of(end)].to_ascii_lowercase();
            !is_apostrophe(letter(end)) && grammar.clipped.contains(&rest)
        };
        at += 1;
        if is_of_word(mark) || opens_word {
            at = word_end(at);
            let end = start_of(at);
            typist.word(&text[start..end], Span { start, end });
        } else {
            typist.mark(mark, previous, letter(at), start);
        }
    }
    typist.finish();
    (typist.words, typist.ends)
}

struct Typist<'a> {
    lexicon: &'a Lexicon,
    words: Vec<Word>,
    ends: Vec<(usize, End)>,
    gap: Gap,
    end: End,
    quoted: bool,
}

impl Typist<'_> {
    fn word(&mut self, typed: &str, span: Span) {
        self.close();
        let letters = typed.chars().filter(|letter| is_letter(*letter)).count();
        let capitals = typed.bytes().any(|letter| letter.is_ascii_uppercase());
        let shouted = letters > 1 && capitals && !typed.bytes().any(|letter| letter.is_ascii_lowercase());
        let plain = squeeze(typed);
        // "Your so tired" and "ur saying" are how many people type "you're".
        let grammar = Grammar::of(self.lexicon.language);
        if self.gap == Gap::None
            && let Some((your, you_are)) = grammar.your_are.split_once(' ')
            && self.words.last().is_some_and(|word| word.form == your)
            && grammar.after_you_are.contains(&plain)
            && let Some(Word { span, mut gap, shouted, .. }) = self.words.pop()
        {
            for form in you_are.split(' ') {
                self.push(form.to_owned(), span, gap, shouted);
                gap = Gap::None;
            }
        }
        for form in self.lexicon.expand(&plain) {
            self.push(form, span, self.gap, shouted);
            self.gap = Gap::None;
        }
    }

    fn push(&mut self, form: String, span: Span, gap: Gap, shouted: bool) {
        let (stem, class) = self.lexicon.look_up(&form);
        self.words.push(Word { span, form, stem, gap, quoted: self.quoted, shouted, class });
    }

    fn mark(&mut self, mark: char, previous: char, next: char, start: usize) {
        let gap = match mark {
            ',' => Gap::Comma,
            ';' | '—' | '–' | ':' | '(' | ')' | '[' | ']' => Gap::Dash,
            '-' if previous.is_whitespace() || previous == '-' || next.is_whitespace() => Gap::Dash,
            '.' | '…' | '!' | '?' | '\n' | '。' | '？' | '！' => Gap::Stop,
            '"' | '“' | '”' | '«' | '»' => {
                self.quoted = if mark == '“' || mark == '«' { true } else { mark == '"' && !self.quoted };
                Gap::None
            }
            // A single quotation mark opens before a word and closes after one; inside, it is an apostrophe.
            _ if is_apostrophe(mark) => {
                if self.quoted && is_of_word(previous) {
                    self.quoted = false;
                } else if previous.is_whitespace() && is_of_word(next) {
                    self.quoted = true;
                }
                Gap::None
            }
            _ if is_emoji(mark) => {
                self.close();
                let span = Span { start, end: start + mark.len_utf8() };
                self.push(mark.to_string(), span, self.gap.max(Gap::Dash), false);
                if let Some(word) = self.words.last_mut() {
                    word.class = Class(Class::EMOJI);
                }
                self.gap = Gap::Dash;
                return;
            }
            _ => Gap::None,
        };
        self.gap = self.gap.max(gap);
        self.end.asks |= matches!(mark, '?' | '？');
        self.end.exclaims = self.end.exclaims.saturating_add(u8::from(matches!(mark, '!' | '！')));
    }

    /// Ends the sentence before, where something ended it.
    fn close(&mut self) {
        if self.gap == Gap::Stop && !self.words.is_empty() {
            self.ends.push((self.words.len(), self.end));
        }
        if self.gap == Gap::Stop {
            self.end = End::default();
        }
    }

    fn finish(&mut self) {
        if self.ends.last().map_or(0, |(end, _)| *end) < self.words.len() {
            self.ends.push((self.words.len(), self.end));
        }
    }
}

/// Lower case, straight apostrophes, and drawn-out letters ("sooo") drawn in.
fn squeeze(typed: &str) -> String {
    let mut plain = String::with_capacity(typed.len());
    let mut run = 0;
    for letter in typed.chars().filter(|letter| !is_joiner(*letter)) {
        let letter = if is_apostrophe(letter) { '\'' } else { lower(letter) };
        run = if plain.ends_with(letter) { run + 1 } else { 0 };
        if run == 2 && is_letter(letter) {
            // The third of a kind: people draw out single letters, and double ones are mended with the slips.
            plain.pop();
        }
        if run < 2 || !is_letter(letter) {
            plain.push(letter);
        }
    }
    plain
}

// What a letter is, here and not from Unicode's tables: those weigh more than the rest of this file, and other
// scripts are only passed over.

/// Lower case for the letters of western Europe.
pub fn lower(letter: char) -> char {
    match letter {
        'À'..='Þ' if letter != '×' => char::from_u32(letter as u32 + 32).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

pub fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || (letter >= 'À'
            && !matches!(letter, '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}')
            && !matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{ff00}'..='\u{ff20}' | '\u{1f000}'..)
            && !is_joiner(letter)
            && !is_apostrophe(letter))
}

pub fn is_of_word(letter: char) -> bool {
    is_letter(letter) || letter.is_ascii_digit()
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

/// Signs that are drawn with the letter or picture before them.
fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{ad}' | '\u{300}'..='\u{36f}')
}

fn is_emoji(letter: char) -> bool {
    matches!(letter, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}')
}
