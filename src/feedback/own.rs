//! Which words of a reply are the listener's own: where a roadblock can stand. "You feel I should put it away" is
//! the partner's; "you should tell me" is not.

use super::heard::{Heard, is_doubted};
use crate::text::{Clause, Frame, Gap, Match, Word};

impl<'r> Heard<'r> {
    /// The places where a cue stands in the listener's own words: in no claim given to the partner, no check, nobody's
    /// very words.
    pub fn own(&self, cues: &'static [&'static str]) -> Vec<Match<'r>> {
        let mut found = self.reading.find(cues);
        found.retain(|found| self.may_be_own(found) && found.frame() != Frame::Attributed);
        found
    }

    /// Also "you always want more": it reads as the partner's world, and opening the listener's claim it is a charge.
    pub fn charged(&self, cues: &'static [&'static str]) -> Vec<Match<'r>> {
        let mut found = self.reading.find(cues);
        found.retain(|found| {
            let theirs = || !self.is_view(found) || self.hangs_on_partner(found.clause());
            self.may_be_own(found) && !(found.frame() == Frame::Attributed && theirs())
        });
        found
    }

    fn may_be_own(&self, found: &Match<'r>) -> bool {
        !found.quoted() && found.frame() != Frame::Check && !is_feared(found) && !self.is_reported(found.clause())
    }

    /// "You said, it's fine": the words that follow a verb of saying at the end of the partner's claim.
    fn is_reported(&self, clause: Clause<'r>) -> bool {
        let reports = self.grammar().frames.reports;
        clause.gap() <= Gap::Dash
            && clause.previous().is_some_and(|before| {
                before.sentence() == clause.sentence()
                    && before.frame() == Frame::Attributed
                    && before.words().iter().rev().take(2).any(|word| reports.contains(&word.stem.as_str()))
            })
    }

    /// Nothing before it in its clause but the listener's own view: "so", "I think", "I bet that".
    fn is_view(&self, found: &Match<'r>) -> bool {
        let views = self.grammar().frames.views;
        found.opens_clause()
            || found.before().iter().all(|word| {
                views.contains(&word.form.as_str()) || self.grammar().classes.leads.contains(&word.form.as_str())
            })
    }

    fn hangs_on_partner(&self, clause: Clause<'r>) -> bool {
        clause.gap() < Gap::Dash
            && clause.opener() != Some("but")
            && clause
                .previous()
                .is_some_and(|before| before.sentence() == clause.sentence() && before.frame() == Frame::Attributed)
    }

    /// Whether anything of the partner's world was given back: a claim of theirs, or their words.
    pub fn gives_back(&self) -> bool {
        self.reading.clauses().any(|clause| self.gives_back_in(clause))
    }

    /// No claim of the partner's stands in the reply.
    pub fn attributes_nothing(&self) -> bool {
        !self.reading.clauses().any(|clause| clause.frame() == Frame::Attributed && self.gives_back_in(clause))
    }

    /// "You know" and "you see" alone give nothing back.
    pub fn gives_back_in(&self, clause: Clause<'r>) -> bool {
        match clause.frame() {
            Frame::Attributed => {
                let known =
                    clause.said().get(1).is_some_and(|word| self.grammar().frames.aside.contains(&word.stem.as_str()));
                clause.said().len() > if known { 3 } else { 2 } && clause.content_count() >= 1 && !is_doubted(clause)
            }
            Frame::Own | Frame::Other => self.echoes(clause),
            _ => false,
        }
    }

    /// The statement speaks to the listener, not only of others.
    pub fn addressed(&self) -> bool {
        let classes = &self.grammar().classes;
        let said = |stem: &String| classes.partner.contains(&stem.as_str()) || classes.both.contains(&stem.as_str());
        self.statement.said.iter().any(said)
    }

    /// The statement itself has this form: a label the partner used may be given back.
    pub fn says_form(&self, form: &str) -> bool {
        self.prompt.statement.to_lowercase().contains(form)
    }

    /// One of the words is among the list.
    pub fn any_of(words: &[Word], list: &[&str]) -> bool {
        words.iter().any(|word| list.contains(&word.form.as_str()))
    }
}

/// "Whenever I sigh you are afraid that I am tired of you": inside what the partner fears or thinks.
fn is_feared(found: &Match) -> bool {
    let fears = |word: &Word| {
        matches!(
            word.form.as_str(),
            "afraid"
                | "scared"
                | "worried"
                | "frightened"
                | "fear"
                | "worry"
                | "think"
                | "believe"
                | "feel"
                | "convinced"
        )
    };
    near(found)
        .windows(4)
        .any(|words| words[0].form == "you" && words[1].is_helper() && fears(&words[2]) && words[3].form == "that")
        || near(found).windows(3).any(|words| words[0].form == "you" && fears(&words[1]) && words[2].form == "that")
}

/// Whether one of the matches, which come in order, starts in the range.
pub(super) fn starts_in(found: &[Match], range: std::ops::Range<usize>) -> bool {
    let first = found.partition_point(|found| found.start < range.start);
    found.get(first).is_some_and(|found| found.start < range.end)
}

/// How far back a rule looks in a clause, in words: time stays in step with the text where nobody typed a full stop.
const NEAR: usize = 16;

/// The words right before a match, in its clause.
pub(super) fn near<'r>(found: &Match<'r>) -> &'r [Word] {
    let before = found.before();
    &before[before.len().saturating_sub(NEAR)..]
}
