use yew::prelude::*;

use crate::shell::kept::Theme;
use crate::shell::slots::all;
use crate::shell::words::{SettingsWords, SlotWord, SlotWords};
use crate::shell::{Event, KeptNow, Key, Learned, Route};
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::parts::heading;
use crate::ui::parts::{Choice, Weight, act, acts, choices, fold, keep_choices, link, switch};
use crate::ui::view::View;

/// The screen. Where it is a part of its own, that part alone may say [`Set::whole`].
#[derive(Clone, Copy)]
pub struct Set(pub fn(View) -> Html);

impl Set {
    pub fn whole() -> Self {
        Self(settings)
    }
}

late!(
    /// The screen, once it is here.
    pub fn set() -> Set
);

/// What can be set, what stays on the device, and how to take it away.
fn settings(view: View) -> Html {
    let texts = &SettingsWords::of(view.shell.language).settings;
    let kept = if view.shell.kept.is_empty() {
        nothing()
    } else {
        el("p", "", vec![link(Weight::Plain, view.words().leads.kept, &Route::read("/kept"))])
    };
    let unsaid = match view.shell.settings.keep {
        None => words("p", "hb-small hb-soft", texts.unsaid),
        Some(_) => nothing(),
    };
    let export = act(view, Weight::Usual, texts.export, Event::ExportAsked);
    let load = if view.shell.in_frame().is_some() {
        nothing()
    } else {
        link(Weight::Usual, view.words().leads.load, &Route::read("/copy"))
    };
    let erase = act(view, Weight::Usual, texts.erase, Event::EraseAsked);
    let inside = vec![
        heading(texts.heading),
        part(vec![choices(view, "theme", texts.theme, "hb-choices hb-choices--row", themes(view))]),
        part(vec![choices(view, "lines", texts.lines, "hb-choices hb-choices--row", lines(view))]),
        part(switches(view)),
        part(vec![choices(view, "keep", view.words().leads.stays, "hb-choices", keep_choices(view)), unsaid, kept]),
        part(vec![kept_now(view)]),
        part(vec![acts(vec![export, load]), words("p", "hb-small hb-soft", texts.export_why)]),
        learned(view),
        if view.shell.in_frame().is_some() { nothing() } else { offline(view) },
        part(vec![el("p", "", vec![erase]), words("p", "hb-small hb-soft", texts.erase_why)]),
        own_ways(view),
    ];
    el("div", "hb-screen", inside)
}

/// All that is kept, slot by slot, and whether there is something of it.
fn kept_now(view: View) -> Html {
    let texts = SlotWords::of(view.shell.language);
    let said = |one: &SlotWord| {
        let slot = all().find(|slot| slot.name == one.id)?;
        let how = match view.shell.kept_of(slot) {
            KeptNow::Left => texts.newer,
            KeptNow::There { in_tab: false } => texts.on_device,
            KeptNow::There { in_tab: true } => texts.in_tab,
            KeptNow::Not(Some(Key { in_tab: false, .. })) => texts.none_on_device,
            KeptNow::Not(Some(_)) => texts.none_in_tab,
            KeptNow::Not(None) => texts.never,
        };
        Some(el("li", "", vec![words("p", "", one.what), words("p", "hb-small hb-soft", how)]))
    };
    let list = el("ul", "hb-list", texts.slot.iter().filter_map(said).collect());
    fold(texts.heading, el("div", "hb-more__body", vec![words("p", "hb-small", texts.lead), list]))
}

/// Whether the learned reader is here, and a way to have it where data is saved.
fn learned(view: View) -> Html {
    let texts = &SettingsWords::of(view.shell.language).learned;
    let told = match view.shell.parts.learned {
        Learned::None => return nothing(),
        Learned::Here => words("p", "", texts.here),
        Learned::Asked => words("p", "", texts.coming),
        Learned::Away => el(
            "div",
            "hb-stack",
            vec![
                words("p", "", texts.away),
                el("p", "", vec![act(view, Weight::Usual, texts.load, Event::ReaderAsked)]),
            ],
        ),
    };
    part(vec![words("h2", "", texts.heading), told])
}

/// Whether it opens without a net, and how to keep it.
fn offline(view: View) -> Html {
    let (texts, state) = (&SettingsWords::of(view.shell.language).offline, view.shell.offline);
    let install = if state.can_install {
        el("p", "", vec![act(view, Weight::Usual, texts.install, Event::InstallAsked)])
    } else {
        nothing()
    };
    part(vec![
        words("h2", "", texts.heading),
        words("p", "", if state.ready { texts.ready } else { texts.not_ready }),
        install,
        words("p", "hb-small hb-soft", texts.ios),
        words("p", "hb-small hb-soft", texts.clears),
    ])
}

fn part(inside: Vec<Html>) -> Html {
    el("section", "hb-part", inside)
}

fn themes(view: View) -> Vec<Choice> {
    let texts = &SettingsWords::of(view.shell.language).settings;
    [(texts.theme_auto, Theme::Auto), (texts.theme_light, Theme::Light), (texts.theme_dark, Theme::Dark)]
        .map(|(label, theme)| Choice {
            label: text(label),
            aside: "",
            on: view.shell.settings.theme == theme,
            event: Event::ThemeChosen(theme),
        })
        .into()
}

fn lines(view: View) -> Vec<Choice> {
    [("3", 3), ("4", 4), ("5", 5)]
        .map(|(label, lines)| Choice {
            label: text(label),
            aside: "",
            on: view.shell.settings.lines == lines,
            event: Event::LinesChosen(lines),
        })
        .into()
}

fn switches(view: View) -> Vec<Html> {
    let (texts, set) = (&SettingsWords::of(view.shell.language).settings, &view.shell.settings);
    [
        (texts.live, texts.live_why, set.live_notes, Event::LiveNotesChosen(!set.live_notes)),
        (texts.still, texts.still_why, set.still, Event::StillChosen(!set.still)),
    ]
    .map(|(label, aside, on, event)| switch(view, Choice { label: text(label), aside, on, event }))
    .into_iter()
    .chain([el("p", "", vec![link(Weight::Plain, texts.notes, &Route::read("/marks"))])])
    .collect()
}

/// The ways to packs and to what therapists write.
pub(super) fn own_ways(view: View) -> Html {
    if view.shell.in_frame().is_some() {
        return nothing();
    }
    let texts = &view.words().leads;
    let way =
        |label: &'static str, fragment: &'static str| words("a", "hb-act hb-act--plain", label).with("href", fragment);
    el("p", "hb-part hb-acts", vec![way(texts.packs, "#/packs"), way(texts.therapists, "#/therapist")])
}
