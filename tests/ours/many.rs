//! Hundreds of agreements, and odd ones.

use hearback::areas::ours::{
    AGREEMENT, Agreement, Check, Index, MOST_CHECKS, Next, OursEvent, OursPage, Pair, SHOWN, Seen, Spot, WORDS_LIMIT,
    Went, Words, read_agreement, write_agreement,
};
use hearback::records::{Record, Writer};
use hearback::share::Day;
use hearback::shell::{Effect, Event, Kept, Route, Started};
use proptest::prelude::*;

use crate::person::{Page, agreement, started, with};
use crate::{at, go, shown, tell};

/// The ear speaks of a sign where nobody else could see it, and is rather silent than wrong.
#[test]
fn a_sign_that_nobody_could_see_is_said() {
    let unseen = |sign: &str| {
        let mut page = at(OursPage::New);
        tell(&mut page, [OursEvent::Typed(Spot::Sign(1), sign.to_owned())]);
        assert!(page.effects.contains(&Effect::AwaitRest));
        page.tell(Event::TypingRested);
        page.model.ours.unseen
    };
    for sign in ["be nicer", "more respect", "We are kinder", "to be more loving", "feel closer", "that you care more"]
    {
        assert_eq!(unseen(sign), [false, true], "{sign}");
    }
    for sign in [
        "The pans are done by nine",
        "We sit down together after",
        "Three dinners this week without a phone",
        "Nobody shouts",
        "We both laugh",
        "Sam texts by noon",
        "no phone in the bedroom",
        "We are on time twice a week",
        "",
    ] {
        assert_eq!(unseen(sign), [false; 2], "{sign}");
    }
}

#[test]
fn words_that_rule_over_one_of_the_two_are_no_agreement_and_that_is_said() {
    let rules = |spot, words: &str| {
        let mut page = at(OursPage::New);
        tell(&mut page, [OursEvent::Typed(spot, words.to_owned())]);
        page.tell(Event::TypingRested);
        page.model.ours.rules
    };
    assert!(rules(Spot::What, "You're not allowed to see her."));
    assert!(rules(Spot::Does(1), "You don't talk to him any more."));
    assert!(rules(Spot::What, "Come home late again and the door will be locked."));
    let words = hearback::areas::ours::words::OursWords::of(hearback::content::english());
    for start in words.write.start.iter().chain(&["Pans at eight, together", "Sam washes, Noor dries", ""]) {
        assert!(!rules(Spot::What, start), "{start}");
    }
}

/// One that was looked at so often.
fn looked_at(count: usize) -> Agreement {
    let words = Words {
        what: "Ten minutes".into(),
        undo: "Say so".into(),
        signs: ["a".into(), "b".into()],
        ..Words::default()
    };
    let from = Day::read("2026-11-30").unwrap();
    let mut one = Agreement { due: from.plus(7).written(), from: from.written(), words, ..Agreement::default() };
    for week in 0..count as i64 {
        let seen = vec![Pair::of(Seen::Same, Seen::Better); 2];
        one.look(from.plus(7 * week), Some(Went::Kept), seen, Next::Keep(from.plus(7 * week + 7)));
    }
    one
}

#[test]
fn one_that_is_full_goes_on_as_a_new_one() {
    let record = Record::new(5, &Writer { id: "w".into(), name: String::new() }, &looked_at(MOST_CHECKS));
    let key = record.id.clone();
    let mut page = Page::open(with(AGREEMENT.one(key.clone()), write_agreement(&record), OursPage::Look(key.clone())));
    tell(&mut page, [OursEvent::WentChosen(Went::Kept), OursEvent::SignsLeft, OursEvent::Kept]);
    assert!(shown(&page, &key).is_over());
    let Route::Ours(OursPage::One(next)) = page.model.shell.route.clone() else { panic!("it goes on") };
    let goes_on = shown(&page, &next);
    assert!(next != key && goes_on.checks.len() == 1 && goes_on.words.what == "Ten minutes");
}

