//! Packs of others: read whole or refused, and never in the way of what is there.

use hearback::areas::given::{read_packs, write_packs};
use hearback::areas::therapist::{Draft, PARTS, Place, Sheet, read_desk, write_desk};
use hearback::content::english;
use hearback::drills::{lint, read_pack};
use hearback::packs::{
    FILE_LIMIT, LINK_LIMIT, PACK_PATH, Problem, is_file_name, read_link, read_pack_file, write_link,
};
use hearback::shell::kept::Unreadable;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::holds::{own_link_holds, pack_file_holds, task_file_holds};
use crate::sample::{PACK, draft, of_line, pack_value};

fn said(problems: &[Problem]) -> String {
    let one = |problem: &Problem| match problem {
        Problem::Said(words) => words.clone(),
        other => format!("{other:?}"),
    };
    problems.iter().map(one).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_sample_is_a_pack_that_holds() {
    let pack = read_pack_file(PACK).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    assert_eq!(pack.drills[0].id, "evenings-4k2p.line-1");
    assert_eq!(lint(&pack.drills, english(), &mut |_| None), []);
}

#[test]
fn a_pack_lists_every_problem_at_once() {
    let mut pack = pack_value();
    pack["title"] = " ".into();
    pack["id"] = "Evenings!".into();
    pack["drills"][0]["level"] = 9.into();
    pack["drills"][0]["hint"] = Value::Null;
    let problems = said(&read_pack_file(&pack.to_string()).unwrap_err());
    for part in ["needs an id", "needs a name", "line-1 has a level", "line-1 needs a hint"] {
        assert!(problems.contains(part), "{part} is not in {problems}");
    }
}

#[test]
fn a_newer_pack_in_what_is_kept_is_left_and_not_set_aside() {
    let kept = write_packs(&[read_pack_file(PACK).unwrap()]);
    let newer = kept.replace(r#"\"version\":1"#, r#"\"version\":2"#);
    assert_eq!(read_packs(&newer), Err(Unreadable::Newer));
    let damaged = kept.replace(r#"\"kind\":"#, r#"\"kin\":"#);
    assert_eq!(read_packs(&damaged), Err(Unreadable::Damaged));
}

#[test]
fn what_is_no_pack_of_this_version_is_refused() {
    for text in ["", "[]", "{}", "7", "{\"kind\":\"hearback-pack\"}", "{\"kind\":\"other\",\"version\":1}"] {
        assert_eq!(read_pack_file(text), Err(vec![Problem::Damaged]), "{text}");
    }
    let newer = PACK.replacen("\"version\":1", "\"version\":2", 1);
    assert_eq!(read_pack_file(&newer), Err(vec![Problem::Newer]));
    let cut = &PACK[..PACK.len() / 2];
    assert_eq!(read_pack_file(cut), Err(vec![Problem::Damaged]));
    let big = format!("{PACK}{}", " ".repeat(FILE_LIMIT));
    assert_eq!(read_pack_file(&big), Err(vec![Problem::TooBig]));
    let deep = "[".repeat(100_000);
    assert_eq!(read_pack_file(&deep), Err(vec![Problem::Damaged]));
}

#[test]
fn nothing_is_longer_than_it_may_be_and_nothing_unseen_is_in_it() {
    for (value, says) in [
        (json!("x".repeat(2001)), "more than 2000 letters"),
        (json!("a\u{8}b"), "can't be seen"),
        (json!(vec!["word"; 201]), "more than 200 entries"),
    ] {
        let mut pack = pack_value();
        pack["drills"][0]["avoid_feelings"] = value;
        let problems = said(&read_pack_file(&pack.to_string()).unwrap_err());
        assert!(problems.contains(says) && problems.contains("avoid_feelings"), "{problems}");
    }
}

#[test]
fn a_pack_of_the_same_id_stands_beside_the_one_that_is_here() {
    let pack = read_pack_file(PACK).unwrap();
    let beside = pack.beside(std::slice::from_ref(&pack)).unwrap();
    assert_eq!(beside.id, "evenings-4k2p-2");
    assert_eq!(beside.drills[0].id, "evenings-4k2p-2.line-1");
    let third = pack.beside(&[pack.clone(), beside]).unwrap();
    assert_eq!(third.id, "evenings-4k2p-3");
}

#[test]
fn no_pack_can_take_the_place_of_a_line_of_ours() {
    let ours = read_pack(english().drills()).unwrap();
    assert!(ours.iter().all(|drill| !drill.id.contains('.')));
    assert!(read_pack_file(PACK).unwrap().drills.iter().all(|drill| drill.id.contains('.')));
}

#[test]
fn a_pack_goes_through_the_form_unchanged() {
    let before = read_pack_file(PACK).unwrap();
    let after = draft().pack().unwrap_or_else(|problems| panic!("{}", said(&problems)));
    assert_eq!(after.drills, before.drills);
    let again = read_desk(&write_desk(&draft())).unwrap();
    assert_eq!(again, draft());
}

#[test]
fn every_drill_of_ours_goes_through_the_form_unchanged() {
    let mut pack = pack_value();
    pack["drills"] = serde_json::from_str(english().drills()).unwrap();
    let text = pack.to_string();
    let mut draft = Draft::blank();
    draft.open_pack(&text).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    assert_eq!(draft.pack().unwrap().drills, read_pack_file(&text).unwrap().drills);
}

#[test]
fn the_form_says_what_a_reply_does_and_where() {
    let mut draft = draft();
    assert_eq!(draft.look(english(), &mut |_| None), [] as [String; 0]);
    let model = PARTS.iter().position(|part| part.key == "model").unwrap();
    let reply = "I had my phone out at dinner and you felt alone. You should just tell me to put it away.";
    *draft.cell(of_line(model, 0, 1)).unwrap() = reply.into();
    let problems = draft.look(english(), &mut |_| None);
    assert!(
        problems.iter().any(|one| one.contains("raises advice at “You should") && one.ends_with(&format!("“{reply}”"))),
        "{problems:#?}"
    );
}

#[test]
fn a_half_written_line_is_looked_at_and_saved_as_far_as_it_is() {
    let mut draft = Draft::blank();
    assert!(draft.is_empty() && draft.look(english(), &mut |_| None).is_empty());
    *draft.cell(of_line(0, 0, 1)).unwrap() = "I felt alone at the table tonight.".into();
    let problems = draft.look(english(), &mut |_| None);
    assert!(problems.iter().any(|one| one == "needs two models"), "{problems:?}");
    assert!(draft.pack().is_err());
    let mut other = Draft::blank();
    other.open_pack(&draft.pack_text()).unwrap();
    assert_eq!(other.lines, draft.lines);
}

#[test]
fn lines_keep_their_ids_and_one_is_always_there() {
    let mut draft = draft();
    draft.add_line();
    assert_eq!((draft.at, draft.lines[1][0][0][0].as_str()), (1, "line-2"));
    draft.at = 0;
    draft.remove_line();
    assert_eq!(draft.lines.len(), 1);
    draft.remove_line();
    assert_eq!(draft.lines.len(), 1);
    draft.add_row(1);
    draft.remove_row(1, 0);
    draft.remove_row(1, 99);
    draft.add_row(99);
    assert!(draft.cell(of_line(99, 0, 0)).is_none());
    assert!(draft.cell(Place { sheet: Sheet::Pack, part: 0, row: 0, field: 99 }).is_none());
}

#[test]
fn a_small_pack_fits_a_link() {
    let pack = read_pack_file(PACK).unwrap();
    let link = write_link(PACK_PATH, &pack.text).expect("one line fits");
    println!("a pack of one line: {} characters of {LINK_LIMIT}", link.len());
    let json = read_link(link.trim_start_matches(PACK_PATH)).unwrap();
    assert_eq!(read_pack_file(&json), Ok(pack));
}

#[test]
fn a_changed_link_is_damaged_and_a_newer_one_is_told() {
    let pack = read_pack_file(PACK).unwrap();
    let link = write_link(PACK_PATH, &pack.text).unwrap();
    let body = link.trim_start_matches(PACK_PATH);
    for place in (0..body.len()).step_by(37) {
        let mut changed = body.to_owned();
        changed.replace_range(place..=place, if &body[place..=place] == "x" { "y" } else { "x" });
        assert!(read_link(&changed).is_err(), "{place}");
    }
    assert_eq!(read_link(&body[..body.len() - 1]), Err(Problem::Damaged));
    let inner = body.rsplit_once('.').unwrap().0.replacen("1.", "2.", 1);
    assert_eq!(read_link(&hearback::share::sealed(&inner)), Err(Problem::Newer));
    assert_eq!(read_link(&"1".repeat(LINK_LIMIT + 1)), Err(Problem::TooBig));
}

#[test]
fn only_a_plain_file_beside_the_page_is_read() {
    assert!(is_file_name("evenings-4k2p.json"));
    for name in
        ["", ".json", "../secret.json", "a/b.json", "https://elsewhere/x.json", "x.html", "a\\b.json", "a%2fb.json"]
    {
        assert!(!is_file_name(name), "{name}");
    }
}

proptest! {
    #[test]
    fn any_text_is_refused_or_whole(text in ".{0,400}") {
        pack_file_holds(text.as_bytes());
        task_file_holds(text.as_bytes());
        own_link_holds(text.as_bytes());
    }

    /// Words in any place of a pack, also ones that look like its own JSON.
    #[test]
    fn any_words_survive_file_and_link(words in "[ -~“”é\n]{1,120}") {
        let mut pack = pack_value();
        pack["note"] = words.as_str().into();
        pack["drills"][0]["why"] = format!("{words}\"kind\":\"hearback-pack\"").into();
        pack["drills"][0]["avoid_feelings"] = json!([words]);
        let text = pack.to_string();
        prop_assert!(read_pack_file(&text).is_ok());
        pack_file_holds(text.as_bytes());
    }

    /// Every piece of a pack taken for something else.
    #[test]
    fn a_pack_with_any_piece_changed_is_refused_or_whole(at in 0usize..PACK.len(), byte in any::<u8>()) {
        let mut bytes = PACK.as_bytes().to_vec();
        bytes[at] = byte;
        pack_file_holds(&bytes);
    }
}
