//! What people met on other pages, on hosts, in frames and with devices that do what they like, and what must not happen
//! here.

use hearback_browser::host::Host;
use hearback_browser::{Key, Page, Release, Visit, in_chromium, in_every_engine, in_webkit};

in_every_engine!(a_host_that_drops_endings_serves_every_visit);
in_chromium!(
    what_is_sent_from_a_frame_without_its_ending_leads_to_the_page,
    a_release_caught_half_way_does_not_come_in,
    an_update_in_one_tab_leaves_another_its_files,
    a_page_that_cannot_start_lets_the_new_version_in,
    a_link_with_its_sign_escaped_leads_to_the_screen,
    a_shut_frame_says_what_it_can_not_hand_out,
    a_shut_frame_says_where_helplines_are,
    the_widget_works_however_its_script_comes,
    a_script_that_is_lost_says_so_and_leaves_the_link,
    a_frame_that_comes_late_grows_too,
    a_refused_start_is_told_of_the_setting,
    a_voice_that_drops_words_is_heard_at_the_second_try,
    a_voice_that_never_tells_its_end_is_not_waited_for,
);
in_webkit!(
    a_file_can_be_fetched_long_after_the_click,
    an_installed_iphone_is_asked_where_a_file_goes,
    a_browser_without_webassembly_is_told_of_the_setting,
    a_line_is_read_by_a_voice_for_reading,
);

const READY: &str = "Ready offline. Everything works without a net.";

fn a_host_that_drops_endings_serves_every_visit(visit: Visit) {
    let page = visit.whose_host_drops_endings().at("#/settings").begin();
    page.text_contains(READY);
    page.open("#/settings");
    page.text_contains(READY);
    page.go_offline();
    page.open("#/help");
    page.heading("Help and safety").is_there();
    page.open_address(&format!("{}packs#/packs", page.ours()));
    page.heading("Packs on this device").is_there();
    page.open_address(&format!("{}index#/help", page.ours()));
    page.heading("Help and safety").is_there();
    page.forgiven_problems();
}

fn what_is_sent_from_a_frame_without_its_ending_leads_to_the_page(visit: Visit) {
    let page = visit.whose_host_drops_endings().begin();
    let _host = host_of(&page, "<iframe id=bare width=600 height=900 src='OURS/embed.html#area=pause'></iframe>");
    page.in_frame("#bare", || {
        assert_eq!(page.script("return location.pathname"), "/embed");
        press(&page, "Pause now");
        press(&page, "Put it on the other phone");
        page.becomes_true("return document.querySelector('.hb-link') !== null");
        let link = page.script("return document.querySelector('.hb-link').textContent");
        let link = link.as_str().unwrap_or_default().to_owned();
        assert!(link.starts_with(&format!("{}#/pause/", page.ours())), "{link}");
    });
}

fn a_release_caught_half_way_does_not_come_in(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.text_contains(READY);
    page.publish(Release::HalfWay);
    page.reload();
    // The worker has been fetched, and given up: until then there is nothing to see.
    let given_up = "const done = arguments[arguments.length - 1];
        navigator.serviceWorker.getRegistration().then((here) => here.update()
          .then((now) => new Promise((over) => {
            const coming = now.installing ?? now.waiting;
            if (!coming || coming.state === 'installed') return over(coming?.state ?? 'none');
            coming.addEventListener('statechange', () => over(coming.state));
          }), () => 'refused')).then(done);";
    let state = page.script_with_callback(given_up);
    assert!(state == "redundant" || state == "none" || state == "refused", "it came in: {state}");
    page.text_contains(READY);
    page.text_lacks("A new version is ready.");
    // Once it is whole, it waits to be asked in.
    page.publish(Release::Next);
    page.reload();
    page.text_contains("A new version is ready.");
    page.forgiven_problems();
}

fn an_update_in_one_tab_leaves_another_its_files(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.text_contains(READY);
    page.publish(Release::Next);
    page.second_window("#/settings");
    page.text_contains("A new version is ready.");
    page.script("window.before = true");
    page.button("Load it now").click();
    page.becomes_true("return window.before === undefined && document.documentElement.dataset.start === 'running'");
    page.text_contains(READY);
    page.go_offline();
    // The first window is of the build before, whose deck the next one has not.
    page.to_window(0);
    page.link("Talk").click();
    page.link("Draw a card").click();
    page.button("Next card").is_there();
    page.forgiven_problems();
}

