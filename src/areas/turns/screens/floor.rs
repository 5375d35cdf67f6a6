use yew::prelude::*;

use crate::areas::turns::screens::View;
use crate::areas::turns::screens::{field, name, says, small, tap, title_filled, words_of};
use crate::areas::turns::{Act, Kind, Landing, ROUNDS, Seat, Step, Turns};
use crate::areas::turns::{TurnNotes, TurnsEvent};
use crate::ear::Verdict;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, fold, note};
use crate::ui::view::fill;

/// Someone has the floor: who, and what to do, large enough for a table between two people.
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
    let side = if listens(turns) { "hb-floor hb-floor--heard" } else { "hb-floor hb-floor--said" };
    let pause = tap(view, Weight::Usual, words_of.pause.button, Act::Pause);
    let stop = tap(view, Weight::Small, words_of.setup.stop, Act::Stop);
    // A quarrel about dishes becomes one about everything: the one topic stays in sight.
    let about = if turns.topic.is_empty() {
        nothing()
    } else {
        filled("p", "hb-small hb-soft", words_of.setup.about, &[("topic", &turns.topic)])
    };
    let below = vec![
        ring(view),
        about,
        list(inside),
        parking(view),
        notes(view),
        el("div", "hb-acts hb-acts--last", vec![pause, stop]),
    ];
    el("div", "hb-screen", vec![el("div", side, below)])
}

/// The phone is with the listener now.
fn listens(turns: &Turns) -> bool {
    turns.says_back() || turns.step == Step::Mirror(2)
}

/// Who it is about, in words and not by colour alone.
fn who(view: View, far: &str, seat: Seat) -> Html {
    title_filled("hb-floor__who", far, &[("name", &name(view, seat))])
}

fn rules(rules: &[&'static str]) -> Html {
    el("ul", "hb-floor__rules", rules.iter().map(|rule| words("li", "", rule)).collect())
}

fn speak(view: View) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let speaker = &words_of.rules.speaker;
    let all: Vec<&'static str> = speaker.rule.iter().map(|rule| rule.text).collect();
    let round = if turns.round > 1 {
        let round = turns.round.to_string();
        let again = words_of.landed.answer.last().map_or("", |answer| answer.next);
        let round = filled("p", "hb-small hb-soft", words_of.swap.turn, &[("round", &round)]);
        list(vec![round, words("p", "hb-lead", again)])
    } else {
        nothing()
    };
    vec![
        who(view, speaker.far, turns.speaker),
        words("p", "hb-lead", speaker.title),
        round,
        el("div", "hb-acts", vec![tap(view, Weight::Next, speaker.pass, Act::Pass)]),
        rules(&all),
    ]
}

fn say_back(view: View) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let listener = &words_of.rules.listener;
    let all: Vec<&'static str> = listener.rule.iter().map(|rule| rule.text).collect();
    vec![
        who(view, listener.far, turns.listener()),
        words("p", "hb-lead", listener.title),
        prompt(view),
        el("div", "hb-acts", vec![tap(view, Weight::Next, listener.pass, Act::SaidBack)]),
        typing(view),
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
    fold(words_of.setup.r#type, el("div", "hb-more__body", vec![small(words_of.prompts.alone), label, area]))
}

fn landed(view: View) -> Vec<Html> {
    let (words_of, turns) = (&words_of(view).landed, &view.room.turns);
    let answers = words_of.answer.iter().zip([Landing::Yes, Landing::Mostly, Landing::NotYet]);
    let answers = answers.map(|(answer, landing)| tap(view, Weight::Usual, answer.label, Act::Land(landing)));
    let round = turns.round.to_string();
    vec![
        who(view, crate::areas::turns::screens::words_of(view).rules.speaker.far, turns.speaker),
        words("p", "hb-lead", words_of.title),
        filled("p", "hb-small hb-soft", crate::areas::turns::screens::words_of(view).swap.turn, &[("round", &round)]),
        small(words_of.note),
        el("div", "hb-acts hb-acts--stacked", answers.collect()),
    ]
}

fn heard(view: View) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let heard = words_of.landed.answer.first().map_or("", |answer| answer.next);
    let swap = swap(view);
    let more = tap(view, Weight::Usual, words_of.setup.more, Act::SayMore);
    vec![
        who(view, words_of.rules.speaker.far, turns.speaker),
        words("p", "hb-lead", heard),
        el("div", "hb-acts", vec![swap, more]),
    ]
}

fn third(view: View) -> Vec<Html> {
    let (words_of, turns) = (&words_of(view).landed.third, &view.room.turns);
    debug_assert!(turns.round == ROUNDS, "only the last round leads here");
    vec![
        title_filled("hb-floor__who", words_of.title, &[]),
        words("p", "hb-lead", words_of.text),
        el("div", "hb-acts", vec![swap(view)]),
    ]
}

/// Over to the other, or on to the end where both have been heard.
fn swap(view: View) -> Html {
    let (words_of, turns) = (&words_of(view).swap, &view.room.turns);
    let last = turns.heard[turns.listener() as usize];
    tap(view, Weight::Next, if last { words_of.last } else { words_of.title }, Act::Swap)
}

