//! The words of `slots.toml`: what is kept, slot by slot. `build.rs` fills them.

/// What Settings says of everything that is kept.
#[derive(Debug)]
pub struct SlotWords {
    pub heading: &'static str,
    pub lead: &'static str,
    /// Something stands there: on the device, in the tab.
    pub on_device: &'static str,
    pub in_tab: &'static str,
    /// Nothing stands there, and it would.
    pub none_on_device: &'static str,
    pub none_in_tab: &'static str,
    /// Nothing does, and nothing would.
    pub never: &'static str,
    /// It is a newer version's.
    pub newer: &'static str,
    /// A sentence for each slot, in the order in which Settings has them.
    pub slot: &'static [SlotWord],
}

#[derive(Debug)]
pub struct SlotWord {
    /// The slot's name.
    pub id: &'static str,
    pub what: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/slots_words.rs"));
