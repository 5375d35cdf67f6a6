//! A therapist's site: another origin with a page of its own, which the frame stands in.

use xtask::server::{Request, Response, Server};

/// The site, for as long as it is held.
#[derive(Debug)]
pub struct Host {
    server: Server,
}

impl Host {
    /// Serves these pages by name, each under this policy, or none where it is empty. "localhost" is another site
    /// than 127.0.0.1, where ours is.
    ///
    /// # Panics
    /// When the system has no free port.
    pub fn start(pages: Vec<(&'static str, String)>, policy: &str) -> Host {
        let policy = policy.to_owned();
        let answer = move |request: &Request| {
            let name = request.path.trim_start_matches('/');
            let Some((_, page)) = pages.iter().find(|(known, _)| *known == name) else {
                return Response::text(404, "Not found");
            };
            let mut response = Response::of(200, "text/html; charset=utf-8", page.as_str());
            if !policy.is_empty() {
                response.headers.push(("Content-Security-Policy", policy.clone()));
            }
            response
        };
        Host { server: Server::start(0, answer).expect("the system has a free port on loopback") }
    }

    /// `http://localhost:port/name`
    pub fn address(&self, name: &str) -> String {
        format!("{}{name}", self.server.address().replace("127.0.0.1", "localhost"))
    }
}
