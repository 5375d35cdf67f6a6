use super::drill::{About, Drill, Model, ModelKind, NearMiss, Tendency, Topic, Trap};
use super::flaw::{Flaw, Wrong};
use crate::ear::{ExpectedFeeling, Mode, Need, Point, Prompt};
use crate::json::{Map, Value, parse};

/// One thing wrong with a line of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackProblem {
    /// The line's place in the pack, from 1; 0 where it is the whole that can't be read.
    pub place: usize,
    /// The line's id, if it has one.
    pub drill: String,
    pub flaw: Flaw,
}

/// Reads a pack: a JSON list of drills. Either every drill is right, or every problem is listed.
///
/// It is read field by field, so that all problems can be told at once.
///
/// # Errors
/// All problems of shape: what is missing, misspelt or out of range. What a drill's replies do is
/// proved separately, by the lint.
pub fn read_pack(json: &str) -> Result<Vec<Drill>, Vec<PackProblem>> {
    let pack = parse(json);
    let whole = || vec![PackProblem { place: 0, drill: String::new(), flaw: Wrong::PackEmpty.into() }];
    read_drills(pack.as_ref().and_then(Value::as_list).ok_or_else(whole)?)
}

/// The same, of a list that is part of something bigger.
///
/// # Errors
/// As [`read_pack`].
pub fn read_drills(written: &[Value]) -> Result<Vec<Drill>, Vec<PackProblem>> {
    let mut problems = Vec::new();
    let mut drills: Vec<Drill> = Vec::with_capacity(written.len());
    for (place, one) in (1..).zip(written) {
        let Value::Object(fields) = one else {
            problems.push(PackProblem { place, drill: String::new(), flaw: Wrong::NoLine.into() });
            continue;
        };
        let (drill, mut found) = read_draft(fields);
        if drills.iter().any(|known| known.id == drill.id) {
            found.push(Wrong::IdTwice);
        }
        let told = |wrong: Wrong| PackProblem { place, drill: drill.id.clone(), flaw: wrong.into() };
        problems.extend(found.into_iter().map(told));
        drills.push(drill);
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

/// What must hold of a drill's shape. A line, its speaker, what an answer must have and one answer that has it are enough;
/// what more ours have, their tests ask for.
fn problems(drill: &Drill, problems: &mut Vec<Wrong>) {
    let mut check = |holds: bool, wrong: Wrong| {
        if !holds {
            problems.push(wrong);
        }
    };
    let prompt = &drill.prompt;
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let words = prompt.statement.split_whitespace().count();
    check(!drill.id.is_empty() && drill.id.chars().all(plain), Wrong::Id);
    check((4..=80).contains(&words), Wrong::Statement);
    check(!drill.speaker.trim().is_empty(), Wrong::Speaker);
    check(prompt.points.iter().any(|point| point.must), Wrong::NoPoint);
    let named = |id: &str, any: &[String]| !id.is_empty() && !any.is_empty();
    check(prompt.points.iter().all(|point| named(&point.id, &point.any)), Wrong::PointWords);
    check(prompt.needs.iter().all(|need| named(&need.id, &need.any)), Wrong::NeedWords);
    let feelings = &prompt.feelings;
    check(feelings.iter().all(|feeling| (1..=3).contains(&feeling.intensity)), Wrong::Strength);
    check(feelings.iter().all(|feeling| !feeling.words.is_empty()), Wrong::FeelingWords);
    check(!drill.models.is_empty(), Wrong::NoModel);
    // Nobody can tell a hearing from others where there are no others.
    check(prompt.level > 0 || drill.traps.len() >= 2, Wrong::FewToPick);
    check(prompt.level <= 5, Wrong::Level);
    check(drill.heat <= 3, Wrong::Heat);
}

/// A drill as far as it is written, and what is wrong with its shape: one that is still being written can be looked at,
/// one with problems is not for practising.
pub fn read_draft(fields: &Map) -> (Drill, Vec<Wrong>) {
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
    for (holds, wrong) in [
        (topic.is_some(), Wrong::Topic),
        (tendency.is_some(), Wrong::Tendency),
        (about.is_some(), Wrong::About),
        (sound, Wrong::Model),
        (two_sides.is_some(), Wrong::Sides),
    ] {
        if !holds {
            found.push(wrong);
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
