//! Agreements on trial, on the host: written, looked at again by two, changed, let go; met on two phones; hundreds of them.

#[path = "../person/mod.rs"]
mod person;

mod many;
#[cfg(feature = "ssr")]
mod shown;

use hearback::areas::four::{FourEvent, Trial};
use hearback::areas::listen::ListenPage;
use hearback::areas::ours::{
    AGREEING, AGREEMENT, Agreement, Next, OursEvent, OursPage, Pair, Seen, Spot, Step, Then, Went, Words,
    read_agreeing, read_agreement, write_agreement,
};
use hearback::records::Writer;
use hearback::share::Day;
use hearback::shell::kept::{Keep, Trouble};
use hearback::shell::{Effect, Event, Notice, Proposed, Route};
use person::{Page, agreement, started, with};

const DAY: i64 = 24 * 60 * 60_000;

fn at(page: OursPage) -> Page {
    Page::open(started(page.into()))
}

fn tell(page: &mut Page, events: impl IntoIterator<Item = OursEvent>) {
    for event in events {
        page.tell(event.into());
    }
}

/// The first agreement is written and kept. Returns its key, and what stands in the browser.
fn written() -> (Page, String, String) {
    let mut page = at(OursPage::New);
    tell(&mut page, agreement());
    let Route::Ours(OursPage::One(key)) = page.model.shell.route.clone() else { panic!("it is shown") };
    let text = page.saved(&AGREEMENT.one(key.clone())).expect("it is kept").to_owned();
    (page, key, text)
}

fn shown(page: &Page, key: &str) -> Agreement {
    page.model.ours.find(key).and_then(|held| held.agreement()).expect("it is there, and one")
}

fn go(page: &mut Page, to: OursPage) {
    page.tell(Event::RouteChanged(to.into()));
}

fn today(page: &Page) -> Day {
    page.model.shell.times.today(page.now)
}

/// Both answer: the first these, the second those.
fn rate(page: &mut Page, first: [Seen; 2], second: [Seen; 2]) {
    tell(page, [OursEvent::WentChosen(Went::Partly), OursEvent::LookedOn]);
    for answers in [first, second] {
        tell(page, (0..2).map(|place| OursEvent::SeenChosen(place, answers[place])));
        tell(page, [OursEvent::LookedOn, OursEvent::LookedOn].into_iter().take(if answers == first { 2 } else { 1 }));
    }
}

#[test]
fn one_is_kept_by_a_press_alone() {
    let mut page = at(OursPage::New);
    let events = agreement();
    tell(&mut page, events[..5].to_vec());
    assert!(page.saved(&AGREEING.key()).is_some(), "what is typed stays over a reload");
    assert!(page.model.ours.held.is_empty());
    tell(&mut page, events[5..].to_vec());
    let [held] = &page.model.ours.held[..] else { panic!("there is one") };
    let said = held.agreement().unwrap();
    assert_eq!(said.words.what, "Pans at eight, together");
    assert_eq!(said.due().unwrap().0 - Day::read(&said.from).unwrap().0, 14);
    assert_eq!(page.model.shell.route, OursPage::One(held.key.clone()).into());
    assert!(page.model.ours.drafts.is_empty() && page.effects.contains(&Effect::Remove(AGREEING.key())));
}

#[test]
fn what_is_missing_is_asked_for_and_nothing_is_kept() {
    for left_out in 0..4 {
        let mut page = at(OursPage::New);
        let events: Vec<OursEvent> = agreement()
            .into_iter()
            .enumerate()
            .filter(|(place, _)| *place != left_out)
            .map(|(_, event)| event)
            .collect();
        tell(&mut page, events);
        assert!(page.model.ours.asked_missing && page.model.ours.held.is_empty(), "without box {left_out}");
    }
    let mut page = at(OursPage::New);
    let from = page.model.ours.drafts[0].from.clone();
    tell(&mut page, [OursEvent::Typed(Spot::Until, from)]);
    tell(&mut page, agreement());
    assert!(page.model.ours.held.is_empty(), "the end comes after the beginning");
    tell(&mut page, [OursEvent::LengthChosen(28), OursEvent::Saved]);
    assert_eq!(page.model.ours.held.len(), 1);
}

#[test]
fn a_reload_in_the_middle_loses_no_word() {
    let mut page = at(OursPage::New);
    tell(&mut page, agreement().into_iter().take(3));
    tell(&mut page, [OursEvent::LengthChosen(7)]);
    let kept = page.saved(&AGREEING.key()).unwrap().to_owned();
    let again = Page::open(with(AGREEING.key(), kept, OursPage::New));
    assert_eq!(again.model.ours.drafts, page.model.ours.drafts);
    assert_eq!(again.model.ours.drafts[0].lasts(), Some(7));
}

