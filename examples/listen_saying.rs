//! How well the speaker's ear hears, on sentences that two readers labelled (`tests/labelled/saying`):
//! `cargo run --release --example listen_saying`.
//!
//! `SHOW=<id>` (or `SHOW=shown`) prints the sentences on which that observation is wrong, of the open half only: rules may
//! be mended on those. The closed half is only counted.

#[path = "../tests/saying/labelled.rs"]
mod labelled;

use std::env;

fn main() {
    let show = env::var("SHOW").unwrap_or_default();
    for found in labelled::wrong(&show) {
        println!("{found}");
    }
    println!("{}", labelled::figures());
}
