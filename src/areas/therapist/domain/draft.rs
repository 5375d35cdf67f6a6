//! What a therapist writes: a pack, line by line, and an assignment.

use crate::areas::therapist::domain::form::{
    Line, PACK, PARTS, Place, Row, Shape, Sheet, TASK, TRAP, blank_line, read_line, read_row, write_line, write_row,
};
use crate::content::Language;
use crate::drills::{AskReader, Drill, Flaw, Wrong, lines, read_draft};
use crate::json::Value;
use crate::packs::file::Fields;
use crate::packs::{OwnPack, PACK_KIND, Problem, file, read_pack_file};

/// Most lines in a pack, and rows in a part.
const MOST: usize = 200;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Empty until something is written.
    pub id: String,
    pub pack: Row,
    pub lines: Vec<Line>,
    /// Which of the lines is open, from 0.
    pub at: usize,
    pub task: Row,
    /// The drills chosen for the assignment, by id, in order.
    pub chosen: Vec<String>,
    /// The cards chosen for it, by id, in order.
    pub cards: Vec<String>,
}

impl Draft {
    /// A desk with one empty line on it.
    pub fn blank() -> Self {
        let mut draft = Self {
            id: String::new(),
            pack: PACK.blank(),
            lines: Vec::new(),
            at: 0,
            task: TASK.blank(),
            chosen: Vec::new(),
            cards: Vec::new(),
        };
        draft.add_line();
        draft
    }
}

impl Draft {
    pub fn cell(&mut self, place: Place) -> Option<&mut String> {
        let row = match place.sheet {
            Sheet::Pack => Some(&mut self.pack),
            Sheet::Task => Some(&mut self.task),
            Sheet::Line => self.lines.get_mut(self.at)?.get_mut(place.part)?.get_mut(place.row),
        };
        row?.get_mut(place.field)
    }

    /// The line that is open.
    pub fn line(&self) -> Option<&Line> {
        self.lines.get(self.at)
    }

    /// Whether nothing is written in the open line.
    pub fn line_is_blank(&self) -> bool {
        self.line().is_none_or(is_blank)
    }

    /// Opens a new line. Its id is one that no line of the pack has.
    pub fn add_line(&mut self) {
        if self.lines.len() >= MOST {
            return;
        }
        let ids: Vec<String> = self.lines.iter().map(|line| id_of(line).to_owned()).collect();
        let free = (1..).map(|count: usize| ["line-", &count.to_string()].concat()).find(|id| !ids.contains(id));
        let mut line = blank_line();
        if let Some(id) = line.first_mut().and_then(|rows| rows.first_mut()).and_then(|row| row.first_mut()) {
            *id = free.unwrap_or_default();
        }
        self.at = self.lines.len();
        self.lines.push(line);
    }

    /// Takes the open line away. There is always one to write on.
    pub fn remove_line(&mut self) {
        if self.at < self.lines.len() {
            self.lines.remove(self.at);
        }
        self.at = self.at.min(self.lines.len().saturating_sub(1));
        if self.lines.is_empty() {
            self.add_line();
        }
    }

    pub fn add_row(&mut self, part: usize) {
        let at = self.at;
        let rows = self.lines.get_mut(at).and_then(|line| line.get_mut(part));
        if let Some((rows, part)) = rows.zip(PARTS.get(part)).filter(|(rows, _)| rows.len() < MOST) {
            // Two sides come together.
            let more = if part.shape == Shape::Rows(0) && rows.is_empty() { 2 } else { 1 };
            rows.extend(vec![part.blank(); more]);
        }
    }

    pub fn remove_row(&mut self, part: usize, row: usize) {
        let at = self.at;
        if let Some(rows) = self.lines.get_mut(at).and_then(|line| line.get_mut(part)).filter(|rows| row < rows.len()) {
            rows.remove(row);
        }
    }

    /// The pack as a file's text, however far it is written.
    pub fn pack_text(&self) -> String {
        let mut fields = file::begin(PACK_KIND);
        file::put(&mut fields, "id", self.id.as_str().into());
        file::put(&mut fields, "lang", "en".into());
        write_row(&PACK, &self.pack, &mut fields);
        let lines = self.lines.iter().filter(|line| !is_blank(line)).map(|line| Value::Object(write_line(line)));
        file::put(&mut fields, "drills", lines.collect());
        file::written(fields)
    }

    /// The pack as its readers would find it.
    ///
    /// # Errors
    /// Every [`Problem`] there is.
    pub fn pack(&self) -> Result<OwnPack, Vec<Problem>> {
        read_pack_file(&self.pack_text())
    }

