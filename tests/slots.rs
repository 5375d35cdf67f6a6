//! What is kept, slot by slot, over the one table of it.

#[path = "slots/letters.rs"]
mod letters;
mod person;
#[path = "therapist/sample.rs"]
mod sample;

use std::collections::BTreeMap;
use std::fs;

use hearback::areas::four::{FourEvent, Spot};
use hearback::areas::given::{ACCEPTED, GivenEvent, GivenPage};
use hearback::areas::listen::{ListenEvent, ListenPage, SITTING};
use hearback::areas::minutes::{MinutesEvent, MinutesPage, Ritual};
use hearback::areas::ours::{OursEvent, OursPage};
use hearback::areas::pause::{Outcome, Part, PauseEvent};
use hearback::areas::rehearse::RehearsePage;
use hearback::areas::say::{SayEvent, SayPage};
use hearback::areas::script::{ScriptEvent, Seat};
use hearback::areas::talk::{OPEN_TALK, TalkEvent, TalkPage};
use hearback::areas::therapist::{TherapistEvent, TherapistPage};
use hearback::areas::turns::TurnsEvent;
use hearback::content::english;
use hearback::drills::{Progress, SayingKind, Wish};
use hearback::shell::kept::{Keep, RECORD, Settings, Theme, Trouble, is_newer, write_record};
use hearback::shell::slots::{Place, Slot, all, of_tab, unasked};
use hearback::shell::words::SlotWords;
use hearback::shell::{Effect, Event, Kept, KeptNow, Key, Notice, Started};
use person::{Page, agreement, rehearsed, repaired, small, started};
use sample::{PACK, of_line};

/// The keys under which people have kept things: none is renamed, and a new slot gets a name of its own.
#[test]
fn names_stay_as_they_are() {
    let names: Vec<&str> = all().map(|slot| slot.name).collect();
    let known = "record reply packs task desk pause ours returns turns say said four script rehearse rehearsed agreement \
                 agreeing together own-steps date apology look letter letter-draft letter-waiting letter-parts letter-open \
                 thanks small sheet log favourites talk sitting";
    assert_eq!(names, known.split(' ').collect::<Vec<_>>());
    for name in &names {
        assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name} stands for one thing");
        assert!(!name.contains(':') && *name != "aside" && *name != "erased", "{name} is not free");
    }
}

/// What is kept by a press of its own.
const PRESSED: [&str; 4] = ["said", "look", "letter", "thanks"];

/// Every key a slot can be found under.
fn keys(slot: &'static Slot) -> Vec<Key> {
    let home = if slot.many { slot.one("17-phones-01".into()) } else { slot.key() };
    let tab = (slot.place == Place::LocalOrTab).then(|| slot.tab());
    [home].into_iter().chain(tab).collect()
}

#[test]
fn a_key_is_found_by_its_name_in_its_own_storage_alone() {
    for key in all().flat_map(keys) {
        assert_eq!(Key::of(&key.name(), key.in_tab), Some(key.clone()));
        let elsewhere = Key::of(&key.name(), !key.in_tab);
        assert_eq!(elsewhere.is_some(), key.slot.place == Place::LocalOrTab, "{}", key.name());
    }
    for name in ["", "aside:1790000000000", "erased", "records", "record:1", "reply", "frame:record"] {
        assert_eq!(Key::of(name, false), None, "{name}");
    }
}

#[test]
fn a_slot_goes_where_the_person_lets_it() {
    for slot in all() {
        assert_eq!(slot.home(Some(Keep::Nothing)), None, "no trace of {}", slot.name);
        let place = |keep| slot.home(keep).map(|key| key.in_tab);
        match (slot.place, slot.from) {
            (Place::Tab, _) => assert_eq!((place(None), place(Some(Keep::Replies))), (Some(true), Some(true))),
            (Place::Local, None) => assert_eq!(place(None), Some(false)),
            (Place::Local, Some(from)) => {
                assert_eq!((place(None), place(Some(from))), (None, Some(false)));
                assert_eq!(place(Some(Keep::Progress)).is_some(), from == Keep::Progress);
            }
            (Place::LocalOrTab, _) => assert_eq!((place(None), place(slot.from)), (Some(true), Some(false))),
        }
    }
}

