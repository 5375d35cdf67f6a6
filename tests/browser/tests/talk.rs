//! Talk: cards for a real talk, the partner's own words, questions, lines to sum up and to make sense of.

mod steps;

use hearback_browser::{Engine, Key, Page, Storage, Visit, in_chromium, in_every_engine};
use steps::let_stay;

in_every_engine!(
    cards_are_drawn_by_what_is_hard_and_favourites_stay,
    the_partners_own_words_are_answered_and_come_back_with_marks,
    a_reload_in_the_middle_of_own_words_loses_nothing,
    own_words_are_kept_only_when_asked,
    a_reload_in_a_line_of_the_deck_loses_nothing,
);
in_chromium!(
    every_card_fits_a_small_phone_and_comes_once,
    favourites_wait_for_the_person_to_say_what_may_stay,
    a_closed_question_is_opened,
    lines_to_sum_up_are_practised_as_any_other,
    the_keyboard_is_enough_in_talk,
    a_deck_that_cannot_be_had_is_said_and_can_be_tried_again,
    a_page_that_carries_the_deck_inside_asks_for_no_file,
    without_a_network_talk_says_so_and_loses_nothing,
    no_trace_leaves_nothing_of_a_talk,
    every_page_of_talk_is_accessible_in_light,
    every_page_of_talk_is_accessible_in_dark,
);

const SAID: &str =
    "When you were on your phone all through dinner I felt pushed aside. I just want that half hour to be ours.";

/// Everything in sight of the middle of the page, without scrolling.
fn fits(page: &Page) -> bool {
    page.script("const main = document.getElementById('main'); return main.scrollHeight <= main.clientHeight + 1;")
        == true
}

fn every_card_fits_a_small_phone_and_comes_once(visit: Visit) {
    let page = visit.at("#/talk").begin();
    page.widen(360, 640);
    page.heading("For a real talk").is_there();
    page.link("Draw a card").click();
    page.button("Next card").is_there();
    let press = |name: &str| {
        let found = format!("[...document.querySelectorAll('button')].find((one) => one.textContent === '{name}')");
        page.script_with_callback(&format!("{found}.click(); requestAnimationFrame(arguments[arguments.length - 1])"));
    };
    let mut seen: Vec<String> = Vec::new();
    while page.script("return document.querySelector('.hb-drawn') !== null") == true {
        let card = page.script("return document.querySelector('.hb-drawn').innerText").to_string();
        assert!(!seen.contains(&card), "{card} came twice");
        // Only Chromium's window goes as narrow and as low as a small phone.
        let small = page.engine() == Engine::Chromium;
        assert!(!small || fits(&page), "a card must be scrolled: {card}");
        seen.push(card);
        press("An example");
        let example = page.script("return document.querySelector('.hb-drawn').innerText").to_string();
        assert!(example.contains("This falls short"), "{example}");
        assert!(!small || fits(&page), "an example must be scrolled: {example}");
        press("Next card");
    }
    page.heading("That was the last of these cards").is_there();
    assert!(seen.len() >= 80, "only {} cards", seen.len());
}

fn cards_are_drawn_by_what_is_hard_and_favourites_stay(visit: Visit) {
    let page = visit.at("#/talk/cards").begin();
    page.button("Other cards").click();
    page.heading("Which cards?").has_focus();
    page.button("I'm tired").click();
    page.button("Add to favourites").click();
    let_stay(&page, "What to practise next");
    page.button("Take out of favourites").is_there();
    page.restart();
    page.open("#/talk/cards");
    page.button("Other cards").click();
    page.button("Your favourites").click();
    page.button("Take out of favourites").is_there();
    page.button("Next card").click();
    page.heading("That was the last of these cards").has_focus();
    page.is_accessible();
    page.button("Go through them again").click();
    page.button("Take out of favourites").click();
    assert!(
        page.kept().iter().any(|(key, value)| key.ends_with("favourites") && value.contains("\"kept\":[]")),
        "{:?}",
        page.kept()
    );
}

