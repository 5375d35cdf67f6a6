//! Every record ever written can be read, and nothing that can't be read is taken for one.

use std::fs;

use hearback::areas::listen::read_sitting;
use hearback::drills::{Progress, Skill};
use hearback::shell::kept::{Keep, Settings, Theme, Unreadable, is_newer, read_record, write_record};
use proptest::prelude::*;

#[test]
fn the_frozen_record_of_version_1_reads() {
    let text = fs::read_to_string("tests/storage/v1.json").unwrap();
    let (settings, progress) = read_record(&text).unwrap();
    assert_eq!(
        settings,
        Settings { theme: Theme::Dark, keep: Some(Keep::Replies), live_notes: true, lines: 4, still: false }
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
    for newer in ["{\"hearback\":2}", "{\"version\":9,\"kind\":\"hearback-pause\"}", "{\"packs\":[],\"version\":2}"] {
        assert!(is_newer(newer), "{newer}");
    }
    let today = write_record(&Settings::default(), &Progress::default());
    for text in
        [today.as_str(), "", "[]", "{half", "{\"version\":\"2\"}", "{\"packs\":[{\"version\":2}],\"version\":1}"]
    {
        assert!(!is_newer(text), "{text}");
    }
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
        skills in proptest::collection::btree_map("[a-z-]{1,20}", (0u8..=3, -9_000i64..90_000), 0..40),
        seen in proptest::collection::btree_map("\\PC{1,20}", -9_000i64..90_000, 0..80),
    ) {
        let settings = Settings { live_notes, still, lines, keep: Some(Keep::Progress), ..Settings::default() };
        let skills = skills.into_iter().map(|(id, (place, due))| (id, Skill { place, due })).collect();
        let progress = Progress { level, skills, seen: seen.into_iter().collect() };
        prop_assert_eq!(read_record(&write_record(&settings, &progress)), Ok((settings, progress)));
    }

    #[test]
    fn any_text_is_refused_or_read(text in "\\PC*") {
        let _ = read_record(&text);
        let _ = read_sitting(&text);
    }
}
