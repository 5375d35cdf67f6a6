use yew::prelude::*;

use crate::shell::screens::settings::own_ways;
use crate::shell::words::{HelpWords, Helpline, Section};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::parts::leading;
use crate::ui::view::{View, fill};

/// Staying safe, where to talk, and what this is not. `index.html` holds the same text for a page without the app.
pub fn help(view: View) -> Html {
    let help = HelpWords::of(view.shell.language);
    let noted = help.helpline.iter().map(|line| line.last_verified).min().unwrap_or_default();
    let note = fill(help.lines.note, &[("noted", noted)]);
    let lines = help.helpline.iter().map(|line| helpline(line, help.lines.opens)).collect();
    let mut inside = vec![
        leading(help.heading, help.lead),
        el("section", "hb-notice", vec![words("h2", "", help.emergency.heading), words("p", "", help.emergency.text)]),
    ];
    inside.extend(help.section.iter().map(section));
    inside.extend([
        part(help.lines.heading, vec![el("p", "", vec![typed(&note)]), el("ul", "", lines)]),
        part(help.about.heading, vec![points(help.about.points)]),
        own_ways(view),
    ]);
    el("div", "hb-screen", inside)
}

fn part(heading: &'static str, mut inside: Vec<Html>) -> Html {
    inside.insert(0, words("h2", "", heading));
    el("section", "hb-part", inside)
}

fn section(section: &'static Section) -> Html {
    let after = if section.after.is_empty() { nothing() } else { words("p", "", section.after) };
    part(section.heading, vec![words("p", "", section.before), points(section.points), after])
}

fn helpline(line: &'static Helpline, opens: &'static str) -> Html {
    let link = words("a", "", line.name).with("href", line.website).with("target", "_blank");
    let topics = typed(&[": ", &line.topics.join(", "), ". "].concat());
    el("li", "", vec![link.with("rel", "noreferrer noopener"), topics, words("span", "hb-soft", opens)])
}

fn points(points: &'static [&'static str]) -> Html {
    if points.is_empty() {
        return nothing();
    }
    el("ul", "", points.iter().map(|point| words("li", "", point)).collect())
}
