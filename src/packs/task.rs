//! An assignment: lines to practise, cards and things to talk about, a note. It tells nobody what became of it.

use crate::drills::Wrong;
use crate::packs::file;
use crate::packs::file::{Fields, Problem};
use crate::packs::pack::{OwnPack, read_pack_value};

pub(crate) const TASK_KIND: &str = "hearback-assignment";

/// Most lines, most cards, and most things to talk about.
const MOST: usize = 30;

/// An assignment that was read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub title: String,
    /// Whom it comes from. May be empty.
    pub by: String,
    pub note: String,
    /// Drills by id.
    pub drills: Vec<String>,
    pub prompts: Vec<String>,
    /// Cards of the deck, by id.
    pub cards: Vec<String>,
    /// The pack some of the drills are from, where it came along.
    pub pack: Option<OwnPack>,
    /// The assignment as text, to keep.
    pub text: String,
}

/// Reads an assignment from a file's or a link's text.
///
/// # Errors
/// Every [`Problem`] there is.
pub fn read_task(text: &str) -> Result<Task, Vec<Problem>> {
    file::short(file::open(text, TASK_KIND)?, read)
}

/// Reads an assignment that was accepted once, perhaps before its names had to be short.
///
/// # Errors
/// Every [`Problem`] there is.
pub fn read_kept_task(text: &str) -> Result<Task, Vec<Problem>> {
    read(file::open(text, TASK_KIND)?)
}

fn read(fields: Fields) -> Result<Task, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut check = |holds: bool, wrong: Wrong| {
        if !holds {
            problems.push(wrong.into());
        }
    };
    let title = file::text(&fields, "title");
    let texts = |key| file::texts(&fields, key);
    let (drills, prompts, cards) = (texts("drills"), texts("prompts"), texts("cards"));
    check(!title.trim().is_empty(), Wrong::TaskName);
    check(!(drills.is_empty() && prompts.is_empty() && cards.is_empty()), Wrong::TaskEmpty);
    check([&drills, &prompts, &cards].iter().all(|list| list.len() <= MOST), Wrong::TaskMany);
    check(drills.iter().all(|id| id.split('.').all(file::is_id)), Wrong::TaskLine);
    check(cards.iter().all(|id| file::is_id(id)), Wrong::TaskCard);
    let pack = match fields.get("pack").map(read_pack_value) {
        None => None,
        Some(Ok(pack)) => Some(pack),
        Some(Err(found)) => {
            problems.extend(found);
            None
        }
    };
    if !problems.is_empty() {
        return Err(problems);
    }
    let (by, note) = (file::text(&fields, "by"), file::text(&fields, "note"));
    Ok(Task { title, by, note, drills, prompts, cards, pack, text: file::written(fields) })
}

impl Task {
    /// What to talk about, each with its place: the prompts, then the cards that are here. `card` has what a card asks.
    pub fn things<'a>(
        &'a self,
        card: &dyn Fn(&str) -> Option<&'a str>,
    ) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        let prompts = self.prompts.iter().map(|prompt| Some(prompt.as_str()));
        let things: Vec<Option<&str>> = prompts.chain(self.cards.iter().map(|id| card(id))).collect();
        things.into_iter().enumerate().filter_map(|(place, thing)| Some((place, thing?)))
    }
}
