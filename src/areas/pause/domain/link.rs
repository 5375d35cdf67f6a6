//! A pause as a link. The whole message stands behind the `#`, so no server ever sees it:
//! `/pause/1.<end>.<length>.<sent>.<check>`, times in ms and base 36. No name and no typed word is in it.

use crate::areas::pause::domain::length::{Length, MINUTE};
use crate::areas::pause::domain::timer::{Pause, Unsound};
use crate::share::{base36, read_base36, sealed, unsealed};

/// Most characters behind the `#`.
pub const LINK_LIMIT: usize = 60;

const VERSION: &str = "1";
const PATH: &str = "/pause/";

/// Clocks this close together are not worth a word, ms.
const NEAR: i64 = 2000;

/// A link from a clock more than a day ahead can't be put right by counting from now, ms.
const FAR: i64 = 24 * 60 * MINUTE;

/// What a link asks. Nothing is kept of it until the person says yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The pause as it would run here.
    pub pause: Pause,
    /// When the link was made, by the other device's clock: ms since 1970, UTC.
    pub sent: i64,
    /// Set where the other clock is ahead. `pause` is then counted from now.
    pub clocks: Option<ClocksDiffer>,
}

/// The two devices' clocks differ by at least this much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClocksDiffer {
    /// Rounded; 0 is less than half a minute.
    pub about_minutes: i64,
}

/// Why a link asks for nothing. None of these changes anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkProblem {
    /// It is no pause link, or a part of it is missing or changed.
    Damaged,
    /// Another version of the app made it.
    OtherVersion,
    /// It asks for more than 24 hours.
    TooLong,
    /// It was made more than a day from now, by this device's clock.
    Future,
    /// Its pause is over, for this many minutes.
    Ended { minutes_ago: i64 },
}

/// What to put behind the `#`, made anew each time it is shown: `now` goes into it, so that clocks which
/// differ are noticed. `None` once the pause is over.
pub fn write_link(pause: &Pause, now: i64) -> Option<String> {
    if pause.is_over(now) {
        return None;
    }
    // A clock that was set back since the start must not make a link that its reader refuses.
    let sent = now.max(pause.started());
    let numbers = [pause.ends(), pause.total(), sent].map(|ms| base36(ms.unsigned_abs()));
    Some(format!("{PATH}{}", sealed(&format!("{VERSION}.{}", numbers.join(".")))))
}

/// Reads a link: what stands behind the `#`, with or without it, or a whole address.
///
/// # Errors
/// [`LinkProblem`], for any text that is no link to a pause that runs at `now`.
pub fn read_link(text: &str, now: i64) -> Result<Invitation, LinkProblem> {
    let fragment = text.trim().rsplit('#').next().unwrap_or_default();
    if fragment.len() > LINK_LIMIT {
        return Err(LinkProblem::Damaged);
    }
    let body = fragment.strip_prefix(PATH).and_then(unsealed).ok_or(LinkProblem::Damaged)?;
    let (version, numbers) = body.split_once('.').ok_or(LinkProblem::Damaged)?;
    if version != VERSION {
        return Err(LinkProblem::OtherVersion);
    }
    let (ends, total, sent) = read_numbers(numbers).ok_or(LinkProblem::Damaged)?;
    if total > Length::MOST.ms() {
        return Err(LinkProblem::TooLong);
    }
    let started = ends.saturating_sub(total);
    let pause = Pause::from_times(started, ends).map_err(|unsound| match unsound {
        Unsound::TooLong => LinkProblem::TooLong,
        Unsound::Odd => LinkProblem::Damaged,
    })?;
    if !(started..ends).contains(&sent) {
        return Err(LinkProblem::Damaged);
    }
    let ahead = sent.saturating_sub(now);
    if ahead > FAR {
        return Err(LinkProblem::Future);
    }
    if pause.is_over(now) {
        return Err(LinkProblem::Ended { minutes_ago: now.saturating_sub(ends) / MINUTE });
    }
    if ahead <= NEAR {
        return Ok(Invitation { pause, sent, clocks: None });
    }
    // The link took some time to get here, so the other clock is ahead by this much or more. Taking it off
    // both ends leaves what was left when the link was made, counted from now.
    let clocks = Some(ClocksDiffer { about_minutes: (ahead + MINUTE / 2) / MINUTE });
    let pause = Pause::from_times(started - ahead, ends - ahead).map_err(|_| LinkProblem::Damaged)?;
    Ok(Invitation { pause, sent, clocks })
}

/// End, length and sending time.
fn read_numbers(text: &str) -> Option<(i64, i64, i64)> {
    let mut numbers = text.split('.').map(|digits| i64::try_from(read_base36(digits)?).ok());
    let three = (numbers.next()??, numbers.next()??, numbers.next()??);
    numbers.next().is_none().then_some(three)
}
