//! Programs started for a journey, taken down with all they started themselves.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Child, Command, Stdio};

/// Ends with everything below it when dropped, on a panic too.
#[derive(Debug)]
pub struct Tree(Child);

impl Tree {
    /// # Panics
    /// When the program cannot be started.
    pub fn start(command: &mut Command) -> Tree {
        let child = command.stdin(Stdio::null()).spawn();
        Tree(child.unwrap_or_else(|reason| panic!("{} could not be started: {reason}", xtask::command::shown(command))))
    }

    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        // Found before the top one ends: orphans lose their parent's name.
        let below = descendants(self.0.id());
        self.0.kill().ok();
        self.0.wait().ok();
        if !below.is_empty() {
            let ids = below.iter().map(u32::to_string);
            Command::new("kill").arg("-KILL").args(ids).stderr(Stdio::null()).status().ok();
        }
    }
}

/// Every process below this one, as Linux lists them; none where there is no such list.
fn descendants(top: u32) -> Vec<u32> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        let Ok(line) = fs::read_to_string(entry.path().join("stat")) else { continue };
        // "id (name, which may hold anything) state parent …"
        let parent = line.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
        if let Some(parent) = parent {
            children.entry(parent).or_default().push(id);
        }
    }
    let mut found = Vec::new();
    let mut waiting = vec![top];
    while let Some(id) = waiting.pop() {
        let below = children.remove(&id).unwrap_or_default();
        found.extend(&below);
        waiting.extend(below);
    }
    found
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    #[test]
    fn grandchildren_end_with_the_program() {
        let mut tree = Tree::start(Command::new("sh").args(["-c", "sh -c 'sleep 60; true'; true"]));
        let start = Instant::now();
        let mut below = Vec::new();
        while below.len() < 2 && start.elapsed() < Duration::from_secs(5) {
            below = descendants(tree.child().id());
            sleep(Duration::from_millis(20));
        }
        assert_eq!(below.len(), 2, "the inner shell and its sleep");
        drop(tree);
        sleep(Duration::from_millis(100));
        for id in below {
            let line = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            assert!(line.is_empty() || line.contains(") Z "), "still running: {line}");
        }
    }
}
