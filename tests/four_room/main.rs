//! Two people at a talk in four steps, drawn on the host: who is told to do what on each screen, what the other one must not
//! see, and what comes back. `cargo test --features ssr --test four_room`.
#![cfg(feature = "ssr")]

mod comes_back;
mod copies;
#[path = "../person/mod.rs"]
mod person;

use std::rc::Rc;

use hearback::areas::four::words::FourWords;
use hearback::areas::four::{Act, Deed, FourEvent, FourPage, Rating, Rest, Seat, Spot, Step, heading};
use hearback::content::english;
use hearback::shell::{Event, Model, Route};
use person::{Page, started};
use yew::prelude::*;

const DAY: i64 = 24 * 60 * 60_000;

#[derive(Clone, Properties)]
struct Shown {
    model: Rc<Model>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model)
    }
}

#[component]
fn Drawn(shown: &Shown) -> Html {
    hearback::ui::draw(&shown.model, &hearback::ui::Told::nobody())
}

/// The screen as it is drawn.
fn drawn(page: &mut Page) -> String {
    let lent = std::mem::replace(&mut page.model, Model::new(english(), Vec::new()));
    let model = Rc::new(lent);
    let drawn =
        yew::LocalServerRenderer::<Drawn>::with_props(Shown { model: model.clone() }).hydratable(false).render();
    let mut drawn = std::pin::pin!(drawn);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let html = (0..1000).find_map(|_| match drawn.as_mut().poll(&mut context) {
        std::task::Poll::Ready(html) => Some(html),
        std::task::Poll::Pending => None,
    });
    page.model = Rc::into_inner(model).expect("nobody else draws it");
    html.expect("it is drawn")
}

fn inside<'a>(html: &'a str, class: &str) -> &'a str {
    let from = html.split_once(&format!("class=\"{class}\"")).unwrap_or_else(|| panic!("no {class} in {html}")).1;
    from.split_once('>').unwrap().1.split_once('<').unwrap().0
}

fn h1(html: &str) -> &str {
    assert_eq!(html.matches("<h1").count(), 1, "{html}");
    html.split_once("<h1").unwrap().1.split_once('>').unwrap().1.split_once('<').unwrap().0
}

fn act(page: &mut Page, act: Act) {
    page.tell(Event::Four(FourEvent::Acted(act)));
}

fn write(page: &mut Page, spot: Spot, words: &str) {
    page.tell(Event::Four(FourEvent::Typed(spot, words.into())));
}

fn open() -> Page {
    let mut page = Page::open(started(FourPage::Home.into()));
    write(&mut page, Spot::Name(Seat::First), "Sam");
    write(&mut page, Spot::Name(Seat::Second), "Lee");
    write(&mut page, Spot::Topic, "the dishes");
    page
}

/// What one of them writes, told apart from all else.
fn words(who: &str, deed: Deed, one: usize) -> String {
    format!("{who}wrote{deed:?}{one}.")
}

/// Writes and answers what belongs here.
fn fill(page: &mut Page, rating: impl Fn(Seat, usize) -> Rating) {
    let four = page.model.four.four.clone();
    match four.step {
        Step::Do(deed, second) => {
            let seat = four.seat(second);
            let who = if seat == Seat::First { "Sam" } else { "Lee" };
            match deed {
                Deed::Offer => (0..2).for_each(|one| write(page, Spot::Idea(one), &words(who, deed, one))),
                Deed::Rate => (0..4).for_each(|place| act(page, Act::Rate(place, rating(seat, place)))),
                _ => write(page, Spot::Words, &words(who, deed, 0)),
            }
        }
        Step::Trial => {
            write(page, Spot::Undo, "We say so at breakfast");
            write(page, Spot::Sign(0), "Three dinners without a phone");
            write(page, Spot::Sign(1), "One walk on Sunday");
        }
        _ => {}
    }
}

fn way_on(step: Step) -> Act {
    match step {
        Step::Set | Step::Trial => Act::Settle,
        Step::Agree => Act::Begin,
        Step::Take(..) => Act::HavePhone,
        Step::Do(..) => Act::Done,
        Step::Choose => Act::Pick(0),
        Step::Page => Act::LetGo,
        Step::Over => Act::Again,
    }
}

fn can(_: Seat, _: usize) -> Rating {
    Rating::Can
}

/// Up to a step, filled in on the way and not there.
fn up_to(step: Step) -> Page {
    let mut page = open();
    while page.model.four.four.step != step {
        fill(&mut page, can);
        let on = way_on(page.model.four.four.step);
        act(&mut page, on);
    }
    page
}

fn every_step() -> Vec<Step> {
    let mut page = open();
    let mut steps = Vec::new();
    while page.model.four.four.step != Step::Over {
        let step = page.model.four.four.step;
        steps.push(step);
        fill(&mut page, can);
        act(&mut page, way_on(step));
    }
    steps
}

