//! What a static page needs of HTTP, apart from the connection it came over.

use std::io;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT_ENCODING, HeaderMap};

/// Bytes.
const LONGEST_BODY: usize = 64 * 1024;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// Percent-decoded, without query, beginning with `/`.
    pub path: String,
    pub accepts_brotli: bool,
    pub body: Vec<u8>,
}

impl Request {
    /// # Errors
    /// When its path is none, or it carries more than a page sends.
    pub(super) async fn read(request: hyper::Request<Incoming>) -> io::Result<Request> {
        let (head, body) = request.into_parts();
        let path = decoded(head.uri.path()).filter(|path| path.starts_with('/')).ok_or_else(malformed)?;
        let body = Limited::new(body, LONGEST_BODY).collect().await.map_err(io::Error::other)?;
        Ok(Request {
            method: head.method.as_str().to_owned(),
            path,
            accepts_brotli: accepts_brotli(&head.headers),
            body: body.to_bytes().to_vec(),
        })
    }
}

fn accepts_brotli(headers: &HeaderMap) -> bool {
    let kinds = headers.get_all(ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
    kinds.flat_map(|value| value.split(',')).any(|kind| kind.split(';').next().map(str::trim) == Some("br"))
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

    /// What can't be said in HTTP is an error of the server's.
    pub(super) fn into_http(self) -> hyper::Response<Full<Bytes>> {
        let mut made = hyper::Response::builder().status(self.status);
        for (name, value) in self.headers {
            made = made.header(name, value);
        }
        made.body(Full::from(self.body)).unwrap_or_else(|_| {
            let mut failed = hyper::Response::new(Full::default());
            *failed.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
            failed
        })
    }
}

fn malformed() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "not a request this server reads")
}

/// Undoes `%41`. `None` for a broken escape or bytes that are no UTF-8.
fn decoded(path: &str) -> Option<String> {
    let broken = |rest: &str| !rest.get(..2).is_some_and(|two| two.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if path.split('%').skip(1).any(broken) {
        return None;
    }
    percent_encoding::percent_decode_str(path).decode_utf8().ok().map(String::from)
}
