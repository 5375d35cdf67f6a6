//! Packs and assignments as those meet them whom they are given to.

mod steps;

use std::time::Duration;

use hearback_browser::{Visit, in_chromium, in_every_engine};
use steps::let_stay;
use steps::own::{GOOD, PACK, base, fill, finish_line, held, link_shown, open_file, open_in_form, saved};

in_every_engine!(an_assignment_is_accepted_practised_and_summed_up);
in_chromium!(
    a_hosted_pack_is_practised_from,
    a_pack_goes_by_link_and_stands_beside_another,
    odd_packs_links_and_assignments_change_nothing,
    hostile_words_are_drawn_as_words,
);

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
    open_in_form(&page, PACK);
    let link = link_shown(&page, "Make a link");
    let fragment = link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
    assert!(fragment.len() <= 2048 && fragment.starts_with("/pack/2."), "{fragment}");

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
    page.text_contains("Give the assignment a name.");
    page.text_contains("Choose a line or a card, or write something to talk about.");
    fill(&page, "own-task-0-0-0", "This week");
    fill(&page, "own-task-0-0-1", "R. Okafor");
    fill(&page, "own-task-0-0-2", "One line, and one thing to talk about.");
    fill(&page, "own-task-0-0-3", "What was good today?");
    page.script("for (const fold of document.querySelectorAll('details')) fold.open = true;");
    let line = page.names("checkbox").into_iter().find(|name| name.starts_with("Noor:")).expect("there is a line");
    page.checkbox(&line).click();
    page.text_contains("Chosen: 1");
    for card in ["What happened? Say it in one plain sentence.", "Say which moment they mean"] {
        let name = page.names("checkbox").into_iter().find(|name| name.starts_with(card)).expect("there is a card");
        page.checkbox(&name).click();
    }
    page.text_contains("Chosen: 2");
    page.text_contains("of 2048 characters.");
    let link = link_shown(&page, "Make a link");
    let fragment = link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
    assert!(fragment.len() <= 2048 && fragment.starts_with("/task/2."), "{fragment}");

    let client = visit.begin();
    client.open(&format!("#{fragment}"));
    client.heading("An assignment for you: This week").is_there();
    client.text_contains("What was good today?");
    client.text_contains("What happened? Say it in one plain sentence.");
    client.is_accessible();
    assert!(client.kept().is_empty(), "nothing is kept before the person says yes");
    let read_first = client.script(
        "const yes = [...document.querySelectorAll('main button')].find((one) => one.textContent.startsWith('Yes'));
         return [...document.querySelectorAll('main li')].every((one) => one.compareDocumentPosition(yes) & 4);",
    );
    assert_eq!(read_first, true, "what it is about stands before the answer");
    client.button("Yes, I want to do this").click();
    client.heading("Your assignment").is_there();
    assert_eq!(client.route(), "#/task");
    let_stay(&client, "What to practise next");
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
    client.button("Draw these cards").click();
    client.text_contains("Words to start with");
    client.button("Next card").click();
    client.button("Next card").click();
    client.text_contains("That was the last of these cards");
    client.is_accessible();
    client.link("Back to your assignment").click();
    client.checkbox("Talked about: What happened? Say it in one plain sentence.").click();
    client.checkbox("Talked about: What was good today?").click();
    client.textbox("Something in your own words").type_text("=It went well");
    client.text_contains("In my own words =It went well");
    client.reload();
    client.text_contains("In my own words =It went well");
    client.is_accessible();
    let text = saved(&client, "Save it as a text");
    assert!(text.starts_with("This week\n\nPractised\n- "), "{text}");
    assert!(!text.contains("My reply"), "replies are in it only where the person says so: {text}");
    let talked = "Talked about\n- What was good today?\n- What happened? Say it in one plain sentence.";
    assert!(text.contains(talked) && text.ends_with("In my own words\n=It went well\n"), "{text}");
    client.button("Copy it").is_there();
    client.script("window.printed = 0; window.print = () => { window.printed += 1; }");
    client.button("Print it, or save as PDF").click();
    assert_eq!(client.script("return window.printed"), 1);
    let kept = client.kept();
    assert!(
        kept.iter().all(|(_, text)| !text.contains("It went well")),
        "words are not kept unless asked for: {kept:?}"
    );
    client.restart();
    client.open("#/");
    client.link("Your assignment").click();
    client.text_contains("(done)");
    client.button("Delete this assignment").click();
    client.text_contains("There is no assignment here.");
    client.button("Put back what was taken away").click();
    client.text_contains("(done)");
    client.button("Delete this assignment").click();
}

fn odd_packs_links_and_assignments_change_nothing(visit: Visit) {
    let page = visit.at("#/packs").begin();
    let newer = PACK.replacen("\"version\":1", "\"version\":7", 1);
    let big = format!("{PACK}{}", " ".repeat(1024 * 1024));
    let bad = PACK.replace("\"level\":2", "\"level\":9").replace("\"model\":[", "\"mode\":[");
    for (text, says) in [
        (&PACK[..400], "It is no pack and no assignment"),
        (&newer, "It was made by a newer Hearback."),
        (&big, "It is bigger than any pack"),
        (&bad, "Line 1: Choose how hard it is from the list."),
        (&bad, "Line 1: Write one answer that listens."),
        ("{\"kind\":\"hearback-assignment\",\"version\":1}", "Give the assignment a name."),
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
    let long = format!("{base}#/pack/1.{}", "A".repeat(17_000));
    page.open_address(&long);
    page.text_contains("It is bigger than any pack");
    page.is_accessible();
    assert!(page.kept().is_empty(), "{:?}", page.kept());
}

fn hostile_words_are_drawn_as_words(visit: Visit) {
    let page = visit.at("#/packs").begin();
    let hostile = "<img src=x onerror=\\\"document.title='x'\\\"><script>document.title='x'</script>";
    let pack = PACK.replace("Evenings", hostile).replace("I felt alone at the table", hostile);
    open_file(&page, &pack);
    page.text_contains("A pack for you: <img src=x");
    page.button("Put it on this device").click();
    page.button("Practise from it").click();
    page.text_contains("<script>document.title='x'</script>");
    assert_eq!(page.script("return document.querySelectorAll('main img, main script').length"), 0);
    page.title_is("Practice · Hearback");
    page.open("#/therapist/write");
    open_file(&page, &pack);
    page.text_contains("Line 1: You were on your phone");
    assert!(held(&page, "own-pack-0-0-0").starts_with("<img src=x"));
    assert_eq!(page.script("return document.querySelectorAll('main img, main script').length"), 0);
}
