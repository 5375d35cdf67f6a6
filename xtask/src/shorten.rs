//! Shorter names between the wasm and its module.
//!
//! wasm-bindgen joins the two by names such as `__wbg_setTimeout_4e8b1e1c5a1d2f3b`, each in both files. Nobody reads
//! them, and their digits do not compress: a letter or two instead takes 3 KB of brotli off the page.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;

/// Renames the imports in the one wasm file of a folder and in the module beside it.
///
/// # Errors
/// When the two files are not there, cannot be written, or are not what wasm-bindgen makes.
pub fn imports(folder: &Path) -> Result<(), Failure> {
    let (wasm, module) = pair(folder)?;
    let bytes = fs::read(&wasm).map_err(|reason| format!("Could not read {}: {reason}.", wasm.display()))?;
    let text =
        fs::read_to_string(&module).map_err(|reason| format!("Could not read {}: {reason}.", module.display()))?;
    let (bytes, text) = shortened(&bytes, &text)
        .ok_or_else(|| format!("{} is not laid out as wasm is: build it anew.", wasm.display()))?;
    fs::write(&wasm, bytes).map_err(|reason| format!("Could not write {}: {reason}.", wasm.display()))?;
    fs::write(&module, text).map_err(|reason| format!("Could not write {}: {reason}.", module.display()))
}

/// Trunk names them `name-hash_bg.wasm` and `name-hash.js`.
fn pair(folder: &Path) -> Result<(PathBuf, PathBuf), Failure> {
    let entries = fs::read_dir(folder).map_err(|reason| format!("Could not read {}: {reason}.", folder.display()))?;
    for wasm in entries.flatten().map(|entry| entry.path()) {
        let module = wasm.to_str().and_then(|name| name.strip_suffix("_bg.wasm")).map(|name| format!("{name}.js"));
        if let Some(module) = module.map(PathBuf::from).filter(|module| module.is_file()) {
            return Ok((wasm, module));
        }
    }
    Err(format!("{} holds no wasm with its module: build it anew.", folder.display()))
}

/// Both files with short names. `None` when the bytes are no wasm.
fn shortened(wasm: &[u8], module: &str) -> Option<(Vec<u8>, String)> {
    const HEADER: usize = 8;
    const IMPORTS: u8 = 2;
    let mut made = wasm.get(..HEADER)?.to_vec();
    let mut module = module.to_owned();
    let mut rest = Reader { bytes: wasm.get(HEADER..)? };
    while let Some(section) = rest.byte() {
        let length = rest.number()?;
        let content = rest.take(length)?;
        if section == IMPORTS {
            let content = rename(content, &mut module)?;
            made.push(section);
            write_number(content.len(), &mut made);
            made.extend(content);
        } else {
            made.push(section);
            write_number(length, &mut made);
            made.extend(content);
        }
    }
    Some((made, module))
}

/// The section of the imports, each function's name shortened where the module defines it once and names it nowhere
/// else.
fn rename(section: &[u8], module: &mut String) -> Option<Vec<u8>> {
    const FUNCTION: u8 = 0;
    let mut from = Reader { bytes: section };
    let mut made = Vec::with_capacity(section.len());
    let count = from.number()?;
    write_number(count, &mut made);
    let mut given: BTreeMap<&str, String> = BTreeMap::new();
    for _ in 0..count {
        let (source, name, kind) = (from.text()?, from.text()?, from.byte()?);
        // All are functions but at most a table or a memory, which wasm-bindgen does not import in this form.
        if kind != FUNCTION {
            return None;
        }
        let definition = format!("{name}:");
        if module.matches(name).count() == 1 && module.contains(&definition) {
            let short = short_name(given.len());
            *module = module.replacen(&definition, &format!("{short}:"), 1);
            given.insert(name, short);
        }
        for text in [source, given.get(name).map_or(name, String::as_str)] {
            write_number(text.len(), &mut made);
            made.extend(text.as_bytes());
        }
        made.push(kind);
        write_number(from.number()?, &mut made);
    }
    from.bytes.is_empty().then_some(made)
}

/// `a` to `z`, then `aa` and on. The module's import object holds nothing else that could be called so.
fn short_name(mut number: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + (number % 26) as u8));
        if number < 26 {
            return letters.into_iter().rev().collect();
        }
        number = number / 26 - 1;
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(taken)
    }

    /// LEB128, as wasm writes its numbers.
    fn number(&mut self) -> Option<usize> {
        let mut value = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

fn write_number(mut value: usize, to: &mut Vec<u8>) {
    while value >= 0x80 {
        to.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with two imported functions and one more section.
    fn wasm(names: [&str; 2]) -> Vec<u8> {
        let mut imports = vec![2];
        for (type_number, name) in names.iter().enumerate() {
            for text in ["./app_bg.js", name] {
                write_number(text.len(), &mut imports);
                imports.extend(text.as_bytes());
            }
            imports.extend([0, type_number as u8]);
        }
        let mut made = b"\0asm\x01\0\0\0".to_vec();
        made.push(2);
        write_number(imports.len(), &mut made);
        made.extend(imports);
        made.extend([5, 3, 1, 0, 1]);
        made
    }

    const LONG: [&str; 2] = ["__wbg_setTimeout_4e8b1e1c5a1d2f3b", "__wbg_now_81363d44c96dd239"];

    #[test]
    fn both_sides_get_the_same_short_name() {
        let module = "{ __wbg_setTimeout_4e8b1e1c5a1d2f3b: function() {}, __wbg_now_81363d44c96dd239: function() {} }";
        let (bytes, text) = shortened(&wasm(LONG), module).expect("well-formed");
        assert_eq!(text, "{ a: function() {}, b: function() {} }");
        assert_eq!(bytes, wasm(["a", "b"]));
    }

    #[test]
    fn a_name_used_elsewhere_is_kept() {
        let module =
            "{ __wbg_setTimeout_4e8b1e1c5a1d2f3b: later, __wbg_now_81363d44c96dd239: f } __wbg_now_81363d44c96dd239";
        let (bytes, text) = shortened(&wasm(LONG), module).expect("well-formed");
        assert_eq!(text, "{ a: later, __wbg_now_81363d44c96dd239: f } __wbg_now_81363d44c96dd239");
        assert_eq!(bytes, wasm(["a", LONG[1]]));
    }

    #[test]
    fn cut_off_bytes_are_refused() {
        let whole = wasm(LONG);
        assert_eq!(shortened(&whole[..whole.len() - 1], ""), None);
        assert_eq!(shortened(b"\0asm", ""), None);
    }

    #[test]
    fn names_go_on_after_z() {
        let names = [0, 25, 26, 51, 52, 701, 702].map(short_name);
        assert_eq!(names, ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
