//! Proves a pack: its models please the ear, its traps show what they are there to show, its near misses
//! stay quiet. The same reading serves the project's tests and the drills that others write. What the learned reader makes of a
//! reply counts as it does where lines are practised; where it is not at hand, nothing is said that only it could tell.

use super::drill::Drill;
use super::pack::PackProblem;
use super::words::LintWords;
use crate::content::Language;
use crate::ear::{By, Impression, Kind, Listener, Observation, Question, is_roadblock, takes_reader};
use crate::text::{FeelingWords, Grammar, Stems, is_letter, is_of_word, lower};

/// How hard a text is to read (Flesch-Kincaid, US school grades).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reach {
    pub grade: f64,
    pub longest_sentence: usize,
}

/// Notes of which a model has one, from the level where feeling and need are the task.
const HEARS_MORE: &[&str] = &["feeling-named", "need-named", "need-covered", "complex-guess"];

/// What the learned reader makes of a reply, where it was asked and has answered.
pub type AskReader<'a> = dyn FnMut(&Question) -> Option<Impression> + 'a;

/// Every problem of what the drills say and do. An empty list is a pack that holds.
pub fn lint(drills: &[Drill], language: &'static Language, ask: &mut AskReader) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    for drill in drills {
        let mut found = Vec::new();
        lint_drill(drill, language, ask, &mut found);
        problems.extend(found.into_iter().map(|problem| PackProblem { drill: drill.id.clone(), problem }));
    }
    problems
}

fn lint_drill(drill: &Drill, language: &'static Language, ask: &mut AskReader, problems: &mut Vec<String>) {
    let words = LintWords::of(language);
    let listener = Listener::new(language, &drill.prompt);
    // What is noticed in a reply, and whether the learned reader read it.
    let mut hear = |reply: &str| {
        let impression = listener.question(reply).and_then(|question| ask(&question));
        (listener.listen_with(reply, impression.as_ref()), impression.is_some())
    };
    for model in &drill.models {
        let mut tell = |problem: &str| problems.push(of(words, words.model, &model.text, problem));
        let (noticed, _) = hear(&model.text);
        for id in raised(&noticed) {
            tell(&raises(words, &noticed, id, &model.text));
        }
        // A point may be met by its meaning, in words that no author thought of.
        let covered = listener.covered(&model.text);
        let met = noticed.iter().any(|one| one.id == "event-covered" && one.by != By::Rules);
        for point in drill.prompt.points.iter().filter(|point| point.must && !met && !covered.contains(&point.id)) {
            tell(&filled(words.uncovered, &[("{id}", &point.id)]));
        }
        let hears_more = |noticed: &[Observation]| noticed.iter().any(|one| HEARS_MORE.contains(&one.id));
        // The reader praises only what it is sure of, which is not all that is there.
        if drill.level() >= 2 && !hears_more(&noticed) && !hears_more(&listener.listen(&model.text)) {
            tell(words.unheard);
        }
    }
    for trap in &drill.traps {
        let mut tell = |problem: &str| problems.push(of(words, words.trap, &trap.text, problem));
        let (noticed, was_read) = hear(&trap.text);
        let raised = raised(&noticed);
        // Which roadblock it is, is often arguable: that it is one is what counts.
        let shows = |id: &str| raised.iter().any(|one| *one == id || is_roadblock(id) && is_roadblock(one));
        for id in trap.expect.iter().filter(|id| !shows(id) && (was_read || !takes_reader(id))) {
            let instead = if raised.is_empty() { words.nothing.to_owned() } else { raised.join(", ") };
            tell(&filled(words.missed, &[("{id}", id), ("{raised}", &instead)]));
        }
        if trap.expect.is_empty() {
            tell(words.aimless);
        }
        for id in trap.expect.iter().filter(|id| language.observation(id).is_none()) {
            tell(&filled(words.unknown, &[("{id}", id)]));
        }
    }
    for near_miss in &drill.near_misses {
        let (noticed, _) = hear(&near_miss.text);
        for id in near_miss.quiet.iter().filter(|id| raised(&noticed).contains(&id.as_str())) {
            let problem = raises(words, &noticed, id, &near_miss.text);
            problems.push(of(words, words.near_miss, &near_miss.text, &problem));
        }
    }
    if drill.level() == 0 && drill.traps.len() < 3 {
        problems.push(words.few_traps.into());
    }
    let families = FeelingWords::of(language).family;
    for feeling in &drill.prompt.feelings {
        if !families.iter().any(|family| family.name == feeling.family) {
            problems.push(filled(words.family, &[("{family}", &feeling.family)]));
        }
    }
    let reach = reach(language, drill.statement());
    if reach.grade > 9.0 || reach.longest_sentence > 30 {
        let (grade, longest) = ((reach.grade as i32).to_string(), reach.longest_sentence.to_string());
        problems.push(filled(words.hard, &[("{grade}", &grade), ("{longest}", &longest)]));
    }
    let texts = drill.models.iter().map(|model| &model.text).chain(drill.traps.iter().map(|trap| &trap.text));
    for text in texts.chain([&drill.prompt.statement, &drill.hint, &drill.why]) {
        let plain = text.chars().map(|letter| if is_of_word(letter) { lower(letter) } else { ' ' }).collect::<String>();
        let padded = [" ", &plain, " "].concat();
        for word in words.out_of_place.iter().filter(|word| padded.contains(&[" ", *word, " "].concat())) {
            problems.push(filled(words.misplaced, &[("{word}", word)]));
        }
    }
}

