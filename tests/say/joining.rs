//! How steps become a sentence.

use hearback::areas::say::{join, whole_example};
use hearback::saying::Purpose;
use proptest::prelude::*;

use crate::{builder, words};

fn joined(id: &str, typed: &[&str]) -> String {
    let typed: Vec<String> = typed.iter().map(|&typed| typed.to_owned()).collect();
    join(builder(id), &typed, &words().joining)
}

/// What each builder makes of its own examples, as somebody would say it.
const WHOLE: [(&str, &str); 13] = [
    (
        "need",
        "When you text at the table while I tell you about my day, I feel lonely, and a bit sad. \
         I need ten minutes a day that are only ours.",
    ),
    (
        "request",
        "Could you send me a short text when it gets later than seven for the next two weeks so that I can stop \
         listening for the door? A yes would be one line, nothing more. If not, that's all right, just tell me.",
    ),
    (
        "limit",
        "I like that you want to tell me about your day. I need half an hour alone after work so that I can really \
         listen in the evening. I will go for a walk when I come in. After that I'm all yours. Let's look at it again \
         in two weeks.",
    ),
    (
        "thanks",
        "You drove out at midnight to fetch me. Because of that I could stop worrying. I felt looked after. \
         Thank you for not making a big thing of it.",
    ),
    (
        "invite",
        "I'd like to talk about how we plan the holidays. I'd like to hear how you see it. What ideas do you have? \
         Would tonight after dinner be all right? A no is fine, and needs no reason.",
    ),
    (
        "softer",
        "When days go by without a hug, I get short with you. Underneath I feel afraid that you don't want me near. \
         What I'd love is a long hug when we both come in.",
    ),
    (
        "inside",
        "When we argue past eleven, I sleep badly and get short with everyone. Then I go quiet and keep away. \
         I'm telling you because I want us to be close.",
    ),
    (
        "pace",
        "When it comes to touch, I can go slowly, one question at a time. Today I can say that I miss it, and that it \
         scares me. I can't yet talk about what was before us. What helps is your hand in mine while we talk. \
         Let's come back to it on Sunday.",
    ),
    (
        "sized",
        "Twice this month you cancelled our evening. I felt disappointed. It would help me to hear it a day before.",
    ),
    (
        "camera",
        "You put your headphones on when I came in. What I made of it was that you'd had enough of me. \
         I felt alone and sad. What was it for you?",
    ),
    (
        "aim",
        "We both want calm mornings. Just now the packing waits till half past seven. I could pack the bags the \
         evening before. Could you get the little one dressed? What would you do differently?",
    ),
    (
        "give",
        "I can take Saturday mornings with the kids. What I need is one evening a week to myself. \
         Would that be fair for you?",
    ),
    (
        "both",
        "I can't cuddle when I'm this tired because the children have climbed on me all day. That may be hard for you, \
         because you've looked forward to it. I can sit next to you and hold your hand. How is that for you?",
    ),
];

#[test]
fn every_builder_makes_of_its_examples_what_somebody_would_say() {
    let ids: Vec<&str> = words().builder.iter().map(|builder| builder.id).collect();
    assert_eq!(ids, WHOLE.map(|(id, _)| id));
    for (id, whole) in WHOLE {
        assert_eq!(whole_example(builder(id), &words().joining), whole, "{id}");
        assert!(Purpose::from_id(builder(id).purpose).is_some(), "{id} has a purpose");
    }
}

