//! Asking a host, and what it answers.

use axum::body::{Body, to_bytes};
use http::{HeaderMap, Request, StatusCode};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};

use crate::check::{Outcome, ensure_eq};

/// What a host answers.
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its body, as it came.
    pub body: Vec<u8>,
    headers: HeaderMap,
}

impl Answer {
    /// Asks for an address, with headers of one's own.
    pub async fn to(url: &str, headers: &[(&str, &str)]) -> Outcome<Self> {
        let mut request = Request::get(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let client = Client::builder(TokioExecutor::new()).build_http::<Body>();
        let (parts, body) = client.request(request.body(Body::empty())?).await?.into_parts();
        let body = to_bytes(Body::new(body), 100 << 20).await?.to_vec();
        Ok(Self { status: parts.status, body, headers: parts.headers })
    }

    /// Returns all values of a header, as a client would join them.
    pub fn header(&self, name: &str) -> String {
        let values = self.headers.get_all(name).iter();
        values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect::<Vec<_>>().join(", ")
    }

    /// Fails unless the answer has what every answer shall have.
    pub fn expect_guarded(&self) -> Outcome {
        ensure_eq!(self.header("Content-Security-Policy"), "frame-ancestors 'none'");
        ensure_eq!(self.header("Referrer-Policy"), "strict-origin-when-cross-origin");
        ensure_eq!(self.header("X-Content-Type-Options"), "nosniff");
        Ok(())
    }
}
