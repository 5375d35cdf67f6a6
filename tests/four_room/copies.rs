//! What a saved copy holds of a talk in the middle, and what was begun and left.

use hearback::areas::four::{Act, Deed, FourEvent, FourPage, Rating, Rest, Spot, Step, read_four, write_four};
use hearback::areas::given::{GivenEvent, GivenPage};
use hearback::areas::listen::ListenPage;
use hearback::shell::{Effect, Event, Notice};

use crate::person::{Page, started};
use crate::{act, can, drawn, fill, h1, up_to, way_on, words, write};

fn copy(page: &mut Page) -> String {
    let effects = page.tell(Event::ExportAsked);
    let text = effects.iter().find_map(|one| match one {
        Effect::Download { text, .. } => Some(text.clone()),
        _ => None,
    });
    text.expect("a file is handed out")
}

fn loaded(copy: &str) -> Page {
    let mut page = Page::open(started(GivenPage::Copy.into()));
    page.tell(Event::FileOpened(Some(copy.into())));
    page.tell(Event::Given(GivenEvent::CopyWelcomed));
    page.tell(Event::RouteChanged(FourPage::Home.into()));
    page
}

#[test]
fn a_copy_holds_nothing_that_one_of_them_alone_knows_and_says_so_once_it_is_loaded() {
    for (step, goes_on) in [
        (Step::Do(Deed::Offer, false), "Sam: write two options"),
        (Step::Take(Deed::Offer, true), "Sam: write two options"),
        (Step::Do(Deed::Offer, true), "Sam: write two options"),
        (Step::Do(Deed::Rate, false), "Sam: say what you could try"),
        (Step::Take(Deed::Rate, true), "Sam: say what you could try"),
        (Step::Do(Deed::Rate, true), "Sam: say what you could try"),
    ] {
        let mut page = up_to(step);
        fill(&mut page, can);
        let before = page.model.four.four.clone();
        let file = copy(&mut page);
        assert_eq!(page.model.four.four, before, "the talk itself goes on as it was");
        let seen = matches!(step, Step::Take(Deed::Rate, _) | Step::Do(Deed::Rate, _));
        assert_eq!(file.matches("wroteOffer").count(), if seen { 4 } else { 0 }, "{step:?}: {file}");
        let mut again = loaded(&file);
        let four = again.model.four.four.clone();
        assert!(four.ideas.iter().all(|idea| idea.rated == [None; 2]), "{step:?}");
        assert_eq!((four.rest, &four.said), (Some(Rest::Copied), &before.said), "{step:?}");
        let html = drawn(&mut again);
        assert_eq!(h1(&html), "From a saved copy");
        assert!(html.contains("A copy leaves out options and answers that only one of you knows."), "{html}");
        again.tell(Event::RouteChanged(ListenPage::Home.into()));
        assert!(drawn(&mut again).contains(goes_on), "it waits: {step:?}");
        again.tell(Event::RouteChanged(FourPage::Home.into()));
        act(&mut again, Act::GoOn);
        assert_eq!(h1(&drawn(&mut again)), goes_on);
    }
}

#[test]
fn a_copy_of_a_talk_with_nothing_hidden_is_the_talk() {
    for step in [
        Step::Agree,
        Step::Do(Deed::Need, true),
        Step::Take(Deed::Offer, false),
        Step::Take(Deed::Rate, false),
        Step::Choose,
        Step::Trial,
        Step::Page,
    ] {
        let mut page = up_to(step);
        let before = page.model.four.four.clone();
        let file = copy(&mut page);
        assert_eq!(loaded(&file).model.four.four, before, "{step:?}");
    }
    // After a plain no nobody is led back, nor told that there is something to write.
    let mut page = up_to(Step::Do(Deed::Offer, true));
    fill(&mut page, can);
    act(&mut page, Act::Rest(Rest::Ended));
    let file = copy(&mut page);
    assert!(!file.contains("wroteOffer"), "{file}");
    assert_eq!(loaded(&file).model.four.four.rest, Some(Rest::Ended));
}

/// Two people know their own answers, so that much can be told; more than that is written nowhere.
#[test]
fn whose_answer_was_whose_is_in_no_file_and_the_screen_promises_no_more() {
    let kept = |flipped: bool| {
        let mut page = up_to(Step::Do(Deed::Rate, false));
        while page.model.four.four.step != Step::Choose {
            fill(&mut page, |seat, _| [Rating::Can, Rating::Cannot][(seat as usize) ^ usize::from(flipped)]);
            let html = drawn(&mut page);
            let asked = matches!(page.model.four.four.step, Step::Do(..));
            assert_eq!(html.contains("so you may be able to tell each other's"), asked, "{html}");
            assert!(!html.contains("never says whose"), "{html}");
            let on = way_on(page.model.four.four.step);
            act(&mut page, on);
        }
        (write_four(&page.model.four.four), copy(&mut page))
    };
    assert_eq!(kept(false), kept(true));
}

