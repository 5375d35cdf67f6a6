//! Listening practice, from a first visit to a finished sitting, as a person does it.

use hearback_browser::{Key, Page, Storage, Visit, in_chromium, in_every_engine};

in_every_engine!(
    a_first_visit_ends_in_a_finished_sitting,
    a_reload_in_the_middle_keeps_what_was_typed,
    the_last_letter_before_a_reload_is_kept,
    what_was_typed_is_kept_by_the_time_the_page_was_told_that_it_is_left,
    what_was_typed_last_stands_whatever_came_between,
    two_boxes_typed_in_at_once_keep_their_words,
    progress_is_there_after_a_restart_and_no_reply_is,
    replies_are_there_after_a_restart_once_asked_for,
    no_trace_leaves_nothing,
    the_keyboard_is_enough,
    the_back_button_goes_a_screen_back,
);
in_chromium!(
    marks_lead_to_their_notes_and_back,
    both_versions_stay_when_words_are_changed,
    blocked_storage_is_said_and_practice_goes_on,
    a_full_store_is_said_and_the_words_can_be_saved,
    unreadable_data_is_set_aside,
    another_sites_data_is_left_alone,
    settings_need_no_mouse,
    notes_while_typing_come_when_typing_rests,
    a_damaged_record_can_be_taken_along,
    addresses_lead_to_their_screens,
    two_tabs_share_what_is_set,
);

const DRILL: &str = "#/drill/phones-07";
const GOOD: &str = "You were angry that I was on my phone and you wanted me there with you.";

/// Answers the line that is open, whatever it is, up to its rating.
fn finish_line(page: &Page, reply: &str) {
    page.text_contains("Stop here");
    if page.text().contains("Which reply gives back") {
        // Trying them in turn is what a person would do.
        for place in 0..4 {
            if page.button("Go on").is_there_now() {
                break;
            }
            page.script(&format!("document.querySelectorAll('.hb-choice--answer')[{place}].click()"));
            page.control("heading", "").is_there();
            std::thread::sleep(std::time::Duration::from_millis(150));
        }
    } else {
        page.textbox("What did you hear?").paste(reply);
        page.button("Look at my words").click();
        page.heading("Your words").is_there();
        page.button("Go on: see other ways").click();
        page.radio("Says it back").click();
    }
    page.button("Go on").click();
    page.button("Just right").click();
}

/// Opens one drill and rates it, so that there is something to keep: the first screen asks, and nothing before.
fn finish_one_drill(page: &Page) {
    page.open(DRILL);
    finish_line(page, GOOD);
    page.heading("That's it for now").is_there();
    assert!(!page.heading("What may stay on this device?").is_there_now(), "no summary is broken into");
    page.script("location.hash = '#/'");
    page.heading("What may stay on this device?").is_there();
}

fn a_first_visit_ends_in_a_finished_sitting(visit: Visit) {
    let page = visit.begin();
    page.heading("Say back what you heard").is_there();
    page.button("Start").click();
    page.text_contains("Line 1 of 3");
    page.title_is("Practice · Hearback");
    page.is_accessible();
    for line in 1..=3 {
        page.text_contains(&format!("Line {line} of 3"));
        finish_line(&page, "You felt left alone with it, and you wanted me to see that.");
    }
    page.heading("That's it for now").is_there();
    page.is_accessible();
    page.link("Done").click();
    page.heading("Say back what you heard").is_there();
}

fn marks_lead_to_their_notes_and_back(visit: Visit) {
    let page = visit.at(DRILL).begin();
    page.textbox("What did you hear?").paste("You should just put up with it, I was only checking the time.");
    page.button("Look at my words").click();
    page.heading("Your words").has_focus();
    assert!(!page.names("button").iter().any(|name| name.contains("score")), "no scores");
    let to_note = page.names("button").into_iter().find(|name| name.starts_with("Note a")).unwrap_or_default();
    page.button(&to_note).click();
    page.button("a, to the marked words").click();
    page.button(&to_note).has_focus();
    let notes = page.names("button").iter().filter(|name| *name == "Doesn't apply here").count();
    assert!((1..=2).contains(&notes), "{notes} suggestions are shown");
    page.is_accessible();
    // What is put away stays in its place, and the control that put it away shows it again.
    page.button("Doesn't apply here").click();
    page.button("Show it again").has_focus();
    page.is_accessible();
    assert_eq!(page.names("button").iter().filter(|name| *name == "Doesn't apply here").count(), notes - 1);
    page.press(Key::Enter);
    page.button("Doesn't apply here").has_focus();
    assert_eq!(page.names("button").iter().filter(|name| *name == "Doesn't apply here").count(), notes);
    page.button("Show it again").is_gone();
}

