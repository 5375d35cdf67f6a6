//! Turns the content TOML into what the app compiles in, so that no TOML parser ships.
//!
//! Words and grammar become Rust statics whose types are read off the English files: a rule that asks
//! for a cue nobody wrote does not compile, and another language that lacks one fails here by name.
//! Drills become one compact JSON text, because packs from elsewhere are read by the same reader.
//! Examples (`fires`, `quiet`, near misses) stay out: only tests need them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use toml::{Table, Value};

// Cues are written as people type and compared as the reader reads: both write contractions out the same way.
#[path = "src/text/contraction.rs"]
mod contraction;
// The deck for talking is a file of its own: the same code names it here and puts it beside the page.
#[path = "build/pack.rs"]
mod pack;
#[path = "build/relations.rs"]
mod relations;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    println!("cargo:rerun-if-changed=src/content");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/feedback/relations.toml");
    let home = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let root = home.join("src/content");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let english = read_language(&root.join("en"))?;
    let shapes = table_shapes(&english.words);
    let notes: Vec<String> =
        english.words.get("cues").and_then(Value::as_table).into_iter().flat_map(Table::keys).cloned().collect();
    fs::write(out.join("relations.rs"), relations::code(&home.join("src/feedback/relations.toml"), &notes)?)?;
    let mut code = String::new();
    let mut most_lists = 0;
    write_words_type(&shapes, &mut code);
    for folder in language_folders(&root)? {
        let language = read_language(&root.join(&folder))?;
        let name = folder.to_uppercase().replace('-', "_");
        let mut made = Written::default();
        for (table, shape) in shapes.iter().filter(|(table, _)| *table != APART) {
            made.code.push_str(&format!("{table}: &"));
            made.value(shape, language.words.get(table), &format!("{folder}.{table}"));
            made.code.push_str(", ");
        }
        let mut apart = Written::default();
        if let Some(shape) = shapes.get(APART) {
            apart.value(shape, language.words.get(APART), &format!("{folder}.{APART}"));
        }
        made.problems.append(&mut apart.problems);
        writeln!(code, "pub static {name}_THERAPIST: {} = {};", type_of_apart(&shapes), apart.code)?;
        if !made.problems.is_empty() {
            return Err(format!("content/{folder} lacks: {}", made.problems.join(", ")).into());
        }
        most_lists = most_lists.max(made.lists);
        writeln!(code, "pub static {name}_WORDS: Words = Words {{ {} }};", made.code)?;
        writeln!(code, "pub static {name}_OBSERVATIONS: &[ObservationWords] = &[{}];", language.observation_list)?;
        let drills = format!("drills_{folder}.json");
        fs::write(out.join(&drills), serde_json::to_string(&language.drills)?)?;
        let deck = pack::talk(&root.join(&folder), &folder)?;
        fs::write(out.join(&deck.name), &deck.json)?;
        writeln!(code, "pub const {name}_TALK: &str = {:?};", deck.name)?;
        writeln!(code, "/// What the deck holds, for tests: in the page it is a file of its own.")?;
        writeln!(code, "#[cfg(not(target_arch = \"wasm32\"))]")?;
        writeln!(
            code,
            "pub static {name}_TALK_DECK: &str = include_str!(concat!(env!(\"OUT_DIR\"), {:?}));",
            format!("/{}", deck.name)
        )?;
        writeln!(code, "pub static {name}_DRILLS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/{drills}\"));")?;
    }
    writeln!(code, "/// How many lists of phrases a language has at most.\npub const LISTS: usize = {most_lists};")?;
    fs::write(out.join("content.rs"), code)?;
    Ok(())
}

/// Tables that are mostly long lists of phrases. Each list travels as one text: a static list costs eight bytes a
/// phrase that do not compress, which came to 28 KB brotli of the page.
const WORD_LISTS: [&str; 3] = ["grammar", "feelings", "cues"];

/// Words that only the page with packs has. They are a static of their own, so that the first page carries none of it.
const APART: &str = "therapist";

fn type_of_apart(shapes: &BTreeMap<String, Shape>) -> String {
    shapes.get(APART).map_or_else(String::new, type_name)
}

fn table_shapes(words: &Table) -> BTreeMap<String, Shape> {
    let shape = |(key, value): (&String, &Value)| {
        let shape = shape_of(value, &format!("Words{}", camel(key)));
        (key.clone(), if WORD_LISTS.contains(&key.as_str()) { with_phrases(shape) } else { shape })
    };
    words.iter().map(shape).collect()
}

