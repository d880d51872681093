//! Pages as files alone.

use crate::{
    check::{Outcome, ensure},
    page::Page,
    server::{Server, Settings},
};

/// No script runs: everything can be read, cards open, links lead on.
pub async fn a_page_is_readable_and_its_cards_open(page: &Page) -> Outcome {
    let policy = Some("script-src 'none'");
    let server = Server::start("root", "/", Settings { policy, ..Settings::default() }).await?;
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    // The WebDriver of WebKit takes what is in a closed card for displayed.
    let shown = "document.querySelector('#keda .talk-card__body').checkVisibility()";
    ensure!(!page.is(shown).await?, "the card is open");
    page.click("#keda summary").await?;
    page.until(shown).await?;
    let body = page.find("#keda .talk-card__body").await?;
    let text = body.text().await?;
    ensure!(text.contains("Zbynek Roubalik, Red Hat"), "the card reads {text}");
    page.follow("/day/2022-10-25/").await?;
    page.until("document.querySelector('main h1')?.textContent.includes('25 October')").await?;
    ensure!(!page.is("document.body.dataset.arrived").await?, "a script ran");
    Ok(())
}
