//! Packs, assignments and the widget's snippet, as therapists make them.

mod steps;

use std::time::{Duration, Instant};

use hearback_browser::{Engine, Key, Page, Visit, in_chromium, in_every_engine};
use serde_json::{Value, json};
use steps::let_stay;
use steps::own::{GOOD, PACK, base, fill, finish_line, held, open_file, open_in_form, saved};

in_every_engine!(a_pack_is_written_saved_opened_and_practised_from, the_widget_is_chosen_and_its_snippet_copied,);
in_chromium!(the_form_needs_no_mouse, every_screen_is_for_everyone_by_day, every_screen_is_for_everyone_by_lamp,);

/// Writes the sample's line as far as the form asks for it, but for the answer that listens.
fn write_line(page: &Page) {
    fill(page, "own-pack-0-0-0", "Evenings");
    fill(page, "own-pack-0-0-1", "R. Okafor");
    let line = &serde_json::from_str::<Value>(PACK).expect("the sample is JSON")["drills"][0];
    let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
    fill(page, "own-line-0-0-1", &text("statement"));
    fill(page, "own-line-0-0-2", &text("speaker"));
    fill(page, "own-points-1-0-1", "my phone\nat dinner");
    fill(page, "own-trap-3-0-0", "You should just tell me to put it away.");
}

const OPEN_FOLDS: &str = "for (const fold of document.querySelectorAll('details')) fold.open = true;";

fn a_pack_is_written_saved_opened_and_practised_from(visit: Visit) {
    let page = visit.clone().at("#/settings").begin();
    let way = page.link("For therapists").attribute("href").unwrap_or_default();
    assert!(way.ends_with("#/therapist"), "{way}");
    page.open("#/therapist");
    page.link("Lines of your own").click();
    page.heading("Write lines of your own").has_focus();
    page.text_contains("not clinically reviewed until someone qualified");
    write_line(&page);
    page.text_contains("Write one answer that listens.");
    page.text_contains("Until you choose what may stay, this goes when you close this tab.");
    fill(&page, "own-model-2-0-0", "I had my phone out at dinner and you felt alone. You should tell me.");
    page.text_contains("Who answers so reads “These words offer a fix”, because of “You should");
    page.button("Practise from it").is_there();
    fill(&page, "own-model-2-0-0", GOOD);
    page.text_contains("Nothing to mend in this line.");
    page.text_lacks("Who answers so reads");
    assert_eq!(held(&page, "own-trap-3-0-1"), "advice", "what an answer shows is chosen by itself");
    page.text_contains("of 2048 characters.");
    page.reload();
    assert_eq!(held(&page, "own-model-2-0-0"), GOOD, "what was written outlives a reload");
    page.text_contains("Nothing to mend in this line.");
    let file = saved(&page, "Save the pack as a file");
    page.text_contains("The pack is whole.");

    page.button("Begin a new pack").click();
    assert_eq!(held(&page, "own-pack-0-0-0"), "");
    page.button("Put back what was taken away").click();
    assert_eq!(held(&page, "own-pack-0-0-0"), "Evenings");
    page.button("Begin a new pack").click();
    open_in_form(&page, &file);
    assert_eq!(held(&page, "own-points-1-0-1"), "my phone\nat dinner");
    page.button("Practise from it").click();
    page.text_contains("I felt alone at the table");
    finish_line(&page, GOOD);
    page.heading("That's it for now").is_there();

    let client = visit.at("#/packs").begin();
    client.text_contains("There are no packs here.");
    open_file(&client, &file);
    client.heading("A pack for you: Evenings").has_focus();
    client.text_contains("This pack is not clinically reviewed.");
    assert!(client.kept().is_empty(), "nothing is kept before the person says yes");
    client.button("Put it on this device").click();
    let_stay(&client, "What to practise next");
    client.restart();
    client.open("#/");
    client.link("Packs on this device").click();
    client.button("Practise from it").click();
    finish_line(&client, GOOD);
    client.heading("That's it for now").is_there();
    client.open("#/settings");
    assert!(saved(&client, "Save a copy as a file").contains("hearback-pack"), "whether or not their part is here");
    client.button("Delete everything").click();
    client.button("Delete it").click();
    client.text_contains("is deleted.");
    assert!(client.kept().is_empty(), "{:?}", client.kept());
}

