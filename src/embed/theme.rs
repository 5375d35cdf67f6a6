//! A host's colours, taken only where everything stays readable.

use crate::shell::kept::Theme;

/// Least contrast of words with what they stand on (WCAG 2.2, 1.4.3).
const NEEDED: f32 = 4.5;

/// One thing whose look a host may set.
#[derive(Debug)]
pub struct Token {
    pub name: &'static str,
    /// The custom property of `tokens.css`.
    pub property: &'static str,
    /// As in `tokens.css`: light, then dark. Nothing for a length.
    pub usual: [&'static str; 2],
}

/// Twelve: ten colours and two lengths. `docs/embedding.md` says what each does.
pub static TOKENS: &[Token] = &[
    token("background", "--hb-paper", ["#f4ecdf", "#1b1510"]),
    token("surface", "--hb-sheet", ["#fffaf0", "#272018"]),
    token("glow", "--hb-lamp", ["#f9f3e9", "#2a2016"]),
    token("text", "--hb-ink", ["#2a231c", "#f3e7d3"]),
    token("muted", "--hb-soft", ["#62564a", "#bdac94"]),
    token("accent", "--hb-clay", ["#994524", "#e59a70"]),
    token("on-accent", "--hb-on-clay", ["#fffaf0", "#22150c"]),
    token("strength", "--hb-sage", ["#43603b", "#a8c492"]),
    token("suggestion", "--hb-plum", ["#77375f", "#dca8c6"]),
    token("line", "--hb-line", ["#d8cab4", "#44392d"]),
    token("radius", "--hb-corner", ["", ""]),
    token("gap", "--hb-gap", ["", ""]),
];

const fn token(name: &'static str, property: &'static str, usual: [&'static str; 2]) -> Token {
    Token { name, property, usual }
}

/// Which words stand on what, by token.
const PAIRS: &[(&str, &str)] = &[
    ("text", "background"),
    ("text", "surface"),
    ("text", "glow"),
    ("muted", "background"),
    ("muted", "surface"),
    ("muted", "glow"),
    ("accent", "background"),
    ("accent", "surface"),
    ("on-accent", "accent"),
    ("strength", "background"),
    ("strength", "surface"),
    ("strength", "glow"),
    ("suggestion", "background"),
    ("suggestion", "surface"),
    ("suggestion", "glow"),
];

/// In which light the host wants the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Light {
    #[default]
    Auto,
    Light,
    Dark,
}

impl Light {
    pub fn of(value: &str) -> Self {
        match value {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Auto,
        }
    }

    pub fn theme(self) -> Theme {
        match self {
            Self::Auto => Theme::Auto,
            Self::Light => Theme::Light,
            Self::Dark => Theme::Dark,
        }
    }

    /// Which of a pair can be met in it.
    fn places(self) -> &'static [usize] {
        match self {
            Self::Auto => &[0, 1],
            Self::Light => &[0],
            Self::Dark => &[1],
        }
    }
}

/// A colour for light and one for dark, as red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [[u8; 3]; 2]);

impl Colour {
    /// `#abc` or `#aabbcc`, or two of them with a `/` between: light, then dark. Nothing else, so that nothing else can
    /// come into a style.
    pub fn read(text: &str) -> Option<Self> {
        match text.split_once('/') {
            Some((light, dark)) => Some(Self([one(light)?, one(dark)?])),
            None => one(text).map(|colour| Self([colour; 2])),
        }
    }

    fn css(self) -> String {
        let [light, dark] = self.0.map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}"));
        format!("light-dark({light}, {dark})")
    }
}

fn one(text: &str) -> Option<[u8; 3]> {
    let digits: Vec<u8> = text
        .trim()
        .strip_prefix('#')?
        .chars()
        .map(|sign| sign.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()?;
    match digits[..] {
        [red, green, blue] => Some([red * 17, green * 17, blue * 17]),
        [a, b, c, d, e, f] => Some([a * 16 + b, c * 16 + d, e * 16 + f]),
        _ => None,
    }
}

/// Why a look was not taken. Nothing of it was.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// No token of that name.
    Unknown,
    /// This token can't be set to that.
    Value(&'static str),
    /// Words of the first on the second have a contrast of `ratio` to 1, under 4.5.
    Contrast { words: &'static str, on: &'static str, dark: bool, ratio: f32 },
}

impl Refused {
    /// For the person who writes the host's page: `accent on surface is 2.9:1 in light; it needs 4.5:1`.
    pub fn sentence(&self) -> String {
        match self {
            Self::Unknown => "there is no such token".into(),
            Self::Value(name) => format!("{name} can't be set to that"),
            Self::Contrast { words, on, dark, ratio } => {
                let light = if *dark { "dark" } else { "light" };
                // Rounded down, so that what is refused never reads 4.5; as numbers, because what prints a fraction would come along.
                let tenths = (ratio * 10.0) as u32;
                format!("{words} on {on} is {}.{}:1 in {light}; it needs 4.5:1", tenths / 10, tenths % 10)
            }
        }
    }
}

/// What a host has set, by place in [`TOKENS`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    colours: [Option<Colour>; 10],
    /// CSS pixels of the last two tokens.
    lengths: [Option<u8>; 2],
}

