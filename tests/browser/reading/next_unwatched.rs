//! What is offered when the card of a watched talk is closed.

use fantoccini::key::Key;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

const OFFER: &str = "document.querySelector('#next_unwatched')";

async fn toggle(page: &Page, talk: &str) -> Outcome {
    page.click(&format!("[id='{talk}'] summary")).await
}

/// Closes cards: of a talk that is not watched, of one that is, of the last one that was left.
pub async fn closing_a_watched_talk_offers_it(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    for talk in ["tea-clusters", "script-title"] {
        toggle(page, talk).await?;
        page.until(&format!("document.querySelector(`[id='{talk}'] details`).open")).await?;
    }
    page.tick("script-title").await?;
    ensure!(
        page.is(&format!("!{OFFER}.textContent")).await?,
        "something is offered beside an open card"
    );
    let focused = page.text("document.activeElement.outerHTML").await?;
    page.run("document.querySelector(`[id='script-title'] details`).open = false").await?;
    page.until(&format!("{OFFER}?.querySelector('a')")).await?;
    ensure_eq!(
        page.text(&format!("{OFFER}.textContent")).await?,
        "Next unwatched: 茶筅で混ぜるクラスタ"
    );
    ensure_eq!(page.text(&format!("{OFFER}.getAttribute('role')")).await?, "status");
    ensure_eq!(page.text(&format!("{OFFER}.closest('article').id")).await?, "script-title");
    ensure_eq!(page.text("document.activeElement.outerHTML").await?, focused);
    // Another card: nothing of the first one stays.
    toggle(page, "tea-clusters").await?;
    page.until(&format!("!{OFFER}.textContent")).await?;
    for talk in ["stone-garden", "lost-day", "tea-clusters"] {
        page.tick(talk).await?;
    }
    toggle(page, "lost-day").await?;
    page.until("document.querySelector('#lost-day details').open").await?;
    toggle(page, "lost-day").await?;
    page.until(&format!("{OFFER}?.textContent.startsWith('You have watched every talk')")).await
}

/// After the last talk comes the first; the offer is gone on the page that it leads to, and the
/// pages are whole there and back.
pub async fn it_leads_on_and_goes_with_the_page(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("lost-day").await?;
    toggle(page, "lost-day").await?;
    page.until("document.querySelector('#lost-day details').open").await?;
    toggle(page, "lost-day").await?;
    page.until(&format!("{OFFER}?.querySelector('a')")).await?;
    page.click("#next_unwatched a").await?;
    page.until("location.pathname === '/talk/script-title/'").await?;
    page.until("document.querySelectorAll('main article').length === 1").await?;
    page.until(&format!("!{OFFER}?.textContent")).await?;
    page.client().back().await?;
    page.until("document.querySelectorAll('main article').length > 4").await?;
    ensure!(page.is(&format!("!{OFFER}?.textContent")).await?, "the offer came back");
    ensure!(
        page.is("[...document.querySelectorAll('.entry-list > li')].every(({ children }) => children.length === 1)").await?,
        "something is left in the list"
    );
    Ok(())
}

/// By Escape, and by a button with a name; the focus stays near.
pub async fn the_offer_can_be_closed(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("lost-day").await?;
    for by_key in [false, true] {
        for open in [true, false] {
            toggle(page, "lost-day").await?;
            page.until(&format!("document.querySelector('#lost-day details').open === {open}"))
                .await?;
        }
        page.until(&format!("{OFFER}?.querySelector('a')")).await?;
        let close = "document.querySelector('#next_unwatched [aria-label=Close]')";
        page.run(&format!("{close}.focus()")).await?;
        let key = if by_key { Key::Escape } else { Key::Enter };
        page.press(key.into()).await?;
        page.until(&format!("!{OFFER}.textContent")).await?;
        ensure!(page.is("document.activeElement.matches('#lost-day summary')").await?, "it moved");
        ensure!(!page.is(&format!("{close}?.checkVisibility()")).await?, "its button stays");
    }
    Ok(())
}
