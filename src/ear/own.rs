//! Which words of a reply are the listener's own: where a roadblock can stand. "You feel I should put it away" is
//! the partner's; "you should tell me" is not.

use super::heard::Heard;
use super::unheard::is_doubted;
use crate::content::List;
use crate::text::{Class, Clause, Frame, Gap, Match, Matches};

impl<'r> Heard<'r> {
    /// The places where a cue stands in the listener's own words: in no claim given to the partner, no check, nobody's
    /// very words.
    pub fn own(&self, cues: List) -> Matches<'r> {
        self.reading.find(cues).that(&|found| self.may_be_own(found) && found.frame() != Frame::Attributed)
    }

    /// Also "you always want more": it reads as the partner's world, and opening the listener's claim it is a charge.
    pub fn charged(&self, cues: List) -> Matches<'r> {
        self.reading.find(cues).that(&|found| {
            let theirs = || !self.is_view(found) || hangs_on_partner(found.clause());
            self.may_be_own(found) && !(found.frame() == Frame::Attributed && theirs())
        })
    }

    fn may_be_own(&self, found: &Match<'r>) -> bool {
        !found.quoted() && found.frame() != Frame::Check && !self.is_reported(found.clause())
    }

    /// "You said, it's fine": the words that follow a verb of saying at the end of the partner's claim.
    fn is_reported(&self, clause: Clause<'r>) -> bool {
        clause.gap() <= Gap::Dash
            && clause.hangs_on_partner()
            && clause
                .before()
                .is_some_and(|before| before.words().iter().rev().take(2).any(|word| word.is(Class::REPORTS)))
    }

    /// Nothing before it in its clause but the listener's own view: "so", "I think", "I bet that".
    fn is_view(&self, found: &Match<'r>) -> bool {
        found.opens_clause() || found.before().iter().all(|word| word.is(Class::VIEWS | Class::LEADS))
    }

    /// Whether anything of the partner's world was given back: a claim of theirs, or their words.
    pub fn gives_back(&self) -> bool {
        self.reading.clauses().any(|clause| self.gives_back_in(clause))
    }

    /// "You know" and "you see" alone give nothing back.
    pub fn gives_back_in(&self, clause: Clause<'r>) -> bool {
        match clause.frame() {
            Frame::Attributed => {
                let known = clause.said().get(1).is_some_and(|word| word.is(Class::ASIDE));
                clause.said().len() > if known { 3 } else { 2 } && clause.content_count() >= 1 && !is_doubted(clause)
            }
            Frame::Own | Frame::Other => self.echoes(clause),
            _ => false,
        }
    }

    /// The statement itself has this form: a label the partner used may be given back.
    pub fn says_form(&self, form: &str) -> bool {
        let mut said = self.prompt.statement.split(|letter: char| !letter.is_ascii_alphabetic());
        said.any(|said| said.eq_ignore_ascii_case(form))
    }
}

fn hangs_on_partner(clause: Clause) -> bool {
    clause.gap() < Gap::Dash && !clause.opens_with(Class::BUT) && clause.hangs_on_partner()
}
