use yew::prelude::*;

use crate::areas::listen::ListenEvent;
use crate::areas::listen::screens::{heard_words, words_of};
use crate::drills::{SayingKind, Task};
use crate::shell::kept::KeptReply;
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::parts::heading;
use crate::ui::parts::{Weight, act, fold, link, missing, said_before, voice};
use crate::ui::view::{View, fill};

/// The replies the person chose to keep, newest first.
pub fn kept(view: View) -> Html {
    let texts = &heard_words(view).kept;
    let mut inside = vec![heading(words_of(view).home.kept)];
    if view.shell.kept.is_empty() {
        inside.push(el("p", "", vec![text(texts.none), text(" "), text(texts.none_why)]));
        inside.push(el("p", "", vec![link(Weight::Small, view.words().leads.stays, &Route::Keep)]));
    }
    inside.extend(view.shell.kept.iter().map(|(key, reply)| one(view, key, reply)));
    el("div", "hb-screen", inside)
}

fn one(view: View, key: &str, reply: &KeptReply) -> Html {
    let texts = &heard_words(view).kept;
    let own = [("name", view.words().practice.partner)];
    let (said, to) = match (&reply.said, view.shell.drill(&reply.drill)) {
        // Nobody's words but their own.
        (Some(said), _) if SayingKind::of(&reply.drill).is_some() => {
            (said_before(texts.blurt, said), text(view.line_words().notes.heading))
        }
        (Some(said), _) => (said_before(&fill(view.line_words().notes.said, &own), said), typed(&fill(texts.to, &own))),
        (None, Some(drill)) => {
            let name = [("name", drill.speaker.as_str())];
            (said_before(&fill(view.line_words().notes.said, &name), drill.statement()), typed(&fill(texts.to, &name)))
        }
        (None, None) if Task::of(&reply.drill).is_some() && view.shell.deck().is_none() => (missing(view), nothing()),
        (None, None) => (words("p", "hb-soft", texts.gone), nothing()),
    };
    let first = reply.first.as_deref();
    let inside = vec![
        said,
        voice("hb-voice hb-voice--heard", to, typed(&reply.reply)),
        first.map_or_else(nothing, |first| fold(texts.first, el("p", "hb-more__body hb-spoken", vec![typed(first)]))),
        el(
            "div",
            "hb-acts",
            vec![act(view, Weight::Small, texts.remove, Event::Listen(ListenEvent::KeptReplyRemoved(key.to_owned())))],
        ),
    ];
    el("section", "hb-part", inside).keyed(key.to_owned())
}
