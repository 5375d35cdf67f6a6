//! What a turn mostly is: a reflection, a question, input (advice or information) or something else. Weights are
//! set by hand from what each cue means, and measured on transcripts; nothing is trained.

use std::collections::HashSet;

use hearback::text::{Clause, Frame, Lexicon, Reading, Subject};

/// Words that keep a talk going or close it, and say nothing of what was said.
const TOKENS: &[&str] = &[
    "okay",
    "yeah",
    "yes",
    "no",
    "right",
    "mm",
    "hm",
    "mhm",
    "uh",
    "huh",
    "um",
    "oh",
    "ah",
    "sure",
    "good",
    "great",
    "all",
    "alright",
    "exactly",
    "absolutely",
    "wow",
    "really",
    "well",
    "so",
    "and",
    "but",
    "perfect",
    "excellent",
    "wonderful",
    "fantastic",
    "awesome",
    "nice",
    "cool",
    "fine",
    "definitely",
    "true",
    "of",
    "course",
    "i",
    "see",
    "got",
    "it",
    "hi",
    "hello",
    "hey",
    "bye",
    "goodbye",
    "thanks",
    "thank",
    "you",
    "welcome",
    "very",
    "much",
    "please",
    "is",
    "that",
    "correct",
    "yep",
    "nope",
    "interesting",
    "gotcha",
    "understand",
    "know",
    "mean",
    "like",
    "the",
    "a",
    "too",
    "then",
    "now",
    "again",
    "here",
    "there",
    "do",
    "am",
    "are",
    "or",
    "if",
    "to",
    "what",
    "we",
    "just",
    "let",
    "us",
    "hmm",
    "mmm",
    "gee",
    "gosh",
    "congratulations",
    "sir",
    "hum",
];

/// Meeting, parting, thanking, praising.
const COURTESY: &[&str] = &[
    "^hello",
    "^hi",
    "^good morning/afternoon/evening",
    "nice to meet",
    "nice talking/seeing",
    "good to see you",
    "thank you for",
    "thanks for/so/a",
    "thank you so",
    "^thank you",
    "^thanks",
    "see you soon/next/later/then/again",
    "take care",
    "have a good/great/nice",
    "look forward to",
    "i appreciate",
    "i am glad",
    "i am happy to hear",
    "that is great",
    "that is good",
    "that is wonderful",
    "that is awesome",
    "that is excellent",
    "that is fantastic",
    "good for you",
    "good job",
    "great job",
    "well done",
    "sounds good",
    "sounds great",
    "that sounds good/great",
    "you are welcome",
    "congratulations",
    "my name is",
    "how are you",
    "come on in",
    "have a seat",
    "nice job",
    "proud of you",
    "i am sorry to hear",
    "i am sorry",
    "bear with me",
    "good luck",
    "i really like",
    "very good",
    "i commend",
    "i applaud",
    "kudos",
    "excuse me",
    "so nice",
    "pleased to",
    "my pleasure",
    "i admire",
    "impressive",
    "appreciate you",
    "thanks again",
    "it is good to",
    "pleasure",
    "amazing",
];

/// Asking without a question mark or without a question's order.
const ASKING: &[&str] = &[
    "^tell me",
    "tell me more",
    "tell me about",
    "tell me a little",
    "tell me what",
    "tell me how",
    "tell me why",
    "i wonder what/how/if/whether",
    "i am wondering",
    "i was wondering",
    "i wondered",
    "i am curious",
    "i would like to know/hear",
    "i would love to hear",
    "what else",
    "how about",
    "what about",
    "can you tell",
    "could you tell",
    "help me understand",
    "talk to me about",
    "talk about that",
    "walk me through",
    "share with me",
    "give me an example",
    "say more",
    "describe",
    "explain to me",
    "on a scale",
    "i want to know",
    "i want to ask",
    "let me ask",
    "i would be curious",
    "i am interested",
];

