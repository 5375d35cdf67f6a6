//! Every screen, in light and dark: readable by all, and no wider than a small phone.

use hearback_browser::{Page, Visit, in_every_engine};

in_every_engine!(every_screen_is_accessible_in_light, every_screen_is_accessible_in_dark);

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
        ("#/listen/money", "Money", "topic"),
        ("#/marks", "All the marks", "marks"),
        ("#/kept", "Replies you kept", "kept"),
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
    page.button("See other ways to say it").click();
    page.heading("Other ways to say it").is_there();
    look("compare");
    page.button("Go on").click();
    page.heading("How was this line?").is_there();
    look("rate");
    page.button("Just right").click();
    page.heading("What may stay on this device?").is_there();
    look("closing");
}
