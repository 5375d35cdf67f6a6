//! A small static server for loopback: it serves a folder as an ordinary static host would, keeps a list of what was
//! asked for, and can be stopped. For development and tests only.
//!
//! HTTP is `hyper`'s. What is ours is that each connection has a thread and carries one request: an answer may wait as long
//! as a test wants it to, and once the server is stopped nothing goes on over a connection that was left open.

mod message;
mod site;

pub use message::{Request, Response};
pub use site::Site;

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};

/// A running server. Dropping it stops it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// One request that was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Decoded, from the root: `/index.html`.
    pub path: String,
    pub status: u16,
}

impl Server {
    /// Starts on 127.0.0.1. Port 0 lets the system choose.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn start(port: u16, answer: impl Fn(&Request) -> Response + Send + Sync + 'static) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let server = Server { address: listener.local_addr()?, stopping: Arc::default(), asked: Arc::default() };
        let (stopping, asked) = (Arc::clone(&server.stopping), Arc::clone(&server.asked));
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if stopping.load(Ordering::SeqCst) {
                    return;
                }
                let (answer, asked) = (Arc::clone(&answer), Arc::clone(&asked));
                if let Ok(stream) = stream {
                    // A browser that goes away in mid-answer is no concern of the server's.
                    thread::spawn(move || converse(stream, &*answer, &asked).ok());
                }
            }
        });
        Ok(server)
    }

    /// `http://127.0.0.1:port/`
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// All that was asked for since the start.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From here on connections are refused, as when the network is gone.
    pub fn stop(&self) {
        if !self.stopping.swap(true, Ordering::SeqCst) {
            // Wakes the thread that waits for a connection, which then closes the port.
            TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Most that is held of a request before its head is whole, bytes. A head may arrive with as much again in one piece: with
/// hyper's own 408 KB it hung on that whether one of 500 KB was refused.
const MOST_HELD: usize = 64 * 1024;

/// How long a browser may take over saying what it wants.
const PATIENCE: Duration = Duration::from_secs(60);

/// One request, one answer: browsers open as many connections as they like.
fn converse(
    stream: TcpStream,
    answer: &(impl Fn(&Request) -> Response + ?Sized),
    asked: &Mutex<Vec<Asked>>,
) -> io::Result<()> {
    let service = service_fn(async |request| {
        let response = match Request::read(request).await {
            Ok(request) => {
                let response = answer(&request);
                let entry = Asked { path: request.path, status: response.status };
                asked.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
                response
            }
            Err(_) => Response::text(400, "Bad request"),
        };
        Ok::<_, Infallible>(response.into_http())
    });
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        stream.set_nonblocking(true)?;
        let stream = TokioIo::new(tokio::net::TcpStream::from_std(stream)?);
        let mut http = http1::Builder::new();
        http.keep_alive(false).timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(MOST_HELD);
        http.serve_connection(stream, service).await.map_err(io::Error::other)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    /// All that comes back over one connection.
    fn said(server: &Server, words: &str) -> String {
        let mut stream = TcpStream::connect(server.address).expect("it listens");
        stream.write_all(words.as_bytes()).expect("it takes what is said");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it ends the connection");
        answer
    }

    fn echo() -> Server {
        Server::start(0, |request| Response::text(200, &format!("{request:?}"))).expect("a free port")
    }

    #[test]
    fn a_browsers_request_is_read() {
        let server = echo();
        let head = "GET /a%20b.css?v=1 HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip, br;q=1\r\n\r\n";
        let answer = said(&server, head);
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.contains("\"/a b.css\""), "{answer}");
        assert!(answer.contains("accepts_brotli: true") && answer.to_lowercase().contains("connection: close"));
        assert_eq!(server.asked(), [Asked { path: "/a b.css".into(), status: 200 }]);
    }

    #[test]
    fn one_connection_is_one_answer() {
        let twice = "GET /one HTTP/1.1\r\nHost: x\r\n\r\n".repeat(2);
        assert_eq!(said(&echo(), &twice).matches("HTTP/1.1").count(), 1);
    }

    #[test]
    fn a_body_is_read_to_its_length_and_a_head_is_answered_without_one() {
        let post = said(&echo(), "POST /seen HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nword");
        assert!(post.contains(&format!("{:?}", b"word")), "{post}");
        let head = said(&echo(), "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(head.starts_with("HTTP/1.1 200") && head.ends_with("\r\n\r\n"), "{head}");
    }

    #[test]
    fn nonsense_is_refused_and_nothing_is_noted() {
        let server = echo();
        let endless = format!("GET / HTTP/1.1\r\nCookie: {}\r\n\r\n", "x".repeat(500_000));
        let heavy = format!("POST / HTTP/1.1\r\nContent-Length: 70000\r\n\r\n{}", "x".repeat(70_000));
        for words in
            ["hello\r\n\r\n", "GET /%zz HTTP/1.1\r\n\r\n", "GET /%+1 HTTP/1.1\r\n\r\n", "GET /%ff HTTP/1.1\r\n\r\n"]
        {
            assert!(said(&server, words).starts_with("HTTP/1.1 400"), "{words:.40}");
        }
        for words in [endless, heavy] {
            let mut stream = TcpStream::connect(server.address).expect("it listens");
            // It may hang up in the middle of it.
            stream.write_all(words.as_bytes()).ok();
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).ok();
            assert!(!answer.starts_with(b"HTTP/1.1 2"), "{words:.40}");
        }
        assert_eq!(server.asked(), []);
    }

    #[test]
    fn a_stopped_server_answers_nobody() {
        let server = echo();
        let address = server.address;
        server.stop();
        let refused = (0..100).any(|_| {
            thread::sleep(Duration::from_millis(20));
            TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err()
        });
        assert!(refused, "{address} still takes connections");
    }
}
