//! After a reply: what the marks mean, what is said of a picked one, the key that goes on, the end.

use hearback_browser::{Engine, Page, Visit, in_chromium, in_every_engine};

in_every_engine!(marks_and_what_they_mean_stand_together);
in_chromium!(
    marks_and_what_they_mean_stand_together_in_large_text,
    what_is_said_of_a_picked_reply_comes_into_sight,
    ctrl_and_enter_go_on_from_every_reply,
    the_end_of_a_sitting_begins_at_its_top,
    own_words_end_with_a_next_step,
);

/// Control and Enter, and both let go.
const GO_ON: &str = "\u{e009}\u{e007}\u{e000}";
const REPLY: &str =
    "You were angry that I was on my phone, and you felt alone. You should just put up with it, though!";

fn marks_and_what_they_mean_stand_together(visit: Visit) {
    no_letter_stands_alone(&visit.begin());
}

fn marks_and_what_they_mean_stand_together_in_large_text(visit: Visit) {
    no_letter_stands_alone(&visit.with_large_text().begin());
}

/// Each letter is on the line of its word, and the names of the marks follow the reply with nothing in between.
#[track_caller]
fn no_letter_stands_alone(page: &Page) {
    page.open("#/drill/phones-07");
    page.textbox("What did you hear?").paste(REPLY);
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    for width in [320, 360, 480, 700, 1280] {
        page.widen(width, 640);
        let wrong = page.script(
            "const wrong = [];
             for (const letter of document.querySelectorAll('.hb-voice--back button.hb-letter')) {
               const word = letter.closest('.hb-whole');
               const said = [...word.childNodes].find((one) => one.textContent.trim());
               const range = document.createRange();
               range.selectNodeContents(said);
               const [one, other] = [range.getBoundingClientRect(), letter.getBoundingClientRect()];
               if (other.top >= one.bottom || other.bottom <= one.top) wrong.push(word.textContent);
             }
             const reply = document.querySelector('.hb-voice--back .hb-voice__words').getBoundingClientRect();
             const key = document.querySelector('.hb-voice--back .hb-home__key');
             if (key.getBoundingClientRect().top - reply.bottom > 24) wrong.push('the key is far off');
             const letters = (where) => [...document.querySelectorAll(where)].length;
             if (letters('.hb-home__key .hb-letter') !== letters('.hb-notes > [id]')) wrong.push('a note has no name');
             return wrong;",
        );
        assert_eq!(wrong, serde_json::json!([]), "{} at {width}", page.engine().name());
    }
    page.is_accessible();
}

/// Whole in what can be seen of the page's middle.
#[track_caller]
fn is_in_sight(page: &Page, what: &str) {
    let seen = page.script(&format!(
        "const one = document.querySelector('{what}').getBoundingClientRect();
         const middle = document.getElementById('main').getBoundingClientRect();
         return one.top >= Math.max(0, middle.top) - 1 && one.bottom <= Math.min(innerHeight, middle.bottom) + 1;"
    ));
    assert_eq!(seen, true, "{what} is not in sight");
}

fn what_is_said_of_a_picked_reply_comes_into_sight(visit: Visit) {
    let page = visit.begin();
    page.widen(360, 640);
    page.open("#/drill/phones-01");
    page.text_contains("Which reply gives back");
    for place in 0..4 {
        page.script(&format!("document.querySelectorAll('.hb-choice--answer')[{place}].click()"));
        let said = page.script_with_callback("const done = arguments[arguments.length - 1]; const look = () => document.activeElement?.id === 'picked' ? done(document.activeElement.querySelector('h3').textContent) : requestAnimationFrame(look); look();");
        is_in_sight(&page, "#picked");
        let astray = page.script("return document.querySelector('.hb-picked--astray') !== null");
        assert_eq!(said == "This one does something else.", astray == true, "{said}");
    }
    page.is_accessible();
}

fn ctrl_and_enter_go_on_from_every_reply(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").type_text("You were angry.");
    page.textbox("What did you hear?").type_text(GO_ON);
    page.heading("Your words").has_focus();
    page.text_contains("You were angry.");
    page.open("#/talk/own");
    page.textbox("Their words").type_text("I felt sad.");
    page.textbox("Their words").type_text(GO_ON);
    page.textbox("Give back what happened").type_text("You felt sad.");
    page.textbox("Give back what happened").type_text(GO_ON);
    page.heading("Your words").has_focus();
    page.open("#/talk/questions");
    page.textbox("Your open question").type_text("What was it like?");
    page.textbox("Your open question").type_text(GO_ON);
    page.text_contains("That is open");
    // Where words are put down for keeping, nothing is handed in.
    page.open("#/pause/ours");
    page.textbox("").type_text("Teapot");
    page.textbox("").type_text(GO_ON);
    assert_eq!(page.route(), "#/pause/ours");
}

fn the_end_of_a_sitting_begins_at_its_top(visit: Visit) {
    let page = visit.begin();
    if page.engine() == Engine::Chromium {
        page.widen(360, 640);
    }
    page.open("#/drill/phones-07");
    page.textbox("What did you hear?").paste(REPLY);
    page.button("Look at my words").click();
    page.button("Go on: see other ways").click();
    page.button("Go on").click();
    page.button("Just right").click();
    page.heading("That's it for now").has_focus();
    is_in_sight(&page, "#screen-heading");
    page.text_contains("“You should just put up with it, though!”");
}

fn own_words_end_with_a_next_step(visit: Visit) {
    let page = visit.at("#/talk/own").begin();
    page.textbox("Their words").paste("I felt so lonely last night. I want you to sit with me.");
    page.radio("Name the feeling").click();
    page.button("Say it back").click();
    page.textbox("Name the feeling").paste("You had a bad night.");
    page.button("Look at my words").click();
    page.heading("Your words").has_focus();
    page.text_contains("You chose “Name the feeling”. It wasn't found in these words.");
    page.button("Go on: before you say it").click();
    page.heading("Before you say it").has_focus();
    page.text_contains("You felt so lonely last night. You want me to sit with you.");
    page.is_accessible();
    page.reload();
    page.heading("Before you say it").is_there();
    page.button("Change my words").click();
    page.textbox("Name the feeling").has_focus();
    page.button("Look at my words").click();
    page.button("Go on: before you say it").click();
    page.button("Let these go, and begin again").click();
    page.textbox("Their words").holds("");
}
