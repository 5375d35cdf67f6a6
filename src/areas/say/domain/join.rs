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
    let pieces: Vec<Piece> = steps.flat_map(|(step, typed)| pieces_of(step, typed, joining)).collect();
    let mut sentences: Vec<Sentence> = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| pieces.get(before));
        let glue = before.and_then(|before| before.glue(piece, joining));
        let goes_on = pieces.get(place + 1).is_some_and(|next| piece.glue(next, joining).is_some());
        let step = piece.step;
        let opens = match (glue, step.first, step.alone) {
            (None, Some(first), _) => first,
            (None, None, Some(alone)) if !goes_on => alone,
            _ => piece.opens(joining),
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

/// One sentence of what was typed in a step, without its end.
struct Piece<'a> {
    step: &'a Step,
    words: String,
    /// The sign it ends with, where it is one that says something.
    end: &'static str,
    /// Nothing is joined to it.
    whole: bool,
    /// It is left as it is: nothing opens it, and it is joined to nothing.
    bare: bool,
    /// Somebody or something does something in it: "the money is sent".
    clause: bool,
}

/// What ends a sentence, what may stand at the end of one that is typed, what closes somebody's words, and what parts words.
/// Slices, as code is made for each length of an array.
const STOPS: &[char] = &['.', '!', '?', '…'];
const SIGNS: &[char] = &['.', ',', ';', ':', ' ', '!', '?'];
const CLOSES: &[char] = &['"', '”', '’', '\'', ')'];
const BETWEEN: &[char] = &[' ', ','];

/// Signs that stay where they are typed; behind the first two a sentence may go on.
const ENDS: [&str; 5] = ["...", "…", "?!", "?", "!"];

/// What was typed in one step, sentence by sentence.
fn pieces_of<'a>(step: &'a Step, typed: &str, joining: &Joining) -> Vec<Piece<'a>> {
    let mut sentences = vec![String::new()];
    for word in typed.split_whitespace() {
        // "Mr.", "p.m." and "well…" end nothing.
        let inner = word.trim_end_matches(STOPS);
        let ends = inner.len() < word.len() && !inner.contains('.') && !is_in(&plain(inner), joining.shortened);
        let ends = ends && !ENDS[..2].iter().any(|end| word.ends_with(end));
        if let Some(sentence) = sentences.last_mut() {
            sentence.push_str(&capital(word, joining));
            sentence.push(' ');
        }
        if ends {
            sentences.push(String::new());
        }
    }
    let pieces = sentences.iter().filter_map(|typed| Piece::of(step, typed.trim_end(), joining));
    let mut pieces: Vec<Piece> = pieces.collect();
    let many = pieces.len() > 1;
    for (place, piece) in pieces.iter_mut().enumerate() {
        piece.whole |= many;
        piece.bare = place > 0 || (many && step.closes.is_some());
    }
    pieces
}

impl<'a> Piece<'a> {
    fn of(step: &'a Step, typed: &str, joining: &Joining) -> Option<Self> {
        let end = ENDS.into_iter().find(|end| typed.ends_with(end)).unwrap_or_default();
        let words = typed.strip_suffix(end).unwrap_or(typed).trim_end_matches(SIGNS);
        let low = plain(words);
        let whole =
            step.alone == Some("") && begins_with_one(&low, joining.dated) && !begins_with_one(&low, joining.links);
        let said = step.sentence != Some(UNSAID) && low.chars().any(char::is_alphanumeric);
        // "Idk" answers the page and nobody else.
        (said && !is_in(&low, joining.shrugs)).then(|| Self {
            step,
            words: words.to_owned(),
            end,
            whole,
            bare: false,
            clause: is_clause(&low, step.closes.is_some(), joining),
        })
    }

