//! Which type is filled from which file, and the code that each gets.

use std::fs;
use std::path::{Path, PathBuf};

use super::classes;
use super::cues::Plain;
use super::fill::Filling;
use super::types::{self, Kind};
use super::written::{self, Node, Place, Value};

/// A type of words, and whence it is filled.
pub struct Table {
    /// What its code is called.
    pub name: &'static str,
    /// The type, and the file that has it and all that it is made of.
    pub of: &'static str,
    pub types: &'static str,
    /// The file in the language's folder. Cues and observations come from all files of a folder.
    pub from: &'static str,
    /// What only authors and their tests ask for: the app doesn't carry it.
    pub authors_only: &'static [&'static str],
    /// What hands out all of a list: two tables of one type need two names.
    pub all: &'static str,
}

/// The words of the house first, then of each area, then of what reads and notices.
pub const TABLES: &[Table] = &[
    table("interface", "InterfaceWords", "src/shell/words/interface.rs", "interface.toml"),
    Table {
        // The page has these (tests/shell.rs writes them there), and the app shows what the page has.
        authors_only: &["section", "lines", "about", "helpline"],
        ..table("help", "HelpWords", "src/shell/words/help.rs", "help.toml")
    },
    table("line", "LineWords", "src/shell/words/line.rs", "line.toml"),
    table("settings", "SettingsWords", "src/shell/words/settings.rs", "settings.toml"),
    table("share", "ShareWords", "src/shell/words/share.rs", "share.toml"),
    table("frame", "FrameWords", "src/shell/words/frame.rs", "frame.toml"),
    table("slots", "SlotWords", "src/shell/words/slots.rs", "slots.toml"),
    table("listen", "ListenWords", "src/areas/listen/words.rs", "listen.toml"),
    table("heard", "HeardWords", "src/areas/listen/heard.rs", "heard.toml"),
    table("packs", "PacksWords", "src/packs/words.rs", "packs.toml"),
    table("given", "GivenWords", "src/areas/given/words.rs", "given.toml"),
    table("talk", "TalkWords", "src/areas/talk/words.rs", "talk.toml"),
    Table {
        // The app goes by place.
        authors_only: &[
            "appreciation.start.id",
            "end.step.id",
            "kind.id",
            "landed.answer.id",
            "mirror.step.id",
            "permission.ask.id",
            "prompts.prompt.id",
            "readiness.item.id",
            "room.line.id",
            "rules.listener.rule.id",
            "rules.speaker.rule.id",
        ],
        ..table("turns", "TurnsWords", "src/areas/turns/words.rs", "talk/turns.toml")
    },
    table("pause", "PauseWords", "src/areas/pause/words.rs", "pause.toml"),
    table("say", "SayWords", "src/areas/say/words.rs", "say.toml"),
    table("rehearse", "RehearseWords", "src/areas/rehearse/words.rs", "rehearse.toml"),
    table("four", "FourWords", "src/areas/four/words.rs", "four.toml"),
    table("script", "ScriptWords", "src/areas/script/words.rs", "script.toml"),
    table("ours", "OursWords", "src/areas/ours/words.rs", "ours.toml"),
    table("minutes", "MinutesWords", "src/areas/minutes/words.rs", "minutes.toml"),
    table("repair", "RepairWords", "src/areas/repair/words.rs", "repair.toml"),
    table("letters", "LettersWords", "src/areas/letters/words.rs", "letters.toml"),
    table("small", "SmallWords", "src/areas/small/words.rs", "small.toml"),
    table("exchange", "ExchangeWords", "src/areas/exchange/words.rs", "exchange.toml"),
    table("therapist", "TherapistWords", "src/areas/therapist/words.rs", "therapist.toml"),
    table("lint", "LintWords", "src/drills/words.rs", "lint.toml"),
    table("grammar", "Grammar", "src/text/grammar.rs", "grammar.toml"),
    table("feelings", "FeelingWords", "src/text/feelings.rs", "feelings.toml"),
    table("how", "HowWords", "src/ear/how.rs", "how.toml"),
    table("cues", "Cues", "src/ear/cues.rs", CUES),
    table("observations", "ObservationWords", "src/content/observation.rs", OBSERVATIONS),
    table("saying_cues", "SayingCues", "src/saying/cues.rs", SAYING_CUES),
    Table { all: "spoken", ..table("saying", "ObservationWords", "src/content/observation.rs", SAYING) },
];

