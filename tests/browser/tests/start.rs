//! The page starts, and keeps to itself.

use hearback_browser::{Visit, in_every_engine};

in_every_engine!(the_page_starts_from_its_own_files_alone);

fn the_page_starts_from_its_own_files_alone(visit: Visit) {
    let page = visit.begin();
    page.text_contains("Hearback");
    page.is_accessible();
    let asked = page.asked_for();
    assert!(asked.iter().any(|path| path.ends_with(".wasm")), "no wasm among {asked:?}");
    page.picture("start");
}
