//! What must hold for any bytes given to the readers of links. The tests replay the corpus through it, and
//! `fuzz/` looks for more.

use hearback::areas::pause::{
    AGREEMENT_LINK_LIMIT, LATEST, LINK_LIMIT, Length, LinkProblem, PART_LIMIT, Part, Phase, read_agreement_link,
    read_link, write_agreement_link, write_link,
};
use hearback::share::sealed;

/// Half past six in the evening of 22 November 2026, UTC: the corpus is made around it.
pub const NOW: i64 = 1_795_372_200_000;

const MOMENTS: [i64; 7] = [NOW, NOW - 40_000, NOW - 7_200_000, 0, LATEST, i64::MIN, i64::MAX];

/// Reads the bytes as they are, and once more with a right check behind them: chance doesn't find one.
pub fn pause_link_holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for now in MOMENTS {
        reads_or_refuses(&text, now);
        if let Some((body, _)) = text.rsplit_once('.') {
            let body = body.strip_prefix("/pause/").unwrap_or(body);
            reads_or_refuses(&format!("/pause/{}", sealed(body)), now);
        }
    }
}

fn reads_or_refuses(text: &str, now: i64) {
    let invitation = match read_link(text, now) {
        Ok(invitation) => invitation,
        Err(LinkProblem::Ended { minutes_ago }) => return assert!(minutes_ago >= 0),
        Err(_) => return,
    };
    let pause = &invitation.pause;
    assert!(pause.remaining(now) > 0 && pause.remaining(now) <= pause.total() + 2000);
    assert!(pause.total() <= Length::MOST.ms());
    assert!(pause.is_practice() || pause.total() >= Length::LEAST.ms());
    assert!(pause.phase(now) < Phase::JustEnded);
    assert!(invitation.clocks.is_none_or(|clocks| (0..=1440).contains(&clocks.about_minutes)));
    if invitation.clocks.is_none() {
        let again = write_link(pause, invitation.sent).expect("a pause that runs has a link");
        assert!(again.len() <= LINK_LIMIT);
        assert!(text.trim().ends_with(&again), "one pause has one spelling");
    }
}

/// The same for an agreement.
pub fn agreement_link_holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    agreement_reads_or_refuses(&text);
    if let Some((body, _)) = text.rsplit_once('.') {
        let body = body.strip_prefix("/pause/ours/").unwrap_or(body);
        agreement_reads_or_refuses(&format!("/pause/ours/{}", sealed(body)));
    }
}

fn agreement_reads_or_refuses(text: &str) {
    match read_agreement_link(text) {
        Ok(agreement) => {
            let again = write_agreement_link(&agreement);
            assert!(again.len() <= AGREEMENT_LINK_LIMIT);
            assert_eq!(read_agreement_link(&again), Ok(agreement.clone()));
            assert!(agreement.length() >= Length::LEAST);
            for part in Part::ALL {
                assert!(agreement.words(part).chars().count() <= PART_LIMIT);
            }
        }
        Err(problems) => assert!(!problems.is_empty(), "a refusal says why"),
    }
}
