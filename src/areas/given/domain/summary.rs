//! One page on an assignment, made of what the person chose to include. They read it before it goes anywhere, and it
//! goes nowhere by itself. There is no score and no count in it.

use crate::areas::given::domain::accepted::Accepted;
use crate::areas::given::words::Task;
use crate::content::Language;
use crate::drills::Drill;
use crate::ear::ear;

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

/// The page as a text, for a message: the same words under the same headings as on the screen.
pub fn summary_text(summary: &Summary, words: &Task) -> String {
    let mut parts = vec![summary.title.clone()];
    let mut part = |heading: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            parts.push([heading, "\n", &lines.join("\n")].concat());
        }
    };
    let mut practised = Vec::new();
    for line in &summary.lines {
        practised.push(["- ", &line.speaker, ": ", &line.statement].concat());
        if !line.reply.is_empty() {
            practised.push(["  ", &words.reply.replace("{reply}", &line.reply)].concat());
        }
        if !line.notes.is_empty() {
            practised.push(["  ", &words.noticed.replace("{titles}", &line.notes.join("; "))].concat());
        }
    }
    part(words.practised, practised);
    part(words.talked, summary.talked.iter().map(|thing| ["- ", thing].concat()).collect());
    part(words.own, Some(summary.words.clone()).filter(|words| !words.is_empty()).into_iter().collect());
    parts.join("\n\n") + "\n"
}

fn titled(language: &'static Language, id: &str) -> Option<&'static str> {
    Some((ear()?.observation)(language, id)?.title)
}
