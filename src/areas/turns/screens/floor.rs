use yew::prelude::*;

use crate::areas::turns::TurnsEvent;
use crate::areas::turns::screens::View;
use crate::areas::turns::screens::before::about;
use crate::areas::turns::screens::now::now;
use crate::areas::turns::screens::{field, lead, says, small, tap, with_names, words_of};
use crate::areas::turns::{Act, Landing, ROUNDS, Step};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, fold, ring as ring_of};

/// Someone has the floor: who does what, large enough for a table between two people.
pub fn floor(view: View) -> Html {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let inside = match turns.step {
        Step::Speak => speak(view),
        Step::SayBack => say_back(view),
        Step::Landed => landed(view),
        Step::Heard => heard(view),
        Step::ThirdRound => third(view),
        Step::Mirror(place) => mirror(view, place),
        Step::Appreciate => appreciate(view),
        _ => hand_over(view),
    };
    let listens = turns.doer() == Some(turns.listener());
    let side = if listens { "hb-floor hb-floor--heard" } else { "hb-floor hb-floor--said" };
    let pause = tap(view, Weight::Usual, words_of.pause.button, Act::Pause);
    let stop = tap(view, Weight::Small, words_of.setup.stop, Act::Stop);
    let below = vec![
        now(view, "hb-floor__who"),
        ring(view),
        about(view),
        list(inside),
        parking(view),
        el("div", "hb-acts hb-acts--last", vec![pause, stop]),
    ];
    el("div", "hb-screen", vec![el("div", side, below)])
}

fn rules(rules: &[&'static str]) -> Html {
    el("ul", "hb-floor__rules", rules.iter().map(|rule| words("li", "", rule)).collect())
}

fn speak(view: View) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let speaker = &words_of.rules.speaker;
    let all: Vec<&'static str> = speaker.rule.iter().map(|rule| rule.text).collect();
    let again = if turns.round > 1 {
        let missing = words_of.landed.answer.last().map_or("", |answer| answer.next);
        list(vec![round(view), words("p", "hb-lead", missing), wrote(view)])
    } else {
        nothing()
    };
    vec![again, el("div", "hb-acts", vec![tap(view, Weight::Next, speaker.pass, Act::Pass)]), rules(&all)]
}

fn round(view: View) -> Html {
    let round = view.room.turns.round.to_string();
    filled("p", "hb-small hb-soft", words_of(view).swap.turn, &[("round", &round)])
}

/// What the listener typed: the speaker reads it before saying how it landed.
fn wrote(view: View) -> Html {
    let all = &view.room.wrote;
    if all.is_empty() {
        return nothing();
    }
    let mut inside = vec![small(words_of(view).prompts.wrote)];
    inside.extend(all.iter().map(|words| el("blockquote", "hb-floor__say hb-wrote", vec![typed(words)])));
    el("div", "hb-stack", inside)
}

fn say_back(view: View) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let listener = &words_of.rules.listener;
    let mut all: Vec<&'static str> = listener.rule.iter().map(|rule| rule.text).collect();
    if !turns.had[turns.listener() as usize] {
        all.insert(1, words_of.rules.side);
    }
    vec![
        prompt(view),
        typing(view),
        el("div", "hb-acts", vec![tap(view, Weight::Next, listener.pass, Act::SaidBack)]),
        rules(&all),
    ]
}

/// A few words to start with, one at a time.
fn prompt(view: View) -> Html {
    let (words_of, place) = (&words_of(view).prompts, view.room.prompt);
    let start = words_of.prompt.get(place % words_of.prompt.len().max(1)).map_or("", |prompt| prompt.text);
    let another = act(*view, Weight::Plain, words_of.more, Event::Turns(TurnsEvent::NextPromptAsked));
    let start = words("blockquote", "hb-floor__say", start).with("aria-live", "polite");
    el("div", "hb-stack", vec![small(words_of.title), start, el("p", "", vec![another])])
}