fn favourites_wait_for_the_person_to_say_what_may_stay(visit: Visit) {
    let page = visit.at("#/talk/cards").begin();
    page.button("Add to favourites").click();
    page.text_contains("Until you choose what may stay, this goes when you close this tab.");
    assert!(!page.heading("What may stay on this device?").is_there_now(), "nobody is asked in a talk");
    assert!(page.kept().is_empty(), "{:?}", page.kept());
    page.is_accessible();
}

fn answer_own_words(page: &Page, reply: &str) {
    page.textbox("Their words").paste(SAID);
    page.radio("Hear the wish").click();
    page.button("Say it back").click();
    page.text_contains("Your partner says");
    page.textbox("Hear the wish").paste(reply);
    page.button("Look at my words").click();
    page.heading("Your words").has_focus();
}

fn the_partners_own_words_are_answered_and_come_back_with_marks(visit: Visit) {
    let page = visit.at("#/talk/own").begin();
    page.button("Say it back").click();
    page.text_contains("Write what your partner said first.");
    answer_own_words(&page, "You felt shut out. You should just tell me.");
    page.text_contains("Doesn't apply here");
    page.text_contains("They said");
    page.text_contains("“I felt pushed aside”");
    page.text_contains("“I just want that half hour to be ours”");
    page.text_lacks("missed");
    page.is_accessible();
    page.button("Doesn't apply here").click();
    page.button("Change my words").click();
    page.textbox("Hear the wish").holds("You felt shut out. You should just tell me.");
    page.button("Change their words").click();
    page.textbox("Their words").holds(SAID);
    page.button("Say it back").click();
    page.textbox("Hear the wish").holds("You felt shut out. You should just tell me.");
}

fn a_reload_in_the_middle_of_own_words_loses_nothing(visit: Visit) {
    let page = visit.at("#/talk/own").begin();
    page.textbox("Their words").type_text("You never ring. ");
    page.radio("Sum it up").click();
    page.reload();
    page.textbox("Their words").holds("You never ring. ");
    assert!(page.radio("Sum it up").is_chosen());
    page.button("Say it back").click();
    page.textbox("Sum it up").type_text("You'd like a call");
    page.reload();
    page.textbox("Sum it up").holds("You'd like a call");
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.reload();
    page.heading("Your words").is_there();
    page.text_contains("You'd like a call");
}

fn own_words_are_kept_only_when_asked(visit: Visit) {
    let page = visit.at("#/talk/own").begin();
    answer_own_words(&page, "You'd like dinner to be our time.");
    assert!(page.kept().is_empty(), "{:?}", page.kept());
    page.button("Keep both texts on this device").click();
    page.text_contains("Both texts are kept.");
    page.restart();
    page.open("#/kept");
    page.text_contains("What your partner said");
    page.text_contains(SAID);
    page.text_contains("You'd like dinner to be our time.");
    page.is_accessible();
    page.button("Delete this reply").click();
    page.text_lacks(SAID);
    assert!(page.kept().is_empty(), "{:?}", page.kept());
}

fn a_closed_question_is_opened(visit: Visit) {
    let page = visit.at("#/talk/questions").begin();
    page.button("Look at my question").click();
    page.text_contains("Write a question first.");
    page.textbox("Your open question").type_text("Are you cross with me?");
    page.button("Look at my question").click();
    page.heading("Your open question").has_focus();
    page.text_contains("Your question starts with “are you”.");
    page.text_contains("A yes or a no could end it.");
    page.text_contains("Two ways to ask it");
    page.button("Change my question").click();
    let box_ = page.textbox("Your open question");
    box_.holds("Are you cross with me?");
    box_.clear();
    box_.type_text("What is this like for you?");
    page.reload();
    page.textbox("Your open question").holds("What is this like for you?");
    page.button("Look at my question").click();
    page.text_contains("That is open: any answer fits.");
    page.is_accessible();
    page.button("Next question").click();
    page.textbox("Your open question").holds("");
}

