//! What three strangers met: each kind with sentences that are noticed, and with near ones that are not.

use hearback::areas::say::whole_example;
use hearback::areas::say::words::SayWords;
use hearback::content::english;
use hearback::ear;
use hearback::saying::{Purpose, Speaker};

use crate::raises;

struct Kind {
    of: &'static [Purpose],
    id: &'static str,
    noticed: &'static [&'static str],
    quiet: &'static [&'static str],
}

const ALL: &[Kind] = &[
    // A question that is only tagged on asks for nothing.
    Kind {
        of: &[Purpose::Request, Purpose::Limit],
        id: "asks",
        noticed: &[
            "I'd like to paint the hall, what do you think?",
            "We could go to your mum's on Saturday. What do you think?",
            "I thought of Sunday for the bills. What would you say?",
            "I'll cook on Mondays and you on Tuesdays, does that work for you?",
            "Let's leave the phones in the hall, what do u think?",
            "What do you think about Sunday?",
            "I need an hour after work. Is that okay?",
            "The cot could go in our room. What do you think?",
            "I'd rather stay home tonight, do you mind?",
            "What would you say to a week without the car?",
            "I can take the mornings. What do you reckon?",
            "Could you ring her tonight? What do you think?",
        ],
        quiet: &[
            "You never help. What do you think?",
            "You're so lazy, what do u think?",
            "What do u think",
            "What do you think?",
            "You left me alone with it again. What do you think?",
            "You always take her side, don't you think?",
            "You ruined my birthday, okay?",
            "Stop sulking, okay?",
            "You make me feel stupid. What do you think?",
            "You forgot my birthday, is that okay?",
            "You snore, you take the blanket and you leave the window open. What do you think?",
            "You're selfish. Does that work for you?",
        ],
    },
    Kind {
        of: &[Purpose::Request, Purpose::Limit],
        id: "stays-open",
        noticed: &[
            "I won't lend him money again. What do you think?",
            "I'd like to sleep next door till Friday. What do you say?",
            "I need an hour alone after work, what do you think?",
            "We could try it for a week. What do you think?",
            "I'll go to the class on Mondays, what do you reckon?",
            "I'd like the door shut at night. What do you think?",
            "My plan is to stay till Sunday. What do you say?",
            "I can't talk about it after ten. What would work for you?",
            "I would keep my own account. What do you think?",
            "I'd take the sofa this week. What do you reckon?",
            "The phone could stay in the hall. What do you think?",
            "I'd like to leave at eleven. What do you say?",
        ],
        quiet: &[
            "What do u think",
            "What do you say?",
            "You left me alone with it again. What do you think?",
            "You never help. What do you think?",
            "You always come late, what do you say?",
            "You're a liar. What do you reckon?",
            "You forgot it. What do you say?",
            "You drive me crazy with that tapping. What do you think?",
            "You spent the rent. What do you say?",
            "Why do you never ask? What do you think?",
            "How could you tell her that? What do you think?",
            "You lied to me. What do you reckon?",
        ],
    },
    // Being ignored: wanted away, with nothing in its place.
    Kind {
        of: &[Purpose::Need, Purpose::Limit],
        id: "need-on-you",
        noticed: &[
            "I need you to not ignore me.",
            "I need you not to ignore me.",
            "i need u to stop ignoring me",
            "I want you to stop ignoring my family.",
            "I need you to never dismiss me like that.",
            "Don't ignore me.",
            "Stop ignoring me when I talk.",
            "I need you to quit dismissing what I say.",
            "I want you not to dismiss my ideas.",
            "I need you to stop neglecting us.",
            "I need you to not be so cold.",
            "I want you to stop disrespecting me.",
        ],
        quiet: &[
            "I need you to not be late on Friday.",
            "I need you not to tell my mother yet.",
            "I can't ignore the noise any more.",
            "I don't want to ignore you.",
            "I tried to ignore the phone.",
            "Don't ignore the red light on the boiler.",
            "I need you to knock before you come in.",
            "You can ignore the first letter.",
            "I need you to stop at the shop.",
            "I ignored your call and I'm sorry.",
            "Let's ignore the dishes tonight.",
            "I need you to not touch me.",
        ],
    },
    Kind {
        of: &[Purpose::Request],
        id: "only-stop",
        noticed: &[
            "I need you to not ignore me.",
            "I need you to stop interrupting me.",
            "I want you to stop checking my phone.",
            "I need you to not shout.",
            "I want you not to smoke in here.",
            "I need you to never do that again.",
            "I want you to quit the jokes about my cooking.",
            "I need you not to tell your mother everything.",
            "I want you to not leave the pans.",
            "Don't ignore me.",
            "I need you to stop being late.",
            "I want you to never speak to him like that.",
        ],
        quiet: &[
            "I need you to not touch me.",
            "I want you to stop touching me.",
            "I need you to stop by at six.",
            "I need you to stop at the shop.",
            "I want you to come home at six.",
            "I need you to stop shouting. Could we sit down and talk?",
            "I don't want you to stop.",
            "I need you to text me when you leave.",
            "I wanted you to stop and you did.",
            "I need to stop for today.",
            "Could you ring me instead of texting?",
            "I need you to read him his story.",
        ],
    },
    // What the other feels or wants is said over their head.
    Kind {
        of: &[Purpose::Need, Purpose::Request, Purpose::Limit, Purpose::Consequence],
        id: "diagnosis",
        noticed: &[
            "You obviously don't care.",
            "you clearly dont want to be here",
            "You just don't care about us.",
            "You couldn't care less.",
            "Obviously you don't want this baby.",
            "You just don't bother.",
            "You don't even care.",
            "You clearly think I'm stupid.",
            "You simply don't want to see it.",
            "You obviously hate my family.",
            "You don't really want to be married.",
            "You don't give a damn.",
        ],
        quiet: &[
            "You clearly explained it to him.",
            "You obviously worked hard on it.",
            "I just don't care for football.",
            "You just don't have to decide today.",
            "I don't even want a party.",
            "Maybe you just don't want to go.",
            "I wonder if you just don't like it there.",
            "You didn't say whether you want to come.",
            "If you just don't want to, tell me.",
            "You could just say no.",
            "I really don't want to fight.",
            "You said you just don't care for opera.",
            "That may be hard for you, because you've looked forward to it.",
            "I know it's difficult for you, because you have to wait.",
        ],
    },
    // Going, held over the other. Going out for an hour is none, and neither is going for safety.
    Kind {
        of: &[Purpose::Limit, Purpose::Consequence, Purpose::Request],
        id: "threat",
        noticed: &[
            "If you do this again I'm done",
            "If you do that one more time, I'm out.",
            "If you lie to me again, I'm leaving you.",
            "If you ever talk to her again, we're done.",
            "I'm gone if you forget it once more.",
            "If you don't change, I'm leaving.",
            "If you go there again it's over.",
            "If you do not stop it, I'll move out.",
            "We're finished if you call him again.",
            "if u do it again im done with you",
            "If you spend it again, I want a divorce.",
            "If you can't be on time, I'm out.",
        ],
        quiet: &[
            "If it gets loud, I'll step out for an hour.",
            "If you hit me again I'm leaving you.",
            "If you drink and drive again, I'm done.",
            "If you scream at me again I'm leaving.",
            "If you threaten me again, it's over.",
            "If you're late again, I'll eat with the kids.",
            "I'm done with the dishes.",
            "If you want to talk again, I'm done at six.",
            "When I'm done, I'll call you.",
            "If you don't mind, I'm leaving at ten.",
            "If you shout at the kids again, we're done.",
            "I'm out on Friday if you don't need me.",
        ],
    },
    // A limit with nothing in it that could be seen.
    Kind {
        of: &[Purpose::Limit, Purpose::Request],
        id: "vague",
        noticed: &[
            "I need more respect.",
            "I need respect.",
            "Be there for me.",
            "I need you to be there for me.",
            "I want more from you.",
            "I deserve some appreciation.",
            "I expect loyalty.",
            "I need you to show up for me.",
            "I deserve better from you.",
            "I want you to care more.",
            "I need honesty.",
            "I need more support from you.",
        ],
        quiet: &[
            "I need half an hour alone after work.",
            "I need support with the night feeds on Fridays.",
            "I respect your work.",
            "I won't lend him money again.",
            "Could you be there at six?",
            "I want the blue one from you.",
            "I need more milk.",
            "I'd like an evening on my own on Sunday.",
            "We both want more sleep.",
            "You always supported me.",
            "I'll turn my phone off at nine.",
            "I need to know by Friday.",
        ],
    },
];

