//! What can be noticed, and how a reply was read.

use hearback_browser::{Visit, in_every_engine};

in_every_engine!(a_note_is_turned_off_and_stays_so_and_a_reply_tells_how_it_was_read);

fn a_note_is_turned_off_and_stays_so_and_a_reply_tells_how_it_was_read(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").type_text("You should just tell me. Did I get that right?");
    page.button("Look at my words").click();
    page.text_contains("These words offer a fix");
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.text_contains("asking whether you heard right");
    page.is_accessible();
    page.link("Everything that can be noticed").click();
    page.heading("All the marks").is_there();
    page.checkbox("Show this note: These words offer a fix").click();
    page.is_accessible();
    page.back();
    page.heading("Your words").is_there();
    page.text_lacks("These words offer a fix");
    page.link("Settings").click();
    page.radio("What to practise next").click();
    page.reload();
    page.link("Which notes you see").click();
    let off = page.checkbox("Show this note: These words offer a fix");
    assert!(!off.is_chosen());
}
