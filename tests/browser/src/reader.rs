//! The learned reader's worker by itself, on a page of no policy that may make a worker of any text: with SIMD or without.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use xtask::dist;

use crate::{Page, Storage, Visit};

/// It opens as our own page does.
const PROOF: &str = "<!doctype html><title>Proof</title><main class=hb-shell__first>Proof</main>";
const NAME: &str = "proof.html";

/// Put before the worker's script: it tells the bytes its module holds, which a worker's page has no other way to see.
const WEIGHED: &str = "{
  const made = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...all) => { const one = await make.call(WebAssembly, ...all); made.push(one.instance ?? one); return one; };
  }
  addEventListener('message', (event) => {
    if (event.data !== 'memory') return;
    event.stopImmediatePropagation();
    postMessage(made.at(-1).exports.memory.buffer.byteLength);
  });
}
";

/// The module that the worker takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    Plain,
    Simd,
}

/// Opens the page in a browser.
pub fn proof(visit: Visit) -> Page {
    let page = visit.with_storage(Storage::NoWorker).beside(NAME, PROOF).begin();
    page.open_early(NAME);
    page
}

/// Begins a worker with this module, and answers how long it took until it was ready, ms.
///
/// # Panics
/// When `dist/` has no reader, or it does not get ready.
pub fn begin(page: &Page, module: Module) -> f64 {
    let names = fs::read_dir(dist::folder()).expect("dist/ is built");
    let names = names.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let names: Vec<String> = names.filter(|name| name.starts_with("reader-")).collect();
    let [worker] = &names.iter().filter(|name| name.ends_with(".js")).collect::<Vec<_>>()[..] else {
        panic!("one worker: {names:?}")
    };
    let script = fs::read_to_string(dist::folder().join(worker)).expect("it can be read");
    let mut modules: Vec<&String> = names.iter().filter(|name| name.ends_with(".wasm")).collect();
    // The worker names the one without SIMD first.
    modules.sort_by_key(|name| script.find(name.as_str()));
    let [plain, simd] = modules[..] else { panic!("two modules: {modules:?}") };
    let taken = if module == Module::Simd { simd } else { plain };
    page.script(&format!(
        "window.told = undefined; (async () => {{
            const text = await (await fetch({worker})).text();
            const at = (name) => new URL(name, location).href;
            const files = text.replace({simd}, at({taken})).replace({plain}, at({taken}))
                .replace(/reader-[0-9a-f]+\\.bin/, at);
            const begun = performance.now();
            const all = [{weighed}, files];
            window.reader = new Worker(URL.createObjectURL(new Blob(all, {{ type: 'text/javascript' }})));
            reader.onerror = (problem) => {{ window.told = [String(problem.message)]; }};
            reader.onmessage = () => {{ window.told = [performance.now() - begun]; }};
        }})();",
        worker = json!(worker),
        simd = json!(simd),
        plain = json!(plain),
        taken = json!(taken),
        weighed = json!(WEIGHED),
    ));
    told(page, Duration::from_secs(60))[0].as_f64().expect("it gets ready")
}

/// Has it read these pairs, one after the other. `each` is a script's expression of the answer `data` and of how long it took,
/// `took`, ms.
pub fn read(page: &Page, pairs: &[(String, String)], each: &str, longest: Duration) -> Vec<Value> {
    page.script(&format!(
        "window.told = undefined; (() => {{
            const told = [], pairs = {pairs};
            let begun;
            const next = () => {{
                if (told.length === pairs.length) {{ window.told = told; return; }}
                begun = performance.now();
                reader.postMessage([...pairs[told.length], new Uint32Array(), new Float32Array()]);
            }};
            reader.onmessage = ({{ data }}) => {{
                const took = performance.now() - begun;
                told.push({each});
                next();
            }};
            next();
        }})();",
        pairs = json!(pairs),
    ));
    told(page, longest)
}

/// What its module holds in memory by now, bytes. It never gives any back.
///
/// # Panics
/// When the worker does not answer.
pub fn memory(page: &Page) -> f64 {
    page.script(
        "window.told = undefined; reader.onmessage = ({ data }) => { window.told = [data]; }; reader.postMessage('memory');",
    );
    told(page, Duration::from_secs(60))[0].as_f64().expect("a number of bytes")
}

fn told(page: &Page, longest: Duration) -> Vec<Value> {
    let begun = Instant::now();
    while begun.elapsed() < longest {
        if let Value::Array(told) = page.script("return window.told ?? null") {
            return told;
        }
        sleep(Duration::from_millis(100));
    }
    panic!("the worker answers in no {longest:?}")
}
