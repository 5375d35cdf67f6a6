//! What happens in the app to what is being written. No browser.

use hearback::areas::given::{GivenEvent, GivenPage, KEPT_PACKS};
use hearback::areas::therapist::{DESK, Opened, Place, Sheet, TherapistEvent, TherapistPage};
use hearback::packs::{LINK_LIMIT, is_file_name};
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Route};

use crate::person::{Page, started, with};
use crate::sample::{PACK, of_line};

fn tell(page: &mut Page, event: TherapistEvent) {
    page.tell(Event::Therapist(event));
}

#[test]
fn what_is_written_outlives_a_reload_and_what_was_taken_away_comes_back() {
    let mut page = Page::open(started(Route::Therapist(TherapistPage::Write)));
    page.tell(Event::FileOpened(Some(PACK.into())));
    assert!(page.model.therapist.before.is_none(), "there was nothing to put back");
    tell(&mut page, TherapistEvent::Wrote(of_line(0, 0, 2), "Kai".into()));
    let text = page.saved(&DESK.tab()).unwrap().to_owned();
    let mut after = Page::open(with(DESK.tab(), text, Route::Therapist(TherapistPage::Write)));
    assert_eq!(after.model.therapist.draft, page.model.therapist.draft);
    tell(&mut after, TherapistEvent::LineRemoved);
    assert!(after.model.therapist.draft.lines[0][0][0][1].is_empty());
    tell(&mut after, TherapistEvent::Undone);
    assert_eq!(after.model.therapist.draft.lines, page.model.therapist.draft.lines);
}

#[test]
fn a_desk_in_two_windows_is_one() {
    let at_desk = || {
        let mut page = Page::open(started(Route::Therapist(TherapistPage::Write)));
        page.tell(Event::KeepChosen(Keep::Progress));
        page
    };
    let (mut one, mut other) = (at_desk(), at_desk());
    tell(&mut one, TherapistEvent::Wrote(of_line(0, 0, 1), "I felt alone tonight at home.".into()));
    other.tell(Event::ChangedElsewhere(DESK.key(), one.saved(&DESK.key()).map(str::to_owned)));
    tell(&mut other, TherapistEvent::Wrote(of_line(0, 0, 2), "Kai".into()));
    let kept = other.saved(&DESK.key()).unwrap();
    assert!(kept.contains("alone tonight") && kept.contains("Kai"), "{kept}");
}

#[test]
fn another_file_does_not_take_the_place_of_what_is_being_written_unasked() {
    let mut page = Page::open(started(Route::Therapist(TherapistPage::Write)));
    tell(&mut page, TherapistEvent::Wrote(of_line(0, 0, 1), "I felt alone tonight at home.".into()));
    page.tell(Event::FileOpened(Some(PACK.into())));
    assert!(matches!(page.model.therapist.opened, Some(Opened::Pack(_))));
    assert_eq!(page.model.therapist.draft.lines[0][0][0][1], "I felt alone tonight at home.");
    tell(&mut page, TherapistEvent::Welcomed);
    assert_eq!(page.model.therapist.draft.id, "evenings-4k2p");
    tell(&mut page, TherapistEvent::Undone);
    assert_eq!(page.model.therapist.draft.lines[0][0][0][1], "I felt alone tonight at home.");
}

#[test]
fn a_file_is_handed_out_also_of_a_pack_that_does_not_hold_yet() {
    let mut page = Page::open(started(Route::Therapist(TherapistPage::Write)));
    tell(&mut page, TherapistEvent::Wrote(of_line(0, 0, 1), "I felt alone tonight at home.".into()));
    tell(&mut page, TherapistEvent::PackFileAsked);
    let name = page.effects.iter().find_map(|effect| match effect {
        Effect::Download { name, text } => Some((name.clone(), text.contains("alone tonight"))),
        _ => None,
    });
    assert!(name.is_some_and(|(name, holds)| is_file_name(&name) && holds));
    let problems = page.model.therapist.pack_problems.clone().unwrap();
    assert!(problems.len() > 2, "{problems:?}");
    tell(&mut page, TherapistEvent::TryAsked);
    assert!(page.model.listen.sitting.is_none(), "nobody practises from what is not whole");
}

