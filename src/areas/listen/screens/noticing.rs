//! The screens that tell of what was noticed. They need the ear and its words, and travel with them.

use yew::prelude::*;

use crate::areas::listen::ListenRoom;
use crate::areas::listen::screens::{closing, kept, marks};
use crate::ui::view::View;

/// They, as functions behind one door.
#[derive(Clone, Copy)]
pub struct Noticing {
    /// The end of a sitting.
    pub closing: fn(&ListenRoom, View) -> Html,
    pub kept: fn(View) -> Html,
    pub marks: fn(View) -> Html,
}

impl Noticing {
    /// The door itself. Where it is in a part of its own, that part alone may say this.
    pub fn whole() -> Self {
        Self { closing: closing::closing, kept: kept::kept, marks: marks::marks }
    }
}

late!(
    /// The door, once the ear is here.
    pub fn noticing() -> Noticing
);
