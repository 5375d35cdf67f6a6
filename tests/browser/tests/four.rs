//! Two people at a talk in four steps on one phone: to a trial, with a reload at each step, and with no mouse.

mod steps;

use hearback_browser::{Key, Page, Visit, in_chromium, in_every_engine};
use steps::four::{begin, fill_trial, in_tab, offer, rate, say, take};
use steps::own::saved;

in_every_engine!(four_steps_lead_to_a_trial);
in_chromium!(a_reload_at_each_step_comes_back_to_it, four_steps_need_no_mouse);

fn four_steps_lead_to_a_trial(visit: Visit) {
    let page = visit.at("#/talk").begin();
    page.link("Four steps").click();
    page.heading("Four steps").is_there();
    begin(&page);
    page.text_contains("About 3 minutes left in this turn");
    page.text_contains("Step 1 of 4: What happened");
    // Notes are for whom wrote, in their own turn.
    page.textbox("Your words").paste("You always leave the pans till nine.");
    page.button("Look at my words").click();
    page.text_contains("These notes are for you alone");
    page.text_contains("These words leave no exception");
    page.is_accessible();
    page.textbox("Your words").clear();
    say(&page, "On Tuesday the pans stood there till nine.");
    page.heading("Noor: say what was different for you").has_focus();
    page.text_contains("On Tuesday the pans stood there till nine.");
    page.text_lacks("These words leave no exception");
    take(&page, "Noor: say what was different for you");
    say(&page, "For me it was a long day.");
    take(&page, "Sam: say what you felt");
    say(&page, "I felt alone.");
    take(&page, "Noor: say what you felt");
    // Said aloud, nothing needs to be typed.
    page.button("I have said it").click();
    take(&page, "Sam: say what you need");
    say(&page, "I need some help before bed.");
    take(&page, "Noor: say what you need");
    say(&page, "I need half an hour of quiet first.");
    take(&page, "Sam: write two options");
    page.textbox("One option").paste("Pans at eight, together");
    page.button("My two are there").click();
    page.text_contains("Two options, please.");
    offer(&page, "Pans at eight, together", "Paper plates on Tuesdays");
    take(&page, "Noor: write two options");
    page.text_lacks("Paper plates");
    offer(&page, "I do them after half an hour", "Whoever cooks doesn't wash");
    take(&page, "Sam: say what you could try");
    page.text_contains("Whoever cooks doesn't wash");
    rate(&page, [0, 2, 0, 1]);
    take(&page, "Noor: say what you could try");
    rate(&page, [0, 0, 1, 0]);
    page.heading("What you could try").has_focus();
    page.text_contains("Both of you can try");
    page.text_lacks("Noor");
    page.is_accessible();
    page.button("Two more options each: phone to Sam").click();
    page.heading("Sam: write two options").has_focus();
    page.button("Back to the options you have").click();
    page.heading("What you could try").has_focus();
    page.button("Try this: I do them after half an hour").click();
    page.heading("A trial, with an end").has_focus();
    page.button("Choose another option").click();
    page.button("Try this: Pans at eight, together").click();
    page.textbox("What you try, in words that fit both").holds("Pans at eight, together");
    page.button("Make the page").click();
    page.text_contains("How could either of you undo it?");
    page.text_contains("Two signs that it helps, please");
    page.is_accessible();
    fill_trial(&page);
    page.heading("What you try").has_focus();
    page.text_contains("We sit down together after");
    let calendar = saved(&page, "Put the last day in my calendar");
    assert!(calendar.contains("SUMMARY:Look again\\, as agreed") && !calendar.contains("Pans"), "{calendar}");
    page.text_contains("Saved as a calendar file");
    let file = saved(&page, "Save it as a file");
    page.text_contains("Saved as a file");
    assert!(file.contains("Pans at eight, together") && file.contains("The pans are done by nine"), "{file}");
    page.is_accessible();
    assert!(in_tab(&page));
    page.button("Finish").click();
    page.heading("The talk is over").has_focus();
    assert!(!in_tab(&page), "nothing of it stays");
    // A press by mistake.
    page.button("Put it back").click();
    page.heading("What you try").has_focus();
    assert!(in_tab(&page));
    page.button("Finish").click();
    page.heading("The talk is over").has_focus();
    page.link("Words for a slip on the way").click();
    page.heading("Begin again").has_focus();
}

