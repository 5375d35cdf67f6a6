//! Names by what is in a file. Trunk names the module and the wasm before they are shortened, so that a change of the
//! shortening alone would leave their names as they were, and a cache could put an old one beside a new one.

use std::fs;
use std::path::Path;

use crate::Failure;
use crate::finish::{checksum, read, write};
use crate::weight::files;

/// Digits in the part of a name that Trunk makes of a file's content, and we make anew.
const DIGITS: usize = 16;

/// Names the module and the wasm of a finished folder anew, also where `index.html` asks for them.
///
/// # Errors
/// When a file cannot be read, written or renamed, or is not in the page.
pub fn by_content(folder: &Path) -> Result<(), Failure> {
    let mut page = read(&folder.join("index.html"))?;
    for path in files(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(rest) = name.strip_prefix("hearback-") else { continue };
        let (Some(old), Some(kind)) = (rest.get(..DIGITS), rest.get(DIGITS..)) else { continue };
        if !matches!(kind, ".js" | "_bg.wasm") || !old.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            continue;
        }
        let new = format!("hearback-{}{kind}", &checksum(&path)?[..DIGITS]);
        if !page.contains(&name) {
            return Err(format!("index.html does not ask for {name}: build it anew."));
        }
        page = page.replace(&name, &new);
        fs::rename(&path, folder.join(&new)).map_err(|reason| format!("Could not rename {name}: {reason}."))?;
    }
    write(&folder.join("index.html"), page.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_content_is_another_name() {
        let folder = std::env::temp_dir().join(format!("hearback-naming-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("there is room for a folder");
        let mut names = Vec::new();
        for content in ["one", "other"] {
            fs::write(folder.join("hearback-0123456789abcdef.js"), content).expect("written");
            fs::write(folder.join("index.html"), "<script data-js=./hearback-0123456789abcdef.js>").expect("written");
            by_content(&folder).expect("it can be named");
            let page = read(&folder.join("index.html")).expect("there");
            let name = page.trim_start_matches("<script data-js=./").trim_end_matches('>').to_owned();
            assert_eq!(fs::read_to_string(folder.join(&name)).expect("under its name"), content);
            names.push(name);
            fs::remove_file(folder.join(names.last().expect("one"))).ok();
        }
        assert_ne!(names[0], names[1]);
        fs::remove_dir_all(folder).ok();
    }
}
