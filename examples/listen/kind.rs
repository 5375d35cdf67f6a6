//! What a turn mostly is: a reflection, a question, input (advice or information) or something else. Weights are
//! set by hand from what each cue means, and measured on transcripts; nothing is trained.

use std::collections::HashSet;

use hearback::text::{Frame, Lexicon, Reading, Subject};

/// Words that keep a talk going or close it, and say nothing of what was said.
pub const TOKENS: &[&str] = &[
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
pub const COURTESY: &[&str] = &[
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
    "see you in/then/back",
    "we are here today",
    "here today",
    "coming in",
    "come in today",
    "i have enjoyed",
    "i really enjoyed",
    "i enjoyed",
    "getting to know you",
    "glad we/you",
    "give you credit",
    "credit for",
    "let me know",
    "i think so too",
    "me too",
    "you said it",
    "there you go",
    "looking forward",
    "i really applaud",
    "good way to",
    "would be great",
    "forgive me",
    "ask you a couple/few",
    "i can tell you",
    "thanks again",
    "it is good to",
    "pleasure",
    "amazing",
];

/// Asking without a question mark or without a question's order.
pub const ASKING: &[&str] = &[
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
pub const TELLING: &[&str] = &[
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
pub const HANDING_BACK: &[&str] = &[
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
    #[allow(dead_code, reason = "only the judging example writes it")]
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
        let mut turn = Self { reflection: 0.0, question: 0.0, input: 0.0, other: 0.6, coverage };
        turn.weigh(&reading, &answered, &said);
        turn
    }

    fn weigh(&mut self, reading: &Reading, answered: &Reading, said: &HashSet<&str>) {
        let words = || reading.words().iter().filter(|word| word.form.chars().any(char::is_alphabetic));
        let length = words().count();
        if words().all(|word| TOKENS.contains(&word.form.as_str())) {
            let asks =
                reading.clauses().last().is_some_and(|clause| clause.asked() && clause.subject() == Subject::Partner);
            if asks {
                self.question += 4.0
            } else {
                self.other += 4.0
            }
            return;
        }
        self.weigh_questions(reading, length);
        let lean = leaning(reading, said, length) + invited(answered);
        self.reflection += 1.0 + lean / 2.0;
        self.input += 1.0 - lean / 2.0;
        let courtesy = reading.find_patterns(COURTESY).iter().map(|found| found.words().len()).sum::<usize>() as f64;
        self.other += (6.0 * courtesy / length.max(1) as f64).min(3.0);
        // "So it sounds like--" was cut off before anything was said.
        let telling =
            reading.words().iter().filter(|word| word.is_telling() && !TOKENS.contains(&word.form.as_str())).count();
        self.other += if telling == 0 { 0.8 } else { 0.0 };
    }

    /// What is asked last is mostly what the turn is for.
    fn weigh_questions(&mut self, reading: &Reading, length: usize) {
        let last = reading.sentence_count().saturating_sub(1);
        let asking = reading.find_patterns(ASKING);
        let mut inverted_last = false;
        let mut words_last = 0;
        for clause in reading.clauses() {
            let inverted = (clause.frame() == Frame::Question && !clause.words().iter().all(|word| word.quoted))
                || (clause.frame() == Frame::Check && clause.asked());
            if clause.sentence() == last {
                inverted_last |= inverted;
                words_last += clause.words().len();
            }
            self.question += if inverted { 0.9 } else { 0.0 };
        }
        let asks_last = reading.endings().last().is_some_and(|end| end.asks);
        let asked_before = reading.endings().take(last).filter(|end| end.asks).count();
        self.question += 0.9 * asked_before.min(2) as f64;
        if asks_last && inverted_last {
            self.question += 3.2;
        } else if asks_last {
            let led = reading.clauses().rfind(|clause| clause.sentence() == last && clause.range().end > 0);
            let joined = led.is_some()
                && reading.clauses().find(|clause| clause.sentence() == last).is_some_and(|clause| {
                    clause.words().iter().take(3).any(|word| matches!(word.form.as_str(), "so" | "and" | "but"))
                });
            let (question, reflection) = if words_last <= 4 {
                (3.2, 1.0)
            } else if joined || words_last >= 10 {
                (2.8, 1.6)
            } else {
                (2.8, 1.2)
            };
            self.question += question;
            self.reflection += reflection;
        } else if inverted_last {
            self.question += 1.5;
        }
        self.question += match asking.last() {
            Some(found) if found.clause().sentence() == last || length < 25 => 2.2,
            Some(_) => 0.8,
            None => 0.0,
        };
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
    #[allow(dead_code, reason = "only the scoring example counts them")]
    pub fn reflection_score(&self) -> f64 {
        let sum: f64 = [self.reflection, self.question, self.input, self.other].iter().map(|weight| weight.exp()).sum();
        if sum.is_finite() { self.reflection.exp() / sum } else { 0.5 }
    }
}

/// What the words before invite: a question wants an answer, a long telling wants to be heard.
fn invited(answered: &Reading) -> f64 {
    let asked = answered.endings().last().is_some_and(|end| end.asks);
    let length = answered.words().len();
    let told = if length > 20 { 0.5 } else { -0.1 };
    if asked { -1.2 } else { told }
}

/// Small words that lean one way: above 0 to handing back, below 0 to telling. An adviser speaks of we, of any and
/// many, of what one can and should; a listener of being, having and kind of.
const LEANS: &[(f64, &[&str])] = &[
    (1.0, &["yourself"]),
    (0.6, &["kind", "sounds", "seems", "important", "already", "almost"]),
    (0.4, &["being", "having", "saying", "feel", "feeling", "felt", "like", "were", "want", "able", "wanted"]),
    (
        -0.3,
        &[
            "or", "will", "might", "may", "there", "they", "who", "very", "more", "people", "some", "about", "most",
            "just",
        ],
    ),
    (
        -0.5,
        &[
            "i", "me", "my", "think", "need", "could", "use", "take", "see", "mean", "every", "put", "he", "she",
            "start", "one", "would",
        ],
    ),
    (-0.7, &["our", "let", "should", "many", "talk", "call", "if", "any", "we", "us", "help"]),
    (-0.9, &["can", "recommend", "suggest", "usually"]),
];

/// How far a turn leans to handing back (above 0) or to telling (below 0).
fn leaning(reading: &Reading, said: &HashSet<&str>, length: usize) -> f64 {
    let forms: HashSet<&str> = reading.words().iter().map(|word| word.form.as_str()).collect();
    let mut lean = 1.6;
    for (weight, words) in LEANS {
        lean += weight * words.iter().filter(|word| forms.contains(**word)).count() as f64;
    }
    // In a long turn nearly every small word turns up.
    lean /= 1.0 + length as f64 / 100.0;
    lean -= length as f64 / 60.0;
    let opening =
        reading.clauses().find(|clause| clause.words().iter().any(|word| !TOKENS.contains(&word.form.as_str())));
    if let Some(clause) = opening {
        let led = clause.words().first().map_or("", |word| word.form.as_str());
        let head = clause.said().first().map_or("", |word| word.form.as_str());
        lean += match led {
            "well" | "actually" => -1.3,
            "so" => 0.5,
            "but" => 0.6,
            "and" => 0.1,
            _ => 0.0,
        };
        lean += match head {
            "you" => 0.7,
            "your" => 0.5,
            "if" => -0.9,
            _ => 0.0,
        };
        lean += match (clause.frame(), clause.subject()) {
            (Frame::Attributed, _) => 0.9,
            (Frame::Own, _) | (Frame::Imperative, _) => -0.7,
            (Frame::Other, Subject::Other) => -0.4,
            _ => 0.0,
        };
    }
    lean += 0.6 * (reading.find_patterns(HANDING_BACK).len() as f64).min(3.0);
    lean -= 0.5 * (reading.find_patterns(TELLING).len() as f64).min(4.0);
    let reply = content(reading);
    let echo = reply.iter().filter(|stem| said.contains(**stem)).count() as f64 / reply.len().max(1) as f64;
    lean + 0.8 * echo
}

pub fn content<'r>(reading: &'r Reading) -> HashSet<&'r str> {
    reading.words().iter().filter(|word| word.is_telling()).map(|word| word.stem.as_str()).collect()
}

/// Speech as it would be typed: without notes in brackets, fillers and words said twice in a row.
pub fn spoken_plain(text: &str) -> String {
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
