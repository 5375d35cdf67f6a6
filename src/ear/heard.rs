//! A reply beside what it answers: what the rules look at.

use super::prompt::{Mode, Need, Point, Prompt};
use super::statement::Statement;
use super::unheard::{is_disputed, is_doubted};
use crate::content::Language;
use crate::ear::cues::Cues;
use crate::text::FeelingWords;
use crate::text::Grammar;
use crate::text::{Class, Clause, Cue, Feeling, Frame, Match, Matches, Reading, Subject, Word, any_is};

/// One reply, read against one prompt.
pub(crate) struct Heard<'r> {
    pub reading: &'r Reading<'r>,
    pub statement: &'r Statement,
    pub prompt: &'r Prompt,
    pub language: &'static Language,
    /// Authored points found; each knows its place in the prompt, as needs and feelings do.
    pub points: Matches<'r>,
    pub needs: Matches<'r>,
    /// Points and needs together, in order.
    authored: Matches<'r>,
    pub expected: Matches<'r>,
    /// Feelings named, authored or not.
    pub feelings: Vec<Feeling<'r>>,
    /// Where something is thrown back or made a joke of.
    retorts: Matches<'r>,
    /// Where a sentence is sorry for how the partner takes it, and for nothing that happened.
    pub brush_offs: Matches<'r>,
    /// "You" or "your" stands somewhere in it.
    names_partner: bool,
}

impl<'r> Heard<'r> {
    pub fn new(
        reading: &'r Reading<'r>,
        statement: &'r Statement,
        prompt: &'r Prompt,
        language: &'static Language,
    ) -> Self {
        let points = authored(reading, &statement.points);
        let needs = authored(reading, &statement.needs).that(&|found| !is_deed(found, &prompt.needs[found.of].any));
        let feelings = reading.feelings();
        let expected = authored(reading, &statement.feelings).that(&|found| {
            // "You spend" is no "spent", though "you worry" is "worried".
            !is_deed(found, &prompt.feelings[found.of].words)
                // "I ignore you" is one all the same.
                || (any_is(found.before(), Class::YOU)
                    && !statement.has(&found.words()[0])
                    && feelings.iter().any(|feeling| feeling.named.start == found.start))
        });
        let names_partner = any_is(reading.words(), Class::PARTNER);
        let mut heard = Self {
            reading,
            statement,
            prompt,
            language,
            authored: points.clone().and(needs.clone()),
            points,
            needs,
            expected,
            feelings,
            retorts: reading.find(Grammar::of(language).frames.retorts),
            brush_offs: Matches::default(),
            names_partner,
        };
        heard.brush_offs = heard.find_brush_offs();
        heard
    }

