//! Two phones: what goes over, what it brings there, and that nothing is lost whatever the order and however often.

mod person;

use std::collections::BTreeMap;

use hearback::areas::exchange::{
    Brought, ExchangeEvent, ExchangePage, FILE_LIMIT, MOST_RECORDS, Met, News, Odd, One, Taking, meet, read_bundle,
    read_link, write_bundle, write_link,
};
use hearback::areas::letters::{LETTER, Letter, write_letter};
use hearback::areas::listen::ListenEvent;
use hearback::areas::ours::{AGREEMENT, OursEvent, OursPage, Spot};
use hearback::drills::Wish;
use hearback::records::{Record, Writer};
use hearback::shell::kept::{Keep, RECORD};
use hearback::shell::slots::all;
use hearback::shell::{Effect, Event, Kept, Route, Started};
use person::{NOON, Page, agreement, started, with};

/// Two phones. Chance draws otherwise on each.
fn phones() -> [Page; 2] {
    [7, 11].map(|seed| Page::open_by(seed, started(ExchangePage::Home.into())))
}

fn go(page: &mut Page, to: impl Into<Route>) {
    page.tell(Event::RouteChanged(to.into()));
}

fn wrote(page: &mut Page) -> String {
    go(page, OursPage::New);
    for event in agreement() {
        page.tell(event.into());
    }
    let Route::Ours(OursPage::One(key)) = page.model.shell.route.clone() else { panic!("it is shown") };
    key
}

/// Other words for what they try.
fn changed(page: &mut Page, key: &str, words: &str) {
    go(page, OursPage::Change(key.to_owned()));
    page.tell(OursEvent::Typed(Spot::What, words.to_owned()).into());
    page.tell(OursEvent::Saved.into());
}

fn file(page: &mut Page) -> String {
    go(page, ExchangePage::Home);
    let effects = page.tell(ExchangeEvent::FileAsked.into());
    let file =
        effects.iter().find_map(|one| if let Effect::Download { text, .. } = one { Some(text.clone()) } else { None });
    file.expect("there is a file")
}

fn opened(page: &mut Page, text: &str) -> Vec<(Option<News>, String)> {
    go(page, ExchangePage::Home);
    page.tell(Event::FileOpened(Some(text.to_owned())));
    match &page.model.exchange.brought {
        Some(Brought::Whole(all)) => all.iter().map(|(met, title)| (met.news, title.clone())).collect(),
        other => panic!("{other:?}"),
    }
}

fn taken(page: &mut Page, text: &str) {
    opened(page, text);
    page.tell(ExchangeEvent::Taken.into());
    assert!(page.model.exchange.brought.is_none() && page.model.exchange.taking.is_some());
}

/// What stands on a phone of each agreement, by what it says and under which name.
fn stands(page: &mut Page) -> BTreeMap<String, Vec<(String, String)>> {
    go(page, OursPage::Home);
    let held = page.model.ours.held.iter().filter(|held| held.is_there());
    let said = held.map(|held| {
        let versions = held.versions().into_iter().map(|(name, one)| (name.to_owned(), one.words.what)).collect();
        (held.key.clone(), versions)
    });
    said.collect()
}

#[test]
fn an_agreement_goes_over_and_is_seen_before_it_is_taken_in() {
    let [mut one, mut other] = phones();
    wrote(&mut one);
    let text = file(&mut one);
    assert_eq!(opened(&mut other, &text), [(Some(News::New), "Pans at eight, together".to_owned())]);
    assert!(stands(&mut other).is_empty(), "nothing is taken in before somebody says so");
    go(&mut other, ExchangePage::Home);
    assert!(other.model.exchange.brought.is_none(), "what was looked at is not asked about again");
    taken(&mut other, &text);
    let saved = other.effects.iter().filter(|one| matches!(one, Effect::Save(key, _) if *key.slot == AGREEMENT));
    assert_eq!(saved.count(), 1);
    assert_eq!(stands(&mut other), stands(&mut one));
    assert!(opened(&mut other, &text).is_empty(), "nothing in it is new any more");
}

