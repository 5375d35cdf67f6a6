//! What neither comes nor fails, or comes when nobody waits for it any more: it is said, and there is a way on.

use hearback_browser::{Page, Parts, Storage, Visit, in_chromium, in_every_engine};

in_every_engine!(a_part_that_is_never_answered_can_be_asked_for_again);
in_chromium!(
    notes_that_never_come_can_be_asked_for_again_and_no_word_is_lost,
    cards_that_never_come_can_be_asked_for_again,
    a_file_for_a_screen_that_was_left_is_told_of,
    a_button_that_opens_no_file_says_what_to_do,
    a_time_is_written_where_the_browser_refuses_to,
    a_screen_that_the_device_lets_go_dark_is_told_of,
);

/// What takes long is told after eight seconds: here they are a moment.
const SOON: &str = "const later = setTimeout;
    window.setTimeout = (what, wait, ...more) => later(what, wait >= 8000 ? 200 : wait, ...more);";
const LONG: &str = "This part of the page takes long.";

fn a_part_that_is_never_answered_can_be_asked_for_again(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::OnceUnanswered).at("#/pause").begin();
    page.text_contains(LONG);
    page.is_accessible();
    page.button("Try again").click();
    page.heading("Take a pause").is_there();
    page.text_lacks(LONG);
}

fn notes_that_never_come_can_be_asked_for_again_and_no_word_is_lost(visit: Visit) {
    let visit = visit.with_storage(Storage::NoWorker).with_obstacle(SOON);
    let page = visit.with_parts(Parts::OnceUnanswered).at("#/start").begin();
    let words = "You're frustrated that the plan changed so late.";
    page.textbox("What did you hear?").paste(words);
    page.button("Look at my words").click();
    page.text_contains(LONG);
    page.textbox("What did you hear?").holds(words);
    page.button("Try again").click();
    page.heading("Your words").is_there();
    page.text_contains(words);
}

/// The deck is a file beside the page.
fn cards_that_never_come_can_be_asked_for_again(visit: Visit) {
    let never = format!(
        "{SOON}
         const send = XMLHttpRequest.prototype.send;
         const open = XMLHttpRequest.prototype.open;
         XMLHttpRequest.prototype.open = function (how, name) {{
           this.name = name;
           return open.call(this, how, name);
         }};
         window.unanswered = [];
         XMLHttpRequest.prototype.send = function () {{
           if (!/^talk-/.test(this.name) || window.unanswered.length) return send.call(this);
           window.unanswered.push(this.name);
         }};"
    );
    let page = visit.with_obstacle(&never).at("#/talk/cards").begin();
    page.text_contains("The cards can't be loaded just now.");
    page.button("Try again").click();
    page.button("Next card").is_there();
}

const OPENS: &str = "return (() => { window.chosen = document.querySelector('input[type=file]');
    chosen.addEventListener('click', (event) => event.preventDefault(), { once: true }); chosen.click(); return true; })()";
const CHOOSES: &str = "const files = new DataTransfer();
    files.items.add(new File(['{}'], 'hearback.json'));
    chosen.files = files.files;
    chosen.dispatchEvent(new Event('change', { bubbles: true }));";
const MISSED: &str = "You had left the screen that file was for";

/// The chooser is answered when its screen is gone, and its button with it.
fn a_file_for_a_screen_that_was_left_is_told_of(visit: Visit) {
    let page = visit.at("#/packs").begin();
    page.heading("Packs on this device").is_there();
    opens(&page);
    page.script("location.hash = '#/help'");
    page.heading("Help and safety").is_there();
    page.script(CHOOSES);
    page.text_contains(MISSED);
    page.is_accessible();
    // Answered where it belongs, it is taken.
    page.script("location.hash = '#/packs'");
    page.heading("Packs on this device").is_there();
    opens(&page);
    page.script(CHOOSES);
    page.becomes_true("return document.activeElement.id === 'received'");
    page.text_lacks(MISSED);
}

fn opens(page: &Page) {
    assert_eq!(page.script(OPENS), true);
}

/// As in an app that shows pages and has no chooser.
fn a_button_that_opens_no_file_says_what_to_do(visit: Visit) {
    let page = visit.with_obstacle("Document.prototype.hasFocus = () => true;").at("#/packs").begin();
    page.heading("Packs on this device").is_there();
    opens(&page);
    page.text_contains("Did nothing open?");
    page.is_accessible();
    page.script(CHOOSES);
    page.text_lacks("Did nothing open?");
}

fn a_time_is_written_where_the_browser_refuses_to(visit: Visit) {
    let refuses =
        "Date.prototype.toLocaleString = () => { throw new RangeError('Incorrect locale information provided'); };";
    let page = visit.with_obstacle(refuses).begin();
    page.button("Pause now").click();
    page.becomes_true(
        "return /^Back at ([A-Z][a-z]{2} )?\\d\\d:\\d\\d/.test(document.querySelector('#screen-heading').textContent)",
    );
}

const LOCKS: &str = "window.locks = [];
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
      const lock = new EventTarget();
      lock.release = async () => { lock.dispatchEvent(new Event('release')); };
      locks.push(lock);
      return lock;
    } } });";
const DARK: &str = "the screen may go dark, and then no sound comes";

fn a_screen_that_the_device_lets_go_dark_is_told_of(visit: Visit) {
    let page = visit.with_obstacle(LOCKS).begin();
    page.button("Pause now").click();
    page.text_contains("Clock, sound and screen");
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.checkbox("Keep the screen on").click();
    page.becomes_true("return locks.length === 1");
    page.text_lacks(DARK);
    page.script("locks[0].dispatchEvent(new Event('release'))");
    page.text_contains(DARK);
    assert!(page.checkbox("Keep the screen on").is_chosen());
    page.is_accessible();
    // Seen again, it is asked for again, and what was said is true no more.
    page.script("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
    page.becomes_true("return locks.length === 2");
    page.text_lacks(DARK);
    // What is let go on purpose is no news.
    page.checkbox("Keep the screen on").click();
    page.text_lacks(DARK);
    page.script("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
    assert_eq!(page.script("return locks.length"), 2);
}
