//! Colours can be read: each pairing of the tokens holds its contrast by day and by lamp light.

use std::collections::BTreeMap;

fn style(name: &str) -> String {
    std::fs::read_to_string(format!("{}/static/css/{name}.css", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Light and dark, each as relative luminance (WCAG 2.2), by token.
fn luminances(css: &str) -> BTreeMap<String, [f64; 2]> {
    css.lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--hb-")?.split_once(':')?;
            let pair = value.trim().strip_prefix("light-dark(")?.strip_suffix(");")?;
            let (light, dark) = pair.split_once(", ")?;
            Some((name.to_owned(), [luminance(light), luminance(dark)]))
        })
        .collect()
}

fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What stands on what, and the contrast it needs: 7 for the words people say, 4.5 for all other words,
/// 3 for the border of a control.
const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "sheet", 7.0),
    ("ink", "paper", 7.0),
    ("ink", "lamp", 7.0),
    ("soft", "paper", 4.5),
    ("soft", "sheet", 4.5),
    ("soft", "lamp", 4.5),
    ("clay", "paper", 4.5),
    ("clay", "sheet", 4.5),
    ("on-clay", "clay", 4.5),
    ("sage", "paper", 4.5),
    ("sage", "sheet", 4.5),
    ("sage", "lamp", 4.5),
    ("plum", "paper", 4.5),
    ("plum", "sheet", 4.5),
    ("plum", "lamp", 4.5),
    ("edge", "paper", 3.0),
    ("edge", "sheet", 3.0),
    ("edge", "lamp", 3.0),
];

fn too_low(css: &str) -> Vec<String> {
    let found = luminances(css);
    let mut low = Vec::new();
    for (above, below, needed) in PAIRS {
        for (theme, place) in [("light", 0), ("dark", 1)] {
            let ratio = contrast(found[*above][place], found[*below][place]);
            if ratio < *needed {
                low.push(format!("{theme}: {above} on {below} is {ratio:.2}"));
            }
        }
    }
    low
}

#[test]
fn every_pair_of_colours_can_be_read_in_both_themes() {
    let css = style("tokens");
    let plain = css.split("@media").next().unwrap();
    assert_eq!(too_low(plain), Vec::<String>::new());
}

#[test]
fn asking_for_more_contrast_gives_more() {
    let css = style("tokens");
    // Later tokens take the place of earlier ones, as in a style sheet.
    let found = luminances(&css);
    for (above, below) in [("soft", "paper"), ("soft", "sheet"), ("edge", "paper"), ("edge", "sheet")] {
        for place in [0, 1] {
            assert!(contrast(found[above][place], found[below][place]) >= 7.0, "{above} on {below}");
        }
    }
}

/// `light-dark()` came to browsers later than all else that the page needs.
#[test]
fn a_browser_that_knows_no_pairs_has_the_light_one_of_each() {
    let css = style("tokens");
    let (pairs, without) = css.split_once("@supports not (color: light-dark(").expect("what stands for pairs");
    let plain = pairs.split("@media").next().unwrap_or_default();
    let mut count = 0;
    for line in plain.lines().map(str::trim).filter(|line| line.contains("light-dark(#")) {
        let (name, pair) = line.split_once(": light-dark(").expect("a pair");
        let light = pair.split(',').next().unwrap_or_default();
        assert!(without.contains(&format!("{name}: {light};")), "{name} has no {light} of its own");
        count += 1;
    }
    assert_eq!(count, 11, "a pair is written in a way that this does not see");
}

/// Functions that make a colour out of numbers, and the names of colours that anybody would type.
const RAW: &[&str] = &[
    "rgb(",
    "rgba(",
    "hsl(",
    "hsla(",
    "hwb(",
    "lab(",
    "lch(",
    "oklab(",
    "oklch(",
    "color(",
    "light-dark(",
    "aqua",
    "black",
    "blue",
    "brown",
    "fuchsia",
    "gold",
    "gray",
    "green",
    "grey",
    "lime",
    "maroon",
    "navy",
    "olive",
    "orange",
    "pink",
    "purple",
    "red",
    "silver",
    "teal",
    "white",
    "yellow",
];

/// Declarations of a sheet that hold a colour of their own, without what comments and selectors say.
fn raw_colours(css: &str) -> Vec<String> {
    let mut told = String::new();
    for (place, piece) in css.split("/*").enumerate() {
        told.push_str(if place == 0 { piece } else { piece.split_once("*/").map_or("", |(_, after)| after) });
    }
    let mut found = Vec::new();
    for block in told.split_inclusive(['{', '}', ';']).filter(|piece| !piece.ends_with('{')) {
        let Some((_, value)) = block.split_once(':') else { continue };
        let value = value.to_ascii_lowercase();
        let in_numbers = value.split('#').skip(1).any(|rest| rest.starts_with(|sign: char| sign.is_ascii_hexdigit()));
        let words = value.split(|sign: char| !(sign.is_ascii_alphanumeric() || "-(_".contains(sign)));
        let in_words = words.flat_map(|word| word.split_inclusive('(')).any(|word| RAW.contains(&word));
        if in_numbers || in_words {
            found.push(block.trim().to_owned());
        }
    }
    found
}

#[test]
fn a_raw_colour_is_seen_however_it_is_written() {
    for value in ["#fff", "1px solid #1a2b3c", "rgb(0 0 0)", "OKLCH(50% 0 0)", "1px solid white", "calc(1px)red"] {
        assert_eq!(raw_colours(&format!("a:hover {{ color: {value}; }}")).len(), 1, "{value}");
    }
    let quiet = "/* #fff, white */ #app, .red { white-space: nowrap; color: var(--hb-white); \
                 background: color-mix(in oklab, var(--hb-clay) 16%, transparent) }";
    assert_eq!(raw_colours(quiet), Vec::<String>::new());
}

#[test]
fn only_the_tokens_hold_raw_colours() {
    let folder = format!("{}/static/css", env!("CARGO_MANIFEST_DIR"));
    let mut sheets: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    sheets.sort();
    let page = std::fs::read_to_string(format!("{}/index.html", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut found = Vec::new();
    for sheet in sheets {
        let name = sheet.file_stem().unwrap().to_str().unwrap();
        assert!(page.contains(&format!("static/css/{name}.css")), "index.html does not ask for {name}.css");
        if name != "tokens" {
            found.extend(raw_colours(&style(name)).into_iter().map(|raw| format!("{name}.css: {raw}")));
        }
    }
    assert!(!raw_colours(&style("tokens")).is_empty(), "the tokens hold no colour: the test looks past them");
    assert!(found.is_empty(), "{}", found.join("\n"));
}