/// A bad release can't be asked to let the next one in: nothing of it answers.
fn a_page_that_cannot_start_lets_the_new_version_in(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.text_contains(READY);
    page.publish(Release::Next);
    page.script(
        "window.before = true;
         document.documentElement.dataset.start = 'failed';
         navigator.serviceWorker.getRegistration().then((here) => here.update());",
    );
    page.becomes_true("return window.before === undefined && document.documentElement.dataset.start === 'running'");
    page.text_contains(READY);
    page.text_lacks("A new version is ready.");
    page.forgiven_problems();
}

fn a_link_with_its_sign_escaped_leads_to_the_screen(visit: Visit) {
    let page = visit.at("#/settings").begin();
    // By the page for lost addresses, before there is a worker, and by the worker.
    for escaped in ["%23", "%2523", "packs.html%23"] {
        page.open_address(&format!("{}{escaped}/packs", page.ours()));
        page.heading("Packs on this device").is_there();
        assert_eq!(page.route(), "#/packs");
    }
    page.open("#/settings");
    page.text_contains(READY);
    page.go_offline();
    page.open_address(&format!("{}%23/help", page.ours()));
    page.heading("Help and safety").is_there();
    page.forgiven_problems();
}

/// A host's page with this in it.
fn host_of(page: &Page, inside: &str) -> Host {
    let inside = inside.replace("OURS/", &page.ours());
    let html = format!(
        "<!doctype html><html lang=en><title>A site</title><h1>A site</h1>
         <script>window.warned = []; console.warn = (...words) => warned.push(words.join(' '));</script>{inside}"
    );
    let host = Host::start(vec![("site.html", html)], "");
    page.open_elsewhere(&host.address("site.html"));
    host
}

/// By key: WebKit's driver misses what it has to scroll the outer page for.
fn press(page: &Page, button: &str) {
    page.tab_to("button", button);
    page.press(Key::Enter);
}

/// A shut frame has no storage either, which is said too.
fn put_all_away(page: &Page) {
    while page.button("Put this away").is_there_now() {
        // Firefox's driver never tabs out of the frame and into it again, and they stand above the heading.
        page.script("document.querySelector('[data-says] .hb-notice > button').click()");
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

const SHUT: &str =
    "<iframe id=shut sandbox=allow-scripts width=600 height=900 src='OURS/embed.html#area=pause'></iframe>";

fn a_shut_frame_says_what_it_can_not_hand_out(visit: Visit) {
    let page = visit.open_to_all().begin();
    let _host = host_of(&page, SHUT);
    let why = "The page around this one may not let it save files or print.";
    page.in_frame("#shut", || {
        press(&page, "Pause now");
        press(&page, "Add to your calendar");
        page.text_contains(why);
        page.text_contains(&format!("open Hearback in a tab of its own: {}", page.ours()));
        put_all_away(&page);
        page.text_lacks(why);
        page.script("location.hash = '#/settings'");
        press(&page, "Save a copy as a file");
        page.text_contains(why);
        page.textbox("This is what would be in the file. You can copy it from here.").has_focus();
        let held = page.script("return document.getElementById('unsaved').value");
        assert!(held.as_str().is_some_and(|held| held.starts_with('{')), "{held}");
        page.is_accessible();
        put_all_away(&page);
        page.script("location.hash = '#/pause/ours'");
        press(&page, "Print it on one page");
        page.text_contains(why);
        assert!(page.script("return document.getElementById('unsaved')").is_null(), "nothing was to be in a file");
    });
}

fn a_shut_frame_says_where_helplines_are(visit: Visit) {
    let page = visit.open_to_all().begin();
    let _host = host_of(&page, SHUT);
    page.in_frame("#shut", || {
        page.script("location.hash = '#/help'");
        page.link("Find A Helpline").is_there();
        page.text_contains("(findahelpline.com)");
        page.text_contains("(nomoredirectory.org)");
        page.text_contains(&format!("Hearback in a tab of its own: {}", page.ours()));
    });
}

const WIDGET: &str = "<hearback-widget area=listen drills=phones-07><a href=x>Practice</a></hearback-widget>";
const IN_WIDGET: &str = "hearback-widget>>>iframe";

fn the_widget_works_however_its_script_comes(visit: Visit) {
    // A module of another site comes only where that lets it.
    let page = visit.open_to_all().begin();
    let script = std::fs::read_to_string(xtask::dist::folder().join("embed.js")).expect("dist/ is there");
    let ours = page.ours();
    for came in [
        // Put into the page by a plugin that saves requests, or into a bundle.
        format!("{WIDGET}<script data-base='{ours}'>{script}</script>"),
        format!("{}<script>{script}</script>", WIDGET.replace("area=", &format!("data-base='{ours}' area="))),
        // As a module, and put off until something is done.
        format!("{WIDGET}<script type=module src='{ours}embed.js'></script>"),
        format!(
            "{WIDGET}<script>setTimeout(() => document.body.append(Object.assign(document.createElement('script'),
               {{ src: '{ours}embed.js?ver=6.5' }})), 800)</script>"
        ),
    ] {
        let _host = host_of(&page, &came);
        page.in_frame(IN_WIDGET, || page.button("Start").is_there());
        page.becomes_true(
            "return document.querySelector('hearback-widget').shadowRoot.querySelector('iframe').style.height !== '720px'",
        );
        assert_eq!(page.script("return warned.length"), 0, "{came:.80}");
    }
}

