use yew::prelude::*;

use super::practice::Open;
use crate::app::Event;
use crate::feedback::{Observation, choose};
use crate::ui::parts::{Weight, act, marked, note, said_before};

/// The words come back with what was noticed in them: strengths first, two suggestions at most, the rest folded.
pub fn noticed(open: Open) -> Html {
    let Open { view, line, drill } = open;
    let words = &view.words().notes;
    let shown = choose(line.standing().cloned().collect());
    let notes: Vec<&Observation> = shown.strengths.iter().chain(&shown.suggestions).collect();
    let list = notes.iter().enumerate().map(|(place, one)| note(view, one, Some(place)));
    html! {
        <>
            { said_before(open.name(words.said), drill.statement()) }
            <div class="hb-voice hb-voice--heard hb-voice--back">
                <h1 class="hb-voice__who" id="screen-heading" tabindex="-1">{ words.heading }</h1>
                <p class="hb-voice__words">{ marked(view, &line.reply, &notes) }</p>
            </div>
            <section>
                <h2 class="hb-unseen">{ words.list }</h2>
                if notes.is_empty() { <p>{ words.none }</p> }
                <ul class="hb-notes">{ for list }</ul>
                if !shown.more.is_empty() {
                    <details class="hb-more">
                        <summary>{ words.more }</summary>
                        <ul class="hb-notes hb-more__body">{ for shown.more.iter().map(|one| note(view, one, None)) }</ul>
                    </details>
                }
                if let Some(first) = line.earlier() {
                    <details class="hb-more">
                        <summary>{ words.earlier }</summary>
                        <p class="hb-more__body hb-spoken">{ first.to_owned() }</p>
                    </details>
                }
                <p class="hb-small hb-soft">{ words.blind }</p>
            </section>
            <div class="hb-acts">
                { act(view, Weight::Next, words.revise, Event::RevisionAsked) }
                { act(view, Weight::Usual, words.go_on, Event::ModelsAsked) }
            </div>
        </>
    }
}
