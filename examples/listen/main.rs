//! Judges lines of JSON from standard input, for measuring the engine only: no number of it is shown to a person.
//!
//! Reads `{"id","statement","response"}`, writes `{"id","kind","reflection_score","coverage","observations"}`, one line
//! each. A line that is no such object is told on standard error with its number, and the run goes on.

mod kind;

use std::io::{self, BufRead, Write};

use hearback::content::english;
use hearback::ear::{Listener, Prompt};
use hearback::text::Lexicon;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Line {
    id: Value,
    #[serde(default)]
    statement: String,
    response: String,
}

fn main() -> io::Result<()> {
    let lexicon = Lexicon::new(english());
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (index, bytes) in io::stdin().lock().split(b'\n').enumerate() {
        let bytes = bytes?;
        let text = String::from_utf8_lossy(&bytes);
        if text.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Line>(&text) {
            Ok(line) => writeln!(out, "{}", judged(&lexicon, &line))?,
            Err(problem) => eprintln!("line {}: {problem}", index + 1),
        }
    }
    out.flush()
}

fn judged(lexicon: &Lexicon, line: &Line) -> Value {
    let turn = kind::Turn::read(lexicon, &line.statement, &line.response);
    let prompt = Prompt { statement: line.statement.clone(), level: 2, ..Prompt::default() };
    let observations: Vec<&str> =
        Listener::new(english(), &prompt).listen(&line.response).into_iter().map(|one| one.id).collect();
    json!({
        "id": line.id,
        "kind": turn.kind(),
        "reflection_score": turn.reflection_score(),
        "coverage": turn.coverage,
        "observations": observations,
    })
}
