//! How long the engine takes on this machine: making a listener ready, and hearing replies of several lengths.
//! `cargo run --release --example time_listen`

use std::hint::black_box;
use std::time::Instant;

use hearback::content::english;
use hearback::ear::{Listener, Prompt};

const REPLY: &str = "You felt pushed aside when I was on my phone all through dinner, and what you wanted was that half hour \
    for the two of us. I can see how lonely that was. You don't need me to talk the whole time. Is that close? ";

fn main() {
    let prompt = Prompt {
        statement: "When you were on your phone all through dinner I felt pushed aside. I don't need you to talk the \
            whole time, I just want that half hour to be ours."
            .into(),
        level: 2,
        ..Prompt::default()
    };
    let ready = median(20, || black_box(Listener::new(english(), black_box(&prompt))));
    println!("making a listener ready: {ready:.2} ms");
    let listener = Listener::new(english(), &prompt);
    for words in [20, 200, 2_000, 10_000] {
        let reply: String = REPLY.split_whitespace().cycle().take(words).collect::<Vec<_>>().join(" ");
        let time = median(if words > 1_000 { 20 } else { 200 }, || black_box(listener.listen(black_box(&reply))));
        println!("hearing {words} words: {time:.3} ms");
    }
}

/// The middle of so many runs, in milliseconds.
fn median<T>(runs: usize, mut work: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            let result = work();
            let time = start.elapsed().as_secs_f64() * 1_000.0;
            drop(result);
            time
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(runs / 2).copied().unwrap_or_default()
}
