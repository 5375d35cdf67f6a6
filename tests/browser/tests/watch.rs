//! The watch kept in every journey sees what it is there to see.

use hearback_browser::{Visit, in_every_engine};

in_every_engine!(a_broken_policy_is_noticed, an_error_and_a_missing_file_are_noticed);

fn a_broken_policy_is_noticed(visit: Visit) {
    let page = visit.begin();
    page.script("new Image().src = 'https://elsewhere.example/pixel.png';");
    page.script("fetch('https://elsewhere.example/words', { method: 'POST' }).catch(() => {});");
    page.script("try { document.body.setAttribute('onclick', 'close()'); } catch { /* refused, as it should be */ }");
    let problems = page.forgiven_problems().join("\n");
    for directive in ["img-src", "connect-src", "require-trusted-types-for"] {
        assert!(problems.contains(&format!("breaks the policy: {directive}")), "{directive} is not among:\n{problems}");
    }
}

fn an_error_and_a_missing_file_are_noticed(visit: Visit) {
    let page = visit.begin();
    page.script("console.error('the thread broke');");
    page.script("return fetch('no-such-file.css').then(() => null);");
    let problems = page.forgiven_problems().join("\n");
    for problem in ["console.error: the thread broke", "answered with 404: /no-such-file.css"] {
        assert!(problems.contains(problem), "{problem} is not among:\n{problems}");
    }
}