fn a_reload_at_each_step_comes_back_to_it(visit: Visit) {
    let page = visit.begin();
    begin(&page);
    let turns = [
        ("Sam: say what happened", "Noor: say what was different for you"),
        ("Noor: say what was different for you", "Sam: say what you felt"),
        ("Sam: say what you felt", "Noor: say what you felt"),
        ("Noor: say what you felt", "Sam: say what you need"),
        ("Sam: say what you need", "Noor: say what you need"),
        ("Noor: say what you need", "Sam: write two options"),
    ];
    for (here, next) in turns {
        page.textbox("Your words").paste(here);
        page.reload();
        page.heading(here).is_there();
        page.textbox("Your words").holds(here);
        page.button("I have said it").click();
        page.heading(next).is_there();
        page.reload();
        take(&page, next);
    }
    for (who, next) in [("Sam", "Noor: write two options"), ("Noor", "Sam: say what you could try")] {
        page.textbox("One option").paste(&format!("First of {who}"));
        page.textbox("Another option").paste(&format!("Second of {who}"));
        page.reload();
        take(&page, &format!("{who}: write two options"));
        page.textbox("One option").holds(&format!("First of {who}"));
        page.textbox("Another option").holds(&format!("Second of {who}"));
        page.button("My two are there").click();
        take(&page, next);
    }
    rate(&page, [0; 4]);
    page.reload();
    take(&page, "Noor: say what you could try");
    rate(&page, [0; 4]);
    page.heading("What you could try").is_there();
    page.reload();
    page.button("Try this: First of Sam").click();
    page.textbox("A sign that it helps").paste("The pans are done by nine");
    page.reload();
    page.textbox("A sign that it helps").holds("The pans are done by nine");
    page.textbox("What you try, in words that fit both").holds("First of Sam");
    fill_trial(&page);
    page.heading("What you try").is_there();
    page.reload();
    page.heading("What you try").is_there();
    page.text_contains("We say so at breakfast");
}

/// Tabs to a control and presses it.
#[track_caller]
fn key(page: &Page, name: &str) {
    page.tab_to("button", name);
    page.press(Key::Enter);
}

fn four_steps_need_no_mouse(visit: Visit) {
    let page = visit.at("#/four").begin();
    page.heading("Four steps").is_there();
    key(&page, "Go on");
    page.heading("Is now all right for both of you?").has_focus();
    key(&page, "Yes, for both of us");
    for heading in [
        "One of you: say what happened",
        "The other: say what was different for you",
        "One of you: say what you felt",
        "The other: say what you felt",
        "One of you: say what you need",
        "The other: say what you need",
    ] {
        page.heading(heading).has_focus();
        if !heading.ends_with("happened") {
            key(&page, "I have the phone");
            page.heading(heading).has_focus();
        }
        page.tab_to("textbox", "Your words");
        page.type_text("Some words");
        key(&page, "I have said it");
    }
    for heading in ["One of you: write two options", "The other: write two options"] {
        page.heading(heading).has_focus();
        key(&page, "I have the phone");
        for label in ["One option", "Another option"] {
            page.tab_to("textbox", label);
            page.type_text(label);
        }
        key(&page, "My two are there");
    }
    for heading in ["One of you: say what you could try", "The other: say what you could try"] {
        page.heading(heading).has_focus();
        key(&page, "I have the phone");
        for _ in 0..4 {
            page.tab_to("radio", "I can try this");
            page.press(Key::Space);
        }
        key(&page, "I have answered");
    }
    page.heading("What you could try").has_focus();
    key(&page, "Try this: One option");
    page.heading("A trial, with an end").has_focus();
    page.tab_to("textbox", "How either of you can undo it");
    page.type_text("We say so");
    page.tab_to("textbox", "A sign that it helps");
    page.type_text("One");
    page.tab_to("textbox", "Another sign");
    page.type_text("Two");
    key(&page, "Make the page");
    page.heading("What you try").has_focus();
    key(&page, "Finish");
    page.heading("The talk is over").has_focus();
}
