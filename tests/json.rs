//! Our JSON against the one that everybody uses.

use hearback::json::{Json, Value, parse};
use proptest::prelude::*;

/// What others make of a text: `None` is no JSON.
fn theirs(text: &str) -> Option<serde_json::Value> {
    serde_json::from_str(text).ok()
}

/// What others make of what we read in a text.
fn ours(text: &str) -> Option<serde_json::Value> {
    theirs(&parse(text)?.to_json())
}

const GOOD: [&str; 6] = [
    r#"{"slot":"talk","version":2,"kept":{"said":"I missed \"you\".\n","seed":18446744073709551615,"at":-3,"first":null}}"#,
    r#" [ 1 , 0.5e-3,-0, 1E+2 ,true,false, null , [ ] , { } ] "#,
    r#""\u00e9\ud83d\ude42 \\ \/ \b\f\t é🙂""#,
    r#"{"a":{"b":[{"c":[[["deep"]]]}]}}"#,
    "12",
    "\"\"",
];

#[test]
fn what_is_json_reads_as_it_does_elsewhere() {
    for text in GOOD {
        assert_eq!(ours(text), theirs(text), "{text}");
        assert!(ours(text).is_some(), "{text}");
    }
}

#[test]
fn what_is_no_json_is_none() {
    let bad = [
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\" 1}",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "+1",
        "nul",
        "true false",
        "\"\n\"",
        "\"half",
        r#""\x""#,
        r#""\u12""#,
        r#""\u+123""#,
        r#""\ud83d""#,
        r#""\ud83dA""#,
        r#""\ude42""#,
        "'a'",
        "\u{feff}1",
        "[1 2]",
        "{\"a\":1 \"b\":2}",
        "]",
        "NaN",
    ];
    for text in bad {
        assert_eq!(parse(text), None, "{text}");
        assert_eq!(theirs(text), None, "{text}");
    }
}

#[test]
fn a_field_that_is_given_twice_is_refused_and_so_is_what_is_too_deep() {
    assert_eq!(parse(r#"{"a":1,"b":2,"a":3}"#), None);
    let deep = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert!(parse(&deep(99)).is_some() && parse(&deep(100)).is_none());
    assert_eq!(parse(&"[".repeat(1_000_000)), None);
    assert!(parse(&format!("[{}1]", "[1],".repeat(200_000))).is_some(), "beside each other there may be any number");
}

#[test]
fn whole_numbers_keep_every_digit() {
    let number = |text: &str| parse(text).unwrap();
    assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
    assert_eq!(number("-9223372036854775808").as_i64(), Some(i64::MIN));
    assert_eq!(number("18446744073709551616").as_u64(), None);
    assert_eq!((number("1.0").as_u64(), number("1e2").as_u64(), number("-1").as_u64()), (None, None, None));
    assert_eq!(Value::from(u64::MAX).to_json(), "18446744073709551615");
}

/// Texts near to JSON: something of a good one is cut out, doubled, or turned into something else.
fn near(text: &str, from: usize, length: usize, put: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let from = from % (letters.len() + 1);
    let to = (from + length).min(letters.len());
    letters[..from].iter().chain(&put.chars().collect::<Vec<_>>()).chain(&letters[to..]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn texts_near_to_json_are_read_or_refused_as_elsewhere(
        which in 0..GOOD.len(), from: usize, length in 0usize..6, put in "[\\[\\]{}\",:0-9eE.+\\\\untfd -]{0,3}|\\PC{0,2}",
    ) {
        let text = near(GOOD[which], from, length, &put);
        match (parse(&text), theirs(&text)) {
            // We keep numbers as they are written, and they hold them in 64 bits.
            (Some(value), None) => prop_assert!(is_beyond_bounds(&value), "{}", text),
            (None, Some(_)) => prop_assert!(has_a_field_twice(&text), "{}", text),
            (read, theirs) => prop_assert_eq!(read.and_then(|_| ours(&text)), theirs, "{}", text),
        }
    }

    #[test]
    fn any_words_come_back_as_they_were(words in any::<String>()) {
        let written = words.to_json();
        prop_assert_eq!(serde_json::from_str::<String>(&written).ok(), Some(words.clone()));
        prop_assert_eq!(parse(&written).and_then(|value| value.as_str().map(str::to_owned)), Some(words));
    }
}

/// Whether a number in it is bigger than any 64 bits hold.
fn is_beyond_bounds(value: &Value) -> bool {
    match value {
        Value::Number(_) => value.to_json().parse::<f64>().is_ok_and(f64::is_infinite),
        Value::List(list) => list.iter().any(is_beyond_bounds),
        Value::Object(fields) => fields.iter().any(|(_, value)| is_beyond_bounds(value)),
        _ => false,
    }
}

/// Whether one object in it names a field twice, told by how many names there are before and after it is read.
fn has_a_field_twice(text: &str) -> bool {
    theirs(text).is_some_and(|value| value.to_string().matches("\":").count() < text.matches(':').count())
}