#[test]
fn what_both_changed_stands_side_by_side_on_both_until_one_is_picked() {
    let [mut one, mut other] = phones();
    one.tell(ExchangeEvent::NameTyped("Sam".into()).into());
    other.tell(ExchangeEvent::NameTyped("Ida\n".into()).into());
    let key = wrote(&mut one);
    taken(&mut other, &file(&mut one));
    changed(&mut one, &key, "Pans at nine");
    changed(&mut other, &key, "Pans in the morning");
    let (from_one, from_other) = (file(&mut one), file(&mut other));
    assert_eq!(opened(&mut other, &from_one).into_iter().map(|(news, _)| news).collect::<Vec<_>>(), [Some(News::Both)]);
    taken(&mut other, &from_one);
    taken(&mut one, &from_other);
    let both = stands(&mut one);
    assert_eq!(both, stands(&mut other));
    let mut versions = both[&key].clone();
    versions.sort();
    let said = |name: &str, words: &str| (name.to_owned(), words.to_owned());
    assert_eq!(versions, [said("Ida", "Pans in the morning"), said("Sam", "Pans at nine")]);

    go(&mut one, OursPage::One(key.clone()));
    one.tell(OursEvent::VersionChosen(key.clone(), 0).into());
    let text = file(&mut one);
    assert_eq!(opened(&mut other, &text)[0].0, Some(News::Changed));
    taken(&mut other, &text);
    assert_eq!(stands(&mut other), stands(&mut one));
    assert_eq!(stands(&mut one)[&key].len(), 1);
    taken(&mut other, &from_one);
    assert_eq!(stands(&mut other), stands(&mut one), "an older file brings nothing back");
}

#[test]
fn what_goes_along_is_chosen_and_what_is_private_never_goes() {
    let [mut one, _] = phones();
    one.tell(Event::KeepChosen(Keep::Replies));
    one.tell(Event::Listen(ListenEvent::SittingAsked(Wish { topic: None, level: Some(2) })));
    one.finish_line("You feel worn out.");
    wrote(&mut one);
    let text = file(&mut one);
    assert!(text.contains("Pans at eight"));
    let records = read_bundle(&text).unwrap();
    assert!(records.iter().all(|one| one.slot.shared), "{text}");
    for slot in all().filter(|slot| !slot.shared) {
        assert!(!text.contains(&format!("\"slot\":\"{}\"", slot.name)), "{} went along", slot.name);
    }
    one.tell(ExchangeEvent::KindChosen(&AGREEMENT, false).into());
    assert!(!one.model.exchange.goes());
    let effects = one.tell(ExchangeEvent::FileAsked.into()).to_vec();
    assert!(!format!("{effects:?}").contains("Pans"), "{effects:?}");
}

#[test]
fn a_short_one_goes_as_a_link_and_asks_before_anything_is_kept() {
    let [mut one, _] = phones();
    wrote(&mut one);
    go(&mut one, ExchangePage::Home);
    one.tell(ExchangeEvent::ShareAsked.into());
    let records = read_bundle(&file(&mut one)).unwrap();
    let link = write_link(&records.iter().collect::<Vec<_>>()).expect("it is short");
    let mut other = Page::open_by(11, started(Route::read(&link)));
    let Some(Brought::Whole(all)) = &other.model.exchange.brought else { panic!() };
    assert_eq!(all.len(), 1);
    assert!(stands(&mut other).is_empty());
    go(&mut other, Route::read(&link));
    other.tell(ExchangeEvent::Taken.into());
    assert_eq!(other.model.shell.route, ExchangePage::Home.into(), "a reload must not ask again");
    assert_eq!(stands(&mut other), stands(&mut one));
    for cut in [&link[..link.len() - 1], "#/exchange/<script>", &format!("#/exchange/{}", "x".repeat(20_000))] {
        let mut page = Page::open_by(11, started(Route::read(cut)));
        assert!(matches!(page.model.exchange.brought, Some(Brought::Odd(_))), "{cut}");
        page.tell(ExchangeEvent::Refused.into());
        assert!(page.model.exchange.brought.is_none());
    }
    assert_eq!(read_link(&"x".repeat(20_000)), Err(Odd::TooBig));
}

