//! In a therapist's site: the page stands on another origin, in each of the ways that docs/embedding.md gives.

mod steps;

use hearback_browser::host::Host;
use hearback_browser::{Key, Page, Visit, in_chromium, in_every_engine, in_firefox};
use steps::own::{PACK, open_in_form};

in_every_engine!(
    each_way_to_paste_works_on_another_origin,
    a_sandboxed_frame_works_and_says_that_nothing_stays,
    the_frame_fits_and_steals_nothing,
    leaving_from_a_frame_takes_the_window_along_or_empties_it,
    the_page_of_ones_own_shows_nothing_kept_in_a_frame,
);
in_chromium!(
    each_way_to_paste_works_where_the_server_is_open_to_all,
    the_host_hears_numbers_and_never_words,
    hostile_messages_change_nothing,
    a_look_is_taken_only_if_it_can_be_read,
    a_pasted_address_becomes_a_frame,
    keeping_nothing_is_the_hosts_to_ask,
    a_pack_beside_the_frame_is_practised_from,
    a_pack_within_the_snippet_needs_no_file,
    a_low_frame_scrolls_and_a_reload_keeps_what_the_host_set,
    blocked_storage_in_a_frame_is_said,
);
in_firefox!(blocked_storage_in_a_frame_is_said);

/// The strictest policy a host can have and still frame us.
fn strict(ours: &str) -> String {
    format!("default-src 'none'; script-src {ours}; frame-src {ours}; style-src 'none'")
}

fn demo(page: &Page) -> String {
    let text = std::fs::read_to_string(xtask::project_root().join("static/embed-demo.html")).expect("there is a demo");
    text.replace("src=\"embed", &format!("src=\"{}embed", page.ours()))
}

/// A host's page with this in it, and a list of all it was told.
fn host_of(page: &Page, inside: &str) -> Host {
    let inside = inside.replace("OURS/", &page.ours());
    let html = format!(
        "<!doctype html><html lang=en><title>A site</title><h1>A site</h1><input id=mine autofocus>
         <script>window.told = []; window.events = [];
         addEventListener('message', (event) => told.push(JSON.stringify(event.data)));
         for (const name of ['ready', 'resize', 'state', 'progress', 'complete', 'error'])
           document.addEventListener('hearback-' + name, (event) => events.push(name + ' ' + JSON.stringify(event.detail)));
         </script>{inside}"
    );
    let host = Host::start(vec![("site.html", html)], "");
    page.open_elsewhere(&host.address("site.html"));
    host
}

const WIDGET: &str =
    "<hearback-widget area=listen drills=phones-07 theme=light><a href=x>Practice</a></hearback-widget>
    <script src=OURS/embed.js></script>";
const IN_WIDGET: &str = "hearback-widget>>>iframe";

/// By key: WebKit's driver misses what it has to scroll the outer page for.
fn press(page: &Page, button: &str) {
    page.tab_to("button", button);
    page.press(Key::Enter);
}

fn reply(page: &Page) {
    page.button("Start").click();
    page.textbox("What did you hear?").paste("You felt hurt when I was on my phone. SECRET-WORD");
    press(page, "Look at my words");
    page.heading("Your words").is_there();
}

fn each_way_to_paste_works_where_the_server_is_open_to_all(visit: Visit) {
    each_way_to_paste_works_on_another_origin(visit.open_to_all());
}

fn each_way_to_paste_works_on_another_origin(visit: Visit) {
    let page = visit.begin();
    let host = Host::start(vec![("demo.html", demo(&page))], &strict(&page.ours()));
    page.open_elsewhere(&host.address("demo.html"));
    page.in_frame("#bare", || {
        page.heading("Say back what you heard").is_there();
        page.button("Start").click();
        page.text_contains("Line 1 of");
        assert!(page.link("Help").is_there_now() && !page.link("Pause").is_there_now());
        page.link("Help").click();
        page.heading("Help and safety").is_there();
    });
    page.in_frame("#grows", || {
        page.link("Pause").is_there();
        page.is_accessible();
    });
    page.becomes_true("return Math.abs(document.querySelector('#grows').getBoundingClientRect().height - 720) > 4");
    page.in_frame("#widget>>>iframe", || {
        page.heading("Say back what you heard").is_there();
        assert_eq!(page.script("return document.documentElement.dataset.theme"), "light");
        assert_eq!(
            page.script("return document.documentElement.style.getPropertyValue('--hb-clay').trim()"),
            "light-dark(#1d5c7a, #1d5c7a)"
        );
        page.is_accessible();
    });
    // What a page without scripts shows in its place.
    page.becomes_true("return document.querySelector('#widget a').textContent.includes('Listening practice')");
    assert_eq!(page.forgiven_problems(), [] as [&str; 0]);
}

