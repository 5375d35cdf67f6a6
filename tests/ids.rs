//! Ids of lines are for good: none goes missing, none comes back for another line, and what a person keeps of a line
//! that was taken out goes on working.

mod person;

use std::collections::BTreeSet;
use std::fs;

use hearback::areas::listen::SITTING;
use hearback::areas::listen::{ListenEvent, ListenPage, write_sitting};
use hearback::areas::talk::FAVOURITES;
use hearback::areas::talk::LIKED;
use hearback::areas::talk::write_liked;
use hearback::areas::talk::{TalkEvent, TalkPage};
use hearback::content::english;
use hearback::drills::{Progress, Skill, Wish};
use hearback::shell::kept::{Keep, KeptReply, Settings, read_record, write_record, write_reply};
use hearback::shell::kept::{RECORD, REPLY, StoredSitting};
use hearback::shell::{Effect, Event, Kept, Key, Notice, Route, Started};
use person::{Page, started, with};
use toml::{Table, Value};

/// Where lines stand: the kind, its files, and the key of their rows.
const KINDS: [(&str, &str, &str); 5] = [
    ("drills", "drills", "drill"),
    ("prompts", "talk/prompts.toml", "prompt"),
    ("questions", "talk/questions.toml", "question"),
    ("summaries", "talk/summaries.toml", "drill"),
    ("validation", "talk/validation.toml", "line"),
];

fn table(path: &str) -> Table {
    fs::read_to_string(path).unwrap().parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn shipped(files: &str, key: &str) -> Vec<String> {
    let path = format!("src/content/en/{files}");
    let tables: Vec<Table> = match fs::read_dir(&path) {
        Ok(folder) => folder.map(|entry| table(entry.unwrap().path().to_str().unwrap())).collect(),
        Err(_) => vec![table(&path)],
    };
    let rows = tables.iter().flat_map(|table| table[key].as_array().unwrap());
    rows.map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

fn retired(kind: &str) -> Vec<String> {
    let all = table("src/content/en/retired.toml");
    let ids = all.get(kind).and_then(Value::as_array).unwrap_or_else(|| panic!("retired.toml has no {kind}"));
    ids.iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_id_that_ever_shipped_still_ships_or_is_retired() {
    let written = fs::read_to_string("tests/content/ids.txt").unwrap();
    let ever: BTreeSet<&str> = written.lines().collect();
    let mut problems = Vec::new();
    let mut known = BTreeSet::new();
    for (kind, files, key) in KINDS {
        let (here, gone) = (shipped(files, key), retired(kind));
        for id in here.iter().chain(&gone) {
            if !known.insert(id.clone()) {
                problems.push(format!("{id} is there twice, or was retired and is used again"));
            }
            if !ever.contains(id.as_str()) {
                problems.push(format!("{id} is new: add it to tests/content/ids.txt"));
            }
        }
    }
    let lost = ever.iter().filter(|id| !known.contains(**id));
    problems.extend(lost.map(|id| format!("{id} is gone: put it into src/content/en/retired.toml")));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A record that knows every retired line, and a skill that nothing knows.
fn old_record() -> (Settings, Progress) {
    let seen = KINDS.iter().flat_map(|(kind, ..)| retired(kind)).map(|id| (id, 20_700)).collect();
    let skills = ["advice", "a-skill-that-is-gone"].map(|id| (id.to_owned(), Skill { place: 1, due: 20_710 })).into();
    (Settings { keep: Some(Keep::Replies), ..Settings::default() }, Progress { level: 4, skills, seen })
}

fn kept_reply(id: &str) -> (Key, String) {
    let reply = KeptReply {
        drill: id.to_owned(),
        said: None,
        at: 1_780_000_000_000,
        first: Some("My first words.".into()),
        reply: format!("My words to {id}."),
        marked: None,
    };
    (REPLY.one(format!("reply-{id}")), write_reply(&reply))
}

fn opened(started: Started) -> Page {
    let (settings, progress) = old_record();
    let kept = started.kept.with(RECORD.key(), write_record(&settings, &progress));
    Page::open(Started { kept, ..started })
}

#[test]
fn a_record_with_retired_lines_is_read_whole_and_practice_goes_on() {
    let (_, before) = old_record();
    let mut page = opened(started(Route::Listen(ListenPage::Home)));
    assert_eq!(page.model.shell.progress, before);
    assert!(page.model.shell.notices.is_empty(), "{:?}", page.model.shell.notices);
    for _ in 0..8 {
        page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(4) })));
        page.finish_line("You feel worn out.");
        let (_, after) = read_record(page.saved(&RECORD.key()).unwrap()).unwrap();
        let known = |id: &str| after.last_seen(id) == Some(20_700);
        assert!(before.seen.iter().all(|(id, _)| known(id)), "what was practised stays known");
        assert!(after.skills.iter().any(|(id, _)| id == "a-skill-that-is-gone"));
        let opened = page.model.listen.sitting.as_ref().map(|sitting| sitting.line.drill.clone());
        assert!(opened.is_none_or(|id| !before.seen.iter().any(|(gone, _)| *gone == id)));
        page.tell(Event::SittingDropped);
    }
}