#[test]
fn every_screen_says_in_one_way_who_acts_and_who_has_the_phone() {
    let mut page = open();
    loop {
        let html = drawn(&mut page);
        let four = page.model.four.four.clone();
        let (phone, says) = (inside(&html, "hb-now__phone"), h1(&html));
        assert_eq!(html.matches("hb-now__phone").count(), 1, "{:?} says it once", four.step);
        match four.doer() {
            Some(seat) => {
                let (who, other) = if seat == Seat::First { ("Sam", "Lee") } else { ("Lee", "Sam") };
                assert!(says.starts_with(&format!("{who}: ")) && !says.contains(other), "{says}");
                let goes = phone == format!("The phone goes to {who}.");
                assert_eq!(goes, matches!(four.step, Step::Take(..)), "{phone}");
                assert!(goes || phone.starts_with(&format!("{who} has the phone")), "{phone}");
            }
            None => assert!(phone.contains("both of you") && !says.contains(':'), "{says} / {phone}"),
        }
        if four.step == Step::Over {
            break;
        }
        fill(&mut page, can);
        let html = drawn(&mut page);
        act(&mut page, way_on(four.step));
        // A control that hands the phone over says to whom.
        let next = page.model.four.four.doer().filter(|next| four.doer() != Some(*next));
        if let Some(next) = next {
            let who = if next == Seat::First { "Sam" } else { "Lee" };
            assert!(html.contains(&format!(": phone to {who}<")), "{:?} to {who}", four.step);
        }
    }
}

#[test]
fn what_one_writes_or_answers_alone_is_on_no_screen_of_the_others() {
    let mut page = open();
    let mut begun = Vec::new();
    while page.model.four.four.step != Step::Choose {
        fill(&mut page, can);
        let step = page.model.four.four.step;
        let html = drawn(&mut page);
        if let Step::Do(Deed::Offer, second) = step {
            let (own, other) = if second { ("Lee", "Sam") } else { ("Sam", "Lee") };
            assert!((0..2).all(|one| html.contains(&words(own, Deed::Offer, one))), "{step:?}");
            assert!(!html.contains(&format!("{other}wroteOffer")), "{step:?}");
        } else if let Step::Do(Deed::Rate, _) = step {
            assert_eq!(html.matches("wroteOffer").count(), 4, "both see all four: {step:?}");
        } else {
            assert!(!html.contains("wroteOffer"), "{step:?}");
        }
        if let Step::Do(deed, second) = step {
            begun.push((deed, second));
        }
        // What somebody has not handed over is nowhere else.
        for deed in [Deed::Tell, Deed::Feel, Deed::Need] {
            for (who, second) in [("Sam", false), ("Lee", true)] {
                let shown = html.contains(&words(who, deed, 0));
                assert!(!shown || begun.contains(&(deed, second)), "{step:?} {who} {deed:?}");
            }
        }
        act(&mut page, way_on(step));
    }
    // Whoever answers second finds nothing answered.
    let mut page = up_to(Step::Do(Deed::Rate, false));
    assert!(!drawn(&mut page).contains("checked"));
    fill(&mut page, can);
    assert_eq!(drawn(&mut page).matches("checked").count(), 4);
    act(&mut page, Act::Done);
    assert!(!drawn(&mut page).contains("checked"));
    act(&mut page, Act::HavePhone);
    assert!(!drawn(&mut page).contains("checked"));
}

#[test]
fn the_options_never_tell_whose_answer_was_which() {
    let all = |flipped: bool| {
        let answers = [
            [Rating::Can, Rating::Can],
            [Rating::Can, Rating::Change],
            [Rating::Can, Rating::Cannot],
            [Rating::Change, Rating::Cannot],
        ];
        let rating = move |seat: Seat, place: usize| answers[place][(seat as usize) ^ usize::from(flipped)];
        let mut page = up_to(Step::Do(Deed::Rate, false));
        while page.model.four.four.step != Step::Choose {
            fill(&mut page, rating);
            let on = way_on(page.model.four.four.step);
            act(&mut page, on);
        }
        let html = drawn(&mut page);
        act(&mut page, Act::Pick(2));
        assert_eq!(page.model.four.four.step, Step::Choose, "what somebody can't is no trial");
        html
    };
    let html = all(false);
    assert_eq!(html, all(true));
    let place = |part: &str| html.find(part).unwrap_or_else(|| panic!("{part} in {html}"));
    let order = [
        "Both of you can try",
        "SamwroteOffer0",
        "It would need a change",
        "SamwroteOffer1",
        "Not for now",
        "LeewroteOffer0",
        "LeewroteOffer1",
    ];
    let places = order.map(place);
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(html.matches(">Try this<").count(), 2);
}

