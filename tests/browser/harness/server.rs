//! A plain static file server, as a host would be: precompressed files, `404.html`. And what a test
//! needs of one: a prelude before a page's own scripts, headers, a held-back wasm, an open ear.

use std::{
    cell::RefCell,
    collections::BTreeSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{Router, middleware};
use tokio::{
    net::TcpListener,
    sync::oneshot,
    task::JoinHandle,
    time::{sleep, timeout},
};

use super::{
    answer::{Shared, adapt, files, guard},
    check::Outcome,
};

pub use super::answer::{BLANK, Settings, StandIn};

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

impl Server {
    /// Serves one of the built sites below a base path.
    pub async fn start(site: &str, base: &'static str, settings: Settings) -> Outcome<Self> {
        // A missing one is complained of. Nor may it be empty: to WebKit, which asks for it again with every
        // page, an empty script is never what it has, and so always a new version.
        let worker = (!settings.has_worker).then(|| "// Does nothing.".to_owned());
        let shared = Arc::new(Shared {
            settings,
            stand_in: Mutex::default(),
            worker: Mutex::new(worker),
            held: Mutex::default(),
            refused: Mutex::default(),
            heard: Mutex::default(),
            asked: Mutex::default(),
            looks: AtomicUsize::new(0),
            is_down: AtomicBool::new(false),
            relaxed: AtomicBool::new(false),
        });
        let listener = listen_at_a_new_port().await?;
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

    /// Has something else answer, as where the site was replaced by another, or has the site answer again.
    pub fn stand_in(&self, stand_in: Option<StandIn>) {
        *guard(&self.shared.stand_in) = stand_in;
    }

    /// Counts the requests for files with this in their path.
    pub fn count(&self, part: &str) -> usize {
        self.asked().iter().filter(|path| path.contains(part)).count()
    }

    /// Returns what pages posted, in the order in which it came.
    pub fn heard(&self) -> Vec<String> {
        guard(&self.shared.heard).clone()
    }

    /// Returns the paths that were asked for, in the order of the requests.
    pub fn asked(&self) -> Vec<String> {
        guard(&self.shared.asked).clone()
    }

    /// Waits until the site's worker has had so many answers to its looks at what stands in its place.
    pub async fn until_looked(&self, times: usize) -> Outcome {
        for _ in 0..400 {
            if self.shared.looks.load(Ordering::SeqCst) >= times {
                return Ok(());
            }
            sleep(Duration::from_millis(50)).await;
        }
        Err(format!("the worker did not look at what stands in its place {times} times").into())
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

/// Listens at a port that no server had before: a browser that goes on from test to test keeps what an origin
/// has stored.
async fn listen_at_a_new_port() -> Outcome<TcpListener> {
    static HAD: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        if guard(&HAD).insert(listener.local_addr()?.port()) {
            return Ok(listener);
        }
    }
}

thread_local! {
    /// Servers whose test has no more use for them, while its pages may still ask.
    static LEFT: RefCell<Vec<Running>> = RefCell::default();
}

/// Ends the servers of the test whose pages are gone. Those of an engine's thread.
pub fn end_those_left() {
    LEFT.take().into_iter().for_each(|running| running.task.abort());
}

impl Drop for Server {
    /// Goes on until [`end_those_left`]: a page whose network is lost while its worker is on its way complains.
    fn drop(&mut self) {
        LEFT.with_borrow_mut(|left| left.extend(guard(&self.running).take()));
    }
}