fn lines_to_sum_up_are_practised_as_any_other(visit: Visit) {
    let page = visit.at("#/talk").begin();
    page.button("Sum up a longer line").click();
    for line in 1..=3 {
        page.text_contains(&format!("Line {line} of 3"));
        page.textbox("What did you hear, all of it?")
            .paste("You felt torn about it, and you wanted me to hear all three things.");
        page.button("Look at my words").click();
        page.button("Go on: see other ways").click();
        page.button("Go on").click();
        page.button("Just right").click();
    }
    page.heading("That's it for now").is_there();
    page.is_accessible();
    page.button("A few more lines").click();
    page.text_contains("Line 1 of 3");
    assert!(page.script("return document.querySelector('[aria-current]').hash") == "#/talk");
    page.button("Stop here").click();
    page.heading("For a real talk").is_there();
    page.button("Make sense of it, without agreeing").click();
    page.textbox("Why does it make sense, from where they stand?").is_there();
}

fn a_reload_in_a_line_of_the_deck_loses_nothing(visit: Visit) {
    let page = visit.at("#/drill/summary-27").begin();
    page.textbox("What did you hear, all of it?").type_text("Falling asleep ");
    page.reload();
    page.textbox("What did you hear, all of it?").holds("Falling asleep ");
    page.open("#/talk");
    page.link("Go on with your line").click();
    page.textbox("What did you hear, all of it?").holds("Falling asleep ");
    page.open("#/practice");
    page.textbox("What did you hear, all of it?").holds("Falling asleep ");
}

fn the_keyboard_is_enough_in_talk(visit: Visit) {
    let page = visit.at("#/talk").begin();
    page.tab_to("link", "Draw a card");
    page.press(Key::Enter);
    page.tab_to("button", "Next card");
    page.press(Key::Enter);
    page.button("Next card").has_focus();
    page.tab_to("button", "An example");
    page.press(Key::Enter);
    page.heading("An example").has_focus();
    page.open("#/talk/own");
    page.tab_to("textbox", "Their words");
    page.type_text("I sat there alone and I was sad.");
    page.tab_to("button", "Say it back");
    page.press(Key::Enter);
    page.tab_to("textbox", "Give back what happened");
    page.type_text("You were sad on your own.");
    page.tab_to("button", "Look at my words");
    page.press(Key::Enter);
    page.heading("Your words").has_focus();
    page.text_contains("“I was sad”");
}

fn a_deck_that_cannot_be_had_is_said_and_can_be_tried_again(visit: Visit) {
    let page = visit.begin();
    page.heading("Say back what you heard").is_there();
    page.script(
        "window.theirs = XMLHttpRequest.prototype.open;
         window.leadTo = (elsewhere) => { XMLHttpRequest.prototype.open = function (how, address, ...more) {
           theirs.call(this, how, /talk-en-.*json/.test(address) ? elsewhere : address, ...more);
         }; };
         leadTo('nowhere.json');",
    );
    page.link("Talk").click();
    page.text_contains("The cards can't be loaded just now.");
    page.is_accessible();
    page.link("Draw a card").click();
    page.text_contains("The cards can't be loaded just now.");
    page.script("leadTo('boot.js')");
    page.button("Try again").click();
    page.text_contains("The cards can't be loaded just now.");
    page.link("Talk").click();
    page.link("With your partner's words").click();
    answer_own_words(&page, "You felt pushed aside.");
    page.script("XMLHttpRequest.prototype.open = theirs;");
    page.link("Talk").click();
    page.link("Draw a card").click();
    page.button("Next card").is_there();
    let problems = page.forgiven_problems();
    assert!(problems.iter().all(|problem| problem.contains("404") && problem.contains("nowhere")), "{problems:?}");
}

