//! The drills that come with the app, proved: every problem of every drill at once.

mod asked;

use std::collections::BTreeMap;
use std::fs;

use hearback::content::{LANGUAGES, english};
use hearback::drills::{Drill, Flaw, PackProblem, Tendency, Topic, Wrong, lint, read_pack};

/// Drills as their authors wrote them, near misses and all, with the file each stands in.
fn authored() -> Vec<Drill> {
    let mut written = Vec::new();
    for entry in fs::read_dir("src/content/en/drills").unwrap() {
        let path = entry.unwrap().path();
        let mut file: toml::Table =
            fs::read_to_string(&path).unwrap().parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let Some(toml::Value::Array(drills)) = file.remove("drill") else { panic!("{} has no drill", path.display()) };
        written.extend(drills);
    }
    read_pack(&serde_json::to_string(&written).unwrap()).unwrap_or_else(|problems| panic!("{}", listed(&problems)))
}

fn listed(problems: &[PackProblem]) -> String {
    let lines: Vec<String> = problems.iter().map(|one| format!("  {}: {}", one.drill, told(&one.flaw))).collect();
    format!("{} problems:\n{}", lines.len(), lines.join("\n"))
}

/// For who writes ours: what is wrong by its name, with all that is known of it.
fn told(flaw: &Flaw) -> String {
    let Flaw { wrong, reply, notes, words } = flaw;
    format!("{} {} {words:?} in {reply:?}", wrong.id(), notes.join(", "))
}

