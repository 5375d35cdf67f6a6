//! The keyboard, for journeys without a mouse.

use thirtyfour::Key;
use thirtyfour::action_chain::ActionChain;

use super::Page;

impl Page {
    /// Presses and lets go of one key, wherever the focus is.
    #[track_caller]
    pub fn press(&self, key: Key) {
        let actions = self.driver.session.action_chain().key_down(key.clone()).key_up(key);
        self.must(actions.perform(), "press a key");
    }

    /// Presses a key so many times, one right after the other.
    #[track_caller]
    pub fn press_often(&self, key: &Key, times: usize) {
        let once = |chain: ActionChain, _| chain.key_down(key.clone()).key_up(key.clone());
        let actions = (0..times).fold(self.driver.session.action_chain(), once);
        self.must(actions.perform(), "press a key");
    }

    /// Types on the keyboard, wherever the focus is.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.must(self.driver.session.action_chain().send_keys(text).perform(), "type");
    }

    /// One step ahead with Tab.
    #[track_caller]
    pub fn tab(&self) {
        self.press(Key::Tab);
    }

    /// Tabs until the focus is on the control whose name begins so.
    ///
    /// # Panics
    /// When it has not come there after 80 steps.
    #[track_caller]
    pub fn tab_to(&self, role: &str, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..80 {
            self.tab();
            let focused = self.focused();
            if focused.0 == role && focused.1.starts_with(name) {
                return;
            }
            passed.push(focused);
        }
        panic!("In {} Tab never comes to {role} \"{name}\"; it passed {passed:?}", self.engine.name());
    }
}