#[test]
fn what_was_said_of_a_pack_is_not_said_of_another() {
    let mut page = Page::open(started(Route::Therapist(TherapistPage::Write)));
    tell(&mut page, TherapistEvent::PackFileAsked);
    assert!(page.model.therapist.pack_problems.is_some());
    tell(&mut page, TherapistEvent::Wrote(of_line(0, 0, 1), "You were late.".into()));
    assert_eq!(page.model.therapist.pack_problems, None);
    tell(&mut page, TherapistEvent::SnippetCopyAsked);
    page.model.therapist.copied = Some(true);
    tell(&mut page, TherapistEvent::OptionChosen(0, 1));
    assert_eq!(page.model.therapist.copied, None, "another snippet was copied");
}

#[test]
fn how_much_of_a_link_is_taken_is_known_before_one_is_asked_for() {
    let mut page = Page::open(started(Route::Therapist(TherapistPage::Write)));
    assert_eq!(page.model.therapist.in_link, 0, "nothing is written");
    page.tell(Event::FileOpened(Some(PACK.into())));
    let one = page.model.therapist.in_link;
    tell(&mut page, TherapistEvent::PackLinkAsked);
    let link = page.model.shell.shared.as_ref().map(|shared| shared.link.clone()).unwrap_or_default();
    assert_eq!(link.split_once('#').map(|(_, fragment)| fragment.len()), Some(one));
    // An assignment with a line of one's own goes by link, too.
    page.tell(Event::RouteChanged(Route::Therapist(TherapistPage::Assign)));
    assert_eq!(page.model.therapist.in_link, 0, "nothing is given yet");
    let title = Place { sheet: Sheet::Task, part: 0, row: 0, field: 0 };
    tell(&mut page, TherapistEvent::Wrote(title, "This week".into()));
    tell(&mut page, TherapistEvent::DrillChosen("evenings-4k2p.line-1".into()));
    assert!(page.model.therapist.in_link > one);
    tell(&mut page, TherapistEvent::TaskLinkAsked);
    assert!(page.model.shell.shared.as_ref().is_some_and(|shared| shared.link.contains("#/task/2.")));
    // What is too much is said where it is written, and no link is shown.
    let prompts = Place { field: 3, ..title };
    // Letters that nobody can guess.
    let mut chance = 7_u32;
    let mut letter = || {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'!' + (chance >> 24) as u8 % 90)
    };
    let long: Vec<String> = (0..4).map(|_| (0..500).map(|_| letter()).collect()).collect();
    tell(&mut page, TherapistEvent::Wrote(prompts, long.join("\n")));
    page.tell(Event::TypingRested);
    assert!(page.model.therapist.in_link > LINK_LIMIT);
    tell(&mut page, TherapistEvent::TaskLinkAsked);
    assert!(page.model.shell.shared.is_none() && page.effects.contains(&Effect::Focus("link-room")));
}

#[test]
fn a_pack_that_is_being_written_goes_along_in_the_snippet() {
    let mut page = Page::open(started(Route::Therapist(TherapistPage::Write)));
    page.tell(Event::FileOpened(Some(PACK.into())));
    page.tell(Event::RouteChanged(Route::Therapist(TherapistPage::Widget)));
    tell(&mut page, TherapistEvent::OwnInSnippet);
    let snippet = |page: &Page| page.model.therapist.widget.snippet("https://practice.example/", "Practice");
    let first = snippet(&page);
    assert!(first.contains("embed.html#pack=2."), "{first}");
    // What is changed goes along changed.
    page.tell(Event::RouteChanged(Route::Therapist(TherapistPage::Write)));
    tell(&mut page, TherapistEvent::Wrote(of_line(0, 0, 2), "Kai".into()));
    page.tell(Event::RouteChanged(Route::Therapist(TherapistPage::Widget)));
    assert!(snippet(&page).contains("embed.html#pack=2.") && snippet(&page) != first);
    tell(&mut page, TherapistEvent::OwnInSnippet);
    assert!(!snippet(&page).contains("pack="));
}

