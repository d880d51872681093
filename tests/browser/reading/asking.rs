//! Requests: none is repeated without something that the visitor did.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// How often something was asked for.
fn count(server: &Server, part: &str) -> usize {
    server.asked().iter().filter(|asked| asked.contains(part)).count()
}

/// Texts are gone, a release old: the link is left to the browser, once.
pub async fn a_page_whose_texts_are_gone_is_loaded_once(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    server.refuse(Some("/texts-"));
    page.click(".trip-header__find").await?;
    page.until("location.pathname === '/find/' && document.getElementById('find_form')").await?;
    page.arrived().await?;
    // Time for what must not happen.
    page.until("(window.looks = (window.looks ?? 0) + 1) > 10").await?;
    let asked = count(&server, "/texts-");
    ensure!(asked <= 2, "the texts were asked for {asked} times");
    ensure_eq!(count(&server, "/find/"), 1);
    page.client().back().await?;
    page.until("location.pathname === '/day/2022-10-26/' && document.querySelector('main h1').textContent.includes('26 October')").await
}

/// The same on the way to a part of a page, and back.
pub async fn so_is_one_that_names_a_part(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    server.refuse(Some("/texts-"));
    page.click(".day-nav a[href='/#day_unknown']").await?;
    page.until("location.pathname + location.hash === '/#day_unknown' && document.querySelectorAll('article').length > 20").await?;
    page.arrived().await?;
    page.until("(window.looks = (window.looks ?? 0) + 1) > 10").await?;
    let asked = count(&server, "/texts-");
    ensure!(asked <= 2, "the texts were asked for {asked} times");
    ensure!(page.is("Math.abs(document.getElementById('day_unknown').getBoundingClientRect().top) < innerHeight / 2").await?, "the part is not in sight");
    Ok(())
}
