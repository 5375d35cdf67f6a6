//! Finding words by their letters. One small table serves the lexicon, a text and a statement alike: each kind of map
//! from the standard library would weigh some two kilobytes of the page.

/// Distinct words, each with its place: counted from 0 as they come.
#[derive(Debug)]
pub struct Index {
    words: Vec<String>,
    /// For each word the next one of its bucket.
    next: Vec<usize>,
    first: Vec<usize>,
}

const BUCKETS: usize = 1024;
const NONE: usize = usize::MAX;

impl Default for Index {
    fn default() -> Self {
        Self { words: Vec::new(), next: Vec::new(), first: vec![NONE; BUCKETS] }
    }
}

impl Index {
    #[inline(never)]
    pub fn place(&self, word: &str) -> Option<usize> {
        let mut at = self.first[bucket(word)];
        while let Some(known) = self.words.get(at) {
            if known == word {
                return Some(at);
            }
            at = self.next[at];
        }
        None
    }

    /// The word's place, a new one where it had none.
    #[inline(never)]
    pub fn add(&mut self, word: &str) -> usize {
        self.place(word).unwrap_or_else(|| {
            let place = self.words.len();
            self.words.push(word.to_owned());
            self.next.push(std::mem::replace(&mut self.first[bucket(word)], place));
            place
        })
    }
}

/// Where each word of a text stands.
#[derive(Debug, Default)]
pub struct Places {
    index: Index,
    places: Vec<Vec<usize>>,
}

impl Places {
    pub fn add(&mut self, word: &str, at: usize) {
        let place = self.index.add(word);
        if place == self.places.len() {
            self.places.push(Vec::new());
        }
        self.places[place].push(at);
    }

    /// The places of a word, as they were added.
    pub fn of(&self, word: &str) -> &[usize] {
        self.index.place(word).map_or(&[], |place| &self.places[place])
    }
}

fn bucket(word: &str) -> usize {
    let mut sum = 0_u32;
    for letter in word.bytes() {
        sum = (sum ^ u32::from(letter)).wrapping_mul(0x0100_0193);
    }
    (sum ^ (sum >> 15)) as usize % BUCKETS
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn words_keep_the_place_they_came_at() {
        let mut index = Index::default();
        let words: Vec<String> = (0..5_000).map(|number| format!("word{number}")).collect();
        for (place, word) in words.iter().chain(&words).enumerate() {
            assert_eq!(index.add(word), place % words.len());
        }
        assert_eq!(index.place("word4999"), Some(4_999));
        assert_eq!(index.place("word"), None);
    }
}