/// The shape where lists of texts are lists of phrases.
fn with_phrases(shape: Shape) -> Shape {
    match shape {
        Shape::List(None) => Shape::Phrases,
        Shape::List(Some(item)) if matches!(*item, Shape::Text) => Shape::Phrases,
        Shape::List(Some(item)) => Shape::List(Some(Box::new(with_phrases(*item)))),
        Shape::Record(name, fields) => {
            Shape::Record(name, fields.into_iter().map(|(key, field)| (key, with_phrases(field))).collect())
        }
        plain => plain,
    }
}

fn write_words_type(shapes: &BTreeMap<String, Shape>, code: &mut String) {
    let mut fields = String::new();
    for (table, shape) in shapes {
        write_types(shape, code);
        if table == APART {
            continue;
        }
        fields.push_str(&format!("    pub {table}: &'static {},\n", type_name(shape)));
    }
    code.push_str(&format!("#[derive(Debug)]\npub struct Words {{\n{fields}}}\n"));
}

struct Language {
    words: Table,
    observation_list: String,
    drills: Vec<Value>,
}

/// Takes out the names that only authors need: the app goes by place, but for the two lists it asks by name.
fn leave_names_out(value: &mut Value, list: &str) {
    match value {
        Value::Table(table) => {
            if !["time", "answer"].contains(&list) {
                table.remove("id");
            }
            table.iter_mut().for_each(|(key, inside)| leave_names_out(inside, key));
        }
        Value::Array(all) => all.iter_mut().for_each(|inside| leave_names_out(inside, list)),
        _ => {}
    }
}

fn language_folders(root: &Path) -> Result<Vec<String>, Failure> {
    let mut folders: Vec<String> = fs::read_dir(root)?
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    folders.sort();
    Ok(folders)
}

/// What stands in `index.html` and its scripts, and what only authors and tests ask for: the app doesn't carry it again.
const OF_THE_SHELL: [&[&str]; 8] = [
    &["interface", "leave"],
    &["interface", "shell"],
    &["interface", "app", "skip"],
    &["help", "helpline", "country"],
    &["help", "helpline", "methods"],
    &["help", "helpline", "region"],
    &["help", "helpline", "review_by"],
    &["help", "helpline", "source_url"],
];

/// Takes out what stands at a path, in every entry of a list on the way.
fn leave_out(table: &mut Table, path: &[&str]) {
    match path {
        [] => {}
        [last] => drop(table.remove(*last)),
        [first, rest @ ..] => match table.get_mut(*first) {
            Some(Value::Table(inside)) => leave_out(inside, rest),
            Some(Value::Array(entries)) => {
                entries.iter_mut().filter_map(Value::as_table_mut).for_each(|entry| leave_out(entry, rest));
            }
            _ => {}
        },
    }
}

fn is_for_the_page() -> bool {
    env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32")
}

/// What authors and their tests ask of a drill, and nobody who practises: how it is told apart, and how its points and
/// needs are called. Names by place are 2 KB brotli less than names.
fn shorten(drill: &mut Table) {
    for (key, value) in [("tendency", "secure".into()), ("about", "shared".into()), ("heat", Value::Integer(0))] {
        drill.insert(key.into(), value);
    }
    for list in ["points", "needs"] {
        let entries = drill.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
        for (place, entry) in entries.filter_map(Value::as_table_mut).enumerate() {
            entry.insert("id".into(), place.to_string().into());
        }
    }
}

