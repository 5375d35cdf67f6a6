use super::drill::{About, Drill, Model, ModelKind, NearMiss, Tendency, Topic, Trap};
use crate::ear::{ExpectedFeeling, Mode, Need, Point, Prompt};
use crate::json::{Map, Value, parse};

/// One thing wrong with a pack, said so that its author can mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackProblem {
    /// The drill's id, or its place (`drill 3`) where it has none.
    pub drill: String,
    pub problem: String,
}

/// Reads a pack: a JSON list of drills. Either every drill is right, or every problem is listed.
///
/// It is read field by field, so that all problems can be told at once.
///
/// # Errors
/// All problems of shape: what is missing, misspelt or out of range. What a drill's replies do is
/// proved separately, by the lint.
pub fn read_pack(json: &str) -> Result<Vec<Drill>, Vec<PackProblem>> {
    let whole = |problem: String| vec![PackProblem { drill: "pack".into(), problem }];
    let pack = parse(json).ok_or_else(|| whole("is not JSON".into()))?;
    let written = pack.as_list().ok_or_else(|| whole("is not a list of drills".into()))?;
    read_drills(written)
}

/// The same, of a list that is part of something bigger.
///
/// # Errors
/// As [`read_pack`].
pub fn read_drills(written: &[Value]) -> Result<Vec<Drill>, Vec<PackProblem>> {
    let mut problems = Vec::new();
    let mut drills: Vec<Drill> = Vec::with_capacity(written.len());
    for (index, one) in written.iter().enumerate() {
        let Value::Object(fields) = one else {
            problems.push(PackProblem { drill: format!("drill {}", index + 1), problem: "is no drill".into() });
            continue;
        };
        let (drill, mut found) = read_draft(fields);
        let name = if drill.id.is_empty() { format!("drill {}", index + 1) } else { drill.id.clone() };
        if drills.iter().any(|drill| drill.id == name) {
            found.push("has an id that another drill has");
        }
        drills.push(drill);
        let told = |problem: &str| PackProblem { drill: name.clone(), problem: problem.to_owned() };
        problems.extend(found.into_iter().map(told));
    }
    if problems.is_empty() { Ok(drills) } else { Err(problems) }
}

/// A table of a pack. What is missing or of another kind reads as empty, so that all problems can be told at once.
#[derive(Clone, Copy)]
struct Written<'a> {
    fields: &'a Map,
}

impl<'a> Written<'a> {
    fn text(self, key: &str) -> String {
        self.fields.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// A whole number from 0 to 255; anything else reads as `or`.
    fn number(self, key: &str, or: u8) -> u8 {
        match self.fields.get(key) {
            None => 0,
            Some(value) => value.as_u64().and_then(|number| u8::try_from(number).ok()).unwrap_or(or),
        }
    }

    fn flag(self, key: &str) -> bool {
        self.fields.get(key).and_then(Value::as_bool).unwrap_or_default()
    }

    fn list(self, key: &str) -> &'a [Value] {
        self.fields.get(key).and_then(Value::as_list).unwrap_or_default()
    }

    fn texts(self, key: &str) -> Vec<String> {
        texts(self.list(key))
    }

    fn tables(self, key: &str) -> Vec<Written<'a>> {
        let mut tables = Vec::new();
        for value in self.list(key) {
            if let Value::Object(fields) = value {
                tables.push(Written { fields });
            }
        }
        tables
    }
}

fn texts(values: &[Value]) -> Vec<String> {
    let mut texts = Vec::with_capacity(values.len());
    for value in values {
        texts.extend(value.as_str().map(str::to_owned));
    }
    texts
}

