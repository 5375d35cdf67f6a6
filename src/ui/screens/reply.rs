use yew::prelude::*;

use super::practice::Open;
use crate::app::Event;
use crate::feedback::choose;
use crate::ui::parts::{Weight, act, note, said};

/// Read the line, type what was heard. When the words are changed, their notes stay in sight.
pub fn reply(open: Open) -> Html {
    let Open { view, line, drill } = open;
    let words = &view.words().practice;
    let send = view.send.clone();
    let typed = Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<web_sys::HtmlTextAreaElement>() {
            send.emit(Event::ReplyTyped(area.value()));
        }
    });
    let hear = if view.model.speaking { words.hush } else { words.hear };
    html! {
        <>
            { said(open.name(words.says), drill.statement()) }
            <div class="hb-acts">
                if view.model.voice { { act(view, Weight::Plain, hear, Event::HearAsked) } }
                { act(view, Weight::Plain, words.breath, Event::BreathAsked) }
            </div>
            <div class="hb-voice hb-voice--heard">
                <label class="hb-voice__who" for="reply">{ words.reply }</label>
                <textarea id="reply" class="hb-reply__box" rows="4" autocomplete="off" spellcheck="true"
                    aria-describedby="reply-why" value={line.reply.clone()} oninput={typed} />
                <p class="hb-small hb-soft" id="reply-why">{ open.name(words.reply_why) }</p>
            </div>
            { so_far(open) }
            <details class="hb-more">
                <summary>{ words.hint }</summary>
                <p class="hb-more__body">{ drill.hint.clone() }</p>
            </details>
            <div class="hb-acts hb-acts--last">{ act(view, Weight::Next, words.hand_in, Event::ReplyHandedIn) }</div>
        </>
    }
}

/// Notes beside the box: while typing where the person wants that, and while words are changed.
fn so_far(open: Open) -> Html {
    let Open { view, line, .. } = open;
    if line.first.is_none() && !view.model.settings.live_notes {
        return Html::default();
    }
    let shown = choose(line.standing().cloned().collect());
    let mut notes = shown.strengths.iter().chain(&shown.suggestions).map(|one| note(view, one, None)).peekable();
    if notes.peek().is_none() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ view.words().practice.live }</h2>
            <ul class="hb-notes">{ for notes }</ul>
        </section>
    }
}
