//! Shorter names between the wasm and its module.
//!
//! wasm-bindgen joins the two by names such as `__wbg_setTimeout_4e8b1e1c5a1d2f3b`, each in both files. Nobody reads
//! them, and their digits do not compress: a letter or two instead takes 4.6 KB of brotli off the first screen in parts
//! (2.6 KB of its wasm, 2.0 KB of its module) and 10.1 KB off each single file. No tool does it: `wasm-opt` shortens
//! names of the modules "env" and "wasi" alone, and changes no module of JavaScript with them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{ImportSectionReader, Parser, Payload, TypeRef};

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
        .map_err(|reason| format!("{} is not as wasm-bindgen makes it: {reason}. Build it anew.", wasm.display()))?;
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

/// Both files with short names.
fn shortened(wasm: &[u8], module: &str) -> Result<(Vec<u8>, String), Failure> {
    let mut made = Module::new();
    let mut module = module.to_owned();
    for part in Parser::new(0).parse_all(wasm) {
        let part = part.map_err(|reason| reason.to_string())?;
        if let Payload::ImportSection(imports) = part {
            made.section(&renamed(imports, &mut module)?);
        } else if let Some((id, range)) = part.as_section() {
            let range = usize::try_from(range.start).ok().zip(usize::try_from(range.end).ok());
            let data = range.and_then(|(start, end)| wasm.get(start..end)).ok_or("a section is cut off")?;
            made.section(&RawSection { id, data });
        }
    }
    Ok((made.finish(), module))
}

/// The imports, each function's name shortened where the module defines it once and names it nowhere else.
fn renamed(imports: ImportSectionReader<'_>, module: &mut String) -> Result<ImportSection, Failure> {
    let mut made = ImportSection::new();
    let mut given: BTreeMap<&str, String> = BTreeMap::new();
    for import in imports.into_imports() {
        let import = import.map_err(|reason| reason.to_string())?;
        // All are functions but at most a table or a memory, which wasm-bindgen does not import in this form.
        let TypeRef::Func(kind) = import.ty else { return Err(format!("{} is no function", import.name)) };
        let definition = format!("{}:", import.name);
        if module.matches(import.name).count() == 1 && module.contains(&definition) {
            let short = short_name(given.len());
            *module = module.replacen(&definition, &format!("{short}:"), 1);
            given.insert(import.name, short);
        }
        let name = given.get(import.name).map_or(import.name, String::as_str);
        made.import(import.module, name, EntityType::Function(kind));
    }
    Ok(made)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with two imported functions and one more section.
    fn wasm(names: [&str; 2]) -> Vec<u8> {
        let mut imports = ImportSection::new();
        for (kind, name) in (0..).zip(names) {
            imports.import("./app_bg.js", name, EntityType::Function(kind));
        }
        let mut made = Module::new();
        made.section(&imports).section(&RawSection { id: 5, data: &[1, 0, 1] });
        made.finish()
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
        assert!(shortened(&whole[..whole.len() - 1], "").is_err());
        assert!(shortened(b"\0asm", "").is_err());
    }

    #[test]
    fn names_go_on_after_z() {
        let names = [0, 25, 26, 51, 52, 701, 702].map(short_name);
        assert_eq!(names, ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
