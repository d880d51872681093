//! Photographs without a network.

use super::worker::{WITH_WORKER, kept};
use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::Server,
    },
    reading::photographs::{DAY, image, is_shown},
};

/// Without a network, what was seen is there, and the rest is said.
pub async fn what_was_seen_is_kept(page: &Page) -> Outcome {
    let server = Server::start("photographs", "/", WITH_WORKER).await?;
    page.open(&server.url(DAY)).await?;
    kept(page).await?;
    // By the worker, which was not there at first.
    page.open(&server.url(DAY)).await?;
    page.until(&is_shown("Four fields in the morning.")).await?;
    page.until(
        "caches.keys().then(async (names) => {
        for (const name of names) {
            const kept = await (await caches.open(name)).keys();
            if (kept.some(({ url }) => url.includes('photograph-'))) window.keeps = true;
        }
    }) && window.keeps",
    )
    .await?;
    page.client().goto("about:blank").await?;
    server.stop().await?;
    page.open(&server.url(DAY)).await?;
    page.until(&is_shown("Four fields in the morning.")).await?;
    page.open(&server.url("")).await?;
    let cover = image("Four fields from above.");
    page.until(&format!("{cover}.complete")).await?;
    // What is not there is complained of.
    page.forgive().await?;
    ensure_eq!(page.eval(&format!("{cover}.naturalWidth")).await?, 0);
    ensure!(
        page.is(&format!("{cover}.getBoundingClientRect().height > 10")).await?,
        "nothing is said"
    );
    Ok(())
}