fn read_language(folder: &Path) -> Result<Language, Failure> {
    let mut words = Table::new();
    for name in ["interface", "grammar", "feelings", "help", "pause", "talk", "therapist"] {
        words.insert(name.into(), Value::Table(read_toml(&folder.join(format!("{name}.toml")))?));
    }
    let mut turns = Value::Table(read_toml(&folder.join("talk/turns.toml"))?);
    leave_names_out(&mut turns, "");
    words.insert("turns".into(), turns);
    if is_for_the_page() {
        for path in OF_THE_SHELL {
            leave_out(&mut words, path);
        }
    }
    let plain = Plain::of(&words);
    if let Some(Value::Table(grammar)) = words.get_mut("grammar") {
        for part in ["clauses", "frames"] {
            if let Some(lists) = grammar.get_mut(part) {
                plain.write_out(lists)?;
            }
        }
    }
    let mut observations = Table::new();
    let mut observation_list = String::new();
    for file in toml_files(&folder.join("observations"))? {
        let family = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        for (id, block) in read_toml(&file)? {
            let Value::Table(mut block) = block else {
                return Err(format!("{}: [{id}] must be a table", file.display()).into());
            };
            block.remove("fires");
            block.remove("quiet");
            let text = |key: &str| block.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            write!(
                observation_list,
                "ObservationWords {{ id: {id:?}, family: {family:?}, title: {:?}, why: {:?}, r#try: {:?} }}, ",
                text("title"),
                text("why"),
                text("try"),
            )?;
            // Only cues become fields: the sentences are already in the list.
            let mut cues = block.remove("cues").unwrap_or(Value::Table(Table::new()));
            plain.write_out(&mut cues).map_err(|problem| format!("{}: [{id}] {problem}", file.display()))?;
            if observations.insert(id.clone(), cues).is_some() {
                return Err(format!("{}: [{id}] is there twice", file.display()).into());
            }
        }
    }
    words.insert("cues".into(), Value::Table(observations));
    let mut drills = Vec::new();
    for file in toml_files(&folder.join("drills"))? {
        let mut table = read_toml(&file)?;
        if let Some(Value::Array(blocks)) = table.remove("drill") {
            drills.extend(blocks.into_iter().map(|mut block| {
                if let Value::Table(table) = &mut block {
                    table.remove("near_miss");
                    if is_for_the_page() {
                        shorten(table);
                    }
                }
                block
            }));
        }
    }
    Ok(Language { words, observation_list, drills })
}

/// How a language writes out what it runs together.
struct Plain {
    short: String,
    endings: String,
    is_after: String,
}

impl Plain {
    fn of(words: &Table) -> Self {
        let list = |key: &str| {
            let items = words.get("grammar").and_then(|grammar| grammar.get(key)).and_then(Value::as_array);
            items.into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
        };
        Self { short: list("short"), endings: list("endings"), is_after: list("is_after") }
    }

    /// Writes out the contractions of every cue in a table of lists. What any order says equally is put in one order:
    /// like beside like, the lists are a kilobyte lighter.
    fn write_out(&self, lists: &mut Value) -> Result<(), Failure> {
        match lists {
            Value::String(cue) => *cue = self.cue(cue)?,
            Value::Array(items) => {
                items.iter_mut().try_for_each(|item| self.write_out(item))?;
                items.sort_by(|one, other| one.as_str().cmp(&other.as_str()));
                items.dedup();
            }
            Value::Table(table) => table.iter_mut().try_for_each(|(_, value)| self.write_out(value))?,
            _ => {}
        }
        Ok(())
    }

    fn cue(&self, cue: &str) -> Result<String, Failure> {
        let contractions =
            contraction::Contractions { short: &self.short, endings: &self.endings, is_after: &self.is_after };
        let mut parts = Vec::new();
        for part in cue.to_lowercase().replace('\u{2019}', "'").split_whitespace() {
            let word = part.trim_start_matches('^').trim_end_matches('$');
            let mut options: Vec<String> = Vec::new();
            for option in word.split('/') {
                let plain = option.trim_end_matches('~');
                let is_word = plain.chars().all(|letter| letter.is_alphanumeric() || letter == '\'');
                let said = if is_word { contractions.expand(plain).join(" ") } else { plain.to_owned() };
                if said.contains(' ') && word.contains('/') {
                    return Err(format!("cue \u{201c}{cue}\u{201d} has a contraction between slashes").into());
                }
                options.push(if word.contains('/') { option.to_owned() } else { option.replacen(plain, &said, 1) });
            }
            options.sort();
            options.dedup();
            parts.push(part.replacen(word, &options.join("/"), 1));
        }
        Ok(parts.join(" "))
    }
}

fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    files.sort();
    Ok(files)
}

fn read_toml(path: &Path) -> Result<Table, Failure> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.parse::<Table>().map_err(|error| format!("{}: {error}", path.display()))?)
}

/// The Rust type a TOML value asks for.
#[derive(Clone)]
enum Shape {
    Text,
    Number,
    Flag,
    List(Option<Box<Shape>>),
    /// A list of texts that travels as one.
    Phrases,
    Record(String, BTreeMap<String, Shape>),
}

fn shape_of(value: &Value, name: &str) -> Shape {
    match value {
        Value::Integer(_) => Shape::Number,
        Value::Boolean(_) => Shape::Flag,
        Value::Array(items) => {
            let merged = items.iter().map(|item| shape_of(item, name)).reduce(merge);
            Shape::List(merged.map(Box::new))
        }
        Value::Table(table) => Shape::Record(
            name.to_owned(),
            table.iter().map(|(key, value)| (key.clone(), shape_of(value, &format!("{name}{}", camel(key))))).collect(),
        ),
        _ => Shape::Text,
    }
}

