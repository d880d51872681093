//! A static file server for one load: files as they are compressed, on a port, and so an origin, of its
//! own. Nothing is cached there, and nothing kept.

use std::path::Path;

use axum::{Router, response::Html, routing::get};
use tokio::{net::TcpListener, task::JoinHandle};
use tower_http::services::{ServeDir, ServeFile};

use crate::check::Outcome;

/// The path of a page that is none of the site's.
const WARMING_UP: &str = "/warming-up";

/// A site that is being served until this is dropped.
pub struct Server {
    address: String,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves a folder.
    pub async fn start(folder: &Path) -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let not_found = ServeFile::new(folder.join("404.html"));
        let files = ServeDir::new(folder).precompressed_br().not_found_service(not_found);
        let warming_up = Html("<!doctype html><title>Warming up</title><p>Warming up");
        let router = Router::new().route(WARMING_UP, get(warming_up)).fallback_service(files);
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                eprintln!("speed: the server ended: {error}");
            }
        });
        Ok(Self { address, task })
    }

    /// Returns the address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// Returns the address of a page that says next to nothing.
    pub fn warming_up(&self) -> String {
        format!("http://{}{WARMING_UP}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}