fn mirror(view: View, place: u8) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let Some(step) = words_of.mirror.step.get(usize::from(place)) else { return Vec::new() };
    let (far, seat) = match step.who {
        "speaker" => (words_of.rules.speaker.far, turns.speaker),
        "listener" => (words_of.rules.listener.far, turns.listener()),
        _ => (words_of.mirror.title, turns.speaker),
    };
    let next = tap(view, Weight::Next, words_of.setup.next, Act::Next);
    let more = if place == 2 { tap(view, Weight::Usual, words_of.setup.more, Act::MoreToMirror) } else { nothing() };
    let typed_here = if turns.says_back() { typing(view) } else { nothing() };
    let near = if place == 1 { small(words_of.mirror.note) } else { nothing() };
    vec![
        who(view, far, seat),
        words("p", "hb-lead", step.title),
        words("p", "", step.text),
        says(step.say),
        near,
        typed_here,
        el("div", "hb-acts", vec![next, more]),
    ]
}

fn appreciate(view: View) -> Vec<Html> {
    let (words_of, room) = (words_of(view), view.room);
    let appreciation = &words_of.appreciation;
    let start = appreciation.start.get(room.prompt % appreciation.start.len().max(1)).map_or("", |start| start.text);
    let another = act(*view, Weight::Plain, words_of.prompts.more, Event::Turns(TurnsEvent::NextPromptAsked));
    let start = words("blockquote", "hb-floor__say", start).with("aria-live", "polite");
    vec![
        who(view, words_of.rules.speaker.far, room.turns.speaker),
        words("p", "hb-lead", appreciation.speaker),
        el("div", "hb-stack", vec![start, el("p", "", vec![another])]),
        words("p", "", appreciation.listen),
        small(appreciation.but),
        el("div", "hb-acts", vec![swap(view)]),
    ]
}

fn hand_over(view: View) -> Vec<Html> {
    let (words_of, turns) = (&words_of(view).swap, &view.room.turns);
    vec![
        title_filled("hb-floor__who", words_of.title, &[]),
        filled("p", "hb-lead", words_of.text, &[("other", &name(view, turns.speaker))]),
        el("div", "hb-acts", vec![tap(view, Weight::Next, words_of.go, Act::HavePhone)]),
    ]
}

/// A gentle ring and words for it. It never cuts anyone off.
fn ring(view: View) -> Html {
    let (words_of, turns, now) = (&words_of(view).time, &view.room.turns, view.shell.now);
    let Some(left) = turns.left(now) else { return nothing() };
    let share = (left.max(0).saturating_mul(1000) / turns.turn().max(1)).min(1000);
    let circle = |class| {
        let circle = el("circle", class, Vec::new()).with("cx", "20").with("cy", "20").with("r", "17");
        circle.with("pathLength", "1000")
    };
    let lit = circle("hb-clock__lit").with_own("stroke-dasharray", [share.to_string().as_str(), " 1000"].concat());
    let ring = el("svg", "hb-floor__ring", vec![circle("hb-clock__way"), lit]).with("viewBox", "0 0 40 40");
    let said = match left {
        ..=0 => words_of.over.to_owned(),
        1..60_000 => words_of.soon.to_owned(),
        _ => fill(words_of.left, &[("minutes", &((left + 59_999) / 60_000).to_string())]),
    };
    let said = el("p", "hb-small hb-soft", vec![typed(&said)]);
    let more = if left < 120_000 { tap(view, Weight::Small, words_of.extend, Act::Extend) } else { nothing() };
    el("div", "hb-floor__time", vec![ring.with("aria-hidden", "true"), said, more])
}

/// Ideas and fixes wait here while someone listens.
fn parking(view: View) -> Html {
    let (words_of, room) = (&words_of(view).parked, view.room);
    if !room.turns.parks() {
        return nothing();
    }
    let idea = field(view, "idea", text(words_of.hint), &room.idea, TurnsEvent::IdeaTyped);
    let park = act(*view, Weight::Usual, words_of.add, Event::Turns(TurnsEvent::IdeaParked));
    let placed = if room.placed { words("p", "", words_of.placed) } else { nothing() };
    let all = room.turns.parked.iter().map(|idea| el("li", "", vec![typed(idea)]));
    let inside = vec![
        small(words_of.note),
        idea,
        el("div", "hb-acts", vec![park]),
        el("div", "", vec![placed]).with("role", "status"),
        el("ul", "", all.collect()),
    ];
    fold(words_of.title, el("div", "hb-more__body", inside))
}

/// Notes on typed words, folded away for the one who wrote them.
pub fn notes(view: View) -> Html {
    let setup = &words_of(view).setup;
    if matches!(view.room.turns.kind, Kind::Appreciation) {
        return nothing();
    }
    let one = |(notes, verdict): (&TurnNotes, Verdict)| {
        let all: Vec<Html> = verdict.notes().map(|one| note(*view, one, None)).collect();
        let none = if all.is_empty() { words("p", "", setup.none) } else { nothing() };
        list(vec![el("blockquote", "hb-spoken", vec![typed(&notes.words)]), el("ul", "hb-notes", all), none])
    };
    let mut shown = view.room.shown(&view.shell.settings.off).peekable();
    let Some(who) = shown.peek().map(|(notes, _)| notes.who) else { return nothing() };
    let mut inside = vec![filled("h2", "", setup.notes, &[("name", &name(view, who))])];
    inside.extend(shown.map(one));
    el("section", "hb-part", inside)
}
