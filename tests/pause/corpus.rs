//! Every input the fuzzer found worth keeping, read again.

use std::fs;
use std::path::Path;

use crate::holds::{NOW, agreement_link_holds, pause_link_holds};
use hearback::areas::pause::{LinkProblem, read_agreement_link, read_link};

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pause/corpus").join(name);
    let entries = fs::read_dir(folder).expect("the corpus is in the repository");
    entries.map(|entry| fs::read(entry.expect("readable").path()).expect("readable")).collect()
}

#[test]
fn every_kept_pause_link_is_refused_or_valid() {
    corpus("pause_link").iter().for_each(|bytes| pause_link_holds(bytes));
}

#[test]
fn every_kept_agreement_link_is_refused_or_valid() {
    corpus("agreement_link").iter().for_each(|bytes| agreement_link_holds(bytes));
}

#[test]
fn the_corpus_reaches_every_answer() {
    let answers: Vec<_> =
        corpus("pause_link").iter().map(|bytes| read_link(&String::from_utf8_lossy(bytes), NOW)).collect();
    for problem in [LinkProblem::Damaged, LinkProblem::OtherVersion, LinkProblem::TooLong, LinkProblem::Future] {
        assert!(answers.contains(&Err(problem)), "{problem:?}");
    }
    assert!(answers.iter().any(|answer| matches!(answer, Err(LinkProblem::Ended { .. }))));
    assert!(answers.iter().any(|answer| answer.as_ref().is_ok_and(|invitation| invitation.clocks.is_none())));
    assert!(answers.iter().any(|answer| answer.as_ref().is_ok_and(|invitation| invitation.clocks.is_some())));
    assert!(corpus("agreement_link").iter().any(|bytes| read_agreement_link(&String::from_utf8_lossy(bytes)).is_ok()));
}
