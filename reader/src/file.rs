use std::fmt;

/// What a file of the reader begins with. The digit is its version.
const FRONT: &[u8] = b"hearback-reader-1\n";

/// Why a file can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no file of the reader, or one of another version.
    Other,
    /// It ends too soon, or goes on after its end.
    Cut,
    /// What it holds does not fit together.
    Amiss,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Other => "this is no file of the reader, or one of another version",
            Self::Cut => "the reader's file is cut short, or has more in it than it should",
            Self::Amiss => "what is in the reader's file does not fit together",
        })
    }
}

impl std::error::Error for Unreadable {}

/// What is left to read of a file. Numbers are little-endian.
pub struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    pub fn of(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        bytes.strip_prefix(FRONT).map(Self).ok_or(Unreadable::Other)
    }

    pub fn take(&mut self, count: usize) -> Result<&'a [u8], Unreadable> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Unreadable::Cut)?;
        self.0 = rest;
        Ok(taken)
    }

    pub fn count(&mut self) -> Result<usize, Unreadable> {
        let mut four = [0; 4];
        four.copy_from_slice(self.take(4)?);
        Ok(u32::from_le_bytes(four) as usize)
    }

    /// Numbers of 32 bits with a point.
    pub fn numbers(&mut self, count: usize) -> Result<Vec<f32>, Unreadable> {
        let bytes = self.take(count.checked_mul(4).ok_or(Unreadable::Cut)?)?;
        let (fours, _) = bytes.as_chunks::<4>();
        let numbers: Vec<f32> = fours.iter().map(|four| f32::from_le_bytes(*four)).collect();
        numbers.iter().all(|one| one.is_finite()).then_some(numbers).ok_or(Unreadable::Amiss)
    }

    /// How long a text is, and the text.
    pub fn text(&mut self) -> Result<&'a str, Unreadable> {
        let long = self.count()?;
        std::str::from_utf8(self.take(long)?).map_err(|_| Unreadable::Amiss)
    }

    /// A text of one word a line.
    pub fn words(&mut self) -> Result<Vec<String>, Unreadable> {
        Ok(self.text()?.lines().map(str::to_owned).collect())
    }

    pub fn ended(&self) -> Result<(), Unreadable> {
        self.0.is_empty().then_some(()).ok_or(Unreadable::Cut)
    }
}
