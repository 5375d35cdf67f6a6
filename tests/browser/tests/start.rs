//! The page starts, and keeps to itself.

use hearback_browser::{Visit, in_chromium, in_every_engine};

in_every_engine!(
    the_page_starts_from_its_own_files_alone,
    help_is_there_when_the_app_is_not,
    the_first_line_can_be_answered_before_the_app_is_there,
    words_typed_for_an_app_that_never_comes_stay,
    who_went_elsewhere_finds_the_line_waiting,
);
in_chromium!(help_is_the_text_of_the_page_itself);

const BOX: &str = "What did you hear?";

fn the_first_line_can_be_answered_before_the_app_is_there(visit: Visit) {
    let page = visit.with_a_late_app().begin();
    page.text_contains("Say back what you heard");
    page.link("Start").click();
    page.text_contains("says");
    page.textbox(BOX).click();
    page.type_text("your boss changd the plan");
    // The caret goes back into a word, where the next letter belongs.
    page.script("document.activeElement.setSelectionRange(15, 15)");
    page.is_accessible();
    page.let_the_app_come();
    page.text_contains("Line 1 of 3");
    page.textbox(BOX).has_focus();
    page.type_text("e");
    page.textbox(BOX).holds("your boss changed the plan");
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.reload();
    page.text_contains("your boss changed the plan");
}

fn words_typed_for_an_app_that_never_comes_stay(visit: Visit) {
    let page = visit.at("#/start").without_the_app().begin();
    page.textbox(BOX).type_text("you were frustrated");
    page.text_contains("The practice could not start in this browser");
    page.textbox(BOX).holds("you were frustrated");
    page.heading("Help and safety").is_there();
    page.is_accessible();
    page.forgiven_problems();
}

fn who_went_elsewhere_finds_the_line_waiting(visit: Visit) {
    let page = visit.at("#/start").with_a_late_app().begin();
    page.textbox(BOX).click();
    page.type_text("it was the boss");
    page.link("Pause").click();
    page.let_the_app_come();
    page.heading("Take a pause").is_there();
    page.link("Listen").click();
    page.link("Go on with your line").click();
    page.textbox(BOX).holds("it was the boss");
}

fn the_page_starts_from_its_own_files_alone(visit: Visit) {
    let page = visit.begin();
    page.text_contains("Hearback");
    page.is_accessible();
    let asked = page.asked_for();
    assert!(asked.iter().any(|path| path.ends_with(".wasm")), "no wasm among {asked:?}");
    page.picture("start");
}

fn help_is_there_when_the_app_is_not(visit: Visit) {
    let page = visit.without_the_app().begin();
    page.text_contains("The practice could not start in this browser");
    page.heading("Help and safety").is_there();
    page.link("Find A Helpline").is_there();
    page.is_accessible();
    let problems = page.forgiven_problems();
    assert!(problems.iter().any(|problem| problem.contains("404")), "the app arrived after all: {problems:?}");
}

/// The app carries no second copy of it: what it shows is what the page had from the start.
fn help_is_the_text_of_the_page_itself(visit: Visit) {
    let page = visit.at("#/help").begin();
    for _ in 0..2 {
        page.heading("Help and safety").is_there();
        page.heading("In danger now").is_there();
        page.heading("You are not causing it").is_there();
        page.link("Find A Helpline").is_there();
        page.is_accessible();
        page.link("Settings").click();
        page.heading("Settings").is_there();
        page.link("Find A Helpline").is_gone();
        page.link("Help").click();
    }
}
