//! Letters: written here, locked with a word, read on another phone, said back and answered.

mod steps;

use std::time::Instant;

use hearback_browser::{Key, Page, Storage, Visit, in_chromium, in_every_engine};
use steps::own::{open_file, saved};
use steps::{let_stay, move_clock};

in_every_engine!(a_locked_letter_is_read_on_another_phone_said_back_and_answered);
in_chromium!(
    a_letter_waits_until_its_time_has_come,
    a_shelf_shows_the_newest_and_gives_back_what_was_taken_off,
    codes_come_together_in_windows_of_their_own,
    blocked_or_full_storage_costs_no_word,
    no_trace_leaves_none,
    odd_files_and_links_say_what_is_wrong,
    two_tabs_lose_nothing_to_each_other,
    the_keyboard_is_enough_for_a_letter,
    a_spoken_letter_is_recorded_at_a_press_and_goes_with_its_screen,
    where_nothing_can_be_recorded_it_says_so,
);

const WORDS: &str = "I missed you on Sunday. I would like us to eat together once a week.";
const HOUR: i64 = 60 * 60_000;

#[track_caller]
fn write(page: &Page, words: &str) {
    page.button("Write a letter").click();
    page.heading("Write a letter").is_there();
    page.textbox("Your letter").paste(words);
}

/// Written, and about to be handed over.
#[track_caller]
fn written(page: &Page, words: &str) {
    page.open("#/letters");
    write(page, words);
    page.button("Hand it over").click();
    page.heading("Hand it over").is_there();
}

#[track_caller]
fn link(page: &Page) -> String {
    page.button("Make a link").click();
    page.text_contains("Or send this link");
    page.script("return document.querySelector('.hb-link').textContent").as_str().unwrap_or_default().to_owned()
}

fn a_locked_letter_is_read_on_another_phone_said_back_and_answered(visit: Visit) {
    let one = visit.clone().at("#/letters").begin();
    one.heading("Letters").is_there();
    one.is_accessible();
    write(&one, WORDS);
    one.textbox("A heading, if you like").type_text("Sunday");
    one.is_accessible();
    one.reload();
    one.textbox("Your letter").holds(WORDS);
    one.button("Hand it over").click();
    one.textbox("Your name under it, if you like").type_text("Noor");
    one.radio("Whoever knows a word").click();
    one.button("Save it as a file").click();
    one.text_contains("Type the word first.");
    one.textbox("The word").type_text("blue teapot on the stairs");
    one.is_accessible();
    let start = Instant::now();
    let file = saved(&one, "Save it as a file");
    println!("locked within {:?}", start.elapsed());
    assert!(!file.contains("Sunday") && !file.contains("teapot") && !file.contains("Noor"), "{file}");

    let other = visit.at("#/letters").begin();
    open_file(&other, &file);
    other.heading("It is locked").is_there();
    other.is_accessible();
    other.textbox("The word").type_text("red teapot");
    other.button("Open it").click();
    other.text_contains("That is not the word");
    other.reload();
    other.heading("It is locked").is_there();
    other.textbox("The word").type_text("Blue teapot on the stairs");
    let start = Instant::now();
    other.button("Open it").click();
    other.heading("From Noor").has_focus();
    println!("opened within {:?}", start.elapsed());
    other.text_contains(WORDS);
    other.is_accessible();
    assert!(!format!("{:?}", other.kept()).contains("missed"), "what came locked is kept locked");
    other.button("I have read it").click();
    other.heading("Sit with it").is_there();
    other.is_accessible();
    other.button("Go on").click();
    other.heading("And now?").is_there();
    other.is_accessible();
    other.button("Keep it on the shelf").click();
    other.text_contains("It is on the shelf.");
    other.button("Say back what you heard").click();
    other.heading("What did your partner say?").is_there();
    other.textbox("Their words").holds(WORDS);
    other.open("#/letters");
    other.link("Sunday").click();
    other.text_contains("Noor wrote this");
    other.is_accessible();
    other.button("Answer with a letter").click();
    other.text_contains("An answer to a letter you read.");
    other.textbox("Your letter").paste("So would I.");
    other.button("Hand it over").click();
    let answer = saved(&other, "Save it as a file");

    one.open("#/letters");
    open_file(&one, &answer);
    one.heading("A letter for you").is_there();
    one.text_contains("So would I.");
}

