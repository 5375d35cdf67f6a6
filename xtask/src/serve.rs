//! The page on this machine, for looking at it or for working on it.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use crate::command::{announce, on_path};
use crate::server::{Request, Response, Server, Site};
use crate::setup::Workshop;
use crate::{Failure, dist, packs, project_root};

/// Serves the release build until the person ends it.
///
/// # Errors
/// When the port is taken or the build fails.
pub fn release(workshop: &Workshop, port: Option<u16>) -> Result<(), Failure> {
    // Before the build: a port that is taken should not cost two minutes to find out.
    let site = Site::new(dist::folder());
    let server = start(port, move |request| site.answer(request))?;
    dist::build(workshop)?;
    tell(&server);
    loop {
        sleep(Duration::from_secs(3600));
    }
}

/// Serves a quick build that Trunk makes anew at every change, and reloads the page after each.
///
/// Trunk watches and builds; its own server is not used, because it puts an inline script into the page, which the
/// page's policy forbids. So the policy is in force while working, too.
///
/// # Errors
/// When the port is taken or Trunk ends.
pub fn live(workshop: &Workshop, port: Option<u16>) -> Result<(), Failure> {
    let folder = project_root().join("dist-dev");
    announce("building the page, and again at every change", "30 seconds; 1 minute the first time");
    let mut command = workshop.trunk(false)?;
    command.args(["watch", "--dist", "dist-dev"]).stdin(Stdio::null());
    let trunk = command.spawn().map_err(|reason| format!("Trunk could not be started: {reason}."))?;
    let mut trunk = EndedWithUs(trunk);

    let (site, page) = (Site::new(&folder).with_in_head(RELOAD_ELEMENT), folder.join("index.html"));
    let server = start(port, move |request| answer_live(&site, &page, request))?;
    let (mut told, mut finished) = (false, String::new());
    loop {
        if let Ok(Some(status)) = trunk.0.try_wait() {
            return Err(format!("Trunk ended ({status}); it says above why."));
        }
        // Trunk makes the folder anew at every build.
        let built = built_at(&folder.join("index.html"));
        if !built.is_empty() && built != finished {
            packs::put(&folder)?;
            finished = built;
        }
        if !told && folder.join("index.html").is_file() {
            tell(&server);
            told = true;
        }
        sleep(Duration::from_millis(300));
    }
}

const RELOAD_ELEMENT: &str = r#"<script src="/-/reload.js"></script>"#;
/// While Trunk swaps the folder there is no page for a moment, and an empty answer is no new build.
const RELOAD_SCRIPT: &str = "(async () => {
  const built = () => fetch('/-/built').then((answer) => answer.text()).catch(() => '');
  const first = await built();
  setInterval(async () => {
    const now = await built();
    if (now && now !== first) location.reload();
  }, 500);
})();";

fn answer_live(site: &Site, page: &PathBuf, request: &Request) -> Response {
    match request.path.as_str() {
        "/-/reload.js" => Response::of(200, "text/javascript", RELOAD_SCRIPT),
        "/-/built" => Response::text(200, &built_at(page)),
        _ => site.answer(request),
    }
}

/// Changes with every build; empty while there is no page.
fn built_at(page: &PathBuf) -> String {
    let time = fs::metadata(page).and_then(|about| about.modified()).ok();
    let since = time.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
    since.map_or_else(String::new, |time| time.as_nanos().to_string())
}

/// On the port asked for, or on the first free one from 8080 on.
fn start(
    port: Option<u16>,
    answer: impl Fn(&Request) -> Response + Clone + Send + Sync + 'static,
) -> Result<Server, Failure> {
    let ports = port.map_or(8080..=8099, |port| port..=port);
    let mut last = String::new();
    for port in ports {
        match Server::start(port, answer.clone()) {
            Ok(server) => return Ok(server),
            Err(reason) => last = format!("Port {port} on 127.0.0.1 cannot be used: {reason}."),
        }
    }
    Err(format!("{last} Choose another: cargo xtask serve --port 4000"))
}

fn tell(server: &Server) {
    let address = server.address();
    println!("\nHearback is at {address}   (Ctrl+C ends it)");
    let has_screen = std::env::var_os("DISPLAY").is_some() || std::env::var_os("WAYLAND_DISPLAY").is_some();
    let opener = match std::env::consts::OS {
        "macos" => on_path("open"),
        _ if has_screen && std::env::var_os("CI").is_none() => on_path("xdg-open"),
        _ => None,
    };
    if let Some(opener) = opener {
        Command::new(opener).arg(&address).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok();
    }
}

/// Takes the program down when we stop, however we stop short of being killed.
struct EndedWithUs(Child);

impl Drop for EndedWithUs {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
