//! A pack as somebody might write one.

use hearback::therapist::{Draft, Place, Sheet};
use serde_json::Value;

/// One line, whole: its models please the ear, its traps show what they are there to show.
pub const PACK: &str = r#"{"kind":"hearback-pack","version":1,"id":"evenings-4k2p","title":"Evenings","by":"R. Okafor",
"lang":"en","drills":[{"id":"line-1","topic":"phones","level":2,"about":"listener","heat":1,"tendency":"anxious",
"speaker":"Noor","statement":"You were on your phone all through dinner. I felt alone at the table and gave up talking.",
"feelings":[{"family":"loneliness","words":["alone","lonely","left out"],"intensity":2,"explicit":true}],
"points":[{"id":"phone at dinner","must":true,"any":["on my phone","my phone","at dinner","through dinner"]}],
"needs":[{"id":"attention","any":["talk with me","have me there","my attention","want me there"]}],
"model":[{"kind":"simple","text":"I had my phone out at dinner, and that left you feeling alone."},
{"kind":"complex","text":"With me on my phone at dinner, you felt lonely and wanted me there with you."}],
"trap":[{"expect":["advice"],"text":"You should just tell me to put it away."},
{"expect":["defending"],"text":"I only looked at my phone because work was calling."}],
"near_miss":[{"quiet":["advice"],"text":"You felt alone with me on my phone, and wanted me to put it away."}],
"hint":"What was dinner like on Noor's side of the table?",
"why":"The feeling is said outright, and it is about the listener."}]}"#;

pub fn pack_value() -> Value {
    serde_json::from_str(PACK).expect("the sample is JSON")
}

/// A field of the line that is open.
#[allow(dead_code)]
pub fn of_line(part: usize, row: usize, field: usize) -> Place {
    Place { sheet: Sheet::Line, part, row, field }
}

#[allow(dead_code)]
pub fn draft() -> Draft {
    let mut draft = Draft::default();
    draft.open_pack(PACK).expect("the sample opens in the form");
    draft
}
