//! A trip that is told without days.

use crate::{
    finding::searching::{FOUND, TITLES},
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::Server,
    },
    offline::worker::{WITH_WORKER, kept},
};

/// The site of an invented trip.
const SITE: &str = "bergen";

const HEADING: &str = "document.querySelector('main h1').textContent";

/// Everything works that a trip with days has: pages, ticks, “Find”, “Your marks”, the way back, without a network.
pub async fn everything_works(page: &Page) -> Outcome {
    let server = Server::start(SITE, "/", WITH_WORKER).await?;
    page.open(&server.url("")).await?;
    kept(page).await?;
    ensure!(page.is("!document.querySelector('.day-nav')").await?, "there is a way to days");
    ensure!(page.is("document.body.scrollWidth <= innerWidth").await?, "the page is too wide");
    page.client().set_window_size(1280, 900).await?;
    for path in ["", "talk/last-boat/"] {
        page.open(&server.url(path)).await?;
        let foot = "document.querySelector('#recap_app > footer').getBoundingClientRect().top";
        let main = "document.querySelector('main').getBoundingClientRect().bottom";
        ensure!(page.is(&format!("{foot} >= {main} - 1")).await?, "/{path}: the foot is not below");
    }
    page.open(&server.url("")).await?;
    page.tick("deep-water").await?;
    page.until_counted("1 of 3 watched").await?;
    page.reload().await?;
    page.arrived().await?;
    page.until_ticked("deep-water", true).await?;

    // There is no day to step to.
    page.press(']').await?;
    page.press('j').await?;
    ensure_eq!(page.text("location.pathname").await?, "/");

    page.run("document.querySelector('#deep-water .talk-card__permalink').click()").await?;
    page.until(&format!("{HEADING} === 'Deep water, shallow trees'")).await?;
    page.follow("/find/#find_words").await?;
    page.until("document.querySelector('#find_results [data-mark]')").await?;
    ensure_eq!(page.text(FOUND).await?, "3 talks and 1 moment or session");
    ensure!(
        page.is("!document.querySelector('#find_form [name=day]')").await?,
        "days are asked for"
    );
    page.find("#find_words").await?.send_keys("boat").await?;
    page.until(&format!("{TITLES} === 'The last boat'")).await?;

    page.open_panel().await?;
    ensure_eq!(page.shown("summary").await?, "You have 1 watched.");
    ensure!(page.shows("save").await? && !page.shows("save_calendar").await?, "what can be saved");
    ensure_eq!(page.shown("undated").await?, "");
    page.choose("close").await?;
    page.run("history.go(-2)").await?;
    page.until(&format!("{HEADING} === 'Deep water, shallow trees'")).await?;
    page.run("document.querySelector('.talk-page__day a').click()").await?;
    page.until("location.pathname === '/' && document.querySelectorAll('article').length === 4")
        .await?;
    page.expect_quiet_console().await?;

    page.client().goto("about:blank").await?;
    server.stop().await?;
    for (path, heading) in [
        ("", "What I saw at Fjordconf"),
        ("talk/last-boat/", "The last boat"),
        ("find/", "Find a talk"),
        ("day/2025-06-03/", "Not found"),
    ] {
        page.open(&server.url(path)).await?;
        ensure_eq!(page.text(HEADING).await?, heading);
    }
    Ok(())
}
