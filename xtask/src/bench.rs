//! What the page weighs and how quick it is: figures to compare before and after a change.

use std::path::PathBuf;

use crate::browsers::{self, Engine};
use crate::command::{announce, cargo, run};
use crate::setup::Workshop;
use crate::{Failure, dist, project_root, setup, weight};

/// Prints the weight, the cost of listening on this machine, and the waits in a slowed-down Chromium.
///
/// # Errors
/// When the page does not build, weighs too much, or cannot be measured.
pub fn run_all() -> Result<(), Failure> {
    let workshop = setup::for_building()?;
    browsers::prepare(&[Engine::Chromium])?;
    dist::build(&workshop)?;
    build_bare(&workshop)?;
    announce("listening to a reply, on this machine", "15 seconds; 1 minute the first time");
    run(cargo().args(["bench", "--quiet", "--locked", "--bench", "listen"]), "It says above why.")?;
    announce("the page in Chromium", "30 seconds");
    run(
        cargo().args(["run", "--quiet", "--locked", "--package", "hearback-browser", "--bin", "measure"]),
        "It says above why.",
    )
}

/// Where the least a Yew page can be is built, for ours to stand beside.
pub fn bare_folder() -> PathBuf {
    project_root().join("target/bare")
}

fn build_bare(workshop: &Workshop) -> Result<(), Failure> {
    announce("building a bare Yew page to stand beside it", "10 seconds; 1 minute the first time");
    let mut build = workshop.trunk(true)?;
    build.current_dir(project_root().join("xtask/bare")).args(["build", "--release", "--public-url", "./", "--dist"]);
    run(build.arg(bare_folder()), "Trunk says above what is wrong.")?;
    weight::compress(&bare_folder()).map(drop)
}
