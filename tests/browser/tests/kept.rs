//! All that is kept: the list of it in Settings, and a newer version's data in front of an older page.

mod steps;

use hearback_browser::{Page, Visit, in_chromium, in_every_engine};
use steps::own::{PACK, fill, finish_line, open_file, saved};
use steps::{CALL, clock_runs};

in_every_engine!(what_a_newer_version_keeps_is_left_alone_by_an_older_tab_whatever_it_is, a_saved_copy_is_loaded_again,);
in_chromium!(what_a_newer_version_kept_is_found_at_the_start_and_left_alone, settings_tell_what_is_kept_and_where,);

/// The words of Settings, whose entries stand in the order of the table of slots.
const WORDS: &str = include_str!("../../../src/content/en/slots.toml");
const NEWER: &str = "A newer Hearback keeps it. This page leaves it as it is.";
const ON_DEVICE: &str = "Here now, on this device.";
const IN_TAB: &str = "Here now, in this tab until it is closed.";

/// The values of a key of the words.
fn words(key: &str) -> Vec<&'static str> {
    let values = WORDS.lines().filter_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == key).then(|| value.trim().trim_matches('"'))
    });
    values.collect()
}

/// Does something with everything that is kept, as a person does, on whatever screen it is done.
fn use_all(page: &Page) {
    page.open("#/drill/phones-07");
    finish_line(page, "You missed me while I was on my phone.");
    page.open("#/drill/phones-07");
    page.textbox("What did you hear?").type_text("You felt ");
    page.open("#/talk/cards");
    page.button("Other cards").click();
    page.button("I'm tired").click();
    page.script("[...document.querySelectorAll('button')].find((one) => /favourites/.test(one.textContent)).click()");
    page.open("#/talk/own");
    page.textbox("Their words").type_text("You never ring. ");
    page.open("#/turns");
    page.textbox("What is it about? A few words.").type_text("the dishes");
    page.open("#/four");
    page.textbox("What is it about? A few words.").type_text("the pans");
    page.open("#/script");
    page.textbox("One of you").type_text("Sam");
    page.open("#/minutes");
    page.button("Yes, that one").click();
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.textbox("What you do, in one line").type_text("a song");
    page.button("Begin, the two of you").click();
    page.heading("One thanks each").is_there();
    say_something(page);
    agree(page);
    after_a_slip(page);
    letters(page);
    small_things(page);
    page.open("#/packs");
    open_file(page, PACK);
    page.button("Put it on this device").click();
    page.open("#/packs");
    open_file(page, r#"{"kind":"hearback-assignment","version":1,"title":"This week","drills":["phones-01"]}"#);
    page.button("Yes, I want to do this").click();
    page.open("#/therapist/write");
    fill(page, "own-pack-0-0-0", "Evenings");
    page.open("#/pause/ours");
    page.textbox("Which word or sign calls a pause?").type_text("Teapot");
    page.button(CALL).click();
    clock_runs(page);
}

/// One on the shelf, one that waits, one that is opened, a piece of one, and one that is begun.
fn letters(page: &Page) {
    for (words, press) in [("Of the shelf.", "Keep it on the shelf"), ("Of the night.", "Until the morning")] {
        page.open("#/letters");
        page.button("Write a letter").click();
        page.textbox("Your letter").paste(words);
        page.button(press).click();
        page.heading("Letters").is_there();
    }
    page.open("#/letters");
    page.link("Of the shelf.").click();
    page.link("Hand it over").click();
    page.heading("Hand it over").is_there();
    let file = saved(page, "Save it as a file");
    page.open("#/letters");
    open_file(page, &file);
    page.heading("A letter for you").is_there();
    page.open(PIECE);
    page.heading("A letter in pieces").is_there();
    page.open("#/letters/write");
    page.textbox("Your letter").type_text("Of today. ");
}

/// A piece of a letter, as a code holds it.
const PIECE: &str = "#/letters/part/1.0abc123.1-2.2.abc.00ogvz2";

/// A sentence that is kept, another that is begun, and lines that are practised.
fn say_something(page: &Page) {
    page.open("#/say/thanks");
    page.textbox("What did your partner do?").type_text("you made soup");
    page.button("Look at it").click();
    page.button("Go on: before you say it").click();
    page.button("Keep it on this device").click();
    page.open("#/say/need");
    page.textbox("What happens, as a camera would see it?").type_text("you looked at your phone");
    page.open("#/practice-saying/rewrite");
    page.textbox("Your words").paste("I felt lonely at dinner on Tuesday.");
    page.button("Look at my words").click();
    page.button("Go on: see other ways").click();
    page.button("Go on").click();
    page.button("Just right").click();
    page.text_contains("Line 2 of 3");
    page.textbox("Your words").type_text("You ");
}

/// An agreement that is kept, and another that is begun.
fn agree(page: &Page) {
    page.open("#/ours/new");
    page.textbox("What do you try?").paste("Pans at eight");
    page.textbox("How can either of you undo it").paste("We say so");
    page.textbox("A sign that it helps").paste("The pans are done by nine");
    page.textbox("Another sign").paste("We sit down after");
    page.button("Keep it on this device").click();
    page.heading("On trial").is_there();
    page.open("#/ours/new");
    page.textbox("What do you try?").type_text("Phones in ");
}

/// A look that is kept, and an apology that is begun.
fn after_a_slip(page: &Page) {
    page.open("#/repair/look");
    page.textbox("What helped?").type_text("We ate together.");
    page.button("Keep it on this device").click();
    page.open("#/repair/apology");
    page.textbox("What did you do?").type_text("came at nine");
}

/// A thanks that is kept, and another that is begun; a sheet and a note of oneself.
fn small_things(page: &Page) {
    page.open("#/small/thanks");
    page.textbox("A thanks, or a small win").type_text("you made soup");
    page.button("Keep it on this device").click();
    page.text_contains("It is kept.");
    page.textbox("A thanks, or a small win").type_text("we laughed");
    page.open("#/small/sheet");
    page.textbox("Mine").type_text("my Tuesdays");
    page.open("#/small/log");
    page.button("I got louder.").click();
    page.button("I was tired.").click();
    page.button("In the middle.").click();
    page.text_contains("It's noted on this device.");
}

/// What is ours in one storage, by key.
fn stored(page: &Page, storage: &str) -> Vec<(String, String)> {
    let pairs =
        page.script(&format!("return Object.entries({storage}).filter(([key]) => key.startsWith('hearback:'))"));
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let pairs = pairs.as_array().into_iter().flatten();
    let mut all: Vec<(String, String)> = pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
    all.sort();
    all
}

/// Puts a newer version's text under every key of ours there is, and on the device where a pause's return is noted: that
/// takes a pause that is over.
fn make_newer(page: &Page, storage: &str) {
    page.script(&format!(
        "const keys = Object.keys({storage}).filter((key) => key.startsWith('hearback:'));
         if ({storage} === localStorage) keys.push(keys[0].split(':').slice(0, 2).concat('returns').join(':'));
         for (const key of keys) {{
           const slot = key.split(':')[2];
           {storage}.setItem(key, JSON.stringify({{ slot, version: 99, kept: {{ more: true }} }}));
         }}"
    ));
}

fn chosen_replies(visit: Visit) -> Page {
    let page = visit.at("#/settings").begin();
    page.radio("That, and my replies").click();
    page
}

fn what_a_newer_version_keeps_is_left_alone_by_an_older_tab_whatever_it_is(visit: Visit) {
    let page = chosen_replies(visit);
    use_all(&page);
    page.second_window("#/help");
    make_newer(&page, "localStorage");
    page.to_window(0);
    page.text_contains("comes from a newer Hearback");
    // A newer version was in this very tab before, too.
    make_newer(&page, "sessionStorage");
    let before = [stored(&page, "localStorage"), stored(&page, "sessionStorage")];
    let found = |name: &&str| {
        let is_its = |(key, _): &(String, String)| key.split(':').nth(2) == Some(name);
        before.iter().flatten().any(is_its)
    };
    let missing: Vec<&str> = words("id").into_iter().filter(|name| !found(name)).collect();
    assert!(missing.is_empty(), "nothing was kept of {missing:?}: {before:?}");
    for (route, change) in [("#/settings", "Lamp (dark)"), ("#/settings", "What to practise next")] {
        page.open(route);
        page.radio(change).click();
    }
    page.open("#/talk/own");
    page.textbox("Their words").type_text("Never. ");
    page.open("#/turns");
    page.textbox("What is it about? A few words.").type_text(" again");
    page.open("#/therapist/write");
    fill(&page, "own-pack-0-0-0", "Mornings");
    assert_eq!([stored(&page, "localStorage"), stored(&page, "sessionStorage")], before);
}

fn what_a_newer_version_kept_is_found_at_the_start_and_left_alone(visit: Visit) {
    let page = chosen_replies(visit);
    use_all(&page);
    make_newer(&page, "localStorage");
    make_newer(&page, "sessionStorage");
    let before = [stored(&page, "localStorage"), stored(&page, "sessionStorage")];
    page.reload();
    page.text_contains("comes from a newer Hearback");
    page.open("#/settings");
    page.radio("Lamp (dark)").click();
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.text_contains(NEWER);
    page.open("#/help");
    assert_eq!([stored(&page, "localStorage"), stored(&page, "sessionStorage")], before);
}

/// What Settings tell of what is kept.
fn list(page: &Page) -> Vec<String> {
    // Settings come as a part of their own.
    page.heading("Settings").is_there();
    page.becomes_true("return document.querySelector('.hb-list > li') !== null");
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    let rows = page.script(
        "const said = (one) => [...one.children].map((part) => part.textContent).join(' ');
         return [...document.querySelectorAll('.hb-list > li')].map(said)",
    );
    let texts = rows.as_array().into_iter().flatten();
    texts.map(|row| row.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn settings_tell_what_is_kept_and_where(visit: Visit) {
    let page = visit.at("#/settings").begin();
    let rows = list(&page);
    assert_eq!(rows.len(), words("id").len());
    assert!(rows.iter().zip(words("what")).all(|(row, what)| row.starts_with(what)), "{rows:?}");
    assert!(!rows.iter().any(|row| row.contains("Here now")), "a first visit keeps nothing: {rows:?}");
    page.is_accessible();
    page.radio("That, and my replies").click();
    use_all(&page);
    page.open("#/settings");
    for (name, row) in words("id").into_iter().zip(list(&page)) {
        let how = match name {
            "turns" | "say" | "rehearse" | "agreeing" | "apology" | "letter-draft" | "letter-open" | "small"
            | "talk" | "sitting" => IN_TAB,
            "returns" => "Nothing now.",
            _ => ON_DEVICE,
        };
        assert!(row.contains(how), "{name}: {row}");
    }
    page.widen(360, 780);
    assert!(!page.scrolls_sideways());
    page.is_accessible();
    page.button("Delete everything").click();
    page.button("Delete it").click();
    page.open("#/settings");
    let rows = list(&page);
    assert!(!rows.iter().any(|row| row.contains("Here now")), "{rows:?}");
}

fn a_saved_copy_is_loaded_again(visit: Visit) {
    let page = chosen_replies(visit);
    use_all(&page);
    page.open("#/settings");
    let before = list(&page);
    let held = [stored(&page, "localStorage"), stored(&page, "sessionStorage")];
    let copy = saved(&page, "Save a copy as a file");
    page.button("Delete everything").click();
    page.button("Delete it").click();
    page.text_contains("Everything Hearback kept in this browser is deleted.");
    assert!(stored(&page, "localStorage").is_empty());
    page.link("Load a saved copy").click();
    page.heading("Load a saved copy").is_there();
    page.text_lacks("Everything Hearback kept in this browser is deleted.");
    open_file(&page, "{\"kind\":\"hearback-export\",\"version\":3}");
    page.text_contains("A newer Hearback has a part in this.");
    open_file(&page, &copy[1..]);
    page.text_contains("This is no copy of Hearback's");
    open_file(&page, &copy);
    page.heading("What is in this copy").has_focus();
    page.text_contains("How you settled to pause.");
    page.is_accessible();
    page.widen(360, 640);
    assert!(!page.scrolls_sideways());
    assert!(stored(&page, "localStorage").is_empty(), "nothing changes before the person says yes");
    page.button("Load it").click();
    page.heading("Settings").has_focus();
    page.text_contains("The copy is loaded.");
    assert_eq!(list(&page), before);
    assert_eq!([stored(&page, "localStorage"), stored(&page, "sessionStorage")], held);
    page.reload();
    assert_eq!(list(&page), before);
    page.link("Replies you kept").click();
    page.text_contains("You missed me while I was on my phone.");
    page.text_lacks("The copy is loaded.");
}
