//! The shared pause: what was agreed while calm, the clock both follow, and coming back.
//!
//! Nothing here asks for the time: `now` is an argument, in ms since 1970, UTC. Nothing here knows who
//! called a pause, so nothing can be told of it.

mod agreement;
mod agreement_link;
mod clock;
mod length;
mod link;
mod returning;
mod timer;

pub use agreement::{Agreement, PART_LIMIT, Part, TooLong};
pub use agreement_link::{AGREEMENT_LINK_LIMIT, AgreementProblem, read_agreement_link, write_agreement_link};
pub use clock::{ClockMoved, Reading};
pub use length::{CheckIn, Length, MINUTE};
pub use link::{ClocksDiffer, Invitation, LINK_LIMIT, LinkProblem, read_link, write_link};
pub use returning::{Choice, Outcome, Return, Returning, Returns, Seats, Step, Turn};
pub use timer::{Announcement, LATEST, Left, Meeting, NoMoreTime, Pause, Phase, Unsound};
