//! Whose claim a clause is. "You feel I should put it away" tells what the partner feels; "you should put it away"
//! tells them what to do. Nearly every note rests on this.

use super::lexicon::Class;
use super::reading::{ClauseFacts, Reading};
use super::{Gap, Word};

/// Whose claim a clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// The partner's: what they feel, want, think or said, as the listener heard it.
    Attributed,
    /// The listener's own view, act or feeling.
    Own,
    /// An order, a proposal, advice in its plainest form.
    Imperative,
    /// Asked of the partner, by its word order. A statement with a question mark keeps its frame and is `asked`.
    Question,
    /// Asks whether the listener heard right.
    Check,
    /// A claim nobody is given: about the partner from outside, or about the world.
    Other,
}

/// Whom a clause is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Listener,
    Partner,
    Both,
    Thing,
    Other,
    None,
}

/// Frame, subject and whether it is asked, for each clause.
pub(super) fn frames(reading: &Reading) -> Vec<(Frame, Subject, bool)> {
    let cues = &reading.lexicon.language.words.grammar.frames;
    let marks = |list: &'static [&'static str]| {
        let mut marked = vec![None; reading.clauses.len()];
        for found in reading.find(list) {
            let clause = reading.clause_at(found.start);
            if let Some(mark) = marked.get_mut(clause)
                && mark.is_none()
            {
                *mark = Some((found.start, found.end));
            }
        }
        marked
    };
    let (checks, openers, anywhere, holders) =
        (marks(cues.checks), marks(cues.openers), marks(cues.anywhere), marks(cues.holders));
    let mut found: Vec<(Frame, Subject, bool)> = Vec::with_capacity(reading.clauses.len());
    for (index, clause) in reading.clauses.iter().enumerate() {
        let said = &reading.words[clause.head..clause.words.end];
        let asks = reading.sentences[clause.sentence].1.asks;
        let closes = reading.clauses.get(index + 1).is_none_or(|next| next.sentence != clause.sentence);
        let subject = subject_of(said);
        let check = checks[index].is_some_and(|(start, _)| start <= clause.head) && clause.words.len() <= 12;
        let tag = asks && closes && index > 0 && clause.words.len() == 1 && cues.tags.contains(&said[0].form.as_str());
        let opener = openers[index].is_some_and(|(start, end)| start <= clause.head && end < clause.words.end);
        let holder_end = holders[index].filter(|(start, _)| *start <= clause.head).map(|(_, end)| end);
        let frame = if check || tag {
            Frame::Check
        } else if is_inverted(said, asks) {
            Frame::Question
        } else if opener || anywhere[index].is_some() || tells_inner_world(reading, clause, holder_end) {
            Frame::Attributed
        } else if gives_order(said) {
            Frame::Imperative
        } else if matches!(subject, Subject::Listener | Subject::Both) {
            Frame::Own
        } else {
            Frame::Other
        };
        found.push((frame, subject, asks && closes));
    }
    cover(reading, &mut found);
    settle_questions(reading, &mut found);
    found
}

/// The scope of a claim of the partner's: it reaches over what hangs on it, until a strong break or until the
/// listener speaks for themselves.
fn cover(reading: &Reading, found: &mut [(Frame, Subject, bool)]) {
    for index in 0..found.len() {
        let clause = &reading.clauses[index];
        let open = matches!(found[index].0, Frame::Own | Frame::Other);
        if !open || clause.breaks {
            continue;
        }
        let first = &reading.words[clause.words.start];
        let hangs = first.is(Class::HANGS | Class::HANGS_ON_SUBJECT | Class::COMPLETES)
            || first.form == "even"
            || first.form == "especially";
        let before = index.checked_sub(1).filter(|before| found[*before].0 == Frame::Attributed);
        let same = |other: usize| reading.clauses[other].sentence == clause.sentence;
        let reached = before.is_some_and(|before| {
            if !same(before) {
                // "You felt alone. Like I wasn't there." goes on with the claim.
                return hangs && first.form != "if";
            }
            match first.form.as_str() {
                _ if hangs => true,
                "and" | "or" | "plus" | "nor" => {
                    first.gap <= Gap::Comma && !(first.gap == Gap::Comma && found[index].1 == Subject::Listener)
                }
                _ => false,
            }
        });
        // "When I scrolled, you felt shut out": what comes first may hang on what follows.
        let leans = first.is(Class::HANGS)
            && first.form != "if"
            && found.get(index + 1).is_some_and(|next| next.0 == Frame::Attributed)
            && same(index + 1);
        if reached || leans {
            found[index].0 = Frame::Attributed;
        }
    }
}

/// A question mark belongs to the question or the check that a sentence ends in; else to all that the sentence says.
fn settle_questions(reading: &Reading, found: &mut [(Frame, Subject, bool)]) {
    for index in (1..found.len()).rev() {
        let same = reading.clauses[index - 1].sentence == reading.clauses[index].sentence;
        if same && found[index].2 && !matches!(found[index].0, Frame::Check | Frame::Question) {
            found[index - 1].2 = true;
        }
    }
}

fn subject_of(said: &[Word]) -> Subject {
    // "Me" and "them" are no subjects.
    let at = said.iter().position(|word| word.is(Class::SUBJECT) && word.is(Class::OPENS));
    // In "dinner felt lonely with my phone there" the subject stands before the verb, and nobody is it.
    let word = at
        .filter(|at| !said[..*at].iter().any(|word| word.is(Class::MINDS | Class::HELPS)))
        .and_then(|at| said.get(at));
    match word {
        None => Subject::None,
        Some(word) if word.is(Class::LISTENER) => Subject::Listener,
        Some(word) if word.is(Class::PARTNER) => Subject::Partner,
        Some(word) if word.is(Class::BOTH) => Subject::Both,
        Some(word) if word.is(Class::THING) => Subject::Thing,
        Some(_) => Subject::Other,
    }
}