#[test]
fn no_trace_leaves_nothing_that_was_kept_unasked() {
    let gone: Vec<Key> = unasked().collect();
    for key in all().flat_map(keys) {
        let unasked = key.in_tab || key.slot.from.is_none();
        assert_eq!(gone.contains(&key), unasked, "{}", key.name());
    }
    let mut page = Page::fresh();
    page.tell(Event::KeepChosen(Keep::Nothing));
    assert!(gone.iter().all(|key| page.effects.contains(&Effect::Remove(key.clone()))), "{:?}", page.effects);
    page.tell(Event::ErasedElsewhere);
    assert!(of_tab().all(|key| page.effects.contains(&Effect::Remove(key))), "{:?}", page.effects);
}

/// A page with a browser that keeps what it is asked to, and looks first at what stands there.
struct Tab {
    page: Page,
    kept: BTreeMap<(bool, String), String>,
    written: Vec<&'static str>,
}

impl Tab {
    fn open(kept: BTreeMap<(bool, String), String>) -> Self {
        let found = kept.iter().fold(Kept::default(), |found, ((in_tab, name), text)| {
            found.with(Key::of(name, *in_tab).unwrap(), text.clone())
        });
        let page = Page::open(Started { kept: found, ..started(ListenPage::Home.into()) });
        let mut tab = Self { page, kept, written: Vec::new() };
        tab.perform();
        tab
    }

    fn perform(&mut self) {
        for effect in self.page.effects.clone() {
            let (key, text) = match effect {
                Effect::Save(key, text) => (key, Some(text)),
                Effect::Remove(key) => (key, None),
                _ => continue,
            };
            let place = (key.in_tab, key.name());
            if self.kept.get(&place).is_some_and(|there| is_newer(key.slot, there)) {
                self.page.tell(Event::NewerFound(key.slot));
                continue;
            }
            match text {
                Some(text) => {
                    self.written.push(key.slot.name);
                    self.kept.insert(place, text);
                }
                None => drop(self.kept.remove(&place)),
            }
        }
    }

    fn tell(&mut self, event: Event) {
        self.page.tell(event);
        self.perform();
    }

    /// Does something with everything that is kept.
    fn use_all(&mut self) {
        self.tell(Event::ThemeChosen(Theme::Dark));
        self.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().into())));
        self.tell(ListenEvent::SittingAsked(Wish { topic: None, level: Some(1) }).into());
        if self.page.model.listen.sitting.is_some() {
            self.page.finish_line("You feel worn out.");
            self.perform();
        }
        self.tell(Event::RouteChanged(TalkPage::Cards.into()));
        self.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().into())));
        self.tell(Event::Talk(TalkEvent::FavouriteTurned));
        self.tell(Event::RouteChanged(TalkPage::Own.into()));
        self.tell(Event::Talk(TalkEvent::SaidTyped("I missed you today.".into())));
        self.tell(Event::Turns(TurnsEvent::TopicTyped("the evening".into())));
        self.tell(Event::RouteChanged(SayPage::Build("need".into()).into()));
        self.tell(SayEvent::StepTyped(0, "you came at nine".into()).into());
        self.tell(SayEvent::KeepAsked.into());
        self.tell(Event::Four(FourEvent::Typed(Spot::Topic, "the evening".into())));
        self.tell(ScriptEvent::NameTyped(Seat::First, "Sam".into()).into());
        self.tell(Event::RouteChanged(OursPage::New.into()));
        for event in agreement() {
            self.tell(event.into());
        }
        self.tell(Event::RouteChanged(OursPage::New.into()));
        self.tell(OursEvent::StartChosen("Phones in the kitchen").into());
        self.tell(Event::Pause(PauseEvent::Wrote(Part::Word, "Teapot".into())));
        self.tell(Event::PauseCalled);
        self.tell(Event::Pause(PauseEvent::Noted(Some(Outcome::Kept))));
        self.tell(Event::RouteChanged(RehearsePage::Line(SayingKind::Rewrite).into()));
        self.tell(Event::FileRead(english().saying_name().into(), Some(english().saying().into())));
        rehearsed("I felt alone at dinner.").into_iter().for_each(|event| self.tell(event.into()));
        repaired().into_iter().for_each(|event| self.tell(event));
        letters::use_all(&mut |event| self.tell(event));
        self.tell(Event::RouteChanged(MinutesPage::Of(Ritual::Weekly).into()));
        for event in [MinutesEvent::DateSettled, MinutesEvent::StepTyped("A song".into()), MinutesEvent::Begun] {
            self.tell(event.into());
        }
        small().into_iter().for_each(|event| self.tell(event));
        self.tell(Event::RouteChanged(GivenPage::Packs.into()));
        self.tell(Event::FileOpened(Some(PACK.into())));
        self.tell(Event::Given(GivenEvent::Welcomed));
        let task = r#"{"kind":"hearback-assignment","version":1,"title":"This week","drills":["phones-01"]}"#;
        self.tell(Event::FileOpened(Some(task.into())));
        self.tell(Event::Given(GivenEvent::Welcomed));
        self.tell(Event::RouteChanged(TherapistPage::Write.into()));
        self.tell(Event::Therapist(TherapistEvent::Wrote(of_line(0, 0, 2), "Kai".into())));
    }
}

