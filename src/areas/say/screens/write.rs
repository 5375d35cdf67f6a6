use yew::prelude::*;

use crate::areas::say::screens::{View, press, words_of};
use crate::areas::say::words::{Builder, Step};
use crate::areas::say::{At, Draft, SayEvent, whole_example};
use crate::ear::Verdict;
use crate::saying::speaking;
use crate::shell::{Event, Part, Route};
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, Writing, fold, leading, link, on_its_way, own_note, under_writing, writing};

/// The steps, and the sentence that grows from them.
pub fn write(view: View, draft: &Draft, builder: &'static Builder) -> Vec<Html> {
    let texts = &words_of(view).write;
    let example = whole_example(builder, &words_of(view).joining);
    let example = fold(texts.whole, el("p", "hb-more__body hb-spoken", vec![typed(&example)]));
    let steps = builder.step.iter().zip(&draft.steps).enumerate();
    let steps: Vec<Html> = steps.map(|(place, (step, typed))| step_box(view, place, step, typed)).collect();
    vec![
        leading(builder.name, builder.why),
        el("div", "hb-stack", vec![words("p", "hb-soft", texts.skip), example]),
        list(steps),
        sentence(view, draft),
        so_far(view),
        el(
            "div",
            "hb-acts hb-acts--last",
            vec![
                press(view, Weight::Next, texts.look, SayEvent::Went(At::Looked)),
                if view.shell.keeps_nothing() { nothing() } else { words("span", "hb-small hb-soft", texts.kept) },
            ],
        ),
    ]
}

fn step_box(view: View, place: usize, step: &'static Step, holds: &str) -> Html {
    let (id, note) = (format!("step-{place}"), format!("step-note-{place}"));
    let label = words("label", "hb-ours__ask", step.label).with_own("for", id.clone());
    let typing = move |text| Event::Say(SayEvent::StepTyped(place, text));
    let area = el("textarea", "hb-reply__box hb-ours__box hb-step", Vec::new()).with_own("id", id).with("rows", "1");
    // Most of what is typed here stands within a sentence.
    let area = area.with("autocomplete", "off").with("autocapitalize", "none").with("spellcheck", "true");
    let area = area.with_own("aria-describedby", note.clone()).holding(holds).on_typing(*view, typing);
    let such = filled("span", "hb-quote", words_of(view).write.such, &[("example", step.example)]);
    let hint = step.hint.map_or_else(nothing, |hint| words("span", "", hint));
    let note = el("p", "hb-small hb-soft", vec![such, hint]).with_own("id", note);
    el("section", "hb-stack", vec![label, area, note])
}

/// The sentence as it will be said, in a box of its own.
fn sentence(view: View, draft: &Draft) -> Html {
    let texts = &words_of(view).write;
    let empty = if view.room.asked_empty { texts.empty } else { "" };
    let typing = |text| Event::Say(SayEvent::SentenceTyped(text));
    let holds = view.room.sentence(view.shell);
    let mut inside =
        writing(*view, Writing { id: "sentence", label: texts.label, rows: "4", holds: &holds, empty, typing });
    inside.push(under_writing(*view, text(if draft.hand.is_some() { texts.hand } else { texts.under })));
    let again = match (&draft.hand, &draft.before) {
        (Some(_), _) => press(view, Weight::Small, texts.anew, SayEvent::RemakeAsked),
        (None, Some(_)) => press(view, Weight::Small, texts.put_back, SayEvent::PutBackAsked),
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
    if !view.shell.settings.live_notes || notes.is_empty() {
        return nothing();
    }
    let notes = vec![words("h2", "", view.words().practice.live), el("ul", "hb-notes", notes), way_out(view, &verdict)];
    el("section", "hb-stack", notes)
}

/// Beside a note on a rule or a threat: a quiet way to Help, and no word on anybody.
pub fn way_out(view: View, verdict: &Verdict) -> Html {
    let texts = &words_of(view).write;
    if !verdict.notes().any(|note| matches!(note.id, "order" | "threat")) {
        return nothing();
    }
    let help = link(Weight::Small, texts.help, &Route::Help);
    el("p", "hb-small hb-soft", vec![text(texts.way_out), text(" "), help])
}
