//! From what was typed to words: curly quotes, capitals, contractions and emoji made plain, each word knowing
//! the bytes it stands on.

use super::{Lexicon, Span, lexicon::Class};

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
        !self.class.has(Class::LITTLE) && self.form.chars().any(char::is_alphabetic)
    }

    /// Content that tells one statement from another: not "feel", "want" or "time".
    pub fn is_telling(&self) -> bool {
        self.is_content() && !self.class.has(Class::LIGHT)
    }

    /// A whole number, in digits.
    pub fn is_number(&self) -> bool {
        self.form.bytes().all(|letter| letter.is_ascii_digit())
    }

    /// A verb that helps another: "is", "did", "would".
    pub fn is_helper(&self) -> bool {
        self.class.has(Class::HELPS)
    }

    pub fn negates(&self) -> bool {
        self.class.has(Class::NEGATES)
    }

    pub(super) fn is(&self, class: u32) -> bool {
        self.class.has(class)
    }
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
    let mut typist =
        Typist { lexicon, words: Vec::new(), ends: Vec::new(), gap: Gap::Stop, end: End::default(), quoted: false };
    let mut letters = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((start, letter)) = letters.next() {
        if letter.is_alphanumeric()
            || (is_apostrophe(letter) && !previous.is_alphanumeric() && opens_word(text, start + letter.len_utf8()))
        {
            let mut end = start + letter.len_utf8();
            while let Some(&(at, next)) = letters.peek() {
                let inner = is_apostrophe(next)
                    && text[at + next.len_utf8()..].chars().next().is_some_and(char::is_alphanumeric);
                if !(next.is_alphanumeric() || inner || is_joiner(next)) {
                    break;
                }
                end = at + next.len_utf8();
                letters.next();
            }
            typist.word(&text[start..end], Span { start, end });
        } else {
            typist.mark(letter, previous, letters.peek().map(|(_, next)| *next), start);
        }
        previous = letter;
        if let Some(word) = typist.words.last().filter(|word| word.span.end > start) {
            previous = text[..word.span.end].chars().next_back().unwrap_or(' ');
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
        let letters = typed.chars().filter(|letter| letter.is_alphabetic()).count();
        let shouted = letters > 1 && !typed.chars().any(char::is_lowercase);
        let plain: String = squeeze(typed);
        self.mend_your(&plain);
        for form in self.lexicon.expand(&plain) {
            let (stem, class) = self.lexicon.look_up(&form);
            self.words.push(Word { span, form, stem, gap: self.gap, quoted: self.quoted, shouted, class });
            self.gap = Gap::None;
        }
    }

    /// "Your so tired" and "ur saying" are how many people type "you're".
    fn mend_your(&mut self, next: &str) {
        let after = self.lexicon.language.words.grammar.after_you_are;
        if self.gap == Gap::None
            && after.contains(&next)
            && let Some(your) = self.words.last_mut().filter(|word| word.form == "your")
        {
            let (span, quoted, shouted) = (your.span, your.quoted, your.shouted);
            for (word, form) in
                [("you", false), ("are", true)].map(|(form, second)| (self.lexicon.look_up(form), (form, second)))
            {
                let ((stem, class), (form, second)) = (word, form);
                let gap = if second { Gap::None } else { self.words.last().map_or(Gap::None, |word| word.gap) };
                if !second {
                    self.words.pop();
                }
                self.words.push(Word { span, form: form.to_owned(), stem, gap, quoted, shouted, class });
            }
        }
    }

    fn mark(&mut self, mark: char, previous: char, next: Option<char>, start: usize) {
        let gap = match mark {
            ',' => Gap::Comma,
            ';' | '—' | '–' | ':' | '(' | ')' | '[' | ']' => Gap::Dash,
            '-' if previous.is_whitespace() || previous == '-' || next.is_none_or(char::is_whitespace) => Gap::Dash,
            '.' | '…' | '!' | '?' | '\n' | '。' | '？' | '！' => Gap::Stop,
            '"' | '“' | '”' | '«' | '»' => {
                self.quoted = if mark == '“' || mark == '«' { true } else { mark == '"' && !self.quoted };
                Gap::None
            }
            // A single quotation mark opens before a word and closes after one; inside, it is an apostrophe.
            _ if is_apostrophe(mark) => {
                if self.quoted && previous.is_alphanumeric() {
                    self.quoted = false;
                } else if previous.is_whitespace() && next.is_some_and(char::is_alphanumeric) {
                    self.quoted = true;
                }
                Gap::None
            }
            _ if is_emoji(mark) => {
                self.close();
                let span = Span { start, end: start + mark.len_utf8() };
                let class = Class::default();
                let (form, stem) = (mark.to_string(), mark.to_string());
                self.words.push(Word {
                    span,
                    form,
                    stem,
                    gap: self.gap.max(Gap::Dash),
                    quoted: self.quoted,
                    shouted: false,
                    class,
                });
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
    for letter in typed.chars().filter(|letter| !is_joiner(*letter)).flat_map(char::to_lowercase) {
        let letter = if is_apostrophe(letter) { '\'' } else { letter };
        run = if plain.ends_with(letter) { run + 1 } else { 0 };
        if run == 2 && letter.is_alphabetic() {
            // The third of a kind: people draw out single letters, and double ones are mended with the slips.
            plain.pop();
        }
        if run < 2 || !letter.is_alphabetic() {
            plain.push(letter);
        }
    }
    plain
}

/// "'cause" and "'em" are words; the quotation mark in "'pushed aside'" is not part of one.
fn opens_word(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| {
        ["cause", "cuz", "em", "til", "till", "cos", "bout"].iter().any(|short| {
            rest.get(..short.len()).is_some_and(|start| start.eq_ignore_ascii_case(short))
                && rest[short.len()..].chars().next().is_none_or(|next| !next.is_alphanumeric() && !is_apostrophe(next))
        })
    })
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
