use yew::prelude::*;

use super::heading;
use crate::content::WordsHelpSection;
use crate::ui::view::{View, fill};

/// Staying safe, where to talk, and what this is not. `index.html` holds the same text for a page without the app.
pub fn help(view: View) -> Html {
    let help = &view.model.language.words.help;
    let noted = help.helpline.iter().map(|line| line.last_verified).min().unwrap_or_default();
    html! {
        <div class="hb-screen">
            <div class="hb-stack">
                { heading(help.heading) }
                <p class="hb-lead">{ help.lead }</p>
            </div>
            <section class="hb-notice">
                <h2>{ help.emergency.heading }</h2>
                <p>{ help.emergency.text }</p>
            </section>
            { for help.section.iter().map(section) }
            <section class="hb-part">
                <h2>{ help.lines.heading }</h2>
                <p>{ fill(help.lines.note, &[("noted", noted)]) }</p>
                <ul>
                    { for help.helpline.iter().map(|line| html! {
                        <li>
                            <a href={line.website} target="_blank" rel="noreferrer noopener">{ line.name }</a>
                            { format!(": {}. ", line.topics.join(", ")) }
                            <span class="hb-soft">{ help.lines.opens }</span>
                        </li>
                    }) }
                </ul>
            </section>
            <section class="hb-part">
                <h2>{ help.about.heading }</h2>
                { points(help.about.points) }
            </section>
        </div>
    }
}

fn section(section: &'static WordsHelpSection) -> Html {
    html! {
        <section class="hb-part">
            <h2>{ section.heading }</h2>
            <p>{ section.before }</p>
            { points(section.points) }
            if !section.after.is_empty() { <p>{ section.after }</p> }
        </section>
    }
}

fn points(points: &'static [&'static str]) -> Html {
    if points.is_empty() {
        return Html::default();
    }
    html! { <ul>{ for points.iter().map(|point| html! { <li>{ *point }</li> }) }</ul> }
}