fn a_page_that_carries_the_deck_inside_asks_for_no_file(visit: Visit) {
    let folder = std::fs::read_dir(xtask::dist::folder()).expect("dist/ is there");
    let name = |path: std::path::PathBuf| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    let mut names = folder.filter_map(|entry| name(entry.ok()?.path()));
    let deck =
        names.find(|name| name.starts_with("talk-en-") && name.ends_with(".json")).expect("the deck is in dist/");
    let text = std::fs::read_to_string(xtask::dist::folder().join(&deck)).expect("the deck can be read");
    let page = visit.with_storage(Storage::NoWorker).begin();
    page.heading("Say back what you heard").is_there();
    let text = serde_json::Value::String(text);
    page.script(&format!(
        "const carries = document.createElement('div'); carries.id = '{deck}'; carries.hidden = true;
         carries.textContent = {text}; document.body.append(carries);"
    ));
    page.link("Talk").click();
    page.link("Draw a card").click();
    page.button("Next card").is_there();
    assert!(!page.asked_for().iter().any(|path| path.ends_with(&deck)), "{:?}", page.asked_for());
}

fn without_a_network_talk_says_so_and_loses_nothing(visit: Visit) {
    let page = visit.with_storage(Storage::NoWorker).at("#/talk/own").begin();
    answer_own_words(&page, "You felt pushed aside.");
    page.go_offline();
    page.link("Talk").click();
    page.text_contains("The cards can't be loaded just now.");
    page.link("With your partner's words").click();
    page.text_contains("You felt pushed aside.");
}

fn no_trace_leaves_nothing_of_a_talk(visit: Visit) {
    let page = visit.with_storage(Storage::Free).at("#/settings").begin();
    page.radio("Nothing").click();
    page.link("Talk").click();
    page.link("With your partner's words").click();
    answer_own_words(&page, "You felt pushed aside.");
    page.text_contains("You chose to keep nothing on this device");
    page.link("Talk").click();
    page.link("Draw a card").click();
    page.button("Add to favourites").click();
    page.button("Take out of favourites").is_there();
    assert!(page.kept().is_empty(), "{:?}", page.kept());
    let tab = page.script("return JSON.stringify(sessionStorage)").to_string();
    assert!(!tab.contains("pushed aside"), "{tab}");
}

fn every_page_of_talk_is_accessible_in_light(visit: Visit) {
    every_page(&visit.begin(), "light");
}

fn every_page_of_talk_is_accessible_in_dark(visit: Visit) {
    every_page(&visit.dark().begin(), "dark");
}

fn every_page(page: &Page, theme: &str) {
    let look = |name: &str| {
        for (width, height) in [(360, 640), (1280, 900)] {
            page.widen(width, height);
            assert!(!page.scrolls_sideways(), "{name} scrolls sideways at {width} px");
            page.is_accessible();
            page.picture(&format!("talk-{name}-{theme}-{width}"));
        }
        page.widen(320, 700);
        assert!(!page.scrolls_sideways(), "{name} scrolls sideways at 320 px");
        page.link("Leave this page").is_there();
        page.link("Help").is_there();
    };
    page.open("#/talk");
    page.heading("For a real talk").is_there();
    look("home");
    page.open("#/talk/cards");
    page.button("Next card").is_there();
    look("card");
    page.button("An example").click();
    page.text_contains("This falls short");
    look("example");
    page.button("The card again").click();
    page.button("Other cards").click();
    page.heading("Which cards?").is_there();
    look("choose");
    page.open("#/talk/sheet");
    page.heading("Cards on one page").is_there();
    look("sheet");
    page.script("window.print = () => { window.printed = true; };");
    page.button("Print this page").click();
    assert!(page.script("return window.printed") == true);
    page.open("#/talk/own");
    page.heading("What did your partner say?").is_there();
    look("own");
    answer_own_words(page, "You felt shut out. You should just tell me.");
    look("own-noticed");
    page.open("#/talk/questions");
    page.textbox("Your open question").type_text("How was it for you?");
    look("question");
    page.button("Look at my question").click();
    page.heading("Your open question").is_there();
    look("question-looked");
}