/// A question by its order: "did you", "what was", "why don't you".
fn is_inverted(said: &[Word], asks: bool) -> bool {
    let Some(first) = said.first() else { return false };
    let second = said.get(1);
    let third = said.get(2);
    if first.is(Class::ASKS) {
        if first.form == "how" && second.is_some_and(|word| word.form == "about" || word.form == "come") {
            return true;
        }
        if first.form == "what" && second.is_some_and(|word| word.form == "about" || word.form == "if") {
            return true;
        }
        if matches!(first.form.as_str(), "when" | "where" | "who" | "which") && !asks {
            return second.is_some_and(|word| word.is(Class::HELPS))
                && third.is_some_and(|word| word.is(Class::SUBJECT));
        }
        // "How important is that?" asks; "what you want is rest" does not.
        let opens = second.is_some_and(|word| word.is(Class::SUBJECT) && word.is(Class::OPENS));
        return second.is_some_and(|word| word.is(Class::HELPS)) || (asks && !opens);
    }
    if !first.is(Class::HELPS) || matches!(first.form.as_str(), "be" | "been" | "being") {
        return false;
    }
    let subject = if second.is_some_and(|word| word.form == "not") { third } else { second };
    subject.is_some_and(|word| {
        let person = word.is(Class::OPENS)
            && word.is(Class::SUBJECT)
            && !(first.form == "do" && matches!(word.form.as_str(), "your" | "my" | "our"));
        // "Do that" and "have this" are orders; "is that" is a question.
        person && !(matches!(first.form.as_str(), "do" | "have") && word.is(Class::THING)) || asks
    })
}

/// An order: its verb first, with nobody before it.
fn gives_order(said: &[Word]) -> bool {
    let mut rest = said;
    while let [first, next @ ..] = rest
        && matches!(
            first.form.as_str(),
            "just" | "please" | "maybe" | "then" | "always" | "never" | "first" | "why" | "simply"
        )
    {
        rest = next;
    }
    match rest {
        [first, second, ..] if first.form == "do" && second.form == "not" => true,
        [first, second, ..] if first.is(Class::ORDERS) => {
            !second.is(Class::HELPS) || matches!(second.form.as_str(), "be" | "being")
        }
        [first] => first.is(Class::ORDERS),
        _ => false,
    }
}

/// "You" and what goes on inside: feels, wants, said, is afraid; or "I hear that…" and what was heard.
fn tells_inner_world(reading: &Reading, clause: &ClauseFacts, holder_end: Option<usize>) -> bool {
    let end = clause.words.end;
    let words = &reading.words;
    let mut at = clause.head;
    if let Some(after) = holder_end {
        at = after;
        let that = words.get(at).filter(|word| at < end && word.is(Class::COMPLETES));
        if let Some(that) = that
            && matches!(that.form.as_str(), "that" | "how" | "why" | "what")
            && words[clause.head..after].iter().any(|word| {
                matches!(
                    word.stem.as_str(),
                    "get" | "hear" | "understand" | "see" | "realis" | "realiz" | "sens" | "sense"
                )
            })
            && words.get(at + 1).is_some_and(|next| at + 1 < end && !next.is(Class::LISTENER | Class::PARTNER))
        {
            return at + 2 < end;
        }
    }
    while at < end && words[at].is(Class::COMPLETES | Class::BETWEEN | Class::LEADS) && words[at].form != "you" {
        at += 1;
    }
    let Some(you) = words.get(at).filter(|_| at < end) else { return false };
    if you.form != "you" {
        return false;
    }
    let mut being = false;
    at += 1;
    while at < end && words[at].is(Class::HELPS | Class::BETWEEN) && !words[at].is(Class::INWARD) {
        // "You could have said": what they might have done.
        let missed = words[at].form == "could"
            && words.get(at + 1).is_some_and(|next| matches!(next.form.as_str(), "have" | "of"));
        if missed || matches!(words[at].form.as_str(), "should" | "shall") {
            return false;
        }
        being |= words[at].stem == "be";
        at += 1;
    }
    let Some(word) = words.get(at).filter(|_| at < end) else { return false };
    if matches!(
        word.stem.as_str(),
        "get" | "seem" | "look" | "sound" | "becom" | "come" | "go" | "left" | "leave" | "sit" | "sat"
    ) || being
    {
        let inner = if being { at } else { at + 1 };
        let skip = words[inner.min(end)..end]
            .iter()
            .take_while(|word| word.is(Class::BETWEEN | Class::HELPS) && !word.is(Class::INWARD))
            .count();
        let inner = inner + skip;
        return inner < end
            && (reading.feeling_at(inner).is_some()
                || (being && words[inner].is(Class::INWARD))
                || (!being && words[inner].stem == "feel"));
    }
    if word.stem == "need" {
        let next = &words[at + 1..end];
        let next = match next {
            [to, rest @ ..] if to.form == "to" => rest.iter().find(|word| !word.is(Class::BETWEEN)),
            _ => return true,
        };
        return next.is_some_and(|word| word.is(Class::NEEDS_TO));
    }
    word.is(Class::MINDS)
}
