//! The first page taken apart: what is not needed at once travels as files of its own, which the app fetches when they
//! are wanted. Trunk has no step for it, so the app is built here once more, with the feature `split`, and takes the place
//! of the one that Trunk built in one piece.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{announce, cargo, run};
use crate::finish::{checksum, read, write};
use crate::naming::DIGITS;
use crate::setup::Workshop;
use crate::{Failure, html, project_root};

/// What the page's code is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// What the app is compiled with to be taken apart.
pub const FEATURES: &str = "split";
/// How files of parts begin. What comes after is the part's name, or a number where several share it.
pub const PART: &str = "part-";
/// Shorter ones than this that several parts share are one file, one after the other: a request for each, and what every
/// wasm file begins with, would be longer than what is in them. Bytes.
const SMALL: usize = 2048;
/// Stands for that file's name until it has one.
const SMALL_ONES: &str = "part-chunks.wasm";
/// How all of them are fetched. Not every host names wasm as wasm, and an answer that is an error page is no part. A server
/// may never answer: the app asks for it once more (`hearback-anew`), and whichever answer comes first is taken; not from
/// the browser's own store, which would wait for the first.
const BRING: &str = "
const bring = (name) => new Promise((done, failed) => {
    const ask = (how) => fetch(new URL(name, import.meta.url), how).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
        return answer.arrayBuffer();
    }).then(done, failed).then(() => removeEventListener(\"hearback-anew\", anew));
    const anew = () => ask({ cache: \"reload\" });
    addEventListener(\"hearback-anew\", anew);
    ask();
});
let small;
const bringSmall = (from, to) => {
    small ??= bring(\"./part-chunks.wasm\").catch((reason) => { small = undefined; throw reason; });
    return small.then((bytes) => bytes.slice(from, to));
};
";

/// Builds the app in parts, and puts them into a folder that Trunk built.
///
/// # Errors
/// When it does not compile, a tool fails, or what it makes has a new shape.
pub fn put(workshop: &Workshop, folder: &Path) -> Result<(), Failure> {
    announce("building the first page once more, in parts", "20 seconds; 1 minute the first time");
    let made = build(workshop)?;
    let page = read(&folder.join("index.html"))?;
    let place = |name: &str| {
        let named = html::attribute(&page, "script", name)?;
        let named = named.ok_or_else(|| format!("index.html no longer says {name}."))?;
        Ok::<_, Failure>(folder.join(html::beside(&named)))
    };
    let (module, wasm) = (place("data-js")?, place("data-wasm")?);
    let loaders = read(&made.join("__wasm_split.js"))?;
    let mut text = joined(&read(&made.join("bound/hearback.js"))?, &loaders)?;
    let mut ask = |name: &str, instead: &str| {
        let old = format!("fetch(new URL(\"./{name}.wasm\", import.meta.url))");
        let once = text.matches(&old).count() == 1;
        text = text.replace(&old, instead);
        once.then_some(())
            .ok_or_else(|| format!("The module does not ask for {name} once: parts.rs must learn its new shape."))
    };
    let mut small = Vec::new();
    for path in wasm_files(&made)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut bytes = fs::read(&path).map_err(|reason| format!("Could not read {}: {reason}.", path.display()))?;
        if name.starts_with("chunk_") && bytes.len() < SMALL {
            ask(&name, &format!("bringSmall({}, {})", small.len(), small.len() + bytes.len()))?;
            small.append(&mut bytes);
            continue;
        }
        let called = match name.strip_prefix("chunk_") {
            Some(number) => format!("chunk-{number}{}", shared_by(&loaders, &name)),
            None => short(&name),
        };
        let new = format!("{PART}{called}-{}.wasm", &checksum(&path)?[..DIGITS]);
        ask(&name, &format!("bring(\"./{new}\")"))?;
        copy(&path, &folder.join(&new))?;
    }
    let together = made.join("chunks");
    write(&together, &small)?;
    let new = format!("{PART}chunks-{}.wasm", &checksum(&together)?[..DIGITS]);
    copy(&together, &folder.join(&new))?;
    text = text.replace(SMALL_ONES, &new);
    write(&module, text.as_bytes())?;
    copy(&made.join("bound/hearback_bg.wasm"), &wasm)
}

/// The parts that share a file, as the loaders say it above the file's own: `-ear-therapist`.
fn shared_by(loaders: &str, name: &str) -> String {
    let above = loaders.split(&format!("const __{name} =")).next().unwrap_or_default().trim_end();
    let parts = above.strip_suffix("*/").and_then(|above| above.rsplit_once("/*"));
    parts.map(|(_, parts)| parts.split(',').map(|part| format!("-{}", part.trim())).collect()).unwrap_or_default()
}

/// `split_ear` is the part's own code, `chunk_2` what several share.
fn short(name: &str) -> String {
    name.trim_start_matches("split_")
        .trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '_')
        .replace('_', "-")
}

/// Compiles, takes apart, binds and optimises. The folder it answers holds the parts, and the rest in `bound`.
fn build(workshop: &Workshop) -> Result<PathBuf, Failure> {
    let mut compile = cargo();
    compile.args(["rustc", "--quiet", "--locked", "--release", "--bin", "hearback", "--target", TARGET]);
    compile.args(["--no-default-features", "--features", FEATURES, "--", "-Clink-args=--emit-relocs"]);
    run(workshop.equip(&mut compile, true)?, "The compiler says above what is wrong.")?;
    let root = project_root();
    let made = root.join("target/parts");
    fs::remove_dir_all(&made).ok();
    fs::create_dir_all(&made).map_err(|reason| format!("{} cannot be made: {reason}.", made.display()))?;
    let whole = root.join("target/web").join(TARGET).join("release/hearback.wasm");
    let mut split = workshop.program("wasm-split-cli")?;
    run(split.arg(&whole).arg(&made), "wasm-split-cli says above what is wrong.")?;
    let mut bind = workshop.program("wasm-bindgen")?;
    // The tables and functions that parts ask for stay named.
    bind.args(["--keep-lld-exports", "--target", "web", "--no-typescript", "--out-name", "hearback", "--out-dir"]);
    run(bind.arg(made.join("bound")).arg(made.join("main.wasm")), "wasm-bindgen says above what is wrong.")?;
    fs::remove_file(made.join("main.wasm")).ok();
    for path in wasm_files(&made)?.into_iter().chain([made.join("bound/hearback_bg.wasm")]) {
        optimise(workshop, &path, &["-O1"])?;
    }
    Ok(made)
}

/// Optimises a module in its place, with what `index.html` says of every module, and what this one wants besides.
///
/// # Errors
/// When `index.html` says nothing of it, or the tool fails.
pub fn optimise(workshop: &Workshop, wasm: &Path, wanted: &[&str]) -> Result<(), Failure> {
    let page = read(&project_root().join("index.html"))?;
    let settings = html::attribute(&page, "link[data-bin]", "data-wasm-opt-params")?;
    let settings = settings.ok_or("index.html no longer sets wasm-opt.")?;
    let mut optimise = workshop.program("wasm-opt")?;
    optimise.args(wanted).args(settings.split_whitespace()).arg(wasm).arg("-o").arg(wasm);
    run(&mut optimise, "wasm-opt says above what is wrong.")
}

fn wasm_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|reason| format!("Could not read {}: {reason}.", folder.display()))?;
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| path.extension().is_some_and(|ending| ending == "wasm"));
    found.sort();
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::copy(from, to).map(drop).map_err(|reason| format!("Could not write {}: {reason}.", to.display()))
}

