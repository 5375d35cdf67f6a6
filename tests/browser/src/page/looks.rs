//! How the page looks, and whether everyone can use it.

use std::sync::OnceLock;

use serde_json::{Value, json};
use thirtyfour::Key;
use xtask::browsers::Engine;

use super::Page;

impl Page {
    /// axe-core finds nothing against WCAG 2.2 AA or its own good practice. It reads the page's tree and colours, which are
    /// the same in every engine: one of them is asked, as each asking takes a second.
    #[track_caller]
    pub fn is_accessible(&self) {
        if self.engine != Engine::Chromium {
            return;
        }
        self.with_axe();
        // Words that are still fading in are paler than they will be. What breathes along is as it is, what is folded away
        // fades in once it is unfolded, and a clock that ticks on starts a move each second: so these, and none after them.
        // Asked again and again: Chromium's driver may lose an answer that waits for an animation.
        self.script(
            "window.moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime <= 5000);",
        );
        self.becomes_true(
            "return (window.moving ?? []).every((one) =>
               one.playState !== 'running' || !one.effect?.target?.checkVisibility())",
        );
        let script = "const done = arguments[arguments.length - 1];
            const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }).then(
              (found) => done(found.violations.map(({ id, help, nodes }) =>
                `${id}: ${help}: ${nodes.map((node) => node.html + ' ' + (node.any[0]?.message ?? '')).join(' | ')}`)),
              (reason) => done([`axe did not run: ${reason}`]));";
        let found = self.must(self.driver.session.execute_async(script, Vec::new()), "run axe");
        let violations = found.json().as_array().cloned().unwrap_or_else(|| vec![json!("axe gave no list")]);
        assert!(violations.is_empty(), "axe finds in {} at {}: {violations:#?}", self.engine.name(), self.route());
    }

    /// Makes the window this wide, CSS pixels. Chromium goes as narrow as one likes; the others have a least width
    /// and stop there.
    #[track_caller]
    pub fn widen(&self, width: u32, height: u32) {
        if self.engine == Engine::Chromium {
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.must(self.driver.session.cdp().send_raw("Emulation.setDeviceMetricsOverride", metrics), "resize");
        } else {
            self.must(self.driver.session.set_window_rect(0, 0, width, height), "resize");
        }
    }

    /// Whether something is wider than the window, so that one would have to scroll sideways.
    #[track_caller]
    pub fn scrolls_sideways(&self) -> bool {
        self.script("const root = document.documentElement; return root.scrollWidth > root.clientWidth;") == true
    }

    /// Every step of the focus that goes up the page or back on its line.
    #[track_caller]
    pub fn out_of_order(&self) -> Vec<String> {
        self.reaching("return outOfOrder();")
    }

    /// What can't be seen once the focus is on it, or has no word.
    #[track_caller]
    pub fn out_of_reach(&self) -> Vec<String> {
        self.reaching("return outOfReach();")
    }

    /// Tabs from the first stop to the last: where Tab goes otherwise than from one to the next.
    #[track_caller]
    pub fn tabbed_past(&self) -> Vec<String> {
        let count = self.reaching(
            "window.met = [];
             addEventListener('focusin', ({ target }) => window.met.push(target));
             const all = stops();
             all[0].focus();
             return all.map(named);",
        );
        self.press_often(&Key::Tab, count.len() - 1);
        self.reaching(
            "const all = stops();
             return all.flatMap((one, at) => window.met[at] === one ? []
               : [`${named(one)} is not where Tab goes, but ${window.met[at] ? named(window.met[at]) : 'nowhere'}`]);",
        )
    }

    #[track_caller]
    fn reaching(&self, call: &str) -> Vec<String> {
        let told = self.script(&format!("{}\n{call}", include_str!("reach.js")));
        let text = |one: &Value| one.as_str().unwrap_or_default().to_owned();
        told.as_array().into_iter().flatten().map(text).collect()
    }

    /// Sends a command of the Chrome DevTools Protocol. Chromium only.
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.must(self.driver.session.cdp().send_raw(command, parameters), command)
    }

    /// Brings axe-core into the page unless it is there already.
    #[track_caller]
    pub(super) fn with_axe(&self) {
        if self.read("return typeof axe === 'object'", &[]).json() != true {
            self.read(&format!("{};", axe()), &[]);
        }
    }
}

fn axe() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let read = xtask::cache::axe_script().and_then(|path| std::fs::read_to_string(path).map_err(|e| e.to_string()));
        read.unwrap_or_else(|reason| panic!("axe-core is not there ({reason}). Run: cargo xtask setup --browsers"))
    })
}
