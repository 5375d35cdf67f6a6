//! The labelled sentences, and what the speaker's ear makes of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use hearback::content::english;
use hearback::ear::{Context, Observation, Verdict};
use hearback::saying::{Purpose, Speaker, observations};
use serde::Deserialize;

pub const PURPOSES: [(Purpose, &str); 6] = [
    (Purpose::Need, "need"),
    (Purpose::Request, "request"),
    (Purpose::Limit, "limit"),
    (Purpose::Consequence, "consequence"),
    (Purpose::Thanks, "thanks"),
    (Purpose::Apology, "apology"),
];

#[derive(Deserialize)]
pub struct Sentence {
    pub id: String,
    pub situation: String,
    pub text: String,
    pub labels: Vec<String>,
    #[serde(default)]
    pub maybe: Vec<String>,
}

impl Sentence {
    /// The half that rules may be mended on: by situation, so that no sentence of the other half tells of the same evening.
    pub fn is_open(&self) -> bool {
        let mut hash: u32 = 0x811c_9dc5;
        for byte in self.situation.bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        hash.is_multiple_of(2)
    }
}

pub fn sentences(name: &str) -> Vec<Sentence> {
    let text = fs::read_to_string(format!("tests/labelled/saying/{name}.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[derive(Default, Clone, Copy)]
pub struct Count {
    pub right: usize,
    pub wrong: usize,
    pub missed: usize,
}

impl Count {
    fn add(&mut self, sentence: &Sentence, id: &str, noticed: &[Observation]) {
        // What readers differed on counts neither right nor wrong.
        if sentence.maybe.iter().any(|maybe| maybe == id) {
            return;
        }
        let expected = sentence.labels.iter().any(|label| label == id);
        let raised = noticed.iter().any(|one| one.id == id);
        self.right += usize::from(expected && raised);
        self.wrong += usize::from(!expected && raised);
        self.missed += usize::from(expected && !raised);
    }

    pub fn precision(self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    pub fn recall(self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }
}

/// Of one purpose and half: what is shown, every label, and each observation by itself.
#[derive(Default)]
pub struct Half {
    pub sentences: usize,
    pub shown: Count,
    pub labels: Count,
    pub by_id: BTreeMap<String, Count>,
}

/// Which sentences of a purpose are measured.
#[derive(Clone, Copy, PartialEq)]
pub enum Side {
    /// Rules were written and mended on these.
    Open,
    Closed,
    /// Written, labelled and counted when the rules were done, by others than the rest.
    Fresh,
}

impl Side {
    pub const ALL: [(Self, &str); 3] = [(Self::Open, "open"), (Self::Closed, "closed"), (Self::Fresh, "fresh")];

    fn sentences(self, name: &str) -> Vec<Sentence> {
        match self {
            Self::Fresh => sentences(&format!("fresh-{name}")),
            Self::Open => open(name),
            Self::Closed => sentences(name).into_iter().filter(|one| !one.is_open()).collect(),
        }
    }
}

/// The open half, and with it the apologies that were fresh once and were opened when they had been counted.
fn open(name: &str) -> Vec<Sentence> {
    let half = sentences(name).into_iter().filter(Sentence::is_open);
    let opened = if name == "apology" { sentences("open-apology") } else { Vec::new() };
    half.chain(opened).collect()
}

pub fn measure(purpose: Purpose, name: &str, side: Side) -> Half {
    let speaker = Speaker::new(english());
    let mut half = Half::default();
    for sentence in &side.sentences(name) {
        half.sentences += 1;
        let noticed = speaker.notice(purpose, &sentence.text);
        let mut ids: Vec<&str> = sentence.labels.iter().map(String::as_str).collect();
        ids.extend(noticed.iter().map(|one| one.id));
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            half.labels.add(sentence, id, &noticed);
            half.by_id.entry(id.to_owned()).or_default().add(sentence, id, &noticed);
        }
        for one in Verdict::of(&noticed, &Context::default()).notes() {
            half.shown.add(sentence, one.id, std::slice::from_ref(one));
        }
    }
    half
}

/// The sentences of the open half on which an observation is wrong or missing.
#[allow(dead_code)]
pub fn wrong(show: &str) -> Vec<String> {
    let speaker = Speaker::new(english());
    let mut found = Vec::new();
    for (purpose, name) in PURPOSES {
        for sentence in &open(name) {
            let noticed = speaker.notice(purpose, &sentence.text);
            let verdict = Verdict::of(&noticed, &Context::default());
            for (id, _, _) in observations() {
                let (mut count, mut shown) = (Count::default(), Count::default());
                count.add(sentence, id, &noticed);
                if let Some(one) = verdict.notes().find(|one| one.id == id) {
                    shown.add(sentence, id, std::slice::from_ref(one));
                }
                let on = noticed.iter().find(|one| one.id == id).map_or_else(Vec::new, |one| {
                    one.spans.iter().map(|span| &sentence.text[span.start..span.end]).collect()
                });
                let text = &sentence.text;
                if (show == id && count.wrong > 0) || (show == "shown" && shown.wrong > 0) {
                    found.push(format!("WRONG {id} {name} {}: {text} {on:?}", sentence.id));
                } else if show == id && count.missed > 0 {
                    found.push(format!("missed {id} {name} {}: {text}", sentence.id));
                }
            }
        }
    }
    found
}

/// Each side of each purpose; then each observation on all of them together.
pub fn figures() -> String {
    let mut text =
        String::from("| Purpose | Side | Sentences | Shown | Right | Precision | Labels | Found | Recall |\n");
    text.push_str("|---|---|---|---|---|---|---|---|---|\n");
    let mut all: BTreeMap<String, Count> = BTreeMap::new();
    for (purpose, name) in PURPOSES {
        for (side, called) in Side::ALL {
            let half = measure(purpose, name, side);
            let Count { right, wrong, .. } = half.shown;
            let labels = half.labels.right + half.labels.missed;
            let (precision, recall) = (half.shown.precision(), half.labels.recall());
            writeln!(
                text,
                "| {name} | {called} | {} | {} | {right} | {precision:.2} | {labels} | {} | {recall:.2} |",
                half.sentences,
                right + wrong,
                half.labels.right
            )
            .unwrap();
            for (id, count) in half.by_id {
                let sum = all.entry(id).or_default();
                sum.right += count.right;
                sum.wrong += count.wrong;
                sum.missed += count.missed;
            }
        }
    }
    text.push_str("\n| Observation | Right | Wrong | Missed | Precision | Recall |\n|---|---|---|---|---|---|\n");
    for (id, count) in &all {
        let Count { right, wrong, missed } = *count;
        writeln!(text, "| `{id}` | {right} | {wrong} | {missed} | {:.2} | {:.2} |", count.precision(), count.recall())
            .unwrap();
    }
    text
}
