//! What a browser is answered.

use std::{convert::Infallible, sync::Arc};

use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, header},
    response::{
        IntoResponse, Redirect, Response,
        sse::{Event, KeepAlive, Sse},
    },
    routing::get,
};
use percent_encoding::percent_decode_str;
use tokio::sync::watch::Receiver;
use tokio_stream::{Stream, StreamExt, wrappers::WatchStream};

use super::site::Site;

type Sites = Receiver<Arc<Site>>;

/// Answers for the newest site.
pub fn router(sites: Sites) -> Router {
    Router::new().route("/recap-news", get(news)).fallback(file).with_state(sites)
}

/// Tells what is new, now and with every build.
async fn news(State(sites): State<Sites>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = WatchStream::new(sites).map(|site| Ok(Event::default().data(&site.news)));
    Sse::new(news).keep_alive(KeepAlive::default())
}

/// Answers with a file, as a host would.
async fn file(State(sites): State<Sites>, request: Request) -> Response {
    let site = Arc::clone(&sites.borrow());
    let path = percent_decode_str(request.uri().path()).decode_utf8_lossy();
    let path = path.trim_start_matches('/');
    let index = format!("{path}index.html");
    let (status, path) = if path.is_empty() || path.ends_with('/') {
        (StatusCode::OK, index.as_str())
    } else if site.files.contains_key(&format!("{path}/index.html")) {
        return Redirect::permanent(&format!("/{path}/")).into_response();
    } else {
        (StatusCode::OK, path)
    };
    let (status, path, file) = match (site.files.get(path), site.files.get("404.html")) {
        (Some(file), _) => (status, path, file),
        (None, Some(page)) => (StatusCode::NOT_FOUND, "404.html", page),
        (None, None) => return StatusCode::NOT_FOUND.into_response(),
    };
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let kind =
        if kind.type_() == "text" { format!("{kind}; charset=utf-8") } else { kind.to_string() };
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store".to_owned())];
    (status, headers, file.clone()).into_response()
}
