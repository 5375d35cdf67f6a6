//! How well the ear hears, on replies its rules were not written for: `cargo test --test measures -- --nocapture`.
//!
//! `UPDATE=1` writes the table into `docs/measures.md`; without it the page is held to what is measured.
//! `SHOW=<id>` prints the replies on which that observation is wrong, of the open half only: replies to statements
//! whose id ends in `-1`. Rules may be mended on those. The other half is never looked at, only counted, so that it
//! still says how the rules do on words they were not made for.

mod authored;

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;

use hearback::content::english;
use hearback::ear::{Context, Kind, Listener, Observation, Verdict, observations};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    reply: Vec<Labelled>,
}

#[derive(Deserialize)]
struct Labelled {
    id: String,
    prompt: String,
    text: String,
    labels: Vec<String>,
    #[serde(default)]
    open: Vec<String>,
}

#[derive(Default, Clone, Copy, PartialEq)]
struct Count {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }

    fn precision(self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    fn recall(self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }

    fn row(self, name: &str) -> String {
        let share = |value: f64, of: usize| if of == 0 { "–".to_owned() } else { format!("{value:.2}") };
        let precision = share(self.precision(), self.right + self.wrong);
        let recall = share(self.recall(), self.right + self.missed);
        format!("| {name} | {} | {} | {} | {precision} | {recall} |\n", self.right, self.wrong, self.missed)
    }
}

const BEGIN: &str = "<!-- measured replies begin -->\n";
const END: &str = "<!-- measured replies end -->";

#[test]
fn nine_in_ten_of_what_is_shown_is_right() {
    let prompts = authored::drills("tests/labelled/prompts.toml");
    let listeners: BTreeMap<&str, Listener> =
        prompts.iter().map(|(id, prompt)| (id.as_str(), Listener::new(english(), prompt))).collect();
    let file: File = toml::from_str(&fs::read_to_string("tests/labelled/replies.toml").unwrap()).unwrap();
    let show = env::var("SHOW").unwrap_or_default();
    let mut by_id: BTreeMap<&str, Count> = BTreeMap::new();
    // Of the open half, of the closed half.
    let mut shown = [Count::default(); 2];
    for reply in &file.reply {
        let closed = usize::from(!reply.prompt.ends_with("-1"));
        let noticed = listeners[reply.prompt.as_str()].listen(&reply.text);
        for (id, _) in observations() {
            let count = compare(reply, id, &noticed);
            by_id.entry(id).or_default().add(count);
            if id == show && closed == 0 && count.wrong + count.missed > 0 {
                let how = if count.wrong > 0 { "WRONG " } else { "missed" };
                println!("{how} {} to {}: {}", reply.id, reply.prompt, reply.text);
            }
        }
        let chosen = Verdict::of(&noticed, &Context::default());
        for one in chosen.strengths.iter().chain(&chosen.suggestions) {
            let count = compare(reply, one.id, std::slice::from_ref(one));
            shown[closed].add(Count { missed: 0, ..count });
            if show == "shown" && closed == 0 && count.wrong > 0 {
                let on: Vec<&str> = one.spans.iter().map(|span| &reply.text[span.start..span.end]).collect();
                println!("WRONG {} {} to {}: {} {on:?}", one.id, reply.id, reply.prompt, reply.text);
            }
        }
    }
    let table = table(&by_id, shown, file.reply.len());
    println!("{table}");
    let page = fs::read_to_string("docs/measures.md").unwrap();
    let (before, rest) = page.split_once(BEGIN).expect("docs/measures.md has a place for the table");
    let (held, after) = rest.split_once(END).expect("the place for the table ends");
    if env::var_os("UPDATE").is_some() {
        fs::write("docs/measures.md", [before, BEGIN, &table, END, after].concat()).unwrap();
    } else {
        assert_eq!(held, table, "docs/measures.md is stale: UPDATE=1 cargo test --test measures");
    }
    for half in shown {
        assert!(half.precision() >= 0.90, "{:.3} of what is shown is right", half.precision());
    }
}

/// What is open counts neither right nor wrong.
fn compare(reply: &Labelled, id: &str, noticed: &[Observation]) -> Count {
    if reply.open.iter().any(|open| open == id) {
        return Count::default();
    }
    let expected = reply.labels.iter().any(|label| label == id);
    let raised = noticed.iter().any(|one| one.id == id);
    Count {
        right: usize::from(expected && raised),
        wrong: usize::from(!expected && raised),
        missed: usize::from(expected && !raised),
    }
}

fn table(by_id: &BTreeMap<&str, Count>, [open, closed]: [Count; 2], replies: usize) -> String {
    let head = "| Observation | Right | Wrong | Missed | Precision | Recall |\n|---|---|---|---|---|---|\n";
    let mut text = String::new();
    let told = |half: Count| format!("{} of {} ({:.3})", half.right, half.right + half.wrong, half.precision());
    writeln!(
        text,
        "{replies} replies. Of what a person is shown (three notes at most) there is right, on the half that rules were \
         mended on, {}; on the half whose replies were not read, {}. Per observation, on both:\n",
        told(open),
        told(closed)
    )
    .unwrap();
    text.push_str(head);
    for kind in [Kind::Strength, Kind::Suggestion] {
        let mut all = Count::default();
        let mut rows = String::new();
        // What the learned reader alone tells is no rule's, and nobody labelled it here.
        for (id, _) in observations().filter(|(id, known)| *known == kind && by_id[id] != Count::default()) {
            rows.push_str(&by_id[id].row(id));
            all.add(by_id[id]);
        }
        text.push_str(&all.row(if kind == Kind::Strength { "**all strengths**" } else { "**all suggestions**" }));
        text.push_str(&rows);
    }
    text
}