/// The words that are in a text, in small letters.
fn bare(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    parts.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[track_caller]
fn reads_well(sentence: &str, of: &str) {
    let first = sentence.chars().next().unwrap();
    assert!(!first.is_lowercase(), "{of}: {sentence}");
    assert!(sentence.ends_with(['.', '?', '!', '…']), "{of}: {sentence}");
    for odd in ["  ", "..", ",.", ".,", ",,", " ,", " .", "?.", " i ", "I I ", "you you", "when when"] {
        assert!(!sentence.contains(odd), "{of}: “{odd}” in {sentence}");
    }
    for sign in [". ", "? "] {
        for behind in sentence.split(sign).skip(1) {
            assert!(!behind.starts_with(char::is_lowercase), "{of}: {sentence}");
        }
    }
}

#[test]
fn any_steps_may_be_left_out() {
    for builder in words().builder {
        for left in 1..1u32 << builder.step.len() {
            let typed =
                builder.step.iter().enumerate().map(|(place, step)| {
                    if left & (1 << place) == 0 { " ".to_owned() } else { step.example.to_owned() }
                });
            let typed: Vec<String> = typed.collect();
            let sentence = join(builder, &typed, &words().joining);
            let said: Vec<&str> = builder
                .step
                .iter()
                .zip(&typed)
                .filter(|(step, _)| step.sentence != Some("-"))
                .map(|(_, t)| t.trim())
                .collect();
            if said.iter().all(|said| said.is_empty()) {
                assert_eq!(sentence, "", "{}", builder.id);
                continue;
            }
            reads_well(&sentence, builder.id);
            // All that was typed is in it, in its order.
            let mut all = bare(&sentence).into_iter();
            for word in said.iter().flat_map(|said| bare(said)) {
                assert!(all.any(|known| known == word), "{}: {word} of {said:?} in {sentence}", builder.id);
            }
        }
    }
    assert_eq!(joined("need", &["you came at nine", "", ""]), "You came at nine.");
    assert_eq!(joined("need", &["you came at nine", "", "a message"]), "You came at nine. I need a message.");
    assert_eq!(joined("pace", &["money"]), "It's about money.");
    assert_eq!(joined("sized", &["", "twice this month"]), "It was twice this month.");
}

#[test]
fn what_is_typed_is_joined_however_it_begins_and_ends() {
    for (id, typed, said) in [
        (
            "need",
            &["When you came at nine.", "I felt sad.", "I need a message."][..],
            "When you came at nine, I felt sad. I need a message.",
        ),
        (
            "need",
            &["you came at nine,", "felt sad", "want a message"],
            "When you came at nine, I felt sad. I want a message.",
        ),
        ("need", &["You came at nine", "Sad", "A message"], "When you came at nine, I feel sad. I need a message."),
        ("need", &["Last night you came at nine", "sad", ""], "Last night you came at nine. I feel sad."),
        (
            "need",
            &["after you came in", "i feel sad and i'm tired", ""],
            "After you came in, I feel sad and I'm tired.",
        ),
        ("need", &["You came at nine. Dinner was cold", "sad", ""], "You came at nine. Dinner was cold. I feel sad."),
        ("need", &["Anna called", "sad", ""], "When Anna called, I feel sad."),
        ("need", &["you said “I'm done.”", "", "a hug!"], "You said “I'm done.” I need a hug!"),
        ("need", &["you left…", "", "I don’t know"], "You left… I don’t know."),
        ("need", &["  you\ncame   late ;", "", ""], "You came late."),
        ("need", &["", "lonely...", ""], "I feel lonely..."),
        ("request", &["Could you call me?", "on Fridays", "", "", "", ""], "Could you call me on Fridays?"),
        ("request", &["we cook on Sundays", "", "", "", "", ""], "Could we cook on Sundays?"),
        ("request", &["Please call me", "", "", "", "", ""], "Please call me."),
        ("request", &["call me", "", "", "so I can sleep", "", ""], "Could you call me so I can sleep?"),
        (
            "request",
            &["", "on Fridays", "", "", "", "If not, that's fine"],
            "It would be on Fridays. If not, that's fine.",
        ),
        (
            "limit",
            &["", "I need an hour", "so that I can rest", "I'll be back at six", "", "Let's talk on Sunday"],
            "I need an hour so that I can rest. I'll be back at six. Let's talk on Sunday.",
        ),
        (
            "limit",
            &["", "", "", "will go out", "", "again on Sunday"],
            "I will go out. Let's look at it again on Sunday.",
        ),
        ("invite", &["", "", "", "Is now all right?", ""], "Is now all right?"),
        ("invite", &["", "", "", "now", ""], "Would now be all right?"),
        (
            "softer",
            &["shout!", "you shut the door", "", "I'm scared", ""],
            "When you shut the door, underneath I'm scared.",
        ),
        ("thanks", &["You made soup", "it warmed me", "", "Thank you"], "You made soup. It warmed me. Thank you."),
        (
            "inside",
            &["this goes on", "can't sleep", "", "because I miss you"],
            "When this goes on, I can't sleep. I'm telling you because I miss you.",
        ),
        ("both", &["", "I'm tired", "", "", ""], "It is because I'm tired."),
        ("request", &["Hold my hand", "On Fridays", "", "", "", ""], "Could you hold my hand on Fridays?"),
        (
            "request",
            &["TV off at dinner", "", "", "", "", "What would work for you"],
            "I'd like TV off at dinner. If not, what would work for you?",
        ),
        ("need", &["this morning you left", "", "Sundays with you"], "This morning you left. I need Sundays with you."),
        (
            "request",
            &["look at the account with me", "on Sunday", "half an hour", "", "", "then tell me when you can"],
            "Could you look at the account with me on Sunday for half an hour? If not, then tell me when you can.",
        ),
        ("request", &["don't spend money without asking", "", "", "", "", ""], "Don't spend money without asking."),
        (
            "give",
            &["You can have your hour", "to know when it ends", ""],
            "You can have your hour. What I need is to know when it ends.",
        ),
        ("limit", &["", "You to knock first", "", "", "", ""], "I need you to knock first."),
        (
            "camera",
            &["On Monday you didn't answer", "I thought you were angry", "scared", "what happened"],
            "On Monday you didn't answer. I thought you were angry. I felt scared. What happened?",
        ),
        ("camera", &["", "that you were bored", "", ""], "What I made of it was that you were bored."),
    ] {
        assert_eq!(joined(id, typed), said, "{id} {typed:?}");
    }
}

proptest! {
    #[test]
    fn any_text_in_the_steps_makes_some_sentence(
        which in 0..WHOLE.len(), typed in proptest::collection::vec("\\PC{0,30}|[a-zé’'\"?!., ]{0,40}", 0..8),
    ) {
        let builder = builder(WHOLE[which].0);
        let sentence = join(builder, &typed, &words().joining);
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).count();
        let said = builder.step.iter().zip(&typed).filter(|(step, _)| step.sentence != Some("-"));
        prop_assert!(letters(&sentence) >= said.map(|(_, typed)| letters(typed)).sum::<usize>() || !sentence.is_ascii());
    }
}
