//! Names by what is in a file. Trunk names the module and the wasm before they are shortened, so that a change of the
//! shortening alone would leave their names as they were, and a cache could put an old one beside a new one.

use std::fs;
use std::path::Path;

use crate::finish::{checksum, read, write};
use crate::{Failure, html};

/// Digits of a file's checksum in its name, as many as Trunk puts there.
pub const DIGITS: usize = 16;
/// What names the module and the wasm to the script that starts the app, and how their names end.
const NAMED: [(&str, &str); 2] = [("data-js", ".js"), ("data-wasm", "_bg.wasm")];
/// Attributes by which a page asks for a file.
const ASKING: [&str; 4] = ["src", "href", "data-js", "data-wasm"];

/// Names the module and the wasm of a finished folder anew, also where `index.html` asks for them.
///
/// # Errors
/// When a file cannot be read, written or renamed, or is not in the page.
pub fn by_content(folder: &Path) -> Result<(), Failure> {
    let mut page = read(&folder.join("index.html"))?;
    for (attribute, ending) in NAMED {
        let named = html::attribute(&page, "script", attribute)?;
        let named = named.ok_or_else(|| format!("index.html no longer says {attribute}: build it anew."))?;
        let old = html::beside(&named);
        let new = format!("hearback-{}{ending}", &checksum(&folder.join(old))?[..DIGITS]);
        fs::rename(folder.join(old), folder.join(&new))
            .map_err(|reason| format!("Could not rename {old}: {reason}."))?;
        page = html::changed(&page, "script, link", |element| {
            for name in ASKING {
                if html::file(element, name).as_deref() == Some(old) {
                    element.set_attribute(name, &format!("./{new}")).map_err(|reason| reason.to_string())?;
                }
            }
            Ok(())
        })?;
    }
    write(&folder.join("index.html"), page.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Trunk leaves the noughts out that its digits begin with: a name may be any number of them.
    #[test]
    fn another_content_is_another_name_however_long_the_old_one_was() {
        let folder = std::env::temp_dir().join(format!("hearback-naming-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("there is room for a folder");
        let mut names = Vec::new();
        for (content, old) in [("one", "hearback-0123456789abcdef"), ("other", "hearback-89abcdef")] {
            fs::write(folder.join(format!("{old}.js")), content).expect("written");
            fs::write(folder.join(format!("{old}_bg.wasm")), content).expect("written");
            let page = format!(
                "<p title='{old}.js'><script data-js=./{old}.js data-wasm=./{old}_bg.wasm></script>\
                 <link href=./{old}.js rel=modulepreload>"
            );
            fs::write(folder.join("index.html"), page).expect("written");
            by_content(&folder).expect("it can be named");
            let page = read(&folder.join("index.html")).expect("there");
            let named = |selector, name| html::attribute(&page, selector, name).expect("a page").expect("named");
            let (module, wasm) = (named("script", "data-js"), named("script", "data-wasm"));
            assert_eq!(named("link", "href"), module);
            assert!(page.contains(&format!("title='{old}.js'")), "no more than what asks for it: {page}");
            for name in [&module, &wasm] {
                assert_eq!(fs::read_to_string(folder.join(name)).expect("under its name"), content);
            }
            assert_eq!(module.len(), "./hearback-0123456789abcdef.js".len());
            names.push(module);
        }
        assert_ne!(names[0], names[1]);
        fs::write(folder.join("index.html"), "<script>").expect("written");
        assert!(by_content(&folder).is_err());
        fs::remove_dir_all(folder).ok();
    }
}