/// The pack that was given is a step behind the one that is being written, as with an author who keeps a copy.
#[test]
fn a_pack_that_is_tried_stands_beside_those_that_are_here_and_goes_first() {
    let other = PACK.replace("evenings-4k2p", "mornings-7f3q");
    let mut page = Page::open(started(Route::Given(GivenPage::Packs)));
    for text in [PACK, &other] {
        page.tell(Event::FileOpened(Some(text.into())));
        page.tell(Event::Given(GivenEvent::Welcomed));
    }
    page.tell(Event::RouteChanged(Route::Therapist(TherapistPage::Write)));
    page.tell(Event::FileOpened(Some(PACK.into())));
    tell(&mut page, TherapistEvent::Wrote(of_line(0, 0, 2), "Kai".into()));
    tell(&mut page, TherapistEvent::TryAsked);
    let speaker = |page: &Page, id: &str| page.model.shell.drill(id).map(|drill| drill.speaker.clone());
    let (same, beside) = ("evenings-4k2p.line-1", "mornings-7f3q.line-1");
    assert_eq!(page.open_drill().map(|drill| (&*drill.id, &*drill.speaker)), Some((same, "Kai")));
    assert!(speaker(&page, beside).is_some_and(|speaker| speaker != "Kai"));
    page.tell(Event::Given(GivenEvent::PackRemoved("mornings-7f3q".into())));
    assert_eq!((speaker(&page, same).as_deref(), speaker(&page, beside)), (Some("Kai"), None), "each lends its own");
    let chosen = page.model.shell.drills.iter().any(|drill| drill.id.contains('.'));
    assert!(!chosen, "lines to assign are ours and those of the desk");
}

#[test]
fn a_file_is_for_the_screen_it_was_opened_on() {
    let mut page = Page::open(started(Route::Therapist(TherapistPage::Write)));
    page.tell(Event::FileOpened(Some("{}".into())));
    assert!(matches!(page.model.therapist.opened, Some(Opened::Odd(_))) && page.model.given.received.is_none());
    page.tell(Event::RouteChanged(Route::Given(GivenPage::Packs)));
    assert!(page.model.therapist.opened.is_none());
    page.tell(Event::FileOpened(Some("{}".into())));
    assert!(page.model.therapist.opened.is_none() && page.model.given.received.is_some());
}

#[test]
fn only_the_snippet_is_said_to_be_copied() {
    let mut page = Page::open(started(Route::Therapist(TherapistPage::Widget)));
    tell(&mut page, TherapistEvent::SnippetCopyAsked);
    page.tell(Event::Copied(true));
    assert_eq!(page.model.therapist.copied, Some(true));
    page.tell(Event::RouteChanged(Route::Therapist(TherapistPage::Write)));
    page.tell(Event::Copied(true));
    assert_eq!(page.model.therapist.copied, None, "what is copied elsewhere is none of it");
}

#[test]
fn what_a_newer_version_writes_is_left_alone_and_packs_are_still_taken() {
    let mut page = Page::open(started(Route::Given(GivenPage::Packs)));
    page.tell(Event::NewerFound(&DESK));
    let writes =
        |page: &Page, slot| page.effects.iter().any(|one| matches!(one, Effect::Save(key, _) if key.slot == slot));
    page.tell(Event::FileOpened(Some(PACK.into())));
    page.tell(Event::Given(GivenEvent::Welcomed));
    assert!(writes(&page, &KEPT_PACKS), "nothing of them hangs on the desk");
    page.tell(Event::RouteChanged(Route::Therapist(TherapistPage::Write)));
    tell(&mut page, TherapistEvent::Wrote(of_line(0, 0, 1), "I felt alone tonight at home.".into()));
    assert!(!writes(&page, &DESK));
}