fn the_form_needs_no_mouse(visit: Visit) {
    let page = visit.at("#/therapist/write").begin();
    page.tab_to("textbox", "Name of the pack");
    page.type_text("Evenings");
    page.tab_to("textbox", "The line, as a partner would say it");
    page.type_text("I felt alone at the table tonight.");
    page.text_contains("Write one answer that listens.");
    assert!(!page.names("combobox").contains(&"How hard it is".to_owned()), "what can be left is folded away");
    page.script(OPEN_FOLDS);
    page.tab_to("combobox", "How hard it is");
    page.press(Key::Down);
    assert_eq!(held(&page, "own-kind-4-0-1"), "2");
    page.tab_to("checkbox", "The speaker says it outright");
    page.press(Key::Space);
    assert!(page.checkbox("The speaker says it outright").is_chosen());
    page.reload();
    page.heading("Write lines of your own").is_there();
    page.script(OPEN_FOLDS);
    assert!(page.checkbox("The speaker says it outright").is_chosen());
    page.button("Write another line").click();
    page.heading("Line 2").has_focus();
    page.button("Take this line out").click();
    page.button("Put back what was taken away").has_focus();
    page.press(Key::Enter);
    page.text_contains("Line 2: nothing written yet");
}

fn the_widget_is_chosen_and_its_snippet_copied(visit: Visit) {
    let page = visit.beside("evenings-4k2p.json", PACK).at("#/therapist").begin();
    page.heading("Hearback on your own site").is_there();
    let shown = || page.script("return document.querySelector('iframe')?.getAttribute('src') ?? ''");
    page.control("heading", "How it looks").is_there();
    let start = Instant::now();
    while shown() != "embed.html#keep=none" {
        assert!(start.elapsed() < Duration::from_secs(10), "{}", shown());
        std::thread::sleep(Duration::from_millis(50));
    }
    page.script(OPEN_FOLDS);
    // What is promised follows what is chosen, beside the choices and in the frame.
    let count = || {
        let said = page.text();
        let number =
            said.split("Lines your visitors can meet: ").nth(1).and_then(|rest| rest.split_whitespace().next());
        number.and_then(|number| number.parse::<usize>().ok()).unwrap_or_default()
    };
    let all = count();
    page.checkbox("Chores").click();
    page.checkbox("Say back one thing").click();
    page.text_contains("Lines your visitors can meet: 1");
    assert!(all > 50, "{all}");
    page.in_frame(".hb-own__frame", || {
        page.text_contains("Lines to practise here: 1");
        page.text_contains("Chosen for this page: Chores and who carries what; Say back one thing");
    });
    page.checkbox("Chores").click();
    page.checkbox("Say back one thing").click();
    page.checkbox("Money").click();
    page.checkbox("Phones and attention").click();
    page.radio("Dark").click();
    page.textbox("A pack of your own").type_text("evenings-4k2p.json");
    let options = "topics=phones,money&theme=dark&pack=evenings-4k2p.json";
    let start = Instant::now();
    while shown() != format!("embed.html#{options}&keep=none") {
        assert!(start.elapsed() < Duration::from_secs(10), "{}", shown());
        std::thread::sleep(Duration::from_millis(50));
    }
    let snippet = || page.script("return document.querySelector('.hb-own__snippet').textContent");
    let text = snippet().as_str().unwrap_or_default().to_owned();
    assert!(
        text.contains(&format!(
            "{}embed.html#{}",
            base(&page).trim_end_matches("index.html"),
            options.replace('&', "&amp;")
        )),
        "{text}"
    );
    assert!(!text.contains("wp:html") && text.contains("embed.js"), "{text}");
    page.radio("Squarespace").click();
    page.text_contains("Add a block “Code”");
    let text = snippet().as_str().unwrap_or_default().to_owned();
    assert!(text.starts_with("<iframe ") && !text.contains("script"), "{text}");
    // A driver's script can't stand in for Firefox's clipboard, which takes words after a click by itself.
    let stands_in = page.engine() != Engine::Firefox;
    if stands_in {
        page.script(
            "window.refuses = true;
             const writeText = async (text) => { if (window.refuses) throw new Error('no'); window.copied = text; };
             Object.defineProperty(navigator, 'clipboard', { value: { writeText } });",
        );
        page.button("Copy the snippet").click();
        page.text_contains("This browser would not copy it.");
        page.script("window.refuses = false");
    }
    page.button("Copy the snippet").click();
    page.text_contains("It is copied.");
    if stands_in {
        assert_eq!(page.script("return window.copied"), text.as_str());
    }
    page.textbox("A pack of your own").type_text("/..");
    page.text_contains("That is no file name a widget can open.");
}

