use yew::prelude::*;

use crate::areas::repair::screens::{Field, View, copied, field, hear, press, spoken, with_help};
use crate::areas::repair::words::{Group, RepairWords};
use crate::areas::repair::{RepairEvent, RepairPage};
use crate::ui::element::{Element as _, el, nothing, text, typed};
use crate::ui::parts::{Weight, acts, fold, heading, leading, link, part, small, way};
use crate::ui::view::fill;

/// Short words first, by what happened; then what takes longer.
pub fn home(view: View) -> Vec<Html> {
    let texts = &view.repair().home;
    let folds = view.repair().group.iter().map(|group| fold(group.heading, rows(view, group, None)));
    let apology = &view.room.written.apology;
    let begun = if apology.has_words() { view.words().open_line.resume_why } else { texts.apology_why };
    let more = vec![
        way(texts.apology, begun, &RepairPage::Apology.into()),
        way(texts.look, &looked(view), &RepairPage::Look.into()),
    ];
    vec![
        leading(texts.heading, texts.lead),
        el("div", "", folds.collect()),
        el("div", "hb-stack", vec![small(texts.how), with_help(texts.afraid, texts.help)]),
        part(texts.more, vec![el("div", "hb-choices", more)]),
    ]
}

/// What may be taken up again, once a month is over. It is told here and nowhere else.
fn looked(view: View) -> String {
    let texts = view.repair();
    let Some((at, long_ago)) = view.room.last_look(view.shell.now) else { return texts.home.look_why.to_owned() };
    let said = if long_ago { texts.home.look_again } else { texts.home.looked };
    fill(said, &[("month", name_of(texts, view.shell.times.today(at).parts().1))])
}

/// What a month is called, from 1.
pub fn name_of(texts: &'static RepairWords, month: i64) -> &'static str {
    let place = usize::try_from(month - 1).unwrap_or_default();
    texts.look.months.get(place).copied().unwrap_or_default()
}

/// The phrases of a group, but for one that is shown already.
fn rows(view: View, group: &'static Group, but: Option<&str>) -> Html {
    let ids = (1..=group.says.len()).map(|place| [group.id, "-", &place.to_string()].concat());
    let rows = ids.filter(|id| but != Some(id)).map(|id| {
        let says = el("span", "hb-choice__words", vec![typed(view.room.phrase(&id, view.shell))]);
        let address = crate::shell::Route::from(RepairPage::Phrase(id)).fragment();
        el("a", "hb-choice hb-choice--answer hb-way", vec![says]).with_own("href", address)
    });
    el("div", "hb-choices hb-more__body", rows.collect())
}

/// One phrase: to say, to hear, to copy, to hand over; and to change until it is true.
pub fn phrase(view: View, id: &str) -> Vec<Html> {
    let texts = &view.repair().phrase;
    let Some((group, says)) = RepairWords::phrase(view.shell.language, id) else { return Vec::new() };
    let now = view.room.phrase(id, view.shell);
    let again = if now == says {
        nothing()
    } else {
        press(view, Weight::Small, texts.again, RepairEvent::PhraseTyped(String::new()))
    };
    let note = text(view.repair().home.how);
    let change = Field { id: "phrase", label: texts.label, rows: "2", holds: now, note };
    let change = vec![field(view, change, RepairEvent::PhraseTyped), again];
    let back = link(Weight::Plain, texts.back, &RepairPage::Home.into());
    vec![
        heading(group.heading),
        spoken(now),
        el(
            "div",
            "hb-stack",
            vec![
                small(texts.lead),
                acts(vec![press(view, Weight::Usual, texts.copy, RepairEvent::CopyAsked), hear(view)]),
                copied(view),
            ],
        ),
        fold(texts.change, el("div", "hb-more__body", change)),
        part(texts.others, vec![rows(view, group, Some(id)), acts(vec![back])]),
        with_help(view.repair().home.afraid, view.repair().home.help),
    ]
}
