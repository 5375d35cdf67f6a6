//! What is shown of what was noticed: whatever that is, and entry by entry of `relations.toml`.

mod authored;

use hearback::drills::Hearer;
use hearback::ear::ear;
use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use hearback::content::english;
use hearback::drills::{Drill, Line, read_pack};
use hearback::ear::{
    By, Context, Does, Kind, Lacks, Listener, Mode, Observation, Prompt, RELATIONS, Relation, Verdict, observations,
};
use hearback::shell::bring_all;
use hearback::text::Span;
use hearback_reader::Reader;
use proptest::prelude::*;
use serde::Deserialize;

const FILE: &str = "src/ear/relations.toml";

/// The kinds of relation, in the order of the table.
const KINDS: [&str; 6] = ["settles", "spoils", "not-beside", "needs-points", "needs-statement", "says-it"];

#[derive(Deserialize)]
struct Entry {
    why: String,
    example: Example,
}

/// A reply that is shown otherwise without the entry.
#[derive(Deserialize)]
struct Example {
    /// One of `tests/prompts.toml`.
    to: String,
    reply: String,
}

fn entries() -> Vec<(&'static str, Entry)> {
    let mut file: toml::Table = toml::from_str(&fs::read_to_string(FILE).unwrap()).unwrap();
    let mut entries = Vec::new();
    for kind in KINDS {
        let of_kind: Vec<Entry> =
            file.remove(kind).unwrap().try_into().unwrap_or_else(|error| panic!("{kind}: {error}"));
        entries.extend(of_kind.into_iter().map(|entry| (kind, entry)));
    }
    entries
}

fn ids(list: &str) -> impl Iterator<Item = &str> {
    list.split(' ').filter(|id| !id.is_empty())
}

fn names(list: &str, one: &Observation) -> bool {
    ids(list).any(|id| match id.split_once('/') {
        Some((id, about)) => id == one.id && one.about.as_deref() == Some(about),
        None => id == one.id,
    })
}

/// The table without one of its entries.
fn without(place: usize) -> &'static [Relation] {
    let mut relations = RELATIONS.to_vec();
    relations.remove(place);
    relations.leak()
}

fn reader() -> &'static Reader {
    static READER: LazyLock<Reader> = LazyLock::new(|| Reader::open(&fs::read("reader/reader.bin").unwrap()).unwrap());
    &READER
}

/// What is shown of a reply where this is lacking, without the learned reader and with it.
fn shown(prompt: &Prompt, lacks: Lacks, relations: &'static [Relation], reply: &str) -> [Verdict; 2] {
    let mut prompt = prompt.clone();
    if lacks != Lacks::Nothing {
        let statement = if lacks == Lacks::Points { prompt.statement } else { String::new() };
        prompt = Prompt { statement, level: 2, mode: Mode::Live, ..Prompt::default() };
    }
    assert_eq!(prompt.lacks(), lacks);
    let listener = Listener::new(english(), &prompt).relating(relations);
    let read = listener.question(reply).map(|question| question.put_to(reader()));
    [None, read.as_ref()].map(|read| {
        Verdict::of(&listener.listen_with(reply, read), &Context { lacks, relations, ..Context::default() })
    })
}

