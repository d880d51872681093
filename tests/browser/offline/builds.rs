//! Which builds a visitor is offered: such as are not the page's own, and the newest of them.

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::{Server, Settings},
        tabs::Tabs,
    },
    offline::worker::{WITH_WORKER, kept},
};

/// The offer.
pub const OFFER: &str = "document.querySelector('#new_version button')";

/// The language of a page tells the builds of the trips apart.
pub const LANGUAGE: &str = "document.documentElement.lang";

/// A worker of a release that is not asked of which build it is.
const SILENT: &str =
    "addEventListener('message', ({ data }) => data == 'take over' && skipWaiting());";

/// Serves a site that a page has kept, and opens one from what is kept. The worker has looked once at what
/// stands in its place: what a test then puts there, it has not seen.
pub async fn visited(page: &Page) -> Outcome<Server> {
    let server = Server::start("root", "/", WITH_WORKER).await?;
    page.open(&server.url("")).await?;
    kept(page).await?;
    page.open(&server.url("")).await?;
    server.until_looked(1).await?;
    Ok(server)
}

/// Puts another build in place of the one that is served.
pub async fn publish(server: &Server, site: &str) -> Outcome {
    server.stop().await?;
    server.resume(site).await
}

/// Has the browser ask for a new worker, and waits until it has that.
pub async fn update(page: &Page) -> Outcome {
    page.run(
        "window.registration = null;
         navigator.serviceWorker.getRegistration().then((registration) => {
             window.former = registration.waiting;
             window.registration = registration;
             registration.update().catch(() => {});
         });",
    )
    .await?;
    page.until("window.registration?.waiting && registration.waiting !== former").await
}

/// Gives the page time for what it must not say.
async fn expect_no_offer(page: &Page) -> Outcome {
    page.until("(window.looks = (window.looks ?? 0) + 1) % 10 === 0").await?;
    ensure_eq!(page.text("document.querySelector('#new_version').textContent").await?, "");
    Ok(())
}

/// The page's own build is no news, whatever worker brings it.
pub async fn the_pages_own_is_not_offered(page: &Page) -> Outcome {
    let server = visited(page).await?;
    let build = page.text("document.querySelector('#new_version').dataset.build").await?;
    server.replace_worker(Some(format!(
        "/* recap */ addEventListener('message', ({{ ports }}) => ports[0]?.postMessage('{build}'));"
    )));
    update(page).await?;
    expect_no_offer(page).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    expect_no_offer(page).await
}

/// A page of the new build, which came past the worker of the old one, is offered nothing.
pub async fn a_page_of_the_new_one_is_not_offered_it(page: &Page) -> Outcome {
    let server = visited(page).await?;
    publish(&server, "kyoto").await?;
    update(page).await?;
    page.until(OFFER).await?;
    page.open(&server.url("no/such/page")).await?;
    ensure_eq!(page.text(LANGUAGE).await?, "ja");
    expect_no_offer(page).await?;
    page.open(&server.url("")).await?;
    ensure_eq!(page.text(LANGUAGE).await?, "en");
    page.until(OFFER).await
}

/// Two came since the page was loaded: one click brings the newer. One that came and went is not offered.
pub async fn the_newest_is_offered(page: &Page) -> Outcome {
    let server = visited(page).await?;
    publish(&server, "kyoto").await?;
    update(page).await?;
    page.until(OFFER).await?;
    publish(&server, "root").await?;
    update(page).await?;
    page.until(&format!("!{OFFER}")).await?;
    publish(&server, "kyoto").await?;
    update(page).await?;
    page.until(OFFER).await?;
    publish(&server, "large").await?;
    update(page).await?;
    page.run("window.old = true").await?;
    page.click("#new_version button").await?;
    page.until("!window.old && document.body?.dataset.arrived").await?;
    let title = page.text("document.title").await?;
    ensure!(title.contains("1000"), "it shows {title}");
    expect_no_offer(page).await
}

/// A worker that does not say of which build it is is not offered, and goes when the next one comes.
pub async fn one_that_does_not_say_is_replaced(page: &Page) -> Outcome {
    let server = visited(page).await?;
    server.replace_worker(Some(SILENT.to_owned()));
    update(page).await?;
    expect_no_offer(page).await?;
    server.replace_worker(None);
    publish(&server, "kyoto").await?;
    update(page).await?;
    take(page).await
}

/// It may be active, too.
pub async fn an_active_one_that_does_not_say_is_replaced(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    server.replace_worker(Some(SILENT.to_owned()));
    page.open(&server.url("")).await?;
    kept(page).await?;
    page.open(&server.url("")).await?;
    server.replace_worker(None);
    update(page).await?;
    expect_no_offer(page).await?;
    publish(&server, "kyoto").await?;
    update(page).await?;
    take(page).await
}

/// Another tab that has the new build already: this one gets it by a click all the same.
pub async fn another_tab_may_be_first(page: &Page) -> Outcome {
    let server = visited(page).await?;
    publish(&server, "kyoto").await?;
    update(page).await?;
    page.until(OFFER).await?;
    let tabs = Tabs::open(page).await?;
    page.open(&server.url("")).await?;
    take(page).await?;
    tabs.first().await?;
    ensure_eq!(page.text(LANGUAGE).await?, "en");
    take(page).await?;
    tabs.close_second().await
}

/// Takes the offer of the other trip's build.
async fn take(page: &Page) -> Outcome {
    page.until(OFFER).await?;
    page.click("#new_version button").await?;
    page.until(&format!("{LANGUAGE} === 'ja' && document.body?.dataset.arrived")).await?;
    expect_no_offer(page).await
}
