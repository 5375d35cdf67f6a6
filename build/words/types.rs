//! The types of words as they stand in their files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use syn::ext::IdentExt as _;

use super::written::Place;

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// `&'static str`
    Text,
    /// `Option<&'static str>`: only some entries of a list have it.
    MaybeText,
    /// `i64`
    Number,
    /// `bool`
    Flag,
    /// `List`: phrases that travel as one text, as a static list costs eight bytes a phrase that do not compress.
    Phrases,
    /// `&'static [T]`
    List(Box<Kind>),
    /// A type of the same file.
    Record(String),
    /// Nothing that words can be.
    Other,
}

#[derive(Debug)]
pub struct Field {
    /// As it is written in Rust, `r#` and all.
    pub name: String,
    /// As it is written in TOML, but for hyphens.
    pub key: String,
    pub kind: Kind,
    pub place: Place,
}

#[derive(Debug)]
pub struct Type {
    pub fields: Vec<Field>,
    pub place: Place,
}

pub type Types = BTreeMap<String, Type>;

/// Reads a file; `shown` is what it is called in a problem.
///
/// # Errors
/// A sentence with the file, and the line where there is one.
pub fn read(path: &Path, shown: &str) -> Result<Types, String> {
    let source = fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
    parse(&source, shown)
}

/// Reads the source of a file.
///
/// # Errors
/// A sentence with the file and the line.
pub fn parse(source: &str, shown: &str) -> Result<Types, String> {
    let file: Rc<str> = shown.into();
    let place = |span: proc_macro2::Span| Place { file: file.clone(), line: span.start().line };
    let read = syn::parse_file(source).map_err(|error| format!("{}: {error}", place(error.span())))?;
    let mut types = Types::new();
    for item in &read.items {
        let syn::Item::Struct(item) = item else { continue };
        let field = |field: &syn::Field| {
            let name = field.ident.as_ref()?;
            let kind = kind(&field.ty);
            Some(Field { name: name.to_string(), key: name.unraw().to_string(), kind, place: place(name.span()) })
        };
        let fields = item.fields.iter().filter_map(field).collect();
        types.insert(item.ident.to_string(), Type { fields, place: place(item.ident.span()) });
    }
    Ok(types)
}

fn kind(of: &syn::Type) -> Kind {
    match of {
        syn::Type::Reference(reference) => match &*reference.elem {
            syn::Type::Slice(slice) => Kind::List(Box::new(kind(&slice.elem))),
            syn::Type::Path(path) if path.path.is_ident("str") => Kind::Text,
            _ => Kind::Other,
        },
        syn::Type::Path(path) => named(path),
        _ => Kind::Other,
    }
}

fn named(path: &syn::TypePath) -> Kind {
    let Some(last) = path.path.segments.last() else { return Kind::Other };
    match (last.ident.to_string().as_str(), &last.arguments) {
        ("bool", syn::PathArguments::None) => Kind::Flag,
        ("i64", syn::PathArguments::None) => Kind::Number,
        ("List", syn::PathArguments::None) => Kind::Phrases,
        ("Option", syn::PathArguments::AngleBracketed(inside)) => match inside.args.first() {
            Some(syn::GenericArgument::Type(inside)) if kind(inside) == Kind::Text => Kind::MaybeText,
            _ => Kind::Other,
        },
        (name, syn::PathArguments::None) if path.path.segments.len() == 1 => Kind::Record(name.to_owned()),
        _ => Kind::Other,
    }
}
