//! Agreements on trial: small, with an end, a way back, and two signs that anyone can see. Two look at one again together;
//! how each of the two rated a sign is kept as a pair in no order, and nowhere by person.

mod agreement;
mod draft;
mod look;

pub use agreement::{
    Agreement, Check, Doing, MOST_CHECKS, Next, Pair, Seen, Then, WHO_LIMIT, WORDS_LIMIT, Went, Words,
};
pub use draft::{Draft, LENGTHS, Spot};
pub use look::{Look, Step};
