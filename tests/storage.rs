//! Every record ever written can be read, and nothing that can't be read is taken for one.

use std::fs;

use hearback::areas::four::{read_four, write_four};
use hearback::areas::given::{read_accepted, read_packs, write_accepted, write_packs};
use hearback::areas::letters::{
    DRAFT, WAITING, read_draft, read_letter, read_opened, read_parts, write_draft, write_letter, write_opened,
    write_parts,
};
use hearback::areas::listen::{read_sitting, write_sitting};
use hearback::areas::minutes::{read_date, read_steps, read_together, write_date, write_steps, write_together};
use hearback::areas::ours::{read_agreeing, read_agreement, write_agreeing, write_agreement};
use hearback::areas::pause::{read_ours, read_pause, read_returns, write_ours, write_pause, write_returns};
use hearback::areas::rehearse::{read_rehearse, read_rehearsed, write_rehearse, write_rehearsed};
use hearback::areas::repair::{read_apology, read_look, write_apology, write_look};
use hearback::areas::say::{read_said, read_say, write_said, write_say};
use hearback::areas::script::{read_script, write_script};
use hearback::areas::small::{
    read_log, read_sheet, read_small, read_thanks, write_log, write_sheet, write_small, write_thanks,
};
use hearback::areas::talk::{read_liked, read_talk, write_liked, write_talk};
use hearback::areas::therapist::{read_desk, write_desk};
use hearback::areas::turns::{read_turns, write_turns};
use hearback::drills::{Progress, Skill};
use hearback::shell::kept::{
    Keep, RECORD, Settings, Theme, Unreadable, is_newer, read_record, read_reply, write_record, write_reply,
};
use hearback::shell::slots::all;
use proptest::prelude::*;

#[test]
fn the_frozen_record_of_version_1_reads() {
    let text = fs::read_to_string("tests/storage/v1.json").unwrap();
    let (settings, progress) = read_record(&text).unwrap();
    assert_eq!(
        settings,
        Settings {
            theme: Theme::Dark,
            keep: Some(Keep::Replies),
            live_notes: true,
            lines: 4,
            still: false,
            off: Vec::new(),
            name: String::new()
        }
    );
    assert_eq!(progress.level, 3);
    assert_eq!(progress.skills[0], ("advice".to_owned(), Skill { place: 2, due: 20_780 }));
    assert_eq!(progress.last_seen("a-drill-that-is-gone"), Some(20_750), "unknown ids stay");
}

#[test]
fn unreadable_is_told_from_newer() {
    for text in ["", "null", "[]", "{}", "{\"hearback\":1}", "{\"hearback\":\"1\"}", "\u{feff}{}", "{\"hearback\":1,"] {
        assert_eq!(read_record(text), Err(Unreadable::Damaged), "{text}");
    }
    assert_eq!(read_record("{\"hearback\":2}"), Err(Unreadable::Newer));
}

#[test]
fn every_kept_shape_tells_when_it_is_newer() {
    let bare = ["{\"hearback\":2}", "{\"version\":9,\"kind\":\"hearback-pause\"}", "{\"packs\":[],\"version\":2}"];
    let enveloped = "{\"slot\":\"record\",\"version\":3}";
    for newer in bare.into_iter().chain([enveloped]) {
        assert!(is_newer(&RECORD, newer), "{newer}");
        assert_eq!(read_record(newer), Err(Unreadable::Newer));
    }
    let today = write_record(&Settings::default(), &Progress::default());
    let packs = "{\"packs\":[{\"version\":2}],\"version\":1}";
    for text in [today.as_str(), "", "[]", "{half", "{\"version\":\"2\"}", packs] {
        assert!(!is_newer(&RECORD, text), "{text}");
    }
}

#[test]
fn a_text_of_another_slot_is_none_of_this_one() {
    let today = write_record(&Settings::default(), &Progress::default());
    assert_eq!(read_record(&today.replace("\"record\"", "\"sitting\"")), Err(Unreadable::Damaged));
    assert_eq!(read_record(&today.replace("\"version\":2", "\"version\":1")), Err(Unreadable::Damaged));
}

#[test]
fn values_out_of_range_fall_back_one_by_one() {
    let text = r#"{"hearback":1,"settings":{"theme":"pink","lines":200,"keep":"all"},"level":77,
        "skills":[["advice",9,1]],"seen":[]}"#;
    let (settings, progress) = read_record(text).unwrap();
    assert_eq!(settings, Settings::default());
    assert_eq!((progress.level, progress.skills[0].1.place), (4, 3));
}

proptest! {
    #[test]
    fn what_is_written_reads_back(
        level in 1u8..=4, lines in 3u8..=5, live_notes: bool, still: bool,
        off in proptest::collection::vec("\\PC{1,20}", 0..9),
        skills in proptest::collection::btree_map("[a-z-]{1,20}", (0u8..=3, -9_000i64..90_000), 0..40),
        seen in proptest::collection::btree_map("\\PC{1,20}", -9_000i64..90_000, 0..80),
    ) {
        let settings = Settings { live_notes, still, lines, off, keep: Some(Keep::Progress), ..Settings::default() };
        let skills = skills.into_iter().map(|(id, (place, due))| (id, Skill { place, due })).collect();
        let progress = Progress { level, skills, seen: seen.into_iter().collect() };
        prop_assert_eq!(read_record(&write_record(&settings, &progress)), Ok((settings, progress)));
    }

}

