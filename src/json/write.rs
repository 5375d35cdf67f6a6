use super::Json;
use super::value::{Map, Number, Value};

/// A text in its quotation marks.
fn write_text(text: &str, to: &mut String) {
    to.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => to.extend(['\\', letter]),
            '\n' => to.push_str("\\n"),
            '\0'..' ' => {
                to.push_str("\\u00");
                to.extend(
                    [letter as u32 >> 4, letter as u32 & 15].into_iter().filter_map(|half| char::from_digit(half, 16)),
                );
            }
            _ => to.push(letter),
        }
    }
    to.push('"');
}

/// A field's name, up to its value.
pub(crate) fn write_name(name: &str, to: &mut String) {
    divide(to);
    write_text(name, to);
    to.push(':');
}

/// What stands before a part of a list or an object that is begun: nothing before the first.
fn divide(to: &mut String) {
    if !to.ends_with(['[', '{']) {
        to.push(',');
    }
}

impl Json for Value {
    fn write(&self, to: &mut String) {
        match self {
            Self::Null => to.push_str("null"),
            Self::Bool(is) => is.write(to),
            Self::Number(Number(letters)) => to.push_str(letters),
            Self::Text(text) => text.write(to),
            Self::List(list) => list.write(to),
            Self::Object(fields) => fields.write(to),
        }
    }

    fn read(value: Option<&Self>) -> Option<Self> {
        value.cloned()
    }
}

impl Json for Map {
    fn write(&self, to: &mut String) {
        to.push('{');
        for (name, value) in self.iter() {
            write_name(name, to);
            value.write(to);
        }
        to.push('}');
    }

    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_object().cloned()
    }
}

impl Json for String {
    fn write(&self, to: &mut String) {
        write_text(self, to);
    }

    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_str().map(str::to_owned)
    }
}

impl Json for bool {
    fn write(&self, to: &mut String) {
        to.push_str(if *self { "true" } else { "false" });
    }

    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_bool()
    }
}

impl Json for i64 {
    fn write(&self, to: &mut String) {
        to.push_str(&self.to_string());
    }

    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_i64()
    }
}

impl Json for u64 {
    fn write(&self, to: &mut String) {
        to.push_str(&self.to_string());
    }

    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_u64()
    }
}

/// Smaller ones go by way of the biggest, which weighs less than a reader for each.
macro_rules! smaller {
    ($($Number:ident)*) => {
        $(impl Json for $Number {
            fn write(&self, to: &mut String) {
                (*self as u64).write(to);
            }

            fn read(value: Option<&Value>) -> Option<Self> {
                value?.as_u64()?.try_into().ok()
            }
        })*
    };
}
smaller!(u8 u16 usize);

/// What may be absent, or null.
impl<T: Json> Json for Option<T> {
    fn write(&self, to: &mut String) {
        match self {
            Some(some) => some.write(to),
            None => to.push_str("null"),
        }
    }

    fn read(value: Option<&Value>) -> Option<Self> {
        match value {
            None | Some(Value::Null) => Some(None),
            value => T::read(value).map(Some),
        }
    }
}

impl<T: Json> Json for Vec<T> {
    fn write(&self, to: &mut String) {
        to.push('[');
        for one in self {
            divide(to);
            one.write(to);
        }
        to.push(']');
    }

    fn read(value: Option<&Value>) -> Option<Self> {
        let mut all = Self::new();
        for one in value?.as_list()? {
            all.push(T::read(Some(one))?);
        }
        Some(all)
    }
}

impl<T: Json> Json for [T; 2] {
    fn write(&self, to: &mut String) {
        let [one, other] = self;
        to.push('[');
        one.write(to);
        to.push(',');
        other.write(to);
        to.push(']');
    }

    fn read(value: Option<&Value>) -> Option<Self> {
        let [one, other] = value?.as_list()? else { return None };
        Some([T::read(Some(one))?, T::read(Some(other))?])
    }
}
