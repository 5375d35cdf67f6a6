//! What cargo and Trunk cannot do for Hearback: find or install a toolchain, finish and weigh `dist/`,
//! serve it, and bring the browsers for the tests. The commands are in `main.rs`.
//!
//! Everything here runs on the developer's machine and none of it ships. Failures are sentences for the person
//! at the terminal: what went wrong, then the exact remedy.

#![forbid(unsafe_code)]

pub mod setup;
pub mod toolchain;

pub mod dist;
pub mod finish;
pub mod head;
pub mod html;
pub mod naming;
pub mod oembed;
pub mod packs;
pub mod parts;
pub mod reader;
pub mod scripts;
pub mod shorten;
pub mod single;
pub mod styles;
pub mod weight;

pub mod serve;
pub mod server;

pub mod bench;
pub mod lint;
pub mod test;

pub mod apt;
pub mod browsers;
pub mod cache;
pub mod command;
pub mod versions;

use std::path::{Path, PathBuf};

/// A sentence saying what went wrong and what to do about it.
pub type Failure = String;

/// The checkout this tool was compiled in.
pub fn project_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}
