//! Claims about the partner that hear nothing, however they are framed: charges, doubts, jokes.

use super::heard::Heard;
use crate::text::{Class, Clause, Frame, Gap, Matches, Word, any_is};

impl<'r> Heard<'r> {
    /// It speaks against the partner, whatever it names: a charge, a retort, a brush-off.
    pub fn is_against(&self, clause: Clause) -> bool {
        is_charge(clause) || self.is_retort(clause) || self.is_brush_off(clause)
    }

    /// "I'm sorry you feel that way", "sorry if you were hurt": sorry for how the partner takes it.
    fn is_brush_off(&self, clause: Clause) -> bool {
        let at = clause.range().end - 1;
        let before = &self.brush_offs[..self.brush_offs.partition_point(|off| off.start <= at)];
        before.last().is_some_and(|off| at < off.end)
    }

    /// Those of the reply, each to the end of its sentence.
    pub fn find_brush_offs(&self) -> Matches<'r> {
        let mut found = Matches::default();
        for sorry in self.reading.find(self.grammar().frames.brush_offs).iter() {
            let parted = sorry.words()[1..].iter().any(|word| word.gap > Gap::None);
            // "You want me to say sorry that you …" asks for one.
            let asked_for = any_is(sorry.before(), Class::PARTNER);
            let end = sorry.sentence_end();
            let happened = |word: &Word| word.is_telling() && !word.is(Class::REACTS) && !self.is_feeling(word);
            if !parted && !asked_for && !self.reading.words()[sorry.end..end].iter().any(happened) {
                found.push(self.reading.run(sorry.start, end));
            }
        }
        found
    }

    /// Something in the clause came from the statement, or may be heard in it: what happened, a feeling near one that
    /// was named, a wish. A feeling that nobody named is a guess, and named for what it is.
    fn is_grounded(&self, fair: &[usize], clause: Clause) -> bool {
        let range = clause.range();
        let first = self.feelings.partition_point(|feeling| feeling.named.start < range.start);
        let mut named = self.feelings[first..].iter().take_while(|feeling| feeling.named.start < range.end);
        self.names_authored(clause)
            || self.tells_want(clause)
            || clause.words().iter().any(|word| word.is_telling() && self.statement.says(word))
            || named.any(|feeling| Self::is_of(fair, feeling))
    }

    /// Whether anything in the reply came from the statement: without it, a claim about the partner is no hearing of
    /// theirs, however well it is put.
    pub fn comes_from_statement(&self) -> bool {
        let fair = self.fair_families();
        self.reading.clauses().any(|clause| self.is_grounded(&fair, clause))
    }
}

/// "You hurt me", "you embarrassed me": what the partner did to the listener; "you should feel bad": what they ought to.
pub(super) fn is_charge(clause: Clause) -> bool {
    let [you, rest @ ..] = clause.said() else { return false };
    let near = &rest[..rest.len().min(3)];
    let ought = any_is(&near[..near.len().min(2)], Class::OUGHT)
        && any_is(near, Class::FEEL | Class::BE)
        && !near.iter().any(Word::negates);
    you.is(Class::YOU)
        && (ought || clause.said().windows(2).take(3).any(|pair| pair[0].is(Class::DEEDS) && pair[1].is(Class::ME)))
}

/// "I don't get why you felt hurt", "if you're hurt": not heard, or only supposed.
pub(super) fn is_doubted(clause: Clause) -> bool {
    let said = clause.said();
    let Some(first) = said.first() else { return false };
    let before = &said[..said.iter().position(|word| word.is(Class::YOU)).unwrap_or(0)];
    (first.is(Class::I) && any_is(before, Class::NEGATES) && any_is(before, Class::KNOWS))
        || (first.is(Class::IF) && clause.before().is_none())
        // "What did you tell her? Because she told me …" goes on asking.
        || (first.is(Class::BECAUSE) && clause.previous().is_some_and(|before| before.frame() == Frame::Question))
        // "That's sad" answers for the listener.
        || (first.is(Class::THAT)
            && said.len() <= 4
            && said.get(1).is_some_and(|word| word.is(Class::IS))
            && !any_is(said, Class::PARTNER))
}

/// "You hate walking though?": what was said is called in question.
pub(super) fn is_disputed(clause: Clause) -> bool {
    clause.asked() && clause.next().is_some_and(|next| matches!(next.words(), [word] if word.is(Class::THOUGH)))
}
