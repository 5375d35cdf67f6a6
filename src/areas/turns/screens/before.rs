use yew::prelude::*;

use crate::areas::turns::TurnsEvent;
use crate::areas::turns::said::unnamed;
use crate::areas::turns::screens::View;
use crate::areas::turns::screens::{field, lead, small, tap, with_names, words_of};
use crate::areas::turns::{Act, Kind, Seat};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, act, choices, growing, link, switch};
use crate::ui::view::fill;

/// What kind, how long, what about.
pub fn set(view: View) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let setup = &words_of.setup;
    let kinds = words_of.kind.iter().zip(Kind::ALL).map(|(kind, which)| Choice {
        label: text(kind.name),
        aside: kind.note,
        on: turns.kind == which,
        event: Event::Turns(TurnsEvent::Acted(Act::Choose(which))),
    });
    let lengths = [10, 20, 30, 60].map(|minutes| Choice {
        label: typed(&view.lasting(minutes.into())),
        aside: "",
        on: turns.minutes == minutes,
        event: Event::Turns(TurnsEvent::Acted(Act::Last(minutes))),
    });
    let length = if turns.kind == Kind::Appreciation {
        nothing()
    } else {
        let asked = choices(*view, "talk-length", words_of.length.title, "hb-choices hb-choices--row", lengths.into());
        list(vec![asked, small(words_of.length.note), small(words_of.length.soft)])
    };
    let typing = |topic| Event::Turns(TurnsEvent::TopicTyped(topic));
    let topic = growing(&turns.topic).with("id", "topic").with("maxlength", "200").holding(&turns.topic);
    let label = words("label", "hb-small hb-soft", words_of.topic.title).with("for", "topic");
    let topic = el("div", "hb-stack hb-stack--near", vec![label, topic.on_typing(*view, typing)]);
    let names = [(Seat::First, "name-1"), (Seat::Second, "name-2")].map(|(seat, id)| {
        let typing = move |name| TurnsEvent::NameTyped(seat, name);
        let label = typed(&unnamed(seat, words_of));
        field(view, (id, "80"), label, &turns.names[seat as usize], typing)
    });
    let names = el(
        "fieldset",
        "hb-stack",
        vec![words("legend", "hb-choices__ask", setup.names), el("div", "hb-pair", names.into())],
    );
    vec![
        el(
            "div",
            "hb-stack",
            vec![
                words("p", "hb-lead", setup.lead),
                small(if view.shell.keeps_nothing() { setup.no_trace } else { setup.ours }),
                small(if view.shell.keeps_nothing() { "" } else { setup.gone }),
            ],
        ),
        choices(*view, "kind", setup.kind, "hb-choices", kinds.collect()),
        el("div", "hb-stack", vec![length]),
        el("div", "hb-stack", vec![topic, small(words_of.topic.hint), small(words_of.topic.swap)]),
        names,
        el("div", "hb-acts hb-acts--last", vec![tap(view, Weight::Next, setup.next, Act::Settle)]),
    ]
}

/// A good time for both of you?
pub fn ready(view: View) -> Vec<Html> {
    let (words_of, turns) = (&words_of(view).readiness, &view.room.turns);
    let lasting = view.lasting(turns.lasts());
    let items = words_of.item.iter().zip(0_u8..).map(|(item, place)| {
        let on = turns.ready & (1 << place) != 0;
        let missing = if turns.asked_missing && !on { item.missing } else { "" };
        let event = Event::Turns(TurnsEvent::Acted(Act::Tick(place)));
        let label = typed(&fill(item.text, &[("for", &lasting)]));
        switch(*view, Choice { label, aside: missing, on, event })
    });
    let missing = if turns.asked_missing { words("p", "", words_of.missing) } else { nothing() };
    vec![
        lead(typed(&fill(words_of.note, &[("for", &lasting)]))),
        el("div", "hb-choices", items.collect()),
        el("div", "", vec![missing]).with("role", "status"),
        acts(
            view,
            vec![
                tap(view, Weight::Next, words_of.go, Act::BeReady),
                tap(view, Weight::Usual, words_of.wait, Act::NotNow),
                decline(view),
            ],
        ),
    ]
}

fn acts(view: View, all: Vec<Html>) -> Html {
    let mut all = all;
    all.push(tap(view, Weight::Plain, words_of(view).setup.back, Act::Back));
    el("div", "hb-acts", all)
}

/// A wish for another time, which may still become a plain no.
pub fn not_now(view: View) -> Vec<Html> {
    let (all, room) = (words_of(view), view.room);
    let words_of = &all.not_now;
    let times = words_of.time.iter().map(|time| match time.id {
        "half-hour" => later(view, time.text, 30),
        "hour" => later(view, time.text, 60),
        "tomorrow" => later(view, time.text, 24 * 60),
        _ => nothing(),
    });
    let typing = TurnsEvent::ClockTyped;
    let clock = field(view, ("clock", "20"), text(all.setup.clock), &room.clock, typing);
    let bad = if room.bad_clock { words("p", "", all.setup.no_time) } else { nothing() };
    let at = act(*view, Weight::Usual, all.setup.at, Event::Turns(TurnsEvent::ClockChosen));
    vec![
        words("p", "hb-lead", words_of.note),
        el("div", "hb-acts", times.collect()),
        el(
            "div",
            "hb-stack",
            vec![clock, el("div", "", vec![bad]).with("data-says", ""), el("div", "hb-acts", vec![at])],
        ),
        acts(view, vec![decline(view)]),
    ]
}

fn later(view: View, label: &'static str, minutes: i64) -> Html {
    act(*view, Weight::Usual, label, Event::Turns(TurnsEvent::Later(minutes)))
}

