//! Formatting and clippy, for the host and for wasm32, with warnings denied.

use crate::command::{announce, cargo, run};
use crate::setup::Workshop;
use crate::test::SCREENS;
use crate::{Failure, parts};

/// What the page is compiled with where it is published: in one piece for the single files, and in parts.
const PUBLISHED: [&str; 2] = ["web", parts::FEATURES];

/// What clippy reads for the host: all with the screens in it, and the core as it is without them. Each by the packages that
/// are tested together, so that what they want of libraries is compiled for both at once.
const HOST: [&[&str]; 3] = [
    &["--package", "hearback", "--lib"],
    &["--package", "hearback", "--package", "hearback-bare", "--all-targets", "--features", SCREENS],
    &["--package", "hearback-browser", "--package", "xtask", "--package", "hearback-reader", "--all-targets"],
];

/// # Errors
/// At the first that finds something.
pub fn all(workshop: &Workshop) -> Result<(), Failure> {
    announce("formatting", "2 seconds");
    run(cargo().args(["fmt", "--all", "--check"]), "Run: cargo fmt --all")?;
    let remedy = "Clippy says above what to change.";
    announce("clippy for the host: the core, the screens, the tools", "20 seconds; 2 minutes the first time");
    for words in HOST {
        let command = ["clippy", "--quiet", "--locked"].iter().chain(words).chain(&["--", "-D", "warnings"]);
        run(cargo().args(command), remedy)?;
    }
    announce("clippy for wasm32", "20 seconds; 1 minute the first time");
    for features in PUBLISHED {
        let mut command = workshop.route.clippy()?;
        command.args(["--quiet", "--lib", "--bins", "--features", features, "--locked"]);
        command.args(["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]);
        run(workshop.equip(&mut command, false)?, remedy)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finish::read;
    use crate::project_root;

    #[test]
    fn clippy_reads_every_package() {
        let manifest = read(&project_root().join("Cargo.toml")).expect("it is there");
        let members = manifest.split("members = [").nth(1).and_then(|rest| rest.split(']').next()).expect("members");
        let folders = members.split(',').map(|name| name.trim().trim_matches('"')).chain(["."]);
        for folder in folders {
            let manifest = read(&project_root().join(folder).join("Cargo.toml")).expect("a package is there");
            let package = manifest.split("\nname = \"").nth(1).or_else(|| manifest.split("name = \"").nth(1));
            let name = package.and_then(|rest| rest.split('"').next()).expect("it has a name");
            assert!(HOST.iter().any(|words| words.contains(&name) && words.contains(&"--all-targets")), "{name}");
        }
    }

    #[test]
    fn clippy_reads_what_trunk_compiles() {
        let page = read(&project_root().join("index.html")).expect("the page is there");
        let named = page.split("data-cargo-features=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(named, Some(PUBLISHED[0]));
    }

    /// Then the tests on the host go by the very words and drills that are published.
    #[test]
    fn the_build_makes_the_same_of_the_content_whatever_it_is_built_for() {
        let root = project_root();
        let mut files = crate::weight::files(&root.join("build")).expect("the build's code is there");
        files.push(root.join("build.rs"));
        for path in files {
            let code = read(&path).expect("it can be read");
            for told in ["CARGO_CFG_", "CARGO_FEATURE_", "\"TARGET\"", "\"PROFILE\"", "\"OPT_LEVEL\""] {
                assert!(!code.contains(told), "{} asks for {told}", path.display());
            }
        }
    }
}
