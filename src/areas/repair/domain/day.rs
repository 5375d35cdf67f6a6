//! Days where the device is, by when its clock shows midnight next.

use crate::share::civil;

const HOUR: i64 = 60 * 60_000;
const LONG: i64 = 24 * HOUR;

/// The next moment at which the device's clock shows so many minutes of the day, from a moment on.
type Ahead = fn(u16, i64) -> Option<i64>;

/// Days since 1970. Midnight is one time of day in UTC for two places a day apart, of which the one with more people is
/// taken: from eleven hours behind to thirteen ahead.
fn day(now: i64, ahead: Ahead) -> i64 {
    let midnight = ahead(0, now).unwrap_or(now + LONG);
    (midnight + 13 * HOUR).div_euclid(LONG) - 1
}

/// Year and month, from 1.
pub fn month(now: i64, ahead: Ahead) -> (i64, i64) {
    let (year, month, _) = civil(day(now, ahead));
    (year, month)
}

/// The day that is so many weeks from now, as an agreement has it: 2026-12-14.
pub fn until(now: i64, ahead: Ahead, weeks: u16) -> String {
    let (year, month, day) = civil(day(now, ahead) + 7 * i64::from(weeks));
    format!("{year:04}-{month:02}-{day:02}")
}