#[test]
fn what_strangers_met_is_noticed_and_near_ones_are_left_alone() {
    let speaker = Speaker::new(english());
    let mut wrong = Vec::new();
    for Kind { of, id, noticed, quiet } in ALL {
        assert!(noticed.len() >= 12 && quiet.len() >= 12, "{id} has too few sentences");
        for &purpose in *of {
            let raised = |said: &str| raises(&speaker, purpose, said, id);
            wrong.extend(
                noticed.iter().filter(|said| !raised(said)).map(|said| format!("{id} {purpose:?} silent: {said}")),
            );
            wrong
                .extend(quiet.iter().filter(|said| raised(said)).map(|said| format!("{id} {purpose:?} fires: {said}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A note stands beside whatever was written, so it may give as the person's own only words that are there each time.
#[test]
fn no_note_quotes_words_that_were_not_written() {
    for (id, block) in crate::blocks() {
        for text in [&block.title, &block.short, &block.why] {
            for quoted in text.split('“').skip(1).filter_map(|rest| rest.split('”').next()) {
                let quoted = quoted.to_lowercase();
                let there = block.fires.iter().all(|said| said.to_lowercase().contains(&quoted));
                assert!(there, "{id} quotes “{quoted}”: {text}");
            }
        }
    }
}

/// What the page shows as an example has nothing in it that the page would find fault with.
#[test]
fn no_builders_example_is_told_to_be_put_better() {
    let speaker = Speaker::new(english());
    let words = SayWords::of(english());
    let mut wrong = Vec::new();
    for builder in words.builder {
        let example = whole_example(builder, &words.joining);
        let noticed = speaker.notice(Purpose::from_id(builder.purpose).unwrap(), &example);
        let asked: Vec<&str> =
            noticed.iter().filter(|one| one.kind == ear::Kind::Suggestion).map(|one| one.id).collect();
        if !asked.is_empty() {
            wrong.push(format!("{}: {asked:?} on {example}", builder.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A note of several purposes says nothing that holds for one alone.
#[test]
fn a_limit_with_a_time_is_not_told_what_a_request_would_be() {
    let block = &crate::blocks()["when"];
    let said = [block.title.as_str(), &block.why, &block.next].join(" ").to_lowercase();
    for of_requests in ["say yes", "a yes", "ask which", "agree to"] {
        assert!(!said.contains(of_requests), "{said}");
    }
}
