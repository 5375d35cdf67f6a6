//! How the pause looks and is found again: its clock in any size of text, its header on a phone, its way from the first
//! screen, and what of it may go with its tab.

mod steps;

use hearback_browser::{Page, Visit, in_chromium};
use steps::{CALL, clock_runs, heading, link_shown};

in_chromium!(
    no_word_of_the_clock_is_cut_by_its_ring,
    no_word_of_the_clock_is_cut_by_its_ring_in_large_text,
    the_header_of_a_running_pause_fits_a_phone,
    a_pause_is_one_tap_from_the_first_screen,
    what_becomes_of_what_was_accepted_is_answered_from_where_it_was_accepted,
);

fn no_word_of_the_clock_is_cut_by_its_ring(visit: Visit) {
    all_stands_in_the_ring(&visit.at("#/pause").begin());
}

fn no_word_of_the_clock_is_cut_by_its_ring_in_large_text(visit: Visit) {
    all_stands_in_the_ring(&visit.with_large_text().at("#/pause").begin());
}

/// With the longest words there are, every corner of every line is within the ring; or none is, beside it.
#[track_caller]
fn all_stands_in_the_ring(page: &Page) {
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.textbox("Minutes, from 5 to 1440 (24 hours)").clear();
    page.textbox("Minutes, from 5 to 1440 (24 hours)").type_text("95");
    page.button("Start the pause").click();
    clock_runs(page);
    for (width, height) in [(320, 640), (360, 740), (700, 1000), (1280, 800), (1280, 900), (1280, 1024), (1900, 1000)] {
        page.widen(width, height);
        let cut = page.script(
            "const ring = document.querySelector('.hb-clock__ring').getBoundingClientRect();
             const [x, y, within] = [ring.left + ring.width / 2, ring.top + ring.height / 2, 0.46 * ring.width];
             const range = document.createRange();
             const lines = [...document.querySelectorAll('.hb-clock__face > *')].flatMap((one) => {
               range.selectNodeContents(one);
               return [...range.getClientRects()];
             });
             if (lines.every((line) => line.left >= ring.right)) return [];
             const far = (line) => Math.max(...[line.left, line.right].flatMap((left) =>
               [line.top, line.bottom].map((top) => Math.hypot(left - x, top - y))));
             return lines.map(far).filter((one) => one > within);",
        );
        assert_eq!(cut, serde_json::json!([]), "{} at {width} × {height}", page.engine().name());
        assert!(!page.scrolls_sideways(), "sideways at {width} × {height}");
    }
}

fn the_header_of_a_running_pause_fits_a_phone(visit: Visit) {
    let page = visit.begin();
    page.widen(360, 640);
    page.button(CALL).click();
    clock_runs(&page);
    let lines = |what: &str| {
        let lines = page.script(&format!(
            "const range = document.createRange();
             range.selectNodeContents(document.querySelector('{what}'));
             return new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size;"
        ));
        lines.as_i64().unwrap_or_default()
    };
    assert_eq!(lines(".hb-leave__link"), 1, "the way out keeps its one line");
    assert!(lines(".hb-call span") <= 2, "when to be back stands in two even lines at most");
    assert!(!page.scrolls_sideways());
}

fn a_pause_is_one_tap_from_the_first_screen(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    let back = heading(&page);
    page.link("Listen").click();
    page.link(&format!("Your pause {back}")).is_there();
    page.is_accessible();
    page.reload();
    page.link(&format!("Your pause {back}")).click();
    clock_runs(&page);
    assert_eq!(page.route(), "#/pause");
}

fn what_becomes_of_what_was_accepted_is_answered_from_where_it_was_accepted(visit: Visit) {
    let one = visit.clone().at("#/pause/ours").begin();
    one.textbox("Which word or sign calls a pause?").paste("Teapot");
    let link = link_shown(&one);
    let page = visit.begin();
    page.widen(360, 640);
    page.open_address(&link);
    page.button("Keep it on this device").click();
    page.heading("Our pause").has_focus();
    page.text_contains("Until you choose what may stay");
    let seen = "const box = [...document.querySelectorAll('main a')].find((one) => one.textContent === 'What may stay on this device?')
                  .getBoundingClientRect(); return box.top > 0 && box.bottom < innerHeight;";
    assert_eq!(page.script(seen), true, "the way to answer is in sight");
    page.is_accessible();
    page.link("What may stay on this device?").click();
    page.becomes_true("return document.activeElement.id === 'keep'");
    let seen = "const { top } = document.getElementById('keep').getBoundingClientRect(); return top >= 0 && top < innerHeight / 2;";
    page.becomes_true(seen);
    assert_eq!(page.route(), "#/settings/keep");
    page.is_accessible();
    page.radio("What to practise next").click();
    page.back();
    page.heading("Our pause").is_there();
    page.text_lacks("Until you choose what may stay");
    assert!(page.kept().iter().any(|(key, text)| key.ends_with(":ours") && text.contains("Teapot")));
}
