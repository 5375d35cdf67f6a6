//! Everything the build needs, brought once and kept.

use std::ffi::OsString;
use std::net::{TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use crate::command::{announce, on_path, output_of, run};
use crate::toolchain::{self, Route};
use crate::{Failure, cache, versions};

/// A machine that can build the page.
#[derive(Debug)]
pub struct Workshop {
    pub route: Route,
    /// Folders that go before the path, for tools that are kept in the cache.
    programs: Vec<PathBuf>,
}

/// Finds or brings: a compiler for wasm32, trunk, wasm-bindgen, wasm-opt.
///
/// # Errors
/// When one of them is missing and cannot be brought: which, why, and the remedy.
pub fn for_building() -> Result<Workshop, Failure> {
    let mut programs = Vec::new();
    let route = toolchain::prepare()?;
    programs.extend(trunk()?);
    programs.extend(wasm_bindgen()?);
    programs.extend(wasm_opt()?);
    programs.push(wasm_split()?);
    Ok(Workshop { route, programs })
}

impl Workshop {
    /// Gives a command this workshop's compiler and tools. What is built for the page has its own target folder, so
    /// that it neither waits for nor undoes what is built for the host, which may come from another compiler.
    ///
    /// # Errors
    /// When the path cannot be put together.
    pub fn equip<'a>(&self, command: &'a mut Command, release: bool) -> Result<&'a mut Command, Failure> {
        let before = env::var_os("PATH").unwrap_or_default();
        let path: OsString = env::join_paths(self.programs.iter().cloned().chain(env::split_paths(&before)))
            .map_err(|reason| format!("A folder in PATH cannot be used: {reason}. Take it out of PATH."))?;
        command
            .env("PATH", path)
            .env("CARGO_TARGET_DIR", crate::project_root().join("target/web"))
            .envs(self.route.environment(release));
        Ok(command)
    }

    /// One of the tools by itself: from the workshop or the path, or where Trunk keeps what it brought.
    ///
    /// # Errors
    /// When it is nowhere.
    pub fn program(&self, name: &str) -> Result<Command, Failure> {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        let kept = self.programs.iter().map(|folder| folder.join(&file));
        let brought = trunk_caches().into_iter().flat_map(|folder| {
            let bindgen = folder.join(format!("wasm-bindgen-{}", versions::WASM_BINDGEN)).join(&file);
            let opt = folder.join(format!("wasm-opt-version_{}/bin", versions::wasm_opt_number())).join(&file);
            [bindgen, opt]
        });
        let found = kept.chain(brought).find(|path| path.is_file()).or_else(|| on_path(name));
        found.map(Command::new).ok_or_else(|| format!("{name} is nowhere. Run `cargo xtask setup`."))
    }

    /// Trunk, in the project's folder, for what is published or for working on it.
    ///
    /// # Errors
    /// When the path cannot be put together.
    pub fn trunk(&self, release: bool) -> Result<Command, Failure> {
        let mut command = Command::new("trunk");
        // Trunk reads NO_COLOR as true or false and stops at the customary "1".
        command
            .current_dir(crate::project_root())
            .env_remove("NO_COLOR")
            .env("RUST_BACKTRACE", "0")
            .arg("--skip-version-check");
        self.equip(&mut command, release)?;
        Ok(command)
    }
}

fn trunk() -> Result<Option<PathBuf>, Failure> {
    cargo_tool("trunk", "trunk", versions::TRUNK, true, "3 to 8 minutes, once")
}

fn wasm_bindgen() -> Result<Option<PathBuf>, Failure> {
    if trunk_can_bring("wasm-bindgen", versions::WASM_BINDGEN)? {
        return Ok(None);
    }
    // Its own lock file names a crate that was withdrawn, so cargo chooses the dependencies.
    cargo_tool("wasm-bindgen-cli", "wasm-bindgen", versions::WASM_BINDGEN, false, "2 minutes, once")
}

/// It tells no version, so one on the path is not asked.
fn wasm_split() -> Result<PathBuf, Failure> {
    const PACKAGE: &str = "wasm_split_cli_support";
    let features = ["--features", "build-binary"];
    let folder = cargo_tool_with(PACKAGE, "wasm-split-cli", versions::WASM_SPLIT, true, &features, "3 minutes, once")?;
    folder.ok_or_else(|| format!("{PACKAGE} is not in its place. Run `cargo xtask setup` again."))
}

fn wasm_opt() -> Result<Option<PathBuf>, Failure> {
    let number = versions::wasm_opt_number();
    let is_right = |program: &Path| {
        output_of(Command::new(program).arg("--version")).is_some_and(|text| text.split(' ').nth(2) == Some(number))
    };
    if on_path("wasm-opt").is_some_and(|program| is_right(&program)) {
        return Ok(None);
    }
    let folder = cache::node_programs("binaryen", versions::BINARYEN)?;
    if folder.join("wasm-opt").exists() {
        return Ok(Some(folder));
    }
    if trunk_can_bring("wasm-opt", &format!("version_{number}"))? {
        return Ok(None);
    }
    node_package("binaryen", versions::BINARYEN)?;
    if is_right(&folder.join("wasm-opt")) {
        return Ok(Some(folder));
    }
    Err(format!(
        "wasm-opt from npm's binaryen {} does not run. It needs Node 18 or newer: see what `node --version` says.",
        versions::BINARYEN
    ))
}

