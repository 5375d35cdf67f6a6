use crate::areas::small::words::Act;

/// Which cards of the deck somebody wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pick {
    /// A kind by its place, from 1; nought is any.
    pub kind: usize,
    /// The longest time by its place, from 1; nought is any.
    pub time: usize,
    /// Two live far apart.
    pub apart: bool,
}

impl Pick {
    pub fn fits(self, act: &Act, kinds: &[&str], minutes: &[i64]) -> bool {
        let kind = self.kind.checked_sub(1).and_then(|place| kinds.get(place));
        let most = self.time.checked_sub(1).and_then(|place| minutes.get(place));
        kind.is_none_or(|kind| *kind == act.kind)
            && most.is_none_or(|most| act.minutes <= *most)
            && (!self.apart || act.apart)
    }
}

/// The card after so many: steps that go round over all of them before one comes again, and don't keep like by like.
pub fn turned(start: usize, turns: usize, count: usize) -> usize {
    let step = if count.is_multiple_of(7) { 11 } else { 7 };
    if count == 0 { 0 } else { (start % count + turns % count * step) % count }
}
