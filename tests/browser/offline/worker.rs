//! Without a network: what was visited once is there, whole, and a new build takes its place when asked.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{BLANK, Server, Settings},
};

/// As a host serves a site.
pub const WITH_WORKER: Settings =
    Settings { prelude: "", policy: None, has_worker: true, in_pieces: false };

/// Waits until the page's service worker has kept everything.
pub async fn kept(page: &Page) -> Outcome {
    page.run(
        "window.worker = null;
         navigator.serviceWorker.ready.then((registration) => { window.worker = registration.active; });",
    )
    .await?;
    page.until("window.worker?.state === 'activated'").await
}

/// Visits a page, then loses the network: every page opens, and ticks are kept.
pub async fn every_page_opens_after_one_visit(page: &Page) -> Outcome {
    let server = Server::start("root", "/", WITH_WORKER).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    kept(page).await?;
    page.client().goto("about:blank").await?;
    server.stop().await?;
    for (path, heading) in [
        ("", "KubeCon North America 2022, Detroit"),
        ("day/2022-10-25/", "25 October"),
        ("talk/keda/", "KEDA"),
        ("find/?q=keda", "Find a talk"),
        ("day/2022-10-24", "24 October"),
        ("talk/cel/index.html", "Webhook Fatigue"),
    ] {
        page.open(&server.url(path)).await?;
        let shown = page.text("document.querySelector('main h1').textContent").await?;
        ensure!(shown.contains(heading), "/{path} shows {shown}");
    }
    page.open(&server.url("talk/keda/")).await?;
    page.tick("keda").await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    // On demand, too.
    page.click("[data-marks=open]").await?;
    page.until("document.querySelector('dialog[open]')").await?;
    page.open(&server.url("no/such/page")).await?;
    ensure_eq!(page.text("document.querySelector('main h1').textContent").await?, "Not found");
    Ok(())
}

/// A new build is fetched beside the old one, which goes on whole until the visitor reloads.
pub async fn a_new_build_is_offered(page: &Page) -> Outcome {
    let server = Server::start("root", "/", WITH_WORKER).await?;
    page.open(&server.url("")).await?;
    kept(page).await?;
    server.stop().await?;
    server.resume("kyoto").await?;
    page.open(&server.url("")).await?;
    ensure_eq!(page.text("document.documentElement.lang").await?, "en");
    page.until("document.querySelector('#new_version button')").await?;
    let said = page.text("document.querySelector('#new_version').textContent").await?;
    ensure!(said.starts_with("A new version of this recap is here."), "it says {said}");
    // Not before it is asked for.
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure_eq!(page.text("document.documentElement.lang").await?, "en");
    page.until("document.querySelector('#new_version button')").await?;
    page.open(&server.url("")).await?;
    page.until("document.querySelector('#new_version button')").await?;
    page.click("#new_version button").await?;
    page.until("document.documentElement.lang === 'ja' && document.body?.dataset.arrived").await?;
    server.stop().await?;
    page.open(&server.url("day/2025-03-01/")).await?;
    ensure_eq!(page.text("document.documentElement.lang").await?, "ja");
    Ok(())
}

/// A build of which a part is missing is not taken, not even in part.
pub async fn half_a_build_is_none(page: &Page) -> Outcome {
    let server = Server::start("root", "/", WITH_WORKER).await?;
    page.open(&server.url("")).await?;
    kept(page).await?;
    server.stop().await?;
    server.resume("kyoto").await?;
    server.refuse(Some("texts-"));
    let update = "window.tried = 0;
        navigator.serviceWorker.getRegistration().then((registration) => {
            registration.addEventListener('updatefound', () => {
                const worker = registration.installing;
                worker.addEventListener('statechange', () => { window.tried = worker.state; });
            });
            registration.update().catch(() => {});
        });";
    page.client().goto(&server.url(BLANK)).await?;
    page.run(update).await?;
    page.until("window.tried === 'redundant'").await?;
    server.stop().await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure_eq!(page.text("document.documentElement.lang").await?, "en");
    Ok(())
}

/// Where there are no service workers, nothing is missed but that.
pub async fn a_browser_without_workers_goes_on(page: &Page) -> Outcome {
    let prelude = "delete Navigator.prototype.serviceWorker;";
    let server = Server::start("root", "/", Settings { prelude, ..WITH_WORKER }).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure!(!page.is("'serviceWorker' in navigator").await?, "there are service workers");
    page.tick("keda").await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    Ok(())
}

/// As in private windows: asking for workers or caches throws, or having one is refused.
pub async fn a_browser_that_refuses_them_goes_on(page: &Page) -> Outcome {
    for prelude in [
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', {
             get() { throw new DOMException('no', 'SecurityError'); } });",
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });",
        "ServiceWorkerContainer.prototype.register = () => { throw new DOMException('no', 'SecurityError'); };",
        "ServiceWorkerContainer.prototype.register = async () => { throw new DOMException('no', 'SecurityError'); };",
        "delete window.caches; Object.defineProperty(window, 'caches', {
             get() { throw new DOMException('no', 'SecurityError'); } });",
    ] {
        let server = Server::start("root", "/", Settings { prelude, ..WITH_WORKER }).await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        page.until("document.readyState === 'complete'").await?;
        page.tick("keda").await?;
        ensure!(page.is_ticked("keda").await?, "the tick is lost");
        page.follow("/day/2022-10-25/").await?;
        page.until("document.querySelector('main h1').textContent.includes('25 October')").await?;
        page.run("dispatchEvent(new Event('pageshow'))").await?;
        page.expect_quiet_console().await?;
    }
    Ok(())
}
