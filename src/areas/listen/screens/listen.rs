use yew::prelude::*;

use crate::areas::listen::screens::words_of;
use crate::areas::listen::{ListenEvent, ListenPage};
use crate::drills::{Skill, Topic, Wish};
use crate::ear::ear;
use crate::embed::FRAME;
use crate::shell::{Event, FRAMED, Part, Route, WaitingTalk};
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::leading;
use crate::ui::parts::{Choice, Weight, act, acts, answer, call, fold, keep_question};
use crate::ui::parts::{link, open_line, safety, voice, way, way_to};
use crate::ui::view::{View, fill};

/// Where practice starts: the one next step, beside it what an evening after a quarrel needs, and only then what this is.
/// `index.html` draws the same first screen before the app runs, so that nothing in sight moves once it does.
pub fn listen(view: View, topic: Option<Topic>) -> Html {
    let texts = &words_of(view).home;
    let below = el("div", "", vec![coming_back(view, topic), topics(view, topic), levels(view, topic)]);
    let inside = match topic {
        Some(topic) => {
            let leading = leading(view.topic(topic), texts.topic_lead);
            vec![leading, start(view, Weight::Next, Some(topic)), below, small_print(view)]
        }
        None => {
            let open = view.shell.sitting.is_some();
            let new = |weight| start(view, weight, None);
            let (next, other) =
                if open { (open_line(view), new(Weight::Usual)) } else { (new(Weight::Next), nothing()) };
            let leading = leading(texts.heading, texts.lead);
            vec![
                leading,
                given(view),
                next,
                chosen(view),
                pause(view),
                talks(view),
                beside(view),
                example(view, false),
                other,
                keep_question(view),
                below,
                small_print(view),
            ]
        }
    };
    el("div", "hb-screen hb-home", inside)
}

fn start(view: View, weight: Weight, topic: Option<Topic>) -> Html {
    let texts = &words_of(view).home;
    // In a frame there may be fewer lines than that.
    let here = view.shell.drills.iter().filter(|drill| topic.is_none_or(|topic| drill.topic == topic)).count();
    let few = FRAMED && here < usize::from(view.shell.settings.lines);
    let (says, count) =
        if few { (texts.start_few, here) } else { (texts.start_note, view.shell.settings.lines.into()) };
    let lines = fill(says, &[("lines", &count.to_string())]);
    let asked = Event::Listen(ListenEvent::SittingAsked(Wish { topic, level: None }));
    acts(vec![act(view, weight, texts.start, asked), el("span", "hb-small hb-soft", vec![typed(&lines)])])
}

/// What the page around a frame chose, so that who sets one up sees it there, and who meets it knows.
fn chosen(view: View) -> Html {
    let Some(frame) = view.shell.in_frame().filter(|frame| frame.options.drills.is_empty()) else {
        return nothing();
    };
    let levels = frame.options.levels.iter().filter_map(|level| view.words().levels.names.get(usize::from(*level)));
    let names: Vec<&str> = frame.options.topics.iter().map(|topic| view.topic(*topic)).chain(levels.copied()).collect();
    let says = filled("p", "hb-small hb-soft", words_of(view).home.chosen, &[("chosen", &names.join("; "))]);
    if names.is_empty() { nothing() } else { says }
}

/// The assignment that was accepted: here, or in a frame of this site, whose page has it.
fn given(view: View) -> Html {
    let leads = &view.shell.leads;
    let task = Route::read("/task").fragment();
    let address = if leads.task { task } else { [FRAME, &task].concat() };
    match leads.task || leads.framed_task {
        true => way_to(view.words().leads.task, "", address),
        false => nothing(),
    }
}

/// A pause that runs, or that nobody came back from yet, as its control in the header says it.
fn pause(view: View) -> Html {
    match view.shell.called {
        Some(_) => way(words_of(view).home.pause, &call(view), &Route::read("/pause")),
        None => nothing(),
    }
}

/// Talks that wait, and what each goes on with; and what two settled on for today.
fn talks(view: View) -> Html {
    let leads = &view.shell.leads;
    let one = |talk: &WaitingTalk| way(words_of(view).home.talk, &talk.next, &talk.at);
    let today = leads.dates.iter().filter(|due| due.is_today).map(|due| way(due.title, &due.says, &due.at));
    list(leads.talks.iter().map(one).chain(today).collect())
}

/// What an evening after a quarrel needs, how all this works, and the door for therapists. In a frame, its host has chosen
/// what there is.
fn beside(view: View) -> Html {
    let leads = &view.words().leads;
    let how = link(Weight::Small, leads.how, &ListenPage::How.into());
    if view.shell.in_frame().is_some() {
        return acts(vec![how]);
    }
    let therapists = link(Weight::Small, view.words().leads.therapists, &Route::read("/therapist"));
    let quarrel = way(leads.quarrel, words_of(view).home.quarrel_why, &Route::read("/talk/quarrel"));
    el("div", "hb-stack", vec![quarrel, acts(vec![how, therapists])])
}

