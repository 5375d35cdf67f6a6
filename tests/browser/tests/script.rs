//! Signals and lines: settled by two, handed to another phone, shown from a running pause.

mod steps;

use hearback_browser::{Key, Page, Storage, Visit, in_every_engine};
use steps::own::{base, link_shown, open_file, saved};
use steps::{CALL, clock_runs, let_stay};

in_every_engine!(two_lines_go_to_the_other_phone_and_stand_on_its_pause);

// The rest goes by no engine's own ways.
in_every_engine!(@engine in_chromium Chromium
    a_line_is_settled_without_a_mouse
    what_was_typed_is_there_after_a_reload
    nothing_is_replaced_without_a_yes
    odd_links_and_files_change_nothing
    where_nothing_can_be_kept_it_still_goes_along
    one_page_is_printed
);

const HOME: &str = "When it starts to go wrong";
const ADD: &str = "Add a line for Sam";

/// Writes into the three boxes of the row that was just opened, and closes it.
#[track_caller]
fn write(page: &Page, labels: [&str; 3], words: [&str; 3]) {
    for (label, words) in labels.into_iter().zip(words) {
        page.textbox(label).paste(words);
    }
    page.button("Done").click();
}

const LINE: [&str; 3] = ["If I notice …", "I'll say …", "and you'll …"];
const SIGNAL: [&str; 3] = ["The word or gesture", "Who gives it then …", "The other then …"];

/// Both say yes to every row there is.
#[track_caller]
fn both_say_yes(page: &Page) {
    page.script(
        "document.querySelectorAll('.hb-card input[type=checkbox]:not(:checked)').forEach((one) => one.click())",
    );
    page.text_lacks("Not yet both");
}

#[track_caller]
fn settle(page: &Page) {
    page.heading(HOME).is_there();
    page.textbox("One of you").paste("Sam");
    page.textbox("The other").paste("Noor");
    page.button(ADD).click();
    write(page, LINE, ["my voice getting loud", "Can we slow down?", "sit down with me"]);
    page.button("Add a line for Noor").click();
    write(page, LINE, ["that it is past ten", "Tomorrow at six?", "say yes or name a time"]);
    page.button("Settle a red signal").click();
    write(page, SIGNAL, ["Both hands up", "goes to the kitchen", "stays back"]);
    both_say_yes(page);
}

fn two_lines_go_to_the_other_phone_and_stand_on_its_pause(visit: Visit) {
    let one = visit.clone().at("#/pause/ours").begin();
    one.link("Signals, and what to say").click();
    settle(&one);
    one.heading("What you both said yes to").is_there();
    one.is_accessible();
    let link = link_shown(&one, "Put it on the other phone");
    one.is_accessible();

    let other = visit.begin();
    other.open_address(&link);
    other.heading("You got signals and lines").is_there();
    other
        .text_contains("If I notice my voice getting loud, I'll say “Can we slow down?”, and you'll sit down with me.");
    other.is_accessible();
    assert!(other.kept().is_empty(), "nothing is kept before the person says yes");
    other.button("Take it over").click();
    other.heading(HOME).has_focus();
    assert_eq!(other.route(), "#/script", "the link does not ask again");
    let_stay(&other, "What to practise next");
    other.heading(HOME).is_there();
    // It stays with the device, and a pause that is called elsewhere shows it.
    other.open_address(&format!("{}#/", base(&other)));
    other.button(CALL).click();
    clock_runs(&other);
    other.heading("What you agreed on").is_there();
    other.text_contains("Both hands up.");
    other.text_contains("If I notice that it is past ten, I'll say “Tomorrow at six?”");
    other.is_accessible();
    other.link(HOME).click();
    other.heading(HOME).is_there();
}

/// Tabs to a control and presses it.
#[track_caller]
fn key(page: &Page, role: &str, name: &str, key: Key) {
    page.tab_to(role, name);
    page.press(key);
}

fn a_line_is_settled_without_a_mouse(visit: Visit) {
    let page = visit.at("#/script").begin();
    page.heading(HOME).is_there();
    key(&page, "button", "Add a line for one of you", Key::Enter);
    page.textbox(LINE[0]).has_focus();
    page.is_accessible();
    page.type_text("a joke that stings");
    page.tab_to("textbox", LINE[1]);
    page.type_text("Ouch");
    page.tab_to("textbox", LINE[2]);
    page.type_text("say it straight");
    key(&page, "button", "Done", Key::Enter);
    page.text_contains("If I notice a joke that stings, I'll say “Ouch”, and you'll say it straight.");
    page.text_contains("Not yet both");
    key(&page, "checkbox", "One of you says yes", Key::Space);
    key(&page, "checkbox", "The other says yes", Key::Space);
    page.text_contains("Both said yes.");
    key(&page, "button", "Change it", Key::Enter);
    page.textbox(LINE[0]).has_focus();
    page.type_text(" a lot");
    key(&page, "button", "Done", Key::Enter);
    page.text_contains("Not yet both");
    key(&page, "button", "Take it out", Key::Enter);
    page.text_contains("What stood here is taken out.");
    key(&page, "button", "Put it back", Key::Enter);
    page.text_contains("Not yet both");
}

