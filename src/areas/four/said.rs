//! Who does what now and where the phone is, in words: one way for every screen of a talk, and for whatever leads back to
//! it. And the page that comes of it, as text.

use crate::areas::four::words::{DeedWords, FourWords, PageWords};
use crate::areas::four::{Deed, Four, Seat, Step, Trial};
use crate::share::Day;

/// What one of the two is called, as it stands in a sentence.
pub fn name(four: &Four, seat: Seat, words: &FourWords) -> String {
    let typed = four.names[seat as usize].trim();
    match (typed, seat) {
        ("", Seat::First) => words.now.first.to_owned(),
        ("", Seat::Second) => words.now.second.to_owned(),
        (typed, _) => typed.to_owned(),
    }
}

/// The heading of the screen: who does what. It is what a talk that waits goes on with, too.
pub fn heading(four: &Four, words: &FourWords) -> String {
    let title = match four.step {
        Step::Take(deed, second) | Step::Do(deed, second) => {
            let (of, seat) = (of_deed(deed, words), four.seat(second));
            let does = of.map_or("", |of| if second { of.second } else { of.first });
            // What people typed goes in last: it may have braces in it.
            return capital(words.now.does.replace("{deed}", does).replace("{name}", &name(four, seat, words)));
        }
        Step::Set => words.title,
        Step::Agree => words.agree.title,
        Step::Choose => words.choose.title,
        Step::Trial => words.trial.title,
        Step::Page => words.page.title,
        Step::Over => words.end.over,
    };
    title.to_owned()
}

pub fn of_deed(deed: Deed, words: &FourWords) -> Option<&DeedWords> {
    words.deed.get(deed as usize)
}

/// Who has the phone, under every heading.
#[cfg(feature = "web")]
pub fn phone(four: &Four, words: &FourWords) -> String {
    let now = &words.now;
    match (four.doer(), four.step) {
        (Some(seat), Step::Take(..)) => with_names(now.takes, four, seat, words),
        (Some(seat), Step::Do(Deed::Offer | Deed::Rate, _)) => with_names(now.alone, four, seat, words),
        (Some(seat), _) => with_names(now.phone, four, seat, words),
        (None, _) => now.between.to_owned(),
    }
}

/// A text with the name of one of them, and of the other, as the beginning of a sentence.
#[cfg(feature = "web")]
pub fn with_names(text: &str, four: &Four, seat: Seat, words: &FourWords) -> String {
    let (one, other) = (name(four, seat, words), name(four, seat.other(), words));
    let parts: Vec<String> = text.split("{name}").map(|part| part.replace("{other}", &other)).collect();
    capital(parts.join(&one))
}

/// Our own words for who has no name begin small.
pub fn capital(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// What is on the page: each thing under its label.
pub fn lines(trial: &Trial, words: &PageWords) -> Vec<(&'static str, String)> {
    let day = |text: &str| Day::read(text).map_or_else(|| text.to_owned(), |day| date(day, words));
    let signs = trial.signs.each_ref().map(|sign| sign.trim()).join("\n");
    let all = [trial.what.trim().to_owned(), day(&trial.from), day(&trial.until), trial.undo.trim().to_owned(), signs];
    words.labels.iter().copied().zip(all).collect()
}

/// A day as it is said.
fn date(day: Day, words: &PageWords) -> String {
    let (year, month, of_month) = day.parts();
    let weekday = words.weekdays.get(day.weekday()).copied().unwrap_or_default();
    let month = words.months.get((month - 1) as usize).copied().unwrap_or_default();
    let text = words.date.replace("{weekday}", weekday).replace("{month}", month);
    text.replace("{day}", &of_month.to_string()).replace("{year}", &year.to_string())
}

/// The page as text, to copy or to save.
pub fn page_text(four: &Four, words: &FourWords) -> String {
    let topic = four.topic.trim();
    let about = if topic.is_empty() { String::new() } else { words.steps.about.replace("{topic}", topic) + "\n\n" };
    let lines = lines(&four.trial, &words.page);
    let parts: Vec<String> = lines.into_iter().map(|(label, words)| [label, "\n", &words].concat()).collect();
    [words.page.title, "\n", &about, &parts.join("\n\n"), "\n"].concat()
}
