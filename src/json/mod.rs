//! JSON: all that is kept, packs and files of ours, and what is said across a frame's edge.
//!
//! Every shape that is kept is a struct under [`fields!`], which writes and reads its fields by their names. It is our own
//! because of its weight: the same structs under serde's derives with `serde_json` made the first screen 15 KB brotli
//! heavier (docs/measures.md has what else was weighed). Fractions are letters to us: nothing of ours is one.

mod fields;
mod read;
mod value;
mod write;

pub(crate) use fields::fields;
pub use read::parse;
pub use value::{Map, Number, Value};
pub(crate) use write::write_name;

/// What can be written as JSON and read from it.
pub trait Json: Sized {
    fn write(&self, to: &mut String);

    /// `None` where it is of another kind. What is absent is given as `None`, too.
    fn read(value: Option<&Value>) -> Option<Self>;

    fn to_json(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }
}
