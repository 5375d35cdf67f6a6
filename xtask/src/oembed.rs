//! What lets a site make a frame of a pasted address by itself (oembed.com, 2.3.4.4 "rich"). It holds whole addresses,
//! so it is written only where the one that `dist/` will have is said.

use std::fs;
use std::path::Path;

use lol_html::html_content::ContentType;

use crate::finish::read;
use crate::{Failure, finish, html};

const TITLE: &str = "Listening practice";

/// CSS pixels. WordPress keeps frames between 200 and 1000 high.
const WIDTH: u32 = 600;
const HEIGHT: u32 = 720;

/// Writes `oembed.json` and points to it from `embed.html`.
///
/// # Errors
/// When the address is none that a page can have, or a file can't be read or written.
pub fn put(folder: &Path, address: &str) -> Result<(), Failure> {
    let address = whole(address)?;
    let page = pointing(&read(&folder.join("embed.html"))?, &address)?;
    for (name, text) in [("embed.html", page), ("oembed.json", answer(&address))] {
        fs::write(folder.join(name), text).map_err(|reason| format!("Could not write {name}: {reason}."))?;
    }
    finish::sums(folder)
}

fn whole(address: &str) -> Result<String, Failure> {
    let address = format!("{}/", address.trim_end_matches('/'));
    let safe = |rest: &str| rest.bytes().all(|sign| sign.is_ascii_graphic() && !b"\"'<>&\\#?".contains(&sign));
    match address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")) {
        Some(rest) if rest.len() > 1 && safe(rest) => Ok(address),
        _ => {
            Err(format!("--address takes where dist/ will stand, as https://example.org/hearback/, not \"{address}\"."))
        }
    }
}

/// What a site that asks is told.
pub fn answer(address: &str) -> String {
    let frame = format!(
        "<iframe src=\\\"{address}embed.html\\\" title=\\\"{TITLE}\\\" width=\\\"{WIDTH}\\\" height=\\\"{HEIGHT}\\\" \
         loading=\\\"lazy\\\" referrerpolicy=\\\"no-referrer\\\"></iframe>"
    );
    format!(
        "{{\"version\":\"1.0\",\"type\":\"rich\",\"title\":\"{TITLE}\",\"provider_name\":\"Hearback\",\
         \"provider_url\":\"{address}\",\"width\":{WIDTH},\"height\":{HEIGHT},\"html\":\"{frame}\"}}\n"
    )
}

/// Sites look for the pointer in the first 150 KB of the page.
fn pointing(page: &str, address: &str) -> Result<String, Failure> {
    let link = format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}oembed.json\" title=\"{TITLE}\">"
    );
    let mut placed = false;
    let made = html::changed(page, "title", |title| {
        // One in a drawing is none of the page's.
        if !std::mem::replace(&mut placed, true) {
            title.before(&link, ContentType::Html);
        }
        Ok(())
    })?;
    if placed { Ok(made) } else { Err("embed.html has no title to put the pointer before.".into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_of_a_page_or_refused_with_an_example() {
        assert_eq!(whole("https://example.org/hearback").as_deref(), Ok("https://example.org/hearback/"));
        for odd in ["example.org", "https://", "ftp://a.b/", "https://a.b/?x", "https://a.b/\"x", "https://a.b/<"] {
            assert!(whole(odd).is_err_and(|sentence| sentence.contains("https://example.org/hearback/")), "{odd}");
        }
    }

    #[test]
    fn a_site_is_told_of_the_frame() {
        let told = answer("https://example.org/");
        assert!(told.contains("\\\"https://example.org/embed.html\\\"") && told.contains("\"version\":\"1.0\""));
        let page = pointing("<meta charset=utf-8><title>x</title>", "https://example.org/").expect("it has a title");
        assert!(page.contains("application/json+oembed\" href=\"https://example.org/oembed.json\""));
        assert!(pointing("<p>", "https://example.org/").is_err());
    }
}