/// A Rust program without features of its own.
///
/// # Errors
/// When cargo cannot install it.
pub fn cargo_tool(
    package: &str,
    program: &str,
    version: &str,
    locked: bool,
    usually: &str,
) -> Result<Option<PathBuf>, Failure> {
    cargo_tool_with(package, program, version, locked, &[], usually)
}

/// A Rust program: from the path when it is the right version, else from the cache, else compiled into the cache.
/// Answers the folder to put before the path.
///
/// # Errors
/// When cargo cannot install it.
fn cargo_tool_with(
    package: &str,
    program: &str,
    version: &str,
    locked: bool,
    features: &[&str],
    usually: &str,
) -> Result<Option<PathBuf>, Failure> {
    let is_right = |path: &Path| {
        let said = output_of(Command::new(path).arg("--version"));
        said.is_some_and(|text| text.split_whitespace().nth(1) == Some(version))
    };
    if on_path(program).is_some_and(|path| is_right(&path)) {
        return Ok(None);
    }
    let place = cache::place(package, version)?;
    let folder = cache::programs(package, version)?;
    let file = folder.join(format!("{program}{}", env::consts::EXE_SUFFIX));
    if file.is_file() {
        return Ok(Some(folder));
    }
    announce(&format!("compiling {package} {version} into {}", place.display()), usually);
    fs::create_dir_all(&place).map_err(|reason| cannot_write(&place, &reason))?;
    // Off the checkout, so that its cargo settings do not apply. Such tools run briefly: compiling them quickly
    // saves more than running them quickly.
    let mut install = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    install
        .current_dir(&place)
        .args(["install", "--quiet", package, "--version", version, "--root"])
        .arg(&place)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    install.args(features);
    if locked {
        install.arg("--locked");
    }
    let remedy = format!(
        "{package} {version} is needed. Install it your own way so that `{program} --version` says {version}, \
         or see to it that crates.io can be reached, and try again."
    );
    run(&mut install, &remedy)?;
    if file.is_file() { Ok(Some(folder)) } else { Err(format!("{} is not there. {remedy}", file.display())) }
}

/// An npm package, into the cache. The package lies in `node_modules` below its place there.
///
/// # Errors
/// When npm is missing and cannot be installed, or fails.
pub fn node_package(name: &str, version: &str) -> Result<PathBuf, Failure> {
    let place = cache::place(name, version)?;
    let package = place.join("node_modules").join(name);
    if package.join("package.json").is_file() {
        return Ok(package);
    }
    if on_path("npm").is_none() {
        crate::apt::install(&["nodejs", "npm"], "Node and npm", "1 minute")
            .map_err(|sentence| format!("{sentence}\nOr install Node 18 or newer from https://nodejs.org"))?;
    }
    announce(&format!("npm install {name}@{version} into {}", place.display()), "5 seconds");
    fs::create_dir_all(&place).map_err(|reason| cannot_write(&place, &reason))?;
    // The package's own install scripts are not run: neither of ours needs one.
    run(
        Command::new("npm")
            .args(["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
            .arg(&place)
            .arg(format!("{name}@{version}"))
            .current_dir(&place),
        "See to it that npm's registry (registry.npmjs.org, or yours in ~/.npmrc) can be reached, and try again.",
    )?;
    Ok(package)
}

/// Whether to leave a tool to Trunk, which downloads it from GitHub, or has done so already.
fn trunk_can_bring(tool: &str, version: &str) -> Result<bool, Failure> {
    if cache::folder()?.join(format!("{tool}-cli-{version}")).is_dir() {
        return Ok(false);
    }
    let has_it = trunk_caches().into_iter().any(|folder| folder.join(format!("{tool}-{version}")).is_dir());
    Ok(has_it || github_answers())
}

/// Where Trunk may keep what it downloads.
fn trunk_caches() -> Vec<PathBuf> {
    let home = env::var_os("HOME").map(PathBuf::from);
    let caches = [
        env::var_os("XDG_CACHE_HOME").map(|folder| PathBuf::from(folder).join("trunk")),
        home.as_ref().map(|home| home.join(".cache/trunk")),
        home.as_ref().map(|home| home.join("Library/Caches/dev.trunkrs.trunk")),
    ];
    caches.into_iter().flatten().collect()
}

fn github_answers() -> bool {
    let Ok(mut addresses) = ("github.com", 443).to_socket_addrs() else { return false };
    addresses.next().is_some_and(|address| TcpStream::connect_timeout(&address, Duration::from_secs(3)).is_ok())
}

fn cannot_write(folder: &Path, reason: &std::io::Error) -> Failure {
    format!("{} cannot be written: {reason}. Set HEARBACK_TOOLS to a folder you can write to.", folder.display())
}
