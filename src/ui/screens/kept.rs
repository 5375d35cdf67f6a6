use yew::prelude::*;

use super::heading;
use crate::app::Event;
use crate::storage::KeptReply;
use crate::ui::parts::{Weight, act, said_before};
use crate::ui::view::{View, fill};

/// The replies the person chose to keep, newest first.
pub fn kept(view: View) -> Html {
    let words = &view.words().kept;
    html! {
        <div class="hb-screen">
            { heading(words.heading) }
            if view.model.kept.is_empty() {
                <p>{ words.none }{ " " }{ words.none_why }</p>
            }
            { for view.model.kept.iter().map(|(key, reply)| one(view, key, reply)) }
        </div>
    }
}

fn one(view: View, key: &str, reply: &KeptReply) -> Html {
    let words = &view.words().kept;
    let drill = view.model.drill(&reply.drill);
    let to = drill.map(|drill| fill(words.to, &[("name", &drill.speaker)]));
    html! {
        <section class="hb-part" key={key.to_owned()}>
            if let Some(drill) = drill {
                { said_before(fill(view.words().notes.said, &[("name", &drill.speaker)]), drill.statement()) }
            } else {
                <p class="hb-soft">{ words.gone }</p>
            }
            <figure class="hb-voice hb-voice--heard">
                <figcaption class="hb-voice__who">{ to }</figcaption>
                <blockquote class="hb-voice__words">{ reply.reply.clone() }</blockquote>
            </figure>
            if let Some(first) = &reply.first {
                <details class="hb-more">
                    <summary>{ words.first }</summary>
                    <p class="hb-more__body hb-spoken">{ first.clone() }</p>
                </details>
            }
            <div class="hb-acts">{ act(view, Weight::Small, words.remove, Event::KeptReplyRemoved(key.to_owned())) }</div>
        </section>
    }
}