/// Not files: made of all that stands in the folder of observations, of replies and of what somebody wants to say.
const CUES: &str = "observations/*/cues";
const OBSERVATIONS: &str = "observations";
const SAYING_CUES: &str = "saying/*/cues";
const SAYING: &str = "saying";

const fn table(name: &'static str, of: &'static str, types: &'static str, from: &'static str) -> Table {
    Table { name, of, types, from, authors_only: &[], all: "all" }
}

/// What one language has for every table, in their order, ready to be filled in.
pub struct Contents {
    tables: Vec<Node>,
    /// The ids of the observations.
    pub observations: Vec<String>,
    /// The names of the classes of words.
    classes: Vec<String>,
}

/// Reads the folder of a language. `home` is where the project stands.
///
/// # Errors
/// Sentences with file and line.
pub fn read(home: &Path, folder: &str) -> Result<Contents, String> {
    let shown = |file: &str| format!("{folder}/{file}");
    let read = |file: &str| written::read(&home.join(shown(file)), &shown(file));
    let plain = Plain::of(&read("grammar.toml")?);
    let (cues, observations) = read_observations(home, &shown(OBSERVATIONS), &plain)?;
    let (saying_cues, saying) = read_observations(home, &shown(SAYING), &plain)?;
    let observation_ids = match &cues.value {
        Value::Table(entries) => entries.iter().map(|(id, _)| id.clone()).collect(),
        _ => Vec::new(),
    };
    let (mut tables, mut classes) = (Vec::new(), Vec::new());
    for table in TABLES {
        let mut node = match table.from {
            CUES => with_cues(&cues),
            OBSERVATIONS => observations.clone(),
            SAYING_CUES => with_cues(&saying_cues),
            SAYING => without_examples(&saying),
            file => read(file)?,
        };
        if table.name == "grammar" {
            for part in ["clauses", "frames", "openings"] {
                node.get_mut(part).map_or(Ok(()), |lists| plain.write_out(lists))?;
            }
            if let Some(lists) = node.get_mut("classes") {
                classes = classes::write_out(lists)?;
            }
        }
        for path in table.authors_only {
            if !node.leave_out(&path.split('.').collect::<Vec<_>>()) {
                return Err(format!("{}: it has no `{path}`, which build/words/tables.rs leaves out", node.place));
            }
        }
        tables.push(node);
    }
    Ok(Contents { tables, observations: observation_ids, classes })
}

/// Only observations with cues have a type for them.
fn with_cues(cues: &Node) -> Node {
    let mut cues = cues.clone();
    if let Value::Table(entries) = &mut cues.value {
        entries.retain(|(_, node)| matches!(&node.value, Value::Table(lists) if !lists.is_empty()));
    }
    cues
}

/// No page shows an example of what is noticed in one's own saying: there it is for the authors' tests.
fn without_examples(said: &Node) -> Node {
    let mut said = said.clone();
    if let Value::List(observations) = &mut said.value {
        for example in observations.iter_mut().filter_map(|one| one.get_mut("example")) {
            example.value = Value::Text(String::new());
        }
    }
    said
}

