//! How long the learned reader takes, in every engine, with SIMD and without.

use std::time::Duration;

use hearback_browser::reader::{Module, begin, memory, proof, read};
use hearback_browser::{Engine, Visit};

use crate::middle;

const SAID: &str = "You were on your phone all through dinner. I gave up talking.";
const WORDS: &str = "It sounds like you felt alone at dinner when I kept looking at my phone. \
    You wanted us to talk, and after a while you gave up. I get why that hurt. Did I hear you right? ";
/// How often each length is read; the middle one counts.
const TIMES: usize = 9;

/// Prints how long it takes to get ready, to read replies of several lengths, and what it then holds in memory.
pub fn measure() {
    println!("the learned reader, in a worker on this machine's processor as it is, middle of {TIMES}:");
    for engine in Engine::ALL {
        let page = proof(Visit::of(engine, "measure"));
        for module in [Module::Simd, Module::Plain] {
            let ready = begin(&page, module);
            let mut told = Vec::new();
            for length in [20, 60, 200, 2000] {
                let reply: Vec<&str> = WORDS.split_whitespace().cycle().take(length).collect();
                let pairs = vec![(SAID.to_owned(), reply.join(" ")); TIMES];
                let times = read(&page, &pairs, "took", Duration::from_secs(60));
                let mut times: Vec<f64> = times.iter().filter_map(|time| time.as_f64()).collect();
                told.push(format!("{length} words {:.0} ms", middle(&mut times)));
            }
            let held = memory(&page) / 1024.0 / 1024.0;
            println!(
                "  {}, {module:?}: ready after {ready:.0} ms; {}; holds {held:.1} MB",
                engine.name(),
                told.join(", ")
            );
        }
    }
}
