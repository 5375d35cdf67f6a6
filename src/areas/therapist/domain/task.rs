//! An assignment: lines to practise, cards and things to talk about, a note. It tells nobody what became of it.

use crate::areas::therapist::domain::draft::Draft;
use crate::areas::therapist::domain::file;
use crate::areas::therapist::domain::file::Problem;
use crate::areas::therapist::domain::form::{TASK, write_row};
use crate::areas::therapist::domain::pack::{OwnPack, read_pack_value};
use crate::areas::therapist::domain::summary::{Done, Include};
use crate::json::parse;

const KIND: &str = "hearback-assignment";

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

/// Writes what is on the desk as an assignment. The pack goes along where drills of it are chosen.
pub fn write_task(draft: &Draft, pack: Option<&OwnPack>) -> String {
    let mut fields = file::begin(KIND);
    write_row(&TASK, &draft.task, &mut fields);
    file::put(&mut fields, "drills", file::list(&draft.chosen));
    if !draft.cards.is_empty() {
        file::put(&mut fields, "cards", file::list(&draft.cards));
    }
    let along = pack.filter(|pack| draft.chosen.iter().any(|id| pack.drill(id).is_some()));
    if let Some(pack) = along.and_then(|pack| parse(&pack.text)) {
        file::put(&mut fields, "pack", pack);
    }
    file::written(fields)
}

/// Reads an assignment from a file's or a link's text.
///
/// # Errors
/// Every [`Problem`] there is.
pub fn read_task(text: &str) -> Result<Task, Vec<Problem>> {
    let fields = file::open(text, KIND)?;
    let mut problems = Vec::new();
    let mut check = |holds: bool, problem: &str| {
        if !holds {
            problems.push(Problem::Said(problem.to_owned()));
        }
    };
    let title = file::text(&fields, "title");
    let texts = |key| file::texts(&fields, key);
    let (drills, prompts, cards) = (texts("drills"), texts("prompts"), texts("cards"));
    check(!title.trim().is_empty(), "The assignment needs a name");
    check(!(drills.is_empty() && prompts.is_empty() && cards.is_empty()), "The assignment has nothing to do in it");
    check(
        [&drills, &prompts, &cards].iter().all(|list| list.len() <= MOST),
        "The assignment has more than 30 lines, cards or things to talk about",
    );
    check(
        drills.iter().all(|id| id.split('.').all(file::is_id)),
        "The assignment names a line in a way no line is named",
    );
    check(cards.iter().all(|id| file::is_id(id)), "The assignment names a card in a way no card is named");
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

/// An assignment that somebody said yes to, with what came of it so far. It is theirs alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    pub task: Task,
    pub done: Vec<Done>,
    /// What was talked about, by its place among the [`Task::things`].
    pub talked: Vec<bool>,
    pub include: Include,
    /// What they want to say themselves.
    pub words: String,
}

impl Accepted {
    pub fn new(task: Task) -> Self {
        let talked = vec![false; task.prompts.len() + task.cards.len()];
        Self { task, done: Vec::new(), talked, include: Include::default(), words: String::new() }
    }

    /// A line was finished. One that was done before is done anew.
    pub fn practised(&mut self, done: Done) {
        if !self.task.drills.contains(&done.drill) {
            return;
        }
        self.done.retain(|earlier| earlier.drill != done.drill);
        self.done.push(done);
    }
}