    /// What opens it, by what it begins with.
    fn opens(&self, joining: &Joining) -> &'a str {
        let kind = kind(&plain(&self.words), joining);
        let kind = if self.clause { "clause" } else { kind };
        let others = self.step.other.unwrap_or_default().split("; ").filter_map(|other| other.split_once(" = "));
        others.into_iter().find(|(of, _)| *of == kind).map_or(self.step.opens.unwrap_or_default(), |(_, opens)| opens)
    }

    /// Whether a clause may stand behind what opens this step: "so that", and not "I need".
    fn takes_clause(&self, joining: &Joining) -> bool {
        let opens = self.step.opens.or(self.step.first);
        opens.is_none_or(|opens| ends_in(opens, joining.clausal))
    }

    /// What stands between it and the next, where the two are joined.
    fn glue(&self, next: &Self, joining: &Joining) -> Option<&'static str> {
        let joined = self.step.sentence.is_some() && self.step.sentence == next.step.sentence;
        // "Could you call me" and "I get home at six" are two.
        let two = next.clause && (!next.takes_clause(joining) || (self.clause && next.step.opens.is_none()));
        let two = two && self.step.then == Some("");
        self.step.then.filter(|_| joined && !self.whole && !next.bare && !two)
    }

    /// Its words behind what opens them.
    fn opened(&self, opens: &str, joining: &Joining) -> String {
        let plain = plain(&self.words);
        let links = self.step.alone == Some("") && begins_with_one(&plain, joining.links);
        let unless = self.step.unless.is_some_and(|unless| begins_with_one(&plain, unless));
        let verb = self.step.verbs.is_some_and(|verbs| begins_with_one(&plain, verbs));
        let tells = self.clause && !verb && !ends_in(opens, joining.clausal);
        let left = opening(opens, &plain);
        if self.bare || left.is_empty() || ((links || unless || tells) && left == opens) {
            return self.words.clone();
        }
        let left = if verb { left.split(' ').next().unwrap_or_default() } else { left };
        let closes = self.step.closes.map(|closes| [" ", closes].concat()).unwrap_or_default();
        [left, " ", &small(&self.words, !ends_in(opens, joining.doing), joining), &closes].concat()
    }
}

/// Whether words tell what somebody or something does, as far as their beginning shows.
fn is_clause(low: &str, any: bool, joining: &Joining) -> bool {
    let words: Vec<&str> = low.split(BETWEEN).take(6).collect();
    let [first, rest @ ..] = words.as_slice() else { return false };
    let opens = |word: &&str| is_in(word, joining.opening) || is_in(word, joining.links);
    if opens(first) {
        return false;
    }
    if is_in(first, joining.subjects) {
        return first.contains('\'') || rest.first().is_some_and(|next| !opens(next));
    }
    // In "ten minutes that are ours" the verb is another's.
    let others = |word: &&str| opens(word) || is_in(word, joining.subjects) || is_in(word, joining.either);
    let verb = rest.iter().take_while(|word| !others(word)).position(|word| is_in(word, joining.finite));
    verb.is_some_and(|at| at == 0 || any || is_in(first, joining.things))
}

/// What kind of words they begin with; [`Step::other`] goes by it.
fn kind(low: &str, joining: &Joining) -> &'static str {
    let first = low.split(BETWEEN).next().unwrap_or_default();
    match first {
        "" => "",
        _ if is_in(first, joining.to) => "to",
        _ if is_in(first, joining.things) || is_in(first, joining.names) => "thing",
        _ if is_in(first, joining.states) => "state",
        _ if is_in(first, joining.deeds) => "deed",
        _ if first.ends_with(joining.doing_ends) && !is_in(first, joining.not_doing) => "doing",
        _ if low.split(' ').count() < 3 => "short",
        _ => "",
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
        let inner = words.trim_end_matches(CLOSES);
        let ended = inner.len() < words.len() && inner.ends_with(STOPS);
        let end = match end {
            "" if ended => "",
            "" if asks => "?",
            "" => ".",
            end => end,
        };
        words.push_str(end);
        let mut letters = words.chars();
        match letters.next() {
            Some(first) => std::iter::once(large(first)).chain(letters).collect(),
            None => words,
        }
    }
}

/// A letter as it begins a sentence. The table of every alphabet's capitals would weigh a tenth of this area: these are
/// the letters that English and its neighbours are written with.
fn large(letter: char) -> char {
    match letter {
        'à'..='ö' | 'ø'..='þ' => char::from_u32(u32::from(letter) - 32).unwrap_or(letter),
        _ => letter.to_ascii_uppercase(),
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

/// Whether the last word of an opening is one of a list.
fn ends_in(opens: &str, list: &str) -> bool {
    opens.split(' ').next_back().is_some_and(|last| is_in(last, list))
}

fn is_in(word: &str, list: &str) -> bool {
    list.split(", ").any(|one| one == word)
}

/// The same words within a sentence. `named`: a name may begin them.
fn small(words: &str, named: bool, joining: &Joining) -> String {
    let first = plain(words.split(BETWEEN).next().unwrap_or_default());
    let stays = || is_in(&first, joining.names) || begins_with_one(&first, joining.capitals);
    // "TV" is no word that a keyboard began large.
    let shouts = || words.chars().nth(1).is_some_and(char::is_uppercase);
    if shouts() || (!is_in(&first, joining.small) && (named || stays())) {
        return words.to_owned();
    }
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A word, large where it is one of those that always are.
fn capital(word: &str, joining: &Joining) -> String {
    let known = plain(word);
    let letters = known.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    if !is_in(letters, joining.capitals) {
        return word.to_owned();
    }
    let mut letters = word.chars();
    letters.next().map(|first| std::iter::once(large(first)).chain(letters).collect()).unwrap_or_default()
}
