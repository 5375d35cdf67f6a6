//! What the page weighs and how quick it is: figures to compare before and after a change.

use crate::browsers::{self, Engine};
use crate::command::{announce, cargo, run};
use crate::{Failure, dist, setup};

/// Prints the weight, the cost of listening on this machine, and the waits in a slowed-down Chromium.
///
/// # Errors
/// When the page does not build, weighs too much, or cannot be measured.
pub fn run_all() -> Result<(), Failure> {
    let workshop = setup::for_building()?;
    browsers::prepare(&[Engine::Chromium])?;
    dist::build(&workshop)?;
    announce("listening to a reply, on this machine", "15 seconds; 1 minute the first time");
    run(cargo().args(["bench", "--quiet", "--locked", "--bench", "listen"]), "It says above why.")?;
    announce("the page in Chromium", "30 seconds");
    run(
        cargo().args(["run", "--quiet", "--locked", "--package", "hearback-browser", "--bin", "measure"]),
        "It says above why.",
    )
}