#[test]
fn where_no_trace_may_be_it_is_in_the_page_alone() {
    let mut page = at(OursPage::New);
    page.tell(Event::KeepChosen(Keep::Nothing));
    for event in agreement() {
        page.tell(event.into());
        assert!(!page.effects.iter().any(|one| matches!(one, Effect::Save(..))), "{:?}", page.effects);
    }
    assert_eq!(page.model.ours.held.len(), 1);
    // The person lets it stay after all.
    page.tell(Event::KeepChosen(Keep::Progress));
    assert!(page.effects.iter().any(|one| matches!(one, Effect::Save(key, _) if *key.slot == AGREEMENT)));
}

#[test]
fn where_storage_refuses_it_is_said_and_stays_on_the_screen() {
    let (mut page, key, _) = written();
    page.tell(Event::SaveFailed(AGREEMENT.one(key.clone()), Trouble::Full));
    assert!(page.model.shell.notices.contains(&Notice::StorageFull));
    assert_eq!(shown(&page, &key).words.what, "Pans at eight, together");
}

#[test]
fn two_look_again_and_their_answers_are_a_pair_in_no_order() {
    let orders = [
        ([Seen::Better, Seen::NotYet], [Seen::Same, Seen::Better]),
        ([Seen::Same, Seen::Better], [Seen::Better, Seen::NotYet]),
    ];
    let texts = orders.map(|(first, second)| {
        let (mut page, key, _) = written();
        page.now += 14 * DAY;
        go(&mut page, OursPage::Look(key.clone()));
        rate(&mut page, first, second);
        let look = page.model.ours.look.as_ref().unwrap();
        assert_eq!(look.step, Step::Both);
        assert_eq!(look.seen, [Pair::of(Seen::Better, Seen::Same), Pair::of(Seen::Better, Seen::NotYet)]);
        tell(&mut page, [OursEvent::UntilChosen(7), OursEvent::Kept]);
        let said = shown(&page, &key);
        assert_eq!(said.due, today(&page).plus(7).written());
        assert_eq!((said.checks[0].went, said.checks[0].then), (Some(Went::Partly), Then::Kept));
        page.saved(&AGREEMENT.one(key)).unwrap().to_owned()
    });
    assert_eq!(texts[0], texts[1], "who said which can be told from nothing that is kept");
}

#[test]
fn until_both_have_answered_nothing_of_an_answer_is_kept_or_shown() {
    let (mut page, key, _) = written();
    go(&mut page, OursPage::Look(key.clone()));
    let mut texts = Vec::new();
    for event in [
        OursEvent::WentChosen(Went::Kept),
        OursEvent::LookedOn,
        OursEvent::SeenChosen(0, Seen::NotYet),
        OursEvent::SeenChosen(1, Seen::NotYet),
        OursEvent::LookedOn,
        OursEvent::LookedOn,
        OursEvent::SeenChosen(0, Seen::Better),
    ] {
        page.tell(event.into());
        texts.extend(page.saved(&AGREEING.key()).map(str::to_owned));
        page.tell(Event::ExportAsked);
        texts.extend(page.effects.iter().find_map(|one| match one {
            Effect::Download { text, .. } => Some(text.clone()),
            _ => None,
        }));
    }
    let rated = [Seen::Better, Seen::Same, Seen::NotYet].map(|seen| format!("\"{}\"", seen.id()));
    assert!(texts.len() > 10 && texts.iter().all(|text| !rated.iter().any(|word| text.contains(word))), "{texts:?}");
    let look = page.model.ours.look.clone().unwrap();
    assert_eq!((look.step, look.now), (Step::Second, [Some(Seen::Better), None]), "the second sees an empty form");
    // After a reload, and for whoever comes back to the screen, both answer again.
    let kept =
        texts.iter().rfind(|text| text.contains("\"slot\":\"agreeing\",\"version\"") && !text.contains("export"));
    let (_, again) = read_agreeing(kept.unwrap()).unwrap();
    assert_eq!(again.map(|look| (look.step, look.went)), Some((Step::First, Some(Went::Kept))));
    page.tell(Event::RouteChanged(ListenPage::Home.into()));
    go(&mut page, OursPage::Look(key));
    let look = page.model.ours.look.clone().unwrap();
    assert_eq!((look.step, look.now), (Step::First, [None; 2]));
}

