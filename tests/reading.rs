//! Whose claim each clause of a reply is.

use hearback::content::english;
use hearback::text::{Frame, Lexicon, Reading};

/// Clauses with their frames, as `[A …]` for the partner's, `[I …]` the listener's, `[!]` order, `[?]` question,
/// `[c]` check, `[-]` nobody's.
fn read(text: &str) -> String {
    let lexicon = Lexicon::new(english());
    let reading = Reading::of(&lexicon, text);
    let clauses: Vec<String> = reading
        .clauses()
        .map(|clause| {
            let mark = match clause.frame() {
                Frame::Attributed => "A",
                Frame::Own => "I",
                Frame::Imperative => "!",
                Frame::Question => "?",
                Frame::Check => "c",
                Frame::Other => "-",
            };
            let span = clause.whole().span();
            format!("[{mark} {}]", &text[span.start..span.end])
        })
        .collect();
    clauses.join(" ")
}

#[test]
fn each_clause_is_given_to_whoever_claims_it() {
    let expected = [
        // The partner's claim reaches over what hangs on it.
        "[A You felt shut out] [A while I scrolled].",
        "[A You feel I should put it away].",
        "[A You feel that I never listen] [A and I always interrupt].",
        "[A you felt alone] [A when i went quiet]",
        "[A When I was on my phone], [A you felt pushed aside].",
        "[A You wish we could eat together].",
        "[A You think I only care about work].",
        "[A It sounds like dinner is the one time you have me].",
        "[A That half hour matters to you].",
        "[A So for you it is about being seen].",
        "[A I hear that dinner is our time].",
        "[A I get that you're hurt], [I but I work late].",
        "[A What matters to you is the half hour].",
        "[A part of you feels there's no room for you there]. [c Is that close]?",
        "[A You know I didn't mean it], [A and it still hurt].",
        "[A You said I never help].",
        "[A I can see how lonely that was].",
        "[A I guess you were hoping I'd look up].",
        "[A that must have been hard]",
        "[A you're afraid it means I'm bored]",
        "[A You like our talks but not at midnight].",
        "[A you were left wondering if I cared]",
        "[A You need to feel you count].",
        "[A its exhausting for you]",
        "[A your saying it hurts]",
        "[A You’re torn]: [A you want rest] [A and you miss me].",
        "[A It hurt you] [A when I laughed].",
        // The listener's own.
        "[I I was only answering my mum].",
        "[I I think you're too sensitive].",
        "[I I'm sorry], [I I'll stop].",
        "[A you felt hurt] [I i was just trying to help]",
        "[A You felt hurt], [I I was busy].",
        // Orders and questions.
        "[! Calm down].",
        "[! Let's just put phones in a drawer].",
        "[? Why don't you tell them]?",
        "[? why didnt you say so]",
        "[? how come you never ask]",
        "[? Have you tried talking to them]?",
        "[? What was hardest]?",
        "[? Is dinner ready]?",
        "[! don't worry about it]",
        // Checks.
        "[A You felt pushed aside]. [c Did I get that]?",
        "[A You felt pushed aside], [c is that right]?",
        "[A you want that time for us] [c did i get that right]",
        "[c What did I miss]?",
        "[A You were worn out], [c right]?",
        // From outside.
        "[- You always exaggerate].",
        "[- You're too sensitive].",
        "[- You should talk to her].",
        "[- You need to calm down].",
        "[- It was just dinner].",
        "[- Well, you do it too].",
        "[- Have this one from now on].",
    ];
    let mut wrong = Vec::new();
    for line in expected {
        let text: String = strip(line);
        let got = read(&text);
        let want: String = line.replace("].", "]").replace("]?", "]").replace("],", "]").replace("]:", "]");
        if got != want {
            wrong.push(format!("want {want}\n got {got}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), expected.len(), wrong.join("\n"));
}

/// The bare text of a marked line.
fn strip(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(before);
        rest = after.get(2..).unwrap_or_default();
        let (inside, after) = rest.split_once(']').unwrap_or((rest, ""));
        text.push_str(inside);
        rest = after;
    }
    text.push_str(rest);
    text
}