fn both_versions_stay_when_words_are_changed(visit: Visit) {
    let page = visit.at(DRILL).begin();
    page.textbox("What did you hear?").paste("You should just put up with it.");
    page.button("Look at my words").click();
    page.button("Change my words").click();
    let reply = page.textbox("What did you hear?");
    reply.has_focus();
    reply.holds("You should just put up with it.");
    reply.clear();
    reply.type_text(GOOD);
    page.button("Look at my words").click();
    page.text_contains("Your first words");
    page.text_contains("You were angry that I was on my phone");
}

fn a_reload_in_the_middle_keeps_what_was_typed(visit: Visit) {
    let page = visit.at(DRILL).begin();
    page.textbox("What did you hear?").type_text("half a thought, “so far” ");
    page.reload();
    page.textbox("What did you hear?").holds("half a thought, “so far” ");
    page.open("#/");
    page.link("Go on with your line").click();
    page.textbox("What did you hear?").holds("half a thought, “so far” ");
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.reload();
    page.heading("Your words").is_there();
}

fn the_last_letter_before_a_reload_is_kept(visit: Visit) {
    let page = visit.at(DRILL).begin();
    page.textbox("What did you hear?").paste("You were angr");
    page.script(&format!("addEventListener('beforeunload', () => {{ {} }});", typing(0, "You were angry")));
    page.reload();
    page.textbox("What did you hear?").holds("You were angry");
}

/// A page that is being left does nothing more after it was told so: what is not kept by then is lost.
fn what_was_typed_is_kept_by_the_time_the_page_was_told_that_it_is_left(visit: Visit) {
    let page = visit.at(DRILL).begin();
    page.text_contains("Stop here");
    for (told, words) in [("pagehide", "You were angry"), ("visibilitychange", "You were angry at dinner")] {
        let kept = page.script(&format!(
            "{} dispatchEvent(new Event('{told}')); return Object.values({{ ...sessionStorage }}).join();",
            typing(0, words),
        ));
        assert!(kept.as_str().is_some_and(|kept| kept.contains(&format!("\"{words}\""))), "{told}: {kept}");
    }
}

fn what_was_typed_last_stands_whatever_came_between(visit: Visit) {
    let page = visit.at(DRILL).begin();
    page.text_contains("Stop here");
    let kept = page.script(&format!(
        "{} dispatchEvent(new Event('hearback-call')); {} dispatchEvent(new Event('pagehide'));
         return Object.values({{ ...sessionStorage }}).join();",
        typing(0, "You were angry"),
        typing(0, "You were angry at dinner"),
    ));
    assert!(kept.as_str().is_some_and(|kept| kept.contains("\"You were angry at dinner\"")), "{kept}");
}

/// Words that are in a box before any pause in typing.
fn typing(place: usize, words: &str) -> String {
    format!(
        "{{ const box = document.querySelectorAll('main textarea')[{place}]; box.value = '{words}';
         box.dispatchEvent(new InputEvent('input', {{ bubbles: true, inputType: 'insertText' }})); }}"
    )
}

fn two_boxes_typed_in_at_once_keep_their_words(visit: Visit) {
    let page = visit.at("#/pause/ours").begin();
    page.textbox("").is_there();
    let leave = "document.querySelector('.hb-areas__link').click()";
    page.script(&[&typing(0, "one"), &typing(1, "two"), leave].concat());
    page.heading("Say back what you heard").is_there();
    page.script("location.hash = '#/pause/ours'");
    page.textbox("").is_there();
    let boxes = "return [...document.querySelectorAll('main textarea')].map((box) => box.value).filter(Boolean).join()";
    assert_eq!(page.script(boxes), "one,two");
}

