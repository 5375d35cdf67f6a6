//! Packages of Debian and its relatives, for machines where the ordinary way is closed and for the browsers.

use std::process::Command;
use std::sync::OnceLock;

use crate::Failure;
use crate::command::{announce, on_path, output_of, run};

/// Installs the packages: by itself as root, otherwise by naming the command to type.
///
/// # Errors
/// When there is no apt-get, when the person is not root, and when apt-get fails.
pub fn install(packages: &[&str], why: &str, usually: &str) -> Result<(), Failure> {
    let names = packages.join(" ");
    let by_hand = format!("sudo apt-get update && sudo apt-get install --yes --no-install-recommends {names}");
    if on_path("apt-get").is_none() {
        return Err(format!("{why}: this system has no apt-get, so install by hand what Debian calls: {names}."));
    }
    if output_of(Command::new("id").arg("-u")).as_deref() != Some("0") {
        return Err(format!("{why}. Installing needs root. Run this, then try again:\n    {by_hand}"));
    }
    announce(&format!("{why}: apt-get install {names}"), usually);
    refresh_lists();
    let arguments = ["install", "--yes", "--no-install-recommends", "-qq", "-o", "DPkg::Lock::Timeout=300"];
    run(
        Command::new("apt-get").args(arguments).args(packages).env("DEBIAN_FRONTEND", "noninteractive"),
        &format!("Look at what apt-get said above, then run: {by_hand}"),
    )
}

/// Once in a run is enough. A list that cannot be fetched is told, and the install is tried with the old one.
fn refresh_lists() {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.set(()).is_ok() {
        let outcome = run(
            Command::new("apt-get").args(["update", "-qq", "-o", "DPkg::Lock::Timeout=300"]),
            "Going on with the package lists this machine already has.",
        );
        if let Err(sentence) = outcome {
            eprintln!("{sentence}");
        }
    }
}
