//! How a talk in turns ends: what was not heard, ideas that waited, what was typed and the notes on it.

mod steps;

use hearback_browser::{Visit, in_chromium, in_every_engine};
use steps::turns::{begin, ready};

in_every_engine!(what_was_typed_is_read_by_the_speaker_and_notes_come_at_the_end_if_both_want_them,);
in_chromium!(what_was_not_heard_is_said_at_the_end_and_can_be_taken_up, ideas_wait_until_both_had_their_turn,);

fn what_was_not_heard_is_said_at_the_end_and_can_be_taken_up(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    let round = |answer: &str| {
        page.button("I have said it: phone").click();
        page.button("I have said it back").click();
        page.button(answer).click();
    };
    for (place, answer) in ["Not yet: there is more", "Mostly", "Not yet: there is more"].into_iter().enumerate() {
        if place > 0 {
            page.text_contains("Say what is missing, another way. Short.");
        }
        round(answer);
    }
    page.heading("Sam: leave it there for now").is_there();
    page.text_contains("Three times is enough for now");
    page.button("My turn is done").click();
    page.button("I have the phone").click();
    round("That's it");
    page.button("My turn is done").click();
    page.heading("Not all of it was heard yet").has_focus();
    page.text_contains("Sam said: not yet. There is more to say.");
    page.text_lacks("Noor said");
    page.text_lacks("You have both");
    page.is_accessible();
    page.reload();
    page.button("Take it up now: phone to Sam").click();
    page.button("I have the phone").click();
    round("Mostly");
    round("Mostly");
    round("Mostly");
    page.button("My turn is done").click();
    page.text_contains("Sam said: mostly. Something is still missing.");
    page.button("Leave it open for today").click();
    for _ in 0..5 {
        page.button("Go on").click();
    }
    page.heading("Thank you").is_there();
    page.text_contains("Sam said: mostly. Something is still missing.");
    page.link("Words for a slip on the way").click();
    page.heading("Begin again").has_focus();
}

fn ideas_wait_until_both_had_their_turn(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    page.button("Parked for later").click();
    page.textbox("One line").type_text("Dishes on even days");
    page.button("Park an idea").click();
    page.text_contains("Parked. It waits until you have both had your turn.");
    page.reload();
    for turn in 0..2 {
        page.button("I have said it: phone").click();
        page.button("I have said it back").click();
        page.button("That's it").click();
        page.button("My turn is done").click();
        if turn == 0 {
            page.button("I have the phone").click();
        }
    }
    page.heading("What waited until now").is_there();
    page.text_contains("You have both had your turn. Shall we look at these?");
    page.text_contains("Dishes on even days");
    page.is_accessible();
    page.checkbox("Sam wants to keep the list").click();
    page.checkbox("Noor wants to keep the list").click();
    page.button("Go on").click();
    for _ in 0..5 {
        page.button("Go on").click();
    }
    page.text_contains("The list is yours to save");
    for _ in 0..2 {
        page.text_contains("Dishes on even days");
        page.button("Save the list as a file").is_there();
        page.button("Print it").is_there();
        page.is_accessible();
        page.reload();
    }
    page.text_contains("The list waits in this tab");
    page.button("Another talk").click();
    page.text_lacks("Dishes on even days");
}

fn what_was_typed_is_read_by_the_speaker_and_notes_come_at_the_end_if_both_want_them(visit: Visit) {
    let page = visit.begin();
    let words = "You should just put a list on the fridge.";
    for (both, sees) in [(false, false), (true, true)] {
        page.open("#/turns");
        page.button("Go on").click();
        ready(&page);
        page.button("I have asked: phone to the other").click();
        page.button("Yes, now").click();
        page.checkbox("One of you, do you want notes on the words?").click();
        if both {
            page.checkbox("The other, do you want notes on the words?").click();
        }
        page.button("Begin").click();
        page.button("I have said it: phone to the other").click();
        page.button("Type it instead").click();
        page.textbox("What you say back").paste(words);
        page.reload();
        page.button("Type it instead").click();
        page.button("I have said it back: phone to one of you").click();
        page.heading("One of you: say whether you were heard").is_there();
        page.text_contains(words);
        page.is_accessible();
        page.button("That's it").click();
        page.button("My turn is done").click();
        page.button("I have the phone").click();
        page.heading("The other: speak").is_there();
        page.text_lacks(words);
        page.text_lacks("These words offer a fix");
        page.button("I have said it: phone").click();
        page.button("I have said it back").click();
        page.button("That's it").click();
        page.button("My turn is done").click();
        if sees {
            page.heading("The other: read the notes on your words").is_there();
            page.text_contains("These words offer a fix");
            page.is_accessible();
            page.button("Go on").click();
        }
        page.heading("One of you: say one thing you understand better now").is_there();
        page.text_lacks("These words offer a fix");
        page.button("Stop here").click();
        page.button("Another talk").click();
    }
}
