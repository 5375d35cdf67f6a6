use yew::prelude::*;

use super::heading;
use super::practice::Open;
use crate::app::Event;
use crate::drills::{ModelKind, Preferred};
use crate::ui::parts::{Weight, act, said_before};

/// Only now the models, beside the person's own words, and one reply that gets in the way.
pub fn compare(open: Open) -> Html {
    let Open { view, line, drill } = open;
    let words = &view.words().compare;
    let models = drill.models.iter().enumerate().map(|(place, model)| {
        let kind = match model.kind {
            ModelKind::Simple => words.simple,
            ModelKind::Complex => words.complex,
            ModelKind::Validating => words.validating,
        };
        reply(open, kind, &model.text, Preferred::Model(place))
    });
    html! {
        <>
            { heading(words.heading) }
            { said_before(open.name(view.words().notes.said), drill.statement()) }
            <fieldset>
                <legend class="hb-choices__ask">{ words.ask }</legend>
                <div class="hb-choices">
                    <p class="hb-small hb-soft">{ words.ask_why }</p>
                    { reply(open, words.mine, &line.reply, Preferred::Mine) }
                    { for models }
                </div>
            </fieldset>
            { weak(open) }
            <details class="hb-more">
                <summary>{ words.why }</summary>
                <p class="hb-more__body">{ drill.why.clone() }</p>
            </details>
            <div class="hb-acts">{ act(view, Weight::Next, words.go_on, Event::ComparedEnough) }</div>
        </>
    }
}

fn reply(open: Open, kind: &'static str, text: &str, preferred: Preferred) -> Html {
    let on = open.line.preferred == Some(preferred);
    html! {
        <label class="hb-choice">
            <input type="radio" name="preferred" checked={on}
                onchange={open.view.on::<yew::Event>(Event::PreferenceChosen(preferred))} />
            <span>
                <span class="hb-choice__aside">{ kind }</span>
                <span class="hb-choice__words">{ text.to_owned() }</span>
            </span>
        </label>
    }
}

/// The contrast: the trap that shows what these words did too, or else the first.
fn weak(open: Open) -> Html {
    let Open { view, line, drill } = open;
    let raised = |id: &String| line.standing().any(|note| note.id == id);
    let trap = drill.traps.iter().find(|trap| trap.expect.iter().any(raised)).or(drill.traps.first());
    let Some(trap) = trap else { return Html::default() };
    let does = trap.expect.first().and_then(|id| view.observation(id));
    html! {
        <section class="hb-weak">
            <h2 class="hb-weak__kind">{ view.words().compare.weak }</h2>
            <p class="hb-weak__words">{ trap.text.clone() }</p>
            if let Some(does) = does {
                <p><strong>{ does.title }</strong></p>
                <p>{ does.why }</p>
            }
        </section>
    }
}
