//! What comes back when. A skill that was missed returns on other lines after 1, 3, 7 and 16 days.
//!
//! Boxes rather than a memory model: these are skills, not facts, and a person can see why a line came
//! back. The spacing is the one of the design's content plan (simple boxes of 1, 3, 7 and 16 days).

use super::drill::{Drill, Topic};

/// Days since 1 January 1970, UTC.
pub type Day = i64;

/// The day of a moment given in ms since 1970, UTC.
pub fn day_of(now: i64) -> Day {
    now.div_euclid(86_400_000)
}

const GAPS: [Day; 4] = [1, 3, 7, 16];

/// What practice leaves behind: no counts, no scores, only what to bring back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The level that felt right last, 1 to 4. It follows what the person says of each line.
    pub level: u8,
    /// Suggestions met so far, by id.
    pub skills: Vec<(String, Skill)>,
    /// When each drill was last done, by id.
    pub seen: Vec<(String, Day)>,
}

impl Default for Progress {
    fn default() -> Self {
        Self { level: 1, skills: Vec::new(), seen: Vec::new() }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skill {
    /// 0 to 3, the place in the row of gaps.
    pub place: u8,
    pub due: Day,
}

/// Lists rather than maps: there are few entries, and a map's code weighs more than the looking.
fn put<T>(list: &mut Vec<(String, T)>, id: &str, value: T) {
    match list.iter_mut().find(|(known, _)| known == id) {
        Some((_, known)) => *known = value,
        None => list.push((id.to_owned(), value)),
    }
}

/// How a line felt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rating {
    Easy,
    Right,
    Hard,
}

impl Progress {
    /// Notes a finished line: `raised` are the suggestions its first version raised, by id.
    pub fn practised(&mut self, drill: &Drill, raised: &[String], rating: Rating, today: Day) {
        put(&mut self.seen, &drill.id, today);
        for id in raised {
            put(&mut self.skills, id, Skill { place: 0, due: today + GAPS[0] });
        }
        let tempted = drill.traps.iter().flat_map(|trap| &trap.expect);
        for id in tempted.filter(|id| !raised.contains(id)) {
            // Only a skill that was once missed and is due moves on: done early, it says little.
            let known = self.skills.iter_mut().find(|(known, _)| known == id).map(|(_, skill)| skill);
            if let Some(skill) = known.filter(|skill| skill.due <= today) {
                skill.place = (skill.place + 1).min(3);
                skill.due = today + GAPS[usize::from(skill.place)];
            }
        }
        if drill.level() > 0 {
            self.level = match rating {
                Rating::Easy => (drill.level() + 1).min(4),
                Rating::Right => drill.level().clamp(1, 4),
                Rating::Hard => drill.level().saturating_sub(1).max(1),
            };
        }
    }

    /// When a drill was last done.
    pub fn last_seen(&self, drill: &str) -> Option<Day> {
        self.seen.iter().find(|(id, _)| id == drill).map(|(_, day)| *day)
    }

    /// Skills whose day has come, longest waiting first.
    pub fn due(&self, today: Day) -> Vec<&str> {
        let mut due: Vec<&(String, Skill)> = Vec::new();
        for skill in self.skills.iter().filter(|(_, skill)| skill.due <= today) {
            let place = due.iter().position(|other| skill.1.due < other.1.due).unwrap_or(due.len());
            due.insert(place, skill);
        }
        due.into_iter().map(|(id, _)| id.as_str()).collect()
    }
}

/// What the person asks to practise. `None` leaves it to the schedule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wish {
    pub topic: Option<Topic>,
    /// 0 to 4.
    pub level: Option<u8>,
}

/// Picks the lines of a sitting, by id: skills that are due first, on lines not just seen, then lines at
/// the person's level. The first sitting ever opens with one line of recognising. Fewer than `count`
/// come back only where the wish leaves fewer.
pub fn choose_lines(
    drills: &[Drill],
    progress: &Progress,
    wish: Wish,
    today: Day,
    seed: u64,
    count: usize,
) -> Vec<String> {
    let mut pool: Vec<&Drill> =
        drills.iter().filter(|drill| wish.topic.is_none_or(|topic| drill.topic == topic)).collect();
    if let Some(level) = wish.level {
        pool.retain(|drill| drill.level() == level);
    }
    Shuffle::new(seed).order(&mut pool);
    // Lines never seen come first, then the ones seen longest ago.
    order_by(&mut pool, &|drill| progress.last_seen(&drill.id).unwrap_or(Day::MIN));
    let wanted = progress.level;
    let mut chosen: Vec<&Drill> = Vec::new();
    let first_ever = progress.seen.is_empty() && wish == Wish::default();
    if first_ever {
        chosen.extend(pool.iter().find(|drill| drill.level() == 0));
    }
    for skill in progress.due(today).into_iter().take(count.div_ceil(2)) {
        let trains = |drill: &&&Drill| {
            drill.level() > 0 && drill.traps.iter().any(|trap| trap.expect.iter().any(|id| id == skill))
        };
        let fresh = |drill: &&&Drill| !chosen.iter().any(|known| known.id == drill.id);
        let best = pool.iter().filter(trains).filter(fresh).min_by_key(|drill| drill.level().abs_diff(wanted));
        if let Some(best) = best.copied() {
            chosen.push(best);
        }
    }
    let mut rest: Vec<&Drill> =
        pool.into_iter().filter(|drill| !chosen.iter().any(|known| known.id == drill.id)).collect();
    if wish.level.is_none() {
        // Level 0 is for who asks for it, and for the first line ever: then it stands last.
        order_by(&mut rest, &|drill| if drill.level() == 0 { Day::MAX } else { drill.level().abs_diff(wanted).into() });
    }
    while chosen.len() < count && !rest.is_empty() {
        // A sitting goes through several topics where it may.
        let other = rest.iter().take(12).position(|drill| !chosen.iter().any(|known| known.topic == drill.topic));
        chosen.push(rest.remove(other.unwrap_or(0)));
    }
    chosen.truncate(count);
    chosen.into_iter().map(|drill| drill.id.clone()).collect()
}

/// One sort for both orders: each sort compiled for its own closure weighs a kilobyte.
fn order_by(drills: &mut [&Drill], key: &dyn Fn(&Drill) -> Day) {
    drills.sort_by_key(|drill| key(drill));
}

/// A small seeded shuffle (SplitMix64). Order in practice needs variety, not secrecy.
pub(crate) struct Shuffle(u64);

impl Shuffle {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn order<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = (self.next() % (last as u64 + 1)) as usize;
            items.swap(last, other);
        }
    }
}
