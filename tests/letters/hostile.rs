//! Whatever comes from outside is a whole letter or refused, and nothing is kept of it before somebody says so.

use hearback::areas::letters::{
    HEADING_LIMIT, Letter, LettersEvent, Odd, WORDS_LIMIT, opened, read_handed, read_letter, write_open,
};
use hearback::json::Json as _;
use hearback::packs::squeezed;
use hearback::records::{Record, Writer};
use hearback::shell::{Effect, Event};
use proptest::prelude::*;

use crate::{SUNDAY, at, letter, noor, tell};

fn of(body: &Letter) -> String {
    write_open(&Record::new(1, &noor(), body))
}

#[test]
fn what_is_no_letter_is_refused_with_its_reason() {
    let good = write_open(&letter(1, SUNDAY));
    let body = |heading: &str, words: &str, at: i64, answers: Option<&str>| {
        of(&Letter { at, heading: heading.into(), words: words.into(), answers: answers.map(str::to_owned) })
    };
    let long = "x".repeat(WORDS_LIMIT + 1);
    let mut two = letter(1, SUNDAY);
    let mut other = two.clone();
    two.revise(&Writer { id: "a".into(), name: String::new() }, &Letter { words: "One.".into(), ..Letter::default() });
    other
        .revise(&Writer { id: "b".into(), name: String::new() }, &Letter { words: "Two.".into(), ..Letter::default() });
    two.merge(&other);
    let mut gone = letter(1, SUNDAY);
    gone.take_away();
    for (text, odd) in [
        (String::new(), Odd::Damaged),
        ("{".into(), Odd::Damaged),
        (good.replace("hearback-letter", "hearback-pack"), Odd::Damaged),
        (good.replace("\"version\":1", "\"version\":2"), Odd::Newer),
        (good.replace("\"version\":1", "\"version\":0"), Odd::Damaged),
        (good.replace("\"letter\":", "\"lettre\":"), Odd::Damaged),
        (good.replace(SUNDAY, ""), Odd::Damaged),
        (good.replace(SUNDAY, "\\u0007"), Odd::Damaged),
        (body("", &long, 1, None), Odd::Damaged),
        (body(&"x".repeat(HEADING_LIMIT + 1), "a", 1, None), Odd::Damaged),
        (body("two\nlines", "a", 1, None), Odd::Damaged),
        (body("", "a", -1, None), Odd::Damaged),
        (body("", "a", 1, Some(&"x".repeat(17))), Odd::Damaged),
        (write_open(&two), Odd::Damaged),
        (write_open(&gone), Odd::Damaged),
        (format!("{good}{}", " ".repeat(70_000)), Odd::TooBig),
        (r#"{"kind":"hearback-letter","version":1,"sealed":"AQ"}"#.into(), Odd::Damaged),
        (r#"{"kind":"hearback-letter","version":1,"sealed":"!"}"#.into(), Odd::Damaged),
        (format!(r#"{{"kind":"hearback-letter","version":1,"sealed":"{}"}}"#, "Ag".repeat(90)), Odd::Newer),
    ] {
        assert_eq!(read_handed(&text), Err(odd), "{text:.90}");
        let mut page = at("#/letters");
        page.tell(Event::FileOpened(Some(text)));
        let kept = page.effects.iter().any(|effect| matches!(effect, Effect::Save(..)));
        assert!(!kept, "{:?}", page.effects);
        assert_eq!(page.model.letters.opening.as_ref().unwrap().handed, Err(odd));
        tell(&mut page, [LettersEvent::OpenLeft]);
        assert!(page.model.letters.opening.is_none());
    }
}

#[test]
fn what_opens_and_is_no_letter_is_refused_too() {
    assert_eq!(opened(&[]), Err(Odd::Damaged));
    assert_eq!(opened(&squeezed("{}")), Err(Odd::Damaged));
    assert_eq!(opened(&squeezed(&"x".repeat(70_000))), Err(Odd::Damaged));
    let long = Record::new(1, &noor(), &Letter { words: "x".repeat(WORDS_LIMIT + 1), ..Letter::default() });
    assert_eq!(opened(&squeezed(&long.to_json())), Err(Odd::Damaged));
    assert_eq!(opened(&squeezed(&letter(1, SUNDAY).to_json())), Ok(letter(1, SUNDAY)));
}

proptest! {
    #[test]
    fn any_text_is_refused_or_a_sound_letter(text in "\\PC{0,200}", from in 0usize..400, length in 0usize..9, put in "\\PC{0,4}") {
        let _ = read_handed(&text);
        let good = write_open(&letter(1, SUNDAY));
        let letters: Vec<char> = good.chars().collect();
        let from = from % letters.len();
        let to = (from + length).min(letters.len());
        let near: String = letters[..from].iter().copied().chain(put.chars()).chain(letters[to..].iter().copied()).collect();
        if let Ok(hearback::areas::letters::Handed::Open(record)) = read_handed(&near) {
            prop_assert!(record.is_sound());
            prop_assert!(record.body::<Letter>().unwrap().is_sound());
        }
        let _ = read_letter(&near);
    }
}

#[test]
fn an_address_that_holds_no_letter_says_so_and_is_left() {
    for fragment in ["#/letters/link/1.x", "#/letters/part/1.x", "#/letters/part/9.x"] {
        let mut page = at(fragment);
        let odd = page.model.letters.part_odd.is_some() || page.model.letters.opening.as_ref().unwrap().handed.is_err();
        assert!(odd, "{fragment}");
        tell(&mut page, [LettersEvent::OpenLeft, LettersEvent::GatheredLeft, LettersEvent::GatheredOpened]);
        assert!(page.model.letters.parts.is_empty());
    }
}
