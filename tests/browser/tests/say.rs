//! Say: from small steps to a sentence, and to who it is for.

mod steps;

use hearback_browser::{Key, Page, Storage, Visit, in_chromium, in_every_engine};
use steps::own::{base, saved};
use steps::{let_stay, link_shown};

in_every_engine!(a_need_a_request_a_limit_and_the_other_phone, every_step_is_there_after_a_reload);
in_chromium!(
    the_keyboard_is_enough_for_a_sentence,
    a_sentence_changed_by_hand_stays_so,
    notes_come_while_typing_and_can_be_put_away,
    odd_links_of_a_sentence_say_what_is_wrong,
    nothing_written_in_talk_is_written_over,
    a_sentence_becomes_the_topic_of_a_talk,
    blocked_storage_costs_no_word,
    a_full_store_keeps_the_sentence_on_the_screen,
    what_was_kept_is_read_again_and_goes,
);

const HAPPENS: &str = "What happens, as a camera would see it?";

/// Looks at the sentence and goes on to its end.
#[track_caller]
fn to_the_end(page: &Page) {
    page.button("Look at it").click();
    page.heading("Your words").is_there();
    page.button("Go on: before you say it").click();
    page.heading("Before you say it").is_there();
}

/// A sentence of one step, up to its end.
#[track_caller]
fn thanks(page: &Page) {
    page.open("#/say/thanks");
    page.textbox("What did your partner do?").type_text("you made soup");
    page.textbox("Your sentence").holds("You made soup.");
    to_the_end(page);
}

fn a_need_a_request_a_limit_and_the_other_phone(visit: Visit) {
    let one = visit.clone().at("#/say").begin();
    one.link("Something I need").click();
    one.heading("Something I need").has_focus();
    one.textbox(HAPPENS).type_text("You look at your phone at dinner.");
    one.textbox("What do you feel?").type_text("lonely");
    one.textbox("What do you need?").type_text("half an hour without it");
    one.textbox("Your sentence")
        .holds("When you look at your phone at dinner, I feel lonely. I need half an hour without it.");
    to_the_end(&one);
    one.text_contains("When you look at your phone at dinner, I feel lonely.");
    one.is_accessible();

    one.link("Say").click();
    one.text_contains("Your words are in it.");
    one.link("A request that can be done").click();
    one.textbox("What would you like your partner to do?").type_text("we put the phones in the hall");
    one.textbox("When?").type_text("till eight");
    one.textbox("Your sentence").holds("Could we put the phones in the hall till eight?");

    one.link("Say").click();
    one.link("A limit, with care in it").click();
    one.textbox("What do you need?").type_text("an hour alone after work");
    one.textbox("What is it for?").type_text("I can listen later");
    one.textbox("What will you do?").type_text("I'll read in the bedroom");
    one.textbox("Your sentence")
        .holds("I need an hour alone after work so that I can listen later. I'll read in the bedroom.");
    to_the_end(&one);
    let link = link_shown(&one);
    one.is_accessible();

    let other = visit.begin();
    other.open_address(&link);
    other.heading("Somebody wants you to read this").is_there();
    other.text_contains("I need an hour alone after work so that I can listen later.");
    other.text_contains("Who wrote it can't be known here.");
    other.is_accessible();
    assert!(other.kept().is_empty(), "nothing is kept before anybody says so");
    other.reload();
    other.button("Say back what you heard").click();
    other.heading("What did your partner say?").is_there();
    other
        .textbox("Their words")
        .holds("I need an hour alone after work so that I can listen later. I'll read in the bedroom.");
}

fn the_keyboard_is_enough_for_a_sentence(visit: Visit) {
    let page = visit.at("#/say/thanks").begin();
    page.tab_to("textbox", "What did your partner do?");
    page.type_text("you made soup");
    page.tab_to("textbox", "Your sentence");
    page.textbox("Your sentence").holds("You made soup.");
    page.tab_to("button", "Look at it");
    page.press(Key::Enter);
    page.heading("Your words").has_focus();
    page.tab_to("button", "Go on: before you say it");
    page.press(Key::Enter);
    page.heading("Before you say it").has_focus();
    page.tab_to("button", "How it might be heard");
    page.press(Key::Enter);
    page.heading("How it might be heard").has_focus();
    page.is_accessible();
    page.tab_to("button", "Back");
    page.press(Key::Enter);
    page.heading("Before you say it").has_focus();
    page.tab_to("button", "Put it on the other phone");
    page.press(Key::Enter);
    page.heading("Put it on the other phone").has_focus();
}

fn every_step_is_there_after_a_reload(visit: Visit) {
    let page = visit.at("#/say/need").begin();
    page.textbox(HAPPENS).type_text("you came at nine");
    page.textbox("Your sentence").holds("You came at nine.");
    page.reload();
    page.textbox(HAPPENS).holds("you came at nine");
    page.button("Look at it").click();
    page.heading("Your words").is_there();
    page.reload();
    page.heading("Your words").is_there();
    page.button("Go on: before you say it").click();
    page.heading("Before you say it").is_there();
    page.reload();
    page.heading("Before you say it").is_there();
    page.button("How it might be heard").click();
    page.heading("How it might be heard").is_there();
    page.reload();
    page.heading("How it might be heard").is_there();
    page.button("Change my words").click();
    page.textbox("Your sentence").has_focus();
}

