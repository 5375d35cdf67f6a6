//! The first screen on a small phone: the next step is in sight, whatever waits there, and stays where it is when the app
//! takes over from the page.

use hearback_browser::{Page, Visit, in_chromium, in_every_engine};

in_every_engine!(after_a_quarrel_each_way_is_one_tap_away);
in_chromium!(the_next_step_is_in_sight_on_a_small_phone_and_stays_in_its_place, how_it_works_is_told_before_safety,);

/// An assignment as it is kept, and a record with skills that come back.
const TASK: &str = include_str!("../../storage/v1/task.json");
const RECORD: &str = include_str!("../../storage/v1/record.json");

/// Puts a text where the page keeps it.
#[track_caller]
fn keep(page: &Page, place: &str, name: &str, text: &str) {
    let text = serde_json::to_string(text.trim()).expect("a text is JSON");
    page.script(&format!(
        "const folder = location.pathname.replace(/[^/]*$/, '');
         {place}.setItem(`hearback:${{folder}}:{name}`, {text});"
    ));
}

/// Where the loud button is, and that it is wholly seen: nothing covers a corner of it.
#[track_caller]
fn next_step(page: &Page, state: &str) -> (String, i64) {
    let seen = page.script(
        "const shown = [...document.querySelectorAll('.hb-act--next')].filter((one) => one.offsetParent);
         const box = shown[0].getBoundingClientRect();
         const covered = [[1, 1], [box.width - 1, 1], [1, box.height - 1], [box.width - 1, box.height - 1]]
           .filter(([x, y]) => {
             // The corners are round.
             const [dx, dy] = [x < 2 ? 12 : -12, y < 2 ? 12 : -12];
             return document.elementFromPoint(box.left + x + dx, box.top + y + dy)?.closest('.hb-act--next') !== shown[0];
           });
         const bar = [...document.querySelectorAll('.hb-areas')]
           .map((one) => one.getBoundingClientRect()).find((one) => one.height > 0);
         return [shown.length, shown[0].textContent, Math.round(box.top), covered.length, box.bottom <= bar.top];",
    );
    assert_eq!((&seen[0], &seen[3], &seen[4]), (&1.into(), &0.into(), &true.into()), "{state}: {seen}");
    (seen[1].as_str().unwrap_or_default().to_owned(), seen[2].as_i64().unwrap_or_default())
}

fn the_next_step_is_in_sight_on_a_small_phone_and_stays_in_its_place(visit: Visit) {
    type Put<'a> = (&'a str, &'a str, &'a str);
    let task: Put = ("localStorage", "task", TASK);
    let framed: Put = ("localStorage", "frame:task", TASK);
    let record: Put = ("localStorage", "record", RECORD);
    let open = visit.clone().at("#/drill/phones-07").begin();
    open.textbox("What did you hear?").type_text("you felt alone");
    open.reload();
    let sitting = open.script("return Object.entries(sessionStorage).find(([name]) => name.endsWith(':sitting'))[1]");
    let sitting: Put = ("sessionStorage", "sitting", sitting.as_str().expect("the line is kept with its tab"));
    for (state, kept, wanted) in [
        ("a first visit", &[][..], "Start"),
        ("with what comes back", &[record], "Start"),
        ("with an assignment", &[record, task], "Start"),
        ("with an assignment of a frame", &[record, framed], "Start"),
        ("with an open line", &[record, sitting], "Go on with your line"),
        ("with all of it", &[record, task, sitting], "Go on with your line"),
    ] {
        let page = visit.clone().with_a_late_app().begin();
        page.widen(360, 640);
        for (place, name, text) in kept {
            keep(&page, place, name, text);
        }
        page.load_anew();
        page.link(wanted).is_there();
        let before = next_step(&page, state);
        page.let_the_app_come();
        let after = next_step(&page, state);
        assert_eq!(before, after, "{state}: the button moved when the app came");
        assert_eq!(after.0, wanted, "{state}");
        for (put, address) in [(task, "#/task"), (framed, "embed.html#/task")] {
            if kept.contains(&put) {
                // WebKit's driver tells where an address leads.
                let href = page.link("Your assignment").attribute("href").unwrap_or_default();
                assert!(href == address || href.ends_with(&format!("/{address}")), "{state}: {href}");
            }
        }
        page.text_contains("How it works");
        // What comes with the parts moves it as little.
        page.heading("Say back what you heard").is_there();
        page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        if kept.contains(&record) {
            page.text_contains("Such as");
        }
        assert_eq!(next_step(&page, state), after, "{state}: the button moved when the notes came");
        page.is_accessible();
        // The page that was loaded anew had asked for the app: two engines call it an error that it went.
        let left = |problem: &String| problem.contains("_bg.wasm") || problem.contains("TypeError: Load failed");
        let problems = page.forgiven_problems();
        assert!(problems.iter().all(left), "{state}: {problems:?}");
    }
}

fn after_a_quarrel_each_way_is_one_tap_away(visit: Visit) {
    let page = visit.begin();
    page.link("After a quarrel").click();
    for (way, heading) in [
        ("A pause", "Take a pause"),
        ("With your partner's words", "What did your partner say?"),
        ("Take turns", "Talk in turns"),
    ] {
        page.heading("After a quarrel").is_there();
        page.is_accessible();
        page.link(way).click();
        page.heading(heading).is_there();
        page.back();
    }
    for hard in ["heated", "tired"] {
        page.link(&format!("Cards if you're {hard}")).click();
        page.text_contains("Words to start with");
        page.is_accessible();
        page.button("Other cards").click();
        let chosen = "return document.querySelector('[aria-pressed=\"true\"]').textContent";
        assert!(page.script(chosen).as_str().is_some_and(|name| name.contains(hard)), "{}", page.script(chosen));
        page.back();
        page.heading("After a quarrel").is_there();
    }
}

fn how_it_works_is_told_before_safety(visit: Visit) {
    let page = visit.begin();
    page.link("How it works").click();
    page.heading("How it works").has_focus();
    page.text_contains("takes it back again");
    page.is_accessible();
    page.link("Start").click();
    page.text_contains("Line 1 of 3");
    page.link("Help").click();
    page.link("How it works").click();
    page.heading("How it works").is_there();
}