/// Advice, information, plans of the adviser's.
const TELLING: &[&str] = &[
    "i would/do recommend",
    "i recommend",
    "i would suggest",
    "i suggest",
    "my suggestion",
    "my advice",
    "you should",
    "you shouldnt",
    "you need to",
    "you have to",
    "you have got to",
    "you ought",
    "you had better",
    "you must",
    "you could try",
    "you could also",
    "you can also",
    "you can try",
    "you can always",
    "you might want",
    "you might try",
    "you might consider",
    "you may want",
    "you want to make sure",
    "we recommend",
    "we suggest",
    "it is recommended",
    "is recommended",
    "if i were you",
    "try to",
    "make sure",
    "have you tried",
    "have you thought about",
    "have you considered",
    "why do not you",
    "why do not we",
    "how about we",
    "let us",
    "let me tell/explain/give/show/share",
    "i am going to/give",
    "i will give/send/get/write/have/put/call/set/check",
    "i can give/help/set/refer/get/offer/tell/send",
    "we can",
    "we could",
    "we will",
    "we are going to",
    "we have",
    "we do",
    "we offer",
    "we would",
    "we try",
    "we use",
    "i want you to",
    "i would like you to",
    "i need you to",
    "what i would like",
    "i have got some/a",
    "i think it would",
    "i think you",
    "i think that you",
    "i think we",
    "in my opinion",
    "i do not think",
    "i believe",
    "studies",
    "study",
    "research",
    "evidence",
    "statistics",
    "percent",
    "guidelines",
    "experts",
    "doctors",
    "patients",
    "many/most/some/lots/other people/folks/patients/women/men/students/parents/clients/teens/kids",
    "a lot of people/folks/times",
    "lots of people",
    "one of the things/ways/reasons",
    "one thing",
    "another thing/option/way",
    "the thing is",
    "the reason",
    "risk",
    "risks",
    "side effects",
    "it can cause",
    "can cause/help/lead/increase/make/be/affect/also",
    "can actually",
    "causes",
    "leads to",
    "increases",
    "helps to/with/you",
    "it is important/good/normal/common/possible/healthy/best/better/easy to",
    "it is very important",
    "it is important",
    "is very important",
    "it is called",
    "is called",
    "there are a/some/many/lots/other/also/different/several/two/three",
    "there is a/also/no/some",
    "there has been",
    "for example",
    "such as",
    "medication",
    "medicine",
    "vitamin",
    "treatment",
    "dose",
    "tablet",
    "milligrams",
    "prescription",
    "health",
    "cancer",
    "program",
    "services",
    "resources",
    "website",
    "information",
    "support groups",
    "nicotine",
    "blood",
    "drinks a/per week/day",
    "per week/day",
    "standard drink",
    "according to",
    "as your doctor/nurse",
    "usually",
    "typically",
    "generally",
    "in general",
    "in fact",
    "actually",
    "depending on",
    "in order to",
    "options",
    "option",
    "instead",
    "which means",
    "that means",
    "the idea",
    "the goal is",
    "next time",
    "if you do/keep/want/decide/need/are/have/can/stop/continue/start/take/get/drink/smoke",
    "then you can/will/could",
    "you will",
    "you would be",
    "you may",
    "you might",
    "ask your",
    "call",
    "my job",
    "my role",
    "i am here to",
    "my concern",
    "i am concerned",
    "i am worried",
    "i have had",
    "i have seen",
    "in my experience",
    "i know that",
    "i used to",
    "i just want to",
    "i want to make",
    "i would want",
    "i would say",
];

/// Handing back, by how it starts.
const HANDING_BACK: &[&str] = &[
    "it sounds like",
    "sounds like",
    "it seems like",
    "seems like",
    "it sounds as",
    "what i hear",
    "what i am hearing",
    "i am hearing",
    "i hear you",
    "i hear that",
    "you are saying",
    "you said",
    "you mentioned",
    "you told me",
    "you are telling me",
    "as you said",
    "like you said",
    "you talked about",
    "so for you",
    "on the one hand",
    "on one hand",
    "part of you",
    "in other words",
    "if i understand",
    "if i am hearing",
    "let me see if i",
    "let me make sure",
    "to summarize",
    "so far",
    "what you are saying",
    "you are feeling",
    "you feel",
    "you felt",
    "that is important to you",
    "important to you",
    "it is hard for you",
    "you are wondering",
    "you are thinking",
    "you are worried",
    "you are concerned",
    "you really want",
    "you would like",
    "you are not sure",
    "a part of you",
    "you are kind of",
    "you are looking",
    "you have noticed",
    "you have been",
    "you want",
    "you do not want",
    "you know that",
    "you care about",
    "you are ready",
    "you are willing",
    "you like",
    "you do not like",
    "you love",
    "you enjoy",
    "you feel like",
    "at the same time",
    "i can see that",
    "i get the sense",
    "i get the impression",
];

/// A turn, weighed.
pub struct Turn {
    reflection: f64,
    question: f64,
    input: f64,
    other: f64,
    /// The share of the statement's words of meaning that the reply has, in any form; 0 to 1.
    pub coverage: f64,
}

