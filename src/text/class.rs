//! The sorts of word that reading and noticing go by, as bits. Each is a list under `classes` of `grammar.toml`, which
//! says what it is for; here it has the same name in capitals. `build.rs` gives each its bit.

/// The sorts that one word is of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Class(pub u128);

include!(concat!(env!("OUT_DIR"), "/classes_words.rs"));

impl Class {
    pub const EMOJI: u128 = 1 << 127;
    /// It ends as a verb does after its subject.
    pub const VERBAL: u128 = 1 << 126;
    /// It ends as what goes on does.
    pub const GOING: u128 = 1 << 125;
    /// A word that is one slip away from another.
    pub const REAL: u128 = 1 << 124;
    pub const SUBJECT: u128 = Self::LISTENER | Self::PARTNER | Self::BOTH | Self::THING | Self::OTHER;

    pub fn has(self, any: u128) -> bool {
        self.0 & any != 0
    }
}
