//! A real try that leaves out the wish that was said outright.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Frame, Word};

pub(super) const RULE: Rule = Rule { id: "need-missed", kind: Kind::Suggestion, notice };

const FROM_LEVEL: u8 = 2;

fn notice(heard: &Heard) -> Option<Noticed> {
    let said = heard.prompt.needs.iter().any(|need| need.explicit);
    if !heard.is_drill() || heard.level() < FROM_LEVEL || !said || !heard.needs.is_empty() || !heard.reflects() {
        return None;
    }
    // Where nothing of the event is there either, that is said first.
    if !heard.points.iter().any(|found| heard.is_must(found) && heard.is_heard(found)) {
        return None;
    }
    // Any wish or need heard is heard: the author's list of ways to put it may be short.
    let wish = heard.attributed().any(|clause| heard.tells_want(clause))
        || heard.reading.find(heard.feeling_words().needs).iter().any(|found| found.frame() == Frame::Attributed);
    let handed_back = heard.reading.words().iter().any(|word| word.is_telling() && heard.statement.wants(word));
    // Words that nobody is given may be the wish in some other form, "supervision no": then nobody can say it is missing.
    let unread = heard
        .reading
        .clauses()
        .any(|clause| clause.frame() == Frame::Other && clause.content_count() >= 1 && !heard.is_reflection(clause));
    // "u just dont want me hovering": a wish, whatever the clause was read as.
    let refuses = |pair: &[Word]| pair[0].negates() && pair[1].stem_among("want wish");
    let wished = heard.reading.words().windows(2).any(refuses);
    (!wish && !wished && !handed_back && !unread).then(Noticed::missing)
}
