use serde::Deserialize;

use super::drill::{About, Drill, Model, ModelKind, NearMiss, Tendency, Topic, Trap};
use crate::feedback::{ExpectedFeeling, Mode, Need, Point, Prompt};

/// One thing wrong with a pack, said so that its author can mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackProblem {
    /// The drill's id, or its place (`drill 3`) where it has none.
    pub drill: String,
    pub problem: String,
}

/// Reads a pack: a JSON list of drills. Either every drill is right, or every problem is listed.
///
/// # Errors
/// All problems of shape: what is missing, misspelt or out of range. What a drill's replies do is
/// proved separately, by the lint.
pub fn read_pack(json: &str) -> Result<Vec<Drill>, Vec<PackProblem>> {
    let written: Vec<Written> = serde_json::from_str(json)
        .map_err(|error| vec![PackProblem { drill: "pack".into(), problem: error.to_string() }])?;
    read_drills(written)
}

/// A drill as it is written: everything may be missing, so that all problems can be told at once.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Written {
    id: String,
    topic: String,
    level: u8,
    tendency: String,
    speaker: String,
    about: String,
    heat: u8,
    statement: String,
    feelings: Vec<WrittenFeeling>,
    avoid_feelings: Vec<String>,
    points: Vec<WrittenPoint>,
    needs: Vec<WrittenNeed>,
    two_sides: Vec<Vec<String>>,
    model: Vec<WrittenModel>,
    trap: Vec<WrittenTrap>,
    near_miss: Vec<WrittenNearMiss>,
    hint: String,
    why: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct WrittenFeeling {
    family: String,
    words: Vec<String>,
    intensity: u8,
    explicit: bool,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct WrittenPoint {
    id: String,
    must: bool,
    any: Vec<String>,
    qualifier: bool,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct WrittenNeed {
    id: String,
    any: Vec<String>,
    explicit: bool,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct WrittenModel {
    kind: String,
    text: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct WrittenTrap {
    expect: Vec<String>,
    text: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct WrittenNearMiss {
    quiet: Vec<String>,
    text: String,
}

/// Turns written drills into drills.
///
/// # Errors
/// Every problem of every drill.
pub fn read_drills(written: Vec<Written>) -> Result<Vec<Drill>, Vec<PackProblem>> {
    let mut problems = Vec::new();
    let mut drills: Vec<Drill> = Vec::with_capacity(written.len());
    for (index, one) in written.into_iter().enumerate() {
        let name = if one.id.is_empty() { format!("drill {}", index + 1) } else { one.id.clone() };
        let mut found = Vec::new();
        if drills.iter().any(|drill| drill.id == one.id) {
            found.push("has an id that another drill has".to_owned());
        }
        if let Some(drill) = read_drill(one, &mut found) {
            drills.push(drill);
        }
        problems.extend(found.into_iter().map(|problem| PackProblem { drill: name.clone(), problem }));
    }
    if problems.is_empty() { Ok(drills) } else { Err(problems) }
}

fn read_drill(written: Written, problems: &mut Vec<String>) -> Option<Drill> {
    let mut check = |holds: bool, problem: &str| {
        if !holds {
            problems.push(problem.to_owned());
        }
    };
    let id_is_plain = !written.id.is_empty()
        && written.id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
    check(id_is_plain, "needs an id of a-z, 0-9 and hyphens");
    let words = written.statement.split_whitespace().count();
    check((4..=80).contains(&words), "needs a statement of 4 to 80 words");
    check(written.level <= 5, "has a level that is not 0 to 5");
    check(written.heat <= 3, "has a heat that is not 0 to 3");
    check(!written.speaker.trim().is_empty(), "needs a speaker");
    check(written.points.iter().any(|point| point.must), "needs a point that must be heard");
    check(
        written.points.iter().all(|point| !point.id.is_empty() && !point.any.is_empty()),
        "has a point without id or words",
    );
    check(!written.needs.is_empty(), "needs a need");
    check(
        written.needs.iter().all(|need| !need.id.is_empty() && !need.any.is_empty()),
        "has a need without id or words",
    );
    check(
        written.feelings.iter().all(|feeling| (1..=3).contains(&feeling.intensity)),
        "has a feeling whose intensity is not 1 to 3",
    );
    check(written.feelings.iter().all(|feeling| !feeling.words.is_empty()), "has a feeling without words");
    check(matches!(written.two_sides.len(), 0 | 2), "has two_sides that are not two lists");
    check(written.model.len() >= 2, "needs two models");
    check(written.trap.len() >= 2, "needs two traps");
    check(!written.hint.trim().is_empty(), "needs a hint");
    check(!written.why.trim().is_empty(), "needs a why");
    let topic = Topic::from_id(&written.topic);
    check(topic.is_some(), "has a topic that is not in the list");
    let tendency = Tendency::from_id(&written.tendency);
    check(tendency.is_some(), "has a tendency that is not anxious, avoidant or secure");
    let about = About::from_id(&written.about);
    check(about.is_some(), "has an about that is not listener, self, third or shared");
    let models: Option<Vec<Model>> = written.model.into_iter().map(read_model).collect();
    check(models.is_some(), "has a model that is not simple, complex or validating, or has no text");
    let mut sides = written.two_sides.into_iter();
    let two_sides = match (sides.next(), sides.next()) {
        (Some(one), Some(other)) => Some([one, other]),
        _ => None,
    };
    Some(Drill {
        id: written.id,
        topic: topic?,
        tendency: tendency?,
        speaker: written.speaker,
        about: about?,
        heat: written.heat,
        prompt: Prompt {
            statement: written.statement,
            level: written.level,
            mode: Mode::Drill,
            feelings: written.feelings.into_iter().map(read_feeling).collect(),
            avoid_feelings: written.avoid_feelings,
            points: written.points.into_iter().map(read_point).collect(),
            needs: written
                .needs
                .into_iter()
                .map(|need| Need { id: need.id, any: need.any, explicit: need.explicit })
                .collect(),
            two_sides,
        },
        models: models?,
        traps: written.trap.into_iter().map(|trap| Trap { expect: trap.expect, text: trap.text }).collect(),
        near_misses: written.near_miss.into_iter().map(|one| NearMiss { quiet: one.quiet, text: one.text }).collect(),
        hint: written.hint,
        why: written.why,
    })
}

fn read_feeling(written: WrittenFeeling) -> ExpectedFeeling {
    ExpectedFeeling {
        family: written.family,
        words: written.words,
        intensity: written.intensity,
        explicit: written.explicit,
    }
}

fn read_point(written: WrittenPoint) -> Point {
    Point { id: written.id, must: written.must, any: written.any, qualifier: written.qualifier }
}

fn read_model(written: WrittenModel) -> Option<Model> {
    let kind = match written.kind.as_str() {
        "simple" => ModelKind::Simple,
        "complex" => ModelKind::Complex,
        "validating" => ModelKind::Validating,
        _ => return None,
    };
    (!written.text.trim().is_empty()).then_some(Model { kind, text: written.text })
}
