//! Small things: thanks with their day, the deck of small acts, the ladder, notes of oneself, a sheet, the page to bring
//! along, and replies that defend.

mod steps;

use hearback_browser::{Key, Page, Storage, Visit, in_chromium, in_every_engine};
use steps::let_stay;

in_every_engine!(through_the_small_things,);
in_chromium!(
    a_page_to_bring_is_chosen_line_by_line,
    a_sheet_is_written_by_each_and_laid_side_by_side,
    replies_that_defend_are_recognised,
    the_keyboard_is_enough,
    blocked_storage_costs_no_word,
    no_trace_leaves_none,
);

const LINE: &str = "A thanks, or a small win";
const HEARD: &str = "What you heard, in their words";
const KEEP: &str = "Keep it on this device";

/// The words on the card that is on top.
fn card(page: &Page) -> String {
    let said = page.script("return document.querySelector('main [role=status] p').textContent");
    said.as_str().unwrap_or_default().to_owned()
}

/// Both choose a rung; the lower one is the lightest.
#[track_caller]
fn climb(page: &Page) {
    page.open("#/small/ladder");
    page.heading("A ladder of small disclosures").is_there();
    page.button("Done, hand it over").click();
    page.text_contains("Choose a rung first.");
    page.radio("Tender").click();
    page.button("Done, hand it over").click();
    page.text_contains("The other one: which rung");
    assert_eq!(page.script("return document.querySelectorAll('main input:checked').length"), 0);
    page.radio("Light").click();
    page.button("Done").click();
    page.text_contains("One of you finishes this sentence");
}

#[track_caller]
fn is_narrow_too(page: &Page) {
    page.is_accessible();
    page.widen(360, 640);
    assert!(!page.scrolls_sideways());
    page.widen(1280, 900);
}

fn through_the_small_things(visit: Visit) {
    let page = visit.at("#/small").begin();
    page.is_accessible();
    page.link("Thanks and wins").click();
    page.heading("Thanks and wins").has_focus();
    page.textbox(LINE).paste("You made soup.");
    page.reload();
    page.textbox(LINE).holds("You made soup.");
    page.button(KEEP).click();
    page.text_contains("It is kept.");
    page.textbox(LINE).holds("");
    page.textbox(LINE).paste("We laughed about the bins.");
    page.button(KEEP).click();
    page.reload();
    page.text_contains("We laughed about the bins.");
    let said = page.script("return [...document.querySelectorAll('.hb-spoken')].map((one) => one.textContent).join()");
    assert_eq!(said, "We laughed about the bins.,You made soup.", "the newest is on top");
    is_narrow_too(&page);
    page.button("Remove this one").click();
    page.text_lacks("We laughed about the bins.");
    page.link("Take one into the weekly ten minutes").is_there();
    page.link("Back to small things").click();
    page.link("Small acts of warmth").click();
    page.heading("Small acts of warmth").has_focus();
    let first = card(&page);
    page.button("Another one").click();
    assert_ne!(card(&page), first, "another card is on top");
    page.script("document.querySelector('main summary').click()");
    page.radio("Touch").click();
    page.radio("A minute").click();
    page.checkbox("We are far apart").click();
    page.text_contains("No card is all of that.");
    is_narrow_too(&page);
    climb(&page);
    page.text_contains("Light");
    page.reload();
    page.textbox(HEARD).paste("You miss the sea.");
    is_narrow_too(&page);
    page.button("Say back what you heard").click();
    page.textbox("Their words").holds("You miss the sea.");
    page.back();
    page.heading("A ladder of small disclosures").is_there();
    page.button("Stop here").click();
    page.text_contains("You stopped, and nothing of it is kept.");
    page.open("#/small/log");
    for talk in ["first", "second"] {
        page.button("I got louder.").click();
        page.button("I was tired.").click();
        page.button("Skip this one").click();
        page.text_contains("It's noted on this device.");
        if talk == "first" {
            page.button("Another talk").click();
        }
    }
    page.reload();
    page.heading("How was I in that talk?").is_there();
    page.script("document.querySelector('main summary').click()");
    page.text_contains("you were tired, and then you got louder");
    is_narrow_too(&page);
    page.button("Forget these notes").click();
    page.text_lacks("you were tired, and then you got louder");
}

