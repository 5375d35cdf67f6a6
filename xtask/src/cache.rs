//! Where built tools are kept: by name and version, outside the checkout, so that a fresh clone compiles none again.

use std::env;
use std::path::PathBuf;

use crate::Failure;

/// `$HEARBACK_TOOLS`, else `$XDG_CACHE_HOME/hearback/tools`, else `~/.cache/hearback/tools`.
///
/// # Errors
/// When none of the three variables (`HOME` for the last) is set.
pub fn folder() -> Result<PathBuf, Failure> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("HEARBACK_TOOLS")
        .or_else(|| set("XDG_CACHE_HOME").map(|cache| cache.join("hearback/tools")))
        .or_else(|| set("HOME").or_else(|| set("USERPROFILE")).map(|home| home.join(".cache/hearback/tools")))
        .ok_or_else(|| "There is no place to keep tools: set HEARBACK_TOOLS to a folder you can write to.".into())
}

/// The folder of one tool in one version. It need not exist yet.
///
/// # Errors
/// As [`folder`].
pub fn place(name: &str, version: &str) -> Result<PathBuf, Failure> {
    Ok(folder()?.join(format!("{name}-{version}")))
}

/// The folder with the programs `cargo install --root` puts there.
///
/// # Errors
/// As [`folder`].
pub fn programs(name: &str, version: &str) -> Result<PathBuf, Failure> {
    Ok(place(name, version)?.join("bin"))
}

/// The folder with the programs an npm package brings.
///
/// # Errors
/// As [`folder`].
pub fn node_programs(name: &str, version: &str) -> Result<PathBuf, Failure> {
    Ok(place(name, version)?.join("node_modules/.bin"))
}

/// axe-core, one script, ready to be run in a page.
///
/// # Errors
/// As [`folder`].
pub fn axe_script() -> Result<PathBuf, Failure> {
    Ok(place("axe-core", crate::versions::AXE)?.join("node_modules/axe-core/axe.min.js"))
}
