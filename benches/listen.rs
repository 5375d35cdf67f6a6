//! What listening to one reply costs on this machine, compiled as it ships. `cargo bench`
//!
//! The replies are the drills' own models one after another, cut to length, so they read like what people write.
//! Each is timed again and again for a while; the middle time is printed, and how long it took per word.

use std::hint::black_box;
use std::time::{Duration, Instant};

use hearback::content::english;
use hearback::drills::{Drill, read_pack};
use hearback::ear::Listener;

/// How long each length is timed.
const FOR: Duration = Duration::from_millis(1500);

fn main() {
    let drills = read_pack(english().drills()).unwrap_or_default();
    let Some(drill) = drills.first() else {
        panic!("the pack that comes with the app has no drills: `cargo test --test packs` says why");
    };
    let listener = Listener::new(english(), &drill.prompt);
    let words = words(&drills);
    println!("{:>8} {:>12} {:>12} {:>14}", "words", "listen", "per word", "observations");
    for length in [20, 200, 2000] {
        let reply: String = words.iter().cycle().take(length).copied().collect::<Vec<_>>().join(" ");
        let time = middle_time(|| listener.listen(black_box(&reply)).len());
        let per_word = time.as_secs_f64() * 1e6 / length as f64;
        println!(
            "{length:>8} {:>9.3} ms {per_word:>9.2} µs {:>14}",
            time.as_secs_f64() * 1e3,
            listener.listen(&reply).len()
        );
    }
    let opening = middle_time(|| Listener::new(english(), black_box(&drill.prompt)));
    println!("opening a drill, once: {:.3} ms", opening.as_secs_f64() * 1e3);
}

fn words(drills: &[Drill]) -> Vec<&str> {
    drills.iter().flat_map(|drill| &drill.models).flat_map(|model| model.text.split_whitespace()).collect()
}

fn middle_time<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut times = Vec::new();
    let start = Instant::now();
    while start.elapsed() < FOR || times.len() < 5 {
        let once = Instant::now();
        black_box(work());
        times.push(once.elapsed());
    }
    times.sort_unstable();
    times[times.len() / 2]
}
