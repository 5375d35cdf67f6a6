#[path = "listen/kind.rs"]
#[allow(dead_code)]
mod kind;
use hearback::content::english;
use hearback::text::*;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
#[derive(Deserialize)]
struct L {
    id: String,
    statement: String,
    response: String,
    behaviour: String,
}
fn main() {
    let lex = Lexicon::new(english());
    let path = std::env::args().nth(1).unwrap();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let r: L = serde_json::from_str(line).unwrap();
        let plain = kind::spoken_plain(&r.response);
        let rd = Reading::of(&lex, &plain);
        let st = Reading::of(&lex, &r.statement);
        let said: HashSet<&str> = kind::content(&st);
        let rep = kind::content(&rd);
        let mut f: BTreeMap<String, f64> = BTreeMap::new();
        let mut add = |k: &str, v: f64| {
            *f.entry(k.to_string()).or_default() += v;
        };
        let n = rd.words().iter().filter(|w| w.form.chars().any(char::is_alphabetic)).count();
        add("len", n as f64);
        add(
            "tokens_only",
            rd.words()
                .iter()
                .filter(|w| w.form.chars().any(char::is_alphabetic))
                .all(|w| kind::TOKENS.contains(&w.form.as_str())) as u8 as f64,
        );
        add("echo", rep.intersection(&said).count() as f64 / rep.len().max(1) as f64);
        add("nshared", rep.intersection(&said).count() as f64);
        let last = rd.sentence_count().saturating_sub(1);
        let mut first = true;
        for c in rd.clauses() {
            let tell = c.words().iter().filter(|w| !kind::TOKENS.contains(&w.form.as_str())).count();
            if tell == 0 {
                continue;
            }
            let share = c.words().len() as f64 / n.max(1) as f64;
            add(&format!("fr_{:?}_{:?}", c.frame(), c.subject()), share);
            if c.frame() == Frame::Question || c.frame() == Frame::Check {
                add(if c.sentence() == last { "q_last" } else { "q_before" }, 1.0);
                if let Some(w) = c.said().first() {
                    add(&format!("qw_{}", w.form), 1.0);
                }
            }
            if c.asked() {
                add("asked", 1.0);
                add(&format!("asked_{:?}", c.frame()), 1.0);
            }
            if first {
                first = false;
                add(&format!("open_{:?}_{:?}", c.frame(), c.subject()), 1.0);
                add(&format!("led_{}", c.words()[0].form), 1.0);
                if let Some(w) = c.said().first() {
                    add(&format!("head_{}", w.form), 1.0);
                }
            }
        }
        add("asks_last", rd.endings().last().is_some_and(|e| e.asks) as u8 as f64);
        add("sentences", rd.sentence_count() as f64);
        for (nm, l) in [("C", kind::COURTESY), ("A", kind::ASKING), ("T", kind::TELLING), ("H", kind::HANDING_BACK)] {
            for cue in l {
                let k = rd.find(&[cue]).len();
                if k > 0 {
                    add(&format!("{nm}:{cue}"), k as f64);
                }
            }
            add(nm, rd.find(l).len() as f64);
        }
        for w in rd.words() {
            add(&format!("w_{}", w.form), 1.0);
        }
        println!("{}", serde_json::json!({"id":r.id,"y":r.behaviour,"f":f,"t":r.response}));
    }
}
