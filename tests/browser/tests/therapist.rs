//! Packs, assignments and the widget's snippet, as therapists and their clients use them.

use std::time::{Duration, Instant};

use hearback_browser::{Key, Page, Visit, in_every_engine};
use serde_json::{Value, json};

in_every_engine!(
    a_pack_is_written_saved_opened_and_practised_from,
    the_form_needs_no_mouse,
    a_hosted_pack_is_practised_from,
    a_pack_goes_by_link_and_stands_beside_another,
    an_assignment_is_accepted_practised_and_summed_up,
    odd_packs_links_and_assignments_change_nothing,
    hostile_words_are_drawn_as_words,
    the_widget_is_chosen_and_its_snippet_copied,
    every_screen_is_for_everyone_by_day,
    every_screen_is_for_everyone_by_lamp,
);

const PACK: &str = include_str!("../../therapist/evenings.json");
/// What stands in for the page that is made for frames.
const FRAME: &str = "<!doctype html><html lang=en><title>The widget</title><h1>The widget</h1>";

/// Writes into a box of the form, or picks from a list, as a person does.
#[track_caller]
fn fill(page: &Page, id: &str, words: &str) {
    let found = page.script(&format!(
        "const box = document.getElementById({id});
         if (!box) return false;
         box.focus();
         box.value = {words};
         box.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
         return true;",
        id = json!(id),
        words = json!(words)
    ));
    assert!(found == true, "there is no box {id}");
}

#[track_caller]
fn held(page: &Page, id: &str) -> String {
    page.script(&format!("return document.getElementById({})?.value ?? ''", json!(id)))
        .as_str()
        .unwrap_or("")
        .to_owned()
}

/// Opens a file with this text by the screen's own control.
#[track_caller]
fn open_file(page: &Page, text: &str) {
    let script = format!(
        "const input = document.querySelector('input[type=file]');
         const files = new DataTransfer();
         files.items.add(new File([{}], 'given.json', {{ type: 'application/json' }}));
         input.files = files.files;
         input.dispatchEvent(new Event('change', {{ bubbles: true }}));",
        json!(text)
    );
    page.script(&script);
}

