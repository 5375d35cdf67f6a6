use yew::prelude::*;

use crate::areas::letters::screens::{View, back, field, hear, number, page_of, press, status, write};
use crate::areas::letters::{Letter, LettersEvent, LettersPage, Note, SEAL_WORD, Way};
use crate::shell::{Event, Part};
use crate::ui::element::{Element as _, el, list, nothing, text, words};
use crate::ui::parts::{Choice, Weight, What, acts, choices, fold, leading, link, on_its_way, part, shared, small};

/// Letters in a word that is no longer called short.
const SHORT: usize = 12;

/// What goes over, who can read it, and how it gets there.
pub fn give(view: View, of_shelf: bool) -> Vec<Html> {
    let (texts, room) = (&view.letters().give, view.room);
    let letter = match &room.reading {
        Some(record) if of_shelf => record.body::<Letter>(),
        _ => Some(room.draft.letter(view.shell.now)),
    };
    let letter = letter.map_or_else(nothing, |letter| page_of(&letter));
    let change = if of_shelf { nothing() } else { link(Weight::Plain, texts.change, &LettersPage::Write.into()) };
    let name = if of_shelf {
        nothing()
    } else {
        let name = field(view, "letter-name", texts.name, &view.shell.settings.name, LettersEvent::NameTyped);
        el("div", "hb-stack hb-stack--near", vec![name, small(texts.name_why)])
    };
    let after = if of_shelf { nothing() } else { after(view) };
    vec![
        leading(texts.heading, texts.lead),
        el("div", "hb-stack", vec![fold(texts.letter, el("div", "hb-more__body", vec![letter])), change]),
        name,
        seal(view),
        ways(view),
        after,
        back(texts.back),
    ]
}

fn seal(view: View) -> Html {
    let (texts, giving) = (&view.letters().give, &view.room.giving);
    let choice = |label: &'static str, aside, on: bool| Choice {
        label: text(label),
        aside,
        on: giving.sealed == on,
        event: Event::Letters(LettersEvent::SealChosen(on)),
    };
    let both = vec![choice(texts.plain, texts.plain_why, false), choice(texts.sealed, texts.sealed_why, true)];
    let choose = choices(*view, "letter-seal", texts.seal, "hb-choices", both);
    if !giving.sealed {
        return choose;
    }
    let missing = if giving.note == Note::NoWord { texts.word_none } else { "" };
    let word = field(view, SEAL_WORD, texts.word, &giving.word, LettersEvent::SealWordTyped);
    let short = giving.word.trim().chars().count();
    let short = if (1..SHORT).contains(&short) { small(texts.word_short) } else { nothing() };
    let waits = on_its_way(*view, Part::Seal, if giving.note == Note::Sealing { texts.sealing } else { "" });
    list(vec![choose, el("div", "hb-stack", vec![word, status(missing), short, small(texts.word_why), waits])])
}

fn ways(view: View) -> Html {
    let (texts, giving) = (&view.letters().give, &view.room.giving);
    let way = |label, way| press(view, Weight::Usual, label, LettersEvent::WayAsked(way));
    let save = press(view, Weight::Next, texts.save, LettersEvent::WayAsked(Way::File));
    let all = vec![save, way(texts.codes, Way::Codes), way(texts.link, Way::Link), hear(view)];
    let against = match giving.note {
        Note::LongForLink => texts.long_link,
        Note::LongForCodes => texts.long_codes,
        Note::NoSeal => texts.no_seal,
        Note::None | Note::NoWord | Note::Sealing => "",
    };
    let against = match against {
        "" => nothing(),
        said => words("p", "", said).with("id", "shared").with("tabindex", "-1"),
    };
    part(texts.how, vec![acts(all), small(texts.ways_why), el("div", "", vec![against]), handed(view)])
}

/// The link with its code, or one of several codes.
fn handed(view: View) -> Html {
    let (texts, giving) = (&view.letters().give, &view.room.giving);
    let why = if giving.sealed { texts.link_sealed } else { texts.link_why };
    let of = giving.codes.len();
    if of < 2 || view.shell.shared.is_none() {
        return shared(*view, What::Ours(why));
    }
    let to = |label, place| press(view, Weight::Usual, label, LettersEvent::CodeAsked(place));
    let before = if giving.at > 0 { to(texts.before, giving.at - 1) } else { nothing() };
    let next = if giving.at + 1 < of { to(texts.next, giving.at + 1) } else { nothing() };
    let count = number("hb-lead", texts.code, &[("n", giving.at + 1), ("of", of)]).with("role", "status");
    el("div", "hb-stack", vec![count, small(texts.code_why), acts(vec![before, next]), shared(*view, What::Ours(why))])
}

/// What becomes of it here.
fn after(view: View) -> Html {
    part(view.letters().give.after, vec![acts(vec![write::keep(view), write::drop_it(view)])])
}
