//! How long a person waits for the page, in Chromium with the processor slowed down four times and a slow net, beside
//! pages that are a bare box and nothing else, in the same run. `cargo xtask bench` builds the pages and runs this.

mod keystroke;
mod learned;

use std::thread::sleep;
use std::time::Duration;

use hearback_browser::{Engine, Page, Storage, Visit};
use serde_json::{Value, json};

/// About a mid-range phone beside a desktop.
const SLOWER: u32 = 4;
/// How often each is measured; the middle one counts.
const VISITS: usize = 9;

/// A line with a reply to type, reached by its own address.
const LINE: &str = "#/drill/phones-03";
/// The line that stands on the page before the app does.
const FIRST: &str = "#/start";

/// The least a page with a box can be: what our figures stand beside.
const BARE: &str = "bare.html";
const BARE_PAGE: &str = "<!doctype html><html lang=en data-start=running><meta charset=utf-8><title>Bare</title>\
    <body><main class=hb-shell__first><h1>Bare</h1><textarea rows=4 aria-label=Bare></textarea></main></body></html>";
/// The same as an app: what Yew itself costs.
const BARE_YEW: &str = "bare-yew/";
/// A bare box that looks and grows as ours does: what its look costs.
const DRESSED: &str = "dressed.html";

/// A phone on a slow 4G net: the round trip in ms, and bytes in a second each way, as Lighthouse has them.
const ROUND_TRIP: f64 = 150.0;
const BYTES: f64 = 1_600.0 * 1024.0 / 8.0;

/// Notes when the reply box can be typed into, when the app has drawn its own, and, after a reply was handed in there at
/// once, when what was noticed in it stands on the page; in milliseconds since the visit was asked for. Each is a first
/// visit: a line that is open goes on where it was.
const NOTE: &str = "(() => {
  if (location.protocol === 'http:') sessionStorage.clear();
  // A frame can take 100 ms here: when the box came tells more than the next frame in which it is seen.
  const boxed = () => {
    const box = document.querySelector('main textarea');
    if (box && !box.disabled && box.checkVisibility()) window.boxAt ??= performance.now();
  };
  new MutationObserver(boxed).observe(document, { childList: true, subtree: true });
  const look = () => {
    const own = document.querySelector('#reply');
    if (own && !window.ownAt) {
      window.ownAt = performance.now();
      own.value = 'I hear what you are saying.';
      own.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.querySelector('.hb-acts--last .hb-act--next').click();
    }
    if (document.querySelector('.hb-notes')) window.answeredAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();";

fn main() {
    let page = Visit::of(Engine::Chromium, "measure").with_storage(Storage::NoWorker);
    let page = page.beside(BARE, BARE_PAGE).beside(DRESSED, &dressed());
    let page = page.beside_folder(BARE_YEW.trim_end_matches('/'), xtask::bench::bare_folder()).begin();
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }));
    page.devtools("Network.enable", json!({}));
    page.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true }));

    println!("Chromium, processor slowed down {SLOWER} times, nothing in the cache, middle of {VISITS}:");
    let noted = page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NOTE }));
    page.devtools(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": ROUND_TRIP, "downloadThroughput": BYTES, "uploadThroughput": BYTES }),
    );
    waits(&page, BARE, "a bare box");
    waits(&page, BARE_YEW, "a bare Yew app");
    waits(&page, FIRST, "the first line");
    waits(&page, LINE, "a line by its address");
    page.devtools(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
    );
    page.devtools("Page.removeScriptToEvaluateOnNewDocument", noted);
    for (bare, what) in [(BARE, "a bare box"), (DRESSED, "a bare box dressed as ours"), (BARE_YEW, "a bare Yew app")] {
        page.open_early(bare);
        page.textbox("").is_there();
        keystroke::measure(&page, what);
    }
    // The line was answered above, and would come back with its notes.
    page.script("localStorage.clear(); sessionStorage.clear();");
    page.open(LINE);
    page.textbox("").is_there();
    keystroke::measure(&page, "ours");
    page.open("#/settings");
    page.checkbox("Notes while you type").click();
    // Within the page, so that the setting holds whether or not the browser keeps it.
    page.script(&format!("location.hash = {};", Value::from(LINE)));
    page.textbox("").is_there();
    keystroke::measure(&page, "ours with notes while typing");
    page.heading("What is noticed so far").is_there();
    drop(page);
    learned::measure();
}

/// A page with nothing but a box of ours in its style.
fn dressed() -> String {
    let files = xtask::weight::files(&xtask::dist::folder()).expect("dist/ is built");
    let mut names = files.iter().filter_map(|path| path.file_name()).map(|name| name.to_string_lossy());
    let styles = names.find(|name| name.starts_with("styles-") && name.ends_with(".css")).expect("it has styles");
    format!(
        "<!doctype html><html lang=en data-start=running><meta charset=utf-8><title>Dressed</title>\
         <link rel=stylesheet href=./{styles}><body style=\"display:block\"><i class=hb-shell__first></i>\
         <main style=\"max-inline-size:36rem;margin:auto;container-type:inline-size\">\
         <textarea class=hb-reply__box rows=4 spellcheck=true aria-label=Dressed></textarea></main></body></html>"
    )
}

/// When something was there to see, when its box could be typed in, and when the ear and its answer were there, ms after
/// navigation.
fn waits(page: &Page, route: &str, what: &str) {
    let at = |name: &str| format!("return window.{name} ?? null");
    let ear = "const all = performance.getEntriesByType('resource'); \
               const ends = ['part-ear-', 'drills-'].map((name) => \
               all.find((one) => one.name.includes(name) && one.responseEnd > 0)?.responseEnd ?? null); \
               return ends.includes(null) ? null : Math.max(...ends)";
    let painted = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
    // It is there, and what is there was painted.
    let usable = format!("const seen = {painted}; return seen && window.boxAt ? Math.max(seen, boxAt) : null");
    let mut asked = vec![("something to see", format!("return {painted}")), ("a usable box", usable)];
    if route == FIRST || route == LINE {
        asked.push(("the app's own", at("ownAt")));
        asked.push(("the ear fetched", ear.to_owned()));
        asked.push(("a reply answered", at("answeredAt")));
    }
    let mut times = vec![Vec::new(); asked.len()];
    for _ in 0..VISITS {
        page.open_early(route);
        for (times, (name, script)) in times.iter_mut().zip(&asked) {
            times.push(awaited(page, script).unwrap_or_else(|| panic!("{what}: {name} never came")));
        }
    }
    let told = times.iter_mut().zip(&asked).map(|(times, (name, _))| format!("{name} {:.0} ms", middle(times)));
    println!("  {what}: {}", told.collect::<Vec<_>>().join(", "));
}

fn awaited(page: &Page, script: &str) -> Option<f64> {
    for _ in 0..200 {
        if let Some(time) = page.script(script).as_f64() {
            return Some(time);
        }
        sleep(Duration::from_millis(50));
    }
    None
}

fn middle(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
