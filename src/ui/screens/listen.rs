use yew::prelude::*;

use super::heading;
use crate::app::{Event, Route};
use crate::drills::{Topic, Wish};
use crate::ui::parts::{Weight, act, answer, link};
use crate::ui::view::{View, fill};

/// Where practice starts. `index.html` draws the same first screen before the app runs.
pub fn listen(view: View, topic: Option<Topic>) -> Html {
    let words = &view.words().home;
    let wish = Wish { topic, level: None };
    let lines = view.model.settings.lines.to_string();
    html! {
        <div class="hb-screen hb-home">
            <div class="hb-stack">
                { heading(topic.map_or(words.heading, |topic| view.topic(topic))) }
                <p class="hb-lead">{ if topic.is_some() { words.topic_lead } else { words.lead } }</p>
            </div>
            if topic.is_none() { { example(view) } }
            { open_line(view) }
            { coming_back(view) }
            <div class="hb-acts hb-acts--last">
                { act(view, Weight::Next, words.start, Event::SittingAsked(wish)) }
                <span class="hb-small hb-soft">{ fill(words.start_note, &[("lines", &lines)]) }</span>
            </div>
            <div>
                { topics(view, topic) }
                { levels(view, topic) }
            </div>
            <div class="hb-stack hb-small hb-soft">
                <p>{ words.private }</p>
                <p>{ words.safety }{ " " }<a href={Route::Help.fragment()}>{ words.safety_link }</a></p>
                <p class="hb-acts">
                    { link(Weight::Small, words.marks_link, &Route::Marks) }
                    if !view.model.kept.is_empty() { { link(Weight::Small, words.kept, &Route::Kept) } }
                </p>
            </div>
        </div>
    }
}

/// An exchange with its marks says what this is.
fn example(view: View) -> Html {
    let words = &view.words().home;
    let letters = ["a", "b"];
    let heard = words.heard.iter().enumerate().map(|(place, sentence)| {
        html! {
            <>
                if place > 0 { { " " } }
                <span class="hb-mark hb-mark--strength">{ *sentence }</span>
                <span class="hb-letter hb-letter--strength">{ letters.get(place).copied() }</span>
            </>
        }
    });
    let marks = words.marks.iter().zip(letters);
    html! {
        <div class="hb-home__show">
            <figure class="hb-voice hb-voice--said">
                <figcaption class="hb-voice__who">{ words.said_who }</figcaption>
                <blockquote class="hb-voice__words">{ words.said }</blockquote>
            </figure>
            <figure class="hb-voice hb-voice--heard">
                <figcaption class="hb-voice__who">{ words.heard_who }</figcaption>
                <p class="hb-voice__words">{ for heard }</p>
            </figure>
            <ul class="hb-home__key">
                { for marks.map(|(mark, letter)| html! {
                    <li><span class="hb-letter hb-letter--strength">{ letter }</span>{ *mark }</li>
                }) }
            </ul>
        </div>
    }
}

/// A line that waits, with what was typed in it.
fn open_line(view: View) -> Html {
    let words = &view.words().home;
    let (Some(sitting), Some(drill)) = (&view.model.sitting, view.model.open_drill()) else { return Html::default() };
    let why = fill(words.resume_why, &[("name", &drill.speaker)]);
    html! {
        <section class="hb-part">
            if sitting.line.has_words() { <p>{ why }</p> }
            <div class="hb-acts">
                { link(Weight::Usual, words.resume, &Route::Practice) }
                { act(view, Weight::Plain, words.drop, Event::SittingDropped) }
            </div>
        </section>
    }
}

/// Skills that were met and return, three at most.
fn coming_back(view: View) -> Html {
    let words = &view.words().home;
    let mut skills: Vec<_> = view.model.progress.skills.iter().collect();
    skills.sort_by_key(|(_, skill)| skill.due);
    let titles: Vec<_> = skills.iter().filter_map(|(id, _)| view.observation(id)).take(3).collect();
    if titles.is_empty() {
        return Html::default();
    }
    html! {
        <section class="hb-part">
            <h2>{ words.due }</h2>
            <p class="hb-soft">{ words.due_why }</p>
            <ul>{ for titles.iter().map(|observation| html! { <li>{ observation.title }</li> }) }</ul>
        </section>
    }
}

fn topics(view: View, here: Option<Topic>) -> Html {
    let words = &view.words().home;
    let all = here.map(|_| (words.all_topics, Route::Listen));
    let known = Topic::ALL.iter().filter(|topic| Some(**topic) != here);
    let known = known.map(|topic| (view.topic(*topic), Route::Topic(*topic)));
    html! {
        <details class="hb-more">
            <summary>{ words.topics }</summary>
            <ul class="hb-more__body hb-list">
                { for all.into_iter().chain(known).map(|(label, route)| html! {
                    <li><a href={route.fragment()}>{ label }</a></li>
                }) }
            </ul>
        </details>
    }
}

/// The levels that have lines here, each a way to start.
fn levels(view: View, topic: Option<Topic>) -> Html {
    let words = &view.words().levels;
    let here = |level: usize| {
        let of_topic = |drill: &&crate::drills::Drill| topic.is_none_or(|topic| drill.topic == topic);
        view.model.drills.iter().filter(of_topic).any(|drill| usize::from(drill.level()) == level)
    };
    let levels = words.names.iter().zip(words.notes).enumerate().filter(|(level, _)| here(*level));
    html! {
        <details class="hb-more">
            <summary>{ view.words().home.levels }</summary>
            <div class="hb-more__body">
                { for levels.map(|(level, (name, note))| {
                    let wish = Wish { topic, level: u8::try_from(level).ok() };
                    answer(view, (*name).into(), (*note).into(), Event::SittingAsked(wish))
                }) }
            </div>
        </details>
    }
}
