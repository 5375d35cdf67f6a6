//! A folder, served as an ordinary static host serves it.

use std::fs;
use std::path::{Path, PathBuf};

use lol_html::html_content::ContentType;

use super::{Request, Response};
use crate::html;

#[derive(Debug, Clone)]
pub struct Site {
    root: PathBuf,
    /// Put first into the head of every HTML file.
    head: String,
}

impl Site {
    pub fn new(root: impl Into<PathBuf>) -> Site {
        Site { root: root.into(), head: String::new() }
    }

    /// Puts an element first into every page's head: how live reload and the tests get their script in without
    /// loosening the page's policy.
    pub fn with_in_head(mut self, element: &str) -> Site {
        self.head = element.to_owned();
        self
    }

    pub fn answer(&self, request: &Request) -> Response {
        if request.method != "GET" && request.method != "HEAD" {
            return Response::text(405, "Only GET and HEAD");
        }
        match self.find(&request.path).and_then(|path| self.deliver(&path, request)) {
            Some(response) => response,
            None => self.lost(request),
        }
    }

    /// Where the folder has a page for addresses that no file answers, hosts give that.
    fn lost(&self, request: &Request) -> Response {
        let page = self.find("/404.html").and_then(|path| self.deliver(&path, request));
        page.map_or_else(|| Response::text(404, "Not found"), |page| Response { status: 404, ..page })
    }

    /// The file for a path, never one outside the folder: not by `..`, not by a link, not by a drive letter.
    fn find(&self, path: &str) -> Option<PathBuf> {
        let mut file = self.root.clone();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
                return None;
            }
            file.push(part);
        }
        if file.is_dir() {
            file.push("index.html");
        }
        let (root, file) = (fs::canonicalize(&self.root).ok()?, fs::canonicalize(file).ok()?);
        (file.starts_with(root) && file.is_file()).then_some(file)
    }

    fn deliver(&self, path: &Path, request: &Request) -> Option<Response> {
        let kind = media_type(path);
        let is_page = kind.starts_with("text/html");
        let mut headers = vec![
            ("Content-Type", kind.to_owned()),
            // Asking each time is cheap on loopback and never shows an old build.
            ("Cache-Control", "no-cache".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Vary", "Accept-Encoding".to_owned()),
        ];
        let beside = path.with_extension(format!("{}.br", path.extension().unwrap_or_default().to_string_lossy()));
        let altered = is_page && !self.head.is_empty();
        if request.accepts_brotli && !altered && beside.is_file() {
            headers.push(("Content-Encoding", "br".to_owned()));
            return Some(Response { status: 200, headers, body: fs::read(beside).ok()? });
        }
        let mut body = fs::read(path).ok()?;
        if altered {
            body = with_first(&String::from_utf8(body).ok()?, &self.head)?.into_bytes();
        }
        Some(Response { status: 200, headers, body })
    }
}

/// The page with an element first in its head. A minified page leaves the tag out: its first element of the head is then
/// a `meta`. A page with neither is not delivered, since it would go unwatched.
fn with_first(page: &str, element: &str) -> Option<String> {
    let mut placed = false;
    let made = html::changed(page, "head, meta", |found| {
        match found.tag_name().as_str() {
            _ if placed => {}
            "head" => found.prepend(element, ContentType::Html),
            _ => found.before(element, ContentType::Html),
        }
        placed = true;
        Ok(())
    });
    made.ok().filter(|_| placed)
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with a page in it, and a secret beside it that must never be served.
    fn site(name: &str) -> Site {
        let outer = std::env::temp_dir().join(format!("hearback-site-{}-{name}", std::process::id()));
        let root = outer.join("dist");
        fs::create_dir_all(root.join("sub")).expect("the temporary folder can be written");
        for (file, text) in [
            ("dist/index.html", "<html><head><title>Home</title>"),
            ("dist/app.wasm", "wasm"),
            ("dist/app.wasm.br", "small"),
            ("dist/.hidden", "hidden"),
            ("secret.txt", "secret"),
        ] {
            fs::write(outer.join(file), text).expect("the temporary folder can be written");
        }
        Site::new(root)
    }

    fn get(path: &str, accepts_brotli: bool) -> Request {
        Request { method: "GET".into(), path: path.into(), accepts_brotli, body: Vec::new() }
    }

    fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
        response.headers.iter().find(|(found, _)| *found == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn the_root_is_the_page() {
        let response = site("root").answer(&get("/", false));
        assert_eq!((response.status, header(&response, "Content-Type")), (200, Some("text/html; charset=utf-8")));
    }

    #[test]
    fn wasm_goes_out_small_to_whoever_reads_brotli() {
        let site = site("brotli");
        let small = site.answer(&get("/app.wasm", true));
        assert_eq!((small.body.as_slice(), header(&small, "Content-Encoding")), (&b"small"[..], Some("br")));
        assert_eq!(header(&small, "Content-Type"), Some("application/wasm"));
        let plain = site.answer(&get("/app.wasm", false));
        assert_eq!((plain.body.as_slice(), header(&plain, "Content-Encoding")), (&b"wasm"[..], None));
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let site = site("outside");
        for path in [
            "/../secret.txt",
            "/sub/../../secret.txt",
            "/..\\secret.txt",
            "/.hidden",
            "/C:/secret.txt",
            "/sub",
            "/none",
        ] {
            assert_eq!(site.answer(&get(path, false)).status, 404, "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_not_followed() {
        let site = site("link");
        let link = site.root.join("way-out.txt");
        fs::remove_file(&link).ok();
        std::os::unix::fs::symlink("../secret.txt", &link).expect("the temporary folder can be written");
        assert_eq!(site.answer(&get("/way-out.txt", false)).status, 404);
    }

    #[test]
    fn a_lost_address_gets_the_page_for_it_where_there_is_one() {
        let site = site("lost");
        assert_eq!(site.answer(&get("/none", false)).body, b"Not found");
        fs::write(site.root.join("404.html"), "<html><head>Lost").expect("the temporary folder can be written");
        let lost = site.answer(&get("/none", false));
        assert_eq!((lost.status, lost.body.as_slice()), (404, &b"<html><head>Lost"[..]));
    }

    #[test]
    fn a_script_for_the_head_comes_first() {
        let response = site("head").with_in_head("<script src=\"/watch.js\"></script>").answer(&get("/", true));
        assert!(response.body.starts_with(b"<html><head><script src=\"/watch.js\"></script><title>"));
    }

    #[test]
    fn a_head_without_its_tag_is_found() {
        let page = "<!doctype html><!-- <head> --><html lang=en><meta charset=utf-8><meta name=x>";
        assert_eq!(with_first(page, "<i>"), Some(page.replace("<meta charset", "<i><meta charset")));
        assert_eq!(with_first("<p>No head at all", "<i>"), None);
    }

    #[test]
    fn only_reading_is_allowed() {
        let request = Request { method: "POST".into(), ..get("/", false) };
        assert_eq!(site("post").answer(&request).status, 405);
    }
}