fn what_was_typed_is_there_after_a_reload(visit: Visit) {
    let page = visit.at("#/script").begin();
    page.textbox("One of you").paste("Sam");
    page.button(ADD).click();
    page.script("document.querySelector('details').open = true");
    page.button("my voice getting loud").click();
    page.textbox(LINE[0]).holds("my voice getting loud");
    page.button("that it is past ten at night").click();
    page.textbox(LINE[2]).paste("sit do");
    page.text_contains("Until you choose what may stay, this goes when you close this tab.");
    page.reload();
    page.textbox("One of you").holds("Sam");
    page.textbox(LINE[0]).holds("my voice getting loud, that it is past ten at night");
    page.textbox(LINE[2]).holds("sit do");
    page.textbox(LINE[1]).paste(&"so ".repeat(60));
    page.text_contains("This is too long.");
    page.textbox(LINE[1]).holds(&"so ".repeat(60));
    page.button("Done").click();
    page.text_contains("Not finished yet.");
    page.reload();
    page.text_contains("If I notice my voice getting loud, that it is past ten at night, I'll say “…”");
}

fn nothing_is_replaced_without_a_yes(visit: Visit) {
    let one = visit.clone().at("#/script").begin();
    settle(&one);
    let link = link_shown(&one, "Put it on the other phone");
    let other = visit.begin();
    other.open_address(&format!("{}#/script", base(&one)));
    other.textbox("One of you").paste("Ida");
    other.script(&format!("location.hash = '{}'", &link[link.find('#').unwrap_or_default()..]));
    other.button("Take it over").click();
    other.heading("Something else stands here. Put this in its place?").has_focus();
    other.is_accessible();
    other.button("Leave mine as it is").click();
    other.button("No, thanks").click();
    other.textbox("One of you").holds("Ida");
    other.open_address(&link);
    other.button("Take it over").click();
    other.button("Put it in its place").click();
    other.textbox("One of you").holds("Sam");
    other.button("Put it back").click();
    other.textbox("One of you").holds("Ida");
}

fn odd_links_and_files_change_nothing(visit: Visit) {
    let page = visit.at("#/script").begin();
    settle(&page);
    let link = link_shown(&page, "Put it on the other phone");
    let base = base(&page);
    let cut = &link[..link.len() - 3];
    let long = format!("{base}#/script/{}", "x".repeat(17_000));
    for (odd, says) in [
        (cut, "It is damaged"),
        (&format!("{base}#/script/<script>alert(1)</script>"), "It is damaged"),
        (&long, "It is too big"),
    ] {
        page.open_address(odd);
        page.heading("This could not be read").is_there();
        page.text_contains(says);
        page.is_accessible();
        page.button("Go on").click();
        page.textbox("One of you").holds("Sam");
    }
    page.open_address(&link);
    page.text_contains("This is what stands here already.");
    page.button("Go on").click();
    open_file(&page, "{\"slot\":\"script\",\"version\":9,\"kept\":{}}");
    page.text_contains("It comes from a newer Hearback.");
    page.is_accessible();
    page.button("Go on").click();
    let file = saved(&page, "Save as a file");
    page.button("Delete all of it").click();
    page.textbox("One of you").holds("");
    open_file(&page, &file);
    page.heading("You got signals and lines").has_focus();
    page.button("Take it over").click();
    page.textbox("One of you").holds("Sam");
    page.text_contains("Both hands up.");
}

fn where_nothing_can_be_kept_it_still_goes_along(visit: Visit) {
    for storage in [Storage::Blocked, Storage::Full] {
        let page = visit.clone().with_storage(storage).at("#/script").begin();
        settle(&page);
        page.button(CALL).click();
        clock_runs(&page);
        page.text_contains("Both hands up.");
        page.script("location.hash = '#/script'");
        assert!(link_shown(&page, "Put it on the other phone").contains("#/script/"));
    }
}

fn one_page_is_printed(visit: Visit) {
    let page = visit.at("#/script").begin();
    settle(&page);
    page.button("Add a line for Noor").click();
    write(&page, LINE, ["an unsaid thing", "Tell me?", "tell me"]);
    page.devtools("Emulation.setEmulatedMedia", serde_json::json!({ "media": "print" }));
    let seen = page.script("return document.querySelector('main').innerText").as_str().unwrap_or_default().to_owned();
    for part in
        [HOME, "What we both said yes to", "Both hands up.", "and you'll sit down with me.", "Either of us may leave"]
    {
        assert!(seen.contains(part), "{part} is not on {seen}");
    }
    for part in [
        "an unsaid thing",
        "Add a line",
        "Delete all",
        "Who are you two?",
        "Our pause",
        "Settle it",
        "the page to print",
        "What you both",
    ] {
        assert!(!seen.contains(part), "{part} is on {seen}");
    }
}
