//! What the first screens say of something for two: once, after the second sitting, and on the day itself.
#![cfg(feature = "ssr")]

mod person;

use hearback::areas::listen::ListenEvent;
use hearback::areas::minutes::{MinutesEvent, MinutesPage, Ritual};
use hearback::drills::Wish;
use hearback::shell::{Effect, Event, Route};
use person::{Page, html};

/// Three lines of one's own level, to the end of the sitting.
fn sit(page: &mut Page) {
    page.tell(ListenEvent::SittingAsked(Wish::default()).into());
    while page.model.listen.sitting.is_some() {
        page.finish_line("You feel worn out, and you'd like some help.");
    }
}

const LEADS: &str = "href=\"#/minutes\"";

#[test]
fn the_ten_minutes_are_offered_after_the_second_sitting_alone() {
    let mut page = Page::fresh();
    let mut offered = Vec::new();
    for _ in 0..4 {
        sit(&mut page);
        offered.push(html(&page).contains(LEADS));
    }
    assert_eq!(offered, [false, true, false, false]);
}

fn after_two() -> Page {
    let mut page = Page::fresh();
    sit(&mut page);
    sit(&mut page);
    page
}

#[test]
fn what_was_put_away_or_taken_up_is_offered_no_more() {
    assert!(html(after_two()).contains(LEADS));
    let mut away = after_two();
    away.tell(ListenEvent::OfferPutAway.into());
    assert!(!html(&away).contains(LEADS) && away.effects.contains(&Effect::Focus("screen-heading")));
    let mut page = after_two();
    page.tell(Event::RouteChanged(MinutesPage::Of(Ritual::Weekly).into()));
    page.tell(MinutesEvent::DateSettled.into());
    page.tell(Event::RouteChanged(Route::default()));
    sit(&mut page);
    assert!(!html(page).contains(LEADS));
}

#[test]
fn the_first_screen_leads_there_on_the_day_and_on_no_other() {
    let mut page = Page::fresh();
    page.tell(Event::RouteChanged(MinutesPage::Of(Ritual::Weekly).into()));
    page.tell(MinutesEvent::DateSettled.into());
    for (days, leads) in [(0, false), (6, true), (1, false), (5, false)] {
        page.now += days * 24 * 60 * 60_000;
        page.tell(Event::RouteChanged(Route::Help));
        page.tell(Event::RouteChanged(Route::default()));
        let html = html(&page);
        assert_eq!(html.contains(LEADS), leads, "{days} days later");
        assert!(!html.contains("missed") && !html.contains("Next one"), "nothing is asked for on the first screen");
    }
}
