//! From the first word to an answer.

use hearback::areas::letters::{
    DRAFT, Draft, Letter, LettersEvent, Note, OPEN, Sitting, Spoken, WAITING, WORDS_LIMIT, Wait, Way, read_draft,
    write_open,
};
use hearback::shell::kept::{Keep, Trouble};
use hearback::shell::{Effect, Event, Kept, Recording, Route, Started, VoiceTold};

use crate::{Page, SUNDAY, at, file, letter, started, tell, written};

const HOUR: i64 = 60 * 60_000;

fn words(page: &Page) -> &str {
    &page.model.letters.draft.words
}

#[test]
fn what_is_written_is_there_after_a_reload_of_its_tab() {
    let page = written(SUNDAY);
    let mut kept = at("#/letters/write");
    tell(&mut kept, [LettersEvent::WordsTyped(SUNDAY.into())]);
    let text = kept.saved(&DRAFT.key()).unwrap().to_owned();
    let again = Page::open(Started {
        kept: Kept::default().with(DRAFT.key(), text),
        ..started(Route::read("#/letters/write"))
    });
    assert_eq!((words(&again), words(&page)), (SUNDAY, SUNDAY));
}

#[test]
fn beginnings_go_to_the_end_of_what_is_there() {
    let mut page = at("#/letters/write");
    let typed = LettersEvent::WordsTyped("Dear you,".into());
    tell(&mut page, [LettersEvent::StartChosen("I miss"), typed, LettersEvent::StartChosen("Thank you for")]);
    assert_eq!(words(&page), "Dear you,\n\nThank you for ");
}

#[test]
fn nothing_goes_on_without_a_word_or_with_too_many_and_nothing_typed_is_cut() {
    let mut page = at("#/letters/write");
    tell(&mut page, [LettersEvent::GiveAsked]);
    assert!(page.model.letters.asked_empty);
    let long = "ä".repeat(WORDS_LIMIT + 9);
    tell(&mut page, [LettersEvent::WordsTyped(long.clone()), LettersEvent::GiveAsked]);
    assert_eq!((page.model.letters.over(), words(&page)), (9, &*long));
    assert_eq!(page.model.shell.route, Route::read("#/letters/write"));
    tell(&mut page, [LettersEvent::WordsTyped("ä".repeat(WORDS_LIMIT)), LettersEvent::GiveAsked]);
    assert_eq!(page.model.shell.route, Route::read("#/letters/give"));
    tell(&mut page, [LettersEvent::WayAsked(Way::File)]);
    assert!(file(&page).is_some());
}

#[test]
fn one_that_waits_can_be_read_again_when_its_time_has_come_or_handed_over_anyway() {
    let mut page = written(SUNDAY);
    tell(&mut page, [LettersEvent::PutAside(Wait::Hour)]);
    assert_eq!(page.model.shell.route, Route::read("#/letters"));
    let (key, draft) = page.model.letters.waiting[0].clone();
    assert_eq!(draft.opens, Some(page.now + HOUR));
    assert!(draft.waits(page.now) && !draft.waits(page.now + HOUR));
    assert_eq!(words(&page), "", "it is there alone");
    assert!(page.effects.contains(&Effect::Follow(true)), "the page follows the clock, so that it opens by itself");
    let mut sooner = Page { model: page.model, effects: Vec::new(), now: page.now, seed: page.seed };
    tell(&mut sooner, [LettersEvent::HandAnyway(key.clone())]);
    assert_eq!((words(&sooner), &sooner.model.shell.route), (SUNDAY, &Route::read("#/letters/give")));
    assert!(sooner.effects.contains(&Effect::Remove(WAITING.one(key))));
}