fn a_script_that_is_lost_says_so_and_leaves_the_link(visit: Visit) {
    let page = visit.begin();
    let script = std::fs::read_to_string(xtask::dist::folder().join("embed.js")).expect("dist/ is there");
    let _host = host_of(&page, &format!("{WIDGET}<script>{script}</script>"));
    page.becomes_true("return warned.length === 1 && /data-base/.test(warned[0])");
    page.text_contains("Practice");
    assert_eq!(page.script("return document.querySelector('hearback-widget').shadowRoot"), serde_json::Value::Null);
}

fn a_frame_that_comes_late_grows_too(visit: Visit) {
    let page = visit.begin();
    let late = "<iframe id=later data-src='OURS/embed.html#drills=phones-07' width=600 height=300></iframe><div id=place></div>
        <script src=OURS/embed.js></script>
        <script>
          setTimeout(() => { later.src = later.dataset.src; }, 800);
          setTimeout(() => { place.innerHTML = '<iframe id=added src=\"OURS/embed.html#drills=phones-07\" width=600 height=300></iframe>'; }, 900);
        </script>";
    let _host = host_of(&page, late);
    for frame in ["later", "added"] {
        page.becomes_true(&format!("return document.getElementById('{frame}')?.offsetHeight > 310"));
    }
}

/// Counts what is made and what is taken back.
const FILES: &str = "window.made = 0; window.gone = 0;
    const { URL } = window;
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (file) => { window.made += 1; return createObjectURL.call(URL, file); };
    URL.revokeObjectURL = (address) => { window.gone += 1; revokeObjectURL.call(URL, address); };";

fn a_file_can_be_fetched_long_after_the_click(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.script(FILES);
    page.button("Save a copy as a file").click();
    page.becomes_true("return window.made === 1");
    std::thread::sleep(std::time::Duration::from_secs(2));
    assert_eq!(page.script("return window.gone"), 0);
    page.text_lacks("The file could not be saved.");
}

fn an_installed_iphone_is_asked_where_a_file_goes(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.script(FILES);
    page.script(
        "Object.defineProperty(navigator, 'standalone', { value: true, configurable: true });
         navigator.canShare = ({ files }) => files.length === 1;
         navigator.share = async ({ files: [file] }) => { window.given = `${file.name} ${file.type} ${(await file.text()).slice(0, 1)}`; };",
    );
    page.button("Save a copy as a file").click();
    page.becomes_true("return window.given === 'hearback.json application/json {'");
    assert_eq!(page.script("return window.made"), 0, "and opens over nothing");
    // To change one's mind is no failure; not to be let is one.
    page.script("navigator.share = () => Promise.reject(new DOMException('', 'AbortError'))");
    page.button("Save a copy as a file").click();
    page.script("navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'))");
    page.text_lacks("The file could not be saved.");
    page.button("Save a copy as a file").click();
    page.text_contains("The file could not be saved.");
    page.textbox("This is what would be in the file. You can copy it from here.").is_there();
    page.is_accessible();
}