/// What must hold of a drill's shape, and what is said where it does not.
fn problems(drill: &Drill, problems: &mut Vec<&'static str>) {
    let mut check = |holds: bool, problem: &'static str| {
        if !holds {
            problems.push(problem);
        }
    };
    let prompt = &drill.prompt;
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let words = prompt.statement.split_whitespace().count();
    check(!drill.id.is_empty() && drill.id.chars().all(plain), "needs an id of a-z, 0-9 and hyphens");
    check((4..=80).contains(&words), "needs a statement of 4 to 80 words");
    check(prompt.level <= 5, "has a level that is not 0 to 5");
    check(drill.heat <= 3, "has a heat that is not 0 to 3");
    check(!drill.speaker.trim().is_empty(), "needs a speaker");
    check(prompt.points.iter().any(|point| point.must), "needs a point that must be heard");
    let named = |id: &str, any: &[String]| !id.is_empty() && !any.is_empty();
    check(prompt.points.iter().all(|point| named(&point.id, &point.any)), "has a point without id or words");
    check(!prompt.needs.is_empty(), "needs a need");
    check(prompt.needs.iter().all(|need| named(&need.id, &need.any)), "has a need without id or words");
    let feelings = &prompt.feelings;
    check(
        feelings.iter().all(|feeling| (1..=3).contains(&feeling.intensity)),
        "has a feeling whose intensity is not 1 to 3",
    );
    check(feelings.iter().all(|feeling| !feeling.words.is_empty()), "has a feeling without words");
    check(drill.models.len() >= 2, "needs two models");
    check(drill.traps.len() >= 2, "needs two traps");
    check(!drill.hint.trim().is_empty(), "needs a hint");
    check(!drill.why.trim().is_empty(), "needs a why");
}

/// A drill as far as it is written, and what is wrong with its shape: one that is still being written can be looked at,
/// one with problems is not for practising.
pub fn read_draft(fields: &Map) -> (Drill, Vec<&'static str>) {
    let written = Written { fields };
    let mut found = Vec::new();
    let topic = Topic::from_id(&written.text("topic"));
    let tendency = Tendency::from_id(&written.text("tendency"));
    let about = About::from_id(&written.text("about"));
    let mut models = Vec::new();
    let mut sound = true;
    for model in written.tables("model") {
        match read_model(model) {
            Some(model) => models.push(model),
            None => sound = false,
        }
    }
    let two_sides = match written.list("two_sides") {
        [] => Some(None),
        [Value::List(one), Value::List(other)] => Some(Some([texts(one), texts(other)])),
        _ => None,
    };
    let drill = Drill {
        id: written.text("id"),
        // Where one of these is not known, that is a problem of the drill.
        topic: topic.unwrap_or(Topic::Chores),
        tendency: tendency.unwrap_or(Tendency::Secure),
        speaker: written.text("speaker"),
        about: about.unwrap_or(About::Shared),
        heat: written.number("heat", u8::MAX),
        prompt: Prompt {
            statement: written.text("statement"),
            level: written.number("level", u8::MAX),
            mode: Mode::Drill,
            feelings: written.tables("feelings").into_iter().map(read_feeling).collect(),
            avoid_feelings: written.texts("avoid_feelings"),
            points: written.tables("points").into_iter().map(read_point).collect(),
            needs: written.tables("needs").into_iter().map(read_need).collect(),
            two_sides: two_sides.clone().flatten(),
        },
        models,
        traps: written.tables("trap").into_iter().map(read_trap).collect(),
        near_misses: written.tables("near_miss").into_iter().map(read_near_miss).collect(),
        hint: written.text("hint"),
        why: written.text("why"),
    };
    problems(&drill, &mut found);
    for (holds, problem) in [
        (topic.is_some(), "has a topic that is not in the list"),
        (tendency.is_some(), "has a tendency that is not anxious, avoidant or secure"),
        (about.is_some(), "has an about that is not listener, self, third or shared"),
        (sound, "has a model that is not simple, complex or validating, or has no text"),
        (two_sides.is_some(), "has two_sides that are not two lists"),
    ] {
        if !holds {
            found.push(problem);
        }
    }
    (drill, found)
}

fn read_feeling(written: Written) -> ExpectedFeeling {
    ExpectedFeeling {
        family: written.text("family"),
        words: written.texts("words"),
        intensity: written.number("intensity", 0),
        explicit: written.flag("explicit"),
    }
}

fn read_point(written: Written) -> Point {
    Point {
        id: written.text("id"),
        must: written.flag("must"),
        any: written.texts("any"),
        qualifier: written.flag("qualifier"),
    }
}

fn read_need(written: Written) -> Need {
    Need { id: written.text("id"), any: written.texts("any"), explicit: written.flag("explicit") }
}

fn read_trap(written: Written) -> Trap {
    Trap { expect: written.texts("expect"), text: written.text("text") }
}

fn read_near_miss(written: Written) -> NearMiss {
    NearMiss { quiet: written.texts("quiet"), text: written.text("text") }
}

fn read_model(written: Written) -> Option<Model> {
    let kind = ModelKind::from_id(&written.text("kind"))?;
    let text = written.text("text");
    (!text.trim().is_empty()).then_some(Model { kind, text })
}
