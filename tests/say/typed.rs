//! What people type in the steps, odd as it may be, and what is made of it.

use hearback::areas::say::join;

use crate::{builder, words};

/// A builder, what was typed in its steps, and what will be said.
const TYPED: &[(&str, &[&str], &str)] = &[
    // A whole clause where a deed, a thing or a time was asked for.
    ("request", &["the money is sent", "until Christmas"], "The money is sent until Christmas."),
    ("request", &["the kids are in bed", "", "", "we can talk"], "The kids are in bed so that we can talk."),
    ("request", &["call me", "I get home at six"], "Could you call me? I get home at six."),
    ("request", &["call me", "it should be Sunday"], "Could you call me? It should be Sunday."),
    ("request", &["call me", "Sunday is best."], "Could you call me? Sunday is best."),
    ("request", &["send the money", "", "it's until Christmas"], "Could you send the money? It's until Christmas."),
    ("request", &["call me", "", "", "I sleep better"], "Could you call me so that I sleep better?"),
    ("limit", &["", "the phone is off after nine"], "The phone is off after nine."),
    ("limit", &["", "she calls first"], "She calls first."),
    ("invite", &["", "", "", "I'm free on Sunday", ""], "I'm free on Sunday."),
    ("invite", &["", "", "", "Sunday would be good", ""], "Sunday would be good."),
    ("invite", &["we never talk about money", "", "", "", ""], "We never talk about money."),
    ("sized", &["", "", "", "", "the plan is made by Friday"], "It would help me if the plan is made by Friday."),
    ("need", &["you came at nine", "dinner was cold", ""], "When you came at nine, dinner was cold."),
    ("thanks", &["", "", "", "you called my mother"], "You called my mother."),
    ("pace", &["", "", "", "", "we sit side by side", ""], "It helps when we sit side by side."),
    // Several sentences, cut short or not.
    ("invite", &["", "", "", "some evening, idk. sunday", ""], "Some evening, idk. Sunday."),
    (
        "need",
        &["you came at nine. dinner was cold", "sad. tired", ""],
        "You came at nine. Dinner was cold. I feel sad. Tired.",
    ),
    ("request", &["call me. or text", "on Fridays"], "Could you call me? Or text. It would be on Fridays."),
    ("request", &["call me", "sunday. or monday"], "Could you call me sunday? Or monday."),
    ("request", &["call Mr. Brown", "at 6 p.m. on Friday"], "Could you call Mr. Brown at 6 p.m. on Friday?"),
    ("limit", &["", "quiet! really", "I can think"], "I need quiet! Really. It is so that I can think."),
    ("need", &["you left... again", "well… sad", ""], "When you left... again, I feel well… sad."),
    ("thanks", &["émile came with you", "ça va better"], "Émile came with you. Because of that ça va better."),
    // Nothing that anybody says.
    ("need", &["you came at nine", "idk", "a message"], "You came at nine. I need a message."),
    ("request", &["call me", "dunno", "", "", "n/a"], "Could you call me?"),
    ("request", &["call me", "No idea.", "two weeks"], "Could you call me for two weeks?"),
    // A thing, "to", "calling" and "tired" where a deed was asked for.
    ("request", &["the money every month", "until Christmas"], "I'd like the money every month until Christmas."),
    ("request", &["your phone off at dinner"], "I'd like your phone off at dinner."),
    ("request", &["to call me when you leave"], "I'd like you to call me when you leave."),
    ("request", &["calling me", "on Fridays"], "Would you mind calling me on Fridays?"),
    ("request", &["bring the bins in"], "Could you bring the bins in?"),
    ("request", &["call me", "", "", "sleep better"], "Could you call me so that I can sleep better?"),
    ("request", &["call me", "", "", "peace"], "Could you call me for peace?"),
    ("limit", &["", "", "", "a walk"], "I will take a walk."),
    ("limit", &["", "", "", "going for a walk"], "I will be going for a walk."),
    (
        "inside",
        &["this goes on", "tired and short with everyone"],
        "When this goes on, I get tired and short with everyone.",
    ),
    ("inside", &["this goes on", "a headache", "hiding"], "When this goes on, I get a headache. Then I start hiding."),
    ("sized", &["", "", "", "", "more notice"], "It would help me to have more notice."),
    ("both", &["the talks after ten"], "I can't manage the talks after ten."),
    ("invite", &["to plan the holidays"], "I'd like to plan the holidays."),
    ("both", &["be touched right after work", "I'm full"], "I can't be touched right after work because I'm full."),
    ("pace", &["touch", "slowly"], "When it comes to touch, I can talk slowly."),
    ("thanks", &["you hugged me", "warm inside"], "You hugged me. Because of that I felt warm inside."),
    ("request", &["someone to talk to"], "I'd like someone to talk to."),
    (
        "request",
        &["hug me", "when I come home", "a minute", "to feel close"],
        "Could you hug me when I come home for a minute to feel close?",
    ),
    (
        "request",
        &["call me", "", "", "", "you text me by six"],
        "Could you call me? A yes would be you text me by six.",
    ),
    ("invite", &["", "", "", "when the kids sleep"], "When the kids sleep."),
    // Capital letters, and names.
    ("request", &["CALL ME", "ON FRIDAY"], "Could you CALL ME ON FRIDAY?"),
    ("request", &["Call Sam", "When he is home"], "Could you call Sam when he is home?"),
    ("limit", &["", "Sam to knock first"], "I need Sam to knock first."),
    ("limit", &["", "sam to knock first"], "I need sam to knock first."),
    (
        "need",
        &["Sam called", "Sad", "Ten minutes with Sam"],
        "When Sam called, I feel sad. I need ten minutes with Sam.",
    ),
    ("request", &["", "", "", "Sam can sleep"], "It would be so that Sam can sleep."),
    ("both", &["talk after ten", "Sam wakes up"], "I can't talk after ten because Sam wakes up."),
    ("thanks", &["", "", "", "Sam's birthday"], "Thank you for Sam's birthday."),
    ("give", &["Pick up Sam", "Time alone"], "I can pick up Sam. What I need is time alone."),
    ("aim", &["Sam to be well"], "We both want Sam to be well."),
    ("request", &["I'd like you to hug me", "Tonight"], "I'd like you to hug me Tonight."),
];

#[test]
fn whatever_is_typed_reads_right_or_is_left_as_it_is() {
    assert!(TYPED.len() >= 40);
    let mut wrong = Vec::new();
    for (id, typed, said) in TYPED {
        let typed: Vec<String> = typed.iter().map(|&typed| typed.to_owned()).collect();
        let made = join(builder(id), &typed, &words().joining);
        if made != *said {
            wrong.push(format!("{id} {typed:?}\n  made: {made}\n  want: {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
