//! The learned reader: a small transformer that reads somebody's words and a reply as a pair, and says how sure it is of
//! each observation and of a hearing. What it learned from stands in `docs/reader.md`, how it is made in `reader/README.md`.
//!
//! The same bytes give the same answer everywhere: matrices are multiplied in whole numbers, and the rest are single
//! operations of IEEE 754 in an order the code fixes, with or without SIMD.

mod encoder;
mod file;
mod matrix;
mod numbers;
mod pieces;

pub use file::Unreadable;

use std::ops::Range;

use encoder::Encoder;
use file::Bytes;
use pieces::Pieces;

/// Most pieces of the statement that are read.
const STATEMENT: usize = 80;
/// Most pieces of a reply that are read at once.
const REPLY: usize = 110;
/// Of a longer reply its beginning is read, and so many pieces of its end.
const END: usize = 30;

/// The id of an answer instead of a hearing, of whatever kind. Of which kind it is, people who read replies are often less sure
/// than that it is one, and so is the reader.
pub const ROADBLOCK: &str = "roadblock";
/// The id of one in the last sentence: what that sentence is where it is read by itself, an answer and no hearing. Beside a
/// hearing in the sentences before, it weighs too little when the whole is read at once ("You miss him. It was only a dog.").
pub const LAST: &str = "roadblock-last";
/// The observations that are one.
const ROADBLOCKS: &str = include_str!("../data/roadblocks.txt");

/// The reader, with all it learned.
#[derive(Debug)]
pub struct Reader {
    /// The observations it tells, by id, in the order of its answers; [`ROADBLOCK`] and [`LAST`] come last.
    ids: Vec<String>,
    /// Which of them are roadblocks.
    roadblocks: Vec<usize>,
    pieces: Pieces,
    encoder: Encoder,
}

/// What the reader makes of a reply.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Impression {
    /// How likely it is that the statement was heard at least in part, and that it was heard, each 0 to 1.
    pub heard: [f32; 2],
    /// How likely each observation is, 0 to 1, in the order of [`Reader::ids`].
    pub sure: Vec<f32>,
    /// The words that each hangs on, a bit for each turn in which stretches were left out, the first the lowest:
    /// [`at_once`] says how many each time. None is set where nobody asked.
    pub hangs: Vec<u16>,
}

/// Most turns in which stretches are left out. Each costs another reading.
const TURNS: usize = 12;

/// How many of a reply's stretches are left out at once.
pub fn at_once(stretches: usize) -> usize {
    stretches.div_ceil(TURNS).max(1)
}

/// How many times the odds of a note may be those without the words it hangs on most, for other words to count as well.
/// Chosen on the tune part, where the writer said which words it is: the likeliest clause alone has some of them in 0.82 of
/// strengths and 0.76 of suggestions; with those that come as near as this, 1.5 and 1.8 clauses, it is 0.91 of both.
const AS_GOOD: f32 = 4.5;

/// Where the last sentence of a reply stands, in bytes. None where it has but one.
pub fn last_sentence(reply: &str) -> Option<Range<usize>> {
    let ends = |letter: char| matches!(letter, '.' | '!' | '?' | '\n');
    let said = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    // What closes a reply after its last sentence, such as a smile, is none.
    let end = reply.rfind(char::is_alphabetic)?;
    let start = reply.get(..end)?.rfind(ends)? + 1;
    let (before, last) = reply.split_at_checked(start)?;
    let opens = last.find(|letter: char| !letter.is_whitespace())?;
    (said(before) && said(last)).then(|| start + opens..start + last.trim_end().len())
}

// Chances are numbers: none is what a number can't be, which alone would be unlike itself.
impl Eq for Impression {}

