//! What a visit costs, as brotli sends it: what comes before anyone can type, each part that comes later, and all of it.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::reader::READER;
use crate::{Failure, packs, parts};

/// What is weighed together: the files of a name, what they may weigh, and what they should.
#[derive(Debug)]
struct Share {
    name: &'static str,
    /// How the files' names begin; empty for the first screen, which is all that comes by itself.
    begins: &'static str,
    ceiling: usize,
    aim: usize,
}

/// Each ceiling stands a little above what was measured, and above its aim where that is not reached yet. It goes up only
/// with something new, by what that was measured to weigh.
const SHARES: [Share; 23] = [
    Share { name: "first screen", begins: "", ceiling: 142 * 1024, aim: 130 * 1024 },
    Share { name: "ear", begins: "part-ear-", ceiling: 53 * 1024, aim: 85 * 1024 },
    Share { name: "drills", begins: packs::DRILLS, ceiling: 26 * 1024, aim: 25 * 1024 },
    Share { name: "settings", begins: "part-settings-", ceiling: 4 * 1024, aim: 25 * 1024 },
    Share { name: "pause", begins: "part-pause-", ceiling: 26 * 1024, aim: 25 * 1024 },
    Share { name: "turns", begins: "part-turns-", ceiling: 22 * 1024, aim: 25 * 1024 },
    Share { name: "talk", begins: "part-talk-", ceiling: 15 * 1024, aim: 25 * 1024 },
    Share { name: "therapist", begins: "part-therapist-", ceiling: 25 * 1024, aim: 25 * 1024 },
    Share { name: "given", begins: "part-given-", ceiling: 18 * 1024, aim: 25 * 1024 },
    Share { name: "say", begins: "part-say-", ceiling: 26 * 1024, aim: 25 * 1024 },
    Share { name: "saying", begins: "part-saying-", ceiling: 43 * 1024, aim: 25 * 1024 },
    Share { name: "four", begins: "part-four-", ceiling: 22 * 1024, aim: 25 * 1024 },
    Share { name: "script", begins: "part-script-", ceiling: 14 * 1024, aim: 25 * 1024 },
    Share { name: "rehearse", begins: "part-rehearse-", ceiling: 12 * 1024, aim: 25 * 1024 },
    Share { name: "ours", begins: "part-ours-", ceiling: 30 * 1024, aim: 25 * 1024 },
    Share { name: "minutes", begins: "part-minutes-", ceiling: 22 * 1024, aim: 25 * 1024 },
    Share { name: "repair", begins: "part-repair-", ceiling: 19 * 1024, aim: 25 * 1024 },
    Share { name: "letters", begins: "part-letters-", ceiling: 23 * 1024, aim: 25 * 1024 },
    Share { name: "small", begins: "part-small-", ceiling: 22 * 1024, aim: 25 * 1024 },
    Share { name: "exchange", begins: "part-exchange-", ceiling: 10 * 1024, aim: 25 * 1024 },
    Share { name: "seal", begins: "part-seal-", ceiling: 7 * 1024, aim: 25 * 1024 },
    Share { name: "a spoken letter", begins: "part-voice-", ceiling: 4 * 1024, aim: 25 * 1024 },
    // Of it 23 KB are what both ears read with: words, clauses, feelings.
    Share { name: "what parts share", begins: "part-chunk", ceiling: 82 * 1024, aim: 48 * 1024 },
];

impl Share {
    fn sum(&self, weighed: &[Weighed]) -> usize {
        let ours = |file: &&Weighed| {
            let later = file.name.starts_with(parts::PART) || file.name.starts_with(packs::DRILLS);
            file.counted && if self.begins.is_empty() { !later } else { file.name.starts_with(self.begins) }
        };
        weighed.iter().filter(ours).map(|file| file.brotli).sum()
    }
}

/// The learned reader, which comes when nothing else is left to come, and not where data is saved: a module, in one of two
/// forms, its worker and the weights.
const READER_CEILING: usize = 4608 * 1024;

/// HTML, CSS, JS and wasm together, all content included. One KB is 1024 bytes.
pub const LIMIT: usize = 340 * 1024;

