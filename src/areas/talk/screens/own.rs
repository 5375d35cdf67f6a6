use yew::prelude::*;

use crate::areas::talk::Aim;
use crate::areas::talk::TalkEvent;
use crate::areas::talk::screens::{View, screen};
use crate::drills::Step;
use crate::ear::ear;
use crate::shell::{Event, LineEvent, Route};
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::line::{Open, answered, key, step};
use crate::ui::parts::{
    Choice, Weight, Writing, act, choices, heading, leading, link, said_before, under_writing, writing,
};
use crate::ui::view::fill;

/// On the partner's own words: first what was said, then the reply and what is noticed in it.
pub fn own(view: View) -> Html {
    let inside = match &view.room.own.open {
        None => what_was_said(view),
        Some((drill, line)) => {
            let named = view.talk().aims.names.get(view.room.own.aim as usize);
            let task = named.copied().unwrap_or(view.words().practice.reply);
            let open = Open { view: *view, line, drill, task };
            let texts = &view.talk().own;
            let change = act(*view, Weight::Small, texts.change, Event::Talk(TalkEvent::SaidChangeAsked));
            let bar = el("div", "hb-line", vec![words("span", "", texts.place), change]);
            let step = match line.step {
                Step::Noticed => noticed(view, open),
                Step::Compare => ended(view, open),
                _ => step(open),
            };
            vec![bar, el("div", "hb-steps", step).keyed(key(line.step).to_owned())]
        }
    };
    screen(view, "hb-screen", [vec![brought(view)], inside].concat())
}

/// Words came from elsewhere, and others stand here: they are asked about first.
fn brought(view: View) -> Html {
    let texts = &view.talk().own;
    let Some(words_of_it) = &view.room.own.brought else { return nothing() };
    let acts = vec![
        act(*view, Weight::Usual, texts.brought_take, Event::Talk(TalkEvent::BroughtTaken)),
        act(*view, Weight::Usual, texts.brought_leave, Event::Talk(TalkEvent::BroughtLeft)),
    ];
    let inside = vec![
        words("h2", "", texts.brought).with("id", "brought"),
        el("p", "hb-spoken", vec![typed(words_of_it)]),
        el("div", "hb-acts", acts),
    ];
    el("section", "hb-question", inside).with("aria-labelledby", "brought")
}

/// What did your partner say?
fn what_was_said(view: View) -> Vec<Html> {
    let (texts, own) = (&view.talk().own, &view.room.own);
    let empty = if own.asked_empty { texts.empty } else { "" };
    let typing = |text| Event::Talk(TalkEvent::SaidTyped(text));
    let mut said =
        writing(*view, Writing { id: "said", label: texts.label, rows: "4", holds: &own.said, empty, typing });
    said.push(under_writing(*view, text(texts.voice)));
    let next = act(*view, Weight::Next, texts.go_on, Event::Talk(TalkEvent::SaidHandedIn));
    vec![
        leading(texts.heading, texts.lead),
        el("div", "hb-voice hb-voice--said hb-said", said),
        choices(*view, "aim", texts.aim, "hb-choices", aims(view)),
        el("div", "hb-acts hb-acts--last", vec![next, words("span", "hb-small hb-soft", texts.kept)]),
    ]
}

fn aims(view: View) -> Vec<Choice> {
    let mut aims = Vec::new();
    for (label, aim) in view.talk().aims.names.iter().zip(Aim::ALL) {
        let on = view.room.own.aim == *aim;
        aims.push(Choice { label: text(label), aside: "", on, event: Event::Talk(TalkEvent::AimChosen(*aim)) });
    }
    aims
}

fn noticed(view: View, open: Open) -> Vec<Html> {
    let texts = &view.talk().own;
    let beside = vec![words("p", "hb-small hb-soft", texts.blind), compare(view), keep(view)];
    let beside = (chosen(view, open), el("div", "hb-stack", beside), texts.on);
    answered().map_or_else(Vec::new, |door| (door.returned)(open, beside))
}

