use hearback::areas::pause::{
    AGREEMENT_FILE_LIMIT, read_agreement, read_pause, read_returns, write_agreement, write_pause, write_returns,
};
use hearback::areas::pause::{Agreement, AgreementProblem, Length, Outcome, Part, Pause, Returns, Switches};
use hearback::shell::kept::Unreadable;
use proptest::prelude::*;

use crate::holds::NOW;

fn kept(pause: &Pause) -> String {
    write_pause(pause, &Switches::default())
}

fn agreement() -> Agreement {
    let mut agreement = Agreement::default();
    agreement.write(Part::Word, "Teapot").expect("short");
    agreement.write(Part::ComingBack, "Tea at the table\nthen \"one thing each\" 🙂").expect("short");
    agreement
}

fn returns() -> Returns {
    let mut returns = Returns::default();
    returns.note(&Pause::call(NOW, Length::USUAL), Outcome::Extended);
    returns.note(&Pause::call(NOW + 1, Length::USUAL), Outcome::Missed);
    returns.note(&Pause::call(NOW + 2, Length::USUAL), Outcome::Kept);
    returns
}

#[test]
fn a_pause_survives_a_reload() {
    let mut pause = Pause::call(NOW, Length::USUAL);
    assert_eq!(read_pause(&kept(&pause)), Ok((pause.clone(), Switches::default())));
    pause.end_here(NOW + 1);
    let switches = Switches { awake: true, note: true, sound: false, ..Switches::default() };
    assert_eq!(read_pause(&write_pause(&pause, &switches)), Ok((pause, switches)), "and so does how its clock is set");
}

#[test]
fn a_pause_that_was_kept_without_its_switches_is_still_read() {
    let before =
        r#"{"slot":"pause","version":2,"kept":{"started":1795372200000,"ends":1795374000000,"ended_here":null}}"#;
    assert_eq!(read_pause(before), Ok((Pause::call(NOW, Length::USUAL), Switches::default())));
}

#[test]
fn nothing_stored_says_who_called_it() {
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("it is JSON");
    assert_eq!(
        read(&kept(&Pause::call(NOW, Length::USUAL))),
        read(
            r#"{"slot":"pause","version":2,"kept":{"started":1795372200000,"ends":1795374000000,"ended_here":null,"switches":
            {"seconds_hidden":false,"clock_hidden":false,"awake":false,"sound":true,"note":false}}}"#
        ),
        "a change here is a new version"
    );
}

#[test]
fn what_was_agreed_survives() {
    assert_eq!(read_agreement(&write_agreement(&agreement())), Ok(agreement()));
    assert_eq!(read_agreement(&write_agreement(&Agreement::default())), Ok(Agreement::default()));
}

#[test]
fn a_file_of_version_1_is_still_read() {
    let file = r#"{"kind":"hearback-our-pause","version":1,"length":45,"parts":{"word":"Teapot"}}"#;
    let read = read_agreement(file).expect("version 1");
    assert_eq!((read.length().minutes(), read.words(Part::Word)), (45, "Teapot"));
}

#[test]
fn returns_survive() {
    assert_eq!(read_returns(&write_returns(&returns())), Ok(returns()));
}

#[test]
fn damage_is_told_from_a_newer_version() {
    let pause = kept(&Pause::call(NOW, Length::USUAL));
    for (text, kind) in [(&pause, "\"pause\""), (&write_returns(&returns()), "\"returns\",")] {
        let newer = text.replace(r#""version":2"#, r#""version":3"#);
        let read = |text: &str| if kind == "\"pause\"" { read_pause(text).err() } else { read_returns(text).err() };
        assert_eq!(read(&newer), Some(Unreadable::Newer));
        assert_eq!(read(&text[..text.len() - 2]), Some(Unreadable::Damaged));
        assert_eq!(read(&text.replace(kind, &kind.replace('e', "i"))), Some(Unreadable::Damaged));
        assert_eq!(read("{}"), Some(Unreadable::Damaged));
        assert_eq!(read(""), Some(Unreadable::Damaged));
    }
    let newer = write_agreement(&agreement()).replace(r#""version":1"#, r#""version":2"#);
    assert_eq!(read_agreement(&newer), Err(vec![AgreementProblem::OtherVersion]));
    assert_eq!(read_agreement("[]"), Err(vec![AgreementProblem::Damaged]));
}

#[test]
fn times_that_make_no_pause_are_damage() {
    let text = kept(&Pause::call(NOW, Length::USUAL)).replace("1795374000000", "1795374000000000");
    assert_eq!(read_pause(&text), Err(Unreadable::Damaged));
}

#[test]
fn a_word_for_a_return_that_is_not_known_is_damage() {
    let text = write_returns(&returns()).replace("missed", "late");
    assert_eq!(read_returns(&text), Err(Unreadable::Damaged));
}

#[test]
fn a_file_is_checked_whole() {
    let file = write_agreement(&agreement());
    assert_eq!(
        read_agreement(&file.replace(r#""length":30"#, r#""length":1"#).replace("Teapot", &"a".repeat(201))),
        Err(vec![AgreementProblem::Length, AgreementProblem::Part(Part::Word)])
    );
    assert_eq!(read_agreement(&file.replace("\"word\"", "\"other\"")), Err(vec![AgreementProblem::Damaged]));
    assert_eq!(read_agreement(&" ".repeat(AGREEMENT_FILE_LIMIT + 1)), Err(vec![AgreementProblem::TooBig]));
}

proptest! {
    #[test]
    fn any_text_is_refused_or_read(text in ".{0,200}") {
        prop_assert!(read_pause(&text).is_err());
        prop_assert!(read_returns(&text).is_err());
        prop_assert!(read_agreement(&text).is_err());
    }

    #[test]
    fn any_times_are_refused_or_a_pause(started in prop_oneof![0i64..9_000_000_000_000_000, any::<i64>()], total in -100_000i64..100_000_000, ended in any::<Option<i64>>()) {
        let ends = started.saturating_add(total);
        let ended = ended.map(|at| format!(r#","ended_here":{at}"#)).unwrap_or_default();
        let text = format!(r#"{{"kind":"hearback-pause","version":1,"started":{started},"ends":{ends}{ended}}}"#);
        if let Ok((pause, switches)) = read_pause(&text) {
            prop_assert!(pause.total() <= Length::MOST.ms());
            prop_assert_eq!(read_pause(&write_pause(&pause, &switches)), Ok((pause, switches)));
        }
    }
}
