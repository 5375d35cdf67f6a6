//! Leaving at once, from any screen, with or without a net.

use hearback_browser::{Key, Visit, in_every_engine};

in_every_engine!(
    leaving_blanks_the_page_and_goes_elsewhere,
    three_presses_of_shift_leave,
    shift_that_types_a_capital_does_not_leave
);

/// The page must not really leave for a site that is not there: the address is made one of the test's own.
const STAY: &str = "document.querySelector('[data-leave]').href = location.pathname + 'elsewhere'";

fn leaving_blanks_the_page_and_goes_elsewhere(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").paste("words nobody else should see");
    page.script(STAY);
    page.link("Leave this page").click();
    page.text_lacks("Leave this page");
    assert!(!page.text().contains("tablet"), "{}", page.text());
    page.forgiven_problems();
}

fn three_presses_of_shift_leave(visit: Visit) {
    let page = visit.at("#/help").begin();
    page.script(STAY);
    page.press(Key::Shift);
    page.text_contains("Shift, press 2 more times to leave.");
    page.press(Key::Shift);
    page.text_contains("Shift, press 1 more time to leave.");
    page.press(Key::Shift);
    page.text_lacks("Help and safety");
    page.forgiven_problems();
}

fn shift_that_types_a_capital_does_not_leave(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.tab_to("textbox", "What did you hear?");
    page.type_text("ABC You Felt");
    page.textbox("What did you hear?").holds("ABC You Felt");
    page.link("Leave this page").is_there();
}