/// Reads a text and writes what was read, or says that it was refused.
type Again = fn(&str) -> Option<String>;

/// The reader and the writer of every slot.
const ALL: &[(&str, Again)] = &[
    ("record", |text| read_record(text).ok().map(|(settings, progress)| write_record(&settings, &progress))),
    ("reply", |text| read_reply(text).ok().map(|reply| write_reply(&reply))),
    ("packs", |text| read_packs(text).ok().map(|packs| write_packs(&packs))),
    ("task", |text| read_accepted(text).ok().map(|accepted| write_accepted(&accepted, true))),
    ("desk", |text| read_desk(text).ok().map(|draft| write_desk(&draft))),
    ("pause", |text| read_pause(text).ok().map(|(pause, switches)| write_pause(&pause, &switches))),
    ("ours", |text| read_ours(text).ok().map(|agreement| write_ours(&agreement))),
    ("returns", |text| read_returns(text).ok().map(|returns| write_returns(&returns))),
    ("turns", |text| read_turns(text).ok().map(|(turns, typed)| write_turns(&turns, &typed))),
    ("say", |text| read_say(text).ok().map(|open| write_say(&open))),
    ("said", |text| read_said(text).ok().map(|said| write_said(&said))),
    ("four", |text| read_four(text).ok().map(|four| write_four(&four))),
    ("script", |text| read_script(text).ok().map(|(script, open)| write_script(&script, open))),
    ("rehearse", |text| read_rehearse(text).ok().map(|open| write_rehearse(&open))),
    ("rehearsed", |text| read_rehearsed(text).ok().map(|progress| write_rehearsed(&progress))),
    ("agreement", |text| read_agreement(text).ok().map(|record| write_agreement(&record))),
    ("agreeing", |text| read_agreeing(text).ok().map(|(drafts, look)| write_agreeing(&drafts, look.as_ref()))),
    ("together", |text| read_together(text).ok().map(|sitting| write_together(&sitting))),
    ("own-steps", |text| read_steps(text).ok().map(|own| write_steps(&own))),
    ("date", |text| read_date(text).ok().map(|record| write_date(&record))),
    ("apology", |text| read_apology(text).ok().map(|written| write_apology(&written))),
    ("look", |text| read_look(text).ok().map(|look| write_look(&look))),
    ("letter", |text| read_letter(text).ok().map(|record| write_letter(&record))),
    ("letter-draft", |text| read_draft(&DRAFT, text).ok().map(|draft| write_draft(&DRAFT, &draft))),
    ("letter-waiting", |text| read_draft(&WAITING, text).ok().map(|draft| write_draft(&WAITING, &draft))),
    ("letter-parts", |text| read_parts(text).ok().map(|parts| write_parts(&parts))),
    ("letter-open", |text| read_opened(text).ok().map(|open| write_opened(&open))),
    ("thanks", |text| read_thanks(text).ok().map(|thanks| write_thanks(&thanks))),
    ("small", |text| read_small(text).ok().map(|written| write_small(&written))),
    ("sheet", |text| read_sheet(text).ok().map(|sheets| write_sheet(&sheets))),
    ("log", |text| read_log(text).ok().map(|notes| write_log(&notes))),
    ("favourites", |text| read_liked(text).ok().map(|liked| write_liked(&liked))),
    ("talk", |text| read_talk(text).ok().map(|talk| write_talk(&talk))),
    ("sitting", |text| read_sitting(text).ok().map(|sitting| write_sitting(&sitting))),
];

/// What version 1 kept, or the first version that kept it.
fn of_version_1(name: &str) -> String {
    let of = |version: u8| fs::read_to_string(format!("tests/storage/v{version}/{name}.json"));
    of(1).or_else(|_| of(2)).unwrap().trim().to_owned()
}

#[test]
fn every_slot_reads_what_version_1_kept_and_what_it_writes_of_it() {
    let names: Vec<&str> = all().map(|slot| slot.name).collect();
    assert_eq!(ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>(), names);
    for (name, again) in ALL {
        let today = again(&of_version_1(name)).unwrap_or_else(|| panic!("{name} of version 1 is read"));
        assert!(today.starts_with(&format!("{{\"slot\":\"{name}\",\"version\":2,")), "{today}");
        assert_eq!(again(&today).as_ref(), Some(&today), "{name}");
    }
}

/// Texts near to what is kept: something of a good one is cut out, doubled, or turned into something else.
fn near(text: &str, from: usize, length: usize, put: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let from = from % letters.len();
    let to = (from + length).min(letters.len());
    letters[..from].iter().chain(&put.chars().collect::<Vec<_>>()).chain(&letters[to..]).collect()
}

proptest! {
    #[test]
    fn any_text_is_refused_or_means_the_same_written_again(
        which in 0..ALL.len(), bare: bool, from: usize, length in 0usize..12,
        put in prop_oneof!["\\PC{0,6}", "[0-9]{1,20}", "null|true|-1|\"\"|\\[\\]|\\{\\}"],
    ) {
        let (name, again) = ALL[which];
        let old = of_version_1(name);
        let good = if bare { old } else { again(&old).unwrap() };
        let text = near(&good, from, length, &put);
        if let Some(written) = again(&text) {
            prop_assert_eq!(again(&written), Some(written.clone()), "{} of {}", name, text);
        }
    }
}
