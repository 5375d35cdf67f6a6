//! Noticing that the device's clock was set while the page was open.

/// How far the two clocks may drift apart before it is said, in ms.
const DRIFT: i64 = 2000;

/// Both of a browser's clocks, read together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// What the device's clock says, ms since 1970, UTC.
    pub wall: i64,
    /// A clock that nobody can set, ms since some start.
    pub steady: i64,
}

/// What happened to the device's clock. The end of a pause stays where it is in any case: it is a time of day
/// that both know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockMoved {
    /// It was set back by about so many ms.
    Back { by: i64 },
    /// It is ahead by about so many ms. It was set forward, or the device slept: in some browsers the
    /// steady clock stands still meanwhile.
    Ahead { by: i64 },
}

impl Reading {
    /// What happened to the device's clock between an earlier reading and this one. Up to 2 seconds are nothing.
    pub fn moved_since(&self, earlier: &Self) -> Option<ClockMoved> {
        let steady = self.steady.saturating_sub(earlier.steady);
        let by = self.wall.saturating_sub(earlier.wall).saturating_sub(steady);
        match by {
            ..0 if by < -DRIFT => Some(ClockMoved::Back { by: by.saturating_neg() }),
            0.. if by > DRIFT => Some(ClockMoved::Ahead { by }),
            _ => None,
        }
    }
}