/// What all of it may weigh today: docs/measures.md says what weighs how much and what was tried. It goes up only with
/// something new, by what that was measured to weigh, and down with everything else. It holds all parts, of which a first
/// visit waits for the first screen alone. 110 KB are the speaker's half (Say, four steps, signals, practice and what is
/// noticed there), and 38 KB before them ways that newcomers did not find, links that hold whole packs,
/// a copy that can be loaded, and what holds on hosts and in browsers of every kind. 160 KB are Ours: agreements, the ten
/// minutes, repair with what is noticed in an apology, letters, small things, two phones.
pub const CEILING: usize = 645 * 1024;

/// Endings that count towards [`LIMIT`].
const COUNTED: [&str; 4] = ["html", "css", "js", "wasm"];
/// Files that no visit to the page loads.
const APART: [&str; 7] =
    ["404.html", "hearback.html", crate::single::FULL, "embed.html", "embed.js", "embed-demo.html", "sw-off.js"];
/// Endings worth compressing for the wire, counted or not.
const COMPRESSED: [&str; 9] = ["bin", "html", "css", "js", "wasm", "svg", "json", "txt", "webmanifest"];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// Relative to the folder that was weighed.
    pub name: String,
    /// Bytes on disk.
    pub raw: usize,
    /// Bytes at brotli quality 11.
    pub brotli: usize,
    pub counted: bool,
}

/// Writes `name.br` beside every file worth compressing, and says what each weighs, heaviest first.
///
/// # Errors
/// When the folder cannot be read or written.
pub fn compress(folder: &Path) -> Result<Vec<Weighed>, Failure> {
    let mut weighed = Vec::new();
    for path in files(folder)? {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if !COMPRESSED.contains(&ending) {
            continue;
        }
        let (raw, brotli) = compress_one(&path)?;
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
        // Every visit fetches the drills sooner or later.
        let is_counted = COUNTED.contains(&ending) || name.starts_with(packs::DRILLS);
        let counted = is_counted && !APART.contains(&name.as_str()) && !name.starts_with(READER);
        weighed.push(Weighed { name, raw, brotli, counted });
    }
    weighed.sort_by_key(|file| std::cmp::Reverse((file.counted, file.brotli)));
    Ok(weighed)
}

/// Writes `name.br` beside a file. Bytes before and after.
///
/// # Errors
/// When the file cannot be read or the other not be written.
pub fn compress_one(path: &Path) -> Result<(usize, usize), Failure> {
    let bytes = fs::read(path).map_err(|reason| cannot("read", path, &reason))?;
    let small = brotli(&bytes).map_err(|reason| cannot("compress", path, &reason))?;
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let beside = path.with_extension(format!("{ending}.br"));
    fs::write(&beside, &small).map_err(|reason| cannot("write", &beside, &reason))?;
    Ok((bytes.len(), small.len()))
}

/// The table for the terminal, ending with the sum of what counts.
pub fn table(weighed: &[Weighed]) -> String {
    let mut text = format!("{:<44} {:>10} {:>10}\n", "file", "raw", "brotli");
    for file in weighed.iter().filter(|file| file.counted) {
        writeln!(text, "{:<44} {:>10} {:>10}", file.name, file.raw, file.brotli).ok();
    }
    let raw: usize = weighed.iter().filter(|file| file.counted).map(|file| file.raw).sum();
    let sum = sum(weighed);
    writeln!(text, "{:<44} {raw:>10} {sum:>10}", "together").ok();
    for (begins, when) in [(packs::TALK, "Talk is opened"), (packs::SAYING, "saying is practised")] {
        for file in weighed.iter().filter(|file| !file.counted && file.name.starts_with(begins)) {
            writeln!(text, "{:<44} {:>10} {:>10} loaded when {when}", file.name, file.raw, file.brotli).ok();
        }
    }
    for file in weighed.iter().filter(|file| file.name.starts_with(READER)) {
        writeln!(text, "{:<44} {:>10} {:>10} the learned reader", file.name, file.raw, file.brotli).ok();
    }
    for one in &SHARES {
        let (sum, ceiling, aim) = (one.sum(weighed), one.ceiling / 1024, one.aim / 1024);
        let above = if sum > one.aim { ", which is not reached yet" } else { "" };
        let kb = sum as f64 / 1024.0;
        writeln!(text, "{}: {kb:.1} KB; the ceiling today {ceiling} KB, the aim {aim} KB{above}", one.name).ok();
    }
    let share = |bytes: usize| bytes as f64 / 1024.0;
    write!(
        text,
        "Weight: {:.1} KB; the aim is {:.0} KB, the ceiling today {:.0} KB \
         (brotli quality 11; HTML, CSS, JS and wasm; 1 KB = 1024 bytes)",
        share(sum),
        share(LIMIT),
        share(CEILING)
    )
    .ok();
    text
}