/// First of all: whether what they chose to practise is in their words, true where it is not. Where it may be and no note
/// tells it, nothing is said.
fn chosen(view: View, open: Open) -> (bool, Html) {
    let (texts, aim) = (&view.talk().own, view.room.own.aim);
    let place = aim as usize;
    let (Some(name), Some(hint)) = (view.talk().aims.names.get(place), view.talk().aims.hints.get(place)) else {
        return (false, nothing());
    };
    let verdict = open.line.verdict(&view.shell.settings.off);
    let told = verdict.notes().chain(&verdict.more).any(|note| aim.shown_by().split(' ').any(|id| id == note.id));
    let [feeling, wish] = ear().map(|ear| (ear.said)(view.shell.language, &open.line.reply).theirs).unwrap_or_default();
    let found = match aim {
        _ if told => Some(true),
        Aim::Feeling => feeling,
        Aim::Need => wish,
        Aim::Sense => Some(false),
        Aim::Event | Aim::Brief | Aim::Mirror => None,
    };
    let say = |text| el("p", "", vec![typed(&fill(text, &[("aim", name)]))]);
    match found {
        Some(true) => (false, say(texts.there)),
        Some(false) => (true, el("div", "", vec![say(texts.not_there), words("p", "hb-note__try", hint)])),
        None => (false, nothing()),
    }
}

/// The end: what they will say, another way to say it where their partner's words make one, and what comes next.
fn ended(view: View, open: Open) -> Vec<Html> {
    let Open { line, drill, .. } = open;
    let (texts, talk) = (&view.talk().own, Route::read("/talk"));
    let other = view.room.own.compare.turned.join(" ");
    let other = if other.is_empty() || other == line.reply.trim() {
        nothing()
    } else {
        let said = el("p", "hb-spoken", vec![typed(&other)]);
        let why = words("p", "hb-small hb-soft", texts.turned_why);
        el("section", "hb-stack hb-part", vec![words("h2", "", texts.turned), said, why])
    };
    let heard = el("blockquote", "hb-voice__words", vec![typed(&line.reply)]);
    let again = act(*view, Weight::Plain, texts.again, Event::Talk(TalkEvent::OwnDropped));
    let acts = vec![
        link(Weight::Next, texts.done, &talk),
        act(*view, Weight::Usual, view.line_words().notes.revise, Event::Line(LineEvent::RevisionAsked)),
        again,
    ];
    vec![
        heading(texts.ended),
        said_before(&open.name(view.line_words().notes.said), drill.statement()),
        el(
            "div",
            "hb-voice hb-voice--heard",
            vec![words("p", "hb-voice__who", view.line_words().notes.heading), heard],
        ),
        other,
        words("p", "hb-lead", texts.take),
        keep(view),
        el("div", "hb-acts hb-acts--last", acts),
    ]
}

/// What the partner said of feelings and wishes, in their very words: to compare with, never as missed.
fn compare(view: View) -> Html {
    let texts = &view.talk().own;
    let found = &view.room.own.compare;
    let list = |label: &'static str, quotes: &[String]| {
        if quotes.is_empty() {
            return nothing();
        }
        let quotes = quotes.iter().map(|words| el("li", "hb-spoken", vec![typed(&["“", words, "”"].concat())]));
        el("div", "", vec![words("h3", "", label), el("ul", "hb-list", quotes.collect())])
    };
    if found.feelings.is_empty() && found.wishes.is_empty() {
        return nothing();
    }
    let inside = vec![
        words("h2", "", texts.compare),
        list(texts.feelings, &found.feelings),
        list(texts.wishes, &found.wishes),
        words("p", "hb-small hb-soft", texts.compare_why),
    ];
    el("section", "hb-stack hb-part", inside)
}

fn keep(view: View) -> Html {
    let texts = &view.talk().own;
    let said = if view.room.own.kept {
        let found = link(Weight::Small, view.words().leads.kept, &Route::read("/kept"));
        el("p", "hb-small", vec![text(texts.keep_done), text(" "), found]).with("id", "own-kept").with("tabindex", "-1")
    } else if view.shell.may_keep_own() {
        act(*view, Weight::Plain, texts.keep, Event::Talk(TalkEvent::OwnKept))
    } else {
        words("p", "hb-small hb-soft", texts.keep_off)
    };
    el("div", "", vec![said])
}
