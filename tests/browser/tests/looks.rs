//! Every screen, in light and dark: readable by all, and no wider than a small phone.

use hearback_browser::{Page, Visit, in_chromium, in_every_engine};

in_every_engine!(every_screen_is_accessible_in_light, nothing_lies_under_the_header);
in_chromium!(
    every_screen_is_accessible_in_dark,
    nothing_lies_under_the_header_in_large_text,
    the_areas_cover_no_words_where_a_script_made_letters_larger,
);

fn nothing_lies_under_the_header(visit: Visit) {
    the_header_stands_alone(&visit.begin());
}

fn nothing_lies_under_the_header_in_large_text(visit: Visit) {
    the_header_stands_alone(&visit.with_large_text().begin());
}

/// Upright and on its side, at the top and scrolled down: the three of the header don't touch, the way out is in the
/// window, and what is seen at its edges is the header's own ground.
#[track_caller]
fn the_header_stands_alone(page: &Page) {
    page.open("#/drill/phones-07");
    page.heading("Sam says").is_there();
    for (width, height) in [(320, 700), (360, 640), (640, 330), (640, 400), (1280, 900)] {
        page.widen(width, height);
        for scrolled in [0, 120] {
            let wrong = page.script(&format!(
                "document.querySelector('main').scrollTop = {scrolled};
                 window.scrollTo(0, {scrolled});
                 const place = (name) => document.querySelector(name).getBoundingClientRect();
                 const leave = place('.hb-leave__link');
                 // What has scrolled beneath the ground is not seen.
                 const boxes = ['.hb-leave__link', '.hb-masthead__home', '.hb-call'].filter((name) => {{
                   const one = place(name);
                   return document.elementFromPoint(one.left + one.width / 2, one.top + one.height / 2)?.closest(name);
                 }}).map(place);
                 const wrong = [];
                 const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                 boxes.forEach((one, at) => boxes.slice(at + 1).forEach((other) => {{ if (touch(one, other)) wrong.push('two touch'); }}));
                 if (leave.left < 0 || leave.top < 0 || leave.right > innerWidth || leave.bottom > innerHeight) wrong.push('the way out is not in the window');
                 for (const x of [2, innerWidth / 2, leave.left - 2]) {{
                   const there = document.elementFromPoint(Math.max(1, x), leave.top + leave.height / 2);
                   if (there?.closest('main')) wrong.push('the page shows through at ' + x);
                 }}
                 return wrong;"
            ));
            assert_eq!(
                wrong,
                serde_json::json!([]),
                "{} at {width} × {height}, {scrolled} px down",
                page.engine().name()
            );
        }
        assert!(!page.scrolls_sideways(), "sideways at {width} px");
    }
}

/// An extension or a page around it may make letters larger where no media query sees it.
fn the_areas_cover_no_words_where_a_script_made_letters_larger(visit: Visit) {
    let page = visit.at("#/talk").begin();
    page.heading("For a real talk").is_there();
    page.widen(1280, 900);
    for size in ["100%", "200%", "300%"] {
        let wrong = page.script(&format!(
            "document.documentElement.style.fontSize = '{size}';
             const links = [...document.querySelectorAll('.hb-areas__link')].map((one) => one.getBoundingClientRect());
             const seen = links.filter((one) => one.width > 0);
             return [...document.querySelectorAll('main h1, main p, main a, main button')].filter((one) => {{
               const words = one.getBoundingClientRect();
               return words.width > 0 && seen.some((area) => area.left < words.right && words.left < area.right && area.top < words.bottom && words.top < area.bottom);
             }}).map((one) => one.textContent);"
        ));
        assert_eq!(wrong, serde_json::json!([]), "at {size}");
        assert!(!page.scrolls_sideways(), "sideways at {size}");
    }
}

fn every_screen_is_accessible_in_light(visit: Visit) {
    every_screen(&visit.begin(), "light");
}

