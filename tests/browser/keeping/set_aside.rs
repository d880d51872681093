//! What could not be read, and how the visitor gets at it.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{KEY, NOTICE},
    page::Page,
    panel::NEWS,
    server::{BLANK, Server, Settings},
};

/// Damaged twice: both are offered in the panel, exactly as they were found.
pub async fn it_can_be_saved_as_it_was_found(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.open_panel().await?;
    ensure!(!page.shows("aside").await?, "something is set aside");
    let garbage = [
        "{\"version\":1,\"talks\":{\"keda\":{\"watched\":[true]}}} \t\r\n<b>🚀</b> \u{feff}\u{0}.",
        "not JSON at all\n",
    ];
    for (number, garbage) in garbage.into_iter().enumerate() {
        page.client().goto(&server.url(BLANK)).await?;
        page.store(KEY, garbage).await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        ensure!(page.text(NOTICE).await?.contains("set aside"), "nothing is said");
        // What is marked from then on is kept.
        page.tick("keda").await?;
        page.expect_ticks(&["keda"]).await?;
        page.open_panel().await?;
        ensure!(page.shows("aside").await?, "nothing is offered");
        let links = "document.querySelectorAll('#marks_panel [data-do=save_aside]')";
        ensure_eq!(page.eval(&format!("{links}.length")).await?, number + 1);
    }
    for (name, garbage) in ["aside", "aside-2"].into_iter().zip(garbage) {
        let link = format!("[data-do=save_aside][data-about='{KEY}:{name}']");
        ensure_eq!(page.saved(&link).await?, garbage);
        let file = page.text(&format!("document.querySelector(`{link}`).download")).await?;
        ensure_eq!(file, format!("recap-detroit-2022-marks-{name}.txt"));
    }
    // Clearing the marks leaves it.
    page.choose("clear").await?;
    page.until(&format!("{NEWS} === 'All marks are cleared.'")).await?;
    page.expect_ticks(&[]).await?;
    ensure_eq!(page.stored(&format!("{KEY}:aside")).await?.as_deref(), Some(garbage[0]));
    ensure_eq!(page.stored(&format!("{KEY}:aside-2")).await?.as_deref(), Some(garbage[1]));
    Ok(())
}
