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

#[test]
fn only_the_tokens_hold_raw_colours() {
    for name in ["base", "parts", "screens", "talk"] {
        let css = style(name);
        let raw: Vec<&str> = css
            .lines()
            .filter(|line| line.contains("#") && !line.trim_start().starts_with("#app") || line.contains("rgb("))
            .collect();
        assert_eq!(raw, Vec::<&str>::new(), "{name}.css");
    }
}
