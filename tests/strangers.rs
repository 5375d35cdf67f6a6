//! Replies that strangers found wrongly noted, and others of their kind, as `tests/strangers.toml` says.

mod asked;

use std::fs;

use hearback::content::english;
use hearback::drills::read_pack;
use hearback::ear::{Context, ExpectedFeeling, Listener, Mode, Observation, Prompt, Verdict, is_roadblock};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    #[serde(default)]
    said: String,
    #[serde(default)]
    drill: String,
    /// The feelings that a pack lists, by family.
    #[serde(default)]
    pack: std::collections::BTreeMap<String, Vec<String>>,
    replies: Vec<String>,
    /// One of these is suggested.
    #[serde(default)]
    notes: Vec<String>,
    /// One of these is praised.
    #[serde(default)]
    gives: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
}

impl Case {
    fn prompt(&self) -> Prompt {
        if !self.drill.is_empty() {
            let drills = read_pack(english().drills()).unwrap();
            return drills.into_iter().find(|drill| drill.id == self.drill).unwrap().prompt;
        }
        let listed = |(family, words): (&String, &Vec<String>)| ExpectedFeeling {
            family: family.clone(),
            words: words.clone(),
            intensity: 2,
            explicit: false,
        };
        let mode = if self.pack.is_empty() { Mode::Live } else { Mode::Drill };
        let feelings = self.pack.iter().map(listed).collect();
        Prompt { statement: self.said.clone(), level: 2, mode, feelings, ..Prompt::default() }
    }

    /// What is wrong with what is noticed in the reply.
    fn wrong(&self, listener: &Listener, written: &str) -> Option<String> {
        let reply = written.replace(['[', ']'], "");
        // What no list of words holds the learned reader may know.
        let read = listener.question(&reply).and_then(|question| asked::read(&question));
        let wrong = self.wrong_in(listener.listen(&reply), &reply, written);
        wrong.filter(|_| self.wrong_in(listener.listen_with(&reply, read.as_ref()), &reply, written).is_some())
    }

    fn wrong_in(&self, noticed: Vec<Observation>, reply: &str, written: &str) -> Option<String> {
        let unpraised = written.find('[').map(|start| start..written.find(']').unwrap() - 1);
        let shown = Verdict::of(&noticed, &Context::default());
        assert!(!reply.contains('['));
        let folded = shown.more.iter().map(|one| one.id);
        let ids = |list: &[Observation]| list.iter().map(|one| one.id).collect::<Vec<_>>();
        let (praise, notes) = (ids(&shown.strengths), ids(&shown.suggestions));
        let all: Vec<&str> = praise.iter().chain(&notes).copied().chain(folded).collect();
        let among = |ids: &[&str], wanted: &[String]| {
            // Which roadblock it is, is often arguable.
            let same = |id: &str, known: &str| id == known || is_roadblock(known) && is_roadblock(id);
            wanted.is_empty() || ids.iter().any(|id| wanted.iter().any(|known| same(id, known)))
        };
        let on = |one: &Observation| {
            one.spans
                .iter()
                .any(|span| unpraised.as_ref().is_some_and(|words| span.start < words.end && words.start < span.end))
        };
        let right = among(&notes, &self.notes)
            && among(&all, &self.gives)
            && !shown.strengths.iter().any(on)
            && !self.never.iter().any(|never| all.contains(&never.as_str()));
        (!right).then(|| format!("[{}{}] {written} ({praise:?}, {notes:?})", self.drill, self.said))
    }
}

#[test]
fn what_strangers_found_wrong_is_mended() {
    let file: File = toml::from_str(&fs::read_to_string("tests/strangers.toml").unwrap()).unwrap();
    let mut wrong = Vec::new();
    for case in &file.case {
        let listener = Listener::new(english(), &case.prompt());
        wrong.extend(case.replies.iter().filter_map(|reply| case.wrong(&listener, reply)));
    }
    assert!(wrong.is_empty(), "{} replies:\n{}", wrong.len(), wrong.join("\n"));
}
