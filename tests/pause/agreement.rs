use hearback::areas::pause::{
    AGREEMENT_LINK_LIMIT, Agreement, AgreementProblem, Length, PART_LIMIT, Part, TooLong, read_agreement_link,
    write_agreement_link,
};
use hearback::share::sealed;
use proptest::prelude::*;

use crate::holds::agreement_link_holds;

fn some() -> Agreement {
    let mut agreement = Agreement::default();
    agreement.write(Part::Word, "Teapot, or a T with both hands").expect("short");
    agreement.write(Part::Places, "You: the kitchen.\nMe: a walk to the café 🙂").expect("short");
    agreement.set_length(Length::of_minutes(45).expect("a length"));
    agreement
}

/// Asks for no base64 of the app's own: `1.` and these words, as a link would carry them.
fn link_with(words: &str) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: String = words.bytes().map(|byte| format!("{byte:08b}")).collect();
    let text: String = bits
        .as_bytes()
        .chunks(6)
        .map(|six| {
            let six = format!("{:0<6}", String::from_utf8_lossy(six));
            char::from(letters[usize::from_str_radix(&six, 2).expect("bits")])
        })
        .collect();
    format!("/pause/ours/{}", sealed(&format!("1.{text}")))
}

#[test]
fn unfinished_is_fine() {
    let empty = Agreement::default();
    assert!(empty.is_empty());
    assert_eq!(empty.open_parts().count(), Part::ALL.len());
    assert_eq!(empty.length(), Length::USUAL);
    assert_eq!(read_agreement_link(&write_agreement_link(&empty)), Ok(empty));
    assert!(!some().is_empty());
    assert!(some().open_parts().all(|part| part != Part::Word && part != Part::Places));
}

#[test]
fn every_part_has_an_id_of_its_own() {
    for part in Part::ALL {
        assert_eq!(Part::from_id(part.id()), Some(part));
    }
    assert_eq!(Part::from_id("other"), None);
}

#[test]
fn a_part_that_is_too_long_leaves_what_was_there() {
    let mut agreement = some();
    assert_eq!(agreement.write(Part::Word, &"é".repeat(PART_LIMIT + 1)), Err(TooLong { part: Part::Word }));
    assert_eq!(agreement, some());
    assert_eq!(agreement.write(Part::Word, &"é".repeat(PART_LIMIT)), Ok(()));
}

#[test]
fn characters_that_cannot_be_seen_are_left_out() {
    let mut agreement = Agreement::default();
    agreement.write(Part::Helps, "tea\r\nand\u{7} a walk\u{1f}").expect("short");
    assert_eq!(agreement.words(Part::Helps), "tea\nand a walk");
}

#[test]
fn a_practice_minute_is_nobodys_usual_length() {
    let mut agreement = some();
    agreement.set_length(Length::PRACTICE);
    assert_eq!(agreement.length().minutes(), 45);
}

#[test]
fn the_other_phone_gets_the_same_words() {
    let link = write_agreement_link(&some());
    assert!(link.is_ascii());
    assert_eq!(read_agreement_link(&link), Ok(some()));
    assert_eq!(read_agreement_link(&format!("https://example.org/#{link}")), Ok(some()));
}

#[test]
fn the_words_are_in_base64_for_addresses() {
    assert_eq!(read_agreement_link(&link_with("30\u{1f}\u{1f}Teapot\u{1f}\u{1f}\u{1f}\u{1f}\u{1f}")), {
        let mut agreement = Agreement::default();
        agreement.write(Part::Word, "Teapot").expect("short");
        Ok(agreement)
    });
}

#[test]
fn a_full_agreement_still_has_a_link() {
    let mut agreement = Agreement::default();
    for part in Part::ALL {
        agreement.write(part, &"🙂".repeat(PART_LIMIT)).expect("as long as may be");
    }
    let link = write_agreement_link(&agreement);
    assert!(link.len() <= AGREEMENT_LINK_LIMIT);
    assert_eq!(read_agreement_link(&link), Ok(agreement));
}

#[test]
fn damage_another_version_and_too_much_are_told_apart() {
    let link = write_agreement_link(&some());
    assert_eq!(read_agreement_link(&link[..link.len() - 1]), Err(vec![AgreementProblem::Damaged]));
    assert_eq!(read_agreement_link(&link.replace("/1.N", "/1.M")), Err(vec![AgreementProblem::Damaged]));
    assert_eq!(
        read_agreement_link(&format!("/pause/ours/{}", sealed("2.abc"))),
        Err(vec![AgreementProblem::OtherVersion])
    );
    assert_eq!(read_agreement_link(&"a".repeat(AGREEMENT_LINK_LIMIT + 1)), Err(vec![AgreementProblem::TooBig]));
    assert_eq!(read_agreement_link(&link_with("30\u{1f}too few")), Err(vec![AgreementProblem::Damaged]));
}

#[test]
fn every_problem_is_told_at_once() {
    let words = format!("4\u{1f}\u{1f}{}\u{1f}\u{1f}bell \u{7}\u{1f}\u{1f}\u{1f}", "a".repeat(PART_LIMIT + 1));
    assert_eq!(
        read_agreement_link(&link_with(&words)),
        Err(vec![AgreementProblem::Length, AgreementProblem::Part(Part::Word), AgreementProblem::Part(Part::Helps)])
    );
}

proptest! {
    #[test]
    fn any_words_round_trip(words in prop::collection::vec(".{0,120}", 7), minutes in 5u16..=1440) {
        let mut agreement = Agreement::default();
        agreement.set_length(Length::of_minutes(minutes).expect("in range"));
        for (part, words) in Part::ALL.into_iter().zip(&words) {
            agreement.write(part, words).expect("short");
        }
        prop_assert_eq!(read_agreement_link(&write_agreement_link(&agreement)), Ok(agreement));
    }

    #[test]
    fn any_bytes_are_refused_or_valid(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        agreement_link_holds(&bytes);
    }

    #[test]
    fn any_words_with_a_right_check_are_refused_or_valid(words in "[0-9]{1,5}(\u{1f}.{0,30}){0,9}") {
        agreement_link_holds(link_with(&words).as_bytes());
    }
}