fn the_host_hears_numbers_and_never_words(visit: Visit) {
    let page = visit.begin();
    let _host = host_of(&page, WIDGET);
    page.in_frame(IN_WIDGET, || {
        reply(&page);
        page.text_contains("What you let stay is kept for this site");
    });
    page.becomes_true("return events.some((event) => event.startsWith('progress') && event.includes('\"of\":1') && event.includes('\"step\":1'))");
    page.becomes_true("return events.some((event) => event.startsWith('ready'))");
    page.becomes_true("return events.includes('state {\"storage\":\"kept\"}')");
    let told = page.script("return told.join()");
    let told = told.as_str().unwrap_or_default();
    assert!(told.contains("\"resize\""), "{told}");
    for word in ["SECRET", "hurt", "phone", "felt"] {
        assert!(!told.contains(word), "{word} left the frame: {told}");
    }
}

fn hostile_messages_change_nothing(visit: Visit) {
    let page = visit.begin();
    let _host = host_of(&page, &format!("{WIDGET}<iframe id=other srcdoc=\"<p>Another frame\"></iframe>"));
    page.in_frame(IN_WIDGET, || {
        page.button("Start").click();
        page.textbox("What did you hear?").type_text("Every word stays.");
    });
    let height = || {
        page.script("return document.querySelector('hearback-widget').shadowRoot.querySelector('iframe').style.height")
    };
    let before = height();
    page.script(
        "const inside = document.querySelector('hearback-widget').shadowRoot.querySelector('iframe').contentWindow;
         const odd = [null, 1, 'x', [], {}, { hearback: 1 }, { hearback: 2, type: 'set' }, { hearback: 1, type: 7 },
           { hearback: 1, type: 'set', tokens: 7 }, { hearback: 1, type: 'set', tokens: { accent: 'url(//x)' } },
           { hearback: 1, type: 'set', tokens: { accent: '#fff;color:red' } }, { hearback: 1, type: 'set', theme: [] },
           { hearback: 1, type: 'set', tokens: Object.fromEntries(Array.from({ length: 999 }, (_, at) => [at, at])) },
           { hearback: 1, type: 'set', theme: 'x'.repeat(100000) }, { hearback: 1, type: '__proto__' }];
         for (let at = 0; at < 5000; at += 1) inside.postMessage(odd[at % odd.length], '*');
         // The host must not believe its other frames, nor itself.
         const forged = { hearback: 1, type: 'resize', height: 3999 };
         postMessage(forged, '*');
         const script = document.querySelector('#other').contentDocument.createElement('script');
         script.textContent = 'for (let at = 0; at < 2000; at += 1) parent.postMessage(' + JSON.stringify(forged) + ', \"*\")';
         document.querySelector('#other').contentDocument.body.append(script);
         setTimeout(() => { window.flooded = true; }, 1500);",
    );
    page.becomes_true("return window.flooded === true");
    page.in_frame(IN_WIDGET, || {
        page.textbox("What did you hear?").holds("Every word stays.");
        assert_eq!(page.script("return document.documentElement.style.getPropertyValue('--hb-clay')"), "");
        assert_eq!(page.script("return document.documentElement.dataset.theme"), "light");
    });
    assert_eq!(height(), before, "a forged height is passed over");
    // And who speaks rightly is still heard.
    page.script("setTimeout(() => document.querySelector('hearback-widget').setAttribute('theme', 'dark'), 1100)");
    page.in_frame(IN_WIDGET, || page.becomes_true("return document.documentElement.dataset.theme === 'dark'"));
}

fn a_look_is_taken_only_if_it_can_be_read(visit: Visit) {
    let page = visit.begin();
    let _host = host_of(&page, WIDGET);
    page.in_frame(IN_WIDGET, || page.button("Start").is_there());
    page.becomes_true("return events.some((event) => event.startsWith('state'))");
    page.script("document.querySelector('hearback-widget').set({ accent: '#eeaa55' })");
    page.becomes_true("return events.some((event) => event.startsWith('error') && /accent on (background|surface) is [0-9.]+:1 in light; it needs 4.5:1/.test(event))");
    page.in_frame(IN_WIDGET, || {
        assert_eq!(page.script("return document.documentElement.style.getPropertyValue('--hb-clay')"), "");
    });
    page.script(
        "document.querySelector('hearback-widget').set({ accent: '#0b5d66', 'on-accent': '#ffffff', radius: 12 })",
    );
    page.in_frame(IN_WIDGET, || {
        page.becomes_true(
            "return document.documentElement.style.getPropertyValue('--hb-clay').includes('#0b5d66')
               && document.documentElement.style.getPropertyValue('--hb-corner') === '12px'",
        );
        page.is_accessible();
    });
}

