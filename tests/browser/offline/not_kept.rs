//! Files that are too much to keep: without a network they say that they need it.

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        panel::NEWS,
    },
    offline::builds::visited,
};

/// Files of a site, and what looks like one.
const FILES: [&str; 5] =
    ["trip.json", "feed.xml", "keepsake.html", "sitemap.xml", "preview-0123456789abcdef.png"];

/// Opened by a link or an address: words, the right status, and a way back.
pub async fn a_file_says_that_it_needs_the_network(page: &Page) -> Outcome {
    let server = visited(page).await?;
    server.stop().await?;
    for path in FILES {
        page.client().goto(&server.url(path)).await?;
        let said = page.text("document.body.textContent").await?;
        ensure!(said.contains("needs the network"), "/{path} says {said}");
        // Not every engine tells.
        let status = "performance.getEntriesByType('navigation')[0].responseStatus ?? 503";
        ensure_eq!(page.eval(status).await?, 503);
        page.click(&format!("a[href='{}']", "/")).await?;
        page.until("location.pathname === '/'").await?;
        page.arrived().await?;
        page.forgive().await?;
    }
    for path in ["no/such/page", "no/such/page.html"] {
        page.open(&server.url(path)).await?;
        ensure_eq!(page.text("document.querySelector('main h1').textContent").await?, "Not found");
    }
    Ok(())
}

/// The calendar is kept: the saved talks become one without a network.
pub async fn the_calendar_is_kept(page: &Page) -> Outcome {
    let server = visited(page).await?;
    page.save("keda").await?;
    server.stop().await?;
    page.open_panel().await?;
    let saved = page.saved("[data-do=save_calendar]").await?;
    ensure!(saved.contains("BEGIN:VEVENT"), "saved is {saved}");
    Ok(())
}

/// The whole page is not: the panel says so, and goes on when there is a network.
pub async fn the_panel_says_so(page: &Page) -> Outcome {
    let server = visited(page).await?;
    page.tick("keda").await?;
    server.stop().await?;
    page.open_panel().await?;
    page.choose("save_page").await?;
    page.until(&format!("{NEWS}.includes('needs the network')")).await?;
    page.forgive().await?;
    server.resume("root").await?;
    let saved = page.saved("[data-do=save_page]").await?;
    ensure!(saved.contains("\"keda\""), "saved has no marks");
    Ok(())
}
