//! Makes a text short, so that a pack of several lines fits a link. Each bit is guessed from the letters before it, and
//! costs the less the better the guess; both ends learn alike as they go (context mixing, as in lpaq, with an arithmetic
//! coder). On texts this short that takes half of what deflate does, and unlike the browser's own it answers at once and
//! on the host too. All in whole numbers: every machine guesses the same.
//!
//! What is here, and [`PRIME`], is part of the version of links: a change of either makes old ones unreadable.

/// What both ends have read before: a text as they come, with words that people say.
static PRIME: &str = include_str!("prime.txt");

/// How many letters before it a bit is guessed from, a guess each.
const ORDERS: [u32; 6] = [0, 1, 2, 3, 4, 6];

/// Guesses are found by what came before, in so many bits of it.
const PLACE_BITS: u32 = 17;

/// How often a guess was right at most, before what is new counts no less than that.
const SURE: u8 = 30;

/// How fast it is learned which guess to trust, and how much each is trusted at first, in 65,536ths.
const RATE: i64 = 6;
const TRUST: i64 = 16_384;

/// The least and most likely that a bit may be, in 4096ths, as the logarithm of its odds has it at every 128th step.
const CURVE: [i32; 33] = [
    1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901,
    3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

/// How likely a bit is, in 4096ths, by the logarithm of its odds.
fn likely(odds: i64) -> i32 {
    let odds = odds.clamp(-2047, 2047) as i32 + 2048;
    let (step, rest) = ((odds >> 7) as usize, odds & 127);
    (CURVE[step] * (128 - rest) + CURVE[step + 1] * rest + 64) >> 7
}

/// What was learned so far, and where in the text it stands.
struct Guess {
    /// For each order, by what came before: how likely a 1 is, in 65,536ths, and how often that was learned.
    known: Vec<(u16, u8)>,
    /// How far each order is trusted, by which is the longest that has met this before.
    trust: [[i64; ORDERS.len()]; ORDERS.len()],
    /// The logarithm of the odds, by how likely it is in 4096ths.
    odds: Vec<i16>,
    /// The letters before, the last one lowest.
    before: u64,
    /// The bits of this letter so far, behind a 1.
    letter: u32,
    places: [usize; ORDERS.len()],
    said: [i64; ORDERS.len()],
    longest: usize,
    likely: i32,
}

impl Guess {
    fn new() -> Self {
        let mut odds = Vec::with_capacity(4096);
        for one in -2047..=2047_i16 {
            while odds.len() as i32 <= likely(i64::from(one)) {
                odds.push(one);
            }
        }
        odds.resize(4096, 2047);
        let mut guess = Self {
            known: vec![(32_768, 0); ORDERS.len() << PLACE_BITS],
            trust: [[TRUST; ORDERS.len()]; ORDERS.len()],
            odds,
            before: 0,
            letter: 1,
            places: [0; ORDERS.len()],
            said: [0; ORDERS.len()],
            longest: 0,
            likely: 0,
        };
        for letter in PRIME.bytes() {
            for place in (0..8).rev() {
                guess.next();
                guess.learn(letter >> place & 1 == 1);
            }
        }
        guess
    }

    /// How likely the next bit is a 1, in 4096ths, never quite certain.
    fn next(&mut self) -> u32 {
        let mut sum = 0;
        self.longest = 0;
        for (at, order) in ORDERS.iter().enumerate() {
            let seen = self.before & ((1 << (8 * order)) - 1);
            let hash =
                (seen.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ u64::from(self.letter)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
            let place = (at << PLACE_BITS) + (hash >> (64 - PLACE_BITS)) as usize;
            let (one, met) = self.known[place];
            self.places[at] = place;
            self.said[at] = if met == 0 { 0 } else { i64::from(self.odds[usize::from(one >> 4)]) };
            if met > 0 {
                self.longest = at;
            }
        }
        for (said, trust) in self.said.iter().zip(&self.trust[self.longest]) {
            sum += said * trust;
        }
        self.likely = likely(sum >> 16).clamp(1, 4095);
        self.likely as u32
    }

    /// What the bit was.
    fn learn(&mut self, bit: bool) {
        let off = i64::from((i32::from(bit) << 12) - self.likely) * RATE;
        for (at, trust) in self.trust[self.longest].iter_mut().enumerate() {
            *trust += (self.said[at] * off + 0x2000) >> 14;
            let (one, met) = &mut self.known[self.places[at]];
            let far = (if bit { 65_535 } else { 0 }) - i32::from(*one);
            *one = (i32::from(*one) + far * 2 / (2 * i32::from(*met) + 3)) as u16;
            *met = (*met + 1).min(SURE);
        }
        self.letter = self.letter << 1 | u32::from(bit);
        if self.letter > 255 {
            self.before = self.before << 8 | u64::from(self.letter & 255);
            self.letter = 1;
        }
    }
}

/// Between which numbers the rest stands, and where a guess parts them.
struct Range {
    low: u32,
    high: u32,
}

impl Range {
    const WHOLE: Self = Self { low: 0, high: u32::MAX };

    fn part(&self, likely: u32) -> u32 {
        self.low + ((u64::from(self.high - self.low) * u64::from(likely)) >> 12) as u32
    }

    fn take(&mut self, bit: bool, part: u32) {
        if bit {
            self.high = part;
        } else {
            self.low = part + 1;
        }
    }

    /// The first byte, once both ends have the same.
    fn settled(&mut self) -> Option<u8> {
        let first = self.high >> 24;
        (self.low >> 24 == first).then(|| {
            self.low <<= 8;
            self.high = self.high << 8 | 255;
            first as u8
        })
    }
}

/// A text without zero bytes, which JSON never has, made short.
pub fn squeezed(text: &str) -> Vec<u8> {
    let (mut guess, mut range, mut short) = (Guess::new(), Range::WHOLE, Vec::new());
    for letter in text.bytes().chain([0]) {
        for place in (0..8).rev() {
            let (bit, part) = (letter >> place & 1 == 1, range.part(guess.next()));
            range.take(bit, part);
            guess.learn(bit);
            while let Some(byte) = range.settled() {
                short.push(byte);
            }
        }
    }
    // The first number between both ends that zeros may follow.
    short.push(((range.low >> 24) + 1) as u8);
    short
}

/// The text again, where it is one and has no more than so many bytes.
pub fn unsqueezed(short: &[u8], most: usize) -> Option<String> {
    let (mut guess, mut range, mut text) = (Guess::new(), Range::WHOLE, Vec::new());
    let mut rest = short.iter().copied().chain(std::iter::repeat(0));
    let mut next = || u32::from(rest.next().unwrap_or_default());
    let mut at = (0..4).fold(0, |at, _| at << 8 | next());
    while text.len() <= most {
        for _ in 0..8 {
            let part = range.part(guess.next());
            let bit = at <= part;
            range.take(bit, part);
            guess.learn(bit);
            while range.settled().is_some() {
                at = at << 8 | next();
            }
        }
        match guess.before as u8 {
            0 => return String::from_utf8(text).ok(),
            letter => text.push(letter),
        }
    }
    None
}
