//! What a host may set, what it may say, and what it can never make of either.

use hearback::embed::{
    Area, Colour, Heard, LONGEST_MESSAGE, Light, Look, OPTIONS, Odd, Refused, TOKENS, Told, read_message, read_options,
    write_message,
};
use proptest::prelude::*;

fn pairs(said: &[(&str, &str)]) -> Vec<(String, String)> {
    said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn options_are_read_and_what_is_odd_is_told() {
    let (read, odd) = read_options(
        "#area=pause&topics=money,phones&levels=1,2&theme=dark&density=compact&keep=none&pack=evenings.json\
         &exit=https%3A%2F%2Fexample.org%2F&drills=phones-07,evenings-4k2p.line-1&min-height=300",
    );
    assert_eq!(odd, []);
    assert_eq!((read.area, read.light, read.compact, read.keep_nothing), (Area::Pause, Light::Dark, true, true));
    assert_eq!((read.topics.len(), read.levels.as_slice(), read.drills.len()), (2, &[1, 2][..], 2));
    assert_eq!((read.pack.as_deref(), read.exit.as_deref()), (Some("evenings.json"), Some("https://example.org/")));

    let (read, odd) =
        read_options("#area=kitchen&colour=red&levels=9&exit=javascript:alert(1)&min-height=9&accent=red");
    let value = Odd::Value;
    assert_eq!(
        odd,
        [value("area"), Odd::Unknown, value("levels"), value("exit"), value("min-height"), value("accent")]
    );
    assert_eq!(read, Default::default(), "what is odd is as if it had not been said");
}

#[test]
fn an_exit_leads_to_a_safe_page_or_nowhere() {
    for bad in [
        "http://example.org/",
        "https://",
        "https://nowhere",
        "https://a.b/\"onclick=x",
        "https://user:pass@example.org/",
        "javascript:alert(1)//https://a.b",
        "//example.org",
        "https://a.b/ x",
        "data:text/html,x",
    ] {
        let encoded: String = bad.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let (read, odd) = read_options(&format!("exit={encoded}"));
        assert_eq!((read.exit, odd.len()), (None, 1), "{bad}");
    }
}

#[test]
fn wordpress_may_add_its_secret_and_a_screen_sets_nothing() {
    let (read, odd) = read_options("#area=talk#?secret=abc123");
    assert_eq!((read.area, odd.as_slice()), (Area::Talk, &[][..]));
    assert_eq!(read_options("#?secret=abc123"), Default::default());
    assert_eq!(read_options("#/drill/phones-07"), Default::default());
}

#[test]
fn a_look_is_refused_whole_and_the_pair_is_named() {
    let look = Look::default();
    let refused = look.with(&pairs(&[("radius", "8"), ("accent", "#f5c518")]), Light::Light).unwrap_err();
    assert!(matches!(refused, Refused::Contrast { words: "accent", on: "background", dark: false, .. }), "{refused:?}");
    assert!(refused.sentence().starts_with("accent on background is 1."), "{}", refused.sentence());
    assert!(refused.sentence().ends_with(":1 in light; it needs 4.5:1"), "{}", refused.sentence());
    // The same colour is fine where only dark is met, and as one of a pair.
    assert!(look.with(&pairs(&[("accent", "#f5c518"), ("on-accent", "#000")]), Light::Dark).is_ok());
    let both = pairs(&[("accent", "#0b5d66/#f5c518"), ("on-accent", "#fff/#000")]);
    let taken = look.with(&both, Light::Auto).expect("each can be read in its own light");
    assert!(taken.css().contains(&("--hb-clay", "light-dark(#0b5d66, #f5c518)".into())));
    assert_eq!(look.with(&pairs(&[("font", "x")]), Light::Auto), Err(Refused::Unknown));
    for (name, value) in
        [("accent", "red"), ("accent", "#ff"), ("radius", "25"), ("gap", "7"), ("gap", "-1"), ("radius", "1e1")]
    {
        assert_eq!(look.with(&pairs(&[(name, value)]), Light::Auto), Err(Refused::Value(name)), "{name} {value}");
    }
}

#[test]
fn an_accent_brings_what_can_be_read_on_it() {
    for (accent, on) in [("#1d5c7a", "#ffffff"), ("#e59a70", "#000000")] {
        let light = if on == "#ffffff" { Light::Light } else { Light::Dark };
        let look = Look::default().with_accent(Colour::read(accent).unwrap(), light).expect(accent);
        assert!(look.css().contains(&("--hb-on-clay", format!("light-dark({on}, {on})"))), "{:?}", look.css());
    }
}

#[test]
fn the_usual_colours_are_those_of_the_style_sheet() {
    let css = std::fs::read_to_string("static/css/tokens.css").unwrap();
    assert_eq!(TOKENS.len(), 12);
    for token in TOKENS {
        let [light, dark] = token.usual;
        if !light.is_empty() {
            let line = format!("{}: light-dark({light}, {dark});", token.property);
            assert!(css.contains(&line), "{line}");
        }
        assert!(css.contains(&format!("{}:", token.property)), "{}", token.property);
    }
}

#[test]
fn messages_are_read_by_shape() {
    let set = |tokens: &[(&str, &str)], light| Some(Heard::Set { tokens: pairs(tokens), light });
    assert_eq!(read_message(r#"{"hearback":1,"type":"focus"}"#), Some(Heard::Focus));
    assert_eq!(
        read_message(r##"{"hearback":1,"type":"set","tokens":{"accent":"#123","radius":8},"theme":"dark"}"##),
        set(&[("accent", "#123"), ("radius", "8")], Some(Light::Dark))
    );
    assert_eq!(read_message(r#"{"hearback":1,"type":"set"}"#), set(&[], None));
    for odd in [
        "",
        "[]",
        "7",
        r#"{"type":"focus"}"#,
        r#"{"hearback":2,"type":"focus"}"#,
        r#"{"hearback":1,"type":"read"}"#,
        r#"{"hearback":1,"type":"set","theme":"pink"}"#,
        r#"{"hearback":1,"type":"set","tokens":[]}"#,
        r#"{"hearback":1,"type":"set","tokens":{"accent":{"a":1}}}"#,
    ] {
        assert_eq!(read_message(odd), None, "{odd}");
    }
    let long = format!(r#"{{"hearback":1,"type":"focus","x":"{}"}}"#, "x".repeat(LONGEST_MESSAGE));
    assert_eq!(read_message(&long), None);
}

#[test]
fn what_is_told_has_no_place_for_words_of_a_person() {
    let is_told = |told: &Told, message: &str| {
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("a message is JSON");
        assert_eq!(read(&write_message(told)), read(message));
    };
    is_told(&Told::Progress { step: 2, of: 3 }, r#"{"hearback":1,"of":3,"step":2,"type":"progress"}"#);
    is_told(&Told::Complete { lines: 3 }, r#"{"hearback":1,"lines":3,"type":"complete"}"#);
    is_told(&Told::State { storage: "memory" }, r#"{"hearback":1,"storage":"memory","type":"state"}"#);
}

/// `docs/embedding.md` has every option, token and message, as the tables in the code have them.
#[test]
fn the_guide_lists_what_there_is() {
    let guide = std::fs::read_to_string("docs/embedding.md").unwrap();
    for row in OPTIONS {
        let values = row.values().join(", ");
        let told = guide.lines().find_map(|line| line.strip_prefix(&format!("| `{}` | ", row.name)));
        assert!(told.is_some_and(|told| told.contains(&values)), "the guide lacks {} with {values}", row.name);
    }
    for token in TOKENS {
        assert!(guide.contains(&format!("| `{}` | ", token.name)), "the guide lacks {}", token.name);
    }
    for kind in ["ready", "resize", "state", "progress", "complete", "error", "init", "set", "focus"] {
        assert!(guide.contains(&format!("`{kind}`")), "the guide lacks the message {kind}");
    }
}

#[test]
fn the_element_knows_every_option() {
    let script = std::fs::read_to_string("static/embed.js").unwrap();
    for row in OPTIONS {
        assert!(script.contains(&format!("\"{}\"", row.name)), "embed.js lacks {}", row.name);
    }
}

proptest! {
    #[test]
    fn any_fragment_is_read(text in "(?s).{0,300}") {
        let (read, _) = read_options(&text);
        prop_assert!(read.levels.iter().all(|level| *level <= 4));
        prop_assert!(read.exit.is_none_or(|exit| exit.starts_with("https://")));
    }

    #[test]
    fn any_message_is_read_or_passed_over(text in "(?s).{0,300}") {
        if let Some(Heard::Set { tokens, .. }) = read_message(&text) {
            prop_assert!(tokens.len() <= TOKENS.len());
        }
    }

    /// Whatever a host says, only colours and pixels come into a style, and nothing that can't be read.
    #[test]
    fn any_look_taken_is_made_of_colours(values in prop::collection::vec(("[a-z-]{1,12}|accent|text|surface", "#[0-9a-f]{3}|#[0-9a-f]{6}|.{0,12}"), 0..6)) {
        if let Ok(look) = Look::default().with(&values, Light::Auto) {
            for (property, value) in look.css() {
                prop_assert!(property.starts_with("--hb-"));
                prop_assert!(value.chars().all(|sign| sign.is_ascii_alphanumeric() || "#(), -".contains(sign)), "{}", value);
            }
        }
    }
}
