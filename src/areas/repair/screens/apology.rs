use yew::prelude::*;

use crate::areas::repair::screens::{View, press, went, with_help};
use crate::areas::repair::words::Step;
use crate::areas::repair::{At, RepairEvent, whole_example};
use crate::ear::{Observation, Verdict};
use crate::saying::speaking;
use crate::shell::{Event, Part};
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{
    Weight, Writing, acts, fold, key, leading, letter_of, marked, on_its_way, own_note, under_writing, writing,
};

/// The steps, and the words that grow from them.
pub fn write(view: View) -> Vec<Html> {
    let (all, apology) = (view.repair(), &view.room.written.apology);
    let texts = &all.write;
    let example = whole_example(all.step, &all.joining);
    let example = fold(texts.whole, el("p", "hb-more__body hb-spoken", vec![typed(&example)]));
    let steps = all.step.iter().zip(&apology.steps).enumerate();
    let steps: Vec<Html> = steps.map(|(place, (step, typed))| step_box(view, place, step, typed)).collect();
    let stays = if view.shell.keeps_nothing() { nothing() } else { words("span", "hb-small hb-soft", texts.kept) };
    vec![
        leading(texts.heading, texts.lead),
        with_help(texts.afraid, texts.help),
        el("div", "hb-stack", vec![words("p", "hb-soft", texts.skip), example]),
        list(steps),
        sentence(view),
        so_far(view),
        el("div", "hb-acts hb-acts--last", vec![went(view, Weight::Next, texts.look, At::Looked), stays]),
        acts(vec![went(view, Weight::Plain, texts.said, At::Side)]),
    ]
}

fn step_box(view: View, place: usize, step: &'static Step, holds: &str) -> Html {
    let (id, note) = (format!("step-{place}"), format!("step-note-{place}"));
    let label = words("label", "hb-ours__ask", step.ask).with_own("for", id.clone());
    let typing = move |text| Event::Repair(RepairEvent::StepTyped(place, text));
    let area = el("textarea", "hb-reply__box hb-ours__box hb-step", Vec::new()).with_own("id", id).with("rows", "1");
    // Most of what is typed here stands within a sentence.
    let area = area.with("autocomplete", "off").with("autocapitalize", "none").with("spellcheck", "true");
    let area = area.with_own("aria-describedby", note.clone()).holding(holds).on_typing(*view, typing);
    let such = filled("span", "hb-quote", view.repair().write.such, &[("example", step.example)]);
    let note = el("p", "hb-small hb-soft", vec![such, words("span", "", step.hint)]).with_own("id", note);
    el("section", "hb-stack", vec![label, area, note])
}

/// The apology as it will be said, in a box of its own.
fn sentence(view: View) -> Html {
    let (texts, apology) = (&view.repair().write, &view.room.written.apology);
    let empty = if view.room.asked_empty { texts.empty } else { "" };
    let typing = |text| Event::Repair(RepairEvent::SentenceTyped(text));
    let holds = view.room.sentence(view.shell);
    let mut inside =
        writing(*view, Writing { id: "sentence", label: texts.label, rows: "5", holds: &holds, empty, typing });
    inside.push(under_writing(*view, text(if apology.hand.is_some() { texts.hand } else { texts.under })));
    let again = match (&apology.hand, &apology.before) {
        (Some(_), _) => press(view, Weight::Small, texts.anew, RepairEvent::RemakeAsked),
        (None, Some(_)) => press(view, Weight::Small, texts.put_back, RepairEvent::PutBackAsked),
        (None, None) => nothing(),
    };
    inside.push(el("div", "", vec![again]));
    el("div", "hb-voice hb-voice--said hb-said", inside)
}

/// Notes beside the box, where the person wants them while typing.
fn so_far(view: View) -> Html {
    if speaking().is_none() {
        return on_its_way(*view, Part::Saying, view.words().part.notes);
    }
    let verdict = view.room.verdict(view.shell);
    let notes: Vec<Html> = verdict.notes().map(|one| own_note(*view, one, None)).collect();
    if !view.shell.settings.live_notes {
        return nothing();
    }
    if notes.is_empty() {
        return way_out(view, &verdict);
    }
    let notes = vec![words("h2", "", view.words().practice.live), el("ul", "hb-notes", notes), way_out(view, &verdict)];
    el("section", "hb-stack", notes)
}

/// The words come back with what was noticed in them: strengths first, two suggestions at most, the rest folded.
pub fn looked(view: View) -> Vec<Html> {
    let texts = &view.line_words().notes;
    let verdict = view.room.verdict(view.shell);
    let notes: Vec<&Observation> = verdict.notes().collect();
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
    let revise = went(view, first, texts.revise, At::Write);
    let on = went(view, second, view.repair().write.on, At::End);
    let ways = if change { vec![revise, on] } else { vec![on, revise] };
    vec![with_marks(view, &notes), el("section", "hb-stack", under), el("div", "hb-acts hb-acts--last", ways)]
}

fn with_marks(view: View, notes: &[&Observation]) -> Html {
    let heading = words("h1", "hb-voice__who", view.line_words().notes.heading).with("id", "screen-heading");
    let said = view.room.sentence(view.shell);
    let said = el("p", "hb-voice__words", vec![marked(*view, &said, notes)]).with("translate", "no");
    let inside = vec![heading.with("tabindex", "-1"), said, key(*view, notes)];
    el("div", "hb-voice hb-voice--said", inside)
}

/// Beside a note on words against oneself, or where harm is told of: a quiet way to Help, and no word on anybody.
fn way_out(view: View, verdict: &Verdict) -> Html {
    let texts = &view.repair().write;
    let near = verdict.notes().any(|note| note.id == "attacks-self");
    if near || view.room.tells_of_harm { with_help(texts.way_out, texts.way_help) } else { nothing() }
}
