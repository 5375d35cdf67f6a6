#![no_main]

#[path = "../../tests/pause/holds.rs"]
#[allow(dead_code)]
mod holds;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| holds::agreement_link_holds(bytes));
