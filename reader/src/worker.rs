//! The reader as a browser's worker calls it (`static/reader.js`).

use hearback_reader::Reader;
use wasm_bindgen::prelude::wasm_bindgen;

/// A reader that a worker holds.
#[wasm_bindgen]
pub struct Held(Reader);

#[wasm_bindgen]
impl Held {
    /// Opens the weights' file.
    #[wasm_bindgen(constructor)]
    pub fn open(bytes: &[u8]) -> Result<Held, String> {
        Reader::open(bytes).map(Held).map_err(|why| why.to_string())
    }

    /// Reads a reply. `ends` are the stretches of the reply, each its start and its end in bytes; `bars` are how sure the reader
    /// must be to say what an observation hangs on. Answers with numbers: heard at least in part, heard, then for each
    /// observation how sure, then for each what it hangs on, as bits.
    pub fn read(&self, statement: &str, reply: &str, ends: &[u32], bars: &[f32]) -> Vec<f32> {
        let (pairs, _) = ends.as_chunks::<2>();
        let stretches: Vec<_> = pairs.iter().map(|[start, end]| *start as usize..*end as usize).collect();
        let read = self.0.read_closely(statement, reply, &stretches, bars);
        let hangs = read.hangs.iter().copied().map(f32::from);
        read.heard.into_iter().chain(read.sure.iter().copied()).chain(hangs).collect()
    }
}

fn main() {}