fn a_letter_waits_until_its_time_has_come(visit: Visit) {
    let page = visit.at("#/letters").begin();
    write(&page, WORDS);
    page.button("For an hour").click();
    page.text_contains("It can be read again");
    page.text_lacks("I missed you");
    page.is_accessible();
    page.reload();
    page.text_contains("It can be read again");
    page.button("Hand it over anyway").is_there();
    move_clock(&page, HOUR + 60_000);
    page.text_contains("It has waited long enough.");
    page.button("Read it and go on").click();
    page.textbox("Your letter").holds(WORDS);
    page.button("Until the morning").click();
    page.text_contains("It can be read again");
    page.button("Hand it over anyway").click();
    page.heading("Hand it over").is_there();
    assert!(saved(&page, "Save it as a file").contains("I missed you"));
    page.button("Let it go").click();
    page.text_contains("The letter is gone.");
    page.button("Put it back").click();
    page.link("Go on with your letter").click();
    page.textbox("Your letter").holds(WORDS);
}

fn a_shelf_shows_the_newest_and_gives_back_what_was_taken_off(visit: Visit) {
    let page = visit.at("#/letters").begin();
    for number in 1..=22 {
        write(&page, &format!("Evening {number}"));
        page.button("Keep it on the shelf").click();
        page.heading("Letters").is_there();
        page.link(&format!("Evening {number}")).is_there();
    }
    page.text_lacks("Evening 1\n");
    page.reload();
    page.link("Evening 22").is_there();
    page.button("Show more").click();
    page.link("Evening 2").is_there();
    page.is_accessible();
    page.link("Evening 22").click();
    page.text_contains("Evening 22");
    page.button("Take it off the shelf").click();
    page.text_contains("The letter is off the shelf.");
    page.button("Put it back").click();
    page.link("Evening 22").is_there();
    page.reload();
    page.link("Evening 22").is_there();
}

fn codes_come_together_in_windows_of_their_own(visit: Visit) {
    let one = visit.clone().begin();
    let long = (0..200_u64).map(|n| format!("{} evenings, {n}. ", n * 79_190 % 99_991));
    let long: String = long.collect();
    written(&one, &long);
    one.button("Show codes for a camera").click();
    one.text_contains("Code 1 of");
    one.is_accessible();
    let shown = || {
        let link = one.script("return document.querySelector('.hb-link').textContent");
        link.as_str().unwrap_or_default().to_owned()
    };
    let mut links = vec![shown()];
    while one.script("return [...document.querySelectorAll('button')].some((one) => one.textContent === 'Next code')")
        == true
    {
        one.button("Next code").click();
        one.text_contains(&format!("Code {} of", links.len() + 1));
        links.push(shown());
    }
    assert!(links.len() > 2, "{} codes", links.len());

    let other = visit.begin();
    links.reverse();
    let (last, rest) = links.split_last().unwrap_or_else(|| panic!("there are some"));
    for link in rest.iter().chain(&rest[..1]) {
        other.open_address(link);
        other.heading("A letter in pieces").is_there();
    }
    other.text_contains("Only piece 1 is missing.");
    other.is_accessible();
    other.second_window("#/letters");
    other.open_address(last);
    other.button("Open the letter").click();
    other.heading("A letter for you").is_there();
    other.text_contains("evenings, 199.");
}

fn blocked_or_full_storage_costs_no_word(visit: Visit) {
    for storage in [Storage::Blocked, Storage::Full] {
        let page = visit.clone().with_storage(storage).at("#/letters").begin();
        write(&page, WORDS);
        page.button("For a day").click();
        page.heading("Letters").is_there();
        page.link("Go on with your letter").click();
        page.textbox("Your letter").holds(WORDS);
        page.button("Hand it over").click();
        let file = saved(&page, "Save it as a file");
        page.script("location.hash = '#/letters'");
        page.heading("Letters").is_there();
        open_file(&page, &file);
        page.heading("A letter for you").is_there();
        page.text_contains(WORDS);
    }
}

fn no_trace_leaves_none(visit: Visit) {
    let page = visit.at("#/letters").begin();
    let_stay(&page, "Nothing");
    page.heading("Letters").is_there();
    write(&page, WORDS);
    page.text_contains("So a letter can't wait here");
    page.button("Hand it over").click();
    let file = saved(&page, "Save it as a file");
    page.script("location.hash = '#/letters'");
    page.heading("Letters").is_there();
    open_file(&page, &file);
    page.heading("A letter for you").is_there();
    page.text_contains(WORDS);
    page.button("I have read it").click();
    page.button("Go on").click();
    page.text_contains("Nothing stays on this device");
    assert!(!format!("{:?}", page.kept()).contains("missed"));
}

