//! A tab from before a release, whose files are gone from the host.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::NOTICE,
    page::Page,
    server::{Server, Settings},
};

/// What offers the page anew.
const RELOAD: &str = "document.querySelector('.notice a')";

/// Takes the offer: the document is loaded again.
async fn reload(page: &Page) -> Outcome {
    page.run("window.old = true").await?;
    page.click(".notice a").await?;
    page.until("!window.old && document.body?.dataset.arrived").await
}

/// The panel, with every file of it.
pub async fn the_panel_says_so_the_second_time(page: &Page) -> Outcome {
    for part in ["marks-panel-", ".html", ".wasm"] {
        let server = Server::start("root", "/", Settings::default()).await?;
        page.open(&server.url("")).await?;
        page.tick("keda").await?;
        server.refuse(Some(part));
        page.click("[data-marks=open]").await?;
        page.until(&format!("{NOTICE}.includes('try again')")).await?;
        ensure!(!page.is(RELOAD).await?, "a reload is offered at once");
        for _ in 0..2 {
            page.click("[data-marks=open]").await?;
            page.until(&format!("{NOTICE}.includes('new version') && {RELOAD}")).await?;
        }
        ensure_eq!(page.eval("document.querySelectorAll('.notice a').length").await?, 1);
        page.forgive().await?;
        server.refuse(None);
        reload(page).await?;
        ensure!(page.is_ticked("keda").await?, "the tick is lost");
        page.open_panel().await?;
    }
    Ok(())
}

/// “Find”, which asks when it is shown.
pub async fn find_says_so_the_second_time(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    server.refuse(Some("finder-"));
    page.open(&server.url("find/?q=keda")).await?;
    page.until(&format!("{NOTICE}.includes('could not be loaded')")).await?;
    ensure!(!page.is(RELOAD).await?, "a reload is offered at once");
    page.follow("/day/2022-10-25/").await?;
    page.until("document.querySelector('main h1').textContent.includes('25 October')").await?;
    page.client().back().await?;
    page.until(&format!("{NOTICE}.includes('new version') && {RELOAD}")).await?;
    page.forgive().await?;
    server.refuse(None);
    reload(page).await?;
    ensure_eq!(page.text("location.pathname + location.search").await?, "/find/?q=keda");
    page.until("document.querySelector('#find_results [data-mark]')").await
}

/// Without a network a reload would lose the page: it is not offered.
pub async fn without_a_network_no_reload_is_offered(page: &Page) -> Outcome {
    let prelude = "window.onLine = false;
        Object.defineProperty(Navigator.prototype, 'onLine', { get: () => window.onLine });";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("")).await?;
    server.refuse(Some("marks-panel-"));
    for _ in 0..3 {
        page.click("[data-marks=open]").await?;
        page.until(&format!("{NOTICE}.includes('needs the network')")).await?;
        ensure!(!page.is(RELOAD).await?, "a reload is offered");
        page.run("document.querySelector('.notice').textContent = ''").await?;
    }
    page.run("window.onLine = true").await?;
    page.click("[data-marks=open]").await?;
    page.until(&format!("{NOTICE}.includes('new version') && {RELOAD}")).await?;
    page.forgive().await
}
