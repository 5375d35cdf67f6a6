//! What a person would be shown of replies, for measuring: lines of JSON from standard input.
//! `cargo run --release --example listen -- [--rules | --chances] [--all] [--reader FILE] [--ways N] < replies.jsonl`
//!
//! Reads `{"id","drill"?,"statement","response"}`, where `drill` is the id of a line of ours, whose points are then known.
//! Writes `{"id","heard","shown":{"strengths","suggestions"},"observations","words","kind","coverage"}`, one line each: `heard`
//! and what stands in `observations` are 0 to 1. With `--rules` the learned reader is not asked, and an observation is 1 where a
//! rule noticed it. With `--chances` no note of the reader's has words, which is quicker. With `--all` the notes that
//! are off until somebody turns them on are shown too. With `--ways` only the first N ways that an
//! author thought of to put a point or a need are known. A line that is no such object is told on standard error with its
//! number, and the run goes on.

mod kind;

use std::collections::{BTreeMap, HashSet};
use std::io::{self, BufRead, Write};
use std::{env, fs};

use hearback::content::english;
use hearback::drills::read_pack;
use hearback::ear::{BARS, Context, Kind, Listener, Observation, Prompt, Verdict, switch};
use hearback::text::{Lexicon, Reading};
use hearback_reader::Reader;
use kind::kind;
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
struct Line {
    id: Value,
    drill: Option<String>,
    #[serde(default)]
    statement: String,
    response: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let after = |name: &str| arguments.iter().position(|one| one == name).and_then(|at| arguments.get(at + 1));
    let file = after("--reader").map_or("reader/reader.bin", String::as_str);
    let chances = arguments.iter().any(|one| one == "--chances");
    let off = BARS.iter().filter(|bar| bar.off && arguments.iter().any(|one| one == "--all"));
    let off = off.map(|bar| switch(bar.id, bar.off)).collect();
    let asks = !arguments.iter().any(|one| one == "--rules");
    let reader = asks.then(|| fs::read(file)).transpose()?.map(|bytes| Reader::open(&bytes)).transpose()?;
    let drills = read_pack(english().drills()).map_err(|problem| format!("{problem:?}"))?;
    let ways = after("--ways").map(|ways| ways.parse()).transpose()?.unwrap_or(usize::MAX);
    let known = |mut prompt: Prompt| {
        prompt.points.iter_mut().for_each(|point| point.any.truncate(ways));
        prompt.needs.iter_mut().for_each(|need| need.any.truncate(ways));
        prompt
    };
    let drills: BTreeMap<String, Prompt> =
        drills.into_iter().map(|drill| (drill.id.clone(), known(drill.prompt))).collect();
    let judge = Judge { lexicon: Lexicon::new(english()), reader, chances, off, drills };
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (index, bytes) in io::stdin().lock().split(b'\n').enumerate() {
        let bytes = bytes?;
        let text = String::from_utf8_lossy(&bytes);
        if text.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Line>(&text) {
            Ok(line) => writeln!(out, "{}", judge.judged(&line))?,
            Err(problem) => eprintln!("line {}: {problem}", index + 1),
        }
    }
    Ok(out.flush()?)
}

struct Judge {
    lexicon: Lexicon,
    reader: Option<Reader>,
    chances: bool,
    /// The notes that were turned on.
    off: Vec<String>,
    drills: BTreeMap<String, Prompt>,
}

impl Judge {
    fn judged(&self, line: &Line) -> Value {
        let known = line.drill.as_ref().and_then(|id| self.drills.get(id)).cloned();
        let prompt = known.unwrap_or(Prompt { statement: line.statement.clone(), level: 2, ..Prompt::default() });
        let listener = Listener::new(english(), &prompt);
        let impression = self.reader.as_ref().zip(listener.question(&line.response)).map(|(reader, mut asked)| {
            if self.chances {
                // Where words rest is of no interest to whoever chooses the bars, and takes the most time.
                asked.bars.clear();
            }
            asked.put_to(reader)
        });
        let noticed = listener.listen_with(&line.response, impression.as_ref());
        let context = Context { lacks: prompt.lacks(), off: &self.off, ..Context::default() };
        let verdict = Verdict::of(&noticed, &context);
        let ids = |notes: &[Observation]| notes.iter().map(|one| one.id).collect::<Vec<_>>();
        let mut words = Map::new();
        for one in verdict.notes() {
            let quoted: Vec<&str> =
                one.spans.iter().filter_map(|span| line.response.get(span.start..span.end)).collect();
            words.insert(one.id.to_owned(), json!(quoted));
        }
        let observations: Map<String, Value> = match &impression {
            Some(read) => BARS.iter().zip(&read.sure).map(|(bar, sure)| (bar.id.to_owned(), json!(sure))).collect(),
            None => noticed.iter().map(|one| (one.id.to_owned(), json!(1.0))).collect(),
        };
        let strengths = noticed.iter().filter(|one| one.kind == Kind::Strength).count() as f32;
        // Without the reader, the share of what works among all that was noticed.
        let by_rules = (strengths + 0.5) / (noticed.len() as f32 + 1.0);
        json!({
            "id": line.id,
            "heard": impression.as_ref().map_or(by_rules, |read| both(read.heard)),
            "heard_at": impression.as_ref().map(|read| read.heard),
            "shown": { "strengths": ids(&verdict.strengths), "suggestions": ids(&verdict.suggestions) },
            "noticed": ids(&noticed),
            "observations": observations,
            "words": words,
            "kind": kind(&listener, &line.response, impression.as_ref()),
            "coverage": self.coverage(&line.statement, &line.response),
        })
    }

    /// The share of the statement's telling words that the reply has too.
    fn coverage(&self, statement: &str, reply: &str) -> f64 {
        let telling = |text: &str| -> HashSet<String> {
            let reading = Reading::of(&self.lexicon, text);
            reading.words().iter().filter(|word| word.is_telling()).map(|word| word.stem.clone()).collect()
        };
        let (said, replied) = (telling(statement), telling(reply));
        said.intersection(&replied).count() as f64 / (said.len() as f64).max(1.0)
    }
}

/// How likely a hearing is, by how likely one in part and a whole one are: between their odds, so that it tells apart what is
/// nearly sure either way.
fn both(heard: [f32; 2]) -> f32 {
    let odds = |chance: f32| chance / (1.0 - chance).max(f32::MIN_POSITIVE);
    let odds = heard.map(|chance| odds(chance).sqrt()).iter().product::<f32>();
    odds / (1.0 + odds)
}
