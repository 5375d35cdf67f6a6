use yew::prelude::*;

use crate::ear::Observation;
use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::line::Open;
use crate::ui::line::how::how;
use crate::ui::parts::{Weight, act, fold, marked, note, said_before};

/// The words come back with what was noticed in them: strengths first, two suggestions at most, the rest folded.
pub fn noticed(open: Open) -> Vec<Html> {
    let texts = &open.view.words().notes;
    returned(open, nothing(), &|next| vec![act(open.view, next, texts.go_on, Event::Line(LineEvent::ModelsAsked))])
}

/// The same with what else is said under the notes, and the ways on besides changing the words.
pub fn returned(open: Open, beside: Html, ways: &dyn Fn(Weight) -> Vec<Html>) -> Vec<Html> {
    let Open { view, line, drill, .. } = open;
    let texts = &view.words().notes;
    let verdict = line.verdict(&view.shell.settings.off);
    let notes: Vec<&Observation> = verdict.notes().collect();
    let heading = words("h1", "hb-voice__who", texts.heading).with("id", "screen-heading").with("tabindex", "-1");
    let reply = el("p", "hb-voice__words", vec![marked(view, &line.reply, &notes)]).with("translate", "no");
    let list = notes.iter().enumerate().map(|(place, one)| note(view, one, Some(place)));
    let under = vec![
        words("h2", "hb-unseen", texts.list),
        if notes.is_empty() { words("p", "", texts.none) } else { el("ul", "hb-notes", list.collect()) },
        more(open, &verdict.more),
        line.earlier()
            .map_or_else(nothing, |first| fold(texts.earlier, el("p", "hb-more__body hb-spoken", vec![typed(first)]))),
        how(open, &verdict),
        words("p", "hb-small hb-soft", texts.blind),
        beside,
    ];
    // Where nothing was noticed there is no reason to change a word.
    let (first, second) = if notes.is_empty() { (Weight::Usual, Weight::Next) } else { (Weight::Next, Weight::Usual) };
    let mut acts = vec![act(view, first, texts.revise, Event::Line(LineEvent::RevisionAsked))];
    acts.extend(ways(second));
    vec![
        said_before(&open.name(texts.said), drill.statement()),
        el("div", "hb-voice hb-voice--heard hb-voice--back", vec![heading, reply]),
        el("section", "hb-stack", under),
        el("div", "hb-acts", acts),
    ]
}

fn more(open: Open, rest: &[Observation]) -> Html {
    if rest.is_empty() {
        return nothing();
    }
    let notes = rest.iter().map(|one| note(open.view, one, None)).collect();
    fold(open.view.words().notes.more, el("ul", "hb-notes hb-more__body", notes))
}
