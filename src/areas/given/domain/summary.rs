//! One page on an assignment, made of what the person chose to include. They read it before it goes anywhere, and it
//! goes nowhere by itself. There is no score and no count in it.

use crate::areas::given::domain::accepted::Accepted;
use crate::content::Language;
use crate::drills::Drill;
use crate::ear::ear;
use crate::json::Value;
use crate::packs::file;
use crate::packs::file::Fields;

/// A line that was practised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// By id.
    pub drill: String,
    /// Empty where there was nothing to type, or where the words are not kept.
    pub reply: String,
    /// What was noticed, by id.
    pub notes: Vec<String>,
    /// Whether the line is in the summary.
    pub shown: bool,
}

/// What else is in the summary. Nothing, unless the person says so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Include {
    pub replies: bool,
    /// What the notes were about.
    pub notes: bool,
}

/// What is on the page: nothing is exported that is not in here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    pub title: String,
    pub lines: Vec<SummaryLine>,
    pub talked: Vec<String>,
    pub words: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SummaryLine {
    pub speaker: String,
    pub statement: String,
    pub reply: String,
    /// Titles of what was noticed.
    pub notes: Vec<&'static str>,
}

impl Summary {
    /// `drill` has the lines that are here by id, `card` what the cards that are here ask.
    pub fn of<'a>(
        accepted: &'a Accepted,
        drill: &dyn Fn(&str) -> Option<&'a Drill>,
        card: &dyn Fn(&str) -> Option<&'a str>,
        language: &'static Language,
    ) -> Self {
        let mut lines = Vec::new();
        for done in accepted.done.iter().filter(|done| done.shown) {
            let Some(drill) = drill(&done.drill) else { continue };
            let titles = done.notes.iter().filter_map(|id| titled(language, id));
            lines.push(SummaryLine {
                speaker: drill.speaker.clone(),
                statement: drill.statement().to_owned(),
                reply: if accepted.include.replies { done.reply.clone() } else { String::new() },
                notes: if accepted.include.notes { titles.collect() } else { Vec::new() },
            });
        }
        let talked = |place: usize| accepted.talked.get(place).copied().unwrap_or_default();
        let things = accepted.task.things(card).filter(|(place, _)| talked(*place));
        Self {
            title: accepted.task.title.clone(),
            lines,
            talked: things.map(|(_, thing)| thing.to_owned()).collect(),
            words: accepted.words.trim().to_owned(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.talked.is_empty() && self.words.is_empty()
    }
}

pub fn summary_json(summary: &Summary) -> String {
    let mut fields = file::begin("hearback-summary");
    file::put(&mut fields, "title", summary.title.as_str().into());
    let lines = summary.lines.iter().map(|line| {
        let mut one = Fields::default();
        file::put(&mut one, "speaker", line.speaker.as_str().into());
        file::put(&mut one, "line", line.statement.as_str().into());
        if !line.reply.is_empty() {
            file::put(&mut one, "reply", line.reply.as_str().into());
        }
        if !line.notes.is_empty() {
            file::put(&mut one, "notes", line.notes.iter().map(|note| Value::from(*note)).collect());
        }
        Value::Object(one)
    });
    file::put(&mut fields, "practised", lines.collect());
    file::put(&mut fields, "talked_about", file::list(&summary.talked));
    file::put(&mut fields, "own_words", summary.words.as_str().into());
    file::written(fields)
}

/// The same as a table (RFC 4180). `columns` are the words for what it is, who says it, the line, the reply, the notes;
/// `kinds` for practised, talked about, own words.
pub fn summary_csv(summary: &Summary, columns: [&str; 5], kinds: [&str; 3]) -> String {
    let mut table = String::new();
    row(columns, &mut table);
    for line in &summary.lines {
        row([kinds[0], &line.speaker, &line.statement, &line.reply, &line.notes.join("; ")], &mut table);
    }
    for prompt in &summary.talked {
        row([kinds[1], "", prompt, "", ""], &mut table);
    }
    if !summary.words.is_empty() {
        row([kinds[2], "", &summary.words, "", ""], &mut table);
    }
    table
}

fn row(cells: [&str; 5], table: &mut String) {
    for (place, cell) in cells.into_iter().enumerate() {
        table.push_str(if place == 0 { "\"" } else { ",\"" });
        // A spreadsheet takes a cell that begins so for something to work out; with a quotation mark it is words.
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            table.push('\'');
        }
        table.push_str(&cell.replace('"', "\"\""));
        table.push('"');
    }
    table.push_str("\r\n");
}

fn titled(language: &'static Language, id: &str) -> Option<&'static str> {
    Some((ear()?.observation)(language, id)?.title)
}
