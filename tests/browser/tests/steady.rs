//! A page that is changed by others goes on working, and one that can't go on says so.

mod steps;

use hearback_browser::{Page, Visit, in_chromium, in_every_engine};
use steps::{clock_runs, heading};

in_every_engine!(
    a_page_that_stops_says_so_and_keeps_the_words,
    one_task_is_done_after_the_other_even_where_the_browser_begins_both,
);
in_chromium!(a_translated_pause_tells_its_true_time, a_translated_line_goes_on_with_its_notes);

/// Puts every text into other words inside elements of its own, now and whenever one comes, as the translators of
/// browsers do.
const TRANSLATE: &str = "
    const translate = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        if (!/\\p{L}/u.test(text.data) || text.parentElement.closest('font, script, textarea, style')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = '§' + text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    translate(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) translate(node.nodeType === Node.TEXT_NODE ? node.parentNode ?? node : node);
    }).observe(document.body, { childList: true, subtree: true });";

/// What the heading says, with the sign that the translation put before it.
#[track_caller]
fn says(page: &Page, words: &str) {
    page.text_contains(words);
}

fn a_translated_pause_tells_its_true_time(visit: Visit) {
    let page = visit.at("#/pause").begin();
    page.button("Start the pause").click();
    clock_runs(&page);
    let before = heading(&page);
    page.script(TRANSLATE);
    page.text_contains("§More time");
    page.script("document.querySelector('details:has(summary)').open = true");
    page.script(
        "[...document.querySelectorAll('details')].forEach((one) => { one.open = true; });
         [...document.querySelectorAll('button')].find((one) => one.textContent.includes('20 minutes more')).click();",
    );
    let told = || page.script("return document.title").as_str().unwrap_or_default().replace(" · Hearback", "");
    page.text_lacks(&before);
    assert_ne!(told(), before, "the pause has another end");
    says(&page, &format!("§{}", told()));
    assert_eq!(heading(&page), format!("§{}", told()), "the page and its title tell one time");
    let call = page.script("return document.querySelector('.hb-call').textContent");
    assert_eq!(call, format!("§{}", told()), "and so does the control beside the way out");
}

fn a_translated_line_goes_on_with_its_notes(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.textbox("What did you hear?")
        .paste("You felt alone. You always say that. I was on my phone and you were hurt.");
    page.button("Look at my words").click();
    page.button("Doesn't apply here").is_there();
    page.script(TRANSLATE);
    let press = |words: &str| {
        let script = "const [words] = arguments;";
        let find =
            format!("[...document.querySelectorAll('button')].find((one) => one.textContent.includes({words:?}))");
        assert_eq!(
            page.script(&format!("{script} const found = {find}; found?.click(); return Boolean(found);")),
            true,
            "{words}"
        );
    };
    press("Doesn't apply here");
    press("Show it again");
    press("Doesn't apply here");
    press("Change my words");
    page.text_contains("§What did you hear?");
    page.script(
        "const box = document.querySelector('textarea'); box.value += ' You miss me.';
         box.dispatchEvent(new Event('input', { bubbles: true }));",
    );
    press("Look at my words");
    page.text_contains("You miss me.");
    press("Change my words");
    assert_eq!(page.script("return document.documentElement.dataset.start"), "running");
    page.script("location.hash = '#/help'");
    page.text_contains("§Help and safety");
    page.script("location.hash = '#/'");
    page.text_contains("§Say back what you heard");
}

fn a_page_that_stops_says_so_and_keeps_the_words(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").paste("You felt alone.");
    // No way is known to stop the app from outside, so a small wasm of the test's own traps in its place.
    page.script(
        "const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 97, 0, 0, 10, 5, 1, 3, 0, 0, 11];
         // Firefox's driver runs scripts beside the page, where errors are not the page's.
         const page = window.wrappedJSObject ?? window;
         const module = new page.WebAssembly.Module(new page.Uint8Array(page.Array.from(trap)));
         page.setTimeout(new page.WebAssembly.Instance(module).exports.a, 0);",
    );
    page.text_contains("The page has stopped answering.");
    page.is_accessible();
    assert_eq!(page.script("return document.querySelector('textarea').value"), "You felt alone.");
    assert_eq!(page.script("return document.querySelector('textarea').readOnly"), true);
    page.forgiven_problems();
    page.button("Load again").click();
    page.text_lacks("The page has stopped answering.");
    page.textbox("What did you hear?").holds("You felt alone.");
}

/// A browser that waits for its storage may go on with what was put off, in the midst of a task. No driver can make one do
/// so: the page's own script gets a queue here that is taken from within a task.
fn one_task_is_done_after_the_other_even_where_the_browser_begins_both(visit: Visit) {
    let steady = include_str!("../../../static/steady.js");
    let page = visit.begin();
    let done = page.script(&format!(
        "const [done, putOff] = [[], []];
         const window = {{ queueMicrotask: (task) => putOff.push(task) }};
         {steady}
         window.queueMicrotask(() => {{
           done.push('begins');
           putOff.shift()();
           done.push('ends');
         }});
         window.queueMicrotask(() => done.push('another'));
         while (putOff.length) putOff.shift()();
         return done.join(', ');"
    ));
    assert_eq!(done, "begins, ends, another");
}
