//! The learned reader in real browsers: it says what it says on the host, and notes are weighed with it.

use std::fs;
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

use hearback_browser::reader::{Module, begin, proof, read};
use hearback_browser::{Page, Visit, in_every_engine};
use hearback_reader::Reader;
use serde_json::Value;
use xtask::project_root;

in_every_engine!(the_same_bytes_give_the_same_answer_everywhere, notes_come_with_it_and_without_a_net);

/// How many replies it reads the same everywhere.
const REPLIES: usize = 1000;
/// And how many of them without SIMD, which takes several times as long.
const WITHOUT: usize = 120;
/// And how many of them are the longest there are.
const LONG: usize = 20;
/// On a busy machine without SIMD.
const LONGEST: Duration = Duration::from_secs(300);

fn the_same_bytes_give_the_same_answer_everywhere(visit: Visit) {
    let (pairs, ours) = host();
    let page = proof(visit);
    let each = "new Uint8Array(data.slice(0, data.length / 2 + 1).buffer)\
                .reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, 0)";
    for (module, count) in [(Module::Simd, REPLIES), (Module::Plain, WITHOUT)] {
        begin(&page, module);
        let told = read(&page, &pairs[..count], each, LONGEST);
        assert_eq!(told.len(), count, "{module:?}");
        let both = told.iter().zip(ours).zip(pairs);
        let other: Vec<_> = both.filter(|((told, ours), _)| told.as_u64() != Some(u64::from(**ours))).collect();
        assert!(other.is_empty(), "{module:?}: {} replies are read otherwise, such as {:?}", other.len(), other[0]);
    }
}

/// Each a statement and a reply.
type Pairs = Vec<(String, String)>;

/// What the reader says on the host, once for all engines.
fn host() -> &'static (Pairs, Vec<u32>) {
    static HOST: OnceLock<(Pairs, Vec<u32>)> = OnceLock::new();
    HOST.get_or_init(|| {
        let pairs = pairs();
        let reader = Reader::open(&fs::read(project_root().join("reader/reader.bin")).unwrap()).unwrap();
        let said = pairs.iter().map(|(statement, reply)| {
            let read = reader.read_closely(statement, reply, &[], &[]);
            read.heard.iter().chain(&read.sure).flat_map(|number| number.to_bits().to_le_bytes()).fold(0, digest)
        });
        let said = said.collect();
        (pairs, said)
    })
}

fn digest(sum: u32, byte: u8) -> u32 {
    sum.wrapping_mul(31).wrapping_add(byte.into())
}

/// Statements and replies of the set that it learned from: the longest, which go through all that it does with a text, and
/// then the shortest, which take the least time.
fn pairs() -> Pairs {
    let mut pairs = Vec::new();
    for file in fs::read_dir(project_root().join("reader/data/replies")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        for line in fs::read_to_string(path).unwrap().lines() {
            let one: Value = serde_json::from_str(line).unwrap();
            let Some(statement) = one["statement"].as_str() else { continue };
            let replies = one["replies"].as_array().into_iter().flatten();
            pairs.extend(replies.filter_map(|reply| Some((statement.to_owned(), reply["r"].as_str()?.to_owned()))));
        }
    }
    pairs.sort_by_cached_key(|(statement, reply)| (statement.len() + reply.len(), statement.clone(), reply.clone()));
    pairs.dedup();
    pairs.drain(REPLIES - LONG..pairs.len() - LONG);
    pairs.rotate_right(LONG);
    pairs
}

const BOX: &str = "What did you hear?";
const HERE: &str = "reads yours too. It works on this device alone";
/// No rule knows it for an answer.
const ANSWER: &str = "My mum rang twice and I had the kids all day.";

fn notes_come_with_it_and_without_a_net(visit: Visit) {
    let page = visit.with_the_reader().at("#/settings").begin();
    page.text_contains("Ready offline. Everything works without a net.");
    reader_comes(&page);
    page.is_accessible();
    page.becomes_true(
        "caches.match(document.documentElement.dataset.reader).then((kept) => { window.isKept = !!kept; });
         return window.isKept === true",
    );
    page.go_offline();
    page.reload();
    reader_comes(&page);
    page.open("#/drill/phones-07");
    page.textbox(BOX).paste(ANSWER);
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    its_note_comes(&page);
    page.is_accessible();
    page.forgiven_problems();
}

/// It is the heaviest of all, and comes last: on a busy machine that takes longer than other waits.
fn reader_comes(page: &Page) {
    let begun = Instant::now();
    while !page.text().contains(HERE) {
        assert!(begun.elapsed() < Duration::from_secs(60), "the reader never comes:\n{}", page.text());
        sleep(Duration::from_millis(200));
    }
}

/// At once, or where the machine is busy late: then it waits to be asked for.
fn its_note_comes(page: &Page) {
    let late = page.button("These words were read once more. Show the notes anew");
    let begun = Instant::now();
    while !page.text().contains("These words answer instead of giving back") {
        if late.is_there_now() {
            late.click();
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "its note never comes:\n{}", page.text());
        sleep(Duration::from_millis(200));
    }
}