/// WordPress shuts the frames of its automatic embeds in like this, and asks for their height in its own way.
const SHUT_IN: &str = "<iframe id=shut sandbox=allow-scripts security=restricted width=500 height=600
    src='OURS/embed.html#area=listen&drills=phones-07#?secret=AbC123' data-secret=AbC123></iframe>
    <script>addEventListener('message', ({ data, source }) => {
      if (data.message === 'height' && data.secret === 'AbC123' && source === document.querySelector('#shut').contentWindow)
        window.asked = data.value;
    });</script>";

fn a_sandboxed_frame_works_and_says_that_nothing_stays(visit: Visit) {
    let page = visit.begin();
    let _host = host_of(&page, SHUT_IN);
    page.in_frame("#shut", || {
        assert_eq!(page.script("return window.origin"), "null");
        page.text_contains("This browser lets the page keep nothing.");
        page.text_contains("Nothing is kept here");
        assert!(!page.link("Open Hearback in a tab of its own").is_there_now());
        reply(&page);
        page.is_accessible();
    });
    page.becomes_true("return window.asked > 200");
}

/// What WordPress makes of the answer: the same frame, shut in, with a secret of its own.
fn a_pasted_address_becomes_a_frame(visit: Visit) {
    let page = visit.begin();
    let told: serde_json::Value =
        serde_json::from_str(&xtask::oembed::answer(&page.ours())).expect("the answer is JSON");
    assert_eq!((told["version"].as_str(), told["type"].as_str()), (Some("1.0"), Some("rich")));
    let frame = told["html"].as_str().unwrap_or_default();
    let shut = frame
        .replace("<iframe", "<iframe id=shut sandbox=allow-scripts")
        .replace("embed.html", "embed.html#?secret=AbC123");
    let _host = host_of(&page, &shut);
    page.in_frame("#shut", || {
        page.heading("Say back what you heard").is_there();
        page.link("Help").is_there();
    });
    page.becomes_true(
        "return told.some((said) => /\"message\":\"height\",\"value\":[0-9]+,\"secret\":\"AbC123\"/.test(said))",
    );
}

/// As the browser itself blocks it, where it can be told to. WebKit keeps sites apart and has nothing to be told; the
/// sandboxed frame above meets the same refusal there.
fn blocked_storage_in_a_frame_is_said(visit: Visit) {
    let page = visit.blocking_third_parties().begin();
    let _host = host_of(&page, WIDGET);
    page.in_frame(IN_WIDGET, || {
        page.text_contains("This browser lets the page keep nothing.");
        page.text_contains("Nothing is kept here");
        reply(&page);
    });
    page.becomes_true("return events.includes('state {\"storage\":\"memory\"}')");
}

fn a_pack_beside_the_frame_is_practised_from(visit: Visit) {
    let pack = include_str!("../../therapist/evenings.json");
    let page = visit.beside("evenings.json", pack).begin();
    let _host =
        host_of(&page, "<iframe id=own width=600 height=1400 src='OURS/embed.html#pack=evenings.json'></iframe>");
    page.in_frame("#own", || {
        page.heading("A pack for you: Evenings").is_there();
        press(&page, "Put it on this device");
        page.text_contains("You have this already.");
        press(&page, "Practise from it");
        page.textbox("What did you hear?").paste("I had my phone out at dinner, and that left you feeling alone.");
        press(&page, "Look at my words");
        page.heading("Your words").is_there();
    });
}

fn a_pack_within_the_snippet_needs_no_file(visit: Visit) {
    let page = visit.at("#/therapist/write").begin();
    open_in_form(&page, PACK);
    page.open("#/therapist");
    page.checkbox("Put “Evenings” into the snippet").click();
    page.radio("Squarespace").click();
    let snippet = page.script("return document.querySelector('.hb-own__snippet').textContent");
    let snippet = snippet.as_str().unwrap_or_default().replacen("<iframe ", "<iframe id=own ", 1);
    assert!(snippet.contains("embed.html#pack=2."), "{snippet}");
    let _host = host_of(&page, &snippet);
    page.in_frame("#own", || {
        page.heading("A pack for you: Evenings").is_there();
        page.text_contains("You were on your phone all through dinner.");
        press(&page, "Put it on this device");
        press(&page, "Practise from it");
        page.textbox("What did you hear?").is_there();
    });
}

fn keeping_nothing_is_the_hosts_to_ask(visit: Visit) {
    let page = visit.begin();
    let _host = host_of(
        &page,
        "<iframe id=none width=500 height=600 src='OURS/embed.html#keep=none&drills=phones-07'></iframe>",
    );
    page.in_frame("#none", || {
        page.text_contains("Nothing is kept here");
        reply(&page);
        assert_eq!(page.script("return localStorage.length + sessionStorage.length"), 0);
        page.text_lacks("This browser lets the page keep nothing.");
    });
}

