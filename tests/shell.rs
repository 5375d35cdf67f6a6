//! The page before the app: it says what the app would say, and its policy stays strict.
//!
//! `WRITE_SHELL=1 cargo test --test shell` writes the help of `help.toml` into `index.html` anew.

use std::path::Path;

use hearback::areas::listen::heard::HeardWords;
use hearback::areas::listen::words::ListenWords;
use hearback::content::english;
use hearback::shell::words::{InterfaceWords, LineWords};
use serde::Deserialize;

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
    let told: Help = toml::from_str(&read("src/content/en/help.toml")).unwrap();
    let wanted = help_as_html(&told);
    if std::env::var_os("WRITE_SHELL").is_some() {
        std::fs::write("index.html", format!("{before}{FROM}{wanted}{TO}{after}")).unwrap();
        return;
    }
    assert_eq!(help, wanted, "help.toml and index.html differ: run `WRITE_SHELL=1 cargo test --test shell`");
}

/// What `help.toml` says, as the page shows it. The app shows the same, from `help-text` on.
#[derive(Deserialize)]
struct Help {
    heading: String,
    lead: String,
    emergency: Emergency,
    section: Vec<Section>,
    lines: Lines,
    about: About,
    helpline: Vec<Helpline>,
}

#[derive(Deserialize)]
struct Emergency {
    heading: String,
    text: String,
}

#[derive(Deserialize)]
struct Section {
    heading: String,
    before: String,
    points: Vec<String>,
    after: String,
}

#[derive(Deserialize)]
struct Lines {
    heading: String,
    note: String,
    opens: String,
}

#[derive(Deserialize)]
struct About {
    checked: String,
    heading: String,
    points: Vec<String>,
}

#[derive(Deserialize)]
struct Helpline {
    name: String,
    topics: Vec<String>,
    methods: Vec<Method>,
    website: String,
    last_verified: toml::value::Datetime,
}

#[derive(Deserialize)]
struct Method {
    r#type: String,
    value: String,
}

/// A text in which every way to reach a helpline can be followed there and then.
fn linked(words: &str, helplines: &[Helpline]) -> String {
    let mut html = text(words);
    for line in helplines {
        for method in &line.methods {
            let address = match method.r#type.as_str() {
                "web" => line.website.clone(),
                "phone" => format!("tel:{}", method.value.replace(' ', "")),
                other => panic!("{}: nothing says how to reach it by {other}", line.name),
            };
            html = html.replace(&text(&method.value), &anchor(&address, &method.value));
        }
    }
    html
}

fn anchor(address: &str, words: &str) -> String {
    format!("<a href=\"{}\" target=\"_blank\" rel=\"noreferrer noopener\">{}</a>", text(address), text(words))
}

fn help_as_html(help: &Help) -> String {
    let tag = |tag: &str, words: &str| match words {
        "" => String::new(),
        words => format!("<{tag}>{}</{tag}>\n", linked(words, &help.helpline)),
    };
    let points = |points: &[String]| match points {
        [] => String::new(),
        points => format!("<ul>\n{}</ul>\n", points.iter().map(|point| tag("li", point)).collect::<String>()),
    };
    let part = |heading: &str, inside: &[String]| {
        format!("<section class=\"hb-part\">\n{}{}</section>\n", tag("h2", heading), inside.concat())
    };
    let mut html = format!(
        "{}<p class=\"hb-lead\">{}</p>\n<section class=\"hb-notice\">\n{}{}</section>\n<div class=\"hb-help\" id=\"help-text\">\n",
        tag("h2", &help.heading),
        text(&help.lead),
        tag("h2", &help.emergency.heading),
        tag("p", &help.emergency.text)
    );
    html.push_str(&format!("<p class=\"hb-small hb-soft\">{}</p>\n", text(&help.about.checked)));
    for section in &help.section {
        let inside = [tag("p", &section.before), points(&section.points), tag("p", &section.after)];
        html.push_str(&part(&section.heading, &inside));
    }
    // A frame that is shut in opens no other page, and paper none at all: the address can be read, too.
    let links = help.helpline.iter().map(|line| {
        format!(
            "<li>{} ({}): {}. <span class=\"hb-soft\">{}</span></li>\n",
            anchor(&line.website, &line.name),
            text(line.website.trim_start_matches("https://").trim_end_matches('/')),
            text(&line.topics.join(", ")),
            text(&help.lines.opens)
        )
    });
    let noted = help.helpline.iter().map(|line| line.last_verified.to_string()).min().unwrap_or_default();
    let note = tag("p", &help.lines.note.replace("{noted}", &noted));
    html.push_str(&part(&help.lines.heading, &[note, format!("<ul>\n{}</ul>\n", links.collect::<String>())]));
    html.push_str(&part(&help.about.heading, &[points(&help.about.points)]));
    html + "</div>\n"
}