#[test]
fn the_signs_can_be_left_out_and_a_step_waits_for_its_answer() {
    let (mut page, key, _) = written();
    go(&mut page, OursPage::Look(key.clone()));
    tell(&mut page, [OursEvent::LookedOn, OursEvent::SignsLeft, OursEvent::Kept, OursEvent::LetGo]);
    assert_eq!(page.model.ours.look.as_ref().map(|look| look.step), Some(Step::Together));
    assert!(page.model.ours.asked_missing && shown(&page, &key).checks.is_empty());
    tell(
        &mut page,
        [OursEvent::WentChosen(Went::NotYet), OursEvent::SignsLeft, OursEvent::UntilTyped("2020-01-01".into())],
    );
    tell(&mut page, [OursEvent::Kept]);
    assert!(shown(&page, &key).checks.is_empty(), "the next day is one to come");
    tell(&mut page, [OursEvent::LetGo]);
    let said = shown(&page, &key);
    assert!(said.is_over() && said.over == today(&page).written() && said.checks[0].seen.is_empty());
    go(&mut page, OursPage::Look(key.clone()));
    assert_eq!(page.model.shell.route, OursPage::One(key).into(), "what is over is not looked at again");
}

#[test]
fn a_change_leaves_the_words_before_it_readable() {
    let (mut page, key, _) = written();
    page.now += 3 * DAY;
    go(&mut page, OursPage::Look(key.clone()));
    rate(&mut page, [Seen::Same; 2], [Seen::Better; 2]);
    go(&mut page, OursPage::Change(key.clone()));
    tell(&mut page, [OursEvent::Typed(Spot::What, "Pans at nine".into()), OursEvent::Saved]);
    let said = shown(&page, &key);
    assert_eq!(said.words.what, "Pans at nine");
    let [(check, then)] = said.history()[..] else { panic!("one look") };
    assert_eq!(
        (check.then, check.went, then.what.as_str()),
        (Then::Changed, Some(Went::Partly), "Pans at eight, together")
    );
    assert_eq!(check.seen.len(), 2);
    assert!(page.model.ours.look.is_none());
    // Without a look, too.
    go(&mut page, OursPage::Change(key.clone()));
    tell(&mut page, [OursEvent::Typed(Spot::Undo, "We say so".into()), OursEvent::Saved]);
    let said = shown(&page, &key);
    let whats: Vec<&str> = said.history().iter().map(|(_, words)| words.what.as_str()).collect();
    assert_eq!(whats, ["Pans at nine", "Pans at eight, together"]);
    assert_eq!(said.checks[1].went, None);
    // What nobody changed is no draft.
    go(&mut page, OursPage::Change(key));
    go(&mut page, OursPage::Home);
    assert!(page.model.ours.drafts.is_empty());
}

#[test]
fn what_was_deleted_is_kept_as_gone_and_can_be_put_back() {
    let (mut page, key, _) = written();
    tell(&mut page, [OursEvent::Removed(key.clone())]);
    let gone = page.saved(&AGREEMENT.one(key.clone())).unwrap().to_owned();
    assert!(read_agreement(&gone).unwrap().is_gone() && !gone.contains("Pans"), "the other phone hears of it: {gone}");
    assert!(page.model.ours.going().0.next().is_none());
    let mut again = Page::open(with(AGREEMENT.one(key.clone()), gone, OursPage::One(key.clone())));
    assert_eq!(again.model.shell.route, OursPage::Home.into());
    assert!(again.model.shell.notices.is_empty(), "it is no fault");
    tell(&mut again, [OursEvent::PutBack]);
    tell(&mut page, [OursEvent::PutBack]);
    assert_eq!(shown(&page, &key).words.what, "Pans at eight, together");
}

#[test]
fn another_window_and_what_cannot_be_read() {
    let (mut page, key, text) = written();
    let mut record = read_agreement(&text).unwrap();
    let mut theirs = shown(&page, &key);
    theirs.words.what = "Pans at seven".into();
    record.revise(&Writer { id: "window2".into(), name: String::new() }, &theirs);
    page.tell(Event::ChangedElsewhere(AGREEMENT.one(key.clone()), Some(write_agreement(&record))));
    assert_eq!(shown(&page, &key).words.what, "Pans at seven");
    page.tell(Event::ChangedElsewhere(AGREEMENT.one(key.clone()), None));
    assert_eq!(page.model.shell.route, OursPage::Home.into());
    // Its fields may come in another order.
    let turned = text.replacen("\"over\":\"\",", "", 1).replacen("\"checks\":[]", "\"checks\":[],\"over\":\"\"", 1);
    assert_ne!(turned, text);
    let again = Page::open(with(AGREEMENT.one(key.clone()), turned, OursPage::Home));
    assert_eq!(again.model.ours.held[0].index.due, again.model.ours.held[0].agreement().unwrap().due);
    for odd in ["{half".to_owned(), text.replace("\"due\":\"20", "\"due\":\"x"), text.replace("\"went\"", "\"whom\"")] {
        let page = Page::open(with(AGREEMENT.one(key.clone()), odd.clone(), OursPage::Home));
        let is_odd = read_agreement(&odd).is_err();
        assert_eq!(page.model.shell.notices.contains(&Notice::SetAside), is_odd, "{odd}");
        assert_eq!(page.model.ours.held.is_empty(), is_odd);
    }
}