/// What is saved as a file by this control.
#[track_caller]
fn saved(page: &Page, control: &str) -> String {
    page.script(
        "window.held = ''; window.make ??= URL.createObjectURL;
         URL.createObjectURL = (blob) => { blob.text().then((text) => { window.held = text; }); return window.make(blob); };",
    );
    page.button(control).click();
    let start = Instant::now();
    loop {
        match page.script("return window.held").as_str() {
            Some(text) if !text.is_empty() => return text.to_owned(),
            _ => assert!(start.elapsed() < Duration::from_secs(10), "no file came of {control}"),
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[track_caller]
fn link_shown(page: &Page, control: &str) -> String {
    page.button(control).click();
    page.text_contains("Or send this link");
    page.script("return document.querySelector('.hb-link').textContent").as_str().unwrap_or_default().to_owned()
}

fn base(page: &Page) -> String {
    page.script("return location.href.split('#')[0]").as_str().unwrap_or_default().to_owned()
}

/// Answers the line that is open, up to its rating.
fn finish_line(page: &Page, reply: &str) {
    page.textbox("What did you hear?").paste(reply);
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.button("See other ways to say it").click();
    page.radio("Says it back").click();
    page.button("Go on").click();
    page.button("Just right").click();
}

const GOOD: &str = "I had my phone out at dinner, and that left you feeling alone.";

/// Writes the sample's line, but for its first answer.
fn write_line(page: &Page) {
    fill(page, "own-pack-0-0-0", "Evenings");
    fill(page, "own-pack-0-0-1", "R. Okafor");
    let line = &serde_json::from_str::<Value>(PACK).expect("the sample is JSON")["drills"][0];
    let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
    let of = |part: &str, row: usize, key: &str| match &line[part][row][key] {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
        one => one.as_str().unwrap_or_default().to_owned(),
    };
    fill(page, "own-line-0-0-1", &text("statement"));
    fill(page, "own-line-0-0-2", &text("speaker"));
    fill(page, "own-line-0-0-3", &text("topic"));
    fill(page, "own-line-0-0-4", "2");
    fill(page, "own-line-0-0-6", "1");
    fill(page, "own-line-0-0-7", &text("tendency"));
    fill(page, "own-feelings-1-0-0", &of("feelings", 0, "family"));
    fill(page, "own-feelings-1-0-1", &of("feelings", 0, "words"));
    fill(page, "own-points-2-0-1", &of("points", 0, "any"));
    fill(page, "own-needs-3-0-1", &of("needs", 0, "any"));
    fill(page, "own-model-4-1-0", &of("model", 1, "kind"));
    fill(page, "own-model-4-1-1", &of("model", 1, "text"));
    for row in 0..2 {
        fill(page, &format!("own-trap-5-{row}-0"), &of("trap", row, "expect"));
        fill(page, &format!("own-trap-5-{row}-1"), &of("trap", row, "text"));
    }
    fill(page, "own-near_miss-6-0-1", &of("near_miss", 0, "text"));
    fill(page, "own-end-7-0-0", &text("hint"));
    fill(page, "own-end-7-0-1", &text("why"));
}

fn a_pack_is_written_saved_opened_and_practised_from(visit: Visit) {
    let page = visit.clone().at("#/settings").begin();
    page.link("For therapists").click();
    page.forgiven_problems();
    page.link("Lines of your own").click();
    page.heading("Write lines of your own").has_focus();
    page.text_contains("not clinically reviewed until someone qualified");
    write_line(&page);
    page.heading("What may stay on this device?").is_there();
    fill(&page, "own-model-4-0-1", "I had my phone out at dinner and you felt alone. You should tell me.");
    page.text_contains("This model answer raises advice at “You should");
    page.button("Practise from it").is_there();
    fill(&page, "own-model-4-0-1", GOOD);
    page.text_contains("Nothing to mend in this line.");
    page.text_lacks("raises advice");
    page.reload();
    assert_eq!(held(&page, "own-model-4-0-1"), GOOD, "what was written outlives a reload");
    page.text_contains("Nothing to mend in this line.");
    let file = saved(&page, "Save the pack as a file");
    page.text_contains("The pack is whole.");

    page.button("Begin a new pack").click();
    assert_eq!(held(&page, "own-pack-0-0-0"), "");
    page.button("Put back what was taken away").click();
    assert_eq!(held(&page, "own-pack-0-0-0"), "Evenings");
    page.button("Begin a new pack").click();
    open_file(&page, &file);
    page.text_contains("Nothing to mend in this line.");
    assert_eq!(held(&page, "own-line-0-0-4"), "2");
    assert_eq!(held(&page, "own-feelings-1-0-1"), "alone\nlonely\nleft out");
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
    client.button("What to practise next").click();
    client.restart();
    client.link("Packs on this device").click();
    client.button("Practise from it").click();
    finish_line(&client, GOOD);
    client.heading("That's it for now").is_there();
    client.open("#/settings");
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
    page.tab_to("combobox", "How hard it is");
    page.press(Key::Down);
    assert_eq!(held(&page, "own-line-0-0-4"), "2");
    page.text_contains("This line needs two models.");
    page.tab_to("checkbox", "The speaker says it outright");
    page.press(Key::Space);
    assert!(page.checkbox("The speaker says it outright").is_chosen());
    page.reload();
    assert!(page.checkbox("The speaker says it outright").is_chosen());
    page.button("Write another line").click();
    page.heading("Line 2").has_focus();
    page.button("Take this line out").click();
    page.button("Put back what was taken away").has_focus();
    page.press(Key::Enter);
    page.text_contains("Line 2: nothing written yet");
}

fn a_hosted_pack_is_practised_from(visit: Visit) {
    let page = visit.beside("evenings.json", PACK).at("#pack=evenings.json").begin();
    page.heading("A pack for you: Evenings").is_there();
    page.text_contains("By R. Okafor");
    assert!(page.kept().is_empty());
    page.button("Put it on this device").click();
    page.button("Practise from it").click();
    finish_line(&page, GOOD);
    page.heading("That's it for now").is_there();
    for gone in ["#pack=not-there.json", "#pack=../secret.json", "#pack=https://elsewhere.example/x.json"] {
        page.open(gone);
        page.heading("This can't be used").is_there();
        page.text_contains("The file is not there");
    }
    assert_eq!(page.forgiven_problems(), ["answered with 404: /not-there.json"], "no other file was asked for");
}

fn a_pack_goes_by_link_and_stands_beside_another(visit: Visit) {
    let page = visit.clone().at("#/therapist/write").begin();
    open_file(&page, PACK);
    page.text_contains("Nothing to mend in this line.");
    let link = link_shown(&page, "Make a link");
    let fragment = link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
    assert!(fragment.len() <= 2048 && fragment.starts_with("/pack/1."), "{fragment}");

    let client = visit.begin();
    client.open(&format!("#{fragment}"));
    client.heading("A pack for you: Evenings").is_there();
    client.is_accessible();
    client.button("Put it on this device").click();
    client.heading("Packs on this device").is_there();
    assert_eq!(client.route(), "#/packs", "the link does not ask again");
    client.open(&format!("#{fragment}"));
    client.text_contains("You have this already.");
    client.button("No, thank you").click();
    client.open("#/packs");
    open_file(&client, &PACK.replace("gave up talking", "stopped talking"));
    client.text_contains("A pack of that name is here already, and it differs.");
    client.button("Put it on this device").click();
    client.text_lacks("Nothing is kept of it");
    let packs = client.names("button").into_iter().filter(|name| name == "Practise from it").count();
    assert_eq!(packs, 2, "both are here");
}

fn an_assignment_is_accepted_practised_and_summed_up(visit: Visit) {
    let page = visit.clone().at("#/therapist/assign").begin();
    page.button("Make a link").click();
    page.text_contains("The assignment needs a name.");
    page.text_contains("The assignment has nothing to do in it.");
    fill(&page, "own-task-0-0-0", "This week");
    fill(&page, "own-task-0-0-1", "R. Okafor");
    fill(&page, "own-task-0-0-2", "One line, and one thing to talk about.");
    fill(&page, "own-task-0-0-3", "What was good today?");
    page.script("for (const fold of document.querySelectorAll('details')) fold.open = true;");
    let line = page.names("checkbox").into_iter().find(|name| name.starts_with("Noor:")).expect("there is a line");
    page.checkbox(&line).click();
    page.text_contains("Chosen: 1");
    let link = link_shown(&page, "Make a link");
    let fragment = link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
    assert!(fragment.len() <= 2048 && fragment.starts_with("/task/1."), "{fragment}");

    let client = visit.begin();
    client.open(&format!("#{fragment}"));
    client.heading("An assignment for you: This week").is_there();
    client.text_contains("What was good today?");
    client.is_accessible();
    assert!(client.kept().is_empty(), "nothing is kept before the person says yes");
    client.button("Yes, I want to do this").click();
    client.heading("Your assignment").is_there();
    assert_eq!(client.route(), "#/task");
    client.button("What to practise next").click();
    client.text_contains("Nothing yet.");
    client.button("Practise these lines").click();
    if client.text().contains("Which reply gives back") {
        for place in 0..4 {
            client.script(&format!("document.querySelectorAll('.hb-choice--answer')[{place}]?.click()"));
            std::thread::sleep(Duration::from_millis(150));
        }
        client.button("Go on").click();
        client.button("Just right").click();
    } else {
        finish_line(&client, "You felt left alone with it.");
    }
    client.link("Back to your assignment").click();
    client.text_contains("(done)");
    client.checkbox("Talked about: What was good today?").click();
    client.textbox("Something in your own words").type_text("=It went well");
    client.text_contains("In my own words =It went well");
    client.reload();
    client.text_contains("In my own words =It went well");
    client.is_accessible();
    let file: Value = serde_json::from_str(&saved(&client, "Save as JSON")).expect("it is JSON");
    assert_eq!(file["talked_about"][0], "What was good today?");
    assert_eq!(file["practised"].as_array().map(Vec::len), Some(1));
    assert!(file["practised"][0]["reply"].is_null(), "replies are in it only where the person says so");
    let table = saved(&client, "Save as a table (CSV)");
    assert!(table.contains("\"'=It went well\""), "{table}");
    client.script("window.printed = 0; window.print = () => { window.printed += 1; }");
    client.button("Print it, or save as PDF").click();
    assert_eq!(client.script("return window.printed"), 1);
    let kept = client.kept();
    assert!(
        kept.iter().all(|(_, text)| !text.contains("It went well")),
        "words are not kept unless asked for: {kept:?}"
    );
    client.restart();
    client.link("Your assignment").click();
    client.text_contains("(done)");
    client.button("Put this assignment away").click();
    client.text_contains("There is no assignment here.");
}

fn odd_packs_links_and_assignments_change_nothing(visit: Visit) {
    let page = visit.at("#/packs").begin();
    let newer = PACK.replacen("\"version\":1", "\"version\":7", 1);
    let big = format!("{PACK}{}", " ".repeat(1024 * 1024));
    let bad = PACK.replace("\"level\":2", "\"level\":9").replace("\"hint\":\"What", "\"hunt\":\"What");
    for (text, says) in [
        (&PACK[..400], "It is no pack and no assignment"),
        (&newer, "It was made by a newer Hearback."),
        (&big, "It is bigger than any pack"),
        (&bad, "line-1 has a level that is not 0 to 5."),
        (&bad, "line-1 needs a hint."),
        ("{\"kind\":\"hearback-assignment\",\"version\":1}", "The assignment needs a name."),
    ] {
        open_file(&page, text);
        page.text_contains(says);
        page.heading("This can't be used").is_there();
        page.text_contains("Nothing was changed.");
        page.button("Put this away").click();
        page.text_lacks("Nothing was changed.");
    }
    let base = base(&page);
    for odd in ["#/pack/1.AAAA", "#/pack/hello", "#/task/1.AAAA.0000000", "#/pack/<script>alert(1)</script>"] {
        page.open_address(&format!("{base}{odd}"));
        page.heading("This can't be used").is_there();
        page.text_contains("It is no pack and no assignment");
    }
    let long = format!("{base}#/pack/1.{}", "A".repeat(3000));
    page.open_address(&long);
    page.text_contains("It is bigger than any pack");
    page.is_accessible();
    assert!(page.kept().is_empty(), "{:?}", page.kept());
}

fn hostile_words_are_drawn_as_words(visit: Visit) {
    let page = visit.at("#/packs").begin();
    let hostile = "<img src=x onerror=\\\"document.title='taken'\\\"><script>document.title='taken'</script>";
    let pack = PACK.replace("Evenings", hostile).replace("I felt alone at the table", hostile);
    open_file(&page, &pack);
    page.text_contains("A pack for you: <img src=x");
    page.button("Put it on this device").click();
    page.button("Practise from it").click();
    page.text_contains("<script>document.title='taken'</script>");
    assert_eq!(page.script("return document.querySelectorAll('main img, main script').length"), 0);
    page.title_is("Practice · Hearback");
    page.open("#/therapist/write");
    open_file(&page, &pack);
    page.text_contains("Line 1: You were on your phone");
    assert!(held(&page, "own-pack-0-0-0").starts_with("<img src=x"));
    assert_eq!(page.script("return document.querySelectorAll('main img, main script').length"), 0);
}

fn the_widget_is_chosen_and_its_snippet_copied(visit: Visit) {
    let page = visit.beside("embed.html", FRAME).at("#/therapist").begin();
    page.heading("Hearback on your own site").is_there();
    let shown = || page.script("return document.querySelector('iframe')?.getAttribute('src') ?? ''");
    page.control("heading", "How it looks").is_there();
    let start = Instant::now();
    while shown() != "embed.html#keep=none" {
        assert!(start.elapsed() < Duration::from_secs(10), "{}", shown());
        std::thread::sleep(Duration::from_millis(50));
    }
    page.script("for (const fold of document.querySelectorAll('details')) fold.open = true;");
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
    assert!(text.contains(&format!("{}embed.html#{}", base(&page), options.replace('&', "&amp;"))), "{text}");
    assert!(text.contains("wp:html") && text.contains("embed.js"), "{text}");
    page.radio("Squarespace").click();
    page.text_contains("Add a block “Code”");
    let text = snippet().as_str().unwrap_or_default().to_owned();
    assert!(text.starts_with("<iframe ") && !text.contains("script"), "{text}");
    page.script("Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } })");
    page.button("Copy the snippet").click();
    page.text_contains("It is copied.");
    assert_eq!(page.script("return window.copied"), text.as_str());
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
    let page = visit.beside("embed.html", FRAME).at("#/therapist/write").begin();
    open_file(&page, PACK);
    page.text_contains("Nothing to mend in this line.");
    fill(&page, "own-model-4-0-1", "You should tell me. I had my phone out at dinner and you felt alone.");
    page.text_contains("raises advice");
    let see = |name: &str| {
        for width in [360, 1280] {
            page.widen(width, 900);
            assert!(
                !page.scrolls_sideways() || page.engine() != hearback_browser::Engine::Chromium,
                "{name} at {width}"
            );
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
    page.script("document.getElementById('own-model-4-0-1').scrollIntoView()");
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
    see("assign");
    page.open("#/packs");
    open_file(&page, PACK);
    page.heading("A pack for you: Evenings").is_there();
    see("opened");
    page.button("Put it on this device").click();
    see("packs");
    let task = json!({ "kind": "hearback-assignment", "version": 1, "title": "This week", "by": "R. Okafor",
        "note": "Take your time.", "drills": ["phones-06", "evenings-4k2p.line-1"], "prompts": ["What was good today?"] });
    page.open("#/packs");
    open_file(&page, &task.to_string());
    page.button("Yes, I want to do this").click();
    page.heading("Your assignment").is_there();
    see("task");
}