    /// The words of the observations, by id and list.
    pub fn cues(&self) -> &'static Cues {
        Cues::of(self.language)
    }

    pub fn grammar(&self) -> &'static Grammar {
        Grammar::of(self.language)
    }

    pub fn feeling_words(&self) -> &'static FeelingWords {
        FeelingWords::of(self.language)
    }

    pub fn is_drill(&self) -> bool {
        self.prompt.mode == Mode::Drill
    }

    pub fn level(&self) -> u8 {
        self.prompt.level
    }

    /// The partner's claims, as the listener heard them.
    pub fn attributed(&self) -> impl Iterator<Item = Clause<'r>> {
        self.reading.clauses().filter(|clause| clause.frame() == Frame::Attributed)
    }

    /// The clause says back what was said: two thirds of its own words are the statement's or an authored way to
    /// put it. "I was there but not really with you" is then no defence; "I was only on my phone" may still be one.
    pub fn echoes(&self, clause: Clause) -> bool {
        let range = clause.range();
        let authored = self.authored.within(range.clone());
        if authored.iter().any(|found| found.length() >= 3) {
            return true;
        }
        let mut content = 0;
        let mut shared = 0;
        for (at, word) in range.zip(clause.words()) {
            if word.is_content() {
                content += 1;
                let said = self.statement.says_of(clause.subject(), &word.stem)
                    || authored.iter().any(|found| (found.start..found.end).contains(&at));
                shared += usize::from(said);
            }
        }
        shared >= 2 && shared * 3 >= content * 2
    }

    /// A claim of the partner's with something in it, or words of theirs handed back. It may be asked.
    pub fn is_reflection(&self, clause: Clause) -> bool {
        match clause.frame() {
            Frame::Attributed => {
                let hangs_on_verdict =
                    || clause.is_joined() && clause.before().is_some_and(|before| self.is_verdict(before));
                clause.content_count() >= 1
                    && !self.tells_of_others(clause)
                    && !self.is_against(clause)
                    && !is_doubted(clause)
                    && !is_disputed(clause)
                    && !self.explains_own(clause)
                    && !self.is_twisted(clause)
                    && !self.is_verdict(clause)
                    && !hangs_on_verdict()
            }
            // "Your work is what matters": about them, though no word of the mind stands in it.
            Frame::Other => {
                let names_feeling = self.expected.start_in(clause.range());
                !self.denies(clause)
                    && !self.is_against(clause)
                    && (self.echoes(clause)
                        || (names_feeling && !matches!(clause.subject(), Subject::Thing | Subject::Other)))
            }
            // "I want the half hour too" is the listener's own, and "I can't give you half an hour" is no telling of
            // what was.
            Frame::Own => {
                self.names_partner
                    && self.echoes(clause)
                    && !self.denies(clause)
                    // "I walk past because I'm tired" gives a reason.
                    && !clause.next().is_some_and(|next| {
                        next.opens_with(Class::BECAUSE) && next.subject() != Subject::Partner
                    })
                    // "I don't always run to them. I talked to him once": the second goes on denying.
                    && !clause.previous().is_some_and(|before| before.frame() == Frame::Own && self.denies(before))
                    && !clause.said().iter().skip(1).take(2).any(|word| {
                        word.is(Class::PLAIN_WANTS | Class::FEEL | Class::ABLE)
                    })
            }
            _ => false,
        }
    }

    /// "So what you're saying is I'm lazy", "so you don't want me to go fishing any more", "so you're jealous of my mother
    /// now": a charge that nobody made.
    fn is_twisted(&self, clause: Clause) -> bool {
        let said = clause.said();
        let strange = |words: &[Word]| {
            let mut content = words.iter().filter(|word| word.is_content()).peekable();
            content.peek().is_some()
                && !words.iter().any(Word::negates)
                && !content.any(|word| self.statement.says(word))
        };
        let charged = said
            .windows(2)
            .position(|pair| pair[0].is(Class::I) && pair[1].is(Class::BE))
            .is_some_and(|at| any_is(&said[..at], Class::SAYS) && strange(&said[at + 2..]));
        let refused = said
            .windows(2)
            .any(|pair| pair[0].negates() && pair[1].is(Class::PLAIN_WANTS) && !self.statement.negates(&pair[1]));
        let jibe = said.last().is_some_and(|word| word.is(Class::NOW))
            && said.iter().any(|word| self.is_feeling(word))
            && !self.expected.start_in(clause.range());
        let over = any_is(said, Class::OVER);
        charged || (refused && over) || (clause.opens_with(Class::SO) && jibe)
    }

    /// Thrown back, whatever words of the partner's stand in it: "that's just not true", "the receipts were your idea",
    /// "what do you want me to do", "won't text you then", "haha you want me to …", "happier when I'm not around".
    pub fn is_retort(&self, clause: Clause) -> bool {
        // "You felt it was your fault" tells of them.
        let theirs = |found: &Match| {
            found.words().first().is_some_and(|word| word.is(Class::BE | Class::NEGATES))
                && any_is(found.before(), Class::YOU)
        };
        self.retorts.within(clause.range()).iter().any(|found| !theirs(found))
    }

    /// "I talked to him because you weren't talking to me": the listener's reason, and no hearing.
    fn explains_own(&self, clause: Clause) -> bool {
        clause.opens_with(Class::BECAUSE)
            && clause.before().is_some_and(|before| {
                let of_partner = any_is(before.words(), Class::PARTNER);
                before.frame() == Frame::Own && !of_partner && !self.is_reflection(before)
            })
    }

    /// "You never want to go out", "you decided to be hurt", "you know I work late": told of the partner from outside,
    /// however inward the verb, where nothing in it is theirs.
    fn is_verdict(&self, clause: Clause) -> bool {
        let opens = clause.said().iter().take(3).position(|word| word.is(Class::YOU));
        let Some(rest) = opens.map(|you| &clause.said()[you + 1..]) else { return false };
        let is_outward = |word: &Word| word.is(Class::OUTWARD) && !word.is(Class::GOING);
        let verb = rest
            .iter()
            .take(3)
            .find(|word| is_outward(word) || word.is(Class::PLAIN_WANTS | Class::FEEL | Class::COULD));
        let outward = verb.is_some_and(is_outward);
        let strange = |word: &Word| word.is(Class::EVER) && !self.statement.tells_of_speaker(word);
        let absolute = rest.iter().take(4).any(strange) && verb.is_none_or(|word| !word.is(Class::FEEL));
        // "You're being sad", "you're just sad": what is named is doubted.
        let doubted = matches!(rest, [be, how, ..] if be.is(Class::BE) && how.is(Class::BEING | Class::JUST));
        (outward || absolute || doubted) && !self.shares(clause)
    }

    /// "It hurts me too", "it's lonely for everyone".
    fn tells_of_others(&self, clause: Clause) -> bool {
        let said = clause.said();
        !any_is(said, Class::YOU)
            && said
                .windows(2)
                .any(|pair| pair[1].is(Class::EVERYONE) && (pair[0].is(Class::FOR) || self.is_feeling(&pair[0])))
    }

    /// "Nobody is pushing you aside": a "not" on what was said without one.
    fn denies(&self, clause: Clause) -> bool {
        let words = clause.words();
        words.iter().position(Word::negates).is_some_and(|not| {
            let authored = self.authored.within(clause.range());
            !words[not..].iter().any(|word| self.statement.negates(word))
                && !authored.iter().any(|found| found.words().iter().any(Word::negates))
        })
    }

    /// An authored point, need or feeling stands in the clause.
    pub fn names_authored(&self, clause: Clause) -> bool {
        self.authored.start_in(clause.range()) || self.expected.start_in(clause.range())
    }

    /// Something of the statement, or of what its author lists, stands in the clause; a feeling alone is not enough.
    pub fn shares(&self, clause: Clause) -> bool {
        let mut words = clause.words().iter();
        self.authored.start_in(clause.range())
            || words.any(|word| word.is_telling() && self.statement.says(word) && !self.is_feeling(word))
    }

    /// Whether anything said in the reply, and not asked, tells of the partner's world.
    pub fn reflects(&self) -> bool {
        self.reading.clauses().any(|clause| !clause.asked() && self.is_reflection(clause))
    }

    /// Whether anything tells of the partner's world, asked or not.
    pub fn hears(&self) -> bool {
        self.reading.clauses().any(|clause| self.is_reflection(clause))
    }

    /// A real try: something of the partner's world is told, or what happened is, with them in it.
    pub fn tries(&self) -> bool {
        let told = |found: &Match| {
            let clause = found.clause();
            !clause.asked()
                && (clause.frame() == Frame::Attributed
                    || (clause.frame() == Frame::Other && clause.subject() == Subject::Partner))
        };
        self.reflects() || self.points.iter().any(|found| self.is_must(found) && told(found))
    }

    /// The authored point that was found must not be missed.
    pub fn is_must(&self, point: &Match) -> bool {
        self.prompt.points.get(point.of).is_some_and(|point: &Point| point.must)
    }

    /// The authored need that was found is said in so many words.
    pub fn is_stated(&self, need: &Match) -> bool {
        self.prompt.needs.get(need.of).is_some_and(|need: &Need| need.explicit)
    }

    /// The authored feeling that was found is said in so many words.
    pub fn is_named(&self, feeling: &Match) -> bool {
        self.prompt.feelings.get(feeling.of).is_some_and(|feeling| feeling.explicit)
    }

    /// A match that stands where it can be a hearing of the partner: in their claim, in words handed back, or in a
    /// claim from nobody ("Dinner is our time").
    pub fn is_heard(&self, found: &Match) -> bool {
        let clause = found.clause();
        match clause.frame() {
            Frame::Attributed | Frame::Other => true,
            // "I kept looking at my phone and you felt alone": what the listener did is part of what they heard.
            Frame::Own => {
                self.echoes(clause)
                    || leads_into_reflection(clause)
                    || clause.said().first().is_some_and(|word| word.is(Class::MY))
            }
            _ => false,
        }
    }

    /// "You don't want to matter" refuses what it names; "you weren't important to me" may be just what was felt.
    pub fn refused(&self, found: &Match) -> bool {
        found.negated() && found.before().iter().any(|word| word.is(Class::PLAIN_WANTS) && !word.is(Class::LIKE))
    }

    /// The families that a fair hearing may name: the authored ones and those near them; without authored ones,
    /// those of the statement. None where nothing is known.
    pub fn fair_families(&self) -> Vec<usize> {
        let mut fair = Vec::new();
        for feeling in &self.prompt.feelings {
            fair.extend(self.family_named(&feeling.family));
        }
        if fair.is_empty() {
            fair.clone_from(&self.statement.families);
        }
        for at in 0..fair.len() {
            for near in self.feeling_words().family[fair[at]].near.iter() {
                fair.extend(self.family_named(near));
            }
        }
        fair
    }

    fn family_named(&self, name: &str) -> Option<usize> {
        self.feeling_words().family.iter().position(|family| family.name == name)
    }

    /// Whether it feels good to feel like that.
    pub fn is_pleasant(&self, family: usize) -> bool {
        self.feeling_words().family.get(family).is_some_and(|family| family.pleasant)
    }

    /// One of the feeling's families is among these.
    pub fn is_of(families: &[usize], feeling: &Feeling) -> bool {
        feeling.senses.iter().any(|(family, _)| families.contains(family))
    }

    /// Part of a feeling that is named.
    pub fn is_feeling(&self, word: &Word) -> bool {
        let next = self.feelings.partition_point(|feeling| feeling.named.span().start <= word.span.start);
        next > 0 && word.span.end <= self.feelings[next - 1].named.span().end
    }

    /// A want is said of the partner in this clause: "you want", "you would like", "it matters to you".
    pub fn tells_want(&self, clause: Clause) -> bool {
        let words = clause.words();
        clause.frame() == Frame::Attributed
            && words.iter().enumerate().any(|(at, word)| {
                let before = &words[at.saturating_sub(3)..at];
                // "Sounds like" is no liking.
                word.is(Class::WANTS | Class::PLAIN_WANTS)
                    && !before.iter().any(Word::negates)
                    && (!word.is(Class::LIKE) || before.last().is_some_and(|before| before.is(Class::LIKING)))
            })
    }
}

fn authored<'r>(reading: &'r Reading, lists: &[Vec<Cue>]) -> Matches<'r> {
    let mut authored = Matches::default();
    for (of, cues) in lists.iter().enumerate() {
        let mut found = reading.find_cues(cues);
        found.iter_mut().for_each(|found| found.of = of);
        authored = authored.and(found);
    }
    authored
}

/// "I hear", "you want", "you ask", where an author wrote "heard", "wanted", "asked": a deed, and not what is needed.
fn is_deed(found: &Match, authored: &[String]) -> bool {
    let [word] = found.words() else { return false };
    let small = |word: &Word| word.is(Class::NEGATES | Class::SMALL);
    let subject = found.before().iter().rev().find(|word| !small(word));
    subject.is_some_and(|word| word.is(Class::PERSONS))
        && !authored.iter().any(|phrase| phrase.eq_ignore_ascii_case(&word.form))
}

fn leads_into_reflection(clause: Clause) -> bool {
    clause.next().is_some_and(|next| {
        next.sentence() == clause.sentence()
            && next.frame() == Frame::Attributed
            && !next.opens_with(Class::BUT | Class::BECAUSE | Class::IF | Class::WHEN)
    }) && !any_is(clause.words(), Class::JUST | Class::NEVER)
}
