//! A compiler for wasm32, found out or made ready.
//!
//! The standard library is built from source, for size: its own setting for small code and panics that stop at once
//! bring an empty Yew page from 42.5 KB brotli to 31.4. That asks for flags a stable compiler keeps behind `RUSTC_BOOTSTRAP`.
//!
//! Two routes. The ordinary one is rustup with its `rust-src`. Where rustup's server is out of reach, it is Debian's
//! compiler with Debian's source. Whichever is ready wins; if neither is, rustup is asked first.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Failure;
use crate::apt;
use crate::command::{announce, on_path, output_of, run_within};

const TARGET: &str = "wasm32-unknown-unknown";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The compiler in use, with its own source of the standard library.
    Ordinary,
    /// The compiler in use, with the standard library as it was delivered: it builds, and the page is heavier.
    Delivered,
    /// Debian's compiler and source; the linker is borrowed from rustup's toolchain.
    Debian { linker: PathBuf },
}

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO_CLIPPY: &str = "/usr/bin/cargo-clippy";
/// `-Zbuild-std` looks for the source here.
const DEBIAN_SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// Finds the route, and installs what it needs.
///
/// # Errors
/// When neither rustup nor apt-get can bring a compiler: what each said, and what to do.
pub fn prepare() -> Result<Route, Failure> {
    let sysroot = sysroot()?;
    let rustlib = sysroot.join("lib/rustlib");
    let has_source = || rustlib.join("src/rust/library/std/Cargo.toml").is_file();
    if has_source() {
        return Ok(Route::Ordinary);
    }
    if debian_is_ready() {
        return Ok(Route::Debian { linker: linker(&sysroot)? });
    }
    let rustup_said = match ask_rustup() {
        Ok(()) if has_source() => return Ok(Route::Ordinary),
        Ok(()) => "rustup added to another toolchain than the one in use.".to_owned(),
        Err(sentence) => sentence,
    };
    if rustlib.join(TARGET).join("lib").is_dir() {
        println!(
            "    {rustup_said}\n    Going on with the standard library as delivered. \
             The page is some 20 KB heavier than what is published, and may fail its weight check."
        );
        return Ok(Route::Delivered);
    }
    println!("    {rustup_said}\n    Trying Debian's compiler instead.");
    apt::install(&DEBIAN_PACKAGES, "A compiler for wasm32 that needs no rustup server", "30 seconds").map_err(
        |apt_said| {
            format!(
                "There is no compiler for {TARGET}.\n  rustup: {rustup_said}\n  Debian: {apt_said}\n\
                 Either is enough. With a network, the first is simpler: rustup component add rust-src"
            )
        },
    )?;
    if !debian_is_ready() {
        return Err(format!(
            "Debian's packages {} are installed but do not bring {DEBIAN_SOURCE}. \
             This needs Debian 12 or newer with its security updates; or run: rustup component add rust-src",
            DEBIAN_PACKAGES.join(", ")
        ));
    }
    Ok(Route::Debian { linker: linker(&sysroot)? })
}

impl Route {
    /// What cargo must see in its environment to build for wasm32 on this route.
    ///
    /// In release a panic stops the app without a message: nobody reads it there, and the texts with the code that
    /// puts them together weigh 10 KB brotli. `serve --dev` and the tests on the host keep their messages.
    pub fn environment(&self, release: bool) -> Vec<(&'static str, OsString)> {
        let mut set: Vec<(&'static str, OsString)> = match self {
            Route::Delivered => return Vec::new(),
            Route::Ordinary => Vec::new(),
            Route::Debian { linker } => {
                vec![("RUSTC", DEBIAN_RUSTC.into()), ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.into())]
            }
        };
        set.push(("RUSTC_BOOTSTRAP", "1".into()));
        if release {
            set.push(("CARGO_UNSTABLE_BUILD_STD", "std".into()));
            set.push(("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size".into()));
            set.push(("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort".into()));
        } else {
            set.push(("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort".into()));
        }
        set
    }

    /// `cargo clippy` for wasm32. Clippy must come with the same compiler as the standard library it reads,
    /// so on Debian's route it is Debian's.
    ///
    /// # Errors
    /// When Debian's clippy cannot be installed.
    pub fn clippy(&self) -> Result<Command, Failure> {
        match self {
            Route::Ordinary | Route::Delivered => {
                let mut command = crate::command::cargo();
                command.arg("clippy");
                Ok(command)
            }
            Route::Debian { .. } => {
                if !Path::new(DEBIAN_CARGO_CLIPPY).is_file() {
                    apt::install(&["rust-web-clippy"], "Clippy for Debian's compiler", "10 seconds")?;
                }
                let mut command = Command::new(DEBIAN_CARGO_CLIPPY);
                command.arg("clippy").current_dir(crate::project_root());
                Ok(command)
            }
        }
    }
}

fn sysroot() -> Result<PathBuf, Failure> {
    output_of(Command::new("rustc").args(["--print", "sysroot"]).current_dir(crate::project_root()))
        .map(PathBuf::from)
        .ok_or_else(|| "`rustc --print sysroot` does not answer. Install Rust from https://rustup.rs".into())
}

fn ask_rustup() -> Result<(), Failure> {
    if on_path("rustup").is_none() {
        return Err("rustup is not installed (https://rustup.rs).".into());
    }
    announce(&format!("rustup: target {TARGET} and component rust-src"), "30 seconds");
    // The target is not needed where the source is; it is there for whoever calls cargo or Trunk by hand.
    for words in [["component", "add", "rust-src"], ["target", "add", TARGET]] {
        run_within(
            Command::new("rustup").args(words).current_dir(crate::project_root()).env("RUST_BACKTRACE", "0"),
            Duration::from_secs(300),
            "rustup's server seems out of reach.",
        )?;
    }
    Ok(())
}

fn debian_is_ready() -> bool {
    // The wrong pair of compiler and source would fail in ways that are hard to read: compare them first.
    let compiler = output_of(Command::new(DEBIAN_RUSTC).arg("--version"));
    let source = std::fs::canonicalize("/usr/lib/rustlib/src/rust").ok();
    match (compiler.as_deref().and_then(|line| line.split(' ').nth(1)), source) {
        (Some(version), Some(folder)) => {
            folder.to_string_lossy().ends_with(version) && Path::new(DEBIAN_SOURCE).is_file()
        }
        _ => false,
    }
}

/// Debian's compiler brings no wasm linker, rustup's toolchains do.
fn linker(sysroot: &Path) -> Result<PathBuf, Failure> {
    let host = output_of(Command::new("rustc").arg("-vV").current_dir(crate::project_root()))
        .and_then(|text| text.lines().find_map(|line| line.strip_prefix("host: ").map(str::to_owned)))
        .ok_or("`rustc -vV` does not name this machine. Install Rust from https://rustup.rs")?;
    let linker = sysroot.join("lib/rustlib").join(host).join("bin/rust-lld");
    if linker.is_file() {
        return Ok(linker);
    }
    Err(format!(
        "Debian's compiler needs a wasm linker, and {} is not there. Install a toolchain with rustup \
         (https://rustup.rs), which brings one.",
        linker.display()
    ))
}