#[test]
fn each_relation_names_notes_and_has_its_reason() {
    let known: BTreeMap<&str, Kind> = observations().collect();
    let entries = entries();
    assert_eq!(entries.len(), RELATIONS.len());
    let mut wrong = Vec::new();
    for (relation, (kind, entry)) in RELATIONS.iter().zip(&entries) {
        if entry.why.trim().is_empty() {
            wrong.push(format!("{kind} of {} has no reason", relation.notes));
        }
        for id in ids(relation.notes).chain(ids(relation.of)) {
            let id = id.split('/').next().unwrap();
            if !known.contains_key(id) {
                wrong.push(format!("{kind} names {id}"));
            }
        }
        if matches!(relation.does, Does::Spoils(_)) {
            wrong.extend(
                ids(relation.notes)
                    .filter(|id| known[id] == Kind::Strength)
                    .map(|id| format!("{id} is praise, and spoils")),
            );
            wrong.extend(
                ids(relation.of)
                    .filter(|id| known[id] != Kind::Strength)
                    .map(|id| format!("{id} is no praise to spoil")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_relation_changes_what_is_shown_of_its_example() {
    let prompts = authored::prompts("tests/prompts.toml");
    let mut idle = Vec::new();
    for (place, (kind, Entry { example, .. })) in entries().into_iter().enumerate() {
        let lacks = match RELATIONS[place].does {
            Does::Needs(lacks) => lacks,
            _ => Lacks::Nothing,
        };
        let prompt = prompts.get(&example.to).unwrap_or_else(|| panic!("no prompt “{}”", example.to));
        if shown(prompt, lacks, RELATIONS, &example.reply) == shown(prompt, lacks, without(place), &example.reply) {
            idle.push(format!("{kind} of {}: “{}”", RELATIONS[place].notes, example.reply));
        }
    }
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

fn note(id: &str, start: usize) -> Observation {
    let (id, kind) = observations().find(|(known, _)| *known == id).unwrap();
    Observation {
        id,
        kind,
        spans: vec![Span { start, end: start + 5 }],
        about: None,
        by: By::Rules,
        then: false,
        off: false,
    }
}

#[test]
fn little_is_shown_and_the_rest_is_folded_away() {
    let noticed = [
        note("complex-guess", 0),
        note("own-words", 10),
        note("check-back", 20),
        note("defending", 30),
        note("reassurance", 33),
        note("advice", 40),
        note("why-probe", 50),
    ];
    let ids = |list: &[Observation]| list.iter().map(|one| one.id).collect::<Vec<_>>();
    let shown = |dismissed: &[&'static str]| {
        let verdict = Verdict::of(&noticed, &Context { dismissed, ..Context::default() });
        (ids(&verdict.strengths), ids(&verdict.suggestions), ids(&verdict.more))
    };
    let more = vec!["own-words", "check-back", "why-probe"];
    assert_eq!(shown(&[]), (vec!["complex-guess"], vec!["defending", "advice"], more.clone()));
    assert_eq!(shown(&["defending"]), (vec!["complex-guess"], vec!["advice"], more), "its place stays empty");
    let off = ["defending".to_owned()];
    let verdict = Verdict::of(&noticed, &Context { off: &off, ..Context::default() });
    // It is the weightier of two on the same words.
    assert_eq!(ids(&verdict.suggestions), ["reassurance", "advice"], "what is turned off is as if it were not there");
}

#[test]
fn what_is_off_at_first_is_shown_to_whoever_turned_it_on() {
    let noticed = [Observation { off: true, ..note("misheard", 0) }, note("advice", 2), note("why-probe", 20)];
    let shown = |switched: &[&str]| -> Vec<&str> {
        let off: Vec<String> = switched.iter().map(|one| (*one).to_owned()).collect();
        Verdict::of(&noticed, &Context { off: &off, ..Context::default() }).notes().map(|one| one.id).collect()
    };
    assert_eq!(shown(&[]), ["advice", "why-probe"], "it is as if it were not there");
    assert_eq!(shown(&["+misheard"]), ["misheard", "why-probe"]);
    assert_eq!(shown(&["misheard"]), ["advice", "why-probe"], "whoever turned it off while it was on, wants it off");
    assert_eq!(shown(&["+advice"]), ["advice", "why-probe"], "what is on needs no turning on");
}

/// Pair by pair, on notes that stand apart.
#[test]
fn each_note_that_says_it_or_needs_what_is_lacking_leaves_the_other_out() {
    let all = |noticed: &[Observation], lacks: Lacks| {
        let verdict = Verdict::of(noticed, &Context { lacks, ..Context::default() });
        let shown: Vec<&str> = verdict.notes().chain(&verdict.more).map(|one| one.id).collect();
        shown
    };
    for relation in RELATIONS {
        for id in ids(relation.notes) {
            match relation.does {
                Does::Needs(lacks) => {
                    assert_eq!(all(&[note(id, 0)], Lacks::Nothing), [id]);
                    assert!(all(&[note(id, 0)], lacks).is_empty(), "{id} can be told without {lacks:?}");
                }
                Does::SaysIt => {
                    for other in ids(relation.of) {
                        assert_eq!(all(&[note(other, 0), note(id, 10)], Lacks::Nothing), [id], "beside {other}");
                    }
                }
                _ => {}
            }
        }
    }
}

/// A roadblock that is new has its place in the file too.
#[test]
fn every_note_on_what_gets_in_the_way_spoils_something() {
    let spoils: Vec<&str> =
        RELATIONS.iter().filter(|one| matches!(one.does, Does::Spoils(_))).flat_map(|one| ids(one.notes)).collect();
    let hinders: Vec<&str> =
        RELATIONS.iter().filter(|one| one.does == Does::NotBeside).flat_map(|one| ids(one.notes)).collect();
    let points: Vec<&str> =
        RELATIONS.iter().filter(|one| one.does == Does::Needs(Lacks::Points)).flat_map(|one| ids(one.notes)).collect();
    for (id, kind) in observations() {
        let family = english().observation(id).unwrap().family;
        if kind == Kind::Suggestion && matches!(family, "roadblock" | "tone") {
            assert!(spoils.contains(&id) && hinders.contains(&id), "{id} spoils nothing");
        }
        assert_eq!(points.contains(&id), matches!(family, "content" | "feeling"), "{id} and what nobody wrote down");
    }
}

/// Any notes, in the order of the rules, each once, on any words.
fn noticed() -> impl Strategy<Value = Vec<Observation>> {
    let all: Vec<(&'static str, Kind)> = observations().collect();
    let some = prop::collection::vec((any::<bool>(), 0..60_usize, 1..12_usize, 0..3_usize), all.len());
    some.prop_map(move |drawn| {
        let mut noticed = Vec::new();
        for ((id, kind), (is_there, start, length, about)) in all.iter().zip(drawn) {
            if is_there {
                let about = ["", "short", "long"][about];
                let about = (!about.is_empty()).then(|| about.to_owned());
                noticed.push(Observation {
                    id,
                    kind: *kind,
                    spans: vec![Span { start, end: start + length }],
                    about,
                    by: By::Rules,
                    then: false,
                    off: false,
                });
            }
        }
        noticed
    })
}

fn lacks() -> impl Strategy<Value = Lacks> {
    prop::sample::select(vec![Lacks::Nothing, Lacks::Points, Lacks::Statement])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn little_is_shown_whatever_is_noticed(noticed in noticed(), lacks in lacks(), put_away in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        let full = Verdict::of(&noticed, &Context { lacks, ..Context::default() });
        let shown: Vec<&'static str> = full.notes().map(|one| one.id).collect();
        let dismissed: Vec<&'static str> = put_away.iter().filter(|_| !shown.is_empty()).map(|at| *at.get(&shown)).collect();
        let verdict = Verdict::of(&noticed, &Context { lacks, dismissed: &dismissed, ..Context::default() });

        prop_assert!(full.suggestions.len() <= 2 && full.strengths.len() + full.suggestions.len() <= 3);
        let kinds: Vec<Kind> = verdict.notes().map(|one| one.kind).collect();
        prop_assert!(kinds.is_sorted(), "strengths first");
        prop_assert!(verdict.strengths.iter().all(|one| one.kind == Kind::Strength));
        // What is put away leaves its place empty, and nothing else moves.
        let left: Vec<&str> = shown.iter().copied().filter(|id| !dismissed.contains(id)).collect();
        prop_assert_eq!(verdict.notes().map(|one| one.id).collect::<Vec<_>>(), left);
        prop_assert_eq!(&verdict.more, &full.more);
        for one in full.notes().chain(&full.more) {
            prop_assert!(noticed.contains(one));
            for relation in RELATIONS {
                let told = relation.does == Does::SaysIt && names(relation.of, one)
                    && full.notes().any(|other| names(relation.notes, other));
                prop_assert!(!told, "{} is said already", one.id);
                prop_assert!(!(relation.does == Does::Needs(lacks) && names(relation.notes, one)), "{} can't be told", one.id);
            }
        }
        let overlaps = |one: &Observation, other: &Observation| {
            one.spans.iter().any(|span| other.spans.iter().any(|own| own.start < span.end && span.start < own.end))
        };
        if let [one, other] = &full.suggestions[..] {
            prop_assert!(!overlaps(one, other), "{} and {} on the same words", one.id, other.id);
        }
    }
}

fn line(drill: &Drill) -> Line {
    bring_all();
    Line::open(drill, Some(Hearer { ear: ear().unwrap(), language: english() }), 0)
}

#[test]
fn the_notes_while_typing_are_those_after_handing_in() {
    let mut put_away = 0;
    for drill in read_pack(english().drills()).unwrap().iter().filter(|drill| drill.level() > 0).step_by(3) {
        let texts: Vec<&String> =
            drill.models.iter().map(|model| &model.text).chain(drill.traps.iter().map(|trap| &trap.text)).collect();
        for pair in texts.windows(2) {
            let [text, next] = pair else { continue };
            let (mut typing, mut handed_in) = (line(drill), line(drill));
            typing.reply.clone_from(text);
            typing.listen();
            handed_in.reply.clone_from(text);
            handed_in.hand_in();
            assert_eq!(typing.verdict(&[]), handed_in.verdict(&[]), "{text}");
            // The same when the first note was put away: while the words stand, and while others are typed.
            let Some(first) = handed_in.verdict(&[]).notes().next().map(|one| one.id) else { continue };
            handed_in.dismiss(first);
            put_away += 1;
            let after = handed_in.verdict(&[]);
            assert!(after.notes().all(|one| one.id != first), "{text}");
            handed_in.listen();
            assert_eq!(handed_in.verdict(&[]), after, "{text}");
            handed_in.reply.clone_from(next);
            handed_in.listen();
            let live = handed_in.verdict(&[]);
            handed_in.hand_in();
            assert_eq!(handed_in.verdict(&[]), live, "{next}");
        }
    }
    assert!(put_away > 50, "{put_away}");
}
