//! Parts of the app that come when they are wanted: late, never, and without a net.

use hearback_browser::{Parts, Storage, Visit, in_chromium, in_every_engine};

in_every_engine!(
    a_part_that_is_missing_can_be_asked_for_again,
    what_was_typed_is_there_after_a_reload_with_a_late_part,
    a_first_line_is_typed_before_app_and_ear_are_there,
);
in_chromium!(
    the_first_screen_waits_for_no_part,
    a_part_that_is_late_is_waited_for,
    a_drill_by_its_address_waits_for_its_part,
    parts_come_from_the_cache_without_a_net,
    the_first_line_waits_for_no_part_and_its_notes_come_late,
    a_pause_is_called_before_its_part_is_there,
    each_area_says_that_its_part_can_not_be_had,
    an_address_of_the_old_page_leads_on,
);

const WAITS: &str = "One moment.";
const FAILED: &str = "This part of the page could not be loaded.";
const REPLY: &str = "You felt hurt when I was on my phone.";

fn the_first_screen_waits_for_no_part(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::Late).begin();
    page.heading("Say back what you heard").is_there();
    page.open("#/help");
    page.heading("Help and safety").is_there();
    page.text_lacks(WAITS);
    page.open("#/settings");
    page.text_contains(WAITS);
    page.give_parts(Parts::Come);
    page.heading("Settings").is_there();
    page.text_lacks(WAITS);
}

fn a_part_that_is_late_is_waited_for(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::Late).begin();
    page.button("Start").click();
    page.text_contains(WAITS);
    page.is_accessible();
    page.give_parts(Parts::Come);
    page.text_contains("Stop here");
    page.text_lacks(WAITS);
}

fn a_part_that_is_missing_can_be_asked_for_again(visit: Visit) {
    // The worker fetches all files by itself, and would notice too.
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::Missing).at("#/drill/phones-07").begin();
    page.text_contains(FAILED);
    page.is_accessible();
    page.button("Try again").click();
    page.text_contains(FAILED);
    page.give_parts(Parts::Come);
    page.button("Try again").click();
    page.textbox("What did you hear?").is_there();
    let problems = page.forgiven_problems();
    let of_parts = |problem: &String| ["404", "part-", "drills-"].iter().any(|name| problem.contains(name));
    assert!(problems.iter().all(of_parts), "{problems:?}");
}

fn a_drill_by_its_address_waits_for_its_part(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::Late).at("#/drill/phones-07").begin();
    page.text_contains(WAITS);
    page.give_parts(Parts::Come);
    page.textbox("What did you hear?").paste(REPLY);
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.text_contains(REPLY);
}

fn what_was_typed_is_there_after_a_reload_with_a_late_part(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").paste(REPLY);
    page.give_parts(Parts::Late);
    page.reload();
    page.give_parts(Parts::Come);
    page.textbox("What did you hear?").holds(REPLY);
}

fn parts_come_from_the_cache_without_a_net(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.text_contains("Ready offline. Everything works without a net.");
    page.go_offline();
    page.reload();
    page.open("#/drill/phones-07");
    page.textbox("What did you hear?").paste(REPLY);
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.forgiven_problems();
}

const BOX: &str = "What did you hear?";
const NOTES: &str = "The notes are on their way.";

fn the_first_line_waits_for_no_part_and_its_notes_come_late(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::Late).at("#/start").begin();
    page.text_contains("Line 1 of 3");
    page.textbox(BOX).paste("You're frustrated that the plan changed so late.");
    page.button("Look at my words").click();
    page.text_contains(NOTES);
    page.is_accessible();
    page.textbox(BOX).holds("You're frustrated that the plan changed so late.");
    page.give_parts(Parts::Come);
    page.heading("Your words").is_there();
    page.text_contains("You named the feeling");
}

fn a_first_line_is_typed_before_app_and_ear_are_there(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::Missing).at("#/start").with_a_late_app().begin();
    page.textbox(BOX).click();
    page.type_text("so the plan changed");
    page.let_the_app_come();
    page.text_contains("Line 1 of 3");
    page.textbox(BOX).has_focus();
    page.type_text(" late");
    page.button("Look at my words").click();
    page.text_contains(FAILED);
    page.textbox(BOX).holds("so the plan changed late");
    page.give_parts(Parts::Come);
    page.button("Try again").click();
    page.heading("Your words").is_there();
    page.forgiven_problems();
}

fn a_pause_is_called_before_its_part_is_there(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::Late).begin();
    page.button("Pause now").click();
    page.text_contains(WAITS);
    page.is_accessible();
    page.give_parts(Parts::Come);
    page.text_contains("Back at");
}

fn each_area_says_that_its_part_can_not_be_had(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).with_parts(Parts::Missing).begin();
    for (route, there) in [
        ("#/pause", "Take a pause"),
        ("#/talk/own", "What did your partner say?"),
        ("#/turns", "Talk in turns"),
        ("#/practice-saying", "Practise saying it"),
        ("#/four", "Four steps"),
        ("#/script", "When it starts to go wrong"),
        ("#/ours", "Ours"),
        ("#/minutes", "The weekly ten minutes"),
        ("#/packs", "Packs on this device"),
        ("#/settings", "Settings"),
    ] {
        page.open(route);
        page.text_contains(FAILED);
        page.is_accessible();
        page.give_parts(Parts::Come);
        page.button("Try again").click();
        page.heading(there).is_there();
        page.give_parts(Parts::Missing);
    }
    page.forgiven_problems();
}

fn an_address_of_the_old_page_leads_on(visit: Visit) {
    let page = visit.begin();
    page.script("setTimeout(() => { location.href = new URL('packs.html#/packs', document.baseURI).href; }, 100)");
    // A script that a page asks while it is being left has no answer.
    std::thread::sleep(std::time::Duration::from_secs(2));
    page.heading("Packs on this device").is_there();
    assert_eq!(page.route(), "#/packs");
}
