//! A reply beside what it answers: what the rules look at.

use super::own::starts_in;
use super::prompt::{Mode, Prompt};
use super::statement::Statement;
use crate::content::{Language, WordsCues, WordsFeelings, WordsGrammar};
use crate::text::{Clause, Cue, Feeling, Frame, Match, Reading, Subject, Word};

/// One reply, read against one prompt.
pub(crate) struct Heard<'r> {
    pub reading: &'r Reading<'r>,
    pub statement: &'r Statement,
    pub prompt: &'r Prompt,
    pub language: &'static Language,
    /// Authored points found: the point's place in the prompt, and where it stands.
    pub points: Vec<(usize, Match<'r>)>,
    /// Authored needs found.
    pub needs: Vec<(usize, Match<'r>)>,
    /// Points and needs together, in order.
    authored: Vec<Match<'r>>,
    /// Authored feelings found, in order.
    pub expected: Vec<(usize, Match<'r>)>,
    /// Feelings named, authored or not.
    pub feelings: Vec<Feeling<'r>>,
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
        let found = |lists: &[Vec<Cue>]| -> Vec<(usize, Match<'r>)> {
            lists
                .iter()
                .enumerate()
                .flat_map(|(place, cues)| reading.find_cues(cues).into_iter().map(move |found| (place, found)))
                .collect()
        };
        let points = found(&statement.points);
        let mut needs = found(&statement.needs);
        needs.retain(|(need, found)| !is_deed(found, &prompt.needs[*need].any));
        let mut expected = found(&statement.feelings);
        expected.sort_unstable_by_key(|(_, found)| found.start);
        let mut authored: Vec<Match> = points.iter().chain(&needs).map(|(_, found)| *found).collect();
        authored.sort_unstable_by_key(|found| found.start);
        let names_partner = Self::any_of(reading.words(), language.words.grammar.classes.partner);
        let feelings = reading.feelings();
        // "You spend" is no "spent", though "you worry" is "worried".
        let starts = |found: &Match| feelings.iter().any(|feeling| feeling.named.start == found.start);
        expected.retain(|(feeling, found)| !is_deed(found, &prompt.feelings[*feeling].words) || starts(found));
        Self { reading, statement, prompt, language, points, needs, authored, expected, feelings, names_partner }
    }

    /// The words of the observations, by id and list.
    pub fn cues(&self) -> &'static WordsCues {
        &self.language.words.cues
    }

    pub fn grammar(&self) -> &'static WordsGrammar {
        &self.language.words.grammar
    }

    pub fn feeling_words(&self) -> &'static WordsFeelings {
        &self.language.words.feelings
    }

    pub fn is_drill(&self) -> bool {
        self.prompt.mode == Mode::Drill
    }

    pub fn level(&self) -> u8 {
        self.prompt.level
    }

    /// Clauses nobody gives to the partner: where a roadblock can stand.
    pub fn outside(&self) -> impl Iterator<Item = Clause<'r>> {
        self.reading.clauses().filter(|clause| !matches!(clause.frame(), Frame::Attributed | Frame::Check))
    }

    /// The partner's claims, as the listener heard them.
    pub fn attributed(&self) -> impl Iterator<Item = Clause<'r>> {
        self.reading.clauses().filter(|clause| clause.frame() == Frame::Attributed)
    }

    /// The clause says back what was said: two thirds of its own words are the statement's or an authored way to
    /// put it. "I was there but not really with you" is then no defence; "I was only on my phone" may still be one.
    pub fn echoes(&self, clause: Clause) -> bool {
        let range = clause.range();
        let first = self.authored.partition_point(|found| found.start < range.start);
        let authored = || self.authored[first..].iter().take_while(|found| found.start < range.end);
        if authored().any(|found| found.end - found.start >= 3) {
            return true;
        }
        let mut content = 0;
        let mut shared = 0;
        for (at, word) in clause.words().iter().enumerate() {
            let at = at + range.start;
            if word.is_content() {
                content += 1;
                let said = self.statement.says_of(clause.subject(), &word.stem)
                    || authored().any(|found| (found.start..found.end).contains(&at));
                shared += usize::from(said);
            }
        }
        shared >= 2 && shared * 3 >= content * 2
    }

    /// A claim of the partner's with something in it, or words of theirs handed back. It may be asked.
    pub fn is_reflection(&self, clause: Clause) -> bool {
        match clause.frame() {
            Frame::Attributed => {
                let hangs_on_verdict = || {
                    clause.opener().is_some()
                        && clause
                            .previous()
                            .is_some_and(|before| before.sentence() == clause.sentence() && self.is_verdict(before))
                };
                // "It hurts me too", "it's lonely for everyone".
                let of_others = || {
                    let said = clause.said();
                    !said.iter().any(|word| word.form == "you")
                        && (1..said.len()).any(|at| {
                            matches!(said[at].form.as_str(), "me" | "everyone" | "everybody" | "us")
                                && (said[at - 1].form == "for" || self.is_feeling(&said[at - 1]))
                        })
                };
                clause.content_count() >= 1
                    && !of_others()
                    && !is_charge(clause)
                    && !is_doubted(clause)
                    && !self.is_verdict(clause)
                    && !hangs_on_verdict()
            }
            // "Your work is what matters": about them, though no word of the mind stands in it.
            Frame::Other => {
                !self.denies(clause)
                    && !is_charge(clause)
                    && (self.echoes(clause)
                        || (self.names_expected(clause)
                            && !matches!(clause.subject(), Subject::Thing | Subject::Other)))
            }
            // "I want the half hour too" is the listener's own.
            Frame::Own => {
                let wants = |word: &Word| {
                    self.grammar().frames.plain_wants.contains(&word.form.as_str()) || word.stem == "feel"
                };
                // "I can't give you half an hour" is no telling of what was.
                let plans = |word: &Word| matches!(word.form.as_str(), "can" | "could" | "will" | "would");
                self.names_partner
                    && self.echoes(clause)
                    && !self.denies(clause)
                    && !clause.said().iter().skip(1).take(2).any(|word| wants(word) || plans(word))
            }
            _ => false,
        }
    }

    /// "You never want to go out", "you decided to be hurt", "you know I work late": told of the partner from outside,
    /// however inward the verb, where nothing in it is theirs.
    fn is_verdict(&self, clause: Clause) -> bool {
        let frames = &self.grammar().frames;
        let opens = clause.said().iter().take(3).position(|word| word.form == "you");
        let Some(rest) = opens.map(|you| &clause.said()[you + 1..]) else { return false };
        let outward = |word: &Word| frames.outward.contains(&word.stem.as_str()) && !word.form.ends_with("ing");
        let verb = rest.iter().take(3).find(|word| {
            outward(word)
                || frames.plain_wants.contains(&word.form.as_str())
                || matches!(word.form.as_str(), "feel" | "felt" | "could")
        });
        let outward = verb.is_some_and(outward);
        let absolute = rest.iter().take(4).any(|word| matches!(word.form.as_str(), "never" | "always" | "easily"))
            && verb.is_none_or(|word| !matches!(word.form.as_str(), "feel" | "felt"));
        // "You're being sad", "you're just sad": what is named is doubted.
        let doubted =
            matches!(rest, [be, how, ..] if be.stem == "be" && matches!(how.form.as_str(), "being" | "just" | "only"));
        (outward || absolute || doubted) && !self.shares(clause)
    }

    /// "Nobody is pushing you aside": a "not" on what was said without one.
    fn denies(&self, clause: Clause) -> bool {
        let Some(not) = clause.words().iter().position(|word| word.negates() || word.form == "nobody") else {
            return false;
        };
        let range = clause.range();
        let first = self.authored.partition_point(|found| found.start < range.start);
        let mut authored = self.authored[first..].iter().take_while(|found| found.start < range.end);
        let own_not = clause.words()[not..].iter().any(|word| self.statement.negated.contains(&word.stem));
        !own_not && !authored.any(|found| found.words().iter().any(Word::negates))
    }

    /// Something of the statement, or of what its author lists, stands in the clause; a feeling alone is not enough.
    fn shares(&self, clause: Clause) -> bool {
        starts_in(&self.authored, clause.range())
            || clause
                .words()
                .iter()
                .any(|word| word.is_telling() && self.statement.says(&word.stem) && !self.is_feeling(word))
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
        let musts =
            self.points.iter().filter(|(point, _)| self.prompt.points.get(*point).is_some_and(|point| point.must));
        self.reflects() || musts.map(|(_, found)| found).any(told)
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
                    || clause.said().first().is_some_and(|word| word.form == "my")
            }
            _ => false,
        }
    }

    /// "You don't want to matter" refuses what it names; "you weren't important to me" may be just what was felt.
    pub fn refused(&self, found: &Match) -> bool {
        found.negated()
            && found
                .before()
                .iter()
                .any(|word| self.grammar().frames.plain_wants.contains(&word.form.as_str()) && word.form != "like")
    }

    /// An authored point or need stands in the clause.
    pub fn names_authored(&self, clause: Clause) -> bool {
        let range = clause.range();
        let first = self.authored.partition_point(|found| found.start < range.start);
        self.authored.get(first).is_some_and(|found| found.start < range.end)
    }

    pub fn names_expected(&self, clause: Clause) -> bool {
        let range = clause.range();
        let first = self.expected.partition_point(|(_, found)| found.start < range.start);
        self.expected.get(first).is_some_and(|(_, found)| found.start < range.end)
    }

    /// The families that a fair hearing may name: the authored ones and those near them; without authored ones,
    /// those of the statement. None where nothing is known.
    pub fn fair_families(&self) -> Vec<usize> {
        let families = self.feeling_words().family;
        let place = |name: &str| families.iter().position(|family| family.name == name);
        let mut fair: Vec<usize> = self.prompt.feelings.iter().filter_map(|feeling| place(&feeling.family)).collect();
        if fair.is_empty() {
            fair.clone_from(&self.statement.families);
        }
        let near: Vec<usize> =
            fair.iter().flat_map(|family| families[*family].near).filter_map(|name| place(name)).collect();
        fair.extend(near);
        fair
    }

    /// Part of a feeling that is named.
    pub fn is_feeling(&self, word: &Word) -> bool {
        self.feelings.iter().any(|feeling| feeling.named.words().iter().any(|named| named.span == word.span))
    }

    /// A want is said of the partner in this clause: "you want", "you would like", "it matters to you".
    pub fn tells_want(&self, clause: Clause) -> bool {
        let words = clause.words();
        clause.frame() == Frame::Attributed
            && words.iter().enumerate().any(|(at, word)| {
                let wants = self.grammar().frames.wants.contains(&word.form.as_str())
                    || self.grammar().frames.plain_wants.contains(&word.form.as_str());
                let denied = words[at.saturating_sub(3)..at].iter().any(Word::negates);
                // "Sounds like" is no liking.
                wants
                    && !denied
                    && (word.form != "like"
                        || at > 0 && matches!(words[at - 1].form.as_str(), "would" | "you" | "really"))
            })
    }
}

