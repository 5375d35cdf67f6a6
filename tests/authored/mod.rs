//! The prompts and the observations as their authors wrote them, examples and all.

use std::collections::BTreeMap;
use std::fs;

use hearback::ear::{ExpectedFeeling, Mode, Need, Point, Prompt};
use serde::Deserialize;

#[derive(Deserialize)]
struct WrittenPrompt {
    statement: String,
    level: u8,
    #[serde(default)]
    mode: String,
    #[serde(default)]
    feelings: Vec<WrittenFeeling>,
    #[serde(default)]
    avoid_feelings: Vec<String>,
    #[serde(default)]
    points: Vec<WrittenPoint>,
    #[serde(default)]
    needs: Vec<WrittenNeed>,
    two_sides: Option<[Vec<String>; 2]>,
}

#[derive(Deserialize)]
struct WrittenFeeling {
    family: String,
    words: Vec<String>,
    intensity: u8,
    explicit: bool,
}

#[derive(Deserialize)]
struct WrittenPoint {
    id: String,
    must: bool,
    any: Vec<String>,
    #[serde(default)]
    qualifier: bool,
}

#[derive(Deserialize)]
struct WrittenNeed {
    id: String,
    any: Vec<String>,
    explicit: bool,
}

/// The prompts of a file, by name.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn prompts(path: &str) -> BTreeMap<String, Prompt> {
    let written: BTreeMap<String, WrittenPrompt> =
        toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{path}: {error}"));
    written.into_iter().map(|(name, prompt)| (name, read(prompt))).collect()
}

/// The prompts of a file of drills, by id.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn drills(path: &str) -> BTreeMap<String, Prompt> {
    #[derive(Deserialize)]
    struct File {
        drill: Vec<Named>,
    }
    #[derive(Deserialize)]
    struct Named {
        id: String,
        #[serde(flatten)]
        prompt: WrittenPrompt,
    }
    let file: File =
        toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{path}: {error}"));
    file.drill.into_iter().map(|drill| (drill.id, read(drill.prompt))).collect()
}

fn read(written: WrittenPrompt) -> Prompt {
    Prompt {
        statement: written.statement,
        level: written.level,
        mode: match written.mode.as_str() {
            "mirror" => Mode::Mirror,
            "live" => Mode::Live,
            _ => Mode::Drill,
        },
        feelings: written
            .feelings
            .into_iter()
            .map(|one| ExpectedFeeling {
                family: one.family,
                words: one.words,
                intensity: one.intensity,
                explicit: one.explicit,
            })
            .collect(),
        avoid_feelings: written.avoid_feelings,
        points: written
            .points
            .into_iter()
            .map(|one| Point { id: one.id, must: one.must, any: one.any, qualifier: one.qualifier })
            .collect(),
        needs: written.needs.into_iter().map(|one| Need { id: one.id, any: one.any, explicit: one.explicit }).collect(),
        two_sides: written.two_sides,
    }
}