impl Turn {
    pub fn read(lexicon: &Lexicon, statement: &str, response: &str) -> Self {
        let plain = spoken_plain(response);
        let reading = Reading::of(lexicon, &plain);
        let answered = Reading::of(lexicon, statement);
        let said: HashSet<&str> = content(&answered);
        let reply: HashSet<&str> = content(&reading);
        let shared = reply.intersection(&said).count();
        let coverage = if said.is_empty() { 0.0 } else { shared as f64 / said.len() as f64 };
        let mut turn = Self { reflection: 0.0, question: 0.0, input: 0.0, other: 0.3, coverage };
        turn.weigh(&reading, shared as f64 / reply.len().max(1) as f64);
        turn
    }

    fn weigh(&mut self, reading: &Reading, echo: f64) {
        let words = reading.words().iter().filter(|word| word.form.chars().any(char::is_alphabetic));
        let length = words.clone().count();
        let empty = words.filter(|word| TOKENS.contains(&word.form.as_str())).count();
        let telling = length - empty;
        if telling == 0 {
            self.other += 4.0;
        }
        for clause in reading.clauses() {
            self.weigh_clause(clause);
        }
        let count = |cues: &[&str]| reading.find(cues).len() as f64;
        let per = 1.0 + (length as f64 / 20.0);
        self.input += 1.6 * count(TELLING) / per.sqrt();
        self.question += 1.5 * count(ASKING).min(2.0);
        self.reflection += 1.0 * count(HANDING_BACK).min(3.0) / per.sqrt();
        let courtesy = count(COURTESY);
        self.other += if length <= 12 { 2.4 * courtesy.min(1.0) } else { 0.7 * courtesy.min(2.0) };
        if telling > 0 {
            self.reflection += 1.2 * echo;
            self.reflection += 0.4;
        }
    }

    fn weigh_clause(&mut self, clause: Clause) {
        let telling = clause.words().iter().filter(|word| !TOKENS.contains(&word.form.as_str())).count();
        if telling == 0 {
            return;
        }
        match clause.frame() {
            Frame::Question => self.question += 2.6,
            Frame::Check => self.question += 0.8,
            Frame::Attributed if clause.asked() => {
                self.reflection += 1.2;
                self.question += 1.2;
            }
            Frame::Attributed => self.reflection += 0.9,
            Frame::Imperative => self.input += 0.5,
            Frame::Own => self.input += 0.35,
            Frame::Other if clause.asked() => self.question += 1.4,
            Frame::Other => match clause.subject() {
                Subject::Partner => self.reflection += 0.6,
                Subject::None => self.reflection += 0.1,
                _ => self.input += 0.25,
            },
        }
    }

    pub fn kind(&self) -> &'static str {
        let weights = [
            ("reflection", self.reflection),
            ("question", self.question),
            ("input", self.input),
            ("other", self.other),
        ];
        weights.into_iter().max_by(|one, other| one.1.total_cmp(&other.1)).map_or("other", |(name, _)| name)
    }

    /// The four weights, for whoever looks into a mistake.
    #[allow(dead_code, reason = "only the scoring example prints them")]
    pub fn weights(&self) -> String {
        format!("R{:.1} Q{:.1} I{:.1} O{:.1}", self.reflection, self.question, self.input, self.other)
    }

    /// How much of a reflection it is beside the other kinds, 0 to 1.
    pub fn reflection_score(&self) -> f64 {
        let sum: f64 = [self.reflection, self.question, self.input, self.other].iter().map(|weight| weight.exp()).sum();
        if sum.is_finite() { self.reflection.exp() / sum } else { 0.5 }
    }
}

fn content<'r>(reading: &'r Reading) -> HashSet<&'r str> {
    reading.words().iter().filter(|word| word.is_telling()).map(|word| word.stem.as_str()).collect()
}

/// Speech as it would be typed: without notes in brackets, fillers and words said twice in a row.
fn spoken_plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut in_note = false;
    let mut last = String::new();
    let spoken = text.replace("--", " , ").replace('-', " ");
    for word in spoken.split_whitespace() {
        in_note |= word.starts_with('[');
        let note = in_note;
        if word.trim_end_matches(['.', ',', '?', '!']).ends_with(']') {
            in_note = false;
        }
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        if note || matches!(bare.as_str(), "um" | "uh" | "er" | "uhm") || (!bare.is_empty() && bare == last) {
            continue;
        }
        if !bare.is_empty() {
            last = bare;
        }
        plain.push_str(word);
        plain.push(' ');
    }
    plain
}
