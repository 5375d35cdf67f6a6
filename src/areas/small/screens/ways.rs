use yew::prelude::*;

use crate::areas::small::screens::{View, words_of};
use crate::areas::small::words::WayWords;
use crate::shell::Route;
use crate::ui::element::{el, text, words};
use crate::ui::parts::{Weight, acts, fold, leading, link, said_before, small, voice};

/// Eight ways to defend oneself, told by examples, and where they can be recognised.
pub fn ways(view: View) -> Vec<Html> {
    let (all, texts) = (words_of(view), &words_of(view).ways);
    let folds = all.way.iter().map(|one| fold(one.heading, way(view, one)));
    let practise = link(Weight::Next, texts.practise, &Route::read("/practice-saying/defend"));
    vec![leading(texts.heading, texts.lead), el("div", "", folds.collect()), small(texts.after), acts(vec![practise])]
}

fn way(view: View, one: &'static WayWords) -> Html {
    let texts = &words_of(view).ways;
    let inside = vec![
        words("p", "", one.looks_like),
        words("p", "", one.kind_reason),
        said_before(texts.said, one.example_line),
        reply(texts.reply, one.example_reply),
        reply(texts.instead, one.instead),
    ];
    el("div", "hb-stack hb-more__body", inside)
}

fn reply(who: &'static str, said: &'static str) -> Html {
    voice("hb-voice hb-voice--heard hb-voice--quiet", text(who), text(said))
}