fn the_frame_fits_and_steals_nothing(visit: Visit) {
    let page = visit.begin();
    let narrow = "<div style='width:280px'><hearback-widget drills=phones-07></hearback-widget></div>
        <hearback-widget id=second area=talk max-height=500></hearback-widget><script src=OURS/embed.js></script>";
    let _host = host_of(&page, narrow);
    page.script("document.querySelector('#mine').focus()");
    page.in_frame(IN_WIDGET, || {
        page.button("Start").is_there();
        assert!(!page.scrolls_sideways(), "280 px are enough");
        assert_eq!(page.script("return document.activeElement === document.body"), true);
    });
    page.in_frame("#second>>>iframe", || page.link("Talk").is_there());
    assert_eq!(page.script("return document.activeElement.id"), "mine", "focus stays where it was");
    page.becomes_true(
        "return document.querySelector('#second').shadowRoot.querySelector('iframe').style.height === '500px'",
    );
    // It must not grow by its own growing.
    let height = || {
        page.script("return document.querySelector('hearback-widget').shadowRoot.querySelector('iframe').offsetHeight")
    };
    std::thread::sleep(std::time::Duration::from_millis(700));
    let before = height();
    std::thread::sleep(std::time::Duration::from_millis(1500));
    assert_eq!(height(), before);
    let first = before.as_f64().unwrap_or_default();
    assert!(first > 400.0 && first < 4000.0, "{first}");
    page.in_frame(IN_WIDGET, || {
        assert_eq!(
            page.script("return document.documentElement.scrollHeight <= innerHeight + 1"),
            true,
            "no scroll trap"
        );
    });
}

fn a_low_frame_scrolls_and_a_reload_keeps_what_the_host_set(visit: Visit) {
    let page = visit.begin();
    let _host = host_of(
        &page,
        "<iframe id=low width=320 height=420 src='OURS/embed.html#area=listen&keep=none&drills=phones-07'></iframe>",
    );
    page.in_frame("#low", || {
        page.text_contains("Nothing is kept here");
        page.script("document.querySelector('.hb-frame-foot').scrollIntoView({ block: 'end' })");
        page.becomes_true(
            "const foot = document.querySelector('.hb-frame-foot').getBoundingClientRect();
             const leave = document.querySelector('a[data-leave]').getBoundingClientRect();
             return foot.bottom <= innerHeight + 1 && leave.top >= 0 && leave.bottom < 80 && scrollY > 0;",
        );
        page.script("location.hash = '#/help'");
        page.heading("Help and safety").is_there();
        page.script("setTimeout(() => location.reload(), 0)");
        std::thread::sleep(std::time::Duration::from_millis(800));
    });
    page.in_frame("#low", || {
        page.heading("Help and safety").is_there();
        page.text_contains("Nothing is kept here");
        assert!(page.link("Listen").is_there_now() && !page.link("Talk").is_there_now());
        assert_eq!(page.script("return localStorage.length + sessionStorage.length"), 0);
    });
}

fn leaving_from_a_frame_takes_the_window_along_or_empties_it(visit: Visit) {
    let page = visit.begin();
    let _host = host_of(&page, SHUT_IN);
    page.in_frame("#shut", || {
        page.link("Leave this page").click();
        page.text_contains("Weather");
        page.text_lacks("Say back what you heard");
        page.text_contains("This part is empty now. Close the tab to leave the page around it.");
    });
    assert_eq!(page.script("return location.hostname"), "localhost", "a sandbox lets no frame take the window");
    let away = format!(
        "<iframe id=free width=600 height=600 src='OURS/embed.html#exit={}'></iframe>",
        "https%3A%2F%2Fhearback.invalid%2Faway"
    );
    let _host = host_of(&page, &away);
    page.in_frame("#free", || {
        let leave = page.link("Leave this page");
        assert_eq!(leave.attribute("href").as_deref(), Some("https://hearback.invalid/away"));
        leave.click_away();
    });
    page.goes_to("https://hearback.invalid/away");
}

fn the_page_of_ones_own_shows_nothing_kept_in_a_frame(visit: Visit) {
    let page = visit.begin();
    page.script("localStorage.setItem('hearback:/:record', JSON.stringify({ version: 1 }))");
    let _host = host_of(&page, "<iframe id=index width=600 height=600 src='OURS/'></iframe>");
    page.in_frame("#index", || {
        page.text_contains("This page stands inside another page. It shows nothing kept here and saves nothing.");
        page.script("location.hash = '#/drill/phones-07'");
        page.textbox("What did you hear?").paste("You felt hurt");
        let kept = page.script("return Object.keys(localStorage).concat(Object.keys(sessionStorage)).join()");
        assert!(!kept.as_str().unwrap_or_default().contains("sitting"), "{kept}");
    });
    page.forgiven_problems();
}
