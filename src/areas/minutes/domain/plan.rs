/// Most steps of one's own in one ritual, and most minutes of each.
pub const MOST_OWN: usize = 10;
pub const MOST_MINUTES: u16 = 10;

/// A step that two added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnStep {
    pub words: String,
    pub minutes: u16,
    pub left_out: bool,
}

/// What two made of a ritual for themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// The ids of steps that are left out.
    pub left_out: Vec<String>,
    pub steps: Vec<OwnStep>,
    /// A step that is being written, and how long it is to be.
    pub words: String,
    pub minutes: Option<u16>,
    /// A date that is being written: the day and the time as their boxes hold them, and after how many days it comes again.
    pub day: Option<String>,
    pub clock: Option<String>,
    pub every: Option<u16>,
    /// Days before this one are done with, in days since 1970.
    pub since: i64,
}

/// One step of a sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// By its place in `minutes.toml`.
    Ours(usize),
    /// By its place among those that were added.
    Own(usize),
}

impl Own {
    /// The steps that are done, in their order; what was added comes before the last one of ours, which looks ahead.
    pub fn pieces(&self, ids: &[&str]) -> Vec<Piece> {
        let mut all: Vec<Piece> = self.all(ids);
        all.retain(|piece| self.is_in(*piece, ids));
        all
    }

    /// The same with those that are left out.
    pub fn all(&self, ids: &[&str]) -> Vec<Piece> {
        let last = ids.len().saturating_sub(1);
        let own = (0..self.steps.len()).map(Piece::Own);
        (0..last).map(Piece::Ours).chain(own).chain((last..ids.len()).map(Piece::Ours)).collect()
    }

    pub fn is_in(&self, piece: Piece, ids: &[&str]) -> bool {
        match piece {
            Piece::Ours(place) => ids.get(place).is_some_and(|id| !self.left_out.iter().any(|known| known == id)),
            Piece::Own(place) => self.steps.get(place).is_some_and(|step| !step.left_out),
        }
    }

    /// Leaves a step out, or puts it back.
    pub fn turn(&mut self, piece: Piece, ids: &[&str]) {
        match piece {
            Piece::Ours(place) => {
                let Some(id) = ids.get(place) else { return };
                match self.left_out.iter().position(|known| known == id) {
                    Some(known) => drop(self.left_out.remove(known)),
                    None => self.left_out.push((*id).to_owned()),
                }
            }
            Piece::Own(place) => {
                if let Some(step) = self.steps.get_mut(place) {
                    step.left_out = !step.left_out;
                }
            }
        }
    }

    /// Takes in the step that was written. False where there is nothing in it, or no room for it.
    pub fn add(&mut self) -> bool {
        let words = self.words.trim();
        let fits = !words.is_empty() && self.steps.len() < MOST_OWN;
        if fits {
            let minutes = self.minutes.unwrap_or(1).clamp(1, MOST_MINUTES);
            self.steps.push(OwnStep { words: words.to_owned(), minutes, left_out: false });
            self.words.clear();
            self.minutes = None;
        }
        fits
    }

    /// The date that was being written is done with.
    pub fn drop_date(&mut self) {
        (self.day, self.clock, self.every) = (None, None, None);
    }
}
