//! Talk on the host: the deck, how cards are drawn, what is read of questions and of a partner's own words.

mod person;

use hearback::areas::talk::draw;
use hearback::areas::talk::words::TalkWords;
use hearback::areas::talk::{ANY, Aim, FAVOURITES, HARDS, PRACTISED, hard_skills, own_drill, pick_named};
use hearback::content::english;
use hearback::drills::{Deck, KINDS, Progress, Skill, Task};
use hearback::ear::observations;
use hearback::ear::{Start, opening, said};
use hearback::shell::words::InterfaceWords;
use person::Page;
use proptest::prelude::*;

fn deck() -> Deck {
    Deck::read(english().deck()).unwrap()
}

#[test]
fn the_deck_has_what_it_promises_and_every_id_begins_as_its_task() {
    let deck = deck();
    assert!(deck.cards.len() >= 80 && deck.questions.len() >= 40);
    for task in Task::ALL {
        assert!(deck.lines(*task).len() >= 24);
        for line in deck.lines(*task) {
            assert_eq!(Task::of(&line.id), Some(*task), "{}", line.id);
            assert_eq!(deck.line(&line.id), Some(line));
        }
    }
    for card in &deck.cards {
        assert!(KINDS.contains(&card.kind.as_str()) && HARDS.contains(&card.hard.as_str()), "{}", card.id);
    }
    for pick in KINDS.iter().chain(&HARDS) {
        assert!(!draw(&deck, pick, &[], &[], 1).is_empty(), "no card for {pick}");
    }
    let words = TalkWords::of(english());
    assert_eq!((InterfaceWords::of(english()).deck.kinds.len(), words.names.hards.len()), (KINDS.len(), HARDS.len()));
    assert_eq!((words.aims.names.len(), words.aims.hints.len()), (Aim::ALL.len(), Aim::ALL.len()));
    assert_eq!(words.starts.reasons.len(), Start::Unread as usize + 1);
    let known: Vec<&str> = observations().map(|(id, _)| id).collect();
    for card in &deck.cards {
        assert!(known.contains(&card.shows.as_str()) && known.contains(&card.skill.as_str()), "{}", card.id);
    }
    let app = Page::fresh();
    assert!(
        app.model.shell.drills.iter().all(|drill| Task::of(&drill.id).is_none()),
        "no drill of the app is taken for one"
    );
}

#[test]
fn a_damaged_deck_is_no_deck() {
    for text in ["", "{}", "[]", "7", "{\"prompts\":[],\"questions\":[],\"summaries\":[],\"validation\":[]}"] {
        assert_eq!(Deck::read(text), None, "{text}");
    }
    assert_eq!(Deck::read(&english().deck()[..english().deck().len() / 2]), None);
    assert_eq!(Deck::read(&english().deck().replacen("\"opening\"", "\"open\"", 1)), None);
}

fn missed(skills: &[(&str, u8, i64)]) -> Progress {
    let skills = skills.iter().map(|(id, place, due)| ((*id).to_owned(), Skill { place: *place, due: *due })).collect();
    Progress { skills, ..Progress::default() }
}