/// The time they said, as its heading has it. Once it has come, the loud control begins the talk.
pub fn appointed(view: View, at: i64) -> Vec<Html> {
    let (words_of, topic) = (words_of(view), view.room.turns.topic.trim());
    let has_come = at <= view.shell.now;
    let save = |weight, label, named| act(*view, weight, label, Event::Turns(TurnsEvent::CalendarAsked(named)));
    let begin = if has_come { Weight::Next } else { Weight::Usual };
    let begin = tap(view, begin, words_of.not_now.begin, Act::Settle);
    let again = tap(view, Weight::Plain, words_of.setup.again, Act::Again);
    if has_come {
        return vec![about(view), el("div", "hb-acts", vec![begin, again])];
    }
    let (named, seen) = match topic.is_empty() {
        true => (nothing(), words_of.not_now.seen_bare),
        false => (save(Weight::Usual, words_of.not_now.named, true), words_of.not_now.seen),
    };
    vec![
        words("p", "hb-lead", words_of.not_now.thank),
        about(view),
        el("div", "hb-acts", vec![save(Weight::Next, words_of.not_now.save, false), named, begin]),
        el("p", "hb-small hb-soft", vec![typed(&fill(seen, &[("title", words_of.not_now.entry)]))]),
        small(if view.shell.keeps_nothing() { words_of.setup.no_trace } else { words_of.pause.tab }),
        el("p", "", vec![again]),
    ]
}

/// A quarrel about dishes becomes one about everything: the one topic stays in sight.
pub fn about(view: View) -> Html {
    let topic = view.room.turns.topic.trim();
    if topic.is_empty() {
        return nothing();
    }
    el("p", "hb-small hb-soft", vec![typed(&fill(words_of(view).setup.about, &[("topic", topic)]))])
}

/// A plain no can be said wherever a talk is asked for.
fn decline(view: View) -> Html {
    tap(view, Weight::Usual, words_of(view).declined.say, Act::Decline)
}

/// No reason, no time, and nothing that asks for either.
pub fn declined(view: View) -> Vec<Html> {
    let words_of = words_of(view);
    vec![
        words("p", "hb-lead", words_of.declined.text),
        words("p", "", words_of.declined.others),
        el("div", "hb-acts", vec![tap(view, Weight::Usual, words_of.setup.again, Act::Again)]),
        el("p", "", vec![link(Weight::Plain, view.words().areas.help, &Route::Help)]),
    ]
}

/// One asks, in words they can borrow.
pub fn ask(view: View) -> Vec<Html> {
    let (words_of, room) = (words_of(view), view.room);
    let (permission, turns) = (&words_of.permission, &room.turns);
    let asks = [Seat::First, Seat::Second].map(|seat| Choice {
        label: with_names(view, "{name}", seat),
        aside: "",
        on: turns.speaker == seat,
        event: Event::Turns(TurnsEvent::Acted(Act::GoFirst(seat))),
    });
    let topic = match turns.topic.trim() {
        "" => "\u{2026}",
        topic => topic,
    };
    let place = room.prompt % permission.ask.len().max(1);
    let opening = permission.ask.get(place).map_or("", |ask| ask.text);
    let opening = fill(opening, &[("for", &view.lasting(turns.lasts())), ("topic", topic)]);
    let opening = el("blockquote", "hb-floor__say", vec![typed(&opening)]).with("aria-live", "polite");
    let another = act(*view, Weight::Plain, words_of.prompts.more, Event::Turns(TurnsEvent::NextPromptAsked));
    vec![
        words("p", "hb-lead", permission.note),
        el("div", "hb-stack", vec![opening, el("p", "", vec![another])]),
        el("div", "hb-acts", vec![tap(view, Weight::Next, permission.asked, Act::Pass), decline(view)]),
        choices(*view, "asks", words_of.setup.asks, "hb-choices hb-choices--row", asks.into()),
        acts(view, Vec::new()),
    ]
}

/// The other answers. A shorter talk is no offer where it is short already.
pub fn answer(view: View) -> Vec<Html> {
    let (permission, turns) = (&words_of(view).permission, &view.room.turns);
    let answers = permission.answer.iter().filter(|answer| answer.id != "yes-shorter" || turns.lasts() > 10);
    let answers = answers.map(|answer| match answer.id {
        "yes" => tap(view, Weight::Next, answer.label, Act::Agree),
        "yes-shorter" => tap(view, Weight::Usual, answer.label, Act::AgreeShorter),
        "no" => tap(view, Weight::Usual, answer.label, Act::Decline),
        _ => tap(view, Weight::Usual, answer.label, Act::NotNow),
    });
    vec![lead(with_names(view, permission.handed, turns.speaker)), about(view), acts(view, answers.collect())]
}

/// What both agree to. Notes on typed words only if both want them.
pub fn room(view: View) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let lines = words_of.room.line.iter().map(|line| words("li", "", line.text));
    let notes = [Seat::First, Seat::Second].map(|seat| {
        let on = turns.notes[seat as usize];
        let label = with_names(view, words_of.feedback.ask, seat);
        let event = Event::Turns(TurnsEvent::Acted(Act::WantNotes(seat, !on)));
        switch(*view, Choice { label, aside: "", on, event })
    });
    let ask_notes = if turns.kind == Kind::Appreciation {
        nothing()
    } else {
        let inside = vec![
            words("h2", "", words_of.feedback.title),
            small(words_of.feedback.note),
            el("div", "hb-choices", notes.into()),
        ];
        el("section", "hb-part", inside)
    };
    vec![
        el("ul", "hb-lead", lines.collect()),
        ask_notes,
        acts(view, vec![tap(view, Weight::Next, words_of.setup.begin, Act::Start), decline(view)]),
    ]
}