#[test]
fn two_phones_that_changed_one_leave_both_to_choose_from() {
    let (page, key, text) = written();
    let said = shown(&page, &key);
    let mut records = ["Sam", "Noor"].map(|name| {
        let mut record = read_agreement(&text).unwrap();
        let words = Words { what: format!("{name}'s words"), ..said.words.clone() };
        let mut said = said.clone();
        said.look(Day(20_500 + i64::from(name == "Sam")), Some(Went::Kept), Vec::new(), Next::Keep(Day(20_600)));
        let writer = Writer { id: name.to_lowercase(), name: name.to_owned() };
        record.revise(&writer, &Agreement { words, ..said });
        record
    });
    let (one, other) = records.split_at_mut(1);
    one[0].merge(&other[0]);
    let mut page = Page::open(with(AGREEMENT.one(key.clone()), write_agreement(&one[0]), OursPage::One(key.clone())));
    let held = page.model.ours.find(&key).unwrap();
    let names: Vec<String> =
        held.versions().iter().map(|(name, body)| format!("{name}: {}", body.words.what)).collect();
    assert_eq!(names, ["Noor: Noor's words", "Sam: Sam's words"]);
    for screen in [OursPage::Change(key.clone()), OursPage::Look(key.clone())] {
        go(&mut page, screen);
        assert_eq!(page.model.shell.route, OursPage::One(key.clone()).into(), "first the two say which");
    }
    tell(&mut page, [OursEvent::VersionChosen(key.clone(), 1)]);
    let chosen = shown(&page, &key);
    assert_eq!(chosen.words.what, "Sam's words");
    let days: Vec<&str> = chosen.checks.iter().take(2).map(|check| check.on.as_str()).collect();
    assert_eq!(days, [Day(20_500).written(), Day(20_501).written()], "what was seen on either phone stays");
    assert_eq!(chosen.history()[0].1.what, "Noor's words", "and so do the words that were not chosen");
    assert!(chosen.is_sound());
}

#[test]
fn a_talk_brings_its_trial_and_takes_no_words_away() {
    let mut page = at(OursPage::New);
    tell(&mut page, [OursEvent::Typed(Spot::What, "What I began".into())]);
    page.tell(Event::RouteChanged(Route::read("/four")));
    let proposed = Proposed {
        what: "Pans at eight".into(),
        until: "2027-01-03".into(),
        undo: "Say so".into(),
        signs: ["a".into(), "b".into()],
    };
    page.tell(Event::TrialBrought(Box::new(proposed)));
    assert_eq!(page.model.shell.route, OursPage::New.into());
    assert_eq!(page.model.ours.drafts[0].words.what, "What I began");
    tell(&mut page, [OursEvent::BroughtTaken]);
    let draft = &page.model.ours.drafts[0];
    assert_eq!(
        (draft.words.what.as_str(), draft.until.as_str(), draft.lacks()),
        ("Pans at eight", "2027-01-03", [false; 4])
    );
    tell(&mut page, [OursEvent::Saved]);
    assert_eq!(page.model.ours.held[0].agreement().unwrap().due, "2027-01-03");
    // Four steps raise it: what they settled, and nothing else of the talk.
    let mut page = Page::open(started(Route::read("/four")));
    page.model.four.four.topic = "secret".into();
    page.model.four.four.trial = Trial { what: "Pans at ten".into(), ..Trial::default() };
    page.tell(FourEvent::AgreementAsked.into());
    assert_eq!(page.model.shell.route, OursPage::New.into());
    let kept = page.saved(&AGREEING.key()).unwrap();
    assert!(kept.contains("Pans at ten") && !kept.contains("secret"), "{kept}");
}

#[test]
fn what_is_due_comes_first_and_past_days_are_not_called_so() {
    let (mut page, key, _) = written();
    let due = |page: &Page| page.model.ours.going().0.filter(|held| held.is_due(today(page))).count();
    assert_eq!(due(&page), 0);
    for days in [14, 400] {
        page.now += days * DAY;
        page.model.shell.now = page.now;
        assert_eq!(due(&page), 1);
    }
    go(&mut page, OursPage::Look(key));
    assert!(page.model.ours.look.is_some());
    let words = std::fs::read_to_string("src/content/en/ours.toml").unwrap();
    let said = words.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n").to_lowercase();
    assert!(!["missed", "overdue", "streak", "failed", "score"].iter().any(|word| said.contains(word)));
}
