//! Records of two phones: whatever was changed where, and in whatever order it went over, both show the same, and nothing
//! is lost that nobody replaced.

use hearback::json::{Json as _, parse};
use hearback::records::{Record, Writer, id_of};

/// Numbers by chance, the same in every run (xorshift64*).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() >> 33) as usize % most
    }
}

fn writer(id: &str) -> Writer {
    Writer { id: id.to_owned(), name: id.to_uppercase() }
}

fn text(words: &str) -> String {
    words.to_owned()
}

fn merged(one: &Record, other: &Record) -> Record {
    let mut both = one.clone();
    both.merge(other);
    both
}

fn said(record: &Record) -> Vec<String> {
    record.versions().iter().filter_map(|version| version.body::<String>()).collect()
}

#[test]
fn what_one_changed_goes_over_and_what_both_changed_stands_side_by_side() {
    let mut mine = Record::new(7, &writer("sam"), &text("two evenings"));
    let mut theirs = merged(&mine, &mine);
    theirs.revise(&writer("ida"), &text("three evenings"));
    mine.merge(&theirs);
    assert_eq!(said(&mine), ["three evenings"], "who changed it knew what stood there");

    mine.revise(&writer("sam"), &text("Mondays"));
    theirs.revise(&writer("ida"), &text("Tuesdays"));
    mine.merge(&theirs);
    theirs.merge(&mine);
    assert_eq!(mine, theirs);
    let mut both = said(&mine);
    both.sort();
    assert_eq!(both, ["Mondays", "Tuesdays"]);
    let names: Vec<&str> = mine.versions().iter().map(|version| &*version.name).collect();
    assert!(names.contains(&"SAM") && names.contains(&"IDA"), "{names:?}");
    assert_eq!(mine.body::<String>(), None, "neither is the one");

    mine.revise(&writer("sam"), &text("Mondays and Tuesdays"));
    theirs.merge(&mine);
    assert_eq!(said(&theirs), ["Mondays and Tuesdays"], "who chose knew both");
}

#[test]
fn what_was_taken_away_stays_away_unless_somebody_changed_it_meanwhile() {
    let mut mine = Record::new(7, &writer("sam"), &text("two evenings"));
    let old = mine.clone();
    let mut theirs = old.clone();
    mine.take_away();
    mine.merge(&old);
    assert!(mine.is_gone(), "an older copy brings nothing back");
    theirs.revise(&writer("ida"), &text("three evenings"));
    mine.merge(&theirs);
    assert_eq!(said(&mine), ["three evenings"]);
}

/// Somebody who loads a saved copy writes under another id: the other phone must not take it for what it knows already.
#[test]
fn two_versions_of_one_number_both_stay() {
    let begun = Record::new(7, &writer("sam"), &text("two evenings"));
    let [mut one, mut other] = [begun.clone(), begun];
    one.revise(&writer("sam"), &text("Mondays"));
    other.revise(&writer("sam"), &text("Tuesdays"));
    let both = merged(&one, &other);
    assert_eq!(both, merged(&other, &one));
    assert_eq!(said(&both).len(), 2);
}

#[test]
fn a_record_is_the_same_after_it_was_written_down() {
    let mut record = Record::new(7, &writer("sam"), &text("two evenings"));
    record.merge(&Record::new(7, &writer("ida"), &text("“three”\n")));
    let read = Record::read(parse(&record.to_json()).as_ref());
    assert_eq!(read.as_ref(), Some(&record));
    assert!(record.is_sound());
}

#[test]
fn what_is_odd_is_not_sound() {
    let sound = Record::new(7, &writer("sam"), &text("two")).to_json();
    let read = |text: &str| Record::read(parse(text).as_ref()).is_some_and(|record| record.is_sound());
    assert!(read(&sound), "{sound}");
    let many: String = (100..1_200).map(|at| format!("{{\"by\":\"a{at}\",\"count\":1}},")).collect();
    for (from, to) in [
        ("\"id\":\"", "\"id\":\"<b>"),
        ("\"by\":\"sam\",\"count\":1,\"name\"", "\"by\":\"sam\",\"count\":2,\"name\""),
        ("\"by\":\"sam\",\"count\":1,\"name\"", "\"by\":\"sam\",\"count\":0,\"name\""),
        ("\"by\":\"sam\",\"count\":1}]", "\"by\":\"Sam\",\"count\":1}]"),
        ("\"name\":\"SAM\"", "\"name\":\"S\\u0000M\""),
        ("\"name\":\"SAM\"", &format!("\"name\":\"{}\"", "x".repeat(41))),
        ("\"known\":[", &format!("\"known\":[{many}")),
        ("\"known\":[", "\"known\":[{\"by\":\"sam\",\"count\":1},"),
    ] {
        let odd = sound.replacen(from, to, 1);
        assert_ne!(odd, sound, "{from}");
        assert!(!read(&odd), "{odd}");
    }
}

/// What happened to one record on a few phones, as a person would tell it.
struct History {
    phones: Vec<Record>,
    /// Every body ever written, with the bodies that stood on that phone when it was: those it replaced.
    replaced: Vec<(String, Vec<String>)>,
    taken: Vec<String>,
}

impl History {
    fn random(chance: &mut Chance) -> Self {
        let begun = Record::new(1, &writer("a"), &text("0"));
        let mut history =
            Self { phones: vec![begun; 3], replaced: vec![("0".to_owned(), Vec::new())], taken: Vec::new() };
        for step in 1..=chance.below(9) {
            let phone = chance.below(3);
            match chance.below(5) {
                0 | 1 => {
                    let body = step.to_string();
                    history.replaced.push((body.clone(), said(&history.phones[phone])));
                    history.phones[phone].revise(&writer(["a", "b", "c"][phone]), &text(&body));
                }
                2 => {
                    history.taken.extend(said(&history.phones[phone]));
                    history.phones[phone].take_away();
                }
                _ => {
                    let met = history.phones[chance.below(3)].clone();
                    history.phones[phone].merge(&met);
                }
            }
        }
        history
    }

    /// Whatever nobody replaced or took away.
    fn stands(&self) -> Vec<String> {
        let is_replaced = |body: &String| self.replaced.iter().any(|(_, before)| before.contains(body));
        let mut stands: Vec<String> =
            self.replaced.iter().map(|(body, _)| body).filter(|body| !is_replaced(body)).cloned().collect();
        stands.retain(|body| !self.taken.contains(body));
        stands.sort();
        stands
    }
}

/// A million merges: the order makes no difference, nor does hearing twice, and what stands is what nobody replaced.
#[test]
fn a_million_merges_lose_nothing_and_end_alike() {
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let mut merges = 0;
    while merges < 1_000_000 {
        let history = History::random(&mut chance);
        let [one, two, three] = &history.phones[..] else { unreachable!() };
        let all = merged(&merged(one, two), three);
        assert_eq!(all, merged(one, &merged(two, three)));
        assert_eq!(all, merged(&merged(three, one), two));
        assert_eq!(all, merged(&all, &all));
        assert_eq!(all, merged(&all, two));
        assert!(all.is_sound());
        let mut stands = said(&all);
        stands.sort();
        assert_eq!(stands, history.stands());
        merges += 10;
    }
    assert_eq!(id_of(0).len(), 11);
}
