//! The page before the app: it says what the app would say, and its policy stays strict.
//!
//! `WRITE_SHELL=1 cargo test --test shell` writes the help of `help.toml` into `index.html` anew.

use std::fmt::Write as _;
use std::path::Path;

use hearback::areas::listen::words::ListenWords;
use hearback::content::english;
use hearback::shell::words::HelpWords;
use hearback::shell::words::InterfaceWords;

const FROM: &str = "<!-- help, written by tests/shell.rs -->\n";
const TO: &str = "<!-- end of help -->";

fn page() -> String {
    read("index.html")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

#[test]
fn the_help_is_whole_without_the_app() {
    let page = page();
    let (before, rest) = page.split_once(FROM).expect("the mark before the help");
    let (help, after) = rest.split_once(TO).expect("the mark after the help");
    let wanted = help_as_html(HelpWords::of(english()));
    if std::env::var_os("WRITE_SHELL").is_some() {
        std::fs::write("index.html", format!("{before}{FROM}{wanted}{TO}{after}")).unwrap();
        return;
    }
    assert_eq!(help, wanted, "help.toml and index.html differ: run `WRITE_SHELL=1 cargo test --test shell`");
}

fn help_as_html(help: &HelpWords) -> String {
    let mut html = format!("<h2>{}</h2>\n<p class=\"hb-lead\">{}</p>\n", text(help.heading), text(help.lead));
    let mut part = |heading: &str, before: &str, points: &[&str], after: &str, links: &str| {
        html.push_str("<div class=\"hb-part\">\n");
        writeln!(html, "<h3>{}</h3>", text(heading)).unwrap();
        if !before.is_empty() {
            writeln!(html, "<p>{}</p>", text(before)).unwrap();
        }
        html.push_str(links);
        if !points.is_empty() {
            html.push_str("<ul>\n");
            points.iter().for_each(|point| writeln!(html, "<li>{}</li>", text(point)).unwrap());
            html.push_str("</ul>\n");
        }
        if !after.is_empty() {
            writeln!(html, "<p>{}</p>", text(after)).unwrap();
        }
        html.push_str("</div>\n");
    };
    part(help.emergency.heading, help.emergency.text, &[], "", "");
    for section in help.section {
        part(section.heading, section.before, section.points, section.after, "");
    }
    let mut links = String::from("<ul>\n");
    for line in help.helpline {
        writeln!(
            links,
            "<li><a href=\"{}\" rel=\"noreferrer noopener\">{}</a>: {}</li>",
            text(line.website),
            text(line.name),
            text(&line.topics.join(", "))
        )
        .unwrap();
    }
    links.push_str("</ul>\n");
    let noted = help.helpline.iter().map(|line| line.last_verified).min().unwrap_or_default();
    part(help.lines.heading, &help.lines.note.replace("{noted}", noted), &[], "", &links);
    part(help.about.heading, "", help.about.points, "", "");
    html
}

fn text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// What the app never says: `page.toml`.
fn words_of_the_page() -> toml::Table {
    read("src/content/en/page.toml").parse().unwrap()
}

/// What is said on the way out, which also the script says.
const LEAVING: &[&str] = &["address", "title", "loading", "still", "again", "asked", "go", "stay"];

#[test]
fn the_first_paint_uses_the_words_of_the_app() {
    let page = page();
    let words = InterfaceWords::of(english());
    let (areas, open_line, home) = (&words.areas, &words.open_line, &ListenWords::of(english()).home);
    let mut wanted = vec![
        areas.label,
        areas.listen,
        areas.talk,
        areas.help,
        areas.settings,
        home.heading,
        home.lead,
        home.said_who,
        home.said,
        home.heard_who,
        home.private,
        home.start,
        open_line.safety,
        open_line.safety_link,
        words.practice.reply,
    ];
    wanted.extend(home.heard.iter().copied());
    wanted.extend(home.marks.iter().copied());
    let own = words_of_the_page();
    for (table, keys) in [
        ("app", &["name", "skip"][..]),
        ("leave", &["link", "two", "one", "over"]),
        ("leave", LEAVING),
        ("shell", &["starting", "no_script", "failed", "stopped", "reload"]),
    ] {
        wanted.extend(keys.iter().map(|key| own[table][*key].as_str().unwrap()));
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|words| !page.contains(&text(words))).collect();
    assert!(missing.is_empty(), "index.html lacks or words differently: {missing:#?}");
}

#[test]
fn the_first_line_is_one_of_ours_and_the_app_begins_with_it() {
    let drills = hearback::drills::read_pack(english().drills()).unwrap();
    let first = drills.iter().find(|drill| drill.id == hearback::content::FIRST_LINE).unwrap();
    assert_eq!(first.level(), 1, "a first line is short and says its feeling");
    let page = page();
    let practice = &InterfaceWords::of(english()).practice;
    for words in [first.statement(), &practice.says.replace("{name}", &first.speaker)] {
        assert!(page.contains(&text(words)), "index.html lacks {words:?}");
    }
    assert!(page.contains(&text(&practice.reply_why.replace("{name}", &first.speaker))));
}

#[test]
fn the_way_out_knows_the_same_words_without_its_link() {
    let script = read("static/leave.js");
    let own = words_of_the_page();
    for words in LEAVING.iter().map(|key| own["leave"][*key].as_str().unwrap()) {
        assert!(script.contains(words), "leave.js lacks {words:?}");
    }
}

#[test]
fn the_policy_lets_nothing_in_or_out() {
    let page = page();
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
    let policy = policy.expect("a policy in a meta element");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    for directive in policy.split(';').map(str::trim).filter(|directive| directive.contains("-src")) {
        let sources = directive.split(' ').skip(1);
        let foreign: Vec<&str> =
            sources.filter(|source| !matches!(*source, "'none'" | "'self'" | "'wasm-unsafe-eval'" | "data:")).collect();
        assert!(foreign.is_empty(), "{directive}");
    }
    for needed in ["require-trusted-types-for 'script'", "base-uri 'none'", "form-action 'none'"] {
        assert!(policy.contains(needed), "the policy lacks {needed}");
    }
}

#[test]
fn no_script_or_style_stands_in_the_page_itself() {
    let page = page();
    assert!(!page.contains("<style") && !page.contains(" style="), "styles belong in static/css");
    for script in page.split("<script").skip(1) {
        let (tag, rest) = script.split_once('>').unwrap();
        assert!(tag.contains("src=") && rest.starts_with("</script>"), "an inline script: {tag}");
    }
    let handlers = [" onclick=", " onload=", " onerror=", "javascript:"];
    assert!(handlers.iter().all(|handler| !page.contains(handler)));
}