#[test]
fn without_a_trace_it_is_here_until_the_page_is_closed() {
    let [mut one, mut other] = phones();
    wrote(&mut one);
    other.tell(Event::KeepChosen(Keep::Nothing));
    other.tell(Event::EraseConfirmed);
    let text = file(&mut one);
    opened(&mut other, &text);
    let effects = other.tell(ExchangeEvent::Taken.into()).to_vec();
    assert!(!effects.iter().any(|one| matches!(one, Effect::Save(..))), "{effects:?}");
    assert_eq!(other.model.exchange.taking, Some(Taking::Unkept));
    assert_eq!(stands(&mut other), stands(&mut one));
}

#[test]
fn odd_bundles_change_nothing_and_say_why() {
    let [mut one, mut other] = phones();
    wrote(&mut one);
    let text = file(&mut one);
    let record = text.split("\"records\":[").nth(1).unwrap().strip_suffix("]}").unwrap();
    let many = |count: usize| text.replace(record, &vec![record; count].join(","));
    for (odd, why) in [
        (text[..text.len() - 2].to_owned(), Odd::Damaged),
        (text.replace("hearback-bundle", "hearback-export"), Odd::Damaged),
        (text.replace("bundle\",\"version\":1", "bundle\",\"version\":2"), Odd::Newer),
        (text.replace("agreement\",\"version\":2", "agreement\",\"version\":3"), Odd::Newer),
        (text.replace("\"slot\":\"agreement\"", "\"slot\":\"record\""), Odd::Damaged),
        (text.replace("\"due\":\"2", "\"due\":\"<b>2"), Odd::Damaged),
        (text.replace("\"id\":\"", "\"id\":\"../"), Odd::Damaged),
        (many(MOST_RECORDS + 1).chars().take(FILE_LIMIT + 1).collect(), Odd::TooBig),
        ("[".repeat(100_000), Odd::Damaged),
        (String::new(), Odd::Damaged),
    ] {
        assert_ne!(odd, text);
        go(&mut other, ExchangePage::Home);
        other.tell(Event::FileOpened(Some(odd.clone())));
        assert_eq!(other.model.exchange.brought, Some(Brought::Odd(why)), "{:.200}", odd);
        other.tell(ExchangeEvent::Taken.into());
        assert!(stands(&mut other).is_empty());
    }
    go(&mut other, ExchangePage::Home);
    other.tell(Event::FileOpened(None));
    assert_eq!(other.model.exchange.brought, Some(Brought::Odd(Odd::Damaged)));
    assert_eq!(opened(&mut other, &many(3)).len(), 1, "what stands there three times is one");
}

/// A newer version's data is left alone, and nothing is half taken in.
#[test]
fn where_a_newer_version_keeps_something_nothing_is_taken_in() {
    let [mut one, _] = phones();
    wrote(&mut one);
    let newer = "{\"slot\":\"record\",\"version\":99,\"kept\":{}}";
    let kept = Kept::default().with(RECORD.key(), newer);
    let mut other = Page::open_by(11, Started { kept, ..started(ExchangePage::Home.into()) });
    other.tell(Event::FileOpened(Some(file(&mut one))));
    assert_eq!(other.model.exchange.brought, Some(Brought::Odd(Odd::Newer)));
}

/// Numbers by chance, the same in every run (xorshift64*).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % most
    }
}

/// What a phone holds once it took this in.
fn met(here: &[One], text: &str) -> Vec<One> {
    let theirs = read_bundle(text).expect("it is whole");
    let news: Vec<Met> = meet(here, &theirs);
    let mut all: Vec<One> = here.iter().filter(|one| !news.iter().any(|met| met.one.is_same(one))).cloned().collect();
    all.extend(news.into_iter().map(|met| met.one));
    all.sort_by(|one, other| one.record.id.cmp(&other.record.id));
    all
}

