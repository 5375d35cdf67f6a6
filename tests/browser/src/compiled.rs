//! What Firefox has compiled of its own scripts once it has run, for each later start: that is a quarter of what a start costs.
//! Nothing of a page or a person is in it; all else in a profile is new in each journey.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::UNIX_EPOCH;

/// The second tells Firefox that the first is its own, of this very version.
const PARTS: [&str; 2] = ["startupCache", "compatibility.ini"];

/// Where it is kept from one run of the tests to the next, for this build of the browser.
pub fn place(browser: &Path) -> Option<PathBuf> {
    let file = fs::canonicalize(browser).and_then(fs::metadata).ok()?;
    let changed = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(xtask::project_root().join(format!("target/firefox/{changed}-{}", file.len())))
}

/// Puts it into a new profile. Without it Firefox starts as it does at first.
pub fn put(place: &Path, profile: &Path) {
    if place.is_dir() && copy(place, profile).is_err() {
        eprintln!("What Firefox had compiled could not be copied from {}.", place.display());
    }
}

/// Keeps what a Firefox left that has ended, unless it is there already.
pub fn keep(profile: &Path, place: &Path) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    if place.is_dir() || PARTS.iter().any(|name| !profile.join(name).exists()) {
        return;
    }
    // Whole or not at all: other journeys begin meanwhile.
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let half = place.with_file_name(format!("half-{}-{number}", std::process::id()));
    if copy(profile, &half).and_then(|()| fs::rename(&half, place)).is_err() {
        fs::remove_dir_all(&half).ok();
    }
}

fn copy(from: &Path, into: &Path) -> io::Result<()> {
    fs::create_dir_all(into)?;
    PARTS.iter().try_for_each(|name| copy_one(&from.join(name), &into.join(name)))
}

fn copy_one(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    fs::read_dir(from)?.try_for_each(|entry| {
        let entry = entry?;
        copy_one(&entry.path(), &to.join(entry.file_name()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_compiled_goes_from_one_profile_to_the_next() {
        let root = std::env::temp_dir().join(format!("hearback-compiled-{}", std::process::id()));
        let (first, place, second) = (root.join("first"), root.join("place"), root.join("second"));
        fs::create_dir_all(first.join("startupCache/more")).expect("there is room for a folder");
        fs::create_dir_all(&second).expect("there is room for a folder");
        for name in ["startupCache/more/scripts.bin", "cookies.sqlite"] {
            fs::write(first.join(name), name).expect("written");
        }
        keep(&first, &place);
        assert!(!place.exists(), "what does not say of which version it is, is not kept");
        fs::write(first.join("compatibility.ini"), "153").expect("written");
        keep(&first, &place);
        put(&place, &second);
        let text = |name: &str| fs::read_to_string(second.join(name)).ok();
        assert_eq!(text("startupCache/more/scripts.bin").as_deref(), Some("startupCache/more/scripts.bin"));
        assert_eq!(text("compatibility.ini").as_deref(), Some("153"));
        assert_eq!(text("cookies.sqlite"), None);
        assert_eq!(fs::read_dir(&root).expect("it can be read").count(), 3, "nothing half done is left");
        fs::remove_dir_all(root).ok();
    }
}