const SETTING: &str = "Lockdown Mode on an iPhone, iPad or Mac, or enhanced security in Edge";

fn a_browser_without_webassembly_is_told_of_the_setting(visit: Visit) {
    let page = visit.that_cannot_start("delete globalThis.WebAssembly;").begin();
    page.text_contains(SETTING);
    page.heading("Help and safety").is_there();
    page.is_accessible();
    page.forgiven_problems();
}

fn a_refused_start_is_told_of_the_setting(visit: Visit) {
    let page = visit
        .that_cannot_start("WebAssembly.instantiate = () => Promise.reject(new RangeError('Out of memory'));")
        .begin();
    page.text_contains(SETTING);
    page.heading("Help and safety").is_there();
    page.forgiven_problems();
}

/// A device's speech, which notes what it is asked to say and by whom. `how` says what is wrong with it.
fn speech(how: &str) -> String {
    format!(
        "{{
         window.heard = []; window.stopped = -Infinity;
         Object.defineProperty(Navigator.prototype, 'language', {{ get: () => 'en-GB' }});
         window.SpeechSynthesisUtterance = class {{ constructor(text) {{ this.text = text; }} }};
         const voices = [['Albert', 'en-US'], ['Bad News', 'en-US'], ['Samantha', 'en-US'], ['Daniel', 'en-GB']].map(
           ([name, lang]) => ({{ name, lang, localService: true, default: name === 'Samantha', voiceURI: name }}));
         const mouth = {{
           speaking: false, pending: false, getVoices: () => voices,
           speak(said) {{ {how} heard.push(said.voice.name); this.speaking = true; }},
           cancel() {{ this.speaking = false; window.stopped = performance.now(); }},
         }};
         Object.defineProperty(window, 'speechSynthesis', {{ value: mouth }});
         }}"
    )
}

const HEAR: &str = "Hear it spoken";

fn a_line_is_read_by_a_voice_for_reading(visit: Visit) {
    let page = visit.with_obstacle(&speech("")).at("#/drill/phones-07").begin();
    page.button(HEAR).click();
    page.becomes_true("return heard.join() === 'Daniel'");
    // None of the device's own country: the one that it would use itself.
    page.script("for (const voice of speechSynthesis.getVoices()) if (voice.lang === 'en-GB') voice.lang = 'en-IE';");
    page.button("Stop speaking").click();
    page.button(HEAR).click();
    page.becomes_true("return heard.join() === 'Daniel,Samantha'");
    // Safari calls each of them the device's own.
    page.script("for (const voice of speechSynthesis.getVoices()) voice.default = true;");
    page.button("Stop speaking").click();
    page.button(HEAR).click();
    page.becomes_true("return heard.length === 3 && !/Albert|Bad/.test(heard[2])");
}

fn a_voice_that_drops_words_is_heard_at_the_second_try(visit: Visit) {
    let drops = "if (performance.now() - stopped < 50) return;";
    let page = visit.with_obstacle(&speech(drops)).at("#/drill/phones-07").begin();
    page.button(HEAR).is_there();
    // Both in one breath.
    page.script(
        "const press = () => [...document.querySelectorAll('button')].find(({ textContent }) =>
           /Hear it spoken|Stop speaking/.test(textContent)).click();
         press(); setTimeout(press, 50); setTimeout(press, 70);",
    );
    page.becomes_true("return heard.length === 2");
    page.button("Stop speaking").is_there();
}

fn a_voice_that_never_tells_its_end_is_not_waited_for(visit: Visit) {
    let page = visit.with_obstacle(&speech("")).at("#/drill/phones-07").begin();
    // Two minutes are a moment.
    page.script(
        "const later = setTimeout; window.setTimeout = (what, wait, ...more) => later(what, wait / 40, ...more);",
    );
    page.button(HEAR).click();
    page.becomes_true("return heard.length === 1");
    page.button(HEAR).is_there();
    page.text_lacks("The line could not be spoken.");
}
