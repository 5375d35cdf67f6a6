use hearback::ear::{BARS, Impression, Listener};
use hearback::text::Frame;

/// What a turn mostly is, from nothing but what the product makes of it: whose claim each clause was taken for, and how sure the
/// learned reader is that it gives something back. The product itself needs no such kind and shows none; the numbers were set
/// on the even transcripts of AnnoMI's development split, and `docs/measures.md` says how far it gets.
pub fn kind(listener: &Listener, reply: &str, impression: Option<&Impression>) -> &'static str {
    let clauses = listener.clauses(reply);
    let words = |frames: &[Frame]| -> usize {
        let taken = clauses.iter().filter(|(_, frame)| frames.contains(frame));
        taken.map(|(span, _)| reply.get(span.start..span.end).unwrap_or_default().split_whitespace().count()).sum()
    };
    let all = reply.split_whitespace().count();
    let told = words(&[Frame::Attributed, Frame::Check]);
    let reflects = BARS.iter().position(|bar| bar.id == "reflective-statement");
    let gives_back = reflects.zip(impression).and_then(|(at, read)| read.sure.get(at)).is_some_and(|sure| *sure > 0.2);
    if reply.trim_end().ends_with('?') || words(&[Frame::Question]) > 0 && reply.contains('?') {
        "question"
    } else if all < 4 {
        "other"
    } else if gives_back || told >= 4 && told * 9 >= all * 4 {
        "reflection"
    } else if all >= 10 || words(&[Frame::Imperative]) >= 5 {
        "input"
    } else {
        "other"
    }
}
