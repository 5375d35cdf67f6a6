//! What is read and typed by people whose browser, keyboard, language or tools are others than ours.

use hearback_browser::{Engine, Page, Visit, in_chromium, in_every_engine};
use serde_json::json;

in_every_engine!(words_that_nobody_typed_are_read_and_stay);
in_chromium!(
    words_from_right_to_left_lie_right,
    a_keyboard_on_the_screen_leaves_the_button_and_the_way_out_in_sight,
    a_browser_that_knows_no_pairs_of_colours_can_be_read,
    what_is_said_of_keys_is_said_where_there_are_keys,
    the_voice_says_that_it_has_stopped,
);

/// An extension or a dictation tool sets the value of the box and tells nobody.
fn words_that_nobody_typed_are_read_and_stay(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    let reply = || page.textbox("What did you hear?");
    reply().is_there();
    page.script("document.getElementById('reply').value = 'You felt hurt.'");
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.text_contains("You felt hurt.");
    page.button("Change my words").click();
    reply().paste("You felt alone.");
    page.script("document.getElementById('reply').value += ' You wanted me to look up.'");
    // Something else is drawn meanwhile.
    page.script("dispatchEvent(new Event('hearback-offline'))");
    reply().holds("You felt alone. You wanted me to look up.");
    page.script("location.hash = '#/help'");
    page.heading("Help and safety").is_there();
    page.script("location.hash = '#/practice'");
    reply().holds("You felt alone. You wanted me to look up.");
}

const HEBREW: &str = "שלום, מה שלומך?";

fn words_from_right_to_left_lie_right(visit: Visit) {
    let page = visit.at("#/pause/ours").begin();
    page.becomes_true("return document.querySelector('textarea') !== null");
    let runs = |selector: &str| page.script(&format!("return getComputedStyle({selector}).direction"));
    page.control("textbox", "").paste(HEBREW);
    assert_eq!(runs("document.querySelector('textarea')"), "rtl");
    page.open("#/turns");
    page.becomes_true("return document.querySelector('#name-1') !== null");
    page.script(&format!(
        "const box = document.querySelector('#name-1'); box.value = {};
         box.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));",
        json!("שרה")
    ));
    assert_eq!(runs("document.querySelector('#name-1')"), "rtl");
    page.open("#/drill/phones-07");
    page.textbox("What did you hear?").paste(HEBREW);
    assert_eq!(runs("document.querySelector('#reply')"), "rtl");
    page.button("Look at my words").click();
    page.text_contains(HEBREW);
    // The question mark ends the words: it stands at their left.
    page.becomes_true(
        "const words = document.querySelector('.hb-voice--heard .hb-voice__words');
         const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
         const place = (text, at) => {
           const range = document.createRange();
           range.setStart(text, at);
           range.setEnd(text, at + 1);
           return range.getBoundingClientRect().left;
         };
         const first = texts.nextNode();
         let last = first;
         while (texts.nextNode()) last = texts.currentNode;
         return place(last, last.data.trimEnd().length - 1) < place(first, 0);",
    );
}

fn a_keyboard_on_the_screen_leaves_the_button_and_the_way_out_in_sight(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.widen(390, 844);
    page.textbox("What did you hear?").is_there();
    page.script("document.getElementById('reply').focus()");
    // A keyboard that makes the window lower, as the page asks for where a browser knows that.
    let asked = page.script("return document.querySelector('meta[name=viewport]').content");
    assert!(asked.as_str().is_some_and(|asked| asked.contains("interactive-widget=resizes-content")), "{asked}");
    page.widen(390, 508);
    is_in_sight(&page, 508);
    page.widen(390, 844);
    // A keyboard that lies over the page.
    page.script(
        "Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => innerHeight - 336 });
         visualViewport.dispatchEvent(new Event('resize'));",
    );
    is_in_sight(&page, 508);
    page.script("delete visualViewport.height; visualViewport.dispatchEvent(new Event('resize'));");
    let seen = page.script("return document.documentElement.style.getPropertyValue('--hb-seen')");
    assert_eq!(seen, "", "the keyboard is gone");
}

