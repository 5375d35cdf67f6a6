//! Steps of two people at a talk in four steps.
#![allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]

use hearback_browser::Page;

/// Up to the first turn.
#[track_caller]
pub fn begin(page: &Page) {
    page.open("#/four");
    page.textbox("What is it about? A few words.").paste("the dishes");
    page.textbox("One of you").paste("Sam");
    page.textbox("The other").paste("Noor");
    page.button("Go on").click();
    page.heading("Is now all right for both of you?").has_focus();
    page.button("Yes, for both of us. Begin: phone to Sam").click();
    page.heading("Sam: say what happened").has_focus();
}

/// The phone goes over to the one whose turn comes.
#[track_caller]
pub fn take(page: &Page, heading: &str) {
    page.heading(heading).is_there();
    page.text_contains("The phone goes to");
    page.button("I have the phone").click();
    page.text_contains("has the phone");
}

#[track_caller]
pub fn say(page: &Page, words: &str) {
    page.textbox("Your words").paste(words);
    page.button("I have said it").click();
}

#[track_caller]
pub fn offer(page: &Page, one: &str, two: &str) {
    page.textbox("One option").paste(one);
    page.textbox("Another option").paste(two);
    page.button("My two are there").click();
}

/// Answers to the four options, by their places.
#[track_caller]
pub fn rate(page: &Page, answers: [usize; 4]) {
    page.text_contains("The next page joins both answers");
    for (place, answer) in answers.into_iter().enumerate() {
        let done = page.script(&format!(
            "const one = document.querySelectorAll('fieldset')[{place}]?.querySelectorAll('input')[{answer}];
             one?.click();
             return Boolean(one);"
        ));
        assert!(done == true, "there is an answer {answer} to option {place}");
    }
    page.button("I have answered").click();
}

/// The first three steps, said aloud and in writing.
#[track_caller]
pub fn three_steps(page: &Page) {
    say(page, "On Tuesday the pans stood there till nine.");
    take(page, "Noor: say what was different for you");
    say(page, "For me it was a long day.");
    take(page, "Sam: say what you felt");
    say(page, "I felt alone.");
    take(page, "Noor: say what you felt");
    say(page, "I felt tired.");
    take(page, "Sam: say what you need");
    say(page, "I need some help before bed.");
    take(page, "Noor: say what you need");
    say(page, "I need half an hour of quiet first.");
}

#[track_caller]
pub fn fill_trial(page: &Page) {
    page.heading("A trial, with an end").is_there();
    page.textbox("How either of you can undo it before that").paste("We say so at breakfast");
    page.textbox("A sign that it helps").paste("The pans are done by nine");
    page.textbox("Another sign").paste("We sit down together after");
    page.button("Make the page").click();
}

pub fn in_tab(page: &Page) -> bool {
    page.script("return Object.keys(sessionStorage).some((key) => key.endsWith(':four'))") == true
}
