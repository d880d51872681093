//! What a server answers: the files of a site, and what tests need of one beside them.

use std::{
    convert::Infallible,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use tokio_stream::StreamExt;
use tower_http::services::{ServeDir, ServeFile};

/// Collects what a page says on its console, and what its policy stops, from before its first script.
pub const LISTENER: &str = "
    window.said = [];
    for (const kind of ['error', 'warn']) {
        const say = console[kind].bind(console);
        console[kind] = (...words) => { said.push(kind + ': ' + words.join(' ')); say(...words); };
    }
    addEventListener('error', (event) => said.push('error: ' + event.message), true);
    addEventListener('unhandledrejection', (event) => said.push('rejected: ' + event.reason));
    // Of the page's own policy: those that a test gives are there to be violated.
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, originalPolicy }) => {
        if (originalPolicy.startsWith(`default-src 'none'`)) said.push(`policy: ${effectiveDirective} ${blockedURI}`);
    });
";

/// The path of a page of the same origin that is none of the site's.
pub const BLANK: &str = "blank";

/// How a site is served.
#[derive(Clone, Default)]
pub struct Settings {
    /// Script that runs before the page's own.
    pub prelude: &'static str,
    /// The Content-Security-Policy of every page.
    pub policy: Option<&'static str>,
    /// Whether there is the site's service worker. It would answer with pages that have no prelude.
    pub has_worker: bool,
    /// Whether pages come in pieces, as over a slow network.
    pub in_pieces: bool,
}

/// What stands in for a site: an answer to a path, or none where the site still answers.
pub type StandIn = fn(&str) -> Option<Response>;

/// What a server and its answers have in common.
pub struct Shared {
    pub settings: Settings,
    pub stand_in: Mutex<Option<StandIn>>,
    /// What stands in place of the site's worker.
    pub worker: Mutex<Option<String>>,
    pub held: Mutex<Option<&'static str>>,
    pub refused: Mutex<Option<&'static str>>,
    pub heard: Mutex<Vec<String>>,
    pub asked: Mutex<Vec<String>>,
    /// How often the site's worker has had an answer to what stands in its place.
    pub looks: AtomicUsize,
    pub is_down: AtomicBool,
    pub relaxed: AtomicBool,
}

/// Takes what is shared for the moment.
pub fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test panics while it holds this")
}

/// Serves the files of a folder, as a host would.
pub fn files(folder: PathBuf) -> ServeDir<tower_http::set_status::SetStatus<ServeFile>> {
    let not_found = ServeFile::new(folder.join("404.html"));
    ServeDir::new(folder).precompressed_br().precompressed_gzip().not_found_service(not_found)
}

/// Answers a request, and counts the answers to a worker's own look at its script. A browser says of itself
/// that it asks for a worker (Service Workers, 4.3: the header `Service-Worker`).
pub async fn adapt(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let is_look = request.uri().path().ends_with("/sw.js")
        && !request.headers().contains_key("service-worker");
    let response = adapted(&shared, request, next).await;
    if is_look {
        shared.looks.fetch_add(1, Ordering::SeqCst);
    }
    response
}

/// Answers a request as the settings, and the test, ask for.
async fn adapted(shared: &Shared, mut request: Request, next: Next) -> Response {
    let accepts_html = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"));
    if shared.is_down.load(Ordering::SeqCst) {
        // Browsers show a page of their own in place of an empty one.
        let page = if accepts_html { "<title>down</title>" } else { "" };
        return (StatusCode::SERVICE_UNAVAILABLE, Html(page)).into_response();
    }
    let path = request.uri().path().to_owned();
    guard(&shared.asked).push(path.clone());
    while guard(&shared.held).is_some_and(|part| path.contains(part)) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    if request.method() == Method::POST {
        if let Ok(said) = to_bytes(request.into_body(), 1 << 20).await {
            guard(&shared.heard).push(String::from_utf8_lossy(&said).into_owned());
        }
        return StatusCode::NO_CONTENT.into_response();
    }
    let stand_in = *guard(&shared.stand_in);
    if let Some(answer) = stand_in.and_then(|stand_in| stand_in(&path)) {
        return answer;
    }
    if path.ends_with(BLANK) {
        return Html("<!doctype html><title>blank</title><body>").into_response();
    }
    let worker = guard(&shared.worker).clone();
    if let Some(script) = worker.filter(|_| path.ends_with("/sw.js")) {
        return ([(header::CONTENT_TYPE, "text/javascript")], script).into_response();
    }
    if guard(&shared.refused).is_some_and(|part| path.contains(part)) {
        return StatusCode::NOT_FOUND.into_response();
    }
    if accepts_html {
        for name in [header::ACCEPT_ENCODING, header::IF_MODIFIED_SINCE, header::IF_NONE_MATCH] {
            request.headers_mut().remove(name);
        }
    }
    let response = next.run(request).await;
    let is_html = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    // What a program asks for is no page, even where it is HTML.
    if is_html && accepts_html { adapted_page(shared, response).await } else { response }
}

/// Puts the listener and the prelude before everything in the head.
async fn adapted_page(shared: &Shared, response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let page = to_bytes(body, 100 << 20).await.expect("a file can be read");
    let prelude = shared.settings.prelude;
    let page = String::from_utf8_lossy(&page).replacen(
        "<head>",
        &format!("<head><script>{LISTENER}{prelude}</script>"),
        1,
    );
    parts.headers.remove(header::CONTENT_LENGTH);
    if let Some(policy) = shared.settings.policy.filter(|_| !shared.relaxed.load(Ordering::SeqCst))
    {
        parts.headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
        // A page that is not sent again would keep the policy that it came with.
        parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    let body = if shared.settings.in_pieces { in_pieces(&page) } else { Body::from(page) };
    Response::from_parts(parts, body)
}

/// How many pieces a page comes in, and after which time each does.
const PIECES: (usize, Duration) = (25, Duration::from_millis(40));

fn in_pieces(page: &str) -> Body {
    let pieces: Vec<Vec<u8>> =
        page.as_bytes().chunks(page.len().div_ceil(PIECES.0)).map(<[u8]>::to_vec).collect();
    let slowly = tokio_stream::iter(pieces).throttle(PIECES.1);
    Body::from_stream(slowly.map(Ok::<_, Infallible>))
}
