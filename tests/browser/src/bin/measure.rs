//! How long a person waits for the page, in Chromium with the processor slowed down four times and a slow net, beside a
//! page that is a bare box and nothing else, in the same run. `cargo xtask bench` builds the page and runs this.

use std::thread::sleep;
use std::time::Duration;

use hearback_browser::{Engine, Page, Storage, Visit};
use serde_json::{Value, json};

/// About a mid-range phone beside a desktop.
const SLOWER: u32 = 4;
/// How often each is measured; the middle one counts.
const VISITS: usize = 7;
const KEYSTROKES: usize = 25;

/// A line with a reply to type, reached by its own address.
const LINE: &str = "#/drill/phones-03";
/// The line that stands on the page before the app does.
const FIRST: &str = "#/start";

/// The least a page with a box can be: what our figures stand beside.
const BARE: &str = "bare.html";
const BARE_PAGE: &str = "<!doctype html><html lang=en data-start=running><meta charset=utf-8><title>Bare</title>\
    <body><main class=hb-shell__first><h1>Bare</h1><textarea rows=4 aria-label=Bare></textarea></main></body></html>";

/// A phone on a slow 4G net: the round trip in ms, and bytes in a second each way, as Lighthouse has them.
const ROUND_TRIP: f64 = 150.0;
const BYTES: f64 = 1_600.0 * 1024.0 / 8.0;

/// Notes when the reply box can be typed into, in milliseconds since the visit was asked for.
const NOTE_WHEN_USABLE: &str = "(() => {
  const look = () => {
    const box = document.querySelector('main textarea');
    if (box && !box.disabled && box.offsetHeight > 0) window.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();";

/// Types one letter at the end, and times all the work it sets off up to and with the layout: the handlers, the
/// redraw they ask for, which runs before the next task, and the arrangement of the page.
const TYPE_A_LETTER: &str = "const done = arguments[arguments.length - 1];
const box = document.querySelector('main textarea');
const channel = new MessageChannel();
const start = performance.now();
channel.port1.onmessage = () => { document.body.offsetHeight; done(performance.now() - start); };
box.value += 'e';
box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'e' }));
channel.port2.postMessage(null);";

/// What people type: full sentences, repeated to length.
const WORDS: &str = "It sounds like you felt alone at dinner when I kept looking at my phone. \
    You wanted us to talk, and after a while you gave up. I get why that hurt. Did I hear you right? ";

fn main() {
    let page = Visit::of(Engine::Chromium, "measure").with_storage(Storage::NoWorker).beside(BARE, BARE_PAGE).begin();
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }));
    page.devtools("Network.enable", json!({}));
    page.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true }));
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NOTE_WHEN_USABLE }));

    println!("Chromium, processor slowed down {SLOWER} times, nothing in the cache, middle of {VISITS}:");
    page.devtools(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": ROUND_TRIP, "downloadThroughput": BYTES, "uploadThroughput": BYTES }),
    );
    waits(&page, BARE, "a bare box");
    waits(&page, FIRST, "the first line");
    waits(&page, LINE, "a line by its address");
    page.devtools(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
    );
    page.open_early(BARE);
    keystrokes(&page, "a bare box");
    page.open(LINE);
    page.textbox("").is_there();
    keystrokes(&page, "notes while typing off");
    page.open("#/settings");
    page.checkbox("Notes while you type").click();
    // Within the page, so that the setting holds whether or not the browser keeps it.
    page.script(&format!("location.hash = {};", Value::from(LINE)));
    page.textbox("").is_there();
    keystrokes(&page, "notes while typing on");
    page.heading("What is noticed so far").is_there();
}

/// When something was there to see, when its box could be typed in, and when the ear was there, ms after navigation.
fn waits(page: &Page, route: &str, what: &str) {
    let (mut seen, mut usable, mut heard) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..VISITS {
        page.open_early(route);
        let painted = "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
        seen.push(awaited(page, painted).expect("every page paints something"));
        usable.push(awaited(page, "return window.usableAt ?? null").expect("every one of these has a box"));
        if route != BARE {
            let ear = "const all = performance.getEntriesByType('resource'); \
                       const ends = ['part-ear-', 'drills-'].map((name) => \
                       all.find((one) => one.name.includes(name) && one.responseEnd > 0)?.responseEnd ?? null); \
                       return ends.includes(null) ? null : Math.max(...ends)";
            heard.extend(awaited(page, ear));
        }
    }
    let ear = if heard.is_empty() { String::new() } else { format!(", the ear fetched {:.0} ms", middle(&mut heard)) };
    println!("  {what}: something to see {:.0} ms, a usable box {:.0} ms{ear}", middle(&mut seen), middle(&mut usable));
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

fn keystrokes(page: &Page, setting: &str) {
    for length in [20, 60, 2000] {
        let reply: Vec<&str> = WORDS.split_whitespace().cycle().take(length).collect();
        page.script(&format!(
            "const box = document.querySelector('main textarea'); box.value = {};
             box.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));",
            Value::from(reply.join(" "))
        ));
        let mut times: Vec<f64> = (0..KEYSTROKES)
            .map(|_| {
                // Long enough for work that waits for a pause in typing not to fall into the next measurement.
                sleep(Duration::from_millis(30));
                page.script_with_callback(TYPE_A_LETTER).as_f64().unwrap_or(f64::NAN)
            })
            .collect();
        let longest = times.iter().copied().fold(0.0, f64::max);
        let middle = middle(&mut times);
        println!("  one keystroke in a reply of {length:>4} words, {setting}: {middle:.1} ms, longest {longest:.1} ms");
    }
}

fn middle(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
