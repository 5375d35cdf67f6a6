//! An assignment: lines to practise, cards and things to talk about, a note. It tells nobody what became of it.

use serde_json::Value;

use crate::areas::therapist::domain::draft::Draft;
use crate::areas::therapist::domain::file;
use crate::areas::therapist::domain::file::{Fields, Problem};
use crate::areas::therapist::domain::form::{TASK, write_row};
use crate::areas::therapist::domain::pack::{OwnPack, read_pack_value};
use crate::areas::therapist::domain::summary::{Done, Include};

const KIND: &str = "hearback-assignment";
const ACCEPTED: &str = "hearback-accepted";

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
    if let Some(Ok(pack)) = along.map(|pack| serde_json::from_str(&pack.text)) {
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

/// Writes it for the store: without what was typed, unless replies may stay.
pub fn write_accepted(accepted: &Accepted, with_words: bool) -> String {
    let mut fields = file::begin(ACCEPTED);
    file::put(&mut fields, "task", accepted.task.text.as_str().into());
    file::put(&mut fields, "talked", Value::Array(accepted.talked.iter().map(|talked| (*talked).into()).collect()));
    let done = accepted.done.iter().map(|done| {
        let mut one = Fields::new();
        file::put(&mut one, "drill", done.drill.as_str().into());
        file::put(&mut one, "notes", file::list(&done.notes));
        file::put(&mut one, "shown", done.shown.into());
        if with_words {
            file::put(&mut one, "reply", done.reply.as_str().into());
        }
        Value::Object(one)
    });
    file::put(&mut fields, "done", Value::Array(done.collect()));
    file::put(&mut fields, "replies", accepted.include.replies.into());
    file::put(&mut fields, "notes", accepted.include.notes.into());
    if with_words {
        file::put(&mut fields, "words", accepted.words.as_str().into());
    }
    file::written(fields)
}

/// Reads it again.
///
/// # Errors
/// [`Problem`], where the text is none of this version.
pub fn read_accepted(text: &str) -> Result<Accepted, Problem> {
    let Ok(Value::Object(fields)) = serde_json::from_str(text) else { return Err(Problem::Damaged) };
    match fields.get("version").and_then(Value::as_u64) {
        Some(1) if file::text(&fields, "kind") == ACCEPTED => {}
        Some(version) if version > 1 => return Err(Problem::Newer),
        _ => return Err(Problem::Damaged),
    }
    let task = read_task(&file::text(&fields, "task"));
    let mut accepted = Accepted::new(task.map_err(|problems| problems.into_iter().next().unwrap_or(Problem::Damaged))?);
    let flag = |fields: &Fields, name: &str| fields.get(name).and_then(Value::as_bool).unwrap_or_default();
    for (talked, kept) in
        accepted.talked.iter_mut().zip(fields.get("talked").and_then(Value::as_array).into_iter().flatten())
    {
        *talked = kept == &Value::Bool(true);
    }
    for one in fields.get("done").and_then(Value::as_array).into_iter().flatten() {
        if let Value::Object(one) = one {
            accepted.practised(Done {
                drill: file::text(one, "drill"),
                reply: file::text(one, "reply"),
                notes: file::texts(one, "notes"),
                shown: flag(one, "shown"),
            });
        }
    }
    accepted.include = Include { replies: flag(&fields, "replies"), notes: flag(&fields, "notes") };
    accepted.words = file::text(&fields, "words");
    Ok(accepted)
}