/// A problem of one of a drill's replies.
fn of(words: &LintWords, what: &str, reply: &str, problem: &str) -> String {
    filled(words.reply, &[("{what}", what), ("{problem}", problem), ("{reply}", reply)])
}

fn filled(text: &str, places: &[(&str, &str)]) -> String {
    let mut filled = text.to_owned();
    for (place, with) in places {
        filled = filled.replace(place, with);
    }
    filled
}

fn raised(noticed: &[Observation]) -> Vec<&'static str> {
    noticed.iter().filter(|one| one.kind == Kind::Suggestion).map(|one| one.id).collect()
}

/// "raises advice at “should”".
fn raises(words: &LintWords, noticed: &[Observation], id: &str, text: &str) -> String {
    let span = noticed.iter().find(|one| one.id == id).and_then(|one| one.spans.first());
    match span.and_then(|span| text.get(span.start..span.end)) {
        Some(at) => filled(words.raises_at, &[("{id}", id), ("{words}", at)]),
        None => filled(words.raises, &[("{id}", id)]),
    }
}

/// Reads a text's Flesch-Kincaid grade, syllables by a plain count of vowel groups.
fn reach(language: &Language, text: &str) -> Reach {
    let stems = &Grammar::of(language).stems;
    let sentences: Vec<usize> = text
        .split(['.', '!', '?', ';', ':'])
        .map(|sentence| sentence.split_whitespace().count())
        .filter(|words| *words > 0)
        .collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    let syllables: usize = words.iter().map(|word| syllables(stems, word)).sum();
    let (sentence_count, word_count) = (sentences.len().max(1) as f64, words.len().max(1) as f64);
    Reach {
        grade: 0.39 * word_count / sentence_count + 11.8 * syllables as f64 / word_count - 15.59,
        longest_sentence: sentences.into_iter().max().unwrap_or(0),
    }
}

fn syllables(stems: &Stems, word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|letter| is_letter(*letter)).map(lower).collect();
    let vowel = |letter: &char| stems.voiced.contains(*letter);
    let ends_in = |end: &str| end.chars().rev().zip(letters.iter().rev()).all(|(one, other)| one == *other);
    let groups = (0..letters.len()).filter(|&i| vowel(&letters[i]) && (i == 0 || !vowel(&letters[i - 1]))).count();
    let silent = ends_in(stems.mute) && !ends_in(stems.sounded) && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::{HEARS_MORE, Kind};
    use crate::ear::observations;

    #[test]
    fn what_a_model_hears_is_praise_there_is() {
        for id in HEARS_MORE {
            assert!(observations().any(|known| known == (*id, Kind::Strength)), "{id}");
        }
    }
}
