use yew::prelude::*;

use crate::areas::ours::screens::{View, day, press, status, today, words_of};
use crate::areas::ours::{Agreement, LENGTHS, Look, OursEvent, OursPage, Seen, Step, Went, said};
use crate::share::Day;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, acts, choices, heading, link, part, radio, row, small};

/// Two look at an agreement again, one thing to do a screen.
pub fn look(view: View, key: &str) -> Vec<Html> {
    let texts = &words_of(view).look;
    let agreement = view.room.find(key).and_then(|held| held.agreement());
    let look = view.room.look.as_ref().filter(|look| look.of == key);
    let (Some(agreement), Some(look)) = (agreement, look) else { return vec![heading(texts.title)] };
    match look.step {
        Step::Together => together(view, &agreement, look),
        Step::First => rate(view, &agreement, look, texts.rate_first),
        Step::Cover => cover(view),
        Step::Second => rate(view, &agreement, look, texts.rate_second),
        Step::Both => both(view, &agreement, look),
    }
}

fn about(view: View, agreement: &Agreement) -> Html {
    filled("p", "hb-spoken hb-wrote", words_of(view).look.about, &[("what", agreement.words.what.trim())])
}

fn missing(view: View) -> Html {
    status(if view.room.asked_missing { words_of(view).look.missing } else { "" })
}

fn together(view: View, agreement: &Agreement, look: &Look) -> Vec<Html> {
    let texts = &words_of(view).look;
    let rows = Went::ALL.iter().zip(texts.wents).map(|(went, label)| Choice {
        label: text(label),
        aside: "",
        on: look.went == Some(*went),
        event: Event::Ours(OursEvent::WentChosen(*went)),
    });
    vec![
        heading(texts.title),
        about(view, agreement),
        choices(*view, "went", texts.went, "hb-choices", rows.collect()),
        small(texts.lead),
        missing(view),
        acts(vec![
            press(view, Weight::Next, texts.next, OursEvent::LookedOn),
            press(view, Weight::Usual, texts.no_signs, OursEvent::SignsLeft),
            link(Weight::Plain, words_of(view).write.back, &OursPage::One(look.of.clone()).into()),
        ]),
    ]
}

/// Both signs, for oneself alone.
fn rate(view: View, agreement: &Agreement, look: &Look, lead: &'static str) -> Vec<Html> {
    let texts = &words_of(view).look;
    let signs = agreement.words.signs.iter().zip(["sign-1", "sign-2"]).zip(look.now).enumerate();
    let asked = signs.map(|(place, ((sign, name), now))| {
        let rows = Seen::ALL.iter().zip(texts.seens).map(|(seen, label)| {
            let event = Event::Ours(OursEvent::SeenChosen(place, *seen));
            row(radio(*view, name, now == Some(*seen), event), vec![text(label)])
        });
        let ask = el("legend", "hb-choices__ask hb-wrote", vec![typed(sign)]);
        el("fieldset", "", vec![ask, el("div", "hb-choices", rows.collect())])
    });
    vec![
        // The next one gets a form of their own, with nothing of the answers before it.
        list(vec![heading(texts.rate), words("p", "hb-lead", lead)]),
        el("div", "hb-stack", asked.collect()).keyed((look.step as usize).to_string()),
        missing(view),
        acts(vec![
            press(view, Weight::Next, texts.done, OursEvent::LookedOn),
            press(view, Weight::Usual, texts.no_signs, OursEvent::SignsLeft),
        ]),
        small(texts.alone),
    ]
}

fn cover(view: View) -> Vec<Html> {
    let texts = &words_of(view).look;
    vec![
        heading(texts.cover),
        words("p", "hb-lead", texts.cover_why),
        acts(vec![press(view, Weight::Next, texts.have, OursEvent::LookedOn)]),
    ]
}

/// What both see, in no order; and what becomes of it.
fn both(view: View, agreement: &Agreement, look: &Look) -> Vec<Html> {
    let texts = &words_of(view).look;
    let went = look.went.and_then(|went| texts.wents.get(went as usize)).copied().unwrap_or_default();
    let row = |label: &str, says: &str| {
        let label = el("dt", "hb-small hb-soft hb-wrote", vec![typed(label)]);
        list(vec![label, el("dd", "hb-spoken", vec![typed(says)])])
    };
    let signs = agreement.words.signs.iter().zip(&look.seen).map(|(sign, pair)| row(sign, &said::pair(*pair, texts)));
    let rows = [row(texts.we, went)].into_iter().chain(signs).collect();
    let why = if look.seen.is_empty() { nothing() } else { small(texts.both_why) };
    let change = link(Weight::Usual, texts.change, &OursPage::Change(look.of.clone()).into());
    let let_go = press(view, Weight::Usual, texts.let_go, OursEvent::LetGo);
    vec![
        heading(texts.both),
        about(view, agreement),
        el("dl", "hb-settled", rows),
        why,
        words("p", "hb-lead", texts.talk),
        part(texts.then, vec![keep(view, look)]),
        el("div", "hb-stack", vec![acts(vec![change]), small(texts.change_why)]),
        el("div", "hb-stack", vec![acts(vec![let_go]), small(texts.let_go_why)]),
    ]
}

/// Kept, until a day on which they look again.
fn keep(view: View, look: &Look) -> Html {
    let (all, texts) = (words_of(view), &words_of(view).look);
    let today = today(view);
    let until = Day::read(&look.until);
    let rows = LENGTHS.into_iter().zip(all.write.lengths).map(|(days, label)| Choice {
        label: text(label),
        aside: "",
        on: until == Some(today.plus(days)),
        event: Event::Ours(OursEvent::UntilChosen(days)),
    });
    let lacks = view.room.asked_missing && until.is_none_or(|until| until <= today);
    el(
        "div",
        "hb-stack",
        vec![
            choices(*view, "length", texts.keep, "hb-choices", rows.collect()),
            day(view, "until", all.write.until, &look.until, OursEvent::UntilTyped),
            status(if lacks { texts.days } else { "" }),
            acts(vec![press(view, Weight::Next, texts.keep_go, OursEvent::Kept)]),
        ],
    )
}