/// The cues by observation, and the list of what a person reads about each.
fn read_observations(home: &Path, folder: &str, plain: &Plain) -> Result<(Node, Node), String> {
    let place = Place::whole(folder);
    let (mut cues, mut said): (Vec<(String, Node)>, Vec<Node>) = (Vec::new(), Vec::new());
    for path in toml_files(&home.join(folder)) {
        let family = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let file = written::read(&path, &format!("{folder}/{family}.toml"))?;
        let Value::Table(blocks) = file.value else { continue };
        for (id, mut block) in blocks {
            // Examples are for the authors' tests.
            block.take("fires");
            block.take("quiet");
            block.take("after");
            let none = Node { place: block.place.clone(), value: Value::Table(Vec::new()) };
            let mut lists = block.take("cues").unwrap_or(none);
            plain.write_out(&mut lists)?;
            if cues.iter().any(|(known, _)| *known == id) {
                return Err(format!("{}: [{id}] is there twice", block.place));
            }
            let named = |text: &str| Node { place: block.place.clone(), value: Value::Text(text.to_owned()) };
            let own = [("id".to_owned(), named(&id)), ("family".to_owned(), named(&family))];
            match &mut block.value {
                Value::Table(entries) => entries.extend(own),
                _ => return Err(format!("{}: [{id}] must be a table", block.place)),
            }
            cues.push((id, lists));
            said.push(block);
        }
    }
    cues.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok((Node { place: place.clone(), value: Value::Table(cues) }, Node { place, value: Value::List(said) }))
}

/// The code of one table in every language, and how many lists of phrases there are.
pub struct Made {
    pub code: Vec<(&'static str, String)>,
    pub most_lists: usize,
}

/// Fills every table in every language.
///
/// # Errors
/// All that is wrong, a sentence each.
pub fn fill(home: &Path, languages: &[(String, Contents)]) -> Result<Made, Vec<String>> {
    let mut problems = Vec::new();
    let mut lists = vec![0; languages.len()];
    let mut code = Vec::new();
    for (at, table) in TABLES.iter().enumerate() {
        let types = types::read(&home.join(table.types), table.types).map_err(|problem| vec![problem])?;
        let one = Kind::Record(table.of.to_owned());
        let is_list = matches!(table.from, OBSERVATIONS | SAYING);
        let (kind, of) =
            if is_list { (Kind::List(Box::new(one)), format!("&[{}]", table.of)) } else { (one, table.of.to_owned()) };
        let mut made = String::new();
        for ((language, contents), lists) in languages.iter().zip(&mut lists) {
            let filled = Filling::new(&types, lists, &mut problems).code(&kind, &contents.tables[at]);
            made.push_str(&format!("static {}: {of} = {filled};\n", constant(language)));
        }
        made.push_str(&format!("impl {} {{\n", table.of));
        made.push_str(&if is_list {
            choosing("/// What this language has of them.", table.all, "&'static [Self]", "", languages)
        } else {
            choosing("/// In this language.", "of", "&'static Self", "&", languages)
        });
        made.push_str("}\n");
        code.push((table.name, made));
    }
    let classes = languages.first().map(|(_, contents)| contents.classes.as_slice()).unwrap_or_default();
    for (language, _) in languages.iter().filter(|(_, contents)| contents.classes != classes) {
        problems.push(format!("the classes of {language} are not those of the first language"));
    }
    code.push(("classes", classes::code(classes)));
    if problems.is_empty() {
        Ok(Made { code, most_lists: lists.into_iter().max().unwrap_or(0) })
    } else {
        Err(problems)
    }
}

/// A function from a language to its static. A static stands in the function that hands it out and nowhere else, so
/// that a page in parts carries it where it is said.
fn choosing(doc: &str, name: &str, gives: &str, by: &str, languages: &[(String, Contents)]) -> String {
    let statics: Vec<String> = languages.iter().map(|(language, _)| format!("{by}{}", constant(language))).collect();
    let given = if statics.len() > 1 { "language" } else { "_" };
    let chosen = by_place("language.place", &statics);
    format!("    {doc}\n    pub fn {name}({given}: &crate::content::Language) -> {gives} {{ {chosen} }}\n")
}

/// The one of some values that a place asks for; the first for any other.
pub fn by_place(place: &str, values: &[String]) -> String {
    let others: String = values.iter().enumerate().skip(1).map(|(at, value)| format!("{at} => {value}, ")).collect();
    let first = values.first().cloned().unwrap_or_default();
    if others.is_empty() { first } else { format!("match {place} {{ {others}_ => {first} }}") }
}

/// What the static of a language is called: `EN`, `PT_BR`.
pub fn constant(language: &str) -> String {
    language.to_uppercase().replace('-', "_")
}

/// The TOML files of a folder, in one order.
pub fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    files.sort();
    files
}
