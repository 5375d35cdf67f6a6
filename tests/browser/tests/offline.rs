//! Without a net, and from a disk: the server is stopped for real, the file is opened as a double click opens it.

mod steps;

use hearback_browser::{Page, Release, Visit, in_chromium, in_every_engine};
use steps::{CALL, clock_runs};

in_every_engine!(
    everything_works_with_the_server_gone,
    a_new_version_waits_until_it_is_asked_in,
    a_bad_release_can_be_undone,
    the_single_file_works_from_a_disk,
    the_full_file_has_the_learned_reader_inside,
);
in_chromium!(
    packs_work_offline_too,
    a_new_version_that_is_put_off_stays_put_off,
    a_new_version_never_breaks_into_words,
);

const READY: &str = "Ready offline. Everything works without a net.";

/// Begins where it is said how it stands, and stays: left while its first worker starts, WebKit forgets that worker
/// until it is started anew.
fn ready(visit: Visit) -> Page {
    let page = visit.at("#/settings").begin();
    page.text_contains(READY);
    page
}

fn everything_works_with_the_server_gone(visit: Visit) {
    let page = ready(visit);
    page.is_accessible();
    page.go_offline();
    page.reload();
    page.heading("Settings").is_there();
    page.open("#/drill/phones-07");
    page.textbox("What did you hear?").paste("You felt hurt when I was on my phone.");
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.open("#/help");
    page.heading("Help and safety").is_there();
    page.open("");
    page.button(CALL).click();
    clock_runs(&page);
    page.open("#/turns");
    page.heading("Talk in turns").is_there();
    page.forgiven_problems();
}

fn packs_work_offline_too(visit: Visit) {
    let page = ready(visit);
    page.go_offline();
    page.open("#/therapist/write");
    page.heading("Write lines of your own").is_there();
    page.open("#/packs");
    page.heading("Packs on this device").is_there();
    page.open("#/therapist/assign");
    page.text_contains("Cards to talk with");
    page.text_contains("What happened");
    page.forgiven_problems();
}

/// A newer build is on the server, and the page has found out.
fn publish_next(visit: Visit) -> Page {
    let page = ready(visit);
    page.publish(Release::Next);
    page.reload();
    page.text_contains("A new version is ready.");
    page
}

fn a_new_version_waits_until_it_is_asked_in(visit: Visit) {
    let page = publish_next(visit);
    page.is_accessible();
    page.script("window.before = true");
    page.button("Load it now").click();
    let start = std::time::Instant::now();
    while page.script("return window.before ?? false") == true {
        assert!(start.elapsed().as_secs() < 15, "the page is loaded anew");
    }
    page.text_contains(READY);
    page.text_lacks("A new version is ready.");
    let kept =
        page.script_with_callback("caches.keys().then((names) => arguments[arguments.length - 1](names.join()))");
    assert!(kept.as_str().is_some_and(|names| names.contains("next-") && !names.contains(',')), "{kept}");
}

fn a_new_version_that_is_put_off_stays_put_off(visit: Visit) {
    let page = publish_next(visit);
    page.button("Not now").click();
    page.text_lacks("A new version is ready.");
    page.link("Help").click();
    page.heading("Help and safety").is_there();
    page.text_lacks("A new version is ready.");
    // The next visit asks again.
    page.reload();
    page.text_contains("A new version is ready.");
}

fn a_new_version_never_breaks_into_words(visit: Visit) {
    let page = publish_next(visit);
    page.script("location.hash = '#/drill/phones-07'");
    page.textbox("What did you hear?").type_text("You felt");
    page.link("Settings").click();
    page.text_contains("It can come in when your line, your pause or your talk is finished.");
    assert!(!page.button("Load it now").is_there_now());
}

fn a_bad_release_can_be_undone(visit: Visit) {
    let page = ready(visit);
    page.publish(Release::Off);
    page.reload();
    let start = std::time::Instant::now();
    loop {
        let left = page.script_with_callback(
            "const done = arguments[arguments.length - 1];
             Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
               .then(([names, workers]) => done(names.length + workers.length));",
        );
        if left == 0 {
            break;
        }
        assert!(start.elapsed().as_secs() < 15, "{left} caches and workers are left");
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
}

fn the_full_file_has_the_learned_reader_inside(visit: Visit) {
    let page = visit.from_disk_in_full().at("#/settings").begin();
    // Unpacked once the page is idle, and tried before it says that it is there.
    let here = "A small program that learned from thousands of written replies reads yours too.";
    let there = || page.text().contains(here);
    let start = std::time::Instant::now();
    while !there() {
        assert!(start.elapsed().as_secs() < 60, "{}: it does not come", page.engine().name());
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    page.open("#/drill/phones-07");
    page.textbox("What did you hear?").type_text("You felt lonely while I was on my phone.");
    // What reads is unpacked anew with each page.
    let start = std::time::Instant::now();
    loop {
        page.button("Look at my words").click();
        page.heading("Your words").is_there();
        page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        if !page.text().contains("has not read these words") {
            break;
        }
        assert!(start.elapsed().as_secs() < 60, "{}: it does not read", page.engine().name());
        page.button("Change my words").click();
        page.textbox("What did you hear?").is_there();
        std::thread::sleep(std::time::Duration::from_millis(500));
    }
    connects_to_nothing(&page, "data|blob");
}

fn the_single_file_works_from_a_disk(visit: Visit) {
    let page = visit.from_disk().at("#/drill/phones-07").begin();
    assert_eq!(page.script("return location.protocol"), "file:");
    page.textbox("What did you hear?").type_text("You felt hurt when I was on my phone.");
    page.reload();
    page.textbox("What did you hear?").holds("You felt hurt when I was on my phone.");
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.is_accessible();
    page.link("Settings").click();
    page.text_contains("Everything works without a net.");
    page.radio("Lamp (dark)").click();
    page.radio("What to practise next").click();
    page.reload();
    assert!(page.radio("Lamp (dark)").is_chosen());
    page.button(CALL).click();
    clock_runs(&page);
    page.button("Put it on the other phone").click();
    page.text_contains("This page is a file on this device.");
    assert!(!page.text().contains("file:"), "no address of a disk is handed on: {}", page.text());
    page.open("#/turns");
    page.heading("Talk in turns").is_there();
    page.open("#/talk/cards");
    page.button("Next card").is_there();
    connects_to_nothing(&page, "data");
}

/// All it has asked for is `inside` the file, by these schemes, and nothing else could be had.
fn connects_to_nothing(page: &Page, inside: &str) {
    let asked = page.script(&format!(
        "return performance.getEntriesByType('resource').filter(({{ name }}) => !/^({inside}):/.test(name)).length"
    ));
    assert_eq!(asked, 0, "nothing is asked for");
    let refused = page.script_with_callback(
        "fetch('https://example.com/').then(() => 'came', () => 'refused').then(arguments[arguments.length - 1])",
    );
    assert_eq!(refused, "refused", "and nothing could be");
}
