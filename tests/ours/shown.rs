//! What is drawn of agreements: what is due first, typed words as text, and nothing by person.

use hearback::areas::ours::words::OursWords;
use hearback::areas::ours::{AGREEMENT, OursEvent, OursPage, Seen, Spot};
use hearback::content::english;
use hearback::records::Writer;
use hearback::shell::{Due, Event, Route};

use crate::person::{Page, with};
use crate::person::{agreement, html, text};
use crate::{DAY, at, go, rate, shown, tell, written};

#[test]
fn what_is_due_stands_on_top_with_the_days_that_two_settled_on() {
    let words = &OursWords::of(english()).home;
    let first = html(at(OursPage::Home));
    assert!(words.first.iter().all(|says| first.contains(&text(says))) && first.contains(words.first_go));
    let (mut page, key, _) = written();
    go(&mut page, OursPage::Home);
    let calm = html(&page);
    assert!(calm.contains(words.going) && !calm.contains(words.due), "{calm}");
    page.now += 14 * DAY;
    let due = |title, when, is_today| Due { title, says: "19:00".into(), at: Route::read("/minutes"), when, is_today };
    page.tell(Event::RouteChanged(OursPage::New.into()));
    go(&mut page, OursPage::Home);
    // Whoever keeps the dates tells them at each arrival.
    page.model.shell.leads.dates = vec![due("Sunday", page.now + DAY, false), due("Tonight", page.now + 9, true)];
    let html = html(&page);
    let place = |says: &str| html.find(says).unwrap_or_else(|| panic!("{says} is in {html}"));
    let order = [words.due, "Tonight", &key, words.dates, "Sunday", words.doors].map(place);
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn typed_words_are_drawn_as_text_wherever_they_stand() {
    let mut page = at(OursPage::New);
    tell(&mut page, agreement().into_iter().take(5));
    let hostile = "<img src=x onerror=alert(1)>{who}{date}";
    for spot in [Spot::What, Spot::Undo, Spot::Sign(0), Spot::Sign(1), Spot::Who(0), Spot::Does(0)] {
        tell(&mut page, [OursEvent::Typed(spot, hostile.to_owned())]);
    }
    tell(&mut page, [OursEvent::Saved]);
    let key = page.model.ours.held[0].key.clone();
    for screen in [OursPage::Home, OursPage::Change(key.clone()), OursPage::Look(key.clone()), OursPage::One(key)] {
        go(&mut page, screen.clone());
        let html = html(&page);
        assert!(html.contains(&text(hostile)) && !html.contains("<img"), "{screen:?}: {html}");
    }
}

/// Whoever answered first, both screens are the same, letter by letter; and no name stands beside an answer.
#[test]
fn who_said_which_can_be_read_from_no_screen() {
    let seen = |first, second| {
        let (mut page, key, _) = written();
        page.now += 14 * DAY;
        go(&mut page, OursPage::Look(key.clone()));
        rate(&mut page, first, second);
        let both = html(&page);
        tell(&mut page, [OursEvent::UntilChosen(7), OursEvent::Kept]);
        go(&mut page, OursPage::One(key));
        [both, html(&page)]
    };
    let (one, other) = ([Seen::Better, Seen::NotYet], [Seen::Same, Seen::Better]);
    let [both, after] = seen(one, other);
    assert_eq!([both.clone(), after.clone()], seen(other, one));
    let words = OursWords::of(english());
    for html in [both, after.split(words.weeks.heading).nth(1).unwrap().to_owned()] {
        assert!(html.contains("“Better” and “The same”") && html.contains("“Better” and “Worse”"), "{html}");
        assert!(!html.contains("Sam"), "{html}");
    }
}

#[test]
fn the_second_one_s_form_has_nothing_of_the_first_one_s_answers() {
    let (mut page, key, _) = written();
    go(&mut page, OursPage::Look(key));
    tell(&mut page, [OursEvent::WentChosen(hearback::areas::ours::Went::Kept), OursEvent::LookedOn]);
    let empty = html(&page);
    tell(&mut page, [OursEvent::SeenChosen(0, Seen::NotYet), OursEvent::SeenChosen(1, Seen::Same)]);
    assert_ne!(html(&page), empty);
    tell(&mut page, [OursEvent::LookedOn]);
    let words = &OursWords::of(english()).look;
    assert!(words.seens.iter().all(|seen| !html(&page).contains(seen)), "nothing is shown while the phone goes over");
    tell(&mut page, [OursEvent::LookedOn]);
    assert_eq!(html(&page), empty.replace(words.rate_first, words.rate_second));
}

#[test]
fn two_versions_stand_side_by_side_under_their_names() {
    let (page, key, kept) = written();
    let said = shown(&page, &key);
    let mut records = ["", "<i>Noor"].map(|name| {
        let mut record = hearback::areas::ours::read_agreement(&kept).unwrap();
        let mut said = said.clone();
        said.words.what = format!("As {name} has it");
        record.revise(&Writer { id: format!("w{}", name.len()), name: name.to_owned() }, &said);
        record
    });
    let (one, other) = records.split_at_mut(1);
    one[0].merge(&other[0]);
    let kept = hearback::areas::ours::write_agreement(&one[0]);
    let page = Page::open(with(AGREEMENT.one(key.clone()), kept, OursPage::One(key.clone())));
    let words = &OursWords::of(english()).page;
    let html = html(&page);
    assert_eq!(html.matches(words.choose).count(), 4, "each has its control, which says which");
    assert!(html.contains(words.unnamed[0]) && html.contains("&lt;i&gt;Noor") && !html.contains("<i>"), "{html}");
}
