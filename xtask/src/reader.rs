//! The learned reader beside the page: a worker, its module with and without SIMD, and the weights.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{announce, cargo, run};
use crate::finish::{checksum, read, write};
use crate::naming::DIGITS;
use crate::parts::TARGET;
use crate::scripts::{Loaded, lighter};
use crate::setup::Workshop;
use crate::{Failure, html, parts, project_root, single};

/// How the names of its files begin.
pub const READER: &str = "reader-";
/// The weights as they are checked in.
const WEIGHTS: &str = "reader/reader.bin";
/// Their checksum, as `sha256sum` writes it.
const SUMS: &str = "reader/SHA256SUMS";
/// The line of the worker that the names are written into.
const FILES: &str = "const FILES = { plain: \"\", simd: \"\", weights: \"\" };";

/// Builds the worker, and puts it into a finished folder with the weights, named to the page.
///
/// # Errors
/// When it does not compile, or a tool fails.
pub fn put(workshop: &Workshop, folder: &Path) -> Result<(), Failure> {
    announce("building the learned reader", "10 seconds; 1 minute the first time");
    let root = project_root();
    let plain = build(workshop, "plain", "")?;
    let simd = build(workshop, "simd", "-Ctarget-feature=+simd128")?;
    let known = read(&root.join(SUMS))?;
    let weights = checksum(&root.join(WEIGHTS))?;
    if !known.starts_with(&weights) {
        return Err(format!("{WEIGHTS} is not the file that {SUMS} knows: its checksum is {weights}."));
    }
    let placed = |from: &Path, ending: &str| named(folder, from, ending);
    let names = [
        placed(&plain.join("reader_bg.wasm"), ".wasm")?,
        placed(&simd.join("reader_bg.wasm"), ".wasm")?,
        placed(&root.join(WEIGHTS), ".bin")?,
    ];
    let worker = read(&root.join("static/reader.js"))?;
    if !worker.contains(FILES) {
        return Err("static/reader.js no longer has the line that its files are written into.".into());
    }
    let [plain_wasm, simd_wasm, weights] = &names;
    let filled = format!("const FILES = {{ plain: \"{plain_wasm}\", simd: \"{simd_wasm}\", weights: \"{weights}\" }};");
    let script = |name: &str, worker: &str| {
        let (whole, made) = (read(&plain.join("reader.js"))? + worker, plain.join(name));
        write(&made, lighter(&whole, Loaded::Plain)?.as_bytes()).map(|()| made)
    };
    let inside = script("inside.js", &worker)?;
    single::full(folder, &[inside, plain.join("reader_bg.wasm"), simd.join("reader_bg.wasm"), root.join(WEIGHTS)])?;
    let made = script("worker.js", &worker.replace(FILES, &filled))?;
    let name = placed(&made, ".js")?;
    let page = folder.join("index.html");
    let changed = html::changed(&read(&page)?, "html", |element| {
        element.set_attribute("data-reader", &name).map_err(|reason| reason.to_string())
    })?;
    write(&page, changed.as_bytes())
}

/// Compiles, binds and optimises. The folder it answers holds `reader.js` and `reader_bg.wasm`.
fn build(workshop: &Workshop, name: &str, features: &str) -> Result<PathBuf, Failure> {
    let target = project_root().join("target/reader").join(name);
    let mut compile = cargo();
    compile.args(["build", "--quiet", "--locked", "--release", "--package", "hearback-reader", "--features", "worker"]);
    workshop.equip(compile.args(["--bin", "reader-worker", "--target", TARGET]), true)?;
    let route = compile.get_envs().find(|(name, _)| *name == "RUSTFLAGS").and_then(|(_, value)| value);
    let flags = [&route.unwrap_or_default().to_string_lossy(), features].join(" ");
    run(
        compile.env("CARGO_TARGET_DIR", &target).env("RUSTFLAGS", flags.trim()),
        "The compiler says above what is wrong.",
    )?;
    let bound = target.join("bound");
    let mut bind = workshop.program("wasm-bindgen")?;
    bind.args(["--target", "no-modules", "--no-typescript", "--out-name", "reader", "--out-dir"]).arg(&bound);
    bind.arg(target.join(TARGET).join("release/reader-worker.wasm"));
    run(&mut bind, "wasm-bindgen says above what is wrong.")?;
    let wasm = bound.join("reader_bg.wasm");
    let wanted: &[&str] = if features.is_empty() { &["-O3"] } else { &["-O3", "--enable-simd"] };
    parts::optimise(workshop, &wasm, wanted)?;
    Ok(bound)
}

/// Puts a file into the folder under a name by what is in it.
fn named(folder: &Path, from: &Path, ending: &str) -> Result<String, Failure> {
    let name = format!("{READER}{}{ending}", &checksum(from)?[..DIGITS]);
    fs::copy(from, folder.join(&name)).map_err(|reason| format!("Could not write {name}: {reason}."))?;
    Ok(name)
}