#[test]
fn what_lines_found_hard_comes_first() {
    let deck = deck();
    let progress = missed(&[("advice", 0, 30), ("minimising", 3, 10), ("defending", 0, 20), ("parroting", 1, 5)]);
    let hard = hard_skills(&progress);
    assert_eq!(hard, ["defending", "advice", "parroting"], "the one done rightly for long is no longer hard");
    for seed in 0..50 {
        let order = draw(&deck, ANY, &[], &hard, seed);
        let first: Vec<&str> = order.iter().take(3).map(|place| deck.cards[*place].skill.as_str()).collect();
        assert_eq!(first, hard);
    }
    let practised = draw(&deck, PRACTISED, &[], &hard, 1);
    assert!(practised.iter().all(|place| hard.contains(&deck.cards[*place].skill.as_str())) && practised.len() > 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_card_that_fits_is_drawn_once(seed in any::<u64>(), which in 0..17_usize, hard in any::<bool>()) {
        let deck = deck();
        let pick = [ANY, FAVOURITES].into_iter().chain(KINDS).chain(HARDS).nth(which).unwrap();
        prop_assert_eq!(pick_named(pick), pick);
        let favourites = [deck.cards[3].id.clone(), deck.cards[50].id.clone(), "gone-01".to_owned()];
        let skills: &[&str] = if hard { &["defending", "no-such-skill", "advice"] } else { &[] };
        let order = draw(&deck, pick, &favourites, skills, seed);
        let mut places = order.clone();
        places.sort_unstable();
        places.dedup();
        prop_assert_eq!(places.len(), order.len());
        let fits = deck.cards.iter().filter(|card| match pick {
            ANY => true,
            FAVOURITES => favourites.contains(&card.id),
            _ => card.kind == pick || card.hard == pick,
        });
        prop_assert_eq!(fits.count(), order.len());
        prop_assert_eq!(draw(&deck, pick, &favourites, skills, seed), order);
    }

    #[test]
    fn reading_a_question_or_a_statement_is_total(text in "\\PC{0,120}") {
        let _ = opening(english(), &text);
        let found = said(english(), &text);
        prop_assert!(found.turned.iter().all(|said| said.ends_with('.') && said.len() <= text.len() * 3 + 4));
        prop_assert!(found.feelings.iter().chain(&found.wishes).all(|words| text.contains(words.as_str())));
    }
}

#[test]
fn authored_questions_are_read_as_their_author_means_them() {
    let mut problems = Vec::new();
    for question in deck().questions {
        let closed = opening(english(), &question.closed).start;
        if !matches!(closed, Start::Closed | Start::Choice) {
            problems.push(format!("{} “{}” reads as {closed:?}", question.id, question.closed));
        }
        for open in &question.open {
            let start = opening(english(), open).start;
            if !matches!(start, Start::Open | Start::Half | Start::Invites) {
                problems.push(format!("{} “{open}” reads as {start:?}", question.id));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_question_is_read_by_how_it_starts() {
    for (typed, start) in [
        ("What was it like for you?", Start::Open),
        ("so, what's on your mind", Start::Open),
        ("I'm curious. How was the day?", Start::Open),
        ("In what way did it hurt?", Start::Open),
        ("Tell me about the evening.", Start::Invites),
        ("Can you tell me how that was?", Start::Invites),
        ("I'd love to hear how it went.", Start::Invites),
        ("When did it start for you?", Start::Half),
        ("How many times did they call?", Start::Fact),
        ("What time is it?", Start::Fact),
        ("Why did you do that?", Start::Why),
        ("How come you never ask?", Start::Why),
        ("Did you have a good time?", Start::Closed),
        ("Aren't you tired?", Start::Closed),
        ("You're annoyed with me?", Start::Closed),
        ("Do you want to go or stay?", Start::Choice),
        ("What is wrong, are you angry?", Start::Doubled),
        ("How about we go out?", Start::Offer),
        ("You look tired.", Start::None),
        ("", Start::None),
        ("Wie war dein Tag heute, mein Schatz?", Start::Unread),
    ] {
        assert_eq!(opening(english(), typed).start, start, "{typed}");
    }
    assert_eq!(opening(english(), "So what's up?").words, "what is");
}

#[test]
fn feelings_and_wishes_of_the_speaker_are_quoted_in_their_own_words() {
    let found =
        said(english(), "When you were on your phone I felt pushed aside. I just want that half hour to be ours.");
    assert_eq!(found.feelings, ["I felt pushed aside"]);
    assert_eq!(found.wishes, ["I just want that half hour to be ours"]);
    let found = said(english(), "You were angry and your mum was sad. Could you ring me next time?");
    assert!(found.feelings.is_empty(), "what others feel is not offered as theirs: {found:?}");
    assert_eq!(found.wishes, ["Could you ring me next time"]);
    let found = said(english(), "I feel like a single parent. I love how you made me laugh today. I'd love a hug.");
    assert_eq!(found.wishes, ["I'd love a hug"], "a likeness and a joy are no wishes");
    let found = said(english(), "Ich bin traurig und ich will nach Hause.");
    assert!(found.feelings.is_empty() && found.wishes.is_empty() && found.turned.is_empty());
    assert_eq!(found.theirs, [None, None], "nothing is said of other languages");
}

#[test]
fn a_made_line_never_has_the_id_of_another() {
    let id = own_drill("I'm tired.", Aim::Event, "they", "").id;
    assert!(Task::of(&id).is_none() && Page::fresh().model.shell.drills.iter().all(|drill| drill.id != id));
}

#[test]
fn a_partners_sentence_is_turned_round_only_where_that_is_certain() {
    let turned = |said: &str| hearback::ear::said(english(), said).turned.join(" ");
    for (said, other) in [
        (
            "When you were on your phone I felt pushed aside. I just want that half hour to be ours.",
            "You felt pushed aside. You just want that half hour to be ours.",
        ),
        ("I'm so tired of this", "You're so tired of this."),
        ("and I was really lonely.", "You were really lonely."),
        ("I wasn't angry, I was hurt!", "You weren't angry."),
        ("I want you to help me with my mum.", "You want me to help you with your mum."),
        ("I wish you would ring", "You wish I would ring."),
        ("I wish you didn't work so late.", "You wish I didn't work so late."),
        ("I miss you", "You miss me."),
        ("I felt it was unfair and I am sad", "You are sad."),
        ("i felt sad", "You felt sad."),
        // Who does what can't be told, or nothing is said of the speaker.
        ("I need you here when dinner is on.", ""),
        ("You make me sad.", ""),
        ("Could you ring me next time?", ""),
        ("Please knock.", ""),
        ("Im sad", ""),
        ("I was sad that ur mum came", ""),
        ("I felt “left out” again", ""),
        ("Ich bin traurig.", ""),
    ] {
        assert_eq!(turned(said), other, "{said}");
    }
}

#[test]
fn a_reply_is_told_to_give_a_feeling_or_a_wish_only_where_it_is_the_partners() {
    let theirs = |reply: &str| hearback::ear::said(english(), reply).theirs;
    let (yes, no, open) = (Some(true), Some(false), None);
    for (reply, told) in [
        ("You felt lonely and you want me to sit with you.", [yes, yes]),
        ("I was out until ten.", [no, no]),
        ("I was sad too, and I want to sleep.", [open, open]),
        ("You weren't hurt. You don't want that.", [open, open]),
        ("Do you want me to sit with you?", [no, open]),
    ] {
        assert_eq!(theirs(reply), told, "{reply}");
    }
}
