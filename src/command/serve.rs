//! A trip being written: its site in memory, served to this machine, and loaded again with every edit.

mod site;
mod watching;
mod answer;

use std::{
    error::Error,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::Arc,
    thread,
};

use tokio::{net::TcpListener, runtime, sync::watch};

use crate::{cache_folder::CacheFolders, inside, parts::Parts};

use site::Site;
use watching::{Changes, keep_up_to_date};

/// Serves a trip on a port of this machine, 0 for any that is free, until the process is ended. Calls a function
/// with the address once there is an answer.
///
/// # Errors
/// Where there is nothing to make pages of, and where the port is taken.
pub fn serve(
    folder: &Path,
    port: u16,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), Box<dyn Error>> {
    let parts = inside::parts()?;
    let parts = Parts { shell: parts.shell.with_script(site::SCRIPT), ..parts };
    runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
            format!("port {port} cannot be had ({error}); `--port 0` takes one that is free")
        })?;
        let address = listener.local_addr()?;
        // Looked at before it is read: what changes in between is seen.
        let changes = Changes::of(folder);
        let cache_folders = CacheFolders::of_user();
        let first = Site::of(folder, &parts, cache_folders.caches().photographs, None);
        let (sites, seen) = watch::channel(Arc::new(first));
        thread::spawn(move || {
            keep_up_to_date(changes, &parts, cache_folders.caches().photographs, &sites);
        });
        ready(address);
        Ok(axum::serve(listener, answer::router(seen)).await?)
    })
}
