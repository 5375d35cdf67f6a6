use hearback::areas::script::words::ScriptWords;
use hearback::areas::script::{Kind, MOST_LINES, NAME_LIMIT, Row, Script, Seat, TooLong, WORDS_LIMIT, said};
use hearback::content::english;

use crate::{row, some};

const LINE: [&str; 3] = ["my voice getting loud", "Can we slow down?", "sit down with me"];

fn says(row: Row) -> String {
    let script = Script::from_parts(["Sam".into(), "Noor".into()], vec![row]).unwrap();
    said::sentence(&script, &script.rows()[0], ScriptWords::of(english()))
}

#[test]
fn a_line_counts_once_both_said_yes() {
    let mut line = row(Kind::First, LINE, [false; 2]);
    for (seat, counts) in [(Seat::First, false), (Seat::Second, true)] {
        line.agree(seat, true);
        assert_eq!(line.is_agreed(), counts, "{seat:?}");
    }
    line.agree(Seat::First, false);
    assert!(!line.is_agreed(), "either takes it back");
    assert_eq!(line.yes(), [false, true], "and the other's yes stands");
}

#[test]
fn a_line_that_is_not_finished_has_no_yes() {
    for open in 0..3 {
        let mut words = LINE;
        words[open] = " \n";
        let mut line = row(Kind::Second, words, [false; 2]);
        line.agree(Seat::First, true);
        assert_eq!(line.yes(), [false; 2], "box {open} is empty");
        assert_eq!(Row::from_parts(Kind::Second, words.map(str::to_owned), [true, false]), None);
    }
}

#[test]
fn a_changed_line_asks_both_again_and_no_other() {
    for place in 0..3 {
        let mut script = some();
        let line = script.row_mut(0).unwrap();
        line.write(place, line.words(place).to_owned().as_str()).unwrap();
        assert!(line.is_agreed(), "the same words again are no change");
        line.write(place, "something else").unwrap();
        assert_eq!(line.yes(), [false; 2], "box {place}");
        assert_eq!(script.rows()[2].yes(), [true; 2]);
    }
}

#[test]
fn words_that_are_too_long_leave_what_was_there() {
    let mut line = row(Kind::First, LINE, [true; 2]);
    assert_eq!(line.write(1, &"é".repeat(WORDS_LIMIT + 1)), Err(TooLong));
    assert!(line.is_agreed() && line.words(1) == LINE[1]);
    assert_eq!(line.write(1, &"é".repeat(WORDS_LIMIT)), Ok(()));
    assert_eq!(line.write(2, "a\u{7}b\nc"), Ok(()));
    assert_eq!(line.words(2), "ab\nc");
}

#[test]
fn twenty_lines_fit_and_each_signal_once() {
    let mut script = Script::default();
    for at in 0..MOST_LINES {
        assert_eq!(script.add(if at % 2 == 0 { Kind::First } else { Kind::Second }), Some(at));
    }
    assert!(!script.has_room());
    assert_eq!((script.add(Kind::First), script.add(Kind::Second)), (None, None));
    assert_eq!(script.add(Kind::Red), Some(MOST_LINES));
    assert_eq!(script.add(Kind::Red), Some(MOST_LINES), "it is found again");
    assert_eq!(script.add(Kind::Amber), Some(MOST_LINES + 1));
    script.remove(0);
    assert!(script.has_room());
    let words = ScriptWords::of(english());
    for says in [words.home.limit, words.home.full] {
        assert!(says.contains(&MOST_LINES.to_string()), "{says}");
    }
    for says in [words.home.limit, words.row.too_long] {
        assert!(says.contains(&WORDS_LIMIT.to_string()), "{says}");
    }
}

#[test]
fn a_name_is_cut_where_its_box_ends() {
    let mut script = Script::default();
    script.set_name(Seat::First, &"n".repeat(NAME_LIMIT + 5));
    assert_eq!(script.names()[0].chars().count(), NAME_LIMIT);
    assert!(!script.is_empty());
}

#[test]
fn a_line_is_said_in_one_sentence() {
    let whole = "If I notice my voice getting loud, I'll say “Can we slow down?”, and you'll sit down with me.";
    assert_eq!(says(row(Kind::First, LINE, [false; 2])), whole);
    // What the sentence has is not said twice.
    let doubled =
        ["When I notice my voice getting loud,", "I’ll say “Can we slow down?”", "and you'll sit down with me."];
    assert_eq!(says(row(Kind::First, doubled, [false; 2])), whole);
    let unfinished = says(row(Kind::First, ["a joke that stings", "", ""], [false; 2]));
    assert_eq!(unfinished, "If I notice a joke that stings, I'll say “…”, and you'll …");
    let signal = says(row(Kind::Amber, ["“Softer”", "Takes a breath.", "says it again"], [false; 2]));
    assert_eq!(signal, "Softer.\nWho gives it: Takes a breath.\nThe other: says it again.");
}

#[test]
fn what_is_typed_is_never_taken_for_a_place() {
    let braces = says(row(Kind::First, ["{1}", "{name} {0}", "{2}} {"], [false; 2]));
    assert_eq!(braces, "If I notice {1}, I'll say “{name} {0}”, and you'll {2}} {.");
    let hebrew = says(row(Kind::First, ["שקט", "b", "c"], [false; 2]));
    assert!(hebrew.starts_with("If I notice \u{2068}שקט\u{2069}, I'll"), "{hebrew}");
}

#[test]
fn who_has_no_name_is_called_something() {
    let words = ScriptWords::of(english());
    let nameless = Script::from_parts(Default::default(), Vec::new()).unwrap();
    assert_eq!(said::label(&nameless, Kind::First, words), "One of you");
    assert_eq!(said::label(&nameless, Kind::Second, words), "The other");
    assert_eq!(said::label(&some(), Kind::Second, words), "Noor");
    assert_eq!(
        said::with_names(words.line.whose, &some(), Seat::Second, words),
        "“I” is Noor, “you” is Sam. What Sam does is a wish until Sam says yes."
    );
}

#[test]
fn what_both_said_yes_to_stands_with_what_stops_first() {
    let agreed = said::agreed(&some(), ScriptWords::of(english()));
    let whose: Vec<&str> = agreed.iter().map(|(whose, _)| whose.as_str()).collect();
    assert_eq!(whose, ["Red signal", "Sam"], "{agreed:?}");
}

/// An example must fit its box, and go with another one.
#[test]
fn every_example_fits_and_threatens_nobody() {
    let words = ScriptWords::of(english());
    for of_kind in [&words.line, &words.amber, &words.red] {
        assert_eq!(of_kind.place.len(), 3);
        for place in of_kind.place {
            for start in place.starts.iter().flat_map(|starts| starts.words) {
                assert!(start.chars().count() <= WORDS_LIMIT / 2, "{start}");
                for threat in ["or else", "leave you", "divorce", "never again", "you must"] {
                    assert!(!start.to_lowercase().contains(threat), "{start}");
                }
            }
        }
    }
    let tones = &words.line.place[0].starts;
    assert_eq!(tones.iter().map(|starts| starts.heading).collect::<Vec<_>>(), ["Tone", "Topic", "Time of day"]);
}
