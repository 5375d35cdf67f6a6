//! What one key costs: all the work it sets off up to and with the layout, by what kind of work it is, as the browser
//! counts it. The browser counts the time that the page's own thread ran: what else the machine does is not in it.

use std::thread::sleep;
use std::time::Duration;

use hearback_browser::Page;
use serde_json::{Value, json};

use crate::middle;

const KEYSTROKES: usize = 25;
/// Longer than a key is worked on, and shorter than any pause in typing that work waits for.
const BETWEEN: Duration = Duration::from_millis(60);
/// Kinds of work, as the browser names them, and as we do.
const WORK: [(&str, &str); 3] =
    [("ScriptDuration", "script"), ("RecalcStyleDuration", "style"), ("LayoutDuration", "layout")];

/// What people type: full sentences, repeated to length.
const WORDS: &str = "It sounds like you felt alone at dinner when I kept looking at my phone. \
    You wanted us to talk, and after a while you gave up. I get why that hurt. Did I hear you right? ";

/// Types real keys at the end of replies of several lengths, and prints the middle of what each cost.
pub fn measure(page: &Page, setting: &str) {
    page.devtools("Performance.enable", json!({ "timeDomain": "threadTicks" }));
    for length in [20, 60, 2000] {
        let reply: Vec<&str> = WORDS.split_whitespace().cycle().take(length).collect();
        page.script(&format!(
            "const box = document.querySelector('main textarea'); box.value = {}; box.focus();
             box.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
             box.setSelectionRange(box.value.length, box.value.length);",
            Value::from(reply.join(" "))
        ));
        sleep(Duration::from_secs(1));
        let mut costs = vec![Vec::new(); WORK.len() + 1];
        for _ in 0..KEYSTROKES {
            let before = spent(page);
            for kind in ["keyDown", "keyUp"] {
                let text = if kind == "keyDown" { "e" } else { "" };
                let key =
                    json!({ "type": kind, "text": text, "key": "e", "code": "KeyE", "windowsVirtualKeyCode": 69 });
                page.devtools("Input.dispatchKeyEvent", key);
            }
            sleep(BETWEEN);
            let cost: Vec<f64> = spent(page).iter().zip(&before).map(|(after, before)| after - before).collect();
            costs[WORK.len()].push(cost.iter().sum());
            costs.iter_mut().zip(cost).for_each(|(costs, cost)| costs.push(cost));
        }
        let kinds: Vec<String> =
            WORK.iter().zip(&mut costs).map(|((_, name), times)| format!("{name} {:.1}", middle(times))).collect();
        let all = middle(&mut costs[WORK.len()]);
        println!("  one key in a reply of {length:>4} words, {setting}: {all:.1} ms ({})", kinds.join(", "));
    }
    page.devtools("Performance.disable", json!({}));
}

/// What was spent on each kind of work so far, ms.
fn spent(page: &Page) -> [f64; WORK.len()] {
    let answer = page.devtools("Performance.getMetrics", json!({}));
    let metrics = answer["metrics"].as_array().cloned().unwrap_or_default();
    WORK.map(|(name, _)| {
        let found = metrics.iter().find(|one| one["name"] == name).and_then(|one| one["value"].as_f64());
        found.unwrap_or_else(|| panic!("the browser no longer counts {name}")) * 1000.0
    })
}