#[test]
fn replies_kept_to_retired_lines_stay() {
    let ids: Vec<String> = ["drills", "summaries", "validation"].iter().flat_map(|kind| retired(kind)).collect();
    let replies = ids.iter().map(|id| kept_reply(id));
    let kept = replies.fold(Kept::default(), |kept, (key, text)| kept.with(key, text));
    let mut page = opened(Started { kept, ..started(Route::Listen(ListenPage::Kept)) });
    page.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().to_owned())));
    assert_eq!(page.model.shell.kept.len(), ids.len());
    let Effect::Download { text, .. } = &page.tell(Event::ExportAsked)[0] else { panic!() };
    assert!(ids.iter().all(|id| text.contains(&format!("My words to {id}."))), "and can be taken along");
}

fn sitting(lines: &[&str]) -> Started {
    let text = write_sitting(&StoredSitting {
        lines: lines.iter().map(|id| (*id).to_owned()).collect(),
        reply: "half a thought".into(),
        step: "reply".into(),
        ..StoredSitting::default()
    });
    with(SITTING.key(), text, ListenPage::Practice)
}

#[test]
fn an_open_line_that_was_retired_is_said_and_its_words_can_be_taken_along() {
    for id in retired("drills").iter().chain(&retired("summaries")).chain(&retired("validation")) {
        let mut page = opened(sitting(&[id, "phones-01"]));
        page.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().to_owned())));
        assert_eq!(page.model.shell.notices, [Notice::SittingLost], "{id}");
        let Effect::Download { text, .. } = &page.tell(Event::UnreadAsked)[0] else { panic!() };
        assert!(text.contains("half a thought"));
        page.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(2) })));
        assert!(page.model.listen.sitting.is_some(), "and another line opens");
    }
}

#[test]
fn a_retired_line_further_on_ends_the_sitting_and_loses_nothing() {
    let mut page = opened(sitting(&["phones-05", "phones-06"]));
    assert_eq!(page.reply(), "half a thought");
    page.finish_line("You miss laughing together.");
    assert!(page.model.listen.sitting.is_none() && page.model.listen.closing.is_some());
    let mut page = opened(started(Route::Listen(ListenPage::Home)));
    page.tell(Event::RouteChanged(Route::Listen(ListenPage::Drill("phones-06".into()))));
    assert_eq!(page.model.shell.notices, [Notice::NoSuchDrill]);
}

#[test]
fn favourites_that_were_retired_stay_and_the_others_are_drawn() {
    let mut liked = retired("prompts");
    liked.push("event-01".to_owned());
    let mut page = opened(with(LIKED.key(), write_liked(&liked), Route::Talk(TalkPage::Cards)));
    page.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().to_owned())));
    assert_eq!(page.model.talk.favourites, liked);
    page.tell(Event::Talk(TalkEvent::CardsPicked(FAVOURITES)));
    page.tell(Event::Talk(TalkEvent::FavouriteTurned));
    let Some(saved) = page.saved(&LIKED.key()) else { panic!("event-01 was not drawn") };
    assert!(retired("prompts").iter().all(|id| saved.contains(id.as_str())), "{saved}");
    assert!(!saved.contains("event-01"), "{saved}");
}
