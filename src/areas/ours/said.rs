//! An agreement in words: one way for its own screen, the printed page and the file.

use crate::areas::ours::Agreement;
#[cfg(feature = "web")]
use crate::areas::ours::Pair;
#[cfg(feature = "web")]
use crate::areas::ours::words::LookWords;
use crate::areas::ours::words::{DateWords, OursWords};
use crate::share::Day;

/// A day as it is said. What is no day stays as it is.
pub fn date(day: &str, words: &DateWords) -> String {
    let Some(day) = Day::read(day) else { return day.to_owned() };
    let (year, month, of_month) = day.parts();
    let weekday = words.weekdays.get(day.weekday()).copied().unwrap_or_default();
    let month = words.months.get((month - 1) as usize).copied().unwrap_or_default();
    let text = words.day.replace("{weekday}", weekday).replace("{month}", month);
    text.replace("{day}", &of_month.to_string()).replace("{year}", &year.to_string())
}

/// What it says, each under its label; nothing where a line is empty.
pub fn lines(agreement: &Agreement, words: &OursWords) -> Vec<(&'static str, String)> {
    let of = &agreement.words;
    let doing = of.doing.iter().filter(|one| !one.does.trim().is_empty()).map(|one| match one.who.trim() {
        "" => one.does.trim().to_owned(),
        // What people typed goes in last: it may have braces in it.
        who => words
            .page
            .doing
            .split("{does}")
            .map(|part| part.replace("{who}", who))
            .collect::<Vec<_>>()
            .join(one.does.trim()),
    });
    let due = if agreement.is_over() { String::new() } else { date(&agreement.due, &words.date) };
    let all = [
        of.what.trim().to_owned(),
        date(&agreement.from, &words.date),
        due,
        of.undo.trim().to_owned(),
        of.signs.each_ref().map(|sign| sign.trim()).join("\n"),
        doing.collect::<Vec<_>>().join("\n"),
    ];
    words.page.labels.iter().copied().zip(all).filter(|(_, said)| !said.trim().is_empty()).collect()
}

/// What two see of a sign.
#[cfg(feature = "web")]
pub fn pair(pair: Pair, words: &LookWords) -> String {
    let [one, other] = pair.both().map(|seen| words.seens.get(seen as usize).copied().unwrap_or_default());
    if one == other {
        return words.same.replace("{one}", one);
    }
    words.pair.replace("{one}", one).replace("{other}", other)
}

/// It as text, to save.
pub fn page_text(agreement: &Agreement, words: &OursWords) -> String {
    let parts: Vec<String> =
        lines(agreement, words).into_iter().map(|(label, said)| [label, "\n", &said].concat()).collect();
    [&parts.join("\n\n"), "\n"].concat()
}