/// "I hear", "you want", "you ask", where an author wrote "heard", "wanted", "asked": a deed, and not what is needed.
fn is_deed(found: &Match, authored: &[String]) -> bool {
    let [word] = found.words() else { return false };
    let written = || authored.iter().any(|phrase| phrase.eq_ignore_ascii_case(&word.form));
    let small = |word: &&Word| {
        word.negates()
            || matches!(word.form.as_str(), "do" | "did" | "just" | "really" | "can" | "still" | "would" | "only")
    };
    let subject = found.before().iter().rev().find(|word| !small(word));
    subject.is_some_and(|word| matches!(word.form.as_str(), "i" | "you" | "we" | "they" | "he" | "she")) && !written()
}

/// "You hurt me", "you embarrassed me": what the partner did to the listener; "you should feel bad": what they ought to.
pub(super) fn is_charge(clause: Clause) -> bool {
    const DEEDS: &[&str] = &[
        "hurt",
        "scar",
        "scare",
        "embarrass",
        "upset",
        "annoy",
        "disappoint",
        "frighten",
        "sham",
        "shame",
        "humiliat",
        "humiliate",
        "frustrat",
        "frustrate",
        "exhaust",
        "stress",
        "worry",
        "worri",
    ];
    let should = clause.said().iter().take(3).any(|word| word.form == "should");
    let ought = should && !clause.said().iter().take(4).any(Word::negates);
    let feel = clause.said().iter().take(4).any(|word| matches!(word.form.as_str(), "feel" | "be"));
    clause.said().first().is_some_and(|word| word.form == "you")
        && (ought && feel
            || clause
                .said()
                .windows(2)
                .take(3)
                .any(|pair| DEEDS.contains(&pair[0].stem.as_str()) && pair[1].form == "me"))
}

