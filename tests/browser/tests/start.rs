//! The page starts, and keeps to itself.

use hearback_browser::{Visit, in_every_engine};

in_every_engine!(the_page_starts_from_its_own_files_alone, help_is_there_when_the_app_is_not);

fn the_page_starts_from_its_own_files_alone(visit: Visit) {
    let page = visit.begin();
    page.text_contains("Hearback");
    page.is_accessible();
    let asked = page.asked_for();
    assert!(asked.iter().any(|path| path.ends_with(".wasm")), "no wasm among {asked:?}");
    page.picture("start");
}

fn help_is_there_when_the_app_is_not(visit: Visit) {
    let page = visit.without_the_app().begin();
    page.text_contains("The practice could not start in this browser");
    page.heading("Help and safety").is_there();
    page.link("Find A Helpline").is_there();
    page.is_accessible();
    let problems = page.forgiven_problems();
    assert!(problems.iter().any(|problem| problem.contains("404")), "the app arrived after all: {problems:?}");
}