/// A piece of the example's reply: its letter, and the classes of its mark and of its letter.
const PIECES: [[&str; 3]; 3] = [
    ["a", "hb-mark hb-mark--strength", "hb-letter hb-letter--strength"],
    ["b", "hb-mark hb-mark--strength", "hb-letter hb-letter--strength"],
    ["c", "hb-mark hb-mark--suggestion", "hb-letter hb-letter--suggestion"],
];

/// An exchange with its marks says what this is; with the `whole` of the reply also how a mark looks at what gets in the way.
pub(super) fn example(view: View, whole: bool) -> Html {
    let texts = &words_of(view).home;
    let mut heard = Vec::new();
    let mut marks = Vec::new();
    let pieces = texts.heard.iter().zip(texts.marks).zip(PIECES).take(if whole { 3 } else { 2 });
    for ((sentence, does), [name, mark, letter]) in pieces {
        heard.extend([words("span", mark, sentence), words("span", letter, name), text(" ")]);
        marks.push(el("li", "", vec![words("span", letter, name), text(does)]));
    }
    let inside = vec![
        voice("hb-voice hb-voice--said", text(texts.said_who), text(texts.said)),
        voice("hb-voice hb-voice--heard", text(texts.heard_who), list(heard)),
        el("ul", "hb-home__key", marks),
    ];
    el("div", "hb-home__show", inside)
}

/// Skills that were met and return, the three soonest, folded away: what comes next matters more.
fn coming_back(view: View, topic: Option<Topic>) -> Html {
    let texts = &words_of(view).home;
    let skills = &view.shell.progress.skills;
    let how = ear().map(|ear| (ear.how)(view.shell.language));
    let known = |id: &str| how.is_none() || view.observation(id).is_some();
    let mut soonest: Vec<(&String, &Skill)> = Vec::new();
    for (id, skill) in skills.iter().filter(|(id, _)| known(id)) {
        let place = soonest.iter().position(|known| skill.due < known.1.due).unwrap_or(soonest.len());
        soonest.insert(place, (id, skill));
        soonest.truncate(3);
    }
    if soonest.is_empty() || topic.is_some() {
        return nothing();
    }
    let one = |(id, _): (&String, &Skill)| {
        let (note, how) = (view.observation(id)?, how?);
        // The words it came from, where they are kept.
        let mut kept = view.shell.kept.iter().map(|(_, reply)| reply).chain(&view.shell.waiting);
        let own = kept.find_map(|reply| reply.words_of(id));
        let such = || vec![words("span", "hb-soft", how.example), text(" "), words("q", "", note.example)];
        let shown = own.map_or_else(
            || el("p", "hb-small", such()),
            |own| el("q", "hb-spoken hb-quote", vec![typed(&["“", own, "”"].concat())]),
        );
        Some(el("li", "", vec![text(note.title), shown]))
    };
    let inside =
        vec![words("p", "hb-soft", texts.due_why), el("ul", "", soonest.into_iter().filter_map(one).collect())];
    fold(texts.due, el("div", "hb-more__body", inside))
}

fn topics(view: View, here: Option<Topic>) -> Html {
    let texts = &words_of(view).home;
    let one = |label: &'static str, route: &Route| {
        el("li", "", vec![words("a", "", label).with_own("href", route.fragment())])
    };
    let mut all = Vec::new();
    if here.is_some() {
        all.push(one(texts.all_topics, &ListenPage::Home.into()));
    }
    // In a frame there may be lines about some of them alone.
    let to_come = !view.shell.parts.is_here(Part::Ear);
    let lines = |topic: Topic| to_come || view.shell.drills.iter().any(|drill| drill.topic == topic);
    for topic in Topic::ALL.iter().filter(|topic| Some(**topic) != here && lines(**topic)) {
        all.push(one(view.topic(*topic), &ListenPage::Topic(*topic).into()));
    }
    fold(texts.topics, el("ul", "hb-more__body hb-list", all))
}

/// The levels that have lines here, each a way to start.
fn levels(view: View, topic: Option<Topic>) -> Html {
    let texts = &view.words().levels;
    let mut all = Vec::new();
    for (level, (label, aside)) in (0..).zip(texts.names.iter().zip(texts.notes)) {
        let fits =
            |drill: &crate::drills::Drill| drill.level() == level && topic.is_none_or(|topic| drill.topic == topic);
        if !view.shell.parts.is_here(Part::Ear) || view.shell.drills.iter().any(fits) {
            let event = Event::Listen(ListenEvent::SittingAsked(Wish { topic, level: Some(level) }));
            all.push(answer(view, Choice { label: text(label), aside, on: false, event }));
        }
    }
    fold(words_of(view).home.levels, el("div", "hb-more__body", all))
}

fn small_print(view: View) -> Html {
    let texts = &words_of(view).home;
    let mut links = vec![link(Weight::Small, texts.marks_link, &ListenPage::Marks.into())];
    if view.shell.leads.packs {
        links.push(link(Weight::Small, view.words().leads.packs, &Route::read("/packs")));
    }
    if !view.shell.kept.is_empty() {
        links.push(link(Weight::Small, texts.kept, &ListenPage::Kept.into()));
    }
    let inside = vec![words("p", "", texts.private), safety(view), el("p", "hb-acts", links)];
    el("div", "hb-stack hb-small hb-soft", inside)
}