/// "I don't get why you felt hurt", "if you're hurt": not heard, or only supposed.
pub(super) fn is_doubted(clause: Clause) -> bool {
    let said = clause.said();
    let before = &said[..said.iter().position(|word| word.form == "you").unwrap_or(0)];
    let opens = |form: &str| said.first().is_some_and(|word| word.form == form);
    let unheard = |word: &Word| {
        matches!(word.stem.as_str(), "get" | "believ" | "think" | "know" | "understand" | "realis" | "realiz")
    };
    let hangs = clause.previous().is_some_and(|before| before.sentence() == clause.sentence());
    // "What did you tell her? Because she told me …" goes on asking.
    let probes = opens("because") && clause.previous().is_some_and(|before| before.frame() == Frame::Question);
    // "That's sad" answers for the listener.
    let reacts = opens("that")
        && said.len() <= 4
        && said.get(1).is_some_and(|word| word.form == "is")
        && !said.iter().any(|word| matches!(word.form.as_str(), "you" | "your"));
    reacts
        || probes
        || (opens("i") && before.iter().any(Word::negates) && before.iter().any(unheard))
        || (opens("if") && !hangs)
}

fn leads_into_reflection(clause: Clause) -> bool {
    clause.next().is_some_and(|next| {
        next.sentence() == clause.sentence()
            && next.frame() == Frame::Attributed
            && !matches!(next.opener(), Some("but" | "because" | "if" | "when"))
    }) && !clause.words().iter().any(|word| matches!(word.form.as_str(), "only" | "just" | "not" | "never" | "sorry"))
}