fn sent(all: &[One]) -> String {
    write_bundle(&all.iter().collect::<Vec<_>>())
}

/// Three phones drift and meet by files, in any order and however often: in the end all hold the same, and each body that
/// nobody replaced or let go still stands.
#[test]
fn whole_bundles_lose_nothing_and_end_alike() {
    let mut chance = Chance(0x51F1_5EED_0BAD_CAFE);
    let mut merges = 0;
    while merges < 10_000 {
        let mut phones: [Vec<One>; 3] = Default::default();
        let (mut wrote, mut replaced): (Vec<u64>, Vec<u64>) = Default::default();
        for step in 1..=12_u64 {
            let phone = chance.below(3);
            let writer = Writer { id: format!("w{phone}"), name: String::new() };
            let at = chance.below(3).min(phones[phone].len().saturating_sub(1));
            let stood = |one: &One| one.record.versions().iter().filter_map(|it| it.body::<u64>()).collect::<Vec<_>>();
            match chance.below(6) {
                0 | 1 => {
                    let record = Record::new(step << 8, &writer, &step);
                    phones[phone].push(One { slot: &AGREEMENT, record });
                    phones[phone].sort_by(|one, other| one.record.id.cmp(&other.record.id));
                    wrote.push(step);
                }
                2 if !phones[phone].is_empty() => {
                    replaced.extend(stood(&phones[phone][at]));
                    phones[phone][at].record.revise(&writer, &step);
                    wrote.push(step);
                }
                3 if !phones[phone].is_empty() => {
                    replaced.extend(stood(&phones[phone][at]));
                    phones[phone][at].record.take_away();
                }
                _ => {
                    let text = sent(&phones[chance.below(3)]);
                    phones[phone] = met(&phones[phone], &text);
                    merges += 1;
                }
            }
        }
        let [one, two, three] = &phones;
        let (a, b) = (met(&met(one, &sent(two)), &sent(three)), met(&met(three, &sent(one)), &sent(two)));
        assert_eq!(a, b);
        assert_eq!(met(&a, &sent(two)), a);
        merges += 5;
        let mut stands: Vec<u64> =
            a.iter().flat_map(|one| one.record.versions().iter().filter_map(|it| it.body())).collect();
        stands.sort_unstable();
        wrote.retain(|body| !replaced.contains(body));
        wrote.sort_unstable();
        assert_eq!(stands, wrote);
    }
}

/// A letter goes over where it was chosen, and is read by who takes the time for it: nothing of it shows before. What one
/// took off the shelf stays on the other's.
#[test]
fn a_letter_goes_by_choice_unread_and_nobody_takes_another_s_away() {
    let letter = Letter { at: NOON, heading: "About Sunday".into(), words: "I was scared.".into(), answers: None };
    let record = Record::new(3, &Writer { id: "sam".into(), name: "Sam".into() }, &letter);
    let key = LETTER.one(record.id.clone());
    let mut one = Page::open_by(7, with(key, write_letter(&record), ExchangePage::Home));
    assert!(!one.model.exchange.goes(), "none goes by itself");
    assert!(!file(&mut one).contains("scared"));
    one.tell(ExchangeEvent::OneChosen(0, true).into());
    let effects = one.tell(ExchangeEvent::FileAsked.into()).to_vec();
    let Some(Effect::Download { text, .. }) = effects.first() else { panic!("{effects:?}") };
    assert!(text.contains("scared"));
    let mut other = Page::open_by(11, started(ExchangePage::Home.into()));
    assert_eq!(opened(&mut other, text), [(Some(News::New), String::new())], "nothing of it is shown");
    taken(&mut other, text);
    assert!(other.saved(&LETTER.one(record.id.clone())).is_some());

    let mut gone = record.clone();
    gone.take_away();
    let [here, there] = [record, gone].map(|record| One { slot: &LETTER, record });
    assert!(meet(&[here], &[there]).is_empty());
}