#[test]
fn every_slot_is_written_by_what_this_test_does() {
    for keep in [None, Some(Keep::Replies)] {
        let mut tab = Tab::open(BTreeMap::new());
        keep.into_iter().for_each(|keep| tab.tell(Event::KeepChosen(keep)));
        tab.use_all();
        for slot in all().filter(|slot| slot.home(keep).is_some()) {
            assert!(tab.written.contains(&slot.name), "{} with {keep:?}", slot.name);
        }
    }
}

/// What a version to come keeps: it says so, and holds what nobody here can know.
fn of_a_newer_version(slot: &Slot) -> String {
    format!(r#"{{"slot":"{}","version":99,"kept":{{"more":true}}}}"#, slot.name)
}

#[test]
fn an_older_tab_never_writes_over_what_a_newer_one_keeps() {
    for key in all().flat_map(keys) {
        for keep in [None, Some(Keep::Progress), Some(Keep::Replies)] {
            let mut tab = Tab::open(BTreeMap::new());
            keep.into_iter().for_each(|keep| tab.tell(Event::KeepChosen(keep)));
            tab.use_all();
            let newer = of_a_newer_version(key.slot);
            let place = (key.in_tab, key.name());
            tab.kept.insert(place.clone(), newer.clone());
            if !key.in_tab {
                tab.tell(Event::ChangedElsewhere(key.clone(), Some(newer.clone())));
                let told = &tab.page.model.shell.notices;
                let newer = |one: &Notice| [Notice::NewerVersion, Notice::PauseNewer].contains(one);
                assert!(told.iter().any(newer), "{} is said", key.name());
            }
            tab.use_all();
            tab.tell(Event::KeepChosen(Keep::Replies));
            tab.use_all();
            assert_eq!(tab.kept.get(&place), Some(&newer), "{} with {keep:?}", key.name());
        }
    }
}

#[test]
fn what_a_newer_version_kept_is_found_at_the_start_and_stays() {
    for key in all().flat_map(keys) {
        let newer = of_a_newer_version(key.slot);
        let place = (key.in_tab, key.name());
        let mut tab = Tab::open(BTreeMap::from([(place.clone(), newer.clone())]));
        assert_eq!(tab.page.model.shell.notices, [key.slot.newer], "{}", key.name());
        tab.use_all();
        tab.tell(Event::KeepChosen(Keep::Replies));
        tab.use_all();
        assert_eq!(tab.kept.get(&place), Some(&newer), "{}", key.name());
    }
}

#[test]
fn every_slot_has_its_sentence_for_settings() {
    let words = SlotWords::of(english());
    let mut names: Vec<&str> = all().map(|slot| slot.name).collect();
    let mut said: Vec<&str> = words.slot.iter().map(|one| one.id).collect();
    names.sort_unstable();
    said.sort_unstable();
    assert_eq!(said, names, "src/content/en/slots.toml");
    assert!(words.slot.iter().all(|one| one.what.ends_with('.')));
}

#[test]
fn settings_tell_what_stands_in_the_browser() {
    for keep in [None, Some(Keep::Nothing), Some(Keep::Progress), Some(Keep::Replies)] {
        let mut tab = Tab::open(BTreeMap::new());
        keep.into_iter().for_each(|keep| tab.tell(Event::KeepChosen(keep)));
        tab.use_all();
        tab.tell(Event::PauseCalled);
        let told = |tab: &Tab| all().map(|slot| tab.page.model.shell.kept_of(slot)).collect::<Vec<_>>();
        for (slot, told) in all().zip(told(&tab)) {
            let there = tab.kept.keys().find(|(in_tab, name)| Key::of(name, *in_tab).unwrap().slot == slot);
            let expected = match there {
                Some((in_tab, _)) => KeptNow::There { in_tab: *in_tab },
                None => KeptNow::Not(slot.home(keep)),
            };
            assert_eq!(told, expected, "{} with {keep:?}", slot.name);
        }
        // The same when it is opened again: and in a tab that hears of it from this one.
        let mut kept = tab.kept.clone();
        kept.retain(|(in_tab, _), _| !in_tab);
        let mut again = Tab::open(kept.clone());
        let mut other = Tab::open(BTreeMap::new());
        for ((_, name), text) in &kept {
            other.tell(Event::ChangedElsewhere(Key::of(name, false).unwrap(), Some(text.clone())));
        }
        for tab in [&again, &other] {
            let there = |told: &KeptNow| *told == KeptNow::There { in_tab: false };
            for (slot, told) in all().zip(told(tab)) {
                let stands = kept.keys().any(|(_, name)| Key::of(name, false).unwrap().slot == slot);
                assert_eq!(there(&told), stands, "{} with {keep:?}", slot.name);
            }
        }
        // What the other one takes away stands there no longer, one of many neither.
        for (_, name) in kept.keys() {
            other.tell(Event::ChangedElsewhere(Key::of(name, false).unwrap(), None));
        }
        assert!(told(&other).iter().all(|told| matches!(told, KeptNow::Not(_))), "{keep:?}");
        again.tell(Event::EraseAsked);
        again.tell(Event::EraseConfirmed);
        assert!(told(&again).iter().all(|told| matches!(told, KeptNow::Not(_))), "{keep:?}");
    }
    let mut tab = Tab::open(BTreeMap::new());
    tab.tell(Event::KeepChosen(Keep::Progress));
    tab.tell(Event::SaveFailed(RECORD.key(), Trouble::Blocked));
    assert!(!matches!(tab.page.model.shell.kept_of(&RECORD), KeptNow::There { .. }), "where the browser refuses");
    tab.tell(Event::NewerFound(&RECORD));
    assert_eq!(tab.page.model.shell.kept_of(&RECORD), KeptNow::Left);
}

#[test]
fn the_file_to_take_along_has_every_slot_kept_or_not() {
    for keep in [None, Some(Keep::Nothing), Some(Keep::Progress), Some(Keep::Replies)] {
        let mut tab = Tab::open(BTreeMap::new());
        keep.into_iter().for_each(|keep| tab.tell(Event::KeepChosen(keep)));
        tab.use_all();
        tab.tell(Event::PauseCalled);
        tab.tell(Event::ExportAsked);
        let text = tab.page.effects.iter().find_map(|effect| match effect {
            Effect::Download { text, .. } => Some(text.clone()),
            _ => None,
        });
        let file: serde_json::Value = serde_json::from_str(&text.unwrap()).unwrap();
        let kept = file["kept"].as_array().unwrap();
        // Where replies may not stay none is held; until the person has said, they wait in the page.
        let replies_go = matches!(keep, Some(Keep::Nothing | Keep::Progress));
        // A sentence or a letter is kept on a press, and none is held where nothing may be.
        let pressed = |one: &Slot| keep == Some(Keep::Nothing) && PRESSED.contains(&one.name);
        let gone = |one: &Slot| replies_go && one.name == "reply" || pressed(one);
        for slot in all().filter(|slot| !gone(slot)) {
            let its = |one: &&serde_json::Value| one["slot"] == slot.name && one["version"] == slot.version;
            assert!(kept.iter().any(|one| its(&one)), "{} with {keep:?}", slot.name);
        }
    }
}

/// What version 1 kept, slot by slot, or the first version that kept it: the frozen texts are never changed.
fn of_version_1(slot: &Slot) -> String {
    let of = |version: u8| fs::read_to_string(format!("tests/storage/v{version}/{}.json", slot.name));
    of(1).or_else(|_| of(2)).unwrap()
}

/// What stands in the browser once a page was opened on a text and used it all, and once more.
fn written_again(key: &Key, text: &str) -> Option<String> {
    let mut kept = BTreeMap::from([((key.in_tab, key.name()), text.to_owned())]);
    if key.slot.name != "record" {
        kept.insert((false, "record".to_owned()), of_version_1(&RECORD));
    }
    let mut tab = Tab::open(kept);
    assert!(tab.page.model.shell.notices.is_empty(), "{}: {:?}", key.name(), tab.page.model.shell.notices);
    tab.tell(Event::KeepChosen(Keep::Replies));
    tab.kept.get(&(key.in_tab, key.name())).cloned()
}

#[test]
fn what_version_1_kept_is_read_and_the_next_save_has_the_envelope() {
    for slot in all() {
        let key = keys(slot).remove(0);
        let text = of_version_1(slot);
        assert!(!is_newer(slot, &text), "{}", slot.name);
        let kept = written_again(&key, &text).unwrap();
        let again = written_again(&key, &kept).unwrap();
        assert_eq!(kept, again, "{} reads back as it was", slot.name);
    }
}

/// `boot.js` and the single file look at what is kept before the app is there.
#[test]
fn the_page_reads_the_light_and_what_is_open_by_the_same_names() {
    let boot = fs::read_to_string("static/boot.js").unwrap();
    let [sitting, talk, task] = [SITTING.name, OPEN_TALK.name, ACCEPTED.name];
    let open = format!(r#"["{sitting}", "{talk}"].some((name) => kept(sessionStorage, name))"#);
    assert!(boot.contains(&open), "boot.js looks for {open}");
    let framed = format!(r#"kept(localStorage, "frame:{task}")"#);
    assert!(boot.contains(&framed), "boot.js looks for {framed}");
    let lines = [
        "const kept = (place, name) => place.getItem(`hearback:${folder}:${name}`);".to_owned(),
        format!(r#"root.toggleAttribute("data-sitting", kept(sessionStorage, "{sitting}"));"#),
        format!(
            r#"root.toggleAttribute("data-task", kept(sessionStorage, "{task}") || kept(localStorage, "{task}"));"#
        ),
        format!(r#"const record = JSON.parse(kept(localStorage, "{}"));"#, RECORD.name),
        "const { theme } = (record.kept ?? record).settings;".to_owned(),
    ];
    for page in [boot, fs::read_to_string("xtask/src/single/payload.rs").unwrap()] {
        assert!(lines.iter().all(|line| page.contains(line)), "the page before the app reads {lines:?}");
    }
    let settings = Settings { theme: Theme::Dark, ..Settings::default() };
    let record: serde_json::Value = serde_json::from_str(&write_record(&settings, &Progress::default())).unwrap();
    assert_eq!(record["kept"]["settings"]["theme"], "dark");
    let before: serde_json::Value = serde_json::from_str(&of_version_1(&RECORD)).unwrap();
    assert_eq!(before["settings"]["theme"], "dark");
}
