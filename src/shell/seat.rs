/// Who of two people at one phone. Who is first is theirs to settle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    First,
    Second,
}

impl Seat {
    pub const BOTH: [Self; 2] = [Self::First, Self::Second];

    pub fn other(self) -> Self {
        Self::BOTH[1 - self as usize]
    }

    /// As it is stored: nought is the first.
    pub(crate) fn stored(who: u8) -> Self {
        if who == 0 { Self::First } else { Self::Second }
    }
}