impl Look {
    /// The look with these tokens set too. Everything is taken, or nothing.
    ///
    /// # Errors
    /// Which token or pair was at fault.
    pub fn with(&self, said: &[(String, String)], light: Light) -> Result<Self, Refused> {
        let mut look = self.clone();
        for (name, value) in said {
            let place = TOKENS.iter().position(|token| token.name == name).ok_or(Refused::Unknown)?;
            let name = TOKENS[place].name;
            if let Some(colour) = look.colours.get_mut(place) {
                *colour = Some(Colour::read(value).ok_or(Refused::Value(name))?);
            } else {
                let least = if name == "gap" { 8 } else { 0 };
                let pixels = value.parse().ok().filter(|pixels| (least..=24).contains(pixels));
                look.lengths[place - look.colours.len()] = Some(pixels.ok_or(Refused::Value(name))?);
            }
        }
        look.judge(light)?;
        Ok(look)
    }

    /// The look with another accent. What stands on it becomes black or white, whichever can be read better.
    ///
    /// # Errors
    /// Which pair can't be read.
    pub fn with_accent(&self, accent: Colour, light: Light) -> Result<Self, Refused> {
        let on = accent.0.map(|colour| if luminance(colour) > 0.18 { [0; 3] } else { [255; 3] });
        let mut look = self.clone();
        look.colours[5] = Some(accent);
        look.colours[6] = Some(Colour(on));
        look.judge(light)?;
        Ok(look)
    }

    /// Custom properties with their values.
    pub fn css(&self) -> Vec<(&'static str, String)> {
        let colours = self.colours.iter().map(|colour| colour.map(Colour::css));
        let lengths = self.lengths.iter().map(|pixels| pixels.map(|pixels| format!("{pixels}px")));
        let set = TOKENS.iter().zip(colours.chain(lengths));
        set.filter_map(|(token, value)| Some((token.property, value?))).collect()
    }

    /// Only pairs that a host's colour is part of can be at fault: ours are held by `tests/tokens.rs`.
    fn judge(&self, light: Light) -> Result<(), Refused> {
        for (words, on) in PAIRS {
            for place in light.places() {
                let (Some(above), Some(below)) = (self.colour(words, *place), self.colour(on, *place)) else {
                    continue;
                };
                let (one, other) = (luminance(above), luminance(below));
                let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                if ratio < NEEDED {
                    return Err(Refused::Contrast { words, on, dark: *place == 1, ratio });
                }
            }
        }
        Ok(())
    }

    fn colour(&self, name: &str, place: usize) -> Option<[u8; 3]> {
        let at = TOKENS.iter().position(|token| token.name == name)?;
        let set = self.colours.get(at)?.map(|colour| colour.0[place]);
        set.or_else(|| one(TOKENS[at].usual[place]))
    }
}

/// Relative luminance, 0 to 1 (WCAG 2.2, definitions).
fn luminance(colour: [u8; 3]) -> f32 {
    let [red, green, blue] = colour.map(|part| {
        let part = f32::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { gamma((part + 0.055) / 1.055) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// A number of 0.04 to 1 to the power of 2.4, by Newton's fifth root of its square: `powf` is ten times as long.
fn gamma(part: f32) -> f32 {
    let square = part * part;
    let mut root = 1.0_f32;
    for _ in 0..12 {
        root = (4.0 * root + square / (root * root * root * root)) / 5.0;
    }
    square * root
}

#[cfg(test)]
mod tests {
    use super::gamma;

    #[test]
    fn the_power_is_as_exact_as_its_numbers() {
        for part in 11..=255_u8 {
            let base = (f32::from(part) / 255.0 + 0.055) / 1.055;
            assert!((gamma(base) - base.powf(2.4)).abs() < 1e-6, "{part}: {}", gamma(base));
        }
    }
}
