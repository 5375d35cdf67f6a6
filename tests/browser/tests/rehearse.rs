//! Practising to say something, as a person does it: a line of each kind, to the end of a sitting.

use hearback_browser::{Key, Page, Storage, Visit, in_every_engine};

in_every_engine!(
    a_line_of_each_kind_is_said_and_a_reload_loses_nothing,
    a_sitting_to_say_ends_and_a_few_more_can_be_had,
    the_keyboard_is_enough_to_say_it,
    lines_to_say_that_cannot_be_had_are_said_and_can_be_tried_again,
);

/// What is written in a line of each kind, and how the box's screen is called.
const KINDS: [(&str, &str, &str); 6] = [
    ("Hard sentences", "Say this so it can be heard", "I felt lonely at dinner on Tuesday."),
    ("What a camera would see", "Say what a camera would see", "On Tuesday you came home at nine."),
    ("Questions about the way there", "Ask about the way there, not the outcome", "What would help us both?"),
    ("Under a protest", "Say the softer feeling under it", "I miss you, and I feel a bit lost."),
    ("Limits", "Make a fair limit of it", "From Monday I'll wash what is in the basket."),
    ("Requests", "Ask for something that can be done", "Could you call me when you leave work?"),
];

/// Picks one limit after the other until the fair one is found.
#[track_caller]
fn tell_limits_apart(page: &Page) {
    page.heading("Which of these limits is fair?").is_there();
    for place in 0..3 {
        page.script(&format!("document.querySelectorAll('.hb-choice--answer')[{place}].click()"));
        page.control("group", "").is_there();
        if page.text().contains("This one is fair.") {
            break;
        }
        page.text_contains("Try another one.");
    }
    page.is_accessible();
    page.button("Go on: mend the one that controls").click();
    page.text_contains("Mend this one");
}

#[track_caller]
fn look_at_words(page: &Page) {
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
}

fn a_line_of_each_kind_is_said_and_a_reload_loses_nothing(visit: Visit) {
    let page = visit.at("#/say").begin();
    page.link("Practise saying it").click();
    for (name, task, said) in KINDS {
        page.heading("Practise saying it").is_there();
        page.link(name).click();
        page.text_contains("Line 1 of 3");
        page.title_is(&format!("{name} · Hearback"));
        if name == "Limits" {
            tell_limits_apart(&page);
        }
        page.heading(task).is_there();
        page.textbox("Your words").type_text(said);
        page.is_accessible();
        page.reload();
        page.heading(task).is_there();
        page.textbox("Your words").holds(said);
        look_at_words(&page);
        page.is_accessible();
        page.reload();
        page.heading("Your words").is_there();
        page.button("Go on: see other ways").click();
        page.heading("Other ways to say it").is_there();
        page.text_contains("Another way");
        page.text_contains("One that falls short");
        page.is_accessible();
        page.button("Go on").click();
        page.heading("How was this line?").is_there();
        page.reload();
        page.button("Just right").click();
        page.text_contains("Line 2 of 3");
        page.open("#/practice-saying");
    }
    // Each sitting goes on where it was left.
    page.link("Requests").click();
    page.text_contains("Line 2 of 3");
}

fn a_sitting_to_say_ends_and_a_few_more_can_be_had(visit: Visit) {
    let page = visit.at("#/practice-saying/rewrite").begin();
    for line in 1..=3 {
        page.text_contains(&format!("Line {line} of 3"));
        page.textbox("Your words").paste("You never listen to me. I felt lonely on Tuesday.");
        look_at_words(&page);
        page.button("Change my words").click();
        page.textbox("Your words").has_focus();
        look_at_words(&page);
        page.button("Go on: see other ways").click();
        page.button("Go on").click();
        page.button("Just right").click();
    }
    page.heading("That's it for now").is_there();
    page.text_contains("“You never listen to me.”");
    page.is_accessible();
    page.button("A few more lines").click();
    page.text_contains("Line 1 of 3");
    page.textbox("Your words").type_text("I felt");
    page.button("Stop here").click();
    page.heading("Practise saying it").is_there();
    page.text_contains("A line with your words waits here.");
    page.script("location.hash = '#/'");
    page.heading("What may stay on this device?").is_there();
    assert!(!page.text().contains("What comes back"), "nothing of it comes back in Listen");
}

fn the_keyboard_is_enough_to_say_it(visit: Visit) {
    let page = visit.at("#/practice-saying").begin();
    page.tab_to("link", "Limits");
    page.press(Key::Enter);
    page.heading("Which of these limits is fair?").has_focus();
    tell_limits_apart(&page);
    page.heading("Make a fair limit of it").has_focus();
    page.tab_to("textbox", "Your words");
    page.type_text("From Monday I'll sleep in the small room.");
    page.tab_to("button", "Look at my words");
    page.press(Key::Enter);
    page.heading("Your words").has_focus();
    page.tab_to("button", "Go on: see other ways");
    page.press(Key::Enter);
    page.heading("Other ways to say it").has_focus();
    page.tab_to("button", "Go on");
    page.press(Key::Enter);
    page.heading("How was this line?").has_focus();
}

fn lines_to_say_that_cannot_be_had_are_said_and_can_be_tried_again(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).begin();
    page.heading("Say back what you heard").is_there();
    page.script(
        "window.theirs = XMLHttpRequest.prototype.open;
         XMLHttpRequest.prototype.open = function (how, address, ...more) {
           theirs.call(this, how, /saying-en-.*json/.test(address) ? 'nowhere.json' : address, ...more);
         };
         location.hash = '#/practice-saying/camera';",
    );
    page.text_contains("This part of the page could not be loaded.");
    page.is_accessible();
    page.script("XMLHttpRequest.prototype.open = theirs;");
    page.button("Try again").click();
    page.heading("Say what a camera would see").is_there();
    let problems = page.forgiven_problems();
    assert!(problems.iter().all(|problem| problem.contains("404") && problem.contains("nowhere")), "{problems:?}");
}
