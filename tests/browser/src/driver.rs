//! A browser with its driver, fresh for each journey.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};
use xtask::browsers::Engine;

use crate::processes::Tree;
use crate::visit::Visit;

/// The width and height of the window, CSS pixels.
pub const WINDOW: (u32, u32) = (1200, 900);

/// Fields are dropped in order: the driver and its browser first, then the display they draw on.
pub struct Driver {
    pub session: WebDriver,
    pub runtime: Runtime,
    _program: Tree,
    _display: Option<Tree>,
    profile: PathBuf,
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.runtime.block_on(self.session.clone().quit()).ok();
        fs::remove_dir_all(&self.profile).ok();
    }
}

impl Driver {
    /// # Panics
    /// With the remedy when the browser or its driver is missing; with what the driver said when no session comes up.
    pub fn start(visit: &Visit) -> Driver {
        let (engine, dark) = (visit.engine, visit.dark);
        let missing =
            || -> ! { panic!("{} or its driver is not installed. Run: cargo xtask setup --browsers", engine.name()) };
        let (Some(driver), Some(browser)) = (engine.driver(), engine.browser()) else { missing() };
        let profile = fresh_profile();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime needs only memory");
        // A free port may be taken by another test in the moment between finding and using it.
        for _ in 0..3 {
            let port = free_port();
            let (mut command, display) = command(engine, &driver, port, dark);
            let mut program = Tree::start(command.stdout(Stdio::null()).stderr(Stdio::null()));
            if !listens(&mut program, port) {
                continue;
            }
            let address = format!("http://127.0.0.1:{port}");
            let wanted = Capabilities::from(capabilities(visit, &browser, &profile));
            match runtime
                .block_on(WebDriver::builder(&address, wanted).request_timeout(Duration::from_secs(40)).connect())
            {
                Ok(session) => {
                    // Not every engine heeds the size it is started with.
                    runtime.block_on(session.set_window_rect(0, 0, WINDOW.0, WINDOW.1)).ok();
                    return Driver { session, runtime, _program: program, _display: display, profile };
                }
                Err(reason) => eprintln!("{}: {reason}; trying again", engine.name()),
            }
        }
        panic!("{} gave no session in three attempts (driver: {})", engine.name(), driver.display())
    }
}

fn command(engine: Engine, driver: &Path, port: u16, dark: bool) -> (Command, Option<Tree>) {
    match engine {
        Engine::Chromium => {
            let mut command = Command::new(driver);
            command.arg(format!("--port={port}"));
            (command, None)
        }
        Engine::Firefox => {
            let mut command = Command::new(driver);
            command.args(["--port", &port.to_string(), "--websocket-port", &free_port().to_string()]);
            (command, None)
        }
        Engine::WebKit => {
            let (display, number) = display();
            let mut command = Command::new("dbus-run-session");
            command.arg("--").arg(driver).arg(format!("--port={port}"));
            command.env("DISPLAY", format!(":{number}")).env("GDK_BACKEND", "x11");
            command.env("LIBGL_ALWAYS_SOFTWARE", "1");
            command.env("GTK_THEME", if dark { "Adwaita:dark" } else { "Adwaita" });
            (command, Some(display))
        }
    }
}

/// WebKit's browser has no headless mode: it draws on a display without a screen, which picks its own free number.
fn display() -> (Tree, u32) {
    let size = format!("{}x{}x24", WINDOW.0 + 200, WINDOW.1 + 200);
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp"]);
    let mut tree = Tree::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut line = String::new();
    if let Some(output) = tree.child().stdout.take() {
        BufReader::new(output).read_line(&mut line).ok();
    }
    let number = line.trim().parse().unwrap_or_else(|_| panic!("Xvfb named no display. Does `Xvfb -displayfd 1` run?"));
    (tree, number)
}

fn capabilities(visit: &Visit, browser: &Path, profile: &Path) -> Map<String, Value> {
    let (engine, dark, from_disk) = (visit.engine, visit.dark, visit.from_disk);
    let blocked = visit.third_parties_blocked;
    let text = if visit.large_text { 32 } else { 16 };
    let (width, height) = WINDOW;
    let wanted = match engine {
        Engine::Chromium => {
            let mut arguments: Vec<String> = [
                "--headless",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // In a container Chromium's own sandbox cannot be set up; the page under test is ours.
                "--no-sandbox",
                "--disable-dev-shm-usage",
            ]
            .map(str::to_owned)
            .to_vec();
            arguments.push(format!("--user-data-dir={}", profile.display()));
            arguments.push(format!("--window-size={width},{height}"));
            if dark {
                arguments.push("--blink-settings=preferredColorScheme=0".into());
            }
            // Chromium keeps sites apart also where it is told to block third parties, so that frames can still keep
            // something; 2 blocks every site.
            let prefs = json!({
                "profile.default_content_setting_values.cookies": if blocked { 2 } else { 1 },
                "webkit.webprefs.default_font_size": text,
            });
            let options = json!({ "binary": browser, "args": arguments, "prefs": prefs });
            json!({ "browserName": "chrome", "goog:chromeOptions": options })
        }
        Engine::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": browser,
                "args": ["-headless", "-width", width.to_string(), "-height", height.to_string()],
                // 0 is dark and 1 is light.
                "prefs": {
                    "layout.css.prefers-color-scheme.content-override": i32::from(!dark),
                    // Under a driver Firefox lets pages from a disk load what it would otherwise refuse them.
                    "remote.prefs.recommended": !from_disk,
                    // 5, the usual, keeps sites apart; 1 lets frames of other sites keep nothing.
                    "network.cookie.cookieBehavior": if blocked { 1 } else { 5 },
                    "font.size.variable.x-western": text,
                },
            },
        }),
        Engine::WebKit => json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": {
                "binary": browser,
                "args": ["--automation", format!("--geometry={width}x{height}")],
            },
        }),
    };
    match wanted {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn fresh_profile() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("hearback-profile-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).unwrap_or_else(|reason| panic!("{}: {reason}", folder.display()));
    folder
}

fn free_port() -> u16 {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    bound.expect("the system has a free port on loopback").port()
}

/// Waits until the driver takes connections; false when it ended or took too long.
fn listens(program: &mut Tree, port: u16) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(20) {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return true;
        }
        if !matches!(program.child().try_wait(), Ok(None)) {
            return false;
        }
        sleep(Duration::from_millis(30));
    }
    false
}
