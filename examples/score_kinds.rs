//! How well the kind of a turn is told, on labelled transcripts.
//! `cargo run --release --example score_kinds -- <file.jsonl>`; with `--errors <kind>` also the turns told wrongly.

#[path = "listen/kind.rs"]
mod kind;

use std::collections::BTreeMap;
use std::{env, fs};

use hearback::content::english;
use hearback::text::Lexicon;
use serde::Deserialize;

#[derive(Deserialize)]
struct Labelled {
    id: String,
    statement: String,
    response: String,
    behaviour: String,
}

const KINDS: [&str; 4] = ["reflection", "question", "input", "other"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let path = arguments.first().ok_or("which file?")?;
    let errors = arguments.iter().position(|one| one == "--errors").and_then(|at| arguments.get(at + 1));
    let lexicon = Lexicon::new(english());
    let mut told = Vec::new();
    for line in fs::read_to_string(path)?.lines() {
        let row: Labelled = serde_json::from_str(line)?;
        let label = if row.behaviour == "therapist_input" { "input" } else { row.behaviour.as_str() }.to_owned();
        let turn = kind::Turn::read(&lexicon, &row.statement, &row.response);
        let half = row.id.get(1..4).and_then(|number| number.parse::<u32>().ok()).unwrap_or(0) % 2;
        if errors.is_some_and(|kind| *kind == label) && turn.kind() != label && half == 0 {
            println!("{} as {} {}: {}", row.id, turn.kind(), turn.weights(), row.response);
        }
        told.push((half, label, turn.kind(), turn.reflection_score()));
    }
    for (name, half) in [("even transcripts", Some(0)), ("odd transcripts", Some(1)), ("all", None)] {
        let rows: Vec<_> = told.iter().filter(|row| half.is_none_or(|half| row.0 == half)).collect();
        let mut table: BTreeMap<(&str, &str), f64> = BTreeMap::new();
        for (_, label, kind, _) in &rows {
            *table.entry((label, kind)).or_default() += 1.0;
        }
        let mut sum = 0.0;
        print!("{name}, {} turns:", rows.len());
        for kind in KINDS {
            let cell = |label: &str, kind: &str| table.get(&(label, kind)).copied().unwrap_or(0.0);
            let right = cell(kind, kind);
            let labelled: f64 = KINDS.iter().map(|other| cell(kind, other)).sum();
            let said: f64 = KINDS.iter().map(|other| cell(other, kind)).sum();
            let f1 = 2.0 * right / (labelled + said).max(1.0);
            sum += f1;
            print!(" {kind} {f1:.3} (precision {:.2}, recall {:.2})", right / said.max(1.0), right / labelled.max(1.0));
        }
        println!("; macro-F1 {:.3}; reflection AUC {:.3}", sum / 4.0, auc(&rows));
    }
    Ok(())
}

/// How often a reflection scores above another turn.
fn auc(rows: &[&(u32, String, &str, f64)]) -> f64 {
    let (mut above, mut pairs) = (0.0, 0.0);
    for reflection in rows.iter().filter(|row| row.1 == "reflection") {
        for other in rows.iter().filter(|row| row.1 != "reflection") {
            pairs += 1.0;
            above += if reflection.3 > other.3 {
                1.0
            } else if reflection.3 == other.3 {
                0.5
            } else {
                0.0
            };
        }
    }
    above / f64::max(pairs, 1.0)
}
