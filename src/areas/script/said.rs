//! A row as it is said: one way for its own screen, the printed page, a preview and a running pause.

use crate::areas::script::words::{KindWords, ScriptWords};
use crate::areas::script::{Kind, Row, Script, Seat};

/// The words of a kind of row.
pub fn words_of(kind: Kind, words: &ScriptWords) -> &KindWords {
    match kind {
        Kind::First | Kind::Second => &words.line,
        Kind::Amber => &words.amber,
        Kind::Red => &words.red,
    }
}

/// What one of the two is called, as it stands in a sentence.
pub fn name<'a>(script: &'a Script, seat: Seat, words: &ScriptWords) -> &'a str {
    match (script.names()[seat as usize].trim(), seat) {
        ("", Seat::First) => words.who.first,
        ("", Seat::Second) => words.who.second,
        (named, _) => named,
    }
}

/// A text with the names of the two, seen from one of them, as the beginning of a sentence.
pub fn with_names(text: &str, script: &Script, seat: Seat, words: &ScriptWords) -> String {
    let said = filled(text, |place| match place {
        "other" => name(script, seat.other(), words),
        _ => name(script, seat, words),
    });
    capital(said)
}

/// Whose row it is, or which signal.
pub fn label(script: &Script, kind: Kind, words: &ScriptWords) -> String {
    with_names(words_of(kind, words).label, script, kind.seat(), words)
}

/// A row in full, with dots for what is open yet.
pub fn sentence(script: &Script, row: &Row, words: &ScriptWords) -> String {
    let of_kind = words_of(row.kind, words);
    let bare = |place: usize| {
        let stems = of_kind.place.get(place).map_or(&[][..], |place| place.stems);
        match bare(row.words(place), stems) {
            "" => "\u{2026}",
            words => words,
        }
    };
    let said = filled(of_kind.says, |place| match place {
        "0" => bare(0),
        "1" => bare(1),
        "2" => bare(2),
        "other" => name(script, row.kind.seat().other(), words),
        _ => name(script, row.kind.seat(), words),
    });
    // What is open yet ends a sentence by itself.
    capital(said).replace("\u{2026}.", "\u{2026}")
}

/// What both said yes to, each with whose it is. It is the page of the two, who say of themselves whose a line is.
pub fn agreed(script: &Script, words: &ScriptWords) -> Vec<(String, String)> {
    let whose = |row: &Row| match script.names()[row.kind.seat() as usize].trim() {
        "" if !row.kind.is_signal() => words.who.ours[row.kind.seat() as usize].to_owned(),
        _ => label(script, row.kind, words),
    };
    script.agreed().map(|row| (whose(row), sentence(script, row, words))).collect()
}

/// What was typed as it goes into a sentence: without the beginning that the sentence has, quotation marks and a last stop.
fn bare<'a>(typed: &'a str, stems: &[&str]) -> &'a str {
    let mut rest = typed.trim();
    for stem in stems {
        if rest.get(..stem.len()).is_some_and(|start| start.eq_ignore_ascii_case(stem)) {
            rest = rest.get(stem.len()..).unwrap_or_default();
        }
    }
    rest.trim().trim_end_matches(['.', ',', ';']).trim_matches(['"', '“', '”']).trim_end_matches('.')
}

/// Puts words into the `{places}` of a text, none of which is looked for in the words themselves.
fn filled<'a>(text: &'a str, of: impl Fn(&'a str) -> &'a str) -> String {
    let mut said = String::new();
    for piece in text.split('}') {
        let (before, place) = piece.split_once('{').map_or((piece, None), |(before, place)| (before, Some(place)));
        said.push_str(before);
        if let Some(words) = place.map(&of) {
            // Words that run from right to left are set apart, or they would turn what stands around them.
            let apart = words.contains(|sign| matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}'));
            let [open, close] = if apart { ["\u{2068}", "\u{2069}"] } else { [""; 2] };
            said.extend([open, words, close]);
        }
    }
    said
}

/// Our own words for who has no name begin small.
fn capital(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
