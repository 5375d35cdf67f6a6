//! Records that two phones have together: agreements, letters, dates. Each version of one has one writer. Two phones that
//! know the same versions show the same, whatever the order in which they heard of them and however often.
//!
//! A record holds the versions that nobody who knew them has replaced, and beside them how much it knows of each writer. A
//! version that is missing though its number is known was replaced or taken away; one whose number is not known yet is
//! news. So [`Record::merge`] loses nothing: where both changed one without knowing of each other, both versions stand side
//! by side. It is the dotted version vector of Almeida, Baquero, Gonçalves, Preguiça and Fonte (2014), whose states are a
//! lattice: `tests/records.rs` tries that over a million merges.

use crate::json::{Json, Value, fields};

/// Most letters in an id of a record or of a writer.
const ID_LIMIT: usize = 16;
/// Most letters in the name a version stands under.
pub const NAME_LIMIT: usize = 40;
/// Most versions side by side. Two phones never make more than two; what comes from elsewhere might.
const MOST_VERSIONS: usize = 8;
/// Most writers a record knows of. There is one for each time the page was opened and the record changed.
const MOST_WRITERS: usize = 1_000;

/// Who writes: the page since it was opened, and what the person is called. Another window, the same page tomorrow and a
/// phone that a saved copy was loaded on are other writers, so that no two versions ever have the same number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Writer {
    /// Letters and figures, at most 16.
    pub id: String,
    /// At most [`NAME_LIMIT`] letters; empty where nobody said.
    pub name: String,
}

fields! {
    /// What is known of a writer: all of their versions up to this number.
    #[derive(Debug, Clone, PartialEq, Eq)]
    struct Known {
        by: String,
        count: u64,
    }
}

fields! {
    /// One version of a record.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Version {
        /// The writer's id, and which version of theirs it is, from 1.
        by: String,
        count: u64,
        /// Under whose name it stands; empty where nobody said.
        pub name: String,
        body: Value,
    }
}

fields! {
    /// One record, as it is kept and as it goes over. Its area says what is in the body.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Record {
        /// Letters and figures, at most 16. It never changes.
        pub id: String,
        known: Vec<Known>,
        versions: Vec<Version>,
    }
}

impl Version {
    /// What it says, or nothing where that is not of this kind.
    pub fn body<B: Json>(&self) -> Option<B> {
        B::read(Some(&self.body))
    }
}

impl Record {
    /// A record that nobody has yet. The id comes of a number drawn by chance.
    pub fn new(seed: u64, writer: &Writer, body: &impl Json) -> Self {
        let mut record = Self { id: id_of(seed), known: Vec::new(), versions: Vec::new() };
        record.revise(writer, body);
        record
    }

    /// What stands now: one version, or several that did not know of each other. None where it was taken away.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// The one version that stands, where it is one and of this kind.
    pub fn body<B: Json>(&self) -> Option<B> {
        let [one] = &self.versions[..] else { return None };
        one.body()
    }

    /// Nothing stands: it was taken away, and goes over so that it is taken away there, too.
    pub fn is_gone(&self) -> bool {
        self.versions.is_empty()
    }

    /// Puts this in the place of all that stands.
    pub fn revise(&mut self, writer: &Writer, body: &impl Json) {
        let count = self.known_of(&writer.id) + 1;
        self.know(&writer.id, count);
        let name = name_of(&writer.name);
        let body = crate::json::parse(&body.to_json()).unwrap_or(Value::Null);
        self.versions = vec![Version { by: writer.id.clone(), count, name, body }];
    }

    /// Takes away all that stands. What somebody else changed without knowing of it comes back when it is met.
    pub fn take_away(&mut self) {
        self.versions.clear();
    }

    /// Hears what another phone knows of this record. The order of hearing makes no difference, nor does hearing twice.
    pub fn merge(&mut self, other: &Self) {
        let stays = |one: &Version, there: &Self| {
            one.count > there.known_of(&one.by) || there.versions.iter().any(|two| two.is_number_of(one))
        };
        let mut all: Vec<Version> = self.versions.iter().filter(|one| stays(one, other)).cloned().collect();
        let news = other.versions.iter().filter(|one| stays(one, self));
        for one in news {
            if !all.contains(one) {
                all.push(one.clone());
            }
        }
        // What a version says last, so that two phones have them in one order.
        all.sort_by_cached_key(|one| (one.by.clone(), one.count, one.to_json()));
        self.versions = all;
        for known in &other.known {
            self.know(&known.by, known.count);
        }
    }

    /// Whether it may be taken in from elsewhere: nothing in it is odd or beyond bounds. What its bodies say is for its area
    /// to look at.
    pub fn is_sound(&self) -> bool {
        let known = |one: &Version| one.count >= 1 && one.count <= self.known_of(&one.by);
        let fits = |one: &Version| one.name.chars().count() <= NAME_LIMIT && !one.name.chars().any(char::is_control);
        let in_order = self.known.is_sorted_by(|one, next| one.by < next.by);
        is_id(&self.id)
            && in_order
            && self.known.len() <= MOST_WRITERS
            && self.known.iter().all(|known| is_id(&known.by) && known.count >= 1)
            && self.versions.len() <= MOST_VERSIONS
            && self.versions.iter().all(|one| known(one) && fits(one))
    }

    fn known_of(&self, writer: &str) -> u64 {
        self.place(writer).map_or(0, |place| self.known[place].count)
    }

    fn know(&mut self, writer: &str, count: u64) {
        match self.place(writer) {
            Ok(place) => self.known[place].count = self.known[place].count.max(count),
            Err(place) => self.known.insert(place, Known { by: writer.to_owned(), count }),
        }
    }

    fn place(&self, writer: &str) -> Result<usize, usize> {
        self.known.binary_search_by(|known| known.by.as_str().cmp(writer))
    }
}

impl Version {
    fn is_number_of(&self, other: &Self) -> bool {
        self.by == other.by && self.count == other.count
    }
}

/// What somebody may be called: no more than fits, and nothing that can't be seen.
pub fn name_of(typed: &str) -> String {
    typed.chars().filter(|letter| !letter.is_control()).take(NAME_LIMIT).collect()
}

/// An id of a number drawn by chance.
pub fn id_of(seed: u64) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    (0..11).map(|place| char::from(LETTERS[(seed >> (place * 5)) as usize % LETTERS.len()])).collect()
}

fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= ID_LIMIT
        && id.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
}
