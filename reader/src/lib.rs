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

/// The reader, with all it learned.
#[derive(Debug)]
pub struct Reader {
    /// The observations it tells, by id, in the order of its answers.
    ids: Vec<String>,
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
    /// The words that each hangs on: which of the stretches it was asked about. `None` where nobody asked.
    pub hangs: Vec<Option<usize>>,
}

/// Most stretches that are left out in turn. Each costs another reading.
const STRETCHES: usize = 12;

// Chances are numbers: none is what a number can't be, which alone would be unlike itself.
impl Eq for Impression {}

impl Reader {
    /// Opens a file that `reader/export.py` wrote.
    ///
    /// # Errors
    /// When it is another file, a file of another version, or cut short.
    pub fn open(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut bytes = Bytes::of(bytes)?;
        let ids = bytes.words()?;
        let pieces = Pieces::read(&mut bytes)?;
        let encoder = Encoder::read(&mut bytes, ids.len() + 2, pieces.len())?;
        bytes.ended()?;
        Ok(Self { ids, pieces, encoder })
    }

    /// The observations it tells, by id.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// Reads a reply to somebody's words. Any text may come in; of a long one the beginning and the end are read, so the time
    /// is bounded.
    pub fn read(&self, statement: &str, reply: &str) -> Impression {
        let (pair, begins) = self.pair(statement, reply);
        let mut sure: Vec<f32> = self.encoder.logits(&pair, begins).into_iter().map(numbers::chance).collect();
        let heard = match sure.split_off(self.ids.len())[..] {
            [partly, whole] => [partly, whole],
            _ => [0.5; 2],
        };
        Impression { heard, hangs: vec![None; sure.len()], sure }
    }

    /// The same, and for each observation that reaches its bar the stretch of the reply it hangs on: the one without which
    /// it is the least likely. Stretches are in order and in bytes; more than twelve are taken together by turns.
    pub fn read_closely(&self, statement: &str, reply: &str, stretches: &[Range<usize>], bars: &[f32]) -> Impression {
        let mut whole = self.read(statement, reply);
        let bars = whole.sure.iter().zip(bars).enumerate();
        let reached: Vec<usize> = bars.filter(|(_, (sure, bar))| sure >= bar).map(|(at, _)| at).collect();
        let together = stretches.len().div_ceil(STRETCHES).max(1);
        let mut least = vec![f32::INFINITY; whole.sure.len()];
        for (turn, left_out) in stretches.chunks(together).enumerate().take_while(|_| !reached.is_empty()) {
            let ends = left_out.first().zip(left_out.last());
            let rest =
                ends.and_then(|(first, last)| Some([reply.get(..first.start)?, reply.get(last.end..)?].concat()));
            let Some(rest) = rest else { continue };
            // With nothing left, there is nothing to read.
            let without = if stretches.len() > together { self.read(statement, &rest).sure } else { Vec::new() };
            for at in &reached {
                let sure = without.get(*at).copied().unwrap_or_default();
                if sure < least[*at] {
                    least[*at] = sure;
                    whole.hangs[*at] = Some(turn * together);
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
