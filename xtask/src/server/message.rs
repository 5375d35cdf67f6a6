//! As much of HTTP/1.1 as a static page needs.

use std::io::{self, BufRead, Read, Write};

/// Request line and headers together, bytes.
const LONGEST_HEAD: u64 = 16 * 1024;
/// Bytes.
const LONGEST_BODY: u64 = 64 * 1024;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// Percent-decoded, without query, beginning with `/`.
    pub path: String,
    pub accepts_brotli: bool,
    pub body: Vec<u8>,
}

impl Request {
    /// Reads one request; `None` when the other side closes without asking.
    ///
    /// # Errors
    /// When what comes is no HTTP request, or a larger one than a page sends.
    pub fn read(from: &mut impl BufRead) -> io::Result<Option<Request>> {
        let mut head = from.by_ref().take(LONGEST_HEAD);
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut words = line.split_whitespace();
        let (Some(method), Some(target)) = (words.next(), words.next()) else { return Err(malformed()) };
        let raw_path = target.split(['?', '#']).next().unwrap_or_default();
        let path = decode(raw_path).filter(|path| path.starts_with('/')).ok_or_else(malformed)?;
        let mut request = Request { method: method.to_owned(), path, ..Request::default() };
        let mut length = 0;
        loop {
            let mut line = String::new();
            if head.read_line(&mut line)? == 0 {
                return Err(malformed());
            }
            let Some((name, value)) = line.split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "accept-encoding" => {
                    request.accepts_brotli =
                        value.split(',').any(|kind| kind.split(';').next().map(str::trim) == Some("br"));
                }
                "content-length" => length = value.trim().parse::<u64>().map_err(|_| malformed())?,
                _ => {}
            }
        }
        if length > LONGEST_BODY {
            return Err(malformed());
        }
        from.by_ref().take(length).read_to_end(&mut request.body)?;
        Ok(Some(request))
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Response {
    pub fn text(status: u16, words: &str) -> Response {
        Response::of(status, "text/plain; charset=utf-8", words)
    }

    pub fn of(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Response {
        Response { status, headers: vec![("Content-Type", kind.to_owned())], body: body.into() }
    }

    /// # Errors
    /// When the other side is gone.
    pub fn write(&self, mut to: impl Write, head_only: bool) -> io::Result<()> {
        let reason = match self.status {
            200 => "OK",
            204 => "No Content",
            400 => "Bad Request",
            404 => "Not Found",
            405 => "Method Not Allowed",
            _ => "Error",
        };
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", self.body.len()));
        to.write_all(head.as_bytes())?;
        if !head_only {
            to.write_all(&self.body)?;
        }
        to.flush()
    }
}

fn malformed() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "not a request this server reads")
}

/// Undoes `%41`. `None` for a broken escape or bytes that are no UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            let digits = std::str::from_utf8(&digits).ok().filter(|two| two.bytes().all(|b| b.is_ascii_hexdigit()))?;
            decoded.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> io::Result<Option<Request>> {
        Request::read(&mut text.as_bytes())
    }

    #[test]
    fn a_browsers_request_is_read() {
        let request = read("GET /a%20b.css?v=1 HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip, br;q=1\r\n\r\n");
        let request = request.expect("well formed").expect("not empty");
        assert_eq!((request.method.as_str(), request.path.as_str(), request.accepts_brotli), ("GET", "/a b.css", true));
    }

    #[test]
    fn a_body_is_read_to_its_length() {
        let request = read("POST /seen HTTP/1.1\r\nContent-Length: 4\r\n\r\nword and more").expect("well formed");
        assert_eq!(request.expect("not empty").body, b"word");
    }

    #[test]
    fn a_connection_closed_unused_is_no_request() {
        assert!(read("").expect("nothing is wrong").is_none());
    }

    #[test]
    fn nonsense_is_refused() {
        let endless = format!("GET / HTTP/1.1\r\nCookie: {}", "x".repeat(40_000));
        for text in [
            "hello\r\n\r\n",
            "GET /%zz HTTP/1.1\r\n\r\n",
            "GET /%+1 HTTP/1.1\r\n\r\n",
            "GET x HTTP/1.1\r\n\r\n",
            &endless,
        ] {
            assert!(read(text).is_err(), "{text:.40}");
        }
    }
}
