//! The screens of Repair.

use hearback::areas::repair::words::RepairWords;
use hearback::areas::repair::{At, RepairEvent};
use hearback::content::english;

use super::{Visit, text};

/// Each page, the apology wherever it stands, and looks that were kept.
pub fn pages() -> Vec<(&'static str, String)> {
    let mut all: Vec<(&str, String)> =
        ["#/repair", "#/repair/say/got-loud-1", "#/repair/say/none-1", "#/repair/apology", "#/repair/look"]
            .map(|at| (at, Visit::at(at).html()))
            .into();
    all.extend(At::ALL.iter().map(|at| (at.id(), apology(*at).html())));
    let mut looked = Visit::at("#/repair/look");
    looked.tell(RepairEvent::LookTyped(1, "the evening in May".into()).into()).tell(RepairEvent::KeepAsked.into());
    all.push(("a look that is kept", looked.html()));
    all
}

/// An apology of one step, as far as this.
fn apology(at: At) -> Visit {
    let mut visit = Visit::at("#/repair/apology");
    visit.tell(RepairEvent::StepTyped(0, "shouted at you on Sunday".into()).into()).tell(RepairEvent::Went(at).into());
    visit
}

/// Whoever is afraid, or asked to apologise for being hurt, finds Help before a box to write in.
#[test]
fn help_stands_before_the_first_box_and_beside_every_phrase() {
    let words = RepairWords::of(english());
    for (fragment, says) in [
        ("#/repair", words.home.afraid),
        ("#/repair/say/got-loud-1", words.home.afraid),
        ("#/repair/apology", words.write.afraid),
        ("#/repair/look", words.look.afraid),
    ] {
        let html = Visit::at(fragment).html();
        let main = html.split("<main").nth(1).and_then(|main| main.split("</main>").next()).unwrap();
        let (before, behind) = main.split_once(&text(says)).unwrap_or_else(|| panic!("{fragment}: {main}"));
        assert!(behind.split("</p>").next().unwrap().contains("href=\"#/help\""), "{fragment}: {behind}");
        assert!(!before.contains("<textarea") || fragment.contains("/say/"), "{fragment}");
    }
}

/// An apology for harm is neither praised nor mended: Help stands where its notes would.
#[test]
fn an_apology_for_harm_leads_to_help() {
    let words = RepairWords::of(english());
    let way = text(words.write.way_out);
    for (said, leads) in [
        ("pushed you against the door", true),
        ("scared you when I shouted", true),
        ("shouted at you on Sunday", false),
    ] {
        let mut visit = Visit::at("#/repair/apology");
        visit.tell(RepairEvent::StepTyped(0, said.into()).into()).tell(RepairEvent::Went(At::Looked).into());
        let html = visit.html();
        assert_eq!(html.contains(&way), leads, "{said}");
        assert_eq!(html.contains("class=\"hb-notes\""), !leads, "{said}");
    }
}

/// The letter beside a note is the one after its words, whatever the order in which notes are read.
#[test]
fn each_note_on_an_apology_has_the_letter_of_its_words() {
    let mut crossed = 0;
    for said in [
        "But you started it. I'm sorry I shouted at you on Sunday.",
        "I shouted at you on Sunday, and you sat there alone. That was my doing. Can we move on?",
    ] {
        let mut visit = Visit::at("#/repair/apology");
        visit.tell(RepairEvent::SentenceTyped(said.into()).into()).tell(RepairEvent::Went(At::Looked).into());
        let verdict = visit.0.repair.verdict(&visit.0.shell);
        let speaking = hearback::saying::speaking().unwrap();
        let html = visit.html();
        let key = html.split("<ul class=\"hb-home__key\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap();
        let mut letters = Vec::new();
        for note in verdict.notes() {
            let words = (speaking.observation)(english(), note.id).unwrap();
            let short = key.find(&text(words.short)).unwrap_or_else(|| panic!("{} in {key}", words.short));
            let letter = key[..short].rfind("</span>").and_then(|at| key[..at].chars().last()).unwrap();
            let list = html.split(&format!("id=\"note-{letter}\"")).nth(1).unwrap();
            let title = list.split("hb-note__title\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
            assert_eq!(title, text(words.title), "{said}: the note of {letter}");
            letters.push(letter);
        }
        crossed += usize::from(!letters.is_sorted());
    }
    assert!(crossed > 0, "some note is read before one whose words come earlier");
}

/// Nothing here may press for an answer or for being forgiven, and every step that faces the partner says so.
#[test]
fn nobody_has_to_answer_or_to_forgive() {
    let words = RepairWords::of(english());
    for (at, says) in [(At::End, words.end.free), (At::Side, words.side.lead), (At::Over, words.end.free)] {
        assert!(apology(at).html().contains(&text(says)), "{at:?}");
    }
    assert!(words.end.free.contains("nobody has to forgive") && words.side.lead.contains("don't have to answer"));
    let all = std::fs::read_to_string("src/content/en/repair.toml").unwrap();
    let groups = all.split("[[group]]").skip(1);
    for line in groups.flat_map(str::lines).filter(|line| line.starts_with("  \"")) {
        let said = line.to_lowercase();
        for never in ["forgive", " but ", " if ", "move on", "calm down,"] {
            assert!(!said.contains(never), "{line}");
        }
    }
}
