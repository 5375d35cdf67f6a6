//! The learned reader reads what it was taught to read: the same pieces and nearly the same numbers as where it was made.

use std::fs;

use hearback::content::english;
use hearback::ear::{BARS, Impression, Listener, Observation, Prompt, is_roadblock, observations};
use hearback_reader::{LAST, ROADBLOCK, Reader, Unreadable, at_once, last_sentence};
use serde::Deserialize;

/// What `reader/export.py` says of a pair.
#[derive(Deserialize)]
struct Row {
    statement: String,
    reply: String,
    pieces: Vec<u16>,
    logits: Vec<f32>,
}

fn bytes() -> Vec<u8> {
    fs::read("reader/reader.bin").unwrap()
}

fn reader() -> Reader {
    Reader::open(&bytes()).unwrap()
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string("tests/content/reader.jsonl").unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn pieces_are_those_it_was_taught_with() {
    let reader = reader();
    for row in rows() {
        assert_eq!(reader.pair(&row.statement, &row.reply).0, row.pieces, "{}", row.reply);
    }
}

#[test]
fn answers_are_those_it_was_taught_to_give() {
    let (reader, rows) = (reader(), rows());
    assert!(rows.len() > 100);
    for row in rows {
        let read = reader.read(&row.statement, &row.reply);
        let learned = &read.sure[..read.sure.len() - 2];
        assert_eq!(learned.len() + read.heard.len(), row.logits.len());
        for (ours, known) in learned.iter().chain(&read.heard).zip(&row.logits) {
            let known = 1.0 / (1.0 + (-known).exp());
            assert!((ours - known).abs() < 0.01, "{ours} for {known}: {}", row.reply);
        }
    }
}

#[test]
fn it_tells_what_there_is_a_bar_for_in_that_order() {
    let bars: Vec<&str> = BARS.iter().map(|bar| bar.id).collect();
    assert_eq!(reader().ids().collect::<Vec<_>>(), bars);
    for (id, _) in observations() {
        assert!(bars.contains(&id), "nothing is for the rules alone: {id}");
    }
}

#[test]
fn a_roadblock_is_as_likely_as_that_any_of_them_is() {
    let reader = reader();
    let roadblocks: Vec<&str> = include_str!("../reader/data/roadblocks.txt").lines().collect();
    let known: Vec<&str> = BARS.iter().filter(|bar| bar.roadblock).map(|bar| bar.id).collect();
    assert_eq!(reader.ids().filter(|id| roadblocks.contains(id)).collect::<Vec<_>>(), known);
    assert_eq!(known.len(), roadblocks.len(), "it tells each of them");
    for row in rows() {
        let read = reader.read(&row.statement, &row.reply);
        let of = |id: &str| reader.ids().position(|one| one == id).map(|at| read.sure[at]).unwrap();
        let none: f32 = roadblocks.iter().map(|id| 1.0 - of(id)).product();
        assert!((1.0 - none - of(ROADBLOCK)).abs() < 1e-5, "{}", row.reply);
    }
}

#[test]
fn a_note_hangs_on_the_words_without_which_it_goes() {
    let reader = reader();
    let (statement, whole) = ("I was up all night with the baby.", "You were up all night. You should have woken me.");
    let stretches = [0..21, 22..48];
    let at = reader.ids().position(|id| id == "advice").unwrap();
    let alone = reader.read(statement, whole).sure[at];
    let mut bars = vec![2.0; BARS.len()];
    assert_eq!(reader.read_closely(statement, whole, &stretches, &bars).hangs[at], 0, "nobody asked");
    bars[at] = alone;
    assert_eq!(reader.read_closely(statement, whole, &stretches, &bars).hangs[at], 0b10);
    assert_eq!(reader.read_closely(statement, whole, &stretches[1..], &bars).hangs[at], 1, "there is one alone");
}

/// What is noticed in a reply of which the reader thinks so, where it hangs on what was left out first.
fn noticed(reply: &str, heard: [f32; 2], sure_of: &[(&str, f32)]) -> (Listener, Vec<Observation>) {
    let prompt = Prompt { statement: "The sink was full again.".into(), level: 2, ..Prompt::default() };
    let listener = Listener::new(english(), &prompt);
    let sure = |id| sure_of.iter().find(|(known, _)| *known == id).map_or(0.0, |(_, sure)| *sure);
    let sure = BARS.iter().map(|bar| sure(bar.id)).collect();
    let impression = Impression { heard, sure, hangs: vec![1; BARS.len()] };
    let noticed = listener.listen_with(reply, Some(&impression));
    (listener, noticed)
}

#[test]
fn all_that_was_left_out_at_once_is_marked() {
    let reply = "The bins are out. The cat is fed. ".repeat(7);
    let (listener, noticed) = noticed(&reply, [0.0; 2], &[(ROADBLOCK, 1.0)]);
    let stretches = listener.question(&reply).unwrap().stretches;
    assert_eq!((stretches.len(), at_once(stretches.len())), (14, 2));
    let marked = noticed.iter().find(|one| one.id == ROADBLOCK).expect("it is noticed");
    assert_eq!(marked.spans, stretches[..2]);
}

#[test]
fn a_roadblock_without_a_kind_is_told_where_nothing_was_heard() {
    let told = |reply, heard, sure: &[_]| -> Vec<&'static str> {
        noticed(reply, heard, sure)
            .1
            .iter()
            .map(|one| one.id)
            .filter(|id| *id == ROADBLOCK || *id == "advice")
            .collect()
    };
    let bins = "The bins are out.";
    assert_eq!(told(bins, [0.1, 0.0], &[(ROADBLOCK, 1.0)]), [ROADBLOCK]);
    assert_eq!(told(bins, [0.9, 0.0], &[(ROADBLOCK, 0.97)]), [""; 0], "something was heard first");
    assert_eq!(told(bins, [0.9, 0.0], &[(ROADBLOCK, 1.0)]), [ROADBLOCK], "it is certain");
    let bar = BARS.iter().find(|bar| bar.id == ROADBLOCK).unwrap();
    let half = (bar.stands + bar.alone) / 2.0;
    assert_eq!(told(bins, [0.01, 0.0], &[(ROADBLOCK, half)]), [""; 0], "nobody else took it for one");
    let advice = "You should just get a dishwasher.";
    assert_eq!(told(advice, [0.3, 0.0], &[(ROADBLOCK, half)]), [ROADBLOCK], "a rule did, and the kind was not taken");
    assert_eq!(told(advice, [0.1, 0.0], &[("advice", 1.0)]), ["advice"]);
}