#[test]
fn a_night_ends_in_the_morning_and_is_one() {
    let ahead = |minutes: u16, now: i64| {
        let day = now.div_euclid(24 * HOUR) * 24 * HOUR + i64::from(minutes) * 60_000;
        Some(if day > now { day } else { day + 24 * HOUR })
    };
    for (hour, length) in [(22, 9), (1, 6), (5, 26), (12, 19)] {
        assert_eq!(Wait::Night.ends(hour * HOUR, ahead), Some((hour + length) * HOUR), "from {hour}");
    }
    assert_eq!(Wait::None.ends(0, ahead), None);
}

#[test]
fn no_draft_is_lost_to_another_whatever_begins() {
    let mut page = written("One.");
    page.tell(Event::LetterBrought("Two.".into()));
    tell(&mut page, [LettersEvent::BeginAsked, LettersEvent::WordsTyped("Three.".into())]);
    let aside: Vec<&str> = page.model.letters.waiting.iter().map(|(_, draft)| &*draft.words).collect();
    assert_eq!((words(&page), aside.len()), ("Three.", 2));
    let key = page.model.letters.waiting.iter().find(|(_, draft)| draft.words == "One.").unwrap().0.clone();
    tell(&mut page, [LettersEvent::TakenUp(key)]);
    let mut all: Vec<&str> = page.model.letters.waiting.iter().map(|(_, draft)| &*draft.words).collect();
    all.push(words(&page));
    all.sort_unstable();
    assert_eq!(all, ["One.", "Three.", "Two."]);
}

/// Two windows put theirs aside: each stands under a key of its own, and both see both.
#[test]
fn two_windows_lose_nothing_to_each_other() {
    let mut pages = [written("One."), written("Two.")];
    pages[1].now += 1;
    let mut saved = Vec::new();
    for page in &mut pages {
        tell(page, [LettersEvent::PutAside(Wait::None)]);
        saved.extend(page.effects.iter().filter_map(|effect| match effect {
            Effect::Save(key, text) if *key.slot == WAITING => Some((key.clone(), text.clone())),
            _ => None,
        }));
    }
    let [one, mut two] = pages;
    assert_ne!(saved[0].0, saved[1].0);
    two.tell(Event::ChangedElsewhere(saved[0].0.clone(), Some(saved[0].1.clone())));
    assert_eq!(two.model.letters.waiting.len(), 2);
    assert_eq!(one.model.letters.waiting.len(), 1);
}

#[test]
fn where_the_device_has_no_room_the_letter_stays_in_its_tab() {
    let mut page = written(SUNDAY);
    page.tell(Event::SaveFailed(WAITING.one("1".into()), Trouble::Full));
    tell(&mut page, [LettersEvent::PutAside(Wait::Day)]);
    assert_eq!((words(&page), page.model.letters.waiting.len()), (SUNDAY, 0));
    page.tell(Event::RouteChanged(Route::read("#/letters/write")));
    tell(&mut page, [LettersEvent::DraftKept]);
    assert_eq!((words(&page), page.model.letters.standing()), (SUNDAY, 0));
}

#[test]
fn what_was_handed_over_and_changed_is_the_next_version_of_the_same_letter() {
    let mut page = written("One.");
    let record = |page: &Page| page.model.letters.draft.record.clone().unwrap();
    tell(&mut page, [LettersEvent::WayAsked(Way::File)]);
    let first = (file(&page), record(&page));
    tell(&mut page, [LettersEvent::WayAsked(Way::File)]);
    assert_eq!(first, (file(&page), record(&page)), "the same is handed over again as it was");
    tell(&mut page, [LettersEvent::WordsTyped("Two.".into()), LettersEvent::WayAsked(Way::File)]);
    let second = record(&page);
    let mut both = first.1.clone();
    both.merge(&second);
    assert_eq!((both.id.clone(), both.body::<Letter>().unwrap().words), (first.1.id, "Two.".into()));
    page.tell(Event::NameChosen("Sam".into()));
    tell(&mut page, [LettersEvent::WayAsked(Way::File)]);
    assert_eq!(record(&page).versions()[0].name, "Sam");
}

