//! Pages as files alone.

use serde_json::json;

use crate::harness::{
    appearance::EVERY_KIND,
    check::{Outcome, ensure},
    engine::Kind,
    page::Page,
    server::{Server, Settings},
};

/// What looks as though it did something, and does not lead anywhere.
const OFFERED: &str = "[...document.querySelectorAll('button, input, select, textarea, progress, .talk-note, .watched-minutes, #find_again')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.outerHTML.slice(0, 80)).slice(0, 4).join('; ')";

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
    ensure!(text.contains("What McCune made of it"), "the card reads {text}");
    page.follow("/day/2022-10-25/").await?;
    page.until("document.querySelector('main h1')?.textContent.includes('25 October')").await?;
    ensure!(!page.is("document.body.dataset.arrived").await?, "a script ran");
    Ok(())
}

/// Without scripts nothing is offered that needs them: boxes to tick, notes, sharing, the panel, the
/// keys, a form that nothing answers.
pub async fn nothing_dead_is_offered(page: &Page) -> Outcome {
    let policy = Some("script-src 'none'");
    let server = Server::start("root", "/", Settings { policy, ..Settings::default() }).await?;
    for path in EVERY_KIND {
        // Only Chromium can be told to run no scripts and still be asked what there is.
        if page.kind() == Kind::Chromium {
            page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        }
        page.client().goto(&server.url(path)).await?;
        if page.kind() != Kind::Chromium {
            page.as_if(&["scripting: none"], &[]).await?;
        }
        page.run("for (const part of document.querySelectorAll('details')) part.open = true")
            .await?;
        let offered = page.text(OFFERED).await?;
        ensure!(offered.is_empty(), "/{path}: {offered}");
    }
    Ok(())
}