fn a_page_to_bring_is_chosen_line_by_line(visit: Visit) {
    let page = visit.at("#/small/therapist").begin();
    page.text_contains("Choose a line above, and it stands here.");
    page.link("Help and safety").is_there();
    page.checkbox("We get stuck when …").click();
    page.textbox("We get stuck when …").paste("money comes up.");
    page.checkbox("What still goes well is …").click();
    page.text_contains("We get stuck when money comes up.");
    page.reload();
    page.text_contains("We get stuck when money comes up.");
    page.textbox("We get stuck when …").holds("money comes up.");
    is_narrow_too(&page);
    page.button("Save it as text").click();
    page.text_contains("The page was handed to your browser as a file.");
    page.button("Take all lines away").click();
    page.text_contains("Choose a line above, and it stands here.");
}

fn the_keyboard_is_enough(visit: Visit) {
    let page = visit.at("#/small").begin();
    page.tab_to("link", "Thanks and wins");
    page.press(Key::Enter);
    page.heading("Thanks and wins").has_focus();
    page.tab_to("button", KEEP);
    page.press(Key::Enter);
    page.textbox(LINE).has_focus();
    page.text_contains("Write a few words first.");
    page.type_text("You made soup.");
    page.tab_to("button", KEEP);
    page.press(Key::Enter);
    page.text_contains("It is kept.");
}

fn blocked_storage_costs_no_word(visit: Visit) {
    let page = visit.with_storage(Storage::Blocked).at("#/small/thanks").begin();
    page.textbox(LINE).paste("You made soup.");
    page.open("#/small/acts");
    page.heading("Small acts of warmth").is_there();
    page.script("location.hash = '#/small/therapist'");
    page.heading("When and how to find a couples therapist").is_there();
}

fn no_trace_leaves_none(visit: Visit) {
    let page = visit.at("#/small/thanks").begin();
    let_stay(&page, "Nothing");
    page.heading("Thanks and wins").is_there();
    page.textbox(LINE).paste("You made soup.");
    page.button(KEEP).is_gone();
    page.text_contains("Nothing can be kept on this device as things are.");
    let kept = page.kept();
    assert!(!kept.iter().any(|(name, _)| name.contains(":thanks") || name.contains(":small")), "{kept:?}");
}

fn a_sheet_is_written_by_each_and_laid_side_by_side(visit: Visit) {
    let page = visit.at("#/small/sheet").begin();
    page.textbox("Mine").paste("My Tuesdays.");
    page.radio("The second of us").click();
    page.textbox("Mine").holds("");
    page.textbox("Ours").paste("The garden.");
    is_narrow_too(&page);
    page.reload();
    page.textbox("Mine").holds("My Tuesdays.");
    page.radio("Both, side by side").click();
    page.text_contains("The garden.");
    page.text_contains("Left blank, which is fine.");
    is_narrow_too(&page);
    page.button("Clear both sheets").click();
    page.textbox("Mine").holds("");
}

fn replies_that_defend_are_recognised(visit: Visit) {
    let page = visit.at("#/small/ways").begin();
    page.heading("Eight ways to defend oneself").is_there();
    page.script("document.querySelector('main summary').click()");
    page.text_contains("You give your reasons before you've said what you heard.");
    is_narrow_too(&page);
    page.link("Recognise them").click();
    page.heading("Which of these hears?").is_there();
    page.is_accessible();
    for place in 0..4 {
        page.script(&format!("document.querySelectorAll('main .hb-choice--answer')[{place}].click()"));
        page.script("return document.getElementById('picked').textContent");
        if page.script("return document.body.textContent.includes('This one hears.')") == true {
            break;
        }
    }
    page.is_accessible();
    page.button("Go on").click();
    page.button("Just right").click();
    page.text_contains("Line 2 of 3");
}
