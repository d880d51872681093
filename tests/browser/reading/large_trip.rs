//! A trip of a thousand talks: its whole trip's page has titles, its texts come by days.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// The site of an invented trip.
const SITE: &str = "large";

/// The first day that the whole trip's page leads to.
const FIRST_DAY: &str = "document.querySelector('.day-tile a').getAttribute('href')";

/// The first talk of a day's page.
const FIRST: &str = "document.querySelector('main .talk-card__permalink').getAttribute('href')";

/// What was asked for of the texts.
const TEXTS: &str = "performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/texts-')).length";

/// The page of the whole trip has its days alone; one leads to its cards, for which a part of the texts is enough. An old
/// link to a talk's place on it leads to the talk.
pub async fn days_lead_to_their_talks(page: &Page) -> Outcome {
    let server = Server::start(SITE, "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    ensure_eq!(page.eval("document.querySelectorAll('.day-tile').length").await?, 5);
    ensure!(page.is("!document.querySelector('article')").await?, "there is a card");
    page.run("window.mark = true").await?;
    let day = page.text(FIRST_DAY).await?;
    page.click(".day-tile a").await?;
    page.until(&format!(
        "location.pathname === '{day}' && document.querySelectorAll('article').length > 50"
    ))
    .await?;
    ensure!(page.is("window.mark").await?, "the document was loaded");
    let asked = page.eval(TEXTS).await?.as_u64().unwrap_or_default();
    ensure!((1..=2).contains(&asked), "{asked} files of texts were loaded");
    let href = page.text(FIRST).await?;
    let talk = href.trim_start_matches("/talk/").trim_end_matches('/');
    for fragment in [talk, day.trim_start_matches("/day/").trim_end_matches('/')] {
        page.client().goto(&server.url(&format!("#{fragment}"))).await?;
        page.until(&format!(
            "location.pathname.endsWith('/{fragment}/') && document.body?.dataset.arrived"
        ))
        .await?;
        ensure!(page.is("document.querySelector('main h1')").await?, "#{fragment} shows nothing");
    }
    Ok(())
}

/// A tick is shown on the talk's page and on its day's, and counted on every page.
pub async fn a_tick_is_on_every_page(page: &Page) -> Outcome {
    let server = Server::start(SITE, "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    let day = page.text(FIRST_DAY).await?;
    page.open(&server.url(day.trim_start_matches('/'))).await?;
    let href = page.text(FIRST).await?;
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