#[test]
fn every_drill_does_what_its_author_says() {
    let drills = authored();
    let found = lint(&drills, english(), &mut |_| None);
    let mut problems: Vec<String> = found.iter().map(|one| format!("{}: {}", one.drill, told(&one.flaw))).collect();
    for drill in &drills {
        let mut find = |holds: bool, problem: &str| {
            if !holds {
                problems.push(format!("{} {problem}", drill.id));
            }
        };
        find(drill.models.len() >= 2, "needs two models");
        find(drill.traps.len() >= 2, "needs two traps");
        find(drill.level() > 0 || drill.traps.len() >= 3, "is of level 0 and needs three traps");
        find(!drill.prompt.needs.is_empty(), "needs a need");
        find(!drill.hint.trim().is_empty() && !drill.why.trim().is_empty(), "needs a hint and a why");
        find(!drill.near_misses.is_empty(), "needs a near miss");
        find(drill.id.starts_with(&format!("{}-", drill.topic.id())), "has an id that does not begin with its topic");
        find(drill.level() <= 4, "has a level that the app does not offer yet");
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// Read out of a thousand replies, some few will be read wrongly: the reader is held to about what `docs/reader.md` says of it.
#[test]
fn the_learned_reader_takes_hardly_a_model_for_poor_and_hardly_a_trap_for_good() {
    let drills = authored();
    let problems = lint(&drills, english(), &mut asked::read);
    println!("{}", listed(&problems));
    let count = |what: &[Wrong]| problems.iter().filter(|one| what.contains(&one.flaw.wrong)).count() as f64;
    let of = |all: fn(&Drill) -> usize| drills.iter().map(all).sum::<usize>() as f64;
    let told_off = count(&[Wrong::Raises, Wrong::RaisesAll]) / of(|drill| drill.models.len());
    let unmet = count(&[Wrong::ShowsOther, Wrong::ShowsNothing]) / of(|drill| drill.traps.len());
    assert!(told_off <= 0.04 && unmet <= 0.08, "{told_off:.3} of models are told off, {unmet:.3} of traps are not met");
}

#[test]
fn the_pack_is_balanced() {
    let drills = authored();
    assert!(drills.len() >= 60, "only {} drills", drills.len());
    for topic in Topic::ALL {
        for level in 0..=4 {
            let found = drills.iter().any(|drill| drill.topic == *topic && drill.level() == level);
            assert!(found, "{} has no drill of level {level}", topic.id());
        }
    }
    let mut tendencies: BTreeMap<&str, usize> = BTreeMap::new();
    for drill in &drills {
        *tendencies.entry(drill.tendency.id()).or_default() += 1;
    }
    println!("{} drills, {tendencies:?}", drills.len());
    for tendency in Tendency::ALL {
        let share = tendencies[tendency.id()] as f64 / drills.len() as f64;
        assert!((0.28..=0.39).contains(&share), "{} has a share of {share:.2}", tendency.id());
    }
}

#[test]
fn every_language_ships_drills_that_read() {
    for language in LANGUAGES.iter() {
        let drills = read_pack(language.drills()).unwrap_or_else(|problems| panic!("{}", listed(&problems)));
        assert!(!drills.is_empty(), "{} has no drills", language.tag);
    }
}

#[test]
fn a_bad_pack_lists_every_problem_at_once() {
    let problems = read_pack(r#"[{"id":"One!","topic":"weather","statement":"too short"},{"level":9}]"#).unwrap_err();
    let has = |place: usize, wrong: Wrong| problems.iter().any(|one| one.place == place && one.flaw.wrong == wrong);
    for (place, wrong) in
        [(1, Wrong::Id), (1, Wrong::Topic), (2, Wrong::Level), (2, Wrong::NoModel), (1, Wrong::NoPoint)]
    {
        assert!(has(place, wrong), "{wrong:?} of line {place} is not in {}", listed(&problems));
    }
}

#[test]
fn what_is_no_pack_is_said_to_be_none() {
    for text in ["", "{}", "7", "[", "\u{0}"] {
        assert_eq!(read_pack(text).unwrap_err()[0].place, 0, "{text}");
    }
    let of_one = &read_pack("[1]").unwrap_err()[0];
    assert_eq!((of_one.place, of_one.flaw.wrong), (1, Wrong::NoLine));
}

/// What the form asks for and no more.
#[test]
fn a_line_its_speaker_a_point_and_one_answer_are_a_drill() {
    let least = r#"[{"id":"line-1","topic":"chores","level":1,"about":"listener","tendency":"secure","speaker":"Sam",
        "statement":"You came home late and didn't call.","points":[{"id":"late","any":["came home late"],"must":true}],
        "model":[{"kind":"simple","text":"I came home late and didn't call you."}]}]"#;
    let drills = read_pack(least).unwrap_or_else(|problems| panic!("{}", listed(&problems)));
    assert_eq!(lint(&drills, english(), &mut |_| None), []);
    let to_pick = read_pack(&least.replace("\"level\":1", "\"level\":0")).unwrap_err();
    assert_eq!(to_pick[0].flaw.wrong, Wrong::FewToPick, "nobody can pick from one");
}

/// Words of the authors' filter (`docs/drills.md`): each stood in a line that had to go.
const FILTERED: &[&str] = &[
    "avoidant",
    "anxious attachment",
    "betrayal",
    "stay between us",
    "kept between us",
    "controlling",
    "controlled",
    "disloyal",
    "every hour",
    "every receipt",
    "feel safe telling",
    "nobody must know",
    "seen you've read",
    "stays here",
    "the receipts",
    "told to others",
    "where i am every",
];

#[test]
fn nothing_that_is_said_is_ruled_out_by_the_authors_filter() {
    fn texts(value: &toml::Value, under: &str, found: &mut Vec<String>) {
        match value {
            toml::Value::String(text) if under != "tendency" && under != "is" => found.push(text.to_lowercase()),
            toml::Value::Array(all) if under != "any" => all.iter().for_each(|one| texts(one, under, found)),
            toml::Value::Table(table) => table.iter().for_each(|(key, one)| texts(one, key, found)),
            _ => {}
        }
    }
    let mut problems = Vec::new();
    for folder in ["src/content/en/drills", "src/content/en/practice", "src/content/en/talk"] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let file: toml::Value = toml::Value::Table(fs::read_to_string(&path).unwrap().parse().unwrap());
            let mut found = Vec::new();
            texts(&file, "", &mut found);
            for text in found {
                let ruled_out = FILTERED.iter().filter(|words| text.contains(**words));
                problems.extend(ruled_out.map(|words| format!("{}: “{words}” in “{text}”", path.display())));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