/// Aloud is the way; typing is a choice.
fn typing(view: View) -> Html {
    let (words_of, room) = (words_of(view), view.room);
    let label = words("label", "", words_of.setup.typed).with("for", "back");
    let area =
        el("textarea", "hb-reply__box", Vec::new()).with("id", "back").with("rows", "3").with("autocomplete", "off");
    let area = area.holding(&room.back).on_typing(*view, |words| Event::Turns(TurnsEvent::BackTyped(words)));
    let alone = el("p", "hb-small hb-soft", vec![with_names(view, words_of.prompts.alone, room.turns.listener())]);
    let folded = fold(words_of.setup.r#type, el("div", "hb-more__body", vec![alone, label, area]));
    // What was typed before a pause or a reload is in sight after it.
    if room.back.is_empty() { folded } else { folded.with("open", "") }
}

fn landed(view: View) -> Vec<Html> {
    let words_of = &words_of(view).landed;
    let answers = words_of.answer.iter().zip(Landing::ALL);
    let answers = answers.map(|(answer, landing)| tap(view, Weight::Usual, answer.label, Act::Land(landing)));
    vec![wrote(view), el("div", "hb-acts hb-acts--stacked", answers.collect()), small(words_of.note), round(view)]
}

fn heard(view: View) -> Vec<Html> {
    let words_of = words_of(view);
    let heard = words_of.landed.answer.first().map_or("", |answer| answer.next);
    let more = tap(view, Weight::Usual, words_of.setup.more, Act::SayMore);
    vec![words("p", "hb-lead", heard), el("div", "hb-acts", vec![swap(view), more])]
}

fn third(view: View) -> Vec<Html> {
    let (words_of, turns) = (&words_of(view).landed.third, &view.room.turns);
    // Only the last round leads here.
    debug_assert!(turns.round == ROUNDS);
    vec![words("p", "hb-lead", words_of.title), words("p", "", words_of.text), el("div", "hb-acts", vec![swap(view)])]
}

/// Over to the other, or on to the end where both had their turn.
fn swap(view: View) -> Html {
    tap(view, Weight::Next, words_of(view).swap.done, Act::Swap)
}

fn mirror(view: View, place: u8) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let Some(step) = words_of.mirror.step.get(usize::from(place)) else { return Vec::new() };
    let label = if place == 2 { words_of.setup.whole } else { words_of.setup.next };
    let next = tap(view, Weight::Next, label, Act::Next);
    let more = if place == 2 { tap(view, Weight::Usual, words_of.setup.more, Act::MoreToMirror) } else { nothing() };
    let typed_here = if turns.says_back() { typing(view) } else { wrote(view) };
    let near = if place == 1 { small(words_of.mirror.note) } else { nothing() };
    vec![lead(text(step.text)), says(step.say), near, typed_here, el("div", "hb-acts", vec![next, more])]
}

fn appreciate(view: View) -> Vec<Html> {
    let (words_of, room) = (words_of(view), view.room);
    let appreciation = &words_of.appreciation;
    let start = appreciation.start.get(room.prompt % appreciation.start.len().max(1)).map_or("", |start| start.text);
    let another = act(*view, Weight::Plain, words_of.prompts.more, Event::Turns(TurnsEvent::NextPromptAsked));
    let start = words("blockquote", "hb-floor__say", start).with("aria-live", "polite");
    let listen = with_names(view, appreciation.listen, room.turns.speaker);
    vec![
        words("p", "hb-lead", appreciation.speaker),
        el("div", "hb-stack", vec![start, el("p", "", vec![another])]),
        el("p", "", vec![listen]),
        small(appreciation.but),
        el("div", "hb-acts", vec![swap(view)]),
    ]
}

fn hand_over(view: View) -> Vec<Html> {
    let words_of = &words_of(view).swap;
    vec![
        lead(with_names(view, words_of.text, view.room.turns.speaker)),
        el("div", "hb-acts", vec![tap(view, Weight::Next, words_of.go, Act::HavePhone)]),
    ]
}

/// What is left of the turn, and a way to take more.
fn ring(view: View) -> Html {
    let (words_of, turns, now) = (&words_of(view).time, &view.room.turns, view.shell.now);
    let Some(left) = turns.left(now) else { return nothing() };
    let more = if left < 120_000 { tap(view, Weight::Small, words_of.extend, Act::Extend) } else { nothing() };
    ring_of(left, turns.turn(), [words_of.over, words_of.soon, words_of.left], more)
}

/// Ideas and fixes wait here while someone listens.
fn parking(view: View) -> Html {
    let (words_of, room) = (&words_of(view).parked, view.room);
    if !room.turns.parks() {
        return nothing();
    }
    let idea = field(view, ("idea", "200"), text(words_of.hint), &room.idea, TurnsEvent::IdeaTyped);
    let park = act(*view, Weight::Usual, words_of.add, Event::Turns(TurnsEvent::IdeaParked));
    let placed = if room.placed { words("p", "", words_of.placed) } else { nothing() };
    let all = room.turns.parked.iter().map(|idea| el("li", "", vec![typed(idea)]));
    let inside = vec![
        small(words_of.note),
        idea,
        el("div", "hb-acts", vec![park]),
        el("div", "", vec![placed]).with("data-says", ""),
        el("ul", "", all.collect()),
    ];
    fold(words_of.title, el("div", "hb-more__body", inside))
}
