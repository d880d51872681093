//! A site that is gone, or replaced by another: its worker goes too, and what looks like that is borne.

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::{Server, StandIn},
    },
    offline::{
        builds::visited,
        hearing::settle,
        stand_ins::{another_site, gone, log_in, one_page, site_with_a_worker},
    },
};

const TITLE: &str = "document.title";
const RECAP: &str = "KubeCon North America 2022, Detroit";

/// The cache of another site on the same host.
const OTHERS: &str = "others";

/// Visits a site twice, and once more when something else stands in for it: what is kept is shown, though the
/// worker has had a look. A browser that asks after the visit before would find a worker first.
async fn replaced(page: &Page, stand_in: StandIn) -> Outcome<Server> {
    let server = visited(page).await?;
    settle(page, &server).await?;
    page.run(&format!(
        "caches.open('{OTHERS}').then((cache) => cache.put('/kept', new Response('kept')))"
    ))
    .await?;
    server.stand_in(Some(stand_in));
    visit(page, &server, "").await?;
    ensure_eq!(page.text(TITLE).await?, RECAP);
    server.until_looked(2).await?;
    Ok(server)
}

/// Goes to a page, which may be another's, and gives it time for what happens behind it.
async fn visit(page: &Page, server: &Server, path: &str) -> Outcome {
    page.client().goto("about:blank").await?;
    page.client().goto(&server.url(path)).await?;
    page.until("document.readyState === 'complete'").await?;
    page.until("(window.looks = (window.looks ?? 0) + 1) % 10 === 0").await
}

/// Nothing of the recap is left in the browser, and all that is another's.
async fn expect_retired(page: &Page) -> Outcome {
    expect_caches_gone(page).await?;
    page.until("window.left.startsWith('[0,')").await
}

/// The same of what is kept.
async fn expect_caches_gone(page: &Page) -> Outcome {
    page.run(
        "window.left = null;
         (async () => {
             for (;;) {
                 const registrations = await navigator.serviceWorker.getRegistrations();
                 const own = registrations.filter(({ active }) => active?.scriptURL.endsWith('/sw.js'));
                 window.left = JSON.stringify([own.length, await caches.keys()]);
                 await new Promise((later) => setTimeout(later, 50));
             }
         })();",
    )
    .await?;
    page.until(&format!("window.left?.endsWith(',[\"{OTHERS}\"]]')")).await
}

/// The recap is there without a network.
async fn expect_kept(page: &Page, server: &Server) -> Outcome {
    server.stop().await?;
    for (path, heading) in [("", "KubeCon"), ("talk/keda/", "KEDA"), ("find/", "Find a talk")] {
        page.open(&server.url(path)).await?;
        let shown = page.text("document.querySelector('main h1').textContent").await?;
        ensure!(shown.contains(heading), "/{path} shows {shown}");
    }
    Ok(())
}

/// Its script is not found: the second visit shows what is there now.
pub async fn without_its_script_it_retires(page: &Page) -> Outcome {
    let server = replaced(page, another_site).await?;
    visit(page, &server, "").await?;
    ensure_eq!(page.text(TITLE).await?, "Another site");
    expect_retired(page).await?;
    page.forgive().await
}

/// The same where the recap itself is still there.
pub async fn a_recap_without_it_goes_on(page: &Page) -> Outcome {
    let server = replaced(page, gone).await?;
    page.tick("keda").await?;
    visit(page, &server, "").await?;
    expect_retired(page).await?;
    page.arrived().await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    page.run("window.said = []").await?;
    page.forgive().await
}

/// Another site's script stands in its place.
pub async fn for_anothers_script_it_retires(page: &Page) -> Outcome {
    let server = replaced(page, site_with_a_worker).await?;
    visit(page, &server, "").await?;
    ensure_eq!(page.text(TITLE).await?, "Another site");
    // The worker that is there now, if any, is the other site's own.
    expect_caches_gone(page).await
}

/// A page stands in its place: it is shown, and what is kept stays until that is so a day later.
pub async fn a_page_in_its_place_is_shown_and_believed_later(page: &Page) -> Outcome {
    let server = replaced(page, one_page).await?;
    for _ in 0..2 {
        visit(page, &server, "").await?;
        ensure_eq!(page.text(TITLE).await?, "Another site");
    }
    // As if the first of these visits had been two days ago.
    page.run(
        "window.aged = false;
         caches.keys().then(async (names) => {
             const cache = await caches.open(names.find((name) => name.startsWith('recap:')));
             const doubt = (await cache.keys()).find(({ url }) => url.endsWith('?doubted'));
             await cache.put(doubt, new Response(Date.now() - 2 * 86_400_000));
             window.aged = true;
         });",
    )
    .await?;
    page.until("window.aged").await?;
    visit(page, &server, "").await?;
    ensure_eq!(page.text(TITLE).await?, "Another site");
    expect_retired(page).await?;
    page.forgive().await
}

/// A page that has to be got past first, for a while: what is kept is still there, and answers again.
pub async fn a_page_in_its_place_for_a_while_costs_nothing(page: &Page) -> Outcome {
    let server = replaced(page, one_page).await?;
    visit(page, &server, "talk/keda/").await?;
    visit(page, &server, "").await?;
    server.stand_in(None);
    page.open(&server.url("")).await?;
    ensure_eq!(page.text(TITLE).await?, RECAP);
    page.open(&server.url("")).await?;
    expect_kept(page, &server).await
}

/// The network goes before what stands in is got past.
pub async fn what_is_kept_answers_without_a_network(page: &Page) -> Outcome {
    let server = replaced(page, one_page).await?;
    expect_kept(page, &server).await
}

/// Led elsewhere, a server that fails, and none at all say nothing of the site.
pub async fn other_answers_change_nothing(page: &Page) -> Outcome {
    let server = replaced(page, log_in).await?;
    for path in ["", "day/2022-10-26/", "talk/keda/"] {
        page.open(&server.url(path)).await?;
        ensure!(page.text(TITLE).await?.contains(RECAP), "/{path} is not shown");
    }
    server.stand_in(None);
    server.go_down(true);
    for _ in 0..3 {
        page.open(&server.url("")).await?;
        ensure_eq!(page.text(TITLE).await?, RECAP);
    }
    server.go_down(false);
    expect_kept(page, &server).await
}