fn merge(left: Shape, right: Shape) -> Shape {
    match (left, right) {
        (Shape::Record(name, mut fields), Shape::Record(_, more)) => {
            for (key, shape) in more {
                let merged = match fields.remove(&key) {
                    Some(known) => merge(known, shape),
                    None => shape,
                };
                fields.insert(key, merged);
            }
            Shape::Record(name, fields)
        }
        (Shape::List(None), list @ Shape::List(_)) => list,
        (Shape::List(Some(a)), Shape::List(Some(b))) => Shape::List(Some(Box::new(merge(*a, *b)))),
        (left, _) => left,
    }
}

fn write_types(shape: &Shape, code: &mut String) {
    match shape {
        Shape::List(Some(item)) => write_types(item, code),
        Shape::Record(name, fields) => {
            let mut body = String::new();
            for (key, field) in fields {
                write_types(field, code);
                body.push_str(&format!("    pub {}: {},\n", field_name(key), type_name(field)));
            }
            code.push_str(&format!("#[derive(Debug)]\npub struct {name} {{\n{body}}}\n"));
        }
        _ => {}
    }
}

fn type_name(shape: &Shape) -> String {
    match shape {
        Shape::Text => "&'static str".into(),
        Shape::Number => "i64".into(),
        Shape::Flag => "bool".into(),
        Shape::List(None) => "&'static [&'static str]".into(),
        Shape::List(Some(item)) => format!("&'static [{}]", type_name(item)),
        Shape::Phrases => "List".into(),
        Shape::Record(name, _) => name.clone(),
    }
}

/// Rust code for values, with what is wrong with them.
#[derive(Default)]
struct Written {
    code: String,
    problems: Vec<String>,
    /// How many lists of phrases there are so far.
    lists: usize,
}

impl Written {
    fn value(&mut self, shape: &Shape, value: Option<&Value>, path: &str) {
        let plain = match (shape, value) {
            (Shape::Text, Some(Value::String(text))) => format!("{text:?}"),
            (Shape::Text, Some(Value::Datetime(date))) => format!("{:?}", date.to_string()),
            (Shape::Number, Some(Value::Integer(number))) => number.to_string(),
            (Shape::Flag, Some(Value::Boolean(flag))) => flag.to_string(),
            (Shape::Phrases, Some(Value::Array(items))) => {
                let phrases: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                let place = self.lists;
                self.lists += 1;
                format!("List {{ place: {place}, lines: {:?} }}", phrases.join("\n"))
            }
            (Shape::List(item), Some(Value::Array(items))) => {
                return self.list(item.as_deref().unwrap_or(&Shape::Text), items, path);
            }
            (Shape::Record(name, fields), Some(Value::Table(table))) => return self.record(name, fields, table, path),
            _ => {
                self.problems.push(path.to_owned());
                return;
            }
        };
        self.code.push_str(&plain);
    }

    fn list(&mut self, item_shape: &Shape, items: &[Value], path: &str) {
        self.code.push_str("&[");
        for (index, item) in items.iter().enumerate() {
            self.value(item_shape, Some(item), &format!("{path}[{index}]"));
            self.code.push_str(", ");
        }
        self.code.push(']');
    }

    fn record(&mut self, name: &str, fields: &BTreeMap<String, Shape>, table: &Table, path: &str) {
        let in_list = path.ends_with(']');
        self.code.push_str(&format!("{name} {{ "));
        for (key, field) in fields {
            self.code.push_str(&format!("{}: ", field_name(key)));
            match table.get(key) {
                // Fields that only some entries of a list have are empty in the others.
                None if in_list => self.code.push_str(empty(field)),
                found => self.value(field, found, &format!("{path}.{key}")),
            }
            self.code.push_str(", ");
        }
        self.code.push('}');
    }
}

fn empty(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "\"\"",
        Shape::Number => "0",
        Shape::Flag => "false",
        Shape::Phrases => "List::EMPTY",
        Shape::List(_) | Shape::Record(..) => "&[]",
    }
}

fn field_name(key: &str) -> String {
    let name = key.replace('-', "_");
    match name.as_str() {
        "try" | "type" | "move" | "for" | "in" | "as" | "if" | "else" | "where" | "use" | "ref" | "loop" | "match" => {
            format!("r#{name}")
        }
        _ => name,
    }
}

fn camel(key: &str) -> String {
    key.split(['-', '_'])
        .map(|part| {
            part.chars()
                .next()
                .map(|first| first.to_uppercase().collect::<String>() + &part[first.len_utf8()..])
                .unwrap_or_default()
        })
        .collect()
}