fn text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// Whoever reads of it has somebody to talk to beside it.
#[test]
fn every_sentence_on_suicide_has_its_line_beside_it_as_a_link() {
    for name in ["index.html", "static/404.html"] {
        let page = read(name);
        let told = page.split(['\n']).filter(|line| {
            let line = line.to_lowercase();
            line.contains("suicid") || line.contains("ending their life") || line.contains("findahelpline.com")
        });
        let told: Vec<&str> = told.collect();
        assert!(!told.is_empty(), "{name} says where there is help");
        let alone: Vec<&&str> = told.iter().filter(|line| !line.contains("<a href=\"https://")).collect();
        assert!(alone.is_empty(), "{name}: {alone:#?}");
    }
}

#[test]
fn that_nobody_checked_it_stands_before_what_is_claimed() {
    let (page, told) = (page(), toml::from_str::<Help>(&read("src/content/en/help.toml")).unwrap());
    let place = |words: &str| page.find(&text(words)).unwrap_or_else(|| panic!("index.html lacks {words:?}"));
    assert!(place(&told.emergency.text) < place(&told.about.checked), "who is in danger reads on");
    assert!(place(&told.about.checked) < place(&told.section[0].heading));
    let claims = [LineWords::of(english()).notes.blind, HeardWords::of(english()).marks.lead];
    for claim in claims.into_iter().chain([ListenWords::of(english()).how.told[2]]) {
        assert!(claim.contains("no clinician has checked"), "{claim}");
    }
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
        home.quarrel_why,
        words.leads.how,
        words.leads.quarrel,
        words.leads.task,
        words.leads.therapists,
        open_line.resume,
        open_line.resume_why,
        open_line.drop,
        open_line.safety,
        open_line.safety_link,
        words.practice.reply,
    ];
    // The last of each is for the page on how it works.
    wanted.extend(home.heard.iter().zip(home.marks).take(2).flat_map(|(words, does)| [*words, *does]));
    let lines = home.start_note.replace("{lines}", "3");
    wanted.push(&lines);
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

/// It may stand below any path, so nothing of the app is in it.
#[test]
fn a_lost_address_has_its_words_the_way_out_and_help() {
    let (page, own) = (read("static/404.html"), words_of_the_page());
    for (table, key) in [
        ("lost", "heading"),
        ("lost", "why"),
        ("lost", "home"),
        ("lost", "help"),
        ("leave", "link"),
        ("leave", "address"),
    ] {
        let words = own[table][key].as_str().unwrap();
        let words = text(words);
        assert!(page.contains(&words) || in_words(&page).contains(&words), "404.html lacks {words:?}");
    }
}

/// A page without its tags.
fn in_words(page: &str) -> String {
    page.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words)).collect()
}

/// A server on the way that makes other scripts of ours (Cloudflare's Rocket Loader) stops the page: its policy lets no
/// other run.
#[test]
fn scripts_ask_to_be_left_as_they_are() {
    for name in ["index.html", "static/packs.html", "static/404.html", "Trunk.toml"] {
        for script in read(name).split("<script").skip(1) {
            assert!(script.starts_with(" data-cfasync=\"false\""), "{name}: {script:.60}");
        }
    }
}

/// It darkens the code that another phone is to read, past every style of the page's.
#[test]
fn dark_reader_leaves_the_page_alone() {
    let page = page();
    assert!(
        page.contains("<meta name=\"darkreader-lock\">")
            && page.contains("name=\"color-scheme\" content=\"light dark\"")
    );
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
