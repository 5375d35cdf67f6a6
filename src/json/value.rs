/// Any JSON, as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Value {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Value>),
    Object(Map),
}

/// A number, by the letters it is written with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number(pub(super) String);

/// Fields by name, in the order in which they came. There are few in all that is ours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map(pub(super) Vec<(String, Value)>);

impl Value {
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(is) = self { Some(*is) } else { None }
    }

    /// Whole numbers from 0 up.
    pub fn as_u64(&self) -> Option<u64> {
        if let Self::Number(number) = self { number.as_u64() } else { None }
    }

    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self { number.0.parse().ok() } else { None }
    }

    pub fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    pub fn as_object(&self) -> Option<&Map> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }

    /// In every object, the fields by name.
    fn sort(&mut self) {
        match self {
            Self::Object(fields) => fields.sort(),
            Self::List(list) => list.iter_mut().for_each(Self::sort),
            _ => {}
        }
    }
}

impl Number {
    /// Whole numbers from 0 up.
    pub fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }
}

impl Map {
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// In the place of what stood there, else at the end.
    pub fn insert(&mut self, name: &str, value: Value) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(place).1)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// By name, all through: two that differ in the order of their fields alone are the same then.
    pub fn sort(&mut self) {
        self.0.sort_by(|one, other| one.0.cmp(&other.0));
        self.0.iter_mut().for_each(|(_, value)| value.sort());
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value {
    fn from(is: bool) -> Self {
        Self::Bool(is)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(Number(number.to_string()))
    }
}

impl FromIterator<Value> for Value {
    fn from_iter<I: IntoIterator<Item = Value>>(all: I) -> Self {
        Self::List(all.into_iter().collect())
    }
}
