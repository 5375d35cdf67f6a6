//! Proves a pack: its models please the ear, its traps show what they are there to show, its near misses
//! stay quiet. The same reading serves the project's tests and the drills that others write. What the learned reader makes of a
//! reply counts as it does where lines are practised; where it is not at hand, nothing is said that only it could tell.

use super::drill::Drill;
use super::flaw::{Flaw, Wrong};
use super::pack::PackProblem;
use super::words::LintWords;
use crate::content::Language;
use crate::ear::{Impression, Kind, Listener, Observation, Question, is_roadblock, takes_reader};
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
    for (place, drill) in (1..).zip(drills) {
        let mut found = Vec::new();
        lint_replies(drill, language, ask, &mut found);
        lint_words(drill, language, &mut found);
        problems.extend(found.into_iter().map(|flaw| PackProblem { place, drill: drill.id.clone(), flaw }));
    }
    problems
}

/// What the replies do that they should not, or don't do that they should.
fn lint_replies(drill: &Drill, language: &'static Language, ask: &mut AskReader, flaws: &mut Vec<Flaw>) {
    let listener = Listener::new(language, &drill.prompt);
    // What is noticed in a reply, and whether the learned reader read it.
    let mut hear = |reply: &str| {
        let impression = listener.question(reply).and_then(|question| ask(&question));
        (listener.listen_with(reply, impression.as_ref()), impression.is_some())
    };
    for model in &drill.models {
        let (noticed, was_read) = hear(&model.text);
        // A note that is off until somebody turns it on, is wrong too often to find fault with what an author wrote.
        let shown = noticed.iter().filter(|one| one.kind == Kind::Suggestion && !one.off);
        flaws.extend(shown.map(|one| raises(&noticed, one.id, &model.text)));
        // The reader tells by its meaning whether what happened is in there, in words that no author thought of.
        let covered = listener.covered(&model.text);
        for point in drill.prompt.points.iter().filter(|point| point.must && !was_read && !covered.contains(&point.id))
        {
            let way = point.any.first().map_or("", String::as_str);
            flaws.push(of(Wrong::LeavesOut, &model.text, &[], way));
        }
        let hears_more = |noticed: &[Observation]| noticed.iter().any(|one| HEARS_MORE.contains(&one.id));
        // The reader praises only what it is sure of, which is not all that is there.
        if drill.level() >= 2 && !hears_more(&noticed) && !hears_more(&listener.listen(&model.text)) {
            flaws.push(of(Wrong::HearsLess, &model.text, &[], ""));
        }
    }
    for trap in &drill.traps {
        let (noticed, was_read) = hear(&trap.text);
        let raised: Vec<&str> = raised(&noticed).collect();
        if trap.expect.is_empty() {
            let wrong = if raised.is_empty() { Wrong::ShowsNothing } else { Wrong::NotChosen };
            flaws.push(of(wrong, &trap.text, &raised, ""));
        }
        // Which roadblock it is, is often arguable: that it is one is what counts.
        let shows = |note: &str| raised.iter().any(|one| *one == note || is_roadblock(note) && is_roadblock(one));
        for note in &trap.expect {
            if language.observation(note).is_none() {
                flaws.push(of(Wrong::NoSuchNote, &trap.text, &[], note));
            } else if !shows(note) && (was_read || !takes_reader(note)) {
                let wrong = if raised.is_empty() { Wrong::ShowsNothing } else { Wrong::ShowsOther };
                let notes: Vec<&str> = std::iter::once(note.as_str()).chain(raised.iter().copied()).collect();
                flaws.push(of(wrong, &trap.text, &notes, ""));
            }
        }
    }
    for near_miss in &drill.near_misses {
        let (noticed, _) = hear(&near_miss.text);
        for note in raised(&noticed).filter(|note| near_miss.quiet.iter().any(|quiet| quiet == note)) {
            flaws.push(Flaw { wrong: Wrong::NotQuiet, ..raises(&noticed, note, &near_miss.text) });
        }
    }
}

/// What is wrong with its words, whatever they do.
fn lint_words(drill: &Drill, language: &'static Language, flaws: &mut Vec<Flaw>) {
    // With fewer it is not even read.
    if drill.level() == 0 && drill.traps.len() == 2 {
        flaws.push(Wrong::FewToPick.into());
    }
    let families = FeelingWords::of(language).family;
    for feeling in &drill.prompt.feelings {
        if !families.iter().any(|family| family.name == feeling.family) {
            flaws.push(Flaw::quoting(Wrong::Family, &feeling.family));
        }
    }
    let reach = reach(language, drill.statement());
    if reach.grade > 9.0 || reach.longest_sentence > 30 {
        flaws.push(Wrong::Hard.into());
    }
    let texts = drill.models.iter().map(|model| &model.text).chain(drill.traps.iter().map(|trap| &trap.text));
    for text in texts.chain([&drill.prompt.statement, &drill.hint, &drill.why]) {
        flaws.extend(out_of_place(language, text).into_iter().map(|word| Flaw::quoting(Wrong::OutOfPlace, word)));
    }
}

/// Words in a text that have no place in a line.
pub fn out_of_place(language: &Language, text: &str) -> Vec<&'static str> {
    let plain = text.chars().map(|letter| if is_of_word(letter) { lower(letter) } else { ' ' }).collect::<String>();
    let padded = [" ", &plain, " "].concat();
    let words = LintWords::of(language).out_of_place.iter();
    words.filter(|word| padded.contains(&[" ", *word, " "].concat())).collect()
}

/// A flaw of one of a drill's replies.
fn of(wrong: Wrong, reply: &str, notes: &[&str], words: &str) -> Flaw {
    let notes = notes.iter().map(|note| (*note).to_owned()).collect();
    Flaw { wrong, reply: reply.to_owned(), notes, words: words.to_owned() }
}

/// A reply brings a note, with the words that the note rests on, so that an author sees what to change.
fn raises(noticed: &[Observation], note: &str, reply: &str) -> Flaw {
    let span = noticed.iter().find(|one| one.id == note).and_then(|one| one.spans.first());
    match span.and_then(|span| reply.get(span.start..span.end)) {
        Some(words) => of(Wrong::Raises, reply, &[note], words),
        None => of(Wrong::RaisesAll, reply, &[note], ""),
    }
}

fn raised(noticed: &[Observation]) -> impl Iterator<Item = &'static str> {
    noticed.iter().filter(|one| one.kind == Kind::Suggestion).map(|one| one.id)
}

/// Reads a text's Flesch-Kincaid grade, syllables by a plain count of vowel groups.
pub fn reach(language: &Language, text: &str) -> Reach {
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
    let groups = (0..letters.len()).filter(|&i| vowel(&letters[i]) && (i == 0 || !vowel(&letters[i - 1]))).count();
    let ends_in = |end: &str| end.chars().rev().zip(letters.iter().rev()).all(|(one, other)| one == *other);
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
