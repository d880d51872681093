//! A trip of a thousand talks: its whole trip's page has titles, its texts come by days.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// The site of an invented trip.
const SITE: &str = "large";

/// The first talk that the whole trip's page leads to.
const FIRST: &str = "document.querySelector('.title-list a[href^=\"/talk/\"]')";

/// What was asked for of the texts.
const TEXTS: &str = "performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/texts-')).length";

/// All titles are there, as links, and following one shows the card, for which a day's texts are enough.
pub async fn titles_lead_to_their_talks(page: &Page) -> Outcome {
    let server = Server::start(SITE, "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    let links =
        page.eval("document.querySelectorAll('.title-list a[href^=\"/talk/\"]').length").await?;
    ensure_eq!(links, 1000);
    ensure!(page.is("!document.querySelector('article')").await?, "there is a card");
    let title = page.text(&format!("{FIRST}.textContent")).await?;
    page.run("window.mark = true").await?;
    let href = page.text(&format!("{FIRST}.getAttribute('href')")).await?;
    page.follow(&href).await?;
    page.until(&format!("location.pathname === '{href}' && document.querySelector('article h1')"))
        .await?;
    ensure_eq!(page.text("document.querySelector('article h1').textContent").await?, title);
    ensure!(page.text("document.title").await?.starts_with(&title), "the title is old");
    ensure!(page.is("window.mark").await?, "the document was loaded");
    let asked = page.eval(TEXTS).await?.as_u64().unwrap_or_default();
    ensure!((1..=2).contains(&asked), "{asked} files of texts were loaded");
    Ok(())
}

/// A tick is shown on the talk's page and on its day's, and counted on every page.
pub async fn a_tick_is_on_every_page(page: &Page) -> Outcome {
    let server = Server::start(SITE, "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    let href = page.text(&format!("{FIRST}.getAttribute('href')")).await?;
    let talk = href.trim_start_matches("/talk/").trim_end_matches('/').to_owned();
    page.open(&server.url(href.trim_start_matches('/'))).await?;
    page.tick(&talk).await?;
    let counted =
        "document.querySelector('.trip-header [role=status]').textContent === '1 of 1000 watched'";
    page.until(counted).await?;
    let day = page.text("document.querySelector('.talk-page__day a').getAttribute('href')").await?;
    page.follow(&day).await?;
    page.until(&format!(
        "location.pathname + location.hash === '{day}' && document.querySelectorAll('article').length > 50"
    ))
    .await?;
    page.until_ticked(&talk, true).await?;
    page.until("document.querySelector('main .watch-progress').textContent.startsWith('1 of ')")
        .await?;
    page.reload().await?;
    page.arrived().await?;
    page.until_ticked(&talk, true).await?;
    page.until(counted).await
}