impl Reader {
    /// Opens a file that `reader/export.py` wrote.
    ///
    /// # Errors
    /// When it is another file, a file of another version, or cut short.
    pub fn open(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut bytes = Bytes::of(bytes)?;
        let mut ids = bytes.words()?;
        let pieces = Pieces::read(&mut bytes)?;
        let encoder = Encoder::read(&mut bytes, ids.len() + 2, pieces.len())?;
        bytes.ended()?;
        let is_roadblock = |id: &str| ROADBLOCKS.lines().any(|one| one == id);
        let roadblocks = (0..ids.len()).filter(|at| is_roadblock(&ids[*at])).collect();
        ids.extend([ROADBLOCK, LAST].map(str::to_owned));
        Ok(Self { ids, roadblocks, pieces, encoder })
    }

    /// The observations it tells, by id.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// Reads a reply to somebody's words, at once and whole: of its last sentence it says nothing. Any text may come in; of a
    /// long one the beginning and the end are read, so the time is bounded.
    pub fn read(&self, statement: &str, reply: &str) -> Impression {
        let (pair, begins) = self.pair(statement, reply);
        let mut sure: Vec<f32> = self.encoder.logits(&pair, begins).into_iter().map(numbers::chance).collect();
        let heard = match sure.split_off(self.ids.len() - 2)[..] {
            [partly, whole] => [partly, whole],
            _ => [0.5; 2],
        };
        // It is one unless it is none of them.
        let none: f32 = self.roadblocks.iter().map(|at| 1.0 - sure[*at]).product();
        sure.extend([1.0 - none, 0.0]);
        Impression { heard, hangs: vec![0; sure.len()], sure }
    }

    /// The same, with the last sentence read by itself, and for each observation that reaches its bar what it hangs on: the
    /// stretches of the reply without which it is the least likely, or nearly so. Stretches are in order and in bytes.
    pub fn read_closely(&self, statement: &str, reply: &str, stretches: &[Range<usize>], bars: &[f32]) -> Impression {
        let mut whole = self.read(statement, reply);
        if let Some(last) = last_sentence(reply).and_then(|last| reply.get(last)) {
            let last = self.read(statement, last);
            if let [.., answers, _] = last.sure[..]
                && let [.., at_last] = &mut whole.sure[..]
            {
                *at_last = answers * (1.0 - last.heard[0]);
            }
        }
        let bars = whole.sure.iter().zip(bars).enumerate();
        let reached: Vec<usize> = bars.filter(|(_, (sure, bar))| sure >= bar).map(|(at, _)| at).collect();
        let turns = stretches.chunks(at_once(stretches.len())).take_while(|_| !reached.is_empty());
        // With nothing left there is nothing to read, and where it can't be left out, all is as it was.
        let without = |left_out: &[Range<usize>]| {
            let (first, last) = left_out.first().zip(left_out.last())?;
            let rest = [reply.get(..first.start)?, reply.get(last.end..)?].concat();
            Some(if left_out.len() < stretches.len() { self.read(statement, &rest).sure } else { Vec::new() })
        };
        let without: Vec<_> = turns.map(without).collect();
        for at in reached {
            let sure = |rest: &Option<Vec<f32>>| rest.as_ref().map_or(1.0, |rest| rest.get(at).copied().unwrap_or(0.0));
            let least = without.iter().map(sure).fold(1.0, f32::min);
            for (turn, rest) in without.iter().enumerate() {
                // The odds of one beside those of the other, without a division by nothing.
                if rest.is_some() && sure(rest) * (1.0 - least) <= AS_GOOD * least * (1.0 - sure(rest)) {
                    whole.hangs[at] |= 1 << turn;
                }
            }
        }
        whole
    }

    /// The numbers of the pieces of both, and where the reply begins.
    pub fn pair(&self, statement: &str, reply: &str) -> (Vec<u16>, usize) {
        let mut said = self.pieces.of(statement);
        said.truncate(STATEMENT);
        let mut typed = self.pieces.of(reply);
        if typed.len() > REPLY {
            typed.drain(REPLY - END..typed.len() - END);
        }
        let begins = said.len() + 2;
        let mut pair = Vec::with_capacity(begins + typed.len() + 1);
        pair.push(Pieces::BEGIN);
        pair.append(&mut said);
        pair.push(Pieces::END);
        pair.append(&mut typed);
        pair.push(Pieces::END);
        (pair, begins)
    }
}
