//! The page as it is published: `dist/`.

use std::path::PathBuf;

use crate::command::{announce, run};
use crate::setup::Workshop;
use crate::weight::{self, Weighed};
use crate::{Failure, finish, packs, parts, project_root, reader, shorten};

/// Where the published page is built.
pub fn folder() -> PathBuf {
    project_root().join("dist")
}

/// Builds in release, finishes what Trunk leaves long, compresses, weighs, prints the table.
///
/// # Errors
/// When it does not compile, or weighs too much.
pub fn build(workshop: &Workshop) -> Result<Vec<Weighed>, Failure> {
    announce("building the page in release into dist/", "30 seconds; 2 minutes the first time");
    run(workshop.trunk(true)?.args(["build", "--release"]), "Trunk says above what is wrong.")?;
    shorten::imports(&folder())?;
    // Before the list of files is made: the worker keeps the packs too, and the single files carry them.
    packs::put(&folder())?;
    finish::single_files(&folder())?;
    parts::put(workshop, &folder())?;
    shorten::imports(&folder())?;
    reader::put(workshop, &folder())?;
    finish::folder(&folder())?;
    let weighed = weight::compress(&folder())?;
    println!("{}", weight::table(&weighed));
    tell_of_the_single_files()?;
    weight::judge(&weighed)?;
    Ok(weighed)
}

/// The size of the file that opens from a disk, with its checksum for whoever passes it on, and of the one for frames.
fn tell_of_the_single_files() -> Result<(), Failure> {
    for name in ["hearback.html", crate::single::FULL, "embed.html"] {
        let file = folder().join(name);
        let bytes = std::fs::metadata(&file).map_or(0, |about| about.len());
        println!("{name}: {:.1} KB, sha256 {}", bytes as f64 / 1024.0, finish::checksum(&file)?);
    }
    Ok(())
}

/// Builds unoptimised, neither compressed nor weighed: for trying a change, and for `test --as-built`.
///
/// # Errors
/// When it does not compile.
pub fn build_quickly(workshop: &Workshop) -> Result<(), Failure> {
    announce("building the page unoptimised into dist/", "15 seconds; 1 minute the first time");
    run(workshop.trunk(false)?.arg("build"), "Trunk says above what is wrong.")?;
    packs::put(&folder())?;
    // The single files would be several times over their limit: there are none.
    finish::worker(&folder())
}
