//! Packs of others: read whole or refused, and never in the way of what is there.

use hearback::areas::given::{read_accepted, read_packs, write_packs};
use hearback::areas::therapist::{Draft, PARTS, Place, Sheet, TRAP, read_desk, write_desk};
use hearback::content::english;
use hearback::drills::{Wrong, lint, read_pack};
use hearback::packs::words::PacksWords;
use hearback::packs::{
    FILE_LIMIT, LINK_LIMIT, NAME_LIMIT, NOTE_LIMIT, PACK_PATH, Problem, SNIPPET_LIMIT, is_file_name, read_kept_pack,
    read_link, read_pack_file, read_task, squeezed, unsqueezed, write_link, written_short,
};
use hearback::shell::kept::Unreadable;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::holds::{own_link_holds, pack_file_holds, task_file_holds};
use crate::sample::{PACK, draft, of_line, pack_value};

fn said_of(problems: &[Problem]) -> String {
    let one = |problem: &Problem| match problem {
        Problem::Flaw(line, flaw) => format!("{line:?} {} {}", flaw.wrong.id(), flaw.words),
        other => format!("{other:?}"),
    };
    problems.iter().map(one).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_sample_is_a_pack_that_holds() {
    let pack = read_pack_file(PACK).unwrap_or_else(|problems| panic!("{}", said_of(&problems)));
    assert_eq!(pack.drills[0].id, "evenings-4k2p.line-1");
    assert_eq!(lint(&pack.drills, english(), &mut |_| None), []);
}

#[test]
fn a_pack_lists_every_problem_at_once() {
    let mut pack = pack_value();
    pack["title"] = " ".into();
    pack["id"] = "Evenings!".into();
    pack["drills"][0]["level"] = 9.into();
    pack["drills"][0]["model"] = Value::Null;
    let problems = said_of(&read_pack_file(&pack.to_string()).unwrap_err());
    for part in ["None pack-id", "None pack-name", "Some(1) level", "Some(1) no-model"] {
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
        (json!("word ".repeat(401)), "long-text word word"),
        (json!("word\u{8}b"), "unseen wordb"),
        (json!(vec!["word"; 201]), "long-list word"),
    ] {
        let mut pack = pack_value();
        pack["drills"][0]["avoid_feelings"] = value;
        let problems = said_of(&read_pack_file(&pack.to_string()).unwrap_err());
        assert!(problems.contains(says), "{problems}");
    }
}

/// What a pack and an assignment say of themselves is short, wherever they come from; letters are counted as people see them,
/// not as bytes.
#[test]
fn names_and_notes_are_short_and_what_is_too_long_is_said_and_not_cut() {
    let with = |field: &str, value: Value| {
        let mut pack = pack_value();
        pack[field] = value;
        pack.to_string()
    };
    let task = |field: &str, value: Value| {
        let mut task =
            json!({ "kind": "hearback-assignment", "version": 1, "title": "This week", "drills": ["phones-07"] });
        task[field] = value;
        task.to_string()
    };
    let long = |most: usize| -> Value { "é".repeat(most + 1).into() };
    let just = |most: usize| -> Value { "é".repeat(most).into() };
    for (field, most, says) in [
        ("title", NAME_LIMIT, "long-name é"),
        ("by", NAME_LIMIT, "long-name é"),
        ("reviewed_by", NAME_LIMIT, "long-name é"),
        ("note", NOTE_LIMIT, "long-note é"),
    ] {
        assert!(read_pack_file(&with(field, just(most))).is_ok(), "{field}");
        let problems = read_pack_file(&with(field, long(most))).unwrap_err();
        assert!(said_of(&problems).contains(says) && problems.len() == 1, "{field}: {problems:?}");
        if field != "reviewed_by" {
            assert!(read_task(&task(field, just(most))).is_ok(), "{field}");
            assert!(said_of(&read_task(&task(field, long(most))).unwrap_err()).contains(says), "{field}");
        }
        let inside = serde_json::from_str(&with(field, long(most))).unwrap();
        assert!(said_of(&read_task(&task("pack", inside)).unwrap_err()).contains(says), "{field} in an assignment");
        // It can be shortened where it was written, and what is here already stays.
        let mut draft = Draft::blank();
        assert_eq!(draft.open_pack(&with(field, long(most))), Ok(()), "{field}");
        assert_eq!(draft.pack(), Err(problems), "{field}");
        let kept = write_packs(&[read_kept_pack(&with(field, long(most))).unwrap()]);
        assert_eq!(write_packs(&read_packs(&kept).unwrap()), kept, "{field}");
    }
    assert!(read_task(&task("prompts", json!([just(NOTE_LIMIT)]))).is_ok());
    let many = said_of(&read_task(&task("prompts", json!(["one", long(NOTE_LIMIT)]))).unwrap_err());
    assert!(many.contains("long-note é"), "{many}");
    let accepted = json!({ "kind": "hearback-accepted", "version": 1, "task": task("title", long(NAME_LIMIT)),
        "talked": [], "done": [], "replies": false, "notes": false, "words": null });
    assert!(read_accepted(&accepted.to_string()).is_ok());
    // All that is wrong is told at once.
    let mut pack = pack_value();
    pack["title"] = long(NAME_LIMIT);
    pack["id"] = "Evenings!".into();
    let problems = said_of(&read_pack_file(&pack.to_string()).unwrap_err());
    assert!(problems.contains("long-name") && problems.contains("pack-id"), "{problems}");
    for (id, most) in [("long-name", NAME_LIMIT), ("long-note", NOTE_LIMIT)] {
        let said = PacksWords::of(english()).flaw.iter().find(|one| one.id == id).unwrap().text;
        assert!(said.contains(&format!(" {most} letters")), "{said}");
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
    let after = draft().pack().unwrap_or_else(|problems| panic!("{}", said_of(&problems)));
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
    draft.open_pack(&text).unwrap_or_else(|problems| panic!("{}", said_of(&problems)));
    assert_eq!(draft.pack().unwrap().drills, read_pack_file(&text).unwrap().drills);
}

#[test]
fn the_form_says_what_a_reply_does_and_where() {
    let mut draft = draft();
    assert_eq!(draft.look(english(), &mut |_| None), []);
    let model = PARTS.iter().position(|part| part.key == "model").unwrap();
    let reply = "I had my phone out at dinner and you felt alone. You should just tell me to put it away.";
    *draft.cell(of_line(model, 0, 0)).unwrap() = reply.into();
    let flaws = draft.look(english(), &mut |_| None);
    let raised = flaws.iter().find(|flaw| flaw.wrong == Wrong::Raises).unwrap_or_else(|| panic!("{flaws:#?}"));
    assert_eq!((raised.notes.as_slice(), raised.reply.as_str()), (&["advice".to_owned()][..], reply));
    assert!(raised.words.contains("You should"), "{flaws:#?}");
}

#[test]
fn what_an_answer_shows_is_chosen_by_itself_until_somebody_chooses() {
    let mut draft = draft();
    draft.add_row(TRAP);
    for (row, reply) in [(1, "It was one dinner."), (2, "You should just tell me to put it away.")] {
        *draft.cell(of_line(TRAP, row, 0)).unwrap() = reply.into();
    }
    let shows = |draft: &Draft, row: usize| draft.lines[0][TRAP][row][1].clone();
    assert_eq!(shows(&draft, 2), "");
    let mut flaws = draft.look(english(), &mut |_| None);
    assert!(flaws.iter().any(|flaw| flaw.wrong == Wrong::NotChosen));
    assert!(draft.choose_shown(&mut flaws));
    assert_eq!(
        (shows(&draft, 2).as_str(), shows(&draft, 1).as_str()),
        ("advice", "defending"),
        "what was chosen stays"
    );
    assert!(flaws.iter().all(|flaw| flaw.wrong != Wrong::NotChosen) && !draft.choose_shown(&mut flaws));
}

#[test]
fn a_line_in_the_form_is_told_by_its_own_number_also_behind_empty_ones() {
    let mut draft = draft();
    draft.add_line();
    draft.add_line();
    *draft.cell(of_line(0, 0, 1)).unwrap() = "I felt alone at the table tonight.".into();
    assert_eq!((draft.nth(1), draft.nth(2), draft.nth(9)), (1, 3, 9));
}

#[test]
fn a_half_written_line_is_looked_at_and_saved_as_far_as_it_is() {
    let mut draft = Draft::blank();
    assert!(draft.is_empty() && draft.look(english(), &mut |_| None).is_empty());
    *draft.cell(of_line(0, 0, 1)).unwrap() = "I felt alone at the table tonight.".into();
    let problems = draft.look(english(), &mut |_| None);
    assert!(problems.iter().any(|one| one.wrong == Wrong::NoModel), "{problems:?}");
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

/// As the form asks for them, without what stands folded away.
#[test]
fn ten_short_lines_fit_a_link() {
    let line = |at: usize, statement: &str, point: &str, model: &str| {
        json!({ "id": format!("line-{at}"), "topic": "chores", "level": 1, "about": "listener", "heat": 0,
            "tendency": "secure", "speaker": "Sam", "statement": statement,
            "points": [{ "id": point, "any": [point], "must": true }],
            "model": [{ "kind": "simple", "text": model }] })
    };
    let said = [
        (
            "You came home late again and didn't call. I was worried.",
            "came home late",
            "I came home late, and you were worried.",
        ),
        ("Your brother took the car and nobody asked me.", "took the car", "He took the car, and nobody asked you."),
        ("I make all the appointments for the kids.", "the appointments", "You make every one of the appointments."),
        (
            "You laughed about my cooking with your friends.",
            "laughed about",
            "I laughed about your cooking in front of them.",
        ),
        (
            "We said no screens in bed, and you read the news.",
            "no screens",
            "We agreed on no screens, and I read the news.",
        ),
    ];
    let lines = said.iter().chain(&said).enumerate();
    let mut pack = pack_value();
    pack["drills"] = lines.map(|(at, (statement, point, model))| line(at + 1, statement, point, model)).collect();
    let pack = read_pack_file(&pack.to_string()).unwrap_or_else(|problems| panic!("{}", said_of(&problems)));
    let link = write_link(PACK_PATH, &pack.text).expect("ten lines fit");
    println!("ten short lines: {} characters of {LINK_LIMIT}", link.len());
}

/// Links of version 1 are in mails and notes.
#[test]
fn a_link_of_the_version_before_is_read() {
    for (name, holds) in [("pack", "evenings-4k2p"), ("task", "This week")] {
        let link = std::fs::read_to_string(format!("tests/therapist/corpus/own_link/{name}")).unwrap();
        assert!(link.starts_with("1.") && read_link(&link).unwrap().contains(holds), "{name}");
    }
}

/// What was squeezed by an older page must open in a newer one: these bytes never change.
#[test]
fn what_is_squeezed_stays_readable_for_good() {
    let text = r#"{"kind":"hearback-pack","title":"Évening talks"}"#;
    assert_eq!(unsqueezed(&squeezed(text), 1000).as_deref(), Some(text));
    assert_eq!(unsqueezed(&squeezed(text), 20), None, "no link makes a text without end");
    assert_eq!(hearback::share::base64(&squeezed(text)), FROZEN);
}

const FROZEN: &str = "AFOgoj6TaPFMpVvmGraqJ8at48M";

#[test]
fn a_pack_of_many_lines_goes_along_in_a_snippet() {
    let mut pack = pack_value();
    let ours: Vec<Value> = serde_json::from_str(english().drills()).unwrap();
    pack["drills"] = ours.into_iter().take(8).collect();
    let pack = read_pack_file(&pack.to_string()).unwrap();
    assert_eq!(write_link(PACK_PATH, &pack.text), None, "too much for a link");
    let short = written_short(&pack.text).unwrap();
    assert!(short.len() <= SNIPPET_LIMIT, "{}", short.len());
    assert_eq!(read_link(&short).as_ref(), Ok(&pack.text));
    assert!(!is_file_name(&short), "it is never taken for a file's name");
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
    let inner = body.rsplit_once('.').unwrap().0.replacen("2.", "3.", 1);
    assert_eq!(read_link(&hearback::share::sealed(&inner)), Err(Problem::Newer));
    assert_eq!(read_link(&"1".repeat(SNIPPET_LIMIT + 1)), Err(Problem::TooBig));
}

#[test]
fn only_a_plain_file_beside_the_page_is_read() {
    assert!(is_file_name("evenings-4k2p.txt") && is_file_name("evenings-4k2p.json"));
    for name in
        ["", ".json", "../secret.json", "a/b.txt", "https://elsewhere/x.json", "x.html", "a\\b.json", "a%2fb.json"]
    {
        assert!(!is_file_name(name), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_squeezed_and_read_again(text in "[^\u{0}]{0,200}") {
        prop_assert_eq!(unsqueezed(&squeezed(&text), 1000), Some(text));
    }

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