fn progress_is_there_after_a_restart_and_no_reply_is(visit: Visit) {
    let page = visit.begin();
    finish_one_drill(&page);
    assert!(page.kept().is_empty(), "nothing is kept before the answer: {:?}", page.kept());
    page.is_accessible();
    page.button("What to practise next").click();
    page.heading("What may stay on this device?").is_gone();
    page.open("#/settings");
    page.radio("Lamp (dark)").click();
    page.restart();
    page.open("#/settings");
    assert!(page.radio("Lamp (dark)").is_chosen());
    let kept = page.kept();
    assert!(kept.iter().all(|(_, value)| !value.contains("on my phone")), "{kept:?}");
    assert!(kept.iter().any(|(_, value)| value.contains("phones-07")), "{kept:?}");
}

fn replies_are_there_after_a_restart_once_asked_for(visit: Visit) {
    let page = visit.begin();
    finish_one_drill(&page);
    page.button("That, and my replies").click();
    page.restart();
    page.link("Replies you kept").click();
    page.text_contains(GOOD);
    page.is_accessible();
    page.button("Delete this reply").click();
    page.text_lacks(GOOD);
    page.open("#/settings");
    page.button("Delete everything").click();
    page.heading("Delete everything now?").has_focus();
    page.button("Delete it").click();
    page.text_contains("Everything Hearback kept in this browser is deleted.");
    assert!(page.kept().is_empty(), "{:?}", page.kept());
}

fn no_trace_leaves_nothing(visit: Visit) {
    let page = visit.begin();
    finish_one_drill(&page);
    page.button("Nothing").click();
    page.open(DRILL);
    page.textbox("What did you hear?").paste("gone with the page");
    page.open("#/settings");
    page.radio("Lamp (dark)").click();
    assert!(page.kept().is_empty(), "{:?}", page.kept());
}

fn blocked_storage_is_said_and_practice_goes_on(visit: Visit) {
    let page = visit.with_storage(Storage::Blocked).begin();
    page.text_contains("This browser lets the page keep nothing.");
    page.is_accessible();
    page.button("Start").click();
    finish_line(&page, GOOD);
    page.text_contains("Line 2 of 3");
    finish_line(&page, GOOD);
    page.text_contains("Line 3 of 3");
}

fn a_full_store_is_said_and_the_words_can_be_saved(visit: Visit) {
    let page = visit.with_storage(Storage::Full).at(DRILL).begin();
    page.textbox("What did you hear?").type_text("still here");
    page.text_contains("There is no room left in this browser.");
    page.textbox("What did you hear?").holds("still here");
    page.link("Settings").click();
    page.button("Save a copy as a file").is_there();
}

fn unreadable_data_is_set_aside(visit: Visit) {
    let page = visit.begin();
    finish_one_drill(&page);
    page.button("What to practise next").click();
    page.script("for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{broken by hand');");
    page.restart();
    page.text_contains("It was put aside, nothing of it was deleted");
    finish_one_drill(&page);
    page.button("What to practise next").click();
    let kept = page.kept();
    assert!(kept.iter().any(|(_, value)| value == "{broken by hand"), "{kept:?}");
    assert!(kept.iter().any(|(_, value)| value.contains("phones-07")), "{kept:?}");
}

fn another_sites_data_is_left_alone(visit: Visit) {
    let page = visit.begin();
    page.script("localStorage.setItem('somebody-elses', 'not json'); sessionStorage.setItem('theirs', '1')");
    finish_one_drill(&page);
    page.button("That, and my replies").click();
    page.open("#/settings");
    page.button("Delete everything").click();
    page.button("Delete it").click();
    page.text_contains("is deleted.");
    assert_eq!(page.kept(), [("somebody-elses".to_owned(), "not json".to_owned())]);
}

fn the_keyboard_is_enough(visit: Visit) {
    let page = visit.at("#/drill/phones-02").begin();
    page.tab_to("textbox", "What did you hear?");
    page.type_text("You're calmer with the phones in the hall.");
    page.tab_to("button", "Look at my words");
    page.press(Key::Enter);
    page.heading("Your words").has_focus();
    page.tab_to("button", "Go on: see other ways");
    page.press(Key::Enter);
    page.heading("Other ways to say it").has_focus();
    page.tab();
    page.tab_to("button", "Go on");
    page.press(Key::Enter);
    page.heading("How was this line?").has_focus();
    page.tab_to("button", "Just right");
    page.press(Key::Enter);
    page.heading("That's it for now").is_there();
}