    /// Opens a pack in the form, also one that is not finished. The assignment stays.
    ///
    /// # Errors
    /// Where the text is no pack at all, or one of a newer version, or out of bounds.
    pub fn open_pack(&mut self, text: &str) -> Result<(), Vec<Problem>> {
        let fields = file::open(text, PACK_KIND)?;
        self.take_pack(&fields);
        Ok(())
    }

    fn take_pack(&mut self, fields: &Fields) {
        self.id = file::text(fields, "id");
        self.pack = read_row(&PACK, fields);
        self.lines.clear();
        self.at = 0;
        for drill in fields.get("drills").and_then(Value::as_list).unwrap_or_default() {
            if let Value::Object(drill) = drill {
                self.lines.push(read_line(drill));
            }
        }
        if self.lines.is_empty() {
            self.add_line();
        }
    }

    /// What is still to be mended in the open line. `ask` is asked what the learned reader makes of its replies.
    pub fn look(&self, language: &'static Language, ask: &mut AskReader) -> Vec<Flaw> {
        let Some(line) = self.line().filter(|line| !is_blank(line)) else { return Vec::new() };
        let (drill, found) = read_draft(&write_line(line));
        let mut flaws: Vec<Flaw> = found.into_iter().map(Flaw::from).collect();
        flaws.extend(found_in(&drill, language, ask));
        flaws
    }

    /// Where nobody chose what an answer shows, it shows what is noticed in it. What is chosen so is no flaw any more.
    /// True where something was chosen.
    pub fn choose_shown(&mut self, flaws: &mut Vec<Flaw>) -> bool {
        let Some(rows) = self.lines.get_mut(self.at).and_then(|line| line.get_mut(TRAP)) else { return false };
        let before = flaws.len();
        flaws.retain(|flaw| {
            let (Wrong::NotChosen, Some(note)) = (flaw.wrong, flaw.notes.first()) else { return true };
            for row in rows.iter_mut().filter(|row| row.first().is_some_and(|text| text.trim() == flaw.reply)) {
                row.iter_mut().skip(1).for_each(|shows| shows.clone_from(note));
            }
            false
        });
        flaws.len() < before
    }

    /// Which line of the form is the one at this place of the pack, both from 1: what is empty is in no pack.
    pub fn nth(&self, place: usize) -> usize {
        let written = self.lines.iter().enumerate().filter(|(_, line)| !is_blank(line));
        written.map(|(at, _)| at + 1).nth(place.saturating_sub(1)).unwrap_or(place)
    }

    /// True where nobody wrote anything of a pack.
    pub fn is_empty(&self) -> bool {
        self.pack == PACK.blank() && self.lines.iter().all(is_blank)
    }

    /// Something is written or chosen for an assignment.
    pub fn has_task(&self) -> bool {
        self.task != TASK.blank() || !self.chosen.is_empty() || !self.cards.is_empty()
    }

    /// The assignment's fields, as they are kept.
    pub(crate) fn task_fields(&self) -> Fields {
        let mut task = Fields::default();
        write_row(&TASK, &self.task, &mut task);
        task
    }

    /// A desk as it was kept.
    pub(crate) fn from_kept(pack: &Fields, task: &Fields, at: usize, chosen: Vec<String>, cards: Vec<String>) -> Self {
        let mut draft = Self { chosen, cards, task: read_row(&TASK, task), ..Self::blank() };
        draft.take_pack(pack);
        draft.at = at.min(draft.lines.len().saturating_sub(1));
        draft
    }
}

/// What the lint says of a line.
fn found_in(drill: &Drill, language: &'static Language, ask: &mut AskReader) -> Vec<Flaw> {
    let found = lines().map(|lines| (lines.lint)(std::slice::from_ref(drill), language, ask)).unwrap_or_default();
    found.into_iter().map(|one| one.flaw).collect()
}

/// A line's id stands first.
fn id_of(line: &Line) -> &str {
    line.first().and_then(|rows| rows.first()).and_then(|row| row.first()).map_or("", String::as_str)
}

/// Whether nobody wrote anything of a line.
fn is_blank(line: &Line) -> bool {
    let mut blank = blank_line();
    if let (Some(id), Some(kept)) =
        (blank.first_mut().and_then(|rows| rows.first_mut()), line.first().and_then(|rows| rows.first()))
        && let (Some(id), Some(kept)) = (id.first_mut(), kept.first())
    {
        id.clone_from(kept);
    }
    *line == blank
}
