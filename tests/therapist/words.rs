//! Every field, part, choice and host has its words, and they are plain.

use hearback::areas::given::words::GivenWords;
use hearback::areas::therapist::words::TherapistWords;
use hearback::areas::therapist::{Host, Kind, PACK, PARTS, Pick, TASK, TRAP};
use hearback::content::english;
use hearback::drills::Wrong;
use hearback::embed::OPTIONS;
use hearback::packs::words::PacksWords;

fn label(id: &str) -> bool {
    TherapistWords::of(english()).label.iter().any(|label| label.id == id && !label.text.is_empty())
}

#[test]
fn nothing_in_the_form_is_without_a_name() {
    let mut wanted = Vec::new();
    for part in PARTS.iter().chain([&PACK, &TASK]) {
        wanted.push(format!("part.{}", part.key));
        for field in part.fields.iter().filter(|field| field.kind != Kind::Hidden) {
            wanted.push(format!("field.{}.{}", part.key, field.key));
        }
    }
    for pick in [Pick::About, Pick::Tendency, Pick::Heat, Pick::Intensity] {
        wanted.extend(pick.options(english()).into_iter().map(|value| format!("pick.{}.{value}", pick.id())));
    }
    for option in OPTIONS.iter().filter(|option| option.values().len() > 1) {
        wanted.push(format!("widget.{}", option.name));
        if !option.several() {
            wanted.extend(option.values().into_iter().map(|value| format!("widget.{}.{value}", option.name)));
        }
    }
    wanted.extend(Host::ALL.map(|host| format!("host.{}", host.id())));
    let missing: Vec<&String> = wanted.iter().filter(|id| !label(id)).collect();
    assert!(missing.is_empty(), "without words: {missing:#?}");
    let unused = TherapistWords::of(english()).label.iter().filter(|label| !wanted.iter().any(|id| id == label.id));
    assert_eq!(unused.map(|label| label.id).collect::<Vec<_>>(), [] as [&str; 0]);
}

/// Each is told in a sentence that says what to do, and none in the words of the file.
#[test]
fn whatever_is_wrong_is_said_as_what_to_do() {
    let said = PacksWords::of(english()).flaw;
    let missing: Vec<&str> =
        Wrong::ALL.iter().map(|wrong| wrong.id()).filter(|id| !said.iter().any(|one| one.id == *id)).collect();
    assert_eq!(missing, [] as [&str; 0]);
    assert_eq!(said.len(), Wrong::ALL.len());
    let ids: Vec<&str> = hearback::ear::observations().map(|(id, _)| id).filter(|id| id.contains('-')).collect();
    for one in said {
        assert!(!ids.iter().any(|id| one.text.contains(id)), "{}", one.text);
        // A sentence that quotes a label of the form has the words of the form.
        for quoted in one.text.split('“').skip(1).filter_map(|rest| rest.split('”').next()) {
            let is_label = TherapistWords::of(english()).label.iter().any(|label| label.text == quoted);
            assert!(quoted.contains('{') || is_label, "“{quoted}” is no label of the form");
        }
    }
}

/// What a person may leave as it is stands folded away, and all that a line needs is in sight.
#[test]
fn what_is_folded_away_can_be_left_as_it_is() {
    let in_sight: Vec<&str> = PARTS.iter().filter(|part| !part.more).map(|part| part.key).collect();
    assert_eq!(in_sight, ["line", "points", "model", "trap"]);
    let seen = PARTS.iter().filter(|part| !part.more).flat_map(|part| part.fields);
    let seen = seen.filter(|field| !field.more && field.kind != Kind::Hidden).count();
    assert!(seen <= 6, "a form for one line has {seen} fields in sight");
}

#[test]
fn what_a_new_row_holds_is_one_of_its_options() {
    for part in PARTS {
        for field in part.fields {
            if let Kind::Pick(among) = field.kind {
                // What an answer shows is chosen by itself.
                let chosen_later = PARTS[TRAP].fields.contains(field);
                assert!(chosen_later || among.options(english()).contains(&field.start), "{} {}", part.key, field.key);
            }
        }
    }
}

#[test]
fn nothing_promises_a_review_that_was_not_made() {
    let (words, given) = (TherapistWords::of(english()), GivenWords::of(english()));
    assert!(words.reviewed.contains("not clinically reviewed") && given.packs.unchecked.contains("not clinically"));
}