fn settings_need_no_mouse(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.tab_to("radio", "As on this device");
    page.press(Key::Down);
    page.press(Key::Down);
    assert!(page.radio("Lamp (dark)").is_chosen());
    page.text_contains("You have not chosen yet.");
    page.tab_to("checkbox", "Notes while you type");
    page.press(Key::Space);
    assert!(page.checkbox("Notes while you type").is_chosen());
    page.tab_to("button", "Delete everything");
    page.press(Key::Enter);
    page.heading("Delete everything now?").is_there();
    page.tab_to("button", "Keep it");
    page.press(Key::Enter);
    page.heading("Settings").has_focus();
    assert!(page.radio("Lamp (dark)").is_chosen());
}

fn notes_while_typing_come_when_typing_rests(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.checkbox("Notes while you type").click();
    page.script(&format!("location.hash = '{DRILL}'"));
    let reply = page.textbox("What did you hear?");
    reply.type_text("You feel attacked and sick of my tablet all day.");
    page.heading("What is noticed so far").is_there();
    page.text_contains("Noticed:");
    reply.holds("You feel attacked and sick of my tablet all day.");
    page.is_accessible();
}

fn a_damaged_record_can_be_taken_along(visit: Visit) {
    let page = visit.begin();
    finish_one_drill(&page);
    page.button("What to practise next").click();
    page.script(
        "const key = Object.keys(localStorage).find((key) => key.endsWith(':record'));
         localStorage.setItem(key, '{\"half of it');",
    );
    page.reload();
    page.text_contains("What was kept here could not be read.");
    // The file goes through a link that the page clicks; what it holds is read where the link points.
    page.script(
        "window.held = ''; const make = URL.createObjectURL;
         URL.createObjectURL = (blob) => { blob.text().then((text) => { window.held = text; }); return make(blob); };",
    );
    page.button("Save it as a file").click();
    let start = std::time::Instant::now();
    while page.script("return window.held") != "{\"half of it" {
        assert!(start.elapsed().as_secs() < 10, "the file holds what was kept");
    }
}

fn addresses_lead_to_their_screens(visit: Visit) {
    let page = visit.at("#/help").begin();
    page.title_is("Help and safety · Hearback");
    page.heading("Help and safety").is_there();
    page.open("#/marks");
    page.heading("All the marks").is_there();
    page.open("#/settings");
    page.heading("Settings").is_there();
    page.open("#/listen/money");
    page.heading("Money").is_there();
    page.open("#/drill/no-such-thing");
    page.text_contains("This address names a line that is not here.");
    page.open("#/where/ever?x");
    page.heading("Say back what you heard").is_there();
    page.open("#/practice");
    page.heading("Say back what you heard").is_there();
}

fn the_back_button_goes_a_screen_back(visit: Visit) {
    let page = visit.begin();
    page.link("Settings").click();
    page.heading("Settings").has_focus();
    page.link("Help").click();
    page.heading("Help and safety").has_focus();
    page.back();
    page.heading("Settings").has_focus();
    page.title_is("Settings · Hearback");
}

fn two_tabs_share_what_is_set(visit: Visit) {
    let page = visit.begin();
    finish_one_drill(&page);
    page.button("What to practise next").click();
    page.open("#/settings");
    // What another tab writes reaches this one as a storage event.
    page.script(
        "const [key, value] = Object.entries(localStorage).find(([key]) => key.endsWith('record'));
         const changed = value.replace('\"theme\":\"auto\"', '\"theme\":\"dark\"');
         window.dispatchEvent(new StorageEvent('storage', { key, newValue: changed }));",
    );
    let dark = || page.radio("Lamp (dark)").is_chosen();
    let start = std::time::Instant::now();
    while !dark() && start.elapsed().as_secs() < 10 {}
    assert!(dark(), "the other tab's choice shows here");
}
