//! A plain static file server, as a host would be: precompressed files, `404.html`. And what a test
//! needs of one: a prelude before a page's own scripts, headers, a held-back wasm, an open ear.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{Html, IntoResponse, Response},
};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle, time::timeout};
use tower_http::services::{ServeDir, ServeFile};

use crate::check::Outcome;

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
}

/// A site that is being served on a port, and so an origin, of its own.
pub struct Server {
    address: String,
    base: &'static str,
    shared: Arc<Shared>,
    running: Mutex<Option<Running>>,
}

/// What serves, until it is told to stop.
struct Running {
    task: JoinHandle<()>,
    stop: oneshot::Sender<()>,
}

struct Shared {
    settings: Settings,
    /// What stands in place of the site's worker.
    worker: Mutex<Option<String>>,
    held: Mutex<Option<&'static str>>,
    refused: Mutex<Option<&'static str>>,
    heard: Mutex<Vec<String>>,
    asked: Mutex<Vec<String>>,
    is_down: AtomicBool,
    relaxed: AtomicBool,
}

impl Server {
    /// Serves one of the built sites below a base path.
    pub async fn start(site: &str, base: &'static str, settings: Settings) -> Outcome<Self> {
        // A missing one is complained of. Nor may it be empty: to WebKit, which asks for it again with every
        // page, an empty script is never what it has, and so always a new version.
        let worker = (!settings.has_worker).then(|| "// Does nothing.".to_owned());
        let shared = Arc::new(Shared {
            settings,
            worker: Mutex::new(worker),
            held: Mutex::default(),
            refused: Mutex::default(),
            heard: Mutex::default(),
            asked: Mutex::default(),
            is_down: AtomicBool::new(false),
            relaxed: AtomicBool::new(false),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let server = Self { address, base, shared, running: Mutex::default() };
        server.serve(listener, site);
        Ok(server)
    }

    fn serve(&self, listener: TcpListener, site: &str) {
        let folder = crate::sites().join(site);
        let path = if self.base == "/" { "/site" } else { self.base.trim_end_matches('/') };
        let router = Router::new()
            .nest_service(path, files(folder.clone()))
            .fallback_service(files(folder))
            .layer(middleware::from_fn_with_state(self.shared.clone(), adapt));
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(async move {
            let server = axum::serve(listener, router);
            let stopped = async { stopped.await.unwrap_or_default() };
            server
                .with_graceful_shutdown(stopped)
                .await
                .expect("the server runs until it is stopped");
        });
        *guard(&self.running) = Some(Running { task, stop });
    }

    /// Stops: nobody answers any more, as where there is no network.
    pub async fn stop(&self) -> Outcome {
        let running = guard(&self.running).take().ok_or("the server does not run")?;
        running.stop.send(()).map_err(|()| "the server has ended")?;
        // Connections that a browser keeps open, without asking anything, end as well.
        timeout(Duration::from_secs(20), running.task).await??;
        Ok(())
    }

    /// Serves a site where another was served until [`Server::stop`].
    pub async fn resume(&self, site: &str) -> Outcome {
        self.serve(TcpListener::bind(&self.address).await?, site);
        Ok(())
    }

    /// Returns the address of a path below the base path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{}{path}", self.address, self.base)
    }

    /// Holds requests for files with this in their path until [`Server::release`].
    pub fn hold(&self, part: &'static str) {
        *guard(&self.shared.held) = Some(part);
    }

    /// Answers held requests.
    pub fn release(&self) {
        *guard(&self.shared.held) = None;
    }

    /// Does not find files with this in their path, or finds all.
    pub fn refuse(&self, part: Option<&'static str>) {
        *guard(&self.shared.refused) = part;
    }

    /// Answers with another script in place of the site's worker, or with that.
    pub fn replace_worker(&self, script: Option<String>) {
        *guard(&self.shared.worker) = script;
    }

    /// Returns what pages posted, in the order in which it came.
    pub fn heard(&self) -> Vec<String> {
        guard(&self.shared.heard).clone()
    }

    /// Returns the paths that were asked for, in the order of the requests.
    pub fn asked(&self) -> Vec<String> {
        guard(&self.shared.asked).clone()
    }

    /// Answers every request with an error from now on, as a lost network would.
    pub fn go_down(&self, down: bool) {
        self.shared.is_down.store(down, Ordering::SeqCst);
    }

    /// Leaves the policy out from now on.
    pub fn relax(&self) {
        self.shared.relaxed.store(true, Ordering::SeqCst);
    }
}

fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test panics while it holds this")
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(running) = guard(&self.running).take() {
            running.task.abort();
        }
    }
}

fn files(folder: PathBuf) -> ServeDir<tower_http::set_status::SetStatus<ServeFile>> {
    let not_found = ServeFile::new(folder.join("404.html"));
    ServeDir::new(folder).precompressed_br().precompressed_gzip().not_found_service(not_found)
}

async fn adapt(State(shared): State<Arc<Shared>>, mut request: Request, next: Next) -> Response {
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
    if is_html && accepts_html { adapted_page(&shared, response).await } else { response }
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
    Response::from_parts(parts, Body::from(page))
}