fn every_screen_is_accessible_in_dark(visit: Visit) {
    every_screen(&visit.dark().begin(), "dark");
}

fn every_screen(page: &Page, theme: &str) {
    let look = |name: &str| {
        for (width, height) in [(360, 800), (1280, 900)] {
            page.widen(width, height);
            assert!(!page.scrolls_sideways(), "{name} scrolls sideways at {width} px");
            page.is_accessible();
            page.picture(&format!("{name}-{theme}-{width}"));
        }
        page.widen(320, 700);
        assert!(!page.scrolls_sideways(), "{name} scrolls sideways at 320 px");
        page.link("Leave this page").is_there();
        page.link("Help").is_there();
    };
    for (route, heading, name) in [
        ("#/", "Say back what you heard", "home"),
        ("#/how", "How it works", "how"),
        ("#/talk/quarrel", "After a quarrel", "quarrel"),
        ("#/listen/money", "Money", "topic"),
        ("#/marks", "All the marks", "marks"),
        ("#/kept", "Replies you kept", "kept"),
        ("#/say", "Say it so it can be heard", "say"),
        ("#/say/need", "Something I need", "say-need"),
        ("#/say/kept", "Sentences you kept", "say-kept"),
        ("#/practice-saying", "Practise saying it", "practice-saying"),
        ("#/practice-saying/limit", "Which of these limits is fair?", "limits"),
        ("#/practice-saying/rewrite", "Say this so it can be heard", "practice-saying-line"),
        ("#/script", "When it starts to go wrong", "script"),
        ("#/ours", "Ours", "ours"),
        ("#/ours/new", "A small agreement", "ours-new"),
        ("#/repair", "Begin again", "repair"),
        ("#/repair/say/got-loud-1", "I got loud", "repair-phrase"),
        ("#/repair/apology", "An apology that can be heard", "repair-apology"),
        ("#/repair/look", "What helped, what still hurts", "repair-look"),
        ("#/letters", "Letters", "letters"),
        ("#/letters/write", "Write a letter", "letters-write"),
        ("#/letters/give", "Hand it over", "letters-give"),
        ("#/letters/voice", "A spoken letter", "letters-voice"),
        ("#/minutes", "The weekly ten minutes", "minutes"),
        ("#/minutes/hour", "An hour about limits", "minutes-hour"),
        ("#/small", "Small things", "small"),
        ("#/small/thanks", "Thanks and wins", "small-thanks"),
        ("#/small/acts", "Small acts of warmth", "small-acts"),
        ("#/small/sheet", "Mine, yours, ours", "small-sheet"),
        ("#/small/ladder", "A ladder of small disclosures", "small-ladder"),
        ("#/small/log", "How was I in that talk?", "small-log"),
        ("#/small/ways", "Eight ways to defend oneself", "small-ways"),
        ("#/practice-saying/defend", "Which of these hears?", "replies-that-defend"),
        ("#/small/therapist", "When and how to find a couples therapist", "small-therapist"),
        ("#/help", "Help and safety", "help"),
        ("#/settings", "Settings", "settings"),
    ] {
        page.open(route);
        page.heading(heading).is_there();
        look(name);
    }
    page.open("#/drill/phones-01");
    page.text_contains("Which reply gives back");
    look("recognise");
    page.open("#/drill/phones-07");
    page.button("Take three breaths first").click();
    page.heading("Three slow breaths").is_there();
    look("breath");
    page.button("Go on").click();
    look("reply");
    let reply = "you felt controlled when i was on my phone but you should just tell me";
    page.textbox("What did you hear?").paste(reply);
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    look("noticed");
    page.button("Go on: see other ways").click();
    page.heading("Other ways to say it").is_there();
    look("compare");
    page.button("Go on").click();
    page.heading("How was this line?").is_there();
    look("rate");
    page.button("Just right").click();
    page.heading("That's it for now").is_there();
    look("closing");
}
