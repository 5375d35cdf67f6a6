//! Formatting and clippy, for the host and for wasm32, with warnings denied.

use crate::Failure;
use crate::command::{announce, cargo, run};
use crate::setup::Workshop;

/// # Errors
/// At the first that finds something.
pub fn all(workshop: &Workshop) -> Result<(), Failure> {
    announce("formatting", "2 seconds");
    run(cargo().args(["fmt", "--all", "--check"]), "Run: cargo fmt --all")?;
    let remedy = "Clippy says above what to change.";
    announce("clippy for the host: the core, then with the screens", "20 seconds; 2 minutes the first time");
    run(
        cargo().args(["clippy", "--quiet", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
        remedy,
    )?;
    let screens = ["clippy", "--quiet", "--all-targets", "--features", "ssr", "--locked", "--", "-D", "warnings"];
    run(cargo().args(screens), remedy)?;
    announce("clippy for wasm32", "20 seconds; 1 minute the first time");
    // In one piece, and in the parts that are published.
    for features in ["web", "split"] {
        let mut command = workshop.route.clippy()?;
        command.args(["--quiet", "--lib", "--bins", "--features", features, "--locked"]);
        command.args(["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]);
        run(workshop.equip(&mut command, false)?, remedy)?;
    }
    Ok(())
}
