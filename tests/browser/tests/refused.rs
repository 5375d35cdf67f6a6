//! What a browser has not, or has and refuses, or an extension takes: each time the page goes on and says so where a person
//! waits for something.

mod steps;

use hearback_browser::host::Host;
use hearback_browser::{Visit, in_chromium, in_firefox};
use steps::code::codes_seen;
use steps::{CALL, clock_runs, link_shown};

in_firefox!(a_full_store_is_told_as_such_in_an_older_firefox_too);
in_chromium!(
    what_can_not_be_handed_on_is_copied,
    a_voice_without_its_functions_is_none,
    an_offer_to_install_is_taken_up_once,
    a_page_that_is_shut_in_goes_on,
    the_code_can_be_read_on_a_page_that_is_darkened,
);

fn what_can_not_be_handed_on_is_copied(visit: Visit) {
    let page = visit
        .with_obstacle(
            "window.asked = 0; window.held = '';
             navigator.canShare = () => true;
             navigator.share = () => { window.asked += 1; return Promise.reject(new DOMException('', window.why)); };
             Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.held = text; } } });",
        )
        .begin();
    page.button(CALL).click();
    clock_runs(&page);
    let link = link_shown(&page);
    // To change one's mind is to refuse nothing.
    page.script("window.why = 'AbortError'");
    page.button("Share…").click();
    page.becomes_true("return window.asked === 1");
    page.script("window.why = 'NotAllowedError'");
    assert_eq!(page.script("return window.held"), "");
    page.text_lacks("The link is copied.");
    page.button("Share…").click();
    page.text_contains("The link is copied.");
    assert_eq!(page.script("return window.held"), link.as_str());
    // Refused as well, and missing: it is said what is left to do.
    page.script("navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))");
    page.button("Share…").click();
    page.text_contains("The link could not be copied. You can select it and copy it by hand.");
    page.button("Copy the link").is_there();
    page.script("navigator.clipboard.writeText = async () => {}; delete navigator.share; navigator.share = undefined;");
    page.button("Share…").click();
    page.text_contains("The link is copied.");
}

fn a_voice_without_its_functions_is_none(visit: Visit) {
    let nothing = "Object.defineProperty(window, 'speechSynthesis', { value: {} });";
    let page = visit.with_obstacle(nothing).at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").paste("You felt alone.");
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    assert!(!page.names("button").iter().any(|name| name == "Hear it spoken"));
}

fn a_full_store_is_told_as_such_in_an_older_firefox_too(visit: Visit) {
    let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'NS_ERROR_DOM_QUOTA_REACHED'); };";
    let page = visit.with_obstacle(full).at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").type_text("still here");
    page.text_contains("There is no room left in this browser.");
    page.textbox("What did you hear?").holds("still here");
}

fn an_offer_to_install_is_taken_up_once(visit: Visit) {
    let page = visit.at("#/settings").begin();
    let offer = "const offer = new Event('beforeinstallprompt', { cancelable: true });
        offer.prompt = () => { window.asked = (window.asked ?? 0) + 1; return Promise.reject(new DOMException('', 'InvalidStateError')); };
        return !dispatchEvent(offer);";
    assert_eq!(page.script(offer), true, "the page asks by itself");
    page.button("Install it on this device").click();
    page.becomes_true("return window.asked === 1");
    page.button("Install it on this device").is_gone();
    page.heading("Settings").has_focus();
    page.script(offer);
    page.button("Install it on this device").is_there();
}

/// Not the frame that is made for it: the page itself, where even to look for workers is refused.
fn a_page_that_is_shut_in_goes_on(visit: Visit) {
    let page = visit.open_to_all().begin();
    let html = format!(
        "<!doctype html><html lang=en><title>A site</title><h1>A site</h1>
         <iframe id=shut sandbox=allow-scripts width=600 height=900 src='{}'></iframe>",
        page.ours()
    );
    let host = Host::start(vec![("site.html", html)], "");
    page.open_elsewhere(&host.address("site.html"));
    page.in_frame("#shut", || page.button(CALL).is_there());
    let mut problems = page.forgiven_problems();
    // It has no origin that the page's styles could be for.
    problems.retain(|one| !one.starts_with("error: could not load"));
    assert_eq!(problems, [] as [&str; 0]);
}

/// As Dark Reader does it: while it looks, it paints all there is; then it leaves a page alone that asks for that, and goes
/// over every rule of any other.
const DARKENED: &str = r#"
    const style = (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    };
    const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    style("html, body, body :not(iframe) { background-color: #181a1b !important; border-color: #776e62 !important; color: #e8e6e3 !important; }");
    if (document.querySelector("meta[name=darkreader-lock]")) return rules.length;
    document.documentElement.dataset.darkreaderScheme = "dark";
    for (const { selectorText, cssText } of rules) {
      if (selectorText && /fill|background/.test(cssText))
        style(`${selectorText} { fill: #e8e6e3 !important; background: #181a1b !important; }`);
    }
    return 0;"#;

fn the_code_can_be_read_on_a_page_that_is_darkened(visit: Visit) {
    let page = visit.begin();
    // The pages in one piece ask for the same.
    for place in ["embed.html", "hearback.html"] {
        let asks = page.script(&format!(
            "const request = new XMLHttpRequest();
             request.open('GET', '{place}', false);
             request.send();
             return request.responseText.includes('darkreader-lock');"
        ));
        assert!(asks == true, "{place} asks to be left alone");
    }
    page.button(CALL).click();
    clock_runs(&page);
    let link = link_shown(&page);
    assert!(page.script(DARKENED).as_u64().is_some_and(|rules| rules > 100), "the page asks to be left alone");
    assert_eq!(codes_seen(&page), [link]);
}
