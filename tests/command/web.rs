//! A host of the web on this machine, which answers as it is told.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    thread,
};

/// Answers each visitor, on a port that is free, as long as the tests run. Returns the address.
pub(crate) fn host(answer: impl Fn(&mut TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for mut visitor in listener.incoming().flatten() {
            let mut asked = [0; 4096];
            // Whatever is asked for gets the same answer.
            if visitor.read(&mut asked).is_ok() {
                answer(&mut visitor);
            }
        }
    });
    format!("http://{address}/schedule")
}

/// Sends the head of an answer, with a length or without any.
pub(crate) fn head(visitor: &mut TcpStream, status: &str, length: Option<u64>) {
    let length = length.map_or_else(String::new, |length| format!("Content-Length: {length}\r\n"));
    let head = format!("HTTP/1.1 {status}\r\n{length}Connection: close\r\n\r\n");
    visitor.write_all(head.as_bytes()).ok();
}

/// Sends an answer, all of it.
pub(crate) fn whole(visitor: &mut TcpStream, body: &[u8]) {
    head(visitor, "200 OK", u64::try_from(body.len()).ok());
    visitor.write_all(body).ok();
}
