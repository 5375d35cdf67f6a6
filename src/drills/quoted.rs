//! Words as they are told again, with what stands around them.

use std::ops::Range;

use crate::text::Span;

/// The sentences that these words stand in: a mark alone ("you should just") is not known again. What lies between two of them
/// is left out, and told so.
pub fn quoted(text: &str, spans: &[Span]) -> String {
    let (mut said, mut end) = (String::new(), 0);
    for sentence in spans.iter().map(|span| sentence_at(text, *span)).filter(|sentence| !sentence.is_empty()) {
        if sentence.start < end {
            continue;
        }
        let between = text.get(end..sentence.start).unwrap_or_default();
        if !said.is_empty() {
            said.push_str(if between.trim().is_empty() { " " } else { " … " });
        }
        said.push_str(text.get(sentence.clone()).unwrap_or_default());
        end = sentence.end;
    }
    if said.is_empty() { text.trim().to_owned() } else { said }
}

fn sentence_at(text: &str, span: Span) -> Range<usize> {
    let ends = |letter: &u8| matches!(letter, b'.' | b'!' | b'?' | b'\n');
    let bytes = text.as_bytes();
    let before = bytes.get(..span.start).and_then(|before| before.iter().rposition(ends));
    let last = span.end.saturating_sub(1);
    let behind = bytes.get(last..).and_then(|behind| behind.iter().position(ends));
    let (start, end) = (before.map_or(0, |at| at + 1), behind.map_or(text.len(), |at| last + at + 1));
    let said = text.get(start..end).unwrap_or_default();
    let start = start + said.len() - said.trim_start().len();
    start..start + said.trim().len()
}