/// Opening the area reads what it shows, and no more; and a save writes one text however many there are.
#[test]
fn hundreds_open_without_being_read_and_a_save_writes_one() {
    let writer = Writer { id: "w".into(), name: String::new() };
    let mut kept = Kept::default();
    for seed in 0..500_u64 {
        let mut one = looked_at(4);
        one.words.what = format!("\"body\":{{\"due\":\"{seed}");
        one.due = Day(20_500 + (seed as i64 * 37) % 900).written();
        if seed % 5 == 0 {
            (one.over, one.due) = (std::mem::take(&mut one.due), String::new());
        }
        let record = Record::new(seed, &writer, &one);
        kept = kept.with(AGREEMENT.one(record.id.clone()), write_agreement(&record));
    }
    let mut page = Page::open(Started { kept, ..started(OursPage::Home.into()) });
    let room = &page.model.ours;
    assert_eq!(room.held.len(), 500);
    assert_eq!(room.held.iter().filter(|held| held.record.is_some()).count(), 2 * SHOWN);
    let dues: Vec<&str> = room.going().0.map(|held| held.index.due.as_str()).collect();
    assert!(dues.is_sorted() && dues.len() == SHOWN && room.going().1 == 400 && room.earlier().1 == 100);
    assert!(
        room.going().0.all(|held| held.agreement().unwrap().due == held.index.due),
        "the index tells what is in it"
    );
    tell(&mut page, [OursEvent::MoreAsked]);
    assert_eq!(page.model.ours.going().0.filter(|held| held.is_shown()).count(), 2 * SHOWN);
    go(&mut page, OursPage::New);
    let before: usize = page.effects.len();
    assert!(before < 10);
    for event in agreement() {
        page.tell(event.into());
    }
    let saves = page.effects.iter().filter(|one| matches!(one, Effect::Save(..))).count();
    assert_eq!(saves, 1, "{:?}", page.effects);
}

proptest! {
    /// Whatever is typed, what is kept is sound, and the list finds its day without reading it.
    #[test]
    fn what_is_typed_is_kept_sound(what in "\\PC{1,40}", sign in "[\"\\\\{},:a-z\n\t]{1,40}", who in "\\PC{0,60}") {
        let mut page = at(OursPage::New);
        for event in [
            OursEvent::Typed(Spot::What, what.clone() + "x"),
            OursEvent::Typed(Spot::Undo, "no".into()),
            OursEvent::Typed(Spot::Sign(0), sign.clone() + "\"body\":{\"due\":\""),
            OursEvent::Typed(Spot::Sign(1), "y".repeat(WORDS_LIMIT + 5)),
            OursEvent::Typed(Spot::Who(1), who),
            OursEvent::Saved,
        ] {
            page.tell(event.into());
        }
        let held = &page.model.ours.held[0];
        prop_assert!(read_agreement(&held.text).is_ok(), "{}", held.text);
        prop_assert_eq!(&held.index.due, &held.agreement().unwrap().due);
        prop_assert_eq!(Index::of(&held.text), Some(held.index.clone()));
    }

    /// From outside, an agreement is taken whole or not at all.
    #[test]
    fn odd_ones_are_refused(due in "\\PC{0,12}", one in 0..3usize, other in 0..3usize, count in 0..4usize) {
        let all = [Seen::Better, Seen::Same, Seen::NotYet];
        let mut body = looked_at(1);
        body.checks = vec![Check { seen: vec![Pair::of(all[one], all[other]); count], ..body.checks[0].clone() }];
        prop_assert_eq!(body.is_sound(), count == 0 || count == 2);
        let text = write_agreement(&Record::new(3, &Writer { id: "w".into(), name: String::new() }, &body));
        let turned = text.replace("\"one\":\"better\",\"other\":\"same\"", "\"one\":\"same\",\"other\":\"better\"");
        prop_assert!(turned == text || read_agreement(&turned).is_err(), "an order would tell who said which");
        body.due = due.clone();
        prop_assert_eq!(body.is_sound(), (count == 0 || count == 2) && Day::read(&due).is_some_and(|day| day.written() == due));
    }
}
