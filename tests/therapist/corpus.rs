//! Every input the fuzzer found worth keeping, read again.

use std::fs;
use std::path::Path;

use crate::holds::{own_link_holds, pack_file_holds, task_file_holds};
use hearback::packs::{Problem, read_link, read_pack_file, read_task};

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/therapist/corpus").join(name);
    let entries = fs::read_dir(folder).expect("the corpus is in the repository");
    entries.map(|entry| fs::read(entry.expect("readable").path()).expect("readable")).collect()
}

fn texts(name: &str) -> Vec<String> {
    corpus(name).iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect()
}

#[test]
fn every_kept_input_is_refused_or_whole() {
    corpus("pack_file").iter().for_each(|bytes| pack_file_holds(bytes));
    corpus("task_file").iter().for_each(|bytes| task_file_holds(bytes));
    corpus("own_link").iter().for_each(|bytes| own_link_holds(bytes));
}

#[test]
fn the_corpus_reaches_every_answer() {
    let packs: Vec<_> = texts("pack_file").iter().map(|text| read_pack_file(text)).collect();
    assert!(packs.iter().any(Result::is_ok));
    for problem in [Problem::Damaged, Problem::Newer] {
        assert!(packs.contains(&Err(vec![problem.clone()])), "{problem:?}");
    }
    let tasks: Vec<_> = texts("task_file").iter().map(|text| read_task(text)).collect();
    assert!(tasks.iter().any(|task| task.as_ref().is_ok_and(|task| task.pack.is_some())));
    assert!(tasks.iter().any(|task| task.as_ref().is_err_and(|problems| problems.len() > 1)));
    let links: Vec<_> = texts("own_link").iter().map(|text| read_link(text)).collect();
    assert!(links.iter().any(|link| link.as_ref().is_ok_and(|json| read_pack_file(json).is_ok())));
    assert!(links.contains(&Err(Problem::Newer)) && links.contains(&Err(Problem::Damaged)));
}
