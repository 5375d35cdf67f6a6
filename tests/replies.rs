//! What is shown for whole replies, with the marked words in brackets. After a change to a rule, read the difference,
//! then accept it with `UPDATE_REPLIES=1 cargo test --test replies`.

mod authored;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::{env, fs};

use hearback::content::english;
use hearback::ear::{Context, Listener, Observation, Verdict};

const SHOWN: &str = "tests/replies.snap";

#[test]
fn what_is_shown_is_what_was_accepted() {
    let prompts = authored::prompts("tests/prompts.toml");
    let replies: BTreeMap<String, Vec<String>> =
        toml::from_str(&fs::read_to_string("tests/replies.toml").unwrap()).unwrap();
    let mut text = String::new();
    for (prompt, replies) in replies {
        let listener = Listener::new(english(), &prompts[&prompt]);
        for reply in replies {
            let shown = Verdict::of(&listener.listen(&reply), &Context::default());
            writeln!(text, "{prompt}: {reply}").unwrap();
            for (sign, list) in [("+", &shown.strengths), ("-", &shown.suggestions), (" ", &shown.more)] {
                for one in list {
                    writeln!(text, "  {sign} {}{}", one.id, marked(&reply, one)).unwrap();
                }
            }
            writeln!(text).unwrap();
        }
    }
    if env::var_os("UPDATE_REPLIES").is_some() {
        fs::write(SHOWN, &text).unwrap();
    }
    let accepted = fs::read_to_string(SHOWN).unwrap_or_default();
    let changed: Vec<String> = blocks(&text).filter(|block| !blocks(&accepted).any(|known| known == *block)).collect();
    assert!(
        text == accepted,
        "{} replies read otherwise than {SHOWN} says (UPDATE_REPLIES=1 accepts):\n\n{}",
        changed.len(),
        changed.join("\n\n")
    );
}

fn blocks(text: &str) -> impl Iterator<Item = String> {
    text.split("\n\n").map(|block| block.trim().to_owned())
}

fn marked(reply: &str, one: &Observation) -> String {
    one.spans.iter().map(|span| format!(" [{}]", &reply[span.start..span.end])).collect()
}