#[test]
fn two_more_options_can_be_left_and_wait() {
    let mut page = up_to(Step::Do(Deed::Offer, true));
    assert!(!drawn(&mut page).contains("Back to the options you have"), "there are none yet");
    act(&mut page, Act::Back);
    assert_eq!(page.model.four.four.step, Step::Do(Deed::Offer, true));
    let mut page = up_to(Step::Choose);
    act(&mut page, Act::More);
    assert!(drawn(&mut page).contains("Back to the options you have"));
    act(&mut page, Act::Back);
    let html = drawn(&mut page);
    assert_eq!(h1(&html), "What you could try");
    assert_eq!(html.matches(">Try this<").count(), 4, "{html}");
    act(&mut page, Act::More);
    act(&mut page, Act::HavePhone);
    write(&mut page, Spot::Idea(0), "A fifth one");
    assert!(drawn(&mut page).contains("Back to the options you have"));
    act(&mut page, Act::Back);
    let html = drawn(&mut page);
    assert!(!html.contains("A fifth one") && html.contains("Go on with two more each: phone to Sam"), "{html}");
    assert!(html.contains(&words("Sam", Deed::Offer, 0)) && page.model.four.four.ends.is_none());
    // A reload and a copy show it to nobody either; the copy goes on without it.
    let kept = write_four(&page.model.four.four);
    assert_eq!(read_four(&kept).as_ref(), Ok(&page.model.four.four));
    let mut copied = loaded(&copy(&mut page));
    assert_eq!(h1(&drawn(&mut copied)), "From a saved copy");
    act(&mut copied, Act::GoOn);
    assert_eq!(h1(&drawn(&mut copied)), "What you could try");
    act(&mut page, Act::Pick(0));
    act(&mut page, Act::Back);
    act(&mut page, Act::More);
    act(&mut page, Act::HavePhone);
    assert!(drawn(&mut page).contains("A fifth one"), "nothing is lost");
    assert_eq!(page.model.four.four.ideas.len(), 8);
}

#[test]
fn the_page_of_a_trial_waits_until_it_is_done_with_and_can_be_had_back_after() {
    let mut page = up_to(Step::Page);
    let before = page.model.four.four.clone();
    page.tell(Event::RouteChanged(ListenPage::Home.into()));
    let html = drawn(&mut page);
    assert!(html.contains("href=\"#/four\"") && html.contains("What you try"), "{html}");
    page.tell(Event::RouteChanged(FourPage::Home.into()));
    act(&mut page, Act::LetGo);
    assert!(page.model.shell.leads.talks.is_empty());
    assert!(drawn(&mut page).contains("A press by mistake?"));
    page.tell(Event::Four(FourEvent::PutBack));
    assert_eq!(page.model.four.four, before);
    assert!(page.effects.iter().any(|one| matches!(one, Effect::Save(..))), "it is kept again");
    act(&mut page, Act::LetGo);
    page.tell(Event::RouteChanged(ListenPage::Home.into()));
    page.tell(Event::RouteChanged(FourPage::Home.into()));
    assert!(!drawn(&mut page).contains("A press by mistake?"), "nothing of it is here any more");
    page.tell(Event::Four(FourEvent::PutBack));
    assert_eq!(page.model.four.four.step, Step::Over);
}

#[test]
fn a_file_that_was_handed_to_the_browser_is_spoken_of() {
    let mut page = up_to(Step::Page);
    for (event, says) in
        [(FourEvent::FileAsked, "Saved as a file"), (FourEvent::CalendarAsked, "Saved as a calendar file")]
    {
        assert!(!drawn(&mut page).contains(says));
        page.tell(Event::Four(event));
        let html = drawn(&mut page);
        assert!(html.contains(says) && html.contains("Nothing there?"), "{html}");
    }
    page.tell(Event::ExportFailed("the page".into()));
    assert!(page.model.shell.notices.contains(&Notice::ExportFailed));
    assert!(!drawn(&mut page).contains("Saved as"), "it was not");
}

/// A sentence may be brought from elsewhere, and no box hides the end of one.
#[test]
fn long_words_are_in_boxes_of_several_lines() {
    let long =
        "Sunday mornings, when one of us sleeps and the other one has been up with the children since six o'clock. ";
    let mut page = Page::open(started(FourPage::Home.into()));
    write(&mut page, Spot::Topic, &long.repeat(2));
    let html = drawn(&mut page);
    let topic = html.split("<textarea").find(|one| one.contains("id=\"topic\"")).expect("it has several lines");
    assert!(topic.contains("rows=\"7\""), "{topic}");
    let mut page = up_to(Step::Trial);
    let html = drawn(&mut page);
    for id in ["what", "undo", "sign-1", "sign-2"] {
        assert!(html.split("<textarea").any(|one| one.contains(&format!("id=\"{id}\""))), "{id}");
    }
}
