//! Every screen is met from top to bottom by the keyboard, and everything on it is seen and reached: on a phone and a wide
//! screen, on a phone on its side, at twice the size of text.

use hearback_browser::{Page, Visit, in_chromium, in_every_engine, in_firefox};

in_every_engine!(focus_goes_down_every_screen, tab_goes_from_one_to_the_next, everything_is_reached_at_any_size,);
in_chromium!(everything_is_reached_at_any_size_in_large_text);
in_firefox!(everything_is_reached_at_any_size_in_large_text);

/// Whatever has an address of its own.
const SCREENS: &[&str] = &[
    "#/listen/money",
    "#/marks",
    "#/kept",
    "#/help",
    "#/settings",
    "#/talk",
    "#/talk/cards",
    "#/talk/sheet",
    "#/talk/own",
    "#/talk/questions",
    "#/turns",
    "#/practice-saying",
    "#/practice-saying/limit",
    "#/four",
    "#/pause",
    "#/pause/ours",
    "#/script",
    "#/ours",
    "#/ours/new",
    "#/repair",
    "#/repair/say/got-loud-1",
    "#/repair/apology",
    "#/repair/look",
    "#/letters",
    "#/letters/write",
    "#/letters/voice",
    "#/minutes",
    "#/minutes/hour",
    "#/small",
    "#/small/thanks",
    "#/small/acts",
    "#/small/sheet",
    "#/small/ladder",
    "#/small/log",
    "#/small/ways",
    "#/small/therapist",
    "#/practice-saying/defend",
    "#/packs",
    "#/task",
    "#/therapist/write",
    "#/therapist/assign",
    "#/",
];

fn focus_goes_down_every_screen(visit: Visit) {
    let page = visit.begin();
    on_every_screen(&page, &|name| {
        for (width, height) in [(360, 640), (1280, 900)] {
            page.widen(width, height);
            assert_eq!(page.out_of_order(), [""; 0], "{name} at {width} px");
        }
    });
}

/// The order above goes by the page; this is the key itself.
fn tab_goes_from_one_to_the_next(visit: Visit) {
    let page = visit.begin();
    for (width, height) in [(360, 640), (1280, 900)] {
        page.widen(width, height);
        page.open("#/");
        assert_eq!(page.tabbed_past(), [""; 0], "{width} px");
        page.open("#/pause");
        page.button("Start the pause").is_there();
        assert_eq!(page.tabbed_past(), [""; 0], "the pause at {width} px");
    }
}

/// The last two are a screen of 1280 × 800 and of 1280 × 720 pixels enlarged to twice its size.
const SIZES: [(u32, u32); 5] = [(320, 640), (360, 640), (640, 360), (640, 400), (1280, 800)];

fn everything_is_reached_at_any_size(visit: Visit) {
    is_all_reached(&visit.begin());
}

fn everything_is_reached_at_any_size_in_large_text(visit: Visit) {
    is_all_reached(&visit.with_large_text().begin());
}

#[track_caller]
fn is_all_reached(page: &Page) {
    let mut wrong = Vec::new();
    let gather = std::cell::RefCell::new(&mut wrong);
    on_every_screen(page, &|name| {
        for (width, height) in SIZES {
            page.widen(width, height);
            let here = page.out_of_reach().into_iter().map(|one| format!("{name} at {width} × {height}: {one}"));
            gather.borrow_mut().extend(here);
        }
    });
    assert!(wrong.is_empty(), "{}: {wrong:#?}", page.engine().name());
}

/// Goes to each screen in turn, by its address or as a person gets there.
#[track_caller]
fn on_every_screen(page: &Page, look: &dyn Fn(&str)) {
    for route in SCREENS {
        page.script(&format!(
            "window.before = document.title + document.querySelector('h1').textContent; location.hash = '{route}';"
        ));
        is_drawn(page, "document.title + document.querySelector('h1')?.textContent !== window.before");
        look(route);
    }
    turns_begin(page, look);
    page.open("#/drill/phones-01");
    is_drawn(page, "document.querySelector('.hb-choice')");
    page.script("document.querySelector('.hb-choice').click()");
    is_drawn(page, "document.querySelector('#picked h3')");
    look("a choice of replies");
    page.open("#/drill/phones-07");
    is_drawn(page, "document.querySelector('#reply')");
    look("a line");
    page.control("textbox", "").paste("you felt controlled when i was on my phone but you should just tell me");
    next(page);
    is_drawn(page, "document.querySelector('.hb-notes') && !document.querySelector('#reply')");
    look("notes");
    page.script("document.querySelector('.hb-call').click()");
    is_drawn(page, "document.querySelector('.hb-clock')");
    look("a pause");
}

/// From the first screen of taking turns to the first that has the floor.
#[track_caller]
fn turns_begin(page: &Page, look: &dyn Fn(&str)) {
    page.open("#/turns");
    for step in ["what makes a good time", "asking for a talk", "what both agree to", "the floor"] {
        page.script("document.querySelectorAll('main input[type=checkbox]').forEach((one) => one.click())");
        page.script("window.before = document.querySelector('main').innerText");
        next(page);
        is_drawn(page, "document.querySelector('main').innerText !== window.before");
        look(step);
    }
}

/// Presses the one loud control.
#[track_caller]
fn next(page: &Page) {
    is_drawn(page, "document.querySelector('.hb-act--next')");
    page.script("document.querySelector('.hb-act--next').click()");
}

/// The screen is here, and so is the part of the app that draws it.
#[track_caller]
fn is_drawn(page: &Page, is: &str) {
    page.becomes_true(&format!("return Boolean({is})"));
    page.text_lacks("One moment.");
    page.text_lacks("Getting the cards");
}