#[test]
fn where_nothing_fits_both_what_helps_is_in_sight() {
    for (rating, hard) in [(Rating::Can, false), (Rating::Change, true), (Rating::Cannot, true)] {
        let mut page = up_to(Step::Do(Deed::Rate, false));
        while page.model.four.four.step != Step::Choose {
            fill(&mut page, |_, _| rating);
            let on = way_on(page.model.four.four.step);
            act(&mut page, on);
        }
        let html = drawn(&mut page);
        assert_eq!(html.contains("<details class=\"hb-more\" open"), hard, "{rating:?}: {html}");
        assert_eq!(html.contains("Nothing yet that both of you can try."), hard, "{rating:?}");
        assert_eq!(html.matches(">Try this<").count(), if rating == Rating::Cannot { 0 } else { 4 });
        assert!(html.contains("Two more options each: phone to Sam"));
        act(&mut page, Act::More);
        assert_eq!(page.model.four.four.ideas.len(), 8);
        assert!(!drawn(&mut page).contains("wroteOffer"), "the new ones are written unseen");
    }
}

#[test]
fn notes_are_for_whom_wrote_and_gone_before_the_phone_is() {
    let said = "You never ask how my day was.";
    for deed in [Deed::Tell, Deed::Need, Deed::Offer] {
        for second in [false, true] {
            let mut page = up_to(Step::Do(deed, second));
            let spot = if deed == Deed::Offer { Spot::Idea(0) } else { Spot::Words };
            fill(&mut page, can);
            write(&mut page, spot, said);
            let note = "These words leave no exception";
            assert!(!drawn(&mut page).contains(note), "nobody asked");
            page.tell(Event::Four(FourEvent::Looked));
            assert!(drawn(&mut page).contains(note), "{deed:?}");
            act(&mut page, Act::Done);
            assert!(!drawn(&mut page).contains(note), "{deed:?}");
            act(&mut page, Act::HavePhone);
            assert!(!drawn(&mut page).contains(note), "{deed:?} of the other");
            // Going away and coming back shows none to whoever has the phone then.
            let mut page = up_to(Step::Do(deed, second));
            write(&mut page, spot, said);
            page.tell(Event::Four(FourEvent::Looked));
            page.tell(Event::RouteChanged(Route::Help));
            page.tell(Event::RouteChanged(FourPage::Home.into()));
            assert!(!drawn(&mut page).contains(note));
        }
    }
}

#[test]
fn a_talk_that_stands_still_shows_nothing_of_what_was_written_and_goes_on_where_it_was() {
    for step in every_step()
        .into_iter()
        .filter(|step| matches!(step, Step::Take(..) | Step::Do(..) | Step::Choose | Step::Trial))
    {
        for rest in Rest::ALL {
            let mut page = up_to(step);
            fill(&mut page, can);
            let before = page.model.four.four.clone();
            act(&mut page, Act::Rest(rest));
            let html = drawn(&mut page);
            assert!(!html.contains("wrote"), "{step:?} {rest:?}: {html}");
            assert!(inside(&html, "hb-now__phone").contains("both of you"));
            let promised = heading(&page.model.four.four, FourWords::of(english()));
            if rest != Rest::Ended {
                assert!(html.contains(&format!(">{promised}<")), "{promised}: {html}");
            }
            act(&mut page, Act::GoOn);
            let html = drawn(&mut page);
            assert_eq!(h1(&html), promised, "{step:?} {rest:?}");
            if let Step::Do(deed, second) = step {
                assert_eq!(page.model.four.four.step, Step::Take(deed, second), "whom it is for takes the phone");
                act(&mut page, Act::HavePhone);
            }
            let after = &page.model.four.four;
            assert_eq!(
                (after.step, &after.said, &after.ideas, &after.trial),
                (before.step, &before.said, &before.ideas, &before.trial)
            );
        }
    }
}

#[test]
fn what_is_typed_is_drawn_as_text() {
    let mut page = open();
    write(&mut page, Spot::Name(Seat::First), "<b>{deed}</b>");
    write(&mut page, Spot::Topic, "<i>{n}</i>");
    act(&mut page, Act::Settle);
    act(&mut page, Act::Begin);
    write(&mut page, Spot::Words, "<script>1</script>");
    act(&mut page, Act::Done);
    let html = drawn(&mut page);
    assert!(!html.contains("<b>") && !html.contains("<i>") && !html.contains("<script>1"), "{html}");
    assert!(
        html.contains("&lt;script&gt;1") && html.contains("&lt;b>{deed}") | html.contains("&lt;b&gt;{deed}"),
        "{html}"
    );
}