#[test]
fn one_that_came_is_read_sat_with_said_back_and_answered() {
    let mut page = at("#/letters");
    page.tell(Event::FileOpened(Some(write_open(&letter(1, SUNDAY)))));
    assert_eq!(page.model.shell.route, Route::read("#/letters/open"));
    let step = |page: &Page| page.model.letters.opening.as_ref().unwrap().step;
    assert_eq!(step(&page), Sitting::Read);
    tell(&mut page, [LettersEvent::Went(Sitting::Sit)]);
    let text = page.saved(&OPEN.key()).expect("kept with its tab").to_owned();
    let mut page =
        Page::open(Started { kept: Kept::default().with(OPEN.key(), text), ..started(Route::read("#/letters/open")) });
    assert_eq!(step(&page), Sitting::Sit);
    tell(&mut page, [LettersEvent::Went(Sitting::After), LettersEvent::SayBackAsked]);
    assert_eq!((&page.model.shell.route, &*page.model.talk.own.said), (&Route::read("#/talk/own"), SUNDAY));
    page.tell(Event::RouteChanged(Route::read("#/letters/open")));
    assert_eq!(step(&page), Sitting::After, "it goes on where it was");
    tell(&mut page, [LettersEvent::OpenKept, LettersEvent::OpenKept]);
    assert_eq!(page.model.letters.standing(), 1);
    tell(
        &mut page,
        [LettersEvent::AnswerAsked, LettersEvent::WordsTyped("So would I.".into()), LettersEvent::DraftKept],
    );
    let answer = page.model.letters.shown[0].body::<Letter>().unwrap();
    assert_eq!((answer.words.as_str(), answer.answers), ("So would I.", Some(letter(1, SUNDAY).id)));
    tell(&mut page, [LettersEvent::OpenLeft]);
    assert!(page.effects.contains(&Effect::Remove(OPEN.key())));
}

#[test]
fn what_came_sealed_is_kept_sealed_and_asks_for_its_word_again() {
    use hearback::areas::letters::{sealable, write_sealed};
    let sealed = (hearback::share::Sealing::whole().seal)("teapot", &[7; 40], &sealable(&letter(1, SUNDAY))).unwrap();
    let mut page = at("#/letters");
    page.tell(Event::FileOpened(Some(write_sealed(&sealed))));
    let unlock = [LettersEvent::WordTyped("teapot".into()), LettersEvent::OpenAsked, LettersEvent::Went(Sitting::Sit)];
    tell(&mut page, unlock);
    let text = page.saved(&OPEN.key()).unwrap().to_owned();
    assert!(!text.contains("Sunday") && !text.contains("teapot"), "{text}");
    page.tell(Event::ExportAsked);
    assert!(!file(&page).unwrap().contains("Sunday"));
    let mut page =
        Page::open(Started { kept: Kept::default().with(OPEN.key(), text), ..started(Route::read("#/letters/open")) });
    let open =
        |page: &Page| page.model.letters.opening.as_ref().map(|open| (open.letter.is_some(), open.step)).unwrap();
    assert_eq!(open(&page), (false, Sitting::Sit));
    tell(&mut page, [LettersEvent::WordTyped("teapot".into()), LettersEvent::OpenAsked]);
    assert_eq!(open(&page), (true, Sitting::Sit));
}

#[test]
fn one_too_long_for_a_link_says_so() {
    let unlike: String = (0..2_500u32).map(|n| char::from_u32(0x4e00 + n * 7 % 9_000).unwrap()).collect();
    let mut page = written(&unlike);
    tell(&mut page, [LettersEvent::WayAsked(Way::Link)]);
    assert_eq!(page.model.letters.giving.note, Note::LongForLink);
    assert!(page.model.shell.shared.is_none());
    tell(&mut page, [LettersEvent::WayAsked(Way::File)]);
    assert_eq!(page.model.letters.giving.note, Note::None);
}

