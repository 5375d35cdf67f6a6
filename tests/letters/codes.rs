//! One letter in several codes: any order, repeats, several letters at once.

use hearback::areas::letters::{
    Gathered, Handed, LettersEvent, MOST_PARTS, PART_PATH, Way, cut, handed_of_link, read_handed, read_part, write_open,
};
use hearback::packs::written_short;
use hearback::share::draw_qr;
use hearback::shell::{Effect, Event, Route};
use proptest::prelude::*;

use crate::{SUNDAY, at, letter, tell, written};

/// The pieces of a letter, as they stand behind the path.
fn pieces(text: &str, most: usize) -> Vec<String> {
    let links = cut(&written_short(text).unwrap(), most).unwrap();
    links.iter().map(|link| link.strip_prefix(PART_PATH).unwrap().to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn pieces_of_two_letters_come_together_in_any_order(
        words in "[a-zA-Z ,.!?é]{1,900}", other in "[a-z ]{1,300}", most in 40usize..500,
        order in proptest::collection::vec(any::<prop::sample::Index>(), 0..400),
    ) {
        let texts = [&words, &other].map(|words| write_open(&letter(words.len() as u64, &format!("x{words}"))));
        let all: Vec<String> = texts.iter().flat_map(|text| pieces(text, most.max(text.len() / MOST_PARTS + 1))).collect();
        let mut gathered = Gathered::default();
        let picked = order.iter().map(|index| index.get(&all));
        for piece in picked.chain(&all).chain(all.iter().rev()) {
            prop_assert_eq!(gathered.add(&read_part(piece).unwrap()), Ok(()));
        }
        let mut whole: Vec<String> = gathered.sets().iter().map(|set| {
            assert_eq!(set.missing(), [0; 0]);
            handed_of_link(&set.whole().unwrap().unwrap()).unwrap()
        }).collect();
        whole.sort();
        let mut expected: Vec<String> = texts.into();
        expected.sort();
        expected.dedup();
        prop_assert_eq!(whole, expected);
    }

    #[test]
    fn any_text_is_a_piece_or_refused(text in "\\PC{0,200}", place in 0usize..60, put in "[ -~]{0,3}") {
        let _ = read_part(&text);
        let good = &pieces(&write_open(&letter(1, SUNDAY)), 60)[0];
        let (before, after) = good.split_at(place.min(good.len()));
        let near = [before, &put, after.get(1..).unwrap_or_default()].concat();
        prop_assert_eq!(read_part(&near).is_ok(), near == *good, "{}", near);
    }
}

#[test]
fn what_doesnt_fit_changes_nothing_of_what_is_here() {
    let whole = write_open(&letter(1, SUNDAY));
    let (mut gathered, first) = (Gathered::default(), pieces(&whole, 90));
    gathered.add(&read_part(&first[0]).unwrap()).unwrap();
    let before = gathered.sets()[0].clone();
    // The same letter in other pieces.
    let odd = pieces(&whole, 70);
    assert!(gathered.add(&read_part(&odd[0]).unwrap()).is_err());
    assert_eq!(gathered.sets(), [before]);
}

#[test]
fn a_fifth_letter_takes_the_place_of_the_one_that_waits_longest() {
    let mut gathered = Gathered::default();
    for number in 0..9 {
        let piece = &pieces(&write_open(&letter(number, SUNDAY)), 90)[0];
        gathered.add(&read_part(piece).unwrap()).unwrap();
    }
    assert_eq!(gathered.sets().len(), 4);
}

/// Every code is drawn, holds its whole link, and is read by a reader of codes.
#[test]
fn a_long_letter_is_a_series_of_codes_that_a_camera_reads() {
    let words: String =
        (0..400).map(|n| format!("Evening {n} was long. ")).collect::<String>().chars().take(5_900).collect();
    let mut page = written(&words);
    page.model.shell.address = "https://hearback.example/".into();
    tell(&mut page, [LettersEvent::WayAsked(Way::Codes)]);
    let of = page.model.letters.giving.codes.len();
    assert!((2..=MOST_PARTS).contains(&of), "{of}");
    let mut other = at("#/letters");
    for place in (0..of).rev() {
        tell(&mut page, [LettersEvent::CodeAsked(place)]);
        let shared = page.model.shell.shared.as_ref().unwrap();
        assert!(shared.code.is_some(), "code {place} is drawn");
        assert_eq!(read_code(&shared.link), shared.link);
        let fragment = shared.link.split_once('#').unwrap().1;
        other.tell(Event::RouteChanged(Route::read(&format!("#{fragment}"))));
    }
    tell(&mut other, [LettersEvent::GatheredOpened]);
    let open = other.model.letters.opening.as_ref().unwrap();
    let there = open.letter.as_ref().unwrap().body::<hearback::areas::letters::Letter>().unwrap();
    assert_eq!(there.words, words.trim_end());
    assert!(other.model.letters.parts.is_empty(), "what was opened is gathered no more");
}

/// What a reader of codes makes of the code of a text.
fn read_code(text: &str) -> String {
    let code = draw_qr(text).unwrap();
    let size = code.size as usize;
    let mut dark = vec![false; size * size];
    for run in code.d.split('M').filter(|run| !run.is_empty()) {
        let (from, rest) = run.split_once('h').unwrap();
        let (x, y) = from.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
        (x..x + length).for_each(|x| dark[y * size + x] = true);
    }
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size * 4, size * 4, |x, y| {
        if dark[y / 4 * size + x / 4] { 0 } else { 255 }
    });
    image.detect_grids()[0].decode().unwrap().1
}

#[test]
fn a_short_letter_is_one_code_that_opens_it_at_once() {
    let mut page = written("I missed you.");
    page.model.shell.address = "https://hearback.example/".into();
    tell(&mut page, [LettersEvent::WayAsked(Way::Codes)]);
    let shared = page.model.shell.shared.as_ref().unwrap();
    assert!(shared.code.is_some());
    let fragment = shared.link.split_once('#').unwrap().1;
    let other = at(&format!("#{fragment}"));
    assert!(other.model.letters.opening.as_ref().unwrap().letter.is_some());
}

#[test]
fn what_was_gathered_is_kept_for_the_window_that_the_camera_opens_next() {
    let whole = write_open(&letter(1, SUNDAY));
    let pieces = pieces(&whole, 90);
    let mut first = at(&format!("#{PART_PATH}{}", pieces[0]));
    let saved = |page: &crate::Page| {
        page.effects.iter().rev().find_map(|effect| match effect {
            Effect::Save(key, text) if key.slot.name == "letter-parts" => Some((key.clone(), text.clone())),
            _ => None,
        })
    };
    let (key, text) = saved(&first).expect("kept");
    // A window that was open already hears of it, and has another piece.
    let mut second = at(&format!("#{PART_PATH}{}", pieces[1]));
    second.tell(Event::ChangedElsewhere(key.clone(), Some(text)));
    assert_eq!(second.model.letters.parts.sets()[0].missing().len(), pieces.len() - 2);
    for piece in &pieces[2..] {
        second.tell(Event::RouteChanged(Route::read(&format!("#{PART_PATH}{piece}"))));
    }
    tell(&mut second, [LettersEvent::GatheredOpened]);
    let open = second.model.letters.opening.as_ref().unwrap();
    assert!(matches!(open.handed, Ok(Handed::Open(_))));
    assert!(read_handed(&whole).is_ok());
    first.tell(Event::ChangedElsewhere(key, None));
    assert!(first.model.letters.parts.is_empty());
}