#[test]
fn an_answer_in_the_last_sentence_is_told_whatever_was_heard_before() {
    let told = |reply: &str, whole: f32, at_last: f32, all: f32| -> Vec<(&'static str, Vec<String>)> {
        let (_, noticed) = noticed(reply, [0.99, whole], &[(LAST, at_last), (ROADBLOCK, all)]);
        let said = |one: &Observation| one.spans.iter().map(|span| reply[span.start..span.end].to_owned()).collect();
        noticed.iter().filter(|one| is_roadblock(one.id)).map(|one| (one.id, said(one))).collect()
    };
    let advice = "You were tired. You should just get a dishwasher. 🙃";
    assert_eq!(
        told(advice, 0.99, 0.9, 0.0),
        [("advice", vec!["You should just".to_owned()])],
        "a rule knows which it is"
    );
    assert_eq!(told(advice, 0.99, 0.5, 0.0), []);
    let answer = "You were tired. There is a cat in the sink. 🙃";
    let last = vec!["There is a cat in the sink. 🙃".to_owned()];
    assert_eq!(told(answer, 0.5, 0.99, 0.6), [(ROADBLOCK, last)]);
    assert_eq!(told(answer, 0.99, 0.99, 0.6), [], "the whole was heard");
    assert_eq!(told(answer, 0.5, 0.99, 0.4), [], "the whole is likelier no answer");
    assert_eq!(told(answer, 0.5, 0.9, 0.6), [], "no rule knows it");
}

#[test]
fn the_last_sentence_is_read_by_itself() {
    let last = |reply: &'static str| last_sentence(reply).map(|place| &reply[place]);
    assert_eq!(last("You miss him. It was only a dog."), Some("It was only a dog."));
    assert_eq!(last("You miss him!\nit was only a dog 🙄"), Some("it was only a dog 🙄"));
    for reply in ["", "...", "You miss him.", "You miss him. 🙂", "… You miss him?!", "3. You miss him"] {
        assert_eq!(last(reply), None, "{reply}");
    }
    let reader = reader();
    let at_last = |reply| *reader.read_closely("Our dog died.", reply, &[], &[]).sure.last().unwrap();
    assert!(at_last("You miss him. It was only a dog.") > 0.9);
    assert!(at_last("It was only a dog. You miss him.") < 0.5);
    assert_eq!(at_last("It was only a dog."), 0.0, "that is the whole of it");
}

#[test]
fn any_text_is_read_and_a_long_one_in_bounded_time() {
    let reader = reader();
    for text in ["", " ", "\u{0}\u{301}", "🙄", "ok", "ß’…—", &"x".repeat(10_000), &"word ".repeat(50_000)] {
        for (statement, reply) in [(text, "You felt alone."), ("I felt alone.", text), (text, text)] {
            let (pair, begins) = reader.pair(statement, reply);
            assert!(pair.len() <= 193 && begins < pair.len());
            let read = reader.read(statement, reply);
            assert!(read.sure.iter().chain(&read.heard).all(|one| (0.0..=1.0).contains(one)), "{text:.20}");
        }
    }
    // Stretches that are none of the reply's are left out.
    reader.read_closely("I felt alone.", "ü", &[0..1, 7..9], &vec![0.0; BARS.len()]);
}

#[test]
fn another_file_or_half_of_one_is_told_apart() {
    let whole = bytes();
    assert_eq!(Reader::open(b"").unwrap_err(), Unreadable::Other);
    assert_eq!(Reader::open(b"hearback-reader-2\n").unwrap_err(), Unreadable::Other);
    for cut in [20, 1000, whole.len() / 2, whole.len() - 1] {
        assert!(Reader::open(&whole[..cut]).is_err(), "{cut}");
    }
    assert_eq!(Reader::open(&[&whole[..], b"more"].concat()).unwrap_err(), Unreadable::Cut);
    for place in (18..100_000).step_by(997) {
        let mut odd = whole.clone();
        odd[place] ^= 0xff;
        // Whatever it is, it is opened or refused.
        Reader::open(&odd).ok();
    }
}