/// Bytes at brotli quality 11 of all that counts.
pub fn sum(weighed: &[Weighed]) -> usize {
    weighed.iter().filter(|file| file.counted).map(|file| file.brotli).sum()
}

/// # Errors
/// When the page is over [`CEILING`], or a share over its own, or a part has none.
pub fn judge(weighed: &[Weighed]) -> Result<(), Failure> {
    for one in &SHARES {
        let over = one.sum(weighed).saturating_sub(one.ceiling);
        if over > 0 {
            return Err(format!("{} is {over} bytes over its ceiling of {}.", one.name, one.ceiling));
        }
    }
    let reader: usize = weighed.iter().filter(|file| file.name.starts_with(READER)).map(|file| file.brotli).sum();
    if reader > READER_CEILING {
        return Err(format!("The learned reader is {} bytes over its ceiling.", reader - READER_CEILING));
    }
    let known = |name: &str| SHARES.iter().any(|one| !one.begins.is_empty() && name.starts_with(one.begins));
    if let Some(file) = weighed.iter().find(|file| file.name.starts_with(parts::PART) && !known(&file.name)) {
        return Err(format!("{} has no ceiling in weight.rs: give it one.", file.name));
    }
    let sum = sum(weighed);
    if sum <= CEILING {
        return Ok(());
    }
    Err(format!(
        "The page is {} bytes over its ceiling of {CEILING}. Take something out, or find what grew in the table above.",
        sum - CEILING
    ))
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut small = Vec::new();
    // 22 is the window the brotli program and web servers use.
    let mut writer = brotli::CompressorWriter::new(&mut small, 1 << 16, 11, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(small)
}

/// Every file of a folder, in order.
///
/// # Errors
/// When the folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).map_err(|reason| cannot("read", folder, &reason))?;
    for entry in entries {
        let path = entry.map_err(|reason| cannot("read", folder, &reason))?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn cannot(act: &str, path: &Path, reason: &std::io::Error) -> Failure {
    format!("Could not {act} {}: {reason}.", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: usize, counted: bool) -> Weighed {
        Weighed { name: name.into(), raw: brotli * 3, brotli, counted }
    }

    #[test]
    fn a_share_at_its_ceiling_passes_and_one_byte_more_fails() {
        let [first, ear, ..] = &SHARES;
        let page = |more: usize| [file("a.wasm", first.ceiling - 1, true), file("a.css", 1 + more, true)];
        assert!(judge(&page(0)).is_ok() && judge(&page(1)).is_err());
        assert!(judge(&[file("part-ear-0.wasm", ear.ceiling, true)]).is_ok());
        assert!(judge(&[file("part-ear-0.wasm", ear.ceiling + 1, true)]).is_err());
    }

    #[test]
    fn all_together_has_a_ceiling_and_so_has_every_part() {
        let full = |one: &Share| file(if one.begins.is_empty() { "a.wasm" } else { one.begins }, one.ceiling, true);
        let over: Vec<Weighed> = SHARES.iter().map(full).collect();
        assert!(sum(&over) > CEILING && judge(&over).is_err());
        assert!(judge(&[file("part-other-0.wasm", 1, true)]).is_err());
    }

    #[test]
    fn icons_do_not_count() {
        assert!(judge(&[file("icon.svg", CEILING + 1, false)]).is_ok());
    }

    #[test]
    fn a_deck_is_told_apart_and_does_not_count() {
        let weighed = [file("a.wasm", 10, true), file("talk-en-00000000.json", CEILING, false)];
        assert_eq!(sum(&weighed), 10);
        assert!(table(&weighed).contains("loaded when Talk is opened"));
    }

    #[test]
    fn what_is_compressed_can_be_read_back() {
        let words = "I hear that the evening felt long. ".repeat(200);
        let small = brotli(words.as_bytes()).expect("compressing in memory works");
        assert!(small.len() < words.len() / 20, "{} bytes", small.len());
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut back).expect("our own bytes are brotli");
        assert_eq!(back, words.as_bytes());
    }
}
