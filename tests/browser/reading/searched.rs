//! The browser's own search of a page, which knows nothing of cards. Its window cannot be driven;
//! `window.find`, and links to words (`#:~:text=`), which reveal as it does, can.

use crate::harness::{
    check::{Outcome, ensure},
    engine::Kind,
    page::Page,
    server::{Server, Settings},
};

const OPEN: &str = "document.querySelector('#keda details')?.open";

/// Text of a closed card is found.
pub async fn closed_cards_are_searched(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure!(!page.is(OPEN).await?, "the card is open");
    ensure!(!page.is("window.find('workloads that nobody follows')").await?, "all is found");
    ensure!(page.is("window.find('workloads follow the work')").await?, "it is not found");
    // Chromium and WebKit open what a visitor searches for, and not what a program does.
    if page.kind() == Kind::Firefox {
        page.until(OPEN).await?;
    }
    Ok(())
}

/// A link to words opens the card that they stand in, with the application and without it.
pub async fn a_link_to_words_opens_their_card(page: &Page) -> Outcome {
    for policy in [None, Some("script-src 'none'")] {
        let server = Server::start("root", "/", Settings { policy, ..Settings::default() }).await?;
        let words = "day/2022-10-26/#:~:text=workloads%20follow%20the%20work";
        page.client().goto(&server.url(words)).await?;
        page.until(OPEN).await?;
        ensure!(!page.is("document.querySelector('#bees details')?.open").await?, "all are open");
    }
    Ok(())
}
