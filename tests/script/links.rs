use hearback::areas::script::{
    FILE_LIMIT, Kind, MOST_LINES, Odd, Script, WORDS_LIMIT, read_link, read_shared, write_link, write_script,
};
use hearback::packs::{LINK_LIMIT, SNIPPET_LIMIT, written_short};
use hearback::share::{draw_qr, sealed};
use proptest::prelude::*;

use crate::{row, some};

fn body(script: &Script) -> String {
    write_link(script).unwrap().strip_prefix("/script/").unwrap().to_owned()
}

/// The body of a link that holds this text, whatever it is.
fn holding(text: &str) -> String {
    written_short(text).unwrap()
}

#[test]
fn a_link_brings_all_of_it_with_who_said_yes() {
    assert_eq!(read_link(&body(&some())), Ok(some()));
    assert_eq!(read_shared(&write_script(&some(), Some(1))), Ok(some()));
    let link = format!("https://example.org/hearback/#{}", write_link(&some()).unwrap());
    assert!(draw_qr(&link).is_some(), "what most people settle fits into a code: {} letters", link.len());
}

#[test]
fn any_change_of_a_link_is_noticed() {
    let whole = body(&some());
    for at in 0..whole.len() {
        let mut letters: Vec<char> = whole.chars().collect();
        letters[at] = if letters[at] == 'x' { 'y' } else { 'x' };
        assert_eq!(read_link(&letters.iter().collect::<String>()), Err(Odd::Damaged), "at {at}");
        assert_eq!(read_link(&whole[..at]), Err(Odd::Damaged), "cut at {at}");
    }
    for hostile in ["", "1", "<script>alert(1)</script>", "%00", "../../x", "1.x", "💣"] {
        assert_eq!(read_link(hostile), Err(Odd::Damaged), "{hostile}");
    }
}

#[test]
fn a_newer_link_or_file_is_told_from_a_damaged_one() {
    let text = write_script(&some(), None);
    let newer = text.replace("\"version\":2", "\"version\":3");
    assert_eq!(read_shared(&newer), Err(Odd::Newer));
    assert_eq!(read_link(&holding(&newer)), Err(Odd::Newer));
    assert_eq!(read_link(&sealed("9.AAAA")), Err(Odd::Newer));
}

#[test]
fn what_is_too_big_is_not_even_read() {
    assert_eq!(read_link(&"x".repeat(SNIPPET_LIMIT + 1)), Err(Odd::TooBig));
    assert_eq!(read_shared(&" ".repeat(FILE_LIMIT + 1)), Err(Odd::TooBig));
    // A letter can say that the same comes over and over.
    let long = write_script(&some(), None).replace("Can we slow down?", &"no ".repeat(9_000));
    assert_eq!(read_link(&holding(&long)), Err(Odd::Damaged));
}

#[test]
fn a_script_is_taken_whole_or_not_at_all() {
    let good = write_script(&some(), None);
    for (from, to) in [
        ("\"slot\":\"script\"", "\"slot\":\"ours\""),
        ("\"kind\":\"first\"", "\"kind\":\"third\""),
        ("\"kind\":\"first\"", "\"kind\":\"red\""),
        ("sit down with me", "a\\u0000b"),
        ("Can we slow down?", &"a".repeat(WORDS_LIMIT + 1)),
        ("Can we slow down?", ""),
        ("\"yes\":[true,true]", "\"yes\":[true]"),
        ("\"yes\":[true,true]", "\"yes\":[true,\"yes\"]"),
        ("\"Noor\"", "\"a\\u0009b\""),
        ("\"Noor\"", "\"12345678901234567890123456789012345678901\""),
        ("\"Sam\",", ""),
        ("[\"Both hands up\",", "["),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        assert_eq!(read_shared(&bad), Err(Odd::Damaged), "{bad}");
        assert_eq!(read_link(&holding(&bad)), Err(Odd::Damaged), "{bad}");
    }
    let lines = |count| vec![row(Kind::First, ["a", "b", "c"], [false; 2]); count];
    assert!(Script::from_parts(Default::default(), lines(MOST_LINES)).is_some());
    assert_eq!(Script::from_parts(Default::default(), lines(MOST_LINES + 1)), None);
}

#[test]
fn the_fullest_script_goes_into_a_file() {
    let full = "\u{1f642}".repeat(WORDS_LIMIT);
    let words = [full.as_str(); 3];
    let mut rows = vec![row(Kind::Second, words, [true; 2]); MOST_LINES];
    rows.extend([Kind::Amber, Kind::Red].map(|kind| row(kind, words, [true; 2])));
    let script = Script::from_parts(Default::default(), rows).unwrap();
    assert_eq!(read_shared(&write_script(&script, None)), Ok(script));
}

#[test]
fn what_is_too_long_for_a_link_has_none() {
    let word = |at: usize| -> String {
        // Letters that nobody guesses.
        (0..WORDS_LIMIT)
            .map(|place| char::from(b'!' + ((at * 31 + place * place * 7 + place * at) % 90) as u8))
            .collect()
    };
    let rows = (0..MOST_LINES).map(|at| {
        let words = [word(3 * at), word(3 * at + 1), word(3 * at + 2)];
        row(Kind::First, [&words[0], &words[1], &words[2]], [false; 2])
    });
    let script = Script::from_parts(Default::default(), rows.collect()).unwrap();
    assert_eq!(write_link(&script), None);
    assert!(write_link(&some()).unwrap().len() < LINK_LIMIT);
}

proptest! {
    #[test]
    fn any_text_is_refused_or_a_sound_script(text in "\\PC{0,300}") {
        prop_assert!(read_link(&text).is_err());
        if let Ok(script) = read_shared(&text) {
            prop_assert_eq!(read_shared(&write_script(&script, None)), Ok(script));
        }
    }

    #[test]
    fn what_is_typed_comes_back_as_it_was(words in proptest::array::uniform3("\\PC{1,40}"), name in "\\PC{0,20}") {
        let mut script = Script::default();
        script.set_name(hearback::areas::script::Seat::First, &name);
        let at = script.add(Kind::Amber).unwrap();
        for (place, words) in words.iter().enumerate() {
            script.row_mut(at).unwrap().write(place, words).unwrap();
        }
        prop_assert_eq!(read_link(&body(&script)), Ok(script));
    }
}