/// wasm-bindgen's module with the loaders of the parts inside. As modules of their own the two would ask for each other
/// by name, and neither could be named by what is in it.
fn joined(module: &str, loaders: &str) -> Result<String, Failure> {
    const FETCHED: &str = "WebAssembly.instantiateStreaming(src, imports)";
    const READ: &str = "src.then((bytes) => WebAssembly.instantiate(bytes, imports))";
    let shape = |what: &str| format!("{what} has a new shape: parts.rs must learn it.");
    let (mut rest, mut names) = (String::new(), Vec::new());
    for line in loaders.lines() {
        if line.starts_with("import ") {
            continue;
        }
        if let Some(kept) = line.strip_prefix("export ") {
            let name = kept.strip_prefix("const ").and_then(|kept| kept.split(' ').next());
            names.push(name.ok_or_else(|| shape("__wasm_split.js"))?);
            rest.push_str(kept);
        } else {
            rest.push_str(line);
        }
        rest.push('\n');
    }
    // The app says on the page what could not be had; and a page that is left in the middle of it did nothing wrong.
    const TOLD: &str = "console.error(e);";
    if names.is_empty() || !rest.contains(FETCHED) || !rest.contains(TOLD) {
        return Err(shape("__wasm_split.js"));
    }
    let rest = rest.replace(FETCHED, READ).replace(TOLD, "");
    let mut made = String::new();
    let mut asked = Vec::new();
    for line in module.lines() {
        let import = line.strip_prefix("import * as ").filter(|line| line.contains("__wasm_split.js"));
        match import.and_then(|line| line.split(' ').next()) {
            Some(name) => asked.push(name),
            None => {
                made.push_str(line);
                made.push('\n');
            }
        }
    }
    if asked.is_empty() || made.contains("\nimport ") || made.starts_with("import ") {
        return Err(shape("wasm-bindgen's module"));
    }
    let mut head = BRING.to_owned() + &rest;
    // They are all the same module.
    let mut same = format!("{{ {} }}", names.join(", "));
    for name in asked {
        head.push_str(&format!("const {name} = {same};\n"));
        same = name.to_owned();
    }
    // Before the exports, which end the module.
    Ok(head + &made)
}
