//! The built sites behind a real nginx, set up by what `docs/hosting/` says; and what that folder says to
//! other hosts. `make test` builds the sites and says in `SITES` where they are.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "the build names them")]

#[path = "../browser/harness/check.rs"]
mod check;
mod answer;
mod site;
mod nginx;

mod copies;
mod files;
mod headers_file;
mod pages;

use std::{env, process::ExitCode};

use check::Tally;
use nginx::Nginx;
use site::SITES;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let tally = Tally::new(env::args().nth(1).filter(|argument| !argument.starts_with('-')));
    let modules: &[bool] = if nginx::has_brotli() { &[true, false] } else { &[false] };
    for site in SITES {
        let name = |test: &str| format!("{} {test}", site.name);
        tally.run(&name("headers_file::rules"), async || headers_file::rules(&site)).await;
        for &brotli in modules {
            let name = |test| name(&format!("{} {test}", if brotli { "brotli" } else { "gzip" }));
            let started = async || Nginx::start(&site, brotli).await;
            tally.run(&name("files::all"), async || files::all(&started().await?).await).await;
            tally
                .run(&name("files::revalidated"), async || {
                    files::revalidated(&started().await?).await
                })
                .await;
            tally.run(&name("copies::all"), async || copies::all(&started().await?).await).await;
            tally
                .run(&name("pages::redirects"), async || pages::redirects(&started().await?).await)
                .await;
            tally
                .run(&name("pages::unknown"), async || pages::unknown(&started().await?).await)
                .await;
        }
    }
    tally.close()
}
