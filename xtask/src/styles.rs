//! One sheet of styles for the first screen: Trunk makes a file of each, and what nine files repeat is compressed nine times.
//! Together they are 2.3 KB brotli less (6.3 for 8.6), and eight requests fewer before the first paint. What only later screens
//! need is a sheet of its own, which nothing waits for: it comes as one for paper, and boot.js makes it one for all.
//!
//! Trunk has lightningcss minify each, and joins none. Run over all of them at once it writes what this does to the byte,
//! and would take a minute of one core to compile.

use std::fs;
use std::path::Path;

use lol_html::html_content::ContentType;
use sha2::{Digest, Sha256};

use crate::Failure;
use crate::finish::{hex, read, write};
use crate::html;
use crate::parts::PART;
use crate::single::LATE;

const LINKED: &str = "link[rel=stylesheet]";

/// The page for frames takes its own before this.
const FRAMES: &str = "embed-";

/// Puts the sheets that `index.html` in a finished folder links into one, in their order, named by what is in it; those of
/// later screens into another.
///
/// # Errors
/// When a file cannot be read or written, or the page links no styles.
pub fn join(folder: &Path) -> Result<(), Failure> {
    let page = read(&folder.join("index.html"))?;
    let (mut sheet, mut late) = (String::new(), String::new());
    html::changed(&page, LINKED, |link| {
        let href = html::file(link, "href").unwrap_or_default();
        let path = folder.join(&href);
        // Joined before, it is late as a whole.
        let is_late =
            link.has_attribute("data-late") || LATE.iter().chain(&[FRAMES]).any(|name| href.starts_with(name));
        if is_late { &mut late } else { &mut sheet }.push_str(&read(&path)?);
        fs::remove_file(&path).map_err(|reason| format!("Could not remove {href}: {reason}."))
    })?;
    if sheet.is_empty() {
        return Err("index.html links no styles: build it anew.".into());
    }
    let put = |begins: &str, sheet: &str| {
        let name = format!("{begins}styles-{}.css", hex(&Sha256::digest(sheet)[..8]));
        write(&folder.join(&name), sheet.as_bytes())?;
        Ok::<_, Failure>(name)
    };
    let mut links = format!("<link href=./{} rel=stylesheet>", put("", &sheet)?);
    if !late.is_empty() {
        let name = put(&format!("{PART}chunk-"), &late)?;
        links.push_str(&format!("<link data-late href=./{name} media=print rel=stylesheet>"));
    }
    let made = html::changed(&page, LINKED, |link| {
        link.replace(&std::mem::take(&mut links), ContentType::Html);
        Ok(())
    })?;
    write(&folder.join("index.html"), made.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_become_one_in_their_order() {
        let folder = std::env::temp_dir().join(format!("hearback-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("there is room for a folder");
        fs::write(folder.join("b-1.css"), "b{}").expect("written");
        fs::write(folder.join("a-2.css"), "a{}").expect("written");
        let page = "<head><link href=./b-1.css integrity=x rel=stylesheet><link href=icon.svg rel=icon>\
                    <link href=./a-2.css integrity=y rel=stylesheet></head>";
        fs::write(folder.join("index.html"), page).expect("written");
        join(&folder).expect("they can be joined");
        let made = read(&folder.join("index.html")).expect("there");
        let name = made.split("href=./").nth(1).and_then(|rest| rest.split(' ').next()).expect("it is linked");
        assert_eq!(made, format!("<head><link href=./{name} rel=stylesheet><link href=icon.svg rel=icon></head>"));
        assert_eq!(read(&folder.join(name)).expect("there"), "b{}a{}");
        assert!(!folder.join("b-1.css").exists() && !folder.join("a-2.css").exists());
        assert!(join(&folder).is_ok(), "and once more");
        // What only later screens need comes behind.
        fs::write(folder.join("talk-3.css"), "c{}").expect("written");
        let page = made.replace("</head>", "<link href=./talk-3.css rel=stylesheet></head>");
        fs::write(folder.join("index.html"), page).expect("written");
        for _ in 0..2 {
            join(&folder).expect("they can be joined");
            let made = read(&folder.join("index.html")).expect("there");
            assert_eq!(made.matches("rel=stylesheet").count(), 2, "{made}");
            let late = made.split("<link data-late href=./").nth(1).and_then(|rest| rest.split(" media=print").next());
            let late = late.expect("it is linked");
            assert!(late.starts_with("part-chunk-styles-"), "{made}");
            assert_eq!(read(&folder.join(late)).expect("there"), "c{}");
        }
        fs::remove_dir_all(folder).ok();
    }
}