fn odd_files_and_links_say_what_is_wrong(visit: Visit) {
    let page = visit.at("#/letters").begin();
    written(&page, "I <b>missed</b> you.<script>document.title = 'x'</script>");
    let good = saved(&page, "Save it as a file");
    for (text, says) in [
        ("{".to_owned(), "It is no letter from here"),
        (good.replace("hearback-letter", "hearback-pack"), "It is no letter from here"),
        (good.replace("\"version\":1", "\"version\":3"), "It comes from a newer Hearback."),
        ([" ".repeat(70_000), good.clone()].concat(), "It is longer than any letter."),
    ] {
        page.open("#/letters");
        open_file(&page, &text);
        page.text_contains(says);
        page.is_accessible();
        page.button("To the letters").click();
        page.heading("Letters").is_there();
    }
    open_file(&page, &good);
    page.text_contains("I <b>missed</b> you.<script>");
    for (address, says) in [
        ("#/letters/link/2.x", "It is no letter from here"),
        ("#/letters/part/1.x", "This piece can't be used."),
        ("#/letters/part/1.abc.1-99.x.0000000", "This piece can't be used."),
    ] {
        page.open(address);
        page.text_contains(says);
        page.is_accessible();
    }
}

fn two_tabs_lose_nothing_to_each_other(visit: Visit) {
    let page = visit.at("#/letters").begin();
    write(&page, "Of the first window.");
    page.second_window("#/letters");
    write(&page, "Of the second window.");
    page.button("Put it aside").click();
    page.text_contains("Of the second window.");
    page.to_window(0);
    page.textbox("Your letter").holds("Of the first window.");
    page.button("Put it aside").click();
    page.text_contains("Of the first window.");
    page.text_contains("Of the second window.");
    page.reload();
    page.text_contains("Of the first window.");
    page.text_contains("Of the second window.");
}

fn the_keyboard_is_enough_for_a_letter(visit: Visit) {
    let page = visit.at("#/letters").begin();
    page.tab_to("button", "Write a letter");
    page.press(Key::Enter);
    page.heading("Write a letter").has_focus();
    page.tab_to("textbox", "Your letter");
    page.type_text("I missed you.");
    page.tab_to("button", "Hand it over");
    page.press(Key::Enter);
    page.heading("Hand it over").has_focus();
    page.tab_to("button", "Make a link");
    page.press(Key::Enter);
    page.heading("Put it on the other phone").has_focus();
    let link = link(&page);
    page.open_address(&link);
    page.heading("A letter for you").is_there();
    page.tab_to("button", "I have read it");
    page.press(Key::Enter);
    page.heading("Sit with it").has_focus();
    page.tab_to("button", "Go on");
    page.press(Key::Enter);
    page.heading("And now?").has_focus();
}

/// A microphone that always gives the same, and says when it is let go.
const MICROPHONE: &str = "
    const track = { stop() { window.released = true; } };
    navigator.mediaDevices.getUserMedia = async () => { window.asked = true; return { getTracks: () => [track] }; };
    window.MediaRecorder = class {
      constructor(stream) { this.stream = stream; this.state = 'inactive'; }
      start() { this.state = 'recording'; }
      stop() {
        this.state = 'inactive';
        setTimeout(() => this.ondataavailable({ data: new Blob(['a voice'], { type: 'audio/webm' }) }));
      }
    };";

fn a_spoken_letter_is_recorded_at_a_press_and_goes_with_its_screen(visit: Visit) {
    let page = visit.at("#/letters").begin();
    page.script(MICROPHONE);
    page.link("Speak a letter").click();
    page.heading("A spoken letter").is_there();
    page.is_accessible();
    assert_eq!(page.script("return window.asked === undefined"), true, "nobody is asked before the press");
    page.button("Record").click();
    page.control("timer", "").is_there();
    page.text_contains("of 3:00");
    page.is_accessible();
    page.button("Stop").click();
    page.text_contains("It is recorded.");
    assert_eq!(page.script("return window.released"), true);
    page.is_accessible();
    assert_eq!(saved(&page, "Save it as a file"), "a voice");
    assert!(page.kept().is_empty(), "{:?}", page.kept());
    page.link("Back to the letters").click();
    page.link("Speak a letter").click();
    page.button("Record").is_there();
    // Whoever leaves while it records is not listened to any more.
    page.script("window.released = false");
    page.button("Record").click();
    page.text_contains("of 3:00");
    page.link("Back to the letters").click();
    page.heading("Letters").is_there();
    assert_eq!(page.script("return window.released"), true);
}

fn where_nothing_can_be_recorded_it_says_so(visit: Visit) {
    let page = visit.at("#/letters/voice").begin();
    page.script("navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no'))");
    page.button("Record").click();
    page.text_contains("The microphone was refused");
    page.is_accessible();
    page.script("delete window.MediaRecorder");
    page.button("Record").click();
    page.text_contains("This browser can't record.");
}
