use super::value::{Map, Number, Value};

/// Lists and objects in each other. Deeper than that is nothing of ours, and would be too deep for the stack.
const DEEPEST: u8 = 100;

/// Reads a text that is JSON and nothing else. One that gives a field twice is none: which of them would be meant?
pub fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = reader.value()?;
    reader.blank();
    (reader.at == text.len()).then_some(value)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u8,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over a sign, if it stands here.
    fn step(&mut self, sign: u8) -> bool {
        let here = self.next() == Some(sign);
        self.at += usize::from(here);
        here
    }

    fn blank(&mut self) {
        while self.next().is_some_and(|sign| matches!(sign, b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        self.rest().starts_with(word).then(|| self.at += word.len())?;
        Some(value)
    }

    fn value(&mut self) -> Option<Value> {
        self.blank();
        match self.next()? {
            b'n' => self.word("null", Value::Null),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'"' => self.string().map(Value::Text),
            b'[' => self.list().map(Value::List),
            b'{' => self.object().map(Value::Object),
            _ => self.number().map(Value::Number),
        }
    }

    fn list(&mut self) -> Option<Vec<Value>> {
        let mut all = Vec::new();
        self.each(b']', &mut |reader| {
            all.push(reader.value()?);
            Some(())
        })?;
        Some(all)
    }

    fn object(&mut self) -> Option<Map> {
        let mut all = Vec::new();
        self.each(b'}', &mut |reader| {
            reader.blank();
            let name = reader.string()?;
            reader.blank();
            all.push(reader.step(b':').then_some((name, reader.value()?))?);
            Some(())
        })?;
        let mut names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let once = names.windows(2).all(|two| two.first() != two.last());
        once.then_some(Map(all))
    }

    /// What stands between here and the end of a list or an object.
    fn each(&mut self, end: u8, one: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.depth += 1;
        self.blank();
        let mut more = self.depth < DEEPEST && !self.step(end);
        if self.depth >= DEEPEST {
            return None;
        }
        while more {
            one(self)?;
            self.blank();
            more = self.step(b',');
            if !more && !self.step(end) {
                return None;
            }
        }
        self.depth -= 1;
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.next().is_some_and(|sign| sign.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > from).then_some(())
    }

    fn number(&mut self) -> Option<Number> {
        let from = self.at;
        self.step(b'-');
        // A nought stands alone: a digit behind it is refused by whoever comes next.
        if !self.step(b'0') {
            self.digits()?;
        }
        if self.step(b'.') {
            self.digits()?;
        }
        if self.step(b'e') || self.step(b'E') {
            let _ = self.step(b'+') || self.step(b'-');
            self.digits()?;
        }
        self.text.get(from..self.at).map(|letters| Number(letters.to_owned()))
    }

    fn string(&mut self) -> Option<String> {
        self.step(b'"').then_some(())?;
        let mut read = String::new();
        loop {
            let rest = self.rest();
            let plain = rest.find(|letter| matches!(letter, '"' | '\\' | '\0'..' '))?;
            read.push_str(rest.get(..plain)?);
            self.at += plain;
            if self.step(b'"') {
                return Some(read);
            }
            // What stands unescaped among the letters below the blank is no JSON.
            self.step(b'\\').then_some(())?;
            let sign = self.next()?;
            self.at += 1;
            read.push(match sign {
                b'"' | b'\\' | b'/' => char::from(sign),
                b'n' => '\n',
                b't' => '\t',
                b'r' => '\r',
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'u' => self.escaped()?,
                _ => return None,
            });
        }
    }

    /// A letter by its number in UTF-16: one beyond the first 65,536 comes in two halves.
    fn escaped(&mut self) -> Option<char> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        (self.step(b'\\') && self.step(b'u')).then_some(())?;
        let second = self.unit().filter(|half| (0xDC00..0xE000).contains(half))?;
        char::from_u32(0x1_0000 + ((first & 0x3FF) << 10) + (second & 0x3FF))
    }

    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit << 4 | char::from(self.next()?).to_digit(16)?;
            self.at += 1;
        }
        Some(unit)
    }
}
