//! What stands where a recap stood: other sites, a page to log in, an answer that its worker is gone.

#![expect(clippy::unnecessary_wraps, reason = "a stand-in may leave a path to the site")]

use axum::{
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};

fn another_page() -> Response {
    Html("<!doctype html><title>Another site</title><p>Hello").into_response()
}

/// Another site, with pages of its own.
pub fn another_site(path: &str) -> Option<Response> {
    Some(if path == "/" { another_page() } else { StatusCode::NOT_FOUND.into_response() })
}

/// Another site, with the one page for every address.
pub fn one_page(_: &str) -> Option<Response> {
    Some(another_page())
}

/// Another site, which has a worker of its own.
pub fn site_with_a_worker(path: &str) -> Option<Response> {
    let script = [(header::CONTENT_TYPE, "text/javascript")];
    let worker = (script, "addEventListener('fetch', () => {});").into_response();
    Some(if path == "/sw.js" { worker } else { another_page() })
}

/// Where one has to log in first, whatever one asks for.
pub fn log_in(path: &str) -> Option<Response> {
    let page = Html("<!doctype html><title>Log in</title>").into_response();
    Some(if path == "/log-in" { page } else { Redirect::to("/log-in").into_response() })
}

/// The worker alone is gone for good.
pub fn gone(path: &str) -> Option<Response> {
    (path == "/sw.js").then(|| StatusCode::GONE.into_response())
}