fn a_sentence_changed_by_hand_stays_so(visit: Visit) {
    let page = visit.at("#/say/need").begin();
    page.textbox(HAPPENS).type_text("you came at nine");
    page.textbox("Your sentence").holds("You came at nine.");
    page.textbox("Your sentence").paste("You came at nine, love.");
    page.text_contains("You changed this by hand");
    page.textbox("What do you feel?").type_text("sad");
    page.reload();
    page.textbox("Your sentence").holds("You came at nine, love.");
    page.button("Make it anew from the steps").click();
    page.textbox("Your sentence").holds("When you came at nine, I feel sad.");
    page.button("Put my changed words back").click();
    page.textbox("Your sentence").holds("You came at nine, love.");
}

fn notes_come_while_typing_and_can_be_put_away(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.checkbox("Notes while you type").click();
    page.script("location.hash = '#/say/need'");
    page.textbox(HAPPENS).type_text("you never ask how my day was");
    page.heading("What is noticed so far").is_there();
    page.text_contains("Noticed:");
    page.is_accessible();
    page.button("Look at it").click();
    page.heading("Your words").is_there();
    page.heading("These words leave no exception").is_there();
    page.is_accessible();
    page.button("Doesn't apply here").click();
    page.heading("These words leave no exception").is_gone();
}

fn odd_links_of_a_sentence_say_what_is_wrong(visit: Visit) {
    let page = visit.at("#/say").begin();
    thanks(&page);
    let link = link_shown(&page);
    let base = base(&page);
    for odd in ["/say/1.AAAA", "/say/<script>alert(1)</script>.x", &link[base.len() + 1..link.len() - 2]] {
        page.open_address(&format!("{base}#{odd}"));
        page.heading("This link can't be used").is_there();
        page.text_contains("This link is damaged");
    }
    page.is_accessible();
    page.open_address(&format!("{base}#/say/1.{}", "A".repeat(9000)));
    page.text_contains("more than a sentence to say can have");
    page.button("To Say").click();
    page.heading("Say it so it can be heard").is_there();
    assert_eq!(page.route(), "#/say", "the link does not ask again");
}

fn nothing_written_in_talk_is_written_over(visit: Visit) {
    let page = visit.at("#/talk/own").begin();
    page.textbox("Their words").type_text("I was lonely.");
    thanks(&page);
    let link = link_shown(&page);
    page.open_address(&link);
    page.tab_to("button", "Say back what you heard");
    page.press(Key::Enter);
    page.heading("Other words are written here already.").is_there();
    page.textbox("Their words").holds("I was lonely.");
    page.is_accessible();
    page.reload();
    page.button("Put these in their place").click();
    page.textbox("Their words").holds("You made soup.");
    page.heading("Other words are written here already.").is_gone();
}

fn a_sentence_becomes_the_topic_of_a_talk(visit: Visit) {
    let page = visit.at("#/say").begin();
    thanks(&page);
    page.button("Take it into a talk in turns").click();
    page.heading("Talk in turns").is_there();
    page.text_contains("What");
    let topic = page.script("return document.getElementById('topic').value");
    assert_eq!(topic.as_str(), Some("You made soup."));
}

fn blocked_storage_costs_no_word(visit: Visit) {
    let page = visit.with_storage(Storage::Blocked).at("#/say/thanks").begin();
    page.text_contains("This browser lets the page keep nothing.");
    page.textbox("What did your partner do?").type_text("you made soup");
    page.textbox("Your sentence").holds("You made soup.");
    to_the_end(&page);
    page.text_contains("You made soup.");
    assert_eq!(saved(&page, "Save it as a file"), "You made soup.");
}

fn a_full_store_keeps_the_sentence_on_the_screen(visit: Visit) {
    let page = visit.with_storage(Storage::Full).at("#/say/thanks").begin();
    page.textbox("What did your partner do?").type_text("you made soup");
    page.text_contains("There is no room left in this browser.");
    page.textbox("Your sentence").holds("You made soup.");
}

fn what_was_kept_is_read_again_and_goes(visit: Visit) {
    let page = visit.at("#/say").begin();
    thanks(&page);
    page.tab_to("button", "Keep it on this device");
    page.press(Key::Enter);
    page.text_contains("It is kept.");
    page.tab_to("link", "Sentences you kept");
    page.press(Key::Enter);
    page.heading("Sentences you kept").has_focus();
    page.reload();
    page.text_contains("You made soup.");
    page.is_accessible();
    page.tab_to("button", "Remove this one");
    page.press(Key::Enter);
    page.text_contains("There are none yet.");
    page.heading("Sentences you kept").has_focus();
    assert!(page.kept().iter().all(|(name, _)| !name.contains(":said:")), "{:?}", page.kept());
    let_stay(&page, "Nothing");
    page.script("location.hash = '#/say/thanks'");
    page.text_contains("You chose to keep nothing on this device");
}
