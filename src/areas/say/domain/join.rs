//! From what was typed in the steps to what will be said. What people type begins and ends as it may: with the opening or
//! without, with a capital or a full stop or without. Nothing of it is left out or said twice.

use crate::areas::say::words::{Builder, Joining, Step};

/// A step that is never said.
const UNSAID: &str = "-";

/// The words as they will be said.
pub fn join(builder: &Builder, typed: &[String], joining: &Joining) -> String {
    let typed = typed.iter().map(String::as_str);
    said(builder.step.iter().zip(typed), joining)
}

/// The sentence that the examples make.
pub fn whole_example(builder: &Builder, joining: &Joining) -> String {
    said(builder.step.iter().map(|step| (step, step.example)), joining)
}

fn said<'a>(steps: impl Iterator<Item = (&'a Step, &'a str)>, joining: &Joining) -> String {
    let pieces: Vec<Piece> = steps.filter_map(|(step, typed)| Piece::of(step, typed, joining)).collect();
    let mut sentences: Vec<Sentence> = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| pieces.get(before));
        let glue = before.and_then(|before| before.glue(piece));
        let goes_on = pieces.get(place + 1).is_some_and(|next| piece.glue(next).is_some());
        let step = piece.step;
        let opens = match (glue, step.first, step.alone) {
            (None, Some(first), _) => first,
            (None, None, Some(alone)) if !goes_on => alone,
            _ => step.opens.unwrap_or_default(),
        };
        match (glue, sentences.last_mut()) {
            (Some(glue), Some(sentence)) => {
                sentence.words.push_str(glue);
                sentence.words.push(' ');
                sentence.add(piece, opens, joining);
            }
            _ => {
                let mut sentence = Sentence::default();
                sentence.add(piece, opens, joining);
                sentences.push(sentence);
            }
        }
    }
    let sentences: Vec<String> = sentences.into_iter().map(|sentence| sentence.done(joining)).collect();
    sentences.join(" ")
}

/// What was typed in one step, without its end.
struct Piece<'a> {
    step: &'a Step,
    words: String,
    /// The sign it ends with, where it is one that says something.
    end: &'static str,
    /// It is a sentence of its own, or several.
    whole: bool,
}

/// Signs that stay where they are typed. The first three letters a full stop must not cut short.
const ENDS: [&str; 5] = ["...", "…", "?!", "?", "!"];

impl<'a> Piece<'a> {
    fn of(step: &'a Step, typed: &str, joining: &Joining) -> Option<Self> {
        let words: Vec<String> = typed.split_whitespace().map(|word| capital(word, joining)).collect();
        let words = words.join(" ");
        let end = ENDS.into_iter().find(|end| words.ends_with(end)).unwrap_or_default();
        let words = words.strip_suffix(end).unwrap_or(&words).trim_end_matches(['.', ',', ';', ':', ' ', '!', '?']);
        let inside = [". ", "! ", "? "].iter().any(|sign| words.contains(sign));
        let is_dated = step.alone == Some("")
            && begins_with_one(&plain(words), joining.dated)
            && !begins_with_one(&plain(words), joining.links);
        let said = step.sentence != Some(UNSAID) && words.chars().any(char::is_alphanumeric);
        said.then(|| Self { step, words: words.to_owned(), end, whole: inside || is_dated })
    }

    /// It is the first half of a sentence, as "when you call" is.
    fn is_clause(&self) -> bool {
        self.step.alone == Some("")
    }

    /// What stands between it and the next, where the two are joined.
    fn glue(&self, next: &Self) -> Option<&'static str> {
        let joined = self.step.sentence.is_some() && self.step.sentence == next.step.sentence && !self.whole;
        self.step.then.filter(|_| joined)
    }

    /// Its words behind what opens them.
    fn opened(&self, opens: &str, joining: &Joining) -> String {
        let plain = plain(&self.words);
        let links = self.is_clause() && begins_with_one(&plain, joining.links);
        let unless = self.step.unless.is_some_and(|unless| begins_with_one(&plain, unless));
        let left = opening(opens, &plain);
        if left.is_empty() || ((links || unless) && left == opens) {
            return self.words.clone();
        }
        let verb = self.step.verbs.is_some_and(|verbs| begins_with_one(&plain, verbs));
        let left = if verb { left.split(' ').next().unwrap_or_default() } else { left };
        let closes = self.step.closes.map(|closes| [" ", closes].concat()).unwrap_or_default();
        [left, " ", &small(&self.words, self.is_clause(), joining), &closes].concat()
    }
}

/// What of the opening is not typed already: of "so that", "so" where "that" was.
fn opening<'o>(opens: &'o str, typed: &str) -> &'o str {
    let low = plain(opens);
    let starts = std::iter::once(0).chain(low.match_indices(' ').map(|(at, _)| at + 1));
    for start in starts {
        if begins_with(typed, &low[start..]) {
            // The signs are the same in number, but for an apostrophe that is bent.
            return opens.get(..start).unwrap_or_default().trim_end();
        }
    }
    opens
}

#[derive(Default)]
struct Sentence {
    words: String,
    end: &'static str,
    asks: bool,
}

impl Sentence {
    fn add(&mut self, piece: &Piece, opens: &str, joining: &Joining) {
        let words = piece.opened(opens, joining);
        // "If not, what would work?" asks; "I will go out" does not.
        let open = words == piece.words || opens.ends_with(',');
        self.asks |= open && begins_with_one(&plain(&piece.words), joining.questions);
        // Behind what stands there already it begins no sentence.
        let words = if self.words.is_empty() { words } else { small(&words, true, joining) };
        self.words.push_str(&words);
        if !piece.end.is_empty() {
            self.end = piece.end;
        }
    }

    fn done(self, joining: &Joining) -> String {
        let Self { mut words, end, asks } = self;
        let asks = asks || begins_with_one(&plain(&words), joining.questions);
        // "I'm done.", said by somebody, has its end.
        let inner = words.trim_end_matches(['"', '”', '’', '\'', ')']);
        let ended = inner.len() < words.len() && inner.ends_with(['.', '!', '?', '…']);
        let end = match end {
            "" if ended => "",
            "" if asks => "?",
            "" => ".",
            end => end,
        };
        words.push_str(end);
        let mut letters = words.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => words,
        }
    }
}

/// As it is compared: in small letters, apostrophes straight.
fn plain(words: &str) -> String {
    words.chars().map(|letter| if letter == '’' { '\'' } else { letter.to_ascii_lowercase() }).collect()
}

fn begins_with(words: &str, with: &str) -> bool {
    let rest = words.strip_prefix(with).filter(|_| !with.is_empty());
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether words begin with one of a list.
fn begins_with_one(words: &str, list: &str) -> bool {
    list.split(", ").any(|one| begins_with(words, one))
}

/// The same words within a sentence. `named`: a name may begin them.
fn small(words: &str, named: bool, joining: &Joining) -> String {
    let first = plain(words.split([' ', ',']).next().unwrap_or_default());
    let is_in = |list: &str| list.split(", ").any(|one| one == first);
    let stays = || is_in(joining.names) || begins_with_one(&first, joining.capitals);
    // "TV" is no word that a keyboard began large.
    let shouts = || words.chars().nth(1).is_some_and(char::is_uppercase);
    if !is_in(joining.small) && (named || stays() || shouts()) {
        return words.to_owned();
    }
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A word, large where it is one of those that always are.
fn capital(word: &str, joining: &Joining) -> String {
    let known = plain(word);
    let letters = known.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    if !joining.capitals.split(", ").any(|one| one == letters) {
        return word.to_owned();
    }
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
