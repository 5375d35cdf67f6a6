//! A small static server for loopback: it serves a folder as an ordinary static host would, keeps a list of what was
//! asked for, and can be stopped. For development and tests only.

mod message;
mod site;

pub use message::{Request, Response};
pub use site::Site;

use std::io::{self, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

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
                    thread::spawn(move || converse(&stream, &*answer, &asked).ok());
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

/// One request, one answer: browsers open as many connections as they like.
fn converse(
    stream: &TcpStream,
    answer: &(impl Fn(&Request) -> Response + ?Sized),
    asked: &Mutex<Vec<Asked>>,
) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_write_timeout(Some(Duration::from_secs(60)))?;
    let request = match Request::read(&mut BufReader::new(stream)) {
        Ok(Some(request)) => request,
        // Browsers open connections ahead of need and close them unused.
        Ok(None) => return Ok(()),
        Err(_) => return Response::text(400, "Bad request").write(stream, false),
    };
    let response = answer(&request);
    let entry = Asked { path: request.path.clone(), status: response.status };
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    response.write(stream, request.method == "HEAD")
}
