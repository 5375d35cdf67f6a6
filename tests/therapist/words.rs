//! Every field, part, choice and host has its words, and they are plain.

use hearback::areas::given::words::GivenWords;
use hearback::areas::therapist::words::TherapistWords;
use hearback::areas::therapist::{Host, Kind, PACK, PARTS, Pick, TASK};
use hearback::content::english;
use hearback::embed::OPTIONS;

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

#[test]
fn what_a_new_row_holds_is_one_of_its_options() {
    for part in PARTS {
        for field in part.fields {
            if let Kind::Pick(among) = field.kind {
                assert!(among.options(english()).contains(&field.start), "{} {}", part.key, field.key);
            }
        }
    }
}

#[test]
fn nothing_promises_a_review_that_was_not_made() {
    let (words, given) = (TherapistWords::of(english()), GivenWords::of(english()));
    assert!(words.reviewed.contains("not clinically reviewed") && given.packs.unchecked.contains("not clinically"));
}