#[test]
fn where_nothing_may_stay_nothing_waits_and_nothing_is_lost() {
    let mut page = at("#/letters");
    page.tell(Event::KeepChosen(Keep::Nothing));
    tell(&mut page, [LettersEvent::BeginAsked, LettersEvent::WordsTyped(SUNDAY.into())]);
    assert!(page.saved(&DRAFT.key()).is_none());
    tell(&mut page, [LettersEvent::PutAside(Wait::Hour)]);
    assert_eq!(words(&page), SUNDAY);
    page.tell(Event::LetterBrought("Another.".into()));
    assert_eq!(page.model.letters.waiting.len(), 1, "it is still on this page");
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Save(..))), "{:?}", page.effects);
}

#[test]
fn the_file_to_take_along_has_what_was_begun_and_nothing_else() {
    let mut page = at("#/letters");
    page.tell(Event::ExportAsked);
    assert!(!file(&page).unwrap().contains("\"letter"));
    let mut page = written(SUNDAY);
    page.tell(Event::ExportAsked);
    assert!(file(&page).unwrap().contains(SUNDAY));
}

#[test]
fn a_draft_longer_than_any_letter_is_read_again() {
    let draft = Draft { words: "x".repeat(WORDS_LIMIT * 2), ..Draft::default() };
    let text = hearback::areas::letters::write_draft(&DRAFT, &draft);
    assert_eq!(read_draft(&DRAFT, &text), Ok(draft));
}

/// The sound is the page's alone: what was recorded goes with its screen, and the microphone with it.
#[test]
fn one_is_spoken_at_a_press_and_goes_with_its_screen() {
    let mut page = at("#/letters/voice");
    let asked = |page: &Page, what| page.effects.contains(&Effect::Record(what));
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Record(_))), "nobody asked yet");
    tell(&mut page, [LettersEvent::RecordAsked]);
    assert!(asked(&page, Recording::Begin));
    page.tell(Event::VoiceTold(VoiceTold::Began));
    assert_eq!(page.model.letters.voice.spoken, Spoken::Recording);
    assert!(page.effects.contains(&Effect::Follow(true)), "the time is seen");
    tell(&mut page, [LettersEvent::RecordEnded]);
    assert!(asked(&page, Recording::End));
    page.tell(Event::VoiceTold(VoiceTold::Ended));
    tell(&mut page, [LettersEvent::PlayAsked]);
    assert!(asked(&page, Recording::Play));
    page.tell(Event::VoiceTold(VoiceTold::Played));
    tell(&mut page, [LettersEvent::VoiceSaved]);
    assert!(asked(&page, Recording::Save("spoken-letter".into())));
    page.tell(Event::ExportAsked);
    assert!(!file(&page).unwrap().contains("spoken"));
    page.tell(Event::RouteChanged(Route::read("#/letters")));
    assert!(asked(&page, Recording::Drop));
    assert_eq!(page.model.letters.voice.spoken, Spoken::Nothing);
}

#[test]
fn where_it_cant_be_spoken_it_says_why_and_can_be_tried_again() {
    let mut page = at("#/letters/voice");
    for why in [VoiceTold::Refused, VoiceTold::Missing, VoiceTold::Lost] {
        tell(&mut page, [LettersEvent::RecordAsked]);
        page.tell(Event::VoiceTold(why));
        assert_eq!((page.model.letters.voice.spoken, page.model.letters.voice.odd), (Spoken::Nothing, Some(why)));
    }
}

/// What is fetched in parts is no page for frames: there the browser's own half refuses.
#[cfg(not(feature = "split"))]
#[test]
fn a_page_in_a_frame_records_nobody() {
    let frame = hearback::shell::StartedFrame { set: String::new(), at_screen: true, sandboxed: false };
    let mut page = Page::open(Started { frame: Some(frame), ..started(Route::read("#/letters/voice")) });
    tell(&mut page, [LettersEvent::RecordAsked]);
    assert!(!page.effects.iter().any(|effect| matches!(effect, Effect::Record(_))), "{:?}", page.effects);
}
