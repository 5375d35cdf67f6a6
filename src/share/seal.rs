//! Sealing a text with a word that two people know: Argon2id makes a key of the word, XChaCha20-Poly1305 seals with it. Who
//! has the word can read the text and knows that nobody changed it; who has not can only guess words, each guess at the
//! price of [`MEMORY`].
//!
//! It travels as a part of its own: see [`sealing`].

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};

/// Which way of sealing it is, before everything else in what is sealed. A better one gets another number.
const WAY: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 24;
/// What shows that nothing was changed.
const TAG: usize = 16;

/// How many bytes of chance each sealing takes: they need not be secret, and must never be the same twice.
pub const CHANCE: usize = SALT + NONCE;

/// What a guess costs: 19 MiB, two passes, one lane. The least that OWASP's Password Storage Cheat Sheet allows ("Argon2id
/// with a minimum configuration of 19 MiB of memory, an iteration count of 2, and 1 degree of parallelism"). RFC 9106 would
/// rather have 64 MiB and three passes, for which an old phone's browser may have no room, and nobody patience.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Seals bytes with a word and fresh chance. None where the device has not the memory for it.
type Seals = fn(&str, &[u8; CHANCE], &[u8]) -> Option<Vec<u8>>;
/// Opens what was sealed. None where the word is another one, or any byte was changed.
type Opens = fn(&str, &[u8]) -> Option<Vec<u8>>;

/// All that is asked of it.
#[derive(Clone, Copy)]
pub struct Sealing {
    pub seal: Seals,
    pub open: Opens,
}

impl Sealing {
    /// It itself. Where it is a part of its own, that part alone may say this.
    pub fn whole() -> Self {
        Self { seal, open }
    }
}

late!(
    /// What seals and opens, once it is here.
    pub fn sealing() -> Sealing
);

fn seal(word: &str, chance: &[u8; CHANCE], text: &[u8]) -> Option<Vec<u8>> {
    let (salt, nonce) = chance.split_at(SALT);
    let head = [&[WAY], salt].concat();
    let sealed = cipher(word, salt)?.encrypt(nonce.try_into().ok()?, Payload { msg: text, aad: &head }).ok()?;
    Some([&head, nonce, &sealed].concat())
}

fn open(word: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (head, rest) = sealed.split_at_checked(1 + SALT)?;
    let (nonce, rest) = rest.split_at_checked(NONCE)?;
    if head.first() != Some(&WAY) || rest.len() < TAG {
        return None;
    }
    let salt = head.get(1..)?;
    cipher(word, salt)?.decrypt(nonce.try_into().ok()?, Payload { msg: rest, aad: head }).ok()
}

fn cipher(word: &str, salt: &[u8]) -> Option<XChaCha20Poly1305> {
    let params = Params::new(MEMORY, PASSES, LANES, Some(32)).ok()?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(plain(word).as_bytes(), salt, &mut key)
        .ok()?;
    XChaCha20Poly1305::new_from_slice(&key).ok()
}

/// Phones begin words with a capital and end them with a space: neither makes it another word.
fn plain(word: &str) -> String {
    word.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Whether bytes can be something that this version sealed, however it was.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.first() == Some(&WAY) && bytes.len() > 1 + CHANCE + TAG
}

/// Whether a newer version sealed them.
pub fn is_newer_seal(bytes: &[u8]) -> bool {
    bytes.first().is_some_and(|way| *way > WAY)
}
