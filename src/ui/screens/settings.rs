use yew::prelude::*;

use super::heading;
use crate::app::{Event, Route};
use crate::storage::Theme;
use crate::ui::parts::{Choice, Weight, act, choices, keep_choices, link, switch};
use crate::ui::view::View;

pub fn settings(view: View) -> Html {
    let words = &view.words().settings;
    let set = &view.model.settings;
    let theme = |label: &'static str, theme: Theme| Choice {
        label: label.into(),
        aside: "".into(),
        on: set.theme == theme,
        event: Event::ThemeChosen(theme),
    };
    let themes = vec![
        theme(words.theme_auto, Theme::Auto),
        theme(words.theme_light, Theme::Light),
        theme(words.theme_dark, Theme::Dark),
    ];
    let lines = (3..=5).map(|lines| Choice {
        label: lines.to_string().into(),
        aside: "".into(),
        on: set.lines == lines,
        event: Event::LinesChosen(lines),
    });
    let live = Choice {
        label: words.live.into(),
        aside: words.live_why.into(),
        on: set.live_notes,
        event: Event::LiveNotesChosen(!set.live_notes),
    };
    let still = Choice {
        label: words.still.into(),
        aside: words.still_why.into(),
        on: set.still,
        event: Event::StillChosen(!set.still),
    };
    html! {
        <div class="hb-screen">
            { heading(words.heading) }
            <section class="hb-part">{ choices(view, "theme", words.theme, true, themes) }</section>
            <section class="hb-part">{ choices(view, "lines", words.lines, true, lines.collect()) }</section>
            <section class="hb-part">{ switch(view, live) }{ switch(view, still) }</section>
            <section class="hb-part">
                { choices(view, "keep", words.keep, false, keep_choices(view)) }
                if !view.model.kept.is_empty() {
                    <p>{ link(Weight::Plain, view.words().kept.heading, &Route::Kept) }</p>
                }
            </section>
            <section class="hb-part">
                <p>{ act(view, Weight::Usual, words.export, Event::ExportAsked) }</p>
                <p class="hb-small hb-soft">{ words.export_why }</p>
            </section>
            <section class="hb-part">
                <p>{ act(view, Weight::Usual, words.erase, Event::EraseAsked) }</p>
                <p class="hb-small hb-soft">{ words.erase_why }</p>
            </section>
        </div>
    }
}
