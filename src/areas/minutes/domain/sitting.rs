use super::Ritual;

/// So long after a step has had its time nobody is at it any more, in ms: its clock stops.
pub const LEFT_ALONE: i64 = 60 * 60_000;

/// What two are doing now, step by step. No clock ends a step: time only shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    pub ritual: Ritual,
    /// The place of the step among those that are done; behind the last one it is over.
    pub at: usize,
    /// When this step has had its time, ms since 1970, UTC. None where no clock runs.
    pub ends: Option<i64>,
    /// They want no clock.
    pub without_clock: bool,
    /// What was typed: the id of the step with the place of the box, and the words.
    pub notes: Vec<(String, String)>,
}

impl Sitting {
    pub fn begin(ritual: Ritual) -> Self {
        Self { ritual, at: 0, ends: None, without_clock: false, notes: Vec::new() }
    }

    /// Comes to a step of so many seconds; none where it is over.
    pub fn come_to(&mut self, at: usize, seconds: Option<i64>, now: i64) {
        self.at = at;
        self.ends = seconds.filter(|_| !self.without_clock).map(|seconds| now + seconds * 1000);
    }

    /// What is left of this step's time, in ms; less than nought once it is over.
    pub fn left(&self, now: i64) -> Option<i64> {
        self.ends.map(|ends| ends.saturating_sub(now))
    }

    /// A step that was left alone long after its time has no clock any more. True where it stopped now.
    pub fn rest(&mut self, now: i64) -> bool {
        let late = self.left(now).is_some_and(|left| left < -LEFT_ALONE);
        if late {
            self.ends = None;
        }
        late
    }

    pub fn note(&self, id: &str) -> &str {
        self.notes.iter().find(|(known, _)| known == id).map_or("", |(_, words)| words)
    }

    pub fn write(&mut self, id: &str, words: String) {
        match self.notes.iter_mut().find(|(known, _)| known == id) {
            Some((_, held)) => *held = words,
            None => self.notes.push((id.to_owned(), words)),
        }
    }
}