fn every_screen_is_for_everyone_by_day(visit: Visit) {
    every_screen(visit, "day");
}

fn every_screen_is_for_everyone_by_lamp(visit: Visit) {
    every_screen(visit.dark(), "lamp");
}

fn every_screen(visit: Visit, light: &str) {
    let page = visit.at("#/therapist/write").begin();
    open_in_form(&page, PACK);
    fill(&page, "own-model-2-0-0", "You should tell me. I had my phone out at dinner and you felt alone.");
    page.text_contains("Who answers so reads");
    let see = |name: &str| {
        for width in [360, 1280] {
            page.widen(width, 900);
            assert!(!page.scrolls_sideways() || page.engine() != Engine::Chromium, "{name} at {width}");
            page.script("document.getElementById('main').scrollTop = 0");
            let wide = page.script(
                "const { right } = document.getElementById('main').getBoundingClientRect();
                 return [...document.querySelectorAll('main *:not(option, .hb-unseen)')]
                   .filter((one) => one.getBoundingClientRect().right > right + 1).map((one) => one.outerHTML.slice(0, 90));",
            );
            assert_eq!(wide.as_array().map(Vec::len), Some(0), "{name} at {width}: {wide}");
            page.picture(&format!("therapist-{name}-{light}-{width}"));
        }
        page.is_accessible();
    };
    see("write");
    page.script("document.getElementById('own-model-2-0-0').scrollIntoView()");
    page.picture(&format!("therapist-mend-{light}-1280"));
    page.widen(360, 900);
    page.picture(&format!("therapist-mend-{light}-360"));
    page.button("Save the pack as a file").click();
    page.text_contains("The pack is whole.");
    page.open("#/therapist");
    page.heading("How it looks").is_there();
    see("widget");
    page.open("#/therapist/assign");
    fill(&page, "own-task-0-0-0", "This week");
    let fold =
        "for (const fold of document.querySelectorAll('details')) fold.open = fold.innerText.includes('The feeling');";
    page.script(fold);
    see("assign");
    page.open("#/packs");
    open_file(&page, PACK);
    page.heading("A pack for you: Evenings").is_there();
    see("opened");
    page.button("Put it on this device").click();
    see("packs");
    let task = json!({ "kind": "hearback-assignment", "version": 1, "title": "This week", "by": "R. Okafor",
        "note": "Take your time.", "drills": ["phones-07", "evenings-4k2p.line-1"], "cards": ["event-01"], "prompts": ["What was good today?"] });
    page.open("#/packs");
    open_file(&page, &task.to_string());
    page.button("Yes, I want to do this").click();
    page.heading("Your assignment").is_there();
    see("task");
}