/// The way out and the loud button, once it is scrolled to, are within so many px of the top.
#[track_caller]
fn is_in_sight(page: &Page, height: u32) {
    page.becomes_true(&format!(
        "const next = document.querySelector('.hb-act--next');
         next.scrollIntoView({{ block: 'nearest' }});
         const [way, act] = ['.hb-leave__link', '.hb-act--next'].map((name) => document.querySelector(name).getBoundingClientRect());
         const most = Math.min({height}, innerHeight);
         return way.top >= 0 && way.bottom <= most && act.top >= way.bottom && act.bottom <= most;"
    ));
}

/// The page's own sheet, with the function replaced by one that no browser knows.
fn a_browser_that_knows_no_pairs_of_colours_can_be_read(visit: Visit) {
    let page = visit.dark().at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").paste("You felt alone. You should just tell me.");
    page.button("Look at my words").click();
    page.button("Doesn't apply here").is_there();
    let told = page.script_with_callback(
        "const done = arguments[arguments.length - 1];
         const links = [...document.querySelectorAll('link[rel=stylesheet]')];
         Promise.all(links.map((link) => fetch(link.href).then((answer) => answer.text()))).then((texts) => {
           const sheet = new CSSStyleSheet();
           sheet.replaceSync(texts.join('').replaceAll('light-dark(', 'nope('));
           document.adoptedStyleSheets = [sheet];
           for (const link of links) link.disabled = true;
           const of = (name, property) => getComputedStyle(document.querySelector(name))[property];
           done([
             of('body', 'color'), of('html', 'backgroundColor'),
             of('.hb-act--next', 'color'), of('.hb-act--next', 'backgroundColor'),
             of('.hb-leave__link', 'borderTopColor'), of('.hb-leave__link', 'backgroundColor'),
             of('.hb-mark--strength', 'textDecorationColor'), of('.hb-mark--suggestion', 'textDecorationColor'),
           ]);
         }, (reason) => done([String(reason)]));",
    );
    let told: Vec<&str> = told.as_array().into_iter().flatten().filter_map(|one| one.as_str()).collect();
    let [ink, paper, on, clay, edge, sheet, strength, suggestion] = told[..] else { panic!("{told:?}") };
    assert_eq!((ink, paper), ("rgb(42, 35, 28)", "rgb(244, 236, 223)"));
    assert_eq!((on, clay), ("rgb(255, 250, 240)", "rgb(153, 69, 36)"));
    assert_eq!((edge, sheet), (ink, "rgb(255, 250, 240)"));
    assert_ne!(strength, suggestion);
}

fn what_is_said_of_keys_is_said_where_there_are_keys(visit: Visit) {
    let page = visit.at("#/pause").begin();
    page.becomes_true("return document.querySelector('.hb-keys') !== null");
    let agrees = "return (getComputedStyle(document.querySelector('.hb-keys')).display !== 'none')
        === matchMedia('(hover: hover) and (pointer: fine)').matches";
    page.becomes_true(agrees);
    if page.engine() == Engine::Chromium {
        page.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 5 }));
        let metrics = json!({ "width": 360, "height": 640, "deviceScaleFactor": 1, "mobile": true });
        page.devtools("Emulation.setDeviceMetricsOverride", metrics);
        page.becomes_true("return !matchMedia('(hover: hover)').matches");
        page.text_lacks("F8");
        page.becomes_true(agrees);
    }
}

/// A device's own voice comes to its end, and that can be read.
fn the_voice_says_that_it_has_stopped(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    if page.script("return 'speechSynthesis' in window") != true {
        return;
    }
    page.script(
        "const voice = { localService: true, lang: 'en', name: 'Ours', default: true, voiceURI: 'ours' };
         window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
         speechSynthesis.getVoices = () => [voice];
         speechSynthesis.cancel = () => {};
         speechSynthesis.speak = (said) => { window.said = said; said.onstart?.(new Event('start')); };
         speechSynthesis.dispatchEvent(new Event('voiceschanged'));",
    );
    page.button("Hear it spoken").click();
    page.button("Stop speaking").is_there();
    page.script("window.said.onend(new Event('end'))");
    page.text_contains("The voice has stopped.");
    page.button("Hear it spoken").click();
    page.text_lacks("The voice has stopped.");
    page.button("Stop speaking").click();
    page.button("Hear it spoken").is_there();
    assert!(!page.text().contains("The voice has stopped."), "who stops it knows");
}
