//! The page in frames of a site of somebody else's.

use super::Page;

impl Page {
    /// Where our own server stands: `http://127.0.0.1:port/`.
    pub fn ours(&self) -> String {
        self.watched.server.address()
    }

    /// Opens a page that is not ours.
    #[track_caller]
    pub fn open_elsewhere(&self, address: &str) {
        self.must(self.driver.session.goto(address), "open another's page");
    }

    /// Does something inside the frame that this selector finds (through a shadow root, where `>>>` stands in it), once
    /// the app runs there, and comes out again.
    #[track_caller]
    pub fn in_frame<T>(&self, selector: &str, doing: impl FnOnce() -> T) -> T {
        let (outer, inner) = selector.split_once(">>>").unwrap_or((selector, ""));
        let script = format!(
            "const outer = document.querySelector({outer:?}); const inner = {inner:?};
             const found = inner ? outer?.shadowRoot?.querySelector(inner) : outer;
             found?.scrollIntoView({{ block: 'start' }}); return found ?? null;"
        );
        let mut frame = None;
        let there = self.eventually(|| {
            let asked = self.wait_for(self.driver.session.execute(script.clone(), Vec::new()));
            frame = asked.ok().and_then(|found| found.element().ok());
            frame.is_some()
        });
        assert!(there, "There is no frame {selector}");
        if let Some(frame) = frame {
            self.must(frame.enter_frame(), "go into the frame");
        }
        let runs = self
            .eventually(|| self.read("return document.documentElement.dataset.start ?? ''", &[]).json() == "running");
        assert!(runs, "The app does not run in {selector}:\n{}", self.text());
        let done = doing();
        self.must(self.driver.session.enter_default_frame(), "come out of the frame");
        done
    }

    /// Waits until a script that only reads says `true`.
    #[track_caller]
    pub fn becomes_true(&self, script: &str) {
        let is = self.eventually(|| self.read(script, &[]).json() == true);
        assert!(is, "never true: {script}\n{}", self.text());
    }

    /// Waits until the whole window is on its way to this address, also where nobody answers there.
    #[track_caller]
    pub fn goes_to(&self, address: &str) {
        let mut found = String::new();
        let goes = self.eventually(|| {
            let asked = self.wait_for(self.driver.session.current_url());
            found = asked.map_or_else(|reason| reason.to_string(), |url| url.to_string());
            found == address
        });
        assert!(goes, "the window is at {found}, not at {address}");
    }
}
