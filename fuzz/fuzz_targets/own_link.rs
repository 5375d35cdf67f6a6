#![no_main]

#[path = "../../tests/therapist/holds.rs"]
#[allow(dead_code)]
mod holds;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| holds::own_link_holds(bytes));
