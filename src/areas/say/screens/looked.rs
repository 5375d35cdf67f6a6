use yew::prelude::*;

use crate::areas::say::screens::write::way_out;
use crate::areas::say::screens::{View, press, spoken, words_of};
use crate::areas::say::{At, SayEvent};
use crate::ear::{Kind, Observation};
use crate::saying::speaking;
use crate::shell::Part;
use crate::ui::element::{Element as _, el, nothing, words};
use crate::ui::parts::{Weight, fold, key, leading, letter_of, marked, note, on_its_way, own_note};

/// The sentence comes back with what was noticed in it: strengths first, two suggestions at most, the rest folded.
pub fn looked(view: View) -> Vec<Html> {
    let (texts, own) = (&view.line_words().notes, words_of(view));
    let verdict = view.room.verdict(view.shell);
    let notes: Vec<&Observation> = verdict.notes().collect();
    let heading = words("h1", "hb-voice__who", texts.heading).with("id", "screen-heading").with("tabindex", "-1");
    let drawn = notes.iter().map(|one| own_note(*view, one, letter_of(one, &notes))).collect();
    let more: Vec<Html> = verdict.more.iter().map(|one| own_note(*view, one, None)).collect();
    let said = match (speaking(), notes.is_empty()) {
        (None, _) => on_its_way(*view, Part::Saying, view.words().part.notes),
        (Some(_), true) => words("p", "", texts.none),
        (Some(_), false) => el("ul", "hb-notes", drawn),
    };
    let under = vec![
        words("h2", "hb-unseen", texts.list),
        said,
        way_out(view, &verdict),
        if more.is_empty() { nothing() } else { fold(texts.more, el("ul", "hb-notes hb-more__body", more)) },
        words("p", "hb-small hb-soft", texts.blind),
    ];
    // The loud one is what the words call for.
    let change = !verdict.suggestions.is_empty();
    let (first, second) = if change { (Weight::Next, Weight::Usual) } else { (Weight::Usual, Weight::Next) };
    let mut acts = vec![
        press(view, first, texts.revise, SayEvent::Went(At::Write)),
        press(view, second, own.looked.on, SayEvent::Went(At::End)),
    ];
    if !change {
        acts.reverse();
    }
    vec![with_marks(view, heading, &notes), el("section", "hb-stack", under), el("div", "hb-acts hb-acts--last", acts)]
}

/// The same sentence from the partner's seat: only what may be hard to hear, and one thing to try for each.
pub fn heard(view: View) -> Vec<Html> {
    let texts = &words_of(view).heard;
    let verdict = view.room.verdict(view.shell);
    let all = verdict.suggestions.iter().chain(&verdict.more);
    let hard: Vec<&Observation> = all.filter(|one| one.kind == Kind::Suggestion).take(3).collect();
    let drawn = hard.iter().map(|one| note(*view, one, letter_of(one, &hard))).collect();
    let found = if hard.is_empty() {
        vec![spoken(view), words("p", "", texts.none)]
    } else {
        let why = words("h2", "hb-voice__who", texts.hard);
        vec![with_marks(view, why, &hard), el("ul", "hb-notes", drawn)]
    };
    let change = if hard.is_empty() { Weight::Usual } else { Weight::Next };
    let back = if hard.is_empty() { Weight::Next } else { Weight::Usual };
    let acts = vec![
        press(view, change, view.line_words().notes.revise, SayEvent::Went(At::Write)),
        press(view, back, texts.back, SayEvent::Went(At::End)),
    ];
    let mut inside = vec![leading(texts.heading, texts.lead)];
    inside.extend(found);
    inside.push(words("p", "hb-small hb-soft", view.line_words().notes.blind));
    inside.push(el("div", "hb-acts hb-acts--last", acts));
    inside
}

fn with_marks(view: View, over: Html, notes: &[&Observation]) -> Html {
    let sentence = view.room.sentence(view.shell);
    let words_of_it = el("p", "hb-voice__words", vec![marked(*view, &sentence, notes)]).with("translate", "no");
    el("div", "hb-voice hb-voice--said", vec![over, words_of_it, key(*view, notes)])
}
