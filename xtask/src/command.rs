//! Running other programs, and saying what they do while they do it.

use std::env;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Failure;

/// Tells the person at the terminal what is being done. `usually` is how long it takes: "20 seconds".
pub fn announce(what: &str, usually: &str) {
    println!("==> {what} (usually {usually})");
}

/// The first program of that name on the path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
}

/// What a program prints, trimmed; `None` when it is missing or fails.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs to the end, with the program's own words on the terminal.
///
/// # Errors
/// When it cannot be started or ends badly: one sentence, followed by `remedy`.
pub fn run(command: &mut Command, remedy: &str) -> Result<(), Failure> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|reason| format!("{} {remedy}", not_started(command, &reason)))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status}). {remedy}", shown(command))) }
}

/// This very tool with another command, at work beside what else is done. What it says is told when it ends, in one piece.
pub struct Beside {
    command: String,
    child: Child,
    said: PathBuf,
}

impl Beside {
    /// # Errors
    /// When it cannot be started.
    pub fn start(words: &[&str]) -> Result<Self, Failure> {
        let at = |reason| format!("`xtask {}` could not be started: {reason}", words.join(" "));
        let said = env::temp_dir().join(format!("hearback-{}-{}.log", words.join("-"), std::process::id()));
        let file = File::create(&said).map_err(at)?;
        let also = file.try_clone().map_err(at)?;
        let mut command = Command::new(env::current_exe().map_err(at)?);
        let child = command.args(words).stdin(Stdio::null()).stdout(file).stderr(also).spawn().map_err(at)?;
        Ok(Self { command: words.join(" "), child, said })
    }

    /// Waits for it, and tells what it said.
    ///
    /// # Errors
    /// When it ended badly.
    pub fn end(mut self) -> Result<(), Failure> {
        let status = self.child.wait();
        println!("{}", fs::read_to_string(&self.said).unwrap_or_default());
        fs::remove_file(&self.said).ok();
        match status {
            Ok(status) if status.success() => Ok(()),
            _ => Err(format!("`xtask {}` failed. It says above what is wrong.", self.command)),
        }
    }
}

/// As [`run`], and ends the program when it takes longer than `limit`.
///
/// # Errors
/// As [`run`], and when the time is up.
pub fn run_within(command: &mut Command, limit: Duration, remedy: &str) -> Result<(), Failure> {
    let mut child =
        command.stdin(Stdio::null()).spawn().map_err(|reason| format!("{} {remedy}", not_started(command, &reason)))?;
    match wait_within(&mut child, limit) {
        Some(true) => Ok(()),
        Some(false) => Err(format!("`{}` failed. {remedy}", shown(command))),
        None => Err(format!("`{}` was not done after {} s. {remedy}", shown(command), limit.as_secs())),
    }
}

/// Whether it ended well; `None` when the time was up and it had to be ended.
fn wait_within(child: &mut Child, limit: Duration) -> Option<bool> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.success()),
            Ok(None) if start.elapsed() < limit => sleep(Duration::from_millis(50)),
            _ => {
                child.kill().ok();
                child.wait().ok();
                return None;
            }
        }
    }
}

fn not_started(command: &Command, reason: &std::io::Error) -> String {
    format!("`{}` could not be started: {reason}.", shown(command))
}

/// The command as one would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// The cargo that runs this tool.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::project_root());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_takes_too_long_is_ended() {
        let start = Instant::now();
        let failure = run_within(Command::new("sleep").arg("20"), Duration::from_millis(200), "Try again.");
        assert!(failure.is_err_and(|sentence| sentence.contains("was not done") && sentence.ends_with("Try again.")));
        assert!(start.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn a_missing_program_is_told_with_the_remedy() {
        let failure = run(&mut Command::new("no-such-program-here"), "Install it.");
        assert!(
            failure
                .is_err_and(|sentence| sentence.contains("could not be started") && sentence.ends_with("Install it."))
        );
    }
}
